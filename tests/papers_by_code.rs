//! Proves that a code gives the same paper, byte for byte, natively and in wasm in each browser, today
//! and in ten years: a hundred codes, made of four exams of made-up banks, written and read again.
//!
//! The table is the contract of paper codes, and of the fingerprint of the questions in them. It was computed
//! with a second program, written from the documents in another language (Python), and not printed by
//! this one. Where table and code differ, the code is wrong: codes that stand on printed sheets rest on it.

#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod made_up;

use made_up::{bank, bank_of_pairs, today, written};

use canh_giac::quiz::exam::{Blueprint, Rules, Share};
use canh_giac::quiz::fingerprint;
use canh_giac::quiz::kind::Kinds;
use canh_giac::quiz::paper::Pool;
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::question::TopicId;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// Some of them as they are written: the code, a blank, the paper.
const WRITTEN: [(u8, &str); 4] = [
    (0, "2229-6DHC b-009 a-001:cdab b-004:acb g-004:bdac g-006:cdeab a-010:abc b-012"),
    (2, "2DZM-NGY6 g-001:ba g-006:dbaec g-002:abc a-006 a-011:acbd"),
    (3, "2KZ5-KZ9C b-006 a-006 a-007:bcad b-010:bac a-012 b-003 b-001:dabc a-003 b-009"),
    (
        99,
        "N5VJ-DNNC b-006 a-001:abdc b-010:acb a-010:bac b-009 a-007:adcb a-003 a-004:abc b-001:acbd",
    ),
];

/// All of them as the 32 bits of FNV-1a over what is written, in hexadecimal.
const PAPERS: [u32; 100] = [
    0xd69cc03a, 0x46eaa94a, 0x89304de0, 0x9cc6d68b, 0x566998c6, 0x9ba837b9, 0xf4a6e27e, 0x1df94110,
    0xf89f7a09, 0xe03e77a0, 0x876acffb, 0xa41f41be, 0xcd5bc0d5, 0x8c07c8e8, 0x4ae7b221, 0xef838402,
    0xd38e0f60, 0xfe2c0dbd, 0x9e009641, 0xfebdc0ad, 0x00ebffb0, 0x86d5f77e, 0x63758d9c, 0xa5e3c3e9,
    0xe06fd480, 0x938859d1, 0xe4ba05ed, 0xc41965ed, 0x96844595, 0x9b4f9093, 0x0966a586, 0xcadb2ada,
    0x07a7588b, 0xd1acc457, 0x9929df41, 0x50c03616, 0xab7c4f7b, 0x4a5740a3, 0xe53bf280, 0xadf3b437,
    0xb99df477, 0x583e9ab9, 0xd8b9dcae, 0xb3cdf96f, 0xe43f5609, 0x60c37cfb, 0x8b34ceb3, 0xa230e183,
    0x6268c5dd, 0xa1b51d75, 0x83f4ad45, 0x8e5d3e94, 0x50e95283, 0x57d01086, 0xf916a4de, 0x88cfb542,
    0x9d779daf, 0x9da7a7fa, 0x1cdaba32, 0x8e62b47f, 0x37b4a4dd, 0x5bbc4729, 0x95990434, 0x4eb2ac55,
    0x036d48ac, 0xdcc508b7, 0x3edb1d16, 0x63252b84, 0xcc8b65be, 0x654c8373, 0xc1ba9df6, 0x169ba2fa,
    0xce4f73a5, 0xf63c09be, 0x1b0d8556, 0xc6004e07, 0xc11a4fd4, 0x117005ee, 0xaa545e27, 0x8302c09a,
    0xd9aab566, 0x344d3718, 0xe8fb0435, 0xcdfc9ec4, 0x246dbb04, 0x596f8373, 0xf8c98819, 0x602d08c2,
    0x6e3fb18b, 0x4f505d15, 0x4e8e685b, 0x9b4ed43b, 0xe8e3bb8e, 0xf592158f, 0x715dd618, 0x791599ae,
    0x135d2a48, 0x56f6a00b, 0xb8634987, 0x872be393,
];

/// One of four exams: seven questions, twenty (more than an even share of one bank), three and two, and
/// nine of two kinds.
fn blueprint(number: u8) -> Blueprint {
    let topics = ["alpha", "beta", "gamma"].map(TopicId::from);
    let share = |topic: &str, questions| Share { topic: topic.into(), questions };
    match number % 4 {
        0 => Blueprint::even(&topics, 7),
        1 => Blueprint::even(&topics, 20),
        2 => Blueprint {
            shares: vec![share("gamma", 3), share("alpha", 2)],
            spread: 0,
            kinds: Kinds::ALL,
        },
        _ => Blueprint { kinds: Kinds::of([0, 2]), ..Blueprint::even(&topics[..2], 9) },
    }
}

/// The code with this number, as people type it, and its paper.
fn by_code(number: u8) -> String {
    let banks = [bank("alpha", "a"), bank("beta", "b"), bank_of_pairs("gamma", "g")];
    let blueprint = blueprint(number);
    let rules = Rules { questions: blueprint.questions(), ..Rules::standard() };
    let banks: Vec<_> = banks.iter().collect();
    let pool = Pool::new(&banks, &blueprint, today());
    let (exam, seed) = (number % 63 + 1, u64::from(number) * 327);
    let typed = PaperCode::new(exam, pool.fingerprint(&rules), seed).to_string();
    let read: PaperCode = typed.parse().unwrap();
    format!("{typed} {}", written(&pool.draw(read.seed())))
}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn a_code_gives_the_paper_that_it_has_always_given() {
    for (number, paper) in WRITTEN {
        assert_eq!(by_code(number), paper, "code {number}");
    }
}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn a_hundred_codes_give_the_papers_that_they_have_always_given() {
    for (number, print) in (0..).zip(PAPERS) {
        let paper = by_code(number);
        assert_eq!(fingerprint::of(paper.bytes()), print, "code {number}: {paper}");
    }
}
