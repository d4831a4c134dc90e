//! Giving something away: the clipboard, and the share sheet of the phone. Each says whether it was
//! done, for in the browsers of other apps both may be missing or refuse in silence.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Navigator, ShareData};

use super::file;
use crate::address::Page;

fn navigator() -> Option<Navigator> {
    web_sys::window().map(|window| window.navigator())
}

/// True where the browser has a function of this name.
fn has(name: &str) -> bool {
    let navigator = navigator();
    let found = navigator.and_then(|it| js_sys::Reflect::get(&it, &name.into()).ok());
    found.is_some_and(|found| found.is_truthy())
}

/// Copies a text; true only where the browser says that it is on the clipboard.
pub async fn copy(text: String) -> bool {
    // Without a safe connection there is no clipboard, and the name leads to nothing.
    match navigator().filter(|_| has("clipboard")) {
        Some(navigator) => JsFuture::from(navigator.clipboard().write_text(&text)).await.is_ok(),
        None => false,
    }
}

/// True where there is a share sheet.
pub fn can_share() -> bool {
    has("share")
}

/// Offers a text, and an address where there is one, to the share sheet; true where the person sent
/// it somewhere.
pub async fn share(title: String, text: String, address: Option<String>) -> bool {
    let data = ShareData::new();
    data.set_title(&title);
    data.set_text(&text);
    if let Some(address) = address {
        data.set_url(&address);
    }
    send(&data).await
}

/// True where the share sheet may take a file; whether it takes this one shows when it is offered.
pub fn can_share_file() -> bool {
    can_share() && has("canShare")
}

/// Offers a file to the share sheet; true where the person sent it somewhere.
pub async fn share_file(name: String, mime: &'static str, bytes: Vec<u8>, text: String) -> bool {
    let Some(file) = file::file(&name, mime, &bytes) else { return false };
    let data = ShareData::new();
    let files = js_sys::Array::of1(&file);
    data.set_files(&files.unchecked_into());
    data.set_text(&text);
    let fits = navigator().is_some_and(|it| can_share_file() && it.can_share_with_data(&data));
    fits && send(&data).await
}

async fn send(data: &ShareData) -> bool {
    match navigator().filter(|_| can_share()) {
        Some(navigator) => JsFuture::from(navigator.share_with_data(data)).await.is_ok(),
        None => false,
    }
}

/// The whole address of a page of this app, to be sent to somebody; `None` where the app is a file on this
/// device: nobody else can go there.
pub fn address_of(page: &Page) -> Option<String> {
    let here = web_sys::window()?.location().href().ok()?;
    // Without what chat apps add to links to know who opened them.
    let app = here.split(['#', '?']).next().filter(|app| app.starts_with("http"))?;
    Some(format!("{app}{page}"))
}

/// The whole address of a place in another page of this app, which lies beside this one; `None` as for
/// [`address_of`].
pub fn address_beside(page: &str, fragment: &str) -> Option<String> {
    let here = web_sys::window()?.location().href().ok()?;
    let here = here.split(['#', '?']).next().filter(|here| here.starts_with("http"))?;
    let (folder, _) = here.rsplit_once('/')?;
    Some(format!("{folder}/{page}{fragment}"))
}
