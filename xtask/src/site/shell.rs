//! The plain JavaScript around the program, from `shell/`: what asks for it and starts it, and the page's side of
//! the service worker.

use crate::failure::Outcome;
use crate::site::page::{Asset, Part};
use crate::site::script::{self, Kind};
use crate::site::{glue, hash};

/// Which language the browser asks for.
pub(super) const TONGUE: &str = include_str!("../../../shell/tongue.js");
/// How the pages look on this device: before anything is drawn.
pub(super) const FACE: &str = include_str!("../../../shell/face.js");
const ASK: &str = include_str!("../../../shell/ask.js");
const FIRST: &str = include_str!("../../../shell/first.js");
const MIRROR: &str = include_str!("../../../shell/mirror.js");
const BOOT: &str = include_str!("../../../shell/boot.js");
/// The page itself in the other language.
pub(super) const ENGLISH: &str = include_str!("../../../shell/english.js");
const OFFLINE: &str = include_str!("../../../shell/offline.js");
const TONE: &str = include_str!("../../../shell/tone.js");
const KEYS: &str = include_str!("../../../shell/keys.js");
const VOICE: &str = include_str!("../../../shell/voice.js");
const OLD: &str = include_str!("../../../shell/old.js");

/// The scripts of a page; those that are files are named after their content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shell {
    /// Stands at the beginning of the page: how it looks, before anything is drawn, and what asks for the program.
    pub ask: String,
    /// Stands at the end of the page: the glue of its first part, and what starts the program.
    pub boot: String,
    /// Keeps the app for use without a network; fetched when the program stands.
    pub offline: Asset,
    /// The page's own words in English; fetched where somebody reads it.
    pub english: Asset,
    /// Questions by the keyboard and by ear, and tones; fetched by the script before.
    pub help: Asset,
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
    /// A script is no JavaScript, or the glue of the first part cannot stand in a page.
    pub fn of(parts: &[Part], kilobytes: usize) -> Outcome<Self> {
        let help = named("help", script::slim("shell/keys.js", &help(), Kind::Module)?);
        let offline = OFFLINE
            .replace("@KB@", &kilobytes.to_string())
            .replace("@HELP@", &format!("./{}", help.name));
        let offline = named("offline", script::slim("shell/offline.js", &offline, Kind::Module)?);
        let english = named("english", script::slim("shell/english.js", ENGLISH, Kind::Module)?);
        let first = parts.first().map(|first| glue::in_page(&first.program)).transpose()?;
        let first = first.unwrap_or_default();
        let parts: Vec<_> = parts.iter().enumerate().map(entry).collect();
        // In blocks: their names would be everybody's, and programs around the page have such names too.
        let ask = format!("{{\n{TONGUE}\n{ASK}\n{FACE}\n{FIRST}\n}}")
            .replace(r#""@PARTS@""#, &format!("[{}]", parts.join(",")));
        let ask = script::slim("shell/ask.js", &ask, Kind::Classic)?;
        let boot = format!("{{\n{first}\n{MIRROR}\n{BOOT}\n}}")
            .replace("@ENGLISH@", &format!("./{}", english.name))
            .replace("@OFFLINE@", &format!("./{}", offline.name));
        let boot = script::slim("shell/boot.js", &boot, Kind::Classic)?;
        // As it is: who reads it knows no newer words.
        Ok(Self { ask, boot, offline, english, help, old: named("old", OLD.into()), scan: None })
    }

    /// All that are files.
    pub fn assets(&self) -> impl Iterator<Item = &Asset> {
        let all = [&self.offline, &self.english, &self.help, &self.old];
        all.into_iter().chain(&self.scan)
    }
}

/// Keys, voice and tones as one script, each with names of its own.
pub(super) fn help() -> String {
    format!("{{\n{KEYS}\n}}\n{{\n{VOICE}\n}}\n{TONE}")
}

pub(super) fn named(stem: &str, text: String) -> Asset {
    Asset { name: format!("{stem}-{}.js", hash::short(text.as_bytes())), bytes: text.into_bytes() }
}

/// A part as the scripts know it. No name of ours holds a quote.
fn entry((place, Part { pages, program, english, constants, sheet }): (usize, &Part)) -> String {
    let pages: Vec<_> = pages.iter().map(|page| format!(r#""{page}""#)).collect();
    let sheet = sheet.as_ref().map_or_else(String::new, |sheet| {
        format!(r#",style:["./{}","{}"]"#, sheet.name, hash::integrity(&sheet.bytes))
    });
    let english = english.as_ref().map(|english| format!(",en:{{{}}}", wasm(english)));
    let english = english.unwrap_or_default();
    let constants = constants.map(|place| format!(",constants:{place}")).unwrap_or_default();
    // That of the first part stands in the page.
    let glue = match place {
        0 => String::new(),
        _ => format!(r#"glue:"./{}","#, program.glue.name),
    };
    format!(
        "{{pages:[{}],{glue}{}{constants}{english}{sheet}}}",
        pages.join(","),
        wasm(&program.wasm)
    )
}

fn wasm(Asset { name, bytes }: &Asset) -> String {
    format!(r#"wasm:"./{name}",integrity:"{}""#, hash::integrity(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::page::tests::parts;

    #[test]
    fn the_scripts_name_the_parts_and_hold_the_glue_of_the_first() {
        let shell = Shell::of(&parts(), 700).expect("shell");
        let Shell { ask, boot: text, offline, english, help, .. } = shell;
        let core = format!(
            "{{pages:[],wasm:`./app-1_bg.wasm`,integrity:`{}`,constants:16,\
             en:{{wasm:`./en-1_bg.wasm`,integrity:`{}`}}}}",
            hash::integrity(b"wasm"),
            hash::integrity(b"en wasm")
        );
        let companion = format!(
            "{{pages:[`diem`],glue:`./more-1.js`,wasm:`./more-1_bg.wasm`,integrity:`{}`,style:[`./more-3.css`,`{}`]}}",
            hash::integrity(b"more wasm"),
            hash::integrity(b"i {}")
        );
        assert!(ask.contains(&format!("=[{core},{companion}]")), "{ask}");
        assert!(text.contains("core_glue"), "{text}");
        assert!(text.contains(&format!("import(`./{}`)", english.name)), "{text}");
        assert!(text.contains(&format!("import(`./{}`)", offline.name)), "{text}");
        let offline = String::from_utf8(offline.bytes).expect("text");
        assert!(offline.contains(&format!("import(`./{}`)", help.name)), "{offline}");
        assert!(
            !ask.contains('@') && !text.contains('@') && !offline.contains('@'),
            "a placeholder is left"
        );
        assert!(!text.contains("// "), "a comment is left");
        // Whoever cannot run the program must still read this, and is led to the plain page.
        for word in ["?.", "??", "catch{"] {
            assert!(!ask.contains(word) && !text.contains(word), "{word}: {ask}{text}");
        }
    }
}
