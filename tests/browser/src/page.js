// What a person finds on the page: words, roles and names. Prepended to every script of the tests.
const tidy = (text) => text.replace(/\s+/g, " ").trim();
// What a closed part of the page hides may have a place and still not be seen.
const shown = (element) => element.checkVisibility() && element.getClientRects().length > 0;
const within = (root, selector) => [...(root?.querySelectorAll(selector) ?? [])].filter(shown);
const all = (selector) => within(document, selector);
const words = (element) => (element ? tidy(element.textContent) : "");

// The visible texts, one for each element that has words of its own.
const pieces = (root) =>
  [root, ...root.querySelectorAll("*")]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
    .filter(shown)
    .map(words);

// What a control may be called: its label, all of its words, or one of its lines.
const names = (control) =>
  control.hasAttribute("aria-label")
    ? [control.getAttribute("aria-label")]
    : [words(control), ...pieces(control)];

// A person scrolls until what is to be pressed lies free.
const inReach = (element) => {
  element?.scrollIntoView({ block: "center", behavior: "instant" });
  return element ?? null;
};

const CONTROLS = "button, a[href], summary";
const control = (name) => inReach(all(CONTROLS).find((found) => !found.disabled && names(found).includes(name)));

const TAKEN = "input:is([type=radio], [type=checkbox])";
const wordsOf = (label) => words(label.querySelector("input + *"));
const label = (name) => inReach(all(`main label:has(${TAKEN})`).find((found) => wordsOf(found) === name));

// A list to choose from, by the words before it; what it offers has the name `right`.
const list = (left) => all("main label:has(select)").find((found) => words(found.querySelector("span")) === left);
const option = (left, right) => {
  const select = inReach(list(left)?.querySelector("select"));
  return [...(select?.options ?? [])].find((found) => words(found) === right) ?? null;
};
const field = () => inReach(all("main input[inputmode]")[0]);

// Where a code is typed, and a box to tick.
const codeField = () => inReach(all("main form.code input")[0]);
const box = (name) => label(name)?.querySelector(TAKEN);

// A field by the words of its label, and what belongs to one of the people in a list.
const labelled = (name) => all("main label[for]").find((found) => words(found) === name)?.control ?? null;
const row = (person) => all("main ul.people > li").find((found) => words(found.querySelector("bdi")) === person);
const controlOf = (person, name) =>
  inReach(within(row(person), CONTROLS).find((found) => names(found).includes(name)));

// The steps of an action: each has its number, its words and two buttons.
const steps = (root) =>
  within(root, "ol > li").filter((found) => found.querySelectorAll("button[aria-label]").length === 2);
const parts = (item) => [...item.children].filter((child) => child.tagName === "SPAN");
const handle = (name) => {
  const step = steps(document).find((found) => words(parts(found)[1]) === name);
  return step ? parts(step)[0] : null;
};

const question = (card) => {
  const number = within(card, "input[inputmode]")[0];
  return {
    id: card.dataset.question,
    words: words(within(card, "h1")[0]),
    choices: within(card, `label:has(${TAKEN})`).map((found) => {
      const input = found.querySelector("input");
      return { words: wordsOf(found), taken: input.checked, usable: !input.disabled };
    }),
    steps: steps(card).map((found) => words(parts(found)[1])),
    pairs: within(card, "label:has(select)").map((found) => {
      const [select] = found.getElementsByTagName("select");
      const rights = [...select.options].map(words);
      return { left: words(found.querySelector("span")), rights, chosen: rights[select.selectedIndex] ?? "" };
    }),
    number: number ? { typed: number.value, read: words(within(card, "[role=status]")[0]) } : null,
    talk: within(card, "[role=log] p").map(words),
    replies: within(card, "li > button:not([aria-label])").map(words),
  };
};

const look = () => {
  // Going on to another part of the app loads the page again, which then nobody watches yet.
  if (document.documentElement.dataset.start) watch();
  return seen();
};

const seen = () => ({
  started: document.documentElement.dataset.start ?? null,
  pieces: pieces(document.body),
  heading: all("main h1, h1").map(words)[0] ?? null,
  parts: all("h3").map(words),
  said: all("[role=status], [role=alert]").flatMap(pieces),
  timer: all("[role=timer]").map(words)[0] ?? null,
  controls: all(CONTROLS).map((found) => ({
    names: names(found),
    usable: !found.disabled,
    button: found.tagName === "BUTTON",
    to: found.getAttribute("href"),
  })),
  sheet: all("[data-question]").map(question)[0] ?? null,
  lines: all("main li").filter((found) => !found.querySelector("button, input, select"))
    .map((found) => [...found.children].filter(shown).map(words).filter(Boolean)),
  pictures: all("main img").map((found) => ({
    words: found.alt,
    came: found.complete && found.naturalWidth > 0,
  })),
});

// What the keyboard would act on: what it is, what it is called, whether it can be seen.
const focused = () => {
  const found = document.activeElement ?? document.body;
  const named = found.closest("label");
  const role = found.tagName === "INPUT" ? found.type : found.tagName.toLowerCase();
  const taken = found.checked ?? false;
  // Each line of it near its edges and in its middle: something may lie over a part.
  const whole = named ?? found;
  const seen = [...whole.getClientRects()].some(({ x, y, width, height }) =>
    [0.1, 0.5, 0.9].some((part) => whole.contains(document.elementFromPoint(x + width / 2, y + height * part))));
  if (named?.querySelector(TAKEN)) return { role, names: [wordsOf(named)], taken, seen };
  if (role === "select") return { role, names: [words(named.querySelector("span"))], taken, seen };
  return { role, names: names(found), taken, seen };
};

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
