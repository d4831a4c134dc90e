// Starts the one-file edition. `cargo xtask build` puts it behind the program's glue, in one inline module;
// the files stand in the page, packed.
{
  const element = (id) => document.getElementById(id);
  const begin = "./can-cu/";

  // The buttons of last resort work without the app.
  for (const button of document.querySelectorAll("[data-reload]")) {
    button.addEventListener("click", () => location.reload());
  }

  const unpack = async (text) => {
    const packed = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    // One line says the files' names and lengths; they follow in this order.
    const end = bytes.indexOf(10);
    const files = new Map();
    let at = end + 1;
    for (const [name, length] of JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)))) {
      files.set(name, bytes.subarray(at, at + length));
      at += length;
    }
    return files;
  };

  // What the program asks for beside the page stands in the archive, and nowhere else.
  const answer = (files, name) => {
    const file = files.get(String(name));
    return file ? Promise.resolve(new Response(file)) : Promise.reject(new TypeError(`no ${name}`));
  };

  // A page of sources opens as a page of its own in a new tab. The program draws links anew, so each is
  // led there when it is followed.
  const lead = (files, link) => {
    const [name, anchor] = link.getAttribute("href").split("#");
    if (!files.has(name)) return;
    // Its policy and this one allow it this very sheet.
    const style = `<style>${document.querySelector("style").textContent}</style>`;
    const html = new TextDecoder().decode(files.get(name)).replace("<!-- style -->", () => style);
    const address = URL.createObjectURL(new Blob([html], { type: "text/html" }));
    link.target = "_blank";
    link.href = anchor ? `${address}#${anchor}` : address;
    // The address would say neither which page it was nor which place, should it be followed again.
    setTimeout(() => link.setAttribute("href", anchor ? `${name}#${anchor}` : name), 0);
  };

  try {
    const archive = element("archive");
    const files = await unpack(archive.textContent);
    archive.remove();
    window.fetch = (name) => answer(files, name);
    for (const kind of ["click", "auxclick"]) {
      addEventListener(kind, ({ target }) => {
        const link = target.closest?.(`a[href^="${begin}"]`);
        if (link) lead(files, link);
      }, true);
    }
    if (english) await window.canhGiacSpeak("en");
    await load(answer(files, "program.wasm"));
    // The rules are for whoever cannot start the app; the numbers have a page there.
    element("rules")?.remove();
    document.documentElement.dataset.start = "done";
  } catch (error) {
    document.documentElement.dataset.start = "failed";
    element("start")?.remove();
    element("start-failed").hidden = false;
    element("khan-cap")?.removeAttribute("hidden");
    console.error(error);
  }
}
