//! A class: people in one room who answer the same paper on their own phones, and the device of the trainer
//! that takes in what they answered. No server, no list of names: a seat number tells one from another.
//!
//! - [`form`]: what the trainer typed to prepare one, and what is wrong with it;
//! - [`prepare`]: drawing its papers;
//! - [`intake`]: taking in what was handed in;
//! - [`session`]: what the trainer prepared, and the rounds of answering (before the hour, after it);
//! - [`code`]: what a phone needs to join a round, short enough to be typed;
//! - [`entry`]: what somebody types who joins: a seat, a nickname;
//! - [`handed`]: what one phone hands in: answers, never a score that is believed;
//! - [`pass`]: what a phone needs to hand in;
//! - [`reply`]: an answer as a number, so that it travels in little room;
//! - [`short_code`]: a result to be read aloud;
//! - [`roll`]: what was taken in, each seat once;
//! - [`variant`]: the paper in several orders, for pens;
//! - [`commend`]: whom to commend;
//! - [`report`]: what came of it.

pub mod code;
pub mod commend;
pub mod entry;
pub mod form;
pub mod handed;
pub mod intake;
pub mod pass;
pub mod prepare;
pub mod reply;
pub mod report;
pub mod roll;
pub mod session;
pub mod short_code;
pub mod variant;
