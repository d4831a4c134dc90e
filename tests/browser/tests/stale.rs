//! The day after the last one on which any question is certain: lessons say so, and there is no
//! exam. In Chromium, where a page can be given another clock.

use browser_tests::{Banks, Engine, Site, Worker};

#[test]
fn chromium() {
    let (site, banks) = (Site::open(), Banks::read());
    let mut worker = Worker::with(Engine::Chromium, &site);
    let day = banks.last_certain_day();

    worker.lives_on(day, 0);
    worker.open("#/chu-de/lua-dao");
    let sheet = worker.question();
    let certain = worker.known(banks, &sheet).recheck == Some(day);
    worker.same("tag on the last certain day", worker.look().shows(TAG), !certain);

    worker.lives_on(day, 1);
    worker.open_home();
    worker.press("Lừa đảo");
    let sheet = worker.question();
    worker.see(TAG);
    worker.see_no(WHY);
    worker.answer(worker.known(banks, &sheet), true);
    worker.press("Kiểm tra");
    worker.hear("Đúng");
    worker.see(WHY);
    worker.all_is_calm();

    worker.open("#/thi-thu/1");
    worker.see(
        "Nhiều câu hỏi đã quá hạn đọc lại căn cứ, nên chưa thi được. Mở trang này khi có mạng để \
         nhận bộ câu hỏi mới, hoặc chỉnh lại ngày trên máy nếu sai; bài học vẫn dùng được.",
    );
    let begin = |control: &&browser_tests::look::Control| control.names.contains(&"Bắt đầu".into());
    let usable = worker.look().controls.iter().find(begin).map(|control| control.usable);
    worker.same("whether an exam can be begun", usable, Some(false));
    worker.all_is_calm();
}

const TAG: &str = "Căn cứ đã quá hạn đọc lại";
const WHY: &str = "Căn cứ của câu này đã quá hạn đọc lại, quy định có thể đã đổi. Câu này không ra \
                   trong bài thi. Hãy hỏi lại trước khi làm theo.";
