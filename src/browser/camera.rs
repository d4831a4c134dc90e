//! Codes that a camera sees or that pictures show. The browser's part of it is `shell/scan.js`, which stands
//! in the trainer's page alone.

use js_sys::{Array, JsString};
use leptos::leptos_dom::helpers::{WindowListenerHandle, window_event_listener_untyped};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{File, FileList, HtmlInputElement};

use super::shell;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = canhGiacScan, js_name = begin)]
    fn js_begin(id: &str, tell: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = canhGiacScan, js_name = end)]
    fn js_end() -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = canhGiacScan, js_name = next)]
    fn js_next() -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = canhGiacScan, js_name = torch)]
    async fn js_torch(on: bool) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = canhGiacScan, js_name = picture)]
    async fn js_picture(file: &File) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = canhGiacScan, js_name = sound)]
    fn js_sound(rising: bool) -> Result<(), JsValue>;
}

/// Why the camera does not show anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The device has none.
    NoCamera,
    /// The person or the device has refused it to the page.
    Refused,
    /// Another program has it, or has just taken it.
    InUse,
    /// Browsers give it to no page that stands here: no safe connection, or a browser that is too old.
    NotHere,
    /// This is another app's browser, which gives it to no page.
    InApp,
    /// What reads the codes did not come: no network, and not kept yet.
    NoReader,
}

/// What the camera has to tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// Its picture is there.
    On {
        /// Whether the device has another one to turn to.
        several: bool,
        /// Whether it has a lamp.
        torch: bool,
    },
    /// A code is to be seen, with this text; told again for every picture in which it is.
    Text(String),
    /// There is nothing to be seen, and it has stopped.
    Off(Fault),
}

/// Shows the camera in the `<video>` with this id, and tells what it sees until [`end`]. While the page is
/// hidden, it rests.
pub fn begin(id: &str, tell: impl Fn(News) + 'static) {
    let told = move |word: String, more: String| tell(news(&word, more));
    let closure = Closure::<dyn Fn(String, String)>::new(told).into_js_value();
    if js_begin(id, &closure).is_err() {
        // The script did not come; the closure knows what to do with that too.
        let words = Array::of2(&"lost".into(), &"".into());
        let _ = closure.unchecked_into::<js_sys::Function>().apply(&JsValue::NULL, &words);
    }
}

fn news(word: &str, more: String) -> News {
    let fault = match word {
        "text" => return News::Text(more),
        "on" => {
            let has = |it: &str| more.split(' ').any(|one| one == it);
            return News::On { several: has("several"), torch: has("torch") };
        }
        "refused" => Fault::Refused,
        "missing" => Fault::NoCamera,
        "busy" => Fault::InUse,
        "lost" => Fault::NoReader,
        _ => Fault::NotHere,
    };
    // What another app's browser says of its reasons is not to be relied on.
    let in_app = shell::host().is_some() && matches!(fault, Fault::Refused | Fault::NotHere);
    News::Off(if in_app { Fault::InApp } else { fault })
}

/// Lets go of the camera. All of these fail only where the script did not come, and with it nothing began.
pub fn end() {
    let _ = js_end();
}

/// Turns to the device's next camera.
pub fn next() {
    let _ = js_next();
}

/// Turns the lamp on or off.
pub async fn torch(on: bool) {
    let _ = js_torch(on).await;
}

/// A short tone, rising or low; a phone trembles too.
pub fn sound(rising: bool) {
    // A device without sound has the words.
    let _ = js_sound(rising);
}

/// What came of looking for codes in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// A picture with these texts; none where it shows no code.
    Texts(Vec<String>),
    /// The file is no picture that this browser knows.
    NoPicture,
    /// What reads the codes did not come.
    NoReader,
}

/// The texts of all codes in a picture.
pub async fn picture(file: &File) -> Found {
    match js_picture(file).await {
        Err(_) => Found::NoReader,
        Ok(texts) => match texts.dyn_into::<Array>() {
            Ok(texts) => {
                let texts = texts.iter().filter_map(|text| text.dyn_into::<JsString>().ok());
                Found::Texts(texts.map(String::from).collect())
            }
            Err(_) => Found::NoPicture,
        },
    }
}

/// The files that were chosen in the field with this id, which is empty afterwards: the same file can be
/// chosen again.
pub fn chosen(id: &str) -> Vec<File> {
    let page = web_sys::window().and_then(|window| window.document());
    let field = page.and_then(|page| page.get_element_by_id(id));
    let Some(field) = field.and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) else {
        return Vec::new();
    };
    let files = field.files().map(all).unwrap_or_default();
    field.set_value("");
    files
}

/// Calls `come` with the files that somebody pastes into the page, until the handle is removed.
pub fn on_paste(come: impl Fn(Vec<File>) + 'static) -> WindowListenerHandle {
    window_event_listener_untyped("paste", move |event| {
        let pasted = js_sys::Reflect::get(&event, &"clipboardData".into());
        let files = pasted.and_then(|pasted| js_sys::Reflect::get(&pasted, &"files".into()));
        let files = files.ok().and_then(|files| files.dyn_into::<FileList>().ok());
        let files = files.map(all).unwrap_or_default();
        if !files.is_empty() {
            come(files);
        }
    })
}

fn all(files: FileList) -> Vec<File> {
    (0..files.length()).filter_map(|at| files.get(at)).collect()
}
