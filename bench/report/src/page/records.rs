//! Contents and machine of each measurement, and its noisy figures.

use super::figure::noisy;
use super::html::Markup;
use super::number::digits;
use super::table::{Column, Table};
use super::{Page, Section};
use crate::Error;
use crate::schema::{Noise, Record};

const COLUMNS: [Column<'_>; 12] = [
    Column::Token("Experiment"),
    Column::Words("Processor"),
    Column::Number("Cores"),
    Column::Number("Memory, GiB"),
    Column::Words("Instruction set"),
    Column::Number("Load before"),
    Column::Number("Load after"),
    Column::Number("Figures"),
    Column::Words("Noise"),
    Column::Token("Commit"),
    Column::Words("Compiler"),
    Column::Token("Date"),
];

pub(super) fn section(page: &Page<'_>) -> Result<Option<Section>, Error> {
    let caption = "Records. Noise counts rows of times, and repetitions of batches; sizes and estimates have none.";
    let mut table = Table::new(caption, &COLUMNS);
    for record in page.records {
        table.row(&COLUMNS, row(record));
    }
    if table.is_empty() {
        return Ok(None);
    }
    let commands = page.records.iter().map(|record| {
        let configuration = record.machine.configuration.iter();
        let configuration: Vec<String> = configuration
            .map(|(key, value)| format!("{key} {value}"))
            .collect();
        let experiment = Markup::tag("h3", &record.experiment);
        let rates = record
            .machine
            .rates
            .map(|rates| Markup::paragraph(&rates.to_string()));
        let note = Markup::paragraph(&configuration.join(", "));
        let note = if configuration.is_empty() {
            Markup::new()
        } else {
            note
        };
        let text = experiment.then(&rates.unwrap_or_default()).then(&note);
        text.then(&super::figure::command(record))
    });
    let summary = Markup::tag("summary", "Commands, configurations and rates");
    let commands = Markup::element("details", &[], summary.then(&commands.collect())).line();
    let body = table.html().then(&commands);
    Ok(Section::unless_empty("records", "What was measured", body))
}

fn row(record: &Record) -> [Markup; 12] {
    let machine = &record.machine;
    let after = machine.load_after.map(digits).unwrap_or_default();
    let figures = record.rows.len()
        + record
            .batches
            .iter()
            .map(|batch| batch.runs.len())
            .sum::<usize>();
    [
        Markup::text(&record.experiment),
        Markup::text(&machine.processor()),
        Markup::text(&machine.cores.to_string()),
        Markup::text(&digits(machine.memory_gib)),
        Markup::text(&machine.isa),
        Markup::text(&digits(machine.load)),
        Markup::text(&after),
        Markup::text(&figures.to_string()),
        verdict(record.noise()),
        Markup::element("code", &[], Markup::text(&machine.commit)),
        Markup::text(&machine.rustc),
        Markup::text(&machine.date),
    ]
}

/// A record is clean only if every figure is.
fn verdict(noise: impl IntoIterator<Item = Noise>) -> Markup {
    let (noisy, unknown, all) = noisy(noise);
    if all == 0 {
        return Markup::text("no times");
    }
    let mark = |class: &str, text: &str| {
        Markup::element("strong", &[("class", class)], Markup::text(text))
    };
    let known = match noisy {
        0 if unknown == 0 => return Markup::text("clean"),
        0 => Markup::new(),
        _ => mark("noisy", &format!("{noisy} noisy")),
    };
    let space = if noisy > 0 && unknown > 0 { ", " } else { "" };
    let unknown = if unknown > 0 {
        format!("{unknown} unknown")
    } else {
        String::new()
    };
    known
        .then(&Markup::text(space))
        .then(&Markup::text(&unknown))
}
