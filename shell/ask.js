// Asks for the program in the first lines of the page: what the page still holds comes while the server is being asked.
// Written by `cargo xtask build`; the parts with their names and hashes are filled in there. Words that old browsers do
// not know would keep them from reading any of this, as in `boot.js`.

// A module with a function that returns two things, one of them a reference: what our wasm needs.
const probe = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 0, 2, 111, 111);
const able = Boolean(window.WebAssembly) && WebAssembly.validate(probe);

// Each part has the addresses that begin with one of its segments; the first part has all others.
// The same reading of an address as in `address::Page::of`.
const parts = "@PARTS@";
const wanted = () => {
  const [first] = location.hash.replace(/^#*\/*/, "").split("/");
  return parts.find(({ pages }) => pages.includes(first)) || parts[0];
};
const part = wanted();

const ask = ({ wasm, integrity }, signal) => {
  // A browser that lacks something is told of it by the start script: nothing throws here.
  const get = async (cache) => fetch(wasm, { integrity, cache, signal });
  // WebKit keeps half a file, and the server says that it has not changed.
  const asked = get("default").catch(() => get("reload"));
  // Awaited later; without this a quick failure would be reported as unhandled.
  asked.catch(() => {});
  return asked;
};

// The core is built for one language; the other parts have both.
const spoken = (english) => (english && part.en) || part;
// By what the browser asks for: a slow phone takes a while to read what was chosen.
const guessed = spoken(foreign);
const control = able && new AbortController();
const guess = able && ask(guessed, control.signal);
