//! What the bank checker says of a question that breaks a rule for good questions: what is wrong,
//! and what to do.

use crate::bank::rules::{Level, Rule};

/// What is wrong, with the words that show it, and how to mend it.
pub(super) fn words(rule: Rule, shown: &str) -> (String, String) {
    let (wrong, mend) = rule_words(rule);
    let number = rule.number();
    let of_bank =
        number.starts_with('B') && !matches!(rule, Rule::NearDuplicate | Rule::Contradiction);
    let place = if of_bank { " ở đầu tệp" } else { "" };
    let silence = match rule.level() {
        Level::Error => String::new(),
        Level::Warning => {
            format!(
                " Nếu vẫn ổn, ghi{place} innocent = [{{ rule = \"{number}\", why = \"lý do\" }}]."
            )
        }
    };
    (format!("[{number}] {wrong}: «{shown}»"), format!("{mend}{silence}"))
}

fn rule_words(rule: Rule) -> (&'static str, &'static str) {
    match rule {
        Rule::Reference => (
            "phương án nhắc đến phương án khác, mà thứ tự sẽ bị đảo",
            "viết hẳn ý đó ra, hoặc đổi thành câu chọn nhiều.",
        ),
        Rule::NoneOfThem => (
            "phương án kiểu «không ý nào đúng»",
            "thay bằng một điều cụ thể mà người ta hay tin nhầm.",
        ),
        Rule::Longest => (
            "phương án đúng dài hơn hẳn các phương án kia",
            "rút gọn, chuyển phần giải thích sang «why».",
        ),
        Rule::Echo => (
            "từ của câu hỏi chỉ lặp lại trong phương án đúng",
            "dùng từ khác, hoặc cho từ đó có cả trong phương án sai.",
        ),
        Rule::Absolute => (
            "từ tuyệt đối chỉ có trong phương án sai",
            "bỏ từ đó, hoặc dùng cả trong phương án đúng.",
        ),
        Rule::Vague => ("phương án có từ mơ hồ", "nói rõ khi nào, bao nhiêu."),
        Rule::Negative => {
            ("câu hỏi phủ định", "hỏi việc nên làm; nếu phải hỏi vậy thì viết KHÔNG bằng chữ hoa.")
        }
        Rule::DoubleNegative => (
            "câu hỏi phủ định lại có phương án phủ định",
            "hỏi xuôi lại, đừng bắt người đọc đảo ý hai lần.",
        ),
        Rule::Converges => (
            "phương án đúng có nhiều từ chung nhất với các phương án khác",
            "đổi cách nói để phương án đúng không phải là «điểm giữa».",
        ),
        Rule::Parallel => (
            "một phương án khác kiểu với các phương án kia",
            "viết các phương án cùng một kiểu: cùng có số hoặc cùng không, không dấu chấm cuối.",
        ),
        Rule::Interval => (
            "hai khoảng số chồng lên nhau nên cả hai có thể đúng",
            "chia các khoảng không giao nhau.",
        ),
        Rule::Contained => (
            "một phương án nằm trọn trong phương án khác",
            "viết lại để hai phương án khác hẳn nhau.",
        ),
        Rule::Ascending => (
            "các phương án là số mà không xếp từ nhỏ đến lớn",
            "xếp lại từ nhỏ đến lớn; máy sẽ giữ nguyên thứ tự này.",
        ),
        Rule::ChoiceNumber => (
            "số phương án nên từ 3 đến 5",
            "thêm một phương án sai dễ tin, hoặc bỏ phương án yếu nhất.",
        ),
        Rule::Unfocused => {
            ("câu hỏi chưa hỏi điều gì rõ", "viết thành một câu hỏi trọn ý, có dấu hỏi.")
        }
        Rule::SameStart => {
            ("mọi phương án bắt đầu bằng cùng những từ này", "chuyển phần giống nhau lên câu hỏi.")
        }
        Rule::Hinged => ("câu hỏi dựa vào một câu khác", "viết đủ tình huống trong chính câu này."),
        Rule::Qualified => (
            "câu đúng/sai có từ tuyệt đối hoặc mơ hồ, đoán được đáp án",
            "viết câu khẳng định không cần từ đó.",
        ),
        Rule::Letter => (
            "lời giải thích gọi phương án bằng chữ cái, mà thứ tự sẽ bị đảo",
            "nhắc lại ý của phương án thay cho chữ cái.",
        ),
        Rule::Article => ("điều khoản viết không đúng dạng", "viết như «Điều 17 khoản 3 điểm a»."),
        Rule::NoArticle => (
            "căn cứ là văn bản luật mà chưa ghi điều khoản",
            "thêm article = \"Điều …\" vào sources của câu này.",
        ),
        Rule::NumberForm => (
            "số viết chưa đúng kiểu",
            "hàng nghìn có dấu chấm, phần lẻ có dấu phẩy: 3.000 đồng, 109,5%.",
        ),
        Rule::NoUnit => ("số không có đơn vị", "ghi đơn vị ngay sau số."),
        Rule::NewNumber => (
            "số này chỉ xuất hiện trong lời giải thích",
            "nhắc số đó trong câu hỏi, phương án, why hoặc căn cứ; nếu không thì bỏ.",
        ),
        Rule::Load => (
            "dài quá, khó đọc trên điện thoại",
            "câu hỏi nhiều nhất 35 tiếng, phương án 15 tiếng, mỗi câu 20 tiếng.",
        ),
        Rule::LegalWord => (
            "từ luật mà người lao động có thể không hiểu",
            "giải thích trong ngoặc ngay sau từ đó, hoặc dùng từ thường ngày.",
        ),
        Rule::VitalReason => (
            "lý do câu điểm liệt chưa nói đến tính mạng, tài sản hay tội phạm",
            "nói rõ sai câu này thì mất gì; nếu không mất gì lớn thì bỏ vital.",
        ),
        Rule::Position => (
            "phương án đúng hay đứng cùng một chỗ",
            "đổi chỗ phương án đúng ở một số câu (không đổi chữ cái của phương án).",
        ),
        Rule::Length => (
            "phương án đúng quá hay là phương án dài nhất (hoặc ngắn nhất)",
            "sửa độ dài ở một số câu.",
        ),
        Rule::AllBias => (
            "phương án bắt đầu bằng «Tất cả» quá hay đúng",
            "thêm phương án «Tất cả» sai, hoặc bỏ bớt.",
        ),
        Rule::TruthBalance => {
            ("câu đúng và câu sai không cân", "để từ 40 đến 60% số câu đúng/sai là đúng.")
        }
        Rule::Coverage => {
            ("ít câu hỏi quá", "một bộ cần ít nhất 25 câu, mỗi mục tiêu ít nhất 2 câu.")
        }
        Rule::NearDuplicate => {
            ("câu này hỏi gần như giống câu", "bỏ một câu, hoặc hỏi một điều khác.")
        }
        Rule::Contradiction => {
            ("hai câu cùng căn cứ mà nêu số khác nhau", "đọc lại căn cứ và sửa cho khớp.")
        }
    }
}
