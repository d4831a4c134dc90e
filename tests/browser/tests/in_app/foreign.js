// Errors that other programs throw in a page of ours: the app whose browser it is, its scripts, extensions.
// Words as they were reported for other projects.
{
  const errors = [
    () => new ReferenceError("zaloJSV2 is not defined"),
    () => new TypeError("Cannot read properties of undefined (reading 'zaloJSV2')"),
    () => new ReferenceError("ZaloJavaScriptInterface is not defined"),
    () => new ReferenceError("Can't find variable: zaloJSV2"),
    () => new TypeError("undefined is not an object (evaluating 'window.webkit.messageHandlers')"),
    () => new ReferenceError("_AutofillCallbackHandler is not defined"),
    () => new ReferenceError("Can't find variable: _AutofillCallbackHandler"),
    () => new TypeError("_pcmBridgeCallbackHandler is not a function"),
    () => new Error("Java object is gone"),
    () => new Error("Error invoking postMessage: Java object is gone"),
    () => new Error("Java bridge method invocation error"),
    () => new ReferenceError("fbq is not defined"),
    () => new TypeError("FB.init is not a function"),
    () => new ReferenceError("bytedanceJSBridge is not defined"),
    () => new TypeError("ToutiaoJSBridge.call is not a function"),
    () => new ReferenceError("instantSearchSDKJSBridgeClearHighlight is not defined"),
    () => new TypeError("ethereum is read only"),
    () => new TypeError("Cannot redefine property: googletag"),
    () => new ReferenceError("gCrWeb is not defined"),
    () => new TypeError("__gCrWeb.form.wasEditedByUser is not a function"),
    () => new Error("ResizeObserver loop completed with undelivered notifications."),
    () => new DOMException("The operation is insecure khac.", "SecurityError"),
    () => new DOMException("khac: a foreign quota", "QuotaExceededError"),
    () => new WebAssembly.RuntimeError("khac: unreachable in a foreign program"),
    () => "khac: a mere text",
    () => null,
    () => undefined,
    () => Object.freeze({ message: "khac", stack: 7 }),
    () => ({ get stack() { throw new Error("khac: a stack that bites"); } }),
    () => new Proxy({}, { get() { throw new Error("khac: nothing can be read"); } }),
  ];
  window.foreignErrors = errors.length;
  // In four ways each: from a timer, from a promise, from a listener, and as what crosses an origin.
  window.throwForeign = (place) => {
    const error = errors[place];
    setTimeout(() => { throw error(); }, 0);
    Promise.reject(error()).valueOf();
    addEventListener("khac", () => { throw error(); }, { once: true });
    dispatchEvent(new Event("khac"));
    dispatchEvent(new ErrorEvent("error", { message: "Script error.", error: null }));
  };
  const place = sessionStorage.getItem("khac.foreign");
  if (place !== null) {
    const now = () => window.throwForeign(Number(place));
    now();
    document.addEventListener("DOMContentLoaded", now);
    addEventListener("load", now);
    setTimeout(now, 100);
  }
}
