//! What can go wrong in the command.

use std::io;
use std::path::PathBuf;

use zkfabric_host::local::{ISA_VARIABLE, IsaError};

/// Why the command failed. [`Error::exit_code`] tells the causes apart.
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
    /// An input is larger than any of its kind.
    #[error("{}: a {kind} has at most {limit} bytes, this one has more", path.display())]
    InputSize {
        /// The file.
        path: PathBuf,
        /// What was looked for.
        kind: &'static str,
        /// Most bytes that are read.
        limit: u64,
    },
    /// A text file is none.
    #[error("{}: expected UTF-8, got another byte at offset {offset}", path.display())]
    Text {
        /// The file.
        path: PathBuf,
        /// The first byte that is wrong.
        offset: usize,
    },
    /// A file that is there would be replaced by another one.
    #[error("{} is there and differs from what would be written; --force replaces it", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// Two inputs are to come from stdin.
    #[error("stdin can be one input, got - for {first} and for {second}")]
    StdinTwice {
        /// The argument that comes first.
        first: &'static str,
        /// The other.
        second: &'static str,
    },
    /// A batch goes where its parent file can't be put beside it.
    #[error("--out {} takes the batch alone: --out-parent says where its parent file goes", path.display())]
    NoOutParent {
        /// Where the batch goes.
        path: PathBuf,
    },
    /// The environment asks for instructions that are unknown or that this CPU lacks.
    #[error("{ISA_VARIABLE}: {0}")]
    Isa(#[from] IsaError),
    /// The command for hardware blocks has another name.
    #[error(
        "hardware blocks have a command of their own: zkfabric-hdl{arguments} (cargo run -p zkfabric-hdl-cli --{arguments})"
    )]
    Hdl {
        /// What was asked of `zkfabric hdl`, each argument behind a space.
        arguments: String,
    },
    /// A result can't be written.
    #[error(transparent)]
    Write(#[from] zkfabric_output::Error),
    /// A batch is wrong, or could not be made.
    #[error(transparent)]
    Batch(#[from] zkfabric_batch::Error),
    /// A batch could not be fetched from a node.
    #[error(transparent)]
    Rpc(#[from] zkfabric_import::Error),
    /// An error about an input.
    #[error("{input}: {source}")]
    About {
        /// The file, or what else it is called.
        input: String,
        /// What is wrong.
        source: Box<Self>,
    },
    /// A file is not what its recipe makes.
    #[error("{} is not what {recipe} gives", path.display())]
    Differs {
        /// The file.
        path: PathBuf,
        /// What makes it.
        recipe: String,
    },
    /// A file is no program.
    #[error("not a program that can be proved: {0}")]
    Program(zkfabric_vm::LoadError),
    /// The guest program is damaged.
    #[error("guest program: {0}")]
    Guest(#[from] zkfabric_vm::LoadError),
    /// The program could not be executed.
    #[error("execution in the VM: {source}{}", hint(source))]
    Execution {
        /// Why.
        #[from]
        source: zkfabric_vm::ExecutionError,
    },
    /// The program rejected its input.
    #[error("the program ended with exit code {code}, expected 0: {printed}")]
    ExitCode {
        /// The code.
        code: u64,
        /// What it printed.
        printed: String,
    },
    /// The VM and the native execution disagree, or the VM and the output that the user expects.
    #[error("the VM committed to the digest {got}, expected {expected}")]
    Output {
        /// Digest of the output that was expected.
        expected: String,
        /// Digest from the VM.
        got: String,
    },
    /// The reference string could not be made.
    #[error("reference string: {0}")]
    Srs(#[from] zkfabric_kzg::ProverError),
    /// The powers-of-tau file fails a check.
    #[error("reference string {}: {source}", path.display())]
    Ptau {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: Box<zkfabric_kzg::PtauError>,
    },
    /// A file is no key.
    #[error("{key}: {source}")]
    Key {
        /// The file, or what else it is called.
        key: String,
        /// What is wrong with it.
        source: Box<zkfabric_zkvm::ZkvmError>,
    },
    /// The key belongs to another program than the caller expects.
    #[error("{key}: its program key digest is {got}, --expect-program says {expected}")]
    ProgramKey {
        /// The file, or what else it is called.
        key: String,
        /// What the caller expects.
        expected: String,
        /// The key's digest.
        got: String,
    },
    /// The key is for the development reference string.
    #[error(
        "{key}: it rests on the development reference string, for which anybody can forge proofs; \
         --allow-dev-srs accepts them all the same"
    )]
    DevelopmentSrs {
        /// The file, or what else it is called.
        key: String,
    },
    /// Devices that are asked for are not there.
    #[error(transparent)]
    Devices(#[from] zkfabric_host::Error),
    /// A device did not answer its test.
    #[error("device {device} fails its test: {source}")]
    Device {
        /// Its name.
        device: String,
        /// What it did.
        source: zkfabric_host::Error,
    },
    /// A proof or execution was rejected.
    #[error(transparent)]
    Zkvm(#[from] zkfabric_zkvm::ZkvmError),
    /// A wrapped proof was rejected, or could not be made.
    #[error(transparent)]
    Wrap(#[from] zkfabric_wrap::Error),
    /// A key of wrapped proofs is malformed, or another one than the caller expects.
    #[error("{key}: {source}")]
    FinalKey {
        /// The file, or what else it is called.
        key: String,
        /// What is wrong.
        source: Box<zkfabric_wrap::Error>,
    },
    /// Nothing says that a key of wrapped proofs is the right one.
    #[error(
        "{key}: a file of a key does not show which program's proofs it accepts: make the key from the program yourself (`zkfabric key --wrap`, or \
         `zkfabric wrap`), and give the identity that is printed there with --expect-program"
    )]
    Unpinned {
        /// The file.
        key: String,
    },
    /// A file is of another kind than the command wants there.
    #[error("{input}: expected {expected}, got {got}{hint}")]
    OtherFile {
        /// The file.
        input: String,
        /// The kind that is wanted.
        expected: &'static str,
        /// What the file begins like.
        got: &'static str,
        /// What the user can do about it, behind a semicolon.
        hint: &'static str,
    },
    /// A wrapped proof is of another batch.
    #[error("the proof is of blocks with the hash {expected}, those of --batch have {got}")]
    OtherBatch {
        /// The proof's.
        expected: String,
        /// The batch's.
        got: String,
    },
    /// A contract would revert.
    #[error("the contract refuses: {error}")]
    Contract {
        /// Its error.
        error: String,
    },
    /// A transaction was reverted although it was not before it was sent.
    #[error("transaction {transaction} was reverted")]
    Reverted {
        /// Its hash.
        transaction: String,
    },
    /// The batch builds on another block than the caller expects.
    #[error("the batch's parent hash is {got}, --expect-parent says {expected}")]
    Parent {
        /// What the caller expects.
        expected: String,
        /// The output's.
        got: String,
    },
    /// The proof claims something that is no output of a batch.
    #[error(transparent)]
    ProofOutput(#[from] zkfabric_stf::error::OutputError),
}

/// What the user can do about it.
const fn hint(error: &zkfabric_vm::ExecutionError) -> &'static str {
    match error {
        zkfabric_vm::ExecutionError::Runaway { .. } => " (--max-instructions)",
        _ => "",
    }
}

impl Error {
    /// The same error with the input it is about, to be used with `map_err`.
    pub(crate) fn about<E: Into<Self>>(input: &str) -> impl FnOnce(E) -> Self {
        move |source| Self::About {
            input: input.to_owned(),
            source: Box::new(source.into()),
        }
    }
}
