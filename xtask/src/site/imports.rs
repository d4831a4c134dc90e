//! Short names between the wasm and its glue. wasm-bindgen names each import with a hash, in both
//! files; nobody reads them, and 16 random digits do not compress: they were 3.3 kB of the first load. What it
//! exports for itself has long names too. The sections that only tools read go: names once more, who made it,
//! with which features.

use std::collections::{BTreeSet, HashMap};

use crate::failure::{Failure, Outcome};
use crate::site::wasm::{HEAD, Reader, put_bytes, put_number, sections};

/// A section that browsers pass over.
const CUSTOM: u8 = 0;
/// The section that names what is imported.
const IMPORTS: u8 = 2;
/// The section that names what is exported.
const EXPORTS: u8 = 7;
/// How the names of exports begin that only the glue knows.
const THEIRS: [&str; 2] = ["_", "wasm_bindgen__"];

/// The wasm and its glue, with every import renamed in both, and every export that is for the glue alone.
///
/// # Errors
/// The wasm is not built as we know it.
pub fn shorten(wasm: &[u8], glue: &str) -> Outcome<(Vec<u8>, String)> {
    let (wasm, names) = renamed(wasm).ok_or_else(|| {
        Failure::new(
            "the imports of a program cannot be shortened",
            "its wasm has a form that xtask/src/site/imports.rs does not know",
            "look what changed with wasm-bindgen; without the call in xtask/src/site.rs all works as well",
        )
    })?;
    Ok((wasm, names.in_glue(glue)))
}

/// Old names with their new ones.
#[derive(Default)]
struct Names {
    modules: HashMap<String, String>,
    functions: HashMap<String, String>,
    exports: HashMap<String, String>,
}

impl Names {
    fn module(&mut self, name: &str) -> String {
        let new = format!("m{}", self.modules.len());
        self.modules.entry(name.into()).or_insert(new).clone()
    }

    /// By the order of the old names: programs that import the same have the same glue, in whatever order they do.
    fn number(&mut self, functions: BTreeSet<&str>) {
        let numbered = functions.into_iter().enumerate();
        self.functions = numbered.map(|(place, name)| (name.into(), format!("i{place}"))).collect();
    }

    fn export(&mut self, name: &str) -> String {
        if !THEIRS.iter().any(|begin| name.starts_with(begin)) {
            return name.into();
        }
        let new = format!("x{}", self.exports.len());
        self.exports.entry(name.into()).or_insert(new).clone()
    }

    fn short(&self, word: &str) -> Option<&String> {
        self.functions.get(word).or_else(|| self.exports.get(word))
    }

    /// Whole words only: one name may begin as another.
    fn in_glue(&self, glue: &str) -> String {
        let mut out = String::with_capacity(glue.len());
        let mut rest = glue;
        while !rest.is_empty() {
            let end = rest.find(|sign: char| !is_word(sign)).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            out += self.short(word).map_or(word, String::as_str);
            let begin = after.find(is_word).unwrap_or(after.len());
            out += &after[..begin];
            rest = &after[begin..];
        }
        for (old, new) in &self.modules {
            out = out.replace(&format!("\"{old}\""), &format!("\"{new}\""));
        }
        out
    }
}

fn is_word(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '_' || sign == '$'
}

/// The wasm with other names in its sections of imports and exports, without sections that browsers pass
/// over; every other section as it is.
fn renamed(wasm: &[u8]) -> Option<(Vec<u8>, Names)> {
    let (mut names, mut out) = (Names::default(), wasm.get(..HEAD)?.to_vec());
    for (id, body) in sections(wasm)? {
        if id == CUSTOM {
            continue;
        }
        let body = match id {
            IMPORTS => imports(body, &mut names)?,
            EXPORTS => exports(body, &mut names)?,
            _ => body.to_vec(),
        };
        out.push(id);
        put_bytes(&mut out, &body);
    }
    Some((out, names))
}

fn imports(body: &[u8], names: &mut Names) -> Option<Vec<u8>> {
    let mut body = Reader(body);
    let count = body.number()?;
    let mut imported = Vec::new();
    for _ in 0..count {
        let (module, function) = (body.text()?, body.text()?);
        // Only functions are imported, each by the number of its type.
        if body.byte()? != 0 {
            return None;
        }
        imported.push((module, function, body.number()?));
    }
    names.number(imported.iter().map(|(_, function, _)| *function).collect());
    let mut out = Vec::new();
    put_number(&mut out, count);
    for (module, function, kind) in imported {
        put_bytes(&mut out, names.module(module).as_bytes());
        put_bytes(&mut out, names.functions.get(function)?.as_bytes());
        out.push(0);
        put_number(&mut out, kind);
    }
    body.0.is_empty().then_some(out)
}

fn exports(body: &[u8], names: &mut Names) -> Option<Vec<u8>> {
    let mut body = Reader(body);
    let count = body.number()?;
    let mut out = Vec::new();
    put_number(&mut out, count);
    for _ in 0..count {
        let (name, kind, number) = (body.text()?, body.byte()?, body.number()?);
        put_bytes(&mut out, names.export(name).as_bytes());
        out.push(kind);
        put_number(&mut out, number);
    }
    body.0.is_empty().then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Functions, a table and a memory.
    const EXPORTED: [(&str, u8); 4] = [
        ("__wbindgen_export", 0),
        ("__wbindgen_externrefs", 1),
        ("memory", 2),
        ("__wasm_bindgen_func_elem_1", 0),
    ];

    /// A module that imports these functions, with a section before and some after.
    fn wasm(functions: &[&str]) -> Vec<u8> {
        let mut imports = Vec::new();
        put_number(&mut imports, functions.len());
        for (kind, function) in functions.iter().enumerate() {
            put_bytes(&mut imports, b"./app_bg.js");
            put_bytes(&mut imports, function.as_bytes());
            imports.push(0);
            put_number(&mut imports, kind);
        }
        let mut exports = Vec::new();
        put_number(&mut exports, EXPORTED.len());
        for (number, (name, kind)) in EXPORTED.iter().enumerate() {
            put_bytes(&mut exports, name.as_bytes());
            exports.push(*kind);
            put_number(&mut exports, 300 + number);
        }
        let mut out = b"\0asm\x01\0\0\0".to_vec();
        let names = &b"\x04namemain"[..];
        for (id, body) in [
            (1, &b"types"[..]),
            (IMPORTS, &imports),
            (EXPORTS, &exports),
            (CUSTOM, names),
            (10, &[7; 300]),
        ] {
            out.push(id);
            put_bytes(&mut out, body);
        }
        out
    }

    #[test]
    fn both_sides_get_the_same_new_names_and_nothing_else_changes() {
        let long: Vec<String> = (0..200).map(|number| format!("__wbg_{number:03}_0a1b")).collect();
        let long: Vec<&str> = long.iter().map(String::as_str).collect();
        let short: Vec<String> = (0..200).map(|number| format!("i{number}")).collect();
        let glue = "x = { __wbg_001_0a1b: f(__wbg_019_0a1b), \"./app_bg.js\": __wbg_001_0a1b_no };";
        let (made, glue) = shorten(&wasm(&long), glue).expect("shortened");
        let short: Vec<&str> = short.iter().map(String::as_str).collect();
        let wanted = wasm(&short);
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace("./app_bg.js", "m0");
        let plain = |bytes: &[u8]| text(bytes).replace(['\u{b}', '\u{2}'], "");
        assert_eq!(plain(&made)[..8], plain(&wanted)[..8]);
        assert!(made.ends_with(&[7; 300]) && text(&made).contains("i199"));
        assert!(text(&wanted).contains("namemain") && !text(&made).contains("namemain"));
        assert_eq!(glue, "x = { i1: f(i19), \"m0\": __wbg_001_0a1b_no };");
        let (_, again) = renamed(&made).expect("still of the right form");
        assert_eq!(again.functions.len(), 200);
    }

    #[test]
    fn programs_that_import_the_same_in_another_order_have_one_glue() {
        let glue = "x = { __wbg_a_1: 1, __wbg_b_2: 2 };";
        let glues = [["__wbg_a_1", "__wbg_b_2"], ["__wbg_b_2", "__wbg_a_1"]];
        let [one, other] = glues.map(|order| shorten(&wasm(&order), glue).expect("shortened"));
        assert_ne!(one.0, other.0);
        assert_eq!((one.1.as_str(), &one.1), ("x = { i0: 1, i1: 2 };", &other.1));
    }

    #[test]
    fn exports_for_the_glue_get_short_names_and_others_keep_theirs() {
        let glue = "function __wasm_bindgen_func_elem_1(a) { wasm.__wasm_bindgen_func_elem_1(a); \
                    wasm.__wbindgen_export(wasm.memory, wasm.__wbindgen_externrefs, __wbindgen_export2); }";
        let (made, glue) = shorten(&wasm(&[]), glue).expect("shortened");
        assert_eq!(
            glue,
            "function x2(a) { wasm.x2(a); wasm.x0(wasm.memory, wasm.x1, __wbindgen_export2); }"
        );
        let section =
            b"\x04\x02x0\0\xac\x02\x02x1\x01\xad\x02\x06memory\x02\xae\x02\x02x2\0\xaf\x02";
        assert!(made.windows(section.len()).any(|part| part == section), "{made:?}");
    }

    #[test]
    fn a_cut_or_strange_file_is_refused() {
        let whole = wasm(&["__wbg_a_1", "__wbg_b_2"]);
        for length in [0, 7, 9, 20, whole.len() - 1] {
            assert!(shorten(&whole[..length], "").is_err(), "{length}");
        }
        let mut memory = whole.clone();
        let kind = whole.windows(3).position(|part| part == [b'1', 0, 0]).expect("a function") + 1;
        memory[kind] = 2;
        assert!(shorten(&memory, "").is_err(), "an import that is no function");
    }
}
