//! The one place that draws chance.

use crate::quiz::random::Seed;

/// A seed that nobody can foresee: two phones do not draw the same one.
#[expect(clippy::disallowed_methods, reason = "the one place that draws chance")]
pub fn seed() -> Seed {
    let mut bytes = [0_u8; 8];
    let drawn = web_sys::window()
        .and_then(|window| window.crypto().ok())
        .is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    match drawn {
        true => Seed::from_le_bytes(bytes),
        // Better a weaker seed than no quiz.
        false => (js_sys::Math::random() * 9.0e15) as Seed ^ super::clock::now().0,
    }
}

/// So many bytes that nobody can foresee: what a key is made of.
pub fn bytes() -> [u8; 32] {
    let mut bytes = [0; 32];
    for part in bytes.chunks_exact_mut(8) {
        part.copy_from_slice(&seed().to_le_bytes());
    }
    bytes
}
