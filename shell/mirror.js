// A second place for what is kept. Browsers write local storage to disk seconds later, so a browser
// that is killed loses the last answers; what is written to a database is with the system at once. So each
// text that the program puts into local storage goes into a database too, with a number that counts
// up; local storage holds the last number. Where the database has higher ones at the start, local
// storage has lost something, and gets it back before the program looks.
const COUNT = "canhgiac.count";
const counted = () => Number(localStorage.getItem(COUNT));

const told = (asked) =>
  new Promise((done, failed) => {
    asked.onsuccess = () => done(asked.result);
    asked.onerror = asked.onblocked = failed;
  });

const connect = async () => {
  const asked = indexedDB.open("canhgiac", 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore("kept").createIndex("count", "count");
  const opened = await told(asked);
  // Everything is being deleted: nothing may stand in the way, or bring it back.
  opened.onversionchange = () => {
    window.canhGiacMirror = () => {};
    opened.close();
    dispatchEvent(new Event("canhgiac-gone"));
  };
  return opened;
};
let database = connect();

let late = false;
const restore = async () => {
  const kept = (await database).transaction("kept").objectStore("kept").index("count");
  const lost = await told(kept.getAll(IDBKeyRange.lowerBound(counted(), true)));
  // The program has begun without it, and may have written since: nothing of it may come back later.
  if (late) return lost.length > 0 && localStorage.setItem(COUNT, Math.max(counted(), lost[lost.length - 1].count));
  for (const { key, text, count } of lost) {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    localStorage.setItem(COUNT, count);
  }
};

let waiting = new Map();
const write = async () => {
  const texts = waiting;
  waiting = new Map();
  // A whole record, as at the end of an exam, is to outlive a power cut as well.
  const strict = Array.from(texts.keys()).some((key) => key.includes(".snapshot"));
  const put = (opened) => {
    const kept = opened.transaction("kept", "readwrite", { durability: strict ? "strict" : "relaxed" }).objectStore("kept");
    for (const [key, [text, count]] of texts) kept.put({ key, text, count }, key);
  };
  try {
    put(await database);
  } catch (error) {
    // Some browsers close what a page that nobody looked at for long had opened.
    database = connect();
    put(await database);
  }
};

// Called by the program for every text that local storage has taken; none for one that it gave up.
window.canhGiacMirror = (key, text) => {
  const count = counted() + 1;
  localStorage.setItem(COUNT, count);
  // All that is written at once goes together.
  if (waiting.size === 0) Promise.resolve().then(write).catch(() => {});
  waiting.set(key, [text === undefined ? null : text, count]);
};

const restoring = restore().catch(() => {});
// A browser whose database hangs must not keep anybody waiting.
const restored = () =>
  Promise.race([restoring, new Promise((over) => setTimeout(over, 1500))]).then(() => {
    late = true;
  });
