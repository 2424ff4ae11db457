//! The command line.

use std::num::NonZeroU32;
use std::path::PathBuf;

use alloy_primitives::Address;
use clap::{Parser, Subcommand};
use clap_complete::Shell;
use zkfabric_batch::example::Repeated;
use zkfabric_host::devices::Selection;
use zkfabric_import::Url;
use zkfabric_output::Talk;
use zkfabric_stf::{Fork, Rules};
use zkfabric_vm::Limits;

/// Executes Ethereum L2 batches and proves their execution.
#[derive(Debug, Parser)]
#[command(name = "zkfabric", version, after_help = crate::exit::HELP)]
pub struct Args {
    /// Print one JSON object instead of text, and no progress; a failure is one too, on stderr
    #[arg(long, global = true)]
    pub json: bool,
    /// Print no progress and no notes: the report alone, or the error
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Print every step of the progress as a line, on a terminal too
    #[arg(short, long, global = true, conflicts_with = "quiet")]
    pub verbose: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

impl Args {
    /// How much is said beside the report.
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

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Execute a batch or a program, prove the execution, verify the proof and write it
    Prove(ProveArgs),
    /// Verify a proof
    Verify(VerifyArgs),
    /// Make a proof of a batch, whose transcript is Poseidon2, into one of 992 bytes that a contract verifies
    Wrap(WrapArgs),
    /// Write the contracts that verify wrapped proofs
    Contract(ContractArgs),
    /// Send a batch with its wrapped proof to a rollup's contract
    Submit(SubmitArgs),
    /// Execute a batch natively and in the VM, or a program in the VM, without a proof
    Execute(ExecuteArgs),
    /// Write the example batches, which a seed fixes
    Example(ExampleArgs),
    /// Make a batch file and its parent file from a node's blocks
    Batch(BatchArgs),
    /// Write the verifying key of the guest program, or of a program of one's own
    Key(KeyArgs),
    /// List the devices that can compute, with what they do per second
    Devices(DevicesArgs),
    /// Say where the hardware blocks are: `zkfabric-hdl` is a command of its own
    #[command(hide = true, disable_help_flag = true)]
    Hdl(HdlArgs),
    /// Print the completions of a shell
    Completions(CompletionsArgs),
    /// Write the manual's pages
    Man(ManArgs),
}

/// Arguments of `completions`.
#[derive(Debug, clap::Args)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: Shell,
}

/// Arguments of `man`.
#[derive(Debug, clap::Args)]
pub struct ManArgs {
    /// Folder of the pages, one a subcommand
    #[arg(long, value_name = "FOLDER")]
    pub out: PathBuf,
}

/// Arguments of `prove`.
#[derive(Debug, clap::Args)]
pub struct ProveArgs {
    /// Batch file, - for stdin; without one, the embedded example is proved
    #[arg(value_name = "BATCH.json")]
    pub batch: Option<PathBuf>,
    /// Parent file, as the batch before this one left it, - for stdin; for a batch that names no genesis
    #[arg(long, value_name = "FILE", requires = "batch")]
    pub parent: Option<PathBuf>,
    /// Where the parent file for the next batch goes; without it, beside the proof with the ending `.parent.json`
    #[arg(long, value_name = "FILE", conflicts_with = "elf")]
    pub next: Option<PathBuf>,
    /// A program of one's own instead of a batch
    #[command(flatten)]
    pub program: ProgramArgs,
    /// Where the proof goes, - for stdout; a proof that is there stays until the new one is whole
    #[arg(long, value_name = "FILE", default_value = "proof.bin")]
    pub out: PathBuf,
    /// Memory that proving may take, in MiB; the batch is cut into smaller shards
    #[arg(long, value_name = "MIB")]
    pub memory_limit: Option<u64>,
    /// Directory for commitments and proofs of shards, from which a run that was killed goes on; its files are removed once the proof is
    /// written
    #[arg(long, value_name = "DIR")]
    pub work: Option<PathBuf>,
    /// Most instructions of the program
    #[command(flatten)]
    pub limit: LimitArgs,
    /// The transcript's hash
    #[arg(long, value_enum, default_value_t = HashArg::Keccak)]
    pub hash: HashArg,
    /// Wrap the proof, too, into one that a contract verifies: it goes there, its key beside it with the ending `.key`. The hash is Poseidon2 then
    #[arg(long, value_name = "FILE", num_args = 0..=1, default_missing_value = "final.proof", require_equals = true, conflicts_with_all = ["hash", "elf"])]
    pub wrap: Option<PathBuf>,
    /// Make no other key of wrapped proofs than the one with this identity, as of `wrap`
    #[arg(long, value_name = "DIGEST", value_parser = digest, requires = "wrap")]
    pub expect_program: Option<Digest>,
    /// What computes
    #[command(flatten)]
    pub device: DeviceArgs,
    /// Prove so many times and report the fastest run, beside the seconds of each
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1000), conflicts_with = "work")]
    pub repeat: u32,
    /// The reference string
    #[command(flatten)]
    pub srs: SrsArgs,
}

/// A program to execute or to prove.
#[derive(Debug, clap::Args)]
pub struct ProgramArgs {
    /// Statically linked RISC-V program (ELF, 64 bits, IM with Zba, Zbb and C) instead of a batch, - for stdin
    #[arg(long, value_name = "FILE", conflicts_with = "batch")]
    pub elf: Option<PathBuf>,
    /// Its input, - for stdin: the input stream holds the number of bytes, then the bytes in little-endian words; without one, none
    #[arg(long, value_name = "FILE", requires = "elf")]
    pub input: Option<PathBuf>,
    /// Its expected output: the proof holds it, beside its digest; without one, the digest alone
    #[arg(long, value_name = "FILE", requires = "elf")]
    pub output: Option<PathBuf>,
}

/// Where an execution is stopped.
#[derive(Clone, Copy, Debug, clap::Args)]
pub struct LimitArgs {
    /// Most instructions of the program in the VM
    #[arg(long, value_name = "N", default_value_t = Limits::default().instructions,
        value_parser = clap::value_parser!(u64).range(1..=Limits::MAX_INSTRUCTIONS))]
    pub max_instructions: u64,
}

impl LimitArgs {
    /// The VM's limits.
    pub(crate) fn limits(self) -> Limits {
        Limits {
            instructions: self.max_instructions,
            ..Limits::default()
        }
    }
}

/// The hash of a proof's transcript.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum HashArg {
    /// Keccak-256: for verifiers in software and on chain
    #[default]
    Keccak,
    /// Poseidon2 over BN254: for verifiers inside a proof, as of `wrap`; shards are filled up to a few heights, and the proof is for the reference string without its third point of G2
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
    /// The proof, - for stdin
    #[arg(value_name = "PROOF")]
    pub proof: PathBuf,
    /// Accept a proof for the development reference string, which anybody can forge
    #[arg(long)]
    pub allow_dev_srs: bool,
    /// Accept no other program than the one with this digest, 64 hexadecimal digits: that of its key, as `key` and `verify` print it; for a wrapped
    /// proof the identity of its key, as `wrap` and `key --wrap` print it
    #[arg(long, value_name = "DIGEST", value_parser = digest)]
    pub expect_program: Option<Digest>,
    /// Accept no other parent than the block with this hash, 64 hexadecimal digits: the last hash of the batch before
    #[arg(long, value_name = "HASH", value_parser = digest)]
    pub expect_parent: Option<Digest>,
    /// Verifying key, - for stdin: that of the program, or for a wrapped proof the one that `wrap` writes, which --expect-program has to name;
    /// without one, the embedded key of the development reference string
    #[arg(long, value_name = "FILE")]
    pub key: Option<PathBuf>,
    /// The key is that of a program of one's own: its output is bytes, not that of a batch
    #[arg(long, requires = "key", conflicts_with = "expect_parent")]
    pub program: bool,
    /// Compute the key from this program instead, - for stdin
    #[arg(long, value_name = "FILE", conflicts_with_all = ["key", "expect_parent"])]
    pub elf: Option<PathBuf>,
    /// The reference string of a key that is computed
    #[command(flatten)]
    pub srs: SrsArgs,
}

/// Arguments of `wrap`.
#[derive(Debug, clap::Args)]
pub struct WrapArgs {
    /// The proof, as `prove --hash poseidon2` writes it, - for stdin
    #[arg(value_name = "PROOF")]
    pub proof: PathBuf,
    /// Where the wrapped proof goes, - for stdout
    #[arg(long, value_name = "FILE", default_value = "final.proof")]
    pub out: PathBuf,
    /// Where the key goes that verifies it, one for all proofs of the program; from a key that is there its leaves are taken if --expect-program
    /// names it
    #[arg(long, value_name = "FILE", default_value = "final.key")]
    pub out_key: PathBuf,
    /// Make no other key than the one with this identity, 64 hexadecimal digits, as `wrap` and `key --wrap` print it
    #[arg(long, value_name = "DIGEST", value_parser = digest)]
    pub expect_program: Option<Digest>,
    /// Verifying key of the program, - for stdin; without one, the embedded key of the development reference string
    #[arg(long, value_name = "FILE")]
    pub key: Option<PathBuf>,
    /// What computes
    #[command(flatten)]
    pub device: DeviceArgs,
    /// The reference string
    #[command(flatten)]
    pub srs: SrsArgs,
}

/// Arguments of `contract`.
#[derive(Debug, clap::Args)]
pub struct ContractArgs {
    /// The key of wrapped proofs, as `wrap` writes it, - for stdin
    #[arg(long, value_name = "FILE", default_value = "final.key")]
    pub key: PathBuf,
    /// Accept no other key than the one with this identity, 64 hexadecimal digits, as `wrap` and `key --wrap` print it; needed for every key but
    /// the embedded one
    #[arg(long, value_name = "DIGEST", value_parser = digest)]
    pub expect_program: Option<Digest>,
    /// Folder of the contracts
    #[arg(long, value_name = "FOLDER")]
    pub out: PathBuf,
    /// Write a verifier for the development reference string, for which anybody can forge proofs
    #[arg(long)]
    pub allow_dev_srs: bool,
}

/// Arguments of `submit`.
#[derive(Debug, clap::Args)]
pub struct SubmitArgs {
    /// The wrapped proof, - for stdin
    #[arg(value_name = "PROOF")]
    pub proof: PathBuf,
    /// The batch that was proved, - for stdin: its blocks are posted
    #[arg(long, value_name = "BATCH.json")]
    pub batch: PathBuf,
    /// Its parent file, - for stdin; for a batch that names no genesis
    #[arg(long, value_name = "FILE")]
    pub parent: Option<PathBuf>,
    /// URL of a node of the chain that has the contract, like `http://127.0.0.1:8545`
    #[arg(long, value_name = "URL")]
    pub rpc: Url,
    /// Address of the contract, as of `Rollup.sol`
    #[arg(long, value_name = "ADDRESS")]
    pub rollup: Address,
    /// File with the private key of the account that pays, 64 hexadecimal digits; without one, nothing is sent
    #[arg(long, value_name = "FILE", required_unless_present = "dry_run")]
    pub private_key: Option<PathBuf>,
    /// Ask the node what would happen, and send nothing
    #[arg(long)]
    pub dry_run: bool,
    /// The longest that the node may take for one answer, and a block to have the transaction
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub timeout: u64,
}

/// Arguments of `execute`.
#[derive(Debug, clap::Args)]
pub struct ExecuteArgs {
    /// Batch file, - for stdin; without one, the embedded example is executed
    #[arg(value_name = "BATCH.json")]
    pub batch: Option<PathBuf>,
    /// Parent file, as the batch before this one left it, - for stdin; for a batch that names no genesis
    #[arg(long, value_name = "FILE", requires = "batch")]
    pub parent: Option<PathBuf>,
    /// Where the parent file for the next batch goes, - for stdout
    #[arg(long, value_name = "FILE", conflicts_with = "elf")]
    pub next: Option<PathBuf>,
    /// A program of one's own instead of a batch
    #[command(flatten)]
    pub program: ProgramArgs,
    /// Most instructions of the program
    #[command(flatten)]
    pub limit: LimitArgs,
    /// Execute so many times and report the fastest run, beside the seconds of each
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub repeat: u32,
}

/// Arguments of `example`.
#[derive(Debug, clap::Args)]
pub struct ExampleArgs {
    /// Fixes keys, amounts and order
    #[arg(long, default_value_t = zkfabric_batch::example::SEED)]
    pub seed: u64,
    /// Folder of the files; of a single batch, - for stdout
    #[arg(long, value_name = "FOLDER", default_value = "examples")]
    pub out: PathBuf,
    /// Replace files that are there and differ
    #[arg(long, conflicts_with = "check")]
    pub force: bool,
    /// Write one batch of so many transfers of ether, `transfers-N.json`, instead
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub transfers: Option<u32>,
    /// Write one batch of so many transfers of an ERC-20's tokens, `token-transfers-N.json`, instead
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100_000), conflicts_with = "transfers")]
    pub token_transfers: Option<u32>,
    /// Write one batch of so many swaps of tokens, `swaps-N.json`, instead
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100_000), conflicts_with_all = ["transfers", "token_transfers"])]
    pub swaps: Option<u32>,
    /// Compare with the files that are there instead of writing them
    #[arg(long)]
    pub check: bool,
}

impl ExampleArgs {
    /// What a single batch repeats, and how often; `None` where the examples are meant.
    #[must_use]
    pub fn repeated(&self) -> Option<(Repeated, u32)> {
        let counts = [self.transfers, self.token_transfers, self.swaps];
        let mut all = Repeated::ALL.into_iter().zip(counts);
        all.find_map(|(what, count)| Some((what, count?)))
    }
}

/// Arguments of `batch`.
#[derive(Debug, clap::Args)]
pub struct BatchArgs {
    /// URL of a node that answers the methods of `eth` and `debug`, like `http://127.0.0.1:8545`
    #[arg(long, value_name = "URL")]
    pub rpc: Url,
    /// Number of the first block
    #[arg(long, value_name = "N")]
    pub from: u64,
    /// Number of the last block
    #[arg(long, value_name = "M")]
    pub to: u64,
    /// Where the batch goes, - for stdout
    #[arg(long, value_name = "FILE", default_value = "batch.json")]
    pub out: PathBuf,
    /// Where the parent file goes, on which the batch builds, - for stdout; without it, beside the batch with the ending `.start.json`
    #[arg(long, value_name = "FILE")]
    pub out_parent: Option<PathBuf>,
    /// The blocks' fork: Cancun, Prague or Osaka; without it, Cancun for headers without a requests hash and Osaka for others
    #[arg(long, value_name = "FORK", value_parser = fork)]
    pub fork: Option<Fork>,
    /// Take transactions without a chain id, which anybody can bring from another chain
    #[arg(long)]
    pub unprotected_transactions: bool,
    /// The most seconds that a block's timestamp is after its parent's
    #[arg(long, value_name = "SECONDS", default_value_t = Rules::default().most_seconds_between_blocks)]
    pub most_seconds_between_blocks: NonZeroU32,
    /// The longest that the node may take for one answer
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub timeout: u64,
}

/// Arguments of `key`.
#[derive(Debug, clap::Args)]
pub struct KeyArgs {
    /// Where the key goes, - for stdout
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Compare with the file that is there instead of writing it
    #[arg(long)]
    pub check: bool,
    /// The key of the program's wrapped proofs, as `wrap` writes it beside a proof; the reference string takes as much memory as there
    #[arg(long)]
    pub wrap: bool,
    /// The key of this program instead of the guest's, - for stdin
    #[arg(long, value_name = "FILE")]
    pub elf: Option<PathBuf>,
    /// The reference string
    #[command(flatten)]
    pub srs: SrsArgs,
}

/// Devices that compute.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct DeviceArgs {
    /// Devices, with commas between them: cpu, opencl (all) or opencl:N, card (all) or card:N, which are programmed with the xclbin of
    /// the environment variable `ZKFABRIC_XCLBIN`, sim, or auto for whatever is there; without it, those of the environment variable
    /// `ZKFABRIC_DEVICE`, else cpu. This machine's cores check the others and stand in for them
    #[arg(long = "device", value_name = "NAME", value_delimiter = ',')]
    pub names: Vec<Selection>,
}

/// Arguments of `devices`.
#[derive(Debug, clap::Args)]
pub struct DevicesArgs {
    /// Devices; without it, this machine's cores and whatever else is there
    #[command(flatten)]
    pub device: DeviceArgs,
    /// Ask each device the questions that a failed one must answer before it gets work again; one that does not is an error
    #[arg(long)]
    pub test: bool,
    /// Seconds that a measurement takes about
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
    /// What was asked of it
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        value_name = "ARGUMENT"
    )]
    pub arguments: Vec<String>,
}

/// Which reference string.
#[derive(Debug, clap::Args)]
pub struct SrsArgs {
    /// Powers-of-tau file of a ceremony; without one, the insecure development string
    #[arg(long, value_name = "FILE.ptau")]
    pub ptau: Option<PathBuf>,
    /// Published Blake2b-512 of that file, 128 hexadecimal digits
    #[arg(long, value_name = "HEX", requires = "ptau", value_parser = blake2b)]
    pub ptau_blake2b: Option<Blake2b>,
}

/// A Blake2b-512 hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blake2b(pub [u8; 64]);

/// The digest of a program key, the identity of a key of wrapped proofs, or a block's hash.
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

/// Bytes from hexadecimal digits, with or without `0x`.
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
    use clap::CommandFactory;

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
}
