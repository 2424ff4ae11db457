//! Command line.
//!
//! | module | concept |
//! |---|---|
//! | `engine` | the command `engine`, and what it shares with `node` |
//! | `genesis` | the command `genesis` |
//! | `history` | how many blocks' states are kept |
//! | `node` | the command `node` |
//! | `page_origin` | origins of web pages |
//! | `signer` | the key that signs receipts |
//! | `telemetry` | what a node tells of itself |

mod engine;
mod genesis;
mod history;
mod node;
mod page_origin;
mod signer;
mod telemetry;

use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use alloy_primitives::Address;
use clap::{Parser, Subcommand, ValueHint};
use clap_complete::Shell;
use zkfabric_batch::example::Repetition;
use zkfabric_console::{DASH, Talk};
use zkfabric_host::devices::Selection;
use zkfabric_import::{Point, Url};
use zkfabric_keys::{SecretFile, SecretVariable};
use zkfabric_stf::{Fork, Rules};
use zkfabric_vm::Limits;
use zkfabric_zkvm::Sizing;

pub use engine::{BatchingArgs, BlockArgs, EngineArgs, PriorityArg, ProvingArgs};
pub use genesis::{
    Endowment, GenesisArgs, GenesisCommand, ImportGenesisArgs, NewGenesisArgs, WrittenGenesisArgs,
};
pub use history::HistoryArgs;
pub use node::NodeArgs;
pub use page_origin::PageOrigin;
pub use signer::{PassphraseArgs, SignerArgs};
pub use telemetry::{LogFormatArg, TelemetryArgs};

/// Bytes of the unit of memory limits.
pub(crate) const MIB: u64 = 1 << 20;

/// Executes Ethereum L2 batches and proves their execution.
#[derive(Debug, Parser)]
#[command(name = "zkfabric", version, after_help = crate::exit::HELP)]
pub struct Args {
    /// Print one JSON object instead of text, without progress; a failure is also a JSON object, on
    /// stderr
    #[arg(long, global = true)]
    pub json: bool,
    /// Print only the report or the error, without progress and notes
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Print every progress step as a line, even on a terminal
    #[arg(short, long, global = true, conflicts_with = "quiet")]
    pub verbose: bool,
    /// Subcommand.
    #[command(subcommand)]
    pub command: Command,
}

impl Args {
    /// Returns the amount of output besides the report.
    pub(crate) const fn talk(&self) -> Talk {
        if self.quiet || self.json {
            Talk::Quiet
        } else if self.verbose {
            Talk::Verbose
        } else {
            Talk::Usual
        }
    }
}

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Execute a batch or a program, prove the execution, verify the proof and write it
    Prove(ProveArgs),
    /// Verify a proof
    Verify(VerifyArgs),
    /// Wrap a batch's proof with a Poseidon2 transcript into a proof of 992 bytes that a contract
    /// verifies
    Wrap(WrapArgs),
    /// Write the contracts that verify wrapped proofs
    Contract(ContractArgs),
    /// Submit a batch and its wrapped proof to a rollup's contract
    Submit(SubmitArgs),
    /// Execute a batch natively and in the VM, or a program in the VM, without a proof
    Execute(ExecuteArgs),
    /// Write the example batches of a seed
    Example(ExampleArgs),
    /// Order, execute and confirm transactions from a file or stdin, and write blocks and batches
    Engine(EngineArgs),
    /// Serve a chain to wallets and tools by JSON-RPC, on HTTP and WebSocket
    Node(Box<NodeArgs>),
    /// Write the genesis of a chain for `node` and `engine`
    Genesis(GenesisArgs),
    /// Write or read the encrypted keystore of a private key that signs receipts
    Keystore(KeystoreArgs),
    /// Make a batch file and its parent file from a node's blocks
    Batch(BatchArgs),
    /// Write the verifying key of the guest program or of your own program
    Key(KeyArgs),
    /// Write the folder of a new program of your own
    New(NewArgs),
    /// List the compute devices and their throughput
    Devices(DevicesArgs),
    /// Serve a device to the process that has started this one (`--device-process`)
    #[command(hide = true)]
    DeviceServer,
    /// Name the command for hardware blocks, `zkfabric-hdl`
    #[command(hide = true, disable_help_flag = true)]
    Hdl(HdlArgs),
    /// Print shell completions
    Completions(CompletionsArgs),
    /// Write the manual pages
    Man(ManArgs),
}

impl Command {
    /// Returns the ceremony's file that the reference string comes from, if its hash is not given.
    pub(crate) fn unchecked_ceremony(&self) -> Option<&Path> {
        let srs = match self {
            Self::Prove(args) => &args.srs,
            Self::Verify(args) => &args.srs,
            Self::Wrap(args) => &args.srs,
            Self::Key(args) => &args.srs,
            Self::Engine(args) => &args.batching.proving.srs,
            Self::Node(args) => &args.batching.proving.srs,
            _ => return None,
        };
        let path = srs.ptau.as_deref();
        path.filter(|_| srs.ptau_blake2b.is_none())
    }
}

/// Arguments of `completions`.
#[derive(Debug, clap::Args)]
pub struct CompletionsArgs {
    /// Shell
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: Shell,
}

/// Arguments of `man`.
#[derive(Debug, clap::Args)]
pub struct ManArgs {
    /// Folder for the pages, one page per subcommand
    #[arg(long, value_name = "FOLDER")]
    pub out: PathBuf,
}

/// Arguments of `new`.
#[derive(Debug, clap::Args)]
pub struct NewArgs {
    /// Name of the program: lower-case letters, digits, - and _, a letter first
    #[arg(value_name = "NAME")]
    pub name: ProgramName,
    /// Folder for the program, empty or new; by default, the name
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
}

/// Name of a program, as cargo allows it for a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgramName(pub String);

impl FromStr for ProgramName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        /// Words of Rust and crates of every program.
        const TAKEN: &str = " abstract alloc as async await become box break const continue core \
            crate do dyn else enum extern false final fn for gen if impl in let loop macro match \
            mod move mut override panic postcard priv proc_macro pub ref return self serde static \
            std struct super test trait true try type typeof unsafe unsized use virtual where \
            while yield ";
        let is_first = |c: char| c.is_ascii_lowercase();
        let is_next = |c: char| is_first(c) || c.is_ascii_digit() || c == '-' || c == '_';
        if text.len() > 64 || !text.starts_with(is_first) || !text.chars().all(is_next) {
            return Err(
                "expected up to 64 lower-case letters, digits, - and _, a letter first".to_owned(),
            );
        }
        match TAKEN.contains(&format!(" {text} ")) {
            true => Err("the name is a word of Rust or a crate of every program".to_owned()),
            false => Ok(Self(text.to_owned())),
        }
    }
}

/// Arguments of `prove`.
#[derive(Debug, clap::Args)]
pub struct ProveArgs {
    /// Batch file, - for stdin; without one, the embedded example is proved
    #[arg(value_name = "BATCH.json")]
    pub batch: Option<PathBuf>,
    /// Parent file from the preceding batch, - for stdin; for a batch without a genesis
    #[arg(long, value_name = "FILE", requires = "batch")]
    pub parent: Option<PathBuf>,
    /// Where to write the parent file for the next batch; by default, beside the proof with the
    /// ending `.parent.json`
    #[arg(long, value_name = "FILE", conflicts_with = "elf")]
    pub next: Option<PathBuf>,
    /// User's own program instead of a batch
    #[command(flatten, next_help_heading = "Program of your own")]
    pub program: ProgramArgs,
    /// Where to write the proof, - for stdout; an existing proof stays until the new one is
    /// complete
    #[arg(long, value_name = "FILE", default_value = "proof.bin")]
    pub out: PathBuf,
    /// Memory limit for proving, in MiB; a lower limit cuts the batch into smaller shards
    #[arg(long, value_name = "MIB", default_value_t = Sizing::DEFAULT_MEMORY / MIB)]
    pub memory_limit: u64,
    /// Shards to prove at once, which share the memory limit: more keep unlike devices and many
    /// cores busy, but smaller shards cost more in total
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=16))]
    pub shards_at_once: u8,
    /// Folder for commitments and proofs of shards, from which a killed run resumes: a new or empty
    /// one, or that of an earlier run of the same batch; the files that this command made there are
    /// removed once the proof is written, and no others
    #[arg(long, value_name = "DIR")]
    pub work: Option<PathBuf>,
    /// Instruction limit
    #[command(flatten)]
    pub limit: LimitArgs,
    /// Hash of the proof's transcript
    #[arg(long, value_enum, default_value_t = HashArg::Keccak)]
    pub hash: HashArg,
    /// Also wrap the proof into one that a contract verifies, written to this path, with its key
    /// beside it under the ending `.key`; the hash is then Poseidon2
    #[arg(long, value_name = "FILE", num_args = 0..=1, default_missing_value = "final.proof", require_equals = true, conflicts_with_all = ["hash", "elf"])]
    pub wrap: Option<PathBuf>,
    /// Make only the key of wrapped proofs with this identity, as in `wrap`
    #[arg(long, value_name = "DIGEST", value_parser = digest, requires = "wrap")]
    pub expect_program: Option<Digest>,
    /// Compute devices
    #[command(flatten, next_help_heading = "Devices")]
    pub device: DeviceArgs,
    /// Prove this many times and report the fastest run, with the seconds of each
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1000), conflicts_with = "work")]
    pub repeat: u32,
    /// Write what each thread and device did when to this file, in Chrome's trace format, which
    /// Perfetto shows, and report busy shares and the critical path
    #[arg(long, value_name = "FILE")]
    pub timeline: Option<PathBuf>,
    /// Reference string
    #[command(flatten, next_help_heading = "Reference string")]
    pub srs: SrsArgs,
}

impl ProveArgs {
    /// Returns the path of the parent file for the next batch: the one in the arguments, or beside
    /// a proof that goes to a file. A user's own program has no next batch.
    pub(crate) fn next_file(&self) -> Option<PathBuf> {
        match &self.next {
            Some(path) => Some(path.clone()),
            None if self.program.elf.is_some() || self.out == Path::new(DASH) => None,
            None => Some(self.out.with_extension("parent.json")),
        }
    }

    /// Returns the path of the key beside a wrapped proof.
    pub(crate) fn wrap_key(&self) -> Option<PathBuf> {
        let wrap = self.wrap.as_ref()?;
        Some(wrap.with_extension("key"))
    }
}

/// A program to execute or to prove.
#[derive(Debug, clap::Args)]
pub struct ProgramArgs {
    /// Statically linked RISC-V program (ELF, 64 bits, IM with Zba, Zbb and C), - for stdin,
    /// instead of a batch
    #[arg(long, value_name = "FILE", conflicts_with = "batch")]
    pub elf: Option<PathBuf>,
    /// The program's input, - for stdin: the input stream holds the number of bytes, then the bytes
    /// in little-endian words; empty by default
    #[arg(long, value_name = "FILE", requires = "elf")]
    pub input: Option<PathBuf>,
    /// The program's expected output, which the proof then contains beside its digest; by default,
    /// the proof contains only the digest
    #[arg(long, value_name = "FILE", requires = "elf")]
    pub output: Option<PathBuf>,
}

/// Limits of an execution.
#[derive(Clone, Copy, Debug, clap::Args)]
pub struct LimitArgs {
    /// Maximum number of instructions of the program in the VM
    #[arg(long, value_name = "N", default_value_t = Limits::default().instructions,
        value_parser = clap::value_parser!(u64).range(1..=Limits::MAX_INSTRUCTIONS))]
    pub max_instructions: u64,
}

impl LimitArgs {
    /// Returns the VM's limits.
    pub(crate) fn limits(self) -> Limits {
        Limits {
            instructions: self.max_instructions,
            ..Limits::default()
        }
    }
}

/// Hash of a proof's transcript.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum HashArg {
    /// Keccak-256: for verifiers in software and on chain
    #[default]
    Keccak,
    /// Poseidon2 over BN254: for verifiers inside a proof, as in `wrap`; shards are padded to a few
    /// heights, and the proof is for the reference string without its third point of G2
    Poseidon2,
}

impl From<HashArg> for zkfabric_verifier::Hash {
    fn from(hash: HashArg) -> Self {
        match hash {
            HashArg::Keccak => Self::Keccak,
            HashArg::Poseidon2 => Self::Poseidon2,
        }
    }
}

/// Arguments of `verify`.
#[derive(Debug, clap::Args)]
pub struct VerifyArgs {
    /// Proof, - for stdin
    #[arg(value_name = "PROOF")]
    pub proof: PathBuf,
    /// Accept a proof for the development reference string, which anybody can forge
    #[arg(long)]
    pub allow_dev_srs: bool,
    /// Accept only the program with this digest, 64 hexadecimal digits: the digest of its key as
    /// `key` and `verify` print it or, for a wrapped proof, the identity of its key as `wrap` and
    /// `key --wrap` print it
    #[arg(long, value_name = "DIGEST", value_parser = digest)]
    pub expect_program: Option<Digest>,
    /// Accept only the parent block with this hash, 64 hexadecimal digits: the last hash of the
    /// preceding batch
    #[arg(long, value_name = "HASH", value_parser = digest)]
    pub expect_parent: Option<Digest>,
    /// Verifying key, - for stdin: the program's or, for a wrapped proof, the key from `wrap`,
    /// which --expect-program must name; by default, the embedded key of the development reference
    /// string
    #[arg(long, value_name = "FILE")]
    pub key: Option<PathBuf>,
    /// Treat the key as the key of your own program, whose output is bytes instead of a batch's
    /// output
    #[arg(long, requires = "key", conflicts_with = "expect_parent")]
    pub program: bool,
    /// Compute the key from this program instead, - for stdin
    #[arg(long, value_name = "FILE", conflicts_with_all = ["key", "expect_parent"])]
    pub elf: Option<PathBuf>,
    /// Reference string of a computed key
    #[command(flatten)]
    pub srs: SrsArgs,
}

/// Arguments of `wrap`.
#[derive(Debug, clap::Args)]
pub struct WrapArgs {
    /// Proof from `prove --hash poseidon2`, - for stdin
    #[arg(value_name = "PROOF")]
    pub proof: PathBuf,
    /// Where to write the wrapped proof, - for stdout
    #[arg(long, value_name = "FILE", default_value = "final.proof")]
    pub out: PathBuf,
    /// Where to write the key that verifies the wrapped proof, one key for all proofs of the
    /// program; the leaves of an existing key are reused if --expect-program names it
    #[arg(long, value_name = "FILE", default_value = "final.key")]
    pub out_key: PathBuf,
    /// Make only the key with this identity, 64 hexadecimal digits, as `wrap` and `key --wrap`
    /// print it
    #[arg(long, value_name = "DIGEST", value_parser = digest)]
    pub expect_program: Option<Digest>,
    /// Verifying key of the program, - for stdin; by default, the embedded key of the development
    /// reference string
    #[arg(long, value_name = "FILE")]
    pub key: Option<PathBuf>,
    /// Compute devices
    #[command(flatten, next_help_heading = "Devices")]
    pub device: DeviceArgs,
    /// Reference string
    #[command(flatten, next_help_heading = "Reference string")]
    pub srs: SrsArgs,
}

/// Arguments of `contract`.
#[derive(Debug, clap::Args)]
pub struct ContractArgs {
    /// Key of wrapped proofs from `wrap`, - for stdin
    #[arg(long, value_name = "FILE", default_value = "final.key")]
    pub key: PathBuf,
    /// Accept only the key with this identity, 64 hexadecimal digits, as `wrap` and `key --wrap`
    /// print it; required for every key except the embedded one
    #[arg(long, value_name = "DIGEST", value_parser = digest)]
    pub expect_program: Option<Digest>,
    /// Folder for the contracts
    #[arg(long, value_name = "FOLDER")]
    pub out: PathBuf,
    /// Write a verifier for the development reference string, for which anybody can forge proofs
    #[arg(long)]
    pub allow_dev_srs: bool,
    /// Replace existing files that differ
    #[arg(long)]
    pub force: bool,
}

/// Arguments of `submit`.
#[derive(Debug, clap::Args)]
pub struct SubmitArgs {
    /// Wrapped proof, - for stdin
    #[arg(value_name = "PROOF")]
    pub proof: PathBuf,
    /// The proved batch, - for stdin: its blocks are posted
    #[arg(long, value_name = "BATCH.json")]
    pub batch: PathBuf,
    /// The batch's parent file, - for stdin; for a batch without a genesis
    #[arg(long, value_name = "FILE")]
    pub parent: Option<PathBuf>,
    /// URL of a node of the contract's chain, like `http://127.0.0.1:8545`
    #[arg(long, value_name = "URL")]
    pub rpc: Url,
    /// Address of the contract, as of `Rollup.sol`
    #[arg(long, value_name = "ADDRESS")]
    pub rollup: Address,
    /// File with the paying account's private key, 64 hexadecimal digits, - for stdin; without it,
    /// the call is simulated and nothing is sent, as with --dry-run
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub private_key: Option<SecretFile>,
    /// Simulate the call on the node, and send nothing; with --private-key as that account
    #[arg(long)]
    pub dry_run: bool,
    /// Timeout in seconds for one answer of the node, and for a block to include the transaction
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub timeout: u64,
}

/// Arguments of `execute`.
#[derive(Debug, clap::Args)]
pub struct ExecuteArgs {
    /// Batch file, - for stdin; without one, the embedded example is executed
    #[arg(value_name = "BATCH.json")]
    pub batch: Option<PathBuf>,
    /// Parent file from the preceding batch, - for stdin; for a batch without a genesis
    #[arg(long, value_name = "FILE", requires = "batch")]
    pub parent: Option<PathBuf>,
    /// Where to write the parent file for the next batch, - for stdout
    #[arg(long, value_name = "FILE", conflicts_with = "elf")]
    pub next: Option<PathBuf>,
    /// User's own program instead of a batch
    #[command(flatten, next_help_heading = "Program of your own")]
    pub program: ProgramArgs,
    /// Instruction limit
    #[command(flatten)]
    pub limit: LimitArgs,
    /// Execute this many times and report the fastest run, with the seconds of each
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub repeat: u32,
}

/// Arguments of `example`.
#[derive(Debug, clap::Args)]
pub struct ExampleArgs {
    /// Seed of keys, amounts and order
    #[arg(long, default_value_t = zkfabric_batch::example::SEED)]
    pub seed: u64,
    /// Folder for the files, - for stdout with a single batch
    #[arg(long, value_name = "FOLDER", default_value = "examples")]
    pub out: PathBuf,
    /// Replace existing files that differ
    #[arg(long, conflicts_with = "check")]
    pub force: bool,
    /// Instead, write one batch of this many ether transfers, `transfers-N.json`
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub transfers: Option<u32>,
    /// Instead, write one batch of this many ERC-20 token transfers, `token-transfers-N.json`
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100_000), conflicts_with = "transfers")]
    pub token_transfers: Option<u32>,
    /// Instead, write one batch of this many token swaps, `swaps-N.json`
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100_000), conflicts_with_all = ["transfers", "token_transfers"])]
    pub swaps: Option<u32>,
    /// Instead, write this many transactions of several kinds for a sequencer, `mixed-N.txt` with
    /// one raw transaction in hexadecimal digits per line, and the accounts before them,
    /// `mixed-N.json`
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000_000), conflicts_with_all = ["transfers", "token_transfers", "swaps", "check"])]
    pub mixed: Option<u32>,
    /// Number of accounts that sign the transactions of `--mixed`
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(2..=1_000_000), default_value_t = 1_000, requires = "mixed")]
    pub signers: u32,
    /// Compare with the existing files instead of writing
    #[arg(long)]
    pub check: bool,
}

impl ExampleArgs {
    /// Returns the repeated transaction of a single batch and its count; `None` for the examples.
    #[must_use]
    pub fn repeated(&self) -> Option<(Repetition, u32)> {
        let counts = [self.transfers, self.token_transfers, self.swaps];
        let mut all = Repetition::ALL.into_iter().zip(counts);
        all.find_map(|(what, count)| Some((what, count?)))
    }
}

/// Arguments of `keystore`.
#[derive(Debug, clap::Args)]
pub struct KeystoreArgs {
    /// What to do
    #[command(subcommand)]
    pub command: KeystoreCommand,
}

/// Subcommands of `keystore`.
#[derive(Debug, Subcommand)]
pub enum KeystoreCommand {
    /// Write the keystore of a new key
    New(NewKeystoreArgs),
    /// Write the keystore of an existing private key
    Import(ImportKeystoreArgs),
    /// Decrypt a keystore, and print the address of its key
    Address(KeystoreAddressArgs),
}

/// Arguments of `keystore new`.
#[derive(Debug, clap::Args)]
pub struct NewKeystoreArgs {
    /// Where to write the keystore, a new file
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub out: SecretFile,
    /// Take 4 MiB instead of 256 MiB of memory to try a passphrase: for random passphrases alone
    #[arg(long)]
    pub light: bool,
    /// The keystore's passphrase
    #[command(flatten)]
    pub passphrase: PassphraseArgs,
}

/// Arguments of `keystore import`.
#[derive(Debug, clap::Args)]
pub struct ImportKeystoreArgs {
    /// File with the private key, 64 hexadecimal digits, - for stdin
    #[arg(
        long,
        value_name = "FILE",
        conflicts_with = "private_key_env",
        required_unless_present = "private_key_env",
        value_hint = ValueHint::FilePath
    )]
    pub private_key: Option<SecretFile>,
    /// Environment variable with the private key
    #[arg(long, value_name = "NAME")]
    pub private_key_env: Option<SecretVariable>,
    /// The new keystore
    #[command(flatten)]
    pub new: NewKeystoreArgs,
}

/// Arguments of `keystore address`.
#[derive(Debug, clap::Args)]
pub struct KeystoreAddressArgs {
    /// Keystore
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub keystore: SecretFile,
    /// The keystore's passphrase
    #[command(flatten)]
    pub passphrase: PassphraseArgs,
}

/// Arguments of `batch`.
#[derive(Debug, clap::Args)]
pub struct BatchArgs {
    /// URL of a node, like `http://127.0.0.1:8545` or `https://HOST/KEY`: with
    /// `debug_executionWitness`, or with `eth_getProof`
    #[arg(long, value_name = "URL")]
    pub rpc: Url,
    /// First block: a number in decimal digits, or in hexadecimal digits after 0x, or `latest`
    #[arg(long, value_name = "N")]
    pub from: Point,
    /// Last block, in the same forms
    #[arg(long, value_name = "M")]
    pub to: Point,
    /// Where to write the batch, - for stdout
    #[arg(long, value_name = "FILE", default_value = "batch.json")]
    pub out: PathBuf,
    /// Where to write the parent file that the batch builds on, - for stdout; by default, beside
    /// the batch with the ending `.start.json`
    #[arg(long, value_name = "FILE")]
    pub out_parent: Option<PathBuf>,
    /// Fork of the blocks: Cancun, Prague or Osaka; by default, Cancun for headers without a
    /// requests hash and Osaka for others
    #[arg(long, value_name = "FORK", value_parser = fork)]
    pub fork: Option<Fork>,
    /// Accept transactions without a chain id, which anybody can replay from another chain
    #[arg(long)]
    pub unprotected_transactions: bool,
    /// Maximum number of seconds from a block's parent to the block
    #[arg(long, value_name = "SECONDS", default_value_t = Rules::default().most_seconds_between_blocks)]
    pub most_seconds_between_blocks: NonZeroU32,
    /// Timeout in seconds for one answer of the node
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub timeout: u64,
}

impl BatchArgs {
    /// Returns the path of the parent file: the one in the arguments, or beside a batch that goes
    /// to a file.
    pub(crate) fn parent_file(&self) -> Option<PathBuf> {
        match &self.out_parent {
            Some(path) => Some(path.clone()),
            None if self.out == Path::new(DASH) => None,
            None => Some(self.out.with_extension("start.json")),
        }
    }
}

/// Arguments of `key`.
#[derive(Debug, clap::Args)]
pub struct KeyArgs {
    /// Where to write the key, - for stdout
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Compare with the existing file instead of writing
    #[arg(long)]
    pub check: bool,
    /// Write the key of the program's wrapped proofs, as `wrap` writes it beside a proof; the
    /// reference string takes as much memory as in `wrap`
    #[arg(long)]
    pub wrap: bool,
    /// Write the key of this program instead of the guest's, - for stdin
    #[arg(long, value_name = "FILE")]
    pub elf: Option<PathBuf>,
    /// Reference string
    #[command(flatten, next_help_heading = "Reference string")]
    pub srs: SrsArgs,
}

/// Compute devices.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct DeviceArgs {
    /// Devices, separated by commas: cpu, opencl (all) or opencl:N, card (all) or card:N
    /// (programmed with the xclbin of the environment variable `ZKFABRIC_XCLBIN`), sim, or auto for
    /// cpu and every GPU; by default, the devices of the environment variable
    /// `ZKFABRIC_DEVICE`, else cpu. This machine's cores check the other devices and stand in for
    /// them
    #[arg(long = "device", value_name = "NAME", value_delimiter = ',')]
    pub names: Vec<Selection>,
    /// Run each device other than cpu in a process of its own: a driver that crashes then ends that
    /// process alone, and this machine's cores do its work. Sums over tables stay on these cores
    #[arg(long = "device-process")]
    pub process: bool,
}

/// Arguments of `devices`.
#[derive(Debug, clap::Args)]
pub struct DevicesArgs {
    /// Devices; by default, auto
    #[command(flatten)]
    pub device: DeviceArgs,
    /// Give each device the test that a failed device must pass before it gets work again; a device
    /// that does not pass is an error
    #[arg(long)]
    pub test: bool,
    /// Approximate duration of a measurement in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 0.05, value_parser = seconds)]
    pub seconds: f64,
}

fn seconds(text: &str) -> Result<f64, String> {
    let seconds: f64 = text.parse().map_err(|_| "expected a number".to_owned())?;
    if (0.0..=60.0).contains(&seconds) {
        Ok(seconds)
    } else {
        Err("expected at most 60 seconds".to_owned())
    }
}

/// Arguments of `hdl`.
#[derive(Debug, clap::Args)]
pub struct HdlArgs {
    /// Arguments of the command
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "ARGUMENT"
    )]
    pub arguments: Vec<String>,
}

/// Reference string.
#[derive(Debug, clap::Args)]
pub struct SrsArgs {
    /// Powers-of-tau file of a ceremony; by default, the insecure development string
    #[arg(long, value_name = "FILE.ptau")]
    pub ptau: Option<PathBuf>,
    /// Published Blake2b-512 of that file, 128 hexadecimal digits
    #[arg(long, value_name = "HEX", requires = "ptau", value_parser = blake2b)]
    pub ptau_blake2b: Option<Blake2b>,
}

/// A Blake2b-512 hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blake2b(pub [u8; 64]);

/// Digest of a program key, identity of a key of wrapped proofs, or hash of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digest(pub [u8; 32]);

fn blake2b(text: &str) -> Result<Blake2b, String> {
    hexadecimal(text).map(Blake2b)
}

fn fork(text: &str) -> Result<Fork, String> {
    Fork::from_name(text).ok_or_else(|| {
        let names: Vec<_> = Fork::all().map(Fork::name).collect();
        format!("expected one of {}", names.join(", "))
    })
}

fn digest(text: &str) -> Result<Digest, String> {
    hexadecimal(text).map(Digest)
}

/// Decodes hexadecimal digits, with or without `0x`.
fn hexadecimal<const N: usize>(text: &str) -> Result<[u8; N], String> {
    let digits = text.strip_prefix("0x").unwrap_or(text);
    let mut bytes = [0; N];
    if digits.len() != 2 * N || !digits.is_ascii() {
        let (expected, got) = (2 * N, digits.chars().count());
        return Err(format!("expected {expected} hexadecimal digits, got {got}"));
    }
    for (byte, index) in bytes.iter_mut().zip((0..).step_by(2)) {
        let pair = digits.get(index..index + 2).unwrap_or_default();
        *byte = u8::from_str_radix(pair, 16).map_err(|error| format!("{pair:?}: {error}"))?;
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;
    use zkfabric_console::reference;

    use super::*;

    #[test]
    fn the_definition_is_consistent() {
        Args::command().debug_assert();
    }

    #[test]
    fn hashes_have_128_digits() {
        assert_eq!(blake2b(&"0f".repeat(64)).unwrap(), Blake2b([15; 64]));
        assert!(blake2b(&"0f".repeat(63)).is_err());
        assert!(blake2b(&"0g".repeat(64)).is_err());
        assert!(blake2b(&"é".repeat(64)).is_err());
        assert_eq!(digest(&"0f".repeat(32)).unwrap(), Digest([15; 32]));
        let error = digest("0x1é").unwrap_err();
        assert_eq!(error, "expected 64 hexadecimal digits, got 2");
    }

    #[test]
    fn the_page_of_commands_has_this_help() {
        let page = Path::new(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../docs/commands.md"
        ));
        assert!(
            reference::is_current(page, Args::command()).unwrap(),
            "docs/commands.md differs from the help; write it with: ZKFABRIC_WRITE=1 cargo test -p zkfabric page_of_commands"
        );
    }
}
