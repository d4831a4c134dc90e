//! A fingerprint of values: a number that differs where they differ. FNV-1a over bytes that are written
//! down here, so that it is the same on every device and in every version of the compiler.

use super::answer::Answer;
use super::question::ChoiceId;

/// The fingerprint of bytes.
pub fn of(bytes: impl IntoIterator<Item = u8>) -> u32 {
    let mut taken = Fingerprint::new();
    bytes.into_iter().for_each(|byte| taken.byte(byte));
    taken.done()
}

/// A fingerprint that is being taken.
pub(super) struct Fingerprint(u32);

impl Fingerprint {
    pub fn new() -> Fingerprint {
        Fingerprint(0x811c_9dc5)
    }

    fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }

    pub fn number(&mut self, number: u32) {
        number.to_le_bytes().into_iter().for_each(|byte| self.byte(byte));
    }

    pub fn numbers<const N: usize>(&mut self, numbers: [u16; N]) {
        numbers.into_iter().for_each(|number| self.number(number.into()));
    }

    /// With its length, so that two texts are not taken for two others with the same letters.
    pub fn text(&mut self, text: &str) {
        self.number(text.len() as u32);
        text.bytes().for_each(|byte| self.byte(byte));
    }

    pub fn choices(&mut self, choices: &[ChoiceId]) {
        self.number(choices.len() as u32);
        choices.iter().for_each(|choice| self.byte(choice.letter() as u8));
    }

    pub fn answer(&mut self, answer: &Answer) {
        match answer {
            Answer::Choices(choices) => self.choices(choices),
            Answer::Sequence(things) => self.choices(things),
            Answer::Pairs(pairs) => {
                for (left, right) in pairs {
                    self.choices(&[*left, *right]);
                }
            }
            Answer::Number(number) => {
                number.in_hundredths().to_le_bytes().into_iter().for_each(|byte| self.byte(byte));
            }
        }
    }

    pub fn done(self) -> u32 {
        self.0
    }
}
