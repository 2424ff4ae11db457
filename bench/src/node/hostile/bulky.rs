//! Transactions with megabytes of logs, and readers of their blocks when these are old.

use super::super::error::NodeError;
use super::ground::{Ground, loud_call};
use super::wire::{Prepared, Reading};
use crate::Error;

/// Senders, each with one transaction that is not answered.
const SENDERS: usize = 16;
/// Transactions of a sender in each second: together more than blocks have room for.
const PER_SECOND: usize = 6;
/// Readers of old blocks.
const READERS: usize = 8;

/// Fills blocks with logs.
pub(super) fn senders(ground: &mut Ground) -> Result<Prepared, Error> {
    let seconds = ground.sizes.time.as_secs_f64().ceil() as usize;
    let loud = loud_call(ground.sizes.log_bytes);
    let mut senders = Vec::new();
    for mut wallet in ground.wallets.clone().into_iter().take(SENDERS) {
        let raw = (0..seconds * PER_SECOND).map(|_| wallet.sign(&loud));
        senders.push(ground.sends(&raw.collect::<Result<Vec<_>, NodeError>>()?));
    }
    Ok(ground.senders(senders))
}

/// Reads receipts and logs of blocks that have left the memory for blocks, as fast as they come.
pub(super) fn readers(ground: &mut Ground) -> Result<Prepared, Error> {
    let numbers = ground.blocks()?;
    let requests = ground.reads(&numbers);
    Ok(ground.readers(requests, (READERS, 1, Reading::Fast)))
}
