//! Transactions as the executor takes them.

use alloy_primitives::{Address, Bytes, U256};
use revm::context::TxEnv;
use zkfabric_stf::error::TransactionError;
use zkfabric_stf::host::transaction_bytes;
use zkfabric_stf::{Crypto, transaction};

/// A decoded transaction with its sender.
#[derive(Clone, Debug)]
pub struct Transaction {
    raw: Bytes,
    pub(crate) env: TxEnv,
    is_impersonated: bool,
}

impl Transaction {
    /// Joins a transaction's bytes, what they decode to, and the sender who was recovered from
    /// them.
    #[must_use]
    pub fn new(raw: Bytes, decoded: transaction::Transaction, sender: Address) -> Self {
        Self {
            raw,
            env: decoded.with_sender(sender),
            is_impersonated: false,
        }
    }

    /// Joins them as [`Transaction::new`] does, with a sender that has not signed: for chains for
    /// development.
    #[must_use]
    pub fn impersonated(raw: Bytes, decoded: transaction::Transaction, sender: Address) -> Self {
        Self {
            is_impersonated: true,
            ..Self::new(raw, decoded, sender)
        }
    }

    /// Decodes a transaction and recovers its sender.
    ///
    /// # Errors
    /// [`TransactionError`] unless the bytes are one signed transaction in canonical form.
    pub fn decode(raw: Bytes, crypto: &impl Crypto) -> Result<Self, TransactionError> {
        let env = transaction::Transaction::decode(&raw, crypto)?.into_env(crypto)?;
        Ok(Self {
            raw,
            env,
            is_impersonated: false,
        })
    }

    /// Joins any bytes and any content, for tests that sign nothing.
    #[doc(hidden)]
    #[must_use]
    pub const fn unsigned(raw: Bytes, env: TxEnv) -> Self {
        Self {
            raw,
            env,
            is_impersonated: false,
        }
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

    /// Returns whether the sender has not signed the transaction, on a chain for development.
    #[must_use]
    pub const fn is_impersonated(&self) -> bool {
        self.is_impersonated
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

    /// Returns the most that the transaction pays per unit of gas.
    #[must_use]
    pub const fn fee(&self) -> u128 {
        self.env.gas_price
    }

    /// Returns the most that the transaction pays to the block's producer per unit of gas: a legacy
    /// transaction's whole price.
    #[must_use]
    pub fn tip(&self) -> u128 {
        self.env.gas_priority_fee.unwrap_or(self.env.gas_price)
    }

    /// Returns the most that the sender's balance can lose: value, and gas limit times fee; the
    /// largest number if more.
    #[must_use]
    pub fn cost(&self) -> U256 {
        let gas = U256::from(self.env.gas_limit).saturating_mul(U256::from(self.env.gas_price));
        gas.saturating_add(self.env.value)
    }

    /// Returns the bytes that the transaction takes in a block.
    #[must_use]
    pub fn bytes_in_block(&self) -> usize {
        transaction_bytes(&self.raw)
    }
}
