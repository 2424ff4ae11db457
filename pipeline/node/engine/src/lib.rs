//! The L2's engine.
//!
//! | module | concept |
//! |---|---|
//! | `recovery` | raw transactions to decoded ones with senders, in batches on several threads |
//! | `block` | groups of transactions to blocks with Ethereum's headers |
//! | `frame` | what the log has of a group |
//! | `ledger` | log, state, trie and blocks of one folder, which come back after any end |
//! | `priority` | priority of threads beside the execution |
//! | `reverted` | folders of a chain for development that went back |
//! | `sequencer` | raw transactions to durable signed answers |
//! | `follower` | a node that follows another one's log: a replica |
//!
//! The way of a transaction: a bounded queue, the recovery of its sender, and from there to one
//! thread that orders and executes. The answer leaves when the transaction's group is durable.

mod block;
mod follower;
mod frame;
mod ledger;
mod priority;
mod recovery;
pub mod reverted;
mod sequencer;

pub use block::{
    BegunBlock, EndedBlock, Error as BlockError, OpenBlock, Parent, ResumedBlock, SealedBlock, Tip,
    allowed_fields,
};
pub use follower::{
    ExecutionError, ExecutionFigures, ExecutionOptions, ExecutionWatch, FollowError, Follower,
    FollowerOptions, ReceivedGroup, RecoveredGroup,
};
pub use frame::{Frame, FrameError, FrameHead, LoggedTransaction};
pub use ledger::{
    DamagedBlocks, Edit, Excerpt, Followed, GenesisDifference, Group, Index, Ledger, LedgerError,
    LedgerOptions, RecordedBlock, Restart, SealedBlocks, Sizes, Span, Taken,
};
pub use priority::lower_priority;
pub use recovery::{Full, Options, Recovered, Recovery};
pub use sequencer::{
    Answer, Arrival, Asked, BOUNDS, Backlog, BlockOptions, Boundary, Cause, Chain, Clock,
    Confirmed, DurableGroup, EditedBlocks, Ended, Execution, Failure, Figures, GroupOptions,
    MiniBlock, MovableClock, Observer, Pending, Refused, Rejected, Sequenced, Sequencer,
    SequencerOptions, Signing, Stage, StageFigures, Standing, Started, Subscription, SystemClock,
    Times, Waiting, Waits, WaitsFor,
};
pub use zkfabric_log::{
    Damage, Error as LogError, Frame as LogFrame, Hash as LogHash, LogFigures, Tail, running_hash,
};
pub use zkfabric_state::{Cut, Hits, Kept, Rebuild, StoreSizes};
