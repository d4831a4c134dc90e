//! The glue that wasm-bindgen writes, with our own loading of the program behind it.

use crate::failure::{Failure, Outcome};
use crate::site::page::Program;
use crate::site::script::{self, Kind};

const LOAD: &str = include_str!("../../../shell/load.js");
/// The last line of the glue: who imports it may load the program in two ways, one of them at once.
const THEIRS: &str = "export { initSync, __wbg_init as default };";
/// What our loading calls.
const CALLED: [&str; 2] =
    ["function __wbg_get_imports() {", "function __wbg_finalize_init(instance, module) {"];

/// What a page calls to load the program whose glue stands in it.
const LOADS: &str = "window.canhGiacLoad";
/// The line for who imports the glue.
pub const EXPORT: &str = "export { load as default };\n";

/// The glue with [`LOAD`] in the place of what it exports, and without an export. What only their loading used
/// goes when the script is made short.
///
/// # Errors
/// The glue is not written as we know it.
pub fn with_our_loading(glue: &str) -> Outcome<String> {
    match glue.split_once(THEIRS) {
        Some((before, after))
            if after.trim().is_empty() && CALLED.iter().all(|called| glue.contains(called)) =>
        {
            Ok(format!("{before}{LOAD}"))
        }
        _ => Err(Failure::new(
            "a program cannot be loaded in our way",
            "its glue has a form that xtask/src/site/glue.rs does not know",
            "look what changed with wasm-bindgen, and mend shell/load.js with it",
        )),
    }
}

/// The glue of a program for a script that stands in a page: a function [`LOADS`] that takes what was asked for, and who
/// is to see the memory before anything runs. Nothing of the
/// glue runs before it is called, for where a browser lacks something the page is to say so.
///
/// # Errors
/// It imports other scripts.
pub fn in_page(program: &Program) -> Outcome<String> {
    let glue = format!("{}\ndone = load(asked, prepare);", alone(program)?);
    // As a module first, where what nobody calls goes: some of that may stand in modules only.
    let glue = script::slim(&program.glue.name, &glue, Kind::Module)?;
    Ok(format!("{LOADS} = async (asked, prepare) => {{\nlet done;\n{glue}\nreturn done;\n}};"))
}

/// The program `other`, which the glue of `core` loads as well.
///
/// # Errors
/// It has another glue, or one that cannot stand in a page.
pub fn same<'a>(core: &Program, other: &'a Program) -> Outcome<&'a Program> {
    // As they are they name their programs, and count functions in comments.
    if in_page(core)? == in_page(other)? {
        return Ok(other);
    }
    Err(Failure::new(
        "the core in one language cannot be loaded as the one in the other",
        "they do not ask the same of the browser, and only the glue of the first stands in the page",
        "see what is compiled for one language alone (features only-vi, only-en), and ask the same in both",
    ))
}

/// The glue of a program, which needs no other script.
///
/// # Errors
/// It imports other scripts.
pub fn alone(program: &Program) -> Outcome<String> {
    if program.snippets.is_empty() {
        return Ok(String::from_utf8_lossy(&program.glue.bytes).into_owned());
    }
    Err(Failure::new(
        "the glue of a program cannot stand in a page",
        "it imports other scripts",
        "see what is new in wasm-bindgen, or which of our crates brings a script of its own",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::page::Asset;

    /// In the form of wasm-bindgen 0.2.130.
    const GLUE: &str = "function __wbg_get_imports() {\n    return { m0: { i0: () => wasm } };\n}\n\
        let wasm;\n\
        function __wbg_finalize_init(instance, module) {\n    wasm = instance.exports;\n    return wasm;\n}\n\
        function initSync(module) {\n    console.warn('deprecated');\n}\n\
        async function __wbg_init(module_or_path) {\n    console.warn('deprecated');\n}\n\n\
        export { initSync, __wbg_init as default };\n";

    #[test]
    fn our_loading_takes_the_place_of_theirs() {
        let glue = with_our_loading(GLUE).expect("glue") + EXPORT;
        let made = script::slim("glue.js", &glue, Kind::Module).expect("slim");
        assert_eq!(
            made.matches("export").count(),
            3,
            "one export, twice `exports` of the program: {made}"
        );
        assert!(made.contains("instantiateStreaming") && made.contains("m0:"), "{made}");
        assert!(!made.contains("deprecated"), "their loading is gone: {made}");
    }

    #[test]
    fn in_a_page_the_glue_waits_until_it_is_called() {
        let asset = |text: &str| Asset { name: "glue.js".into(), bytes: text.into() };
        let glue =
            with_our_loading(&format!("const decoder = new TextDecoder();\n{GLUE}")).expect("glue");
        let mut program = Program { glue: asset(&glue), wasm: asset(""), snippets: Vec::new() };
        let text = in_page(&program).expect("text");
        assert!(text.starts_with("window.canhGiacLoad = async (asked, prepare) => {"), "{text}");
        assert!(!text.contains("export{") && !text.contains("deprecated"), "{text}");
        let short = script::slim("boot.js", &text, Kind::Classic).expect("slim");
        assert!(short.contains("instantiateStreaming"), "{short}");
        program.snippets.push(asset(""));
        assert!(in_page(&program).is_err());
    }

    #[test]
    fn another_glue_is_refused() {
        let glues = [
            GLUE.replace(THEIRS, "export { __wbg_init as default };"),
            GLUE.replace(THEIRS, ""),
            format!("{GLUE}more();\n"),
            GLUE.replace("(instance, module)", "(instance)"),
            GLUE.replace("__wbg_get_imports()", "__wbg_get_imports(memory)"),
        ];
        for glue in glues {
            assert_ne!(glue, GLUE);
            assert!(with_our_loading(&glue).is_err(), "{glue}");
        }
    }
}
