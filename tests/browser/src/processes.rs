//! The processes of a browser, which a driver has started.

use std::fs;

/// Everything that this process has started, and what that has started in turn.
pub(crate) fn started_by(process: u32) -> Vec<u32> {
    let all = fs::read_dir("/proc").into_iter().flatten().flatten();
    let all = all.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    let all: Vec<(u32, u32)> = all.filter_map(|one| Some((one, parent(one)?))).collect();
    let mut found = vec![process];
    let mut place = 0;
    while let Some(parent) = found.get(place).copied() {
        found.extend(all.iter().filter(|(_, of)| *of == parent).map(|(child, _)| *child));
        place += 1;
    }
    found.split_off(1)
}

/// Who has started it; `None` where it has ended.
fn parent(process: u32) -> Option<u32> {
    let line = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // Its name stands in brackets and may have blanks; behind them its state, then its parent.
    let (_, behind) = line.rsplit_once(") ")?;
    behind.split(' ').nth(1)?.parse().ok()
}

/// True for a process of Chromium that runs tabs.
pub(crate) fn is_of_a_tab(process: u32) -> bool {
    let line = fs::read(format!("/proc/{process}/cmdline")).unwrap_or_default();
    line.split(|byte| *byte == 0).any(|word| word == b"--type=renderer")
}
