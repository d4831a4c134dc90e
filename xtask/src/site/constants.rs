//! The constants of the program that everybody waits for, most of them sentences: they stand in the page and not in the
//! wasm. So they come while the server is being asked for the wasm, when nothing else would; a fourteenth of the wasm.

use wasm_encoder::{Module, RawSection};
use wasmparser::{BinaryReader, BinaryReaderError, Data, DataKind, DataSectionReader, Operator};

use crate::failure::{Failure, Outcome};
use crate::site::wasm;

/// The empty element that takes them.
pub const CONSTANTS: &str = r#"<data hidden id="constants" value="">"#;

/// The section of the constants.
const DATA: u8 = 11;
/// The section that only says how many pieces they have.
const DATA_COUNT: u8 = 12;

/// What stands in a program's memory when it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Constants {
    /// Where the first of them stands, in bytes.
    pub place: usize,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// The program without its constants, and these.
///
/// # Errors
/// It has none, or others than wasm-bindgen leaves in it.
pub fn apart(wasm: &[u8]) -> Outcome<(Vec<u8>, Constants)> {
    let parted = parted(wasm).map_err(|error| refused(&error.to_string()))?;
    let (rest, pieces) =
        parted.ok_or_else(|| refused("it is no wasm, or some of them have no fixed place"))?;
    let place = pieces.iter().map(|(place, _)| *place).min();
    let place = place.ok_or_else(|| refused("it has none"))?;
    let end = pieces.iter().map(|(place, bytes)| place + bytes.len()).max().unwrap_or(place);
    // What stands between them is nought, as the memory is.
    let mut bytes = vec![0; end - place];
    for (at, piece) in pieces {
        bytes[at - place..][..piece.len()].copy_from_slice(piece);
    }
    Ok((rest, Constants { place, bytes }))
}

/// The rest of a program, and the pieces of its constants, each with its place; `None` where one has no fixed place, or
/// it is no wasm.
type Parted<'a> = Option<(Vec<u8>, Vec<(usize, &'a [u8])>)>;

fn parted(wasm: &[u8]) -> Result<Parted<'_>, BinaryReaderError> {
    let (mut rest, mut pieces) = (Module::new(), Vec::new());
    let Some(sections) = wasm::sections(wasm) else { return Ok(None) };
    for (id, data) in sections {
        match id {
            DATA => {
                for data in DataSectionReader::new(BinaryReader::new(data, 0))? {
                    let Some(piece) = piece(&data?)? else { return Ok(None) };
                    pieces.push(piece);
                }
            }
            DATA_COUNT => {}
            _ => {
                rest.section(&RawSection { id, data });
            }
        }
    }
    Ok(Some((rest.finish(), pieces)))
}

fn piece<'a>(data: &Data<'a>) -> Result<Option<(usize, &'a [u8])>, BinaryReaderError> {
    let DataKind::Active { memory_index: 0, offset_expr } = &data.kind else { return Ok(None) };
    match offset_expr.get_operators_reader().read()? {
        Operator::I32Const { value } => {
            Ok(usize::try_from(value).ok().map(|place| (place, data.data)))
        }
        _ => Ok(None),
    }
}

fn refused(why: &str) -> Failure {
    Failure::new(
        "the constants of a program cannot be taken out of it",
        why,
        "look what changed with wasm-bindgen; without the call in xtask/src/site.rs all works as well",
    )
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        ConstExpr, CustomSection, DataCountSection, DataSection, MemorySection, MemoryType,
    };

    use super::*;

    fn program(fill: impl FnOnce(&mut DataSection)) -> Vec<u8> {
        let mut memories = MemorySection::new();
        memories.memory(MemoryType {
            minimum: 1,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        let mut data = DataSection::new();
        fill(&mut data);
        let mut module = Module::new();
        module.section(&memories).section(&DataCountSection { count: data.len() }).section(&data);
        module.section(&CustomSection { name: "x".into(), data: (&[1][..]).into() });
        module.finish()
    }

    #[test]
    fn they_are_taken_out_with_their_places() {
        let wasm = program(|data| {
            data.active(0, &ConstExpr::i32_const(16), *b"abc");
            data.active(0, &ConstExpr::i32_const(21), *b"d");
        });
        let (rest, constants) = apart(&wasm).expect("apart");
        assert_eq!(constants, Constants { place: 16, bytes: b"abc\0\0d".to_vec() });
        let sections = |wasm: &[u8]| -> Vec<u8> {
            let sections = wasm::sections(wasm).expect("sections");
            sections.into_iter().map(|(id, _)| id).collect()
        };
        assert_eq!(sections(&wasm), [5, 12, 11, 0]);
        assert_eq!(sections(&rest), [5, 0]);
    }

    #[test]
    fn what_has_no_fixed_place_is_refused() {
        for wasm in [
            program(|data| {
                data.passive(*b"abc");
            }),
            program(|data| {
                data.active(0, &ConstExpr::global_get(0), *b"abc");
            }),
            program(|_| {}),
            b"\0asm\x01\0\0\0\x0b\x05".to_vec(),
        ] {
            assert!(apart(&wasm).is_err());
        }
    }
}
