//! The prover's kernels alone: one thread on one core, by processor time, on the calls that the
//! last shard of a proof makes.

mod columns;
mod commitments;
mod fractions;
mod opening;
mod rows;

use ark_bn254::Fr;
use zkfabric_air::Width;
use zkfabric_host::sums::{Column, Table};
use zkfabric_report::schema::Chip;
use zkfabric_verifier::ShardShape;
use zkfabric_zkvm::ChipRows;

use super::{
    Session,
    chips::{self, Prices},
    proof,
    record::{Calls, Commit, FractionsCall, OwnedPlace, OwnedRows, Reduction, RowsCall},
    workload::Subject,
};
use crate::{
    Error,
    inputs::Words,
    limit::Products,
    measure::{Contest, Effort, Unit},
    report::Row,
};

/// All calls of the last shard of a proof.
struct Recorded {
    commit: Commit,
    fractions: FractionsCall,
    rows: RowsCall,
    reduction: Reduction,
    /// Weights of the stacks in the combined sum.
    combine: Vec<Fr>,
    /// The width of each stack of main columns.
    widths: Vec<Width>,
    /// The chip of each instance.
    chips: Vec<String>,
    /// Rows of all chips, over all shards.
    rows_of_chips: Vec<ChipRows>,
}

/// Measures every kernel whose row is selected, and prices the chips if all prices were measured.
pub(super) fn run(session: &mut Session<'_>, subject: &Subject) -> Result<Vec<Chip>, Error> {
    let recorded = record(subject)?;
    let backend = subject.recorder.backend().as_ref();
    fractions::run(session, backend, &recorded)?;
    rows::run(session, backend, &recorded)?;
    columns::run(session, backend, &recorded)?;
    commitments::run(session, backend, &recorded)?;
    opening::run(session, subject, recorded.reduction.log_stack)?;
    let Some(prices) = Prices::of(&session.rows) else {
        return Ok(Vec::new());
    };
    let sums = rows::by_chip(session, backend, &recorded)?;
    let airs = &subject.prover.key().chip_set().airs;
    let chips = chips::chips(&prices, airs, &recorded.rows_of_chips, &sums);
    Ok(chips.unwrap_or_default())
}

fn record(subject: &Subject) -> Result<Recorded, Error> {
    let mut proved = None;
    let calls = subject.recorder.record(|| {
        proved = Some(subject.prove()?);
        Ok::<_, Error>(())
    })?;
    let missing = || Error::Rejected {
        peer: "recording backend",
        reason: "a proof did without one of its kernels".to_owned(),
    };
    let proved = proved.ok_or_else(missing)?;
    let proof = proof::decoded(subject, &proved)?;
    let (commitment, _) = proof.shards.last().ok_or_else(missing)?;
    let key = subject.prover.key().verifying();
    let shape = ShardShape::new(key, commitment, true).map_err(|error| subject.failed(error))?;
    let chips = shape.instances.iter().map(|i| i.air.name.clone());
    let chips = chips.collect();
    let [main, _] = shape.layouts;
    match calls {
        Calls {
            commit: Some(commit),
            fractions: Some(fractions),
            rows: Some(rows),
            reduction: Some(reduction),
            combine: Some(combine),
            ..
        } => Ok(Recorded {
            commit,
            fractions,
            rows,
            reduction,
            combine,
            widths: main.stacks,
            chips,
            rows_of_chips: proved.chips,
        }),
        _ => Err(missing()),
    }
}

/// One kernel: its row, its number of units and its minimum time.
struct Case<'a> {
    name: &'a str,
    /// Number of messages, rows, cells or values.
    units: usize,
    /// Minimum time of all units in seconds.
    limit: Option<f64>,
}

impl Case<'_> {
    /// Measures one kernel alone.
    fn run(
        self,
        session: &mut Session<'_>,
        run: impl FnMut() -> Result<(), Error> + Send,
    ) -> Result<(), Error> {
        if !session.rows_wanted.wants(self.name) {
            return Ok(());
        }
        let row = self.measure(session, session.effort(), run)?;
        session.row(row)
    }

    /// Returns the row of one kernel.
    fn measure(
        &self,
        session: &Session<'_>,
        effort: Effort,
        run: impl FnMut() -> Result<(), Error> + Send,
    ) -> Result<Row, Error> {
        let mut contest = Contest::new(effort);
        let of = contest.add(&session.single, run);
        let times = contest.run()?;
        let row = times.row(self.name, of, Unit::Ns, self.units);
        Ok(self.limited(row))
    }

    /// Returns the row with its share of the limit.
    fn limited(&self, row: Row) -> Row {
        let each = |seconds: f64| Unit::Ns.of_seconds(seconds) / self.units.max(1) as f64;
        row.limit(self.limit.map(each))
    }
}

/// Borrows tables in the form that instances of sums take.
fn borrowed<'a>(tables: impl Iterator<Item = &'a Vec<Table>>) -> Vec<Vec<&'a Table>> {
    tables.map(|tables| tables.iter().collect()).collect()
}

/// Returns the limbs of 52 bits per value of a column.
fn limbs(column: &Column) -> u32 {
    match column {
        Column::Bits(_) | Column::U8(_) | Column::U16(_) | Column::U32(_) => 1,
        Column::U64(words) if fit_one_limb(words) => 1,
        Column::U64(_) => 2,
        Column::Field(_) => 5,
    }
}

fn fit_one_limb(words: &[u64]) -> bool {
    words.iter().fold(0, |all, word| all | word) < 1 << 52
}

/// Returns challenges that ignore the messages.
fn challenge<M>(words: &mut Words) -> impl FnMut(M) -> Fr + '_ {
    |_| words.element()
}

/// Returns `times` times these products.
const fn products(times: u32, of: Products) -> Products {
    Products {
        whole: times * of.whole,
        low: times * of.low,
        high: times * of.high,
        scalar: times * of.scalar,
    }
}
