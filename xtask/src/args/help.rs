//! What `--help` prints.

pub(super) const HELP: &str = "\
The commands of this repository. Missing tools are built once per machine, into a cache of their own.

  cargo xtask serve [--port N]   build the site if it is stale, serve it at http://127.0.0.1:8080/
  cargo xtask build [--one-file] build the site into dist/ and print what it weighs
  cargo xtask check [--stale]    check the question banks; list those to be read again
  cargo xtask test [--quick]     every check and test; --quick stops before wasm and browsers
  cargo xtask shots [--only A,B] pictures of every page, light and dark, in five windows
  cargo xtask bench --sizes      what each file weighs, and which crates the bytes come from
  cargo xtask lighthouse         Lighthouse's scores of home and of a question
  cargo xtask soak               the suites that make faults, for hours

Each has --help.";

pub(super) const HELP_SERVE: &str = "\
cargo xtask serve [--port N]

Installs what is missing (the wasm target, trunk, wasm-bindgen), builds the release site when
something that goes into it has changed, and serves dist/ on this machine until Ctrl-C.

  --port N   the first port to try (8080); a taken one is said and the next free one used";

pub(super) const HELP_BUILD: &str = "\
cargo xtask build [--one-file]

Checks the banks, builds the release site into dist/, and prints what a worker's browser fetches
until the first question: raw bytes and bytes after brotli. A failed build leaves dist/ as it was, and a
site that weighs more than its budget (xtask/src/site/budget.rs) is a failed build.
In dist/ is also canh-giac.html, the whole app in one file that needs no server.

  --one-file   make dist/canh-giac.html alone, and touch nothing else in dist/";

pub(super) const HELP_CHECK: &str = "\
cargo xtask check [--stale[=DAY]]

Checks the question banks in questions/ and prints every problem with its place, a table of what
there is, and how a robot fares that guesses by the form of the choices.
Ends with 1 when there are errors; warnings alone do not fail.

  --stale        list the questions whose sources should have been read again before today
  --stale=DAY    the same for another day, such as --stale=2027-11-22";

pub(super) const HELP_TEST: &str = "\
cargo xtask test [--quick]

In order: format, lints, native tests, bank check, wasm tests in Chromium, the release build, and
the browser tests of it in Chromium, Firefox and WebKitGTK. Stops at the first stage that fails.
The last line counts the tests. Missing browsers are installed from Debian where that is allowed.

  --quick    stop after the bank check: no wasm, no browsers";

pub(super) const HELP_SHOTS: &str = "\
cargo xtask shots [--only A,B] [--language vi|en] [--size N] [--contrast] [--docs]

Builds the site when it is stale, and photographs every page in its states (tests/browser/src/gallery)
in Chromium: in windows of 360x640, 390x844, 768x1024, 1366x768 and 1280x720, light and dark. The
pictures and index.html, which shows all of them, are then in target/shots/LANGUAGE.

  --only A,B     only scenes whose names have one of these parts, such as home or question-order
  --language en  the interface in English
  --size N       the step of the text size: 0 to 3
  --contrast     in high contrast
  --docs         the few that the README shows alone, into docs/pictures";

pub(super) const HELP_BENCH: &str = "\
cargo xtask bench [--runs COUNT] [--only NAMES] [--h5p FOLDER] [--docs]
cargo xtask bench --sizes [--before FILE]

Builds the site when it is stale, and measures it in Chromium beside a page written by hand, SurveyJS and
H5P, with the same questions, on slow networks and slow processors; prints tables of medians and of what
held. Some twenty minutes, on a machine that does nothing else. Everything measured is then in
target/bench/results.json. CANH_GIAC_DIST names another folder with a built site.

  --runs COUNT    so often all is measured, memory at most twice, large banks three times; 5 if not given
  --only NAMES    some of start, round, memory, again, large, with commas
  --h5p FOLDER    the unpacked content of an H5P question set, with its libraries; without it H5P is left out
  --docs          put the tables and the drawing into docs/performance.md

With --sizes it prints what each file of the site weighs, raw and after brotli, beside an earlier report;
then where the bytes of its programs come from: crates, functions, generics. The report is then in
target/bench/sizes.json.

  --before FILE   compare with this report, in the place of the last one";

pub(super) const HELP_SOAK: &str = "\
cargo xtask soak

Builds the site, then runs the suites that make faults (docs/reliability.md) with their long counts:
every operation of the storage, a million altered documents, a thousand kills of the whole browser,
hours in all. The lines that begin with FAULTS say how many faults were made, and after how many all
was as it should be; they stand in the logs that are named.";

pub(super) const HELP_LIGHTHOUSE: &str = "\
cargo xtask lighthouse

Builds the site when it is stale, serves it, and measures home and a question with Lighthouse (npm,
tests/lighthouse) in Chromium, as on a cheap phone with a slow network (its mobile preset), three
times each; the middle one counts. Ends with 1 below 100 for accessibility and for best practices, or
below 95 for performance. The reports are then in target/lighthouse. Needs Node.js; quiet is better,
for other work on the machine costs points.";
