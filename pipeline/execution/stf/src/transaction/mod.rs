//! Signed transactions: legacy (with and without EIP-155), EIP-2930, EIP-1559, EIP-4844 and
//! EIP-7702.
//!
//! Decoding is strict and goes straight to revm's [`TxEnv`]; the signing hash covers the fields as
//! they stand in the input, so that nothing is encoded twice. Senders of transactions and EIP-7702
//! authorities are recovered through [`Crypto`].

mod authorization;
mod decode;

use alloc::vec::Vec;

use alloy_primitives::{B256, U256, keccak256, uint};
use revm::context::TxEnv;

use crate::crypto::Crypto;
use crate::error::TransactionError;
use crate::rlp;

/// Type byte of blob transactions.
pub const BLOB_TYPE: u8 = 3;

/// Half the order of secp256k1, the largest s of a transaction (EIP-2).
pub const HALF_ORDER: U256 =
    uint!(0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0_U256);

/// A decoded transaction whose sender is not recovered yet.
#[derive(Clone, Debug)]
pub struct Transaction {
    /// All fields but the sender.
    env: TxEnv,
    signing_hash: B256,
    signature: Signature,
}

/// A signature as it stands in a transaction.
#[derive(Clone, Copy, Debug)]
struct Signature {
    r: U256,
    s: U256,
    y_odd: bool,
}

impl Signature {
    fn bytes(&self) -> [u8; 64] {
        let mut bytes = [0; 64];
        let (r, s) = bytes.split_at_mut(32);
        r.copy_from_slice(&self.r.to_be_bytes::<32>());
        s.copy_from_slice(&self.s.to_be_bytes::<32>());
        bytes
    }
}

impl Transaction {
    /// Decodes a legacy transaction or an EIP-2718 envelope. EIP-7702 authorities are recovered
    /// here: an unrecoverable authority is not an error, and the transaction's execution skips it.
    ///
    /// # Errors
    /// [`TransactionError`] unless the bytes are one transaction in canonical form with a low s.
    pub fn decode(bytes: &[u8], crypto: &impl Crypto) -> Result<Self, TransactionError> {
        let transaction = decode::decode(bytes, crypto)?;
        if transaction.signature.s > HALF_ORDER {
            return Err(TransactionError::HighS);
        }
        Ok(transaction)
    }

    /// Returns the EIP-2718 type; 0 for legacy.
    pub const fn kind(&self) -> u8 {
        self.env.tx_type
    }

    /// Returns whether the transaction names its chain (EIP-155; every typed transaction does).
    pub const fn is_protected(&self) -> bool {
        self.env.chain_id.is_some()
    }

    /// Returns the gas limit.
    pub const fn gas_limit(&self) -> u64 {
        self.env.gas_limit
    }

    /// Returns the hash that the sender signed.
    pub const fn signing_hash(&self) -> B256 {
        self.signing_hash
    }

    /// Recovers the sender.
    ///
    /// # Errors
    /// [`TransactionError::Signature`] when the signature recovers no sender.
    pub fn into_env(self, crypto: &impl Crypto) -> Result<TxEnv, TransactionError> {
        let signature = self.signature.bytes();
        let caller = crypto
            .ecrecover(&self.signing_hash, &signature, self.signature.y_odd)
            .ok_or(TransactionError::Signature)?;
        Ok(TxEnv { caller, ..self.env })
    }
}

#[cfg(feature = "std")]
impl Transaction {
    /// Returns r and s of the signature, 32 bytes each, and whether y is odd: with the signing
    /// hash, what a recovery takes.
    pub fn signature(&self) -> ([u8; 64], bool) {
        (self.signature.bytes(), self.signature.y_odd)
    }

    /// Completes the transaction with a sender that was recovered from [`Self::signing_hash`] and
    /// [`Self::signature`].
    pub fn with_sender(self, caller: alloy_primitives::Address) -> TxEnv {
        TxEnv { caller, ..self.env }
    }
}

/// Computes the Keccak-256 of a type byte and the list of these items.
fn hash_list(kind: Option<u8>, items: &[&[u8]]) -> B256 {
    let length = items.iter().map(|item| item.len()).sum::<usize>();
    let mut message = Vec::with_capacity(length + 10);
    message.extend(kind);
    rlp::put_header(&mut message, true, length);
    for item in items {
        message.extend_from_slice(item);
    }
    keccak256(message)
}
