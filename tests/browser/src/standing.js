// How a page stands that something was done to: `works`, `says` (one sentence why not, with one
// button), or what is wrong with it.
const verdict = () => {
  const told = dead();
  if (told.length === 0) return null;
  if (told.length > 1) return `several messages: ${told}`;
  const place = document.getElementById(told[0]);
  const buttons = within(place, "button");
  const sentence = pieces(place).some((piece) => piece.split(" ").length > 4);
  return sentence && buttons.length === 1 ? "says" : `a poor message: ${words(place)}`;
};

// Goes from wherever the page stands to a question of this topic, and answers one.
const standing = async (topic, say) => {
  const loads = () => Number(sessionStorage.getItem("khac.loads") ?? 1);
  const elsewhere = () => location.pathname.endsWith("/can-nho.html");
  await waited(() => document.documentElement.dataset.start || dead().length > 0 || elsewhere(), 6000);
  // The page for browsers that are too old.
  if (elsewhere()) return pieces(document.body).length > 9 ? "says" : `a poor page: ${words(document.body)}`;
  const told = () => (loads() > 2 ? `loaded ${loads()} times` : verdict());
  if (told()) return told();
  all(`a[href="#/chu-de/${topic}"]`)[0]?.click();
  await waited(() => card() || dead().length > 0 || usable(say.try_again), 3000);
  if (told()) return told();
  if (usable(say.try_again)) return "says";
  if (!card()) return `no question: ${pieces(document.body).slice(0, 12).join(" | ") || "a white page"}`;
  let did = await hurry(say);
  for (let turn = 0; turn < 20 && did === "moved"; turn += 1) did = await hurry(say);
  if (told()) return told();
  return did === "answered" || did === "finished" ? "works" : `${did}: the page does not answer`;
};
