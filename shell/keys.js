// Questions by the keyboard: 1 to 9 choose, Enter checks and goes on, Esc leaves. It presses what a person
// would press, so it can do no more than they; fetched when the app stands there. The places are those that
// `style/keys.css` numbers.
const page = document.documentElement;
const PLACES = "[name=choice]:enabled, .reply, .pair select, .step";

// Whoever goes by keys is shown where they are, and the number of each part of a message.
addEventListener("pointerdown", () => delete page.dataset.keys);

const choose = (card, number) => {
  const place = card.querySelectorAll(PLACES)[number - 1];
  if (!place) return false;
  const control = place.matches(".step") ? place.querySelector("button:enabled") : place;
  if (!control) return false;
  control.focus();
  if (!place.matches("select, .step")) control.click();
  return true;
};

// From the overview of an exam back to its questions; from a question to where one came from, which no other
// site is. What was chosen is kept.
const leave = (overview) => {
  if (overview) overview.click();
  else if (window.navigation && navigation.canGoBack) history.back();
  else location.hash = "#/";
};

// Whether something was done with the key. Keys are known by their place: Vietnamese layouts write letters on
// the row of digits.
const pressed = ({ code, key, repeat, target }) => {
  const card = document.querySelector("main [data-question]");
  const overview = !card && document.querySelector("main .numbers") && document.querySelector("main .actions .button");
  if (!card && !overview) return false;
  const writes = target.matches("input:not([type=radio]):not([type=checkbox]), textarea");
  const field = writes || target.matches("select");
  const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(code) || [];
  if (key === "Escape") {
    // Out of a field first: there it may belong to the keyboard of Vietnamese.
    if (field) document.querySelector("main h1").focus();
    else leave(overview);
    return true;
  }
  if (!card || writes) return false;
  if (digit && !target.closest("details")) {
    const number = card.querySelector(".number-field input");
    // The digit itself is then written there.
    if (number) number.focus();
    return !number && !repeat && choose(card, Number(digit));
  }
  if (key !== "Enter") return false;
  // A key that is held down does not go through question after question.
  if (repeat) return true;
  if (field || target.closest("button, a, summary")) return false;
  const way = document.querySelector("main .actions .main:enabled");
  if (way) way.click();
  return true;
};

addEventListener("keydown", (event) => {
  const { ctrlKey, altKey, metaKey, shiftKey, isComposing, defaultPrevented } = event;
  if (ctrlKey || altKey || metaKey || isComposing || defaultPrevented) return;
  page.dataset.keys = "";
  if (!shiftKey && pressed(event)) event.preventDefault();
});
