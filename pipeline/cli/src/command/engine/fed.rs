//! What was given to the sequencer.

use std::time::Duration;

use zkfabric_engine::Stage;

/// What was given.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fed {
    /// Transactions, and lines that are none.
    pub(crate) lines: u64,
    /// Time for which each of [`Stage::ALL`] was waited for.
    pub(crate) behind: [Duration; Stage::ALL.len()],
    /// Whether another process takes over: the lines that follow are not of this one.
    pub(crate) handed_over: bool,
}
