//! The kernels beside their peers: rows of the report, with the ratios this project asks for.

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
    report::{Machine, Record, Row},
};

/// What reports call arkworks.
const ARKWORKS: &str = "arkworks";

/// Something to show while measuring.
#[derive(Debug)]
pub enum Event<'a> {
    /// The machine, before the first row.
    Machine(&'a Machine),
    /// A row.
    Row(&'a Row),
}

/// How many threads a row is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Threads {
    /// One, pinned.
    One,
    /// A thread a core.
    All,
}

impl Threads {
    const BOTH: [Self; 2] = [Self::One, Self::All];
}

/// What all kernels need to be measured.
struct Session<'a> {
    args: &'a Kernels,
    /// One thread, pinned.
    single: Pool,
    /// Two threads; absent on a machine with one core.
    two: Option<Pool>,
    /// A thread a core; absent on a machine with one core.
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

    /// The threads; `None` for all cores where there is only one.
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

    /// The limit of an instruction set on one core.
    fn limit(&self, isa: Isa) -> Limit {
        if isa == Isa::current() {
            self.limit
        } else {
            self.portable
        }
    }
}

/// Measures all kernels that `args` asks for and shows what happens.
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
    show(Event::Machine(&machine))?;
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

/// Instruction sets to compare with peers, and what is appended to the names of their rows: the one in use, and none at all.
fn variants() -> Vec<(Isa, &'static str)> {
    let mut variants = vec![(Isa::PORTABLE, "/portable")];
    if Isa::current() != Isa::PORTABLE {
        variants.insert(0, (Isa::current(), ""));
    }
    variants
}
