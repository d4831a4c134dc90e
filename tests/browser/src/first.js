// The markup of elements, a line for each element and each text in it. What the program only hangs on is left out: how
// far a ring goes; and what is said while the program is on its way.
const lines = (nodes) => [...nodes].flatMap((node) => {
  if (node.nodeType === 3) return node.data;
  if (node.nodeType !== 1 || node.matches(".opening")) return [];
  const attributes = [...node.attributes].filter(({ name, value }) => name !== "style" && value)
    .map(({ name, value }) => ` ${name}=${value}`).sort();
  return [`<${node.localName}${attributes.join("")}>`, ...lines(node.childNodes), `</${node.localName}>`];
});
// Neighbouring texts are one: the program writes them in pieces.
const markup = (elements) => lines(elements).join("\n").replace(/([^>\n])\n(?!<)/g, "$1").split("\n");

// Where everything stands in the document; not the lines of drawings, which have boxes that browsers round otherwise.
const boxes = (elements) => elements.flatMap((element) => [element, ...element.querySelectorAll("*")])
  .filter((element) => !element.closest(".opening") && !element.matches("use"))
  .map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const place = [x + scrollX, y + scrollY, width, height].map((side) => Math.round(side * 16) / 16);
    return `${element.localName}.${element.getAttribute("class") || ""} ${place.join(" ")}`;
  });

const standing = (elements) => ({ markup: markup(elements), boxes: boxes(elements), scrolled: Math.round(scrollY) });

// Notes what stands there, and what the program has put in its place at the end of that very task: nothing has been
// painted in between, and what comes to the page later is not there yet.
const noteFirstPage = () => {
  const start = document.getElementById("start");
  const before = standing([...start.querySelector(".home").children]);
  new MutationObserver((_, observer) => {
    if (start.isConnected) return;
    observer.disconnect();
    const drawn = [...document.body.children].filter((element) => element.matches("header, main, div:not([id])"));
    window.firstPage = [before, standing(drawn)];
  }).observe(document.body, { childList: true });
};
