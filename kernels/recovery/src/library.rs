//! Recovery by libsecp256k1, one signature at a time.

use secp256k1::ecdsa::{RecoverableSignature, RecoveryId};
use secp256k1::{Message, PublicKey, Secp256k1, VerifyOnly};

use crate::error::Failure;
use crate::signature::{Checked, Signature, write_words};

/// The library's context.
#[derive(Debug)]
pub(crate) struct Library(Secp256k1<VerifyOnly>);

impl Library {
    /// Creates a context. (The library's tables are constants.)
    pub(crate) fn new() -> Self {
        Self(Secp256k1::verification_only())
    }

    /// Recovers the key of a signature whose numbers are in their ranges.
    ///
    /// # Errors
    /// [`Failure::NotOnCurve`] and [`Failure::Infinity`].
    pub(crate) fn recover(
        &self,
        signature: &Signature,
        checked: &Checked,
    ) -> Result<[u8; 64], Failure> {
        let mut compact = [0; 64];
        compact[..32].copy_from_slice(&signature.r);
        compact[32..].copy_from_slice(&signature.s);
        let key = RecoveryId::try_from(i32::from(signature.recovery_id))
            .and_then(|id| RecoverableSignature::from_compact(&compact, id))
            .and_then(|parsed| {
                self.0
                    .recover_ecdsa(Message::from_digest(signature.digest), &parsed)
            });
        match key {
            Ok(key) => {
                let mut out = [0; 64];
                out.copy_from_slice(&key.serialize_uncompressed()[1..]);
                Ok(out)
            }
            Err(_) => Err(why(checked)),
        }
    }
}

/// Says why the library found no key: it does not say so itself.
fn why(checked: &Checked) -> Failure {
    let mut compressed = [2; 33];
    write_words(&checked.x, &mut compressed[1..]);
    match PublicKey::from_slice(&compressed) {
        Ok(_) => Failure::Infinity,
        Err(_) => Failure::NotOnCurve,
    }
}
