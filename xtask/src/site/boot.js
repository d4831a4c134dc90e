// Starts the app. Written by `cargo xtask build`; the parts with their names and hashes are filled
// in there.
const root = document.documentElement;

// The buttons of last resort work without the app.
for (const button of document.querySelectorAll("[data-reload]")) {
  button.addEventListener("click", () => location.reload());
}

// Each part has the addresses that begin with one of its segments; the first part has all others.
// The same reading of an address as in `address::Page::of`.
const parts = "@PARTS@";
const wanted = () => {
  const [first] = location.hash.replace(/^#*\/*/, "").split("/");
  return parts.find(({ pages }) => pages.includes(first)) ?? parts[0];
};
const part = wanted();

// Whoever goes on to an address of another part before this one is there.
const turn = () => {
  if (wanted() !== part) location.reload();
};
addEventListener("hashchange", turn);

// Both at once: the wasm is on its way while the glue is read.
const wasm = fetch(new URL(part.wasm, import.meta.url), { integrity: part.integrity });
// Awaited below; without this a quick failure would be reported as unhandled.
wasm.catch(() => {});

// What only some parts look like. Nothing is drawn before it is there; without it all can still be read.
const styled = part.style && new Promise((ready) => {
  const [href, integrity] = part.style;
  const link = document.createElement("link");
  Object.assign(link, { rel: "stylesheet", href, integrity, crossOrigin: "", onload: ready, onerror: ready });
  document.head.append(link);
});

try {
  const glue = await import(part.glue);
  await styled;
  await glue.default({ module_or_path: wasm });
  // From here on the part sees to it, once it has kept what it has.
  removeEventListener("hashchange", turn);
  root.dataset.start = "done";
} catch (error) {
  root.dataset.start = "failed";
  document.getElementById("start")?.remove();
  document.getElementById("start-failed").hidden = false;
  // Whoever came for help finds the numbers to call all the same.
  document.getElementById("khan-cap")?.removeAttribute("hidden");
  console.error(error);
}
