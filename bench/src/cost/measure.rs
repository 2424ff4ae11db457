//! Execution of a batch by the proved program, beside the native counts.

use zkfabric::source;
use zkfabric_batch::guest::{digest, input_words, mark};
use zkfabric_batch::{BatchFile, Start};
use zkfabric_stf::cost::{BatchCost, Counts, Work};
use zkfabric_vm::{Executor, Limits, Outcome, Program};

use super::scenario::{Case, Scenario, Span};
use crate::Error;

/// Execution of a batch in the VM.
#[derive(Clone, Debug)]
pub struct Run {
    /// Gas of the first transaction that failed.
    pub failed: Option<u64>,
    /// Counts of the native execution.
    pub cost: BatchCost,
    /// Gas used by the batch's blocks.
    pub gas: u64,
    /// Work of the VM.
    pub work: Work,
    /// The marks, in order.
    pub marks: Vec<WorkMark>,
}

/// A mark of the program.
#[derive(Clone, Copy, Debug)]
pub struct WorkMark {
    /// The mark's number.
    pub id: u64,
    /// The mark's argument.
    pub argument: u64,
    /// Work so far.
    pub work: Work,
}

/// The VM with the program that proves batches.
#[derive(Debug)]
pub struct GuestVm {
    program: Program,
}

impl GuestVm {
    /// Loads the committed program.
    ///
    /// # Errors
    /// The program is damaged.
    pub fn new() -> Result<Self, Error> {
        Ok(Self {
            program: source::guest()?,
        })
    }

    /// Runs a batch natively and in the VM, whose results must agree; no transaction may fail.
    ///
    /// # Errors
    /// The batch is invalid, a transaction fails, or the VM's result differs.
    pub fn run(&self, file: &BatchFile, start: Option<Start>) -> Result<Run, Error> {
        let run = self.run_any(file, start)?;
        match run.failed {
            Some(gas) => Err(Error::Failed {
                name: file.description.clone(),
                gas,
            }),
            None => Ok(run),
        }
    }

    /// Runs a batch natively and in the VM, whose results must agree.
    ///
    /// # Errors
    /// The batch is invalid, or the VM's result differs.
    pub fn run_any(&self, file: &BatchFile, start: Option<Start>) -> Result<Run, Error> {
        let of = |source| Error::batch(&file.description, source);
        let start = Start::of(file, start).map_err(of)?;
        let executed = file.execute_on(&start).map_err(of)?;
        let native = executed.execution;
        let limits = Limits {
            instructions: Limits::MAX_INSTRUCTIONS,
            ..Limits::default()
        };
        let disagreement = || Error::Disagreement {
            name: file.description.clone(),
            peer: "the VM",
        };
        let executor = Executor::new(&self.program).map_err(|_| disagreement())?;
        let outcome = executor.run(&input_words(&native.input.encode()), &limits);
        let outcome: Outcome = outcome.map_err(|_| disagreement())?;
        if outcome.exit_code != 0 || digest(outcome.digest) != native.output.digest() {
            return Err(disagreement());
        }
        let marks = outcome
            .marks
            .iter()
            .filter(|mark| mark.id != mark::KECCAK_F);
        let mut transactions = native.blocks.iter().flat_map(|block| &block.transactions);
        let failed = transactions.find(|transaction| !transaction.success);
        Ok(Run {
            failed: failed.map(|transaction| transaction.gas_used),
            cost: executed.cost,
            gas: native
                .blocks
                .iter()
                .map(|block| block.header.gas_used)
                .sum(),
            work: Work {
                instructions: outcome.instructions,
                calls: outcome.calls.0,
            },
            marks: marks
                .map(|mark| WorkMark {
                    id: mark.id,
                    argument: mark.argument,
                    work: Work {
                        instructions: mark.instructions,
                        calls: mark.calls.0,
                    },
                })
                .collect(),
        })
    }
}

impl Run {
    /// Returns the counts and the work of a part of the execution.
    fn of(&self, span: Span) -> (Counts, Work) {
        let at = |id: u64| {
            let mark = self.marks.iter().rfind(|mark| mark.id == id);
            mark.map_or_else(Work::default, |mark| mark.work)
        };
        let between = |begin: u64, end: u64| at(end).since(&at(begin));
        match span {
            Span::Whole => (self.cost.total(), self.work),
            Span::Witness => (self.cost.total().of_witness(), at(mark::WITNESS)),
            Span::Block => {
                let mut counts = Counts::default();
                for block in &self.cost.blocks {
                    counts.add(&block.start);
                    counts.add(&block.end);
                }
                (counts, between(mark::WITNESS, mark::BLOCK_FINISHED))
            }
            Span::Blocks => {
                let mut counts = self.cost.total();
                counts.subtract(&self.cost.fixed);
                (counts, between(mark::WITNESS, mark::BLOCK_FINISHED))
            }
            Span::End => {
                let end = self.cost.blocks.last().map(|block| block.end.clone());
                let work = between(mark::TRANSACTION, mark::BLOCK_FINISHED);
                (end.unwrap_or_default(), work)
            }
        }
    }
}

/// Difference between the two batches of a scenario.
#[derive(Clone, Debug)]
pub(super) struct Difference {
    /// The scenario's name.
    pub name: String,
    /// Entries that the scenario prices.
    pub entries: Vec<zkfabric_stf::cost::Entry>,
    /// Additional counts.
    pub counts: Counts,
    /// Additional work.
    pub work: Work,
    /// Additional gas.
    pub gas: u64,
}

/// Measures a scenario.
///
/// # Errors
/// See [`GuestVm::run`].
pub(super) fn measure(machine: &GuestVm, scenario: &Scenario) -> Result<Difference, Error> {
    let run = |case: &Case| {
        let run = machine.run(&case.file, case.start.clone())?;
        let (counts, work) = run.of(scenario.span);
        Ok::<_, Error>((counts, work, run.gas))
    };
    let (mut counts, work, gas) = run(&scenario.many)?;
    let (few, base, base_gas) = match &scenario.few {
        Some(case) => run(case)?,
        None => (Counts::default(), Work::default(), 0),
    };
    counts.subtract(&few);
    Ok(Difference {
        name: scenario.name.clone(),
        entries: scenario.entries.clone(),
        counts,
        work: work.since(&base),
        gas: gas.saturating_sub(base_gas),
    })
}
