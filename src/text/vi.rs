//! The interface in Vietnamese.

use super::Text;
use super::figures::{listed, points};
use crate::quiz::code::NotACode;
use crate::quiz::kind::red_flags::{Channel, Findings};
use crate::quiz::question::Since;

/// The sentences.
pub const TEXT: &Text = &Text {
    app: "Cảnh giác",
    motto: "Mỗi ngày vài câu, giữ mình và giữ của.",
    scores: "Điểm",
    emergency: "Khẩn cấp",
    guest: "Khách",
    learners: "Người học",
    more: "Đồ dùng",
    handbook: "Sổ tay",
    handbook_about: "Nên làm gì, đừng làm gì, tìm trong vài giây.",
    self_check: "Tự kiểm tra",
    self_check_about: "Phòng trọ, nhà, xe, điện thoại, nơi làm đã an toàn chưa?",
    report: "Chuẩn bị tin báo",
    report_about: "Soạn sẵn lời báo công an, đủ ý, không quên.",
    moving: "Chuyển máy",
    moving_about: "Mang điểm và bài làm sang điện thoại khác.",
    verify: "Kiểm tra giấy ghi nhận",
    verify_about: "Gõ mã trên giấy để xem giấy có bị sửa không.",
    offline: "Dùng khi không có mạng",
    offline_about: "Lưu vào máy, cài biểu tượng, mở bằng Chrome hay Safari.",
    share: "Chia sẻ cho người bên cạnh",
    share_about: "Mã QR, đường dẫn, hoặc cả chương trình trong một tệp.",
    privacy: "Quyền riêng tư",
    settings: "Cài đặt",
    settings_about: "Ngôn ngữ, cỡ chữ, màu, âm thanh.",
    about: "Giới thiệu",
    report_wrong: "Báo câu sai",
    topics: "Chủ đề",
    resume: "Làm tiếp",
    begin: "Bắt đầu",
    next_step: "Việc nên làm tiếp",
    not_official: "Chương trình tự học cho người lao động, không phải ấn phẩm của cơ quan nhà nước. \
                   Bài làm và điểm chỉ nằm trên máy này.",

    learn: |topic| format!("Học: {topic}"),
    practise: |topic| format!("Ôn: {topic}"),
    due_today: "Ôn hôm nay",
    due_count: |count| format!("{count} câu cần nhớ lại hôm nay"),
    due_begin: "Ôn luôn",
    nothing_due: "Hôm nay không có câu nào cần ôn",
    nothing_due_why: "Câu sai và câu lâu chưa gặp sẽ tự hiện ở đây khi đến ngày.",
    see_handbook: "Xem trong sổ tay",
    question_of: |number, total| format!("Câu {number}/{total}"),
    known_of: |known, total| format!("Đã biết {known}/{total} câu"),
    untouched: |total| format!("{total} câu, chưa học"),

    exam: "Thi thử",
    exam_named: |name| format!("Thi thử: {name}"),
    exams_about: "Chọn một bài, có giờ, làm xong mới xem đáp án.",
    join: "Vào lớp",
    join_about: "Làm bài theo mã của lớp.",
    exam_rules: |questions, minutes, pass| {
        format!("{questions} câu, {minutes} phút, đạt từ {pass} điểm")
    },
    exam_minimum: |points| format!("Mỗi chủ đề phải được từ {points} điểm."),
    double_time: "Tôi cần gấp đôi thời gian (đọc chậm, mắt kém)",
    have_code: "Có mã đề?",
    code_label: "Gõ mã đề, ví dụ K7M3-9P2T",
    open_paper: "Mở đề",
    not_a_code: |fault, length| match fault {
        NotACode::Length(0) => "Hãy gõ mã vào ô.".into(),
        NotACode::Length(typed) => {
            format!("Mã có {length} chữ và số, bạn gõ {typed}. Xem lại có thiếu, thừa không.")
        }
        NotACode::Sign(sign) => {
            format!("Mã không có dấu “{sign}”. Trong mã không bao giờ có 0, 1, I, L, O.")
        }
        NotACode::Check => "Mã sai một chỗ nào đó. Hãy so lại từng chữ.".into(),
    },
    other_paper: "Đề này thuộc bộ câu hỏi khác",
    other_paper_mend: "Mã đúng, nhưng bộ câu hỏi trên máy này khác với máy đã ra đề, nên đề sẽ \
                       không giống nhau. Mở trang khi có mạng để cả hai máy có bản mới, xem ngày \
                       trên máy có đúng không, rồi xin mã mới.",
    paper_code: |code| format!("Mã đề {code}"),
    exam_open: "Bạn đang làm dở một bài thi.",
    drop_exam: "Bỏ bài đó, làm bài này",
    no_such_exam: "Máy này không có bài thi đó. Mở trang khi có mạng để nhận bản mới.",
    exam_vital: "Sai một câu điểm liệt là chưa đạt.",
    exam_no_help: "Làm hết bài mới xem đáp án. Thoát ra giữa chừng thì lần sau vào làm tiếp, \
                   thời gian còn lại giữ nguyên.",
    exam_too_old: "Nhiều câu hỏi đã quá hạn đọc lại căn cứ, nên chưa thi được. Mở trang này khi có \
                   mạng để nhận bộ câu hỏi mới, hoặc chỉnh lại ngày trên máy nếu sai; bài học \
                   vẫn dùng được.",
    time_left: |minutes, seconds| format!("{minutes}:{seconds:02}"),
    minutes_left: |minutes| format!("Còn {minutes} phút."),
    previous: "Câu trước",
    next: "Câu tiếp",
    hand_in: "Nộp bài",
    hand_in_now: "Nộp bài ngay",
    keep_going: "Làm tiếp",
    all_answered: "Bạn đã trả lời hết các câu.",
    unanswered: |count| format!("Còn {count} câu chưa trả lời. Bấm số câu để quay lại."),
    go_to: |number, answered, marked| {
        let state = if answered { "đã trả lời" } else { "chưa trả lời" };
        let mark = if marked { ", đánh dấu xem lại" } else { "" };
        format!("Câu {number}, {state}{mark}")
    },
    mark: "Đánh dấu để xem lại",
    unmark: "Bỏ dấu xem lại",

    not: "KHÔNG",
    only_vietnamese: "Chỉ có tiếng Việt",
    choose_one: "Chọn một phương án",
    choose_all: "Chọn mọi phương án đúng",
    true_or_false: "Câu này đúng hay sai?",
    put_in_order: "Xếp theo thứ tự: bấm mũi tên, hoặc giữ số và kéo",
    right_order: "Thứ tự đúng",
    move_step: |step, up, place, of| {
        let way = if up { "lên" } else { "xuống" };
        format!("Đưa {way}: {step} (đang ở chỗ {place}/{of})")
    },
    you_put: |place| format!("Bạn xếp thứ {place}"),
    put_together: "Chọn cho mỗi dòng một ý khớp với nó",
    choose: "Bấm để chọn",
    type_number: "Gõ câu trả lời bằng số",
    type_digits: "Gõ chữ số, ví dụ 1.500 hoặc 109,5.",
    amount: |number, unit| match unit {
        "%" => format!("{number}%"),
        _ => format!("{number} {unit}"),
    },
    your_answer: "Bạn trả lời",
    calculator: "Máy tính",
    key_back: "Xóa một chữ số",
    key_clear: "Xóa hết",
    dong: "đồng",
    loan_received: "Thực nhận",
    loan_total: "Tổng tiền trả",
    loan_interest: "Trả thêm ngoài tiền nhận",
    rate_simple: "Lãi khoản này, một năm",
    rate_real: "Tính trên nợ còn lại, một năm",
    rate_lawful: "Mức cao nhất được thỏa thuận, một năm",
    rate_criminal: "Mức bắt đầu có thể là tội phạm, một năm",
    find_signs: "Chạm vào chỗ đáng ngờ, hoặc chọn “Tin thật”",
    channel: |channel| match channel {
        Channel::Sms => "Tin nhắn SMS",
        Channel::Chat => "Tin nhắn trò chuyện",
        Channel::Call => "Cuộc gọi",
        Channel::Post => "Bài đăng",
        Channel::Notice => "Thông báo",
        Channel::Paper => "Giấy in",
    },
    genuine: "Tin thật, không có gì đáng ngờ",
    was_genuine: |alarms| match alarms {
        0 => "Đây là tin thật.".into(),
        _ => format!("Đây là tin thật; bạn nghi nhầm {alarms} chỗ."),
    },
    was_fraud: |found, genuine| {
        let Findings { signs, found, false_alarms } = found;
        let alarms = match false_alarms {
            0 => "không nghi nhầm chỗ nào".into(),
            _ => format!("nghi nhầm {false_alarms} chỗ"),
        };
        match genuine {
            true => format!("Đây là tin lừa đảo, có {signs} dấu hiệu."),
            false => format!("Đây là tin lừa đảo. Bạn tìm ra {found}/{signs} dấu hiệu, {alarms}."),
        }
    },
    sign_found: "Dấu hiệu, bạn đã tìm ra",
    sign_missed: "Dấu hiệu bạn bỏ sót",
    false_alarm: "Chỗ này bình thường, bạn nghi nhầm",
    harmless: "Chỗ này bình thường",
    nothing_wrong: "Câu này tự nó không có gì đáng ngờ.",
    point_one: "Chạm vào một chỗ trong hình",
    point_all: "Chạm vào mọi chỗ đúng trong hình",
    in_words: "Xem hình bằng lời",
    answer_call: "Chọn điều bạn nói hoặc làm. Nói rồi không rút lại được.",
    call_over: "Hết cuộc nói chuyện.",
    says_true: "Đúng",
    says_false: "Sai",
    vital: "Câu điểm liệt",
    comes_back: "Câu làm lại",
    listen: "Nghe",
    check: "Kiểm tra",
    go_on: "Tiếp tục",
    withdrawn: "Câu này đã được rút khỏi bộ câu hỏi. Bạn được tính trọn điểm.",

    right: "Đúng",
    partly_right: "Đúng một phần",
    wrong: "Chưa đúng",
    your_choice: "Bạn chọn",
    key: "Đáp án",
    not_answered: "Bạn chưa trả lời câu này.",
    source: "Căn cứ",
    why_vital: "Vì sao là câu điểm liệt",
    since: |since| match since {
        Since::InForce(date) => format!("có hiệu lực từ {date}"),
        Since::Published(date) => format!("đăng {date}"),
        Since::Undated => "không ghi ngày đăng".into(),
    },
    checked: |date| format!("chúng tôi đọc lại {date}"),
    stale: "Căn cứ đã quá hạn đọc lại",
    stale_why: "Căn cứ của câu này đã quá hạn đọc lại, quy định có thể đã đổi. Câu này không ra \
                trong bài thi. Hãy hỏi lại trước khi làm theo.",

    result: "Kết quả",
    points_of: |tenths, total| format!("{}/{total} điểm", points(tenths)),
    right_at_once: |right, total| format!("{right}/{total} câu đúng ngay lần đầu"),
    passed: "Đạt",
    not_passed: "Chưa đạt",
    too_few: |pass| format!("Cần từ {pass} điểm trở lên."),
    topic_too_low: |topic, minimum| format!("Chủ đề “{topic}” chưa được {minimum} điểm."),
    vital_missed: |count, numbers| match numbers {
        [] => format!("Sai {count} câu điểm liệt."),
        _ => format!("Sai {count} câu điểm liệt: câu {}.", listed(numbers)),
    },
    certificate: "Lấy giấy ghi nhận",
    practice_done: "Ôn xong",
    practice_praise: "Câu đúng sẽ lâu mới hỏi lại; câu sai sẽ sớm quay lại.",
    remind_me: "Hẹn ôn lại sau vài tháng",
    lesson_done: "Xong bài học",
    lesson_praise: |right, total| match right * 10 / total.max(1) {
        9.. => "Bạn nắm rất chắc phần này.",
        6..=8 => "Khá tốt. Những câu sai sẽ được hỏi lại ở bài sau.",
        _ => "Câu sai hôm nay là lần cảnh giác ngày mai. Chúng sẽ được hỏi lại ở bài sau.",
    },
    by_topic: "Theo chủ đề",
    review: "Xem lại từng câu",
    review_gone: "Bài này đã cũ, chỉ còn giữ điểm.",
    kept: "Kết quả đã lưu trên máy này.",
    learn_more: "Học bài tiếp theo",
    exam_again: "Thi lần nữa",
    no_such_result: "Máy này không có kết quả đó. Có thể nó ở trên máy khác hoặc đã bị xóa.",

    tried: "Các lần làm bài",
    nothing_yet: "Bạn chưa làm bài nào. Học một chủ đề chừng mười phút là có điểm đầu tiên.",
    when: |date, hour, minute| format!("{date}, {hour}:{minute:02}"),
    used: |minutes| match minutes {
        0 => "chưa đến 1 phút".into(),
        _ => format!("{minutes} phút"),
    },
    mastery: "Mức vững từng chủ đề",
    try_exam: "Làm một bài thi thử",

    loading: "Đang mở, chờ một chút",
    not_loaded: "Chưa mở được phần này",
    no_network: "Máy chưa nối được mạng. Xem lại Wi-Fi hoặc 4G rồi bấm thử lại.",
    not_there: "Máy chủ không có phần này. Thử lại, hoặc tải lại trang.",
    broken_bank: "Phần này tải về bị thiếu hoặc hỏng. Thử lại; nếu vẫn vậy, đổi mạng khác.",
    newer_bank: "Phần này mới hơn chương trình đang mở. Tải lại trang để dùng bản mới.",
    try_again: "Thử lại",
    no_such_page: "Không có trang này",
    no_such_topic: "Không có chủ đề này. Có thể đường dẫn bị gõ thiếu.",
    go_home: "Về trang chính",

    offline_never: "Trình duyệt này cần mạng mỗi lần mở trang.",
    offline_asks: |kilobytes| format!("Lưu để dùng khi không có mạng: tải khoảng {kilobytes} kB."),
    offline_save: "Lưu",
    offline_saving: |percent, kilobytes| {
        format!("Đang lưu để dùng khi không có mạng: {percent}% của {kilobytes} kB")
    },
    offline_failed: "Chưa lưu đủ để dùng khi không có mạng.",
    offline_kept: |kilobytes| format!("Dùng được khi không có mạng (đã tải {kilobytes} kB)."),
    in_zalo: "Bạn đang mở trong Zalo.",
    in_other_app: "Bạn đang mở trong một ứng dụng khác.",
    leave_app: "Mở bằng Chrome hoặc Safari, mang theo điểm",
    new_version: "Đã có bản mới.",
    new_version_others: "Đã có bản mới. Đóng các thẻ khác đang mở Cảnh giác, rồi bấm lại.",
    take_new: "Dùng bản mới",

    keeping_blocked: "Trình duyệt không cho lưu. Bạn vẫn làm bài được, nhưng đóng trang là mất điểm.",
    keep_elsewhere: "Lấy mã để giữ điểm",
    keeping_full: "Bộ nhớ của trình duyệt đã đầy. Bạn vẫn làm bài được; điểm cũ còn nguyên, \
                   điểm mới chưa lưu được.",
    keeping_newer: "Điểm trên máy do bản mới hơn ghi, nên được giữ nguyên. Tải lại trang để dùng \
                    bản mới; bài làm lúc này không được lưu.",
    keeping_deleted: "Người học này đã bị xóa. Tải lại trang để học tiếp.",
    keeping_guest: "Bạn đang học với tư cách khách. Xong thì đổi sang người khác: bài của khách bị xóa.",
    set_aside: "Có phần điểm cũ không đọc được. Chúng tôi đã cất riêng phần đó, không xóa.",

    trainer_title: "Dành cho người hướng dẫn",
    to_worker: "Mở trang của người học",
};
