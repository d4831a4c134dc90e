// What a person finds on the page: words, roles and names. Prepended to every script of the tests.
const tidy = (text) => text.replace(/\s+/g, " ").trim();
const shown = (element) => element.getClientRects().length > 0;
const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);

// The visible texts, one for each element that has words of its own.
const pieces = (root) =>
  [root, ...root.querySelectorAll("*")]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .filter(shown)
    .map((element) => tidy(element.textContent));

// What a control may be called: its label, all of its words, or one of its lines.
const names = (control) =>
  control.hasAttribute("aria-label")
    ? [control.getAttribute("aria-label")]
    : [tidy(control.textContent), ...pieces(control)];

// A person scrolls until what is to be pressed lies free.
const inReach = (element) => {
  element?.scrollIntoView({ block: "center", behavior: "instant" });
  return element ?? null;
};

const CONTROLS = "button, a[href]";
const control = (words) => inReach(all(CONTROLS).find((found) => !found.disabled && names(found).includes(words)));

const wordsOf = (label) => tidy(label.querySelector("input + *").textContent);
const label = (words) => inReach(all("main label").find((found) => wordsOf(found) === words));

const look = () => ({
  started: document.documentElement.dataset.start ?? null,
  pieces: pieces(document.body),
  heading: all("main h1, h1").map((heading) => tidy(heading.textContent))[0] ?? null,
  parts: all("h3").map((heading) => tidy(heading.textContent)),
  said: all("[role=status], [role=alert]").flatMap(pieces),
  timer: all("[role=timer]").map((timer) => tidy(timer.textContent))[0] ?? null,
  controls: all(CONTROLS).map((found) => ({
    names: names(found),
    usable: !found.disabled,
    button: found.tagName === "BUTTON",
  })),
  choices: all("main label:has(input)").map((found) => {
    const input = found.querySelector("input");
    return { words: wordsOf(found), taken: input.checked, usable: !input.disabled };
  }),
});

// Remembers every error and every breach of the page's policy from now on.
const watch = () => {
  if (window.troubles) return;
  window.troubles = [];
  const note = (kind, text) => window.troubles.push(`${kind}: ${text}`);
  addEventListener("error", (event) => note("error", event.message || event.target.outerHTML), true);
  addEventListener("unhandledrejection", (event) => note("unhandled", event.reason));
  document.addEventListener("securitypolicyviolation", (event) =>
    note("policy", `${event.violatedDirective} ${event.blockedURI}`));
  const before = console.error;
  console.error = (...words) => {
    note("console", words.join(" "));
    before.apply(console, words);
  };
};

// All that was noticed, and every address outside of the site that was asked for something.
const troubles = () => {
  const foreign = performance.getEntriesByType("resource").map((entry) => entry.name)
    .filter((name) => !name.startsWith(`${location.origin}/`));
  return [...(window.troubles ?? ["nobody watched this page"]), ...foreign.map((name) => `foreign: ${name}`)];
};
