//! The L2's engine on real files: recovery of senders, streams of transactions from raw bytes to
//! durable signed answers, and the parts alone.
//!
//! | module | rows |
//! |---|---|
//! | `recovery` | `recovery/<batch>`: recovery per signature on one core, beside the crate `secp256k1` |
//! | `stream` | `<stream>/..`: transactions per second, CPU time per transaction and stage, blocks |
//! | `latency` | `latency/..`: answers at half load, and bare group commits |
//! | `execution` | `execution/<content>/..`: two threads, and order, beside sequential revm |
//! | `root` | `root/..`: state root of a block that touches 10,000 accounts |
//! | `account` | `account/..`: reads of accounts, cached and from the disk; checkpoints |
//! | `restart` | `restart/..`: an engine's ledger that comes back from its log |
//! | `snapshot` | `snapshot/..`: a ledger that comes back from a snapshot of its state |
//!
//! | helper | content |
//! |---|---|
//! | `signed` | signed streams with their genesis |
//! | `client` | sends a stream to a sequencer, and waits for the answers |
//! | `stages` | where the slowest answers were meanwhile |
//! | `check` | every answer and every block of a stream is there, and is right |
//! | `sequential` | transactions one after the other on revm alone |
//! | `threads` | CPU time by thread |
//! | `files` | the folder of the files, its file system, and what the system keeps of it in memory |
//! | `part` | names of the parts |
//! | `sizes`, `targets`, [`table`] | sizes of a run, targets of rows, rows in readable form |
//!
//! Every part says how loaded the machine was before and after it (`<part>/load/..`). A row whose
//! name ends in `p50`, `p99` or `maximum` has this as its value, and the whole distribution in the
//! other fields.

mod account;
mod check;
mod client;
mod error;
mod execution;
mod files;
mod latency;
mod part;
mod recovery;
mod restart;
mod root;
mod sequential;
mod signed;
mod sizes;
mod snapshot;
mod stages;
mod stream;
pub mod table;
mod targets;
mod threads;

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use zkfabric_batch::example::Content;
use zkfabric_kernels_cpu::Isa;

pub use error::EngineError;
pub(crate) use files::Folder;
pub use part::Part;

use crate::Error;
use crate::args::Engine;
use crate::kernels::Event;
use crate::machine;
use crate::measure::{Effort, Pool};
use crate::noise::Watch;
use crate::report::{Clock, Record, Row, Statistics};
use sizes::Sizes;

/// Shared state of the measurements.
struct Session<'a> {
    sizes: Sizes,
    folder: &'a Path,
    /// One thread, pinned.
    single: Pool,
    /// Nanoseconds per recovery of the crate `secp256k1` on one core, once they are measured.
    library: Option<Statistics>,
    /// Transfers per second, once they are measured.
    transfers: Option<f64>,
    /// Settings that were found during the run, for the record.
    found: BTreeMap<String, String>,
    rows: Vec<Row>,
    show: &'a mut dyn FnMut(Event<'_>) -> Result<(), Error>,
}

impl Session<'_> {
    const fn effort(&self) -> Effort {
        if self.sizes.is_quick {
            Effort::QUICK
        } else {
            Effort::FULL
        }
    }

    /// Keeps and shows a row, with its target.
    fn row(&mut self, row: Row) -> Result<(), Error> {
        let row = targets::judged(row, Isa::current(), &self.sizes);
        (self.show)(Event::Row(&row))?;
        self.rows.push(row);
        Ok(())
    }

    /// Keeps and shows a number that is no time.
    fn count(&mut self, name: String, count: impl TryInto<u64>) -> Result<(), Error> {
        let count = count.try_into().unwrap_or(u64::MAX) as f64;
        self.row(Row::single(name, "", count, Clock::None))
    }

    /// Returns rows of a distribution of times: half of them, and nearly all of them.
    fn distribution(name: &str, unit: Unit, times: &[Duration]) -> [Row; 2] {
        let times = Statistics::of_times(times.iter().copied()).map(|time| time * unit.per_second);
        let tail = if times.has_p99() { "p99" } else { "maximum" };
        [("p50", times.median), (tail, times.p99)].map(|(part, value)| {
            let row = Row::new(format!("{name}/{part}"), unit.name, times, Clock::Wall);
            Row { value, ..row }
        })
    }

    /// Keeps and shows the distribution of times since `watch` began, and the CPU time of the
    /// process per time.
    fn times(
        &mut self,
        name: &str,
        unit: Unit,
        times: &[Duration],
        watch: &Watch,
    ) -> Result<(), Error> {
        self.times_with(name, unit, times, (watch.process(), watch.others()))
    }

    /// Keeps and shows the distribution of times with this CPU time of all of them.
    fn times_with(
        &mut self,
        name: &str,
        unit: Unit,
        times: &[Duration],
        (cpu, others): (Duration, Option<f64>),
    ) -> Result<(), Error> {
        for row in Self::distribution(name, unit, times) {
            self.row(row.beside(others))?;
        }
        let each = cpu.as_secs_f64() * unit.per_second / times.len().max(1) as f64;
        let row = Row::single(format!("{name}/cpu"), unit.name, each, Clock::Cpu);
        self.row(row.beside(others))
    }

    /// Measures a part, and the machine's load before and after it.
    fn part(&mut self, part: Part) -> Result<(), Error> {
        let before = machine::load();
        measure(part, self)?;
        for (when, load) in [("before", before), ("after", machine::load())] {
            if let Some(load) = load {
                let name = format!("{}/load/{when}", part.name());
                self.row(Row::single(name, "", load, Clock::None))?;
            }
        }
        Ok(())
    }
}

/// Measures a part.
fn measure(part: Part, session: &mut Session<'_>) -> Result<(), Error> {
    let name = part.name();
    match part {
        Part::Recovery => recovery::run(session),
        Part::Transfers => stream::run(session, name, Content::Transfers),
        Part::TokenTransfers => stream::run(session, name, Content::TokenTransfers),
        Part::Swaps => stream::run(session, name, Content::Swaps),
        Part::Mixed => stream::run(session, name, Content::Mixed),
        Part::Latency => latency::run(session),
        Part::Execution => execution::run(session),
        Part::Root => root::run(session),
        Part::Account => account::run(session),
        Part::Restart => restart::run(session),
        Part::Snapshot => snapshot::run(session),
    }
}

/// A unit of times.
#[derive(Debug, Clone, Copy)]
struct Unit {
    name: &'static str,
    /// Their number in a second.
    per_second: f64,
}

const MS: Unit = Unit {
    name: "ms",
    per_second: 1e3,
};
const US: Unit = Unit {
    name: "us",
    per_second: 1e6,
};

/// Measures the parts that `args` selects and shows the results.
///
/// # Errors
/// A file cannot be written, a part of the engine fails, an answer or a block is missing or wrong,
/// or `show` fails.
pub fn run(
    args: &Engine,
    mut show: impl FnMut(Event<'_>) -> Result<(), Error>,
) -> Result<Record, Error> {
    let folder = Folder::new(args.folder.as_deref())?;
    let mut machine = machine::read();
    let sizes = Sizes::of(args);
    machine.configuration.extend(sizes.configuration());
    let files = ("files".to_owned(), folder.file_system());
    machine.configuration.extend([files]);
    show(Event::Computer(&machine))?;
    let mut session = Session {
        sizes,
        folder: folder.path(),
        single: Pool::single()?,
        library: None,
        transfers: None,
        found: BTreeMap::new(),
        rows: Vec::new(),
        show: &mut show,
    };
    for part in Part::ALL {
        if args.only.is_empty() || args.only.contains(&part) {
            session.part(part)?;
        }
    }
    let Session { rows, found, .. } = session;
    machine.configuration.extend(found);
    Ok(machine::record("engine", machine, rows))
}
