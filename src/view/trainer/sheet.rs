//! Questions on paper, and their keys on a page of their own.

use leptos::prelude::*;

use super::paper;
use crate::address::Room;
use crate::bank::compact::Topic;
use crate::browser::{clock, document};
use crate::print::{Field, Form, Row, form};
use crate::quiz::kind::Kind;
use crate::quiz::paper::Item;
use crate::quiz::question::{Bank, Picture, Question};
use crate::quiz::random::Random;
use crate::view::parts::with_banks;
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
pub(super) fn sheet(title: String, questions: AnyView) -> impl IntoView {
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
    let drawn = drawn.map(|question| Item::draw(&bank.topic, question, &mut random)).collect();
    questions(&[bank], drawn)
}

/// These questions, and their keys on a page of their own. A question that no bank has is left out.
pub(super) fn questions(banks: &[&Bank], items: Vec<Item>) -> AnyView {
    let (mut asked, mut keys) = (Vec::new(), Vec::new());
    for item in &items {
        let bank = banks.iter().find(|bank| bank.topic == item.topic);
        let found = bank.and_then(|bank| Some((*bank, bank.question(&item.question)?)));
        let Some((bank, question)) = found else { continue };
        let form = form(question, item);
        let key = format!("{}. {}", keys.len() + 1, form.key);
        keys.push(view! { <li>{key}</li> });
        asked.push(one(bank, question, form));
    }
    view! {
        <ol class="questions">{asked.collect_view()}</ol>
        <h2 class="new-page">{paper().keys}</h2>
        <ol class="keys-on-paper">{keys.collect_view()}</ol>
    }
    .into_any()
}

fn one(bank: &Bank, question: &Question, form: Form) -> impl IntoView + use<> {
    let vital = question.vital.is_some().then(|| view! { <em>{paper().vital}". "</em> });
    let stale = clock::today().is_some_and(|today| bank.is_stale(question, today));
    let stale = stale.then(|| view! { <em>{text().stale}". "</em> });
    let picture = question.picture.as_ref().map(|picture| drawing(picture, &question.kind));
    let list = form.list.into_iter().map(|(letter, words)| {
        view! { <li>{format!("{letter}. {words}")}</li> }
    });
    view! {
        <li>
            <p><strong>{question.text.clone()}</strong></p>
            <p class="quiet">{vital}{stale}{form.how}</p>
            {picture}
            <ul class="form-rows">{form.rows.into_iter().map(row).collect_view()}</ul>
            <ul class="form-list">{list.collect_view()}</ul>
        </li>
    }
}

fn row(row: Row) -> impl IntoView {
    let field = match row.field {
        Field::None => "",
        Field::Tick => "tick",
        Field::Write => "tick write",
        Field::Line => "line",
    };
    view! { <li><span class=field></span><b>{row.mark}</b><span>{row.words}</span></li> }
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
