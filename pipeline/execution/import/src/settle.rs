//! Transactions to a chain: a signing account, and the methods for sending and waiting.

use std::fmt;
use std::time::{Duration, Instant};

use alloy_consensus::{SignableTransaction as _, TxEip1559, TxEnvelope};
use alloy_eips::eip2718::Encodable2718 as _;
use alloy_primitives::{Address, B256, Bytes, Signature, TxKind, U256, hex, keccak256};
use k256::ecdsa::SigningKey;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::answer::{Data, Quantity};
use crate::{Error, Node};

/// Pause between two requests for a receipt.
const PAUSE: Duration = Duration::from_millis(250);

/// An account with its private key. No message contains the key.
#[derive(Clone)]
pub struct Account {
    key: SigningKey,
    address: Address,
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Account").field(&self.address).finish()
    }
}

impl Account {
    /// Returns the account of a private key: 64 hexadecimal digits, with or without `0x` and
    /// surrounding white space.
    ///
    /// # Errors
    /// [`Error::Key`], which does not show the input.
    pub fn from_hex(text: &str) -> Result<Self, Error> {
        let bytes: B256 = text.trim().parse().map_err(|_| Error::Key)?;
        let key = SigningKey::from_slice(bytes.as_slice()).map_err(|_| Error::Key)?;
        let point = key.verifying_key().to_encoded_point(false);
        // The address is the tail of the hash of both coordinates, without the tag byte.
        let hash = keccak256(point.as_bytes().get(1..).unwrap_or_default());
        Ok(Self {
            key,
            address: Address::from_word(hash),
        })
    }

    /// Returns the account's address.
    #[must_use]
    pub const fn address(&self) -> Address {
        self.address
    }

    /// Signs a hash: RFC 6979 nonce, the lower of the two possible `s` (EIP-2).
    fn sign(&self, hash: B256) -> Result<Signature, Error> {
        let signed = self.key.sign_prehash_recoverable(hash.as_slice());
        let (signature, recovery) = signed.map_err(|_| Error::Key)?;
        Ok(Signature::new(
            U256::from_be_slice(&signature.r().to_bytes()),
            U256::from_be_slice(&signature.s().to_bytes()),
            recovery.is_y_odd(),
        ))
    }
}

/// A contract call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContractCall {
    /// Caller.
    pub from: Address,
    /// Called contract.
    pub to: Address,
    /// Selector and arguments.
    pub data: Bytes,
}

impl ContractCall {
    fn json(&self) -> Value {
        json!({ "from": self.from, "to": self.to, "data": self.data })
    }
}

/// Outcome of a transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Hash of the transaction.
    pub transaction: B256,
    /// Number of the transaction's block.
    pub block: u64,
    /// Gas used by the transaction.
    pub gas: u64,
    /// Whether the transaction succeeded; otherwise it was reverted.
    pub succeeded: bool,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ReceiptAnswer {
    status: Quantity,
    gas_used: Quantity,
    block_number: Quantity,
}

impl Node {
    /// Returns a call's result in the state of the latest block, without changing the state.
    ///
    /// # Errors
    /// [`Error::Refused`] with the data of a revert; the node gives no valid answer.
    pub fn simulate(&mut self, call: &ContractCall) -> Result<Bytes, Error> {
        let Data(output) = self.ask("eth_call", None, &[call.json(), json!("latest")])?;
        Ok(output)
    }

    /// Estimates the gas that a call needs.
    ///
    /// # Errors
    /// As [`Node::simulate`].
    pub fn estimate(&mut self, call: &ContractCall) -> Result<u64, Error> {
        let Quantity(gas) = self.ask("eth_estimateGas", None, &[call.json()])?;
        Ok(gas)
    }

    /// Signs a call and sends it with a tenth more gas than it needs now, at a price of at most
    /// twice the present one; returns the transaction's hash.
    ///
    /// # Errors
    /// [`Error::Refused`] where the call would be reverted; the node gives no valid answer.
    pub fn send(&mut self, account: &Account, to: Address, data: Bytes) -> Result<B256, Error> {
        let from = account.address;
        let call = ContractCall { from, to, data };
        let gas = self.estimate(&call)?;
        let chain_id = self.chain_id()?;
        let parameters = [json!(from), json!("pending")];
        let Quantity(nonce) = self.ask("eth_getTransactionCount", None, &parameters)?;
        let Quantity(price) = self.ask("eth_gasPrice", None, &[])?;
        let Quantity(tip) = self.ask("eth_maxPriorityFeePerGas", None, &[])?;
        let most = u128::from(price) * 2;
        let transaction = TxEip1559 {
            chain_id,
            nonce,
            gas_limit: gas.saturating_add(gas / 10),
            max_fee_per_gas: most,
            max_priority_fee_per_gas: u128::from(tip).min(most),
            to: TxKind::Call(to),
            input: call.data,
            ..TxEip1559::default()
        };
        let signature = account.sign(transaction.signature_hash())?;
        let envelope = TxEnvelope::from(transaction.into_signed(signature));
        let raw = envelope.encoded_2718();
        let _hash: Data = self.ask(
            "eth_sendRawTransaction",
            None,
            &[json!(hex::encode_prefixed(&raw))],
        )?;
        Ok(keccak256(raw))
    }

    /// Waits until a block contains a transaction.
    ///
    /// # Errors
    /// [`Error::Pending`] when no block contains the transaction in time; the node gives no valid
    /// answer.
    pub fn receipt(&mut self, transaction: B256, timeout: Duration) -> Result<Receipt, Error> {
        let start = Instant::now();
        loop {
            let parameters = [json!(transaction)];
            match self.ask::<ReceiptAnswer>("eth_getTransactionReceipt", None, &parameters) {
                Ok(answer) => {
                    let (Quantity(status), Quantity(gas)) = (answer.status, answer.gas_used);
                    let Quantity(block) = answer.block_number;
                    return Ok(Receipt {
                        transaction,
                        block,
                        gas,
                        succeeded: status == 1,
                    });
                }
                Err(Error::Nothing { .. }) if start.elapsed() < timeout => {
                    std::thread::sleep(PAUSE);
                }
                Err(Error::Nothing { .. }) => {
                    let seconds = timeout.as_secs();
                    return Err(Error::Pending {
                        transaction,
                        seconds,
                    });
                }
                Err(other) => return Err(other),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first account of anvil and of other development nodes:
    /// `test test test test test test test test test test test junk`.
    const KEY: &str = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";

    #[test]
    fn accounts_have_their_addresses() {
        let expected = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
        for text in [KEY, &KEY[2..], &format!(" {KEY}\n")] {
            let account = Account::from_hex(text).unwrap();
            assert_eq!(account.address().to_string(), expected);
            assert!(!format!("{account:?}").contains("ac0974"));
        }
        for text in [
            "",
            "0x",
            "0xac",
            &"0".repeat(64),
            &"f".repeat(64),
            &"g".repeat(64),
        ] {
            let error = Account::from_hex(text).unwrap_err();
            assert!(matches!(error, Error::Key), "{error}");
        }
    }

    #[test]
    fn signatures_are_those_of_the_account() {
        let account = Account::from_hex(KEY).unwrap();
        let hash = keccak256("message");
        let signature = account.sign(hash).unwrap();
        assert_eq!(
            signature.recover_address_from_prehash(&hash).unwrap(),
            account.address()
        );
        assert!(signature.normalize_s().is_none());
    }
}
