//! Errors of a benchmark.

use std::path::PathBuf;

use zkfabric_kernels_cpu::isa::ISA_VARIABLE;

use crate::engine::EngineError;
use crate::node::NodeError;

/// Reasons for missing figures.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Two contestants have different results for the same input.
    #[error("{name}: the result of {peer} differs from ours")]
    Disagreement {
        /// The row.
        name: String,
        /// The peer whose result differs.
        peer: &'static str,
    },
    /// A batch takes more work than its bound.
    #[error("a batch takes {what}: a price is too low")]
    Bound {
        /// The work, its part of the batch, and its bound.
        what: String,
    },
    /// A record of the prover lacks a price, or the VM a chip.
    #[error("no price of {what} in the record of the prover")]
    NoPrice {
        /// The row or the chip.
        what: String,
    },
    /// A contestant rejects the input.
    #[error("{peer} rejects its input: {reason}")]
    Rejected {
        /// The contestant.
        peer: &'static str,
        /// The contestant's message.
        reason: String,
    },
    /// An attack is named that does not exist.
    #[error("no attack {name:?}: expected one of {known}")]
    NoAttack {
        /// The name.
        name: String,
        /// All names.
        known: String,
    },
    /// A thread pool could not be started.
    #[error("thread pool: {0}")]
    Pool(#[from] rayon::ThreadPoolBuildError),
    /// A kernel failed.
    #[error("kernel: {0}")]
    Kernel(#[from] zkfabric_kernels_cpu::Error),
    /// The requested instruction set cannot be used.
    #[error("{ISA_VARIABLE}: {0}")]
    Isa(#[from] zkfabric_kernels_cpu::IsaError),
    /// A transform failed.
    #[error("transform: {0}")]
    Ntt(#[from] zkfabric_ntt::Error),
    /// A multi-scalar multiplication failed.
    #[error("multi-scalar multiplication: {0}")]
    Msm(#[from] zkfabric_msm::Error),
    /// A circuit differs from its model, or a tool failed.
    #[error("circuit: {0}")]
    Hdl(#[from] zkfabric_hdl::toolkit::HdlError),
    /// A batch, a program, a reference string or a proof failed.
    #[error("proof: {0}")]
    Proof(#[from] zkfabric::Error),
    /// A batch made by this program could not be proved.
    #[error("batch {name}: {source}")]
    Batch {
        /// The batch.
        name: String,
        /// The cause.
        source: Box<zkfabric::Error>,
    },
    /// A file cannot be read.
    #[error("{}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: std::io::Error,
    },
    /// A file cannot be written.
    #[error("{}: {source}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: std::io::Error,
    },
    /// A file has no prices.
    #[error("{}: {reason}", path.display())]
    Prices {
        /// The file.
        path: PathBuf,
        /// The defect.
        reason: String,
    },
    /// The last proof's contract cannot be compiled, or rejects a proof.
    #[error("contract: {reason}")]
    Contract {
        /// The cause.
        reason: String,
    },
    /// A record cannot be read, or a page cannot be made.
    #[error(transparent)]
    Report(#[from] zkfabric_report::Error),
    /// Two records were measured by different commands.
    #[error("expected two records of one experiment, got one of {old:?} and one of {new:?}")]
    Experiments {
        /// Experiment of the old record.
        old: String,
        /// Experiment of the new record.
        new: String,
    },
    /// Nothing was given to merge.
    #[error("expected the records of several runs, got none")]
    NoRuns,
    /// Runs are not of one program, command and machine.
    #[error("expected runs of one program, command and machine, got {what}: {first}, and {other}")]
    Runs {
        /// Subject of the difference.
        what: String,
        /// What the first run has.
        first: String,
        /// What another run has.
        other: String,
    },
    /// No record was kept under this name.
    #[error("no baseline {name}: expected {}, which a run with --save-baseline {name} makes", path.display())]
    NoBaseline {
        /// The name.
        name: String,
        /// Where its record would be.
        path: PathBuf,
    },
    /// A result cannot be written to its destination.
    #[error(transparent)]
    Destination(#[from] zkfabric_console::Error),
    /// A file is not a program.
    #[error("{}: {source}", path.display())]
    Elf {
        /// The file.
        path: PathBuf,
        /// The cause.
        source: zkfabric_vm::LoadError,
    },
    /// A program has no function names.
    #[error("{} has no symbols of functions; `cargo xtask guest` builds the guest with them", path.display())]
    Symbols {
        /// The file.
        path: PathBuf,
    },
    /// No program has this name.
    #[error("docs/cost.md has no program {got:?} as a worst variant")]
    Program {
        /// The requested name.
        got: String,
    },
    /// A block with half the gas does not do less of the block's work.
    #[error("{name}: a block of {gas} gas has no more of it than one of half the gas")]
    Slope {
        /// The program.
        name: String,
        /// The block's gas.
        gas: u64,
    },
    /// A transaction of a measured batch failed.
    #[error("{name}: a transaction fails with {gas} gas used")]
    Failed {
        /// The batch.
        name: String,
        /// Gas that the transaction used.
        gas: u64,
    },
    /// A signing key of a measured batch is invalid.
    #[error("a signer's key is none")]
    Key,
    /// A precompile rejects an input needed to measure another one.
    #[error("the precompile {id} refuses its input")]
    Precompile {
        /// The precompile.
        id: String,
    },
    /// The engine failed, or has lost something.
    #[error("engine: {0}")]
    Engine(#[from] EngineError),
    /// The node failed, or has lost something.
    #[error("node: {0}")]
    Node(#[from] NodeError),
    /// A kernel of the prover failed.
    #[error("kernel: {0}")]
    Backend(#[from] zkfabric_host::Error),
    /// A process that proves has failed.
    #[error("the process that proves: {said}")]
    Run {
        /// What it has printed.
        said: String,
    },
    /// A filter that is part of no row's name.
    #[error(
        "no row of this command has {filter:?} in its name: without --filter it prints them all"
    )]
    NoRow {
        /// The filter.
        filter: String,
    },
    /// No device has this name.
    #[error("no device is called {0:?}")]
    Device(String),
    /// The report cannot be written.
    #[error("output: {0}")]
    Output(#[from] std::io::Error),
    /// The report cannot be serialised.
    #[error("output: {0}")]
    Json(#[from] serde_json::Error),
}

impl Error {
    /// Wraps an error of a batch that this program made.
    pub(crate) fn batch(name: &str, source: zkfabric_batch::Error) -> Self {
        Self::Batch {
            name: name.to_owned(),
            source: Box::new(source.into()),
        }
    }

    /// Returns the process's exit code: the one of [`zkfabric::exit`] if the cause is an error of
    /// `zkfabric`.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Isa(error) => zkfabric::Error::Isa(error.clone()).exit_code(),
            Self::Proof(error) => error.exit_code(),
            Self::Batch { source, .. } => source.exit_code(),
            Self::Output(_)
            | Self::Json(_)
            | Self::Read { .. }
            | Self::Write { .. }
            | Self::Experiments { .. }
            | Self::Runs { .. }
            | Self::NoBaseline { .. }
            | Self::Report(_) => zkfabric::exit::INPUT_OUTPUT,
            Self::Destination(error) => error.exit_code(),
            Self::NoRow { .. } | Self::NoRuns | Self::NoAttack { .. } => zkfabric::exit::USAGE,
            _ => zkfabric::exit::INVALID,
        }
    }
}
