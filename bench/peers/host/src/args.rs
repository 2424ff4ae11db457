//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use zkfabric_peers_programs::{Program, Task};

/// Default tasks: about two million instructions each, on the machine that needs the most. The
/// peers need up to 23 GiB for these.
pub const TASKS: [Task; 3] = [
    Task {
        program: Program::Arithmetic,
        size: 200_000,
    },
    Task {
        program: Program::Sort,
        size: 15_000,
    },
    Task {
        program: Program::Keccak,
        size: 150,
    },
];

/// Proves the same programs with zkfabric, SP1 and OpenVM.
#[derive(Debug, Parser)]
#[command(name = "zkfabric-peers", version)]
pub struct Cli {
    /// Other commands.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The measurement.
    #[command(flatten)]
    pub run: Run,
}

/// Other commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Builds the guests and replaces the committed ones.
    Guests,
    /// Runs the process of zkfabric as a contender.
    #[command(hide = true)]
    Contend {
        /// An order, as arguments.
        order: Vec<String>,
    },
}

/// The measurement.
#[derive(Debug, Clone, Args)]
pub struct Run {
    /// A task, such as keccak/300; may be repeated. Default: one of each program.
    #[arg(long = "task", value_name = "PROGRAM/SIZE")]
    pub tasks: Vec<Task>,
    /// A contender (zkfabric, sp1, openvm); may be repeated. Default: all.
    #[arg(long = "only", value_name = "NAME")]
    pub only: Vec<String>,
    /// Proofs per contender and task.
    #[arg(long, default_value_t = 1)]
    pub repeat: usize,
    /// Output file of the record.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

impl Run {
    /// Returns the tasks to run.
    #[must_use]
    pub fn tasks(&self) -> &[Task] {
        if self.tasks.is_empty() {
            &TASKS
        } else {
            &self.tasks
        }
    }

    /// Returns the command that repeats the run, without the output file.
    #[must_use]
    pub fn command(&self) -> String {
        let mut words = vec!["zkfabric-peers".to_owned()];
        words.extend(self.tasks.iter().map(|task| format!("--task {task}")));
        words.extend(self.only.iter().map(|name| format!("--only {name}")));
        if self.repeat != 1 {
            words.push(format!("--repeat {}", self.repeat));
        }
        words.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_is_repeated_by_its_command() {
        let line = "zkfabric-peers --task keccak/3 --only sp1 --repeat 2";
        let with_out = format!("{line} --out a.json");
        let cli = Cli::try_parse_from(with_out.split(' ')).unwrap();
        assert_eq!(cli.run.command(), line);
        let default = Cli::try_parse_from(["zkfabric-peers"]).unwrap().run;
        assert_eq!(default.command(), "zkfabric-peers");
        assert_eq!(default.tasks(), TASKS);
    }

    #[test]
    fn an_unknown_task_is_refused() {
        assert!(Cli::try_parse_from(["zkfabric-peers", "--task", "sha/1"]).is_err());
    }
}
