//! A screen that does not go dark while somebody looks at it from afar. Browsers give the promise up when the
//! page is hidden, so it is asked for again when somebody comes back.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What the browser promised.
#[derive(Clone, Debug)]
pub struct Promised(JsValue);

/// Asks for it; `None` where the browser has no such thing, or refuses.
pub async fn ask() -> Option<Promised> {
    if is_forbidden() {
        return None;
    }
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    let request = method(&locks, "request")?;
    let asked = request.call1(&locks, &"screen".into()).ok()?.dyn_into::<Promise>().ok()?;
    JsFuture::from(asked).await.ok().map(Promised)
}

impl Promised {
    /// Gives it back.
    pub fn release(&self) {
        if let Some(release) = method(&self.0, "release") {
            // What the browser has taken back itself cannot be given back.
            let _ = release.call0(&self.0);
        }
    }
}

/// True where the browser says that the server forbids it: asking all the same would be noted as a breach.
fn is_forbidden() -> bool {
    let page = web_sys::window().and_then(|window| window.document());
    let policy = page.and_then(|page| Reflect::get(&page, &"featurePolicy".into()).ok());
    let allows = policy.and_then(|policy| {
        method(&policy, "allowsFeature")?.call1(&policy, &"screen-wake-lock".into()).ok()
    });
    allows.is_some_and(|allows| allows.is_falsy())
}

/// The function of this name that something has, if anything is there at all.
fn method(of: &JsValue, name: &str) -> Option<Function> {
    let there = of.is_object().then(|| Reflect::get(of, &name.into()).ok()).flatten();
    there?.dyn_into().ok()
}
