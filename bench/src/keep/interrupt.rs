//! A run that Ctrl-C ends: what was measured until then is written, as a whole run's record would
//! be, and the exit code is [`CODE`].
//!
//! The interrupt ends the process at once and not after the figure that is measured, which may take
//! minutes.

use std::io::{Write as _, stderr};
use std::process::exit;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use tokio::runtime::Builder;

use super::Outcome;
use crate::report::{Batch, Computer, Record, Row};
use crate::{Error, kernels, latency, machine};

/// Exit code of an interrupted run: 128 and the signal's number, as shells have it.
pub const CODE: i32 = 130;

/// What a run has measured so far.
#[derive(Debug, Default)]
struct Part {
    machine: Option<Computer>,
    rows: Vec<Row>,
    batches: Vec<Batch>,
}

impl Part {
    /// Returns the record, once something was measured.
    fn record(&self, experiment: &str) -> Option<Record> {
        let machine = self.machine.clone()?;
        if self.rows.is_empty() && self.batches.is_empty() {
            return None;
        }
        Some(Record {
            batches: self.batches.clone(),
            ..machine::record(experiment, machine, self.rows.clone())
        })
    }
}

/// Collects what a run measures, for an interrupt.
#[derive(Debug, Clone)]
pub struct Measured(Arc<Mutex<Part>>);

impl Measured {
    /// Collects from now on. An interrupt writes what is there, unless the outcome has no use for a
    /// part of a run.
    ///
    /// # Errors
    /// The system refuses to tell of signals.
    pub fn listen(experiment: &'static str, outcome: &Outcome) -> Result<Self, Error> {
        let measured = Self(Arc::default());
        if outcome.keeps_part() {
            let runtime = Builder::new_current_thread().enable_io().build()?;
            let (of, outcome) = (measured.clone(), outcome.clone());
            thread::Builder::new()
                .name("interrupt".to_owned())
                .spawn(move || {
                    if runtime.block_on(tokio::signal::ctrl_c()).is_ok() {
                        // Held until the process ends: the run writes nothing meanwhile.
                        let part = of.lock();
                        exit(end(&part, experiment, &outcome));
                    }
                })?;
        }
        Ok(measured)
    }

    fn lock(&self) -> MutexGuard<'_, Part> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps what an event shows.
    pub fn event(&self, event: &kernels::Event<'_>) {
        let mut part = self.lock();
        match event {
            kernels::Event::Computer(machine) => part.machine = Some((*machine).clone()),
            kernels::Event::Row(row) => part.rows.push((*row).clone()),
        }
    }

    /// Keeps what an event of `latency` shows.
    pub fn latency(&self, event: &latency::Event<'_>) {
        let mut part = self.lock();
        match event {
            latency::Event::Computer(machine) => part.machine = Some((*machine).clone()),
            latency::Event::Ready => {}
            latency::Event::Run { batch, .. } => {
                let known = part
                    .batches
                    .iter_mut()
                    .find(|known| known.name == batch.name);
                match known {
                    Some(known) => *known = (*batch).clone(),
                    None => part.batches.push((*batch).clone()),
                }
            }
        }
    }

    /// Writes the record of a run that has ended; an interrupt meanwhile waits.
    ///
    /// # Errors
    /// See [`Outcome::whole`].
    pub fn whole(&self, record: &Record, outcome: &Outcome) -> Result<(), Error> {
        let _part = self.lock();
        outcome.whole(record)
    }
}

/// Writes what was measured, and returns the exit code.
fn end(part: &Part, experiment: &str, outcome: &Outcome) -> i32 {
    let said = match part.record(experiment) {
        None => "interrupted before the first figure".to_owned(),
        Some(record) => match outcome.part(&record) {
            Ok(()) => {
                let count = record.rows.len() + record.batches.len();
                format!("interrupted: {count} figures are kept")
            }
            Err(error) => format!("interrupted, and nothing is kept: {error}"),
        },
    };
    // There is nowhere to report a failure of this write.
    let _ = writeln!(stderr().lock(), "{said}");
    CODE
}
