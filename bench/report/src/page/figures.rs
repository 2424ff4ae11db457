//! Every row of every record: the data of the drawings, in numbers.

use super::figure::command;
use super::html::Markup;
use super::number::{digits, slowest, times};
use super::table::{Column, Table};
use super::{Page, Section};
use crate::Error;
use crate::schema::{Clock, Noise, Record, Row};

const COLUMNS: [Column<'_>; 13] = [
    Column::Token("Row"),
    Column::Number("Best"),
    Column::Token("Unit"),
    Column::Number("Median"),
    Column::Number("p90"),
    Column::Number("p99 or maximum"),
    Column::Number("Repetitions"),
    Column::Words("Clock"),
    Column::Words("Peer"),
    Column::Number("Peer's best"),
    Column::Number("Ratio"),
    Column::Number("Share of the limit"),
    Column::Token("Noise"),
];

pub(super) fn section(page: &Page<'_>) -> Result<Option<Section>, Error> {
    let with_rows = page.records.iter().filter(|record| !record.rows.is_empty());
    let body = with_rows.map(table).collect();
    Ok(Section::unless_empty("figures", "Every row", body))
}

fn table(record: &Record) -> Markup {
    let mut table = Table::new(&format!("Rows of {}.", record.experiment), &COLUMNS);
    for row in &record.rows {
        table.row(&COLUMNS, cells(row));
    }
    let count = format!(
        "{}: {} rows, {}",
        record.experiment,
        record.rows.len(),
        record.machine.date
    );
    let content = Markup::tag("summary", &count)
        .then(&table.html())
        .then(&command(record));
    Markup::element("details", &[], content).line()
}

fn cells(row: &Row) -> [Markup; 13] {
    let text = |text: String| Markup::text(&text);
    let share = row
        .limit_share
        .map(|share| format!("{:.0} %", share * 100.0));
    let noise = match row.noise {
        Noise::Clean => Markup::text("clean"),
        Noise::Unknown => Markup::text("unknown"),
        Noise::Noisy => Markup::element("strong", &[("class", "noisy")], Markup::text("noisy")),
    };
    let clock = match row.clock {
        Clock::Cpu => "processor",
        Clock::Wall => "wall",
        Clock::None => "",
    };
    [
        Markup::text(&row.name),
        text(digits(row.value)),
        Markup::text(&row.unit),
        text(digits(row.median)),
        text(digits(row.p90)),
        text(slowest(&row.statistics())),
        text(row.repetitions.to_string()),
        Markup::text(clock),
        Markup::text(row.peer.as_deref().unwrap_or_default()),
        text(row.peer_value.map(digits).unwrap_or_default()),
        text(row.ratio.map(times).unwrap_or_default()),
        text(share.unwrap_or_default()),
        noise,
    ]
}
