//! Public output of a batch's execution, and its encoding.

use alloy_primitives::{B256, keccak256};

use crate::error::OutputError;
use crate::rules::Rules;

/// Version of the layout below. Additions for settlement (message queues, withdrawals, blobs) come
/// with another version and append words.
pub const VERSION: u64 = 1;

/// Words of [`BatchOutput::to_bytes`], 32 bytes each.
const WORDS: usize = 11;

/// Bytes of [`BatchOutput::to_bytes`].
pub const OUTPUT_BYTES: usize = 32 * WORDS;

/// The public output of [`execute_batch`](crate::execute_batch).
///
/// The output fixes every input of the execution: the parent's hash commits to the parent's header
/// (number, timestamp, gas used, gas limit, base fee) and through it to every ancestor, and the
/// data hash commits to the blocks. The receipts root is the last block's; the chain of headers
/// that ends in `last_hash` binds the receipts roots of the earlier blocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BatchOutput {
    /// EIP-155 chain id.
    pub chain_id: u64,
    /// Rules the blocks obey.
    pub rules: Rules,
    /// Hash of the block before the batch.
    pub parent_hash: B256,
    /// State root before the batch.
    pub parent_state_root: B256,
    /// Number of the first block.
    pub first_number: u64,
    /// Number of the last block.
    pub last_number: u64,
    /// Hash of the last block.
    pub last_hash: B256,
    /// State root after the batch.
    pub state_root: B256,
    /// Receipts root of the last block.
    pub receipts_root: B256,
    /// Keccak-256 of the batch data section (see [`encoding`](crate::batch::encoding)).
    pub data_hash: B256,
}

impl BatchOutput {
    /// Returns the canonical bytes: words of 32 bytes, with numbers big-endian and zero-padded in
    /// front, as Solidity's `abi.encode` writes `(uint256, uint256, uint256, bytes32, bytes32,
    /// uint256, uint256, bytes32, bytes32, bytes32, bytes32)`.
    ///
    /// | offset | word |
    /// |---|---|
    /// | 0 | [`VERSION`] |
    /// | 32 | chain id |
    /// | 64 | rules ([`Rules::to_word`]) |
    /// | 96 | parent hash |
    /// | 128 | parent state root |
    /// | 160 | first block number |
    /// | 192 | last block number |
    /// | 224 | last block hash |
    /// | 256 | state root |
    /// | 288 | receipts root |
    /// | 320 | batch data hash |
    pub fn to_bytes(&self) -> [u8; OUTPUT_BYTES] {
        let words: [B256; WORDS] = [
            number(VERSION),
            number(self.chain_id),
            number(self.rules.to_word()),
            self.parent_hash,
            self.parent_state_root,
            number(self.first_number),
            number(self.last_number),
            self.last_hash,
            self.state_root,
            self.receipts_root,
            self.data_hash,
        ];
        let mut bytes = [0; OUTPUT_BYTES];
        for (to, word) in bytes.chunks_exact_mut(32).zip(words) {
            to.copy_from_slice(word.as_slice());
        }
        bytes
    }

    /// Decodes the bytes of [`Self::to_bytes`].
    ///
    /// # Errors
    /// [`OutputError`] for bytes that [`Self::to_bytes`] does not produce.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, OutputError> {
        let (words, []) = bytes.as_chunks::<32>() else {
            return Err(length(bytes));
        };
        // The version is checked first, because another version may have another length.
        let version = words.first().ok_or_else(|| length(bytes))?;
        let got = to_u64("version", version)?;
        if got != VERSION {
            return Err(OutputError::Version {
                expected: VERSION,
                got,
            });
        }
        let words: &[[u8; 32]; WORDS] = words.try_into().map_err(|_| length(bytes))?;
        let [
            _,
            chain_id,
            rules,
            parent_hash,
            parent_state_root,
            first_number,
            last_number,
            last_hash,
            state_root,
            receipts_root,
            data_hash,
        ] = words;
        Ok(Self {
            chain_id: to_u64("chain id", chain_id)?,
            rules: Rules::from_word(to_u64("rules", rules)?)?,
            parent_hash: parent_hash.into(),
            parent_state_root: parent_state_root.into(),
            first_number: to_u64("first number", first_number)?,
            last_number: to_u64("last number", last_number)?,
            last_hash: last_hash.into(),
            state_root: state_root.into(),
            receipts_root: receipts_root.into(),
            data_hash: data_hash.into(),
        })
    }

    /// Computes the Keccak-256 of [`Self::to_bytes`]: the digest that a proof of the batch exposes.
    pub fn digest(&self) -> B256 {
        keccak256(self.to_bytes())
    }
}

const fn length(bytes: &[u8]) -> OutputError {
    OutputError::Length {
        expected: OUTPUT_BYTES,
        got: bytes.len(),
    }
}

fn number(value: u64) -> B256 {
    let mut word = B256::ZERO;
    if let Some(last) = word.last_chunk_mut() {
        *last = value.to_be_bytes();
    }
    word
}

fn to_u64(field: &'static str, word: &[u8; 32]) -> Result<u64, OutputError> {
    let ([zeros @ .., last], []) = word.as_chunks::<8>() else {
        return Err(OutputError::Range { field });
    };
    if *zeros != [[0; 8]; 3] {
        return Err(OutputError::Range { field });
    }
    Ok(u64::from_be_bytes(*last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::RulesError;
    use crate::rules::Fork;
    use core::num::NonZeroU32;

    fn output() -> BatchOutput {
        let hash = B256::repeat_byte;
        BatchOutput {
            chain_id: 0x0102_0304_0506_0708,
            rules: Rules {
                fork: Fork::Prague,
                unprotected_transactions: true,
                most_seconds_between_blocks: NonZeroU32::MAX,
            },
            parent_hash: hash(3),
            parent_state_root: hash(4),
            first_number: 5,
            last_number: u64::MAX,
            last_hash: hash(7),
            state_root: hash(8),
            receipts_root: hash(9),
            data_hash: hash(10),
        }
    }

    #[test]
    fn outputs_and_bytes_are_inverse() {
        assert_eq!(BatchOutput::from_bytes(&output().to_bytes()), Ok(output()));
    }

    /// Checks the layout against a second, independent description.
    #[test]
    fn every_word_has_its_place() {
        let bytes = output().to_bytes();
        let mut expected = [0; OUTPUT_BYTES];
        expected[31] = 1;
        expected[56..64].copy_from_slice(&[1, 2, 3, 4, 5, 6, 7, 8]);
        expected[88..92].fill(0xff);
        expected[94..96].copy_from_slice(&[1, 2]);
        expected[96..128].fill(3);
        expected[128..160].fill(4);
        expected[191] = 5;
        expected[216..224].fill(0xff);
        expected[224..256].fill(7);
        expected[256..288].fill(8);
        expected[288..320].fill(9);
        expected[320..352].fill(10);
        assert_eq!(bytes, expected);
    }

    #[test]
    fn other_bytes_are_refused() {
        let good = output().to_bytes();
        let read = BatchOutput::from_bytes;
        let short = |got| OutputError::Length { expected: 352, got };
        assert_eq!(read(&[]), Err(short(0)));
        assert_eq!(read(&good[..351]), Err(short(351)));
        assert_eq!(read(&good[..320]), Err(short(320)));
        assert_eq!(read(&[good.as_slice(), &[0; 32]].concat()), Err(short(384)));
        let changed = |at: usize, to: u8| {
            let mut bytes = good;
            bytes[at] = to;
            read(&bytes)
        };
        let version = |got| OutputError::Version { expected: 1, got };
        assert_eq!(changed(31, 2), Err(version(2)));
        let rules = RulesError {
            got: 0xffff_ffff_0000_0109,
        };
        assert_eq!(changed(95, 9), Err(OutputError::Rules(rules)));
        for (at, field) in [
            (0, "version"),
            (55, "chain id"),
            (64, "rules"),
            (160, "first number"),
            (192, "last number"),
        ] {
            assert_eq!(changed(at, 1), Err(OutputError::Range { field }));
        }
    }
}
