//! Exit codes: the cause of a failure, for scripts.

use zkfabric_chips::error::ShardError;
use zkfabric_console::exit::io;
use zkfabric_engine::Failure;
use zkfabric_host::local::IsaError;
use zkfabric_kzg::{ProverError, PtauError};
use zkfabric_prover::ProveError;
use zkfabric_vm::{ExecutionError, LoadError};
use zkfabric_zkvm::ZkvmError;

use crate::Error;

/// Section of `zkfabric --help` about exit codes.
pub(crate) const HELP: &str = "\
Exit codes:
  0  success
  1  the proof or batch is invalid, or a result is not what it should be
  2  the command line or the environment is wrong
  3  an input can't be read or an output can't be written
  4  the machine lacks memory, instructions, a device or a program, or a limit of memory or
     instructions is too low

`-` as the path of a batch, proof or key is stdin, as --out it is stdout; reports go to stderr then.
With --json the report is one JSON object, and so is a failure, on stderr.";

pub use zkfabric_console::exit::{INPUT_OUTPUT, INVALID, MACHINE, SUCCESS, USAGE};

impl Error {
    /// The process's exit code for this error.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Read { source, .. } => io(source),
            Self::Write(error) => error.exit_code(),
            Self::Config(error) => error.exit_code(),
            Self::InputSize { .. }
            | Self::Exists { .. }
            | Self::SamePlace { .. }
            | Self::FolderInUse { .. }
            | Self::Key { .. }
            | Self::HalfWritten { .. }
            | Self::Receipts(_)
            | Self::Keys(_)
            | Self::KeystoreExists { .. }
            | Self::FolderTaken { .. }
            | Self::Folder { .. }
            | Self::Proofs { .. }
            | Self::OtherProgram { .. }
            | Self::OtherFile { .. }
            | Self::OtherText(_)
            | Self::Genesis { .. }
            | Self::Text { .. }
            | Self::ForeignFiles { .. }
            | Self::DevChain { .. } => INPUT_OUTPUT,
            Self::Timeline(_) => MACHINE,
            Self::Engine(failure) => match &**failure {
                // A signer that cannot be reached.
                Failure::Receipts { source, .. } | Failure::Head { source, .. } => match source {
                    zkfabric_receipt::Error::Unsigned { .. } => INPUT_OUTPUT,
                    _ => INVALID,
                },
                Failure::Segments { .. } => USAGE,
                Failure::Start(_) | Failure::Panicked { .. } => MACHINE,
                Failure::Ledger(_) | Failure::Log(_) | Failure::Read(_) => INPUT_OUTPUT,
            },
            Self::Shadow { .. } | Self::Unproved { .. } => INVALID,
            Self::Batches(error) => match **error {
                zkfabric_batches::Error::Shadow(_) => INVALID,
                _ => INPUT_OUTPUT,
            },
            Self::BatchesPanicked | Self::Methods(_) => MACHINE,
            Self::Archive(error) if !error.is_invalid() => INPUT_OUTPUT,
            Self::Archive(_) | Self::Follows { .. } => INVALID,
            Self::Replica(zkfabric_rpc::ReplicaError::Source { .. }) => USAGE,
            Self::Replica(zkfabric_rpc::ReplicaError::Thread(_)) => MACHINE,
            Self::Spans(zkfabric_telemetry::ExporterError::Thread(_)) => MACHINE,
            Self::Spans(zkfabric_telemetry::ExporterError::Collector(_)) => USAGE,
            Self::Server { source } => match source {
                zkfabric_rpc::ServerError::Listen { .. } => INPUT_OUTPUT,
                zkfabric_rpc::ServerError::Setting { .. } => USAGE,
                zkfabric_rpc::ServerError::Thread(_) => MACHINE,
            },
            Self::Batch(zkfabric_batch::Error::Json { source, .. }) if is_cut(source) => {
                INPUT_OUTPUT
            }
            Self::FinalKey { source, .. } => final_key(source),
            Self::Batch(zkfabric_batch::Error::NoParent | zkfabric_batch::Error::TwoParents)
            | Self::StdinTwice { .. }
            | Self::NoEffect { .. }
            | Self::Hdl { .. }
            | Self::NoOutParent { .. }
            | Self::Unpinned { .. }
            | Self::Variable { .. }
            | Self::NoTerminal { .. }
            | Self::Pasted { .. }
            | Self::AccountTwice { .. }
            | Self::PassphrasesDiffer
            | Self::Isa(IsaError::UnknownInstructions { .. }) => USAGE,
            Self::Isa(IsaError::MissingInstructions { .. })
            | Self::Device { .. }
            | Self::DeviceServer { .. } => MACHINE,
            // An unknown device name, or an absent device.
            Self::Devices(error) => match error.kind() {
                zkfabric_host::ErrorKind::InvalidInput => USAGE,
                _ => MACHINE,
            },
            Self::Batch(_)
            | Self::Differs { .. }
            | Self::ExitCode { .. }
            | Self::Output { .. }
            | Self::ProgramKey { .. }
            | Self::DevelopmentSrs { .. }
            | Self::Parent { .. }
            | Self::OtherBatch { .. }
            | Self::Contract { .. }
            | Self::Reverted { .. }
            | Self::NotAccepted { .. }
            | Self::ProofOutput(_) => INVALID,
            Self::Import(error) => import(error),
            Self::Settlement(error) => settlement(error),
            Self::About { source, .. } | Self::OtherKey { source, .. } => source.exit_code(),
            Self::Guest(LoadError::OutOfMemory { .. })
            | Self::Program(LoadError::OutOfMemory { .. }) => MACHINE,
            Self::Guest(_) | Self::Program(_) => INVALID,
            Self::Execution { source } => execution(source),
            Self::Srs(error) => srs(error),
            Self::Ptau { source, .. } => ptau(source),
            Self::Zkvm(error) => zkvm(error),
            Self::Wrap(error) => wrap(error),
        }
    }
}

/// Returns the exit code of a key of wrapped proofs: a complete key other than the expected one is
/// not a fault of its file.
const fn final_key(error: &zkfabric_wrap::Error) -> u8 {
    use zkfabric_wrap::Error;
    match error {
        Error::Identity { .. } | Error::ProgramDigest { .. } | Error::LastKey { .. } => INVALID,
        _ => INPUT_OUTPUT,
    }
}

fn wrap(error: &zkfabric_wrap::Error) -> u8 {
    use zkfabric_wrap::Error;
    match error {
        Error::Program(error) => zkvm(error),
        // The file of a wrapped proof.
        Error::Version { .. }
        | Error::Checksum { .. }
        | Error::Short { .. }
        | Error::Magic { .. } => INPUT_OUTPUT,
        // The reference string is too short.
        Error::Plonk(zkfabric_plonk::Error::TooLarge { .. }) => INPUT_OUTPUT,
        Error::Plonk(zkfabric_plonk::Error::Prover(error)) => srs(error),
        _ => INVALID,
    }
}

/// Returns the exit code of an error of importing blocks: blocks that do not exist on this chain or
/// execute differently are invalid.
const fn import(error: &zkfabric_import::Error) -> u8 {
    use zkfabric_import::Error;
    match error {
        Error::Client(error) => client(error),
        Error::Refused { .. } | Error::Sibling { .. } => INPUT_OUTPUT,
        Error::Range { .. } => USAGE,
        Error::Block { .. }
        | Error::Execution { .. }
        | Error::Difference { .. }
        | Error::Batch(_) => INVALID,
    }
}

/// Returns the exit code of an error of settlement.
const fn settlement(error: &zkfabric_settlement::Error) -> u8 {
    use zkfabric_settlement::Error;
    match error {
        Error::Client(error) => client(error),
        Error::Key | Error::NoCode { .. } | Error::NotRollup { .. } => USAGE,
        Error::Pending { .. } => INPUT_OUTPUT,
    }
}

/// Returns the exit code of an error of a request: an answer is an input.
const fn client(error: &zkfabric_client::Error) -> u8 {
    match error {
        zkfabric_client::Error::Url { .. } => USAGE,
        _ => INPUT_OUTPUT,
    }
}

/// Returns whether JSON text ends before its value does; text without a value is not cut.
fn is_cut(error: &serde_json::Error) -> bool {
    error.is_eof() && (error.line(), error.column()) != (1, 0)
}

const fn execution(error: &ExecutionError) -> u8 {
    match error {
        ExecutionError::OutOfMemory { .. } | ExecutionError::Runaway { .. } => MACHINE,
        _ => INVALID,
    }
}

/// Returns the exit code of a backend's error. An invalid request to a backend is a fault of this
/// program; other errors are the machine's.
fn backend(error: &zkfabric_host::Error) -> u8 {
    match error.kind() {
        zkfabric_host::ErrorKind::InvalidInput => INVALID,
        _ => MACHINE,
    }
}

fn srs(error: &ProverError) -> u8 {
    match error {
        ProverError::Backend(error) => backend(error),
        ProverError::OutOfMemory(_) => MACHINE,
        // A ceremony's file that is too short for the batch.
        ProverError::TooLarge { .. } => INPUT_OUTPUT,
        _ => INVALID,
    }
}

fn ptau(error: &PtauError) -> u8 {
    match error {
        PtauError::OutOfMemory { .. } => MACHINE,
        PtauError::Prover(error) => srs(error),
        _ => INPUT_OUTPUT,
    }
}

fn zkvm(error: &ZkvmError) -> u8 {
    match error {
        ZkvmError::MemoryLimit { .. } | ZkvmError::Shards(ShardError::Budget { .. }) => MACHINE,
        ZkvmError::Work(_) => INPUT_OUTPUT,
        ZkvmError::Srs(error) | ZkvmError::Prove(ProveError::Kzg(error)) => srs(error),
        ZkvmError::Prove(ProveError::Backend(error)) => backend(error),
        ZkvmError::Execution(error) => execution(error),
        _ => INVALID,
    }
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn causes_have_their_codes() {
        let path = || PathBuf::from("x");
        let read = |kind: ErrorKind| Error::Read {
            path: path(),
            source: kind.into(),
        };
        let memory = zkfabric_host::Error::OutOfMemory { bytes: 1 };
        let limit = ZkvmError::MemoryLimit {
            expected: 2,
            got: 1,
        };
        let busy = zkfabric_zkvm::work::WorkError::Busy { path: path() };
        let truncated = PtauError::Truncated {
            expected: 2,
            got: 1,
        };
        let unknown = IsaError::UnknownInstructions {
            got: "x".to_owned(),
        };
        let runaway = ExecutionError::Runaway { pc: 0, limit: 1 };
        let unnamed = zkfabric_host::Error::InvalidInput("x".to_owned());
        let cases: [(Error, u8); 17] = [
            (read(ErrorKind::NotFound), INPUT_OUTPUT),
            (read(ErrorKind::OutOfMemory), MACHINE),
            (Error::Exists { path: path() }, INPUT_OUTPUT),
            (
                Error::StdinTwice {
                    first: "the proof",
                    second: "--key",
                },
                USAGE,
            ),
            (
                Error::DevelopmentSrs {
                    key: "x".to_owned(),
                },
                INVALID,
            ),
            (Error::Isa(unknown), USAGE),
            (
                Error::Isa(IsaError::MissingInstructions { level: "ifma" }),
                MACHINE,
            ),
            (Error::Devices(unnamed), USAGE),
            (Error::Devices(memory.clone()), MACHINE),
            (
                Error::Device {
                    device: "x".to_owned(),
                    source: memory.clone(),
                },
                MACHINE,
            ),
            (
                Error::Write(zkfabric_console::Error::SeveralToStdout),
                USAGE,
            ),
            (runaway.into(), MACHINE),
            (ExecutionError::OutOfMemory { bytes: 1 }.into(), MACHINE),
            (
                Error::Ptau {
                    path: path(),
                    source: Box::new(truncated),
                },
                INPUT_OUTPUT,
            ),
            (
                ZkvmError::Prove(ProveError::Backend(memory)).into(),
                MACHINE,
            ),
            (limit.into(), MACHINE),
            (ZkvmError::Work(busy).into(), INPUT_OUTPUT),
        ];
        for (error, code) in cases {
            assert_eq!(error.exit_code(), code, "{error}");
            let about = Error::about::<Error>("batch.json")(error);
            assert_eq!(about.exit_code(), code, "{about}");
        }
    }
}
