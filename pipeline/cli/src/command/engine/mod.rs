//! `zkfabric engine`: orders, executes and confirms transactions from a file or a stream.
//!
//! | module | concept |
//! |---|---|
//! | `lines` | raw transactions from lines of text |
//! | `feed` | from the lines to the sequencer, as fast as it takes them |
//! | `fed` | what was given to it |
//! | `answers` | the thread that waits for answers, counts and writes them |

mod answers;
mod fed;
mod feed;
mod lines;

use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufReader, Read, stdin};
use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Weak};
use std::thread;
use std::time::{Duration, Instant};

use zkfabric_console::table::grouped;
use zkfabric_console::{Console, DASH, Destination};
use zkfabric_engine::{Failure, Figures, Sequencer};

use super::sequencer::{self, Backlogs, Batching, Claim};
use crate::Error;
use crate::args::EngineArgs;
use crate::report::EngineReport;
pub(crate) use answers::Summary;
use answers::{Answers, Progress, Sent};
pub(crate) use fed::Fed;
use feed::{Ends, feed};
use lines::{Line, Lines};

/// Transactions whose answers are waited for.
const WINDOW: usize = 4_096;
/// Time for which transactions that were taken are executed while another process waits. The rest
/// is answered as not executed.
const DRAIN: Duration = Duration::from_secs(5);
/// How often the end of the work is looked for.
const LOOK: Duration = Duration::from_millis(5);

/// Runs the command.
///
/// # Errors
/// A file cannot be read or written, the genesis is invalid, the folder is of another chain or in
/// use, the sequencer stops, or a block was not the same twice.
pub(crate) fn run(args: &EngineArgs, console: Console) -> Result<(), Error> {
    sequencer::check(&args.batching.proving)?;
    let genesis = sequencer::genesis(&args.genesis)?;
    let (signer, signing) = sequencer::signer(&args.signer, console)?;
    let address = signer.address();
    let destination = match &args.answers {
        Some(path) => Some(Destination::new(path)?),
        None => None,
    };
    let prover = sequencer::prover(&args.batching.proving)?;
    let backlogs = Backlogs::of(&args.batching.proving);
    let mut options = sequencer::options(&args.block, signing, &backlogs);
    options.ledger.store.history = args.history.kept(false);
    // One signer may have everything that waits.
    options.pool.per_sender = WINDOW;
    let most_bytes = options.pool.transaction_bytes;
    let lines = Lines::new(open(&args.transactions)?, most_bytes as usize);
    // Whatever takes long was made before another process is asked to end.
    let claim = Claim::new(&args.folder, args.take_over)?;
    // Until the process ends: with it end threads that nobody waits for.
    let claim: &Claim = Box::leak(Box::new(claim));
    let started = Sequencer::start(&args.folder, &genesis, options, signer);
    let (sequencer, started) = started.map_err(Arc::new)?;
    sequencer::tell(&started);
    let batching = Batching::start(&args.batching, &sequencer, &genesis, backlogs, prover)?;
    let block = Duration::from_millis(args.block.block_time);
    let (sender, receiver) = sync_channel(WINDOW);
    let answers = Answers::new(receiver, destination.as_ref(), block, console)?;
    let begun = Instant::now();
    let lines = lines::beside(lines)
        .map_err(Failure::from)
        .map_err(Arc::new)?;
    let mut ends = Ends::new(batching.as_ref(), claim);
    let sequenced = sequence(sequencer, &lines, (sender, answers), &mut ends, console);
    let seconds = begun.elapsed().as_secs_f64();
    // What the second executions say comes first: they may have ended the work.
    let batches = batching.map(|batching| batching.finish(claim));
    let batches = batches.transpose()?.unwrap_or_default();
    let (fed, summary, figures) = sequenced?;
    if fed.handed_over {
        console.note(format_args!(
            "another process takes over: {} lines were taken, those behind them are for it",
            grouped(fed.lines)
        ));
    }
    // The last block ends by its time, which is no part of a rate.
    let last = summary.answered.unwrap_or(begun);
    let answered = last.saturating_duration_since(begun);
    let report = EngineReport::new(
        &started,
        address,
        (&fed, &summary, &figures),
        (seconds, answered.as_secs_f64()),
        (&batches.without_proof, batches.proofs.clone()),
    );
    let console = destination
        .as_ref()
        .map_or(console, |file| console.beside(file));
    console.report(&report)?;
    // Told behind the report, which lists the batches.
    batches.check()
}

/// Gives the lines to the sequencer, waits for their answers, and closes it.
fn sequence(
    sequencer: Sequencer,
    lines: &Receiver<io::Result<Line>>,
    (sender, answers): (SyncSender<Sent>, Answers),
    ends: &mut Ends<'_>,
    console: Console,
) -> Result<(Fed, Summary, Figures), Error> {
    let (progress, mut sequencer) = (Progress::default(), Arc::new(sequencer));
    let is_busy = is_busy(Arc::downgrade(&sequencer));
    let (fed, closed, figures, summary) = thread::scope(|scope| {
        let waiter = scope.spawn(|| answers.run(&progress, is_busy));
        let mut fed = feed(lines, &sequencer, &sender, ends, console);
        // No more are sent.
        drop(sender);
        let mut is_wanted = fed.as_ref().is_ok_and(|fed| fed.handed_over);
        while !is_wanted && !is_over(&progress, &sequencer) && !waiter.is_finished() {
            thread::sleep(LOOK);
            is_wanted = ends.is_wanted();
        }
        // A block ends by its time.
        let block = progress.block.load(Ordering::Acquire);
        while !is_wanted && sequencer.chain().range().1 < block && sequencer.failure().is_none() {
            thread::sleep(LOOK);
            is_wanted = ends.is_wanted();
        }
        if is_wanted {
            drain(&sequencer);
            if let Ok(fed) = &mut fed {
                fed.handed_over = true;
            }
        }
        let figures = sequencer.figures();
        // What is left waits for nonces or fees that do not come: the end answers it.
        let closed = loop {
            match Arc::try_unwrap(sequencer) {
                Ok(sequencer) => break sequencer.close(),
                // The other thread is looking at its figures.
                Err(shared) => sequencer = shared,
            }
        };
        (fed, closed, figures, waiter.join())
    });
    let panicked = |_| Arc::new(Failure::Panicked { thread: "answers" });
    let summary = summary.map_err(panicked)?;
    // The cause of what the others tell.
    closed?;
    Ok((fed?, summary?, figures))
}

/// Returns whether nothing more is answered before the sequencer is closed: nothing is on its way,
/// or has been for long.
fn is_over(progress: &Progress, sequencer: &Sequencer) -> bool {
    let is_idle = progress.idle.load(Ordering::Acquire);
    is_idle && is_empty(sequencer) || progress.is_long.load(Ordering::Acquire)
}

/// Returns whether nothing that was taken is on its way, but what waits for a nonce.
fn is_empty(sequencer: &Sequencer) -> bool {
    let figures = sequencer.figures();
    let on_its_way = [
        figures.in_recovery,
        figures.recovered,
        figures.pending,
        figures.in_flight,
    ];
    on_its_way.iter().all(|waiting| *waiting == 0)
}

/// Returns whether the sequencer has something to do, or is in the middle of it: its thread may
/// wait for the disk, and then tells nothing.
fn is_busy(sequencer: Weak<Sequencer>) -> impl Fn() -> bool {
    let last = Cell::default();
    move || {
        let Some(sequencer) = sequencer.upgrade() else {
            return false;
        };
        let figures = sequencer.figures();
        // The thread that has nothing to do looks for it several times a second.
        let is_awake = figures.sequencer_cpu != last.replace(figures.sequencer_cpu);
        !is_awake || figures.in_recovery + figures.recovered + figures.in_flight > 0
    }
}

/// Waits for what was taken, while the next process waits; its block goes on there.
fn drain(sequencer: &Sequencer) {
    let begun = Instant::now();
    while !is_empty(sequencer) && begun.elapsed() < DRAIN && sequencer.failure().is_none() {
        thread::sleep(LOOK);
    }
}

/// Returns the stream of the transactions.
fn open(path: &Path) -> Result<BufReader<Box<dyn Read + Send>>, Error> {
    let read: Box<dyn Read + Send> = if path == Path::new(DASH) {
        Box::new(stdin())
    } else {
        let opened = File::open(path);
        Box::new(opened.map_err(|source| Error::Read {
            path: path.to_owned(),
            source,
        })?)
    };
    Ok(BufReader::with_capacity(1 << 20, read))
}
