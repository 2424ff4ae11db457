//! Ended sums of linear forms that wait for the values of their columns.

use std::sync::{Mutex, PoisonError};

use ark_bn254::Fr;

use super::talk::Talk;

/// Largest number of waiting sums: the callers have dropped the older ones.
const WAITING: usize = 8;

/// Ended sums of linear forms that wait for the values of their columns.
#[derive(Debug, Default)]
pub(in super::super) struct WaitingSums(Mutex<Vec<Talk>>);

impl WaitingSums {
    /// Adds a sum.
    pub(super) fn put(&self, talk: Talk) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.len() == WAITING {
            waiting.remove(0);
        }
        waiting.push(talk);
    }

    /// Returns whether a sum waits.
    pub(super) fn is_waiting(&self) -> bool {
        let waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        !waiting.is_empty()
    }

    /// Removes the sums that ended with these challenges.
    pub(super) fn take(&self, challenges: &[Fr]) -> Vec<Talk> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |talk: &mut Talk| {
            let rounds = talk.rounds::<2>();
            rounds.iter().map(|(_, r)| r).eq(challenges)
        };
        waiting.extract_if(.., same).collect()
    }
}
