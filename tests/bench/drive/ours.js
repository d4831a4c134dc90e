// Our program, answered by whatever comes first. Each file in this folder gives the bench the same five functions.
const { answerable, choose, button, told, go_on } = (() => {
  const TAKEN = "input:is([type=radio], [type=checkbox])";
  const MOVES = "ol > li button[aria-label]";
  const REPLIES = "li > button:not([aria-label])";
  const NUMBER = "input[inputmode]";
  const PATIENCE = 40_000;

  const pause = (ms) => new Promise((go) => setTimeout(go, ms));
  const shown = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const card = () => document.querySelector("form[data-question]");
  const within = (selector) => [...(card()?.querySelectorAll(selector) ?? [])].filter(shown);
  const main = () => within(".actions button")[0] ?? null;

  // What can be tapped first; what the page draws of a choice is its label.
  const free = (control) => !(control.control ?? control).disabled;
  const first = () => within(`label:has(${TAKEN}), select, ${NUMBER}, ${MOVES}, ${REPLIES}`).find(free);

  const told = () => Boolean(card()?.querySelector(".verdict"));
  const answerable = () => !told() && first() !== undefined;

  const put = (field, value) => {
    if (value !== undefined) field.value = value;
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
  };

  // One thing that is still to be done; false where the answer is whole.
  const do_next = () => {
    const select = within("select").find((it) => it.selectedIndex <= 0);
    if (select) {
      const place = within("select").indexOf(select);
      select.selectedIndex = 1 + (place % (select.options.length - 1));
      put(select);
      return true;
    }
    const reply = within(REPLIES).find(free);
    if (reply) {
      reply.click();
      return true;
    }
    if (main()?.disabled !== true) return false;
    const number = within(NUMBER)[0];
    if (number) put(number, "1");
    else first()?.click();
    return true;
  };

  // Pairs and calls take several taps, and the page draws after each.
  const choose = async () => {
    for (let turn = 0; turn < 40 && do_next(); turn += 1) await pause(4);
  };

  const button = () => (told() || main()?.disabled !== false ? null : main());

  // The end of a lesson: its first link begins the next.
  const again = () => document.querySelector("main .outcome .actions a.main");

  const go_on = async () => {
    if (told()) main().click();
    for (const begin = Date.now(); Date.now() - begin < PATIENCE; await pause(4)) {
      if (answerable()) return;
      again()?.click();
    }
    throw new Error("no next question");
  };

  return { answerable, choose, button, told, go_on };
})();
