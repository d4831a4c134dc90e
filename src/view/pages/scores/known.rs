//! How well a topic is known, and each of its objectives.

use std::sync::Arc;

use leptos::prelude::*;

use super::ring::Ring;
use crate::address::Page;
use crate::bank::compact::Topic;
use crate::browser::clock;
use crate::quiz::attempt::Focus;
use crate::quiz::mastery::Mastery;
use crate::quiz::question::Bank;
use crate::text::companion::scores::say;
use crate::view::live;
use crate::view::notebook::Notebook;
use crate::view::parts::{with_banks, written};

/// A topic: its ring, the word for it, and its objectives for whoever opens them.
#[component]
pub(super) fn Known(
    /// The topic.
    topic: Topic,
) -> impl IntoView {
    let today = clock::now().day();
    let mastery = Notebook::here().read(|learner| Mastery::of(learner, topic.size(), today));
    let objectives = (say().objectives)(&topic.name);
    let page = Page::Learn(topic.id.clone()).to_string();
    // Only who opens the objectives waits for the bank that has them.
    let opened = RwSignal::new(false);
    let open = move |_| {
        if !opened.get_untracked() {
            opened.set(true);
        }
    };
    let list = live(move || match opened.get() {
        true => with_banks(vec![topic.id.clone()], |banks| list(&banks)),
        false => ().into_any(),
    });
    view! {
        <li>
            <Ring mastery=mastery/>
            <a href=page>{topic.name}</a>
            <Words mastery=mastery/>
            <details on:toggle=open>
                <summary>{objectives}</summary>
                {list}
            </details>
        </li>
    }
}

/// How well something is known, in words.
#[component]
fn Words(
    /// What is known.
    mastery: Mastery,
) -> impl IntoView {
    view! {
        <p>
            <strong>{(say().level)(mastery.level())}</strong>
            <span class="quiet">{(say().counts)(mastery)}</span>
        </p>
    }
}

/// The objectives of a topic, each with the way to practise it.
fn list(banks: &[Arc<Bank>]) -> AnyView {
    let today = clock::now().day();
    let objectives = banks.iter().flat_map(|bank| {
        bank.objectives.iter().enumerate().map(move |(place, objective)| {
            let mastery =
                Notebook::here().read(|learner| Mastery::of_objective(learner, bank, place, today));
            let focus = Focus::Objective(bank.topic.clone(), objective.id.clone());
            let (name, label) = (objective.name.clone(), (say().practise_this)(&objective.name));
            view! {
                <li>
                    <Ring mastery=mastery/>
                    <span>{written(bank.language(), name.into_any())}</span>
                    <Words mastery=mastery/>
                    <a class="button" href=Page::Practice(focus).to_string() aria-label=label>
                        {say().practise}
                    </a>
                </li>
            }
        })
    });
    view! { <ul class="known objectives">{objectives.collect_view()}</ul> }.into_any()
}
