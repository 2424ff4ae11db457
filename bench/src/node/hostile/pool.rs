//! Transactions that wait in the pool: for a nonce that never comes, or for a lower fee, each as
//! large as it may be.

use alloy_primitives::{Address, Bytes};

use super::super::error::NodeError;
use super::ground::Ground;
use super::wallet::Sent;
use super::wire::Prepared;
use crate::Error;

/// Transactions of a sender: as many as a pool has of one.
const EACH: usize = 64;
/// Bytes of a transaction: nearly as many as it may have.
const BYTES: usize = 130_000;
/// Gas of so many bytes of zero.
const GAS: u64 = 1_500_000;

/// Fills the pool.
pub(super) fn prepare(ground: &mut Ground) -> Result<Prepared, Error> {
    let input: Bytes = vec![0; BYTES.min(ground.sizes.request_bytes / 4)].into();
    let mut senders = Vec::new();
    for (index, mut wallet) in ground.wallets.clone().into_iter().enumerate() {
        let mut sent = Sent::call(Address::ZERO, GAS, input.clone());
        // Half of the senders leave out their first nonce, the others pay less than the base fee.
        match index % 2 {
            0 => wallet.skip(),
            _ => sent.fee = 1,
        }
        let raw = (0..EACH).map(|_| wallet.sign(&sent));
        senders.push(ground.sends(&raw.collect::<Result<Vec<_>, NodeError>>()?));
    }
    Ok(ground.senders(senders))
}
