//! Why a key, a proof or an execution is rejected.

use crate::checksum::Damage;
use zkfabric_chips::error::MachineError;
use zkfabric_kzg::KzgError;
use zkfabric_verifier::VerifyError;

/// Why a key, a proof or an execution is rejected.
#[derive(Debug, thiserror::Error)]
pub enum ZkvmError {
    /// The proof or the verifying key.
    #[error(transparent)]
    Verify(#[from] VerifyError),
    /// The program or the public values do not fit the machine.
    #[error(transparent)]
    Machine(#[from] MachineError),
    /// The chips' descriptions.
    #[error(transparent)]
    Air(#[from] zkfabric_air::AirError),
    /// The bytes of a key are malformed.
    #[error("malformed key file: {field}: expected {expected}, got {got}")]
    KeyFile {
        /// What was being read.
        field: &'static str,
        /// What is allowed there.
        expected: &'static str,
        /// What came.
        got: alloc::string::String,
    },
    /// A key file was damaged after it was written.
    #[error("damaged key file: {0}")]
    KeyChecksum(Damage),
    /// A program has no tables of these sizes.
    #[error("the tables of a program: {what} is {got}, expected {expected}")]
    Tables {
        /// Which number.
        what: &'static str,
        /// What is allowed.
        expected: &'static str,
        /// What came.
        got: u64,
    },
    /// A point of a key is malformed.
    #[error("malformed key file: {field}: {source}")]
    KeyPoint {
        /// What was being read.
        field: &'static str,
        /// What is wrong with it.
        source: KzgError,
    },
    /// The public bytes of a proof are too short to be a claim.
    #[error("the public values have {got} bytes, at least {expected} are needed")]
    Claim {
        /// Fewest bytes.
        expected: usize,
        /// What came.
        got: usize,
    },
    /// The reference string.
    #[cfg(feature = "prover")]
    #[error(transparent)]
    Srs(#[from] zkfabric_kzg::ProverError),
    /// The proof system.
    #[cfg(feature = "prover")]
    #[error(transparent)]
    Prove(#[from] zkfabric_prover::ProveError),
    /// The execution.
    #[cfg(feature = "prover")]
    #[error(transparent)]
    Execution(#[from] zkfabric_vm::ExecutionError),
    /// The traces.
    #[cfg(feature = "prover")]
    #[error(transparent)]
    Batch(#[from] zkfabric_chips::error::BatchError),
    /// The program ended with another exit code than 0, which cannot be proved.
    #[cfg(feature = "prover")]
    #[error("the program ended with exit code {code}: {printed}")]
    ExitCode {
        /// The code.
        code: u64,
        /// What it printed.
        printed: alloc::string::String,
    },
    /// An output does not have the digest that the program commits to.
    #[error("the output has the digest {got:016x?}, expected {expected:016x?}")]
    Output {
        /// What the program commits to, or a proof says of it.
        expected: [u64; 4],
        /// Digest of the output that came with it.
        got: [u64; 4],
    },
    /// The memory limit is below what the smallest shards take.
    #[cfg(feature = "prover")]
    #[error("a memory limit of {got} bytes is too small: proving takes at least {expected} bytes")]
    MemoryLimit {
        /// The least that works.
        expected: u64,
        /// The limit.
        got: u64,
    },
    /// The work directory.
    #[cfg(feature = "prover")]
    #[error(transparent)]
    Work(#[from] crate::work::WorkError),
    /// A job that is damaged or for another key or input.
    #[cfg(feature = "prover")]
    #[error("the job is refused: {0}")]
    Job(crate::work::Fault),
    /// The proofs of shards are not as many as the shards.
    #[cfg(feature = "prover")]
    #[error("{got} proofs of shards were given for {expected} shards")]
    ShardProofs {
        /// Shards.
        expected: usize,
        /// Proofs.
        got: usize,
    },
    /// The system has no thread for work beside the execution.
    #[cfg(feature = "prover")]
    #[error("no thread for the work on shards: {0}")]
    Thread(std::io::Error),
    /// A broken invariant: a bug of this crate.
    #[cfg(feature = "prover")]
    #[error("internal error: {0}")]
    Internal(&'static str),
}
