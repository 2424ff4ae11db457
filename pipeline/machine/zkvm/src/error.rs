//! Reasons to reject a key, a proof or an execution.

use crate::checksum::Damage;
use zkfabric_chips::error::StatementError;
use zkfabric_kzg::KzgError;
use zkfabric_verifier::VerifyError;

/// Bytes of a mebibyte, the unit of limits in messages.
#[cfg(feature = "prover")]
const MIB: u64 = 1 << 20;

/// Reasons to reject a key, a proof or an execution.
#[derive(Debug, thiserror::Error)]
pub enum ZkvmError {
    /// The proof or the verifying key is rejected.
    #[error(transparent)]
    Verify(#[from] VerifyError),
    /// The program or the public values do not fit the machine.
    #[error(transparent)]
    Statement(#[from] StatementError),
    /// A chip's description is wrong.
    #[error(transparent)]
    Air(#[from] zkfabric_air::AirError),
    /// The bytes of a key are malformed.
    #[error("malformed key file: {field}: expected {expected}, got {got}")]
    KeyFile {
        /// The field that was read.
        field: &'static str,
        /// The allowed values.
        expected: &'static str,
        /// The value that was read.
        got: alloc::string::String,
    },
    /// A key file was damaged after it was written.
    #[error("damaged key file: {0}")]
    KeyChecksum(Damage),
    /// A program cannot have tables of these sizes.
    #[error("the tables of a program: {what} is {got}, expected {expected}")]
    Tables {
        /// Name of the number.
        what: &'static str,
        /// The allowed values.
        expected: &'static str,
        /// The value that was read.
        got: u64,
    },
    /// A point of a key is malformed.
    #[error("malformed key file: {field}: {source}")]
    KeyPoint {
        /// The field that was read.
        field: &'static str,
        /// The point's error.
        source: KzgError,
    },
    /// The public bytes of a proof are too short for a claim.
    #[error("the public values have {got} bytes, at least {expected} are needed")]
    Claim {
        /// Smallest number of bytes.
        expected: usize,
        /// Number of bytes.
        got: usize,
    },
    /// The reference string is rejected.
    #[cfg(feature = "prover")]
    #[error(transparent)]
    Srs(#[from] zkfabric_kzg::ProverError),
    /// The proof system failed.
    #[cfg(feature = "prover")]
    #[error(transparent)]
    Prove(#[from] zkfabric_prover::ProveError),
    /// The execution failed.
    #[cfg(feature = "prover")]
    #[error(transparent)]
    Execution(#[from] zkfabric_vm::ExecutionError),
    /// Filling the traces failed.
    #[cfg(feature = "prover")]
    #[error(transparent)]
    Shards(#[from] zkfabric_chips::error::ShardError),
    /// The program ended with a nonzero exit code, which cannot be proved.
    #[cfg(feature = "prover")]
    #[error("the program ended with exit code {code}: {printed}")]
    ExitCode {
        /// The code.
        code: u64,
        /// Text that the program printed.
        printed: alloc::string::String,
    },
    /// An output does not have the digest that the program commits to.
    #[error("the output has the digest {got:016x?}, expected {expected:016x?}")]
    Output {
        /// Digest that the program commits to, or that a proof claims.
        expected: [u64; 4],
        /// Digest of the given output.
        got: [u64; 4],
    },
    /// The memory limit is too small for the smallest shards.
    #[cfg(feature = "prover")]
    #[error(
        "a memory limit of {} MiB is too small: proving takes at least {} MiB",
        got / MIB,
        expected.div_ceil(MIB)
    )]
    MemoryLimit {
        /// The smallest limit that works, in bytes.
        expected: u64,
        /// The limit, in bytes.
        got: u64,
    },
    /// The work directory failed.
    #[cfg(feature = "prover")]
    #[error(transparent)]
    Work(#[from] crate::work::WorkError),
    /// A job is damaged or for another key or input.
    #[cfg(feature = "prover")]
    #[error("the job is refused: {0}")]
    Job(crate::work::Fault),
    /// The number of proofs differs from the number of shards.
    #[cfg(feature = "prover")]
    #[error("{got} proofs of shards were given for {expected} shards")]
    ShardProofs {
        /// Number of shards.
        expected: usize,
        /// Number of proofs.
        got: usize,
    },
    /// The system has no thread for work in parallel with the execution.
    #[cfg(feature = "prover")]
    #[error("no thread for the work on shards: {0}")]
    Thread(std::io::Error),
    /// A broken invariant: a bug of this crate.
    #[cfg(feature = "prover")]
    #[error("internal error: {0}")]
    Internal(&'static str),
}
