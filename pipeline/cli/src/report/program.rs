//! What was found of a program of the user's own.

use std::fmt;

use serde::Serialize;
use zkfabric_batch::guest;
use zkfabric_output::table::{Align, Table, bytes, grouped};

use super::hex;
use super::machine::Machine;

/// What a program says publicly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProgramOutput {
    /// How it ended; 0 in every proof.
    pub exit_code: u64,
    /// `x11 ..= x14` at its end: the Keccak-256 of its output, if it keeps to that.
    pub digest: String,
    /// The output whose digest this is, where it is known.
    pub output: Option<String>,
}

impl ProgramOutput {
    /// The output of a program that ended with an exit code.
    #[must_use]
    pub fn new(exit_code: u64, digest: [u64; 4], output: Option<&[u8]>) -> Self {
        Self {
            exit_code,
            digest: guest::digest(digest).to_string(),
            output: output.map(hex),
        }
    }
}

impl fmt::Display for ProgramOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new(&[Align::Left, Align::Left]);
        table.row(["exit code", &self.exit_code.to_string()]);
        table.row(["digest", &self.digest]);
        if let Some(output) = &self.output {
            table.row(["output", output]);
        }
        write!(f, "{table}")
    }
}

/// A program executed in the VM.
#[derive(Clone, Debug, Serialize)]
pub struct ProgramReport {
    /// Where the program came from.
    pub program: String,
    /// What it says publicly.
    #[serde(flatten)]
    pub output: ProgramOutput,
    /// Text that it printed; bytes that are no UTF-8 are replaced.
    pub printed: String,
    /// Instructions.
    pub instructions: u64,
    /// Bytes of its input.
    pub input_bytes: usize,
    /// Seconds of the fastest run.
    pub vm_seconds: f64,
    /// Seconds of each run.
    pub repetitions: Vec<f64>,
    /// Where it ran.
    pub machine: Machine,
    /// Most resident memory of the process, where the system tells.
    pub peak_memory_bytes: Option<u64>,
}

impl fmt::Display for ProgramReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut facts = Table::new(&[Align::Left, Align::Right]);
        facts.row(["instructions", &grouped(self.instructions)]);
        facts.row(["input, bytes", &grouped(self.input_bytes as u64)]);
        facts.row(["VM, s", &format!("{:.3}", self.vm_seconds)]);
        let peak = self.peak_memory_bytes;
        facts.row([
            "peak memory",
            &peak.map_or_else(|| "unknown".to_owned(), bytes),
        ]);
        write!(f, "{facts}\n\n{}", self.output)?;
        if self.printed.is_empty() {
            return Ok(());
        }
        write!(f, "\n\nprinted\n{}", self.printed.trim_end())
    }
}
