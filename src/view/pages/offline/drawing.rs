//! Where to press, as drawings: two screens, on the second the menu that opens. In the colours of the
//! page, with one width of line.

use leptos::prelude::*;

/// A way to what is wanted.
#[derive(Clone, Copy)]
pub(super) enum Way {
    /// Three dots above, then a line that puts the app on the screen.
    MenuAbove,
    /// Three bars below, then such a line.
    MenuBelow,
    /// The sign for sharing below, then such a line.
    ShareBelow,
    /// The sign for sharing above, then such a line.
    ShareAbove,
    /// A sign in the address bar of a computer.
    AddressBar,
    /// Three dots above, then a line that opens the page in a browser.
    Outside,
}

/// What a line is: its class, and its path.
type Line = (&'static str, &'static str);

/// Two phones, and from one to the other.
const PHONES: &[Line] = &[
    (
        "",
        "M14 2h76a10 10 0 0 1 10 10v136a10 10 0 0 1-10 10H14a10 10 0 0 1-10-10V12A10 10 0 0 1 14 2z",
    ),
    (
        "",
        "M150 2h76a10 10 0 0 1 10 10v136a10 10 0 0 1-10 10h-76a10 10 0 0 1-10-10V12a10 10 0 0 1 10-10z",
    ),
    ("", "M109 80h22m-7-7 7 7-7 7"),
];
/// The bars of a browser on both, with the field for the address.
const BAR_ABOVE: &[Line] = &[
    ("soft", "M4 30h96M140 30h96"),
    (
        "soft",
        "M19 10h44a6 6 0 0 1 0 12H19a6 6 0 0 1 0-12zM155 10h44a6 6 0 0 1 0 12h-44a6 6 0 0 1 0-12z",
    ),
];
const BAR_BELOW: &[Line] = &[("soft", "M4 130h96M18 148l-5-5 5-5M30 138l5 5-5 5")];
/// What stands on the page.
const WORDS: &[Line] = &[("soft", "M16 48h56M16 60h72M16 72h64M16 84h40")];

const SPOT_ABOVE: &[Line] = &[("spot", "M85 4a12 12 0 1 1 0 24 12 12 0 0 1 0-24z")];
const SPOT_BELOW: &[Line] = &[("spot", "M85 131a12 12 0 1 1 0 24 12 12 0 0 1 0-24z")];
const SPOT_MIDDLE: &[Line] = &[("spot", "M56 131a12 12 0 1 1 0 24 12 12 0 0 1 0-24z")];

const DOTS_DOWN: &[Line] = &[("dots", "M85 10v0M85 16v0M85 22v0")];
const DOTS_ACROSS: &[Line] = &[("dots", "M79 16h0M85 16h0M91 16h0")];
const BARS: &[Line] = &[("", "M79 138h12M79 143h12M79 148h12")];
const SHARE_ABOVE: &[Line] = &[("", "M82 14h-3v9h12v-9h-3M85 19V8m-3 3 3-3 3 3")];
const SHARE_BELOW: &[Line] = &[("", "M53 141h-3v9h12v-9h-3M56 146v-11m-3 3 3-3 3 3")];

/// A menu that hangs from above or stands from below; one of its lines is the one.
const MENU_ABOVE: &[Line] = &[
    ("menu", "M170 26h56a4 4 0 0 1 4 4v86a4 4 0 0 1-4 4h-56a4 4 0 0 1-4-4V30a4 4 0 0 1 4-4z"),
    ("soft", "M176 42h42M176 56h34M176 104h38"),
    ("spot", "M170 68h56v24h-56z"),
];
const MENU_BELOW: &[Line] = &[
    ("menu", "M140 56h96v92a10 10 0 0 1-10 10h-76a10 10 0 0 1-10-10z"),
    ("soft", "M152 72h64M152 88h52M152 140h60"),
    ("spot", "M148 100h80v26h-80z"),
];
/// A new thing on the screen: a square with a plus.
const ADD_ABOVE: &[Line] = &[("", "M176 74h12v12h-12zM182 77v6M179 80h6M196 80h22")];
const ADD_BELOW: &[Line] = &[("", "M154 106h14v14h-14zM161 109v8M157 113h8M178 113h40")];
/// Out of here: a square with an arrow that leaves it.
const OUT: &[Line] = &[("", "M181 75h-5v11h11v-5M182 80l7-7m-5 0h5v5M196 80h22")];

const COMPUTER: &[Line] = &[
    (
        "",
        "M14 14h212a10 10 0 0 1 10 10v112a10 10 0 0 1-10 10H14a10 10 0 0 1-10-10V24a10 10 0 0 1 10-10z",
    ),
    ("soft", "M4 48h232M22 31h0M36 31h0M50 31h0"),
    ("soft", "M72 22h142a9 9 0 0 1 0 18H72a9 9 0 0 1 0-18z"),
    ("soft", "M24 68h92M24 84h152M24 100h124M24 116h64"),
    ("spot", "M204 17a14 14 0 1 1 0 28 14 14 0 0 1 0-28z"),
    ("", "M199 25h-3v9h16v-4M201 38h7M207 23v7m-3-3 3 3 3-3"),
];

fn lines(way: Way) -> &'static [&'static [Line]] {
    match way {
        Way::MenuAbove => &[PHONES, BAR_ABOVE, WORDS, SPOT_ABOVE, DOTS_DOWN, MENU_ABOVE, ADD_ABOVE],
        Way::MenuBelow => &[PHONES, BAR_BELOW, WORDS, SPOT_BELOW, BARS, MENU_BELOW, ADD_BELOW],
        Way::ShareBelow => {
            &[PHONES, BAR_BELOW, WORDS, SPOT_MIDDLE, SHARE_BELOW, MENU_BELOW, ADD_BELOW]
        }
        Way::ShareAbove => {
            &[PHONES, BAR_ABOVE, WORDS, SPOT_ABOVE, SHARE_ABOVE, MENU_BELOW, ADD_BELOW]
        }
        Way::AddressBar => &[COMPUTER],
        Way::Outside => &[PHONES, BAR_ABOVE, WORDS, SPOT_ABOVE, DOTS_ACROSS, MENU_ABOVE, OUT],
    }
}

/// The drawing of a way; `title` is for those who cannot see it.
pub(super) fn drawing(way: Way, title: &'static str) -> AnyView {
    let lines = lines(way).iter().copied().flatten();
    let lines = lines.map(|(class, path)| view! { <path class=*class d=*path></path> });
    view! {
        <svg class="drawing" viewBox="0 0 240 160" role="img" aria-label=title>{lines.collect_view()}</svg>
    }
    .into_any()
}
