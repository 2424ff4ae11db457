//! The prover: whole proofs of example batches, its kernels in isolation, two threads against one,
//! and the targets.
//!
//! | module | rows |
//! |---|---|
//! | `proof` | `<batch>/..`: time on the wall clock and of processors, rates, stages with their shares and the cores they keep busy, cost per unit, memory, bytes, verification; instructions and core-seconds per transaction, that is, of the batch divided by its number of transactions |
//! | `kernels` | `kernel/..`: one thread on one core, on the embedded example's columns, with the share of the instruction limit |
//! | `threads` | `threads/1t`, `threads/2t`: the embedded example in pools of one and of two threads, in turns |
//! | [`worst`] | `worst/<program>/..`, on request: blocks filled with one expensive operation, scaled to the gas of a whole block |
//! | `multiplication` | `worst/multiplication/..`, with these: core-time of a modular multiplication of 256 bits |
//! | [`chips`] | no rows: the price of every chip of the embedded example by stage, if no filter leaves a price out (`kernel/` does not) |
//! | [`targets`] | targets of rows |
//!
//! | helper | content |
//! |---|---|
//! | [`workload`] | programs with input and output, and their provers |
//! | `record` | a backend that records its calls |
//! | `sizes` | bytes of a proof by section |
//! | [`table`] | rows in readable form |
//!
//! Proofs use the development string; its time and the key's time are `<batch>/setup` and in no
//! other row. `<batch>/wall` is the whole of `zkfabric_zkvm::Prover::prove`, from the first
//! execution to the final check. Cost per unit is processor time of all threads. Sizes in kB are
//! thousands of bytes. A row contains the number of cores that other work took meanwhile; the table
//! marks rows above a tenth of a core.

pub mod chips;
mod kernels;
mod multiplication;
mod proof;
mod record;
mod sizes;
pub mod table;
pub mod targets;
mod threads;
pub mod workload;
pub mod worst;

use std::sync::Arc;

use zkfabric_batch::example::Repetition;
use zkfabric_host::Backend;
use zkfabric_kernels_cpu::Isa;

use crate::{
    Error,
    args::{Prover, Rows},
    kernels::Event,
    limit::Limit,
    machine,
    measure::{Effort, Pool},
    report::{Record, Row},
};
use workload::{Subject, Workload};

/// Proofs of the first batch, unless `--quick` is given.
const REPETITIONS: usize = 3;

/// Shared state of the measurements.
struct Session<'a> {
    rows_wanted: &'a Rows,
    quick: bool,
    /// Cores of this machine.
    cores: usize,
    /// One thread, pinned.
    single: Pool,
    limit: Limit,
    rows: Vec<Row>,
    show: &'a mut dyn FnMut(Event<'_>) -> Result<(), Error>,
}

impl Session<'_> {
    const fn effort(&self) -> Effort {
        if self.quick {
            Effort::QUICK
        } else {
            Effort::FULL
        }
    }

    const fn repetitions(&self) -> usize {
        if self.quick { 1 } else { REPETITIONS }
    }

    /// Keeps and shows a selected row, with its target.
    fn row(&mut self, row: Row) -> Result<(), Error> {
        if !self.rows_wanted.wants(&row.name) {
            return Ok(());
        }
        let row = targets::judged(row);
        (self.show)(Event::Row(&row))?;
        self.rows.push(row);
        Ok(())
    }

    /// Returns whether rows with this prefix may be selected, where `sections` are all prefixes.
    fn wants_section(&self, section: &str, sections: &[String]) -> bool {
        wants_section(self.rows_wanted.filter.as_deref(), section, sections)
    }
}

/// Applies a filter to a section; a filter that begins with a section's name selects this section
/// only.
fn wants_section(filter: Option<&str>, section: &str, sections: &[String]) -> bool {
    let Some(filter) = filter else {
        return true;
    };
    let is_named = |section: &str| filter.starts_with(section);
    is_named(section) || !sections.iter().any(|other| is_named(other))
}

/// Proves the examples that `args` selects and shows the results.
///
/// # Errors
/// A batch cannot be read or proved, a kernel fails, or `show` fails.
pub fn run(
    args: &Prover,
    show: impl FnMut(Event<'_>) -> Result<(), Error>,
) -> Result<Record, Error> {
    let mut others = Vec::new();
    if !args.quick {
        others.push(Workload::hundred()?);
        for what in Repetition::ALL {
            others.push(Workload::repeated(what, 100)?);
        }
    }
    if args.thousand {
        others.push(Workload::repeated(Repetition::Transfers, 1_000)?);
    }
    for path in &args.batch {
        others.push(Workload::file(path)?);
    }
    measure(args, Workload::embedded()?, others, show)
}

/// Returns a function that proves the embedded batch once on a backend.
///
/// # Errors
/// The key cannot be made.
pub fn embedded(backend: Arc<dyn Backend>) -> Result<impl Fn() -> Result<(), Error>, Error> {
    let subject = workload::Subject::on(Workload::embedded()?, backend)?;
    Ok(move || subject.prove().map(drop))
}

/// Returns a function that makes pass one of the embedded batch once on a backend, in the smallest
/// shards that work, and returns the number of shards.
///
/// # Errors
/// The key cannot be made, or the execution fails.
pub fn pass_one(backend: Arc<dyn Backend>) -> Result<impl Fn() -> Result<usize, Error>, Error> {
    let subject = workload::Subject::on(Workload::embedded()?, backend)?;
    let subject = subject.in_small_shards()?;
    Ok(move || subject.commit())
}

/// Measures given workloads as [`run`] does: kernels and threads are measured on the first.
///
/// # Errors
/// See [`run`].
pub fn measure(
    args: &Prover,
    first: Workload,
    others: Vec<Workload>,
    mut show: impl FnMut(Event<'_>) -> Result<(), Error>,
) -> Result<Record, Error> {
    let mut machine = machine::read();
    let single = Pool::single()?;
    let limit = single.install(|| Limit::measure(Isa::current()));
    machine.rates = Some(limit.rates);
    show(Event::Computer(&machine))?;
    let mut session = Session {
        rows_wanted: &args.rows,
        quick: args.quick,
        cores: machine.cores,
        single,
        limit,
        rows: Vec::new(),
        show: &mut show,
    };
    let names = [&first].into_iter().chain(&others);
    let mut sections: Vec<String> = names.map(|w| format!("{}/", w.name)).collect();
    sections.extend(["kernel/", "threads/", worst::SECTION].map(str::to_owned));
    let wanted = |session: &Session<'_>, section: &str| session.wants_section(section, &sections);
    let repetitions = session.repetitions();
    let mut chips = Vec::new();

    let own = format!("{}/", first.name);
    let parts = [own.as_str(), "kernel/", "threads/"].map(|part| wanted(&session, part));
    if parts.contains(&true) {
        let subject = Subject::new(first)?;
        let [proofs, kernels, threads] = parts;
        if proofs {
            proof::run(&mut session, &subject, repetitions)?;
        }
        if kernels {
            chips = kernels::run(&mut session, &subject)?;
        }
        if threads {
            threads::run(&mut session, &subject, repetitions)?;
        }
    }
    for other in others {
        if wanted(&session, &format!("{}/", other.name)) {
            proof::run(&mut session, &Subject::new(other)?, 1)?;
        }
    }
    if args.worst && wanted(&session, worst::SECTION) {
        worst::run(&mut session, &worst::CANDIDATES)?;
        multiplication::run(&mut session)?;
    }
    let rows = session.rows;
    Ok(Record {
        chips,
        ..machine::record("prover", machine, rows)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_that_names_a_section_leaves_the_others_out() {
        let sections = ["embedded/", "kernel/"].map(str::to_owned);
        let wants = |filter, section| wants_section(filter, section, &sections);
        assert!(wants(None, "kernel/"));
        assert!(wants(Some("kernel/rows"), "kernel/"));
        assert!(!wants(Some("kernel/rows"), "embedded/"));
        assert!(wants(Some("commit"), "kernel/") && wants(Some("commit"), "embedded/"));
        // The filter does not even name the beginning of a section.
        assert!(wants(Some("kern"), "embedded/"));
    }
}
