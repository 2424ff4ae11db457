//! Report of `prove`.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Serialize;
use zkfabric_console::DASH;
use zkfabric_console::table::{Align, Table, bytes, grouped};
use zkfabric_timeline::Summary;

use super::devices::{self, DeviceLine};
use super::machine::Computer;
use super::wrap::WrapReport;
use super::{KeyIdentity, Output, ProgramOutput};

/// A proof and its costs.
#[derive(Clone, Debug, Serialize)]
pub struct ProveReport {
    /// Subject and claim of the proof.
    #[serde(flatten)]
    pub subject: Subject,
    /// Instructions the guest executed.
    pub guest_instructions: u64,
    /// Number of Keccak-f permutations of the guest; `None` when the guest does not count them.
    pub keccak_f_calls: Option<u64>,
    /// Number of shards of the execution.
    pub shards: usize,
    /// Work taken over from an earlier run.
    pub resumed: ResumedWork,
    /// Number of stacks of main columns, over all shards.
    pub stacks: usize,
    /// Chips with rows.
    pub chips: Vec<ChipRow>,
    /// Seconds per stage; of the fastest run when there are several.
    pub seconds: Seconds,
    /// Seconds of all stages together.
    pub total_seconds: f64,
    /// Seconds of each run, without setup and native execution.
    pub repetitions: Vec<f64>,
    /// Machine of the measurements.
    pub machine: Computer,
    /// Work of each device.
    pub devices: Vec<DeviceLine>,
    /// Instructions proved per second, without native execution, setup and verification.
    pub instructions_per_second: f64,
    /// Peak resident memory of the process, where the system reports it.
    pub peak_memory_bytes: Option<u64>,
    /// Size of the proof.
    pub proof_bytes: usize,
    /// Path of the proof; `-` for stdout.
    pub proof_file: PathBuf,
    /// Path of the parent file for the next batch.
    pub parent_file: Option<PathBuf>,
    /// Wrapped proof, if requested.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wrapped: Option<WrapReport>,
    /// What each thread and device did when, if requested.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeline: Option<TimelineReport>,
    /// Whether the proof is worthless to anybody else, since the reference string's secret is
    /// known.
    pub development_srs: bool,
}

/// A timeline that was written.
#[derive(Clone, Debug, Serialize)]
pub struct TimelineReport {
    /// Path of the file.
    pub file: PathBuf,
    /// What it says.
    #[serde(flatten)]
    pub summary: Summary,
}

/// Subject of a proof.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub enum Subject {
    /// A batch.
    Batch(ProvedBatch),
    /// The user's own program.
    Program(ProvedProgram),
}

/// A batch whose execution was proved.
#[derive(Clone, Debug, Serialize)]
pub struct ProvedBatch {
    /// Source of the batch.
    pub batch: String,
    /// Number of blocks.
    pub blocks: usize,
    /// Number of transactions.
    pub transactions: usize,
    /// Gas used by the batch.
    pub gas: u64,
    /// Claim of the proof.
    pub output: Output,
}

/// A program whose execution was proved.
#[derive(Clone, Debug, Serialize)]
pub struct ProvedProgram {
    /// Source of the program.
    pub program: String,
    /// Claim of the proof.
    #[serde(flatten)]
    pub output: ProgramOutput,
    /// Identity of the program's key.
    #[serde(flatten)]
    pub key: KeyIdentity,
}

/// Work taken from the work directory.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ResumedWork {
    /// Number of shards with an earlier commitment.
    pub commitments: usize,
    /// Number of shards with an earlier proof.
    pub proofs: usize,
    /// Unused files, with reasons.
    pub refused: Vec<String>,
}

impl From<&zkfabric_zkvm::ResumedWork> for ResumedWork {
    fn from(resumed: &zkfabric_zkvm::ResumedWork) -> Self {
        Self {
            commitments: resumed.commitments,
            proofs: resumed.proofs,
            refused: resumed.refused.iter().map(ToString::to_string).collect(),
        }
    }
}

/// Rows of one chip in all its instances.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChipRow {
    /// Name of the chip.
    pub chip: String,
    /// Number of instances.
    pub instances: usize,
    /// Number of rows, including padding.
    pub rows: u64,
    /// Number of columns, main and fixed.
    pub columns: usize,
    /// Messages per row.
    pub messages: usize,
}

/// Seconds per stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Seconds {
    /// Native execution, including the witness.
    pub execute: f64,
    /// Reference string and proving key; the same for every batch.
    pub setup: f64,
    /// Executions in the VM, including their traces.
    pub run: f64,
    /// Filling the columns of the chips.
    pub trace: f64,
    /// Commitments to the columns.
    pub commit: f64,
    /// Fractions of all messages: the tree.
    pub tree: f64,
    /// Fractions of all messages: the sumchecks of the layers.
    pub layers: f64,
    /// Keccak permutations, by layers.
    pub permutations: f64,
    /// Sumcheck over rows and the columns' values.
    pub rows: f64,
    /// Reduction to stacks.
    pub reduction: f64,
    /// Opening.
    pub open: f64,
    /// Verification.
    pub verify: f64,
}

impl Seconds {
    /// Returns the prover's own time: all stages except native execution, setup and verification.
    #[must_use]
    pub fn proving(&self) -> f64 {
        let fractions = self.tree + self.layers;
        let argument = fractions + self.permutations + self.rows + self.reduction + self.open;
        self.run + self.trace + self.commit + argument
    }

    /// Returns the time of all stages.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.named().into_iter().map(|(_, seconds)| seconds).sum()
    }

    /// Returns the instructions proved per second.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a rate has few digits")]
    pub fn rate(&self, instructions: u64) -> f64 {
        self.share(instructions as f64)
    }

    /// Returns `part / proving()`, or 0 when nothing was proved, since JSON has no infinity.
    #[must_use]
    pub fn share(&self, part: f64) -> f64 {
        let whole = self.proving();
        if whole > 0.0 { part / whole } else { 0.0 }
    }

    fn named(&self) -> [(&'static str, f64); 12] {
        [
            ("execute", self.execute),
            ("setup", self.setup),
            ("run", self.run),
            ("trace", self.trace),
            ("commit", self.commit),
            ("tree", self.tree),
            ("layers", self.layers),
            ("permutations", self.permutations),
            ("rows", self.rows),
            ("reduction", self.reduction),
            ("open", self.open),
            ("verify", self.verify),
        ]
    }
}

impl ProveReport {
    fn facts(&self) -> Table {
        let mut facts = Table::new(&[Align::Left, Align::Right]);
        let mut fact = |name: &str, value: String| facts.row([name.to_owned(), value]);
        let unknown = |what: &str| what.to_owned();
        let keccak = self.keccak_f_calls;
        if let Subject::Batch(batch) = &self.subject {
            fact("transactions", grouped(batch.transactions as u64));
            fact("blocks", grouped(batch.blocks as u64));
            fact("gas", grouped(batch.gas));
        }
        fact("guest instructions", grouped(self.guest_instructions));
        fact(
            "Keccak-f calls",
            keccak.map_or_else(|| unknown("not counted"), grouped),
        );
        fact("shards", grouped(self.shards as u64));
        let ResumedWork {
            commitments,
            proofs,
            refused,
        } = &self.resumed;
        if commitments + proofs + refused.len() > 0 {
            fact("committed to before", grouped(*commitments as u64));
            fact("proved before", grouped(*proofs as u64));
            fact("files not used", grouped(refused.len() as u64));
        }
        fact("stacks", grouped(self.stacks as u64));
        for (stage, seconds) in self.seconds.named() {
            fact(&format!("{stage}, s"), format!("{seconds:.2}"));
        }
        fact("total, s", format!("{:.2}", self.total_seconds));
        if self.repetitions.len() > 1 {
            let runs = self.repetitions.iter().map(|run| format!("{run:.2}"));
            fact("runs, s", runs.collect::<Vec<_>>().join(" "));
        }
        fact(
            "instructions proved per second",
            format!("{:.0}", self.instructions_per_second),
        );
        let peak = self.peak_memory_bytes;
        fact(
            "peak memory",
            peak.map_or_else(|| unknown("unknown"), bytes),
        );
        fact("proof", bytes(self.proof_bytes as u64));
        facts
    }
}

impl fmt::Display for ProveReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use Align::{Left, Right};
        let mut chips = Table::new(&[Left, Right, Right, Right, Right]);
        chips.row(["chip", "instances", "rows", "columns", "messages"]);
        for row in &self.chips {
            chips.row([
                row.chip.clone(),
                row.instances.to_string(),
                grouped(row.rows),
                row.columns.to_string(),
                row.messages.to_string(),
            ]);
        }
        let facts = self.facts();
        writeln!(f, "{}\n\n{facts}\n\n{chips}\n", self.machine)?;
        // A line for this machine's cores alone would add nothing.
        if self.devices.len() > 1 {
            writeln!(f, "{}\n", devices::table(&self.devices))?;
        }
        match &self.subject {
            Subject::Batch(batch) => writeln!(f, "{}\n", batch.output)?,
            Subject::Program(program) => writeln!(f, "{}\n\n{}\n", program.output, program.key)?,
        }
        if self.proof_file == Path::new(DASH) {
            write!(f, "The proof went to stdout.")?;
        } else {
            write!(f, "The proof is in {}.", self.proof_file.display())?;
        }
        if let Some(file) = &self.parent_file {
            write!(
                f,
                " The next batch builds on {} (--parent).",
                file.display()
            )?;
        }
        if self.development_srs {
            write!(
                f,
                " It uses the development reference string, whose secret is public: anybody can forge such proofs, and \
                 `zkfabric verify` accepts them with --allow-dev-srs only."
            )?;
        }
        if let Some(wrapped) = &self.wrapped {
            write!(f, "\n\n{wrapped}")?;
        }
        if let Some(TimelineReport { file, summary }) = &self.timeline {
            let file = file.display();
            write!(f, "\n\nThe timeline is in {file}.\n{summary}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use zkfabric_stf::BatchOutput;

    use super::*;

    #[test]
    fn a_report_has_every_number_as_text_and_as_json() {
        let seconds = Seconds {
            execute: 0.5,
            setup: 7.0,
            run: 0.5,
            trace: 0.5,
            commit: 2.0,
            tree: 1.0,
            layers: 1.0,
            permutations: 0.5,
            rows: 1.0,
            reduction: 0.5,
            open: 3.0,
            verify: 0.25,
        };
        let report = ProveReport {
            subject: Subject::Batch(ProvedBatch {
                batch: "embedded".to_owned(),
                blocks: 2,
                transactions: 7,
                gas: 345_678,
                output: Output::from(&BatchOutput::default()),
            }),
            guest_instructions: 4_000_000,
            keccak_f_calls: None,
            shards: 4,
            resumed: ResumedWork {
                commitments: 4,
                proofs: 3,
                refused: vec!["work/proof-00003 is not used".to_owned()],
            },
            stacks: 99,
            chips: vec![ChipRow {
                chip: "add".to_owned(),
                instances: 4,
                rows: 2_097_152,
                columns: 31,
                messages: 9,
            }],
            seconds,
            total_seconds: seconds.total(),
            repetitions: vec![10.25, 11.75],
            machine: Computer::here(),
            devices: Vec::new(),
            instructions_per_second: seconds.rate(4_000_000),
            peak_memory_bytes: Some(3 << 30),
            proof_bytes: 40_000,
            proof_file: "proof.bin".into(),
            parent_file: Some("proof.parent.json".into()),
            wrapped: None,
            timeline: None,
            development_srs: true,
        };
        let text = report.to_string();
        for part in [
            "345,678",
            "4,000,000",
            "400000",
            "3.00 GiB",
            "2,097,152",
            "39.1 KiB",
            "not counted",
            "--allow-dev-srs",
            "proved before",
            "proof.parent.json (--parent)",
            "17.75",
            "10.25 11.75",
        ] {
            assert!(text.contains(part), "{part} is not in\n{text}");
        }
        let json: serde_json::Value = serde_json::to_value(&report).unwrap();
        assert_eq!(json["seconds"]["verify"], 0.25);
        assert_eq!(json["total_seconds"], 17.75);
        assert_eq!(json["gas"], 345_678);
        assert!(json["machine"]["threads"].as_u64().unwrap() > 0);
        assert_eq!(json["chips"][0]["chip"], "add");
        assert!(
            json["output"]["state_root"]
                .as_str()
                .unwrap()
                .starts_with("0x")
        );
    }

    #[test]
    fn nothing_proved_has_no_rate() {
        assert!(Seconds::default().rate(7).abs() < f64::EPSILON);
    }
}
