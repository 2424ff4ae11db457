//! `--timeline FILE`: what each thread and device did when.

use std::path::Path;

use zkfabric_console::{Console, Destination};
use zkfabric_timeline::{Recorder, Summary};

use crate::Error;
use crate::report::TimelineReport;

/// A timeline that is recorded, and its destination.
pub(super) struct Recording {
    destination: Destination,
    recorder: Recorder,
}

impl Recording {
    /// Starts to record if there is a path to write to; nothing is printed to a standard output
    /// that gets the timeline.
    ///
    /// # Errors
    /// A file that cannot be written; the system starts no thread.
    pub(super) fn start(
        path: Option<&Path>,
        console: Console,
    ) -> Result<(Option<Self>, Console), Error> {
        let Some(path) = path else {
            return Ok((None, console));
        };
        let destination = Destination::new(path)?;
        let console = console.beside(&destination);
        let recorder = Recorder::start()?;
        let recording = Self {
            destination,
            recorder,
        };
        Ok((Some(recording), console))
    }

    /// Ends the record, and writes it.
    ///
    /// # Errors
    /// The file cannot be written.
    pub(super) fn end(self) -> Result<TimelineReport, Error> {
        let timeline = self.recorder.finish();
        self.destination.write(&timeline.to_chrome())?;
        Ok(TimelineReport {
            file: self.destination.name().to_path_buf(),
            summary: Summary::new(&timeline),
        })
    }
}
