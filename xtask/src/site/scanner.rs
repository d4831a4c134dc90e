//! What reads codes on the trainer's page: a script of the page, and the worker that it starts with a
//! program of its own.

use crate::failure::Outcome;
use crate::site::hash;
use crate::site::page::{Asset, Program};
use crate::site::script::{self, Kind};
use crate::site::shell::named;

/// The page from which trunk builds the program, which is not shipped.
pub const PAGE: &str = "scanner.html";

const SCAN: &str = include_str!("../../../shell/scan.js");
const READER: &str = include_str!("../../../shell/reader.js");

/// The files, each named after its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scanner {
    /// Stands in the page.
    pub script: Asset,
    /// The worker: the glue of its program, and what answers the page.
    reader: Asset,
    /// The worker's program.
    wasm: Asset,
}

impl Scanner {
    /// The files with this program, whose glue is long and has no export by which it is loaded.
    ///
    /// # Errors
    /// A script is no JavaScript, or the worker's would have to be a module.
    pub fn of(Program { glue, wasm, .. }: &Program) -> Outcome<Scanner> {
        let name = format!("scanner-{}.wasm", hash::short(&wasm.bytes));
        let wasm = Asset { name, bytes: wasm.bytes.clone() };
        let answers = READER
            .replace("@WASM@", &format!("./{}", wasm.name))
            .replace("@INTEGRITY@", &hash::integrity(&wasm.bytes));
        // Nobody imports it, so it needs no export; what it does not use itself goes, as from a module.
        let glue = String::from_utf8_lossy(&glue.bytes).replace("export function ", "function ");
        let reader = script::slim("shell/reader.js", &format!("{glue}{answers}"), Kind::Module)?;
        let reader = named("reader", script::slim("shell/reader.js", &reader, Kind::Classic)?);
        let script = SCAN.replace("@READER@", &format!("./{}", reader.name));
        let script = named("scan", script::slim("shell/scan.js", &script, Kind::Module)?);
        Ok(Scanner { script, reader, wasm })
    }

    /// What the script fetches when the first code is to be read.
    #[must_use]
    pub fn beside(&self) -> [&Asset; 2] {
        [&self.reader, &self.wasm]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::page::tests::asset;

    /// As `site::glue` leaves it.
    const GLUE: &str = "export function read(pixels) {\n    return wasm.read(pixels);\n}\nlet wasm;\n\
        const load = async (asked) => {\n    wasm = await asked;\n};\n\
        function unused() {\n    return import.meta.url;\n}\n";

    fn program(glue: &str, wasm: &str) -> Program {
        let (glue, wasm) = (asset("glue-1.js", glue), asset("scanner_bg.wasm", wasm));
        Program { glue, wasm, snippets: Vec::new() }
    }

    #[test]
    fn each_file_names_the_next_by_its_content() {
        let scanner = Scanner::of(&program(GLUE, "wasm")).expect("scanner");
        let text = |asset: &Asset| String::from_utf8_lossy(&asset.bytes).into_owned();
        let [reader, wasm] = scanner.beside();
        for named in [&wasm.name, &hash::integrity(b"wasm")] {
            assert!(text(reader).contains(named.as_str()), "{}", text(reader));
        }
        assert!(text(reader).contains(".read(") && !text(reader).contains("import"));
        assert!(text(&scanner.script).contains(&format!("./{}", reader.name)));
        assert!(text(&scanner.script).contains("canhGiacScan"));
        for file in [reader, wasm, &scanner.script] {
            assert!(!text(file).contains('@') && hash::is_hashed(&file.name), "{}", file.name);
        }
        let other = Scanner::of(&program(GLUE, "other")).expect("scanner");
        assert_ne!(other.script.name, scanner.script.name);
    }

    #[test]
    fn a_worker_that_would_have_to_be_a_module_is_refused() {
        assert!(Scanner::of(&program(&format!("{GLUE}unused();"), "wasm")).is_err());
    }
}
