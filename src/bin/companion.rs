//! The companion's front door: the worker's pages that the first question does not need.

fn main() {
    #[cfg(target_arch = "wasm32")]
    {
        canh_giac::browser::start::begin();
        leptos::mount::mount_to_body(canh_giac::view::Companion);
    }
}
