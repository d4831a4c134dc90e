//! Stands in for the crate `wasm-streams`. Leptos brings it along for the streams of server
//! functions, which this app has none of: there is no server. The real crate exports classes to
//! JavaScript, and what is exported no linker may drop: 5.7 kB of every first load, compressed. This
//! has the few names that `server_fn` 0.8 calls, so that it compiles; nothing of it is ever run.

use core::marker::PhantomData;
use core::pin::Pin;
use core::task::{Context, Poll};

use futures_core::Stream;
use wasm_bindgen::{JsCast, JsValue};

/// A stream of the browser.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Holds a stream of the browser.
    pub fn from_raw(raw: web_sys::ReadableStream) -> ReadableStream {
        ReadableStream(raw)
    }

    /// Gives it back.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// An empty stream, whatever is given.
    pub fn from_stream<S>(_: S) -> ReadableStream
    where
        S: Stream<Item = Result<JsValue, JsValue>> + 'static,
    {
        ReadableStream(web_sys::ReadableStream::new().unwrap_or_else(JsCast::unchecked_into))
    }

    /// A stream that ends at once.
    pub fn into_stream(self) -> IntoStream<'static> {
        IntoStream(PhantomData)
    }
}

/// A stream that ends at once.
#[derive(Debug)]
pub struct IntoStream<'a>(PhantomData<&'a ()>);

impl Stream for IntoStream<'_> {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
