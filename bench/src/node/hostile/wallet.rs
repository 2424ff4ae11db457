//! Accounts of the attacker, and what they sign.

use alloy_consensus::{SignableTransaction as _, TxEip1559, TxEnvelope};
use alloy_eips::eip2718::Encodable2718 as _;
use alloy_primitives::{Address, Bytes, TxKind, keccak256};

use super::super::error::NodeError;
use crate::signer::Signer;

/// Highest fee per gas in wei: more than the base fee of any block of an attack.
const FEE: u128 = 1_000_000_000_000;

/// An account that signs.
#[derive(Debug, Clone)]
pub(super) struct Wallet {
    pub(super) signer: Signer,
    chain_id: u64,
    nonce: u64,
}

/// What is signed, beside its nonce.
#[derive(Debug, Clone)]
pub(super) struct Sent {
    pub(super) to: Address,
    pub(super) gas: u64,
    pub(super) fee: u128,
    pub(super) input: Bytes,
}

impl Sent {
    /// Calls a contract with this gas.
    pub(super) const fn call(to: Address, gas: u64, input: Bytes) -> Self {
        let fee = FEE;
        Self {
            to,
            gas,
            fee,
            input,
        }
    }
}

impl Wallet {
    /// Returns the wallet with this number.
    ///
    /// # Errors
    /// The key of this number is none.
    pub(super) fn new(number: usize, chain_id: u64) -> Result<Self, NodeError> {
        let secret = keccak256(format!("hostile {number}"));
        Ok(Self {
            signer: Signer::new(secret).map_err(NodeError::Key)?,
            chain_id,
            nonce: 0,
        })
    }

    /// Leaves out a nonce, for which all later ones wait.
    pub(super) const fn skip(&mut self) {
        self.nonce += 1;
    }

    /// Signs with the next nonce, and returns the raw transaction.
    ///
    /// # Errors
    /// Signing fails.
    pub(super) fn sign(&mut self, sent: &Sent) -> Result<Bytes, NodeError> {
        let transaction = TxEip1559 {
            chain_id: self.chain_id,
            nonce: self.nonce,
            gas_limit: sent.gas,
            max_fee_per_gas: sent.fee,
            max_priority_fee_per_gas: 0,
            to: TxKind::Call(sent.to),
            input: sent.input.clone(),
            ..TxEip1559::default()
        };
        self.nonce += 1;
        let signature = self.signer.sign(transaction.signature_hash());
        let signature = signature.map_err(NodeError::Key)?;
        let envelope = TxEnvelope::from(transaction.into_signed(signature));
        Ok(envelope.encoded_2718().into())
    }
}
