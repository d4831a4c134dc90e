//! The plain JavaScript around the program, from `shell/`: what starts it, and the page's side of
//! the service worker.

use crate::failure::Outcome;
use crate::site::hash;
use crate::site::page::{Asset, Part};
use crate::site::script::{self, Kind};

const MIRROR: &str = include_str!("../../../shell/mirror.js");
const BOOT: &str = include_str!("../../../shell/boot.js");
const OFFLINE: &str = include_str!("../../../shell/offline.js");
const OLD: &str = include_str!("../../../shell/old.js");

/// The scripts of a page, each named after its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shell {
    /// Starts the program.
    pub boot: Asset,
    /// Keeps the app for use without a network; fetched when the program stands.
    pub offline: Asset,
    /// For browsers that know no modules.
    pub old: Asset,
    /// Reads codes; on the trainer's page alone.
    pub scan: Option<Asset>,
}

impl Shell {
    /// The scripts of a page with these parts; all that is kept for use without a network weighs
    /// about so many kilobytes when it is fetched.
    ///
    /// # Errors
    /// A script is no JavaScript.
    pub fn of(parts: &[Part], kilobytes: usize) -> Outcome<Self> {
        let offline = OFFLINE.replace("@KB@", &kilobytes.to_string());
        let offline = named("offline", script::slim("shell/offline.js", &offline, Kind::Module)?);
        let parts: Vec<_> = parts.iter().map(entry).collect();
        // One script: a phone on a slow network should not ask twice.
        let boot = format!("{MIRROR}\n{BOOT}")
            .replace(r#""@PARTS@""#, &format!("[{}]", parts.join(",")))
            .replace("@OFFLINE@", &format!("./{}", offline.name));
        let boot = named("boot", script::slim("shell/boot.js", &boot, Kind::Module)?);
        // As it is: who reads it knows no newer words.
        Ok(Self { boot, offline, old: named("old", OLD.into()), scan: None })
    }

    /// All of them.
    pub fn assets(&self) -> impl Iterator<Item = &Asset> {
        [&self.boot, &self.offline, &self.old].into_iter().chain(&self.scan)
    }
}

pub(super) fn named(stem: &str, text: String) -> Asset {
    Asset { name: format!("{stem}-{}.js", hash::short(text.as_bytes())), bytes: text.into_bytes() }
}

/// A part as the start script knows it. No name of ours holds a quote.
fn entry(Part { pages, program, sheet }: &Part) -> String {
    let pages: Vec<_> = pages.iter().map(|page| format!(r#""{page}""#)).collect();
    let sheet = sheet.as_ref().map_or_else(String::new, |sheet| {
        format!(r#",style:["./{}","{}"]"#, sheet.name, hash::integrity(&sheet.bytes))
    });
    format!(
        r#"{{pages:[{}],glue:"./{}",wasm:"./{}",integrity:"{}"{sheet}}}"#,
        pages.join(","),
        program.glue.name,
        program.wasm.name,
        hash::integrity(&program.wasm.bytes)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::page::tests::parts;

    #[test]
    fn the_start_script_names_its_parts_and_is_named_after_its_content() {
        let Shell { boot, offline, .. } = Shell::of(&parts(), 700).expect("shell");
        let text = String::from_utf8(boot.bytes.clone()).expect("text");
        let core = format!(
            "{{pages:[],glue:`./app-1.js`,wasm:`./app-1_bg.wasm`,integrity:`{}`}}",
            hash::integrity(b"wasm")
        );
        let companion = format!(
            "{{pages:[`diem`],glue:`./more-1.js`,wasm:`./more-1_bg.wasm`,integrity:`{}`,style:[`./more-3.css`,`{}`]}}",
            hash::integrity(b"more wasm"),
            hash::integrity(b"i {}")
        );
        assert!(text.contains(&format!("=[{core},{companion}]")), "{text}");
        assert!(text.contains(&format!("import(`./{}`)", offline.name)), "{text}");
        let offline = String::from_utf8(offline.bytes).expect("text");
        assert!(!text.contains('@') && !offline.contains('@'), "a placeholder is left");
        assert!(!text.contains("// "), "a comment is left");
        // Whoever cannot run the program must still read this, and is led to the plain page.
        for word in ["?.", "??", "catch{"] {
            assert!(!text.contains(word), "{word}: {text}");
        }
        assert_eq!(boot.name, format!("boot-{}.js", hash::short(text.as_bytes())));
    }
}
