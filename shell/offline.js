// The page's side of the service worker, and what else the browser knows of the place where the app
// runs. Fetched when the app stands there. What it finds out stands in attributes of the page, which
// `browser::shell` reads; what the app wants of it comes as an event.
const page = document.documentElement.dataset;
// By what only the worker's page has: some hosts serve the trainer's under another address.
const trainer = !document.querySelector("meta[name=guide]");
const MINUTE = 60_000;

const say = (facts) => {
  const changed = Object.keys(facts).filter((name) => page[name] !== String(facts[name]));
  for (const name of changed) page[name] = facts[name];
  if (changed.length > 0) dispatchEvent(new Event("canhgiac-shell"));
};

// Keys and voice, which the first question can do without for a moment; on the trainer's page nobody is asked.
if (!trainer) import("@HELP@").catch(() => {});

// Linked only now: nobody installs before the app stands there, and the first question comes sooner. The icon of the
// tab stands in the page as an empty one, for else a browser would ask for one at once.
document.querySelector("link[rel=icon]").href = "./icon.svg";
for (const [rel, href] of [["manifest", "./manifest.webmanifest"], ["apple-touch-icon", "./apple-touch-icon.png"]]) {
  document.head.append(Object.assign(document.createElement("link"), { rel, href }));
}

const agent = navigator.userAgent;
if (/Zalo/i.test(agent)) say({ host: "zalo" });
else if (/FBA[NV]|FB_IAB|Messenger|Instagram|TikTok|musical_ly|Bytedance|Line\/|; wv\)/i.test(agent)) say({ host: "app" });

const installed = matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;
if (installed) say({ install: "done" });
else if (window.canhGiacInstall) say({ install: "can" });
addEventListener("beforeinstallprompt", () => say({ install: "can" }));
addEventListener("appinstalled", () => say({ install: "done" }));

const storage = navigator.storage;
const lasting = async (ask) => {
  if (storage && storage.persisted) {
    const kept = (await storage.persisted()) || (ask && (await storage.persist()));
    say({ lasting: kept ? "yes" : "no" });
  }
};
lasting(false).catch(() => {});

const container = navigator.serviceWorker;
let registration;
const watched = new WeakSet();

// Browsers that know trusted types take the address of a worker only from a policy.
const rules = { createScriptURL: () => "./sw.js" };
const policy = window.trustedTypes ? trustedTypes.createPolicy("canhgiac", rules) : rules;

const look = () => {
  const english = document.documentElement.lang === "en";
  for (const worker of [registration.active, registration.waiting])
    if (worker) worker.postMessage({ ask: "look", trainer, english });
};
addEventListener("canhgiac-spoken", () => registration && look());

const register = async () => {
  // A worker that has the page says itself what it keeps.
  if (!container.controller) say({ offline: "saving", offlinePercent: 0, offlineKb: "@KB@" });
  try {
    registration = await container.register(policy.createScriptURL(""));
  } catch (error) {
    // Where a browser forbids it, there is nothing to try again; otherwise the network has failed.
    return say({ offline: error.name === "SecurityError" ? "none" : container.controller ? "kept" : "failed" });
  }
  const watch = (worker) => {
    if (!worker || watched.has(worker)) return;
    watched.add(worker);
    // Asked now: a browser may be further than the word of it that it sends.
    const isNew = Boolean(registration.active);
    const changed = () => {
      if (worker.state === "installed" && isNew) say({ offline: "new" });
      if (worker.state === "redundant" && !isNew) say({ offline: "failed" });
      if (worker.state === "activated") look();
    };
    worker.addEventListener("statechange", changed);
    changed();
  };
  registration.addEventListener("updatefound", () => watch(registration.installing));
  watch(registration.installing);
  if (registration.waiting && registration.active) say({ offline: "new" });
  look();
};

const heard = ({ source, data: { first, left, all, failed, others } }) => {
  const waits = page.offline === "new" || page.offline === "others";
  if (others) say({ offline: "others" });
  // How far a new version has come troubles nobody before it is there.
  else if (waits || (source && (source.state === "redundant" || (!first && source.state === "installing")))) return;
  else if (failed) say({ offline: "failed" });
  else if (left > 0) say({ offline: "saving", offlinePercent: Math.floor((1 - left / all) * 100), offlineKb: Math.ceil(all / 1000) });
  else if (!first) say({ offline: "kept", offlineKb: Math.ceil(all / 1000) });
};

const asked = {
  save: register,
  renew: async () => {
    container.addEventListener("controllerchange", () => location.reload(), { once: true });
    registration.waiting.postMessage({ ask: "renew" });
  },
  install: async () => {
    await window.canhGiacInstall.prompt();
    // A browser takes the question only once; from now on a drawing shows the way.
    if (page.install === "can") say({ install: "asked" });
  },
  last: () => lasting(true),
  // Everything is deleted, and what deletes it says whether that is so.
  forget: async () => {
    // First whatever would put something back: the second place, and workers that are still fetching.
    window.canhGiacMirror = () => {};
    // Asked for at once: also a page that is closed now has it deleted.
    const deleted = window.indexedDB ? indexedDB.deleteDatabase("canhgiac") : { readyState: "done" };
    const scope = new URL("./", location.href);
    const workers = container ? (await container.getRegistrations()).filter((found) => found.scope === scope.href) : [];
    for (const { installing, waiting, active } of workers)
      for (const worker of [installing, waiting, active]) if (worker) worker.postMessage({ ask: "forget" });
    await Promise.all(workers.map((found) => found.unregister()));
    await new Promise((done, failed) => {
      if (deleted.readyState === "done") done();
      Object.assign(deleted, { onsuccess: done, onerror: failed });
    });
    const ours = async () => {
      const names = window.caches ? await caches.keys() : [];
      return names.filter((name) => name.startsWith(`canhgiac.${scope.pathname}.`));
    };
    // A file that was on its way may have come in between.
    for (let turn = 0; turn < 3; turn += 1) {
      await Promise.all((await ours()).map((name) => caches.delete(name)));
      await new Promise((rest) => setTimeout(rest, 200));
    }
    say({ forgotten: (await ours()).length === 0 ? "yes" : "no" });
  },
};
const answered = ({ detail }) =>
  asked[detail]().catch(() => {
    // Of a deletion it has to be said that it failed; of all else what is known still stands.
    if (detail === "forget") say({ forgotten: "no" });
  });
addEventListener("canhgiac-ask", answered);

if (!container) {
  say({ offline: "none" });
} else {
  container.addEventListener("message", heard);
  const thrifty = navigator.connection && navigator.connection.saveData;
  // Whoever pays for each kilobyte is asked first.
  if (thrifty && !container.controller) say({ offline: "asks", offlineKb: "@KB@" });
  else await register();
  addEventListener("online", () => page.offline === "failed" && register());
  // An app that stays open for days looks for a new version when somebody comes back.
  let last = performance.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || !registration || performance.now() - last < 60 * MINUTE) return;
    last = performance.now();
    registration.update().catch(() => {});
  });
}
