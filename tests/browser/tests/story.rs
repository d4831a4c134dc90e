//! The same worker's story in all three browsers, against the finished site. The sentences stand
//! here as they must be read; the other tests take them from `text`.

use browser_tests::{Banks, Engine, Sheet, Site, Worker};

#[test]
fn chromium() {
    story(Engine::Chromium);
}

#[test]
fn firefox() {
    story(Engine::Firefox);
}

#[test]
fn webkit() {
    story(Engine::WebKit);
}

fn story(engine: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    sees_what_there_is(&worker, banks);
    let [first, third] = begins_a_lesson(&worker, banks);
    comes_back(&worker, &third);
    finishes_the_lesson(&worker, banks, &first);
    takes_the_exam(&worker, banks);
    finds_the_scores(&worker);
    worker.reload();
    finds_the_scores(&worker);
    worker.close_tab();
    worker.open("#/diem");
    finds_the_scores(&worker);
}

fn sees_what_there_is(worker: &Worker, banks: &Banks) {
    worker.open_home();
    let wanted = [
        "Lừa đảo",
        "Tín dụng đen",
        "Phòng cháy",
        "Giao thông",
        "An toàn lao động",
        "Trộm cắp",
        "Tệ nạn",
        "Tố giác",
    ];
    worker.same("topics", banks.topics(), wanted);
    for topic in wanted {
        worker.see(topic);
    }
    worker.see("Thi thử");
    worker.see_no("Làm tiếp");
    worker.all_is_calm();
}

/// One wrong, one right, the third begun: the first and the third question.
fn begins_a_lesson(worker: &Worker, banks: &Banks) -> [Sheet; 2] {
    worker.press("Lừa đảo");
    let first = worker.question();
    worker.same("progress", worker.progress(), (1, 10));
    let known = worker.known(banks, &first);
    worker.same("topic", known.topic.as_str(), "Lừa đảo");
    let wrong = worker.answer(known, false);
    worker.press("Kiểm tra");
    worker.hear("Chưa đúng");
    for words in known.feedback(&wrong) {
        worker.see(&words);
    }
    worker.see_beginning("Căn cứ:");
    worker.all_is_calm();

    worker.press("Tiếp tục");
    let second = worker.question();
    worker.check(second.id != first.id, "the same question twice");
    worker.answer(worker.known(banks, &second), true);
    worker.press("Kiểm tra");
    worker.hear("Đúng");
    worker.press("Tiếp tục");
    let third = worker.question();
    worker.all_is_calm();
    [first, third]
}

/// Closes the tab with the third question open, and is led back to it.
fn comes_back(worker: &Worker, third: &Sheet) {
    // One of ten is done with: the wrong one is still to be asked again.
    worker.same("progress", worker.progress(), (2, 10));
    worker.close_tab();
    worker.open_home();
    worker.see("Làm tiếp");
    worker.see("Học: Lừa đảo");
    worker.see("Câu 2/10");
    worker.press("Làm tiếp");
    worker.same("the question after coming back", &worker.question(), third);
    worker.all_is_calm();
}

fn finishes_the_lesson(worker: &Worker, banks: &Banks, first: &Sheet) {
    let mut asked_again = 0;
    let turns = worker.finish_lesson(banks, |worker, sheet| {
        let tagged = worker.look().shows("Câu làm lại");
        worker.same("tag of a question that comes back", tagged, sheet.id == first.id);
        if tagged {
            asked_again += 1;
            worker.same("order of choices", sheet.order(), first.order());
        }
        worker.all_is_calm();
    });
    worker.same("questions from the third to the end", (turns, asked_again), (9, 1));
    worker.see("Xong bài học");
    worker.see("9/10 câu đúng ngay lần đầu");
    worker.hear("Kết quả đã lưu trên máy này.");
    worker.all_is_calm();
}

/// Two mistakes, where they do not fail the exam.
fn takes_the_exam(worker: &Worker, banks: &Banks) {
    worker.press("Về trang chính");
    worker.press("Thi thử");
    worker.see("Có mã đề hay mã lớp?");
    worker.press("Đề chung");
    worker.see("Thi thử: Đề chung");
    worker.see("20 câu, 30 phút, đạt từ 16 điểm");
    worker.see("Sai một câu điểm liệt là chưa đạt.");
    worker.press("Bắt đầu");
    let (mut mistakes, mut asked) = (0, Vec::new());
    for number in 1..=20 {
        let sheet = worker.exam_question(number);
        let known = worker.known(banks, &sheet);
        let wrong = mistakes < 2 && !known.vital;
        mistakes += usize::from(wrong);
        worker.answer(known, !wrong);
        // A number is read back as it was typed; that is all that is said before the end.
        let read = worker.sheet().number.map(|number| number.read);
        worker.same("help before the end", worker.look().said, Vec::from_iter(read));
        worker.see_no(&known.explanation);
        worker.press(if number < 20 { "Câu tiếp" } else { "Nộp bài" });
        asked.push(sheet.words);
        worker.all_is_calm();
    }
    worker.see("Bạn đã trả lời hết các câu.");
    worker.press("Nộp bài ngay");
    worker.see("18/20 điểm");
    worker.see("Đạt");
    worker.see_beginning("Mã đề ");
    let look = worker.look();
    for topic in banks.topics() {
        worker.check(look.shows(topic), &format!("no line for {topic:?}"));
    }
    let points = look.pieces.iter().filter_map(|piece| {
        let (points, of) = piece.strip_suffix(" điểm")?.split_once('/')?;
        Some([points, of].map(|number| number.parse::<u32>().unwrap_or_default()))
    });
    let by_topic: Vec<[u32; 2]> = points.filter(|[_, of]| *of < 20).collect();
    let sum = |place: usize| by_topic.iter().map(|line| line[place]).sum::<u32>();
    worker.same(
        "topics in the exam, their points, out of",
        (by_topic.len(), sum(0), sum(1)),
        (8, 18, 20),
    );
    let reviewed = worker.until("20 reviewed questions", |look| {
        (look.parts.len() == 20).then(|| look.parts.clone())
    });
    let numbered = asked.iter().enumerate();
    let numbered = numbered.map(|(place, words)| format!("{}. {words}", place + 1));
    worker.same("reviewed questions", reviewed, numbered.collect::<Vec<_>>());
    worker.all_is_calm();
    worker.press("Điểm");
}

fn finds_the_scores(worker: &Worker) {
    worker.see("Các lần làm bài");
    for words in ["Học: Lừa đảo", "9/10 điểm", "Thi thử: Đề chung", "18/20 điểm", "Đạt"]
    {
        worker.see(words);
    }
    worker.all_is_calm();
}
