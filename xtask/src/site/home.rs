//! The first page as it stands for whoever comes for the first time, as HTML in the page itself: it can be read, and
//! its links work, while the program is on its way, which then draws the same in its place. Words and addresses are
//! the library's; the markup is that of `view::pages::home` and what stands around it, and
//! `tests/browser/tests/first_page.rs` compares the two.

use canh_giac::address::Page;
use canh_giac::bank::compact::Topic;
use canh_giac::text::VI;

use crate::failure::Outcome;
use crate::site::page::split_once_only;

/// Where in the body the first page goes.
pub const HOME: &str = "<!-- home -->";
/// Where in it the lines go that say that the program is on its way.
const OPENING: &str = "<!-- opening -->";
/// Between these they stand in the page that everybody else sees.
const LINES: (&str, &str) = ("<p role=\"status\"", "<noscript>");

/// The first page with these topics, of which nothing has been learnt yet. Nothing stands between its elements, as
/// in the program.
#[must_use]
pub fn html(topics: &[Topic]) -> String {
    let topics: String = topics.iter().map(topic).collect();
    format!("<div class=\"home\">{}{}</div>", header(), main(&topics))
}

/// The first page, in which the page `name`, which stands for everybody else, has said that the program is on its way.
///
/// # Errors
/// The page does not say it.
pub fn opening(home: &str, name: &str, page: &str) -> Outcome<String> {
    let (_, lines) = split_once_only(name, page, LINES.0)?;
    let (lines, _) = split_once_only(name, lines, LINES.1)?;
    Ok(home
        .replace(OPENING, &format!("<div class=\"opening\">{}{}</div>", LINES.0, lines.trim_end())))
}

/// `view::parts::header`, and the line about keeping (`view::parts::keeping_line`), which has nothing to say yet.
fn header() -> String {
    let (emergency, sign) = (Page::Emergency, picture("emergency"));
    let links = [
        link("who", &Page::Learners, "", VI.learners),
        link("", &Page::Scores, "", VI.scores),
        link("emergency-link", &emergency, &sign, VI.emergency),
    ];
    format!(
        "<header class=\"top\"><a class=\"brand\" href=\"{}\">{}</a><nav>{}</nav></header>\
         <div role=\"status\"></div>",
        Page::Home,
        VI.app,
        links.concat()
    )
}

fn link(class: &str, page: &Page, sign: &str, words: &str) -> String {
    let class = if class.is_empty() { String::new() } else { format!("class=\"{class}\" ") };
    format!("<a {class}href=\"{page}\">{sign}<span>{words}</span></a>")
}

fn main(topics: &str) -> String {
    let tools = [
        ("handbook", Page::Handbook(None), VI.handbook, VI.handbook_about),
        ("self-check", Page::SelfCheck(None), VI.self_check, VI.self_check_about),
        ("report", Page::Report, VI.report, VI.report_about),
        ("moving", Page::Move, VI.moving, VI.moving_about),
        ("offline", Page::Offline, VI.offline, VI.offline_about),
        ("share", Page::Share, VI.share, VI.share_about),
        ("exam", Page::Verify(String::new()), VI.verify, VI.verify_about),
        ("settings", Page::Settings, VI.settings, VI.settings_about),
    ];
    let tools = tools.map(|(sign, page, name, about)| {
        let words = [name, about];
        format!("<li>{}</li>", card("card tool pictured", &page, &picture(sign), words, ""))
    });
    let exam = picture("exam");
    let exam = card("card exam pictured", &Page::Exams, &exam, [VI.exam, VI.exams_about], "");
    let (join, sign) = (Page::Join(String::new()), picture("join"));
    let join = card("card tool pictured", &join, &sign, [VI.join, VI.join_about], "");
    let [privacy, about] = [Page::Privacy, Page::About(String::new())];
    format!(
        "<main><h1 class=\"motto\">{}</h1><h2>{}</h2><ul class=\"topics\">{topics}</ul>{exam}{join}\
         <h2>{}</h2><ul class=\"topics tools\">{}</ul><div class=\"note offline\" role=\"status\"></div>\
         <footer>{} <a href=\"{privacy}\">{}</a> · <a href=\"{about}\">{}</a></footer>{OPENING}</main>",
        VI.motto,
        VI.topics,
        VI.more,
        tools.concat(),
        VI.not_official,
        VI.privacy,
        VI.about,
    )
}

/// The ring around the picture is empty: how far it goes is a style, which an element of the page may not have.
fn topic(topic: &Topic) -> String {
    let sign = picture(topic.id.as_str());
    let ring = format!("<div class=\"disc\" aria-hidden=\"true\"><div>{sign}</div></div>");
    let state = format!("<span class=\"quiet\">{}</span>", (VI.untouched)(topic.questions));
    let words = [&topic.name, &topic.about].map(|text| escape(text));
    let page = Page::Learn(topic.id.clone());
    let card =
        card("card topic pictured", &page, &ring, words.each_ref().map(String::as_str), &state);
    format!("<li>{card}</li>")
}

fn card(class: &str, page: &Page, sign: &str, [name, about]: [&str; 2], state: &str) -> String {
    format!(
        "<a class=\"{class}\" href=\"{page}\">{sign}<strong>{name}</strong><span>{about}</span>{state}</a>"
    )
}

/// `view::parts::picture`; an element that is closed in itself, so that the page is shorter.
fn picture(name: &str) -> String {
    format!("<svg class=\"pic\" aria-hidden=\"true\"><use href=\"#p-{name}\"/></svg>")
}

/// What authors wrote, as it stands in HTML.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fraud() -> Topic {
        Topic {
            id: "lua-dao".into(),
            name: "Lừa <b> & đảo".into(),
            about: "Nhận ra.".into(),
            prefix: "ld".into(),
            questions: 300,
            file: "./bank/a.bank".into(),
            starter: "./bank/b.bank".into(),
        }
    }

    #[test]
    fn a_topic_is_a_link_with_its_picture_its_name_and_what_there_is_to_learn() {
        let page = html(&[fraud()]);
        let card = "<a class=\"card topic pictured\" href=\"#/chu-de/lua-dao\"><div class=\"disc\" aria-hidden=\"true\">\
            <div><svg class=\"pic\" aria-hidden=\"true\"><use href=\"#p-lua-dao\"/></svg></div></div>\
            <strong>Lừa &lt;b> &amp; đảo</strong><span>Nhận ra.</span>\
            <span class=\"quiet\">300 câu, chưa học</span></a>";
        assert!(page.contains(card), "{page}");
    }

    #[test]
    fn what_is_said_meanwhile_is_taken_from_the_page() {
        let page =
            "<main><p role=\"status\">On its way</p>\n<p>Slow?</p>\n<noscript>No</noscript></main>";
        let home = opening(&html(&[]), "index.html", page).expect("home");
        let lines =
            "<div class=\"opening\"><p role=\"status\">On its way</p>\n<p>Slow?</p></div></main>";
        assert!(home.contains(lines), "{home}");
        assert!(opening(&home, "index.html", "<main></main>").is_err());
    }

    /// Nothing that the policy of the page forbids; one heading; every element closed.
    #[test]
    fn it_is_plain_markup() {
        let page = html(&[fraud(), fraud()]).replace(OPENING, "");
        let mut attributes: Vec<&str> =
            page.split("=\"").filter_map(|text| text.split(' ').next_back()).collect();
        attributes.pop();
        attributes.retain(|name| !["class", "href", "role", "aria-hidden"].contains(name));
        assert_eq!(attributes, Vec::<&str>::new(), "{page}");
        assert!(!page.contains("<script") && !page.contains("javascript:"), "{page}");
        assert_eq!((page.matches("<h1").count(), page.matches("<main").count()), (1, 1));
        let opened = page.split('<').skip(1).filter(|tag| !tag.starts_with('/'));
        let opened = opened.filter(|tag| !tag.starts_with("use ")).count();
        assert_eq!(opened, page.matches("</").count(), "{page}");
    }
}
