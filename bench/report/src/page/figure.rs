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
    /// The names of the series and a value of each, for screens on which the drawing is cut.
    pub(super) values: Vec<[String; 2]>,
    /// Instructions for reading the drawing.
    pub(super) caption: &'a str,
    /// Source of the measurement.
    pub(super) record: &'a Record,
    /// Noise of the drawn figures.
    pub(super) noise: Vec<Noise>,
}

/// The beginning of a figure. Text is escaped, so that nothing else on the page is equal to it.
const BEGIN: &str = "<figure><h3>";

impl Figure<'_> {
    /// Returns the HTML: the title with the machine above, the caption below.
    pub(super) fn html(self) -> Markup {
        let of = &self.record.machine;
        let instructions = of.instructions();
        let machine = format!("{}, {} cores, {instructions}", of.processor(), of.cores);
        let title = format!("{} ({machine})", self.title);
        let attributes = [
            ("class", "scroll"),
            ("tabindex", "0"),
            ("role", "region"),
            ("aria-label", &title),
        ];
        let drawing = Markup::element("div", &attributes, self.drawing).line();
        let source = source(self.record, self.noise).then(&data(self.record));
        let caption = Markup::paragraph(self.caption).then(&source);
        let caption = Markup::element("figcaption", &[], caption).line();
        let heading = Markup::tag("h3", &title).line();
        let content = heading.then(&drawing).then(&self.key);
        let content = content.then(&values(&self.values)).then(&caption);
        Markup::element("figure", &[], content).line()
    }
}

/// Numbers the figures of a page, each with an anchor in its title.
pub(super) fn numbered(html: &str) -> String {
    let mut parts = html.split(BEGIN);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for (part, number) in parts.zip(1..) {
        let link = format!("<a href=\"#figure-{number}\">Figure {number}</a>. ");
        out += &format!("<figure id=\"figure-{number}\"><h3>{link}{part}");
    }
    out
}

/// Lists names and values.
fn values(values: &[[String; 2]]) -> Markup {
    let entry = |[name, value]: &[String; 2]| {
        let name = Markup::tag("b", name);
        let value = Markup::text(&format!(" {value}"));
        Markup::element("li", &[], name.then(&value))
    };
    let entries = values.iter().map(entry).collect();
    Markup::element("ul", &[("class", "values")], entries).line()
}

/// Links to a record's data: its file, or the page's tables of it.
fn data(record: &Record) -> Markup {
    let (address, name) = match &record.file {
        Some(file) => (file.as_str(), file.trim_start_matches("../")),
        None if record.rows.is_empty() => ("#batches", "table of batches"),
        None => ("#figures", "table of every row"),
    };
    let link = Markup::element("a", &[("href", address)], Markup::text(name));
    let text = Markup::text("Data: ").then(&link);
    Markup::element("p", &[("class", "source")], text).line()
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
        machine.processor(),
        machine.cores,
        machine.memory_gib,
        machine.isa,
        machine.commit,
        machine.date
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
