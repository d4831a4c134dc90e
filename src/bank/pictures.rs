//! The pictures of a topic: drawings in SVG, in the folder `pictures` beside its bank. They must be
//! of one size, small, and nothing but drawings.

use core::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use roxmltree::{Document, Node};

use super::fields::Fields;
use super::problem::Fault;
use crate::quiz::question::Picture;

/// The file in the folder of a topic that is drawn beside its name.
pub const OF_TOPIC: &str = "picture.svg";
/// The folder in that of a topic.
pub const FOLDER: &str = "pictures";
/// A drawing of a few strokes is far smaller.
const LARGEST: u64 = 12 << 10;
/// The namespace of drawings.
const SVG: &str = "http://www.w3.org/2000/svg";
/// What a drawing is made of.
const ELEMENTS: &str = "circle clipPath defs desc ellipse g line linearGradient path polygon \
                        polyline rect stop style svg text title tspan use";

/// The pictures of one topic, and which of them questions have.
pub(super) struct Pictures {
    folder: PathBuf,
    used: RefCell<BTreeSet<String>>,
}

impl Pictures {
    /// Those in this folder.
    pub fn of(folder: PathBuf) -> Pictures {
        Pictures { folder, used: RefCell::default() }
    }

    /// True where a question has the picture with this name.
    pub fn is_used(&self, name: &str) -> bool {
        self.used.borrow().contains(name)
    }

    /// Reads `picture` and `alt` of a question, which come together, and checks the file.
    pub fn read(&self, fields: &Fields) -> Option<Picture> {
        let (file, alt) = (fields.name("picture"), fields.optional_text("alt"));
        if file.is_some() != alt.is_some() {
            let at = file.as_ref().or(alt.as_ref()).map_or(fields.at, |either| either.at);
            fields.file.report(at, Fault::PictureWords);
        }
        let file = file?;
        for fault in self.faults(&file.value) {
            fields.file.report(file.at, fault);
        }
        self.used.borrow_mut().insert(file.value.clone());
        Some(Picture { file: file.value, alt: alt?.value })
    }

    /// What is wrong with a picture's file.
    fn faults(&self, name: &str) -> Vec<Fault> {
        let path = self.folder.join(name);
        let plain = name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-.".contains(&b));
        if !plain || !name.ends_with(".svg") || name.starts_with('.') {
            return vec![Fault::IdForm("bien-cam.svg".into())];
        }
        match fs::metadata(&path) {
            Err(_) => return vec![Fault::NoPicture(name.into())],
            Ok(found) if found.len() > LARGEST => return vec![Fault::PictureSize(found.len())],
            Ok(_) => {}
        }
        let Ok(text) = fs::read_to_string(&path) else {
            return vec![Fault::PictureForm("UTF-8".into())];
        };
        // Entities and the like have no place in a drawing; the parser refuses a DTD by itself.
        match Document::parse(&text) {
            Err(error) => vec![Fault::PictureForm(error.to_string())],
            Ok(document) => drawing_faults(&document),
        }
    }
}

fn drawing_faults(document: &Document) -> Vec<Fault> {
    let root = document.root_element();
    let size = format!("0 0 {} {}", Picture::WIDTH, Picture::HEIGHT);
    let mut faults = Vec::new();
    // Without its namespace no browser draws it.
    let is_svg = root.has_tag_name((SVG, "svg"));
    if !is_svg || root.attribute("viewBox") != Some(&size) {
        faults.push(Fault::PictureForm(format!("<svg xmlns=\"{SVG}\" viewBox=\"{size}\">")));
    }
    faults
        .extend(root.descendants().filter_map(|node| unsafe_part(&node)).map(Fault::UnsafePicture));
    faults
}

/// What in this node could do or fetch something.
fn unsafe_part(node: &Node) -> Option<String> {
    if node.is_pi() {
        return Some("<?…?>".into());
    }
    if let Some(text) = node.text().filter(|text| node.is_text() && fetches(text)) {
        return Some(text.trim().chars().take(40).collect());
    }
    if !node.is_element() {
        return None;
    }
    let name = node.tag_name().name();
    if ELEMENTS.split(' ').all(|known| known != name) {
        return Some(format!("<{name}>"));
    }
    let wrong = node.attributes().find(|attribute| {
        let (name, value) = (attribute.name(), attribute.value());
        name.starts_with("on") || (name == "href" && !value.starts_with('#')) || fetches(value)
    });
    wrong.map(|attribute| format!("{}=\"{}\"", attribute.name(), attribute.value()))
}

/// True for text that makes a browser fetch something: only `url(#…)`, a part of the drawing
/// itself, does not.
fn fetches(text: &str) -> bool {
    // Style sheets make no difference between small and capital letters.
    let text = text.to_lowercase();
    let outside = |rest: &str| !rest.trim_start().trim_start_matches(['"', '\'']).starts_with('#');
    text.contains("@import") || text.split("url(").skip(1).any(outside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(inner: &str) -> Vec<Fault> {
        let xlink = "xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" {xlink} viewBox=\"0 0 400 300\">{inner}</svg>"
        );
        drawing_faults(&Document::parse(&svg).unwrap())
    }

    #[test]
    fn a_drawing_is_a_drawing() {
        let drawing = "<title>Một</title><style>.a{fill:#fff}</style><defs><path id=\"p\" d=\"M0 0\"/>\
                       </defs><use href=\"#p\"/><rect class=\"a\" fill=\"url(#g)\"/>";
        assert_eq!(faults(drawing), []);
    }

    #[test]
    fn what_could_do_or_fetch_something_is_found() {
        for inner in [
            "<script>alert(1)</script>",
            "<rect onclick=\"alert(1)\"/>",
            "<image href=\"a.png\"/>",
            "<foreignObject/>",
            "<use href=\"other.svg#a\"/>",
            "<use xlink:href=\"https://a.b/c\"/>",
            "<style>@import 'a.css'</style>",
            "<style>.a{fill:url(https://a.b)}</style>",
            "<rect fill=\"url( 'b.svg#c' )\"/>",
            "<style>.a{fill:URL(https://a.b)}</style>",
            "<animate/>",
            "<?xml-stylesheet href=\"a.css\"?>",
        ] {
            assert!(matches!(faults(inner)[..], [Fault::UnsafePicture(_)]), "{inner}");
        }
    }

    #[test]
    fn every_picture_has_the_common_size() {
        let other = Document::parse("<svg viewBox=\"0 0 100 100\"/>").unwrap();
        assert!(matches!(drawing_faults(&other)[..], [Fault::PictureForm(_)]));
    }
}
