// Starts the app. It stands at the end of the page, behind the glue of the page's first part; what `shell/ask.js` asked
// for is still on its way then. Words that old browsers do not know would keep them from reading any of this: so no
// `await` outside of a function, no `?.`, no `??`.
const { face, english, fresh, able, wanted, part, ask, asked } = window.canhGiacAsked;
let { program } = window.canhGiacAsked;
const root = document.documentElement;
const parsed = new Promise((done) => addEventListener("DOMContentLoaded", done));

// The buttons of last resort work without the app.
addEventListener("click", ({ target }) => {
  if (target.closest("[data-reload]")) location.reload();
});

// A browser asks once whether to install, maybe before anybody listens.
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  window.canhGiacInstall = event;
});

// Turns the page to a language. What that takes is fetched the first time, and takes the place of this.
window.canhGiacSpeak = (language) =>
  Promise.all([import("@ENGLISH@"), parsed]).then(() => window.canhGiacSpeak(language));

// Whoever goes on to another address before this part is there: to another part, or from home to a lesson.
const turn = () => {
  if (wanted() !== part) location.reload();
  else ahead();
};
addEventListener("hashchange", turn);

// What goes wrong inside of the program leaves its buttons dead, also where it is no panic that it could
// tell of itself: no more memory, or a browser that throws where none should. Errors of others in this page
// are not ours: those of the app around it, of an extension.
const stop = ({ error, reason }) => {
  const { stack } = Object(error || reason);
  if (root.dataset.start === "done" && /wasm/.test(stack)) document.getElementById("stopped").hidden = false;
};
addEventListener("error", stop);
addEventListener("unhandledrejection", stop);

// The constants of the Vietnamese core stand in the page (`xtask/src/site/constants.rs`): letters as they are, every other
// byte as `%` and two letters from `a` to `p`. They are read while the wasm is on its way.
const constants = () => {
  const stated = document.getElementById("constants");
  const signs = new TextEncoder().encode(stated.value);
  let [at, length] = [0, 0];
  const half = () => signs[at++] - 97;
  // In the same place: what is written is never ahead of what is read.
  while (at < signs.length) {
    const sign = signs[at++];
    signs[length++] = sign === 37 ? half() * 16 + half() : sign;
  }
  stated.remove();
  return signs.subarray(0, length);
};

const AGAIN = "canhgiac.again";
// Glue and wasm of the program. The glue of the first part stands above, the others have a file.
const both = async (asked) => [program.glue ? await import(program.glue) : { default: window.canhGiacLoad }, await asked];
const start = async () => {
  const known = part.constants && constants();
  // Where English was chosen without a network, the core in Vietnamese is better than none.
  const coming = both(asked).catch((error) => {
    if (program === part) throw error;
    program = part;
    root.lang = "vi";
    window.canhGiacSpeak("vi").catch(console.error);
    return both(ask(program));
  });

  // What only some parts look like. Nothing is drawn before it is there; without it all can still be read.
  const styled = part.style && new Promise((ready) => {
    const [href, integrity] = part.style;
    const link = document.createElement("link");
    Object.assign(link, { rel: "stylesheet", href, integrity, crossOrigin: "", onload: ready, onerror: ready });
    document.head.append(link);
  });

  // Without its words and the names of the topics the Vietnamese ones stay.
  const turned = english && window.canhGiacSpeak("en").catch(console.error);

  const [glue, wasm] = await coming;
  await styled;
  await turned;
  await parsed;
  await restored();
  face();
  // The first page stood there already: whoever has gone to a link of it by the keyboard finds themselves on the same one.
  const { activeElement } = document;
  const link = activeElement && activeElement.getAttribute("href");
  await glue.default(wasm, ({ buffer }) => program.constants && new Uint8Array(buffer, program.constants).set(known));
  const same = link && document.querySelector(`a[href="${link}"]`);
  if (same) same.focus({ preventScroll: true });
  // From here on the part sees to it, once it has kept what it has.
  removeEventListener("hashchange", turn);
  root.dataset.start = "done";
  await import("@OFFLINE@");
  delete sessionStorage[AGAIN];
};

// Whether a service worker keeps all files.
const kept = () => {
  try {
    return Boolean(navigator.serviceWorker.controller);
  } catch (error) {
    return false;
  }
};

// A first lesson begins with a few questions, named in the page; whoever was here before goes on with the whole bank,
// which the service worker keeps. Either is asked for beside the program; it knows nothing of that, and its own request is
// answered with this one.
const ahead = () => {
  const [, topic] = location.hash.match(/chu-de\/([a-z-]+)/) || [];
  const { content } = document.querySelector("meta[name=catalogue]");
  const ending = fresh ? "dau-\\w+" : "\\w{16}";
  const [file] = ((fresh || (!english && kept())) && content.match(`./bank/${topic}-${ending}.bank`)) || [];
  if (!file) return;
  const real = window.fetch;
  // Read at once: so the program has them in its first breath, and draws no page without a question before.
  const read = async () => {
    const answer = await real(file);
    const bytes = answer.arrayBuffer();
    bytes.catch(() => {});
    answer.arrayBuffer = () => bytes;
    return answer;
  };
  const asked = read();
  asked.catch(() => {});
  window.fetch = (...wanted) => {
    if (wanted[0] !== file) return real(...wanted);
    // Once: whoever tries again asks anew.
    window.fetch = real;
    return asked;
  };
};

const failed = async (error) => {
  console.error(error);
  await parsed;
  // Without the page's offline side all else works.
  if (root.dataset.start) return;
  root.dataset.start = "failed";
  // Where not even the core in the other language came.
  if (english) window.canhGiacSpeak("en").catch(console.error);
  const waiting = document.getElementById("start");
  if (waiting) waiting.remove();
  // A panic has told already what to do.
  document.getElementById("start-failed").hidden = !document.getElementById("stopped").hidden;
  // A version that does not start makes room for one that waits; the button then brings that.
  const container = navigator.serviceWorker;
  if (container) {
    container.getRegistration().then((found) => found && found.waiting && found.waiting.postMessage({ ask: "renew" }));
  }
  // Whoever came for help finds the numbers to call all the same.
  const numbers = document.getElementById("khan-cap");
  if (numbers) numbers.hidden = false;
  // A moment later a browser may have the memory that it had not: what was left has been cleared away.
  if (error instanceof RangeError && !sessionStorage[AGAIN]) {
    sessionStorage[AGAIN] = 1;
    location.reload();
  }
};

if (able) {
  // A page that is about to go fetches in vain too: nobody is to be frightened by it.
  start().catch((error) => setTimeout(failed, 300, error));
  // Somebody may have gone on since the program was asked for.
  turn();
} else {
  location.replace("./can-nho.html");
}
