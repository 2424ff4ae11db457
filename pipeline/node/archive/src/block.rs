//! A block with its results.

use alloy_consensus::{Eip658Value, Header, Receipt, ReceiptEnvelope, TxEnvelope};
use alloy_eips::eip4895::Withdrawals;
use alloy_eips::{Decodable2718 as _, Encodable2718 as _};
use alloy_evm::FromRecoveredTx as _;
use alloy_primitives::{Address, B256, Bytes, Log};
use revm::context::TxEnv;

/// A block with its results.
#[derive(Clone, Debug)]
pub struct Block {
    /// The header.
    pub header: Header,
    /// Its hash.
    pub hash: B256,
    /// RLP of the whole block.
    pub rlp: Bytes,
    /// Transactions in order.
    pub transactions: Vec<Transaction>,
    /// Headers of ommers, before the merge.
    pub ommers: Vec<Header>,
    /// Withdrawals, from Shanghai on.
    pub withdrawals: Option<Withdrawals>,
    /// Price of blob gas in wei, from Cancun on.
    pub blob_fee: Option<u128>,
    /// Most blob gas of the block; 0 before Cancun.
    pub most_blob_gas: u64,
}

/// A transaction with its results.
#[derive(Clone, Debug)]
pub struct Transaction {
    /// EIP-2718 envelope, or RLP of a legacy transaction.
    pub raw: Bytes,
    /// Its hash.
    pub hash: B256,
    /// Recovered sender.
    pub sender: Address,
    /// EIP-2718 type; 0 for legacy.
    pub kind: u8,
    /// Whether the transaction ended without revert or exceptional halt.
    pub success: bool,
    /// The state root behind it, which receipts have before Byzantium.
    pub root: Option<B256>,
    /// Gas that the transaction paid for.
    pub gas_used: u64,
    /// Gas of the block up to this transaction.
    pub cumulative_gas: u64,
    /// Gas of its blobs; `None` for a transaction that may have none.
    pub blob_gas: Option<u64>,
    /// Logs in order.
    pub logs: Vec<Log>,
}

impl Block {
    /// Returns the receipts as the receipts trie has them.
    #[must_use]
    pub fn receipts(&self) -> Vec<Bytes> {
        let receipts = self.transactions.iter().map(Transaction::receipt);
        receipts
            .map(|receipt| receipt.encoded_2718().into())
            .collect()
    }
}

impl Transaction {
    fn receipt(&self) -> ReceiptEnvelope {
        let receipt = Receipt {
            status: match self.root {
                Some(root) => Eip658Value::PostState(root),
                None => Eip658Value::Eip658(self.success),
            },
            cumulative_gas_used: self.cumulative_gas,
            logs: self.logs.clone(),
        };
        let receipt = receipt.with_bloom();
        match self.kind {
            0 => ReceiptEnvelope::Legacy(receipt),
            1 => ReceiptEnvelope::Eip2930(receipt),
            2 => ReceiptEnvelope::Eip1559(receipt),
            3 => ReceiptEnvelope::Eip4844(receipt),
            _ => ReceiptEnvelope::Eip7702(receipt),
        }
    }

    /// Returns the transaction as revm takes it; `None` for damaged bytes, which no archive has.
    #[must_use]
    pub fn env(&self) -> Option<TxEnv> {
        let envelope = TxEnvelope::decode_2718_exact(&self.raw).ok()?;
        Some(TxEnv::from_recovered_tx(&envelope, self.sender))
    }
}
