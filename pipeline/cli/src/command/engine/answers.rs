//! The thread that waits for answers, counts and writes them.

use std::collections::VecDeque;
use std::fmt;
use std::fs::File;
use std::io::{self, BufWriter, Write, stdout};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;
use zkfabric_console::{Console, Destination};
use zkfabric_engine::{Answer, Confirmed, Pending};

use super::lines::LineError;
use crate::Error;

/// Least time without an answer after which the first transactions may wait for a nonce that does
/// not come: others are not behind them any longer.
const PARKED: Duration = Duration::from_millis(200);
/// Transactions of that kind beside which others are sent: more would fill the pool.
const MOST_PARKED: usize = 16_384;
/// Time between two looks at those transactions, and while nothing is answered.
const LOOK: Duration = Duration::from_millis(50);
const PAUSE: Duration = Duration::from_micros(100);
/// Least time without an answer after which the rest waits for what does not come.
const IDLE: Duration = Duration::from_secs(1);
/// Time without an answer after which nothing more is expected, whatever the pool has.
const LONG: Duration = Duration::from_secs(60);
/// Rejections that are printed.
const TOLD: u64 = 5;

/// A line that was sent.
#[derive(Debug)]
pub(super) struct Sent {
    pub(super) line: u64,
    pub(super) answer: Result<Pending, LineError>,
}

/// What was answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Summary {
    /// Transactions that are in the chain.
    pub(crate) confirmed: u64,
    /// Those that ended without a revert or an exceptional halt.
    pub(crate) succeeded: u64,
    /// Rejected transactions, and lines that are none.
    pub(crate) rejected: u64,
    /// Number of the last block with one of them.
    pub(crate) block: u64,
    /// When the last of them was answered.
    pub(crate) answered: Option<Instant>,
}

/// How far the answers are, for other threads.
#[derive(Debug, Default)]
pub(super) struct Progress {
    /// Whether everything was sent, and nothing was answered for some time.
    pub(super) idle: AtomicBool,
    /// Whether that time is so long that nothing more is expected.
    pub(super) is_long: AtomicBool,
    /// [`Summary::block`] so far.
    pub(super) block: AtomicU64,
}

/// Waits for answers.
#[derive(Debug)]
pub(super) struct Answers {
    sent: Receiver<Sent>,
    waiting: VecDeque<Waiting>,
    parked: Vec<Waiting>,
    writer: Option<Writer>,
    console: Console,
    /// Time without an answer after which the first transactions are not waited for.
    parked_after: Duration,
    /// Time without an answer after which the rest waits for what does not come.
    idle: Duration,
    summary: Summary,
}

#[derive(Debug)]
struct Waiting {
    line: u64,
    pending: Pending,
}

impl Waiting {
    /// Returns the answer, if there is one.
    fn poll(&mut self) -> Option<Answer> {
        let mut context = Context::from_waker(Waker::noop());
        match Pin::new(&mut self.pending).poll(&mut context) {
            Poll::Ready(answer) => Some(answer),
            Poll::Pending => None,
        }
    }
}

impl Answers {
    /// Creates the file of the answers, if there is one. A transaction may have to wait for a block
    /// or two, which take this time.
    ///
    /// # Errors
    /// The system's error.
    pub(super) fn new(
        sent: Receiver<Sent>,
        destination: Option<&Destination>,
        block: Duration,
        console: Console,
    ) -> Result<Self, Error> {
        Ok(Self {
            sent,
            waiting: VecDeque::new(),
            parked: Vec::new(),
            writer: destination.map(Writer::new).transpose()?,
            console,
            parked_after: PARKED.max(2 * block),
            idle: IDLE.max(3 * block),
            summary: Summary::default(),
        })
    }

    /// Waits for all answers. Says when nothing more is answered before the sequencer is closed.
    /// While `is_busy`, answers are late, and no transaction waits for what does not come.
    ///
    /// # Errors
    /// The answers cannot be written.
    pub(super) fn run(
        mut self,
        progress: &Progress,
        is_busy: impl Fn() -> bool,
    ) -> Result<Summary, Error> {
        let (mut looked, mut answered) = (Instant::now(), Instant::now());
        let mut is_open = true;
        // Whether the sequencer had nothing to do since the last answer, but for what waits.
        let mut is_idle = false;
        loop {
            let before = self.summary;
            let is_late = answered.elapsed() > self.parked_after.min(self.idle);
            is_idle = is_late && (is_idle || !is_busy() || answered.elapsed() > LONG);
            // If nothing helps, the pool decides what it takes.
            let is_stuck = is_idle && answered.elapsed() > self.idle;
            if self.parked.len() < MOST_PARKED || is_stuck {
                is_open = is_open && self.take()?;
            }
            self.front()?;
            if looked.elapsed() > LOOK {
                looked = Instant::now();
                self.look()?;
            }
            if self.summary != before {
                answered = Instant::now();
                progress.block.store(self.summary.block, Ordering::Release);
                continue;
            }
            let is_parked = is_idle && answered.elapsed() > self.parked_after;
            if is_parked && !self.waiting.is_empty() {
                self.park()?;
                continue;
            }
            if !is_open {
                if self.waiting.is_empty() && self.parked.is_empty() {
                    progress.idle.store(true, Ordering::Release);
                    return self.end();
                }
                progress.idle.store(is_stuck, Ordering::Release);
                let is_long = answered.elapsed() > LONG;
                progress.is_long.store(is_long, Ordering::Release);
            }
            // Whoever reads along sees an answer when it is there.
            self.flush()?;
            thread::sleep(PAUSE);
        }
    }

    /// Takes what was sent; `false` at the end.
    fn take(&mut self) -> Result<bool, Error> {
        while self.waiting.len() < super::WINDOW {
            match self.sent.try_recv() {
                Ok(Sent { line, answer }) => match answer {
                    Ok(pending) => self.waiting.push_back(Waiting { line, pending }),
                    Err(error) => self.reject(line, &error.to_string())?,
                },
                Err(TryRecvError::Empty) => break,
                Err(TryRecvError::Disconnected) => return Ok(false),
            }
        }
        Ok(true)
    }

    /// Takes answers in the order in which the transactions were sent.
    fn front(&mut self) -> Result<(), Error> {
        while let Some(first) = self.waiting.front_mut() {
            let Some(answer) = first.poll() else {
                break;
            };
            let line = first.line;
            self.waiting.pop_front();
            self.answer(line, answer)?;
        }
        Ok(())
    }

    /// Takes all answers, and no longer counts what waits against the window.
    fn park(&mut self) -> Result<(), Error> {
        self.parked.extend(self.waiting.drain(..));
        self.look()
    }

    /// Looks at transactions that are answered out of turn.
    fn look(&mut self) -> Result<(), Error> {
        for mut parked in std::mem::take(&mut self.parked) {
            match parked.poll() {
                Some(answer) => self.answer(parked.line, answer)?,
                None => self.parked.push(parked),
            }
        }
        Ok(())
    }

    fn answer(&mut self, line: u64, answer: Answer) -> Result<(), Error> {
        self.summary.answered = Some(Instant::now());
        match answer {
            Ok(confirmed) => {
                let succeeded = confirmed.included().is_some_and(|result| result.success);
                self.summary.confirmed += 1;
                self.summary.succeeded += u64::from(succeeded);
                self.summary.block = self.summary.block.max(confirmed.group().block.number());
                match &mut self.writer {
                    Some(writer) => writer.confirmed(line, &confirmed),
                    None => Ok(()),
                }
            }
            Err(why) => self.reject(line, &why.to_string()),
        }
    }

    fn reject(&mut self, line: u64, why: &str) -> Result<(), Error> {
        self.summary.rejected += 1;
        if self.summary.rejected <= TOLD {
            self.console
                .note(format_args!("line {line} is rejected: {why}"));
        }
        match &mut self.writer {
            Some(writer) => writer.line(&json!({ "line": line, "rejected": why })),
            None => Ok(()),
        }
    }

    fn flush(&mut self) -> Result<(), Error> {
        self.writer.as_mut().map_or(Ok(()), Writer::flush)
    }

    fn end(mut self) -> Result<Summary, Error> {
        self.flush()?;
        Ok(self.summary)
    }
}

/// Writes answers as lines of JSON.
struct Writer {
    name: PathBuf,
    out: BufWriter<Box<dyn Write + Send>>,
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Writer")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl Writer {
    fn new(destination: &Destination) -> Result<Self, Error> {
        let name = destination.name().to_owned();
        let out: Box<dyn Write + Send> = match destination {
            Destination::Stdout => Box::new(stdout()),
            _ => Box::new(File::create(&name).map_err(|source| written(&name, source))?),
        };
        let out = BufWriter::new(out);
        Ok(Self { name, out })
    }

    fn confirmed(&mut self, line: u64, confirmed: &Confirmed) -> Result<(), Error> {
        let receipt = confirmed.receipt()?;
        let group = &receipt.signed.group;
        let included = confirmed.included();
        let path: Vec<String> = receipt.path.iter().map(ToString::to_string).collect();
        self.line(&json!({
            "line": line,
            "position": receipt.leaf.position,
            "block": confirmed.group().block.number(),
            "transaction": receipt.leaf.transaction.to_string(),
            "result": receipt.leaf.result.to_string(),
            "success": included.map(|result| result.success),
            "gas_used": included.map(|result| result.gas_used),
            "logs": included.map(|result| result.logs.len()),
            "path": path,
            "group": {
                "previous": group.previous.to_string(),
                "first": group.first,
                "count": group.count,
                "root": group.root.to_string(),
            },
            "signature": crate::report::hex(&receipt.signed.signature.0),
        }))
    }

    fn line(&mut self, line: &serde_json::Value) -> Result<(), Error> {
        let written = writeln!(self.out, "{line}");
        written.map_err(|source| self::written(&self.name, source))
    }

    /// Gives what was written to the system; nothing happens where that is all.
    fn flush(&mut self) -> Result<(), Error> {
        if self.out.buffer().is_empty() {
            return Ok(());
        }
        let flushed = self.out.flush();
        flushed.map_err(|source| written(&self.name, source))
    }
}

fn written(name: &Path, source: io::Error) -> Error {
    zkfabric_console::Error::Write {
        path: name.to_owned(),
        source,
    }
    .into()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::mpsc::sync_channel;

    use zkfabric_batch::example::{Content, Traffic};
    use zkfabric_console::Talk;
    use zkfabric_engine::{Sequencer, SequencerOptions};
    use zkfabric_receipt::LocalSigner;

    use super::*;

    /// Lines that are sent.
    const LINES: u64 = 8;

    /// Where answers are late, no transaction is taken for one that waits for a nonce: more would
    /// be sent, and fill the pool.
    #[test]
    fn late_answers_of_a_busy_sequencer_are_waited_for() {
        for is_busy in [true, false] {
            let folder = tempfile::tempdir().unwrap();
            let mut traffic = Traffic::new(1, 2, Content::Transfers).unwrap();
            let genesis = traffic.genesis().chain_genesis().unwrap();
            let signer = Arc::new(LocalSigner::new(&[1; 32]).unwrap());
            let options = SequencerOptions::default();
            let started = Sequencer::start(folder.path(), &genesis, options, signer);
            let (sequencer, _) = started.unwrap();
            // The others of its sender wait for it.
            traffic.transaction().unwrap();
            let (sender, receiver) = sync_channel(LINES as usize);
            for line in 0..LINES {
                let answer = Ok(sequencer.submit(traffic.transaction().unwrap()).unwrap());
                sender.send(Sent { line, answer }).unwrap();
            }
            drop(sender);
            let console = Console::new(false, Talk::Quiet);
            let answers = Answers::new(receiver, None, Duration::from_millis(10), console).unwrap();
            let progress = Arc::new(Progress::default());
            let shared = Arc::clone(&progress);
            let waiter = thread::spawn(move || answers.run(&shared, move || is_busy));
            let is_idle = || progress.idle.load(Ordering::Acquire);
            if is_busy {
                thread::sleep(2 * IDLE);
                assert!(!is_idle());
            }
            while !is_busy && !is_idle() {
                thread::sleep(PAUSE);
            }
            sequencer.close().unwrap();
            let summary = waiter.join().unwrap().unwrap();
            assert_eq!(summary.confirmed + summary.rejected, LINES);
            assert!(summary.rejected > 0, "{summary:?}");
        }
    }
}
