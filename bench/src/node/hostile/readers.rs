//! Many readers of large blocks at once.

use futures_util::FutureExt as _;
use serde_json::json;

use super::attack::Prepared;
use super::ground::Ground;
use super::wire::{Reading, Tally, repeat, together};
use crate::Error;

/// Readers that take their answers as slowly as a node lets them: one half of a block whose answer
/// is sent while it is made, the other half of blocks whose answers are made whole.
pub(super) fn slow(ground: &mut Ground) -> Result<Prepared, Error> {
    let long = ground.block(ground.sizes.long)?;
    let whole = [(); 2].map(|()| ground.block(ground.sizes.transactions));
    let mut numbers = vec![long];
    for number in whole {
        numbers.extend([number?, long]);
    }
    let readers = ground.sizes.readers;
    read(ground, &numbers, (readers, Reading::Slow))
}

/// Readers that take nothing of answers that are made whole, over all connections that there are.
pub(super) fn none(ground: &mut Ground) -> Result<Prepared, Error> {
    let number = ground.block(ground.sizes.transactions)?;
    let readers = ground.sizes.connections;
    read(ground, &[number], (readers, Reading::Never))
}

#[expect(clippy::unnecessary_wraps, reason = "what its callers return")]
fn read(
    ground: &Ground,
    numbers: &[u64],
    (readers, reading): (usize, Reading),
) -> Result<Prepared, Error> {
    let mut requests = Vec::new();
    for number in numbers {
        let number = format!("{number:#x}");
        let range = json!([{"fromBlock": number, "toBlock": number}]);
        requests.push(ground.call("eth_getBlockReceipts", &json!([number])));
        requests.push(ground.call("eth_getLogs", &range));
    }
    let address = ground.address;
    Ok(Box::new(move |end| {
        let tally = Tally::default();
        let readers = (0..readers)
            .map(|first| repeat(address, &requests, first, reading, &tally).boxed_local());
        together(end, &tally, readers)
    }))
}
