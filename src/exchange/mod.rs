//! What goes to other devices and other programs without a server: records as text and as codes to be
//! photographed, calendar files, tables, a trainer's classes.

pub mod campaign_file;
pub mod campaign_tables;
pub mod class_file;
pub mod class_tables;
pub mod classes;
pub mod handing;
pub mod ics;
pub mod news;
mod packer;
pub mod pieces;
pub mod qr;
mod record;
pub mod sightings;
pub mod table;
pub mod transfer;
