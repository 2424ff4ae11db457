//! One HTML page of records and of published figures: a single file without scripts, fonts or other
//! loaded resources.
//!
//! | module | content |
//! |---|---|
//! | `records` | contents, places and dates of measurements |
//! | `kernels` | kernels' time against size |
//! | `peers` | ratios of peers to this project |
//! | `prover` | time and memory against instructions |
//! | `stages` | time by stage |
//! | `latencies` | distributions of latencies |
//! | `waterfall` | timeline of one batch |
//! | `batches` | all data of all batches, as a table |
//! | `engine` | the L2's engine: rates, CPU time, executions, times |
//! | `node` | the JSON-RPC node: rates and times of answers |
//! | `devices` | devices, and estimates of hardware |
//! | `figures` | every row of every record |
//! | `published` | published figures of others, apart from all measurements |
//! | `html`, `table`, `figure`, `answers`, `number`, `chart` | nothing on their own: building blocks of the sections |
//!
//! Every section is a function in the list `SECTIONS`: it returns `None` if no record has its data.
//! The same records give the same bytes.

mod answers;
mod batches;
mod chart;
mod devices;
mod engine;
mod figure;
mod figures;
mod html;
mod kernels;
mod latencies;
mod node;
mod number;
mod peers;
mod prover;
mod published;
mod records;
mod row_name;
mod stages;
mod table;
#[cfg(test)]
mod testing;
mod waterfall;

use crate::schema::Record;
use crate::{Error, Published};

use html::Markup;

const STYLE: &str = include_str!("style.css");

/// Text before the first section.
const INTRODUCTION: [&str; 2] = [
    "zkfabric executes batches of Ethereum L2 blocks and proves their execution in a zkVM over BN254. This page shows what its benchmarks measured.",
    "Every figure names the machine that it was measured on and the command that repeats it. A figure is noisy where other work kept more than a tenth \
     of a core busy meanwhile.",
];

/// Writes a section; `None` if no record has its data.
type Writer = fn(&Page<'_>) -> Result<Option<Section>, Error>;

/// Sections in the order of the page.
const SECTIONS: [Writer; 13] = [
    records::section,
    kernels::section,
    peers::section,
    prover::section,
    stages::section,
    latencies::section,
    waterfall::section,
    batches::section,
    engine::section,
    node::section,
    devices::section,
    figures::section,
    published::section,
];

/// A page of records.
///
/// ```
/// use zkfabric_report::{Page, schema::Record};
///
/// let records: Vec<Record> = Vec::new();
/// let html = Page::new(&records).html()?;
/// assert!(html.starts_with("<!doctype html>"));
/// # Ok::<(), zkfabric_report::Error>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    records: &'a [Record],
    published: Option<&'a Published>,
}

/// A section of the page.
#[derive(Debug, Clone)]
struct Section {
    /// The section's anchor within the page.
    id: &'static str,
    title: &'static str,
    body: Markup,
}

impl<'a> Page<'a> {
    /// Makes a page of these records, in their order.
    #[must_use]
    pub const fn new(records: &'a [Record]) -> Self {
        Self {
            records,
            published: None,
        }
    }

    /// Adds published figures of others, as a separate section at the end.
    #[must_use]
    pub const fn with_published(self, published: &'a Published) -> Self {
        Self {
            published: Some(published),
            ..self
        }
    }

    /// Returns the page.
    ///
    /// # Errors
    /// [`Error::Drawing`] if a figure cannot be drawn.
    pub fn html(&self) -> Result<String, Error> {
        let sections = SECTIONS.iter().map(|section| section(self));
        let sections: Vec<Option<Section>> = sections.collect::<Result<_, Error>>()?;
        let sections: Vec<Section> = sections.into_iter().flatten().collect();
        let entry = |section: &Section| {
            let address = format!("#{}", section.id);
            let link = Markup::element("a", &[("href", &address)], Markup::text(section.title));
            Markup::element("li", &[], link).line()
        };
        let contents = Markup::element("ul", &[], sections.iter().map(entry).collect());
        let contents = Markup::element("nav", &[("aria-label", "Sections")], contents);
        let introduction = INTRODUCTION.into_iter().map(Markup::paragraph);
        let heading = Markup::tag("h1", "zkfabric: measurements").line();
        let header = introduction.fold(heading, |all, next| all.then(&next));
        let header = Markup::element("header", &[], header.then(&contents)).line();
        let main = Markup::element(
            "main",
            &[],
            sections.into_iter().map(Section::html).collect(),
        );
        let body = Markup::element("body", &[], header.then(&main));
        let body = figure::numbered(body.as_str());
        Ok(format!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <title>zkfabric: measurements</title>\n<style>\n{STYLE}</style>\n</head>\n{body}\n</html>\n"
        ))
    }

    /// Returns the records of an experiment.
    fn of(&self, experiment: &'static str) -> impl Iterator<Item = &'a Record> + use<'a> {
        let records = self.records.iter();
        records.filter(move |record| record.experiment == experiment)
    }
}

impl Section {
    /// Makes a section, or `None` if its body is empty.
    fn unless_empty(id: &'static str, title: &'static str, body: Markup) -> Option<Self> {
        (!body.as_str().is_empty()).then_some(Self { id, title, body })
    }

    fn html(self) -> Markup {
        let content = Markup::tag("h2", self.title).line().then(&self.body);
        Markup::element("section", &[("id", self.id)], content).line()
    }
}
