// Starts the app. Written by `cargo xtask build`; the parts with their names and hashes are filled
// in there. Words that old browsers do not know would keep them from reading any of this: so no
// `await` outside of a function, no `?.`, no `??`.
const root = document.documentElement;

// The buttons of last resort work without the app.
for (const button of document.querySelectorAll("[data-reload]")) {
  button.addEventListener("click", () => location.reload());
}

// A browser asks once whether to install, maybe before anybody listens.
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  window.canhGiacInstall = event;
});

// Each part has the addresses that begin with one of its segments; the first part has all others.
// The same reading of an address as in `address::Page::of`.
const parts = "@PARTS@";
const wanted = () => {
  const [first] = location.hash.replace(/^#*\/*/, "").split("/");
  return parts.find(({ pages }) => pages.includes(first)) || parts[0];
};
const part = wanted();

// Whoever goes on to an address of another part before this one is there.
const turn = () => {
  if (wanted() !== part) location.reload();
};
addEventListener("hashchange", turn);

// What goes wrong inside of the program leaves its buttons dead, also where it is no panic that it could
// tell of itself: no more memory, or a browser that throws where none should. Errors of others in this page
// are not ours: those of the app around it, of an extension.
const stopped = document.getElementById("stopped");
const stop = ({ error, reason }) => {
  const { stack } = Object(error || reason);
  const ours = /wasm/.test(stack) || String(stack).includes(part.glue.slice(2));
  if (root.dataset.start === "done" && ours) stopped.hidden = false;
};
addEventListener("error", stop);
addEventListener("unhandledrejection", stop);

const AGAIN = "canhgiac.again";
const start = async () => {
  // Both at once: the wasm is on its way while the glue is read.
  const { wasm: file, integrity } = part;
  const get = (cache) => fetch(new URL(file, import.meta.url), { integrity, cache });
  // WebKit keeps half a file, and the server says that it has not changed.
  const wasm = get("default").catch(() => get("reload"));
  // Awaited below; without this a quick failure would be reported as unhandled.
  wasm.catch(() => {});

  // What only some parts look like. Nothing is drawn before it is there; without it all can still be read.
  const styled = part.style && new Promise((ready) => {
    const [href, integrity] = part.style;
    const link = document.createElement("link");
    Object.assign(link, { rel: "stylesheet", href, integrity, crossOrigin: "", onload: ready, onerror: ready });
    document.head.append(link);
  });

  const glue = await import(part.glue);
  await styled;
  await restored();
  await glue.default(wasm);
  // From here on the part sees to it, once it has kept what it has.
  removeEventListener("hashchange", turn);
  root.dataset.start = "done";
  await import("@OFFLINE@");
  delete sessionStorage[AGAIN];
};

const failed = (error) => {
  console.error(error);
  // Without the page's offline side all else works.
  if (root.dataset.start) return;
  root.dataset.start = "failed";
  const waiting = document.getElementById("start");
  if (waiting) waiting.remove();
  // A panic has told already what to do.
  document.getElementById("start-failed").hidden = !stopped.hidden;
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

// A module with a function that returns two things, one of them a reference: what our wasm needs.
const probe = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 0, 2, 111, 111);
if (window.WebAssembly && WebAssembly.validate(probe)) {
  // A page that is about to go fetches in vain too: nobody is to be frightened by it.
  start().catch((error) => setTimeout(failed, 300, error));
} else {
  location.replace("./can-nho.html");
}
