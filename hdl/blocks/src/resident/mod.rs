//! Estimates of provers that stay on a card: all operations of a proof by units of several kinds
//! side by side, with columns that come to the card once.
//!
//! Two jobs: the proof of a batch (one shard, `examples/hundred.json`) and the last proof (PLONK).
//! Operations are those that the host asks of any resident device ([`Operation`]). Commitments,
//! layers of fractions, multiplications and transforms are done by card kernels that exist, by
//! their cycle models; all else by a programmable unit of field operations, which does not exist:
//! its area is the sum of blocks that do, and each of its multipliers is assumed to have a product
//! in every clock.
//!
//! ```text
//! t(operation) = sum over phases of max(clocks / f, busiest channel) + bytes / link
//!                + challenges x 40 us + host
//! ```
//!
//! A shard's operations follow each other, since each needs the challenges behind the one before,
//! so the units of other kinds are idle meanwhile; [`Pipeline::interval_seconds`] is the time per
//! proof when several proofs are under way. The number of units of each kind is the one with the
//! least time for one proof among all that fit the card. Not counted: the area of the units that
//! turn columns into tuples, and of what keeps three kinds of units apart.
//!
//! | module | concept |
//! |---|---|
//! | `operation` | the operations and their names |
//! | `shape` | sizes of the batch's proof |
//! | `shard`, `last` | the tasks of both jobs: products, clocks, arrays |
//! | `step` | a task on a card |
//! | `field_unit` | the model of the programmable unit |
//! | `engine`, `candidates`, `design` | kinds of units, all numbers of each, and the choice among them |
//! | `pipeline` | the estimate |
//! | `rival` | the same proofs elsewhere |
//! | `published` | provers on chips by others |

mod candidates;
mod design;
mod engine;
mod field_unit;
mod last;
mod operation;
mod pipeline;
mod published;
mod rival;
mod shape;
mod shard;
mod step;
#[cfg(test)]
mod tests;

pub use design::Group;
pub use engine::Engine;
pub use operation::Operation;
pub use pipeline::{Ceiling, Pipeline, PipelineJob};
pub use published::{PROVERS, PublishedProver};
pub use rival::{Rates, Rival};
pub use step::{ROUND_SECONDS, Step};

pub(crate) use last::{LAST_LOG_SIZE, LAST_WORK};
pub(crate) use pipeline::pipeline;
