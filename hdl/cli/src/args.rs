//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use zkfabric_console::Talk;
use zkfabric_hdl::estimate::Placement;

/// Exit codes in `zkfabric-hdl --help`.
const HELP: &str = "\
Exit codes:
  0  success
  1  a block differs from its model
  2  the command line is wrong: no such block, parameter, value or card
  3  an output can't be written
  4  the machine lacks memory or a program

--out - is stdout; reports go to stderr then.
With --json the report is one JSON object, and so is a failure, on stderr.";

/// The kernels as hardware: simulate, export, estimate.
#[derive(Debug, Parser)]
#[command(name = "zkfabric-hdl", version, after_help = HELP)]
pub struct Args {
    /// Print one JSON object instead of text; also for an error, on stderr
    #[arg(long, global = true)]
    pub json: bool,
    /// Print no notes: the report alone, or the error
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// The subcommand.
    #[command(subcommand)]
    pub command: Command,
}

impl Args {
    /// Returns the amount of messages beside the report.
    pub(crate) const fn talk(&self) -> Talk {
        if self.quiet || self.json {
            Talk::Quiet
        } else {
            Talk::Usual
        }
    }
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// List the blocks, their parameters and the checked-in configurations
    List,
    /// Simulate a block against its model
    Sim(SimArgs),
    /// Write the Verilog of a block
    Export(ExportArgs),
    /// Latency, interval and (with yosys) resources of the checked-in configurations
    Report(ReportArgs),
    /// Place and route a block on a Lattice ECP5: its clock, longest path and cells, by yosys and
    /// by nextpnr, which the first run installs
    Place(PlaceArgs),
    /// Estimated times of jobs on a card, by the cycle models, next to published designs
    Estimate(EstimateArgs),
}

/// A block and its parameters.
#[derive(Debug, clap::Args)]
pub struct BlockArgs {
    /// Name of the block
    #[arg(value_name = "BLOCK")]
    pub block: String,
    /// A parameter; the others have their defaults
    #[arg(long, value_name = "NAME=VALUE")]
    pub config: Vec<String>,
}

/// Arguments of `sim`.
#[derive(Debug, clap::Args)]
pub struct SimArgs {
    /// The block to simulate
    #[command(flatten)]
    pub block: BlockArgs,
    /// Write the ports' values as a value change dump (GTKWave opens it), - for stdout
    #[arg(long, value_name = "FILE")]
    pub vcd: Option<PathBuf>,
    /// Maximum clock edges in the dump
    #[arg(long, value_name = "EDGES", default_value_t = 10_000)]
    pub vcd_cycles: usize,
    /// Clock edges before the dump
    #[arg(long, value_name = "EDGES", default_value_t = 0)]
    pub vcd_from: u64,
    /// Dump all signals of the circuit by their names in the Verilog, not only its ports
    #[arg(long, requires = "vcd", requires = "verilator")]
    pub vcd_signals: bool,
    /// Simulate the emitted Verilog, compiled by Verilator, instead of the Rust description
    #[arg(long)]
    pub verilator: bool,
    /// Seed of operands and stalls
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Extent of the simulation
    #[arg(long, value_enum, default_value_t = EffortArg::Normal)]
    pub effort: EffortArg,
}

/// Extent of a simulation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum EffortArg {
    /// Edge values and a few random ones
    Short,
    /// Ten times as much
    Normal,
    /// A thousand times as much
    Long,
}

/// Arguments of `export`.
#[derive(Debug, clap::Args)]
pub struct ExportArgs {
    /// The block to export; without a parameter, all checked-in configurations
    #[command(flatten)]
    pub block: BlockArgs,
    /// Folder of the files; - for stdout if there is only one file
    #[arg(long, value_name = "FOLDER")]
    pub out: PathBuf,
    /// Number of units of a card kernel in its link configurations
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub units: u32,
}

/// Arguments of `report`.
#[derive(Debug, clap::Args)]
pub struct ReportArgs {
    /// Only this block
    #[arg(value_name = "BLOCK")]
    pub block: Option<String>,
    /// Time limit of a synthesis in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 180)]
    pub limit: u64,
    /// Map each module by itself and sum up: for blocks that take too long as a whole
    #[arg(long)]
    pub by_module: bool,
    /// Leave out pipelines, which are blocks of their own: the longest path of a large block in
    /// seconds
    #[arg(long, conflicts_with = "by_module")]
    pub without_pipelines: bool,
    /// Count two-input gates and NAND2 equivalents too, as for an ASIC
    #[arg(long)]
    pub gates: bool,
    /// Area and longest path on the cells of an ASIC library too; the path needs the program `sta`
    #[arg(long, value_name = "FILE", conflicts_with_all = ["by_module", "without_pipelines"])]
    pub liberty: Option<PathBuf>,
}

/// Arguments of `place`.
#[derive(Debug, clap::Args)]
pub struct PlaceArgs {
    /// The block to place
    #[command(flatten)]
    pub block: BlockArgs,
    /// Placements, side by side, with seeds from 1 on
    #[arg(long, value_name = "COUNT", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..=64))]
    pub seeds: u64,
    /// Time limit of yosys and of each placement in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 1800)]
    pub limit: u64,
}

/// Arguments of `estimate`.
#[derive(Debug, clap::Args)]
pub struct EstimateArgs {
    /// The card: u55c, vu47p, u280, u250, vu9p, c1100 or v80
    #[arg(long, value_name = "NAME", default_value = "u55c")]
    pub card: String,
    /// Only these jobs
    #[arg(long = "job", value_enum, value_name = "JOB")]
    pub jobs: Vec<JobArg>,
    /// log2 of the points, elements, messages or pairs; without it, a range per job
    #[arg(long, value_name = "LOG2")]
    pub size: Option<u32>,
    /// Columns of narrow scalars
    #[arg(long, value_name = "COUNT", default_value_t = 64)]
    pub columns: u32,
    /// Bits of the narrow scalars, 1 to 64; without it, 1, 8, 16, 32 and 64
    #[arg(long, value_name = "BITS")]
    pub bits: Option<u32>,
    /// Bytes of a message to hash
    #[arg(long, value_name = "BYTES", default_value_t = 64)]
    pub message: u64,
    /// Clock of the kernels: a target, since nothing has been placed and routed
    #[arg(long, value_name = "MHZ", default_value_t = 250.0)]
    pub clock: f64,
    /// Nominal rate between host and card, each way; without it, the card's
    #[arg(long, value_name = "GB/S")]
    pub link: Option<f64>,
    /// Cores of the host that add sums and put digits of columns into tuples
    #[arg(long, value_name = "COUNT", default_value_t = 1)]
    pub cores: u32,
    /// Share of the card's parts beside the shell that a design may fill
    #[arg(long, value_name = "SHARE", default_value_t = 0.75)]
    pub fill: f64,
    /// Share of the card's LUTs and flip-flops that the shell takes
    #[arg(long, value_name = "SHARE", default_value_t = 0.1)]
    pub shell: f64,
    /// Memory channels in which arrays lie
    #[arg(long, value_enum, value_name = "PLACEMENT", default_value_t = PlacementArg::Copied)]
    pub placement: PlacementArg,
}

/// Memory channels in which arrays lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum PlacementArg {
    /// Each array in one channel, which all units reach
    Single,
    /// Bases copied for each unit, other arrays in one channel each: what links and host do
    Copied,
    /// All arrays of each unit in channels of its own, which no link and no host does
    Striped,
}

impl From<PlacementArg> for Placement {
    fn from(placement: PlacementArg) -> Self {
        match placement {
            PlacementArg::Single => Self::Single,
            PlacementArg::Copied => Self::Copied,
            PlacementArg::Striped => Self::Striped,
        }
    }
}

/// Jobs of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum JobArg {
    /// Multi-scalar multiplications, 2^20 to 2^26 points
    Msm,
    /// Multiplications by columns of narrow scalars, 2^20 points, random scalars and any
    Columns,
    /// All commitments of the proof of a batch of 100 transactions, beside one core and sixteen
    Batch,
    /// Transforms, 2^16 to 2^24 elements
    Ntt,
    /// Batches of messages, 2^16 to 2^24
    Keccak,
    /// Rounds of layers of fractions, 2^14 to 2^20 pairs
    Fold,
    /// The proof of a batch of 100 transactions whose columns stay on the card; only if named
    Resident,
    /// The last proof, with columns that stay on the card; only if named
    LastProof,
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use clap::CommandFactory as _;
    use zkfabric_console::reference;

    use super::*;

    #[test]
    fn the_definition_is_consistent() {
        Args::command().debug_assert();
    }

    #[test]
    fn the_page_of_commands_has_this_help() {
        let page = Path::new(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../docs/commands.md"
        ));
        assert!(
            reference::is_current(page, Args::command()).unwrap(),
            "docs/commands.md differs from the help; write it with: ZKFABRIC_WRITE=1 cargo test -p zkfabric-hdl-cli page_of_commands"
        );
    }
}
