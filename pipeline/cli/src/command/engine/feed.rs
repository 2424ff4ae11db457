//! From the lines to the sequencer, as fast as it takes them.

use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender};
use std::thread;
use std::time::{Duration, Instant};

use alloy_primitives::Bytes;
use zkfabric_console::Console;
use zkfabric_console::table::grouped;
use zkfabric_engine::{Pending, Refused, Sequencer, Stage};

use super::answers::Sent;
use super::fed::Fed;
use super::lines::Line;
use crate::Error;
use crate::command::sequencer::{Batching, Claim};

/// How long a refused transaction waits before it is sent again.
const AGAIN: Duration = Duration::from_micros(200);
/// How often other reasons to end are looked for.
const LOOK: Duration = Duration::from_millis(20);
/// Time between two lines of progress.
const PROGRESS: Duration = Duration::from_secs(5);

/// Who ends the work before the lines do.
#[derive(Debug)]
pub(super) struct Ends<'a> {
    pub(super) batching: Option<&'a Batching>,
    pub(super) claim: &'a Claim,
    looked: Instant,
    is_wanted: bool,
}

impl<'a> Ends<'a> {
    pub(super) fn new(batching: Option<&'a Batching>, claim: &'a Claim) -> Self {
        Self {
            batching,
            claim,
            looked: Instant::now(),
            is_wanted: false,
        }
    }

    /// Returns whether the batches have failed: they tell why.
    pub(super) fn has_failed(&self) -> bool {
        self.batching.is_some_and(Batching::has_failed)
    }

    /// Returns whether another process wants the folder, as of some milliseconds ago.
    pub(super) fn is_wanted(&mut self) -> bool {
        if !self.is_wanted && self.looked.elapsed() > LOOK {
            self.looked = Instant::now();
            self.is_wanted = self.claim.is_wanted();
        }
        self.is_wanted
    }
}

/// Gives all lines to the sequencer, unless something ends the work before.
///
/// # Errors
/// The stream cannot be read; [`Error::Engine`] if the sequencer stops.
pub(super) fn feed(
    lines: &Receiver<io::Result<Line>>,
    sequencer: &Sequencer,
    sent: &SyncSender<Sent>,
    ends: &mut Ends<'_>,
    console: Console,
) -> Result<Fed, Error> {
    let mut fed = Fed::default();
    let mut untaken = None;
    let (begun, mut told) = (Instant::now(), Instant::now());
    loop {
        if ends.has_failed() {
            return Ok(fed);
        }
        if ends.is_wanted() {
            fed.handed_over = true;
            return Ok(fed);
        }
        let line = match lines.recv_timeout(LOOK) {
            Ok(read) => read.map_err(|source| Error::Read {
                path: "the transactions".into(),
                source,
            })?,
            Err(RecvTimeoutError::Timeout) => match sequencer.failure() {
                Some(cause) => return Err(cause.into()),
                None => continue,
            },
            Err(RecvTimeoutError::Disconnected) => return Ok(fed),
        };
        let answer = match line.raw {
            Ok(raw) => match submit(&raw, sequencer, &mut fed, ends)? {
                Some(pending) => Ok(pending),
                None => return Ok(fed),
            },
            Err(error) => Err(error),
        };
        fed.lines += 1;
        let line = line.number;
        if sent.send(Sent { line, answer }).is_err() {
            // The thread that waits has failed, and tells why.
            return Ok(fed);
        }
        if told.elapsed() > PROGRESS {
            told = Instant::now();
            let figures = sequencer.figures();
            console.note(format_args!(
                "{:.0} s: {} transactions confirmed, {} blocks",
                begun.elapsed().as_secs_f64(),
                grouped(figures.confirmed),
                grouped(figures.blocks)
            ));
            tell_of_snapshot(sequencer, &mut untaken, console);
        }
    }
}

/// Says why the last snapshot failed, once for each cause. The log grows meanwhile.
fn tell_of_snapshot(sequencer: &Sequencer, told: &mut Option<String>, console: Console) {
    let why = sequencer.snapshot_error();
    if let Some(why) = why.as_ref().filter(|_| why != *told) {
        console.note(format_args!(
            "the log is kept as a whole, since a snapshot failed: {why}"
        ));
    }
    *told = why;
}

/// Gives a transaction, and waits for stages that are behind; `None` if the work ends meanwhile.
fn submit(
    raw: &Bytes,
    sequencer: &Sequencer,
    fed: &mut Fed,
    ends: &mut Ends<'_>,
) -> Result<Option<Pending>, Error> {
    loop {
        match sequencer.submit(raw.clone()) {
            Ok(pending) => return Ok(Some(pending)),
            Err(Refused::Behind { .. }) if ends.has_failed() => return Ok(None),
            Err(Refused::Behind { .. }) if ends.is_wanted() => {
                fed.handed_over = true;
                return Ok(None);
            }
            Err(Refused::Behind { stage, .. }) => {
                let waited = Instant::now();
                thread::sleep(AGAIN);
                let index = Stage::ALL.iter().position(|one| *one == stage);
                if let Some(behind) = index.and_then(|at| fed.behind.get_mut(at)) {
                    *behind += waited.elapsed();
                }
            }
            Err(Refused::Stopped { cause }) => return Err(cause.into()),
            // Nobody else closes it.
            Err(Refused::Closing) => return Ok(None),
        }
    }
}
