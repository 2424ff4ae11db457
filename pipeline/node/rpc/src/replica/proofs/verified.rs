//! All batches with a proof that was verified, and figures.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::error::ProofError;
use super::record::VerifiedBatch;

/// How many proofs were verified.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProofFigures {
    /// Proofs that were verified by this process, and are of the blocks that are here.
    pub verified: u64,
    /// Times at which a proof was refused.
    pub refused: u64,
    /// Last block up to which every block is in a batch with such a proof.
    pub block: u64,
    /// Time of all verifications.
    pub time: Duration,
    /// Why the first of those proofs is refused that are refused now.
    pub refusal: Option<String>,
    /// Why no proof could be looked for at the last time.
    pub away: Option<String>,
}

/// All batches with a proof that was verified, for readers.
#[derive(Debug)]
pub(crate) struct Verified(Mutex<Inner>);

#[derive(Debug)]
struct Inner {
    /// By their first blocks.
    batches: BTreeMap<u64, VerifiedBatch>,
    /// Proofs that are refused, by their first blocks.
    refused: BTreeMap<u64, Refused>,
    figures: ProofFigures,
}

#[derive(Debug)]
struct Refused {
    reason: String,
    /// When it is looked at again.
    again: Instant,
}

impl Verified {
    /// Begins with batches of earlier processes, behind the first block of the chain.
    pub(super) fn new(first: u64, batches: Vec<VerifiedBatch>) -> Self {
        let batches = batches.into_iter().map(|batch| (batch.first, batch));
        let figures = ProofFigures {
            block: first,
            ..ProofFigures::default()
        };
        let mut inner = Inner {
            batches: batches.collect(),
            refused: BTreeMap::new(),
            figures,
        };
        inner.advance();
        Self(Mutex::new(inner))
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // Each change is whole before it can panic.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn figures(&self) -> ProofFigures {
        let inner = self.lock();
        let mut figures = inner.figures.clone();
        let refused = inner.refused.values().next();
        figures.refusal = refused.map(|refused| refused.reason.clone());
        figures
    }

    /// Returns the batch that has a block.
    pub(crate) fn of_block(&self, block: u64) -> Option<VerifiedBatch> {
        let inner = self.lock();
        let (_, batch) = inner.batches.range(..=block).next_back()?;
        (batch.last >= block).then(|| batch.clone())
    }

    /// Returns batches that end before a block, the newest first.
    pub(crate) fn before(&self, block: u64, most: usize) -> Vec<VerifiedBatch> {
        let inner = self.lock();
        let older = inner.batches.range(..block).rev().map(|(_, batch)| batch);
        let older = older.filter(|batch| batch.last < block).take(most);
        older.cloned().collect()
    }

    /// Returns the last block of the batch that begins with a block.
    pub(super) fn last_of(&self, first: u64) -> Option<u64> {
        self.lock().batches.get(&first).map(|batch| batch.last)
    }

    /// Returns whether a proof was refused, and is not to be looked at yet.
    pub(super) fn waits(&self, first: u64, now: Instant) -> bool {
        let inner = self.lock();
        let refused = inner.refused.get(&first);
        refused.is_some_and(|refused| refused.again > now)
    }

    pub(super) fn add(&self, batch: VerifiedBatch, time: Duration) {
        let mut inner = self.lock();
        inner.refused.remove(&batch.first);
        inner.batches.insert(batch.first, batch);
        inner.figures.verified += 1;
        inner.figures.time += time;
        inner.advance();
    }

    pub(super) fn refuse(&self, first: u64, error: &ProofError, again: Instant) {
        let mut inner = self.lock();
        let reason = error.to_string();
        inner.refused.insert(first, Refused { reason, again });
        inner.figures.refused += 1;
    }

    /// Notes why nothing could be looked for, or that it could.
    pub(super) fn set_away(&self, why: Option<String>) {
        self.lock().figures.away = why;
    }
}

impl Inner {
    /// Goes on with the last block up to which all are proved.
    fn advance(&mut self) {
        let next = |block: u64| self.batches.get(&block.saturating_add(1));
        let mut block = self.figures.block;
        while let Some(batch) = next(block).filter(|batch| batch.last > block) {
            block = batch.last;
        }
        self.figures.block = block;
    }
}
