//! Scripts without what is written for us alone: comments on lines of their own, and indents. Every
//! worker would pay for them.

/// The script, shorter, and meaning the same. It must hold no text over several lines; what
/// wasm-bindgen writes, and what we write, holds none.
#[must_use]
pub fn slim(script: &str) -> String {
    let mut in_comment = false;
    let kept = script.lines().map(str::trim).filter(|line| {
        in_comment |= line.starts_with("/*");
        let keep = !in_comment && !line.is_empty() && !line.starts_with("//");
        in_comment &= !line.ends_with("*/");
        keep
    });
    kept.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indents_go_and_code_stays() {
        let script = "/**\n * about f\n */\nfunction f() {\n    // why\n    return \"// no comment\"; // stays\n}\n\n/* one */\nf();\n";
        assert_eq!(slim(script), "function f() {\nreturn \"// no comment\"; // stays\n}\nf();");
    }
}
