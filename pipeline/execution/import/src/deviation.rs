//! What anvil does otherwise than Ethereum, for errors about its blocks.

use zkfabric_stf::StfError;
use zkfabric_stf::error::{HeaderError, WitnessError};
use zkfabric_stf::header::Header;
use zkfabric_stf::mpt::EMPTY_ROOT;

/// A deviation of anvil (1.7.1) that makes a block invalid, or its results wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deviation {
    /// The first header's state root.
    Genesis,
    /// Timestamps of blocks that follow each other at once.
    Timestamp,
    /// Entries that Ethereum removes.
    State,
}

impl Deviation {
    /// Finds the deviation that explains why a block can't be executed on its parent.
    pub(crate) fn of(error: &zkfabric_batch::Error, parent: &Header) -> Option<Self> {
        let zkfabric_batch::Error::Invalid(error) = error else {
            return Self::genesis(parent);
        };
        match error {
            StfError::Block {
                error: HeaderError::Timestamp { parent, got },
                ..
            } if parent == got => Some(Self::Timestamp),
            StfError::Witness(WitnessError::Storage(_)) => Some(Self::State),
            _ => Self::genesis(parent),
        }
    }

    /// Finds the deviation that explains why execution on a parent gives another value of a
    /// header's field.
    pub(crate) fn of_field(field: &str, parent: Option<&Header>) -> Option<Self> {
        let state = (field == "state root").then_some(Self::State);
        parent.and_then(Self::genesis).or(state)
    }

    fn genesis(parent: &Header) -> Option<Self> {
        let is_empty = parent.number == 0 && parent.state_root == EMPTY_ROOT;
        is_empty.then_some(Self::Genesis)
    }

    /// Returns the end of an error's text.
    pub(crate) const fn note(deviation: Option<Self>) -> &'static str {
        match deviation {
            None => "",
            Some(Self::Genesis) => {
                " (anvil's genesis states the root of an empty state, whatever its accounts are: \
                 batches of its chain begin with block 2)"
            }
            Some(Self::Timestamp) => {
                " (anvil gives its parent's timestamp to a block that it mines at once; \
                 anvil_setBlockTimestampInterval with 1 changes that for new blocks)"
            }
            Some(Self::State) => {
                " (anvil keeps touched empty accounts and slots of value zero in its state, which \
                 Ethereum removes)"
            }
        }
    }
}
