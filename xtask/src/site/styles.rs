//! The style sheets as one file: a phone on a slow network should not ask five times.

use std::fs;
use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::site::hash;
use crate::site::page::Asset;

/// Reads the sheet called `name` in `folder` (`app.css` for every page, `more.css` for the parts that need more,
/// `trainer.css` for the trainer's page), puts in what it imports, and names it after its content.
///
/// # Errors
/// A file cannot be read.
pub fn bundle(folder: &Path, name: &str) -> Outcome<Asset> {
    let sheet = with_imports(folder, name)?;
    let bytes = tight(&without_comments(&sheet)).into_bytes();
    let stem = name.trim_end_matches(".css");
    Ok(Asset { name: format!("{stem}-{}.css", hash::short(&bytes)), bytes })
}

/// The sheet, with what it imports in the place of the line that does.
fn with_imports(folder: &Path, name: &str) -> Outcome<String> {
    let path = folder.join(name);
    let read = fs::read_to_string(&path).map_err(|error| Failure::file("read", &path, &error))?;
    let mut sheet = String::new();
    for line in read.lines() {
        match imported(line) {
            Some(name) => sheet += &with_imports(folder, name)?,
            None => sheet += line,
        }
        sheet.push('\n');
    }
    Ok(sheet)
}

/// The file that a line of the form `@import "x.css";` names.
fn imported(line: &str) -> Option<&str> {
    line.trim().strip_prefix("@import \"")?.strip_suffix("\";")
}

/// The sheet without comments, blank lines and indents. None of our strings holds `/*`.
fn without_comments(sheet: &str) -> String {
    let mut kept = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("/*") {
        kept += before;
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept += rest;
    let lines: Vec<&str> = kept.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// The sheet without what only its readers need: ends of lines, and blanks around marks. What stands in
/// quotes stays as it is.
fn tight(sheet: &str) -> String {
    let quoted = |(place, text): (usize, &str)| match place % 2 {
        0 => squeezed(text),
        _ => format!("\"{text}\""),
    };
    sheet.split('"').enumerate().map(quoted).collect()
}

/// A blank before a colon stays: `a :hover` is not `a:hover`.
fn squeezed(text: &str) -> String {
    let mut text = text.replace('\n', " ");
    for mark in ["{", "}", ";", ","] {
        text = text.replace(&format!("{mark} "), mark).replace(&format!(" {mark}"), mark);
    }
    text.replace(": ", ":").replace(";}", "}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_go_in_and_comments_go_out() {
        let folder = std::env::temp_dir().join(format!("xtask-styles-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("folder");
        fs::write(folder.join("app.css"), "/* a */\n@layer x;\n@import \"more.css\";\n")
            .expect("app");
        fs::write(folder.join("more.css"), "@import \"x.css\";\n").expect("more");
        let rule = "p :is(a, b)::after { color: red; content: \"; a: {\"; } /* b */";
        fs::write(folder.join("x.css"), format!("@layer x {{\n  {rule}\n}}\n")).expect("x");
        let sheet = bundle(&folder, "app.css").expect("bundle");
        let tight = "@layer x;@layer x{p :is(a,b)::after{color:red;content:\"; a: {\"}}";
        assert_eq!(String::from_utf8_lossy(&sheet.bytes), tight);
        assert!(sheet.name.starts_with("app-") && sheet.name.ends_with(".css"));
        fs::write(folder.join("app.css"), "@import \"gone.css\";").expect("app");
        assert!(bundle(&folder, "app.css").is_err());
    }

    /// Else the sheet that arrives first would say which layer is the stronger.
    #[test]
    fn every_bundle_says_the_order_of_all_layers_first() {
        let folder = crate::workspace_root().join("style");
        let read = |name: &str| fs::read_to_string(folder.join(name)).expect("sheet");
        let order = without_comments(&read("layers.css"));
        for bundle in ["app.css", "first.css", "more.css", "trainer.css"] {
            let sheet = without_comments(&with_imports(&folder, bundle).expect("bundle"));
            assert!(sheet.starts_with(&order), "{bundle}");
        }
        let named: Vec<_> = order.trim_end_matches(';').split([' ', ',']).skip(1).collect();
        for entry in fs::read_dir(&folder).expect("folder") {
            let name = entry.expect("entry").file_name().into_string().expect("name");
            let sheet = read(&name);
            let layers =
                sheet.lines().filter_map(|line| line.strip_prefix("@layer ")?.strip_suffix(" {"));
            for layer in layers {
                assert_eq!(format!("{layer}.css"), name, "one layer, one file");
                assert!(named.contains(&layer), "{layer}");
            }
        }
    }
}
