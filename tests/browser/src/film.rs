//! Films for a camera that is none: codes held before it by a hand that trembles.

use std::env;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::id;
use std::sync::atomic::{AtomicUsize, Ordering};

use canh_giac::exchange::qr::Qr;
use canh_giac::quiz::random::Random;

const WIDTH: usize = 640;
const HEIGHT: usize = 480;
/// The side of a code with its light border, in pixels.
const SIDE: f64 = 440.0;
/// How bright the wall behind the codes is.
const WALL: f64 = 150.0;

/// A film as Chromium takes it for a camera (YUV4MPEG2, over and over again). The file goes with it.
#[derive(Debug)]
pub struct Film(PathBuf);

impl Film {
    /// Each of these texts as a code, for so many tenths of a second; the same seed gives the same film.
    #[must_use]
    pub fn of(texts: &[String], frames: usize, seed: u64) -> Film {
        Film::at(10, texts, frames, seed)
    }

    /// The same with so many frames a second; each code is shown for `frames` of them.
    #[must_use]
    pub fn at(rate: usize, texts: &[String], frames: usize, seed: u64) -> Film {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let path = env::temp_dir().join(format!("canh-giac-film-{}-{number}.y4m", id()));
        let film = Film(path);
        let written = film.write((rate, frames), texts, &mut Random::new(seed));
        written.unwrap_or_else(|error| panic!("cannot write {:?}: {error}", film.0));
        film
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    fn write(
        &self,
        (rate, frames): (usize, usize),
        texts: &[String],
        chance: &mut Random,
    ) -> std::io::Result<()> {
        let mut file = BufWriter::new(File::create(&self.0)?);
        writeln!(file, "YUV4MPEG2 W{WIDTH} H{HEIGHT} F{rate}:1 Ip A1:1 C420jpeg")?;
        for text in texts {
            let qr = Qr::of(text).unwrap_or_else(|| panic!("no code holds {text:?}"));
            for _ in 0..frames {
                file.write_all(b"FRAME\n")?;
                file.write_all(&frame(&qr, chance))?;
                // No colours.
                file.write_all(&[128; WIDTH * HEIGHT / 2])?;
            }
        }
        file.flush()
    }
}

impl Drop for Film {
    fn drop(&mut self) {
        // A file in the folder for what nobody needs any more.
        let _ = fs::remove_file(&self.0);
    }
}

/// One picture: the code is a little turned and moved, out of focus, and the camera adds some noise.
fn frame(qr: &Qr, chance: &mut Random) -> Vec<u8> {
    // From -1 to 1.
    let mut some = |much: f64| much * (f64::from(chance.below(2_001)) / 1_000.0 - 1.0);
    let (turn, right, down) = (some(3.0_f64.to_radians()), some(12.0), some(8.0));
    let (sine, cosine) = turn.sin_cos();
    let squares = qr.width() as f64;
    let border = (qr.width() - qr.side()) / 2;
    let brightness = |x: f64, y: f64| {
        let (x, y) = (x - WIDTH as f64 / 2.0 - right, y - HEIGHT as f64 / 2.0 - down);
        let at = |along: f64| (along / SIDE + 0.5) * squares;
        let (x, y) = (at(x * cosine + y * sine), at(y * cosine - x * sine));
        if !(0.0..squares).contains(&x) || !(0.0..squares).contains(&y) {
            return WALL;
        }
        let inside = |along: f64| (along as usize).checked_sub(border);
        let dark = inside(y).zip(inside(x)).is_some_and(|(row, column)| qr.is_dark(row, column));
        if dark { 40.0 } else { 225.0 }
    };
    let sharp: Vec<f64> = (0..WIDTH * HEIGHT)
        .map(|place| brightness((place % WIDTH) as f64, (place / WIDTH) as f64))
        .collect();
    let at = |x: usize, y: usize| sharp[y.min(HEIGHT - 1) * WIDTH + x.min(WIDTH - 1)];
    let mut picture = Vec::with_capacity(sharp.len());
    for place in 0..sharp.len() {
        let (x, y) = (place % WIDTH, place / WIDTH);
        // Each pixel has some of its neighbours' light.
        let neighbours =
            at(x.saturating_sub(1), y) + at(x + 1, y) + at(x, y.saturating_sub(1)) + at(x, y + 1);
        let blurred = 0.5 * at(x, y) + 0.125 * neighbours;
        let noise = f64::from(chance.below(17)) - 8.0;
        picture.push((blurred + noise).clamp(0.0, 255.0) as u8);
    }
    picture
}

/// A code as a picture file: black on white, so many pixels for each square, several beside each other.
#[must_use]
pub fn picture(texts: &[&str], pixels: usize) -> Vec<u8> {
    let codes: Vec<Qr> = texts.iter().filter_map(|text| Qr::of(text)).collect();
    assert_eq!(codes.len(), texts.len(), "a text that fits into no code");
    let width: usize = codes.iter().map(|qr| qr.width() * pixels).sum();
    let height = codes.iter().map(|qr| qr.width() * pixels).max().unwrap_or(1);
    let mut all = vec![255; width * height];
    let mut left = 0;
    for qr in &codes {
        let border = (qr.width() - qr.side()) / 2;
        let side = qr.width() * pixels;
        for (y, x) in (0..side).flat_map(|y| (0..side).map(move |x| (y, x))) {
            let inside = |along: usize| (along / pixels).checked_sub(border);
            if inside(y).zip(inside(x)).is_some_and(|(row, column)| qr.is_dark(row, column)) {
                all[y * width + left + x] = 0;
            }
        }
        left += side;
    }
    bitmap(&all, width, height)
}

/// A picture file of so many random grey pixels.
#[must_use]
pub fn noise(width: usize, height: usize, seed: u64) -> Vec<u8> {
    let mut chance = Random::new(seed);
    let all: Vec<u8> = (0..width * height).map(|_| chance.below(256) as u8).collect();
    bitmap(&all, width, height)
}

/// Grey pixels as a BMP, which every browser reads and nobody has to pack: 24 bits for each pixel, the lowest row
/// first, each row of a length that four divides.
fn bitmap(grey: &[u8], width: usize, height: usize) -> Vec<u8> {
    const HEAD: usize = 54;
    let row = (3 * width).next_multiple_of(4);
    let size = HEAD + row * height;
    let mut file = Vec::with_capacity(size);
    file.extend(b"BM");
    for number in
        [size, 0, HEAD, 40, width, height, 1 | 24 << 16, 0, row * height, 2_835, 2_835, 0, 0]
    {
        file.extend((number as u32).to_le_bytes());
    }
    for line in grey.chunks_exact(width).rev() {
        let begin = file.len();
        file.extend(line.iter().flat_map(|pixel| [*pixel; 3]));
        file.resize(begin + row, 0);
    }
    file
}
