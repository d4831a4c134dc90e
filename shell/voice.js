// Reads questions aloud with the voices of the system. Fetched when the app stands there. What
// it finds out stands in attributes of the page, which `browser::voice` reads; what the app wants of it comes
// as an event.
const facts = document.documentElement.dataset;
const speech = window.speechSynthesis;

// What is set for this device, as `storage::preferences` writes it.
const setting = (name) => {
  try {
    const [, value] = new RegExp(`(?:^| )${name}=(\\S+)`).exec(localStorage.getItem("canhgiac.face")) || [];
    return value;
  } catch (error) {
    // Whom the browser keeps nothing for gets what everybody gets at first.
  }
};

// Android writes vi_VN.
const languageOf = (name) => name.toLowerCase().split(/[-_]/)[0];
// Vietnamese in a voice of another language is noise; a voice of the network would send every question away.
const speaks = (language) => ({ lang, localService }) => localService && languageOf(lang) === language;
const voiceFor = (language) => speech.getVoices().find(speaks(language));

// Which languages can be read here, and which only by way of the network.
const look = () => {
  const languages = (voices) => [...new Set(voices.map(({ lang }) => languageOf(lang)))].join(" ");
  const voices = speech.getVoices();
  facts.voice = languages(voices.filter(({ localService }) => localService));
  facts.voiceFar = languages(voices.filter(({ localService }) => !localService));
  dispatchEvent(new Event("canhgiac-shell"));
};

// What stands beside a question, or is told in other ways.
const SILENT = "[hidden], [data-listen], [role=status], details, select, .move, .number-badge, .tags, .sources, .actions button, a";
// Once it is checked: what was asked already.
const ASKED = "h1, .prompt, .sender, .part, .spot, .picture img";
const INLINE = "b, bdi, em, i, strong";

// What a question says, line by line, each with its language and its number: before the answer is checked what is
// asked and what can be chosen; then the verdict, what is said of each thing, and the explanation. It is read from
// the page: so it is what stands there, for every kind of question, and costs the first visit nothing.
const lines = (card) => {
  const said = [];
  const checked = card.querySelector(".verdict");
  let [line, number, count] = ["", "", 0];
  const end = (element) => {
    const words = line.replace(/\s+/g, " ").trim();
    line = "";
    if (!/[\p{L}\d%]/u.test(words)) return;
    said.push([words, languageOf(element.closest("[lang]").lang), number]);
    number = "";
  };
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) line += node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(SILENT)) return;
    if (checked && node.matches(ASKED)) return;
    if (node.matches("label.choice, .reply, .part, .spot")) {
      count += 1;
      // Of what was neither chosen nor right nothing is said.
      if (checked && !node.matches(".right, .wrong")) return;
      // Where numbers are not shown they are not said either.
      if (!node.matches(".part") || facts.keys !== undefined) number = `${count}, `;
    }
    if (node.matches(".handle")) {
      number = node.textContent && `${node.textContent}, `;
      return;
    }
    if (node.matches(INLINE)) return node.childNodes.forEach(walk);
    end(node.parentElement);
    line += node.alt || "";
    node.childNodes.forEach(walk);
    end(node);
  };
  if (checked) {
    walk(checked);
    end(checked);
  }
  for (const part of card.children) if (!part.contains(checked)) walk(part);
  const list = !checked && card.querySelector("select");
  for (const option of list ? [...list.options].slice(1) : []) {
    line = option.textContent;
    end(option);
  }
  return said;
};

// Chromium falls silent after some fifteen seconds of one text, so each sentence is one, and a long one several.
const LONGEST = 150;
const sentences = (words) => words.match(/\S.*?(?:[.!?…:;]+(?=\s|$)|$)/g) || [];
const pieces = (sentence) => {
  if (sentence.length <= LONGEST) return [sentence];
  const comma = sentence.lastIndexOf(", ", LONGEST) + 1;
  const at = comma > LONGEST / 3 ? comma : sentence.lastIndexOf(" ", LONGEST);
  const cut = at > 0 ? at : LONGEST;
  return [sentence.slice(0, cut), ...pieces(sentence.slice(cut).trim())];
};

// The reading under way; its button, and what is read. One at a time.
let reading = null;
const watcher = new MutationObserver(() => reading && reading.check());
const stop = () => {
  if (!reading) return;
  const { button } = reading;
  reading = null;
  watcher.disconnect();
  speech.cancel();
  if (button) button.setAttribute("aria-pressed", "false");
};
const read = (texts, now) => {
  stop();
  const parts = texts.flatMap(([words, language, number = ""]) => {
    const voice = voiceFor(language);
    return voice ? sentences(number + words).flatMap(pieces).map((part) => [part, voice]) : [];
  });
  reading = now;
  const next = () => {
    if (reading !== now) return;
    if (parts.length === 0) return stop();
    const [words, voice] = parts.shift();
    // Held on to: Chromium forgets what nobody holds, and then never says that it has ended.
    now.saying = Object.assign(new SpeechSynthesisUtterance(words), {
      voice,
      lang: voice.lang,
      rate: setting("voice") === "slow" ? 0.75 : 1,
      onend: next,
      onerror: () => reading === now && stop(),
    });
    speech.speak(now.saying);
  };
  next();
};

const listen = (button) => {
  if (reading && reading.button === button) return stop();
  const card = button.closest("[data-question]");
  const words = () => lines(card).map(([words]) => words).join();
  const before = words();
  // A question that is checked or left, or in which something was said or moved, is not read any further.
  const check = () => (!card.isConnected || words() !== before) && stop();
  read(lines(card), { button, check });
  if (!reading) return;
  button.setAttribute("aria-pressed", "true");
  watcher.observe(document.querySelector("main"), { childList: true, subtree: true, characterData: true, attributes: true });
};

if (speech) {
  // Some browsers know their voices late, and only once they were asked for.
  speech.onvoiceschanged = look;
  look();
  addEventListener("click", ({ target }) => {
    const button = target.closest("[data-listen]");
    if (button) listen(button);
  });
  for (const gone of ["hashchange", "pagehide"]) addEventListener(gone, stop);
  document.addEventListener("visibilitychange", () => document.hidden && stop());
  // A few words to try a voice with: the language, a blank, the words.
  addEventListener("canhgiac-read", ({ detail }) => read([[detail.slice(3), detail.slice(0, 2)]], { check() {} }));
} else {
  facts.voice = "none";
  dispatchEvent(new Event("canhgiac-shell"));
}
