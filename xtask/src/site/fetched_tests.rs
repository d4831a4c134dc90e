//! What is fetched together, of a site made up of names.

use super::*;
use crate::site::page::tests::asset;

fn assets(names: &[&str]) -> Vec<Asset> {
    names.iter().map(|name| asset(name, name)).collect()
}

#[test]
fn who_fetches_what() {
    let dist = std::env::temp_dir().join(format!("xtask-fetched-{}", std::process::id()));
    fs::create_dir_all(dist.join("bank")).expect("bank");
    let (hash, other) = ("0123456789abcdef", "fedcba9876543210");
    let named = |stem: &str| stem.replace('#', hash);
    let banks = [
        ("bank/a-#.bank", 90),
        ("bank/a-dau-#.bank", 9),
        ("bank/b-dau-#.bank", 8),
        ("bank/c-dau-#.bank", 7),
        ("bank/a-en-#.bank", 95),
        ("bank/a-dau-en-#.bank", 6),
        ("bank/b-dau-en-#.bank", 5),
        ("bank/catalogue-en-#.txt", 4),
    ];
    for (name, bytes) in banks {
        fs::write(dist.join(named(name)), vec![b'a'; bytes]).expect(name);
    }
    let worker = assets(&[
        "glue-1.js",
        "index-1.wasm",
        "app.css",
        "index.html",
        "boot-1.js",
        "offline-1.js",
        "english-1.js",
        "help-1.js",
        "old-1.js",
    ]);
    let trainer = assets(&[
        "glue-2.js",
        "trainer-1.wasm",
        "app.css",
        "trainer.html",
        "boot-2.js",
        "help-1.js",
        "scan-1.js",
        "reader-1.js",
        "scanner-1.wasm",
    ]);
    let beside =
        [assets(&["glue-3.js", "exam-1.wasm"]), assets(&["glue-4.js", "companion-1.wasm"])];
    let english = assets(&["glue-5.js", "english-1.wasm"]);
    let starters = ["a", "b", "c"].map(|topic| format!("bank/{topic}-dau-{hash}.bank"));
    let of = |starters: &[String]| {
        let made = Made {
            worker: &worker,
            trainer: &trainer,
            beside: &beside,
            english: &english,
            reader: [&trainer[7], &trainer[8]],
            starters,
        };
        of(&dist, &made).expect("fetched")
    };
    let all = of(&starters);
    let files = |name: &str| {
        let one = all.iter().find(|one| one.name == name).expect(name);
        one.files.iter().map(|file| file.replace(hash, "#")).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(
        files(FIRST),
        "glue-1.js index-1.wasm app.css index.html boot-1.js bank/a-dau-#.bank"
    );
    assert_eq!(
        files(FIRST_ENGLISH),
        "glue-5.js english-1.wasm app.css index.html boot-1.js english-1.js bank/catalogue-en-#.txt \
         bank/c-dau-#.bank",
        "the third topic has no questions in English, and the largest starter"
    );
    assert_eq!(files(EXAM), "glue-3.js exam-1.wasm");
    assert_eq!(files(COMPANION), "glue-4.js companion-1.wasm");
    assert_eq!(files(TRAINER), "glue-2.js trainer-1.wasm app.css trainer.html boot-2.js scan-1.js");
    assert_eq!(files(READER), "reader-1.js scanner-1.wasm");
    let two = starters[..2].iter().map(|name| name.replace(hash, other)).collect::<Vec<_>>();
    for name in &two {
        fs::write(dist.join(name), "aaaaaaa").expect("another content");
    }
    let english = of(&two).remove(1);
    assert!(english.files.contains(&named("bank/a-dau-en-#.bank")), "{english:?}");

    write(&dist, &all).expect("list");
    assert_eq!(read(&dist).expect("list"), all);
    fs::remove_dir_all(&dist).expect("remove");
}
