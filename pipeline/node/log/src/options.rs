//! Options of a log.

use std::num::NonZeroU64;
use std::time::Duration;

use crate::error::Error;
use crate::format::{Hash, PAGE};

/// Least pages of a segment: its header and a frame.
const LEAST_PAGES: u64 = 2;
/// Most bytes of a segment, so that a payload's length fits into a frame.
pub(crate) const MOST_BYTES: u64 = 1 << 32;

/// Most groups that wait.
pub(crate) const MOST_WAITING: usize = 1 << 16;

/// Options of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Bytes per segment: a multiple of 4,096, from 8,192 to 2^32. 64 MiB by default.
    pub segment_bytes: u64,
    /// Most bytes of frames that share one synchronisation, but for a single frame of more. A frame
    /// takes whole pages of 4,096 bytes, also for an empty payload. 4 MiB by default.
    pub batch_bytes: usize,
    /// Most groups that wait for the log's thread; another one waits in [`Log::append`]. More than
    /// 65,536 count as 65,536, since the queue takes its memory at once. 64 by default.
    ///
    /// [`Log::append`]: crate::Log::append
    pub queue: usize,
    /// Idle time after which a seal says that the last groups are durable. 5 ms by default.
    pub seal_after: Duration,
    /// Realtime priority that the log's thread asks for, from 1 to 99; `None` for the priority of
    /// other threads. 10 by default.
    pub realtime: Option<u8>,
    /// A group that the caller knows to be acknowledged: a log that ends before it does not open.
    pub at_least: u64,
    /// Beginning of a log in an empty folder.
    pub start: Start,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            segment_bytes: 64 << 20,
            batch_bytes: 4 << 20,
            queue: 64,
            seal_after: Duration::from_millis(5),
            realtime: Some(10),
            at_least: 0,
            start: Start::default(),
        }
    }
}

impl Options {
    /// Returns an error unless segments have a possible size.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let got = self.segment_bytes;
        let least = LEAST_PAGES * PAGE;
        if got.is_multiple_of(PAGE) && (least..=MOST_BYTES).contains(&got) {
            return Ok(());
        }
        Err(Error::SegmentBytes {
            got,
            page: PAGE,
            least,
            most: MOST_BYTES,
        })
    }
}

/// Beginning of a log: after a snapshot, the group that follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Start {
    /// Number of the first group.
    pub first: NonZeroU64,
    /// Running hash before the first group.
    pub hash: Hash,
}

impl Default for Start {
    fn default() -> Self {
        Self {
            first: NonZeroU64::MIN,
            hash: Hash::default(),
        }
    }
}
