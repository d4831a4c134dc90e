//! Many files at once, chosen or dropped onto the page.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DragEvent, File, FileList, HtmlInputElement};

/// A file that somebody chose; nothing of it is read yet.
#[derive(Clone, Debug)]
pub struct Chosen(File);

impl Chosen {
    /// What it is called.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// How many bytes it has.
    pub fn size(&self) -> usize {
        self.0.size() as usize
    }
}

/// The files that are chosen in the field with this id. The field is empty then, so that the same ones can be chosen again.
pub fn chosen(id: &str) -> Vec<Chosen> {
    let page = web_sys::window().and_then(|window| window.document());
    let field = page.and_then(|page| page.get_element_by_id(id));
    let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = all(field.files());
    field.set_value("");
    files
}

/// The files that were let go over the page. It would be left for the first one otherwise.
pub fn dropped(event: &DragEvent) -> Vec<Chosen> {
    event.prevent_default();
    all(event.data_transfer().and_then(|data| data.files()))
}

fn all(list: Option<FileList>) -> Vec<Chosen> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|place| list.get(place)).map(Chosen).collect()
}

/// Files that the browser is reading, beside what the program does.
pub struct Reading(JsFuture);

impl Reading {
    /// Begins to read these.
    pub fn of(files: &[Chosen]) -> Reading {
        let each: js_sys::Array = files.iter().map(|chosen| chosen.0.array_buffer()).collect();
        Reading(JsFuture::from(js_sys::Promise::all_settled(&each)))
    }

    /// The bytes of each; `None` where the browser could not read one.
    pub async fn bytes(self) -> Vec<Option<Vec<u8>>> {
        let Ok(each) = self.0.await else { return Vec::new() };
        let bytes = |settled| {
            let buffer = js_sys::Reflect::get(&settled, &"value".into()).ok()?;
            buffer.is_object().then(|| js_sys::Uint8Array::new(&buffer).to_vec())
        };
        js_sys::Array::from(&each).iter().map(bytes).collect()
    }
}
