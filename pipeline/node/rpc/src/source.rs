//! Where a node's chain comes from.

use std::sync::Arc;

use alloy_primitives::Bytes;
use zkfabric_engine::{Chain, Failure, Figures, Pending, Refused, Sequencer, StageFigures};

use crate::replica::Replica;

/// Where a node's chain comes from.
#[derive(Debug)]
pub(crate) enum Source {
    Sequencer(Arc<Sequencer>),
    Replica(Arc<Replica>),
}

impl Source {
    /// Submits a transaction. A replica's come to its source by other methods.
    pub(crate) fn submit(&self, raw: Bytes) -> Result<Pending, Refused> {
        match self {
            Self::Sequencer(sequencer) => sequencer.submit(raw),
            Self::Replica(_) => Err(Refused::Closing),
        }
    }

    pub(crate) fn chain(&self) -> &Chain {
        match self {
            Self::Sequencer(sequencer) => sequencer.chain(),
            Self::Replica(replica) => replica.chain(),
        }
    }

    pub(crate) fn failure(&self) -> Option<Arc<Failure>> {
        match self {
            Self::Sequencer(sequencer) => sequencer.failure(),
            Self::Replica(_) => None,
        }
    }

    pub(crate) fn figures(&self) -> Figures {
        match self {
            Self::Sequencer(sequencer) => sequencer.figures(),
            Self::Replica(_) => Figures::default(),
        }
    }

    pub(crate) fn stages(&self) -> Vec<StageFigures> {
        match self {
            Self::Sequencer(sequencer) => sequencer.stages(),
            Self::Replica(_) => Vec::new(),
        }
    }

    pub(crate) const fn replica(&self) -> Option<&Arc<Replica>> {
        match self {
            Self::Sequencer(_) => None,
            Self::Replica(replica) => Some(replica),
        }
    }
}
