//! Input of one execution: the blocks of a batch, the header they build on, and the witness of the
//! state they touch.
//!
//! [`BatchInput`] is the owned form that hosts build and store; [`BatchView`] borrows from the
//! encoded bytes and is the form that [`execute_batch`](crate::execute_batch) reads. [`encoding`]
//! describes the binary form.

use alloc::vec::Vec;

use alloy_primitives::{Address, B256};

use crate::rules::Rules;

pub mod encoding;
pub mod reader;

pub use encoding::DATA_MAGIC;

/// A batch with its witness.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BatchInput {
    /// EIP-155 chain id.
    pub chain_id: u64,
    /// Rules the blocks obey.
    #[cfg_attr(feature = "serde", serde(default))]
    pub rules: Rules,
    /// RLP of the header the first block builds on; its state root is the batch's parent state
    /// root.
    #[cfg_attr(feature = "serde", serde(with = "serde_hex"))]
    pub parent_header: Vec<u8>,
    /// RLP of the headers before the parent, nearest first, as far back as `BLOCKHASH` reaches in
    /// this batch.
    #[cfg_attr(feature = "serde", serde(default, with = "serde_hex_list"))]
    pub ancestors: Vec<Vec<u8>>,
    /// Blocks in order; at least one.
    pub blocks: Vec<BlockInput>,
    /// The part of the parent state that execution touches.
    #[cfg_attr(feature = "serde", serde(default))]
    pub witness: Witness,
}

/// Inputs of one block: its transactions, and every header field that execution does not compute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BlockInput {
    /// Block number: the parent's plus one.
    pub number: u64,
    /// Unix time in seconds: after the parent's, by at most the number of seconds that the rules
    /// allow.
    pub timestamp: u64,
    /// Gas limit, within 1/1024 of the parent's.
    pub gas_limit: u64,
    /// Base fee per gas in wei, as EIP-1559 derives it from the parent.
    pub base_fee: u64,
    /// Fee recipient.
    pub coinbase: Address,
    /// Block's random value (`PREVRANDAO`).
    pub prev_randao: B256,
    /// Root of the parent beacon block (EIP-4788); arbitrary on a chain without a beacon chain.
    pub parent_beacon_block_root: B256,
    /// Free bytes, at most 32.
    #[cfg_attr(feature = "serde", serde(default, with = "serde_hex"))]
    pub extra_data: Vec<u8>,
    /// Signed transactions, each an EIP-2718 envelope or legacy RLP.
    #[cfg_attr(feature = "serde", serde(with = "serde_hex_list"))]
    pub transactions: Vec<Vec<u8>>,
}

/// The touched part of the parent state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Witness {
    /// Trie nodes in preorder: the state trie from its root, with each account's storage trie right
    /// after the account's leaf.
    pub nodes: Vec<WitnessNode>,
    /// Bytecodes that execution loads, in ascending order of their Keccak-256.
    #[cfg_attr(feature = "serde", serde(with = "serde_hex_list"))]
    pub codes: Vec<Vec<u8>>,
}

/// One trie node of a [`Witness`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WitnessNode {
    /// Mask of the node's hash references that the following records expand: bit i stands for the
    /// i-th reference in order of appearance. An account's leaf has one such reference, its storage
    /// root.
    pub expanded: u16,
    /// The node's RLP.
    #[cfg_attr(feature = "serde", serde(with = "serde_hex"))]
    pub rlp: Vec<u8>,
}

/// A decoded batch that borrows from its encoding.
#[derive(Clone, Debug)]
pub struct BatchView<'a> {
    /// EIP-155 chain id.
    pub chain_id: u64,
    /// Rules the blocks obey.
    pub rules: Rules,
    /// RLP of the parent header.
    pub parent_header: &'a [u8],
    /// RLP of older headers, nearest first.
    pub ancestors: Vec<&'a [u8]>,
    /// The encoded blocks; their Keccak-256 is the batch data hash.
    pub data: &'a [u8],
    /// Blocks inside `data`.
    pub blocks: Vec<BlockView<'a>>,
    /// Node records of the witness.
    pub nodes: &'a [u8],
    /// Bytecodes of the witness.
    pub codes: Vec<&'a [u8]>,
}

/// A decoded block that borrows from its encoding; [`BlockInput`] documents the fields.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the fields are documented on BlockInput")]
pub struct BlockView<'a> {
    pub number: u64,
    pub timestamp: u64,
    pub gas_limit: u64,
    pub base_fee: u64,
    pub coinbase: Address,
    pub prev_randao: B256,
    pub parent_beacon_block_root: B256,
    pub extra_data: &'a [u8],
    pub transactions: Vec<&'a [u8]>,
}

#[cfg(feature = "serde")]
mod serde_hex {
    use alloc::vec::Vec;

    use alloy_primitives::Bytes;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
        Bytes::copy_from_slice(bytes).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        Bytes::deserialize(from).map(|bytes| bytes.to_vec())
    }
}

#[cfg(feature = "serde")]
mod serde_hex_list {
    use alloc::vec::Vec;

    use alloy_primitives::Bytes;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(list: &[Vec<u8>], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(list.iter().map(|bytes| Bytes::copy_from_slice(bytes)))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Vec<Vec<u8>>, D::Error> {
        let list = Vec::<Bytes>::deserialize(from)?;
        Ok(list.into_iter().map(|bytes| bytes.to_vec()).collect())
    }
}
