//! States of blocks that have left the trie's window.

use std::sync::Arc;

use zkfabric_engine::Chain;
use zkfabric_state::trie::TrieError;
use zkfabric_state::{Kept, View};

use crate::error::Error;

/// What a chain's history has.
pub(crate) struct History {
    /// The first block.
    pub(crate) first: u64,
    /// How many blocks at least; `None` for all that follow.
    pub(crate) retention: Option<u64>,
}

impl History {
    /// Returns what a chain's history has; `None` if it has nothing.
    pub(crate) fn of(chain: &Chain) -> Option<Self> {
        let retention = match chain.kept_states() {
            Kept::None => return None,
            Kept::Last(count) => Some(count),
            Kept::All => None,
        };
        let first = chain.first_state()?;
        Some(Self { first, retention })
    }
}

/// Returns the state at the end of a block that the trie does not have, as `error` says; `None` if
/// it has left the trie's window and there is no history.
///
/// # Errors
/// [`Error::NoHistory`] if the history begins with a later block.
pub(crate) fn state(
    chain: &Chain,
    number: u64,
    error: &TrieError,
) -> Result<Option<Arc<dyn View>>, Error> {
    let TrieError::OutOfWindow { oldest, .. } = error else {
        return Ok(None);
    };
    if let Some(state) = chain.state_at(number) {
        return Ok(Some(state));
    }
    match History::of(chain) {
        None => Ok(None),
        Some(history) => {
            let first = history.first.min(*oldest);
            Err(Error::NoHistory { number, first })
        }
    }
}
