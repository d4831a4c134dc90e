//! Photographs every page of the gallery (`cargo xtask shots`): in each window, light and dark, in Chromium; and writes
//! a sheet on which all of them are to be seen.

mod docs;

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use browser_tests::gallery::{self, Scene, Theme};
use browser_tests::{Banks, Engine, Site, Worker};
use xtask::workspace_root;

/// The windows that are looked at, in points: two phones, a tablet, a laptop, a wall.
const WINDOWS: [(u32, u32); 5] = [(360, 640), (390, 844), (768, 1024), (1366, 768), (1280, 720)];
const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];
/// Longer pages are cut off in the picture of a whole page.
const LONGEST: u32 = 6_000;

/// What is photographed.
struct Wanted {
    language: String,
    size: u8,
    contrast: bool,
    docs: bool,
    folder: PathBuf,
}

fn main() -> ExitCode {
    let wanted = wanted();
    let done = match wanted.docs {
        true => fs::create_dir_all(&wanted.folder)
            .map_err(|error| error.to_string())
            .and_then(|()| docs::take(&wanted.folder))
            .map(|()| wanted.folder.clone()),
        false => photograph(&wanted).and_then(|names| write_sheet(&wanted.folder, &names)),
    };
    match done {
        Ok(sheet) => {
            println!("{}", sheet.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// From the variables that `cargo xtask shots` sets.
fn wanted() -> Wanted {
    let variable = |name: &str| env::var(name).unwrap_or_default();
    let language = match variable("CANH_GIAC_LANGUAGE") {
        none if none.is_empty() => "vi".into(),
        language => language,
    };
    let folder = workspace_root().join("target/shots").join(&language);
    Wanted {
        size: variable("CANH_GIAC_SIZE").parse().unwrap_or(0),
        contrast: !variable("CANH_GIAC_CONTRAST").is_empty(),
        docs: !variable("CANH_GIAC_DOCS").is_empty(),
        language,
        folder,
    }
}

fn photograph(wanted: &Wanted) -> Result<Vec<String>, String> {
    fs::create_dir_all(&wanted.folder).map_err(|error| error.to_string())?;
    let site = Site::open();
    let worker = Worker::with(Engine::Chromium, &site);
    worker.open_home();
    worker.keeps_all_there_is();
    let mut names = Vec::new();
    for scene in gallery::wanted(Banks::read()) {
        take(&worker, &site, &scene, wanted)?;
        names.push(scene.name);
    }
    println!(
        "{} pages, {} pictures",
        names.len(),
        names.len() * (WINDOWS.len() * themes(wanted).len() + 1)
    );
    Ok(names)
}

/// All pictures of one scene. It is opened once: what changes between them is the window and the colours.
fn take(worker: &Worker, site: &Site, scene: &Scene, wanted: &Wanted) -> Result<(), String> {
    let (width, height) = WINDOWS[0];
    worker.has_a_window(width, height, 1);
    worker.wears(Theme::Light);
    worker.comes_to(scene, site, &wanted.language, wanted.size);
    let file = |what: &str| wanted.folder.join(format!("{scene}-{what}.png"));
    let themes = themes(wanted);
    for theme in themes {
        worker.wears(*theme);
        for (width, height) in WINDOWS {
            worker.has_a_window(width, height, 1);
            let name = file(&format!("{width}x{height}-{}", theme.name()));
            keep(&name, &worker.photograph(None))?;
        }
    }
    worker.wears(themes[0]);
    worker.has_a_window(390, 844, 1);
    keep(&file("whole"), &worker.photograph(Some(LONGEST)))
}

fn themes(wanted: &Wanted) -> &'static [Theme] {
    if wanted.contrast { &[Theme::Contrast] } else { &THEMES }
}

fn keep(file: &Path, png: &[u8]) -> Result<(), String> {
    fs::write(file, png).map_err(|error| format!("cannot write {}: {error}", file.display()))
}

/// A page with all pictures, each as a link to itself.
fn write_sheet(folder: &Path, names: &[String]) -> Result<PathBuf, String> {
    let mut html = String::from(
        "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>Shots</title>\n<style>body { font: 1rem system-ui; background: #777 } \
         img { height: 22rem; margin: .2rem; vertical-align: top; background: #fff }</style>\n",
    );
    let add = |html: &mut String, name: &str| {
        let all = fs::read_dir(folder).into_iter().flatten().flatten();
        let mut files: Vec<String> =
            all.filter_map(|file| file.file_name().into_string().ok()).collect();
        // `home` is the beginning of `home-learnt`, too.
        files.retain(|file| {
            let rest = file.strip_prefix(name).and_then(|rest| rest.strip_prefix('-'));
            rest.is_some_and(|rest| {
                rest.starts_with("whole") || rest.starts_with(|sign: char| sign.is_ascii_digit())
            })
        });
        files.sort();
        let _ = writeln!(html, "<h2 id=\"{name}\">{name}</h2>");
        for file in files {
            let _ = writeln!(
                html,
                "<a href=\"{file}\"><img src=\"{file}\" alt=\"{file}\" loading=\"lazy\"></a>"
            );
        }
    };
    for name in names {
        add(&mut html, name);
    }
    let sheet = folder.join("index.html");
    fs::write(&sheet, html).map_err(|error| error.to_string())?;
    Ok(sheet)
}
