//! The pictures of the program, drawn once in the page: views and styles use them by their names, as often
//! as they like, and no phone asks for one.

use std::fs;
use std::path::Path;

use canh_giac::bank::pictures::OF_TOPIC;

use crate::failure::{Failure, Outcome};
use crate::site::trunk::file_names;

/// The worker's signs, and the scenes of its quiet pages. Beside them a page has the picture of each topic that
/// brings one.
pub const WORKER: [&str; 15] = [
    "due",
    "emergency",
    "exam",
    "handbook",
    "join",
    "moving",
    "offline",
    "report",
    "self-check",
    "settings",
    "share",
    "speak",
    "scenes/lost",
    "scenes/no-network",
    "scenes/nothing-due",
];
/// The trainer's.
pub const TRAINER: [&str; 7] =
    ["emergency", "exam", "join", "moving", "scores", "self-check", "trainer"];

/// Where in the body the pictures go.
pub const PICTURES: &str = "<!-- pictures -->";
/// The colour of the one part of a picture that is filled: in the page it is the theme's.
const AMBER: &str = " fill=\"#f2a516\"";
/// The forms of which a picture is made.
const FORMS: [&str; 6] = ["path ", "circle ", "rect ", "g ", "/g>", "/svg>"];

/// The pictures as one element that shows nothing: `#p-lua-dao` of a topic, `#p-due` and `#p-lost` of others.
///
/// # Errors
/// A picture cannot be read, or holds something else than lines.
pub fn sprite(root: &Path, signs: &[&str]) -> Outcome<String> {
    let mut sprite = String::from("<svg hidden>");
    for sign in signs {
        let name = sign.rsplit('/').next().unwrap_or(sign);
        sprite += &symbol(name, root, &format!("pictures/{sign}.svg"))?;
    }
    for topic in file_names(&root.join("questions"))? {
        let file = format!("questions/{topic}/{OF_TOPIC}");
        if root.join(&file).exists() {
            sprite += &symbol(&topic, root, &file)?;
        }
    }
    Ok(sprite + "</svg>")
}

fn symbol(name: &str, root: &Path, file: &str) -> Outcome<String> {
    let path = root.join(file);
    let read = fs::read_to_string(&path).map_err(|error| Failure::file("read", &path, &error))?;
    drawn(name, read.trim()).ok_or_else(|| {
        Failure::new(
            "the pictures cannot be put into the page",
            format!("{file} is no drawing of lines alone"),
            format!("draw it as its neighbours, of {}", FORMS.join(", ")),
        )
    })
}

/// The drawing under its name, in the same box. It goes into the page itself, so nothing may be in it that
/// could run, fetch, or be styled by others.
fn drawn(name: &str, svg: &str) -> Option<String> {
    let (head, lines) = svg.strip_prefix("<svg ")?.split_once('>')?;
    let (_, after) = head.split_once("viewBox=\"")?;
    let (view, _) = after.split_once('"')?;
    let lines = lines.replace(AMBER, "");
    let harmless = lines.split('<').skip(1).all(|form| {
        FORMS.iter().any(|known| form.starts_with(known)) && !form.contains([':', '#', '&'])
    });
    let lines = lines.strip_suffix("</svg>").filter(|lines| !lines.contains("</svg"))?;
    let silent = [" on", "href", "style"].iter().all(|word| !lines.contains(word));
    (harmless && silent)
        .then(|| format!("<symbol id=\"p-{name}\" viewBox=\"{view}\">{lines}</symbol>"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DUE: &str = "<svg xmlns=\"x\" viewBox=\"0 0 48 48\" fill=\"none\"><path d=\"M1 2\"/>\
                       <path class=\"a\" fill=\"#f2a516\" d=\"M3 4\"/></svg>";

    #[test]
    fn a_drawing_becomes_a_symbol_that_takes_its_colours_from_the_page() {
        let symbol = drawn("due", DUE).expect("a drawing");
        let lines = "<path d=\"M1 2\"/><path class=\"a\" d=\"M3 4\"/>";
        assert_eq!(symbol, format!("<symbol id=\"p-due\" viewBox=\"0 0 48 48\">{lines}</symbol>"));
    }

    #[test]
    fn nothing_but_lines_gets_into_the_page() {
        for bad in [
            "<script>alert(1)</script>",
            "<image href=\"x\"/>",
            "<path d=\"M1 2\" onload=\"x\"/>",
            "<path style=\"fill:red\"/>",
            "<path fill=\"url(#a)\"/>",
            "</svg><p>",
        ] {
            assert_eq!(drawn("due", &DUE.replace("<path d=\"M1 2\"/>", bad)), None, "{bad}");
        }
        assert_eq!(drawn("due", "no drawing"), None);
    }

    #[test]
    fn every_shipped_picture_can_be_put_in() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let page = sprite(&root, &[&WORKER[..], &TRAINER].concat()).expect("the pictures");
        for id in ["p-due", "p-lost", "p-trainer", "p-lua-dao", "p-to-quoc"] {
            assert!(page.contains(&format!("<symbol id=\"{id}\"")), "{id}");
        }
    }

    /// A view that names a picture which the page has not would show nothing at all.
    #[test]
    fn what_views_draw_is_in_the_page() {
        let views = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/view");
        let mut named = Vec::new();
        collect(&views, &mut named);
        assert!(named.len() > 5, "only {named:?}");
        for (file, name) in named {
            let signs = if file.contains("trainer") { &TRAINER[..] } else { &WORKER };
            let there = signs.iter().any(|sign| sign.rsplit('/').next() == Some(&name));
            assert!(there, "{file} draws {name}, which xtask/src/site/sprite.rs does not name");
        }
    }

    fn collect(folder: &Path, named: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).expect("folder").map(|entry| entry.expect("entry").path())
        {
            if entry.is_dir() {
                collect(&entry, named);
                continue;
            }
            let code = fs::read_to_string(&entry).expect("a file");
            for after in code.split("picture(\"").skip(1) {
                let name = after.split('"').next().unwrap_or_default();
                named.push((entry.display().to_string(), name.to_owned()));
            }
        }
    }
}
