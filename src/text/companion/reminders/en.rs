//! In English.

use super::*;

/// The sentences.
pub const TEXT: &RemindersText = &RemindersText {
    heading: |topic| format!("Reminders: {topic}"),
    why: "What is not met again is soon forgotten. Your phone’s calendar will remind you three times, each time for \
          five questions, about three minutes.",
    day: |number, day| format!("Time {number}: {day}"),
    save: "Add to my calendar",
    saving: "The browser was asked to open the file. If the phone asks, choose Calendar and save. If you see nothing, \
             look at “Tapped, but nothing in the calendar?”.",
    not_saved: "The browser cannot fetch the file. The three days above are right all the same: take a screenshot.",
    share_file: "Share the file",
    file_shared: "The file went to the app that you chose.",
    file_not_shared: "The file was not shared. You can add it to your calendar.",
    nothing_seen: "Tapped, but nothing in the calendar?",
    what_to_do: [
        "Open Downloads, tap the file whose name begins with “hen-on”, choose Calendar, then save.",
        "If you are inside Zalo or Facebook: tap the three dots, choose to open in the browser, then try again.",
        "No calendar on the phone: take a screenshot of these three days, or write them on a calendar on the wall.",
    ],
    no_day: "The date on this phone is not right, so there are no reminders. Correct date and time, then open this \
             page again.",

    link: "Link to the five questions",
    link_why: "Send it to yourself by Zalo, or ask your roommate to join. The link holds neither your scores nor your \
               name.",
    no_link: "Cảnh giác was opened from a file on this device, so there is no link to send. Open the file again on \
              that day.",
    practise_now: "Practise five questions now",
    no_such_topic: "There is no such topic to be reminded of. Part of the link may be missing.",

    event: |topic| format!("5 questions: {topic}"),
    event_words: "Five questions, about three minutes, so that you do not forget how to protect yourself. Open this \
                  link:",
    event_words_of_file: "Five questions, about three minutes, so that you do not forget how to protect yourself. Open \
                          the file of Cảnh giác again and choose this topic.",
    invitation: |topic| format!("Five questions to remember, about three minutes: {topic}"),
};
