//! How a browser is set up before it starts: what a session asks of the driver.

use std::fs;
use std::path::PathBuf;

use serde_json::{Map, Value, json};

use crate::engine::Engine;

const FIREFOX: &str = "/usr/bin/firefox-esr";
const CHROMIUM_FLAGS: [&str; 8] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// What is not as in a fresh browser.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// The languages that the browser asks for, the best first, as in `en-GB,en`. Vietnamese where nothing is said.
    pub languages: Option<&'static str>,
    /// The folder that the browser keeps its things in, also once it has ended. Without one it gets
    /// a fresh one, which goes with it. WebKitGTK under a driver has no other.
    pub profile: Option<PathBuf>,
    /// What the browser calls itself. Not in WebKitGTK.
    pub agent: Option<String>,
    /// True where pages are refused all storage. Only Firefox can be told so.
    pub keeps_nothing: bool,
    /// What the camera sees. Only Chromium takes a film for one.
    pub camera: Option<Camera>,
}

/// A camera that is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Camera {
    /// It sees this film ([`crate::film::Film`]), and pages may use it.
    Film(PathBuf),
    /// It is there, and the person refuses it to every page.
    Refused,
}

impl Camera {
    fn flags(&self) -> Vec<String> {
        let person = match self {
            Camera::Film(_) => "--use-fake-ui-for-media-stream",
            Camera::Refused => "--use-fake-ui-for-media-stream=deny",
        };
        let mut flags = vec!["--use-fake-device-for-media-stream".into(), person.into()];
        if let Camera::Film(film) = self {
            flags.push(format!("--use-file-for-fake-video-capture={}", film.display()));
        }
        flags
    }
}

impl Setup {
    /// The languages that the browser asks for.
    pub(crate) fn spoken(&self) -> &'static str {
        self.languages.unwrap_or("vi-VN,vi")
    }

    /// What a session asks of the driver.
    pub(crate) fn capabilities(&self, engine: Engine) -> Map<String, Value> {
        let profile = self.profile.as_ref().map(|folder| folder.display().to_string());
        let wanted = match engine {
            Engine::Chromium => {
                let mut flags: Vec<String> = CHROMIUM_FLAGS.map(String::from).into();
                flags.extend(profile.map(|folder| format!("--user-data-dir={folder}")));
                flags.extend(self.agent.as_ref().map(|agent| format!("--user-agent={agent}")));
                flags.push(format!("--accept-lang={}", self.spoken()));
                flags.extend(self.camera.iter().flat_map(Camera::flags));
                json!({
                    "goog:chromeOptions": { "args": flags },
                    "goog:loggingPrefs": { "browser": "ALL" },
                })
            }
            Engine::Firefox => {
                let mut flags = vec![String::from("-headless")];
                flags.extend(profile.into_iter().flat_map(|folder| ["-profile".into(), folder]));
                let mut prefs = Map::new();
                prefs.insert("intl.accept_languages".into(), json!(self.spoken()));
                if let Some(agent) = &self.agent {
                    prefs.insert("general.useragent.override".into(), json!(agent));
                }
                if self.keeps_nothing {
                    prefs.insert("network.cookie.cookieBehavior".into(), json!(2));
                }
                json!({
                    "moz:firefoxOptions": { "binary": FIREFOX, "args": flags, "prefs": prefs },
                })
            }
            Engine::WebKit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": { "binary": mini_browser(), "args": ["--automation"] },
            }),
        };
        match wanted {
            Value::Object(map) => map,
            _ => Map::new(),
        }
    }
}

/// Debian keeps it in a folder that is named for the machine's architecture.
fn mini_browser() -> PathBuf {
    let folders = fs::read_dir("/usr/lib").into_iter().flatten().flatten();
    folders
        .map(|folder| folder.path().join("webkit2gtk-4.1/MiniBrowser"))
        .find(|path| path.exists())
        .unwrap_or_else(|| panic!("WebKit: no /usr/lib/*/webkit2gtk-4.1/MiniBrowser"))
}
