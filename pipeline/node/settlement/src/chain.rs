//! Calls and transactions.

use std::time::{Duration, Instant};

use alloy_consensus::{SignableTransaction as _, TxEip1559, TxEnvelope};
use alloy_eips::eip2718::Encodable2718 as _;
use alloy_primitives::{Address, B256, Bytes, TxKind, hex, keccak256};
use serde::Deserialize;
use serde_json::{Value, json};
use zkfabric_client::{Client, Data, Quantity, quantity};

use crate::{Account, Error};

/// Pause between two requests for a receipt.
const PAUSE: Duration = Duration::from_millis(250);

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

/// A chain, through one of its nodes.
#[derive(Debug)]
pub struct Chain(Client);

impl From<Client> for Chain {
    fn from(client: Client) -> Self {
        Self(client)
    }
}

impl Chain {
    /// Returns a call's result in the state of the latest block, without changing the state.
    ///
    /// # Errors
    /// [`zkfabric_client::Error::Refused`] with the data of a revert; the node gives no valid
    /// answer.
    pub fn simulate(&mut self, call: &ContractCall) -> Result<Bytes, Error> {
        let Data(output) = self
            .0
            .ask("eth_call", None, &[call.json(), json!("latest")])?;
        Ok(output)
    }

    /// Returns the code at an address, in the state of the latest block.
    ///
    /// # Errors
    /// The node gives no valid answer.
    pub(crate) fn code(&mut self, address: Address) -> Result<Bytes, Error> {
        let Data(code) = (self.0).ask("eth_getCode", None, &[json!(address), json!("latest")])?;
        Ok(code)
    }

    /// Returns the result of a function without arguments in the state after a block, or after the
    /// latest one.
    ///
    /// # Errors
    /// As [`Chain::simulate`].
    pub(crate) fn view(
        &mut self,
        to: Address,
        function: [u8; 4],
        block: Option<u64>,
    ) -> Result<Bytes, Error> {
        let call = json!({ "to": to, "data": hex::encode_prefixed(function) });
        let block = block.map_or_else(|| json!("latest"), quantity);
        let Data(output) = self.0.ask("eth_call", None, &[call, block])?;
        Ok(output)
    }

    /// Returns the chain's id.
    pub(crate) fn id(&mut self) -> Result<u64, Error> {
        Ok(self.0.chain_id()?)
    }

    /// Estimates the gas that a call needs.
    ///
    /// # Errors
    /// As [`Chain::simulate`].
    pub fn estimate(&mut self, call: &ContractCall) -> Result<u64, Error> {
        let Quantity(gas) = self.0.ask("eth_estimateGas", None, &[call.json()])?;
        Ok(gas)
    }

    /// Signs a call and sends it with a tenth more gas than it needs now, at a price of at most
    /// twice the present one; returns the transaction's hash.
    ///
    /// # Errors
    /// [`zkfabric_client::Error::Refused`] where the call would be reverted; the node gives no
    /// valid answer.
    pub fn send(&mut self, account: &Account, to: Address, data: Bytes) -> Result<B256, Error> {
        let from = account.address();
        let call = ContractCall { from, to, data };
        let gas = self.estimate(&call)?;
        let chain_id = self.0.chain_id()?;
        let parameters = [json!(from), json!("pending")];
        let Quantity(nonce) = self.0.ask("eth_getTransactionCount", None, &parameters)?;
        let Quantity(price) = self.0.ask("eth_gasPrice", None, &[])?;
        let Quantity(tip) = self.0.ask("eth_maxPriorityFeePerGas", None, &[])?;
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
        let _hash: Data = self.0.ask(
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
            match self
                .0
                .ask::<ReceiptAnswer>("eth_getTransactionReceipt", None, &parameters)
            {
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
                Err(zkfabric_client::Error::Nothing { .. }) if start.elapsed() < timeout => {
                    std::thread::sleep(PAUSE);
                }
                Err(zkfabric_client::Error::Nothing { .. }) => {
                    let seconds = timeout.as_secs();
                    return Err(Error::Pending {
                        transaction,
                        seconds,
                    });
                }
                Err(other) => return Err(other.into()),
            }
        }
    }
}
