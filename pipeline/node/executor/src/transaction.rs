//! Transactions as the executor takes them.

use alloy_primitives::{Address, Bytes};
use revm::context::TxEnv;
use zkfabric_stf::error::TransactionError;
use zkfabric_stf::host::transaction_bytes;
use zkfabric_stf::{Crypto, transaction};

/// A decoded transaction with its sender.
#[derive(Clone, Debug)]
pub struct Transaction {
    raw: Bytes,
    pub(crate) env: TxEnv,
}

impl Transaction {
    /// Joins a transaction's bytes, what they decode to, and the sender who was recovered from
    /// them.
    #[must_use]
    pub fn new(raw: Bytes, decoded: transaction::Transaction, sender: Address) -> Self {
        Self {
            raw,
            env: decoded.with_sender(sender),
        }
    }

    /// Decodes a transaction and recovers its sender.
    ///
    /// # Errors
    /// [`TransactionError`] unless the bytes are one signed transaction in canonical form.
    pub fn decode(raw: Bytes, crypto: &impl Crypto) -> Result<Self, TransactionError> {
        let env = transaction::Transaction::decode(&raw, crypto)?.into_env(crypto)?;
        Ok(Self { raw, env })
    }

    /// Joins any bytes and any content, for tests that sign nothing.
    #[doc(hidden)]
    #[must_use]
    pub const fn unsigned(raw: Bytes, env: TxEnv) -> Self {
        Self { raw, env }
    }

    /// Returns the bytes: an EIP-2718 envelope, or a legacy transaction's RLP.
    #[must_use]
    pub const fn raw(&self) -> &Bytes {
        &self.raw
    }

    /// Returns the sender.
    #[must_use]
    pub const fn sender(&self) -> Address {
        self.env.caller
    }

    /// Returns the nonce.
    #[must_use]
    pub const fn nonce(&self) -> u64 {
        self.env.nonce
    }

    /// Returns the gas limit.
    #[must_use]
    pub const fn gas_limit(&self) -> u64 {
        self.env.gas_limit
    }

    /// Returns the EIP-2718 type; 0 for legacy.
    #[must_use]
    pub const fn kind(&self) -> u8 {
        self.env.tx_type
    }

    /// Returns the bytes that the transaction takes in a block.
    pub(crate) fn bytes_in_block(&self) -> usize {
        transaction_bytes(&self.raw)
    }
}
