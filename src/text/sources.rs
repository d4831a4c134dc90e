//! The page that lists what the answers of a topic rest on: one plain HTML file for each topic, which
//! the build writes. The addresses stand there and not in the banks, where they would be a tenth of
//! each.

use super::VI;
use crate::quiz::question::{Bank, Source};

/// Nothing but its own style sheet: the page runs no script and fetches nothing else.
const POLICY: &str = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/// The page of a topic called `topic`. `style` is the address of the style sheet as seen from it.
/// Each source stands under its anchor.
pub fn page(topic: &str, bank: &Bank, style: &str) -> String {
    let title = format!("Căn cứ: {}", escape(topic));
    let items: String =
        bank.sources.iter().enumerate().map(|(place, source)| item(place, source, bank)).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{title}</title>\n\
         <link rel=\"stylesheet\" href=\"{style}\">\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n\
         <p>Mỗi câu hỏi đều ghi văn bản, lời cảnh báo hay bài báo mà đáp án dựa vào, và ngày chúng \
         tôi đọc lại.</p>\n<ol class=\"source-list\">\n{items}</ol>\n</main>\n</body>\n</html>\n"
    )
}

fn item(place: usize, source: &Source, bank: &Bank) -> String {
    let document = escape(&source.document);
    let document = match &source.url {
        Some(url) => format!("<a href=\"{}\" rel=\"noreferrer\">{document}</a>", escape(url)),
        None => document,
    };
    let questions = bank.questions.iter().filter_map(|question| {
        let mut citations = question.sources.iter();
        let citation = citations.find(|citation| usize::from(citation.source) == place)?;
        let article = citation.article.iter().map(|article| format!(" ({})", escape(article)));
        Some(format!("{}{}", question.id, article.collect::<String>()))
    });
    format!(
        "<li id=\"{:x}\"><strong>{document}</strong><br>{}, {}; {}; hạn đọc lại {}.<br>\
         <span class=\"quiet\">Câu: {}.</span></li>\n",
        source.anchor(),
        escape(&source.issuer),
        (VI.since)(source.since),
        (VI.checked)(source.checked),
        source.recheck,
        questions.collect::<Vec<_>>().join(", ")
    )
}

/// A text as it stands in HTML.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quiz::question::Since;
    use crate::quiz::time::Date;

    #[test]
    fn a_source_stands_under_its_anchor_with_its_address_and_nothing_can_break_out() {
        let day = Date::new(2026, 11, 21).unwrap();
        let bank = Bank {
            topic: "thu".into(),
            objectives: Vec::new(),
            sources: vec![Source {
                document: "Luật <b>\"A&B\"".into(),
                issuer: "Quốc hội".into(),
                since: Since::Undated,
                checked: day,
                recheck: day,
                url: Some("https://a.b/?c=\"&d".into()),
            }],
            questions: Vec::new(),
        };
        let page = page("Thử", &bank, "../app.css");
        let anchor = format!("<li id=\"{:x}\">", bank.sources[0].anchor());
        assert!(page.contains(&anchor), "{page}");
        assert!(page.contains("href=\"https://a.b/?c=&quot;&amp;d\""), "{page}");
        assert!(page.contains("Luật &lt;b>&quot;A&amp;B&quot;"), "{page}");
        assert!(page.contains("chúng tôi đọc lại 21/11/2026; hạn đọc lại 21/11/2026"), "{page}");
    }
}
