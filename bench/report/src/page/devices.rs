//! Devices against the cores, and estimated times of hardware.

use super::figure::{machine, origin};
use super::html::Markup;
use super::number::{times, with_unit};
use super::table::{Column, Table};
use super::{Page, Section};
use crate::Error;
use crate::schema::{Noise, Record, Row};

/// Kind of a hardware figure. It stands in every row, so that a row copied out of the table still
/// says so.
const ESTIMATED: &str = "estimated, not run on a card";

const MEASURED: &str = "measured";

const COLUMNS: [Column<'_>; 7] = [
    Column::Token("Operation"),
    Column::Words("Where"),
    Column::Words("How"),
    Column::Number("Figure"),
    Column::Number("Beside"),
    Column::Number("Ratio"),
    Column::Words("Machine"),
];

/// A line of the table, in the order of operations.
struct Line<'a> {
    /// Kernel and log2 of the size, such as `msm-20`; the sort key is the kernel and the number.
    operation: &'a str,
    place: &'a str,
    how: &'static str,
    row: &'a Row,
    record: &'a Record,
}

pub(super) fn section(page: &Page<'_>) -> Result<Option<Section>, Error> {
    let estimates: Vec<Line<'_>> = page.of("hdl").flat_map(estimates).collect();
    let devices: Vec<Line<'_>> = page.of("devices").flat_map(devices).collect();
    let estimated = !estimates.is_empty();
    let mut lines: Vec<Line<'_>> = devices.into_iter().chain(estimates).collect();
    // A stable sort, so devices stay before estimates.
    lines.sort_by_key(|line| sort_key(line.operation));
    let caption = if estimated {
        "Devices as measured, and hardware as estimated from its simulation, not run on a card. Least times; beside: the figure that a row is compared with."
    } else {
        "Devices as measured. Least times; beside: the figure that a row is compared with."
    };
    let mut table = Table::new(caption, &COLUMNS);
    for line in &lines {
        table.row(&COLUMNS, line.cells());
    }
    if table.is_empty() {
        return Ok(None);
    }
    let warning = "Figures of hardware are estimated, not run on a card.";
    let warning = if estimated {
        Markup::paragraph(warning)
    } else {
        Markup::new()
    };
    let records = page
        .records
        .iter()
        .filter(|record| lines.iter().any(|line| std::ptr::eq(line.record, *record)));
    let sources = records.map(|record| {
        let own = lines
            .iter()
            .filter(|line| std::ptr::eq(line.record, record));
        let timed = own
            .filter(|line| line.how == MEASURED)
            .map(|line| line.row.noise);
        let timed: Vec<Noise> = timed.collect();
        // No figure of a record is both: an estimate is computed, so other work cannot disturb it.
        let how = if timed.is_empty() {
            "Estimated, not run on a card; computed"
        } else {
            "Measured"
        };
        origin(how, record, timed)
    });
    let body = warning.then(&table.html()).then(&sources.collect());
    let title = if estimated {
        "Devices, and estimates of hardware"
    } else {
        "Devices"
    };
    Ok(Section::unless_empty("devices", title, body))
}

/// Rows `estimate/...`: the last part is the operation, the parts before it the place.
fn estimates(record: &Record) -> impl Iterator<Item = Line<'_>> {
    record.rows.iter().filter_map(move |row| {
        let name = row.name.strip_prefix("estimate/")?;
        let (place, operation) = name.rsplit_once('/').unwrap_or(("", name));
        Some(Line {
            operation,
            place,
            how: ESTIMATED,
            row,
            record,
        })
    })
}

/// Rows `DEVICE/OPERATION`; longer names are parts of these.
fn devices(record: &Record) -> impl Iterator<Item = Line<'_>> {
    record.rows.iter().filter_map(move |row| {
        let (place, operation) = row.name.split_once('/')?;
        let (_, log_n) = operation.rsplit_once('-')?;
        log_n.parse::<u32>().ok()?;
        Some(Line {
            operation,
            place,
            how: MEASURED,
            row,
            record,
        })
    })
}

fn sort_key(operation: &str) -> (&str, u32) {
    let number = |(kernel, log_n): (_, &str)| Some((kernel, log_n.parse().ok()?));
    operation
        .rsplit_once('-')
        .and_then(number)
        .unwrap_or((operation, 0))
}

impl Line<'_> {
    fn cells(&self) -> [Markup; 7] {
        let row = self.row;
        let peer = row.peer.as_deref().zip(row.peer_value);
        let peer = peer.map(|(peer, value)| format!("{}, {peer}", with_unit(value, &row.unit)));
        [
            Markup::text(self.operation),
            Markup::text(self.place),
            Markup::text(self.how),
            Markup::text(&with_unit(row.value, &row.unit)),
            Markup::text(&peer.unwrap_or_default()),
            Markup::text(&row.ratio.map(times).unwrap_or_default()),
            Markup::text(&machine(&self.record.machine)),
        ]
    }
}
