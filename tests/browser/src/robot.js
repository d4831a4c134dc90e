// Somebody in a hurry inside the page: answers by whatever comes first, or taps on anything. Behind
// `page.js` in the scripts of the fault suites.
const pause = (ms) => new Promise((go) => setTimeout(go, ms));
const waited = async (found, ms = 1000) => {
  for (const begin = Date.now(); Date.now() - begin < ms; await pause(4)) if (found()) return true;
  return false;
};
const usable = (name) => all(CONTROLS).find((it) => !it.disabled && names(it).includes(name));
const told = (field, value) => {
  if (value !== undefined) field.value = value;
  for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
};
const card = () => all("[data-question]")[0];
const ours = () => {
  try {
    return Object.entries(localStorage).filter(([key]) => key.startsWith("canhgiac."));
  } catch {
    return [];
  }
};
// What has changed of it since this was last asked in this page: all of it at first.
const news = () => {
  const [before, now] = [window.khacKept ?? new Map(), new Map(ours())];
  window.khacKept = now;
  const gone = [...before.keys()].filter((key) => !now.has(key)).map((key) => [key, null]);
  return [...[...now].filter(([key, text]) => before.get(key) !== text), ...gone];
};
// A page that stands still, with all its buttons dead, says so.
const dead = () => ["stopped", "start-failed"].filter((id) => document.getElementById(id)?.hidden === false);

// Does one thing that is still to be done to answer; false where nothing is.
const somehow = (question) => {
  const select = within(question, "select").find((it) => !it.disabled && it.selectedIndex <= 0);
  if (select) {
    const place = within(question, "select").indexOf(select);
    select.selectedIndex = 1 + (place % (select.options.length - 1));
    told(select);
    return true;
  }
  const number = within(question, "input[inputmode]")[0];
  if (number && !number.disabled && number.value === "") {
    told(number, "1");
    return true;
  }
  const choices = [...question.querySelectorAll(TAKEN)].filter((it) => !it.disabled);
  if (choices.length > 0 && !choices.some((it) => it.checked)) {
    choices[0].click();
    return true;
  }
  const reply = within(question, "li > button:not([aria-label])").find((it) => !it.disabled);
  reply?.click();
  return Boolean(reply);
};

const answerSomehow = async () => {
  const before = JSON.stringify(question(card()));
  const [first] = steps(card());
  if (first) [...first.querySelectorAll("button")].find((it) => !it.disabled)?.click();
  for (let turn = 0; turn < 40 && card() && somehow(card()); turn += 1) await pause(4);
  await pause(4);
  return Boolean(card()) && JSON.stringify(question(card())) !== before;
};

// One step of a lesson or an exam. `say`: the words of the buttons. What was done: `answered`, `moved`,
// `turning` (the page is about to be loaded again), `finished`, or `stuck`.
const hurry = async (say) => {
  if (pieces(document.body).includes(say.kept)) return "finished";
  const onwards = usable(say.go_on);
  if (onwards) {
    onwards.click();
    await waited(() => !usable(say.go_on));
    return "moved";
  }
  if (usable(say.hand_in_now)) {
    setTimeout(() => usable(say.hand_in_now)?.click(), 0);
    return "turning";
  }
  if (!card()) return "stuck";
  const did = await answerSomehow();
  if (all("[role=timer]").length > 0) {
    if (did) return "answered";
    const next = usable(say.next) ?? usable(say.hand_in);
    const { id } = card().dataset;
    next?.click();
    await waited(() => card()?.dataset.question !== id || usable(say.hand_in_now));
    return next ? "moved" : "stuck";
  }
  const check = usable(say.check);
  check?.click();
  return check && (await waited(() => usable(say.go_on))) ? "answered" : "stuck";
};

// The same generator as `faults::Chance` is not needed here: the same seed taps the same.
const chance = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};
const TYPED = ["", "1", "-3", "1.500", "109,5", "K7M3-9P2T", "<img src=x onerror=alert(1)>", "\u202egnuhn\u0000",
  "Nguyễn Thị Hòa", "x".repeat(3000), "__proto__", "9".repeat(400)];
const TAPPED = `${CONTROLS}, main label:has(${TAKEN}), main select, main textarea, main input:not([type=file])`;

// May be tapped without leaving the site or throwing away what a person wants to keep.
const harmless = (element, banned) => {
  if (element.disabled || element.closest("[inert]")) return false;
  const link = element.getAttribute("href");
  if (link !== null && (!link.startsWith("#") || element.target || element.hasAttribute("download"))) return false;
  if (link !== null && banned.pages.some((page) => link.replace(/^#\/*/, "").split("/")[0] === page)) return false;
  const called = words(element);
  return !banned.words.some((word) => called.includes(word));
};

// Taps so many times on anything that may be tapped; keeps count over the loads of the page in between.
const taps = async (wanted, seed, banned) => {
  watch();
  if (!window.told) {
    window.told = true;
    window.print = () => {};
    const click = window.HTMLAnchorElement.prototype.click;
    window.HTMLAnchorElement.prototype.click = function () {
      if (!this.download) click.call(this);
    };
    const bequeath = () => {
      // Firefox tells a page that is left before its program has come that its fetching was given up.
      const left = (window.troubles ?? []).filter((trouble) => !/AbortError: The operation was aborted|error loading dynamically imported module|error: <img/.test(trouble));
      if (left.length > 0) sessionStorage.setItem("khac.troubles", JSON.stringify(left));
    };
    addEventListener("pagehide", bequeath);
  }
  let count = Number(sessionStorage.getItem("khac.taps") ?? 0);
  const random = chance(seed * 100003 + count);
  const below = (bound) => Math.floor(random() * bound);
  while (count < wanted && dead().length === 0) {
    count += 1;
    sessionStorage.setItem("khac.taps", count);
    if (count % 61 === 0 && history.length > 8) {
      history.back();
      await pause(30);
      continue;
    }
    const all_of_them = all(TAPPED).filter((element) => harmless(element, banned));
    const element = all_of_them[below(all_of_them.length)];
    if (!element) {
      location.hash = "#/";
    } else if (element.matches("input:not([type=radio], [type=checkbox]), textarea")) {
      told(element, TYPED[below(TYPED.length)]);
    } else if (element.matches("select")) {
      element.selectedIndex = below(element.options.length);
      told(element);
    } else {
      element.click();
    }
    await pause(0);
  }
  return count;
};
