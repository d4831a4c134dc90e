//! What a page takes, and how often it was loaded.

use serde_json::json;

use super::Worker;

/// What a page takes, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// What scripts use, once what nobody uses was cleared away.
    pub heap: u64,
    /// The memory of the program, which never shrinks.
    pub program: u64,
    /// What of it is in use.
    pub used: u64,
}

/// Adds up the blocks in use of the allocator that Rust brings for wasm (dlmalloc): each block has its size in
/// its second word, and in that word's second bit whether it is in use. Nothing where it is not read right.
const USED: &str = "
    const cells = new Uint32Array(window.programMemory.buffer);
    const end = cells.length * 4;
    let [place, used] = [window.programBegin, 0];
    while (place < end - 64) {
      const head = cells[(place + 4) / 4];
      const size = head & ~7;
      if (size < 8) return null;
      if (head & 2) used += size;
      place += size;
    }
    return place < end ? used : null;";

impl Worker {
    /// From now on each page remembers the memory of its program, and how often a page was loaded in this tab.
    #[track_caller]
    pub fn notes_its_memory(&mut self) {
        self.before_every_page(
            "{
               const loads = Number(sessionStorage.getItem('khac.loads') ?? 0);
               sessionStorage.setItem('khac.loads', loads + 1);
               const real = WebAssembly.instantiateStreaming;
               WebAssembly.instantiateStreaming = async (...given) => {
                 const made = await real(...given);
                 window.programMemory = made.instance.exports.memory;
                 window.programBegin = window.programMemory.buffer.byteLength;
                 return made;
               };
             }",
        );
    }

    /// How often a page was loaded since.
    #[track_caller]
    pub fn loads(&self) -> u64 {
        let loads = self.script("return Number(sessionStorage.getItem('khac.loads'))", &[]);
        loads.as_u64().unwrap_or_default()
    }

    /// The device is so many times slower from now on. Only Chromium offers that.
    #[track_caller]
    pub fn is_slowed(&self, times: u32) {
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": times }));
    }

    /// Goes to a page of the same part by its fragment, such as `#/`, and waits until it stands there.
    #[track_caller]
    pub fn turns_to(&self, fragment: &str) {
        let script = "location.hash = given[0]; pause(1500).then(done)";
        self.must("turning the page", self.session.run_robot(script, &[json!(fragment)]));
    }

    /// Draws the page that stands there so many times anew, without leaving it.
    #[track_caller]
    pub fn draws_anew(&self, times: u32) {
        let script = "(async () => {
            for (let time = 0; time < given[0]; time += 1) {
              dispatchEvent(new HashChangeEvent('hashchange'));
              await pause(0);
            }
            await pause(500);
          })().then(done)";
        self.must("drawing anew", self.session.run_robot(script, &[json!(times)]));
    }

    /// What the page takes now. Only Chromium tells that.
    #[track_caller]
    pub fn memory(&self) -> Memory {
        self.devtools("HeapProfiler.collectGarbage", json!({}));
        let usage = self.devtools("Runtime.getHeapUsage", json!({}));
        let heap = usage["usedSize"].as_f64().unwrap_or_default() as u64;
        let program = self.script("return window.programMemory.buffer.byteLength", &[]).as_u64();
        let used = self.script(USED, &[]).as_u64();
        self.check(used.is_some(), "the allocator's blocks are not as expected");
        Memory { heap, program: program.unwrap_or_default(), used: used.unwrap_or_default() }
    }
}
