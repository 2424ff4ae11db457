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
    /// Run the quick tests of every crate; with --all every test, and install the tools they need when run as root
    Test {
        /// Run every test, area by area; an area that was green with the same inputs is not run again
        #[arg(long)]
        all: bool,
        /// Only this area; may be given again
        #[arg(long, value_name = "NAME", requires = "all")]
        area: Vec<String>,
        /// Run areas that were green with the same inputs, too
        #[arg(long, requires = "all")]
        fresh: bool,
        /// Run the hardware's compiled simulations for minutes each
        #[arg(long, requires = "all")]
        hdl_long: bool,
        /// Build the tests of whole proofs in release mode
        #[arg(long, requires = "all")]
        release: bool,
    },
    /// Run tests of the proof system and of the contracts against one mistake at a time; goes on where it was interrupted
    Mutants {
        /// Only this mutation; may be given again
        #[arg(long, value_name = "NAME")]
        only: Vec<String>,
        /// So many mutations, others each day and the same ones all day long
        #[arg(long, value_name = "N", conflicts_with = "only")]
        sample: Option<usize>,
        /// Those of this day, counted from 1970 on, instead of today's
        #[arg(long, requires = "sample")]
        day: Option<u64>,
        /// Name the mutations instead of running them
        #[arg(long, conflicts_with_all = ["only", "sample"])]
        list: bool,
    },
    /// Run the benches of the emitted Verilog against one mistake at a time; goes on where it was interrupted
    MutantsRtl {
        /// Only this mutation; may be given again
        #[arg(long, value_name = "NAME")]
        only: Vec<String>,
        /// Name the mutations instead of running them
        #[arg(long, conflicts_with = "only")]
        list: bool,
    },
    /// Build the guest programs again and compare with the committed ones
    Guest {
        /// Replace the committed programs instead of comparing
        #[arg(long, conflicts_with = "check")]
        write: bool,
        /// Compare; what happens without arguments too
        #[arg(long)]
        check: bool,
    },
    /// Make the guest's verifying key again and compare with the committed one
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
    /// Emit the Verilog of every hardware block again and compare it with the committed files
    Rtl {
        /// Replace the committed files instead of comparing
        #[arg(long)]
        write: bool,
    },
    /// Generate the example batches again and compare them with the committed ones
    Examples {
        /// Replace the committed files instead of comparing
        #[arg(long)]
        write: bool,
    },
    /// List the public API of the crates that can be published and compare it with the committed lists
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
}
