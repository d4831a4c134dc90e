//! Files that people save and choose.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, File, FilePropertyBag, HtmlAnchorElement, HtmlInputElement, Url,
};

/// The chosen file has more bytes than it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge;

fn parts(bytes: &[u8]) -> js_sys::Array {
    js_sys::Array::of1(&js_sys::Uint8Array::from(bytes))
}

/// A file as the share sheet takes it.
pub(super) fn file(name: &str, mime: &str, bytes: &[u8]) -> Option<File> {
    let options = FilePropertyBag::new();
    options.set_type(mime);
    File::new_with_u8_array_sequence_and_options(&parts(bytes), name, &options).ok()
}

/// Offers a file to be saved. False where the browser cannot; true is no proof that it was saved, for
/// some browsers swallow a download in silence.
pub fn save(name: &str, mime: &str, bytes: &[u8]) -> bool {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts(bytes), &options).ok();
    let Some(address) = blob.and_then(|blob| Url::create_object_url_with_blob(&blob).ok()) else {
        return false;
    };
    let page = web_sys::window().and_then(|window| window.document());
    let link = page.as_ref().and_then(|page| page.create_element("a").ok());
    let Some(link) = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) else {
        return false;
    };
    link.set_href(&address);
    link.set_download(name);
    // Some browsers follow only a link that stands in the page.
    let body = page.and_then(|page| page.body());
    let placed = body.is_some_and(|body| body.append_child(&link).is_ok());
    link.click();
    link.remove();
    // The address stays until the page goes: the browser may not have read it yet.
    placed
}

/// The bytes of the file that was chosen in the field with this id; `None` if none was.
///
/// # Errors
/// [`TooLarge`] where it has more than `most` bytes; nothing of it is read then.
pub async fn chosen(id: &'static str, most: u32) -> Option<Result<Vec<u8>, TooLarge>> {
    let page = web_sys::window()?.document()?;
    let field = page.get_element_by_id(id)?.dyn_into::<HtmlInputElement>().ok()?;
    let file = field.files()?.get(0)?;
    if file.size() > f64::from(most) {
        return Some(Err(TooLarge));
    }
    let bytes = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Ok(js_sys::Uint8Array::new(&bytes).to_vec()))
}
