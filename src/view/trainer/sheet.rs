//! Questions on paper, and their keys on a page of their own.

use leptos::prelude::*;

use super::paper;
use crate::address::Room;
use crate::bank::compact::Topic;
use crate::browser::{clock, document};
use crate::print::{Field, Row, form, lines};
use crate::quiz::class::handed::{self, Asked};
use crate::quiz::kind::Kind;
use crate::quiz::paper::Item;
use crate::quiz::question::{Bank, Picture};
use crate::quiz::random::Random;
use crate::text::language::Language;
use crate::view::parts::{with_banks, written};
use crate::view::text;

/// The questions of a topic.
#[component]
pub(super) fn TopicSheet(
    /// The topic.
    topic: Topic,
) -> impl IntoView {
    let title = (paper().title)(&topic.name);
    let questions = with_banks(vec![topic.id], |banks| {
        banks.iter().map(|bank| all(bank)).collect_view().into_any()
    });
    sheet(title, questions)
}

/// A sheet, with a button to print it that is not printed itself.
fn sheet(title: String, questions: AnyView) -> impl IntoView {
    document::set_title(&title);
    view! {
        <div class="actions screen-only">
            <a class="button" href=Room::Hall.to_string()>{paper().back}</a>
            <button class="button main" on:click=move |_| document::print()>{paper().print}</button>
        </div>
        <article class="sheet">
            <h1 tabindex="-1">{title}</h1>
            <p>{paper().name_line}</p>
            {questions}
        </article>
    }
}

fn all(bank: &Bank) -> AnyView {
    // One order for all sheets of a topic, so that one page of keys fits them all.
    let mut random = Random::new(0);
    let drawn = bank.questions.iter();
    let drawn: Vec<Item> =
        drawn.map(|question| Item::draw(&bank.topic, question, &mut random)).collect();
    let asked = handed::asked(&drawn, &[bank]).unwrap_or_default();
    view! {
        {questions(&asked)}
        <h2 class="new-page">{paper().keys}</h2>
        {keys(&asked)}
    }
    .into_any()
}

/// These questions, with fields to be filled in.
pub(super) fn questions(asked: &[Asked<'_>]) -> AnyView {
    let questions = asked.iter().map(one).collect_view();
    view! { <ol class="questions">{questions}</ol> }.into_any()
}

/// What right answers look like.
pub(super) fn keys(asked: &[Asked<'_>]) -> AnyView {
    let keys = (1..).zip(asked).map(|(number, asked)| {
        let key = form(asked.question, asked.item).key;
        view! { <li>{format!("{number}. {key}")}</li> }
    });
    view! { <ol class="keys-on-paper">{keys.collect_view()}</ol> }.into_any()
}

/// Signs in a line of one of two columns.
const HALF: usize = 46;
/// Lines of a question that has a whole sheet's width for itself: more are not left to a column, which has some 55.
const MANY: usize = 40;

fn one(asked: &Asked<'_>) -> impl IntoView + use<> {
    let Asked { bank, question, item } = *asked;
    let form = form(question, item);
    let wide = lines(question, &form, HALF) > MANY;
    let vital = question.vital.is_some().then(|| view! { <em>{paper().vital}". "</em> });
    let stale = clock::today().is_some_and(|today| bank.is_stale(question, today));
    let stale = stale.then(|| view! { <em>{text().stale}". "</em> });
    let tongue = question.language;
    let picture = question.picture.as_ref().map(|picture| drawing(picture, &question.kind));
    let list = form.list.into_iter().map(|(letter, words)| {
        view! { <li>{format!("{letter}. ")}{written(tongue, words.into_any())}</li> }
    });
    let rows = form.rows.into_iter().map(|line| row(line, tongue));
    view! {
        <li class:wide=wide>
            <p><strong>{written(tongue, question.text.clone().into_any())}</strong></p>
            <p class="quiet">{vital}{stale}{form.how}</p>
            {picture}
            <ul class="form-rows">{rows.collect_view()}</ul>
            <ul class="form-list">{list.collect_view()}</ul>
        </li>
    }
}

fn row(row: Row, language: Language) -> impl IntoView {
    let field = match row.field {
        Field::None => "",
        Field::Tick => "tick",
        Field::Write => "tick write",
        Field::Line => "line",
    };
    view! { <li><span class=field></span><b>{row.mark}</b><span>{written(language, row.words.into_any())}</span></li> }
}

/// The picture; where places in it are asked for, with their numbers.
fn drawing(picture: &Picture, kind: &Kind) -> impl IntoView + use<> {
    let spots = match kind {
        Kind::Hotspot(kind) => kind.spots.as_slice(),
        _ => &[],
    };
    let share = |part: u16, of: u16| format!("{}%", u32::from(part) * 100 / u32::from(of));
    let numbers = (1..).zip(spots).map(|(number, spot)| {
        let (left, top) = (share(spot.area.x, Picture::WIDTH), share(spot.area.y, Picture::HEIGHT));
        view! {
            <span class="number-badge" style:left=left style:top=top>{i32::to_string(&number)}</span>
        }
    });
    let (file, alt) = (picture.file.clone(), picture.alt.clone());
    view! {
        <div class="picture"><img src=file alt=alt/>{numbers.collect_view()}</div>
    }
}
