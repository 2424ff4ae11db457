//! From the lines to the sequencer, as fast as it takes them.

use std::io::BufRead;
use std::sync::mpsc::SyncSender;
use std::thread;
use std::time::{Duration, Instant};

use zkfabric_console::Console;
use zkfabric_console::table::grouped;
use zkfabric_engine::{Refused, Sequencer, Stage};

use super::answers::Sent;
use super::batches::Batching;
use super::lines::Lines;
use crate::Error;

/// How long a refused transaction waits before it is sent again.
const AGAIN: Duration = Duration::from_micros(200);
/// Time between two lines of progress.
const PROGRESS: Duration = Duration::from_secs(5);
/// What was given.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Fed {
    /// Transactions, and lines that are none.
    pub(crate) lines: u64,
    /// Time for which each of [`Stage::ALL`] was waited for.
    pub(crate) behind: [Duration; Stage::ALL.len()],
}

/// Gives all lines to the sequencer.
///
/// # Errors
/// The stream cannot be read; [`Error::Engine`] if the sequencer stops.
pub(super) fn feed<R: BufRead>(
    mut lines: Lines<R>,
    sequencer: &Sequencer,
    sent: &SyncSender<Sent>,
    batching: Option<&Batching>,
    console: Console,
) -> Result<Fed, Error> {
    let has_failed = || batching.is_some_and(Batching::has_failed);
    let mut fed = Fed::default();
    let (begun, mut told) = (Instant::now(), Instant::now());
    let read = |source| Error::Read {
        path: "the transactions".into(),
        source,
    };
    while !has_failed()
        && let Some(line) = lines.next().map_err(read)?
    {
        fed.lines += 1;
        let answer = match line {
            Ok(raw) => loop {
                match sequencer.submit(raw.clone()) {
                    Ok(pending) => break Ok(pending),
                    // The batches tell why.
                    Err(Refused::Behind { .. }) if has_failed() => return Ok(fed),
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
                    Err(Refused::Closing) => return Ok(fed),
                }
            },
            Err(error) => Err(error),
        };
        let line = lines.number();
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
        }
    }
    Ok(fed)
}
