//! The ten rules in English, and what else stands on their page.

use super::Words;

/// The words of the page.
pub(super) const TEXT: Words = Words {
    id: "en",
    title: "Ten things to remember",
    begin_title: "To answer the questions",
    begin: "This page needs no JavaScript, and old phones can read it. The questions need a newer browser with JavaScript \
            turned on.",
    begin_link: "Open the questions",
    rules: [
        (
            "Fire",
            "shout so that everyone knows, get out at once by a way without thick smoke, take the stairs, never the lift. \
             Once you are safe, call 114 at once. When you are out, do not go back.",
        ),
        (
            "Thick smoke or a hot door blocks the way out",
            "go into a room with a window that is not on fire, shut the door of the room, block the gaps around the door, \
             call 114, call for help at the window. Do not hide in a cupboard or bathroom, do not jump from high up.",
        ),
        (
            "A smell of gas",
            "light no flame, switch no light or fan on or off, bring everyone outside. If the smell is strong, leave \
             everything and get out at once. Use the phone to call 114 only where there is no smell any more.",
        ),
        (
            "Before there is a fire",
            "keep the way out always clear, with a door that opens at once from inside. Do not charge an electric bike in \
             the way out, while you sleep, or while no adult is watching.",
        ),
        (
            "Someone calls, threatens you with arrest, wants money or an OTP code",
            "do not send money, do not read out a code, hang up, do not call that number back. Tell someone near you at \
             once, and go yourself to the commune or ward police and ask.",
        ),
        (
            "You have sent money to a cheat",
            "stop sending, call your bank at once by the number on the card or in its app, keep the messages, report it to \
             the police. Pay no fee to anyone who promises to get the money back.",
        ),
        (
            "You are short of money",
            "ask the company, the trade union. Do not leave your ID card, insurance book or salary card as security. A \
             private lender may not take more than 20% interest a year. If they threaten to beat you: keep away, call 113.",
        ),
        (
            "Robbers with a weapon",
            "save your life first, let them take the things, do not struggle, do not run after them. Once you are safe, \
             call 113; if someone is hurt, call 115.",
        ),
        (
            "On the road",
            "if you have drunk any alcohol, even a little, do not drive. Driving a motorbike or sitting on the back, wear a \
             helmet and fasten the strap. Keep far from the front, sides and back of lorries and container trucks.",
        ),
        (
            "Someone gets an electric shock at home or in the workshop",
            "switch off the main breaker first; while there is power do not touch them; call 115. A broken power line or a \
             transformer outside: stand very far away, keep others away, call 114.",
        ),
    ],
    browsers: [
        (
            "Android phone",
            "Chrome 99 or Firefox 97 or newer, or a new Cốc Cốc. Update it in the Play Store.",
        ),
        (
            "iPhone, iPad",
            "iOS 16 or newer. Go to Settings, General, Software Update. Another browser does not help here.",
        ),
        (
            "Opened inside Zalo on Android",
            "update “Android System WebView” in the Play Store, then open Zalo again. Or copy the address and open it in \
             Chrome.",
        ),
        ("Computer", "a new Chrome, Edge, Cốc Cốc or Firefox, or Safari 16 or newer."),
    ],
};
