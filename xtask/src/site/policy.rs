//! The Content-Security-Policy, which two places say: each page in its head, for hosts that send no
//! headers, and the header that servers send with every file.

use crate::site::hash;

/// A policy that lets what stands in our pages themselves run and colour them, and nothing else that stands in a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    scripts: Vec<String>,
    styles: Vec<String>,
    scans: bool,
}

/// The policy by name of the script that starts the reader of codes (`shell/scan.js`).
const SCAN: &str = "canhgiac-scan";
/// How a page names that script.
const SCAN_SCRIPT: &str = "src=\"./scan-";

impl Policy {
    /// The policy under which each of these finished pages runs.
    #[must_use]
    pub fn of_pages<'a>(pages: impl IntoIterator<Item = &'a str>) -> Policy {
        let mut policy = Policy { scripts: Vec::new(), styles: Vec::new(), scans: false };
        for page in pages {
            policy.scans |= page.contains(SCAN_SCRIPT);
            for (found, element) in [(&mut policy.scripts, "script"), (&mut policy.styles, "style")]
            {
                for text in inside(page, element) {
                    let source = hash::source(text);
                    if !found.contains(&source) {
                        found.push(source);
                    }
                }
            }
        }
        policy
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
        let with = |rule: &str, sources: &[String]| {
            std::iter::once(rule)
                .chain(sources.iter().map(String::as_str))
                .collect::<Vec<_>>()
                .join(" ")
        };
        // No view of ours makes markup from a string. The policies by name are those of scripts that start
        // workers: an address of a script is a sink too.
        let mut types = "trusted-types canhgiac".to_owned();
        if self.scans {
            types += &format!(" {SCAN}");
        }
        [
            "default-src 'none'",
            &with("script-src 'self' 'wasm-unsafe-eval'", &self.scripts),
            &with("style-src 'self'", &self.styles),
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

/// What stands in elements of this name; not what they name. The pages are ours: no script holds the beginning or the end of one.
fn inside<'a>(page: &'a str, element: &str) -> Vec<&'a str> {
    let (begin, end) = (format!("<{element}"), format!("</{element}>"));
    let text = |rest: &'a str| {
        let (open, rest) = rest.split_once('>')?;
        let (text, _) = rest.split_once(&end)?;
        (!open.contains(" src=")).then_some(text)
    };
    page.split(&begin).skip(1).filter_map(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(pages: &[&str]) -> Policy {
        Policy::of_pages(pages.iter().copied())
    }

    const PAGES: [&str; 4] = [
        "<html><script>one</script><script type=\"importmap\">two</script><style>three</style>",
        "<script type=\"module\" async>four</script><script type=\"module\" src=\"./x.js\"></script>",
        "<style>three</style><noscript><p></noscript><p>",
        "<p>none</p>",
    ];

    #[test]
    fn the_header_allows_what_each_page_allows_and_says_who_may_frame_it() {
        let header = of(&PAGES).header();
        for text in ["one", "two", "three", "four"] {
            assert_eq!(header.matches(&hash::source(text)).count(), 1, "{header}");
        }
        assert_eq!(header.matches("sha256-").count(), 4, "{header}");
        let (scripts, styles) = header.split_once("; style-src 'self' ").expect("styles");
        assert!(styles.starts_with(&hash::source("three")) && scripts.contains("script-src"));
        assert!(!of(&PAGES[1..2]).meta().contains(&hash::source("one")));
        assert!(header.ends_with("; frame-ancestors 'none'"), "{header}");
        // A page that says this in its head is told off for it.
        assert!(!of(&PAGES).meta().contains("frame-ancestors"));
    }

    #[test]
    fn only_a_page_that_reads_codes_may_start_the_reader() {
        let scanning = format!("<script {SCAN_SCRIPT}1.js\"></script>");
        assert!(of(&PAGES).meta().ends_with("; trusted-types canhgiac"));
        let both = of(&[PAGES[0], &scanning]).meta();
        assert!(both.ends_with("; trusted-types canhgiac canhgiac-scan"), "{both}");
    }

    #[test]
    fn nothing_unsafe_but_wasm() {
        let policy = of(&PAGES).meta().replace("'wasm-unsafe-eval'", "");
        assert!(!policy.contains("unsafe") && !policy.contains('*'), "{policy}");
        assert!(policy.contains("require-trusted-types-for 'script'"));
    }
}
