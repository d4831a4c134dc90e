//! The numbers to call in an emergency, as the HTML that the build puts into the worker's page: it
//! can be read where no program runs.

use super::language::Language;
use super::sources::escape;
use crate::bank::guide::emergency::{Emergency, EmergencyNumber};

/// What the section itself says.
struct Frame {
    /// Its id.
    id: &'static str,
    title: &'static str,
    /// Stands before what to say.
    say: &'static str,
    about: &'static str,
    sources: &'static str,
    /// Leads to the section.
    others: &'static str,
}

const VI: Frame = Frame {
    // `browser::emergency` and `shell/english.js` know it by the same name.
    id: "khan-cap",
    title: "Số khẩn cấp",
    say: "Nói:",
    about: "Trang này đã mở thì đọc được cả khi mất mạng, và không cần JavaScript.",
    sources: "Căn cứ",
    others: "Các số khác, gọi thì nói gì",
};

const EN: Frame = Frame {
    id: "emergency",
    title: "Emergency numbers",
    say: "Say:",
    about: "Once this page is open it can be read without a network, and it needs no JavaScript.",
    sources: "Sources",
    others: "Other numbers, and what to say",
};

fn frame(language: Language) -> &'static Frame {
    match language {
        Language::Vi => &VI,
        Language::En => &EN,
    }
}

/// The section: the few numbers of the first row, so that all of them fit on one screen; what to say
/// whoever is called; then everybody with when to call and what to say; and where all this is from
/// (`sources`, an address as seen from the page). Nothing where there is nobody to call. What stands in `emergency` is
/// in this language.
pub fn section(emergency: &Emergency, sources: &str, language: Language) -> String {
    let Frame { id, title, about, .. } = frame(language);
    if emergency.numbers.is_empty() {
        return String::new();
    }
    let first = emergency.numbers.iter().filter(|number| number.first);
    let first: String = first.map(|number| format!("<li>{}</li>\n", head(number))).collect();
    let all: String = emergency.numbers.iter().map(|number| row(number, language)).collect();
    format!(
        "<section id=\"{id}\" class=\"emergency\" aria-labelledby=\"{id}-title\">\n\
         <h1 id=\"{id}-title\" tabindex=\"-1\">{title}</h1>\n\
         <ul class=\"first\">\n{first}</ul>\n<p class=\"note\">{}</p>\n<ul>\n{all}</ul>\n\
         <p class=\"quiet\">{about} <a href=\"{}\">{}</a></p>\n</section>",
        escape(&emergency.rule),
        escape(sources),
        frame(language).sources
    )
}

/// A section that says in which file its lines stand in the other language ([`lines`]); `shell/english.js` puts them
/// into the place of these.
#[must_use]
pub fn with_words(section: &str, file: &str) -> String {
    let mark = format!("<section data-words=\"{}\" ", escape(file));
    section.replacen("<section ", &mark, 1)
}

/// Each piece of text of a section, as it stands between two tags, in its order.
#[must_use]
pub fn lines(section: &str) -> Vec<String> {
    let pieces = section.split('<').filter_map(|part| part.split_once('>'));
    let pieces = pieces.map(|(_, text)| text).filter(|text| !text.trim().is_empty());
    let plain =
        |text: &str| text.replace("&lt;", "<").replace("&quot;", "\"").replace("&amp;", "&");
    pieces.map(plain).collect()
}

/// The few numbers of the first row, a line each, and a link to the section: for the top of a page
/// that has the section further below. Nothing where there is nobody to call.
pub fn calls(emergency: &Emergency, language: Language) -> String {
    let Frame { id, others, .. } = frame(language);
    let first = emergency.numbers.iter().filter(|number| number.first);
    let first: String = first.map(|number| format!("<p>{}</p>\n", head(number))).collect();
    match first.is_empty() {
        true => first,
        false => format!("{first}<p><a href=\"#{id}\">{others}</a></p>\n"),
    }
}

/// Who it is; the whole line with the number is what a thumb presses.
fn head(number: &EmergencyNumber) -> String {
    let name = escape(&number.name);
    let Some(dial) = &number.dial else {
        return format!("<strong>{name}</strong>");
    };
    let call: String = dial.chars().filter(|sign| *sign != ' ').collect();
    format!("<a href=\"tel:{}\"><b>{}</b> {name}</a>", escape(&call), escape(dial))
}

fn row(number: &EmergencyNumber, language: Language) -> String {
    // Where nobody is called, it is not said but done.
    let label = format!("<i>{}</i> ", frame(language).say);
    let label = number.dial.as_ref().map_or("", |_| &label);
    let say = number.say.as_ref().map(|say| format!("<p>{label}{}</p>", escape(say)));
    let note = number.note.as_ref().map(|note| format!("<p>{}</p>", escape(note)));
    let (say, note) = (say.unwrap_or_default(), note.unwrap_or_default());
    format!("<li>{}<p>{}</p>{say}{note}</li>\n", head(number), escape(&number.when))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(id: &str, dial: Option<&str>, first: bool) -> EmergencyNumber {
        EmergencyNumber {
            id: id.into(),
            dial: dial.map(String::from),
            name: format!("Nơi {id}"),
            when: "Có cướp.".into(),
            say: Some("Ở đâu, việc gì.".into()),
            note: None,
            english: None,
            first,
            sources: Vec::new(),
        }
    }

    fn page(numbers: Vec<EmergencyNumber>) -> String {
        let rule = "Nói địa chỉ trước.".into();
        let emergency = Emergency { rule, numbers, ..Emergency::default() };
        section(&emergency, "./can-cu/cam-nang.html", Language::Vi)
    }

    #[test]
    fn the_first_numbers_stand_first_each_with_a_link_that_dials() {
        let page = page(vec![
            number("bac", Some("+84 981 84 84 84"), false),
            number("an", None, false),
            number("cong", Some("113"), true),
        ]);
        assert!(page.contains("<li><a href=\"tel:113\"><b>113</b> Nơi cong</a></li>"), "{page}");
        assert!(page.contains("<li><a href=\"tel:113\"><b>113</b> Nơi cong</a><p>Có cướp.</p>"));
        assert!(page.contains("<a href=\"tel:+84981848484\"><b>+84 981 84 84 84</b> Nơi bac</a>"));
        assert!(page.contains("<li><strong>Nơi an</strong><p>"), "{page}");
        let place = |what: &str| page.find(what).unwrap();
        assert!(place("tel:113") < place("Nói địa chỉ trước."));
        assert!(place("Nói địa chỉ trước.") < place("tel:+84"), "{page}");
        assert!(place("tel:+84") < place("Nơi an"), "{page}");
        assert_eq!(page.matches("tel:").count(), 3);
        assert_eq!(page.matches("<p><i>Nói:</i> Ở đâu, việc gì.</p>").count(), 2);
        assert_eq!(page.matches("<p>Ở đâu, việc gì.</p>").count(), 1, "nobody to say it to");
    }

    #[test]
    fn no_text_can_break_out() {
        let bad = "<script>\"&'</script>";
        let mut one = number("a", Some("1\"onclick=\"x"), true);
        (one.name, one.when) = (bad.into(), bad.into());
        (one.say, one.note) = (Some(bad.into()), Some(bad.into()));
        let html = section(
            &Emergency { rule: bad.into(), numbers: vec![one], ..Emergency::default() },
            "./\"><script>",
            Language::Vi,
        );
        assert!(!html.contains("<script") && !html.contains("1\"onclick"), "{html}");
        assert_eq!(html.matches("&lt;script>&quot;&amp;'&lt;/script>").count(), 6, "{html}");
        assert!(lines(&html).iter().any(|line| line == bad), "{html}");
        let file = with_words(&html, "./a\"b.txt");
        assert!(file.starts_with("<section data-words=\"./a&quot;b.txt\" id="), "{file}");
    }

    #[test]
    fn nobody_to_call_is_no_section() {
        assert_eq!(page(Vec::new()), "");
        assert_eq!(calls(&Emergency::default(), Language::Vi), "");
    }
}
