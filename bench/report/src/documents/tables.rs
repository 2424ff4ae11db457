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
            figure(first),
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
            figure(first),
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
    let text = format!("{} {}", digits(row.value), row.unit);
    text.trim_end().to_owned()
}

/// Returns the figure of this name, or an empty string.
fn named(record: &Record, name: &str) -> String {
    record.row(name).map_or_else(String::new, figure)
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
            of("wall"),
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
                format!("{} s, {share}", digits(row.value))
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
mod tests {
    use super::*;
    use crate::schema::tests::full;

    fn lines(kind: &str, record: &Record) -> Vec<String> {
        let text = markdown(kind, record).unwrap();
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn numbers_have_three_digits() {
        let cases = [
            (0.0, "0"),
            (0.000_123, "1.2e-4"),
            (0.0066, "0.0066"),
            (0.25, "0.25"),
            (1.504, "1.5"),
            (26.74, "26.7"),
            (130.4, "130"),
            (1358.4, "1358"),
            (12_345_678.0, "12,345,678"),
        ];
        for (value, expected) in cases {
            assert_eq!(digits(value), expected);
        }
    }

    #[test]
    fn peers_of_a_kernel_are_in_its_line() {
        let mut record = full();
        let row = |peer: &str, value| {
            Row::new("ntt/2^20/1t", "ms", Statistics::once(30.0), Clock::Cpu)
                .against(peer, Statistics::once(value))
                .limit(Some(15.0))
        };
        record.rows = vec![
            row("arkworks", 300.0),
            row("halo2curves", 210.0).beside(Some(1.0)),
        ];
        assert_eq!(
            lines("kernels", &record)[2],
            "| ntt/2^20 | 30 ms | arkworks 300 (10x), halo2curves 210 (7x) | 50 % |"
        );
        assert!(markdown("widths", &record).is_err());
        record.rows.push(
            Row::new("msm/2^20/u16/1t", "ms", Statistics::once(30.0), Clock::Cpu)
                .against(FULL_WIDTH, Statistics::once(600.0)),
        );
        assert_eq!(
            lines("widths", &record)[2],
            "| msm/2^20/u16 | 30 ms | 20x |  |"
        );
    }

    #[test]
    fn a_whole_proof_has_a_line() {
        let mut record = full();
        let row = |name: &str, unit: &str, value| {
            Row::single(format!("prove/a.json/{name}"), unit, value, Clock::Wall)
        };
        record.rows = vec![
            row("cpu/proved", "s", 8.0),
            row("cpu/busy cores", "cores", 1.9),
            row("cpu/path/fill", "s", 2.0).share_of(8.0),
            row("cpu,opencl:0/2 shards/proved", "s", 4.0)
                .against("cores alone", Statistics::once(8.0)),
            row("cpu,opencl:0/2 shards/wrapped", "s", 2.0)
                .against("cores alone", Statistics::once(3.0)),
            row("cpu,opencl:0/2 shards/device 1/busy", "%", 70.0),
            row("cpu,opencl:0/2 shards/path/fill", "s", 1.0).share_of(4.0),
            row("cpu,opencl:0/2 shards/path/msm on device 1", "s", 3.0).share_of(4.0),
        ];
        assert_eq!(
            lines("whole", &record)[2..],
            [
                "| a.json | cpu | 8 s |  | 1.9 cores |  |  | fill 25 % |",
                "| a.json | cpu,opencl:0/2 shards | 4 s | 2x |  | 70 % | 2 s 1.5x | msm on device 1 75 %, fill 25 % |",
            ]
        );
    }

    #[test]
    fn a_proof_has_a_line_and_its_stages() {
        let mut record = full();
        let row = |name: &str, unit: &str, value| Row::single(name, unit, value, Clock::Wall);
        record.rows = vec![
            row("small/wall", "s", 0.8),
            row("small/instructions", "M", 0.38),
            row("small/stage/commit", "s", 0.2).share_of(0.8),
            row("small/commit/cell", "ns", 35.0),
            row("large/wall", "s", 8.0),
            row("large/stage/commit", "s", 4.0).share_of(8.0),
        ];
        let table = lines("proofs", &record);
        assert_eq!(table[2], "| small | 0.38 M | 0.8 s |  |  |  |  |  |");
        assert!(table[3].contains("| 8 s |"), "{}", table[3]);
        assert_eq!(
            lines("stages", &record)[2],
            "| commit | 0.2 s, 25 % | 4 s, 50 % |"
        );
        assert!(lines("prices", &record)[2].contains("35 ns"));
    }

    #[test]
    fn a_batch_has_a_line_and_its_way() {
        let record = full();
        let table = lines("batches", &record);
        assert!(
            table[2].starts_with(
                "| transfers/10 | 0.21 M | 0 kB | 1 M | 3 | 8 s | 12 s | 16 | 1.6 s |"
            ),
            "{}",
            table[2]
        );
        assert!(table[2].ends_with("| 992 bytes, 280 k gas | 1 GiB | commitments, 75 % |"));
        assert_eq!(lines("way", &record)[3], "| commitments | 6 |");
    }

    #[test]
    fn only_a_hundred_runs_have_a_p99() {
        let mut record = full();
        assert!(lines("batches", &record)[0].contains("| maximum |"));
        let mut many = record.batches[0].clone();
        many.runs = vec![many.runs[0].clone(); 100];
        record.batches.push(many);
        let table = lines("batches", &record);
        assert!(table[0].contains("| maximum, or p99 from 100 runs on |"));
        assert!(table[2].contains("| 3 | 8 s | 12 s |"), "{}", table[2]);
        assert!(
            table[3].contains("| 100 | 4 s | 4 s (p99) |"),
            "{}",
            table[3]
        );
        record.batches.remove(0);
        let table = lines("batches", &record);
        assert!(table[0].contains("| p99 |"));
        assert!(table[2].contains("| 100 | 4 s | 4 s |"), "{}", table[2]);
    }

    #[test]
    fn the_machine_says_how_noisy_it_was() {
        let text = markdown("machine", &full()).unwrap();
        assert!(text.contains("during 3 of the measurements"), "{text}");
        assert!(text.contains("load 0.5 before and 1.5 after"));
    }

    #[test]
    fn the_machine_has_its_model_and_its_commit() {
        let mut record = full();
        let text = |record: &Record| markdown("machine", record).unwrap();
        let known = text(&record);
        let begin =
            "`zkfabric-bench kernels` on a processor, family 26 model 2 stepping 1, 2 cores, ";
        assert!(known.starts_with(begin), "{known}");
        assert!(known.contains("commit 0123456789, "), "{known}");
        // As records of older versions: nothing is made up.
        record.machine.cpu_model = None;
        record.machine.commit.push('+');
        let old = text(&record);
        assert!(
            old.contains(" on a processor, model not recorded, 2 cores, "),
            "{old}"
        );
        assert!(old.contains("commit 0123456789 with changes, "), "{old}");
    }

    #[test]
    fn what_is_not_there_is_an_error() {
        assert_eq!(
            markdown("other", &full()).unwrap_err(),
            "no table is called \"other\""
        );
        let mut empty = full();
        empty.batches.clear();
        assert_eq!(
            markdown("batches", &empty).unwrap_err(),
            "the record has nothing for \"batches\""
        );
        assert_eq!(lines("rows", &full()).len(), 4);
    }

    #[test]
    fn provers_have_a_line_per_task() {
        let mut record = full();
        let row = |name: &str, value| Row::single(name, "s", value, Clock::Wall);
        record.rows = vec![
            row("sort/9/zkfabric/wall", 1.0),
            row("sort/9/zkfabric/rate/core", 2.0),
            row("sort/9/sp1/wall", 3.0),
            row("sort/9/wall/sp1", 1.0).against("SP1", Statistics::once(3.0)),
            row("keccak/9/sp1/wall", 4.0),
        ];
        let lines = lines("contenders", &record);
        assert_eq!(lines[2], "| sort/9 | zkfabric | 1 s |  |  | 2 s |  |  |  |");
        assert_eq!(lines[3], "| sort/9 | sp1 | 3 s |  |  |  |  |  |  |");
        assert_eq!(lines[4], "| keccak/9 | sp1 | 4 s |  |  |  |  |  |  |");
        assert_eq!(lines.len(), 5);
    }

    #[test]
    fn parts_of_the_engine_have_their_times_with_targets() {
        let mut record = full();
        let many = Statistics::of((1..=100).map(f64::from));
        record.rows = vec![
            Row::new("swaps/time", "us", Statistics::once(20.0), Clock::Wall)
                .against("secp256k1", Statistics::once(50.0))
                .bound(Some(2.0)),
            Row::new("swaps/answer", "ms", many, Clock::Wall).at_most(Some(5.0)),
            Row::new("swaps/few", "ms", Statistics::of([1.0, 2.0]), Clock::Cpu),
            Row::single("swaps/blocks", "", 3.0, Clock::None),
            Row::single("swaps-of-others/time", "us", 1.0, Clock::Wall),
        ];
        let table = lines("engine swaps", &record);
        assert_eq!(
            table[2],
            "| swaps/time | 20 us |  |  | at least 2x | secp256k1: 2.5x |"
        );
        assert_eq!(
            table[3],
            "| swaps/answer | 1 ms | 50 | p99 99 | at most 5 |  |"
        );
        assert_eq!(table[4], "| swaps/few | 1 ms | 1 | maximum 2 |  |  |");
        assert_eq!(table.len(), 5);
        assert_eq!(
            markdown("engine root", &record).unwrap_err(),
            "the record has nothing for \"engine root\""
        );
    }

    #[test]
    fn published_figures_name_hardware_and_source() {
        let text = r#"{"schema": 1, "figures": [{"id": "a", "project": "P", "version": "2", "what": "swaps",
            "kind": "engine", "value": 1.5, "unit": "Ggas/s", "hardware": "16 cores",
            "source": "https://example.org/a", "note": "in memory"}]}"#;
        let figures = Published::parse("file", text).unwrap();
        let table = published("engine", &figures).unwrap();
        assert_eq!(
            table.lines().nth(2).unwrap(),
            "| P 2 | swaps (in memory) | 1.5 Ggas/s | 16 cores |  | [source](https://example.org/a) |"
        );
        let none = published("msm", &figures).unwrap_err();
        assert_eq!(none, "no published figure is of the kind \"msm\"");
    }

    #[test]
    fn rows_are_all_or_those_of_a_prefix() {
        let mut record = full();
        let row = |name: &str| Row::single(name, "s", 1.0, Clock::Wall);
        record.rows = vec![row("msm/2^16"), row("msm/2^20"), row("ntt/2^16")];
        assert_eq!(lines("rows", &record).len(), 5);
        assert_eq!(lines("rows msm/", &record).len(), 4);
        assert_eq!(lines("rows ntt", &record)[2], "| ntt/2^16 | 1 s | 1 |  |");
        assert_eq!(
            markdown("rows hash", &record).unwrap_err(),
            "the record has nothing for \"rows hash\""
        );
    }
}
