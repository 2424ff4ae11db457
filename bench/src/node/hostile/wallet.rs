//! Accounts of the attacker, and what they sign.

use alloy_consensus::{SignableTransaction as _, TxEip1559, TxEnvelope};
use alloy_eips::eip2718::Encodable2718 as _;
use alloy_primitives::{Address, Bytes, Signature, TxKind, U256, keccak256};
use k256::ecdsa::SigningKey;

use super::super::error::NodeError;

/// Highest fee per gas in wei: more than the base fee of any block of an attack.
const FEE: u128 = 1_000_000_000_000;

/// An account that signs.
#[derive(Debug, Clone)]
pub(super) struct Wallet {
    key: SigningKey,
    pub(super) address: Address,
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
        let key = SigningKey::from_slice(secret.as_slice()).map_err(NodeError::Key)?;
        let point = key.verifying_key().to_encoded_point(false);
        let hash = keccak256(point.as_bytes().get(1..).unwrap_or_default());
        Ok(Self {
            key,
            address: Address::from_word(hash),
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
        let hash = transaction.signature_hash();
        let signed = self.key.sign_prehash_recoverable(hash.as_slice());
        let (signature, recovery) = signed.map_err(NodeError::Key)?;
        let signature = Signature::new(
            U256::from_be_slice(&signature.r().to_bytes()),
            U256::from_be_slice(&signature.s().to_bytes()),
            recovery.is_y_odd(),
        );
        let envelope = TxEnvelope::from(transaction.into_signed(signature));
        Ok(envelope.encoded_2718().into())
    }
}
