// Codes for the trainer's page: from the camera and from pictures. Hands on texts; what they mean is the
// program's business, which calls `canhGiacScan` (`browser::camera`).
const READER = "@READER@";
const rules = { createScriptURL: () => READER };
const policy = window.trustedTypes ? trustedTypes.createPolicy("canhgiac-scan", rules) : rules;

// The reader: one worker, made when it is first needed, and anew where a picture broke it.
let reader;
let asked = 0;
const waiting = new Map();
const drop = (why) => {
  if (reader) reader.terminate();
  reader = undefined;
  for (const { failed } of waiting.values()) failed(new Error(why));
  waiting.clear();
};
const ask = (image, transfer) => {
  if (!reader) {
    reader = new Worker(policy.createScriptURL(""));
    reader.onerror = () => drop("lost");
    reader.onmessage = ({ data: { id, texts, lost } }) => {
      if (!texts) return drop(lost ? "lost" : "broken");
      const one = waiting.get(id);
      waiting.delete(id);
      if (one) one.done(texts);
    };
  }
  asked += 1;
  const id = asked;
  reader.postMessage({ id, ...image }, transfer);
  // A picture over which the reader broods for so long would be the last one ever read.
  setTimeout(() => waiting.has(id) && drop("broken"), 20_000);
  return new Promise((done, failed) => waiting.set(id, { done, failed }));
};

let sheet;
const readBeside = async (source, width, height) => {
  if (window.OffscreenCanvas) {
    const image = await createImageBitmap(source);
    return ask({ image, width, height }, [image]);
  }
  // Safari before 16.4 draws nowhere but in the page.
  if (!sheet) sheet = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  Object.assign(sheet.canvas, { width, height });
  sheet.drawImage(source, 0, 0, width, height);
  const pixels = sheet.getImageData(0, 0, width, height).data;
  return ask({ pixels, width, height }, [pixels.buffer]);
};

// The browser's own reader, where it has one that works: some phones have it in name only.
let own;
const ownReader = async () => {
  const formats = window.BarcodeDetector ? await BarcodeDetector.getSupportedFormats() : [];
  return formats.includes("qr_code") ? new BarcodeDetector({ formats: ["qr_code"] }) : undefined;
};
const readWithOwn = async (source) => {
  if (own === undefined) own = (await ownReader().catch(() => {})) || null;
  if (!own) return [];
  try {
    return (await own.detect(source)).map(({ rawValue }) => rawValue);
  } catch {
    own = null;
    return [];
  }
};

// Width and height of a picture with its longer side no longer than this.
const fitted = (width, height, longest) => {
  const scale = Math.min(1, longest / Math.max(width, height, 1));
  return [width, height].map((side) => Math.max(1, Math.round(side * scale)));
};

const FRAME = 800;
const PICTURE = [2000, 1000, 500];

// The camera. `run` counts up with each start, so that what belongs to one before ends.
let run = 0;
let wanted;
let stream;
let cameras = [];
let camera;

const release = () => {
  run += 1;
  if (stream) for (const track of stream.getTracks()) track.stop();
  stream = undefined;
  const video = wanted && document.getElementById(wanted.id);
  if (video) video.srcObject = null;
};

const reasons = {
  NotAllowedError: "refused", SecurityError: "refused", NotFoundError: "missing", OverconstrainedError: "missing",
  NotReadableError: "busy", AbortError: "busy",
};

const nextFrame = (video) =>
  new Promise((come) => (video.requestVideoFrameCallback ? video.requestVideoFrameCallback(come) : setTimeout(come, 60)));

// One frame is under way at a time; those that come meanwhile are let go.
const watch = async (mine, video) => {
  while (mine === run) {
    const begin = performance.now();
    let texts = [];
    // Before its first frame a reader of the browser's own would call it broken.
    if (video.videoWidth > 0 && video.readyState > 1) {
      const size = fitted(video.videoWidth, video.videoHeight, FRAME);
      try {
        texts = await readWithOwn(video);
        if (!own) texts = await readBeside(video, ...size);
      } catch (error) {
        if (mine === run && error.message === "lost") return void fail("lost");
      }
    }
    if (mine !== run) return;
    for (const text of texts) if (mine === run) wanted.tell("text", text);
    // After a slow one the next is there already.
    if (performance.now() - begin < 33) await nextFrame(video);
  }
};

const fail = (why) => {
  const { tell } = wanted;
  release();
  wanted = undefined;
  tell(why, "");
};

const start = async () => {
  release();
  const mine = run;
  const { id, tell } = wanted;
  if (!navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) return fail("away");
  const which = camera ? { deviceId: { exact: camera } } : { facingMode: "environment" };
  let got;
  try {
    got = await navigator.mediaDevices.getUserMedia({ video: { ...which, width: { ideal: 640 }, height: { ideal: 480 } } });
    cameras = (await navigator.mediaDevices.enumerateDevices()).filter(({ kind }) => kind === "videoinput");
  } catch (error) {
    if (mine !== run) return;
    // The one that somebody turned to may be gone: any other will do.
    if (!camera) return fail(reasons[error.name] || "away");
    camera = undefined;
    return start();
  }
  const video = document.getElementById(id);
  const [track] = got.getVideoTracks();
  if (mine !== run || !video) return got.getTracks().forEach((track) => track.stop());
  stream = got;
  camera = track.getSettings().deviceId;
  // Another app has taken it, or somebody has pulled it out.
  track.addEventListener("ended", () => mine === run && fail("busy"));
  Object.assign(video, { muted: true, playsInline: true, srcObject: stream });
  await video.play().catch(() => {});
  if (mine !== run) return;
  const { torch } = track.getCapabilities ? track.getCapabilities() : {};
  tell("on", `${cameras.length > 1 ? "several" : ""} ${torch ? "torch" : ""}`);
  watch(mine, video);
};

// A hidden page lets go of the camera: others need it, and it eats the battery.
const turn = () => {
  if (!wanted) return;
  if (document.hidden) release();
  else if (!stream) start();
};
document.addEventListener("visibilitychange", turn);
addEventListener("pagehide", () => wanted && release());
addEventListener("pageshow", turn);

let audio;
window.canhGiacScan = {
  // Shows the camera in the <video> with this id; `tell` is called with a word and what belongs to it.
  begin: (id, tell) => {
    wanted = { id, tell };
    start();
  },
  end: () => {
    release();
    wanted = undefined;
  },
  next: () => {
    const at = cameras.findIndex(({ deviceId }) => deviceId === camera);
    const { deviceId } = cameras[(at + 1) % cameras.length] || {};
    camera = deviceId;
    if (wanted) start();
  },
  torch: async (on) => {
    const [track] = stream ? stream.getVideoTracks() : [];
    if (track) await track.applyConstraints({ advanced: [{ torch: on }] });
  },
  // The texts in a picture; nothing at all where the file is no picture.
  picture: async (file) => {
    let image;
    try {
      image = await createImageBitmap(file);
    } catch {
      return undefined;
    }
    try {
      let texts = await readWithOwn(image);
      // A photograph of a screen shows its grid, which goes where it is made smaller.
      for (const longest of PICTURE) {
        const size = fitted(image.width, image.height, longest);
        const again = longest === PICTURE[0] || Math.max(image.width, image.height) > longest;
        // A picture that breaks the reader holds no code that anybody could read.
        if (texts.length === 0 && again) {
          texts = await readBeside(image, ...size).catch((error) => {
            if (error.message === "lost") throw error;
            return [];
          });
        }
      }
      return texts;
    } finally {
      image.close();
    }
  },
  // A short tone, rising or low.
  sound: (rising) => {
    audio = audio || new AudioContext();
    audio.resume().catch(() => {});
    const [now, tone, loud] = [audio.currentTime, audio.createOscillator(), audio.createGain()];
    tone.frequency.setValueAtTime(rising ? 660 : 200, now);
    if (rising) tone.frequency.linearRampToValueAtTime(1320, now + 0.12);
    loud.gain.setValueAtTime(0.25, now);
    loud.gain.linearRampToValueAtTime(0.001, now + (rising ? 0.2 : 0.4));
    tone.connect(loud).connect(audio.destination);
    tone.start(now);
    tone.stop(now + 0.4);
    if (navigator.vibrate) navigator.vibrate(60);
  },
};
