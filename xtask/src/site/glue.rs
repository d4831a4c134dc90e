//! The glue that wasm-bindgen writes, with our own loading of the program behind it.

use crate::failure::{Failure, Outcome};

const LOAD: &str = include_str!("../../../shell/load.js");
/// The last line of the glue: who imports it may load the program in two ways, one of them at once.
const THEIRS: &str = "export { initSync, __wbg_init as default };";
/// What our loading calls.
const CALLED: [&str; 2] =
    ["function __wbg_get_imports() {", "function __wbg_finalize_init(instance, module) {"];

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::script::{self, Kind};

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
        assert_eq!(made.matches("export").count(), 2, "one export, one `instance.exports`: {made}");
        assert!(made.contains("instantiateStreaming") && made.contains("m0:"), "{made}");
        assert!(!made.contains("deprecated"), "their loading is gone: {made}");
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
