//! Spans that follow a transaction through all stages, for a share of the transactions, and for
//! those whose senders follow them.
//!
//! | module | concept |
//! |---|---|
//! | `options` | which transactions are followed |
//! | `traces` | the handle, and the callers' spans |
//! | `follow` | the task that makes spans of what it hears and finds |
//! | `stages` | the spans of a transaction |
//! | `waiting` | transactions whose later stages are waited for |
//!
//! The sequencer and its answers know nothing of spans: a task hears of durable groups behind the
//! answers, and makes spans of the times that groups, blocks and batches have. What waits for later
//! stages is bounded, and so is what is followed per second; the rest is counted as dropped.

mod follow;
mod options;
mod stages;
mod traces;
mod waiting;

pub use options::TraceOptions;
pub(crate) use traces::TraceFigures;
pub use traces::Traces;
