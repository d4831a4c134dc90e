//! The table on which a round is taken in: the class as it is kept, and what was said last.

use std::sync::Arc;

use leptos::prelude::*;

use super::said::{self, Said};
use crate::address::Room;
use crate::browser::clock;
use crate::exchange::handing::{self, Refused};
use crate::quiz::class::code::Phase;
use crate::quiz::class::handed::{Asked, Handed, Received, Seat, Told, Way, asked};
use crate::quiz::class::intake;
use crate::quiz::class::roll::{Roll, Taken};
use crate::quiz::class::session::{Round, Session, SessionId};
use crate::quiz::class::short_code;
use crate::quiz::class::variant::Variant;
use crate::quiz::question::Bank;
use crate::quiz::time::Span;
use crate::storage::sessions::NotThere;
use crate::text::trainer::collect::say;
use crate::view::shelf::Shelf;
use crate::view::trainer::desk::Desk;
use crate::view::trainer::session;

/// Other classes in which a foreign code is looked for: the newest.
const OTHERS: usize = 30;

/// What something was that came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Came {
    /// New, or some of it was; it is kept.
    New,
    /// All of it was there already.
    Known,
    /// Nothing was taken in.
    Refused,
}

/// The table.
#[derive(Clone, Copy)]
pub(super) struct Table {
    id: SessionId,
    phase: Phase,
    /// As it is kept.
    session: RwSignal<Session>,
    said: RwSignal<Vec<Said>>,
    banks: StoredValue<Vec<Arc<Bank>>>,
    // Asked for here once: what a camera or a picture brings comes outside of every view, where nobody knows them.
    desk: Desk,
    shelf: Shelf,
}

impl Table {
    /// A table for a round whose banks are here.
    pub fn new(session: Session, phase: Phase, banks: Vec<Arc<Bank>>) -> Table {
        Table {
            id: session.id,
            phase,
            session: RwSignal::new(session),
            said: RwSignal::new(Vec::new()),
            banks: StoredValue::new(banks),
            desk: Desk::here(),
            shelf: Shelf::here(),
        }
    }

    /// Reads the class and its round; whoever reads is drawn again when they change.
    pub fn read<T>(self, read: impl FnOnce(&Session, &Round) -> T) -> Option<T> {
        self.session.with(|session| Some(read(session, session.round(self.phase)?)))
    }

    /// How many seats have handed in, of how many.
    pub fn count(self) -> (usize, Seat) {
        let count =
            |session: &Session, round: &Round| (round.roll.counting().len(), session.setup.seats);
        self.read(count).unwrap_or_default()
    }

    /// Does something with the questions of the paper.
    pub fn with_asked<T>(self, act: impl FnOnce(&[Asked<'_>]) -> T) -> Option<T> {
        self.banks.with_value(|banks| {
            let banks: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
            let paper =
                self.session.with_untracked(|it| Some(it.round(self.phase)?.paper.clone()))?;
            Some(act(&asked(&paper, &banks)?))
        })
    }

    /// The same with the paper in one of its orders, by the place of its letter.
    pub fn with_variant<T>(
        self,
        letter: usize,
        act: impl FnOnce(&Variant, &[Asked<'_>]) -> T,
    ) -> Option<T> {
        let seed = |it: &Session| Some(it.round(self.phase)?.code.paper.seed());
        let seed = self.session.with_untracked(seed)?;
        let act = |asked: &[Asked<'_>]| {
            let variants = Variant::all(asked, seed, letter + 1);
            let variant = variants.get(letter)?;
            Some(act(variant, &variant.asked(asked)))
        };
        self.with_asked(act).flatten()
    }

    /// Takes in every result in a text.
    pub fn take_text(self, text: &str, way: Way) -> Came {
        let session = self.session.get_untracked();
        let read = self.banks.with_value(|banks| results(text, &session, self.phase, banks));
        let mut read = read.unwrap_or_default();
        if let (Way::Typed, [Err(Refused::NotOurs)]) = (way, &read[..]) {
            // Somebody types a code: what is wrong with it helps more than that it is none.
            read = vec![Err(self.why_not(text))];
        }
        let (mut handed, mut said, mut foreign) = (Vec::new(), Vec::new(), false);
        for result in read {
            match result {
                Ok(result) => handed.push(result),
                Err(why) => {
                    foreign |= matches!(why, Refused::OtherClass | Refused::OtherPhase(_));
                    said.push(Said::Refused(why));
                }
            }
        }
        if handed.is_empty() && said.is_empty() {
            said.push(Said::Words(say().nothing_found));
        }
        if foreign {
            said.extend(self.elsewhere(text));
        }
        self.take(handed, way, said)
    }

    /// Why a text is no short code.
    fn why_not(self, text: &str) -> Refused {
        let (code, time) = self.session.with_untracked(|session| {
            (session.round(self.phase).map(|round| round.code), session.setup.exam.rules.time)
        });
        let read = code
            .and_then(|code| self.with_asked(|asked| short_code::read(text, code, asked, time)));
        match read {
            Some(Err(short_code::Refused::Code(why))) => Refused::Code(why),
            _ => Refused::NotOurs,
        }
    }

    /// Takes in a sheet of paper.
    pub fn take_sheet(self, seat: Seat, told: Vec<Told>) -> Came {
        let handed = Handed {
            seat,
            name: String::new(),
            told,
            // Nobody wrote it down.
            used: Span(0),
            double_time: false,
            origin: None,
        };
        self.take(vec![handed], Way::Paper, Vec::new())
    }

    fn take(self, handed: Vec<Handed>, way: Way, mut said: Vec<Said>) -> Came {
        let (phase, at) = (self.phase, clock::now());
        let mut came = Came::Refused;
        if !handed.is_empty() {
            // All of a text in one go: a class is written once, and not forty times.
            let taken = self.change(|session, banks| {
                let take = |handed| intake::take(session, phase, handed, way, at, banks);
                handed.into_iter().map(take).collect::<Vec<_>>()
            });
            match taken {
                Err(why) => said.insert(0, Said::NotKept(why)),
                Ok(taken) => {
                    for taken in taken.iter().filter_map(|it| it.ok()) {
                        came = match (came, taken.taken) {
                            (Came::Refused, Taken::Known) => Came::Known,
                            (came, Taken::Known) => came,
                            _ => Came::New,
                        };
                    }
                    let taken = taken.into_iter().map(|it| match it {
                        Ok(intake) => Said::Came(intake),
                        Err(why) => Said::NotIn(why),
                    });
                    said = taken.chain(said).collect();
                }
            }
        }
        match way {
            // One picture after the other: what was wrong with the first is still to be read after the last.
            Way::Pictured => self.said.update(|all| all.extend(said)),
            _ => self.said.set(said),
        }
        came
    }

    /// Changes the class as it is kept, and shows it as it is then.
    fn change<T>(self, change: impl FnOnce(&mut Session, &[&Bank]) -> T) -> Result<T, NotThere> {
        self.banks.with_value(|banks| {
            let banks: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
            let changed = self.desk.change(self.id, |session| change(session, &banks));
            changed.map(|(said, session)| {
                self.session.set(session);
                said
            })
        })
    }

    /// Changes the roll, where this result still stands at this place: another tab may have moved it.
    pub fn decide(self, place: usize, of: &Received, decide: fn(&mut Roll, usize)) {
        let phase = self.phase;
        let done = self.change(|session, _| {
            let roll = &mut session.round_mut(phase)?.roll;
            let same = |it: &Received| it.handed == of.handed && it.at == of.at;
            roll.all().get(place).filter(|it| same(it))?;
            decide(roll, place);
            Some(())
        });
        self.said.set(match done {
            Ok(Some(())) => Vec::new(),
            Ok(None) => vec![Said::Words(say().changed)],
            Err(why) => vec![Said::NotKept(why)],
        });
    }

    /// Where else a text has results of: other rounds that this device keeps, and whose questions are here.
    fn elsewhere(self, text: &str) -> Vec<Said> {
        let (all, _) = self.desk.all().unwrap_or_default();
        let mut said = Vec::new();
        for other in all.iter().take(OTHERS) {
            let topics = other.setup.exam.blueprint.topics();
            let Ok(banks) = self.shelf.load(&topics) else { continue };
            for round in &other.rounds {
                let phase = round.code.phase;
                if (other.id, phase) == (self.id, self.phase) {
                    continue;
                }
                let found = results(text, other, phase, &banks).unwrap_or_default();
                let count = found.iter().filter(|result| result.is_ok()).count();
                if count > 0 {
                    let class = format!(
                        "{} ({}), {}",
                        session::name(other),
                        other.setup.date,
                        session::phase(other, phase)
                    );
                    said.push(Said::Elsewhere(count, class, Room::Collect(other.id, phase)));
                }
            }
        }
        said
    }

    /// Forgets what was said last.
    pub fn forget_lines(self) {
        self.said.set(Vec::new());
    }

    /// What was said last.
    pub fn lines(self) -> AnyView {
        let questions = self.session.with_untracked(|it| it.setup.exam.rules.questions);
        said::lines(self.said.get(), questions)
    }
}

/// The results in a text, read as those of a round; `None` where its questions are not here.
fn results(
    text: &str,
    session: &Session,
    phase: Phase,
    banks: &[Arc<Bank>],
) -> Option<Vec<Result<Handed, Refused>>> {
    let banks: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
    let round = session.round(phase)?;
    let asked = asked(&round.paper, &banks)?;
    Some(handing::read_all(text, round.code, &asked, session.setup.exam.rules.time))
}
