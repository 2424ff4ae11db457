//! All data of all batches.

use super::figure::source;
use super::html::Markup;
use super::number::{count, digits, gib, slowest};
use super::table::{Column, Table};
use super::{Page, Section};
use crate::Error;
use crate::schema::Batch;
use crate::statistics::Statistics;

/// Columns for a batch's work.
const WORK: [Column<'_>; 12] = [
    Column::Token("Batch"),
    Column::Number("Transactions"),
    Column::Number("Gas"),
    Column::Number("Bytes"),
    Column::Number("Calldata bytes"),
    Column::Number("Instructions"),
    Column::Number("Shards"),
    Column::Token("Device"),
    Column::Number("Threads"),
    Column::Number("Proof bytes"),
    Column::Number("Final bytes"),
    Column::Number("Verification gas"),
];

/// Columns for a batch's cost.
const COST: [Column<'_>; 11] = [
    Column::Token("Batch"),
    Column::Token("Runs"),
    Column::Number("Least, s"),
    Column::Number("Median, s"),
    Column::Number("p90, s"),
    Column::Number("p99 or maximum, s"),
    Column::Number("s/transaction"),
    Column::Number("Core-seconds"),
    Column::Number("Energy, J"),
    Column::Number("Memory, GiB"),
    Column::Token("Bottleneck"),
];

pub(super) fn section(page: &Page<'_>) -> Result<Option<Section>, Error> {
    let mut body = Markup::new();
    for record in page.of("latency") {
        if record.batches.is_empty() {
            continue;
        }
        let mut sizes = Table::new("Batches: their work and their proofs.", &WORK);
        let caption = "Batches: from their execution to the final proof. Seconds per transaction, core-seconds and energy are medians; the bottleneck \
                       is the stage with the greatest median.";
        let mut costs = Table::new(caption, &COST);
        for batch in &record.batches {
            sizes.row(&WORK, work(batch).iter().map(|cell| Markup::text(cell)));
            costs.row(&COST, cost(batch).iter().map(|cell| Markup::text(cell)));
        }
        let runs = record.batches.iter().flat_map(|batch| &batch.runs);
        let source = source(record, runs.map(|run| run.noise));
        body = body.then(&costs.html()).then(&sizes.html()).then(&source);
    }
    Ok(Section::unless_empty("batches", "Batches", body))
}

/// Returns the median energy of all repetitions; `None` if the machine did not count one of them.
fn joules(batch: &Batch) -> Option<f64> {
    let all: Option<Vec<f64>> = batch.runs.iter().map(|run| run.joules).collect();
    let all = all.filter(|all| !all.is_empty())?;
    Some(Statistics::of(all).median)
}

fn work(batch: &Batch) -> [String; 12] {
    let whole = |value: Option<u64>| value.map(count).unwrap_or_default();
    [
        batch.name.clone(),
        count(batch.transactions as u64),
        count(batch.gas),
        count(batch.transaction_bytes),
        count(batch.calldata_bytes),
        count(batch.instructions),
        count(batch.shards as u64),
        batch.device.clone(),
        count(batch.threads as u64),
        count(batch.proof_bytes),
        whole(batch.final_bytes),
        whole(batch.verification_gas),
    ]
}

fn cost(batch: &Batch) -> [String; 11] {
    let latency = batch.latency();
    let ran = !batch.runs.is_empty();
    let time = |value: f64| if ran { digits(value) } else { String::new() };
    let optional = |value: Option<f64>| value.map(digits).unwrap_or_default();
    let each = (ran && batch.transactions > 0).then(|| latency.median / batch.transactions as f64);
    let core_seconds = batch.core_seconds().filter(|_| ran);
    let bottleneck = batch.bottleneck();
    let bottleneck = bottleneck.map(|(stage, share)| format!("{stage} ({:.0} %)", share * 100.0));
    [
        batch.name.clone(),
        runs(batch),
        time(latency.min),
        time(latency.median),
        time(latency.p90),
        if ran {
            slowest(&latency)
        } else {
            String::new()
        },
        optional(each),
        optional(core_seconds.map(|all| all.median)),
        optional(joules(batch)),
        optional(batch.peak_memory_bytes.map(gib)),
        bottleneck.unwrap_or_default(),
    ]
}

fn runs(batch: &Batch) -> String {
    let (noisy, ..) = super::figure::noisy(batch.runs.iter().map(|run| run.noise));
    let all = batch.runs.len();
    if noisy > 0 {
        format!("{all} ({noisy} noisy)")
    } else {
        all.to_string()
    }
}
