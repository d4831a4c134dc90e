//! Reading QR codes in pictures. A program of its own, so that a worker of the trainer's page
//! carries nothing else, and a picture that breaks it breaks nothing else.

use quircs::Quirc;

/// The longest side of a picture that is looked at, in pixels. The page makes larger ones smaller.
pub const LONGEST: usize = 2_000;

/// The texts of all codes in a picture: four bytes for each pixel (red, green, blue, and how opaque it
/// is), row by row. Empty where there is none, and where the bytes are no picture of this size.
#[must_use]
pub fn texts(pixels: &[u8], width: usize, height: usize) -> Vec<String> {
    let fits = (1..=LONGEST).contains(&width) && (1..=LONGEST).contains(&height);
    if !fits || pixels.len() != 4 * width * height {
        return Vec::new();
    }
    let grey: Vec<u8> = pixels.chunks_exact(4).map(grey).collect();
    let mut reader = Quirc::new();
    let mut texts = Vec::new();
    for code in reader.identify(width, height, &grey).flatten() {
        let Ok(data) = code.decode() else { continue };
        // What is no text is one that nobody knows.
        let text = String::from_utf8_lossy(&data.payload).into_owned();
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}

/// How bright a pixel is, by the weights of television; what is not opaque lies on white.
fn grey(pixel: &[u8]) -> u8 {
    let [red, green, blue, opaque] = [0, 1, 2, 3].map(|at| u32::from(pixel[at]));
    let bright = (77 * red + 150 * green + 29 * blue) >> 8;
    ((bright * opaque + 255 * (255 - opaque)) / 255) as u8
}
