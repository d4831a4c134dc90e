//! Fetching the program's own files.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Why a file did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// Nobody answered.
    NoNetwork,
    /// The server does not have it, or sent something else in its place.
    NotThere,
    /// It began to come and did not end: half a file, or a network that broke off.
    Cut,
}

/// Fetches a file beside the page.
///
/// # Errors
/// [`FetchError`].
pub async fn bytes(file: &str) -> Result<Vec<u8>, FetchError> {
    let window = web_sys::window().ok_or(FetchError::NoNetwork)?;
    let ask = || JsFuture::from(window.fetch_with_str(file));
    let answer = match ask().await {
        Ok(answer) => answer,
        // A network may be gone for a moment only, and a second question costs nothing.
        Err(_) => ask().await.map_err(|_| FetchError::NoNetwork)?,
    };
    let answer: Response = answer.dyn_into().map_err(|_| FetchError::NoNetwork)?;
    if !answer.ok() {
        return Err(FetchError::NotThere);
    }
    let body = answer.array_buffer().map_err(|_| FetchError::Cut)?;
    let body = JsFuture::from(body).await.map_err(|_| FetchError::Cut)?;
    Ok(js_sys::Uint8Array::new(&body).to_vec())
}
