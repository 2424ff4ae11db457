//! The command `engine`, and what it shares with `node`.

use std::path::PathBuf;

use alloy_primitives::Address;
use zkfabric_console::DASH;
use zkfabric_zkvm::Sizing;

use super::{HashArg, HistoryArgs, MIB, SignerArgs, SrsArgs};

/// Arguments of `engine`.
#[derive(Debug, clap::Args)]
pub struct EngineArgs {
    /// Raw transactions, one per line in hexadecimal digits, - for stdin
    #[arg(value_name = "TRANSACTIONS", default_value = DASH)]
    pub transactions: PathBuf,
    /// Beginning of the chain, with chain id, rules and accounts: what `zkfabric genesis` writes,
    /// or a batch file, whose blocks are not executed and may be left out
    #[arg(long, value_name = "FILE")]
    pub genesis: PathBuf,
    /// Folder of the chain: log, state, blocks; made if it is not there, and continued if it is.
    /// One that has no chain has to be empty
    #[arg(long, value_name = "FOLDER")]
    pub folder: PathBuf,
    /// If another process has the folder, ask it to end, wait until it has, and go on behind its
    /// last answer; without it, a folder in use is an error
    #[arg(long)]
    pub take_over: bool,
    /// States of older blocks
    #[command(flatten)]
    pub history: HistoryArgs,
    /// The key that signs receipts
    #[command(flatten, next_help_heading = "Key of the receipts")]
    pub signer: SignerArgs,
    /// Write each answer as a line of JSON: position, result and receipt, or the reason of a
    /// rejection; - for stdout
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,
    /// Batches of the blocks
    #[command(flatten, next_help_heading = "Batches")]
    pub batching: BatchingArgs,
    /// Blocks
    #[command(flatten, next_help_heading = "Blocks")]
    pub block: BlockArgs,
}

/// Batches of the blocks, and their proofs.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub struct BatchingArgs {
    /// Execute each block once more, and write batches that `prove` takes into this folder
    #[arg(long, value_name = "FOLDER")]
    pub batches: Option<PathBuf>,
    /// Most prover gas of a batch
    #[arg(long, value_name = "N", requires = "batches", default_value_t = zkfabric_batches::Limits::default().cost)]
    pub batch_cost: u64,
    /// Most seconds of a batch, from its first block to its last one; when they are over, the batch
    /// is closed, also if no block follows
    #[arg(long, value_name = "N", requires = "batches", value_parser = clap::value_parser!(u64).range(..=86_400), default_value_t = 20)]
    pub batch_seconds: u64,
    /// Proofs of the batches
    #[command(flatten, next_help_heading = "Proofs")]
    pub proving: ProvingArgs,
}

/// Blocks of a sequencer.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub struct BlockArgs {
    /// Most prover gas of a block: bounded by the gas that its transactions spend, or counted where
    /// the bound would fill the block before its time; by default the most instructions that one
    /// proof may have
    #[arg(long, value_name = "N", default_value_t = 1 << 36)]
    pub block_cost: u64,
    /// Gas limit that blocks approach, by 1/1024 per block; by default that of the parent
    #[arg(long, value_name = "N")]
    pub gas_limit: Option<u64>,
    /// Milliseconds from a block's beginning to its end
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(10..=3_600_000), default_value_t = 1_000)]
    pub block_time: u64,
    /// Milliseconds from a block's beginning to that of a block without transactions while nothing
    /// arrives; by default there are no such blocks. At least --block-time
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(10..=3_600_000))]
    pub empty_block_time: Option<u64>,
    /// Recipient of the priority fees
    #[arg(
        long,
        value_name = "ADDRESS",
        default_value = "0x0000000000000000000000000000000000000000"
    )]
    pub beneficiary: Address,
}

/// Proofs of the engine's batches.
#[derive(Debug, clap::Args)]
pub struct ProvingArgs {
    /// Prove the batches in the background, one at a time, in their order, and write the proofs
    /// beside them. After the end of the stream, wait until each batch has a proof or has failed; a
    /// process that ends before leaves the rest to the next start
    #[arg(long, requires = "batches")]
    pub prove: bool,
    /// Most batches without a proof: no transaction is taken while there are as many
    #[arg(long, value_name = "N", requires = "prove", default_value_t = 64, value_parser = clap::value_parser!(u64).range(1..))]
    pub prove_backlog: u64,
    /// Priority of the prover's threads: those of idle get what nothing else wants, those of low a
    /// tenth of another thread's share
    #[arg(long, value_enum, value_name = "PRIORITY", requires = "prove", default_value_t = PriorityArg::Idle)]
    pub prove_priority: PriorityArg,
    /// Hash of the proofs' transcripts
    #[arg(long, value_enum, value_name = "HASH", requires = "prove", default_value_t = HashArg::Keccak)]
    pub prove_hash: HashArg,
    /// Memory limit for proving, in MiB
    #[arg(long, value_name = "MIB", requires = "prove", default_value_t = Sizing::DEFAULT_MEMORY / MIB)]
    pub prove_memory_limit: u64,
    /// Prove once more what was proved for another program, whose proofs stay under other names;
    /// without it, a folder with such proofs is an error
    #[arg(long, requires = "prove")]
    pub prove_again: bool,
    /// Reference string of the proofs
    #[command(flatten)]
    pub srs: SrsArgs,
}

/// Priority of a prover's threads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum PriorityArg {
    /// `SCHED_IDLE`
    Idle,
    /// Niceness 10
    Low,
    /// That of other threads
    Normal,
}
