//! Banks made in code: as many questions as a test wants, of words that no rule knows, so that
//! nothing fires but what the test makes fire.

/// Syllables, each given out once: no two questions share a word.
#[derive(Default)]
pub struct Syllables(usize);

impl Syllables {
    /// The next `count` of them, with a capital at the beginning.
    pub fn next(&mut self, count: usize) -> String {
        let all: Vec<String> = (0..count).map(|_| self.one()).collect();
        let text = all.join(" ");
        text[..1].to_uppercase() + &text[1..]
    }

    fn one(&mut self) -> String {
        let place = self.0;
        self.0 += 1;
        let starts = "b d g h k l n p r v x kh nh ph th tr ch gh".split(' ').collect::<Vec<_>>();
        let vowels = "aeiou";
        let ends = "m n t p ng nh ch k l r s z".split(' ').collect::<Vec<_>>();
        let vowel = place / starts.len() % vowels.len();
        let end = ends[place / (starts.len() * vowels.len()) % ends.len()];
        format!("{}{}{end}", starts[place % starts.len()], &vowels[vowel..=vowel])
    }
}

/// A bank being written.
#[derive(Default)]
pub struct Made {
    syllables: Syllables,
    questions: String,
    count: usize,
}

impl Made {
    /// Adds a question with one right choice: each choice begins with these words and has so many
    /// syllables more.
    pub fn single(&mut self, right: usize, choices: &[(&str, usize)]) {
        self.begin("single");
        self.questions += &format!("text = \"{}?\"\n", self.syllables.next(5));
        for (place, (start, more)) in choices.iter().enumerate() {
            let words = self.syllables.next(*more);
            let text = match *start {
                "" => words,
                start => format!("{start} {}", words.to_lowercase()),
            };
            let id = char::from(b'a' + place as u8);
            let right = if place == right { "right = true\n" } else { "" };
            let why = self.syllables.next(3);
            self.questions += &format!(
                "[[question.choice]]\nid = \"{id}\"\ntext = \"{text}\"\n{right}why = \"{why}.\"\n"
            );
        }
    }

    /// Adds a statement.
    pub fn statement(&mut self, answer: bool) {
        self.begin("true_false");
        let texts = [6, 3, 3].map(|count| self.syllables.next(count));
        let [text, why_true, why_false] = texts;
        self.questions += &format!(
            "text = \"{text}.\"\nanswer = {answer}\nwhy_true = \"{why_true}.\"\n\
             why_false = \"{why_false}.\"\n"
        );
    }

    fn begin(&mut self, kind: &str) {
        self.count += 1;
        self.questions += &format!(
            "\n[[question]]\nid = \"th-{:03}\"\nkind = \"{kind}\"\nobjective = \"biet\"\nlevel = 1\n\
             explanation = \"{}.\"\nsources = [{{ id = \"bao\" }}]\n",
            self.count,
            self.syllables.next(4),
        );
    }

    /// The bank as text, below these lines.
    pub fn bank(&self, top: &str) -> String {
        let head = super::GOOD.split("[[source]]\nid = \"luat\"").next().unwrap_or_default();
        let (_, head) = head.split_once("\n\n").unwrap_or_default();
        let source = "[[source]]\nid = \"bao\"\ndocument = \"Bài báo thử\"\nissuer = \"Báo thử\"\n\
                      undated = true\nchecked = \"2026-10-01\"\nrecheck = \"2027-09-01\"\n";
        format!("{top}\n{head}{source}{}", self.questions)
    }
}
