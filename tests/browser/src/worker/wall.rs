//! What a whole room sees on the wall.

use canh_giac::quiz::time::Date;
use serde::Deserialize;
use serde_json::json;

use super::Worker;

/// The wall at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct OnTheWall {
    /// What is asked, or that all is over.
    pub words: String,
    /// What the room is to do.
    pub prompt: String,
    /// The lines, each with how it was judged.
    pub lines: Vec<String>,
    /// The parts of a message, with their numbers.
    pub parts: Vec<String>,
    /// Hands, by what stands before them, wherever there are some.
    pub hands: Vec<String>,
    /// What it rests on.
    pub notes: Vec<String>,
    /// What the button that leads on says.
    pub next: String,
    /// The clock.
    pub clock: Option<String>,
    /// The teams as they are read out.
    pub teams: Vec<String>,
    /// True where the wall is black.
    pub black: bool,
}

impl Worker {
    /// What is on the wall.
    #[track_caller]
    pub fn wall(&self) -> OnTheWall {
        let script = "
            const every = (selector, of = words) => all(selector).map(of).filter(Boolean);
            return {
              words: words(all('.wall-stage h1')[0]),
              prompt: words(all('.wall-prompt')[0]),
              lines: every('.wall-body .wall-words'),
              parts: every('.wall-part'),
              hands: every('.wall-fewer', (found) => found.ariaLabel ?? found.getAttribute('aria-label')),
              notes: every('.wall-notes li'),
              next: words(document.querySelector('.wall-bar .main')),
              clock: all('[role=timer]').map(words)[0] ?? null,
              teams: every('.wall-team', (found) => found.getAttribute('aria-label')),
              black: all('.wall-black').length > 0,
            }";
        serde_json::from_value(self.script(script, &[])).unwrap_or_default()
    }

    /// Waits until the wall shows what is wanted.
    #[track_caller]
    pub fn wall_shows(&self, wanted: &str, found: impl Fn(&OnTheWall) -> bool) -> OnTheWall {
        self.until(wanted, |_| {
            let wall = self.wall();
            found(&wall).then_some(wall)
        })
    }

    /// Writes another name into the field of a team.
    #[track_caller]
    pub fn names_team(&self, team: &str, name: &str) {
        let script = "
            const typed = labelled(arguments[0]);
            typed.value = arguments[1];
            typed.dispatchEvent(new Event('change', { bubbles: true }))";
        self.script(script, &[json!(team), json!(name)]);
    }

    /// The day that it is for the browser.
    #[track_caller]
    pub fn today(&self) -> Date {
        let script = "
            const now = new Date(), two = (number) => String(number).padStart(2, '0');
            return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`";
        let day = self.script(script, &[]);
        let day = day.as_str().and_then(|day| day.parse().ok());
        day.unwrap_or_else(|| self.fail("no day"))
    }

    /// Has a wall of so many points. Only in Chromium.
    #[track_caller]
    pub fn has_a_wall_of(&self, width: u32, height: u32) {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.must(
            "another wall",
            self.session.devtools("Emulation.setDeviceMetricsOverride", size),
        );
    }

    /// Goes on from here to the end of what is shown; everything that was not to be seen without scrolling, and
    /// every question that was asked in letters smaller than an eighteenth of the height. How many boards there
    /// were stands at the end.
    #[track_caller]
    pub fn goes_to_the_end_of_the_wall(&self) -> (Vec<String>, u64) {
        let script = "
            const begin = performance.now(), bad = [];
            let boards = 0;
            const goOn = () => {
              dispatchEvent(new KeyboardEvent('keydown', { code: 'ArrowRight', cancelable: true }));
              requestAnimationFrame(() => setTimeout(measure));
            };
            const measure = () => {
              const stage = document.querySelector('.wall-stage'), body = stage.querySelector('.wall-body');
              const id = stage.dataset.question, heading = stage.querySelector('h1');
              boards += 1;
              const note = (what) => bad.push(`${id ?? 'the end'}, ${stage.className} ${stage.dataset.size}: ${what}`);
              if (body.scrollHeight > body.clientHeight) note(`${body.scrollHeight} > ${body.clientHeight}`);
              if (body.scrollWidth > body.clientWidth) note(`too wide`);
              const page = document.documentElement;
              if (page.scrollHeight > innerHeight || page.scrollWidth > innerWidth) note('the page scrolls');
              const bar = document.querySelector('.wall-bar').getBoundingClientRect();
              if (bar.bottom > innerHeight) note('the bar is below');
              const letters = parseFloat(getComputedStyle(heading).fontSize);
              const asked = stage.classList.contains('asking') && innerWidth / innerHeight > 1.7;
              if (asked && letters < innerHeight / 18) note(`asked in ${letters}`);
              if (!id) done([bad, boards, true]);
              else if (performance.now() - begin > 20000) done([bad, boards, false]);
              else goOn();
            };
            measure()";
        let (mut bad, mut boards) = (Vec::new(), 0);
        loop {
            let told = self.must("going to the end", self.session.run_robot(script, &[]));
            let told: (Vec<String>, u64, bool) =
                serde_json::from_value(told).unwrap_or_else(|_| self.fail("nothing was told"));
            bad.extend(told.0);
            boards += told.1;
            if told.2 {
                return (bad, boards);
            }
        }
    }
}
