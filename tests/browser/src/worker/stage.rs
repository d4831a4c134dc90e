//! A browser set up for a scene of the gallery: what is kept, which language and theme, how wide the window is.

use std::time::Duration;

use serde_json::json;
use xtask::server::Fault;

use super::Worker;
use crate::engine::Engine;
use crate::gallery::{Place, Scene, Theme, Trouble};
use crate::site::Site;

/// Where a device keeps how its app looks and speaks (`canh_giac::storage::preferences`).
const FACE: &str = "canhgiac.face";

impl Worker {
    /// Opens a scene in this language, with this text size (0 to 3), and waits until all of it is there.
    #[track_caller]
    pub fn comes_to(&self, scene: &Scene, site: &Site, language: &str, size: u8) {
        site.mend();
        // A page that keeps nothing, so that nobody writes while this is put in its place.
        self.visits("can-nho.html");
        let mut kept = scene.kept.clone();
        kept.insert(FACE.into(), format!("language={language} size={size}"));
        self.keeps_only(&kept);
        if self.engine() == Engine::Chromium {
            // What does not come must not come from this device either.
            let troubled = scene.trouble != Trouble::None;
            self.devtools("Network.enable", json!({}));
            self.devtools("Network.setBypassServiceWorker", json!({ "bypass": troubled }));
            if troubled {
                self.devtools("Network.clearBrowserCache", json!({}));
            }
        }
        let long = Fault::Slow(Duration::from_secs(15));
        match scene.trouble {
            Trouble::None => {}
            Trouble::NoBanks => site.break_banks(Fault::NotFound),
            Trouble::SlowBanks => site.break_banks(long),
            Trouble::NoProgram => site.break_program(Fault::NotFound),
            Trouble::SlowProgram => site.break_program(long),
        }
        self.goes_to(&scene.address());
        let ready = match (&scene.place, scene.trouble) {
            (Place::File(_), _) => "true",
            (_, Trouble::NoProgram) => "root.dataset.start === 'failed'",
            (_, Trouble::SlowProgram) => "!root.dataset.start",
            (_, Trouble::SlowBanks) => "all('[aria-busy=true]').length > 0",
            _ => {
                "root.dataset.start === 'done' && all('h1').length > 0 && all('[aria-busy=true]').length === 0"
            }
        };
        let script = format!(
            "const root = document.documentElement;
             const there = () => document.readyState === 'complete' && ({ready})
               && [...document.images].every((it) => it.complete || it.loading === 'lazy');
             (async () => {{
               if (!(await waited(there, 20000))) return 'it does not come';
               await document.fonts.ready;
               // What moves when it comes has come.
               for (const moving of document.getAnimations()) moving.finish();
               await pause(60);
               return '';
             }})().then(done)"
        );
        let late = self.must(&scene.name, self.session.run_robot(&script, &[]));
        self.same(&format!("{scene} in {language}"), late, json!(""));
        self.script("watch()", &[]);
    }

    /// Gives the page this theme: by what the browser says that the person wants, where it can be told so, and by
    /// what settings leave on the page.
    #[track_caller]
    pub fn wears(&self, theme: Theme) {
        if self.engine() == Engine::Chromium {
            let scheme = if theme == Theme::Dark { "dark" } else { "light" };
            let contrast = if theme == Theme::Contrast { "more" } else { "no-preference" };
            let features = json!([
                { "name": "prefers-color-scheme", "value": scheme },
                { "name": "prefers-contrast", "value": contrast },
                { "name": "prefers-reduced-motion", "value": "reduce" },
            ]);
            self.devtools("Emulation.setEmulatedMedia", json!({ "features": features }));
        }
        // Colours glide from one theme to the other where nobody asks for less motion.
        let script = "
            document.documentElement.dataset.theme = arguments[0];
            for (const gliding of document.getAnimations()) gliding.finish()";
        self.script(script, &[json!(theme.name())]);
    }

    /// Has a window of this size, in points; each is so many pixels wide. Only in Chromium.
    #[track_caller]
    pub fn has_a_window(&self, width: u32, height: u32, pixels: u32) {
        // Not as a phone, which would show a page smaller that is too wide.
        let size = json!({
            "width": width, "height": height, "deviceScaleFactor": pixels, "mobile": false,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", size);
        self.devtools("Emulation.setScrollbarsHidden", json!({ "hidden": true }));
    }

    /// What the page itself says of its language.
    #[track_caller]
    pub fn speaks(&self) -> String {
        self.attribute_of_page("lang").unwrap_or_default()
    }
}
