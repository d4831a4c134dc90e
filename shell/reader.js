// Reads codes beside the page, so that the page never waits for it. `cargo xtask build` puts it behind the
// reader's glue (`read`) and `load.js`. One file, and no module: Firefox runs modules in workers only from 114 on, and the policy would
// want a second rule for what a worker loads in turn.
const ready = load(fetch("@WASM@", { integrity: "@INTEGRITY@" }));
// Awaited with the first picture; without this a failure would be reported before anybody has asked.
ready.catch(() => {});

let sheet;
const drawn = (image, width, height) => {
  if (!sheet || sheet.canvas.width !== width || sheet.canvas.height !== height) {
    sheet = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  }
  // What shines through is white, not what was drawn before.
  sheet.clearRect(0, 0, width, height);
  sheet.drawImage(image, 0, 0, width, height);
  image.close();
  return sheet.getImageData(0, 0, width, height).data;
};

addEventListener("message", async ({ data: { id, image, pixels, width, height } }) => {
  try {
    await ready;
  } catch {
    return postMessage({ id, lost: true });
  }
  try {
    postMessage({ id, texts: read(pixels || drawn(image, width, height), width, height) });
  } catch {
    // A program that stopped in the middle is not to be asked again: the page makes a new one.
    postMessage({ id });
  }
});
