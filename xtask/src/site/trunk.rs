//! Calling trunk, and finding what it made.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use canh_giac::quiz::time::Date;

use crate::failure::{Failure, Outcome};
use crate::job::Job;
use crate::site::edition::Edition;
use crate::site::page::{Asset, Program};
use crate::tally::Tally;
use crate::tools::{self, rust};

/// Trunk with everything it needs around it.
pub struct Trunk<'a> {
    /// The folder of the workspace.
    pub root: &'a Path,
    logs: PathBuf,
    bin: PathBuf,
    bindgen: PathBuf,
    /// Which edition of the site is built.
    pub edition: Edition,
    /// How new the content is, as the page of what this program is says it.
    pub content: Option<Date>,
}

impl<'a> Trunk<'a> {
    /// Installs what is missing, and fetches the crates.
    ///
    /// # Errors
    /// A tool or a crate cannot be had.
    pub fn ready(root: &'a Path, edition: Edition) -> Outcome<Self> {
        let logs = crate::logs(root);
        rust::ensure(root, &logs)?;
        let bin = tools::ensure(&tools::trunk(), &logs)?;
        let bindgen = tools::ensure(&tools::wasm_bindgen(root)?, &logs)?;
        let trunk = Self { root, logs, bin, bindgen, edition, content: None };
        trunk.fetch_crates()?;
        Ok(trunk)
    }

    /// Builds one page into a folder, and says what the folder holds.
    ///
    /// # Errors
    /// The program does not compile, or trunk does not find what it needs.
    pub fn build(&self, page: &str, dist: &Path) -> Outcome<Program> {
        let mut command = Command::new(self.bin.join("trunk"));
        command.args(["build", page, "--html-output", page, "--offline", "--dist"]).arg(dist);
        command.current_dir(self.root).env("PATH", tools::path_with(&[&self.bin, &self.bindgen])?);
        // Trunk 0.21 takes NO_COLOR=1 for a mistake; a backtrace of it would hide its reasons.
        command
            .env_remove("NO_COLOR")
            .env("TRUNK_COLOR", "never")
            .env("CARGO_ENCODED_RUSTFLAGS", rust::flags(self.root))
            .env("RUST_BACKTRACE", "0");
        if let Some(day) = self.content {
            let (year, month, day) = day.parts();
            command.env("CANH_GIAC_CONTENT", format!("{year}-{month:02}-{day:02}"));
        }
        let name = format!("building {page}");
        Job::new(&name, command, &self.logs)
            .mended_by("mend what the lines above name, then: cargo xtask build")
            .run(&mut Tally::default())?;
        program_in(dist)
    }

    /// Trunk is told to stay offline, so that it downloads no tools; it hands that on to cargo,
    /// which then has to have every crate already.
    fn fetch_crates(&self) -> Outcome {
        let mut command = Command::new("cargo");
        command.args(["fetch", "--target", rust::WASM]).current_dir(self.root);
        if let Some(host) = rust::host(self.root) {
            command.args(["--target", &host]);
        }
        Job::new("fetching the crates", command, &self.logs)
            .mended_by("look whether the network is there, then: cargo fetch")
            .run(&mut Tally::default())
    }
}

/// The program that trunk left in a folder: the one `NAME_bg.wasm` with its `NAME.js`.
///
/// # Errors
/// There is none, or more than one.
pub fn program_in(dist: &Path) -> Outcome<Program> {
    let names = file_names(dist)?;
    let stems: Vec<_> = names.iter().filter_map(|name| name.strip_suffix("_bg.wasm")).collect();
    let [stem] = stems[..] else {
        return Err(Failure::new(
            format!("no single program in {}", dist.display()),
            format!("{} files named *_bg.wasm, one is wanted", stems.len()),
            "one <link data-trunk rel=\"rust\"> per page, then: cargo xtask build",
        ));
    };
    Ok(Program {
        glue: asset(dist, &format!("{stem}.js"))?,
        wasm: asset(dist, &format!("{stem}_bg.wasm"))?,
        snippets: snippets(dist, "snippets")?,
    })
}

fn snippets(dist: &Path, below: &str) -> Outcome<Vec<Asset>> {
    let mut found = Vec::new();
    let folder = dist.join(below);
    if !folder.is_dir() {
        return Ok(found);
    }
    for name in file_names(&folder)? {
        let name = format!("{below}/{name}");
        if dist.join(&name).is_dir() {
            found.extend(snippets(dist, &name)?);
        } else if name.ends_with(".js") {
            found.push(asset(dist, &name)?);
        }
    }
    Ok(found)
}

/// Reads a file of a folder by its name there.
///
/// # Errors
/// It cannot be read.
pub fn asset(folder: &Path, name: &str) -> Outcome<Asset> {
    let path = folder.join(name);
    let bytes = fs::read(&path).map_err(|error| Failure::file("read", &path, &error))?;
    Ok(Asset { name: name.into(), bytes })
}

/// The names in a folder, sorted, so that a build does not depend on the file system.
///
/// # Errors
/// The folder cannot be read.
pub fn file_names(folder: &Path) -> Outcome<Vec<String>> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::file("read", folder, &error))?;
    let mut names: Vec<_> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_program_and_its_snippets() {
        let dist = std::env::temp_dir().join(format!("xtask-trunk-{}", std::process::id()));
        fs::create_dir_all(dist.join("snippets/x-1")).expect("snippets");
        assert!(program_in(&dist).is_err(), "nothing built");
        for name in ["a-1.js", "a-1_bg.wasm", "other.js", "snippets/x-1/inline0.js"] {
            fs::write(dist.join(name), name).expect(name);
        }
        let program = program_in(&dist).expect("program");
        assert_eq!(program.glue.name, "a-1.js");
        assert_eq!(program.wasm.bytes, b"a-1_bg.wasm");
        assert_eq!(program.snippets[0].name, "snippets/x-1/inline0.js");
        fs::write(dist.join("b-2_bg.wasm"), "").expect("second");
        assert!(program_in(&dist).is_err(), "two programs");
    }
}
