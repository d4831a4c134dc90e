//! The certificate as a picture.

use crate::browser::canvas::Canvas;
use crate::print::certificate::{HEIGHT, MARK, Shape, Sheet, WIDTH, lay_out};

/// The address of the picture; `None` where the browser does not draw.
pub(super) fn picture(sheet: &Sheet) -> Option<String> {
    let canvas = Canvas::new(WIDTH, HEIGHT)?;
    let shapes = lay_out(sheet, &|words, font| canvas.width_of(words, font.size, font.bold));
    for shape in shapes {
        match shape {
            Shape::Fill(area, ink) => {
                canvas.fill([area.x, area.y, area.width, area.height], ink);
            }
            Shape::Mark(area, lines) => {
                for (form, thick, ink) in lines {
                    canvas.line(form, MARK, (area.x, area.y, area.width), (thick, ink));
                }
            }
            Shape::Words { words, area, base, font, ink } => {
                canvas.write(&words, (area.x, base), area.width, (font.size, font.bold), ink);
            }
        }
    }
    canvas.png()
}
