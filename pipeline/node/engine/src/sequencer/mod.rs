//! The sequencer: from raw transactions to durable signed answers.
//!
//! ```text
//! submit -> recovery -> admission, order, execution -> log -> receipts, answers, stream
//!           threads     one thread (`worker`)          thread  one thread (`release`)
//! ```
//!
//! | module | concept |
//! |---|---|
//! | `sequencer` | the handle: takes transactions, starts and ends the threads |
//! | `worker` | the thread that orders and executes: what it waits for |
//! | `admission` | from recovered transactions to the pool |
//! | `groups` | from the pool through the ledger to the disk |
//! | `blocks` | when blocks begin and end |
//! | `held_time` | the time of blocks while the clock is behind the newest one |
//! | `mining` | blocks that somebody asks for |
//! | `editing` | edits of the state that somebody asks for |
//! | `edited` | the blocks with such edits |
//! | `on_demand` | what somebody asks of the open block |
//! | `boundary` | ends of blocks to which a chain for development goes back |
//! | `kept` | transactions that wait when the sequencer closes |
//! | `release` | the thread that signs groups and releases answers |
//! | `signed_log` | how far the log is signed |
//! | `group` | groups with their receipts |
//! | `answer` | answers, and who waits for them |
//! | `stream` | mini-blocks of durable groups, and their subscribers |
//! | `flight`, `event` | what the threads send to each other |
//! | `pace` | size of groups by the speed of execution |
//! | `observer` | who hears of the chain before the answers |
//! | `question` | questions to the thread that orders |
//! | `chain` | durable state and sealed blocks, for readers beside the threads |
//! | `backlog` | stages that can be behind |
//! | `crowd` | a pool that fills up |
//! | `figures`, `histogram` | figures by stage |
//! | `cause` | why transactions are not confirmed, in a few words |
//! | `snapshots` | when snapshots are due |
//! | `shared` | what the handle and the threads share |
//! | `options`, `clock`, `error` | settings, time of the day, failures |
//!
//! # Groups
//!
//! A group begins at once while nothing is on its way to the disk. Else it collects what arrives
//! while the group before is executed, and for a moment more if that is little. Several groups are
//! on their way to the disk at once, in the order of their execution.
//!
//! # Receipts
//!
//! A header of receipts has the digest of the one before. The digest needs no signature: the
//! sequencer computes it when a group is executed, and the next frame of the log names it. So a
//! frame has everything that its header has ([`Frame::receipts`](crate::Frame::receipts)), and a
//! restart makes the same header again.
//!
//! # The log's signature
//!
//! Receipts cover transactions, results and order. The running hash covers every byte of the log,
//! and is signed behind each group, once answers wait for nothing more: nodes that follow take
//! nothing else. The newest such signature goes into the next frame, so that a log tells by itself
//! who has written it ([`Frame::head`](crate::Frame::head)).
//!
//! # Invariants
//!
//! - Each transaction that was taken gets one answer, whatever happens to the sequencer.
//! - A receipt leaves the process after its group is durable, and after no newer writer has the
//!   log.
//! - The log has one group for a position, and the header that is signed for it follows from the
//!   group's frame: no two headers for one position leave the process, nor two processes.
//! - After a failure nothing is executed or signed.
//! - Every queue is bounded; a subscriber of the stream is never waited for.

mod admission;
mod answer;
mod backlog;
mod blocks;
mod boundary;
mod cause;
mod chain;
mod clock;
mod crowd;
mod edited;
mod editing;
mod error;
mod event;
mod figures;
mod flight;
mod group;
mod groups;
mod held_time;
mod histogram;
mod kept;
mod mining;
mod observer;
mod on_demand;
mod options;
mod pace;
mod question;
mod release;
#[expect(clippy::module_inception, reason = "the module's main concept")]
mod sequencer;
mod shared;
mod signed_log;
mod snapshots;
mod stream;
#[cfg(test)]
pub(crate) mod tests;
mod worker;

pub use answer::{Answer, Confirmed, Pending};
pub use backlog::{Backlog, Stage, StageFigures};
pub use boundary::{Boundary, Waits};
pub use cause::Cause;
pub use chain::Chain;
pub use clock::{Clock, MovableClock, SystemClock};
pub use edited::EditedBlocks;
pub use error::{Failure, Refused, Rejected};
pub use figures::Figures;
pub(crate) use group::unsigned;
pub use group::{Arrival, DurableGroup, Execution, Sequenced};
pub use histogram::{BOUNDS, Times};
pub use observer::{Observer, Standing};
pub use options::{BlockOptions, GroupOptions, SequencerOptions, Signing};
pub use question::{Asked, Waiting, WaitsFor};
pub(crate) use sequencer::open_block;
pub use sequencer::{Sequencer, Started};
pub(crate) use shared::Shared;
pub(crate) use snapshots::Snapshots;
pub use stream::{Ended, MiniBlock, Subscription};
