//! Batches of the L2's engine, and their proofs.
//!
//! Sealed blocks go through three steps, each behind the one before:
//!
//! 1. The [`Shadow`] executes each block once more by `stf`, and compares. The first difference
//!    stops the node. It also gives what the proof needs: the nodes and bytecodes that the block
//!    reads, and the block's cost.
//! 2. The [`Collector`] closes batches by gas, bytes, prover gas or age. [`Batches`] writes them as
//!    files of `zkfabric prove`, with a record each.
//! 3. [`Proving`] proves them one by one, verifies the proofs and records them. What fails is tried
//!    again, split into halves, and reported.
//!
//! | module | concept |
//! |---|---|
//! | `shadow` | second executions, on a thread behind a bounded queue |
//! | `limits` | limits of a batch |
//! | `collector` | consecutive blocks to batches |
//! | `folder` | batches, their files and records |
//! | `proving` | proofs in the background, the seam to a prover |
//! | `policy` | price and admission by the backlog of proofs |
//! | `watch` | figures for operators |
//! | `arrivals`, `demand` | how much work comes, and how many provers it needs |
//! | `priority` | idle priority of the threads |
//! | `error` | failures |
//!
//! Invariants: every recorded batch passes `stf` with the sealed roots on what its two files have;
//! recorded batches form a chain without gaps; the blocks alone decide what a batch has, so that a
//! process that is killed anywhere makes the same files again; no batch is proved without its proof
//! being verified against the output of its native execution.

mod arrivals;
mod collector;
mod demand;
mod error;
mod folder;
mod limits;
mod policy;
mod priority;
mod proving;
mod shadow;
mod watch;

pub use collector::{ClosedBatch, Collector};
pub use error::Error;
pub use folder::{
    Added, Backlog, Batches, Closing, End, Origin, Part, ProofProgress, ProofStage, Record,
    RunningAttempt, Slice, Span, Status, Written,
};
pub use limits::{Limit, Limits, Oversized};
pub use policy::{Policy, Refused};
pub use priority::{Priority, Wanted};
#[cfg(feature = "prover")]
pub use proving::Zkvm;
pub use proving::{
    Cause, Job, Outcome, ProgressTo, ProofFigures, ProofWatch, Prove, ProveError, Proving,
    ProvingOptions, Report,
};
pub use shadow::{
    BlockSource, ChainEnd, CheckedBlock, Checker, Shadow, ShadowError, ShadowHandle, ShadowOptions,
    Stopped,
};
pub use watch::{BatchWatch, Figures};
