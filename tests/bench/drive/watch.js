// Before every page: notes when its first question can be answered, and what was fetched until then. Behind the five
// functions of a program's own script.
const shown = (found) =>
  new Promise((done) => {
    const look = () => {
      let there = false;
      try {
        there = found();
      } catch (error) {
        // The page is not made yet.
      }
      if (!there) return requestAnimationFrame(look);
      // A message sent now comes behind the painting of this frame.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
  });

const long = [];
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) long.push([startTime, duration]);
}).observe({ type: "longtask", buffered: true });
const bench = {
  // Milliseconds since the page was asked for.
  answerable: null,
  tapped: null,
  // What came until a moment: requests, and their bytes with those of their headers.
  fetched: (until) => {
    const entries = ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type));
    const came = entries.filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= until);
    return { requests: came.length, bytes: came.reduce((sum, { transferSize }) => sum + transferSize, 0) };
  },
  painted: () => {
    const [first] = performance.getEntriesByName("first-contentful-paint");
    return first ? first.startTime : null;
  },
  // How many tasks kept the page from answering for longer than 50 ms since a moment, and the longest.
  long: (since) => {
    const later = long.filter(([start]) => start >= since).map(([, duration]) => duration);
    return { count: later.length, longest: Math.max(0, ...later) };
  },
  now: () => performance.now(),
  // Makes an answer, and gets ready for the tap that brings what is said of it; where to tap.
  ready: async () => {
    await choose();
    await shown(() => button() && !button().disabled);
    button().scrollIntoView({ block: "center" });
    await shown(() => true);
    bench.tapped = null;
    const tapped = ({ timeStamp }) => shown(told).then((moment) => (bench.tapped = moment - timeStamp));
    addEventListener("pointerup", tapped, { capture: true, once: true });
    const { left, top, width, height } = button().getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  },
  goOn: () => go_on(),
  // Answers so many questions as fast as the page allows.
  answers: async (count) => {
    for (let done = 0; done < count; done += 1) {
      await choose();
      await shown(() => button() && !button().disabled);
      button().click();
      await shown(told);
      await go_on();
    }
    return true;
  },
};
window.bench = bench;
shown(answerable).then((moment) => (bench.answerable = moment));
