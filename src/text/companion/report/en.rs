//! In English. The report itself is made in both languages, so that the police can read it.

use super::*;

/// The sentences.
pub const TEXT: &ReportText = &ReportText {
    about: "Write what you know and leave the rest empty. What you are not sure of, mark “not sure”.",
    private: "This page sends nothing. You read the report out, paste it or hand it to the police yourself. Never write \
              passwords or OTP codes.",
    danger: "Somebody is in danger right now",
    call: "Call 113 now",
    call_why: "Get to a safe place and call; if you cannot get out, call from where you are. Say the address first. Do not \
               go on writing.",
    other_numbers: "Fire, or somebody is hurt: see the emergency numbers",
    deeds: "What happened (choose one or more)",
    proofs: "What you still have",
    tick,
    bank_first: "Money gone from an account, or an OTP code given away: call your bank at once by the number on your card or \
                 in the bank’s app, and ask them to lock the account and trace the money. Then report to the police.",
    label,
    example: |field| match field {
        Field::Place => {
            "For example: room 5, boarding house at 12 street A, ward B, near the market gate."
        }
        Field::Deed => {
            "For example: somebody called, said he was police, and told me to send money for a check."
        }
        Field::Time => "For example: about 9 last evening, or since the beginning of the month.",
        Field::Person => {
            "For example: two people, black shirts, number plate, which way they fled; phone number, account number, Zalo \
             name."
        }
        Field::Harm => {
            "For example: one person has a hurt arm, they have a knife; 5,000,000 dong lost."
        }
        Field::Proof => "For example: screenshots, the box, names of others who saw it.",
        Field::Reporter => "For example: Nguyễn Văn A, phone number, where you live.",
    },
    composed: "Your report",
    nothing: "Choose or write at least one thing above, and the report appears here.",
    file: "tin-bao.txt",
    give_to: "Where to report",
    places: [
        (
            "Call 113",
            "It is happening now or about to happen. Free of charge. Read the report out, the address first.",
        ),
        (
            "Commune or ward police",
            "On duty day and night. Bring your ID card or VNeID. You may also just tell them; they must not refuse a \
             report.",
        ),
        (
            "The app VNeID",
            "Nothing urgent. Open “Dịch vụ khác” (other services), choose “Kiến nghị, phản ánh về ANTT” (security and \
             order), tap “Tạo mới yêu cầu” (new request), then paste the report. Needs a level 2 account.",
        ),
    ],
    sources: "Source",
    keep: "Keep it on this device",
    keep_about: "Nothing is kept yet: leaving this page loses it. If you tap keep, the draft stays on this device, and \
                 whoever opens it can read it. Delete it when you have reported.",
    keep_guest: "Nothing is kept yet: leaving this page loses it. You are a guest: if you tap keep, the draft stays until \
                 this tab is closed.",
    kept: "The draft is kept on this device. Tap keep again after you change it.",
    kept_guest: "The draft is kept until this tab is closed. Tap keep again after you change it.",
    not_kept: "The browser does not let us keep it. What you wrote is still on this page: copy it or save it as a file.",
    came_back: "This is the draft that you kept on this device.",
    unreadable: "There is a draft on this device, but it cannot be read. You can load the page again, or delete the draft.",
    delete: "Delete the draft",
    deleted: "The draft is deleted from this device. What you see in the fields is not.",
    not_deleted: "The browser does not let us delete. Try again, or delete the data of this page in the browser’s settings.",
    compose: |report| WORDING.compose(report),
};

const WORDING: Wording = Wording {
    opening: "Tôi báo tin cho công an. (I am reporting to the police.)\n",
    danger: "Đang có người gặp nguy hiểm, xin đến ngay. (Somebody is in danger, please come at once.)\n",
    deeds: "Việc gì (what)",
    proofs: "Tôi còn giữ (I still have)",
    label: |field| match field {
        Field::Place => "Ở đâu (where)",
        Field::Deed => "Chuyện xảy ra thế nào (how it happened)",
        Field::Time => "Khi nào (when)",
        Field::Person => "Ai làm, xe, số máy, số tài khoản (who, vehicle, phone, account)",
        Field::Harm => "Ai bị thương, hung khí, mất gì (who is hurt, weapons, what is lost)",
        Field::Proof => "Còn giữ gì khác (what else)",
        Field::Reporter => "Người báo, số máy (who reports, phone)",
    },
    tick: |tick| match tick {
        Tick::Danger => "Đang có người gặp nguy hiểm (somebody in danger)",
        Tick::Theft => "Trộm, cướp (theft, robbery)",
        Tick::Fraud => "Lừa đảo (fraud)",
        Tick::Threat => "Đe dọa, đòi nợ (threats, debt collectors)",
        Tick::Fight => "Đánh nhau, gây rối (a fight)",
        Tick::Drugs => "Ma túy (drugs)",
        Tick::Captivity => "Giữ người, mua bán người (people held or sold)",
        Tick::Messages => "Tin nhắn, ghi âm (messages, recordings)",
        Tick::Pictures => "Ảnh, video (photos, videos)",
        Tick::Receipts => "Biên lai chuyển tiền (transfer receipts)",
        Tick::Papers => "Giấy tờ (papers)",
        Tick::Witnesses => "Người cùng thấy (witnesses)",
    },
};

fn tick(tick: Tick) -> &'static str {
    match tick {
        Tick::Danger => "Somebody is in danger",
        Tick::Theft => "Theft, robbery",
        Tick::Fraud => "Fraud",
        Tick::Threat => "Threats, debt collectors",
        Tick::Fight => "A fight, a disturbance",
        Tick::Drugs => "Drugs",
        Tick::Captivity => "People held or sold",
        Tick::Messages => "Messages, recordings",
        Tick::Pictures => "Photos, videos",
        Tick::Receipts => "Receipts of transfers",
        Tick::Papers => "Papers",
        Tick::Witnesses => "Others who saw it",
    }
}

fn label(field: Field) -> &'static str {
    match field {
        Field::Place => "Where",
        Field::Deed => "How it happened",
        Field::Time => "When",
        Field::Person => "Who, vehicle, phone number, account number",
        Field::Harm => "Who is hurt, weapons, what is lost",
        Field::Proof => "What else you have",
        Field::Reporter => "Who reports, phone number",
    }
}
