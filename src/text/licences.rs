//! The page that lists the libraries in the program with their licences: plain HTML, which the build writes. The
//! licences themselves stand as their authors wrote them.

use super::sources::{document, escape};

/// The name of the page, beside the pages of sources.
pub const PAGE: &str = "giay-phep.html";

/// A library in the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Library {
    /// Its name and version.
    pub name: String,
    /// Its licence by name (SPDX), as it says itself.
    pub licence: String,
    /// Where its sources are.
    pub source: Option<String>,
    /// Its licence in words, where it brings them.
    pub words: String,
}

const INTRO: &str = "Mã nguồn của Cảnh giác: MIT hoặc Apache-2.0. Câu hỏi và cẩm nang: CC BY 4.0. Chương trình được dịch \
                     cùng thư viện chuẩn của Rust (MIT hoặc Apache-2.0) và các thư viện dưới đây.";
const ENGLISH: &str = "The code of Cảnh giác: MIT or Apache-2.0. Questions and handbook: CC BY 4.0. The program is compiled \
                       with Rust’s standard library (MIT or Apache-2.0) and the libraries below.";

/// The page; `style` is the address of the style sheet as seen from it. Licences with the same words stand there once.
pub fn page(libraries: &[Library], style: &str) -> String {
    let items: String = libraries.iter().map(item).collect();
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for Library { name, words, .. } in libraries.iter().filter(|one| !one.words.is_empty()) {
        match groups.iter_mut().find(|(known, _)| known == words) {
            Some((_, names)) => names.push(name),
            None => groups.push((words, vec![name])),
        }
    }
    let groups = groups.iter().map(|(words, names)| {
        let names = escape(&names.join(", "));
        format!("<h2>{names}</h2>\n<p class=\"words\">{}</p>\n", escape(words))
    });
    let groups: String = groups.collect();
    let main = format!(
        "<h1>Giấy phép</h1>\n<p>{INTRO}</p>\n<p lang=\"en\">{ENGLISH}</p>\n<ul class=\"source-list\">\n{items}</ul>\n\
         <div lang=\"en\">\n{groups}</div>\n"
    );
    document("Giấy phép", &main, style)
}

fn item(Library { name, licence, source, .. }: &Library) -> String {
    let (name, licence) = (escape(name), escape(licence));
    match source {
        Some(source) => {
            let source = escape(source);
            format!("<li><a href=\"{source}\" rel=\"noreferrer\">{name}</a>: {licence}</li>\n")
        }
        None => format!("<li>{name}: {licence}</li>\n"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn library(name: &str, words: &str) -> Library {
        Library {
            name: name.into(),
            licence: "MIT".into(),
            source: Some("https://a.b/?c=\"&d".into()),
            words: words.into(),
        }
    }

    #[test]
    fn each_library_is_listed_and_the_same_words_stand_there_once() {
        let all =
            [library("a 1", "Copyright <A>"), library("b 2", "Copyright <A>"), library("c 3", "")];
        let page = page(&all, "../app.css");
        for name in ["a 1", "b 2", "c 3"] {
            let line = format!(
                "<li><a href=\"https://a.b/?c=&quot;&amp;d\" rel=\"noreferrer\">{name}</a>: MIT</li>"
            );
            assert!(page.contains(&line), "{page}");
        }
        assert!(
            page.contains("<h2>a 1, b 2</h2>\n<p class=\"words\">Copyright &lt;A></p>"),
            "{page}"
        );
        assert_eq!(page.matches("Copyright").count(), 1, "{page}");
        assert!(!page.contains("<h2>c 3"), "{page}");
    }
}
