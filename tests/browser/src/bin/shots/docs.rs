//! The pictures of the README: several scenes beside each other.

use std::fs;
use std::path::Path;

use browser_tests::gallery::{self, Theme};
use browser_tests::{Banks, Engine, Site, Worker};
use xtask::workspace_root;

/// A picture: its file in `docs/pictures`, the window of each scene, and the scenes.
type Sheet = (&'static str, (u32, u32), &'static [&'static str]);

const SHEETS: [Sheet; 3] = [
    (
        "pages",
        (360, 640),
        &[
            "home-learnt",
            "question-single-wrong",
            "result-exam-passed",
            "certificate",
            "scores-learnt",
            "handbook-card",
        ],
    ),
    (
        "kinds",
        (360, 640),
        &[
            "question-red-flags",
            "question-call",
            "question-hotspot",
            "question-order",
            "question-number-right",
        ],
    ),
    ("trainer", (640, 480), &["invite", "collect", "class-report", "wall-single"]),
];

/// Takes them all. Parts that are missing in the gallery are an error.
pub fn take(folder: &Path) -> Result<(), String> {
    let site = Site::open();
    let worker = Worker::with(Engine::Chromium, &site);
    worker.open_home();
    worker.keeps_all_there_is();
    let scenes = gallery::scenes(Banks::read());
    let frame = Worker::at(Engine::Chromium, &format!("file://{}/", folder.display()));
    for (name, (width, height), parts) in SHEETS {
        // Large ones in rows of two.
        let across = if width > 500 { 2 * width + 40 } else { 2260 };
        let mut html = format!(
            "<!DOCTYPE html><meta charset=\"utf-8\"><style>body {{ margin: 0; display: flex; flex-wrap: wrap; gap: 12px; \
             padding: 12px; background: #777; width: max-content; max-width: {across}px }} img {{ display: block }}</style>",
        );
        for part in parts {
            let scene = scenes.iter().find(|scene| scene.name == *part);
            let scene = scene.ok_or_else(|| format!("the gallery has no scene {part}"))?;
            worker.has_a_window(width, height, 1);
            worker.wears(Theme::Light);
            worker.comes_to(scene, &site, "vi", 0);
            let file = format!("docs-{part}.png");
            super::keep(&folder.join(&file), &worker.photograph(None))?;
            html.push_str(&format!("<img src=\"{file}\" width=\"{width}\" height=\"{height}\">"));
        }
        let page = format!("docs-{name}.html");
        fs::write(folder.join(&page), html).map_err(|error| error.to_string())?;
        let across = if width > 400 { 2 } else { parts.len() as u32 };
        frame.has_a_window(across * (width + 12) + 12, height, 1);
        frame.goes_to(&page);
        let target = workspace_root().join("docs/pictures").join(format!("{name}.png"));
        super::keep(&target, &frame.photograph(Some(3_000)))?;
        println!("{}", target.display());
    }
    Ok(())
}
