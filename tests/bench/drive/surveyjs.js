// SurveyJS; see `ours.js`. A tap on a choice brings the feedback at once.
const { answerable, choose, button, told, go_on } = (() => {
  const PATIENCE = 40_000;

  const pause = (ms) => new Promise((go) => setTimeout(go, ms));
  const all = (selector) => [...document.querySelectorAll(`#quiz ${selector}`)].filter((it) => it.checkVisibility({ opacityProperty: true }));
  const label = () => all("label:has(input:is([type=radio], [type=checkbox]):enabled)")[0] ?? null;
  const onwards = () => all(":is(.sd-navigation__next-btn, .sd-navigation__complete-btn)")[0];

  const told = () => all(".sd-html").some((it) => it.textContent.trim() !== "");
  const answerable = () => !told() && label() !== null;
  const choose = async () => {};
  const button = () => (told() ? null : label());
  const go_on = async () => {
    onwards().click();
    for (const begin = Date.now(); Date.now() - begin < PATIENCE; await pause(4)) if (answerable()) return;
    throw new Error("no next question");
  };

  return { answerable, choose, button, told, go_on };
})();
