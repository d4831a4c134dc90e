//! All classes of a trainer's device as one file, to be put away or taken to another device. It holds everything, also
//! names, as it was kept: whoever has the file has the data.

use crate::codec::{self, Form, Unreadable};
use crate::quiz::class::code::Phase;
use crate::quiz::class::form;
use crate::quiz::class::handed::{LAST_SEAT, Received};
use crate::quiz::class::roll::Roll;
use crate::quiz::class::session::{Round, Session, Setup};
use crate::quiz::name;
use crate::quiz::points::Points;

const FORM: Form = Form { mark: *b"CK", version: 1 };

/// A file has at most so many bytes: a thousand full classes.
pub const LARGEST: u32 = 32 << 20;
/// Questions of a paper, at most: more than any exam has.
const MOST_QUESTIONS: usize = 200;
/// What kind of file it is.
pub const MIME: &str = "application/octet-stream";

/// The file of these classes.
pub fn write(sessions: &[Session]) -> Vec<u8> {
    codec::seal(FORM, &sessions)
}

/// The classes in a file.
///
/// # Errors
/// [`Unreadable::Broken`] for a file that is cut, altered, of another program, or holds what no class can be;
/// [`Unreadable::Newer`].
pub fn read(bytes: &[u8]) -> Result<Vec<Session>, Unreadable> {
    let sessions: Vec<Session> = codec::open(FORM, bytes)?;
    sessions.iter().all(is_possible).then_some(sessions).ok_or(Unreadable::Broken)
}

/// True for what this program could have kept. Whoever makes a file by hand can make its checksum too.
fn is_possible(session: &Session) -> bool {
    let phases: Vec<Phase> = session.rounds.iter().map(|round| round.code.phase).collect();
    matches!(phases[..], [_] | [Phase::Before, Phase::After])
        && is_possible_setup(&session.setup)
        && session.rounds.iter().all(is_possible_round)
}

fn is_possible_setup(setup: &Setup) -> bool {
    let short = |text: &str| text.chars().count() <= form::LONGEST;
    (1..=LAST_SEAT).contains(&setup.seats)
        && setup.date.is_a_day()
        && short(&setup.unit)
        && short(&setup.place)
        && short(&setup.exam.name)
}

fn is_possible_round(round: &Round) -> bool {
    let (questions, all) = (round.paper.len(), round.roll.all());
    let fits = |received: &Received| {
        let handed = &received.handed;
        received.points.len() == questions
            && received.points.iter().all(|points| *points <= Points::ONE)
            && handed.told.len() == questions
            && (1..=LAST_SEAT).contains(&handed.seat)
            && name::clean(&handed.name).unwrap_or_default() == handed.name
    };
    let mut counting: Vec<u16> = Vec::new();
    let once = all.iter().filter(|received| received.counts).all(|received| {
        let seat = received.handed.seat;
        let new = !counting.contains(&seat);
        counting.push(seat);
        new
    });
    (1..=MOST_QUESTIONS).contains(&questions)
        && all.len() <= Roll::MOST
        && all.iter().all(fits)
        && once
}
