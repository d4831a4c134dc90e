//! The pages that list what the answers of a topic, and what the guide, rest on: one plain HTML file
//! each, which the build writes. The addresses stand there and not in the banks, where they would be a
//! tenth of each.

use super::VI;
use crate::quiz::question::{Bank, Source};

/// Nothing but its own style sheet: the page runs no script and fetches nothing else.
const POLICY: &str = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

/// The page of a topic called `topic`. `style` is the address of the style sheet as seen from it.
/// Each source stands under its anchor.
pub fn page(topic: &str, bank: &Bank, style: &str) -> String {
    let items = bank.sources.iter().enumerate().map(|(place, source)| {
        let questions = bank.questions.iter().filter_map(|question| {
            let mut citations = question.sources.iter();
            let citation = citations.find(|citation| usize::from(citation.source) == place)?;
            let article = citation.article.iter().map(|article| format!(" ({article})"));
            Some(format!("{}{}", question.id, article.collect::<String>()))
        });
        item(source, "Câu", &questions.collect::<Vec<_>>())
    });
    let intro = "Mỗi câu hỏi đều ghi văn bản, lời cảnh báo hay bài báo mà đáp án dựa vào";
    whole(&format!("Căn cứ: {}", escape(topic)), intro, &items.collect::<String>(), style)
}

/// The page of the guide and of the numbers to call: each source with the ids of what cites it.
pub fn guide_page<'a>(
    entries: impl Iterator<Item = (&'a Source, &'a [String])>,
    style: &str,
) -> String {
    let items: String = entries.map(|(source, cited_by)| item(source, "Mục", cited_by)).collect();
    let intro = "Thẻ cẩm nang, danh sách tự kiểm tra và số khẩn cấp đều ghi văn bản, lời cảnh báo hay \
                 bài báo mà chúng dựa vào";
    whole("Căn cứ của cẩm nang", intro, &items, style)
}

fn whole(title: &str, intro: &str, items: &str, style: &str) -> String {
    let main = format!(
        "<h1>{title}</h1>\n<p>{intro}, và ngày chúng tôi đọc lại.</p>\n\
         <ol class=\"source-list\">\n{items}</ol>\n"
    );
    document(title, &main, style)
}

/// A plain page: `title` and `main` as HTML, `style` the address of the style sheet.
pub(super) fn document(title: &str, main: &str, style: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{title}</title>\n\
         <link rel=\"stylesheet\" href=\"{style}\">\n</head>\n<body>\n<main>\n{main}\
         </main>\n</body>\n</html>\n"
    )
}

/// One source, and what cites it: `what` these are called, and their ids; a source of cards alone
/// has no questions.
fn item(source: &Source, what: &str, cited_by: &[String]) -> String {
    let document = escape(&source.document);
    let document = match &source.url {
        Some(url) => format!("<a href=\"{}\" rel=\"noreferrer\">{document}</a>", escape(url)),
        None => document,
    };
    let cited_by = match cited_by {
        [] => String::new(),
        _ => {
            format!("<br>\n<span class=\"quiet\">{what}: {}.</span>", escape(&cited_by.join(", ")))
        }
    };
    format!(
        "<li id=\"{:x}\"><strong>{document}</strong><br>{}, {}; {}; hạn đọc lại {}.{cited_by}</li>\n",
        source.anchor(),
        escape(&source.issuer),
        (VI.since)(source.since),
        (VI.checked)(source.checked),
        source.recheck,
    )
}

/// A text as it stands in HTML.
pub(super) fn escape(text: &str) -> String {
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
        assert!(!page.contains("Câu: "), "nothing cites it: {page}");
        let cited = ["lua-dao/biet".to_owned(), "nha-tro-a (Điều 1)".to_owned()];
        let page = guide_page([(&bank.sources[0], &cited[..])].into_iter(), "../app.css");
        assert!(page.contains(&anchor) && page.contains("href=\"https://a.b/?c=&quot;&amp;d\""));
        assert!(page.contains("Mục: lua-dao/biet, nha-tro-a (Điều 1).</span>"), "{page}");
    }
}
