//! Published figures of others: apart from all measurements, under a heading that says so.

use super::html::Markup;
use super::number::{power_of_two, with_unit};
use super::table::{Column, Table};
use super::{Page, Section};
use crate::Error;
use crate::published::{Figure, Kind};

/// Warning to read before a comparison.
const WARNING: &str = "None of these figures was measured here. They are what their authors publish, on other machines and often of other work; a ratio of \
                       one of them to a figure above says little.";

const COLUMNS: [Column<'_>; 8] = [
    Column::Words("Project"),
    Column::Words("What"),
    Column::Words("Field"),
    Column::Number("Size"),
    Column::Number("Figure"),
    Column::Words("Hardware"),
    Column::Token("Published"),
    Column::Words("Source"),
];

pub(super) fn section(page: &Page<'_>) -> Result<Option<Section>, Error> {
    let figures = page.published.map(|published| published.figures.as_slice());
    let figures = figures.unwrap_or_default();
    if figures.is_empty() {
        return Ok(None);
    }
    let warning = Markup::element("p", &[("class", "warning")], Markup::text(WARNING)).line();
    let body = Kind::ALL.iter().fold(warning, |body, kind| {
        let own = figures.iter().filter(|figure| figure.kind == *kind);
        body.then(&table(*kind, own))
    });
    let title = "Published by others, not measured here";
    Ok(Section::unless_empty("published", title, body))
}

fn table<'a>(kind: Kind, figures: impl Iterator<Item = &'a Figure>) -> Markup {
    let caption = format!("{}: published by others, not measured here.", kind.title());
    let mut table = Table::new(&caption, &COLUMNS);
    for figure in figures {
        table.row(&COLUMNS, cells(figure));
    }
    if table.is_empty() {
        return Markup::new();
    }
    Markup::tag("h3", kind.title()).line().then(&table.html())
}

fn cells(figure: &Figure) -> [Markup; 8] {
    let optional = |text: &Option<String>| Markup::text(text.as_deref().unwrap_or_default());
    let version = figure
        .version
        .as_deref()
        .map(|version| format!(" {version}"));
    let note = figure
        .note
        .as_deref()
        .map(|note| Markup::tag("small", &format!(" ({note})")));
    let size = figure.log_n.map(|log_n| power_of_two(f64::from(log_n)));
    [
        Markup::text(&format!(
            "{}{}",
            figure.project,
            version.unwrap_or_default()
        )),
        Markup::text(&figure.what).then(&note.unwrap_or_default()),
        optional(&figure.field),
        Markup::text(&size.unwrap_or_default()),
        Markup::text(&with_unit(figure.value, &figure.unit)),
        optional(&figure.hardware),
        optional(&figure.published),
        Markup::link(&figure.source),
    ]
}
