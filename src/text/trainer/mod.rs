//! What the trainer's rooms say: a struct for each theme, and its sentences in each language. Apart from the rest,
//! so that no worker's phone carries them.

pub mod awards;
pub mod campaign;
pub mod campaign_tables;
pub mod class;
pub mod collect;
pub mod data;
pub mod invite;
pub mod limits;
pub mod new_class;
pub mod papers;
pub mod project;
pub mod report;
pub mod scan;
pub mod tables;
pub mod teams;
