//! Signature recovery as a seam: the host uses a library, the guest may compute it another way.

use alloy_primitives::{Address, B256};

/// Recovers the signer of a secp256k1 signature.
///
/// One implementation serves transaction senders, EIP-7702 authorities and the `ecrecover` precompile.
pub trait Recover {
    /// The address whose key signed `hash`, or `None` when `signature` recovers no key.
    ///
    /// `signature` is r and s, 32 bytes each, big-endian. Either may be any value: zero and values from the group order up
    /// recover nothing, a high s is accepted (where low s is a rule, the caller has checked it). `y_odd` is the parity of the
    /// nonce point's y coordinate; its x coordinate is r itself (never r plus the group order).
    fn ecrecover(&self, hash: &B256, signature: &[u8; 64], y_odd: bool) -> Option<Address>;
}

/// Recovery by the pure Rust library k256.
#[derive(Clone, Copy, Debug, Default)]
pub struct SoftwareRecover;

impl Recover for SoftwareRecover {
    fn ecrecover(&self, hash: &B256, signature: &[u8; 64], y_odd: bool) -> Option<Address> {
        let word =
            revm::precompile::secp256k1::k256::ecrecover(signature.into(), y_odd.into(), hash);
        word.ok().map(Address::from_word)
    }
}
