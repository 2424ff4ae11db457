//! Room in the queue: limits on the number of jobs, and on the bytes of their inputs.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, TryAcquireError};

use crate::Error;

/// Unit of the room for bytes.
const UNIT_BYTES: usize = 1 << 10;
/// Largest number of units, so that a job's units fit in 32 bits.
const MOST_UNITS: usize = u32::MAX as usize >> 4;

/// Room in a queue.
#[derive(Debug)]
pub(super) struct Room {
    /// Free units.
    units: Arc<Semaphore>,
    jobs: Arc<Semaphore>,
    /// Number of all units.
    limit: usize,
}

/// A job's share of the room, free again when dropped: its place among the jobs, and its units.
pub(super) type Share = (OwnedSemaphorePermit, OwnedSemaphorePermit);

impl Room {
    /// Creates room for this many bytes and jobs, at least for one job.
    pub(super) fn new(bytes: usize, jobs: usize) -> Self {
        let limit = (bytes / UNIT_BYTES).clamp(1, MOST_UNITS);
        Self {
            units: Arc::new(Semaphore::new(limit)),
            jobs: Arc::new(Semaphore::new(jobs.clamp(1, MOST_UNITS))),
            limit,
        }
    }

    /// Waits for the room of a job with this many bytes.
    ///
    /// # Errors
    /// The queue is closed.
    pub(super) async fn take(&self, bytes: usize) -> Result<Share, Error> {
        let jobs = Arc::clone(&self.jobs).acquire_owned().await;
        let units = Arc::clone(&self.units)
            .acquire_many_owned(self.units_of(bytes))
            .await;
        let closed = |_| Error::Cancelled;
        Ok((jobs.map_err(closed)?, units.map_err(closed)?))
    }

    /// As [`Room::take`], without waiting; `None` if there is no room.
    ///
    /// # Errors
    /// As [`Room::take`].
    pub(super) fn try_take(&self, bytes: usize) -> Result<Option<Share>, Error> {
        let share = Arc::clone(&self.jobs).try_acquire_owned().and_then(|jobs| {
            let units = Arc::clone(&self.units);
            Ok((jobs, units.try_acquire_many_owned(self.units_of(bytes))?))
        });
        match share {
            Ok(share) => Ok(Some(share)),
            Err(TryAcquireError::NoPermits) => Ok(None),
            Err(TryAcquireError::Closed) => Err(Error::Cancelled),
        }
    }

    /// Returns the units that a job takes: all of them for a larger job.
    fn units_of(&self, bytes: usize) -> u32 {
        bytes.div_ceil(UNIT_BYTES).clamp(1, self.limit) as u32
    }
}
