//! Six ways to lose a tab or the browser, at each of 44 steps of an exam and of the transfer that comes after
//! it, before and after the step was written down: nothing that was acknowledged is lost, nothing is
//! there twice, and the page that comes then works. What stood on the disk before a kill of the whole
//! browser stays; the last step alone may be lost by that, and is counted.

use browser_tests::faults::{count, told};
use browser_tests::{Banks, Engine, Setup, Site, VI, Worker};

#[path = "profile/mod.rs"]
mod profile;
#[path = "kill_matrix/steps.rs"]
mod steps;

use profile::Profile;
use steps::{ALL, Exams, Step};

/// How a tab or the browser is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kill {
    Crash,
    Close,
    Reload,
    BackAndForward,
    /// The process of the tab ends, as it does when the browser discards a tab. (`chrome://discards`
    /// itself is switched off in a browser without a window.)
    Discard,
    Browser,
}

#[test]
fn chromium() {
    for kill in [Kill::Crash, Kill::Close, Kill::Reload, Kill::BackAndForward, Kill::Discard] {
        tabs(Engine::Chromium, kill, count(11, 1));
    }
}

#[test]
fn chromium_whole_browser() {
    browsers(Engine::Chromium, count(29, 1));
}

#[test]
fn firefox() {
    for kill in [Kill::Close, Kill::Reload, Kill::BackAndForward] {
        tabs(Engine::Firefox, kill, count(29, 1));
    }
}

#[test]
fn webkit() {
    for kill in [Kill::Close, Kill::Reload, Kill::BackAndForward] {
        tabs(Engine::WebKit, kill, count(29, 1));
    }
}

/// Every `nth` of the 88 moments, from another one on for each way.
fn moments(kill: Kill, nth: usize) -> Vec<(Step, bool)> {
    let all = (0..2 * ALL).map(|moment| (Step::of(moment / 2), moment % 2 == 1));
    all.skip(kill as usize * 2 % nth).step_by(nth).collect()
}

/// One browser, whose tab is lost at each moment.
fn tabs(engine: Engine, kill: Kill, nth: usize) {
    let (site, exams) = (Site::open(), Exams::of(Banks::read()));
    let worker = Worker::with(engine, &site);
    let moments = moments(kill, nth);
    for (step, written) in &moments {
        exams.prepare(&worker, *step);
        // The page before is one of the same site.
        let known = steps::stands_at(&worker, *step, *written);
        match kill {
            Kill::Crash => worker.crash_tab(),
            Kill::Close => worker.close_tab(),
            Kill::Reload => worker.reload(),
            Kill::BackAndForward => {
                worker.goes_back_and_forward();
                if !written {
                    // A page may come back alive, with what it could not write.
                    worker.reload();
                }
            }
            Kill::Discard | Kill::Browser => worker.discards_tab(),
        }
        worker.open(step.address(*written));
        if step.is_in_exam(*written) {
            let number = step.question(*written);
            worker.see(&(VI.question_of)(number, 20));
            worker.answers_at_once(VI.hand_in, VI.hand_in_now);
        }
        worker.has_lost_nothing(&known);
    }
    worker.can_still_learn("lua-dao");
    worker.all_is_calm();
    told("kill-matrix", &format!("{engine} {kill:?}"), moments.len(), moments.len());
}

/// A profile, whose browser is killed at each moment. What was prepared is on the disk: the browser was
/// closed in order, and started again.
fn browsers(engine: Engine, nth: usize) {
    let (site, exams) = (Site::open(), Exams::of(Banks::read()));
    let profile = Profile::fresh(engine);
    let setup = Setup { profile: Some(profile.folder().into()), ..Setup::default() };
    let moments = moments(Kill::Browser, nth);
    let mut steps_lost = 0;
    for (step, written) in &moments {
        let worker = Worker::set_up(engine, &site, &setup);
        exams.prepare(&worker, *step);
        drop(worker);
        let worker = Worker::set_up(engine, &site, &setup);
        let ready = worker.ready_to_kill();
        worker.open("trainer.html");
        let prepared = worker.record();
        worker.check(exams.is_prepared(&prepared, *step), "a closed browser lost what it kept");
        let known = steps::stands_at(&worker, *step, *written);
        worker.kills_the_browser(ready);
        drop(worker);
        let worker = Worker::set_up(engine, &site, &setup);
        worker.open("#/bai-thi");
        let after = worker.record();
        steps_lost += usize::from(!browser_tests::oracle::lost(&known, &after).is_empty());
        worker.has_lost_nothing(&prepared);
        worker.can_still_learn("lua-dao");
    }
    let what = format!("{engine} Browser (last steps lost: {steps_lost})");
    told("kill-matrix", &what, moments.len(), moments.len());
}
