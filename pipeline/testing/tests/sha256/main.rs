//! `SHA256_COMPRESS`: wrong rows for every constraint, and executions with all kinds of operands.
#![expect(clippy::expect_used, reason = "helpers of tests")]

mod call;
mod rounds;

use zkfabric_chips::machine::Machine;

/// The chip of the calls.
const CALLS: &str = "sha256_compress";
/// The chip of the rounds.
const ROWS: &str = "sha256_rounds";

fn machine() -> Machine {
    Machine::new().expect("descriptions of chips")
}
