//! What an attack is.

use super::super::targets;
use super::ground::Ground;
use super::wire::{Counts, Prepared};
use crate::Error;

/// Who attacks: honest senders wait for readers only as long as the target says, and beside other
/// senders for their place in a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    Readers,
    Senders,
}

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

/// Attacks nothing.
#[expect(clippy::unnecessary_wraps, reason = "an attack like the others")]
pub(super) fn nothing(_: &mut Ground) -> Result<Prepared, Error> {
    Ok(idle())
}

/// Returns the attack that does nothing.
pub(super) fn idle() -> Prepared {
    Box::new(|_| Ok(Counts::default()))
}
