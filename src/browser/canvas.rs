//! Drawing a picture that nobody has to see being drawn, and taking it as a file.

use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, Path2d};

/// The fonts of the app, as in `style/base.css`: those of the system, which have every Vietnamese mark.
const FONTS: &str = "system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", sans-serif";

/// A canvas beside the page. All lengths are points of the picture, from its upper left corner.
pub struct Canvas {
    sheet: HtmlCanvasElement,
    pen: CanvasRenderingContext2d,
}

impl Canvas {
    /// An empty one of this size; `None` where the browser does not draw.
    pub fn new(width: u16, height: u16) -> Option<Canvas> {
        let page = web_sys::window()?.document()?;
        let sheet = page.create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
        sheet.set_width(width.into());
        sheet.set_height(height.into());
        let pen = sheet.get_context("2d").ok()??.dyn_into().ok()?;
        Some(Canvas { sheet, pen })
    }

    fn take_font(&self, size: u16, bold: bool) {
        let weight = if bold { "bold" } else { "normal" };
        self.pen.set_font(&format!("{weight} {size}px {FONTS}"));
    }

    /// How wide these words are, rounded up.
    pub fn width_of(&self, words: &str, size: u16, bold: bool) -> u16 {
        self.take_font(size, bold);
        self.pen.measure_text(words).map_or(u16::MAX, |measured| measured.width().ceil() as u16)
    }

    /// Words on one line, from `x`, standing on `y`; pressed together where they are wider than `most`.
    pub fn write(
        &self,
        words: &str,
        (x, y): (u16, u16),
        most: u16,
        (size, bold): (u16, bool),
        ink: &str,
    ) {
        self.take_font(size, bold);
        self.pen.set_fill_style_str(ink);
        // Fails only where it is given no number.
        let _ = self.pen.fill_text_with_max_width(words, x.into(), y.into(), most.into());
    }

    /// A filled rectangle.
    pub fn fill(&self, [x, y, width, height]: [u16; 4], ink: &str) {
        self.pen.set_fill_style_str(ink);
        self.pen.fill_rect(x.into(), y.into(), width.into(), height.into());
    }

    /// A line of this form (as in the `d` of an SVG), drawn in a square of `of` points that is laid upon
    /// the square at `x`, `y` with this side.
    pub fn line(
        &self,
        form: &str,
        of: u16,
        (x, y, side): (u16, u16, u16),
        (thick, ink): (u16, &str),
    ) {
        let Ok(form) = Path2d::new_with_path_string(form) else { return };
        let scale = f64::from(side) / f64::from(of);
        self.pen.save();
        // Both fail only where they are given no number.
        let _ = self.pen.translate(x.into(), y.into());
        let _ = self.pen.scale(scale, scale);
        self.pen.set_line_width(thick.into());
        self.pen.set_line_cap("round");
        self.pen.set_line_join("round");
        self.pen.set_stroke_style_str(ink);
        self.pen.stroke_with_path(&form);
        self.pen.restore();
    }

    /// The picture as the address of an image (`data:image/png;base64,…`).
    pub fn png(&self) -> Option<String> {
        self.sheet.to_data_url().ok().filter(|address| address.starts_with("data:image/png"))
    }
}

/// The bytes of such an image.
pub fn bytes(address: &str) -> Option<Vec<u8>> {
    let (_, written) = address.split_once(',')?;
    let signs = web_sys::window()?.atob(written).ok()?;
    Some(signs.chars().map(|sign| sign as u8).collect())
}
