//! The front door of the one-file edition: all of the worker's pages in one program.

fn main() {
    #[cfg(target_arch = "wasm32")]
    {
        canh_giac::browser::start::begin();
        leptos::mount::mount_to_body(canh_giac::view::Whole);
    }
}
