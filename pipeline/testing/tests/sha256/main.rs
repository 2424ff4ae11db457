//! `SHA256_COMPRESS`: wrong rows for every constraint, and executions with all kinds of operands.
#![expect(clippy::expect_used, reason = "helpers of tests")]

mod call;
mod rounds;

use zkfabric_chips::chip_set::ChipSet;

/// The chip of the calls.
const CALLS: &str = "sha256_compress";
/// The chip of the rounds.
const ROWS: &str = "sha256_rounds";

fn chip_set() -> ChipSet {
    ChipSet::new().expect("descriptions of chips")
}
