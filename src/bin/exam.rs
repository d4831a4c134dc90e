//! The front door of the exams.

fn main() {
    #[cfg(target_arch = "wasm32")]
    {
        canh_giac::browser::start::begin();
        leptos::mount::mount_to_body(canh_giac::view::ExamHall);
    }
}
