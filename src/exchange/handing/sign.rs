//! The key that a phone makes for a round, and what it signs with it (Ed25519, RFC 8032). A signature says that one phone
//! made the whole of a result, and nobody changed it on its way; not who held the phone, nor that nobody helped.

use core::fmt;

use ed25519_compact::{KeyPair, PublicKey, Seed, Signature};
use serde::{Deserialize, Serialize};

/// Bytes of a public key.
pub(super) const KEY: usize = PublicKey::BYTES;
/// Bytes of a signature.
pub(super) const SIGNATURE: usize = Signature::BYTES;

/// The key of a phone for a round. Whoever has it can sign as this phone: it stays on it.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret([u8; 32]);

impl Secret {
    /// The key that these bytes of chance make.
    pub fn new(chance: [u8; 32]) -> Secret {
        Secret(chance)
    }

    /// By what the trainer's device knows this phone: the public key.
    pub fn device(&self) -> [u8; 32] {
        self.pair().map_or([0; 32], |pair| *pair.pk)
    }

    /// Signs a message.
    pub(super) fn sign(&self, message: &[u8]) -> [u8; SIGNATURE] {
        self.pair().map_or([0; SIGNATURE], |pair| *pair.sk.sign(message, None))
    }

    /// No key is made of nothing but zeros, which is what broken chance gives: then it is one that
    /// everybody can have, and only keeps mistakes out.
    fn pair(&self) -> Option<KeyPair> {
        let seed = if self.0 == [0; 32] { [1; 32] } else { self.0 };
        KeyPair::try_from_seed(Seed::new(seed)).ok()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Secret")
    }
}

/// True where the phone with this public key signed this message.
pub(super) fn is_signed(device: [u8; KEY], message: &[u8], signature: [u8; SIGNATURE]) -> bool {
    PublicKey::new(device).verify(message, &Signature::new(signature)).is_ok()
}
