// Loads the program. It stands behind the glue, in the place of what wasm-bindgen writes for it, which takes
// programs in every form; ours comes as the answer to a request.
const load = async (asked, prepare) => {
  const answer = await asked;
  const imports = __wbg_get_imports();
  // Some hosts, and a file out of the one-file edition, do not say that it is wasm: then all of it first.
  const streams = WebAssembly.instantiateStreaming && answer.headers.get("Content-Type") === "application/wasm";
  const { instance } = streams
    ? await WebAssembly.instantiateStreaming(answer, imports)
    : await WebAssembly.instantiate(await answer.arrayBuffer(), imports);
  if (prepare) prepare(instance.exports.memory);
  return __wbg_finalize_init(instance);
};
