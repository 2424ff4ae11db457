//! Report of the engine.

use std::fmt;
use std::time::Duration;

use alloy_primitives::Address;
use serde::Serialize;
use zkfabric_batches::Record;
use zkfabric_console::table::{Align, Table, grouped};
use zkfabric_engine::{Figures, Stage, Started, Times};

use super::Computer;
use crate::command::engine::{Fed, Summary};

/// A run of the engine.
#[derive(Clone, Debug, Serialize)]
pub struct EngineReport {
    /// Lines of the stream: transactions, and lines that are none.
    pub lines: u64,
    /// Transactions that are in the chain.
    pub confirmed: u64,
    /// Those that ended without a revert or an exceptional halt.
    pub succeeded: u64,
    /// Rejected transactions, and lines that are none.
    pub rejected: u64,
    /// Blocks that were sealed.
    pub blocks: u64,
    /// Number of the last block with a transaction of the stream.
    pub last_block: u64,
    /// Groups: each was signed once and is one frame of the log.
    pub groups: u64,
    /// Mini-blocks of the stream.
    pub mini_blocks: u64,
    /// Gas of the transactions.
    pub gas: u64,
    /// Prover gas of the transactions, at most.
    pub prover_gas: u64,
    /// Address whose key signed the receipts.
    pub signer: String,
    /// Fencing epoch of the log.
    pub epoch: u64,
    /// Groups that the start read from the log.
    pub replayed: u64,
    /// Whether another process has taken over before the end of the stream.
    pub handed_over: bool,
    /// Seconds from the first line to the last answer and the end of the last block.
    pub seconds: f64,
    /// Seconds from the first line to the last answer.
    pub answered_seconds: f64,
    /// Confirmed transactions per second of these.
    pub per_second: f64,
    /// Microseconds of processor time per confirmed transaction, by stage.
    pub cpu_us: Vec<StageFigure>,
    /// Milliseconds from the arrival of a transaction, by stage.
    pub times_ms: Vec<Waits>,
    /// Seconds for which the stream waited, by the stage that was behind.
    pub behind_seconds: Vec<StageFigure>,
    /// Lanes that executed groups, on average.
    pub lanes: f64,
    /// Accounts and slots on which lanes met against the prediction.
    pub conflicts: usize,
    /// Transactions that were executed once more.
    pub repeated: usize,
    /// Batches that were written and have no proof; none without `--batches`.
    pub batches: Vec<BatchLine>,
    /// Proofs of batches; none without `--prove`.
    pub proofs: Option<ProofsReport>,
    /// The machine.
    pub machine: Computer,
}

/// A figure of a stage.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StageFigure {
    /// Name of the stage.
    pub stage: String,
    /// The figure.
    pub value: f64,
}

/// Times up to a stage, in milliseconds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Waits {
    /// Name of the stage.
    pub stage: &'static str,
    /// Half of the times were shorter.
    pub median: f64,
    /// 99 of 100 were shorter.
    pub p99: f64,
    /// The longest time.
    pub longest: f64,
}

/// A batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BatchLine {
    /// First block.
    pub first: u64,
    /// Last block.
    pub last: u64,
    /// Transactions.
    pub transactions: u64,
    /// Gas.
    pub gas: u64,
    /// Prover gas, at most.
    pub prover_gas: u64,
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

impl Waits {
    fn new(stage: &'static str, times: &Times) -> Self {
        Self {
            stage,
            median: ms(times.median),
            p99: ms(times.p99),
            longest: ms(times.longest),
        }
    }
}

/// Proofs of batches.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProofsReport {
    /// Digest of the program's key.
    pub program_key_digest: String,
    /// Priority of the prover's threads.
    pub priority: Option<String>,
    /// Batches that this run has proved; each proof was verified.
    pub proved: u64,
    /// Proofs that an earlier run had made and not recorded.
    pub found: u64,
    /// Attempts that failed, after which the batch was tried again.
    pub repeated: u64,
    /// Batches that became two.
    pub split: u64,
    /// Batches of one block that cannot be proved.
    pub failed: u64,
    /// Batches that wait for a proof.
    pub waiting: u64,
    /// Seconds since the first of them was written.
    pub oldest_seconds: Option<f64>,
    /// Seconds of a proof with its verification, on average.
    pub mean_seconds: f64,
    /// Seconds of the longest one.
    pub longest_seconds: f64,
}

impl EngineReport {
    pub(crate) fn new(
        started: &Started,
        signer: Address,
        (fed, summary, figures): (&Fed, &Summary, &Figures),
        (seconds, answered_seconds): (f64, f64),
        (without_proof, proofs): (&[Record], Option<ProofsReport>),
    ) -> Self {
        let confirmed = summary.confirmed;
        let each = |time: Duration| time.as_secs_f64() * 1e6 / confirmed.max(1) as f64;
        let of_threads = [
            ("recovery of senders", figures.recovery_cpu),
            ("order and execution", figures.sequencer_cpu),
            ("signatures and answers", figures.answers_cpu),
        ];
        let known: Duration = of_threads.iter().map(|(_, time)| *time).sum();
        let rest = figures.process_cpu.saturating_sub(known);
        let others = ("log, root, lanes, batches, input", rest);
        let cpu = of_threads.into_iter().chain([others]);
        let behind = Stage::ALL.iter().zip(fed.behind);
        let report = &figures.report;
        Self {
            lines: fed.lines,
            confirmed,
            succeeded: summary.succeeded,
            rejected: summary.rejected,
            blocks: figures.blocks,
            last_block: summary.block,
            groups: figures.groups,
            mini_blocks: figures.mini_blocks,
            gas: figures.gas,
            prover_gas: figures.prover_gas,
            signer: signer.to_string(),
            epoch: started.restart.epoch,
            replayed: started.restart.replayed,
            handed_over: fed.handed_over,
            seconds,
            answered_seconds,
            per_second: confirmed as f64 / answered_seconds.max(1e-9),
            cpu_us: cpu
                .map(|(stage, time)| StageFigure {
                    stage: stage.to_owned(),
                    value: each(time),
                })
                .collect(),
            times_ms: vec![
                Waits::new("in the pool", &figures.to_pool),
                Waits::new("executed", &figures.to_execution),
                Waits::new("durable and answered", &figures.to_answer),
            ],
            behind_seconds: behind
                .filter(|(_, time)| !time.is_zero())
                .map(|(stage, time)| StageFigure {
                    stage: stage.to_string(),
                    value: time.as_secs_f64(),
                })
                .collect(),
            lanes: report.lanes as f64 / figures.groups.max(1) as f64,
            conflicts: report.conflicts,
            repeated: report.repeated,
            batches: without_proof.iter().map(BatchLine::new).collect(),
            proofs,
            machine: Computer::here(),
        }
    }
}

impl BatchLine {
    fn new(record: &Record) -> Self {
        let span = &record.span;
        Self {
            first: span.first,
            last: span.last,
            transactions: span.transactions,
            gas: span.gas,
            prover_gas: span.cost,
        }
    }
}

impl fmt::Display for EngineReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new(&[Align::Left, Align::Right]);
        for (name, value) in [
            ("transactions confirmed", grouped(self.confirmed)),
            ("of them succeeded", grouped(self.succeeded)),
            ("rejected", grouped(self.rejected)),
            ("blocks", grouped(self.blocks)),
            ("groups", grouped(self.groups)),
            ("mini-blocks", grouped(self.mini_blocks)),
            ("gas", grouped(self.gas)),
            ("time, s", format!("{:.3}", self.seconds)),
            (
                "to the last answer, s",
                format!("{:.3}", self.answered_seconds),
            ),
            ("transactions per second", grouped(self.per_second as u64)),
            ("lanes per group", format!("{:.2}", self.lanes)),
            ("executed once more", grouped(self.repeated as u64)),
        ] {
            table.row([name.to_owned(), value]);
        }
        writeln!(f, "{table}\n")?;
        let mut table = Table::new(&[Align::Left, Align::Right]);
        table.row(["processor time per transaction", "us"]);
        for StageFigure { stage, value } in &self.cpu_us {
            table.row([stage.clone(), format!("{value:.2}")]);
        }
        writeln!(f, "{table}\n")?;
        let columns = [Align::Left, Align::Right, Align::Right, Align::Right];
        let mut table = Table::new(&columns);
        table.row(["from arrival, ms", "median", "p99", "longest"]);
        for waits in &self.times_ms {
            let times = [waits.median, waits.p99, waits.longest];
            let times = times.map(|time| format!("{time:.2}"));
            table.row([&[waits.stage.to_owned()][..], &times].concat());
        }
        write!(f, "{table}")?;
        for StageFigure { stage, value } in &self.behind_seconds {
            write!(f, "\nwaited for {stage}: {value:.3} s")?;
        }
        if !self.batches.is_empty() {
            let mut table = Table::new(&[Align::Right; 5]);
            table.row(["blocks", "to", "transactions", "gas", "prover gas"]);
            for batch in &self.batches {
                let BatchLine {
                    first,
                    last,
                    transactions,
                    gas,
                    prover_gas,
                } = *batch;
                table.row([first, last, transactions, gas, prover_gas].map(grouped));
            }
            write!(f, "\n\n{table}")?;
        }
        if let Some(proofs) = &self.proofs {
            write!(f, "\n\n{proofs}")?;
        }
        write!(f, "\n\n{}", self.machine)
    }
}

impl fmt::Display for ProofsReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table = Table::new(&[Align::Left, Align::Right]);
        let oldest = self.oldest_seconds.map(|oldest| format!("{oldest:.0}"));
        for (name, value) in [
            ("batches proved and verified", grouped(self.proved)),
            ("proofs found", grouped(self.found)),
            ("tried again", grouped(self.repeated)),
            ("split", grouped(self.split)),
            ("failed", grouped(self.failed)),
            ("waiting", grouped(self.waiting)),
            ("oldest, s", oldest.unwrap_or_else(|| "none".to_owned())),
            ("proof, s", format!("{:.1}", self.mean_seconds)),
            ("longest proof, s", format!("{:.1}", self.longest_seconds)),
        ] {
            table.row([name.to_owned(), value]);
        }
        write!(f, "{table}\nprogram key {}", self.program_key_digest)
    }
}
