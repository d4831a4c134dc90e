// The same bank in SurveyJS: one question per page, and behind each an `html` element that its `visibleIf` shows as
// soon as the question is answered. Everything else is as the library comes.
const KEPT = "surveyjs";

const page = ({ id, text, many, choices }) => {
  const right = choices.flatMap((choice, place) => (choice.right ? [place + 1] : []));
  return {
    elements: [
      {
        type: many ? "checkbox" : "radiogroup",
        name: id,
        title: text,
        choices: choices.map((choice, place) => ({ value: place + 1, text: choice.text })),
        correctAnswer: many ? right : right[0],
      },
      { type: "html", name: `${id}-told`, visibleIf: `{${id}} notempty` },
    ],
  };
};

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const paragraph = (text) => `<p>${escaped(text)}</p>`;

const start = async () => {
  const bank = await (await fetch("lua-dao.json")).json();
  const known = new Map(bank.map((question) => [question.id, question]));
  const survey = new Survey.Model({ title: "Lừa đảo", showPrevButton: false, pages: bank.map(page) });
  survey.locale = "vi";
  const tell = (question) => {
    const { choices, explanation, sources } = known.get(question.name);
    const feedback = [question.value].flat().map((value) => choices[value - 1].feedback);
    const verdict = question.isAnswerCorrect() ? "Đúng" : "Chưa đúng";
    survey.getQuestionByName(`${question.name}-told`).html =
      `<strong>${verdict}</strong>${[...feedback, explanation].map(paragraph).join("")}` +
      `<ul>${sources.map((source) => `<li>${escaped(source)}</li>`).join("")}</ul>`;
  };
  const keep = () => localStorage.setItem(KEPT, JSON.stringify({ at: survey.currentPageNo, data: survey.data }));
  const kept = JSON.parse(localStorage.getItem(KEPT));
  if (kept) {
    survey.data = kept.data;
    survey.currentPageNo = kept.at;
    survey.getAllQuestions().filter((it) => known.has(it.name) && !it.isEmpty()).forEach(tell);
  }
  survey.onValueChanged.add((_, { question }) => {
    if (!question.isEmpty()) tell(question);
    keep();
  });
  survey.onCurrentPageChanged.add(keep);
  // After the last question comes the first again.
  survey.onComplete.add(() => survey.clear());
  survey.render(document.getElementById("quiz"));
};

start();
