//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// Executes Ethereum L2 batches and proves their execution.
#[derive(Debug, Parser)]
#[command(name = "zkfabric", version)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write the example batches, which a seed fixes
    Example(ExampleArgs),
}

#[derive(Debug, clap::Args)]
pub(crate) struct ExampleArgs {
    /// Fixes keys, amounts and order
    #[arg(long, default_value_t = zkfabric_batch::example::SEED)]
    pub(crate) seed: u64,
    /// Folder of the files
    #[arg(long, value_name = "FOLDER", default_value = "examples")]
    pub(crate) out: PathBuf,
    /// Compare with the files that are there instead of writing them
    #[arg(long)]
    pub(crate) check: bool,
}
