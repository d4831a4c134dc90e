const root = document.documentElement;

// How the pages look on this device is chosen in the settings and kept as one line of words (`storage::preferences`).
// Before anything is drawn; and again when another tab chooses.
const face = () => {
  let line = "";
  try {
    line = localStorage.getItem("canhgiac.face") || "";
  } catch (error) {
    // A browser that keeps nothing shows what nobody chose.
  }
  for (const name of ["size", "theme"]) {
    const found = line.match(`\\b${name}=(\\w+)`);
    if (found) root.dataset[name] = found[1];
    else delete root.dataset[name];
  }
  return line;
};
// The language is the chosen one; otherwise the browser's (`tongue.js`).
const tongue = face().match(/\blanguage=(\w+)/);
const english = tongue ? tongue[1] === "en" : foreign;
if (english) root.lang = "en";
addEventListener("storage", face);
