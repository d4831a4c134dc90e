//! Finishing a page that trunk built: policy, integrity, start script with its parts, and what comes
//! from the banks.
//!
//! The pages are ours, so nothing here parses HTML: texts go in at literal markers, and a marker
//! that is missing stops the build.

use crate::failure::{Failure, Outcome};
use crate::site::hash;
use crate::site::policy::Policy;
use crate::site::shell::Shell;

/// Where in the head our lines go. It has to come before every script.
pub const HEAD: &str = "<!-- head -->";
/// The empty element that takes the catalogue of banks.
pub const CATALOGUE: &str = r#"<meta name="catalogue" content="">"#;
/// The empty element that takes what the addresses of the guide's files begin with.
pub const GUIDE: &str = r#"<meta name="guide" content="">"#;
/// The empty element that takes what the one-file edition weighs, in kilobytes.
pub const ONE_FILE: &str = r#"<meta name="one-file" content="">"#;
/// Where in the body the numbers to call in an emergency go.
pub const EMERGENCY: &str = "<!-- emergency -->";

/// Where in the body the scripts go that start the program: behind all that is to be seen before.
pub const SCRIPTS: &str = "<!-- scripts -->";

/// The line that becomes the style sheet itself: so a page is painted when it has come, and nothing else.
pub const STYLE: &str = r#"<link rel="stylesheet" href="style/app.css">"#;
/// The same for what the first page is painted with; what else that sheet holds comes behind it.
pub const STYLE_FIRST: &str = r#"<link rel="stylesheet" href="style/first.css">"#;
/// The same for what comes behind it.
pub const STYLE_LATER: &str = r#"<link rel="stylesheet" href="style/later.css">"#;

/// A file that a page needs, by the name that it has in `dist/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Its name, with `/` between folders.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A style sheet that stands in a page itself, and the line of the page that it takes the place of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Stands in the page exactly once.
    pub line: &'static str,
    /// The sheet.
    pub sheet: Asset,
}

/// What trunk made of one program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// The JavaScript that loads the WebAssembly; that of a page's first part stands in the page.
    pub glue: Asset,
    /// The WebAssembly.
    pub wasm: Asset,
    /// Scripts that the glue imports in turn.
    pub snippets: Vec<Asset>,
}

/// One of the programs of a page, and the pages that it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The first segments of its addresses. The first part of a page also has all that no other
    /// part has.
    pub pages: &'static [&'static str],
    /// The program; with sentences in Vietnamese alone where there is another one in English.
    pub program: Program,
    /// The WebAssembly with sentences in English alone; the same glue loads it.
    pub english: Option<Asset>,
    /// Where in the memory of the program in Vietnamese its constants go; `None` where they stand in its wasm.
    pub constants: Option<usize>,
    /// What it needs beside the page's style sheet.
    pub sheet: Option<Asset>,
}

impl Program {
    /// All its files.
    #[must_use]
    pub fn into_files(self) -> Vec<Asset> {
        [self.glue, self.wasm].into_iter().chain(self.snippets).collect()
    }
}

impl Part {
    /// What is fetched for it behind the first part: its program and its sheet.
    #[must_use]
    pub fn into_files(self) -> Vec<Asset> {
        self.program.into_files().into_iter().chain(self.sheet).collect()
    }
}

/// Something made from the banks, and the marker in the page where it goes: into its `content`
/// where it is an element, otherwise in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filling<'a> {
    /// Stands in the page exactly once.
    pub marker: &'a str,
    /// What goes there.
    pub text: &'a str,
}

/// The finished text of a page.
///
/// # Errors
/// A marker is missing, doubled or in the wrong place.
pub fn finish(
    name: &str,
    html: &str,
    parts: &[Part],
    (shell, sheets): (&Shell, &[Standing]),
    fillings: &[Filling],
) -> Outcome<String> {
    let html = without_leftovers(html);
    let (before, after) = split_once_only(name, &html, HEAD)?;
    if before.contains("<script") {
        return Err(misplaced(name));
    }
    let ask = inside("shell/ask.js", &shell.ask)?;
    let mut page = format!("{before}{HEAD}<script>{ask}</script>{after}");
    for Standing { line, sheet } in sheets {
        let (before, after) = split_once_only(name, &page, line)?;
        let style = String::from_utf8_lossy(&sheet.bytes);
        page = format!("{before}<style>{}</style>{after}", inside(&sheet.name, &style)?);
    }
    let (before, after) = split_once_only(name, &page, SCRIPTS)?;
    let mut page = format!("{before}{}{after}", scripts(parts, shell)?);
    for Filling { marker, text } in fillings {
        let (before, after) = split_once_only(name, &page, marker)?;
        page = match marker.strip_suffix("\">") {
            Some(open) => format!("{before}{open}{text}\">{after}"),
            None => format!("{before}{text}{after}"),
        };
    }
    // It only binds what comes after it.
    let policy = Policy::of_pages([page.as_str()]).meta();
    let policy = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n");
    Ok(page.replacen(HEAD, &policy, 1))
}

/// A text that stands in the page itself. Nothing in it may end what it stands in.
fn inside<'a>(name: &str, text: &'a str) -> Outcome<&'a str> {
    if ["</style", "</script", "<!--"].iter().any(|end| text.contains(end)) {
        return Err(Failure::new(
            format!("{name} cannot stand in a page"),
            "it holds a sign that would end it there",
            "write `<` in another way there, as `\\x3c`",
        ));
    }
    Ok(text)
}

/// The import map has to come before the first module.
fn scripts(parts: &[Part], shell: &Shell) -> Outcome<String> {
    let Shell { ask, boot, offline, english, help, old, scan } = shell;
    let map = import_map(parts, [offline, english, help]);
    let module = |script: &Asset| {
        let (name, hash) = (&script.name, hash::integrity(&script.bytes));
        format!(r#"<script type="module" src="./{name}" integrity="{hash}" crossorigin></script>"#)
    };
    // Together they name everything.
    let build = hash::short(format!("{ask}{boot}").as_bytes());
    let boot = inside("shell/boot.js", boot)?;
    let lines = [
        format!(r#"<script type="importmap">{map}</script>"#),
        format!(r#"<script nomodule src="./{}"></script>"#, old.name),
    ];
    let start = format!(r#"<script data-build="{build}">{boot}</script>"#);
    let lines = lines.into_iter().chain(scan.as_ref().map(module)).chain([start]);
    Ok(lines.collect::<Vec<_>>().join("\n"))
}

/// Without the map, WebKit would check neither the glue nor what it imports.
fn import_map(parts: &[Part], later: [&Asset; 3]) -> String {
    let programs = parts.iter().skip(1).map(|part| &part.program);
    let scripts =
        programs.flat_map(|Program { glue, snippets, .. }| std::iter::once(glue).chain(snippets));
    let mut entries: Vec<String> = Vec::new();
    for script in scripts.chain(later) {
        let entry = format!(r#""./{}":"{}""#, script.name, hash::integrity(&script.bytes));
        // Parts may share a snippet.
        if !entries.contains(&entry) {
            entries.push(entry);
        }
    }
    format!(r#"{{"integrity":{{{}}}}}"#, entries.join(","))
}

/// Trunk, told to inject no scripts, leaves its own `<link data-trunk rel="rust" …>` behind.
fn without_leftovers(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find("<link") {
        let end = rest[start..].find('>').map_or(rest.len(), |length| start + length + 1);
        let keep = if rest[start..end].contains("data-trunk") { start } else { end };
        kept.push_str(&rest[..keep]);
        rest = &rest[end..];
    }
    kept + rest
}

pub(super) fn split_once_only<'a>(
    name: &str,
    html: &'a str,
    marker: &str,
) -> Outcome<(&'a str, &'a str)> {
    let mend = format!("put this line into {name} exactly once: {marker}");
    let (before, after) = html.split_once(marker).ok_or_else(|| {
        Failure::new(format!("{name} cannot be finished"), format!("it has no {marker}"), &mend)
    })?;
    if after.contains(marker) {
        let why = format!("it has {marker} more than once");
        return Err(Failure::new(format!("{name} cannot be finished"), why, mend));
    }
    Ok((before, after))
}

fn misplaced(name: &str) -> Failure {
    Failure::new(
        format!("{name} cannot be finished"),
        format!("a script stands before {HEAD}, where the policy would not bind it"),
        format!("move {HEAD} up in {name}, right below <meta charset>"),
    )
}

#[cfg(test)]
#[path = "page_tests.rs"]
pub(in crate::site) mod tests;
