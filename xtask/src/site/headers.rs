//! What is said with each file when it is served: the one source. The server of this repository asks
//! here; for other hosts `site::hosts` writes it down in their own words.

use std::fs;
use std::path::Path;

use crate::site::hash::is_hashed;
use crate::site::policy::Policy;

/// The pages that run a program, so that their import maps stand in the policy of the header.
const PAGES: [&str; 2] = ["index.html", "trainer.html"];
/// The only page that may use the camera.
pub const CAMERA_PAGE: &str = "trainer.html";
/// The edition in one file: it is to be kept and not to be opened here, where the policy would stop it.
pub const ONE_FILE: &str = "canh-giac.html";

/// A name that changes with its content may be kept for a year; every other file is asked for again.
pub const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// Kept, but not used before the server has said that it is still the same.
pub const ASK_AGAIN: &str = "no-cache";
/// How [`ONE_FILE`] is given.
pub const KEEP: &str = "attachment";

/// The names of the headers that are not the same for all files.
pub const PERMISSIONS: &str = "Permissions-Policy";
/// See [`FOR_EVER`] and [`ASK_AGAIN`].
pub const CACHE: &str = "Cache-Control";
/// See [`KEEP`].
pub const DISPOSITION: &str = "Content-Disposition";
/// The policy of the site.
pub const POLICY: &str = "Content-Security-Policy";

/// What the page with the camera needs besides: the picture of the camera moves by itself, and a projector
/// shows the whole screen and does not fall asleep.
const WITH_CAMERA: [&str; 4] = ["camera", "autoplay", "fullscreen", "screen-wake-lock"];
/// What no page of ours needs. Copying to the clipboard and the share sheet are needed, and so not here.
const OFF: [&str; 15] = [
    "accelerometer",
    "clipboard-read",
    "display-capture",
    "encrypted-media",
    "geolocation",
    "gyroscope",
    "hid",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "serial",
    "usb",
    "xr-spatial-tracking",
];

/// The headers that every file has, beside its cache rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headers {
    policy: String,
}

impl Headers {
    /// The headers of the finished site in this folder.
    #[must_use]
    pub fn of(dist: &Path) -> Headers {
        // A page that is not there (sites that tests make up) allows nothing.
        let pages: Vec<String> =
            PAGES.iter().filter_map(|page| fs::read_to_string(dist.join(page)).ok()).collect();
        Headers { policy: Policy::of_pages(pages.iter().map(String::as_str)).header() }
    }

    /// The headers of a site that is not ours: no policy.
    #[must_use]
    pub fn without_policy() -> Headers {
        Headers { policy: String::new() }
    }

    /// The same, and breaches of the policy are to be reported to this path.
    #[must_use]
    pub fn reporting_to(mut self, path: &str) -> Headers {
        self.policy += &format!("; report-uri {path}");
        self
    }

    /// What is the same for all files, and for what is not there.
    #[must_use]
    pub fn for_all(&self) -> [(&'static str, &str); 5] {
        [
            (POLICY, self.policy.as_str()),
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
        ]
    }

    /// Everything that is sent with the file of this name (`bank/….bank`).
    #[must_use]
    pub fn for_file(&self, name: &str) -> Vec<(&'static str, String)> {
        let all = self.for_all().map(|(header, value)| (header, value.to_owned()));
        let mut all = all.to_vec();
        all.retain(|(_, value)| !value.is_empty());
        all.push((PERMISSIONS, permissions(name == CAMERA_PAGE)));
        all.push((CACHE, if is_hashed(name) { FOR_EVER } else { ASK_AGAIN }.into()));
        if name == ONE_FILE {
            all.push((DISPOSITION, KEEP.into()));
        }
        all
    }
}

/// The value of the header [`PERMISSIONS`].
#[must_use]
pub fn permissions(camera: bool) -> String {
    let who = if camera { "self" } else { "" };
    let some = WITH_CAMERA.iter().map(|it| format!("{it}=({who})"));
    some.chain(OFF.iter().map(|off| format!("{off}=()"))).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value<'a>(sent: &'a [(&str, String)], name: &str) -> Option<&'a str> {
        sent.iter().find(|(header, _)| *header == name).map(|(_, value)| value.as_str())
    }

    #[test]
    fn each_file_has_its_own() {
        let headers = Headers { policy: "p".into() };
        for (name, cache, camera, disposition) in [
            ("index.html", ASK_AGAIN, false, None),
            ("trainer.html", ASK_AGAIN, true, None),
            ("can-cu/trainer.html", ASK_AGAIN, false, None),
            ("bank/lua-dao-0123456789abcdef.bank", FOR_EVER, false, None),
            ("canh-giac.html", ASK_AGAIN, false, Some("attachment")),
            ("sw.js", ASK_AGAIN, false, None),
        ] {
            let sent = headers.for_file(name);
            assert_eq!(value(&sent, CACHE), Some(cache), "{name}");
            let permissions = value(&sent, PERMISSIONS).unwrap_or_default();
            for it in WITH_CAMERA {
                assert_eq!(permissions.contains(&format!("{it}=(self)")), camera, "{name}: {it}");
                assert_eq!(permissions.contains(&format!("{it}=()")), !camera, "{name}: {it}");
            }
            assert_eq!(value(&sent, DISPOSITION), disposition, "{name}");
            assert_eq!(value(&sent, "X-Content-Type-Options"), Some("nosniff"), "{name}");
        }
    }

    #[test]
    fn what_reports_says_where_to() {
        let headers = Headers { policy: "default-src 'none'".into() }.reporting_to("/csp-report");
        let sent = headers.for_file("index.html");
        assert_eq!(value(&sent, POLICY), Some("default-src 'none'; report-uri /csp-report"));
    }
}
