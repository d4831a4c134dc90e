//! Many files as one text that a page can hold: put behind one another, packed, and written in letters.

use std::io::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::failure::{Failure, Outcome};
use crate::site::page::Asset;

/// The files as `shell/one-file.js` reads them: a line with their names and lengths as JSON, then their bytes in
/// the same order; all of it gzip, which browsers unpack themselves, in base64.
///
/// # Errors
/// A name that would have to be escaped, which none of ours has.
pub fn text(files: &[Asset]) -> Outcome<String> {
    let mut index = Vec::new();
    for Asset { name, bytes } in files {
        if name.chars().any(|sign| sign.is_control() || sign == '"' || sign == '\\') {
            let why = format!("`{name}` cannot stand in its list of files");
            return Err(Failure::new("the archive cannot be made", why, "name the file otherwise"));
        }
        index.push(format!("[\"{name}\",{}]", bytes.len()));
    }
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    let head = format!("[{}]\n", index.join(","));
    let contents = files.iter().map(|file| file.bytes.as_slice());
    // Writing to memory does not fail.
    for bytes in std::iter::once(head.as_bytes()).chain(contents) {
        let _ = packer.write_all(bytes);
    }
    Ok(STANDARD.encode(packer.finish().unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::GzDecoder;
    use std::io::Read;

    fn file(name: &str, bytes: &[u8]) -> Asset {
        Asset { name: name.into(), bytes: bytes.into() }
    }

    #[test]
    fn the_files_come_out_as_they_went_in() {
        let files = [file("a.wasm", &[0, 10, 255]), file("./b/c.bank", b""), file("d", b"[]\n")];
        let packed = STANDARD.decode(text(&files).expect("text")).expect("base64");
        let mut all = Vec::new();
        GzDecoder::new(packed.as_slice()).read_to_end(&mut all).expect("gzip");
        assert_eq!(all, b"[[\"a.wasm\",3],[\"./b/c.bank\",0],[\"d\",3]]\n\x00\x0a\xff[]\n");
    }

    #[test]
    fn a_name_that_would_break_the_list_is_refused() {
        for name in ["a\"b", "a\\b", "a\nb"] {
            assert!(text(&[file(name, b"")]).is_err(), "{name}");
        }
    }
}
