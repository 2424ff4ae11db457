//! The JSON that every benchmark of this project writes: one [`Record`] per run, version
//! [`SCHEMA`].
//!
//! `bench/README.md` lists the fields in tables, which a test compares with the written JSON. A
//! field without information is left out. Later additions to a record are optional; a field that
//! changes its meaning or its unit makes a new version, and a reader rejects unknown versions.

mod batch;
mod chip;
mod computer;
mod row;
#[cfg(test)]
pub(crate) mod tests;

use std::{io::Write, path::Path};

use serde::{Deserialize, Serialize};

use crate::{Error, file};

pub use batch::{Batch, Run, Stage};
pub use chip::{Chip, RowTimes};
pub use computer::{Computer, Rates};
pub use row::{Clock, Noise, Row, noise};

/// The version of the schema.
pub const SCHEMA: u32 = 1;

/// Measurements of one run of a benchmark.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The subcommand that measured: `kernels`, `devices`, `hdl`, `prover`, `latency`, `engine`,
    /// `node`.
    pub experiment: String,
    /// The command that repeats the run.
    pub command: String,
    /// The machine of the run.
    pub machine: Computer,
    /// Figures with a name each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Row>,
    /// The price of each chip in descending order; of the prover only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chips: Vec<Chip>,
    /// Batches from their execution to their final proof, by stage and repetition; of `latency`
    /// only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub batches: Vec<Batch>,
    /// The record's file, as a link from the page; not part of the JSON.
    #[serde(skip)]
    pub file: Option<String>,
}

impl Record {
    /// Makes a record of rows.
    #[must_use]
    pub fn new(experiment: &str, command: String, machine: Computer, rows: Vec<Row>) -> Self {
        Self {
            schema: SCHEMA,
            experiment: experiment.to_owned(),
            command,
            machine,
            rows,
            chips: Vec::new(),
            batches: Vec::new(),
            file: None,
        }
    }

    /// Returns the row of this name.
    #[must_use]
    pub fn row(&self, name: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.name == name)
    }

    /// Returns the noise of rows' times, and of the repetitions of batches.
    pub fn noise(&self) -> impl Iterator<Item = Noise> {
        let rows = self.rows.iter().filter(|row| row.clock != Clock::None);
        let runs = self.batches.iter().flat_map(|batch| &batch.runs);
        rows.map(|row| row.noise).chain(runs.map(|run| run.noise))
    }

    /// Returns the record without what other work disturbed: without noisy rows, and without noisy
    /// repetitions of batches. A batch whose repetitions are all noisy is left out.
    #[must_use]
    pub fn undisturbed(&self) -> Self {
        let mut clean = self.clone();
        clean.rows.retain(|row| row.noise != Noise::Noisy);
        for batch in &mut clean.batches {
            batch.runs.retain(|run| run.noise != Noise::Noisy);
        }
        let had_runs = |name: &str| {
            let mut batches = self.batches.iter().filter(|batch| batch.name == name);
            batches.any(|batch| !batch.runs.is_empty())
        };
        let is_left = |batch: &Batch| !batch.runs.is_empty() || !had_runs(&batch.name);
        clean.batches.retain(is_left);
        clean
    }

    /// Writes JSON and a line feed.
    ///
    /// # Errors
    /// `out` cannot be written to.
    pub fn write(&self, out: &mut impl Write) -> Result<(), serde_json::Error> {
        serde_json::to_writer_pretty(&mut *out, self)?;
        writeln!(out).map_err(serde_json::Error::io)
    }

    /// Parses JSON; `name` identifies the file in errors.
    ///
    /// # Errors
    /// [`Error::Json`], [`Error::Schema`] for another version, [`Error::Number`] for a figure that
    /// is not a valid number.
    pub fn parse(name: &str, text: &str) -> Result<Self, Error> {
        let record: Self = file::versioned(name, text, SCHEMA)?;
        record.check(name)?;
        Ok(record)
    }

    /// Reads a file.
    ///
    /// # Errors
    /// [`Error::File`], and errors of [`Self::parse`].
    pub fn read(path: &Path) -> Result<Self, Error> {
        Self::parse(&path.display().to_string(), &file::text(path)?)
    }

    /// Checks that every time and size is a number from 0 on, so that code that draws or divides
    /// them need not check.
    fn check(&self, name: &str) -> Result<(), Error> {
        let rows = self.rows.iter().flat_map(|row| {
            let values = [row.value, row.median, row.p90, row.p99];
            values.map(|value| (row.name.as_str(), value))
        });
        let stages = self.batches.iter().flat_map(|batch| {
            let stages = batch.runs.iter().flat_map(|run| &run.stages);
            stages.flat_map(|stage| {
                let cpu = stage.cpu_s.unwrap_or_default();
                [stage.start_s, stage.wall_s, cpu].map(|value| (batch.name.as_str(), value))
            })
        });
        for (what, got) in rows.chain(stages) {
            if !got.is_finite() || got < 0.0 {
                return Err(Error::Number {
                    name: name.to_owned(),
                    what: what.to_owned(),
                    got,
                });
            }
        }
        Ok(())
    }
}
