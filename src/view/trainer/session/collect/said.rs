//! What is said of what came, line by line.

use leptos::prelude::*;

use crate::address::Room;
use crate::exchange::handing::Refused;
use crate::quiz::class::intake::{Intake, NotIn};
use crate::quiz::class::roll::Taken;
use crate::storage::sessions::NotThere;
use crate::text::trainer::collect::say;
use crate::view::text;
use crate::view::trainer::session::words;

/// Lines that are shown of one intake.
const LINES: usize = 12;

/// What is said of one thing that came.
#[derive(Clone)]
pub(super) enum Said {
    /// It was taken in, or had been.
    Came(Intake),
    /// It answers this paper, and still it is not in.
    NotIn(NotIn),
    /// It is no result of this round.
    Refused(Refused),
    /// So many are of another round that is kept here.
    Elsewhere(usize, String, Room),
    /// The device did not keep it.
    NotKept(NotThere),
    /// Something else.
    Words(&'static str),
}

/// Each thing in a line, and where there are several, first how many of which. The paper has so many `questions`.
pub(super) fn lines(said: Vec<Said>, questions: u16) -> AnyView {
    let summary = (said.len() > 1).then(|| (say().summary)(counted(&said)));
    let summary = summary.map(|words| view! { <p class="big">{words}</p> });
    // Of many that are all right the number is enough.
    let few = said.len() <= 3;
    let worth = said.into_iter().filter(|said| {
        few || !matches!(said, Said::Came(it) if it.taken == Taken::New && !it.beyond)
    });
    let lines = worth.take(LINES).map(|said| line(said, questions));
    view! { {summary}<ul class="came">{lines.collect_view()}</ul> }.into_any()
}

/// How many were new, known, wait, were refused.
fn counted(said: &[Said]) -> [usize; 4] {
    let mut counts = [0; 4];
    for said in said {
        let place = match said {
            Said::Came(it) => match it.taken {
                Taken::New => 0,
                Taken::Known => 1,
                Taken::Second | Taken::Copied => 2,
                Taken::Full => 3,
            },
            Said::NotIn(_) | Said::Refused(_) | Said::NotKept(_) => 3,
            Said::Elsewhere(..) | Said::Words(_) => continue,
        };
        counts[place] += 1;
    }
    counts
}

fn line(said: Said, questions: u16) -> AnyView {
    let (class, words) = match said {
        Said::Came(it) => {
            let points = (text().points_of)(it.points.tenths(), questions);
            let beyond = if it.beyond { format!(" {}", say().came_beyond) } else { String::new() };
            let class = match (it.taken, it.beyond) {
                (Taken::New, false) => "right",
                (Taken::Known, _) => "known",
                _ => "note",
            };
            (class, (say().came)(it.taken, it.seat, &points) + &beyond)
        }
        Said::NotIn(why) => ("wrong", (say().not_in)(why)),
        Said::Refused(why) => ("wrong", words::refused(why)),
        Said::NotKept(NotThere::Store(error)) => ("wrong", words::store(error).into()),
        Said::NotKept(why) => ("wrong", words::not_there(why).into()),
        Said::Words(words) => ("wrong", words.into()),
        Said::Elsewhere(count, class, room) => {
            return view! {
                <li class="note">
                    {(say().elsewhere)(count, &class)}" "
                    <a href=room.to_string()>{say().open_it}</a>
                </li>
            }
            .into_any();
        }
    };
    view! { <li class=class>{words}</li> }.into_any()
}
