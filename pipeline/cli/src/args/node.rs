//! The command `node`.

use std::net::SocketAddr;
use std::path::PathBuf;

use alloy_primitives::Address;
use zkfabric_keys::SecretVariable;

use super::{BatchingArgs, BlockArgs, HistoryArgs, PageOrigin, SignerArgs, TelemetryArgs};

/// Groups of the help.
const CHAIN: &str = "Chain";
const REPLICA: &str = "Replica of another node";
const SERVER: &str = "JSON-RPC";

/// What `node` needs: one line of all keys and chains would be twice as wide as a terminal.
const USAGE: &str = "\
zkfabric node [OPTIONS] --dev
       zkfabric node [OPTIONS] --genesis <FILE> --keystore <FILE>
       zkfabric node [OPTIONS] --genesis <FILE> --follow <URL>
       zkfabric node [OPTIONS] --genesis <FILE> --import <FILE>";

/// Arguments of `node`.
#[derive(Debug, clap::Args)]
#[command(override_usage = USAGE)]
pub struct NodeArgs {
    /// File with options of this command, in TOML: each has the name that it has here, without --.
    /// An option of the command line comes before the environment variable with its name
    /// (`ZKFABRIC_NODE_BLOCK_TIME` for --block-time), a variable before the file, and the file
    /// before the default. Relative paths in it begin at the folder in which the command runs, not
    /// at that of the file
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Print the options with their values and where they come from, as a file for --config, and
    /// start nothing
    #[arg(long)]
    pub print_config: bool,
    /// Run a chain for development: ten accounts with 10,000 ether each, whose keys everybody
    /// knows, and a key for receipts that everybody knows too. Not reachable from elsewhere, unless
    /// --listen says so
    #[arg(long, group = "key", conflicts_with = "genesis", help_heading = CHAIN)]
    pub dev: bool,
    /// Chain id of a chain for development
    #[arg(long, value_name = "N", requires = "dev", default_value_t = 31_337, help_heading = CHAIN)]
    pub dev_chain_id: u64,
    /// Beginning of the chain, with chain id, rules and accounts: what `zkfabric genesis` writes, a
    /// batch file, whose blocks are not executed and may be left out, or `dev.json` of the folder
    /// of a chain for development; with --import the genesis of the recorded chain, in geth's form
    #[arg(long, value_name = "FILE", required_unless_present = "dev", help_heading = CHAIN)]
    pub genesis: Option<PathBuf>,
    /// Follow another node, by its WebSocket, and answer as it does: what it sends is checked
    #[arg(long, value_name = "ws://HOST:PORT", group = "key", requires_all = ["sequencer_key", "genesis", "folder"], conflicts_with_all = ["batches", "prove"], help_heading = REPLICA)]
    pub follow: Option<String>,
    /// Serve a recorded chain of another client, read-only: RLP of its blocks, one behind the
    /// other, as geth exports and imports them. The blocks are executed at the start, by the rules
    /// of all of Ethereum's forks, and kept in memory with all their states
    #[arg(long, value_name = "FILE", group = "key", requires = "genesis", conflicts_with_all = ["folder", "take_over", "history", "index_addresses", "batches", "prove", "batch_cost", "batch_seconds", "block_cost", "block_time", "empty_block_time", "gas_limit", "beneficiary", "passphrase", "passphrase_env"], help_heading = CHAIN)]
    pub import: Option<PathBuf>,
    /// Address of the key that signs the sequencer's log and receipts, as `node` prints it
    #[arg(long, value_name = "ADDRESS", requires = "follow", help_heading = REPLICA)]
    pub sequencer_key: Option<Address>,
    /// Address of a key that has signed the log before the sequencer's key was changed; several are
    /// named one by one
    #[arg(long, value_name = "ADDRESS", requires = "follow", help_heading = REPLICA)]
    pub former_sequencer_key: Vec<Address>,
    /// Execute one of so many blocks once more, chosen by a random number, while the node follows
    /// another one: 1 executes each block, 0 none. A block that differs ends the node. Where the
    /// machine is too slow, blocks are skipped, and counted
    #[arg(long, value_name = "N", requires = "follow", default_value_t = 16, help_heading = REPLICA)]
    pub execute_one_in: u64,
    /// Verify the proofs of the other node's batches by this key of the program, as
    /// `zkfabric key` writes it for the reference string of the proofs. Without it and
    /// --allow-dev-srs, no proof is verified, and no transaction is said to be proved
    #[arg(long, value_name = "FILE", requires = "follow", help_heading = REPLICA)]
    pub proof_key: Option<PathBuf>,
    /// Verify proofs for the development reference string, which anybody can forge; without
    /// --proof-key by the key of this version's program
    #[arg(long, requires = "follow", help_heading = REPLICA)]
    pub allow_dev_srs: bool,
    /// Folder of the chain: log, state, blocks; made if it is not there, and continued if it is.
    /// One that has no chain has to be empty. Without it, a chain for development ends with its
    /// process
    #[arg(long, value_name = "FOLDER", required_unless_present_any = ["dev", "import"], help_heading = CHAIN)]
    pub folder: Option<PathBuf>,
    /// If another process has the folder, ask it to end, wait until it has, and go on behind its
    /// last answer; without it, a folder in use is an error
    #[arg(long, requires = "folder", help_heading = CHAIN)]
    pub take_over: bool,
    /// States of older blocks
    #[command(flatten, next_help_heading = CHAIN)]
    pub history: HistoryArgs,
    /// Keep an index of which transactions touch an address, for Otterscan's
    /// `ots_searchTransactionsBefore` and `ots_searchTransactionsAfter`. A thread of low priority
    /// runs each block again, for which it needs the states of older blocks (--history)
    #[arg(long, help_heading = CHAIN)]
    pub index_addresses: bool,
    /// Address and port of JSON-RPC, for HTTP and WebSocket; port 0 takes a free one, and 0.0.0.0
    /// all addresses of this machine
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8545", help_heading = SERVER)]
    pub listen: SocketAddr,
    /// Origin of pages that may ask (CORS), with its scheme, as browsers send it
    /// (`https://example.org`), * for any; several times for several
    #[arg(long, value_name = "ORIGIN", help_heading = SERVER)]
    pub allow_origin: Vec<PageOrigin>,
    /// Environment variable with the token for the methods of `debug` and `trace`, which requests
    /// give as `Authorization: Bearer TOKEN`; without it, nobody may call them but on a chain for
    /// development
    #[arg(long, value_name = "NAME", help_heading = SERVER)]
    pub debug_token_env: Option<SecretVariable>,
    /// What it tells of itself
    #[command(flatten, next_help_heading = "Logs and traces")]
    pub telemetry: TelemetryArgs,
    /// The key that signs receipts
    #[command(flatten, next_help_heading = "Key of the receipts")]
    pub signer: SignerArgs,
    /// Batches of the blocks
    #[command(flatten, next_help_heading = "Batches")]
    pub batching: BatchingArgs,
    /// Blocks
    #[command(flatten, next_help_heading = "Blocks")]
    pub block: BlockArgs,
}
