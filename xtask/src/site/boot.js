// Starts the app. Written by `cargo xtask build`; the names and hashes are filled in there.
const root = document.documentElement;

// The buttons of last resort work without the app.
for (const button of document.querySelectorAll("[data-reload]")) {
  button.addEventListener("click", () => location.reload());
}

// Both at once: the wasm is on its way while the glue is read.
const wasm = fetch(new URL("./@WASM@", import.meta.url), { integrity: "@INTEGRITY@" });
// Awaited below; without this a quick failure would be reported as unhandled.
wasm.catch(() => {});

try {
  const glue = await import("./@GLUE@");
  await glue.default({ module_or_path: wasm });
  root.dataset.start = "done";
} catch (error) {
  root.dataset.start = "failed";
  document.getElementById("start")?.remove();
  document.getElementById("start-failed").hidden = false;
  // Whoever came for help finds the numbers to call all the same.
  document.getElementById("khan-cap")?.removeAttribute("hidden");
  console.error(error);
}
