//! Figures as a list of names and values, in the order of `tests/analysis/expected.csv`.

use canh_giac::quiz::analysis::{Analysis, ChoiceFigures, Gain, Gains, ItemFigures, WholeFigures};

/// A list that is being made.
#[derive(Default)]
pub struct List(pub Vec<(String, String)>);

impl List {
    fn put(&mut self, name: &str, field: &str, value: impl ToString) {
        self.0.push((format!("{name}.{field}"), value.to_string()));
    }

    fn maybe(&mut self, name: &str, field: &str, value: Option<f64>) {
        self.put(name, field, value.map_or("none".into(), |value| value.to_string()));
    }

    /// Everything about one paper.
    pub fn analysis(&mut self, name: &str, analysis: &Analysis) {
        for (place, item) in analysis.items.iter().enumerate() {
            self.item(&format!("{name}.item.{place}"), item);
        }
        self.whole(&format!("{name}.whole"), &analysis.whole);
        for topic in &analysis.topics {
            let name = format!("{name}.topic.{}", topic.topic);
            self.put(&name, "questions", topic.questions);
            self.maybe(&name, "facility", topic.facility);
            for one in &topic.objectives {
                let name = format!("{name}.{}", one.objective);
                self.put(&name, "questions", one.questions);
                self.maybe(&name, "facility", one.facility);
            }
        }
        for (rank, one) in analysis.most_missed(3).iter().enumerate() {
            self.put(name, &format!("missed.{rank}"), format!("{} {}", one.place, one.missed));
        }
    }

    fn item(&mut self, name: &str, item: &ItemFigures) {
        self.put(name, "people", item.people);
        self.put(name, "answered", item.answered);
        self.put(name, "right", item.right);
        self.maybe(name, "facility", item.facility);
        self.maybe(name, "deviation", item.deviation);
        self.maybe(name, "discrimination", item.discrimination);
        self.maybe(name, "efficiency", item.efficiency);
        self.maybe(name, "upper_lower", item.upper_lower);
        self.choices(name, &item.choices);
    }

    fn choices(&mut self, name: &str, choices: &ChoiceFigures) {
        let tallies = choices.tallies.iter();
        let taken = tallies.map(|tally| format!("{}:{}", tally.choice.letter(), tally.taken));
        self.put(name, "known", choices.known);
        self.put(name, "taken", taken.collect::<Vec<String>>().join(" "));
        self.put(name, "dead", choices.dead().map(|choice| choice.letter()).collect::<String>());
        let Some(suspect) = choices.suspect else {
            return self.put(name, "suspect", "none");
        };
        let (letter, taken, key) = (suspect.choice.letter(), suspect.taken, suspect.key_taken);
        self.put(name, "suspect", format!("{letter} {taken} {key}"));
        self.maybe(name, "suspect.rest", suspect.rest);
        self.maybe(name, "suspect.key_rest", suspect.key_rest);
    }

    fn whole(&mut self, name: &str, whole: &WholeFigures) {
        let counts: Vec<String> = whole.distribution.iter().map(u32::to_string).collect();
        self.put(name, "people", whole.people);
        self.put(name, "questions", whole.questions);
        self.put(name, "full", whole.full);
        self.maybe(name, "mean", whole.mean);
        self.maybe(name, "median", whole.median);
        self.maybe(name, "deviation", whole.deviation);
        self.maybe(name, "skewness", whole.skewness);
        self.maybe(name, "kurtosis", whole.kurtosis);
        self.maybe(name, "alpha", whole.alpha);
        self.maybe(name, "error_ratio", whole.error_ratio);
        self.maybe(name, "standard_error", whole.standard_error);
        self.put(name, "distribution", counts.join(" "));
        self.put(name, "passed", whole.passed);
        self.maybe(name, "pass_rate", whole.pass_rate);
    }

    /// Everything that was gained.
    pub fn gains(&mut self, gains: &Gains) {
        self.put("gain", "both", gains.both);
        self.put("gain", "only_before", gains.only_before);
        self.put("gain", "only_after", gains.only_after);
        self.put("gain", "unclear", gains.unclear);
        self.gain("gain.whole", gains.whole);
        for topic in &gains.topics {
            let name = format!("gain.{}", topic.topic);
            self.gain(&name, topic.gain);
            for one in &topic.objectives {
                self.gain(&format!("{name}.{}", one.objective), one.gain);
            }
        }
    }

    fn gain(&mut self, name: &str, gain: Option<Gain>) {
        let Some(gain) = gain else {
            return self.put(name, "before", "none");
        };
        self.put(name, "before", gain.before);
        self.put(name, "after", gain.after);
        self.put(name, "raw", gain.raw);
        self.maybe(name, "normalised", gain.normalised);
    }
}
