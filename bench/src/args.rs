//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::engine::Part;
use crate::keep::Keep;
use crate::latency::workload::BatchSpec;
use crate::node::{OWN, Part as NodePart};

/// Benchmarks of zkfabric.
#[derive(Debug, Parser)]
#[command(name = "zkfabric-bench", version)]
pub struct Cli {
    /// The subject of the measurement.
    #[command(subcommand)]
    pub command: Command,
}

/// Subjects of a measurement.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Kernels of the CPU against their peers.
    Kernels(Recorded<Kernels>),
    /// The runtime over devices, and devices against this machine's cores.
    Devices(Recorded<Devices>),
    /// Simulations of circuits.
    Hdl(Recorded<Hdl>),
    /// Proofs of example batches: stages, kernels in isolation, threads, targets.
    Prover(Recorded<Prover>),
    /// Instructions of the VM per opcode, per precompile and for the rest of the state transition.
    Cost(Cost),
    /// Instructions of the guest by function.
    Profile(Profile),
    /// Batches from their transactions to the last proof, stage by stage, and machines needed for a
    /// rate of transactions.
    Latency(Recorded<Latency>),
    /// The L2's engine on real files: streams of transactions from raw bytes to durable signed
    /// answers, and its parts alone.
    Engine(Recorded<Engine>),
    /// The JSON-RPC node as its users meet it: a process of its own on loopback, under the load of
    /// this one.
    Node(Recorded<Node>),
    /// The command `zkfabric`, as which `node` starts this program.
    #[command(
        hide = true,
        disable_help_flag = true,
        name = OWN
    )]
    Zkfabric {
        /// Its arguments.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Two records of one command, row by row.
    Compare(Compare),
    /// Several runs of one command as one record, with the runs' medians and their spread.
    Merge(Merge),
    /// One HTML page of records and published figures.
    Report(Report),
    /// Wrap batches: seconds per level, and the share of multiplications and transforms in the last
    /// proof.
    Wrap(Recorded<Wrap>),
}

/// Selection of rows, and their output format.
#[derive(Debug, Clone, Default, Args)]
pub struct Rows {
    /// Print JSON instead of a table.
    #[arg(long)]
    pub json: bool,
    /// Measure only rows whose name contains this text.
    #[arg(long, value_name = "SUBSTR")]
    pub filter: Option<String>,
}

impl Rows {
    /// Returns whether a row of this name is selected.
    #[must_use]
    pub fn wants(&self, name: &str) -> bool {
        let filter = self.filter.as_deref();
        filter.is_none_or(|part| name.contains(part))
    }
}

/// Options of `devices`.
#[derive(Debug, Clone, Default, Args)]
pub struct Devices {
    /// Few repetitions, and devices at sizes up to 2^16.
    #[arg(long)]
    pub quick: bool,
    /// Also prove whole batches, on the cores alone and with each device beside them, and show busy
    /// shares and the critical path; takes minutes.
    #[arg(long)]
    pub prove: bool,
    /// Compare this device with the cores: opencl:0, sim; may be given several times.
    #[arg(long = "device", value_name = "NAME")]
    pub names: Vec<String>,
    /// Largest size of a comparison, as a power of two; default 20.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=24))]
    pub max_log_n: Option<u32>,
    /// Options shared with `kernels`.
    #[command(flatten)]
    pub rows: Rows,
}

/// Options of `hdl`.
#[derive(Debug, Clone, Default, Args)]
pub struct Hdl {
    /// Few repetitions, and nothing that needs a compilation by Verilator.
    #[arg(long)]
    pub quick: bool,
    /// Options shared with `kernels`.
    #[command(flatten)]
    pub rows: Rows,
}

/// Options of `prover`.
#[derive(Debug, Clone, Default, Args)]
pub struct Prover {
    /// Only the embedded example, and few repetitions.
    #[arg(long)]
    pub quick: bool,
    /// Also prove 1,000 transfers of ether; takes minutes.
    #[arg(long)]
    pub thousand: bool,
    /// Also prove blocks filled with one expensive operation each, and extrapolate to 30 M gas of
    /// that operation; takes minutes.
    #[arg(long)]
    pub worst: bool,
    /// Also prove this batch file; may be given several times.
    #[arg(long, value_name = "FILE")]
    pub batch: Vec<PathBuf>,
    /// Options shared with `kernels`.
    #[command(flatten)]
    pub rows: Rows,
}

/// Options of `latency`.
#[derive(Debug, Clone, Default, Args)]
pub struct Latency {
    /// Two small batches, once each.
    #[arg(long, conflicts_with = "full")]
    pub quick: bool,
    /// Also batches of 1,000 transactions; takes an hour on two cores.
    #[arg(long)]
    pub full: bool,
    /// Run this workload instead, as WORKLOAD/TRANSACTIONS or WORKLOAD/TRANSACTIONS@MIB with its
    /// own memory limit: transfers/100, calldata-65536/10, swaps/50@512; may be given several
    /// times.
    #[arg(long, value_name = "NAME")]
    pub workload: Vec<BatchSpec>,
    /// Run this batch file; may be given several times.
    #[arg(long, value_name = "FILE")]
    pub batch: Vec<PathBuf>,
    /// Repetitions per batch; default 3.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub runs: Option<u32>,
    /// Leave out the wrapping of the proof for a contract.
    #[arg(long)]
    pub unwrapped: bool,
    /// Memory of a proof in MiB: less memory makes more shards.
    #[arg(long, value_name = "MIB")]
    pub memory_limit: Option<u64>,
    /// Compute on this device beside the cores, or on the cores alone: opencl, opencl:0, sim, cpu;
    /// if given several times, on one device after the other.
    #[arg(long, value_name = "NAME")]
    pub device: Vec<String>,
    /// Folder of `compile.mjs` and of its compiler (`npm ci` there), for the gas of the last proof;
    /// default `contracts`, where it is installed.
    #[arg(long, value_name = "DIR")]
    pub contracts: Option<PathBuf>,
    /// A file of prices, as `{"core_hour": 0.02, "gas_gwei": 1, "ether": 3000}`: dollars, gwei,
    /// dollars.
    #[arg(long, value_name = "FILE")]
    pub prices: Option<PathBuf>,
    /// Transactions per second for the estimate of machines.
    #[arg(long, value_name = "N", requires = "within", value_parser = rate)]
    pub rate: Option<f64>,
    /// Seconds within which 99 of 100 transactions must be proved.
    #[arg(long, value_name = "SECONDS", requires = "rate", value_parser = rate)]
    pub within: Option<f64>,
    /// Also write JSON to this file, beside the table.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Options shared with `kernels`.
    #[command(flatten)]
    pub rows: Rows,
}

/// Parses a number above 0.
fn rate(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(number) if f64::is_finite(number) && number > 0.0 => Ok(number),
        _ => Err(format!("expected a number above 0, got {text:?}")),
    }
}

/// Options of `engine`.
#[derive(Debug, Clone, Default, Args)]
pub struct Engine {
    /// Small sizes: shows in seconds that each part works; its figures say nothing.
    #[arg(long)]
    pub quick: bool,
    /// Measure only these parts, separated by commas.
    #[arg(long, value_name = "PARTS", value_enum, value_delimiter = ',')]
    pub only: Vec<Part>,
    /// Transactions of a stream; default 100,000.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub transactions: Option<u32>,
    /// Accounts of the states of `root`, `account` and `snapshot`; default 1,000,000.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub accounts: Option<u64>,
    /// Megabytes of the log of `restart`; default 256.
    #[arg(long, value_name = "MB", value_parser = clap::value_parser!(u64).range(1..=65_536))]
    pub log_mb: Option<u64>,
    /// Folder in which a folder for the files is created, and removed; default that for temporary
    /// files. The output names its file system: one in memory has no disk to wait for.
    #[arg(long, value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// Print JSON instead of a table.
    #[arg(long)]
    pub json: bool,
}

/// Options of `node`.
#[derive(Debug, Clone, Default, Args)]
pub struct Node {
    /// Small sizes: shows in seconds that each part works; its figures say nothing.
    #[arg(long)]
    pub quick: bool,
    /// Measure only these parts, separated by commas.
    #[arg(long, value_name = "PARTS", value_enum, value_delimiter = ',')]
    pub only: Vec<NodePart>,
    /// Most transactions of a row; default 100,000.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub transactions: Option<u32>,
    /// Program `zkfabric` to measure; default the one that was built with this program.
    #[arg(long, value_name = "PROGRAM")]
    pub node: Option<PathBuf>,
    /// Also measure this program anvil, by the same transactions and calls; `npm ci` in `contracts`
    /// installs it below `node_modules/@foundry-rs`.
    #[arg(long, value_name = "PROGRAM")]
    pub anvil: Option<PathBuf>,
    /// Also measure answers while batches are proved in the background; takes minutes, and
    /// includes `latency`.
    #[arg(long)]
    pub proofs: bool,
    /// Attack the node, and measure its memory and an honest sender's times under each attack, in
    /// place of the parts that --only does not name; takes minutes.
    #[arg(long)]
    pub hostile: bool,
    /// Only these attacks, by the names in their rows, separated by commas.
    #[arg(
        long,
        value_name = "ATTACKS",
        requires = "hostile",
        value_delimiter = ','
    )]
    pub attack: Vec<String>,
    /// Seconds of each attack; default 10.
    #[arg(long, value_name = "N", requires = "hostile", value_parser = clap::value_parser!(u16).range(1..=3_600))]
    pub hostile_seconds: Option<u16>,
    /// Folder in which a folder for the files is created, and removed; default that for temporary
    /// files. The output names its file system: one in memory has no disk to wait for.
    #[arg(long, value_name = "DIR")]
    pub folder: Option<PathBuf>,
    /// Print JSON instead of a table.
    #[arg(long)]
    pub json: bool,
}

/// A subject, and what is kept of its record.
#[derive(Debug, Clone, Args)]
pub struct Recorded<A: Args> {
    /// Options of the subject.
    #[command(flatten)]
    pub subject: A,
    /// Options of the record.
    #[command(flatten)]
    pub keep: Keep,
}

/// Options of `compare`.
#[derive(Debug, Clone, Args)]
pub struct Compare {
    /// The record to compare with, which a subcommand wrote with `--json`.
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    /// The record to judge.
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
}

/// Options of `merge`.
#[derive(Debug, Clone, Args)]
pub struct Merge {
    /// Records that runs of one command wrote with `--json`, in order; the merged record goes to
    /// stdout.
    #[arg(value_name = "FILE", required = true)]
    pub runs: Vec<PathBuf>,
}

/// Options of `report`.
#[derive(Debug, Clone, Default, Args)]
pub struct Report {
    /// Records that other subcommands wrote with `--json`; default: the committed records.
    #[arg(value_name = "FILE")]
    pub records: Vec<PathBuf>,
    /// Output file of the page.
    #[arg(
        long,
        value_name = "FILE",
        default_value = "report.html",
        conflicts_with = "write"
    )]
    pub out: PathBuf,
    /// Leave out published figures of others.
    #[arg(long)]
    pub without_published: bool,
    /// Write the committed page, and the tables of the README and of docs/performance.md, into this
    /// checkout, from the committed records.
    #[arg(long, conflicts_with_all = ["records", "without_published"])]
    pub write: bool,
    /// The checkout.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
}

/// Options of `wrap`.
#[derive(Debug, Clone, Default, Args)]
pub struct Wrap {
    /// Also wrap 1,000 transfers of ether; takes minutes.
    #[arg(long)]
    pub thousand: bool,
    /// Wrap this batch file instead of the example of a hundred transactions; may be given several
    /// times.
    #[arg(long, value_name = "FILE")]
    pub batch: Vec<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// Options of `cost`.
#[derive(Debug, Clone, Default, Args)]
pub struct Cost {
    /// Write docs/cost.md and the table of prices into this checkout.
    #[arg(long, value_name = "DIR")]
    pub write: Option<PathBuf>,
    /// Print a batch file instead: a block that consists of this worst variant of docs/cost.md
    /// alone.
    #[arg(long, value_name = "NAME", conflicts_with = "write")]
    pub block: Option<String>,
    /// Gas of that block.
    #[arg(
        long,
        value_name = "N",
        default_value_t = 30_000_000,
        requires = "block"
    )]
    pub gas: u64,
    /// Search instead for batches near or above their bound, for this many minutes, and print the
    /// nearest one as a batch file; the exit code says whether it is above.
    #[arg(long, value_name = "MINUTES", conflicts_with_all = ["write", "block"])]
    pub search: Option<u64>,
    /// Seed of the search.
    #[arg(long, value_name = "N", default_value_t = 1, requires = "search")]
    pub seed: u64,
}

/// Options of `profile`.
#[derive(Debug, Clone, Args)]
pub struct Profile {
    /// Batch files; without any, 100 transfers of ether, of an ERC-20 and 100 swaps.
    #[arg(value_name = "FILE")]
    pub batches: Vec<PathBuf>,
    /// The guest with its symbols, as `cargo xtask guest` leaves it.
    #[arg(
        long,
        value_name = "FILE",
        default_value = "pipeline/guest/target/riscv64im-zkfabric/release/stf"
    )]
    pub elf: PathBuf,
    /// Maximum number of functions per batch.
    #[arg(long, value_name = "N", default_value_t = 30)]
    pub top: usize,
    /// Maximum number of basic blocks per batch.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub blocks: usize,
    /// Print JSON instead of tables.
    #[arg(long)]
    pub json: bool,
}

/// Options of `kernels`.
#[derive(Debug, Clone, Default, Args)]
pub struct Kernels {
    /// Sizes up to 2^16 and few repetitions: below a minute on two cores.
    #[arg(long)]
    pub quick: bool,
    /// Largest size, as a power of two.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=24))]
    pub max_log_n: Option<u32>,
    /// Options shared with `hdl`.
    #[command(flatten)]
    pub rows: Rows,
}

impl Kernels {
    /// Returns the largest size: the requested one, otherwise 2^16 if quick and 2^22 if not.
    #[must_use]
    pub fn largest(&self) -> u32 {
        self.max_log_n.unwrap_or(if self.quick { 16 } else { 22 })
    }

    /// Returns the elements of `sizes` up to the largest size; the largest size alone if all are
    /// beyond it.
    #[must_use]
    pub fn sizes(&self, sizes: &[u32]) -> Vec<u32> {
        let largest = self.largest();
        let mut within: Vec<u32> = sizes.iter().copied().filter(|s| *s <= largest).collect();
        if within.is_empty() {
            within.push(largest);
        }
        within
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use clap::CommandFactory as _;
    use zkfabric_console::reference;

    use super::*;

    #[test]
    fn sizes_are_cut_but_never_empty() {
        let mut args = Kernels::default();
        assert_eq!(args.sizes(&[16, 20, 22]), [16, 20, 22]);
        args.quick = true;
        assert_eq!(args.sizes(&[16, 20, 22]), [16]);
        args.max_log_n = Some(20);
        assert_eq!(args.sizes(&[16, 20, 22]), [16, 20]);
        args.max_log_n = Some(8);
        assert_eq!(args.sizes(&[16, 20, 22]), [8]);
    }

    #[test]
    fn the_command_line_is_read() {
        let cli = Cli::parse_from(["zkfabric-bench", "kernels", "--json", "--max-log-n", "9"]);
        let Command::Kernels(Recorded { subject: args, .. }) = cli.command else {
            panic!("{cli:?}");
        };
        assert!(args.rows.json && !args.quick);
        assert_eq!(args.largest(), 9);
        assert!(Cli::try_parse_from(["zkfabric-bench", "kernels", "--max-log-n", "25"]).is_err());
        let cli = Cli::parse_from(["zkfabric-bench", "hdl", "--filter", "keccak"]);
        let Command::Hdl(Recorded { subject: args, .. }) = cli.command else {
            panic!("{cli:?}");
        };
        assert!(args.rows.wants("hdl/keccak_f/leaf") && !args.rows.wants("hdl/msm"));
        let line = "zkfabric-bench latency --workload swaps/3 --rate 10 --within 60 --runs 2";
        let cli = Cli::parse_from(line.split(' '));
        let Command::Latency(Recorded { subject: args, .. }) = cli.command else {
            panic!("{cli:?}");
        };
        assert_eq!((args.runs, args.rate), (Some(2), Some(10.0)));
        assert_eq!(args.workload[0].to_string(), "swaps/3");
        for bad in [
            "--rate 10",
            "--rate 0 --within 1",
            "--workload swaps",
            "--quick --full",
        ] {
            let line = format!("zkfabric-bench latency {bad}");
            assert!(Cli::try_parse_from(line.split(' ')).is_err(), "{bad}");
        }
        let line = "zkfabric-bench engine --only recovery,token-transfers --accounts 7 --json";
        let cli = Cli::parse_from(line.split(' '));
        let Command::Engine(Recorded { subject: args, .. }) = cli.command else {
            panic!("{cli:?}");
        };
        assert_eq!(args.only, [Part::Recovery, Part::TokenTransfers]);
        assert_eq!((args.accounts, args.json), (Some(7), true));
        let line = "zkfabric-bench node --hostile --attack pool,bodies --hostile-seconds 30";
        let cli = Cli::parse_from(line.split(' '));
        let Command::Node(Recorded { subject: args, .. }) = cli.command else {
            panic!("{cli:?}");
        };
        assert_eq!(args.attack, ["pool", "bodies"]);
        assert!(args.hostile && args.hostile_seconds == Some(30));
        for bad in ["--attack pool", "--hostile-seconds 1"] {
            let line = format!("zkfabric-bench node {bad}");
            assert!(Cli::try_parse_from(line.split(' ')).is_err(), "{bad}");
        }
        for bad in ["--only nothing", "--accounts 0", "--log-mb 0"] {
            let line = format!("zkfabric-bench engine {bad}");
            assert!(Cli::try_parse_from(line.split(' ')).is_err(), "{bad}");
        }
        let line = "zkfabric-bench node --only call,logs --anvil anvil --proofs --json";
        let cli = Cli::parse_from(line.split(' '));
        let Command::Node(Recorded { subject: args, .. }) = cli.command else {
            panic!("{cli:?}");
        };
        assert_eq!(args.only, [NodePart::Call, NodePart::Logs]);
        assert!(args.anvil.is_some() && args.proofs && args.json && !args.quick);
        let line = "zkfabric-bench zkfabric --json node --dev";
        let cli = Cli::parse_from(line.split(' '));
        let Command::Zkfabric { arguments } = cli.command else {
            panic!("{cli:?}");
        };
        assert_eq!(arguments, ["--json", "node", "--dev"]);
        let line = "zkfabric-bench prover --quick --worst --batch a.json --batch b.json";
        let cli = Cli::parse_from(line.split(' '));
        let Command::Prover(Recorded { subject: args, .. }) = cli.command else {
            panic!("{cli:?}");
        };
        assert!(args.quick && args.worst && !args.rows.json);
        assert_eq!(args.batch, ["a.json", "b.json"].map(PathBuf::from));
    }

    #[test]
    fn a_filter_is_a_part_of_the_name() {
        let mut args = Rows::default();
        assert!(args.wants("ntt/2^20/1t"));
        args.filter = Some("ntt/".to_owned());
        assert!(args.wants("ntt/2^20/1t"));
        assert!(!args.wants("msm/2^20/1t"));
    }

    #[test]
    fn the_page_of_commands_has_this_help() {
        let page = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/commands.md"));
        assert!(
            reference::is_current(page, Cli::command()).unwrap(),
            "docs/commands.md differs from the help; write it with: ZKFABRIC_WRITE=1 cargo test -p zkfabric-bench page_of_commands"
        );
    }
}
