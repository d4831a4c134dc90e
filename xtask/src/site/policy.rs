//! The Content-Security-Policy, which two places say: each page in its head, for hosts that send no
//! headers, and the header that servers send with every file.

use crate::site::hash;

const MAP: (&str, &str) = (r#"<script type="importmap">"#, "</script>");

/// A policy that lets these inline scripts run, and no other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    inline: Vec<String>,
    scans: bool,
}

/// The policy by name of the script that starts the reader of codes (`shell/scan.js`).
const SCAN: &str = "canhgiac-scan";

impl Policy {
    /// The policy of a page with this import map.
    #[must_use]
    pub fn of_map(map: &str) -> Policy {
        Policy { inline: vec![hash::source(map)], scans: false }
    }

    /// The same for a page that reads codes.
    #[must_use]
    pub fn scanning(self) -> Policy {
        Policy { scans: true, ..self }
    }

    /// The policy under which each of these finished pages runs.
    #[must_use]
    pub fn of_pages<'a>(pages: impl IntoIterator<Item = &'a str>) -> Policy {
        let (mut inline, mut scans) = (Vec::new(), false);
        for page in pages {
            scans |= page.contains(SCAN);
            let map = page.split_once(MAP.0).and_then(|(_, rest)| rest.split_once(MAP.1));
            let source = map.map(|(map, _)| hash::source(map));
            inline.extend(source.filter(|source| !inline.contains(source)));
        }
        Policy { inline, scans }
    }

    /// What stands in a page.
    #[must_use]
    pub fn meta(&self) -> String {
        self.directives().join("; ")
    }

    /// What stands in the header, which can say more.
    #[must_use]
    pub fn header(&self) -> String {
        let mut all = self.directives();
        all.push("frame-ancestors 'none'".into());
        all.join("; ")
    }

    fn directives(&self) -> Vec<String> {
        let mut script = "script-src 'self' 'wasm-unsafe-eval'".to_owned();
        for source in &self.inline {
            script.push(' ');
            script.push_str(source);
        }
        // No view of ours makes markup from a string. The policies by name are those of scripts that start
        // workers: an address of a script is a sink too.
        let mut types = "trusted-types canhgiac".to_owned();
        if self.scans {
            types += &format!(" {SCAN}");
        }
        [
            "default-src 'none'",
            &script,
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            &types,
        ]
        .map(String::from)
        .to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(map: &str) -> String {
        format!("<html>{}{map}{}<p>", MAP.0, MAP.1)
    }

    #[test]
    fn the_header_allows_what_each_page_allows_and_says_who_may_frame_it() {
        let pages = [page("one"), page("two"), page("one"), "<p>none</p>".to_owned()];
        let header = Policy::of_pages(pages.iter().map(String::as_str)).header();
        for map in ["one", "two"] {
            assert_eq!(header.matches(&hash::source(map)).count(), 1, "{header}");
            assert!(Policy::of_map(map).meta().contains(&hash::source(map)));
        }
        assert!(header.ends_with("; frame-ancestors 'none'"), "{header}");
        // A page that says this in its head is told off for it.
        assert!(!Policy::of_map("one").meta().contains("frame-ancestors"));
    }

    #[test]
    fn only_a_page_that_reads_codes_may_start_the_reader() {
        let (plain, scanning) = (Policy::of_map("one"), Policy::of_map("one").scanning());
        assert!(plain.meta().ends_with("; trusted-types canhgiac"), "{}", plain.meta());
        assert!(scanning.meta().ends_with("; trusted-types canhgiac canhgiac-scan"));
        let pages = [page("one"), format!("{}{}", scanning.meta(), page("two"))];
        let header = |pages: &[String]| Policy::of_pages(pages.iter().map(String::as_str)).header();
        assert!(header(&pages).contains("trusted-types canhgiac canhgiac-scan"));
        assert!(!header(&pages[..1]).contains("canhgiac-scan"));
    }

    #[test]
    fn nothing_unsafe_but_wasm() {
        let policy = Policy::of_map("one").meta().replace("'wasm-unsafe-eval'", "");
        assert!(!policy.contains("unsafe") && !policy.contains('*'), "{policy}");
        assert!(policy.contains("require-trusted-types-for 'script'"));
    }
}
