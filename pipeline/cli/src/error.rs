//! Errors of the command.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use zkfabric_host::local::{ISA_VARIABLE, IsaError};

/// Reasons that the command failed. [`Error::exit_code`] distinguishes the causes.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file could not be read.
    #[error("can't read {}: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// No timeline is recorded.
    #[error(transparent)]
    Timeline(#[from] zkfabric_timeline::StartError),
    /// Options of a file or of the environment are refused.
    #[error(transparent)]
    Config(#[from] crate::config::ConfigError),
    /// A recorded chain is not what its blocks say.
    #[error(transparent)]
    Archive(#[from] zkfabric_archive::Error),
    /// An input is larger than any valid input of its kind.
    #[error("{}: a {kind} has at most {limit} bytes, this one has more", path.display())]
    InputSize {
        /// The file.
        path: PathBuf,
        /// Expected kind of file.
        kind: &'static str,
        /// Maximum number of bytes read.
        limit: u64,
    },
    /// A text file is not valid text.
    #[error("{}: expected UTF-8, got another byte at offset {offset}", path.display())]
    Text {
        /// The file.
        path: PathBuf,
        /// Position of the first invalid byte.
        offset: usize,
    },
    /// An existing file would be replaced by another one.
    #[error("{} is there and differs from what would be written; --force replaces it", path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// An output would take the place of an input or of another output.
    #[error(
        "can't write {} ({output}): expected another file than that of {other}, got the same",
        path.display()
    )]
    SamePlace {
        /// The file.
        path: PathBuf,
        /// Argument of the output.
        output: &'static str,
        /// Argument of the other file.
        other: &'static str,
    },
    /// A flag that changes nothing beside the other arguments.
    #[error("{flag} has no effect here: {reason}")]
    NoEffect {
        /// The flag.
        flag: &'static str,
        /// Reason, with the flag that would give it an effect.
        reason: &'static str,
    },
    /// A new program's folder has files already.
    #[error("{} has files already; name a folder that is empty or not there", path.display())]
    FolderInUse {
        /// The folder.
        path: PathBuf,
    },
    /// A file that is no genesis.
    #[error("{input}: not a genesis: {reason}")]
    Genesis {
        /// The file.
        input: String,
        /// What is wrong with it.
        reason: String,
    },
    /// An account that a genesis has already.
    #[error("--account: {address} comes twice, or is that of a contract (--bare leaves these out)")]
    AccountTwice {
        /// The account.
        address: alloy_primitives::Address,
    },
    /// The folder of a chain for development with another chain id.
    #[error(
        "{}: expected {expected}, got {got} as the chain id: name another folder, or --dev-chain-id {got}",
        path.display()
    )]
    DevChain {
        /// The file.
        path: PathBuf,
        /// Chain id of the command line.
        expected: u64,
        /// Chain id of the folder.
        got: u64,
    },
    /// The server of JSON-RPC does not start.
    #[error("{source}{}", elsewhere(source))]
    Server {
        /// The reason.
        #[from]
        source: zkfabric_rpc::ServerError,
    },
    /// The exporter of spans does not start.
    #[error(transparent)]
    Spans(#[from] zkfabric_telemetry::ExporterError),
    /// A replica does not start.
    #[error(transparent)]
    Replica(#[from] zkfabric_rpc::ReplicaError),
    /// What another node gives does not follow.
    #[error("{source_url} is followed no longer: {reason}")]
    Follows {
        /// Address of the node.
        source_url: String,
        /// What does not follow.
        reason: String,
    },
    /// Two methods have one name: a fault of the program.
    #[error("the methods of JSON-RPC: {0}")]
    Methods(String),
    /// Two inputs would come from stdin.
    #[error("stdin can be one input, got - for {first} and for {second}")]
    StdinTwice {
        /// The first such argument.
        first: &'static str,
        /// The second such argument.
        second: &'static str,
    },
    /// The batch's destination has no place for the parent file beside it.
    #[error("--out {} takes the batch alone: --out-parent says where its parent file goes", path.display())]
    NoOutParent {
        /// Destination of the batch.
        path: PathBuf,
    },
    /// The environment requests instructions that are unknown or that this CPU lacks.
    #[error("{ISA_VARIABLE}: {0}")]
    Isa(#[from] IsaError),
    /// A device has no process of its own.
    #[error("a device's own process: {source}")]
    DeviceServer {
        /// The system's error.
        source: io::Error,
    },
    /// Hardware blocks have another command.
    #[error(
        "hardware blocks have a command of their own: zkfabric-hdl{arguments} (cargo run -p zkfabric-hdl-cli --{arguments})"
    )]
    Hdl {
        /// Arguments of `zkfabric hdl`, each after a space.
        arguments: String,
    },
    /// A result can't be written.
    #[error(transparent)]
    Write(#[from] zkfabric_console::Error),
    /// A batch is invalid or could not be built.
    #[error(transparent)]
    Batch(#[from] zkfabric_batch::Error),
    /// The engine has stopped, or does not start.
    #[error(transparent)]
    Engine(#[from] Arc<zkfabric_engine::Failure>),
    /// The key of the receipts.
    #[error(transparent)]
    Receipts(#[from] zkfabric_receipt::Error),
    /// A keystore, a private key, or a signer in another process.
    #[error(transparent)]
    Keys(#[from] zkfabric_keys::Error),
    /// An environment variable that should have a secret.
    #[error("the environment variable {name} {fault}")]
    Variable {
        /// The variable.
        name: String,
        /// What is wrong with it.
        fault: &'static str,
    },
    /// Nobody can be asked for a passphrase.
    #[error(
        "no terminal to ask for the passphrase: {source}; --passphrase names a file with it, and \
         --passphrase-env a variable"
    )]
    NoTerminal {
        /// The system's error.
        source: io::Error,
    },
    /// A secret where its file's path or its variable's name is expected.
    #[error(
        "{argument}: expected {expected}, got what looks like the secret itself, which is not shown \
         here: it is in the shell's history now, and others may have seen it in the list of \
         processes, so take another one, and write that into a file that only you can read"
    )]
    Pasted {
        /// The argument.
        argument: &'static str,
        /// What it names.
        expected: &'static str,
    },
    /// Two different passphrases for a new keystore.
    #[error("the passphrases differ: nothing is written")]
    PassphrasesDiffer,
    /// A keystore would replace a file.
    #[error("{} is there, and no keystore replaces a file: name another one", path.display())]
    KeystoreExists {
        /// The file.
        path: PathBuf,
    },
    /// A chain would begin among files of somebody else.
    #[error(
        "{} has no chain, and {file} in it is not a file of one: name an empty folder, or one that \
         is not there",
        folder.display()
    )]
    ForeignFiles {
        /// The folder.
        folder: PathBuf,
        /// The first such file.
        file: String,
    },
    /// Another process has the folder.
    #[error(
        "{} is in use by another process: --take-over asks it to end, and goes on",
        folder.display()
    )]
    FolderTaken {
        /// The folder.
        folder: PathBuf,
    },
    /// The system refuses an operation on the folder.
    #[error("can't {operation} {}: {source}", path.display())]
    Folder {
        /// The operation.
        operation: &'static str,
        /// The file.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// A second execution of a block, or a batch of blocks.
    #[error(transparent)]
    Batches(Box<zkfabric_batches::Error>),
    /// The second execution of blocks has stopped the engine.
    #[error("the second execution of blocks stops the engine: {reason}")]
    Shadow {
        /// The reason.
        reason: String,
    },
    /// Proofs of batches have stopped.
    #[error("the proofs have stopped: {reason}")]
    Proofs {
        /// The reason.
        reason: String,
    },
    /// The folder has proofs for another program.
    #[error(
        "{count} batches, the first of which begins with block {first}, are proved for another \
         program than that of the key {program}: --prove-again proves them once more, another \
         folder of --batches begins anew"
    )]
    OtherProgram {
        /// Number of such batches.
        count: usize,
        /// First block of the first of them.
        first: u64,
        /// Digest of this program's key.
        program: String,
    },
    /// Blocks that could not be proved.
    #[error("{count} blocks have no proof, the first of them is {first}: {reason}")]
    Unproved {
        /// Number of the blocks.
        count: usize,
        /// Number of the first block.
        first: u64,
        /// What its last attempt said.
        reason: String,
    },
    /// The thread of the batches has ended.
    #[error("the batches have stopped: report the message that was printed, then start again")]
    BatchesPanicked,
    /// A batch could not be fetched from a node.
    #[error(transparent)]
    Import(#[from] zkfabric_import::Error),
    /// A transaction could not be sent to a chain.
    #[error(transparent)]
    Settlement(#[from] zkfabric_settlement::Error),
    /// An error about an input.
    #[error("{input}: {source}")]
    About {
        /// Name of the input: its file or another name.
        input: String,
        /// The error.
        source: Box<Self>,
    },
    /// A file differs from its recipe's output.
    #[error("{} is not what {recipe} gives", path.display())]
    Differs {
        /// The file.
        path: PathBuf,
        /// Recipe of the file.
        recipe: String,
    },
    /// A file is not a program.
    #[error("not a program that can be proved: {0}")]
    Program(zkfabric_vm::LoadError),
    /// The guest program is damaged.
    #[error("guest program: {0}")]
    Guest(#[from] zkfabric_vm::LoadError),
    /// The program could not be executed.
    #[error("execution in the VM: {source}{}", hint(source))]
    Execution {
        /// Reason.
        #[from]
        source: zkfabric_vm::ExecutionError,
    },
    /// The program rejected its input.
    #[error("the program ended with exit code {code}, expected 0: {printed}")]
    ExitCode {
        /// Exit code.
        code: u64,
        /// Output printed by the program.
        printed: String,
    },
    /// The VM's output differs from the native execution's, or from the output that the user
    /// expects.
    #[error("the VM committed to the digest {got}, expected {expected}")]
    Output {
        /// Digest of the expected output.
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
        /// Fault of the file.
        source: Box<zkfabric_kzg::PtauError>,
    },
    /// A file is not a key.
    #[error("{key}: {source}")]
    Key {
        /// Name of the key: its file or another name.
        key: String,
        /// Fault of the key.
        source: Box<zkfabric_zkvm::ZkvmError>,
    },
    /// The key belongs to another program than the caller expects.
    #[error("{key}: its program key digest is {got}, --expect-program says {expected}")]
    ProgramKey {
        /// Name of the key: its file or another name.
        key: String,
        /// Digest that the caller expects.
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
        /// Name of the key: its file or another name.
        key: String,
    },
    /// Requested devices are absent.
    #[error(transparent)]
    Devices(#[from] zkfabric_host::Error),
    /// A device failed its test.
    #[error("device {device} fails its test: {source}")]
    Device {
        /// The device's name.
        device: String,
        /// The device's error.
        source: zkfabric_host::Error,
    },
    /// A proof or execution was rejected.
    #[error(transparent)]
    Zkvm(#[from] zkfabric_zkvm::ZkvmError),
    /// A wrapped proof was rejected, or could not be made.
    #[error(transparent)]
    Wrap(#[from] zkfabric_wrap::Error),
    /// A key of wrapped proofs is malformed or differs from the one that the caller expects.
    #[error("{key}: {source}")]
    FinalKey {
        /// Name of the key: its file or another name.
        key: String,
        /// Fault of the key.
        source: Box<zkfabric_wrap::Error>,
    },
    /// Nothing shows that a key of wrapped proofs is the right one.
    #[error(
        "{key}: a file of a key does not show which program's proofs it accepts: make the key from the program yourself (`zkfabric key --wrap`, or \
         `zkfabric wrap`), and give the identity that is printed there with --expect-program"
    )]
    Unpinned {
        /// The file.
        key: String,
    },
    /// A file is of another kind than the command expects.
    #[error("{input}: expected {expected}, got {got}{hint}")]
    OtherFile {
        /// The file.
        input: String,
        /// Expected kind.
        expected: &'static str,
        /// Kind indicated by the file's first bytes.
        got: &'static str,
        /// Advice to the user, after a semicolon.
        hint: &'static str,
    },
    /// A text file is of another kind than the command expects: the error of its reader.
    #[error("{0}")]
    OtherText(Box<Self>),
    /// A file ends before its content does.
    #[error("{input}: the file is half-written: {source}")]
    HalfWritten {
        /// The file.
        input: String,
        /// The missing part.
        source: Box<Self>,
    },
    /// A proof is for another key or reference string.
    #[error("{input}: {source}{hint}")]
    OtherKey {
        /// The file.
        input: String,
        /// The difference.
        source: Box<Self>,
        /// The key that the proof needs, after a semicolon.
        hint: String,
    },
    /// A wrapped proof belongs to another batch.
    #[error("the proof is of blocks with the hash {expected}, those of --batch have {got}")]
    OtherBatch {
        /// Data hash in the proof.
        expected: String,
        /// Data hash of the batch.
        got: String,
    },
    /// A contract would revert.
    #[error("the contract refuses: {error}")]
    Contract {
        /// The contract's error.
        error: String,
    },
    /// A transaction was reverted, although its simulation succeeded.
    #[error("transaction {transaction} was reverted")]
    Reverted {
        /// The transaction's hash.
        transaction: String,
    },
    /// A transaction succeeded, and the contract has not moved on to the batch.
    #[error(
        "transaction {transaction} succeeded, but the contract's last block is {got}, expected {expected}: the batch is not accepted"
    )]
    NotAccepted {
        /// The transaction's hash.
        transaction: String,
        /// Last block of the batch.
        expected: String,
        /// Last block of the contract.
        got: String,
    },
    /// The batch builds on another block than the caller expects.
    #[error("the batch's parent hash is {got}, --expect-parent says {expected}")]
    Parent {
        /// Block that the caller expects.
        expected: String,
        /// Parent in the output.
        got: String,
    },
    /// The proof claims an output that is not a batch's.
    #[error(transparent)]
    ProofOutput(#[from] zkfabric_stf::error::OutputError),
}

/// Returns advice to the user.
const fn hint(error: &zkfabric_vm::ExecutionError) -> &'static str {
    match error {
        zkfabric_vm::ExecutionError::Runaway { .. } => " (--max-instructions)",
        _ => "",
    }
}

/// Returns advice about an address that is taken or not this machine's.
fn elsewhere(error: &zkfabric_rpc::ServerError) -> &'static str {
    match error {
        zkfabric_rpc::ServerError::Listen { .. } => {
            "; --listen takes another address and port, and with port 0 a free one"
        }
        zkfabric_rpc::ServerError::Setting { .. } | zkfabric_rpc::ServerError::Thread(_) => "",
    }
}

impl From<zkfabric_batches::Error> for Error {
    fn from(error: zkfabric_batches::Error) -> Self {
        Self::Batches(Box::new(error))
    }
}

impl Error {
    /// Attaches the input to an error, for use with `map_err`.
    pub(crate) fn about<E: Into<Self>>(input: &str) -> impl FnOnce(E) -> Self {
        move |source| Self::About {
            input: input.to_owned(),
            source: Box::new(source.into()),
        }
    }
}
