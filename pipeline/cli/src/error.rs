//! What can go wrong in the command.

use std::io;
use std::path::{Path, PathBuf};

use zkfabric_kernels_cpu::{IsaError, isa::ISA_VARIABLE};

/// Why the command failed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read.
    #[error("can't read {}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file could not be written.
    #[error("can't write {}: {source}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Stdout could not be written to.
    #[error("can't write to stdout: {0}")]
    Stdout(#[source] io::Error),
    /// A report could not be made into JSON.
    #[error("can't write JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// The environment asks for instructions that are unknown or that this CPU lacks.
    #[error("{ISA_VARIABLE}: {0}")]
    Isa(#[from] IsaError),
    /// A hardware block can't be built, simulated or written.
    #[error(transparent)]
    Hdl(#[from] zkfabric_hdl::HdlError),
    /// A batch file is wrong, or could not be made.
    #[error(transparent)]
    Batch(#[from] zkfabric_batch::Error),
    /// A file is not what its recipe makes.
    #[error("{} is not what {recipe} gives", path.display())]
    Differs {
        /// The file.
        path: PathBuf,
        /// What makes it.
        recipe: String,
    },
    /// The guest program is damaged.
    #[error("guest program: {0}")]
    Guest(#[from] zkfabric_vm::LoadError),
    /// The guest program could not be executed.
    #[error("guest program: {0}")]
    Execution(#[from] zkfabric_vm::ExecutionError),
    /// The guest program rejected the batch.
    #[error("the guest program ended with exit code {code}: {printed}")]
    ExitCode {
        /// The code.
        code: u64,
        /// What it printed.
        printed: String,
    },
    /// The VM and the native execution disagree.
    #[error("the VM committed to {got}, the native execution to {expected}")]
    Output {
        /// Digest of the native public output.
        expected: String,
        /// Digest from the VM.
        got: String,
    },
    /// The reference string could not be made.
    #[error("reference string: {0}")]
    Srs(#[from] zkfabric_kzg::ProverError),
    /// The powers-of-tau file fails a check.
    #[error("reference string: {0}")]
    Ptau(#[from] zkfabric_kzg::PtauError),
    /// A key, proof or execution was rejected.
    #[error(transparent)]
    Zkvm(#[from] zkfabric_zkvm::ZkvmError),
    /// The proof claims something that is no output of a batch.
    #[error("the proof's output has {got} bytes, a batch has {expected}")]
    OutputLength {
        /// Bytes of a batch's public output.
        expected: usize,
        /// Bytes of the proof's.
        got: usize,
    },
}

/// Reads a file.
///
/// # Errors
/// The file is missing or unreadable.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Error> {
    std::fs::read(path).map_err(|source| Error::Read {
        path: path.to_path_buf(),
        source,
    })
}

/// Reads a text file.
///
/// # Errors
/// The file is missing, unreadable, or not UTF-8.
pub(crate) fn read_text(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|source| Error::Read {
        path: path.to_path_buf(),
        source,
    })
}

/// Writes a file such that after a crash it is there as a whole or as it was before.
///
/// # Errors
/// The file can't be created or written.
pub(crate) fn write_durably(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    zkfabric_zkvm::work::write_durably(path, bytes).map_err(|source| Error::Write {
        path: path.to_path_buf(),
        source,
    })
}

/// Writes a file.
///
/// # Errors
/// The file can't be created or written.
pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<(), Error> {
    std::fs::write(path, bytes).map_err(|source| Error::Write {
        path: path.to_path_buf(),
        source,
    })
}
