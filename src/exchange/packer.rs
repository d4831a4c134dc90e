//! Numbers packed so tightly that a record fits into a message. Each number is of a kind, and what came
//! before of that kind decides how many bits it takes: adaptive binary arithmetic coding, as in the
//! compressors of the PAQ family. Both ways are one code, so what is written is what is read.

/// How likely a bit is set, in parts of 65,536, and how often it was seen.
#[derive(Clone, Copy)]
struct Chance {
    set: u16,
    seen: u8,
}

impl Chance {
    const EVEN: Chance = Chance { set: 1 << 15, seen: 0 };
    /// From here on old bits fade.
    const MEMORY: u8 = 60;

    fn learn(&mut self, bit: bool) {
        let aim = if bit { i32::from(u16::MAX) } else { 0 };
        let set = i32::from(self.set);
        self.set = (set + (aim - set) / (i32::from(self.seen) + 2)) as u16;
        self.seen = (self.seen + 1).min(Chance::MEMORY);
    }
}

/// Contexts that a kind of number may have: each learns for itself.
pub(super) const CONTEXTS: usize = 4;
/// A number has up to 64 binary digits: a tree of seven decisions says how many.
const LENGTHS: usize = 128;
/// So many digits behind the first are learnt, the others are taken as they come.
const LEARNT: u32 = 5;
const TAILS: usize = 65 << LEARNT;

/// Writes numbers, or reads them: see [`Packer::number`].
pub(super) struct Packer<'a> {
    /// The bytes still to be read; `None` where this one writes.
    source: Option<&'a [u8]>,
    written: Vec<u8>,
    low: u32,
    high: u32,
    /// The part of the source that is being looked at.
    window: u32,
    chances: Vec<Vec<Chance>>,
    /// So many more numbers are read.
    left: u32,
    /// Bytes read beyond the end.
    beyond: u8,
    broken: bool,
}

impl<'a> Packer<'a> {
    /// One that writes.
    pub fn to_write() -> Packer<'a> {
        Packer::new(None, u32::MAX)
    }

    /// One that reads at most so many numbers: a few bytes could stand for any number of them.
    pub fn to_read(bytes: &'a [u8], most: u32) -> Packer<'a> {
        let mut packer = Packer::new(Some(bytes), most);
        for _ in 0..4 {
            packer.window = packer.window << 8 | packer.next();
        }
        packer.beyond = 0;
        packer
    }

    fn new(source: Option<&'a [u8]>, left: u32) -> Packer<'a> {
        let (low, high) = (0, u32::MAX);
        let (written, chances) = (Vec::new(), Vec::new());
        Packer { source, written, low, high, window: 0, chances, left, beyond: 0, broken: false }
    }

    /// What was written.
    pub fn into_bytes(mut self) -> Vec<u8> {
        // The first bytes of both differ, so this one and zeros lie between them; the reader takes
        // zeros where nothing stands.
        self.written.push((self.high >> 24) as u8);
        self.written
    }

    /// True where this one writes.
    pub fn is_writing(&self) -> bool {
        self.source.is_none()
    }

    /// True where what is read cannot have been written: all further numbers are 0.
    pub fn is_broken(&self) -> bool {
        self.broken
    }

    /// Gives up: what was read makes no sense.
    pub fn give_up(&mut self) {
        self.broken = true;
    }

    /// Writes `value`, or reads one and does not look at `value`; returns it. `kind` and `context`
    /// (below [`CONTEXTS`]) must be the same when it is read.
    pub fn number(&mut self, kind: usize, context: usize, value: u64) -> u64 {
        self.left = self.left.saturating_sub(1);
        self.broken |= self.left == 0 || self.beyond > 4;
        if self.broken {
            return 0;
        }
        let set = kind * CONTEXTS + context;
        if self.chances.len() <= set {
            self.chances.resize(set + 1, Vec::new());
        }
        if self.chances[set].is_empty() {
            self.chances[set].resize(LENGTHS + TAILS, Chance::EVEN);
        }
        let digits = self.digits(set, 64 - value.leading_zeros());
        let Some(behind) = digits.checked_sub(1) else { return 0 };
        let (mut number, mut node) = (1_u64, 1);
        for place in (0..behind).rev() {
            let bit = value >> place & 1 == 1;
            let learnt = behind - 1 - place < LEARNT;
            let bit = if learnt {
                self.learnt(set, LENGTHS + ((digits as usize) << LEARNT) + node, bit)
            } else {
                self.bit(1 << 15, bit)
            };
            node = node << 1 | usize::from(bit);
            number = number << 1 | u64::from(bit);
        }
        number
    }

    fn digits(&mut self, set: usize, digits: u32) -> u32 {
        let mut node = 1;
        for place in (0..7).rev() {
            let bit = self.learnt(set, node, digits >> place & 1 == 1);
            node = node << 1 | usize::from(bit);
        }
        let digits = node as u32 - LENGTHS as u32;
        self.broken |= digits > 64;
        if self.broken { 0 } else { digits }
    }

    fn learnt(&mut self, set: usize, place: usize, bit: bool) -> bool {
        let chance = self.chances[set][place];
        let bit = self.bit(chance.set, bit);
        self.chances[set][place].learn(bit);
        bit
    }

    /// Takes the part of the range that belongs to the bit.
    fn bit(&mut self, set: u16, bit: bool) -> bool {
        let share = (u64::from(self.high - self.low) * u64::from(set)) >> 16;
        let middle = self.low + share as u32;
        let bit = if self.source.is_some() { self.window <= middle } else { bit };
        if bit {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
        while (self.low ^ self.high) >> 24 == 0 {
            if self.source.is_some() {
                self.window = self.window << 8 | self.next();
            } else {
                self.written.push((self.high >> 24) as u8);
            }
            self.low <<= 8;
            self.high = self.high << 8 | 0xff;
        }
        bit
    }

    fn next(&mut self) -> u32 {
        match self.source.and_then(<[u8]>::split_first) {
            Some((first, rest)) => {
                self.source = Some(rest);
                (*first).into()
            }
            None => {
                self.beyond = self.beyond.saturating_add(1);
                0
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_comes_back_in_any_mixture_of_kinds() {
        let numbers: Vec<u64> = (0..64)
            .flat_map(|place| [0, 1, 5, (1 << place) - 1, 1 << place, u64::MAX >> place])
            .collect();
        let mut writer = Packer::to_write();
        for (place, number) in numbers.iter().enumerate() {
            assert_eq!(writer.number(place % 3, place % CONTEXTS, *number), *number);
        }
        let bytes = writer.into_bytes();
        let mut reader = Packer::to_read(&bytes, u32::MAX);
        for (place, number) in numbers.iter().enumerate() {
            assert_eq!(reader.number(place % 3, place % CONTEXTS, 9), *number);
        }
        assert!(!reader.is_broken());
    }

    #[test]
    fn what_is_usual_takes_next_to_nothing() {
        let mut writer = Packer::to_write();
        for _ in 0..10_000 {
            writer.number(0, 0, 7);
        }
        let bytes = writer.into_bytes();
        assert!(bytes.len() < 40, "{} bytes", bytes.len());
    }

    #[test]
    fn nobody_reads_for_ever() {
        let mut reader = Packer::to_read(&[], 1000);
        let read = (0..5000).take_while(|_| {
            reader.number(0, 0, 0);
            !reader.is_broken()
        });
        assert!(read.count() < 1000);
        assert_eq!(reader.number(0, 0, 0), 0);
    }
}
