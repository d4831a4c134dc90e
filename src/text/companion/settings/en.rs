//! In English.

use super::*;

/// The sentences.
pub const TEXT: &SettingsText = &SettingsText {
    about: "What you choose works at once. It stays on this device, for everybody who learns on it.",
    not_kept: "The browser keeps nothing here, so this choice lasts only until you leave the page.",
    language: "Language",
    language_about: "Questions without a translation are still shown in Vietnamese.",
    size: "Text size",
    sizes: ["Medium", "Large", "Larger", "Largest"],
    theme: "Colours",
    themes: ["As the device", "Light", "Dark", "High contrast"],
    theme_about: "Hard to read in the sun? Choose “High contrast”: black words on white.",
    sound: "Sound and vibration",
    tones: "A tone after each answer, and when an exam has 5 minutes and 1 minute left",
    vibration: "Vibrate at those moments",
    no_vibration: "This browser cannot make the device vibrate.",
    slow_voice: "Read aloud slowly",
    exams: "Practice exams",
    double_time: "Tick double time for me",
    double_about: "For whoever reads slowly or sees badly. An exam that does not allow it keeps its own time.",
    who: "Learning now",
    who_change: "Change, add or rename people",
    stored: "Kept on this device",
    stored_size: |kilobytes| format!("Answers, scores, names and choices: about {kilobytes} kB."),
    stored_unknown: "The browser does not let us see how much is kept.",
    delete: "See what is kept, and delete it",
    offline: "Use without a network, add to the home screen",
};
