// Whatever stands in `content`, the unpacked file of an H5P content, which the bench gets from whoever starts it. Not in a
// frame of its own, so that all programs are measured in the same way.
new H5PStandalone.H5P(document.getElementById("quiz"), {
  h5pJsonPath: "content",
  frameJs: "frame.bundle.js",
  frameCss: "styles/h5p.css",
  embedType: "div",
});
