//! The programs that are compared, each laid out as a folder of files that a server can send. SurveyJS and H5P have no
//! home: they begin with their first question.

use std::fs;
use std::path::{Path, PathBuf};

use xtask::failure::{Failure, Outcome};
use xtask::site::{assemble, packing};

use crate::bank;

/// The topic whose questions all of them show.
pub const TOPIC: &str = "lua-dao";

/// What our own program is called in tables.
pub const OURS: &str = "Cảnh giác";
/// The page written by hand.
pub const FLOOR: &str = "floor";
/// The library for surveys and quizzes.
pub const SURVEYJS: &str = "SurveyJS";
/// The player of H5P's contents.
pub const H5P: &str = "H5P";

/// A program in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peer {
    /// What it is called in tables.
    pub name: &'static str,
    /// Where its files lie.
    pub folder: PathBuf,
    /// Its first page: what follows the server's address.
    pub home: &'static str,
    /// Its first question: what follows the server's address.
    pub question: &'static str,
    /// How it is answered: a script that makes the functions `answerable`, `choose`, `button`, `told` and `go_on`.
    pub script: &'static str,
}

/// Files of a package: the folder in `node_modules` and what lies there, each with the place where a page looks for it.
type Taken = (&'static str, &'static [(&'static str, &'static str)]);

/// As the library's own instructions for a page without a build have it; but of its two style sheets the one that does
/// not fetch fonts from another site, which would be slower still.
const SURVEYJS_FILES: [Taken; 2] = [
    (
        "survey-core",
        &[
            ("survey-core.fontless.min.css", "survey-core.fontless.min.css"),
            ("survey.core.min.js", "survey.core.min.js"),
            ("i18n/vietnamese.min.js", "vietnamese.min.js"),
        ],
    ),
    ("survey-js-ui", &[("survey-js-ui.min.js", "survey-js-ui.min.js")]),
];

const H5P_FILES: [Taken; 1] = [(
    "h5p-standalone",
    &[
        ("dist/main.bundle.js", "main.bundle.js"),
        ("dist/frame.bundle.js", "frame.bundle.js"),
        ("dist/styles", "styles"),
        ("dist/images", "images"),
        ("dist/fonts", "fonts"),
    ],
)];

/// Our own program, as it was built into a folder.
#[must_use]
pub fn ours(dist: &Path) -> Peer {
    Peer {
        name: OURS,
        folder: dist.to_path_buf(),
        home: "",
        question: "#/chu-de/lua-dao",
        script: include_str!("../drive/ours.js"),
    }
}

/// Lays out what is compared, in folders of `target/bench`; ours comes first, from `dist`, where it was built. `modules`: the
/// folder `node_modules` with what `tests/bench/package-lock.json` asks for. `h5p`: the folder of an unpacked H5P content
/// with all of its libraries; without one H5P is left out.
///
/// # Errors
/// The banks have errors, or a file cannot be read or written.
pub fn lay_out(root: &Path, dist: &Path, modules: &Path, h5p: Option<&Path>) -> Outcome<Vec<Peer>> {
    let floor = Peer {
        name: FLOOR,
        folder: begun(root, "floor")?,
        home: "",
        question: "#lua-dao",
        script: include_str!("../drive/floor.js"),
    };
    for (topic, text) in bank::every(root)? {
        assemble::write(&floor.folder.join(topic).with_extension("json"), text.as_bytes())?;
    }

    let surveyjs = Peer {
        name: SURVEYJS,
        folder: begun(root, "surveyjs")?,
        home: "",
        question: "",
        script: include_str!("../drive/surveyjs.js"),
    };
    take(modules, &SURVEYJS_FILES, &surveyjs.folder)?;
    let questions = bank::plain(root)?;
    assemble::write(&surveyjs.folder.join(TOPIC).with_extension("json"), questions.as_bytes())?;

    let mut peers = vec![ours(dist), floor, surveyjs];
    if let Some(content) = h5p {
        peers.push(play(root, modules, content)?);
    }
    for peer in peers.iter().skip(1) {
        let names = packing::names(&peer.folder)?;
        packing::pack(&peer.folder, &peer.folder, &names)?;
    }
    Ok(peers)
}

/// H5P with this content.
fn play(root: &Path, modules: &Path, content: &Path) -> Outcome<Peer> {
    let folder = begun(root, "h5p")?;
    take(modules, &H5P_FILES, &folder)?;
    assemble::merge(content, &folder.join("content"))?;
    let script = include_str!("../drive/h5p.js");
    Ok(Peer { name: H5P, folder, home: "", question: "", script })
}

/// A fresh folder with our own files for a program.
fn begun(root: &Path, name: &str) -> Outcome<PathBuf> {
    let folder = root.join("target/bench").join(name);
    assemble::fresh(&folder)?;
    assemble::merge(&root.join("tests/bench").join(name), &folder)?;
    Ok(folder)
}

fn take(modules: &Path, packages: &[Taken], folder: &Path) -> Outcome {
    for (package, files) in packages {
        for (from, to) in *files {
            let (from, to) = (modules.join(package).join(from), folder.join(to));
            if from.is_dir() {
                assemble::merge(&from, &to)?;
            } else {
                fs::copy(&from, &to).map_err(|error| Failure::file("copy", &from, &error))?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use canh_giac::bank::shelf;
    use canh_giac::quiz::time::Date;
    use xtask::workspace_root;

    use super::*;

    fn text_of(name: &str) -> String {
        fs::read_to_string(workspace_root().join("tests/bench").join(name)).expect(name)
    }

    #[test]
    fn the_page_written_by_hand_has_all_topics_and_a_short_script() {
        let page = text_of("floor/index.html");
        let day = Date::new(9999, 12, 31).expect("a day");
        let shelf = shelf::read(&workspace_root().join("questions"), day);
        assert_eq!(page.matches("<li>").count(), shelf.banks.len());
        for (topic, _) in shelf.banks {
            let line =
                format!("<a href=\"#{}\"><b>{}</b>{}</a>", topic.id, topic.name, topic.about);
            assert!(page.contains(&line), "{line}");
        }
        let (_, script) = page.split_once("<script>\n").expect("a script");
        let (script, _) = script.split_once("</script>").expect("its end");
        let lines = script.lines().count();
        assert!(lines <= 40 && script.lines().all(|line| line.len() <= 140), "{lines} lines");
    }

    #[test]
    fn every_script_makes_the_same_functions() {
        let first = "const { answerable, choose, button, told, go_on } = (() => {\n";
        let last = "\n  return { answerable, choose, button, told, go_on };\n})();\n";
        for name in ["ours", "floor", "surveyjs", "h5p"] {
            let script = text_of(&format!("drive/{name}.js"));
            let at = script.lines().position(|line| !line.starts_with("//"));
            let body: String = script.split_inclusive('\n').skip(at.expect("a script")).collect();
            assert!(body.starts_with(first) && body.ends_with(last), "{name}");
        }
    }

    #[test]
    fn the_parts_of_surveyjs_belong_together_and_every_file_is_known_by_its_hash() {
        let lock = text_of("package-lock.json");
        let lock: serde_json::Value = serde_json::from_str(&lock).expect("JSON");
        let package = |name: &str| &lock["packages"][format!("node_modules/{name}")];
        let needed = &package("survey-js-ui")["peerDependencies"]["survey-core"];
        assert_eq!(*needed, package("survey-core")["version"]);
        let packages = lock["packages"].as_object().expect("packages");
        for (name, package) in packages.iter().filter(|(name, _)| !name.is_empty()) {
            assert!(package["integrity"].as_str().is_some(), "{name}");
        }
    }
}
