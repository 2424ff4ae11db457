//! The kernels against their peers: rows of the report, with the ratios this project requires.

mod bounds;
mod field;
mod keccak;
mod msm;
mod ntt;

use zkfabric_kernels_cpu::Isa;

use crate::{
    Error,
    args::Kernels,
    limit::Limit,
    machine,
    measure::{Contest, Effort, Pool},
    report::{Computer, Record, Row},
};

/// The name of arkworks in reports.
const ARKWORKS: &str = "arkworks";

/// Events to show during a measurement.
#[derive(Debug)]
pub enum Event<'a> {
    /// The machine, before the first row.
    Computer(&'a Computer),
    /// A row.
    Row(&'a Row),
}

/// Threads of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Threads {
    /// One, pinned.
    One,
    /// One thread per core.
    All,
}

impl Threads {
    const BOTH: [Self; 2] = [Self::One, Self::All];
}

/// Shared state of the kernels' measurements.
struct Session<'a> {
    args: &'a Kernels,
    /// One thread, pinned.
    single: Pool,
    /// Two threads; absent on a machine with one core.
    two: Option<Pool>,
    /// One thread per core; absent on a machine with one core.
    all: Option<Pool>,
    limit: Limit,
    portable: Limit,
    rows: Vec<Row>,
    show: &'a mut dyn FnMut(Event<'_>) -> Result<(), Error>,
}

impl Session<'_> {
    const fn contest<'c>(&self) -> Contest<'c> {
        Contest::new(if self.args.quick {
            Effort::QUICK
        } else {
            Effort::FULL
        })
    }

    /// Returns the thread pool; `None` for all cores if there is only one.
    const fn pool(&self, threads: Threads) -> Option<&Pool> {
        match threads {
            Threads::One => Some(&self.single),
            Threads::All => self.all.as_ref(),
        }
    }

    /// Keeps and shows a row, with its bound.
    fn row(&mut self, row: Row) -> Result<(), Error> {
        let bound = row
            .peer
            .as_deref()
            .and_then(|peer| bounds::bound(&row.name, peer));
        let row = row.bound(bound);
        (self.show)(Event::Row(&row))?;
        self.rows.push(row);
        Ok(())
    }

    /// Returns the limit of an instruction set on one core.
    fn limit(&self, isa: Isa) -> Limit {
        if isa == Isa::current() {
            self.limit
        } else {
            self.portable
        }
    }
}

/// Measures the kernels that `args` selects and shows the results.
///
/// # Errors
/// A contestant fails or disagrees, or `show` fails.
pub fn run(
    args: &Kernels,
    mut show: impl FnMut(Event<'_>) -> Result<(), Error>,
) -> Result<Record, Error> {
    let mut machine = machine::read();
    let single = Pool::single()?;
    let (limit, portable) = single.install(|| {
        (
            Limit::measure(Isa::current()),
            Limit::measure(Isa::PORTABLE),
        )
    });
    machine.rates = Some(limit.rates);
    show(Event::Computer(&machine))?;
    let several = |threads| (machine.cores > 1).then(|| Pool::of(threads)).transpose();
    let mut session = Session {
        args,
        single,
        two: several(2)?,
        all: several(machine.cores)?,
        limit,
        portable,
        rows: Vec::new(),
        show: &mut show,
    };
    field::run(&mut session)?;
    ntt::run(&mut session)?;
    msm::run(&mut session)?;
    keccak::run(&mut session)?;
    let rows = session.rows;
    Ok(machine::record("kernels", machine, rows))
}

/// Returns the instruction sets to compare with peers, each with the suffix of its rows' names: the
/// one in use, and portable code.
fn variants() -> Vec<(Isa, &'static str)> {
    let mut variants = vec![(Isa::PORTABLE, "/portable")];
    if Isa::current() != Isa::PORTABLE {
        variants.insert(0, (Isa::current(), ""));
    }
    variants
}
