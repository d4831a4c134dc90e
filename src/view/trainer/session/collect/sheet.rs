//! Sheets of paper, carried over seat by seat.

use leptos::leptos_dom::helpers::request_animation_frame;
use leptos::prelude::*;

use super::table::{Came, Table};
use crate::browser::document;
use crate::print::filled;
use crate::quiz::class::handed::{Asked, LAST_SEAT, Seat, Told};
use crate::quiz::class::variant::Variant;
use crate::quiz::kind::Kind;
use crate::text::trainer::collect::say;
use crate::text::trainer::papers::say as papers_text;
use crate::view::live;
use crate::view::trainer::ticks::choice;

/// The field for the number of the seat.
const SEAT: &str = "sheet-seat";

/// One sheet after the other.
#[component]
pub(super) fn Sheets(
    /// The table.
    table: Table,
) -> impl IntoView {
    let (shown, letter) = (RwSignal::new(true), RwSignal::new(0));
    let next = Callback::new(move |()| {
        // Drawn anew: the fields of the next sheet are empty.
        shown.set(false);
        request_animation_frame(move || shown.set(true));
        document::focus_on("#sheet-seat");
    });
    let letters = Variant::LETTERS.map(papers_text().letter).to_vec();
    view! {
        <div class="card fields">{choice(say().sheet_letter, letters, letter, 0)}</div>
        {live(move || match shown.get() {
            true => view! { <OneSheet table=table letter=letter.get() next=next/> }.into_any(),
            false => ().into_any(),
        })}
    }
}

#[component]
fn OneSheet(
    /// The table.
    table: Table,
    /// The place of the letter of its order.
    letter: usize,
    /// Called when the sheet is taken in.
    next: Callback<()>,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match read(table, letter) {
            Err(words) => said.set(words),
            Ok((seat, told)) => {
                said.set(String::new());
                if table.take_sheet(seat, told) != Came::Refused {
                    next.run(());
                }
            }
        }
    };
    let rows = table.with_variant(letter, |_, asked| {
        let rows = asked.iter().enumerate();
        rows.map(|(place, asked)| row(table, letter, place, asked)).collect_view()
    });
    view! {
        <form class="card fields" on:submit=submit>
            <p>{say().sheet_about}</p>
            <label class="fields" for=SEAT>
                <b>{say().sheet_seat}</b>
                <input id=SEAT type="number" inputmode="numeric" autocomplete="off"/>
            </label>
            <ol class="sheet-rows">{rows}</ol>
            <p class="wrong-code" role="alert">{live(move || said.get().into_any())}</p>
            <button class="button main">{say().sheet_take}</button>
        </form>
    }
}

/// The field for one answer.
fn row(table: Table, letter: usize, place: usize, asked: &Asked<'_>) -> AnyView {
    let kind = &asked.question.kind;
    let jumps = matches!(kind, Kind::Single(_) | Kind::TrueFalse(_));
    let input = move |event| {
        let typed = event_target_value(&event);
        let is_answer = table.with_variant(letter, |_, asked| {
            let asked = asked.get(place)?;
            filled(asked.question, asked.item, &typed).filter(|answer| !answer.is_empty())
        });
        if jumps && is_answer.flatten().is_some() {
            document::focus_at("data-answer", place + 2, "answer");
        }
    };
    let number = place + 1;
    let capitals = if matches!(kind, Kind::Number(_)) { "off" } else { "characters" };
    view! {
        <li data-answer=number.to_string()>
            <label for=field(place)>
                <b>{(say().question)(number)}</b>" "
                <span class="quiet">{(say().hint)(kind)}</span>
                <input class="answer" id=field(place) type="text" autocomplete="off" spellcheck="false"
                    autocapitalize=capitals enterkeyhint="next" on:input=input/>
            </label>
        </li>
    }
    .into_any()
}

fn field(place: usize) -> String {
    format!("answer-{place}")
}

/// What was carried over, or what is wrong with it.
fn read(table: Table, letter: usize) -> Result<(Seat, Vec<Told>), String> {
    let seat = document::value_of(SEAT).trim().parse().ok();
    let seat = seat.filter(|seat| (1..=LAST_SEAT).contains(seat));
    let seat = seat.ok_or(say().sheet_no_seat)?;
    let answers = table.with_variant(letter, |variant, asked| {
        let answers = asked.iter().enumerate().map(|(place, asked)| {
            filled(asked.question, asked.item, &document::value_of(&field(place)))
        });
        (variant.clone(), answers.collect::<Vec<_>>())
    });
    let Some((variant, answers)) = answers else { return Err(say().sheet_no_seat.into()) };
    let wrong = answers.iter().enumerate().filter(|(_, answer)| answer.is_none());
    let wrong: Vec<usize> = wrong.map(|(place, _)| place + 1).collect();
    if !wrong.is_empty() {
        return Err((say().sheet_wrong)(&wrong));
    }
    let told: Vec<Told> = answers.into_iter().flatten().map(|answer| Told::of(&answer)).collect();
    Ok((seat, variant.told(&told)))
}
