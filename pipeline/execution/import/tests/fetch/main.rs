//! Batches from a node that listens on this machine.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod answers;
mod anvil;
mod chain;
mod honest;
mod hosted;
mod lies;
mod recorded;

use std::time::Duration;

use zkfabric_batch::{BatchFile, example};
use zkfabric_import::{Error, FetchedBatch, Limits, Node, Range, Url, fetch};
use zkfabric_stf::Rules;
use zkfabric_testing::node;

/// Limits short enough for a test.
const LIMITS: Limits = Limits {
    timeout: Duration::from_secs(20),
    attempts: 2,
    pause: Duration::from_millis(1),
    answer: 1 << 24,
    total: 1 << 26,
};

/// Returns a range of blocks under the rules that their headers suggest.
fn blocks(from: u64, to: u64) -> Range {
    Range {
        from,
        to,
        fork: None,
        unprotected_transactions: false,
        most_seconds_between_blocks: Rules::default().most_seconds_between_blocks,
    }
}

fn fetch_from(server: &node::Node, range: &Range) -> Result<FetchedBatch, Error> {
    let mut node = Node::new(Url::from(server.url()), LIMITS)?;
    fetch(&mut node, range, &mut |_| {})
}

/// Reads the example with this file name.
fn example(name: &str) -> BatchFile {
    let examples = example::all(example::SEED).unwrap();
    let found = examples.into_iter().find(|e| e.file_name == name);
    found.unwrap().batch
}
