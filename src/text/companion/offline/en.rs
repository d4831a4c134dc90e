//! In English.

use super::*;

/// The sentences.
pub const TEXT: &OfflineText = &OfflineText {
    about: "Save it once to this device, then learn without data and without a signal.",
    unknown: "Looking what is saved on this device…",
    one_file: "You are using the one-file edition: it needs no network.",
    one_file_more: "All questions are in the file. Keep the file and you can open it again. Scores may not last here: after \
                    the session take them to another phone by “Change phones”.",
    none: "This browser needs a network each time.",
    none_more: "Nothing can be saved here for use without a network. Try Chrome or Safari.",
    asks: "Not saved yet, because this phone saves data.",
    asks_more: "Saved once, it costs no data the next times.",
    save: "Save for use without a network",
    save_size: |kb| format!("Save (about {} kB to download)", commas(kb)),
    saving: |percent| format!("Saving for use without a network: {percent}%"),
    saving_size: |kb| format!("The whole app is about {} kB.", commas(kb)),
    saving_more: "Go on learning while you wait. If you stop it, the rest is saved the next time.",
    failed: "Not all is saved yet, so it does not work without a network.",
    failed_more: "The network may have broken off, or the phone is full. What was saved stays; only the rest is fetched.",
    again: "Try again",
    kept: "All is saved: it opens without a network.",
    kept_size: |kb| format!("About {} kB were downloaded.", commas(kb)),
    kept_more: "Without a network open this same address, or tap the icon on your screen if you installed it.",
    new: "A new version is ready.",
    new_more: "The page will load again. Scores and answers stay.",
    renew: "Use the new version",
    others: "There is a new version, but Cảnh giác is open in another tab.",
    others_more: "Close those tabs first, then tap “Use the new version”.",

    lasting: "Can scores be lost?",
    lasts: "The browser has promised to keep them: it will not delete your scores even when the phone is full.",
    lasts_not: "The browser has not promised to keep them: when the phone is full, scores and answers may be deleted.",
    lasts_apple: "On iPhone, Safari deletes the data of a page that you did not open for 7 days of using Safari. Add it to the \
                  Home Screen and open it from there, and this does not happen.",
    ask_lasting: "Ask to keep them",
    asked_lasting: "The browser did not agree. It agrees more easily after you install the app.",

    install: "Install on this device",
    install_about: "With an icon of its own on your screen, quick to open like an app. No account, no app store.",
    install_now: "Install Cảnh giác",
    installed: "Installed. Open it by the icon on your screen from now on.",
    install_how: |browser| match browser {
        Browser::Chrome => &[
            "Tap the three dots ⋮ at the top right.",
            "Choose “Add to Home screen” or “Install app”.",
            "Tap “Install” or “Add”.",
        ],
        Browser::Samsung => &[
            "Tap the three lines at the bottom right.",
            "Choose “Add page to”, then “Home screen”.",
            "Tap “Add”.",
        ],
        Browser::Firefox => &[
            "Tap the three dots ⋮ beside the address.",
            "Choose “Add to Home screen” or “Install”.",
            "Tap “Add”.",
        ],
        Browser::Safari => &[
            "Tap Share: the square with an arrow up, at the bottom of the screen. If you do not see it, tap the three dots \
             first.",
            "Scroll down and choose “Add to Home Screen”.",
            "Tap “Add”.",
        ],
        Browser::OtherApple => &[
            "Tap Share: the square with an arrow up, in the address bar or in the menu.",
            "Scroll down and choose “Add to Home Screen”.",
            "Tap “Add”.",
        ],
        Browser::Desktop => &[
            "Click the screen with an arrow down, at the end of the address bar.",
            "Click “Install”.",
        ],
        Browser::Other => &[
            "Open the browser’s menu and look for “Add to Home screen” or “Install”.",
            "If it is not there, open this page in Chrome, or in Safari on iPhone.",
        ],
    },
    install_apple: "On iPhone the scores in the browser may not come along to the new icon by themselves. Take them along:",
    drawing: "Drawing: where to tap",

    open: "Open in Chrome or Safari",
    open_why_zalo: "You are inside Zalo. Scores here may be lost when Zalo tidies up, and on some phones nothing can be saved \
                    for use without a network.",
    open_why_app: "You are inside another app. Scores here are easily lost when that app tidies up, and on some phones \
                   nothing can be saved for use without a network.",
    open_how: &[
        "Tap the three dots ⋯ in the corner of the screen.",
        "Choose “Open in browser”, or the line with Chrome or Safari.",
        "From the next time on open Cảnh giác in that browser.",
    ],
    open_how_carry: &[
        "Tap “Copy the link” below: it carries your scores and answers.",
        "Tap the three dots ⋯ in the corner of the screen, choose “Open in browser”, or the line with Chrome or Safari.",
        "In that browser paste the link into the address field at the top, then go.",
    ],
    carry_field: "Link that takes your scores along",
    carry_careful: "Do not send this link to others: whoever opens it can see your scores.",
    carry_too_long: "You have done so much that a link cannot hold it all. Take your scores along by a code or a file.",
    carry_other: "Take scores along by a code or a file",
};
