//! Proves that a trainer counts every finished attempt, and each once, whatever happens in the room: results that come
//! in any order, again, by several ways and to two devices, writes that are lost, a phone that is replaced.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod classroom;

use std::collections::BTreeSet;

use canh_giac::exchange::handing::{Secret, chat_text, qr_text, read_all};
use canh_giac::quiz::attempt::AttemptId;
use canh_giac::quiz::class::code::Phase;
use canh_giac::quiz::class::handed::{Asked, Handed, Origin, Received, Seat, Way};
use canh_giac::quiz::class::roll::Taken;
use canh_giac::quiz::class::session::Session;
use canh_giac::quiz::class::short_code;
use canh_giac::quiz::random::Random;
use canh_giac::quiz::time::Moment;
use canh_giac::storage::sessions;
use canh_giac::storage::store::MemoryStore;
use classroom::{questions, session, shipped};

const WORKERS: Seat = 40;
const CLASSES: u64 = 50;

/// A finished attempt and the key that signs it.
type Finished = (Handed, Secret);

/// What everybody in the room finished: most once, some a second time on the same phone or on another one.
fn finished(asked: &[Asked<'_>], random: &mut Random) -> Vec<Finished> {
    let mut all: Vec<Finished> = Vec::new();
    for seat in 1..=WORKERS {
        let (first, secret) = classroom::handed(asked, seat, 60, random);
        let again = match random.below(10) {
            0 => Some(classroom::handed(asked, seat, 60, random)),
            1 => {
                let (second, _) = classroom::handed(asked, seat, 60, random);
                let attempt = AttemptId(u64::from(random.below(u32::MAX)));
                let origin = Some(Origin { device: secret.device(), attempt, nth: 2 });
                Some((Handed { origin, ..second }, secret))
            }
            _ => None,
        };
        let short = |handed: &Handed| short_code::shortened(&handed.told, asked);
        // The same answers twice by short code are one result: nothing in it says otherwise.
        let again = again.filter(|(second, _)| short(second) != short(&first));
        all.push((first, secret));
        all.extend(again);
    }
    all
}

/// A trainer's device, and what its class was before the last write.
struct Trainer {
    store: MemoryStore,
    before: Session,
}

impl Trainer {
    fn new(session: &Session) -> Trainer {
        let store = MemoryStore::default();
        sessions::keep(&store, session).unwrap();
        Trainer { store, before: session.clone() }
    }

    fn class(&self) -> Session {
        sessions::read(&self.store, self.before.id).unwrap()
    }

    /// Reads a text and keeps what is in it.
    fn take(&mut self, text: &str, way: Way, asked: &[Asked<'_>]) -> Taken {
        self.before = self.class();
        let round = self.before.round(Phase::After).unwrap();
        let read = read_all(text, round.code, asked, self.before.setup.exam.rules.time);
        assert!(matches!(read[..], [Ok(_)]), "{text}: {read:?}");
        let handed = read[0].as_ref().unwrap();
        let received = Received {
            handed: handed.clone(),
            points: handed.points(asked),
            way,
            at: Moment(1),
            again: 0,
            counts: false,
        };
        let change =
            |class: &mut Session| class.round_mut(Phase::After).unwrap().roll.take(received, asked);
        sessions::change(&self.store, self.before.id, change).unwrap().0
    }

    /// The browser was killed before the last write was on the disk.
    fn forget(&mut self) {
        sessions::keep(&self.store, &self.before).unwrap();
    }
}

/// What happened in all classes.
#[derive(Debug, Default)]
struct Tally {
    attempts: usize,
    shown: usize,
    lost: usize,
    replaced: usize,
}

fn hold(number: u64, tally: &mut Tally) {
    let exam = &shipped().exams[number as usize % shipped().exams.len()];
    let class = session(exam, number, number);
    let round = &class.rounds[0];
    let asked = questions(&round.paper);
    let mut random = Random::new(number);
    let finished = finished(&asked, &mut random);
    let mut trainers: Vec<Trainer> = (0..1 + number % 2).map(|_| Trainer::new(&class)).collect();

    // Everything is shown at least once, and in no order.
    let mut queue: Vec<usize> = (0..finished.len()).collect();
    let more = random.below(queue.len() as u32);
    queue.extend((0..more).map(|_| random.below(finished.len() as u32) as usize));
    random.shuffle(&mut queue);
    let (mut next, mut signed) = (0, BTreeSet::new());
    while let Some((handed, secret)) = queue.get(next).map(|place| &finished[*place]) {
        let here = random.below(trainers.len() as u32) as usize;
        let (text, way) = match random.below(3) {
            0 => (qr_text(round.code, handed, &asked, secret), Way::Filmed),
            1 => (chat_text(round.code, handed, &asked, secret), Way::Pasted),
            _ => (short_code::write(round.code, handed, &asked, exam.rules.time), Way::Typed),
        };
        trainers[here].take(&text, way, &asked);
        tally.shown += 1;
        // Whoever sees no tick shows it again, by and by.
        if random.below(12) == 0 {
            trainers[here].forget();
            queue.push(queue[next]);
            tally.lost += 1;
        } else if way != Way::Typed {
            signed.insert(queue[next]);
        }
        // A phone is empty, and another one takes over its file; later the first is charged again, and counts too.
        if random.below(100) == 0 && trainers.len() < 4 {
            let file = trainers[here].class();
            trainers.push(Trainer::new(&file));
            tally.replaced += 1;
        }
        next += 1;
    }

    let mut all = trainers[0].class();
    let roll = &mut all.rounds[0].roll;
    for other in &trainers[1..] {
        roll.merge(&other.class().rounds[0].roll, &asked);
    }
    let once = roll.clone();
    for other in &trainers {
        roll.merge(&other.class().rounds[0].roll, &asked);
    }
    assert_eq!(*roll, once, "merged twice");
    assert_eq!(roll.all().len(), finished.len(), "class {number}");
    let seats: Vec<Seat> = roll.counting().iter().map(|it| it.handed.seat).collect();
    assert_eq!(seats, (1..=WORKERS).collect::<Vec<Seat>>());
    // Each is one of those that were finished, with its own answers and points, and none is there twice.
    let mut known = BTreeSet::new();
    for received in roll.all() {
        let short = short_code::shortened(&received.handed.told, &asked);
        let found = finished.iter().position(|(handed, _)| {
            handed.seat == received.handed.seat
                && short_code::shortened(&handed.told, &asked) == short
        });
        let found = found.unwrap();
        assert!(known.insert(found), "class {number}: twice");
        assert_eq!(received.points, finished[found].0.points(&asked));
        // Once a full code was there, all of it is known.
        assert_eq!(received.handed.origin.is_some(), signed.contains(&found), "class {number}");
        if received.handed.origin.is_some() {
            assert_eq!(received.handed, finished[found].0);
        }
    }
    tally.attempts += finished.len();
}

#[test]
fn every_finished_attempt_counts_once_whatever_happens_in_the_room() {
    let mut tally = Tally::default();
    for number in 0..CLASSES {
        hold(number, &mut tally);
    }
    let Tally { attempts, shown, lost, replaced } = tally;
    println!(
        "{attempts} attempts, shown {shown} times; {lost} writes lost, {replaced} phones replaced"
    );
    assert!(tally.attempts > 2_100 && tally.lost > 200 && tally.replaced > 20, "{tally:?}");
}
