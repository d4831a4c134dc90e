//! The ten rules to remember, and the page that holds them for browsers in which the program does not
//! run: plain HTML, which the build writes, in Vietnamese and below it in English.

mod en;

use super::emergency;
use super::language::Language;
use super::sources::{document, escape};
use crate::bank::guide::emergency::Emergency;

/// The name of the page in the site.
pub const PAGE: &str = "can-nho.html";

const TITLE: &str = "Mười điều cần nhớ";

/// What the page says in one language.
struct Words {
    /// The id of its half of the page, where it has one.
    id: &'static str,
    title: &'static str,
    begin_title: &'static str,
    begin: &'static str,
    begin_link: &'static str,
    /// The rules: in which situation, and what to do.
    rules: [(&'static str, &'static str); 10],
    /// Which browsers run the program, and how to come by one. What is on an iPhone follows its system,
    /// whatever browser it is called; so no other browser is advised there.
    browsers: [(&'static str, &'static str); 4],
}

/// A rule, in at most 40 syllables.
pub struct KeyRule {
    /// In which situation; the reader looks for it, so it is printed bold.
    pub when: &'static str,
    /// What to do, and what not.
    pub then: &'static str,
    /// What it rests on: a file in the folder of the banks, and the id of a source in it. Not printed.
    pub sources: &'static [(&'static str, &'static str)],
}

const FRAUD: &str = "lua-dao/bank.toml";
const FIRE: &str = "phong-chay/bank.toml";
const LOANS: &str = "tin-dung-den/bank.toml";
const ROAD: &str = "giao-thong/bank.toml";
const ROBBERY: &str = "trom-cap/bank.toml";
const WORK: &str = "lao-dong/bank.toml";
const NUMBERS: &str = "emergency.toml";

/// The rules, in the order in which they are printed: what kills soonest comes first.
pub const RULES: [KeyRule; 10] = [
    KeyRule {
        when: "Có cháy",
        then: "hô to cho mọi người biết, ra ngay theo lối chưa có khói dày, đi thang bộ, đừng đi thang \
               máy. Tới chỗ an toàn thì gọi ngay 114. Đã ra thì đừng quay lại.",
        sources: &[
            (FIRE, "dspl-goi-114"),
            (FIRE, "bca-ky-nang"),
            (FIRE, "hcm-thang-may"),
            (FIRE, "vtc-thoat-hiem"),
        ],
    },
    KeyRule {
        when: "Khói dày hay cửa nóng chặn lối",
        // "The door": who reads only "window … shut" in fear would shut the window.
        then: "vào phòng chưa cháy có cửa sổ, đóng cửa ra vào, chèn kín khe cửa, gọi 114, ra cửa sổ kêu \
               cứu. Đừng trốn trong tủ, nhà tắm, đừng nhảy từ tầng cao.",
        sources: &[
            (FIRE, "bca-ky-nang"),
            (FIRE, "vyhud-hoa-hoan"),
            (FIRE, "ndt-tron-trong-tu"),
            (FIRE, "gdtd-nha-cao-tang"),
        ],
    },
    KeyRule {
        when: "Có mùi gas",
        then: "đừng bật lửa, đừng bật tắt đèn quạt, đưa mọi người ra ngoài. Mùi nồng thì bỏ hết, ra \
               ngay. Tới chỗ hết mùi gas mới dùng điện thoại gọi 114.",
        sources: &[(FIRE, "c07-ro-gas")],
    },
    KeyRule {
        when: "Lúc chưa cháy",
        then: "giữ lối thoát luôn trống, mở được ngay từ bên trong. Đừng sạc xe điện ở lối đi, lúc ngủ \
               hay lúc không có người lớn trông.",
        sources: &[(FIRE, "luat-55-dieu-14"), (FIRE, "csgt-hcm-sac-xe")],
    },
    KeyRule {
        when: "Ai gọi đến dọa bắt, đòi chuyển tiền hay mã OTP",
        then: "đừng chuyển, đừng đọc mã, cúp máy, đừng gọi lại số đó. Kể ngay cho người bên cạnh, tự đến \
               công an xã, phường hỏi.",
        sources: &[
            (FRAUD, "bca-2025-10-21"),
            (FRAUD, "ca-ha-tinh-2025-05"),
            (FRAUD, "nhnn-otp-2025-09"),
        ],
    },
    KeyRule {
        when: "Lỡ chuyển tiền cho kẻ lừa",
        // Whoever lost money is looked for by those who promise to get it back.
        then: "dừng chuyển, gọi ngay ngân hàng theo số in trên thẻ hay trong ứng dụng, giữ tin nhắn, \
               trình báo công an. Đừng nộp phí cho ai hứa lấy lại tiền.",
        sources: &[
            (FRAUD, "cafef-2025-10"),
            (FRAUD, "binh-phuoc-5-dieu"),
            (FRAUD, "ca-ha-noi-gia-luat-su"),
        ],
    },
    KeyRule {
        when: "Kẹt tiền",
        then: "hỏi công ty, công đoàn. Đừng đưa căn cước, sổ bảo hiểm, thẻ lương làm tin. Tư nhân không \
               được lấy lãi quá 20% một năm. Bị dọa đánh: tránh mặt, gọi 113.",
        sources: &[
            (LOANS, "blld-2019"),
            (LOANS, "nd-282-2025"),
            (LOANS, "luat-bhxh-2024"),
            (LOANS, "vietnamnet-2021-12"),
            (LOANS, "blds-2015-468"),
            (LOANS, "so-khan-cap"),
        ],
    },
    KeyRule {
        when: "Gặp cướp có hung khí",
        then: "giữ mạng trước, để chúng lấy đồ, đừng giằng co, đừng đuổi theo. Tới chỗ an toàn thì gọi \
               113, có người bị thương thì gọi 115.",
        sources: &[
            (ROBBERY, "cshs-ha-noi-gap-trom"),
            (ROBBERY, "vnexpress-chong-cuop"),
            (ROBBERY, "ca-quan-3-duoi-theo"),
            (ROBBERY, "so-khan-cap"),
        ],
    },
    KeyRule {
        when: "Đi xe",
        then: "đã uống rượu bia, dù ít, thì đừng lái. Lái hay ngồi sau xe máy đều đội mũ bảo hiểm, cài \
               quai. Tránh xa đầu, hông, đuôi xe tải, xe container.",
        sources: &[(ROAD, "luat-36-d1-23"), (ROAD, "luat-36-d33"), (ROAD, "thanhnien-2025-10")],
    },
    KeyRule {
        when: "Có người bị điện giật trong nhà, trong xưởng",
        then: "ngắt cầu dao trước, còn điện thì đừng chạm vào họ, gọi 115. Dây điện đứt, trạm điện ngoài \
               đường: đứng thật xa, ngăn người khác, gọi 114.",
        sources: &[
            (WORK, "scc-dien-giat"),
            (WORK, "nhandan-dien-giat"),
            (WORK, "evnspc-day-dut"),
            (NUMBERS, "so-khan-cap"),
        ],
    },
];

const VI: Words = Words {
    id: "vi",
    title: TITLE,
    begin_title: "Muốn làm câu hỏi",
    begin: "Trang này không cần JavaScript, máy cũ cũng đọc được. Phần câu hỏi thì cần trình duyệt mới \
            hơn và bật JavaScript.",
    begin_link: "Mở phần câu hỏi",
    rules: in_vietnamese(),
    browsers: [
        (
            "Điện thoại Android",
            "Chrome 99, Firefox 97 trở lên hoặc Cốc Cốc bản mới. Cập nhật trong CH Play.",
        ),
        (
            "iPhone, iPad",
            "iOS 16 trở lên. Vào Cài đặt, Cài đặt chung, Cập nhật phần mềm. Đổi trình duyệt khác không thay \
         được việc này.",
        ),
        (
            "Đang mở trong Zalo trên Android",
            "vào CH Play cập nhật “Android System WebView”, rồi mở lại Zalo. Hoặc chép địa chỉ, mở bằng \
         Chrome.",
        ),
        ("Máy tính", "Chrome, Edge, Cốc Cốc, Firefox bản mới hoặc Safari 16 trở lên."),
    ],
};

const fn in_vietnamese() -> [(&'static str, &'static str); 10] {
    let (mut rules, mut place) = ([("", ""); 10], 0);
    while place < rules.len() {
        rules[place] = (RULES[place].when, RULES[place].then);
        place += 1;
    }
    rules
}

/// The rules as a section with a heading; it needs no style sheet.
#[must_use]
pub fn section(language: Language) -> String {
    // One heading of the first level: that of the page.
    let (Words { title, rules, .. }, id, level) = match language {
        Language::Vi => (&VI, "can-nho", "h1"),
        Language::En => (&en::TEXT, "remember", "h2"),
    };
    // Not a list: our sheet takes the numbers of lists away, and old browsers do not read our sheet.
    let rules = rules.iter().zip(1..).map(|((when, then), place)| {
        format!("<p><b>{place}. {}:</b> {}</p>\n", escape(when), escape(then))
    });
    let rules: String = rules.collect();
    format!("<section id=\"{id}\">\n<{level}>{title}</{level}>\n{rules}</section>")
}

/// The page: whom to call, the rules, the browsers, then everybody to call with when and how; then the same in English.
/// `style` is the address of the style sheet and `sources` that of what the numbers rest on, as seen from it.
#[must_use]
pub fn page(emergency: &Emergency, style: &str, sources: &str) -> String {
    let vietnamese = half(emergency, sources, Language::Vi);
    // What nobody has translated is no half: then the rules alone.
    let english = match emergency.in_english() {
        Some(emergency) => half(&emergency, sources, Language::En),
        None => section(Language::En),
    };
    let id = en::TEXT.id;
    let main = format!(
        "<p><a lang=\"en\" href=\"#{id}\">In English</a></p>\n{vietnamese}\
         <div lang=\"en\" id=\"{id}\">\n{english}</div>\n"
    );
    document(&format!("Cảnh giác: {}", TITLE.replacen('M', "m", 1)), &main, style)
}

fn half(emergency: &Emergency, sources: &str, language: Language) -> String {
    let Words { begin_title, begin, begin_link, browsers, .. } = match language {
        Language::Vi => &VI,
        Language::En => &en::TEXT,
    };
    let browsers = browsers
        .iter()
        .map(|(device, what)| format!("<p><b>{}:</b> {}</p>\n", escape(device), escape(what)));
    format!(
        "{}{}\n<section>\n<h2>{begin_title}</h2>\n<p>{begin}</p>\n{}\
         <p><a href=\"./\">{begin_link}</a></p>\n</section>\n{}\n",
        emergency::calls(emergency, language),
        section(language),
        browsers.collect::<String>(),
        emergency::section(emergency, sources, language)
            .replace("<h1 ", "<h2 ")
            .replace("</h1>", "</h2>"),
    )
}
