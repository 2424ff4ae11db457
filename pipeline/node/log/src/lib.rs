//! The engine's log: what the engine has answered stands here, and here alone.
//!
//! | module | concept |
//! |---|---|
//! | `log` | the log: callers append, one thread writes, synchronises and answers (group commit) |
//! | `writer` | the thread's part of the log without the thread: frames, segments, seals |
//! | `recovery` | the end of a log when it is opened: what is damage, and what a torn tail |
//! | `frames` | groups in order, from the disk |
//! | `tail` | the end of a log, followed as it grows |
//! | `segment` | one segment, read frame by frame |
//! | `segments` | the segments of a folder: which count, which are left over, which can go |
//! | `spares` | files of zeros, prepared before a segment needs them |
//! | `shared` | what the log's thread tells |
//! | `epoch` | fencing epochs of writers |
//! | `format` | bytes of segments and frames |
//! | `file` | reads and writes of whole ranges |
//! | `priority` | realtime priority of the thread, a low one of that which prepares files |
//!
//! # What a group is
//!
//! A group has a number below 2^64 - 1, one more than the group before it, and a payload, which the
//! log does not read. [`Log::append`] returns a [`Ticket`], which resolves after `fdatasync` has
//! returned for the group's frame.
//!
//! # Invariants
//!
//! - A ticket resolves only to a group that is on the disk, and that the next writer will find.
//! - Groups keep number, payload and running hash for ever; their order is that of appending.
//! - After the first error of a write or a synchronisation nothing is acknowledged: tickets and
//!   later calls get [`Error::Stopped`] with the cause.
//! - Of two writers the one with the lower epoch acknowledges nothing once the other has begun to
//!   read, also where the folder's lock does not hold.
//! - Damage is an error that names segment, offset, and what was expected and found; a torn tail is
//!   cut, and [`Recovered::cut`] has the same of it.
//!
//! One case stays open: a group that was acknowledged less than [`Options::seal_after`] (and a
//! write) before a power failure, as the last one, and whose pages the disk lost although it had
//! answered. Its frame looks like a torn tail, and is reported as one in [`Recovered::cut`].
//! [`Options::at_least`] makes it an error for whoever knows the group from elsewhere.
//!
//! The crate runs on Unix systems. Opening reads and checks the last segment, [`Log::frames`] all
//! that it passes.
//!
//! # What is not shown
//!
//! The tests kill processes and simulate lost, torn and reordered pages. `fdatasync` on a virtual
//! disk does not prove that data survive a power failure: that needs a disk that keeps its word.

mod epoch;
mod error;
mod figures;
mod file;
mod format;
mod frames;
mod log;
mod options;
mod priority;
mod recovery;
mod segment;
mod segments;
mod shared;
mod spares;
mod tail;
mod writer;

#[cfg(test)]
mod tests;

pub use error::{Damage, Error};
pub use figures::LogFigures;
pub use format::{Hash, running as running_hash};
pub use frames::Frames;
pub use log::{Log, Ticket};
pub use options::{Options, Start};
pub use priority::Priority;
pub use segment::Frame;
pub use tail::Tail;
pub use writer::{Durable, Recovered};

use zkfabric_files::storage;
