// H5P with a set of questions to choose from (`H5P.QuestionSet` of `H5P.MultiChoice`); see `ours.js`.
const { answerable, choose, button, told, go_on } = (() => {
  const PATIENCE = 40_000;

  const pause = (ms) => new Promise((go) => setTimeout(go, ms));
  const all = (selector) => [...document.querySelectorAll(`#quiz ${selector}`)].filter((it) => it.checkVisibility());
  const first = () => all(".h5p-answer:not([aria-disabled=true])")[0];

  // Of a question that is asked again its feedback stands there, empty.
  const told = () => all(":is(.h5p-question-feedback, .h5p-question-scorebar).h5p-question-visible").length > 0;
  const answerable = () => !told() && first() !== undefined;
  const choose = async () => first().click();
  const button = () => all(".h5p-question-check-answer")[0] ?? null;

  // The last question is followed by the result, from where all begins again.
  const ONWARDS = [".h5p-question-next", ".h5p-question-finish", ".qs-retrybutton", ".qs-startbutton"];
  // A question that is asked again takes a while until it has forgotten its answer: a second tap would skip it.
  const SETTLED = 1_000;
  const go_on = async () => {
    let tapped = 0;
    for (const begin = Date.now(); Date.now() - begin < PATIENCE; await pause(4)) {
      if (answerable()) return;
      const onwards = ONWARDS.flatMap((selector) => all(selector))[0];
      if (!onwards || Date.now() - tapped < SETTLED) continue;
      onwards.click();
      tapped = Date.now();
    }
    throw new Error("no next question");
  };

  return { answerable, choose, button, told, go_on };
})();
