// What does not fit: text that is cut off, pages to be scrolled sideways, things to tap that are too small. Behind
// `page.js`. Each finding has a rule, where it is, and how much is amiss.
const TAPPED = "a[href], button, summary, select, textarea, input:not([type=hidden]), [role=button]";

const called = (element) => {
  const one = (it) => {
    const { tagName, id, classList } = it;
    const names = [...classList].map((name) => `.${name}`).join("");
    return tagName.toLowerCase() + (id && !/\d/.test(id) ? `#${id}` : names);
  };
  const path = [];
  for (let it = element; it && it !== document.body && path.length < 4; it = it.parentElement) path.unshift(one(it));
  return path.join(" > ");
};

const seenAt = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
// What only a screen reader meets is a pixel wide, or cut away.
const forTheEye = (element) => {
  const { width, height } = element.getBoundingClientRect();
  return seenAt(element) && width > 2 && height > 2 && getComputedStyle(element).clipPath !== "inset(50%)";
};
const everything = () => [...document.body.querySelectorAll("*")].filter(forTheEye);
const hasWords = (element) =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) || element.matches("input, select, textarea");
const hidden = (element) => {
  for (let it = element.parentElement; it; it = it.parentElement) {
    if (it.getBoundingClientRect().width <= 2) return true;
  }
  return false;
};
// Tables may be scrolled by themselves: they have two directions (WCAG 1.4.10).
const scrolled = (element) => {
  for (let it = element; it && it !== document.body; it = it.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(it).overflowX) && it.scrollWidth > it.clientWidth + 1) return it;
  }
  return null;
};

const overflows = () => {
  const found = [];
  const note = (rule, element, what) => found.push({ rule, selector: called(element), what: `${what}: ${words(element).slice(0, 60)}` });
  // Not `innerWidth`: where a page is too wide, a phone shows it smaller.
  const wide = document.documentElement.clientWidth;
  const outside = (element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > wide + 1 || left < -1;
  };
  // The box that takes the others with it.
  const outermost = (element) => {
    let found = element;
    for (let it = element; it && it !== document.body; it = it.parentElement) if (outside(it)) found = it;
    return found;
  };
  const outer = new Map();
  const root = document.scrollingElement;
  if (root.scrollWidth > wide + 1) note("the page is too wide", document.querySelector("main") ?? document.body, `${root.scrollWidth - wide} px`);
  for (const element of everything()) {
    // What is typed into a field moves with the caret.
    if ((element.closest("svg") && element.tagName !== "svg") || element.matches("input")) continue;
    const style = getComputedStyle(element);
    const cut = (overflow) => /hidden|clip/.test(overflow);
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    // A long name ends in a sign that says so; all of it stands on the page of those who learn.
    const shortened = style.textOverflow === "ellipsis" && words(element).length > 24;
    if (clientWidth > 2 && cut(style.overflowX) && scrollWidth > clientWidth + 1 && !shortened) note("cut off at its side", element, `${scrollWidth - clientWidth} px`);
    if (clientHeight > 2 && cut(style.overflowY) && scrollHeight > clientHeight + 2 && element.tagName !== "BODY" && element.tagName !== "HTML")
      note("cut off below", element, `${scrollHeight - clientHeight} px`);
    const own = scrolled(element);
    if (own === element && !element.querySelector("table") && !element.matches("pre, textarea, input"))
      note("to be scrolled sideways", element, `${scrollWidth - clientWidth} px`);
    if (own || !hasWords(element) || hidden(element)) continue;
    if (outside(element)) {
      const { left, right } = element.getBoundingClientRect();
      outer.set(outermost(element), `from ${Math.round(left)} to ${Math.round(right)} px, ${called(element)}`);
    }
    // A word longer than its line runs over what lies beside it.
    if (style.overflowX === "visible" && style.display !== "inline" && clientWidth > 0 && scrollWidth > clientWidth + 2 && element.children.length === 0)
      note("words run over the edge of their box", element, `${scrollWidth - clientWidth} px`);
  }
  for (const [element, what] of outer) note("out of the window", element, what);
  // What stays in place while the page is scrolled leaves less room to read in.
  const bars = everything().filter((it) => /sticky|fixed/.test(getComputedStyle(it).position));
  let covered = 0;
  for (const bar of bars) {
    const { top, bottom } = bar.getBoundingClientRect();
    covered += Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
  }
  if (bars[0] && covered > innerHeight / 3) note("bars cover more than a third", bars[0], `${Math.round(covered)} of ${innerHeight} px`);
  return found;
};

// A link in a sentence may be as high as its line (WCAG 2.5.8).
const inSentence = (element) => {
  if (element.tagName !== "A" || !getComputedStyle(element).display.startsWith("inline")) return false;
  const around = element.closest("p, li, td, dd, label, small, blockquote");
  return Boolean(around) && words(around).length > words(element).length + 8;
};

const smallTargets = (least) => {
  const found = [];
  for (const element of document.querySelectorAll(TAPPED)) {
    if (!seenAt(element) || element.closest("[inert]") || inSentence(element)) continue;
    // Whoever taps on its label means the field.
    const label = element.labels?.[0];
    const boxes = [element, label].filter(Boolean).map((it) => it.getBoundingClientRect());
    const wide = Math.max(...boxes.map((it) => it.width)), high = Math.max(...boxes.map((it) => it.height));
    if (wide < 3 && high < 3) continue;
    if (wide < least - 0.5 || high < least - 0.5) {
      const size = `${Math.round(wide)} × ${Math.round(high)} px`;
      found.push({ rule: `smaller than ${least} px`, selector: called(element), what: `${size}: ${(words(element) || element.getAttribute("aria-label") || "").slice(0, 60)}` });
    }
  }
  return found;
};

// Puts the text at the last step of its size; what does not grow to the double with it.
const doubled = () => {
  const found = [];
  const root = document.documentElement;
  const size = (element) => Number.parseFloat(getComputedStyle(element).fontSize);
  // A sheet that is to be printed has the size of paper; a sample of the settings, the one that it stands for.
  const all = everything().filter((it) => hasWords(it) && !it.closest("svg, .sheet, .sample"));
  const [before, sizes] = [size(root), all.map(size)];
  root.dataset.size = "3";
  if (size(root) < before * 1.99) {
    found.push({ rule: "the step of the text size is not followed", selector: ":root", what: `${before} px, then ${size(root)} px` });
    root.style.fontSize = `${before * 2}px`;
  }
  all.forEach((element, place) => {
    const ratio = size(element) / sizes[place];
    // What is large already need not be twice as large.
    if (ratio < (sizes[place] > 20 ? 1.5 : 1.95)) found.push({ rule: "text that does not grow", selector: called(element), what: `${sizes[place]} px, then ${size(element)} px` });
  });
  return found;
};

// Where somebody's text has become markup, or has run; and words from right to left that turn round what stands
// beside them: they need a box of their own, or to be isolated.
const intruded = () => {
  const found = [];
  const note = (rule, element, what) => found.push({ rule, selector: called(element), what });
  if (window.hacked !== undefined) note("a text has run", document.body, "window.hacked");
  for (const element of document.querySelectorAll("main [onerror], main img[src=x]")) note("a text has become markup", element, element.outerHTML);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!/[\u0600-\u06ff\u202e]/.test(node.data) || !forTheEye(element) || element.closest("option")) continue;
    let it = element;
    while (getComputedStyle(it).display === "inline" && !/isolate|plaintext/.test(getComputedStyle(it).unicodeBidi)) it = it.parentElement;
    // Alone in its paragraph it turns nobody round.
    const beside = words(it).length > tidy(node.data).length;
    const alone = /isolate|plaintext/.test(getComputedStyle(it).unicodeBidi) || !beside;
    if (!alone) note("words from right to left are not isolated", element, words(it).slice(0, 80));
  }
  return found;
};
