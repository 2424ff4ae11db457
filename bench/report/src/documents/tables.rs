//! Tables of records in Markdown.
//!
//! | table | content |
//! |---|---|
//! | `machine` | any record: where and how it was measured |
//! | `kernels` | `kernels`: each kernel against its peers, one thread |
//! | `widths` | `kernels`: multiplications by the width of their scalars |
//! | `proofs` | `prover`: one line per batch |
//! | `stages` | `prover`: seconds and shares by stage, of the first batch |
//! | `prices` | `prover`: the price per unit of a stage's work, by batch |
//! | `batches` | `latency`: one line per batch |
//! | `way` | `latency`: median seconds of every stage, by batch |
//! | `whole` | `devices`: one line per whole proof |
//! | `contenders` | `peers`: one line per task and prover |
//! | `engine PART` | `engine`: rows of a part of the engine, but for its numbers that are no times |
//! | `published KIND` | the published figures of others of a kind (the file is `published.json`) |
//! | `rows` | any record: every row |
//! | `rows PREFIX` | any record: rows whose names begin with the prefix |

use core::fmt::Write as _;

use crate::number::{gib, grouped, trimmed};
use crate::published::{Figure, Published};
use crate::schema::{Batch, Clock, Noise, Record, Row};
use crate::statistics::Statistics;

/// Returns a table, with its line feed; an error names the missing data.
pub(super) fn markdown(kind: &str, record: &Record) -> Result<String, String> {
    let table = match kind {
        "machine" => return Ok(machine(record)),
        "kernels" => kernels(record),
        "widths" => widths(record),
        "proofs" => proofs(record),
        "stages" => stages(record),
        "prices" => prices(record),
        "batches" => batches(record),
        "way" => way(record),
        "contenders" => contenders(record),
        "whole" => whole(record),
        "rows" => rows(record, ""),
        _ => match kind.split_once(' ') {
            Some(("rows", prefix)) => rows(record, prefix),
            Some(("engine", part)) => engine(record, part),
            Some(("headline", batch)) => return headline(record, batch),
            _ => return Err(format!("no table is called {kind:?}")),
        },
    };
    if table.rows.is_empty() {
        return Err(format!("the record has nothing for {kind:?}"));
    }
    Ok(table.text())
}

/// Cells by row.
struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn new(head: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            head: head.into_iter().map(Into::into).collect(),
            rows: Vec::new(),
        }
    }

    fn text(&self) -> String {
        let line = |cells: &[String]| {
            let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
            format!("| {} |\n", cells.join(" | "))
        };
        let mut text = line(&self.head);
        text += &format!("|{}\n", "---|".repeat(self.head.len()));
        for row in &self.rows {
            text += &line(row);
        }
        text
    }
}

/// Formats three significant digits, without unnecessary zeros.
pub(super) fn digits(value: f64) -> String {
    let text = match value.abs() {
        0.0 => return "0".to_owned(),
        size if size < 0.001 => return format!("{value:.1e}"),
        size if size < 0.01 => format!("{value:.4}"),
        size if size < 1.0 => format!("{value:.3}"),
        size if size < 10.0 => format!("{value:.2}"),
        size if size < 100.0 => format!("{value:.1}"),
        size if size < 10_000.0 => format!("{value:.0}"),
        _ => return grouped(&format!("{value:.0}"), ','),
    };
    trimmed(text)
}

fn percent(share: f64) -> String {
    format!("{:.0} %", 100.0 * share)
}

fn machine(record: &Record) -> String {
    let mut text = format!("`{}`", record.command);
    let of = &record.machine;
    let commit = match of.commit.strip_suffix('+') {
        Some(commit) => format!("{commit} with changes"),
        None => of.commit.clone(),
    };
    let _ = write!(
        text,
        " on {}, {} cores, {:.0} GiB free, {} ({}), commit {}, {}; load {:.1} before",
        of.processor(),
        of.cores,
        of.memory_gib,
        of.instructions(),
        of.rustc,
        commit,
        of.date,
        of.load
    );
    if let Some(after) = of.load_after {
        let _ = write!(text, " and {after:.1} after");
    }
    let devices = of.configuration.iter();
    for (device, name) in devices.filter(|(device, _)| device.contains(':')) {
        let _ = write!(text, "; `{device}` is {name}");
    }
    text.push('.');
    let runs = record.rows.iter().map(|row| row.runs).max();
    if let Some(runs) = runs.filter(|runs| *runs > 1) {
        let _ = write!(
            text,
            "\nA figure is the median of {runs} runs, and a range goes from the best one to the worst."
        );
    }
    let noisy = record.noise().filter(|noise| *noise == Noise::Noisy);
    let noisy = noisy.count();
    if noisy > 0 {
        let _ = write!(
            text,
            "\nOther work kept more than a tenth of a core busy during {noisy} of the measurements, which are left out."
        );
    }
    text.push('\n');
    text
}

/// Returns one sentence about the proof of a batch.
///
/// # Errors
/// The record has no such batch.
fn headline(record: &Record, batch: &str) -> Result<String, String> {
    if !proved(record).contains(&batch) {
        return Err(format!("the record has no proof of {batch:?}"));
    }
    let of = |part: &str| named(record, &format!("{batch}/{part}"));
    let (wall, memory, verify) = (of("wall"), of("memory"), of("verify"));
    let (each, machine) = (of("transaction/cpu"), &record.machine);
    Ok(format!(
        "A proof of `examples/{batch}.json` takes {wall} and {memory} on {} cores ({}, {}), which is {each} of a core per transaction; its verification takes {verify}.\n",
        machine.cores,
        machine.processor(),
        machine.instructions()
    ))
}

/// Returns the rows about one thread, by name, each with its peers.
fn of_one_thread(record: &Record) -> Vec<(&str, Vec<&Row>)> {
    let mut by_name: Vec<(&str, Vec<&Row>)> = Vec::new();
    for row in &record.rows {
        let Some(name) = row.name.strip_suffix("/1t") else {
            continue;
        };
        match by_name.iter_mut().find(|(known, _)| *known == name) {
            Some((_, rows)) => rows.push(row),
            None => by_name.push((name, vec![row])),
        }
    }
    by_name
}

fn kernels(record: &Record) -> Table {
    let mut table = Table::new(["kernel", "ours", "peers, and how many times ours", "limit"]);
    for (name, rows) in of_one_thread(record) {
        let Some(first) = rows.first() else { continue };
        let peers: Vec<String> = rows
            .iter()
            .filter(|row| row.peer.as_deref() != Some(FULL_WIDTH))
            .filter_map(|row| {
                let (peer, value) = (row.peer.as_ref()?, row.peer_value?);
                Some(format!(
                    "{peer} {} ({}x)",
                    digits(value),
                    digits(row.ratio?)
                ))
            })
            .collect();
        if peers.is_empty() {
            continue;
        }
        table.rows.push(vec![
            name.to_owned(),
            best(first),
            peers.join(", "),
            first.limit_share.map_or_else(String::new, percent),
        ]);
    }
    table
}

/// Comparison partner of narrow multiplications, besides peers.
const FULL_WIDTH: &str = "full width";

fn widths(record: &Record) -> Table {
    let mut table = Table::new(["multiplication", "ours", "to full width", "to arkworks"]);
    for (name, rows) in of_one_thread(record) {
        let to = |peer: &str| {
            let mut rows = rows.iter().filter(|row| row.peer.as_deref() == Some(peer));
            rows.find_map(|row| row.ratio)
        };
        let (Some(first), Some(to_full)) = (rows.first(), to(FULL_WIDTH)) else {
            continue;
        };
        table.rows.push(vec![
            name.to_owned(),
            best(first),
            format!("{}x", digits(to_full)),
            to("arkworks").map_or_else(String::new, |ratio| format!("{}x", digits(ratio))),
        ]);
    }
    table
}

/// Returns the names of the proved batches, in order.
fn proved(record: &Record) -> Vec<&str> {
    let names = record.rows.iter();
    names
        .filter_map(|row| row.name.strip_suffix("/wall"))
        .filter(|name| !name.contains('/'))
        .collect()
}

/// Formats a figure with its unit.
fn figure(row: &Row) -> String {
    let text = format!("{} {}", digits(row.figure()), row.unit);
    text.trim_end().to_owned()
}

/// Formats a best figure with its unit: a peer's beside it is its best, too.
fn best(row: &Row) -> String {
    format!("{} {}", digits(row.value), row.unit)
}

/// Returns the figure of this name, or an empty string.
fn named(record: &Record, name: &str) -> String {
    record.row(name).map_or_else(String::new, figure)
}

/// Returns the figure of this name with the least and the greatest of several runs.
fn with_range(record: &Record, name: &str) -> String {
    let Some(row) = record.row(name) else {
        return String::new();
    };
    let range = row.range().map_or_else(String::new, |(least, greatest)| {
        format!(" ({} to {})", digits(least), digits(greatest))
    });
    figure(row) + &range
}

fn proofs(record: &Record) -> Table {
    let mut table = Table::new([
        "batch",
        "guest instructions",
        "proved in",
        "core-seconds per transaction",
        "instructions per second and core",
        "memory",
        "proof",
        "verified in",
    ]);
    for batch in proved(record) {
        let of = |part: &str| named(record, &format!("{batch}/{part}"));
        table.rows.push(vec![
            batch.to_owned(),
            of("instructions"),
            with_range(record, &format!("{batch}/wall")),
            of("transaction/cpu"),
            of("rate/core"),
            of("memory"),
            of("proof"),
            of("verify"),
        ]);
    }
    table
}

fn stages(record: &Record) -> Table {
    let batches = proved(record);
    let mut table = Table::new(["stage"]);
    table
        .head
        .extend(batches.iter().map(|batch| (*batch).to_owned()));
    let Some(first) = batches.first() else {
        return table;
    };
    let prefix = format!("{first}/stage/");
    for row in &record.rows {
        let Some(stage) = row.name.strip_prefix(&prefix) else {
            continue;
        };
        let mut cells = vec![stage.to_owned()];
        cells.extend(batches.iter().map(|batch| {
            let row = record.row(&format!("{batch}/stage/{stage}"));
            row.map_or_else(String::new, |row| {
                let share = row.share.map_or_else(String::new, percent);
                format!("{} s, {share}", digits(row.figure()))
            })
        }));
        table.rows.push(cells);
    }
    table
}

fn prices(record: &Record) -> Table {
    let parts = [
        "commit/cell",
        "fractions/message",
        "permutations/permutation",
        "rows/row",
        "reduction/cell",
        "open/value",
    ];
    let mut table = Table::new(["batch"]);
    table.head.extend(parts.map(str::to_owned));
    for batch in proved(record) {
        let mut cells = vec![batch.to_owned()];
        cells.extend(parts.map(|part| named(record, &format!("{batch}/{part}"))));
        table.rows.push(cells);
    }
    table
}

fn batches(record: &Record) -> Table {
    let latencies = record.batches.iter().map(Batch::latency);
    let tail = Tail::of(latencies);
    let mut table = Table::new([
        "batch",
        "gas",
        "call data",
        "guest instructions",
        "runs",
        "latency: median",
        tail.title(),
        "core-seconds",
        "per transaction",
        "proof",
        "last proof",
        "memory",
        "bottleneck",
    ]);
    for batch in &record.batches {
        let latency = batch.latency();
        let cores = batch.core_seconds().map(|seconds| seconds.median);
        let seconds = |value: f64| format!("{} s", digits(value));
        let per_transaction = |value: f64| seconds(value / batch.transactions.max(1) as f64);
        table.rows.push(vec![
            batch.name.clone(),
            format!("{} M", digits(batch.gas as f64 / 1e6)),
            format!("{} kB", digits(batch.calldata_bytes as f64 / 1e3)),
            format!("{} M", digits(batch.instructions as f64 / 1e6)),
            batch.runs.len().to_string(),
            seconds(latency.median),
            tail.cell(&latency, seconds(latency.p99)),
            cores.map_or_else(String::new, digits),
            cores.map_or_else(String::new, per_transaction),
            format!("{} kB", digits(batch.proof_bytes as f64 / 1e3)),
            last_proof(batch),
            batch
                .peak_memory_bytes
                .map_or_else(String::new, |bytes| format!("{} GiB", digits(gib(bytes)))),
            batch
                .bottleneck()
                .map_or_else(String::new, |(stage, share)| {
                    format!("{stage}, {}", percent(share))
                }),
        ]);
    }
    table
}

/// Content of a column of slowest runs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tail {
    /// All have enough runs for a percentile.
    Percentile,
    /// None has.
    Maximum,
    /// Some have.
    Mixed,
}

impl Tail {
    fn of(all: impl Iterator<Item = Statistics>) -> Self {
        let (mut with, mut without) = (false, false);
        for latency in all {
            with |= latency.has_p99();
            without |= !latency.has_p99();
        }
        match (with, without) {
            (true, false) => Self::Percentile,
            (false, _) => Self::Maximum,
            (true, true) => Self::Mixed,
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Percentile => "p99",
            Self::Maximum => "maximum",
            Self::Mixed => "maximum, or p99 from 100 runs on",
        }
    }

    fn cell(self, latency: &Statistics, value: String) -> String {
        match self {
            Self::Mixed if latency.has_p99() => format!("{value} (p99)"),
            _ => value,
        }
    }
}

/// Returns the bytes of the last proof, and the gas of its verification.
fn last_proof(batch: &Batch) -> String {
    let Some(bytes) = batch.final_bytes else {
        return String::new();
    };
    let gas = batch.verification_gas.map_or_else(String::new, |gas| {
        format!(", {} k gas", digits(gas as f64 / 1e3))
    });
    format!("{bytes} bytes{gas}")
}

fn way(record: &Record) -> Table {
    let mut table = Table::new(["stage"]);
    let head = record.batches.iter().map(|batch| batch.name.clone());
    table.head.extend(head);
    for stage in record.batches.first().map_or_else(Vec::new, Batch::stages) {
        let mut cells = vec![stage.to_owned()];
        let medians = record
            .batches
            .iter()
            .map(|batch| digits(batch.stage(stage).median));
        cells.extend(medians);
        table.rows.push(cells);
    }
    table
}

/// Largest parts of a critical path that a line has.
const PARTS: usize = 4;

fn whole(record: &Record) -> Table {
    let mut table = Table::new([
        "batch",
        "devices",
        "proved in",
        "cores alone",
        "busy cores",
        "devices busy",
        "wrapped in",
        "critical path",
    ]);
    // Names are prove/BATCH/DEVICES/FIGURE, and DEVICES may have more parts.
    let names = record.rows.iter();
    for name in names.filter_map(|row| row.name.strip_suffix("/proved")) {
        let Some((batch, devices)) = name.strip_prefix("prove/").and_then(|n| n.split_once('/'))
        else {
            continue;
        };
        let ratio = |part: &str| {
            record
                .row(&format!("{name}/{part}"))
                .and_then(|row| row.ratio)
        };
        let times =
            |part: &str| ratio(part).map_or_else(String::new, |x| format!("{}x", digits(x)));
        let of = |part: &str| named(record, &format!("{name}/{part}"));
        let within = |part: &str| {
            let prefix = format!("{name}/{part}");
            let rows = record.rows.iter();
            rows.filter_map(move |row| Some((row.name.strip_prefix(&*prefix)?, row)))
        };
        let path = within("path/");
        let mut path: Vec<(&str, f64)> = path
            .filter_map(|(part, row)| Some((part, row.share?)))
            .collect();
        path.sort_by(|a, b| b.1.total_cmp(&a.1));
        let path = path.iter().take(PARTS);
        let path: Vec<String> = path
            .map(|(part, share)| format!("{part} {}", percent(*share)))
            .collect();
        let busy: Vec<String> = within("device ").map(|(_, row)| figure(row)).collect();
        table.rows.push(vec![
            batch.to_owned(),
            devices.to_owned(),
            of("proved"),
            times("proved"),
            of("busy cores"),
            busy.join(", "),
            [of("wrapped"), times("wrapped")]
                .join(" ")
                .trim()
                .to_owned(),
            path.join(", "),
        ]);
    }
    table
}

/// Figures of a prover: the name in `bench/peers`, and the name in the table.
const FIGURES: [(&str, &str); 7] = [
    ("wall", "proved in"),
    ("cpu", "core-seconds"),
    ("instructions", "instructions"),
    ("rate/core", "instructions per second and core"),
    ("memory", "memory"),
    ("proof", "proof"),
    ("verify", "verified in"),
];

fn contenders(record: &Record) -> Table {
    let head = FIGURES.iter().map(|(_, title)| *title);
    let mut table = Table::new(["task", "prover"].into_iter().chain(head));
    // Names are TASK/SIZE/PROVER/FIGURE; rows that compare two provers are ratios of these.
    let own = record.rows.iter().filter(|row| row.peer.is_none());
    let mut provers: Vec<[&str; 3]> = Vec::new();
    for row in own {
        let parts: Vec<&str> = row.name.splitn(4, '/').collect();
        if let [task, size, prover, _] = parts[..]
            && !provers.contains(&[task, size, prover])
        {
            provers.push([task, size, prover]);
        }
    }
    for [task, size, prover] in provers {
        let cell =
            |(name, _): &(&str, &str)| named(record, &format!("{task}/{size}/{prover}/{name}"));
        let names = [format!("{task}/{size}"), prover.to_owned()];
        let cells = names.into_iter().chain(FIGURES.iter().map(cell));
        table.rows.push(cells.collect());
    }
    table
}

fn rows(record: &Record, prefix: &str) -> Table {
    let mut table = Table::new(["row", "best", "median", "beside"]);
    let rows = record.rows.iter();
    for row in rows.filter(|row| row.name.starts_with(prefix)) {
        let peer = row.peer.as_ref().zip(row.ratio);
        table.rows.push(vec![
            row.name.clone(),
            figure(row),
            digits(row.median),
            peer.map_or_else(String::new, |(peer, ratio)| {
                format!("{peer}: {}x", digits(ratio))
            }),
        ]);
    }
    table
}

fn engine(record: &Record, part: &str) -> Table {
    let mut table = Table::new(["row", "figure", "median", "tail", "asked for", "beside"]);
    let prefix = format!("{part}/");
    let rows = record.rows.iter().filter(|row| row.clock != Clock::None);
    for row in rows.filter(|row| row.name.starts_with(&prefix)) {
        let statistics = row.statistics();
        let of_many = |value: f64| {
            if row.repetitions > 1 {
                digits(value)
            } else {
                String::new()
            }
        };
        let tail = of_many(row.p99);
        let tail = match (tail.is_empty(), statistics.has_p99()) {
            (true, _) => tail,
            (false, true) => format!("p99 {tail}"),
            (false, false) => format!("maximum {tail}"),
        };
        let unit = if row.ratio.is_some() { "x" } else { "" };
        let asked = match (row.most, row.bound) {
            (Some(most), _) => format!("at most {}", digits(most)),
            (None, Some(least)) => format!("at least {}{unit}", digits(least)),
            (None, None) => String::new(),
        };
        let peer = row.peer.as_ref().zip(row.ratio);
        table.rows.push(vec![
            row.name.clone(),
            figure(row),
            of_many(row.median),
            tail,
            asked,
            peer.map_or_else(String::new, |(peer, ratio)| {
                format!("{peer}: {}x", digits(ratio))
            }),
        ]);
    }
    table
}

/// Returns a table of published figures of a kind.
///
/// # Errors
/// There is none of the kind.
pub(super) fn published(kind: &str, published: &Published) -> Result<String, String> {
    let mut table = Table::new([
        "project",
        "what",
        "figure",
        "hardware",
        "published",
        "source",
    ]);
    let of_kind = |figure: &&Figure| figure.kind.title().eq_ignore_ascii_case(kind);
    for figure in published.figures.iter().filter(of_kind) {
        let version = figure.version.as_ref().map(|version| format!(" {version}"));
        let note = figure.note.as_ref().map(|note| format!(" ({note})"));
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        table.rows.push(vec![
            format!("{}{}", figure.project, version.unwrap_or_default()),
            format!("{}{}", figure.what, note.unwrap_or_default()),
            format!("{} {}", digits(figure.value), figure.unit),
            text(&figure.hardware),
            text(&figure.published),
            format!("[source]({})", figure.source),
        ]);
    }
    if table.rows.is_empty() {
        return Err(format!("no published figure is of the kind {kind:?}"));
    }
    Ok(table.text())
}

#[cfg(test)]
mod tests;
