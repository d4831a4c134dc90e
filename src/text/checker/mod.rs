//! What the bank checker says to authors, in Vietnamese: what is wrong, and what to do.

mod exams;
mod guide;
mod names;
pub mod overview;
mod rules;
mod translation;

use crate::bank::problem::{Fault, Problem, TextFault, Thing};
use crate::bank::rules::Level;
use crate::bank::shelf::Shelf;
use exams::exam_words;
use names::{thing_key, thing_words, wanted_words};

/// A problem in words: where, what is wrong, what stands there, what to do.
pub fn report(problem: &Problem) -> String {
    let place = match problem.line {
        0 => format!("questions/{}", problem.file),
        line => format!("questions/{}:{line}", problem.file),
    };
    let (wrong, mend) = words(&problem.fault);
    let level = match problem.level() {
        Level::Error => "lỗi",
        Level::Warning => "nên xem lại",
    };
    match problem.excerpt.as_str() {
        "" => format!("{place}: {level}: {wrong}\n    Cách sửa: {mend}\n"),
        excerpt => {
            let question = problem.question.as_ref();
            let question = question.map_or(String::new(), |id| format!(" (câu {id})"));
            format!("{place}: {level}: {wrong}{question}\n    | {excerpt}\n    Cách sửa: {mend}\n")
        }
    }
}

/// The closing line of a check.
pub fn summary(shelf: &Shelf) -> String {
    let banks = shelf.banks.len();
    let questions: usize = shelf.banks.iter().map(|(_, bank)| bank.questions.len()).sum();
    let (errors, warnings) = (shelf.errors().count(), shelf.warnings().count());
    let doubts = match warnings {
        0 => String::new(),
        _ => format!(" {warnings} chỗ nên xem lại."),
    };
    let guide = guide::summary(shelf);
    match errors {
        0 => format!("{banks} bộ câu hỏi, {questions} câu{guide}: không có lỗi.{doubts}"),
        _ => format!(
            "{banks} bộ câu hỏi, {questions} câu{guide} đọc được: {errors} lỗi cần sửa.{doubts}"
        ),
    }
}

fn words(fault: &Fault) -> (String, String) {
    let (wrong, mend): (String, String) = match fault {
        Fault::Unreadable(why) => (
            format!("không đọc được tệp ({why})"),
            "kiểm tra tên tệp và quyền đọc tệp.".into(),
        ),
        Fault::NotUtf8 => (
            "tệp không ở dạng UTF-8".into(),
            "mở tệp, chọn «Lưu thành…» rồi chọn mã UTF-8.".into(),
        ),
        Fault::Empty => ("tệp trống".into(), "viết nội dung vào tệp, hoặc bỏ tệp khỏi topics.toml.".into()),
        Fault::TooLarge(bytes) => (
            format!("tệp lớn bất thường ({} MB)", bytes >> 20),
            "một bộ câu hỏi chỉ vài trăm KB; kiểm tra xem có chép nhầm tệp không.".into(),
        ),
        Fault::Syntax(detail) => (
            format!("dòng này không đúng dạng TOML ({detail})"),
            "xem có thiếu dấu ngoặc kép, dấu bằng hay dấu ngoặc vuông không.".into(),
        ),
        Fault::Unlisted => (
            "không có trong danh sách chủ đề".into(),
            "thêm tên thư mục vào topics.toml, hoặc bỏ tệp này đi.".into(),
        ),
        Fault::ListedTwice => ("chủ đề được ghi hai lần".into(), "bỏ một trong hai dòng.".into()),
        Fault::NoBank(path) => (
            "chủ đề này chưa có bộ câu hỏi".into(),
            format!("tạo tệp questions/{path}, hoặc bỏ chủ đề khỏi danh sách."),
        ),
        Fault::UnknownKey(known) => (
            "không có mục nào tên như vậy".into(),
            format!("sửa tên mục; ở đây dùng được: {}.", known.join(", ")),
        ),
        Fault::MissingKey(key) => (
            format!("thiếu mục «{key}»"),
            format!("thêm dòng «{key} = …» vào phần bắt đầu ở dòng này."),
        ),
        Fault::Wanted(wanted) => (wanted_words(*wanted).into(), "sửa giá trị theo đúng dạng đó.".into()),
        Fault::Blank => ("nội dung để trống".into(), "viết nội dung, hoặc bỏ dòng này nếu không bắt buộc.".into()),
        Fault::Text(fault) => text_words(fault),
        Fault::IdForm(example) => (
            "mã không đúng dạng".into(),
            format!("viết như «{example}»: chữ thường không dấu, chữ số, gạch nối."),
        ),
        Fault::IdTwice(first) => (
            format!("mã này đã dùng ở {first}"),
            "đặt mã khác cho phần mới thêm; không đổi mã cũ.".into(),
        ),
        Fault::TopicIsNotFolder(folder) => (
            "mã chủ đề khác tên thư mục".into(),
            format!("viết id = \"{folder}\", hoặc đổi tên thư mục."),
        ),
        Fault::NoSuch(Thing::Scene, known) => (
            "không có bước nào mang mã này".into(),
            format!("sửa mã, hoặc viết thêm bước đó; đang có: {}.", known.join(", ")),
        ),
        Fault::NoSuch(thing, known) => (
            format!("không có {} nào mang mã này", thing_words(*thing)),
            format!("sửa mã, hoặc khai báo nó ở đầu tệp (với handbook.toml là đầu bank.toml); đang có: {}.", known.join(", ")),
        ),
        Fault::Exam(fault) => exam_words(*fault),
        Fault::Unused(thing) => (
            format!("{} này không có chỗ nào dùng", thing_words(*thing)),
            "viết câu hỏi cho nó, hoặc bỏ nó đi.".into(),
        ),
        Fault::Level => (
            "mức độ phải là 1, 2 hoặc 3".into(),
            "1 là nhớ, 2 là vận dụng vào tình huống, 3 là cân nhắc nhiều điều.".into(),
        ),
        Fault::NotOneOf(known) => {
            ("chỗ này không có từ đó".into(), format!("dùng một trong các từ: {}.", known.join(", ")))
        }
        Fault::SourceCount(found) => (
            format!("chỗ này có {found} căn cứ"),
            "phải có từ 1 đến 3 căn cứ, ví dụ sources = [{ id = \"luat-pccc-2024\", article = \"Điều 7\" }].".into(),
        ),
        Fault::Count(thing, fewest, most) => (
            format!("số {} không phù hợp", thing_words(*thing)),
            format!("viết từ {fewest} đến {most}, mỗi {} một phần [[question.{}]].", thing_words(*thing), thing_key(*thing)),
        ),
        Fault::NotOneRight(found) => (
            format!("câu chọn một có {found} phương án đúng"),
            "ghi «right = true» ở đúng một phương án, hoặc đổi kind thành \"multiple\".".into(),
        ),
        Fault::NoneOrAllRight => (
            "phải có cả chỗ đúng và chỗ sai".into(),
            "ghi «right = true» ở những chỗ đúng, để ít nhất một chỗ sai.".into(),
        ),
        Fault::SameChoice => ("hai chỗ nói cùng một ý".into(), "viết lại một trong hai.".into()),
        Fault::NotANumber => (
            "đây không phải là số".into(),
            "viết số trong ngoặc kép, hàng nghìn có dấu chấm, phần lẻ có dấu phẩy: \"1.500\", \"109,5\".".into(),
        ),
        Fault::LoanAnswer(worked_out) => (
            "đáp án không khớp với dòng tiền ghi ở [question.loan]".into(),
            format!("tính lại: theo dòng tiền đó thì đáp án là {worked_out}."),
        ),
        Fault::NoLoan => (
            "dòng tiền này không phải một khoản vay có lãi".into(),
            "kiểm tra received (thực nhận), paid, times, back: tổng tiền trả phải lớn hơn tiền nhận.".into(),
        ),
        Fault::NotInMessage => (
            "đoạn này không có trong tin nhắn".into(),
            "chép lại đúng từng chữ một đoạn của «message».".into(),
        ),
        Fault::Overlap => (
            "hai chỗ đè lên nhau".into(),
            "tách ra để mỗi chỗ đứng riêng, không chung phần nào.".into(),
        ),
        Fault::GenuineWithSigns => (
            "tin thật mà lại có dấu hiệu lừa đảo".into(),
            "bỏ các phần [[question.sign]], hoặc bỏ dòng «genuine = true».".into(),
        ),
        Fault::GenuineUnexplained => (
            "tin thật nhưng chưa nói vì sao tin được".into(),
            "thêm ít nhất một phần [[question.normal]] có text và why.".into(),
        ),
        Fault::Harmless(signs, harmless) => (
            format!("tin nhắn có {signs} dấu hiệu và {harmless} phần bình thường"),
            "viết thêm câu bình thường cho ít nhất bằng số dấu hiệu, cả tin không quá 26 phần.".into(),
        ),
        Fault::AreaForm => (
            "vùng bấm không hợp lệ".into(),
            "viết area = [trái, trên, rộng, cao], nằm trong hình 400 × 300, mỗi cạnh ít nhất 56.".into(),
        ),
        Fault::Unreachable => (
            "không lối nào dẫn đến bước này".into(),
            "thêm một câu trả lời có «to» là bước này, hoặc bỏ bước này.".into(),
        ),
        Fault::NeverEnds => (
            "cuộc gọi dừng ở đây mà chưa kết thúc".into(),
            "thêm câu trả lời [[question.step.reply]], hoặc thêm «ending» và «explains».".into(),
        ),
        Fault::EndsAndGoesOn => (
            "bước kết thúc mà vẫn còn câu trả lời".into(),
            "bỏ «ending», hoặc bỏ các phần [[question.step.reply]] của bước này.".into(),
        ),
        Fault::Loop => (
            "câu trả lời này quay lại bước đã qua, cuộc gọi không kết thúc được".into(),
            "cho «to» dẫn đến một bước mới.".into(),
        ),
        Fault::Endings => (
            "cuộc gọi thiếu kết thúc an toàn hoặc kết thúc xấu".into(),
            "phải có ít nhất một bước ending = \"safe\" và một bước ending = \"lost\".".into(),
        ),
        Fault::NoPicture(name) => (
            format!("không có hình «{name}»"),
            "đặt tệp hình vào thư mục pictures của chủ đề, đúng tên này.".into(),
        ),
        Fault::UnsafePicture(part) => (
            format!("trong hình có phần không được phép: {part}"),
            "chỉ để nét vẽ và chữ; bỏ mã lệnh, liên kết, ảnh chụp nhúng vào.".into(),
        ),
        Fault::PictureForm(why) => (
            format!("hình không đúng dạng ({why})"),
            "lưu hình dạng SVG, khung viewBox=\"0 0 400 300\".".into(),
        ),
        Fault::PictureSize(bytes) => (
            format!("hình nặng {} KB", bytes.div_ceil(1024)),
            "vẽ đơn giản lại, dưới 12 KB, để máy yếu và mạng chậm vẫn mở được.".into(),
        ),
        Fault::PictureWords => (
            "hình và lời tả hình phải đi cùng nhau".into(),
            "ghi cả «picture» (tên tệp) và «alt» (tả hình cho người không nhìn thấy).".into(),
        ),
        Fault::UnusedPicture => (
            "không câu hỏi nào dùng hình này".into(),
            "ghi tên hình vào «picture» của một câu, hoặc xóa tệp hình.".into(),
        ),
        Fault::Address => (
            "đây không phải địa chỉ một trang".into(),
            "chép lại địa chỉ bắt đầu bằng https://, hoặc bỏ dòng này.".into(),
        ),
        Fault::LoanUnit(unit) => (
            "đơn vị không khớp với điều câu hỏi hỏi".into(),
            format!("viết unit = \"{unit}\", hoặc sửa «asks»."),
        ),
        Fault::QuotedTwice => (
            "đoạn này có ở hai chỗ trong tin nhắn".into(),
            "chép dài thêm vài chữ để chỉ còn khớp một chỗ.".into(),
        ),
        Fault::Rule(rule, words) => rules::words(*rule, words),
        Fault::SilencesNothing(rule) => (
            format!("dòng innocent cho {} không còn cần", rule.number()),
            "bỏ dòng đó đi.".into(),
        ),
        Fault::NotADate => (
            "ngày không đúng dạng hoặc không có trong lịch".into(),
            "viết năm-tháng-ngày, ví dụ \"2026-11-21\".".into(),
        ),
        Fault::NotADay => ("cần ghi rõ cả ngày".into(), "viết đủ năm-tháng-ngày, ví dụ \"2026-11-21\".".into()),
        Fault::InTheFuture => ("ngày này chưa đến".into(), "ghi ngày đã thật sự đọc lại căn cứ.".into()),
        Fault::Recheck => (
            "hạn đọc lại không hợp lý".into(),
            "hạn phải sau ngày đọc và cách nhiều nhất 12 tháng (6 tháng với mức phạt, số điện thoại).".into(),
        ),
        Fault::Guide(fault) => guide::words(fault),
        Fault::Translation(fault) => translation::words(fault),
        Fault::Since => (
            "căn cứ phải ghi đúng một trong ba: in_force, published, undated".into(),
            "luật ghi ngày hiệu lực (in_force), bài báo ghi ngày đăng (published), không rõ ngày thì undated = true.".into(),
        ),
    };
    (wrong, mend)
}

fn text_words(fault: &TextFault) -> (String, String) {
    match fault {
        TextFault::NotComposed => (
            "chữ có dấu bị tách rời (không phải dạng NFC)".into(),
            "gõ lại dòng này bằng bộ gõ tiếng Việt, chọn bảng mã Unicode dựng sẵn.".into(),
        ),
        TextFault::Spaces => (
            "thừa dấu cách hoặc xuống dòng".into(),
            "chỉ để một dấu cách giữa hai từ, không để ở đầu và cuối.".into(),
        ),
        TextFault::Unfinished => {
            ("nội dung còn dang dở".into(), "viết cho hết ý, bỏ dấu ba chấm.".into())
        }
        TextFault::ToneMark(older) => {
            ("dấu thanh đặt khác kiểu chung của bộ câu hỏi".into(), format!("viết «{older}»."))
        }
        TextFault::ForeignLetter(letter) => (
            format!("có ký tự lạ «{letter}» (U+{:04X})", u32::from(*letter)),
            "xóa ký tự đó và gõ lại bằng bàn phím.".into(),
        ),
        TextFault::Quotes => {
            ("dấu ngoặc kép mở mà không đóng".into(), "thêm dấu đóng, hoặc bỏ dấu mở.".into())
        }
        TextFault::StraightQuote => {
            ("dấu ngoặc kép thẳng trong nội dung".into(), "thay bằng dấu “ và ”.".into())
        }
        TextFault::English(fault) => translation::english_words(fault),
        TextFault::TooLong(most) => {
            (format!("dài hơn {most} ký tự"), "viết ngắn lại, mỗi câu một ý.".into())
        }
    }
}
