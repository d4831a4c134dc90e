//! What old and weak engines lack, and how a program is made to stop: scripts that run before the page's.

/// What must come of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Want {
    /// The app works as ever.
    Works,
    /// The page says in a sentence that it does not.
    Says,
    /// One of these two.
    Either,
}

/// Something that a page meets.
#[derive(Clone, Debug)]
pub struct Case {
    /// What it is called.
    pub name: String,
    /// What makes it so.
    pub script: String,
    /// What must come of it.
    pub want: Want,
}

fn case(name: &str, script: &str, want: Want) -> Case {
    Case { name: name.into(), script: script.into(), want }
}

/// Engines without something.
pub fn engines() -> Vec<Case> {
    // As an engine answers that does not know reference types.
    let old = "
        const refuse = async () => { throw new WebAssembly.CompileError('invalid value type 0x6f'); };
        WebAssembly.validate = () => false;
        for (const name of ['compile', 'compileStreaming', 'instantiate', 'instantiateStreaming']) WebAssembly[name] = refuse;";
    let lacks = |what: &str| format!("delete globalThis.{what}");
    let mut cases = vec![
        case("no WebAssembly", "delete globalThis.WebAssembly", Want::Says),
        case("WebAssembly is undefined", "globalThis.WebAssembly = undefined", Want::Says),
        case("no reference types", old, Want::Says),
        case("no instantiateStreaming", "delete WebAssembly.instantiateStreaming", Want::Works),
        case(
            "no streaming at all",
            "delete WebAssembly.instantiateStreaming; delete WebAssembly.compileStreaming",
            Want::Works,
        ),
        case("no Response", &lacks("Response"), Want::Either),
        case("no finalizers", &lacks("FinalizationRegistry"), Want::Works),
        case("no weak references", &lacks("WeakRef"), Want::Works),
        case("no service worker", "delete Navigator.prototype.serviceWorker", Want::Works),
        case("no locks", "delete Navigator.prototype.locks", Want::Works),
        case("no IndexedDB", "delete globalThis.indexedDB", Want::Works),
        case(
            "no history state",
            "History.prototype.replaceState = () => { throw new Error('khac'); }",
            Want::Either,
        ),
        case("no performance.now", "Performance.prototype.now = undefined", Want::Either),
        case("no chance", "Crypto.prototype.getRandomValues = undefined", Want::Either),
    ];
    for what in [
        "TextDecoder",
        "TextEncoder",
        "queueMicrotask",
        "requestAnimationFrame",
        "fetch",
        "CustomEvent",
        "structuredClone",
        "BigInt",
    ] {
        cases.push(case(&format!("no {what}"), &lacks(what), Want::Either));
    }
    cases
}

/// Memory that may grow by so many pages of 64 kB and no more: the limit is written into the program.
pub fn memory(all: bool) -> Vec<Case> {
    let pages: &[u32] = if all { &[0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 24] } else { &[0, 1, 3, 8] };
    let limit = "
        const leb = (number) => {
          const bytes = [];
          do { bytes.push((number & 127) | (number > 127 ? 128 : 0)); number >>>= 7; } while (number);
          return bytes;
        };
        const read = (bytes, at) => {
          let [number, shift] = [0, 0];
          for (;;) { const byte = bytes[at++]; number |= (byte & 127) << shift; shift += 7; if (byte < 128) return [number, at]; }
        };
        const limit = (bytes, more) => {
          for (let at = 8; at < bytes.length; ) {
            const [size, body] = read(bytes, at + 1);
            if (bytes[at] === 5) {
              const [least] = read(bytes, body + 2);
              const section = [1, 1, ...leb(least), ...leb(least + more)];
              return new Uint8Array([...bytes.slice(0, at), 5, ...leb(section.length), ...section, ...bytes.slice(body + size)]);
            }
            at = body + size;
          }
          throw new Error('no memory section');
        };
        WebAssembly.instantiateStreaming = async (source, imports) =>
          WebAssembly.instantiate(limit(new Uint8Array(await (await source).arrayBuffer()), MORE), imports);";
    let cases = pages.iter().map(|more| {
        let script = limit.replace("MORE", &more.to_string());
        case(&format!("{more} pages more"), &script, Want::Either)
    });
    cases.collect()
}

/// Pages whose list of topics is not what the build wrote.
pub fn pages() -> Vec<Case> {
    let with = |name: &str, change: &str, want| {
        let script = format!(
            "document.addEventListener('readystatechange', () => {{
               const meta = document.querySelector('meta[name=catalogue]');
               if (document.readyState !== 'interactive') return;
               {change}
             }})"
        );
        case(name, &script, want)
    };
    vec![
        with("no catalogue", "meta.remove()", Want::Either),
        with("an empty catalogue", "meta.content = ''", Want::Either),
        with(
            "half a catalogue",
            "meta.content = meta.content.slice(0, meta.content.length / 2)",
            Want::Either,
        ),
        with("a foreign catalogue", "meta.content = '<img src=x onerror=alert(1)>'", Want::Either),
        with(
            "a catalogue with a wrong letter",
            "meta.content = meta.content.replace(/.{9}$/, 'AAAAAAAAA')",
            Want::Either,
        ),
        with("an endless catalogue", "meta.content = meta.content.repeat(50)", Want::Either),
    ]
}

/// A browser that throws in the program's hands, at the n-th call: what a program does not expect stops it.
pub fn stops(all: bool) -> Vec<Case> {
    let places: &[(&str, &str)] = &[
        ("Document", "createElement"),
        ("Document", "createTextNode"),
        ("Document", "createComment"),
        ("Node", "appendChild"),
        ("Node", "insertBefore"),
        ("Node", "cloneNode"),
        ("Element", "setAttribute"),
        ("Element", "removeAttribute"),
        ("Element", "remove"),
        ("EventTarget", "addEventListener"),
    ];
    let calls: &[u32] = if all { &[1, 4, 9, 20, 60, 150] } else { &[2, 40] };
    let cases = places.iter().flat_map(|(holder, name)| {
        calls.iter().map(move |nth| {
            let script = format!(
                "const real = {holder}.prototype.{name};
                 let calls = 0;
                 {holder}.prototype.{name} = function (...given) {{
                   // In the program's own hands.
                   if (new Error().stack.includes('.wasm')) calls += 1;
                   if (calls === {nth}) throw new DOMException('khac: broken on purpose', 'InvalidStateError');
                   return real.apply(this, given);
                 }}"
            );
            case(&format!("{name}, call {nth}"), &script, Want::Either)
        })
    });
    cases.collect()
}
