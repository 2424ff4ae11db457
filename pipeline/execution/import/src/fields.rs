//! Blocks from the objects of `eth_getBlockByNumber`, for nodes without `debug_getRawBlock`.
//!
//! The fields are encoded again, and the encoding's hash must be the one that the node states: so
//! the result is the block's own RLP, or an error.

use alloy_consensus::TxEnvelope;
use alloy_eips::eip2718::Encodable2718;
use alloy_primitives::{Address, B64, B256, Bloom, Bytes, U256, keccak256};
use serde::Deserialize;
use serde_json::Value;
use zkfabric_client::Quantity;
use zkfabric_stf::rlp;

use crate::block::{Block, BlockError, header};

/// The header's part of a node's block.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct HeaderObject {
    pub(crate) hash: B256,
    parent_hash: B256,
    sha3_uncles: B256,
    miner: Address,
    state_root: B256,
    transactions_root: B256,
    receipts_root: B256,
    logs_bloom: Bloom,
    difficulty: U256,
    number: Quantity,
    gas_limit: Quantity,
    gas_used: Quantity,
    timestamp: Quantity,
    extra_data: Bytes,
    mix_hash: B256,
    nonce: B64,
    base_fee_per_gas: Option<U256>,
    withdrawals_root: Option<B256>,
    blob_gas_used: Option<Quantity>,
    excess_blob_gas: Option<Quantity>,
    parent_beacon_block_root: Option<B256>,
    requests_hash: Option<B256>,
}

/// A node's block with its transactions.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct BlockObject {
    #[serde(flatten)]
    pub(crate) header: HeaderObject,
    pub(crate) transactions: Vec<TransactionObject>,
}

/// A node's transaction.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct TransactionObject {
    pub(crate) hash: B256,
    #[serde(flatten)]
    fields: serde_json::Map<String, Value>,
}

impl HeaderObject {
    /// Returns the header's RLP.
    ///
    /// # Errors
    /// The fields have another hash than the node states: the header has fields that are unknown
    /// here, or the node lies.
    pub(crate) fn encode(&self) -> Result<Vec<u8>, BlockError> {
        let mut encoded = Vec::with_capacity(640);
        rlp::put_list(&mut encoded, |out| self.put(out));
        let got = keccak256(&encoded);
        if got == self.hash {
            return Ok(encoded);
        }
        Err(BlockError::Encoding {
            what: "header",
            expected: self.hash,
            got,
        })
    }

    fn put(&self, out: &mut Vec<u8>) {
        rlp::put_string(out, self.parent_hash.as_slice());
        rlp::put_string(out, self.sha3_uncles.as_slice());
        rlp::put_string(out, self.miner.as_slice());
        rlp::put_string(out, self.state_root.as_slice());
        rlp::put_string(out, self.transactions_root.as_slice());
        rlp::put_string(out, self.receipts_root.as_slice());
        rlp::put_string(out, self.logs_bloom.as_slice());
        rlp::put_u256(out, &self.difficulty);
        for Quantity(number) in [self.number, self.gas_limit, self.gas_used, self.timestamp] {
            rlp::put_u64(out, number);
        }
        rlp::put_string(out, &self.extra_data);
        rlp::put_string(out, self.mix_hash.as_slice());
        rlp::put_string(out, self.nonce.as_slice());
        // Later forks append fields; a header without one has none of the later ones either, or
        // its hash differs.
        if let Some(base_fee) = &self.base_fee_per_gas {
            rlp::put_u256(out, base_fee);
        }
        if let Some(root) = &self.withdrawals_root {
            rlp::put_string(out, root.as_slice());
        }
        for Quantity(gas) in [self.blob_gas_used, self.excess_blob_gas]
            .into_iter()
            .flatten()
        {
            rlp::put_u64(out, gas);
        }
        let hashes = [self.parent_beacon_block_root, self.requests_hash];
        for hash in hashes.into_iter().flatten() {
            rlp::put_string(out, hash.as_slice());
        }
    }
}

impl TransactionObject {
    /// Encodes the transaction's fields; `None` for a kind of transaction that is unknown here, or
    /// fields that do not fit.
    pub(crate) fn encode(&self) -> Option<Vec<u8>> {
        let mut fields = self.fields.clone();
        // Some nodes write null in place of a missing field.
        fields.retain(|_, value| !value.is_null());
        fields.insert("hash".to_owned(), self.hash.to_string().into());
        let envelope: TxEnvelope = serde_json::from_value(Value::Object(fields)).ok()?;
        Some(envelope.encoded_2718())
    }
}

impl Block {
    /// Builds a block from a node's object and the encodings of its transactions.
    ///
    /// # Errors
    /// As [`Block::decode`], and where an encoding has another hash than the node states.
    pub(crate) fn of_object(
        object: &BlockObject,
        transactions: Vec<Vec<u8>>,
    ) -> Result<Self, BlockError> {
        let encoded = object.header.encode()?;
        for (raw, transaction) in transactions.iter().zip(&object.transactions) {
            let (expected, got) = (transaction.hash, keccak256(raw));
            if expected != got {
                return Err(BlockError::Encoding {
                    what: "transaction",
                    expected,
                    got,
                });
            }
        }
        Ok(Self {
            header: header(&encoded)?,
            hash: object.header.hash,
            transactions,
        })
    }
}
