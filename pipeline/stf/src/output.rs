//! What a batch's execution states publicly.

use alloy_primitives::{B256, keccak256};

/// Bytes of [`BatchOutput::to_bytes`].
pub const OUTPUT_BYTES: usize = 8 + 3 * 32 + 2 * 40 + 32;

/// The public output of [`execute_batch`](crate::execute_batch).
///
/// The receipts root is the last block's; those of the blocks before it are bound by the chain of headers that ends in
/// `last_hash`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BatchOutput {
    /// EIP-155 chain id.
    pub chain_id: u64,
    /// State root before the batch.
    pub parent_state_root: B256,
    /// State root after the batch.
    pub state_root: B256,
    /// Receipts root of the last block.
    pub receipts_root: B256,
    /// Number of the first block.
    pub first_number: u64,
    /// Hash of the first block.
    pub first_hash: B256,
    /// Number of the last block.
    pub last_number: u64,
    /// Hash of the last block.
    pub last_hash: B256,
    /// Keccak-256 of the batch data section (see [`encoding`](crate::batch::encoding)).
    pub data_hash: B256,
}

impl BatchOutput {
    /// The canonical bytes, numbers big-endian:
    ///
    /// | offset | bytes | field |
    /// |---|---|---|
    /// | 0 | 8 | chain id |
    /// | 8 | 32 | parent state root |
    /// | 40 | 32 | state root |
    /// | 72 | 32 | receipts root |
    /// | 104 | 8 | first block number |
    /// | 112 | 32 | first block hash |
    /// | 144 | 8 | last block number |
    /// | 152 | 32 | last block hash |
    /// | 184 | 32 | batch data hash |
    pub fn to_bytes(&self) -> [u8; OUTPUT_BYTES] {
        let mut bytes = [0; OUTPUT_BYTES];
        let mut rest = bytes.as_mut_slice();
        let fields: [&[u8]; 9] = [
            &self.chain_id.to_be_bytes(),
            self.parent_state_root.as_slice(),
            self.state_root.as_slice(),
            self.receipts_root.as_slice(),
            &self.first_number.to_be_bytes(),
            self.first_hash.as_slice(),
            &self.last_number.to_be_bytes(),
            self.last_hash.as_slice(),
            self.data_hash.as_slice(),
        ];
        for field in fields {
            let (head, tail) = rest.split_at_mut(field.len());
            head.copy_from_slice(field);
            rest = tail;
        }
        bytes
    }

    /// Keccak-256 of [`Self::to_bytes`]: the digest a proof of the batch exposes.
    pub fn digest(&self) -> B256 {
        keccak256(self.to_bytes())
    }
}
