//! What is given to other programs and taken from them: forms that others laid down.

pub mod ics;
