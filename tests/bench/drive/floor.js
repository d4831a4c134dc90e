// The page written by hand; see `ours.js`.
const { answerable, choose, button, told, go_on } = (() => {
  const first = () => document.querySelector("form input");
  const submit = () => document.querySelector("form button");

  const told = () => document.querySelector("form .told")?.hidden === false;
  const answerable = () => !told() && first() !== null && !first().matches(":disabled") && first().checkVisibility();
  const choose = async () => first().click();
  const button = () => (told() ? null : submit());
  const go_on = async () => {
    submit().click();
    if (!answerable()) throw new Error("no next question");
  };

  return { answerable, choose, button, told, go_on };
})();
