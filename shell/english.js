// The page itself in the other language: the words that stand in it, the numbers to call, the names of the topics.
// Fetched where somebody reads English, and part of the one-file edition. A file that does not come leaves the
// Vietnamese words where they are.
{
  const page = document.documentElement;
  let spoken = "vi";

  const read = async (name) => {
    const answer = await fetch(name);
    if (!answer.ok) throw new Error(`${answer.status} ${name}`);
    return answer.text();
  };

  // The program looks for them there.
  const names = async () => {
    const file = document.querySelector("meta[name=catalogue]").dataset.en;
    if (!file || document.querySelector("meta[name=catalogue-en]")) return;
    const content = await read(file);
    document.head.append(Object.assign(document.createElement("meta"), { name: "catalogue-en", content }));
  };

  // A line for each piece of text, in the order in which they stand; after a turn those of the language before.
  let lines;
  const numbers = async () => {
    const section = document.getElementById("khan-cap");
    const file = section && section.dataset.words;
    if (!file) return;
    lines = lines || (await read(file)).split("\n");
    const pieces = [];
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.data.trim()) pieces.push(walker.currentNode);
    if (pieces.length !== lines.length) return;
    pieces.forEach((piece, place) => {
      [piece.data, lines[place]] = [lines[place], piece.data];
    });
  };

  const speak = async (language) => {
    if (language === spoken) return;
    spoken = language;
    page.lang = language;
    for (const element of document.querySelectorAll("body [data-en]")) {
      [element.textContent, element.dataset.en] = [element.dataset.en, element.textContent];
    }
    await Promise.all([names(), numbers()].map((part) => part.catch(console.error)));
    // Whoever keeps the app for use without a network hears that more is wanted.
    dispatchEvent(new Event("canhgiac-spoken"));
  };

  // One turn after the other: a turn in between would exchange half of the words.
  let turn = Promise.resolve();
  window.canhGiacSpeak = (language) => {
    turn = turn.then(() => speak(language));
    return turn;
  };
}
