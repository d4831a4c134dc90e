//! The interface in English.

use super::Text;
use super::figures::{counted, listed, points_en};
use crate::quiz::code::NotACode;
use crate::quiz::kind::red_flags::{Channel, Findings};
use crate::quiz::question::Since;

/// The sentences.
pub const TEXT: &Text = &Text {
    app: "Cảnh giác",
    motto: "A few questions a day keep you and your money safe.",
    scores: "Scores",
    emergency: "Emergency",
    guest: "Guest",
    learners: "Learners",
    more: "Tools",
    handbook: "Handbook",
    handbook_about: "What to do and what not to do, found in seconds.",
    self_check: "Self-check",
    self_check_about: "Are your room, home, motorbike, phone and workplace safe?",
    report: "Prepare a report",
    report_about: "Get your words to the police ready, with nothing left out.",
    moving: "Change phones",
    moving_about: "Take your scores and answers to another phone.",
    verify: "Check a certificate",
    verify_about: "Type the code on it to see whether it was altered.",
    offline: "Use without a network",
    offline_about: "Save to this phone, add an icon, open in Chrome or Safari.",
    share: "Share with people near you",
    share_about: "A QR code, a link, or the whole app in one file.",
    privacy: "Privacy",
    settings: "Settings",
    settings_about: "Language, text size, colours, sound.",
    about: "About",
    report_wrong: "Report a mistake",
    topics: "Topics",
    resume: "Continue",
    begin: "Start",
    next_step: "What to do next",
    not_official: "An app for workers to learn by themselves, not a publication of any state body. Your \
                   answers and scores stay on this device only.",

    learn: |topic| format!("Learn: {topic}"),
    practise: |topic| format!("Practise: {topic}"),
    due_today: "Due today",
    due_count: |count| counted(count, "question to remember today", "questions to remember today"),
    due_begin: "Start now",
    nothing_due: "Nothing is due today",
    nothing_due_why: "Mistakes, and questions not seen for a long time, come up here when their day comes.",
    see_handbook: "See the handbook",
    question_of: |number, total| format!("Question {number}/{total}"),
    known_of: |known, total| format!("{known} of {total} questions known"),
    untouched: |total| format!("{total} questions, not started"),

    exam: "Practice exam",
    exam_named: |name| format!("Practice exam: {name}"),
    exams_about: "Choose one. There is a time limit, and the answers come at the end.",
    join: "Join a class",
    join_about: "Answer with the code of your class.",
    exam_rules: |questions, minutes, pass| {
        format!("{questions} questions, {minutes} minutes, passed from {pass} points")
    },
    exam_minimum: |points| format!("At least {points} points in each topic."),
    double_time: "I need double time (I read slowly, or see poorly)",
    have_code: "Have a paper code?",
    code_label: "Type the paper code, for example K7M3-9P2T",
    open_paper: "Open the paper",
    not_a_code: |fault, length| match fault {
        NotACode::Length(0) => "Please type the code into the field.".into(),
        NotACode::Length(typed) => {
            format!(
                "A code has {length} letters and digits, you typed {typed}. See what is missing or too many."
            )
        }
        NotACode::Sign(sign) => {
            format!("There is no “{sign}” in a code. Codes never contain 0, 1, I, L or O.")
        }
        NotACode::Check => "Something in the code is wrong. Please compare every letter.".into(),
    },
    other_paper: "This paper belongs to other questions",
    other_paper_mend: "The code is right, but the questions on this phone differ from those of the phone that made \
                       the paper, so the papers would not be the same. Open this page with a network so that \
                       both get the new version, see whether the date on the phone is right, then ask for a new \
                       code.",
    paper_code: |code| format!("Paper code {code}"),
    exam_open: "You have an exam that is not finished.",
    drop_exam: "Leave that one and do this one",
    no_such_exam: "This phone does not have that exam. Open this page with a network to get the new version.",
    exam_vital: "One vital question wrong, and you have not passed.",
    exam_no_help: "You see the answers only after the last question. If you leave, you go on later with the time left.",
    exam_too_old: "The sources of many questions have not been read again in time, so there is no exam now. Open \
                   this page with a network to get new questions, or correct the date on the phone if it is \
                   wrong. Lessons still work.",
    time_left: |minutes, seconds| format!("{minutes}:{seconds:02}"),
    minutes_left: |minutes| match minutes {
        1 => "1 minute left.".into(),
        _ => format!("{minutes} minutes left."),
    },
    previous: "Previous",
    next: "Next",
    hand_in: "Hand in",
    hand_in_now: "Hand in now",
    keep_going: "Go on",
    all_answered: "You have answered all questions.",
    unanswered: |count| match count {
        1 => "1 question has no answer yet. Tap its number to go back.".into(),
        _ => format!("{count} questions have no answer yet. Tap a number to go back."),
    },
    go_to: |number, answered, marked| {
        let state = if answered { "answered" } else { "not answered" };
        let mark = if marked { ", marked to look at again" } else { "" };
        format!("Question {number}, {state}{mark}")
    },
    mark: "Mark to look at again",
    unmark: "Remove the mark",

    not: "NOT",
    only_vietnamese: "Only in Vietnamese so far",
    choose_one: "Choose one answer",
    choose_all: "Choose every right answer",
    true_or_false: "Is this true or false?",
    put_in_order: "Put in order: tap the arrows, or hold the number and drag",
    right_order: "The right order",
    move_step: |step, up, place, of| {
        let way = if up { "up" } else { "down" };
        format!("Move {way}: {step} (now at place {place} of {of})")
    },
    you_put: |place| format!("You put it at place {place}"),
    put_together: "Choose for each line what goes with it",
    choose: "Tap to choose",
    type_number: "Type the answer as a number",
    type_digits: "Type digits, for example 1,500 or 109.5.",
    amount: |number, unit| match unit {
        "%" => format!("{number}%"),
        _ => format!("{number} {unit}"),
    },
    your_answer: "Your answer",
    calculator: "Calculator",
    key_back: "Delete one digit",
    key_clear: "Delete all",
    dong: "dong",
    loan_received: "Money received",
    loan_total: "Money paid in all",
    loan_interest: "Paid on top of what was received",
    rate_simple: "Interest of this loan, in a year",
    rate_real: "On what is still owed, in a year",
    rate_lawful: "The most that may be agreed, in a year",
    rate_criminal: "From here it can be a crime, in a year",
    find_signs: "Tap what is suspicious, or choose “Genuine”",
    channel: |channel| match channel {
        Channel::Sms => "SMS",
        Channel::Chat => "Chat message",
        Channel::Call => "Phone call",
        Channel::Post => "Post",
        Channel::Notice => "Notice",
        Channel::Paper => "Printed paper",
    },
    genuine: "Genuine, nothing suspicious",
    was_genuine: |alarms| match alarms {
        0 => "This message is genuine.".into(),
        1 => "This message is genuine; you suspected 1 part wrongly.".into(),
        _ => format!("This message is genuine; you suspected {alarms} parts wrongly."),
    },
    was_fraud: |found, genuine| {
        let Findings { signs, found, false_alarms } = found;
        let signs_in_all = counted(signs, "sign", "signs");
        let alarms = match false_alarms {
            0 => "and suspected nothing wrongly".into(),
            _ => format!("and suspected {} wrongly", counted(false_alarms, "part", "parts")),
        };
        match genuine {
            true => format!("This is a scam, with {signs_in_all}."),
            false => format!("This is a scam. You found {found} of {signs_in_all} {alarms}."),
        }
    },
    sign_found: "A sign that you found",
    sign_missed: "A sign that you missed",
    false_alarm: "Nothing wrong here: you suspected it wrongly",
    harmless: "Nothing wrong here",
    nothing_wrong: "By itself this sentence is not suspicious.",
    point_one: "Tap one place in the picture",
    point_all: "Tap every right place in the picture",
    in_words: "The picture in words",
    answer_call: "Choose what you say or do. What is said cannot be taken back.",
    call_over: "The conversation is over.",
    says_true: "True",
    says_false: "False",
    vital: "Vital question",
    comes_back: "Once more",
    listen: "Listen",
    check: "Check",
    go_on: "Continue",
    withdrawn: "This question was taken out of the app. You get the whole point.",

    right: "Right",
    partly_right: "Partly right",
    wrong: "Not right",
    your_choice: "Your choice",
    key: "Right answer",
    not_answered: "You did not answer this question.",
    source: "Source",
    why_vital: "Why this question is vital",
    since: |since| match since {
        Since::InForce(date) => format!("in force from {date}"),
        Since::Published(date) => format!("published {date}"),
        Since::Undated => "without a date".into(),
    },
    checked: |date| format!("we read it again on {date}"),
    stale: "The source has not been read again in time",
    stale_why: "The source of this question has not been read again in time, and the rules may have changed. This \
                question is in no exam. Please ask before you act on it.",

    result: "Result",
    points_of: |tenths, total| format!("{}/{total} points", points_en(tenths)),
    right_at_once: |right, total| format!("{right} of {total} questions right at the first try"),
    passed: "Passed",
    not_passed: "Not passed",
    too_few: |pass| format!("You need {pass} points or more."),
    topic_too_low: |topic, minimum| format!("Topic “{topic}” has less than {minimum} points."),
    vital_missed: |count, numbers| {
        let missed = counted(count.into(), "vital question wrong", "vital questions wrong");
        match numbers {
            [] => format!("{missed}."),
            _ => format!("{missed}: {}.", listed(numbers)),
        }
    },
    certificate: "Get the certificate",
    practice_done: "Practice done",
    practice_praise: "What was right is asked again much later; mistakes come back soon.",
    remind_me: "Remind me in a few months",
    lesson_done: "Lesson done",
    lesson_praise: |right, total| match right * 10 / total.max(1) {
        9.. => "You know this part very well.",
        6..=8 => "Good. Your mistakes are asked again in the next lesson.",
        _ => {
            "A mistake here is a warning for real life. They are all asked again in the next lesson."
        }
    },
    by_topic: "By topic",
    review: "Look at each question again",
    review_gone: "This round is old; only its score is kept.",
    kept: "The result is kept on this device.",
    learn_more: "Next lesson",
    exam_again: "Another exam",
    no_such_result: "This device does not have that result. It may be on another one, or was deleted.",

    tried: "What you have done",
    nothing_yet: "Nothing yet. About ten minutes with one topic give you your first score.",
    when: |date, hour, minute| format!("{date}, {hour}:{minute:02}"),
    used: |minutes| match minutes {
        0 => "less than 1 minute".into(),
        _ => counted(minutes as usize, "minute", "minutes"),
    },
    mastery: "How well you know each topic",
    try_exam: "Try a practice exam",

    loading: "Opening, one moment",
    not_loaded: "This part could not be opened",
    no_network: "There is no network. Look at Wi-Fi or mobile data, then tap try again.",
    not_there: "The server does not have this part. Try again, or load the page again.",
    broken_bank: "This part arrived cut or broken. Try again; if that does not help, use another network.",
    newer_bank: "This part is newer than the app that is open. Load the page again to use the new version.",
    try_again: "Try again",
    no_such_page: "There is no such page",
    no_such_topic: "There is no such topic. Part of the link may be missing.",
    go_home: "To the first page",

    offline_never: "This browser needs a network each time.",
    offline_asks: |kilobytes| {
        format!("Save for use without a network: about {kilobytes} kB to download.")
    },
    offline_save: "Save",
    offline_saving: |percent, kilobytes| {
        format!("Saving for use without a network: {percent}% of {kilobytes} kB")
    },
    offline_failed: "Not all is saved yet for use without a network.",
    offline_kept: |kilobytes| format!("Works without a network ({kilobytes} kB downloaded)."),
    in_zalo: "You are inside Zalo.",
    in_other_app: "You are inside another app.",
    leave_app: "Open in Chrome or Safari and take your scores along",
    new_version: "There is a new version.",
    new_version_others: "There is a new version. Close the other tabs with Cảnh giác, then tap again.",
    take_new: "Use the new version",

    keeping_blocked: "The browser does not let us keep anything. You can still answer, but closing the page loses \
                      your scores.",
    keep_elsewhere: "Get a code to keep your scores",
    keeping_full: "The browser’s storage is full. You can still answer; old scores are safe, new ones cannot be \
                   kept yet.",
    keeping_newer: "The scores here were written by a newer version, so they are left as they are. Load the page \
                    again to use the new version; what you do now is not kept.",
    keeping_deleted: "This learner was deleted. Load the page again to go on.",
    keeping_guest: "You are learning as a guest. Switch to another learner when you are done: what a guest did is \
                    deleted.",
    set_aside: "Some old scores could not be read. We put them aside and deleted nothing.",

    trainer_title: "For trainers",
    to_worker: "Open the page for learners",
};
