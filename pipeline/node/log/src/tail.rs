//! The end of a log, followed as it grows.

use std::sync::Arc;

use crate::error::Error;
use crate::frames::Frames;
use crate::segment::Frame;
use crate::shared::Shared;

/// Groups in order, as they become durable. It reads the files, and keeps neither the log's lock
/// nor its thread.
#[derive(Debug)]
pub struct Tail {
    frames: Frames,
    shared: Arc<Shared>,
}

impl Tail {
    pub(crate) const fn new(frames: Frames, shared: Arc<Shared>) -> Self {
        Self { frames, shared }
    }

    /// Reads the next group; `None` while it is not durable.
    ///
    /// # Errors
    /// [`Error::Trimmed`] if the group was removed before it was read; [`Error::Damaged`]; errors
    /// of the system. Nothing comes after an error.
    pub fn next_group(&mut self) -> Result<Option<Frame>, Error> {
        self.frames.go_on(self.shared.durable())?;
        self.frames.next().transpose()
    }
}
