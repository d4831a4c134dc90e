//! Names of functions as wasm-bindgen leaves them in a program: whose they are, and which of them are one function in
//! the sources.

/// Crates that come with Rust.
const STANDARD: [&str; 3] = ["core", "alloc", "std"];
/// What has no path: from the compiler, the linker, wasm-bindgen.
pub const NOBODY: &str = "(no crate)";

/// The name without what only tells instances apart: the hash at its end, and those of crates.
pub fn tidy(name: &str) -> String {
    let name = match name.rsplit_once("::h") {
        Some((before, hash)) if hash.len() == 16 && is_hash(hash) => before,
        _ => name,
    };
    let mut out = String::new();
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('[') {
        out += before;
        match after.split_once(']') {
            Some((hash, behind)) if hash.len() > 8 && is_hash(hash) => rest = behind,
            _ => {
                out.push('[');
                rest = after;
            }
        }
    }
    out + rest
}

fn is_hash(text: &str) -> bool {
    text.bytes().all(|sign| sign.is_ascii_hexdigit())
}

/// The name of the function in the sources of which this is an instance, tidy: what is dropped is told by its type.
pub fn generic(tidy: &str) -> &str {
    const DROP: &str = "core::ptr::drop_in_place";
    if tidy.starts_with(DROP) { DROP } else { tidy }
}

/// The crate whose sources say what the function does, from its tidy name: a generic's own crate, whoever uses it. For
/// an implementation it is the type's crate, but the trait's where the type is a standard one or only a letter.
pub fn crate_of(tidy: &str) -> &str {
    let Some(inside) = tidy.strip_prefix('<') else {
        return first(tidy).unwrap_or(NOBODY);
    };
    let (of_type, of_trait) = type_and_trait(inside);
    match (first(of_type), first(of_trait)) {
        (Some(own), Some(other)) if STANDARD.contains(&own) && !STANDARD.contains(&other) => other,
        (Some(name), _) | (None, Some(name)) => name,
        (None, None) => "core",
    }
}

/// What stands in `<TYPE as TRAIT>`, behind its first sign.
fn type_and_trait(inside: &str) -> (&str, &str) {
    let (mut depth, mut cut, mut before) = (0_u32, None, ' ');
    for (at, sign) in inside.char_indices() {
        match sign {
            '<' => depth += 1,
            // That of an arrow closes nothing.
            '>' if before == '-' => {}
            '>' if depth == 0 => {
                let inside = inside.get(..at).unwrap_or(inside);
                let cut = cut.and_then(|cut| inside.split_at_checked(cut));
                return cut.map_or((inside, ""), |(of_type, of_trait)| {
                    (of_type, of_trait.trim_start_matches(" as "))
                });
            }
            '>' => depth -= 1,
            ' ' if depth == 0 && cut.is_none() && is_cut(inside, at) => cut = Some(at),
            _ => {}
        }
        before = sign;
    }
    (inside, "")
}

/// Whether the trait comes here.
fn is_cut(inside: &str, at: usize) -> bool {
    inside.get(at..).is_some_and(|rest| rest.starts_with(" as "))
}

/// The first part of a path, behind what makes a reference, a pointer, a list of it; `None` for what is no path, as a
/// letter or a number's type.
fn first(path: &str) -> Option<&str> {
    let mut path = path.trim_start_matches(['&', '*', '[', '(', ' ']);
    for word in ["mut ", "const ", "dyn "] {
        path = path.strip_prefix(word).unwrap_or(path);
    }
    let (name, _) = path.split_once("::")?;
    let of_name = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
    (!name.is_empty() && name.chars().all(of_name)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instances_of_one_function_have_one_name() {
        for (name, wanted) in [
            ("core::fmt::write::h0123456789abcdef", "core::fmt::write"),
            ("<core[c5930c85a12de822]::fmt::Formatter>::pad", "<core::fmt::Formatter>::pad"),
            ("<[T] as a::B>::c::h0123456789abcdef", "<[T] as a::B>::c"),
            ("a::<impl b::C for [u8; 16]>::d", "a::<impl b::C for [u8; 16]>::d"),
            ("a::hash", "a::hash"),
            ("memcmp", "memcmp"),
        ] {
            assert_eq!(tidy(name), wanted);
        }
        assert_eq!(generic("core::ptr::drop_in_place<a::B>"), "core::ptr::drop_in_place");
        assert_eq!(generic("core::ptr::write"), "core::ptr::write");
    }

    #[test]
    fn a_generic_belongs_to_its_own_crate() {
        for (name, wanted) in [
            ("canh_giac::view::app::show", "canh_giac"),
            ("core::ptr::drop_in_place<canh_giac::A>", "core"),
            ("<alloc::vec::Vec<T> as core::ops::Drop>::drop", "alloc"),
            ("<alloc::vec::Vec<T>>::push", "alloc"),
            ("<alloc::vec::Vec<canh_giac::A> as tachys::view::Render>::build", "tachys"),
            ("<canh_giac::A as serde_core::Serialize>::serialize", "canh_giac"),
            ("<tachys::B<F> as core::fmt::Debug>::fmt", "tachys"),
            ("<F as tachys::Render>::build", "tachys"),
            ("<(A,B) as tachys::Render>::build", "tachys"),
            ("<&mut [T] as serde_core::X>::y", "serde_core"),
            ("<&mut postcard::de::D<F> as serde_core::X>::y", "postcard"),
            ("<fn(A) -> B as tachys::C>::d", "tachys"),
            ("<dyn core::any::Any>::is", "core"),
            ("<str>::len", "core"),
            ("canh_giac::quiz::_::<impl serde_core::D for canh_giac::A>::d", "canh_giac"),
            ("__wbindgen_malloc", NOBODY),
            ("Closure(Closure { owned: true }) -> Externref shim", NOBODY),
            ("", NOBODY),
        ] {
            assert_eq!(crate_of(name), wanted, "{name}");
        }
    }
}
