//! What the trainer's rooms say: a struct for each theme, and its sentences in Vietnamese. Apart from the rest,
//! so that no worker's phone carries them.

pub mod project;
pub mod scan;
pub mod teams;
