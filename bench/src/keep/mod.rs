//! What a run leaves besides its table: JSON, CSV, a baseline, and a comparison with one.
//!
//! | module | content |
//! |---|---|
//! | [`csv`] | the figures of a record, one line each |
//! | [`baseline`] | records by names, below the folder of built files |
//! | [`interrupt`] | a run that Ctrl-C ends, whose figures are kept |
//!
//! Everything that can be refused is refused before the measurement.

pub mod baseline;
pub mod csv;
pub mod interrupt;

use std::io::{Write as _, stderr, stdout};
use std::path::PathBuf;

use clap::Args;
use zkfabric_console::Destination;

use crate::Error;
use crate::compare::Comparison;
use crate::report::Record;
use baseline::{Baselines, Name};

/// Options of every command that writes a record.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Record")]
pub struct Keep {
    /// Keep the record under this name, for --baseline.
    #[arg(long, value_name = "NAME")]
    pub save_baseline: Option<Name>,
    /// Compare with the record of this name; the comparison follows the table, and with --json is
    /// on stderr.
    #[arg(long, value_name = "NAME")]
    pub baseline: Option<Name>,
    /// Folder of the named records [default: zkfabric-bench in the folder of built files].
    #[arg(long, value_name = "DIR")]
    pub baselines: Option<PathBuf>,
    /// Also write the figures to this file, as comma-separated values.
    #[arg(long, value_name = "FILE", value_parser = csv::path)]
    pub csv: Option<PathBuf>,
}

/// What becomes of a run's record.
#[derive(Debug, Clone)]
pub struct Outcome {
    json: bool,
    filter: Option<String>,
    csv: Option<Destination>,
    save: Option<Destination>,
    baseline: Option<Record>,
}

impl Outcome {
    /// Prepares what `keep` asks of a run of an experiment.
    ///
    /// # Errors
    /// A file or folder cannot be written, or there is no baseline of this name and experiment.
    pub fn new(
        keep: &Keep,
        experiment: &str,
        (json, filter): (bool, Option<&str>),
    ) -> Result<Self, Error> {
        let baselines = Baselines::new(keep.baselines.as_deref());
        let read = |name| baselines.read(name, experiment);
        let made = |name| baselines.destination(name, experiment);
        Ok(Self {
            json,
            filter: filter.map(str::to_owned),
            baseline: keep.baseline.as_ref().map(read).transpose()?,
            save: keep.save_baseline.as_ref().map(made).transpose()?,
            csv: keep
                .csv
                .as_ref()
                .map(|path| Destination::new(path))
                .transpose()?,
        })
    }

    /// Returns whether the record itself goes to stdout.
    #[must_use]
    pub const fn is_json(&self) -> bool {
        self.json
    }

    /// Returns whether a run that is interrupted leaves something besides its table.
    #[must_use]
    pub const fn keeps_part(&self) -> bool {
        self.json || self.csv.is_some()
    }

    /// Writes what is written of a whole run.
    ///
    /// # Errors
    /// A file or stdout cannot be written to.
    pub fn whole(&self, record: &Record) -> Result<(), Error> {
        self.part(record)?;
        if let Some(save) = &self.save {
            save.write(&json(record)?)?;
        }
        let Some(baseline) = &self.baseline else {
            return Ok(());
        };
        let compared = Comparison::of(baseline, record)?;
        let compared = compared.filtered(self.filter.as_deref());
        match self.json {
            true => writeln!(stderr().lock(), "{compared}")?,
            false => writeln!(stdout().lock(), "\n{compared}")?,
        }
        Ok(())
    }

    /// Writes what is written of an interrupted run, too: JSON and CSV. A baseline is a whole run.
    ///
    /// # Errors
    /// A file or stdout cannot be written to.
    pub fn part(&self, record: &Record) -> Result<(), Error> {
        if let Some(csv) = &self.csv {
            csv.write(csv::text(record).as_bytes())?;
        }
        if self.json {
            let mut out = stdout().lock();
            out.write_all(&json(record)?)?;
            out.flush()?;
        }
        Ok(())
    }
}

fn json(record: &Record) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    record.write(&mut bytes)?;
    Ok(bytes)
}
