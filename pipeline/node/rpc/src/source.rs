//! Where a node's chain comes from.

use std::sync::Arc;

use alloy_primitives::{Address, Bytes};
use zkfabric_engine::{Chain, Failure, Figures, Pending, Refused, Sequencer, StageFigures};

use crate::archived::Archived;
use crate::replica::Replica;

/// Where a node's chain comes from.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    Sequencer(Arc<Sequencer>),
    Replica(Arc<Replica>),
    /// A recorded chain, to which nothing is added.
    Archive(Arc<Archived>),
}

impl Source {
    /// Submits a transaction. A replica's come to its source by other methods, and a recorded
    /// chain has its own pool.
    pub(crate) fn submit(&self, raw: Bytes) -> Result<Pending, Refused> {
        match self {
            Self::Sequencer(sequencer) => sequencer.submit(raw),
            Self::Replica(_) | Self::Archive(_) => Err(Refused::Closing),
        }
    }

    /// Submits a transaction that its sender has not signed, on a chain for development.
    pub(crate) fn submit_as(&self, sender: Address, raw: Bytes) -> Result<Pending, Refused> {
        match self {
            Self::Sequencer(sequencer) => sequencer.submit_as(sender, raw),
            Self::Replica(_) | Self::Archive(_) => Err(Refused::Closing),
        }
    }

    /// Returns the reader of the engine's chain; `None` for a recorded one.
    pub(crate) fn chain(&self) -> Option<&Chain> {
        match self {
            Self::Sequencer(sequencer) => Some(sequencer.chain()),
            Self::Replica(replica) => Some(replica.chain()),
            Self::Archive(_) => None,
        }
    }

    pub(crate) fn failure(&self) -> Option<Arc<Failure>> {
        match self {
            Self::Sequencer(sequencer) => sequencer.failure(),
            Self::Replica(_) | Self::Archive(_) => None,
        }
    }

    pub(crate) fn figures(&self) -> Figures {
        match self {
            Self::Sequencer(sequencer) => sequencer.figures(),
            Self::Replica(_) | Self::Archive(_) => Figures::default(),
        }
    }

    pub(crate) fn stages(&self) -> Vec<StageFigures> {
        match self {
            Self::Sequencer(sequencer) => sequencer.stages(),
            Self::Replica(_) | Self::Archive(_) => Vec::new(),
        }
    }

    pub(crate) const fn replica(&self) -> Option<&Arc<Replica>> {
        match self {
            Self::Sequencer(_) | Self::Archive(_) => None,
            Self::Replica(replica) => Some(replica),
        }
    }

    pub(crate) const fn archived(&self) -> Option<&Arc<Archived>> {
        match self {
            Self::Sequencer(_) | Self::Replica(_) => None,
            Self::Archive(archived) => Some(archived),
        }
    }
}
