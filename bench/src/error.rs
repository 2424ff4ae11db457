//! Errors of a benchmark.

use std::path::PathBuf;

use zkfabric_kernels_cpu::isa::ISA_VARIABLE;

/// Why there are no figures.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Two contestants have different results for the same input.
    #[error("{name}: the result of {peer} differs from ours")]
    Disagreement {
        /// The row.
        name: String,
        /// Whose result differs.
        peer: &'static str,
    },
    /// A contestant rejects the input.
    #[error("{peer} rejects its input: {reason}")]
    Rejected {
        /// Which contestant.
        peer: &'static str,
        /// What it says.
        reason: String,
    },
    /// A thread pool could not be started.
    #[error("thread pool: {0}")]
    Pool(#[from] rayon::ThreadPoolBuildError),
    /// A kernel failed.
    #[error("kernel: {0}")]
    Kernel(#[from] zkfabric_kernels_cpu::Error),
    /// An instruction set was asked for that cannot be used.
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
    /// A batch, a program, a reference string or a proof.
    #[error("proof: {0}")]
    Proof(#[from] zkfabric::Error),
    /// A batch that this program names could not be proved.
    #[error("batch {name}: {source}")]
    Batch {
        /// Which one.
        name: String,
        /// Why.
        source: Box<zkfabric::Error>,
    },
    /// A file cannot be read.
    #[error("{}: {source}", path.display())]
    Read {
        /// Which one.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file cannot be written.
    #[error("{}: {source}", path.display())]
    Write {
        /// Which one.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file has no prices.
    #[error("{}: {reason}", path.display())]
    Prices {
        /// Which one.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The last proof's contract cannot be compiled, or refuses a proof.
    #[error("contract: {reason}")]
    Contract {
        /// Why.
        reason: String,
    },
    /// A record cannot be read, or a page cannot be made.
    #[error(transparent)]
    Report(#[from] zkfabric_report::Error),
    /// A file is no program.
    #[error("{}: {source}", path.display())]
    Elf {
        /// Which one.
        path: PathBuf,
        /// Why.
        source: zkfabric_vm::LoadError,
    },
    /// A program has no names of functions.
    #[error("{} has no symbols of functions; `cargo xtask guest` builds the guest with them", path.display())]
    Symbols {
        /// Which one.
        path: PathBuf,
    },
    /// No program has this name.
    #[error("docs/cost.md has no program {got:?} as a worst variant")]
    Program {
        /// What was asked for.
        got: String,
    },
    /// Half the gas of a block does not do less of what the block does.
    #[error("{name}: a block of {gas} gas has no more of it than one of half the gas")]
    Slope {
        /// The program.
        name: String,
        /// The gas.
        gas: u64,
    },
    /// A transaction of a measured batch failed.
    #[error("{name}: a transaction fails with {gas} gas used")]
    Failed {
        /// The batch.
        name: String,
        /// What it used.
        gas: u64,
    },
    /// A key of a measured batch is none.
    #[error("a signer's key is none")]
    Key,
    /// A precompile refuses what another is measured with.
    #[error("the precompile {id} refuses its input")]
    Precompile {
        /// Which one.
        id: String,
    },
    /// A kernel of the prover failed.
    #[error("kernel: {0}")]
    Backend(#[from] zkfabric_host::Error),
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
    /// The error of a batch that this program made.
    pub(crate) fn batch(name: &str, source: zkfabric_batch::Error) -> Self {
        Self::Batch {
            name: name.to_owned(),
            source: Box::new(source.into()),
        }
    }

    /// The process's exit code: [`zkfabric::exit`]'s, where the cause is one of `zkfabric`'s.
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
            | Self::Report(_) => zkfabric::exit::INPUT_OUTPUT,
            _ => zkfabric::exit::INVALID,
        }
    }
}
