//! The transcript's hash on the backend.

use crate::ProveError;
use core::cell::{Cell, RefCell};
use std::time::{Duration, Instant};
use zkfabric_host::Backend;
use zkfabric_verifier::transcript::Keccak;

/// Hashes on a backend. A transcript cannot fail, so the first failure is kept for [`Self::finish`]; the
/// proof it spoils is dropped there.
#[derive(Debug)]
pub(crate) struct BackendKeccak<'a> {
    backend: &'a dyn Backend,
    failure: RefCell<Option<ProveError>>,
    time: Cell<Duration>,
}

impl<'a> BackendKeccak<'a> {
    pub(crate) fn new(backend: &'a dyn Backend) -> Self {
        Self {
            backend,
            failure: RefCell::new(None),
            time: Cell::default(),
        }
    }

    /// Time spent hashing, or the first failure.
    pub(crate) fn finish(&self) -> Result<Duration, ProveError> {
        match self.failure.take() {
            Some(failure) => Err(failure),
            None => Ok(self.time.get()),
        }
    }
}

impl Keccak for BackendKeccak<'_> {
    fn keccak256(&self, message: &[u8]) -> [u8; 32] {
        let start = Instant::now();
        let answer = match self.backend.keccak256(&[message]) {
            Ok(digests) => digests
                .first()
                .copied()
                .ok_or(ProveError::Internal("the backend answered no digest")),
            Err(error) => Err(error.into()),
        };
        self.time.set(self.time.get() + start.elapsed());
        answer.unwrap_or_else(|failure| {
            self.failure.borrow_mut().get_or_insert(failure);
            [0; 32]
        })
    }
}
