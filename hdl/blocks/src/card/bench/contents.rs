//! Contents of the card's memory.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::beat::Beat;

/// The beats of a card's memory, by address. Clones share the contents, so that kernels read each
/// other's output.
#[derive(Clone, Debug, Default)]
pub struct Contents(Arc<Mutex<BTreeMap<u64, Beat>>>);

impl Contents {
    /// Stores consecutive beats.
    pub fn load(&self, address: u64, beats: &[Beat]) {
        let addresses = (address..).step_by(64);
        self.beats().extend(addresses.zip(beats.iter().copied()));
    }

    /// Stores beats, each at its address.
    pub fn extend(&self, beats: &BTreeMap<u64, Beat>) {
        self.beats().extend(beats);
    }

    /// Removes `beats` beats, as far as they exist.
    pub fn unload(&self, address: u64, beats: u64) {
        let mut all = self.beats();
        let mut rest = all.split_off(&address);
        let mut behind = rest.split_off(&address.saturating_add(64 * beats));
        all.append(&mut behind);
    }

    /// Returns the beat at this address.
    #[must_use]
    pub fn beat(&self, address: u64) -> Option<Beat> {
        self.beats().get(&address).copied()
    }

    /// Returns whether all of `beats` beats exist.
    #[must_use]
    pub fn has(&self, address: u64, beats: u64) -> bool {
        let all = self.beats();
        let mut addresses = (address..).step_by(64).take(beats as usize);
        addresses.all(|address| all.contains_key(&address))
    }

    /// Locks the beats. Every change is one call, so the contents are consistent even after a
    /// panic.
    fn beats(&self) -> MutexGuard<'_, BTreeMap<u64, Beat>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_unloaded_is_gone_and_the_rest_stays() {
        let memory = Contents::default();
        let shared = memory.clone();
        memory.load(64, &[[1; 8], [2; 8], [3; 8]]);
        shared.extend(&BTreeMap::from([(0, [9; 8])]));
        assert!(shared.has(0, 4) && !shared.has(0, 5) && !shared.has(32, 1));
        shared.unload(128, 1);
        assert_eq!(
            [0, 64, 128, 192].map(|at| memory.beat(at).map(|beat| beat[0])),
            [Some(9), Some(1), None, Some(3)]
        );
        memory.unload(u64::MAX - 63, 3);
        memory.unload(0, 4);
        assert!(!shared.has(0, 1) && !shared.has(192, 1) && shared.has(0, 0));
    }
}
