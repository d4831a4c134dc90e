// Who comes, behind `face.js`: known before anything is drawn.

// Whether nothing is kept here, of a person, a guest or the device. Whoever can keep nothing is not new.
const empty = () => {
  try {
    return !/(^|,)canhgiac\./.test(Object.keys(localStorage).concat(Object.keys(sessionStorage)));
  } catch (error) {
    return false;
  }
};
const fresh = !english && empty();

// Whoever comes to home for the first time is shown it as it stands in the page, until the program draws the same.
const come = () => {
  if (fresh && /^#?\/*$/.test(location.hash)) root.dataset.fresh = "";
  else delete root.dataset.fresh;
};
come();
// A link of it leads on at once: to the line that says that the page is being opened.
addEventListener("hashchange", () => {
  if (root.dataset.start) return;
  come();
  scrollTo(0, 0);
});

// For the start script, which stands at the end of the page. Somebody may have chosen another language than the browser's.
const program = spoken(english);
const right = program === guessed;
if (able && !right) control.abort();
const asked = right ? guess : able && ask(program);
window.canhGiacAsked = { face, english, fresh, able, wanted, part, program, ask, asked };
