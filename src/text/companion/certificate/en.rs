//! In English.

use super::*;

/// The sentences.
pub const TEXT: &CertificateText = &CertificateText {
    title: "Certificate of practice",
    program_about: "Learning for workers, by themselves",
    learner: "Learner",
    exam: "Practice exam passed",
    exam_numbered: |number| format!("Exam number {number}"),
    result: "Result",
    pass: "To pass",
    pass_from: |pass| format!("{pass} points or more"),
    time: "Time allowed",
    double_time: "double",
    day: "Day of the exam",
    paper: "Paper code",
    code: "Check code",
    check_at: |address| format!("Anybody can type this code to check it, at {address}"),
    check_in_app: "Anybody can type this code to check it, in the app Cảnh giác, page “Check a certificate”.",
    what_it_is: "This was made by the learner’s phone, to record what was learned alone. It is not a document of any \
                 state body, and no diploma.",

    name_label: "Name on the certificate (if you like)",
    name_hint: "Write it as you always do. The name stands only on the certificate; the app does not keep it.",
    picture: |words| format!("Picture of the certificate. {words}."),
    file: |code| format!("certificate-{code}.png"),
    message: |code, address| format!("Certificate of practice, check code {code}. {address}"),
    save: "Save the picture",
    saving: "The browser is saving the picture. Look into Downloads or your photos.",
    share: "Share the picture",
    shared: "The picture went to the app that you chose.",
    not_shared: "Not shared. You can save the picture and send it later.",
    print: "Print it",
    hold: "Nothing happens? Hold a finger on the picture and choose to save it.",
    no_picture: "This browser cannot draw the picture. You can still print it, or take a screenshot.",
    to_result: "Back to the result",
    have_another: "Do you hold somebody else’s? Check its code",

    none_here: "This device does not have that exam",
    none_here_mend: "It may have been done on another phone, or by somebody else who learns on this one. Open this \
                     page on the phone where the exam was done.",
    not_passed: "This exam was not passed",
    not_passed_mend: "There is a certificate for an exam that was passed. Look at your mistakes again, then do \
                      another one, as often as you like.",
    no_code: "This exam has no paper code",
    no_code_mend: "It was done before the app had paper codes, so there is no certificate. Your result is still \
                   there. Do a new exam to get one.",

    verify: "Check a certificate",
    verify_about: "Type the check code to see what the certificate must say. No network needed, and nothing is sent \
                   anywhere.",
    code_label: "Check code: 24 letters and digits",
    check: "Check",
    altered: "If every letter is typed as it stands there, the code was blurred or altered: ask the owner to open the \
              exam again on their phone.",
    fits: "The code is right. The certificate must say",
    compare: "Compare each line with the certificate. A line that differs was altered.",
    plain_time: "usual",
    nameless: "This code carries no name. A name on the certificate was added by somebody.",
    named: "This code carries a name.",
    named_label: "Type the name on the certificate to compare",
    compare_name: "Compare the name",
    name_missing: "Please type the name that stands on the certificate.",
    name_fits: |name| format!("It fits: the certificate was made for “{name}”."),
    name_differs: |name| {
        format!(
            "It does not fit: the certificate was not made for “{name}”. See whether a letter or a mark is missing."
        )
    },
    proves: "What a right code tells",
    proves_words: "The lines above are as the phone wrote them; nobody altered them.",
    proves_not: "It does not tell who sat the exam. The learner’s phone made it by itself, no authority confirms it, \
                 and somebody who knows computers well can make up a code.",
    another: "Check another code",
};
