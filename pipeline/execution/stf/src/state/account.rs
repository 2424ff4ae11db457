//! Account as a leaf of the state trie: RLP of nonce, balance, storage root, code hash (Yellow
//! Paper, section 4.1).

use alloc::vec::Vec;

use alloy_primitives::{B256, U256};
pub use revm::primitives::KECCAK_EMPTY as EMPTY_CODE;

use crate::error::RlpError;
use crate::rlp::{self, Rlp};

/// An account as the state trie holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccountLeaf {
    /// Number of transactions sent or contracts created.
    pub nonce: u64,
    /// Balance in wei.
    pub balance: U256,
    /// Root of the storage trie.
    pub storage_root: B256,
    /// Keccak-256 of the code.
    pub code_hash: B256,
}

impl AccountLeaf {
    /// Decodes the leaf's value.
    ///
    /// # Errors
    /// [`RlpError`] unless the value is the canonical form of an account.
    pub fn decode(leaf: &[u8]) -> Result<Self, RlpError> {
        let mut fields = Rlp::list_of(leaf)?;
        let account = Self {
            nonce: fields.u64()?,
            balance: fields.u256()?,
            storage_root: fields.hash()?,
            code_hash: fields.hash()?,
        };
        fields.finish()?;
        Ok(account)
    }

    /// Encodes the leaf's value.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(128);
        rlp::put_list(&mut out, |out| {
            rlp::put_u64(out, self.nonce);
            rlp::put_u256(out, &self.balance);
            rlp::put_string(out, self.storage_root.as_slice());
            rlp::put_string(out, self.code_hash.as_slice());
        });
        out
    }
}

/// Returns the storage root inside an account's leaf.
pub(crate) fn storage_root(leaf: &[u8]) -> Result<&B256, RlpError> {
    let mut fields = Rlp::list_of(leaf)?;
    fields.string()?;
    fields.string()?;
    <&B256>::try_from(fields.string()?).map_err(|_| RlpError::WrongLength)
}
