//! Whether everything that was acknowledged has its receipt.

use std::net::SocketAddr;
use std::thread::sleep;
use std::time::{Duration, Instant};

use alloy_primitives::B256;
use serde::Deserialize;
use serde_json::json;

use super::NodeError;
use super::client::{CALLS, Client};
use super::ledger::Ledger;
use super::transactions::Signed;

/// Time in which refused transactions are taken at last, and receipts come: a transaction that
/// waited for an earlier one is executed when that is.
const TIME: Duration = Duration::from_secs(20);
/// Pause before what is missing is asked for again.
const PAUSE: Duration = Duration::from_millis(50);

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Receipt {
    transaction_hash: B256,
    status: String,
}

/// What has a receipt of a load.
#[derive(Debug)]
pub(super) struct Executed {
    /// Acknowledged transactions without a receipt.
    pub(super) missing: Vec<B256>,
    /// Time from the call until the last receipt came.
    pub(super) after: Duration,
}

impl Executed {
    /// Checks that nothing is missing.
    ///
    /// # Errors
    /// [`NodeError::Lost`].
    pub(super) fn whole(&self) -> Result<(), NodeError> {
        match self.missing.first() {
            None => Ok(()),
            Some(first) => Err(NodeError::Lost {
                count: self.missing.len(),
                first: *first,
            }),
        }
    }
}

/// Checks that each acknowledged transaction has a receipt of its own, of a success. Transactions
/// that were refused are sent again before: later ones of their senders wait for them.
///
/// # Errors
/// [`NodeError::Lost`], and [`NodeError::Wrong`] for a receipt of something else.
pub(super) fn check(
    address: SocketAddr,
    signed: &[Signed],
    ledger: &Ledger,
) -> Result<(), NodeError> {
    executed(address, signed, ledger, TIME)?.whole()
}

/// Waits for the receipts of acknowledged transactions until all are there, or none has come for
/// some time. Transactions that were refused are sent again before.
///
/// # Errors
/// [`NodeError::Wrong`] for a receipt of something else.
pub(super) fn executed(
    address: SocketAddr,
    signed: &[Signed],
    ledger: &Ledger,
    idle: Duration,
) -> Result<Executed, NodeError> {
    let mut client = Client::open(address)?;
    let begun = Instant::now();
    for refusal in ledger.refused() {
        if let Some(signed) = signed.get(refusal.id) {
            send_again(&mut client, signed, begun + TIME)?;
        }
    }
    let hashes = ledger.acknowledged().filter_map(|id| signed.get(id));
    let mut missing: Vec<B256> = hashes.map(|signed| signed.hash).collect();
    let mut last = Instant::now();
    loop {
        let before = missing.len();
        missing = without_receipts(&mut client, &missing)?;
        if missing.len() < before {
            last = Instant::now();
        }
        if missing.is_empty() || last.elapsed() >= idle {
            let after = last.duration_since(begun);
            return Ok(Executed { missing, after });
        }
        sleep(PAUSE);
    }
}

fn send_again(client: &mut Client, signed: &Signed, until: Instant) -> Result<(), NodeError> {
    const METHOD: &str = "eth_sendRawTransaction";
    loop {
        match client.try_ask(METHOD, &json!([signed.raw]))? {
            Ok(_) => return Ok(()),
            Err(_) if Instant::now() < until => sleep(PAUSE),
            Err(why) => {
                let method = METHOD.to_owned();
                return Err(NodeError::Refused { method, why });
            }
        }
    }
}

/// Returns those that have no receipt.
fn without_receipts(client: &mut Client, hashes: &[B256]) -> Result<Vec<B256>, NodeError> {
    let mut missing = Vec::new();
    for hashes in hashes.chunks(CALLS) {
        let calls = hashes
            .iter()
            .map(|hash| ("eth_getTransactionReceipt", json!([hash])));
        let results = client.try_ask_all(&calls.collect::<Vec<_>>())?;
        for (hash, result) in hashes.iter().zip(results) {
            let text = result.map_err(|why| NodeError::Refused {
                method: "eth_getTransactionReceipt".to_owned(),
                why,
            })?;
            let receipt: Option<Receipt> =
                serde_json::from_str(&text).map_err(|source| NodeError::Answer {
                    got: text.chars().take(200).collect(),
                    source,
                })?;
            let Some(receipt) = receipt else {
                missing.push(*hash);
                continue;
            };
            NodeError::unless_equal("hash of a receipt", hash, &receipt.transaction_hash)?;
            let success = "0x1".to_owned();
            NodeError::unless_equal("status of a receipt", &success, &receipt.status)?;
        }
    }
    Ok(missing)
}
