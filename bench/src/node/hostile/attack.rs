//! What an attack is, and what comes of it.

use std::time::Instant;

use super::super::error::NodeError;
use super::super::targets;
use super::ground::Ground;
use crate::Error;

/// Who attacks: honest senders wait for readers only as long as the target says, and beside other
/// senders for their place in a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    Readers,
    Senders,
}

/// A prepared attack: runs until a moment on the thread that calls it, and lets go of all that it
/// holds then.
pub(super) type Prepared = Box<dyn FnOnce(Instant) -> Result<Counts, NodeError> + Send>;

/// An attack.
#[derive(Debug)]
pub(super) struct Attack {
    pub(super) name: &'static str,
    pub(super) by: By,
    /// Most MiB that the node may have a minute after it.
    pub(super) after: f64,
    /// Makes what the attack needs: blocks, signed transactions, requests.
    pub(super) prepare: fn(&mut Ground) -> Result<Prepared, Error>,
}

impl Attack {
    pub(super) const fn new(
        name: &'static str,
        by: By,
        prepare: fn(&mut Ground) -> Result<Prepared, Error>,
    ) -> Self {
        Self {
            name,
            by,
            after: targets::AFTER,
            prepare,
        }
    }

    /// Leaves the node with a full pool, which stays so for hours.
    pub(super) const fn fills_the_pool(self) -> Self {
        Self {
            after: targets::AFTER + targets::POOL,
            ..self
        }
    }
}

/// What has come of an attack.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts {
    /// Requests that were sent, or begun.
    pub(super) requests: usize,
    /// Those that were answered with an error, or with a status that says why not.
    pub(super) refused: usize,
    /// Connections that the node has ended.
    pub(super) cut: usize,
}

/// Attacks nothing.
#[expect(clippy::unnecessary_wraps, reason = "an attack like the others")]
pub(super) fn nothing(_: &mut Ground) -> Result<Prepared, Error> {
    Ok(idle())
}

/// Returns the attack that does nothing.
pub(super) fn idle() -> Prepared {
    Box::new(|_| Ok(Counts::default()))
}
