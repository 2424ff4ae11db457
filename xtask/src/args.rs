//! The command line of `cargo xtask`.

use clap::{Parser, Subcommand};

/// Development tasks of zkfabric.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) task: Task,
}

#[derive(Clone, Debug, Subcommand)]
pub(crate) enum Task {
    /// Run the quick tests; with --all every test, and install the tools they need
    /// when run as root
    Test {
        /// List the quick tests instead of running them
        #[arg(long, conflicts_with = "all")]
        list: bool,
        /// Run every test, area by area; skip areas that were green with the same inputs
        #[arg(long)]
        all: bool,
        /// Only this area; may be given several times
        #[arg(long, value_name = "NAME", requires = "all")]
        area: Vec<String>,
        /// Also run areas that were green with the same inputs
        #[arg(long, requires = "all")]
        fresh: bool,
        /// Run the hardware's compiled simulations for minutes each
        #[arg(long, requires = "all")]
        hdl_long: bool,
        /// Build the tests of whole proofs in release mode
        #[arg(long, requires = "all")]
        release: bool,
    },
    /// Run tests of the proof system and of the contracts against one mistake at a time; resumes
    /// after an interruption
    Mutants {
        /// Only this mutation; may be given several times
        #[arg(long, value_name = "NAME")]
        only: Vec<String>,
        /// This many mutations, different ones each day and the same ones within a day
        #[arg(long, value_name = "N", conflicts_with = "only")]
        sample: Option<usize>,
        /// The mutations of this day, counted from 1970 on, instead of today's
        #[arg(long, requires = "sample")]
        day: Option<u64>,
        /// List the mutations instead of running them
        #[arg(long, conflicts_with_all = ["only", "sample"])]
        list: bool,
    },
    /// Run the benches of the emitted Verilog against one mistake at a time; resumes after an
    /// interruption
    MutantsRtl {
        /// Only this mutation; may be given several times
        #[arg(long, value_name = "NAME")]
        only: Vec<String>,
        /// List the mutations instead of running them
        #[arg(long, conflicts_with = "only")]
        list: bool,
    },
    /// Rebuild the guest programs and compare with the committed ones
    Guest {
        /// Replace the committed programs instead of comparing
        #[arg(long, conflicts_with = "check")]
        write: bool,
        /// Compare; the default
        #[arg(long)]
        check: bool,
    },
    /// Regenerate the guest's verifying key and compare with the committed one
    Key {
        /// Replace the committed key instead of comparing
        #[arg(long)]
        write: bool,
    },
    /// Count the instructions of fixed work under callgrind and compare with the committed counts
    Instructions {
        /// Replace the committed counts instead of comparing
        #[arg(long)]
        write: bool,
    },
    /// Emit the Verilog of every hardware block again and compare it with the committed files and
    /// hashes
    Rtl {
        /// Replace the committed files instead of comparing
        #[arg(long)]
        write: bool,
    },
    /// Place and route blocks on a Lattice ECP5 by yosys and nextpnr, and report clocks and longest
    /// paths; takes an hour
    Place {
        /// Print one JSON object instead of tables
        #[arg(long)]
        json: bool,
        /// Placements of each block, with seeds from 1 on
        #[arg(long, value_name = "N", default_value_t = 3)]
        seeds: u64,
        /// Time limit of each program in seconds
        #[arg(long, value_name = "SECONDS", default_value_t = 3600)]
        limit: u64,
        /// Replace the committed record
        #[arg(long)]
        write: bool,
    },
    /// Generate the example batches again and compare them with the committed ones
    Examples {
        /// Replace the committed files instead of comparing
        #[arg(long)]
        write: bool,
    },
    /// List the public API of the publishable crates and compare it with the committed lists
    Api {
        /// Replace the committed lists instead of comparing
        #[arg(long)]
        write: bool,
    },
    /// Compile the example contracts again (npm `solc`) and compare with the committed output
    Contract {
        /// Replace the committed output instead of comparing
        #[arg(long)]
        write: bool,
    },
    /// Install the wallets and tools that tests run against a node, with npm and pip
    Clients,
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use clap::CommandFactory as _;
    use zkfabric_console::reference;

    use super::*;

    #[test]
    fn the_page_of_commands_has_this_help() {
        let page = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/commands.md"));
        assert!(
            reference::is_current(page, Args::command()).unwrap(),
            "docs/commands.md differs from the help; write it with: ZKFABRIC_WRITE=1 cargo test -p xtask page_of_commands"
        );
    }
}
