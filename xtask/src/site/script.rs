//! Scripts without what is written for us alone: comments, long names, blanks. Every worker would pay
//! for them.

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_compat::EngineTargets;
use oxc_mangler::MangleOptions;
use oxc_minifier::{CompressOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

use crate::failure::{Failure, Outcome};

/// No newer words are put into a script: browsers that cannot run the program must still read the start script,
/// which leads them to a plain page.
const NEWEST: &str = "es2017";

/// How browsers read a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// As a module: its names are its own, and what it does not use goes.
    Module,
    /// As a script whose names everybody sees.
    Classic,
}

/// The script, shorter, and meaning the same. `name` is for the message.
///
/// # Errors
/// It is no JavaScript.
pub fn slim(name: &str, script: &str, kind: Kind) -> Outcome<String> {
    let failed = |why: String| {
        Failure::new(format!("{name} cannot be made short"), why, format!("mend the script {name}"))
    };
    let source = match kind {
        Kind::Module => SourceType::mjs(),
        Kind::Classic => SourceType::script(),
    };
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, script, source).parse();
    if let Some(wrong) = parsed.diagnostics.first() {
        return Err(failed(wrong.to_string()));
    }
    let mut program = parsed.program;
    let target = EngineTargets::from_target(NEWEST).map_err(failed)?;
    let options = MinifierOptions {
        mangle: Some(MangleOptions::default()),
        mangle_properties: None,
        compress: Some(CompressOptions { target, ..CompressOptions::smallest() }),
    };
    let made = Minifier::new(options).minify(&allocator, &mut program);
    let options = CodegenOptions {
        minify: true,
        comments: CommentOptions::disabled(),
        ..CodegenOptions::default()
    };
    let codegen = Codegen::new().with_options(options).with_scoping(made.scoping);
    Ok(codegen.build(&program).code.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module(script: &str) -> String {
        slim("test.js", script, Kind::Module).expect("slim")
    }

    #[test]
    fn comments_blanks_and_long_names_go_and_texts_stay() {
        let script = "/* one */\nconst longName = (other) => { // why\n  return other + \" // no comment\";\n};\ndo_it(longName(1), longName(2));\n";
        let made = module(script);
        assert!(made.contains(" // no comment") && made.contains("do_it("), "{made}");
        for gone in ["one", "why", "longName", "other", "\n"] {
            assert!(!made.contains(gone), "{gone}: {made}");
        }
    }

    #[test]
    fn what_a_module_does_not_use_goes_and_what_others_may_see_stays() {
        let script = "const unused = () => 1;\nfunction seen() {}\nexport { seen as default };";
        assert!(!module(script).contains("=>") && module(script).contains("default"));
        let script = "var seen = 1;\nfunction heard() {}\n";
        let made = slim("test.js", script, Kind::Classic).expect("slim");
        assert!(made.contains("seen") && made.contains("heard"), "{made}");
    }

    #[test]
    fn no_word_comes_in_that_older_browsers_do_not_know() {
        let script = "try { f(); } catch (error) { g(); }\nh(a === null || a === undefined ? b : a, a && a.c);\nif (i.k === undefined) i.k = 1;\ni.j = i.j || 1;\nx = Math.pow(y, z);";
        let made = module(script);
        for word in ["?.", "??", "catch{", "||=", "&&="] {
            assert!(!made.contains(word), "{word}: {made}");
        }
    }

    #[test]
    fn what_is_no_javascript_is_refused() {
        let failure = slim("odd.js", "const = 1;", Kind::Module).expect_err("refused");
        assert!(failure.mend.contains("odd.js"));
    }
}
