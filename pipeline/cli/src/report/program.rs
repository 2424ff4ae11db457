//! Report on the user's own program.

use std::fmt;

use serde::Serialize;
use zkfabric_batch::guest;
use zkfabric_console::table::{Align, Table, bytes, grouped};

use super::hex;
use super::machine::Computer;

/// Public output of a program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProgramOutput {
    /// Exit code; 0 in every proof.
    pub exit_code: u64,
    /// Words `x11 ..= x14` at the program's end: by convention, the Keccak-256 of its output.
    pub digest: String,
    /// Output with this digest, where the program or the user tells it.
    pub output: Option<String>,
}

impl ProgramOutput {
    /// Creates the output of a program that ended with an exit code.
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
    /// Source of the program.
    pub program: String,
    /// Public output of the program.
    #[serde(flatten)]
    pub output: ProgramOutput,
    /// Text printed by the program, with invalid UTF-8 replaced.
    pub printed: String,
    /// Number of instructions.
    pub instructions: u64,
    /// Bytes of the program's input.
    pub input_bytes: usize,
    /// Seconds of the fastest run.
    pub vm_seconds: f64,
    /// Seconds of each run.
    pub repetitions: Vec<f64>,
    /// Machine of the measurements.
    pub machine: Computer,
    /// Peak resident memory of the process, where the system reports it.
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
