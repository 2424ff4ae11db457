//! All of all batches.

use super::figure::source;
use super::html::Markup;
use super::number::{count, digits, gib};
use super::table::{Column, Table};
use super::{Page, Section};
use crate::Error;
use crate::schema::Batch;
use crate::statistics::Statistics;

const COLUMNS: [Column<'_>; 22] = [
    Column::Token("Batch"),
    Column::Number("Transactions"),
    Column::Number("Gas"),
    Column::Number("Bytes"),
    Column::Number("Calldata bytes"),
    Column::Number("Instructions"),
    Column::Number("Shards"),
    Column::Token("Device"),
    Column::Number("Threads"),
    Column::Number("Runs"),
    Column::Number("Least, s"),
    Column::Number("Median, s"),
    Column::Number("p90, s"),
    Column::Number("p99, s"),
    Column::Number("s/transaction"),
    Column::Number("Core-seconds"),
    Column::Number("Energy, J"),
    Column::Number("Proof bytes"),
    Column::Number("Final bytes"),
    Column::Number("Verification gas"),
    Column::Number("Memory, GiB"),
    Column::Token("Bottleneck"),
];

pub(super) fn section(page: &Page<'_>) -> Result<Option<Section>, Error> {
    let mut body = Markup::new();
    for record in page.of("latency") {
        let caption = "Batches from their execution to the final proof. Core-seconds and energy are medians; the bottleneck is the stage with the \
                       greatest median.";
        let mut table = Table::new(caption, &COLUMNS);
        for batch in &record.batches {
            table.row(&COLUMNS, cells(batch).iter().map(|cell| Markup::text(cell)));
        }
        if !table.is_empty() {
            let runs = record.batches.iter().flat_map(|batch| &batch.runs);
            let source = source(record, runs.map(|run| run.noise));
            body = body.then(&table.html()).then(&source);
        }
    }
    Ok(Section::unless_empty("batches", "Batches", body))
}

/// The median energy of all repetitions; `None` where the machine did not count one of them.
fn joules(batch: &Batch) -> Option<f64> {
    let all: Option<Vec<f64>> = batch.runs.iter().map(|run| run.joules).collect();
    let all = all.filter(|all| !all.is_empty())?;
    Some(Statistics::of(all).median)
}

fn cells(batch: &Batch) -> [String; 22] {
    let latency = batch.latency();
    let ran = !batch.runs.is_empty();
    let time = |value: f64| if ran { digits(value) } else { String::new() };
    let optional = |value: Option<f64>| value.map(digits).unwrap_or_default();
    let whole = |value: Option<u64>| value.map(count).unwrap_or_default();
    let each = (ran && batch.transactions > 0).then(|| latency.median / batch.transactions as f64);
    let bottleneck = batch.bottleneck();
    let bottleneck = bottleneck.map(|(stage, share)| format!("{stage} ({:.0} %)", share * 100.0));
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
        runs(batch),
        time(latency.min),
        time(latency.median),
        time(latency.p90),
        time(latency.p99),
        optional(each),
        optional(batch.core_seconds().filter(|_| ran).map(|all| all.median)),
        optional(joules(batch)),
        count(batch.proof_bytes),
        whole(batch.final_bytes),
        whole(batch.verification_gas),
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
