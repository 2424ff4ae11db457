//! Programs by key, each built once, side by side.
//!
//! The map is locked only to find a key's slot, never during a build. The first caller of a key
//! builds; callers that come meanwhile wait on that slot alone and get its result, an error
//! included: if each tried again, a compiler that fails after minutes would fail once per caller. A
//! failed build leaves its key free, so the next call builds again.

use core::hash::Hash;
use std::{
    collections::HashMap,
    sync::{Arc, Condvar, Mutex, PoisonError},
};

use crate::{Error, lock::lock};

/// Values by key.
#[derive(Debug)]
pub(super) struct Slots<K, T>(Mutex<HashMap<K, Arc<Slot<T>>>>);

/// Value of a key, once its build has ended.
#[derive(Debug)]
struct Slot<T> {
    built: Mutex<Option<Result<Arc<T>, Error>>>,
    ended: Condvar,
}

impl<K, T> Default for Slots<K, T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Clone + Eq + Hash, T> Slots<K, T> {
    /// Returns the value of `key`, which `build` builds unless it exists or is being built. `name`
    /// stands for it in errors.
    ///
    /// # Errors
    /// The error of the build, also if another caller began it; [`Error::Build`] if that caller's
    /// `build` panicked.
    pub(super) fn get(
        &self,
        key: &K,
        name: &str,
        build: impl FnOnce() -> Result<T, Error>,
    ) -> Result<Arc<T>, Error> {
        let mut slots = lock(&self.0);
        if let Some(begun) = slots.get(key).map(Arc::clone) {
            drop(slots);
            return begun.wait();
        }
        let slot = Arc::new(Slot {
            built: Mutex::new(None),
            ended: Condvar::new(),
        });
        slots.insert(key.clone(), Arc::clone(&slot));
        drop(slots);
        let building = Building {
            slots: self,
            key,
            name,
            slot,
        };
        let result = build().map(Arc::new);
        building.slot.end(self, key, &result);
        result
    }

    /// Returns whether the key's value exists or is being built.
    pub(super) fn contains(&self, key: &K) -> bool {
        lock(&self.0).contains_key(key)
    }

    /// Forgets all values. Builds under way end for their callers, and are not kept.
    pub(super) fn clear(&self) {
        lock(&self.0).clear();
    }
}

impl<T> Slot<T> {
    fn wait(&self) -> Result<Arc<T>, Error> {
        let mut built = lock(&self.built);
        loop {
            match &*built {
                Some(result) => return result.clone(),
                None => {
                    let waited = self.ended.wait(built);
                    built = waited.unwrap_or_else(PoisonError::into_inner);
                }
            }
        }
    }

    /// Ends the build, unless it has ended. The key of a failed build is free before anyone learns
    /// of the failure.
    fn end<K: Eq + Hash>(
        self: &Arc<Self>,
        slots: &Slots<K, T>,
        key: &K,
        result: &Result<Arc<T>, Error>,
    ) {
        if lock(&self.built).is_some() {
            return;
        }
        if result.is_err() {
            let mut slots = lock(&slots.0);
            // After `clear` the key may have another slot.
            if slots.get(key).is_some_and(|slot| Arc::ptr_eq(slot, self)) {
                slots.remove(key);
            }
        }
        *lock(&self.built) = Some(result.clone());
        self.ended.notify_all();
    }
}

/// A build under way. Dropped without an end, as when the build panics, it ends in an error.
struct Building<'a, K: Eq + Hash, T> {
    slots: &'a Slots<K, T>,
    key: &'a K,
    name: &'a str,
    slot: Arc<Slot<T>>,
}

impl<K: Eq + Hash, T> Drop for Building<'_, K, T> {
    fn drop(&mut self) {
        let panicked = Err(Error::Build {
            program: self.name.to_owned(),
            log: "its build panicked".to_owned(),
        });
        self.slot.end(self.slots, self.key, &panicked);
    }
}

#[cfg(test)]
mod tests {
    use core::sync::atomic::{AtomicUsize, Ordering};
    use core::time::Duration;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::{Barrier, mpsc};
    use std::thread;

    use super::*;

    const LONG: Duration = Duration::from_secs(60);

    type Numbers = Slots<u8, u32>;

    /// Two builds that end only together: one after the other they would never end.
    #[test]
    fn two_keys_are_built_side_by_side() {
        let slots = Numbers::default();
        let both = Barrier::new(2);
        let (done, dones) = mpsc::channel();
        thread::scope(|scope| {
            for key in [1, 2] {
                let (slots, both, done) = (&slots, &both, done.clone());
                scope.spawn(move || {
                    let value = slots.get(&key, "x", || {
                        both.wait();
                        Ok(u32::from(key))
                    });
                    done.send(*value.unwrap()).unwrap();
                });
            }
            let mut values = [0; 2].map(|_| dones.recv_timeout(LONG).unwrap());
            values.sort_unstable();
            assert_eq!(values, [1, 2]);
        });
    }

    #[test]
    fn a_key_is_built_once_and_holds_up_no_other() {
        let slots = Numbers::default();
        let builds = AtomicUsize::new(0);
        let (begun, begins) = mpsc::channel();
        let (end, ends) = mpsc::channel::<()>();
        thread::scope(|scope| {
            let (slots, builds) = (&slots, &builds);
            let first = scope.spawn(move || {
                slots.get(&1, "x", || {
                    begun.send(()).unwrap();
                    ends.recv_timeout(LONG).unwrap();
                    builds.fetch_add(1, Ordering::Relaxed);
                    Ok(7)
                })
            });
            begins.recv_timeout(LONG).unwrap();
            assert!(slots.contains(&1) && !slots.contains(&2));
            let waiting: Vec<_> = (0..3)
                .map(|_| {
                    scope.spawn(|| {
                        slots.get(&1, "x", || {
                            builds.fetch_add(1, Ordering::Relaxed);
                            Ok(8)
                        })
                    })
                })
                .collect();
            // Another program is there while the first is being built.
            assert_eq!(*slots.get(&2, "y", || Ok(9)).unwrap(), 9);
            assert!(!first.is_finished());
            end.send(()).unwrap();
            for thread in waiting.into_iter().chain([first]) {
                assert_eq!(*thread.join().unwrap().unwrap(), 7);
            }
        });
        assert_eq!(builds.into_inner(), 1);
    }

    #[test]
    fn a_failure_is_told_and_not_kept() {
        let slots = Numbers::default();
        let (begun, begins) = mpsc::channel();
        let (end, ends) = mpsc::channel::<()>();
        let failure = Error::ZeroCoset;
        thread::scope(|scope| {
            let (slots, failure) = (&slots, &failure);
            let first = scope.spawn(move || {
                slots.get(&1, "x", || {
                    begun.send(()).unwrap();
                    ends.recv_timeout(LONG).unwrap();
                    Err(failure.clone())
                })
            });
            begins.recv_timeout(LONG).unwrap();
            let waiting = scope.spawn(|| slots.get(&1, "x", || Ok(1)));
            // Either it waits, and gets the failure, or it comes later and builds.
            end.send(()).unwrap();
            assert_eq!(first.join().unwrap(), Err(failure.clone()));
            let other = waiting.join().unwrap();
            assert!(other == Err(failure.clone()) || other == Ok(Arc::new(1)));
        });
        let slots = Numbers::default();
        let failed = slots.get(&1, "x", || Err(failure.clone()));
        assert_eq!(failed, Err(failure));
        assert!(!slots.contains(&1));
        assert_eq!(*slots.get(&1, "x", || Ok(2)).unwrap(), 2);
        assert_eq!(*slots.get(&1, "x", || Ok(3)).unwrap(), 2);
    }

    #[test]
    fn a_panic_leaves_nobody_waiting() {
        let slots = Numbers::default();
        let (begun, begins) = mpsc::channel();
        let (end, ends) = mpsc::channel::<()>();
        thread::scope(|scope| {
            let slots = &slots;
            let first = scope.spawn(move || {
                catch_unwind(AssertUnwindSafe(|| {
                    slots.get(&1, "x", || {
                        begun.send(()).unwrap();
                        // Ends when `end` is dropped.
                        let _ = ends.recv_timeout(LONG);
                        std::panic::resume_unwind(Box::new("bug"))
                    })
                }))
            });
            begins.recv_timeout(LONG).unwrap();
            let slot = Arc::clone(&lock(&slots.0)[&1]);
            let waiting = scope.spawn(move || slot.wait());
            drop(end);
            assert!(first.join().unwrap().is_err());
            let log = match waiting.join().unwrap() {
                Err(Error::Build { program, log }) => [program, log],
                other => panic!("{other:?}"),
            };
            assert_eq!(log, ["x", "its build panicked"]);
        });
        assert_eq!(*slots.get(&1, "x", || Ok(4)).unwrap(), 4);
    }

    #[test]
    fn a_build_that_ends_after_a_clear_is_not_kept() {
        let slots = Numbers::default();
        let value = slots.get(&1, "x", || {
            slots.clear();
            // Another caller's build of the same key has a slot of its own.
            assert_eq!(slots.get(&1, "x", || Ok(5)), Ok(Arc::new(5)));
            Err(Error::ZeroCoset)
        });
        assert_eq!(value, Err(Error::ZeroCoset));
        assert_eq!(*slots.get(&1, "x", || Ok(6)).unwrap(), 5);
    }
}
