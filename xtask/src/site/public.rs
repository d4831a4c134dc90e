//! The files of `public/` that the site has under their own names, since browsers and systems keep
//! them by these: the manifest of the installed app, and the pictures that it names.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::site::page::Asset;

/// What the page links to as its manifest.
pub const MANIFEST: &str = "manifest.webmanifest";
/// The icon for the home screen of an iPhone, which reads no manifest for it; 180 px, opaque.
pub const APPLE_ICON: &str = "apple-touch-icon.png";

/// Its size as a manifest would say it, and what the colours of the manifest are called in `tokens.css`.
const APPLE_SIZE: &str = "180x180";
const COLOURS: [(&str, &str); 2] = [("background_color", "--paper"), ("theme_color", "--green")];

/// The files, each once, to be written into the site under their names.
///
/// # Errors
/// The manifest cannot be read, a file that it names is missing or has another size than it says, or
/// its colours are not those of the style sheet.
pub fn public_files(root: &Path) -> Outcome<Vec<Asset>> {
    let folder = root.join("public");
    let manifest = read(&folder, MANIFEST)?;
    let value: Value = serde_json::from_slice(&manifest.bytes)
        .map_err(|error| wrong(format!("it is no JSON: {error}")))?;
    colours(&value, &String::from_utf8_lossy(&read(&root.join("style"), "tokens.css")?.bytes))?;
    let mut wanted = BTreeSet::from([(APPLE_ICON.to_owned(), APPLE_SIZE.to_owned())]);
    pictures(&value, &mut wanted);
    let mut files = vec![manifest];
    for (name, sizes) in wanted {
        let file = read(&folder, &name)?;
        let found = size(&file);
        if found != sizes {
            return Err(wrong(format!("{name} is said to be {sizes}, but is {found}")));
        }
        files.push(file);
    }
    Ok(files)
}

/// Every picture that is named somewhere in the value, with the size that is said.
fn pictures(value: &Value, found: &mut BTreeSet<(String, String)>) {
    let inner: Vec<&Value> = match value {
        Value::Array(values) => values.iter().collect(),
        Value::Object(fields) => fields.values().collect(),
        _ => return,
    };
    if let Some(name) = value["src"].as_str() {
        found.insert((name.into(), value["sizes"].as_str().unwrap_or("of no size").into()));
    }
    inner.into_iter().for_each(|value| pictures(value, found));
}

/// The size as a manifest says it.
fn size(file: &Asset) -> String {
    // A PNG: eight bytes of a mark, then the length and the name of the first piece, width and height.
    let number = |bytes: &[u8]| bytes.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte));
    match file.bytes.get(..24) {
        Some(head) if head.starts_with(b"\x89PNG\r\n\x1a\n") => {
            format!("{}x{}", number(&head[16..20]), number(&head[20..24]))
        }
        _ if file.name.ends_with(".svg") => "any".into(),
        _ => "no picture".into(),
    }
}

/// The colours of the light scheme stand first in the sheet.
fn colours(manifest: &Value, tokens: &str) -> Outcome {
    for (field, token) in COLOURS {
        let after = tokens.split_once(&format!("{token}: ")).map(|(_, after)| after);
        let token = after.and_then(|after| after.split(';').next()).unwrap_or_default();
        let said = manifest[field].as_str().unwrap_or_default();
        if said != token {
            return Err(wrong(format!("{field} is `{said}`, in style/tokens.css `{token}`")));
        }
    }
    Ok(())
}

fn read(folder: &Path, name: &str) -> Outcome<Asset> {
    let path = folder.join(name);
    let bytes = fs::read(&path).map_err(|error| Failure::file("read", &path, &error))?;
    Ok(Asset { name: name.into(), bytes })
}

fn wrong(why: String) -> Failure {
    Failure::new(
        "the manifest of the app is wrong",
        why,
        "mend public/manifest.webmanifest, then: cargo xtask build",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace_root;
    use canh_giac::address::Page;

    /// What the pictures of an installed app may weigh: nobody fetches them before.
    const SCREENSHOT: usize = 60_000;
    const ICON: usize = 8_000;

    fn shipped() -> Value {
        let text = fs::read_to_string(workspace_root().join("public").join(MANIFEST));
        serde_json::from_str(&text.expect("manifest")).expect("JSON")
    }

    #[test]
    fn the_shipped_files_are_there_and_small() {
        let files = public_files(&workspace_root()).expect("files");
        let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
        for name in ["icon.svg", "icon-192.png", "icon-512.png", "icon-maskable-512.png"] {
            assert!(names.contains(&name), "{name}: {names:?}");
        }
        assert_eq!(names.len(), 10, "each once: {names:?}");
        for file in &files {
            let most = if file.name.starts_with("screenshot") { SCREENSHOT } else { ICON };
            assert!(file.bytes.len() <= most, "{}: {} bytes", file.name, file.bytes.len());
        }
    }

    #[test]
    fn the_app_stays_in_its_folder_and_its_shortcuts_lead_to_pages() {
        let manifest = shipped();
        for field in ["id", "start_url", "scope"] {
            assert_eq!(manifest[field], "./", "{field}");
        }
        let shortcuts = manifest["shortcuts"].as_array().expect("shortcuts");
        for shortcut in shortcuts {
            let address = shortcut["url"].as_str().and_then(|url| url.strip_prefix("./"));
            let address = address.expect("in its folder");
            assert_eq!(Page::of(address).to_string(), address);
        }
        assert_eq!(shortcuts.len(), 2);
    }

    #[test]
    fn the_page_has_the_same_colour() {
        let page = fs::read_to_string(workspace_root().join("index.html")).expect("page");
        let colour = shipped()["theme_color"].as_str().map(str::to_owned).expect("colour");
        assert!(page.contains(&format!("<meta name=\"theme-color\" content=\"{colour}\">")));
    }

    #[test]
    fn what_is_missing_or_has_another_size_or_colour_is_told() {
        let root = std::env::temp_dir().join(format!("xtask-public-{}", std::process::id()));
        for folder in ["public", "style"] {
            fs::create_dir_all(root.join(folder)).expect("folder");
        }
        let from = workspace_root();
        let put = |name: &str| fs::copy(from.join(name), root.join(name)).expect("copy");
        let why = || public_files(&root).expect_err("a fault").why;
        let manifest = |text: &str| fs::write(root.join("public").join(MANIFEST), text);
        put("style/tokens.css");
        put("public/apple-touch-icon.png");
        put("public/icon-192.png");
        let with = |colour: &str, size: &str, name: &str| {
            format!(
                r##"{{"background_color":"#fbf6ea","theme_color":"{colour}","icons":[{{"src":"{name}","sizes":"{size}"}}]}}"##
            )
        };
        manifest(&with("#0f4c3a", "192x192", "icon-192.png")).expect("write");
        assert_eq!(public_files(&root).map(|files| files.len()), Ok(3));
        manifest(&with("#0f4c3a", "512x512", "icon-192.png")).expect("write");
        assert_eq!(why(), "icon-192.png is said to be 512x512, but is 192x192");
        manifest(&with("#123456", "192x192", "icon-192.png")).expect("write");
        assert_eq!(why(), "theme_color is `#123456`, in style/tokens.css `#0f4c3a`");
        manifest(&with("#0f4c3a", "192x192", "gone.png")).expect("write");
        assert!(public_files(&root).is_err());
        manifest("{").expect("write");
        assert!(why().starts_with("it is no JSON"), "{}", why());
        fs::remove_dir_all(&root).expect("clean");
    }
}
