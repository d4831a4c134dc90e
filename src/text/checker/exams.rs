//! What the checker says of `exams.toml`.

use crate::bank::problem::ExamFault;

/// What is wrong, and what to do.
pub(super) fn exam_words(fault: ExamFault) -> (String, String) {
    match fault {
        ExamFault::Number(most) => (
            "số của đề phải là mã chưa ai dùng".into(),
            format!("đặt một số từ 1 đến {most}; số này nằm trong mã đề nên không đổi về sau."),
        ),
        ExamFault::Questions(available) => (
            "số câu của đề không khớp bộ câu hỏi".into(),
            format!(
                "ở đây lấy được nhiều nhất {available} câu thuộc dạng được chọn; đặt «questions» từ \
                 1 đến số đó, hoặc thêm chủ đề, thêm dạng câu."
            ),
        ),
        ExamFault::Minutes(most) => {
            ("thời gian không hợp lý".into(), format!("đặt từ 1 đến {most} phút."))
        }
        ExamFault::Pass(questions) => (
            "điểm đạt không khớp số câu".into(),
            format!("đặt từ 1 đến {questions}, vì mỗi câu một điểm."),
        ),
        ExamFault::Minimum(least) => (
            "điểm tối thiểu mỗi chủ đề không khớp số câu".into(),
            format!("chủ đề ít câu nhất có {least} câu; đặt «minimum» từ 0 đến {least}."),
        ),
    }
}
