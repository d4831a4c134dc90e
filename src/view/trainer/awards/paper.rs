//! A paper for each of them, drawn for the printer as it is laid out: letters stay letters, whatever the size.

use leptos::prelude::*;

use super::names::Names;
use crate::browser::canvas::Canvas;
use crate::print::award::{Award, lay_out};
use crate::print::drawing::{Font, HEIGHT, MARK, MARK_SIDE, Shape, WIDTH};
use crate::quiz::class::commend::Commended;
use crate::quiz::class::session::Session;
use crate::text::trainer::awards::say;
use crate::view::text;

/// The papers, one or two on a page.
pub(super) fn sheets(
    session: &Session,
    people: &[Commended],
    names: Names,
    two_a_page: bool,
) -> AnyView {
    let canvas = Canvas::new(1, 1);
    let measure = |words: &str, font: Font| match &canvas {
        Some(canvas) => canvas.width_of(words, font.size, font.bold),
        // Where nothing can be measured, as wide as letters may be: small rather than cut.
        None => words.chars().count() as u16 * font.size * 5 / 8,
    };
    let papers = people.iter().map(|person| {
        let award = award(session, person, names);
        let view_box = format!("0 0 {WIDTH} {HEIGHT}");
        let label = award.name.clone().unwrap_or_else(|| (say().name_of)(person.seat));
        let shapes = lay_out(&award, &measure).into_iter().map(shape).collect_view();
        view! { <svg class="award" viewBox=view_box role="img" aria-label=label>{shapes}</svg> }
    });
    let class = if two_a_page { "awards two" } else { "awards" };
    view! { <div class=class>{papers.collect_view()}</div> }.into_any()
}

fn award(session: &Session, person: &Commended, names: Names) -> Award {
    let setup = &session.setup;
    let code = session.last().map(|round| round.code.to_string()).unwrap_or_default();
    let facts = [
        (say().day, setup.date.to_string()),
        (say().place, setup.place.clone()),
        (say().seat, person.seat.to_string()),
        (say().code, code),
    ];
    let points = (text().points_of)(person.points.tenths(), setup.exam.rules.questions);
    Award {
        name: names.of(person),
        unit: setup.unit.clone(),
        exam: (say().exam)(&setup.exam.name),
        // Who did not pass is commended for having come.
        points: if person.passed { points } else { String::new() },
        facts: facts.into_iter().filter(|(_, words)| !words.is_empty()).collect(),
    }
}

fn shape(shape: Shape) -> AnyView {
    match shape {
        Shape::Fill(area, ink) => {
            let way =
                format!("M{} {}h{}v{}h-{}z", area.x, area.y, area.width, area.height, area.width);
            view! { <path fill=ink d=way/> }.into_any()
        }
        Shape::Mark(area) => {
            let lines = MARK.map(|(way, thick, ink)| {
                view! {
                    <path d=way fill="none" stroke=ink stroke-width=thick.to_string()
                        stroke-linecap="round" stroke-linejoin="round"/>
                }
            });
            let view_box = format!("0 0 {MARK_SIDE} {MARK_SIDE}");
            let [x, y, width] = [area.x, area.y, area.width].map(|length| length.to_string());
            view! {
                <svg x=x y=y width=width.clone() height=width viewBox=view_box>{lines.collect_view()}</svg>
            }
            .into_any()
        }
        Shape::Words { words, area, base, font, ink } => {
            let weight = if font.bold { "700" } else { "400" };
            view! {
                <text x=area.x.to_string() y=base.to_string() fill=ink font-weight=weight
                    font-size=font.size.to_string()>{words}</text>
            }
            .into_any()
        }
    }
}
