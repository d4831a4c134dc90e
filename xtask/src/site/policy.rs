//! The Content-Security-Policy, which two places say: each page in its head, for hosts that send no
//! headers, and the header that servers send with every file.

use crate::site::hash;

const MAP: (&str, &str) = (r#"<script type="importmap">"#, "</script>");

/// A policy that lets these inline scripts run, and no other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    inline: Vec<String>,
}

impl Policy {
    /// The policy of a page with this import map.
    #[must_use]
    pub fn of_map(map: &str) -> Policy {
        Policy { inline: vec![hash::source(map)] }
    }

    /// The policy under which each of these finished pages runs.
    #[must_use]
    pub fn of_pages<'a>(pages: impl IntoIterator<Item = &'a str>) -> Policy {
        let mut inline = Vec::new();
        for page in pages {
            let map = page.split_once(MAP.0).and_then(|(_, rest)| rest.split_once(MAP.1));
            let source = map.map(|(map, _)| hash::source(map));
            inline.extend(source.filter(|source| !inline.contains(source)));
        }
        Policy { inline }
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
            // No view of ours makes markup from a string. The one policy is that of the script which
            // registers the service worker: an address of a script is a sink too.
            "trusted-types canhgiac",
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
    fn nothing_unsafe_but_wasm() {
        let policy = Policy::of_map("one").meta().replace("'wasm-unsafe-eval'", "");
        assert!(!policy.contains("unsafe") && !policy.contains('*'), "{policy}");
        assert!(policy.contains("require-trusted-types-for 'script'"));
    }
}
