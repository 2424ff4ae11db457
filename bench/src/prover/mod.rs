//! The prover: whole proofs of example batches, its kernels in isolation, two threads beside one, and the targets.
//!
//! | module | rows |
//! |---|---|
//! | `proof` | `<batch>/..`: time on the wall and of processors, rates, stages with their shares and the cores they keep busy, cost per unit, memory, bytes, verification; instructions and core-seconds of a transaction, which are the batch's divided by their number |
//! | `kernels` | `kernel/..`: one thread on one core, on the embedded example's columns, with the share of the instruction limit |
//! | `threads` | `threads/1t`, `threads/2t`: the embedded example in pools of one and of two threads, in turns |
//! | [`worst`] | `worst/<program>/..`, where asked for: blocks that do one dear thing only, scaled to the gas of a whole block |
//! | `multiplication` | `worst/multiplication/..`, with these: core-time of a modular multiplication of 256 bits |
//! | [`chips`] | no rows: the price of every chip of the embedded example by stage, where no filter leaves a price out (`kernel/` does not) |
//! | [`targets`] | what is asked of which row |
//!
//! | helper | what |
//! |---|---|
//! | [`workload`] | programs with input and output, and their provers |
//! | `record` | a backend that keeps what it is asked for |
//! | `sizes` | bytes of a proof by section |
//! | [`table`] | rows for people |
//!
//! Proofs use the development string; its time and that of the key is `<batch>/setup` and in no other row. `<batch>/wall` is the
//! whole of `zkfabric_zkvm::Prover::prove`, from the first execution to the final check. Cost per unit is processor time of all
//! threads. Sizes in kB are thousands of bytes. A row says how many cores other work took meanwhile; above
//! a tenth of one the table marks it.

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

use zkfabric_batch::example::Repeated;
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

/// Proofs of the first batch, unless quick.
const REPETITIONS: usize = 3;

/// What all measurements need.
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

    /// Keeps and shows a row that is wanted, with its target.
    fn row(&mut self, row: Row) -> Result<(), Error> {
        if !self.rows_wanted.wants(&row.name) {
            return Ok(());
        }
        let row = targets::judged(row);
        (self.show)(Event::Row(&row))?;
        self.rows.push(row);
        Ok(())
    }

    /// Whether rows whose names begin like this may be wanted, where `sections` are all such beginnings.
    fn wants_section(&self, section: &str, sections: &[String]) -> bool {
        wants_section(self.rows_wanted.filter.as_deref(), section, sections)
    }
}

/// A filter that begins with a section is about this section only.
fn wants_section(filter: Option<&str>, section: &str, sections: &[String]) -> bool {
    let Some(filter) = filter else {
        return true;
    };
    let is_named = |section: &str| filter.starts_with(section);
    is_named(section) || !sections.iter().any(|other| is_named(other))
}

/// Proves the examples that `args` asks for and shows what happens.
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
        for what in Repeated::ALL {
            others.push(Workload::repeated(what, 100)?);
        }
    }
    if args.thousand {
        others.push(Workload::repeated(Repeated::Transfers, 1_000)?);
    }
    for path in &args.batch {
        others.push(Workload::file(path)?);
    }
    measure(args, Workload::embedded()?, others, show)
}

/// A prover of the embedded batch on a backend, as a function that proves once.
///
/// # Errors
/// The key cannot be made.
pub fn embedded(backend: Arc<dyn Backend>) -> Result<impl Fn() -> Result<(), Error>, Error> {
    let subject = workload::Subject::on(Workload::embedded()?, backend)?;
    Ok(move || subject.prove().map(drop))
}

/// Pass one of the embedded batch on a backend, in the smallest shards that work, as a function that makes it once and returns the number of
/// shards.
///
/// # Errors
/// The key cannot be made, or the execution fails.
pub fn pass_one(backend: Arc<dyn Backend>) -> Result<impl Fn() -> Result<usize, Error>, Error> {
    let subject = workload::Subject::on(Workload::embedded()?, backend)?;
    let subject = subject.in_small_shards()?;
    Ok(move || subject.commit())
}

/// The same for given workloads: kernels and threads are measured on the first.
///
/// # Errors
/// As [`run`].
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
    show(Event::Machine(&machine))?;
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
        // Not even the beginning of a section is named.
        assert!(wants(Some("kern"), "embedded/"));
    }
}
