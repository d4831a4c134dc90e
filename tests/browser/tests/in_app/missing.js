// What the browsers of other apps lack or refuse: bit by bit of a number that the tab keeps.
{
  const mask = Number(sessionStorage.getItem("khac.missing") ?? 0);
  const lacks = (bit) => (mask >> bit) % 2 === 1;
  const without = (holder, name) => delete holder[name] && Object.defineProperty(holder, name, { value: undefined, configurable: true });
  window.proofs = { copied: false, shared: false };
  if (lacks(0)) delete Navigator.prototype.serviceWorker;
  // The clipboard and the share sheet are missing, or refuse, or do it.
  if (lacks(1)) {
    delete Navigator.prototype.clipboard;
  } else {
    const refuses = lacks(7);
    const writeText = async () => {
      if (refuses) throw new DOMException("khac: refused", "NotAllowedError");
      window.proofs.copied = true;
    };
    Object.defineProperty(Navigator.prototype, "clipboard", { value: { writeText }, configurable: true });
  }
  if (lacks(2)) {
    delete Navigator.prototype.share;
  } else {
    const share = async () => { throw new DOMException("khac: refused", "AbortError"); };
    Object.defineProperty(Navigator.prototype, "share", { value: share, configurable: true });
  }
  if (lacks(3) && window.StorageManager) {
    delete StorageManager.prototype.persist;
    delete StorageManager.prototype.persisted;
  }
  if (lacks(4)) without(window, "indexedDB");
  if (lacks(5)) Object.defineProperty(Crypto.prototype, "subtle", { value: undefined, configurable: true });
  if (lacks(6)) {
    without(window, "BroadcastChannel");
    delete Navigator.prototype.locks;
    delete Element.prototype.requestFullscreen;
  }
  // Nothing can be kept at all.
  if (lacks(8)) {
    Object.defineProperty(window, "localStorage", { get() { throw new DOMException("khac: insecure", "SecurityError"); } });
  }
}
