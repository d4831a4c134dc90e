// Short tones, and a trembling, for whoever has chosen them in the settings. Nothing is made before that.
{
  // 0 right, 1 not all right, 2 five minutes left, 3 the last minute: pitches in hertz, one after another, and what a
  // phone trembles, in milliseconds.
  const PITCHES = [[659, 880], [262], [523, 523], [523, 523, 523]];
  const TREMBLE = [[60], [60, 60, 60], [200, 100, 200], [200, 100, 200, 100, 200]];
  const STEP = 0.14;

  const chosen = (name) => {
    try {
      return RegExp(`\\b${name}=1`).test(localStorage.getItem("canhgiac.face"));
    } catch (error) {
      return false;
    }
  };

  // Browsers let a page sound from a touch or a key on.
  let audio;
  const wake = () => {
    if (!window.AudioContext || !chosen("sound")) return false;
    audio = audio || new AudioContext();
    if (audio.state === "suspended") audio.resume();
    return true;
  };
  for (const touch of ["pointerup", "keydown"]) addEventListener(touch, wake);

  // Nor trembles a phone before that: a browser that is asked all the same complains of the page.
  const touched = () => !navigator.userActivation || navigator.userActivation.hasBeenActive;

  window.canhGiacTone = (which) => {
    if (chosen("vibration") && navigator.vibrate && touched()) navigator.vibrate(TREMBLE[which]);
    if (!wake()) return;
    PITCHES[which].forEach((pitch, place) => {
      const [tone, loudness] = [audio.createOscillator(), audio.createGain()];
      const from = audio.currentTime + place * STEP;
      tone.type = "triangle";
      tone.frequency.value = pitch;
      // Neither begins nor ends with a click.
      loudness.gain.setValueAtTime(0, from);
      loudness.gain.linearRampToValueAtTime(0.3, from + 0.01);
      loudness.gain.linearRampToValueAtTime(0, from + STEP);
      tone.connect(loudness).connect(audio.destination);
      tone.start(from);
      tone.stop(from + STEP);
    });
  };
}
