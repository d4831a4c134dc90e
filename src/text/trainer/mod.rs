//! What the trainer's rooms say: a struct for each theme, and its sentences in Vietnamese.

pub mod scan;
