//! Calendar files (iCalendar, RFC 5545), so that the phone's own calendar reminds somebody to go
//! through a topic again. The sentences in them are the caller's.

use crate::quiz::question::TopicId;
use crate::quiz::time::{Date, Moment};

/// Reminders come so many months after a topic was learnt.
pub const MONTHS: [u16; 3] = [1, 3, 5];

/// The calendar rings at this hour of the day, when most shifts are over.
const HOUR: u32 = 19;
/// Octets of a line without its end, at most (RFC 5545, 3.1).
const WIDTH: usize = 75;
const END: &str = "\r\n";

/// A whole day on which somebody wants to be reminded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder<'a> {
    /// Of what.
    pub topic: &'a TopicId,
    /// On which day; it must be a [whole one](Date::is_a_day).
    pub day: Date,
    /// What the calendar shows.
    pub title: &'a str,
    /// What it says when somebody looks closer.
    pub words: &'a str,
    /// Where the questions are, if that has an address.
    pub address: Option<&'a str>,
}

/// The days on which to remind somebody who learnt a topic on this one.
pub fn days(learnt: Date) -> [Date; 3] {
    MONTHS.map(|months| learnt.months_on(months))
}

/// The calendar file with these reminders, made at `now`. A reminder of the same topic on the same
/// day has the same name in every file, so that a calendar that takes it in twice shows it once.
pub fn write(reminders: &[Reminder], now: Moment) -> String {
    let stamp = stamp(now);
    let mut file = String::new();
    for text in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//canh-giac//canh-giac//VI"] {
        line(&mut file, text);
    }
    for reminder in reminders {
        event(&mut file, reminder, &stamp);
    }
    line(&mut file, "END:VCALENDAR");
    file
}

fn event(file: &mut String, reminder: &Reminder, stamp: &str) {
    let Reminder { topic, day, title, words, address } = reminder;
    let (year, month, day) = day.parts();
    let day = format!("{year:04}{month:02}{day:02}");
    let (title, words) = (escaped(title), escaped(words));
    // Not a text: nothing in it is escaped. A control character would begin a line of its own.
    let address = address.unwrap_or_default().chars().filter(|sign| !sign.is_control());
    let address: String = address.collect();
    // Many calendars do not show the address that stands in its own line.
    let (also, own) = match address.as_str() {
        "" => (String::new(), String::new()),
        _ => (format!("\\n{}", escaped(&address)), format!("URL:{address}")),
    };
    for text in [
        "BEGIN:VEVENT",
        &format!("UID:{topic}-{day}@canh-giac"),
        &format!("DTSTAMP:{stamp}"),
        &format!("DTSTART;VALUE=DATE:{day}"),
        &format!("SUMMARY:{title}"),
        &format!("DESCRIPTION:{words}{also}"),
        &own,
        // The day is not taken by it.
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        &format!("DESCRIPTION:{title}"),
        &format!("TRIGGER:PT{HOUR}H"),
        "END:VALARM",
        "END:VEVENT",
    ] {
        // What there is none of has no line.
        if !text.is_empty() {
            line(file, text);
        }
    }
}

/// Writes a line, folded where it is too long: it goes on behind a space in the next one. No
/// character is cut in two.
fn line(file: &mut String, text: &str) {
    let mut width = 0;
    for sign in text.chars() {
        if width + sign.len_utf8() > WIDTH {
            file.push_str(END);
            file.push(' ');
            width = 1;
        }
        file.push(sign);
        width += sign.len_utf8();
    }
    file.push_str(END);
}

/// A text as it stands in a calendar file (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut written = String::new();
    for sign in text.chars() {
        match sign {
            '\n' => written.push_str("\\n"),
            '\\' | ';' | ',' => written.extend(['\\', sign]),
            _ if sign.is_control() => {}
            _ => written.push(sign),
        }
    }
    written
}

/// A moment as calendar files write it, by UTC: `20261122T081500Z`.
fn stamp(now: Moment) -> String {
    let (year, month, day) = now.date_by_utc().parts();
    let second = now.0 / 1000 % 86_400;
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}
