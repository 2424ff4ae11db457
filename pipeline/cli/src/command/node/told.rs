//! What a chain for development tells of each transaction.

use std::io;
use std::thread::Builder;
use std::time::Duration;

use alloy_primitives::{Address, B256};
use zkfabric_engine::{Chain, DurableGroup, Ended};

/// Mini-blocks that may wait. What finds no place is not told.
const WAITING: usize = 256;
/// How long the thread sleeps while nothing comes.
const LOOK: Duration = Duration::from_millis(500);

/// Writes a record for each transaction that is durable, on a thread that ends with the sequencer.
/// Records are bounded by their number per second, as all are.
///
/// # Errors
/// The system starts no thread.
pub(super) fn tell(chain: Chain) -> io::Result<()> {
    let run = move || {
        let mut subscription = chain.subscribe(WAITING);
        loop {
            match subscription.next_within(LOOK) {
                Ok(Some(mini_block)) => mini_block.groups.iter().for_each(|group| of_group(group)),
                Ok(None) => {}
                Err(Ended::Slow { .. }) => subscription = chain.subscribe(WAITING),
                Err(Ended::Closed | Ended::Stopped(_)) => return,
            }
        }
    };
    Builder::new().name("told".to_owned()).spawn(run).map(drop)
}

fn of_group(group: &DurableGroup) {
    let block = group.block.number();
    for sequenced in &group.transactions {
        let words = line(
            &sequenced.hash,
            &sequenced.sender,
            sequenced.included.success,
        );
        let gas = sequenced.included.gas_used;
        tracing::info!(block, gas, "{words}");
    }
}

fn line(hash: &B256, sender: &Address, success: bool) -> String {
    let came = if success { "" } else { " failed" };
    format!("transaction {hash} of {sender}{came}")
}
