//! A record, or a piece of one, that came by an address: from the camera, or from a link in a chat.

use leptos::prelude::*;

use super::moving::{Arrived, wrong};
use crate::address::Page;
use crate::browser::learners;
use crate::exchange::pieces::{Gathering, Piece};
use crate::exchange::transfer::NotTaken;
use crate::storage::store::StoreError;
use crate::text::companion::moving::say;

/// The page of a code that came by an address.
#[component]
pub(in crate::view) fn TakeIn(
    /// The code, as it stands in the address.
    code: String,
) -> impl IntoView {
    let view = match code.parse::<Piece>() {
        Ok(piece) => gather(piece),
        // A piece begins with its number.
        Err(_) if code.starts_with(|sign: char| sign.is_ascii_digit()) => wrong(say().not_a_piece),
        Err(_) => arrived(code),
    };
    view! {
        <h1 tabindex="-1">{say().receive}</h1>
        {view}
        <div class="actions">
            <a class="button link" href=Page::Move.to_string()>{say().other_ways}</a>
        </div>
    }
}

fn arrived(text: String) -> AnyView {
    view! { <Arrived text=text taken=RwSignal::new(false)/> }.into_any()
}

/// Puts a piece to those that wait, and shows which have not come.
fn gather(piece: Piece) -> AnyView {
    let (gathering, dropped, kept) = put(piece);
    match (gathering.text(), kept) {
        (Some(text), _) => arrived(text),
        // All are there, and do not belong together.
        _ if gathering.missing().is_empty() => {
            learners::forget_pieces();
            wrong((say().not_taken)(NotTaken::Broken))
        }
        (None, Err(error)) => wrong(match error {
            StoreError::Full => say().pieces_full,
            _ => say().pieces_blocked,
        }),
        (None, Ok(())) => {
            let missing = gathering.missing();
            let (here, of) = (gathering.count() - missing.len(), gathering.count());
            let dropped = dropped.then(|| view! { <p class="note">{say().pieces_dropped}</p> });
            view! {
                <div class="card" role="status">
                    <p class="big">{(say().pieces_here)(here, of)}</p>
                    <p>{(say().pieces_missing)(&missing)}</p>
                    <p class="quiet">{say().pieces_how}</p>
                    {dropped}
                </div>
            }
            .into_any()
        }
    }
}

/// The piece with all that wait for it; whether others were dropped, and whether it is kept.
fn put(piece: Piece) -> (Gathering, bool, Result<(), StoreError>) {
    let waiting = learners::pieces();
    let mut gathering = Gathering::default();
    let (number, written) = (piece.number, piece.to_string());
    // The first one is never foreign.
    let _ = gathering.take(piece);
    let mut dropped = false;
    for other in waiting.as_deref().unwrap_or_default() {
        let fits = other.parse().is_ok_and(|other: Piece| gathering.take(other).is_ok());
        dropped |= !fits;
    }
    if dropped {
        // Those of another text: the code that is being photographed now is the one that counts.
        learners::forget_pieces();
        let mine = gathering.pieces().map(|piece| (piece.number, piece.to_string()));
        let kept = mine.map(|(number, piece)| learners::put_piece(number, &piece));
        return (gathering.clone(), true, kept.fold(Ok(()), Result::and));
    }
    let kept = waiting.map(|_| ()).and_then(|()| learners::put_piece(number, &written));
    (gathering, false, kept)
}
