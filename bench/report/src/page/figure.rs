//! A drawing with its caption, the machine and the command behind it.

use super::chart::{fill_class, line_class};
use super::html::Markup;
use crate::schema::{Computer, Noise, Record};

/// A figure.
#[derive(Debug)]
pub(super) struct Figure<'a> {
    pub(super) title: &'a str,
    pub(super) drawing: Markup,
    /// Meaning of the numbers in the drawing; empty if it has none.
    pub(super) key: Markup,
    /// Instructions for reading the drawing.
    pub(super) caption: &'a str,
    /// Source of the measurement.
    pub(super) source: Markup,
}

impl Figure<'_> {
    /// Returns the HTML: the title above, the caption below.
    pub(super) fn html(self) -> Markup {
        let attributes = [
            ("class", "scroll"),
            ("tabindex", "0"),
            ("role", "region"),
            ("aria-label", self.title),
        ];
        let drawing = Markup::element("div", &attributes, self.drawing).line();
        let caption = Markup::paragraph(self.caption).then(&self.source);
        let caption = Markup::element("figcaption", &[], caption).line();
        let content = Markup::tag("h3", self.title).line().then(&drawing);
        Markup::element("figure", &[], content.then(&self.key).then(&caption)).line()
    }
}

/// Returns the machine of a record's figures, whether other work disturbed them, and the command
/// that repeats them.
pub(super) fn source(record: &Record, noise: impl IntoIterator<Item = Noise>) -> Markup {
    origin("Measured", record, noise)
}

/// Returns the same for figures that were not measured: `how` begins the sentence.
pub(super) fn origin(how: &str, record: &Record, noise: impl IntoIterator<Item = Noise>) -> Markup {
    let measured = Markup::text(&format!("{how} on {}.", machine(&record.machine)));
    let paragraph = Markup::element(
        "p",
        &[("class", "source")],
        measured.then(&disturbed(noise)),
    );
    paragraph.line().then(&command(record))
}

/// Returns the command that repeats a record.
pub(super) fn command(record: &Record) -> Markup {
    let code = Markup::element("code", &[], Markup::text(&record.command));
    Markup::element("pre", &[], code).line()
}

/// Describes a machine in one line.
pub(super) fn machine(machine: &Computer) -> String {
    format!(
        "{}, {} cores, {:.0} GiB, {}, commit {}, {}",
        machine.cpu, machine.cores, machine.memory_gib, machine.isa, machine.commit, machine.date
    )
}

/// Counts the noisy figures, those with unknown noise, and all figures.
pub(super) fn noisy(noise: impl IntoIterator<Item = Noise>) -> (usize, usize, usize) {
    let mut counts = (0, 0, 0);
    for noise in noise {
        counts.2 += 1;
        match noise {
            Noise::Noisy => counts.0 += 1,
            Noise::Unknown => counts.1 += 1,
            Noise::Clean => {}
        }
    }
    counts
}

fn disturbed(noise: impl IntoIterator<Item = Noise>) -> Markup {
    let (noisy, unknown, all) = noisy(noise);
    let mut markup = Markup::new();
    if noisy > 0 {
        let text = format!(
            "Noisy: {noisy} of {all} figures, other work kept more than a tenth of a core busy."
        );
        let strong = Markup::element("strong", &[("class", "noisy")], Markup::text(&text));
        markup = markup.then(&Markup::text(" ")).then(&strong);
    }
    if unknown > 0 {
        markup = markup.then(&Markup::text(&format!(
            " Noise unknown: {unknown} of {all} figures."
        )));
    }
    markup
}

/// Returns the key of the numbers on segments.
pub(super) fn segment_key<'a>(entries: impl IntoIterator<Item = (usize, &'a str)>) -> Markup {
    key(entries, fill_class)
}

/// Returns the key of the numbers above lines.
pub(super) fn line_key<'a>(entries: impl IntoIterator<Item = (usize, &'a str)>) -> Markup {
    key(entries, line_class)
}

fn key<'a>(
    entries: impl IntoIterator<Item = (usize, &'a str)>,
    class: impl Fn(usize) -> String,
) -> Markup {
    let entry = |(look, name): (usize, &str)| {
        let attributes = [("class", &*class(look)), ("aria-hidden", "true")];
        let swatch = Markup::element("span", &attributes, Markup::new());
        let name = Markup::text(&format!("{} {name}", look + 1));
        Markup::element("li", &[], swatch.then(&name))
    };
    let entries = entries.into_iter().map(entry).collect();
    Markup::element("ul", &[("class", "key")], entries).line()
}
