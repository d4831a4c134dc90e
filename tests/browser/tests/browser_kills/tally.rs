//! What was lost by kills of the browser, by the age that it had when the browser was killed.

use browser_tests::oracle::Facts;
use canh_giac::quiz::learner::Learner;

/// The ages that are told apart: up to so many milliseconds.
const AGES: [(f64, &str); 5] = [
    (50.0, "0-50 ms"),
    (1000.0, "50 ms-1 s"),
    (5000.0, "1-5 s"),
    (600_000.0, "over 5 s"),
    // Has outlived a kill already.
    (f64::INFINITY, "from before the start"),
];

/// An answer or a result, and when the page had acknowledged it, in milliseconds since 1970.
#[derive(Debug)]
pub struct Fact {
    what: String,
    result: bool,
    at: f64,
}

impl Fact {
    /// All that a record says.
    pub fn all(record: &Learner, at: f64) -> Vec<Fact> {
        Fact::in_facts(Facts::of(record), at).collect()
    }

    /// Notes what a record says more than the one before.
    pub fn add(known: &mut Vec<Fact>, before: &Learner, after: &Learner, at: f64) {
        known.extend(Fact::in_facts(Facts::of(after).missing_in(&Facts::of(before)), at));
    }

    /// An answer in a lesson counts twice in a record: in its attempt, and in what is known of the
    /// question. The attempt's counts here.
    fn in_facts(facts: Facts, at: f64) -> impl Iterator<Item = Fact> {
        let answers = facts.answers.into_iter().filter(|answer| !answer.contains("Review"));
        let answers = answers.map(move |what| Fact { what, result: false, at });
        answers.chain(facts.results.into_iter().map(move |what| Fact { what, result: true, at }))
    }
}

/// What came of all kills so far.
#[derive(Debug, Default)]
pub struct Tally {
    kills: usize,
    kills_that_lost: usize,
    /// By age: acknowledged and lost answers, acknowledged and lost results.
    ages: [[usize; 4]; 5],
}

impl Tally {
    /// Counts a kill at this moment: what was acknowledged, and what was there afterwards.
    pub fn count(&mut self, known: &[Fact], there: &Facts, killed: f64) {
        let mut lost_any = false;
        for fact in known {
            let age = AGES
                .iter()
                .position(|(most, _)| killed - fact.at <= *most)
                .unwrap_or(AGES.len() - 1);
            let kept = if fact.result {
                there.results.contains(&fact.what)
            } else {
                there.answers.contains(&fact.what)
            };
            let ended = || {
                // Of an old result only the points are kept: its answers have gone with its end.
                let attempt = fact.what.split(' ').next().unwrap_or_default();
                there.results.iter().any(|result| result.split(' ').next() == Some(attempt))
            };
            let lost = !kept && (fact.result || !ended());
            let [answers, answers_lost, results, results_lost] = &mut self.ages[age];
            let (all, gone) =
                if fact.result { (results, results_lost) } else { (answers, answers_lost) };
            *all += 1;
            *gone += usize::from(lost);
            lost_any |= lost;
        }
        self.kills += 1;
        self.kills_that_lost += usize::from(lost_any);
    }

    /// Tells all of it.
    pub fn tell(&self, who: &str) {
        let lost = |place: usize| self.ages.iter().map(|age| age[place]).sum::<usize>();
        println!(
            "KILLS {who}: kills={} lost-something={} answers-lost={} results-lost={} \
             answers-lost-per-1000-kills={}",
            self.kills,
            self.kills_that_lost,
            lost(1),
            lost(3),
            lost(1) * 1000 / self.kills.max(1),
        );
        for ((_, name), [answers, answers_lost, results, results_lost]) in
            AGES.iter().zip(self.ages)
        {
            println!(
                "KILLS   {name}: answers {answers_lost} of {answers}, results {results_lost} of {results}"
            );
        }
    }
}
