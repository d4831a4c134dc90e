//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &CertificateText = &CertificateText {
    title: "Giấy ghi nhận kết quả học tập",
    program_about: "Chương trình tự học cho người lao động",
    learner: "Người học",
    exam: "Đã đạt bài thi thử",
    exam_numbered: |number| format!("Đề số {number}"),
    result: "Kết quả",
    pass: "Mức đạt",
    pass_from: |pass| format!("từ {pass} điểm"),
    time: "Thời gian làm bài",
    double_time: "gấp đôi",
    day: "Ngày làm bài",
    paper: "Mã đề",
    code: "Mã kiểm tra",
    check_at: |address| format!("Ai cũng có thể gõ mã này để kiểm tra, tại {address}"),
    check_in_app: "Ai cũng có thể gõ mã này để kiểm tra, trong ứng dụng Cảnh giác, trang “Kiểm tra giấy \
                   ghi nhận”.",
    what_it_is: "Giấy này do điện thoại của người học lập ra, để ghi lại việc tự học. Đây không phải văn \
                 bản của cơ quan nhà nước, không phải văn bằng hay chứng chỉ.",

    name_label: "Tên ghi trên giấy (không ghi cũng được)",
    name_hint: "Gõ đủ dấu như bạn vẫn viết. Tên chỉ nằm trên giấy, chương trình không giữ lại.",
    picture: |words| format!("Hình tờ giấy. {words}."),
    file: |code| format!("giay-ghi-nhan-{code}.png"),
    message: |code, address| {
        format!("Giấy ghi nhận kết quả học tập, mã kiểm tra {code}. {address}")
    },
    save: "Lưu hình",
    saving: "Trình duyệt đang lưu hình. Hãy mở mục Tải xuống hoặc thư viện ảnh xem đã có chưa.",
    share: "Chia sẻ hình",
    shared: "Đã chuyển hình sang ứng dụng bạn chọn.",
    not_shared: "Chưa chia sẻ. Bạn có thể lưu hình rồi gửi sau.",
    print: "In ra giấy",
    hold: "Bấm mà không thấy gì? Giữ ngón tay trên hình rồi chọn Lưu hình.",
    no_picture: "Trình duyệt này không vẽ được hình. Bạn vẫn có thể in ra giấy, hoặc chụp màn hình.",
    to_result: "Về bài đã làm",
    have_another: "Đang cầm giấy của người khác? Kiểm tra mã",

    none_here: "Máy này không có bài thi đó",
    none_here_mend: "Có thể bài được làm trên máy khác, hoặc bởi người khác đang học chung máy này. Hãy \
                     mở trang này trên đúng máy đã làm bài.",
    not_passed: "Bài này chưa đạt",
    not_passed_mend: "Có giấy ghi nhận khi bài thi đạt. Hãy xem lại những câu sai rồi làm bài khác; làm \
                      lại bao nhiêu lần cũng được.",
    no_code: "Bài này không có mã đề",
    no_code_mend: "Bài được làm từ khi chương trình chưa có mã đề, nên không lập được giấy. Kết quả của \
                   bạn vẫn còn nguyên. Làm một bài mới là lấy được giấy.",

    verify: "Kiểm tra giấy ghi nhận",
    verify_about: "Gõ mã kiểm tra trên giấy để xem giấy phải ghi những gì. Không cần mạng, không gửi gì \
                   đi đâu.",
    code_label: "Mã kiểm tra: 24 chữ và số",
    check: "Kiểm tra",
    altered: "Nếu đã gõ đúng từng chữ, mã trên giấy bị mờ hoặc đã bị sửa: nhờ người có giấy mở lại bài \
              thi trên máy của họ.",
    fits: "Mã đúng. Giấy phải ghi như sau",
    compare: "So từng dòng với tờ giấy. Dòng nào khác là tờ giấy đã bị sửa.",
    plain_time: "bình thường",
    nameless: "Mã này không kèm tên ai. Tên nào có trên giấy là do người ta ghi thêm.",
    named: "Mã này kèm một cái tên.",
    named_label: "Gõ tên trên giấy để so",
    compare_name: "So tên",
    name_missing: "Hãy gõ tên ghi trên giấy vào ô.",
    name_fits: |name| format!("Khớp: giấy được lập cho tên “{name}”."),
    name_differs: |name| {
        format!(
            "Không khớp: giấy không được lập cho tên “{name}”. Xem lại có thiếu chữ, thiếu dấu không."
        )
    },
    proves: "Mã đúng cho biết gì",
    proves_words: "Những dòng trên đúng như lúc điện thoại lập giấy, chưa ai sửa.",
    proves_not: "Mã không cho biết ai đã ngồi làm bài. Giấy do điện thoại của người học tự lập, không cơ \
                 quan nào xác nhận, và người rành máy tính có thể tự chế ra một mã.",
    another: "Kiểm tra mã khác",
};
