// The service worker: keeps the app, whole or not at all, and answers from what it keeps. Written by
// `cargo xtask build`, which fills in the list of files; a new list makes a new version.
const OURS = `canhgiac.${new URL(registration.scope).pathname}.`;
const CACHE = `${OURS}@VERSION@`;
// The list: for each door the name, the integrity and the weight of each file, its page last.
const LIST = "@LIST@";
// As many files at once as leave room for what the person in front of the page waits for.
const AT_ONCE = 3;
// Set once somebody has everything deleted: then nothing more is put anywhere.
let forgotten = false;

// Keeps one file. What an older version has under a name of its content is not fetched again; what
// has a fixed name is asked for past every cache, and the integrity sees to it that no proxy, login
// page or newer server mixes something else in.
const keep = async (cache, [name, integrity]) => {
  const hashed = /-[0-9a-f]{12,}/.test(name);
  let answer = hashed && (await caches.match(name));
  if (!answer) {
    const get = (cache) => fetch(name, { integrity, cache, priority: "low" });
    // What the browser has may be a bad answer of long ago.
    answer = hashed ? await get("default").catch(() => get("reload")) : await get("reload");
    if (!answer.ok) throw new Error(`${answer.status} ${name}`);
    // A page may not be answered with something that came by a detour.
    if (answer.redirected) answer = new Response(await answer.blob(), { headers: answer.headers });
  }
  if (forgotten) throw new Error("deleted");
  await cache.put(name, answer);
};

// The app's own pages: other programs may share the host.
const pages = async () => {
  const all = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  return all.filter(({ url }) => url.startsWith(registration.scope));
};

const tell = async (said) => {
  for (const page of await pages()) page.postMessage(said);
};

// Keeps what is still missing; what is there already, also from an attempt that was broken off, stays. One
// after the other: two at once would fetch everything twice.
let turn = Promise.resolve();
const fill = (wished) => {
  turn = turn.catch(() => {}).then(() => fillNow(wished));
  return turn;
};
const fillNow = async (wished) => {
  if (forgotten) return;
  const cache = await caches.open(CACHE);
  if (!(await cache.match(LIST[0]))) await keep(cache, LIST);
  const list = await (await cache.match(LIST[0])).json();
  const files = list.worker.concat(...wished.map((group) => list[group]));
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const missing = files.filter(([name]) => !there.has(new URL(name, registration.scope).href));
  const weight = (some) => some.reduce((sum, [, , bytes]) => sum + bytes, 0);
  const all = weight(files);
  let left = weight(missing);
  const told = () => tell({ first: !registration.active, left, all });
  const last = missing.filter(([name]) => name.endsWith(".html"));
  const others = missing.filter((file) => !last.includes(file));
  const one = async (queue) => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      await keep(cache, file).catch((error) => {
        // Nobody goes on behind the word that it failed.
        queue.length = 0;
        throw error;
      });
      left -= file[2];
      await told();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, () => one(others)));
  // A page comes last: it is only answered with once all that it needs is there.
  await one(last);
  await told();
};

// Where the trainer's page was opened, or English was read, that is kept too, also in later versions. The wish lies in
// the cache itself, for an attempt to keep it may be broken off.
const GROUPS = ["trainer", "english"];
const has = (group) => caches.match(`./wants-${group}`);
const wish = async (group) => (await caches.open(CACHE)).put(`./wants-${group}`, new Response());
const wished = async () => {
  const found = await Promise.all(GROUPS.map(has));
  return GROUPS.filter((_, place) => found[place]);
};

const install = async () => {
  const groups = await wished();
  await Promise.all(groups.map(wish));
  await fill(groups);
};

addEventListener("install", (event) => {
  event.waitUntil(install());
});

addEventListener("activate", (event) => {
  const tidy = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
    await Promise.all(names.map((name) => caches.delete(name)));
    await clients.claim();
  };
  event.waitUntil(tidy());
});

const answer = async (request) => {
  const page = request.mode === "navigate" && request.url.slice(registration.scope.length).split(/[?#]/)[0];
  // Some hosts leave the ending out.
  const known = { "": "./", "index.html": "./", trainer: "./trainer.html" };
  const wanted = known[page] || request;
  // Not by opening it, which would make it anew where it was deleted.
  const found = await caches.match(wanted, { cacheName: CACHE, ignoreSearch: true, ignoreVary: true });
  return found || fetch(request);
};

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(registration.scope)) event.respondWith(answer(request));
});

// What pages ask: to look whether all is there, or to let the new version take the place of the old
// one. That it does only for the last page: another one may be in the middle of an exam.
addEventListener("message", (event) => {
  const { ask } = event.data;
  const failed = () => tell({ failed: true });
  const renew = async () => {
    if ((await pages()).length > 1) event.source.postMessage({ others: true });
    else await skipWaiting();
  };
  const look = async () => {
    if (!forgotten) await Promise.all(GROUPS.filter((group) => event.data[group]).map(wish));
    await fill(await wished());
  };
  if (ask === "look") event.waitUntil(look().catch(failed));
  if (ask === "forget") forgotten = true;
  if (ask === "renew") event.waitUntil(renew());
});
