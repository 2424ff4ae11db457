//! Times of answers at half of the rate that the engine takes, and bare group commits beside them.
//!
//! Transactions are sent at their rate whether or not the engine keeps up, and each time begins
//! when its transaction was due: what waits behind a slow answer counts its waiting. A group commit
//! is the write of a group's mean bytes and `fdatasync`, at the rate of the groups: on a file of
//! zeros, and by the engine's log, whose thread asks for a realtime priority or does not.

use std::fs::{self, File};
use std::io::Write as _;
use std::os::unix::fs::FileExt as _;
use std::path::Path;
use std::time::{Duration, Instant};

use zkfabric_batch::example::Content;
use zkfabric_log::{Log, Options, Priority, Ticket};

use super::client::Pace;
use super::signed::Signed;
use super::stream::{Streamed, note_priority, send};
use super::{EngineError, MS, Session, stages};
use crate::Error;
use crate::noise::Watch;
use crate::report::{Clock, Row};

/// Transactions from which the rate is measured, if it is not yet.
const FAST: usize = 50_000;
/// Seconds at half load.
const SECONDS: f64 = 10.0;
/// Of this many transactions, the first ones are the warm-up.
const WARM_UP: usize = 10;
/// Priorities of the log's thread, and most milliseconds of 99 of 100 answers under each.
const REALTIME: (&str, f64) = ("realtime", 5.0);
const NORMAL: (&str, f64) = ("normal", 15.0);
/// Bytes of the file of zeros.
const FILE: u64 = 64 << 20;

pub(super) fn run(session: &mut Session<'_>) -> Result<(), Error> {
    let most = session.sizes.transactions;
    let rate = match session.transfers {
        Some(rate) => rate,
        None => {
            let stream = Signed::new(Content::Transfers, most.min(FAST))?;
            send(session.folder.join("fast"), &stream, Pace::Fast)?.per_second()
        }
    };
    let half = rate / 2.0;
    let count = most.min((half * SECONDS) as usize).max(WARM_UP);
    let stream = Signed::new(Content::Transfers, count)?;
    let pace = Pace::Every(Duration::from_secs_f64(1.0 / half));
    let streamed = send(session.folder.join("half"), &stream, pace)?;
    note_priority(session, &streamed.priority);
    answers(session, half, &streamed)?;

    let groups = streamed.figures.groups.max(1);
    let every = streamed.answered.wall.div_f64(groups as f64);
    let bytes = streamed.chain.bytes / streamed.chain.groups.max(1);
    session.row(Row::single(
        "latency/group",
        "bytes",
        bytes as f64,
        Clock::None,
    ))?;
    let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
    let commits = Commits {
        folder: session.folder,
        bytes,
        every,
        count: session.sizes.commits,
    };
    let watch = Watch::start();
    let times = commits.bare()?;
    session.times("latency/bare", MS, &times, &watch)?;
    let realtime = Options::default().realtime;
    for wanted in [realtime, None] {
        let watch = Watch::start();
        let (times, priority) = commits.log(wanted)?;
        let (name, _) = named(&priority);
        // Where the system refuses a realtime priority, both have the same.
        if wanted.is_none() || name != NORMAL.0 {
            session.times(&format!("latency/log/{name}"), MS, &times, &watch)?;
        }
    }
    Ok(())
}

/// Returns a priority's name and limit.
const fn named(priority: &Priority) -> (&'static str, f64) {
    match priority {
        Priority::Realtime(_) => REALTIME,
        Priority::Normal { .. } => NORMAL,
    }
}

fn answers(session: &mut Session<'_>, rate: f64, streamed: &Streamed) -> Result<(), Error> {
    let others = streamed.others;
    let sent = Row::single("latency/rate", "k/s", rate / 1e3, Clock::Wall);
    session.row(sent.beside(others))?;
    let times = &streamed.answered.times;
    let warm_up = times.len() / WARM_UP;
    let times = times.get(warm_up..).unwrap_or_default();
    let [median, tail] = Session::distribution("latency/answer", MS, times);
    session.row(median.beside(others).after(warm_up))?;
    let (_, most) = named(&streamed.priority);
    let most = (tail.name.ends_with("p99") && !session.sizes.is_quick).then_some(most);
    session.row(tail.at_most(most).beside(others).after(warm_up))?;
    stages::slowest(session, &streamed.answered, warm_up, others)?;
    let count = streamed.answered.answers.len() as f64;
    let each = |time: Duration| time.as_secs_f64() * 1e6 / count;
    let whole = Row::single("latency/cpu", "us", each(streamed.cpu), Clock::Cpu);
    session.row(whole.beside(others))?;
    for (stage, time) in &streamed.stages {
        let name = format!("latency/cpu/{stage}");
        session.row(Row::single(name, "us", each(*time), Clock::Cpu).beside(others))?;
    }
    session.count("latency/refused".to_owned(), streamed.answered.refused)
}

/// Group commits of one size at one rate.
struct Commits<'a> {
    folder: &'a Path,
    bytes: usize,
    every: Duration,
    count: usize,
}

impl Commits<'_> {
    /// Writes and synchronises parts of a file of zeros.
    fn bare(&self) -> Result<Vec<Duration>, Error> {
        let path = self.folder.join("bare");
        let failed = |source| Error::Write {
            path: path.clone(),
            source,
        };
        let mut times = Vec::with_capacity(self.count);
        let written = || -> std::io::Result<Vec<Duration>> {
            let mut file = File::create_new(&path)?;
            let zeros = vec![0; 1 << 20];
            for _ in 0..FILE >> 20 {
                file.write_all(&zeros)?;
            }
            file.sync_all()?;
            let content = vec![7; self.bytes];
            let begun = Instant::now();
            let mut at = 0;
            for number in 0..self.count {
                let due = begun + self.every.mul_f64(number as f64);
                std::thread::sleep(due.saturating_duration_since(Instant::now()));
                if at + self.bytes as u64 > FILE {
                    at = 0;
                }
                let begin = Instant::now();
                file.write_all_at(&content, at)?;
                file.sync_data()?;
                times.push(begin.elapsed());
                at += self.bytes as u64;
            }
            fs::remove_file(&path)?;
            Ok(times)
        };
        written().map_err(failed)
    }

    /// Appends groups to a log; returns the times to their answers, and the priority of the log's
    /// thread.
    fn log(&self, realtime: Option<u8>) -> Result<(Vec<Duration>, Priority), Error> {
        let folder = self.folder.join("log");
        let options = Options {
            realtime,
            ..Options::default()
        };
        let opened = Log::open(&folder, &options).map_err(EngineError::from);
        let (log, _) = opened?;
        let priority = log.priority().clone();
        let (sender, tickets) = std::sync::mpsc::channel::<(Instant, Ticket)>();
        let times = std::thread::scope(|scope| {
            let waits = scope.spawn(move || {
                let times = tickets.iter().map(|(due, ticket)| {
                    ticket.wait()?;
                    Ok(due.elapsed())
                });
                times.collect::<Result<Vec<_>, zkfabric_log::Error>>()
            });
            let begun = Instant::now();
            for number in 0..self.count {
                let due = begun + self.every.mul_f64(number as f64);
                std::thread::sleep(due.saturating_duration_since(Instant::now()));
                let ticket = log.append(vec![7; self.bytes])?;
                if sender.send((due, ticket)).is_err() {
                    // The thread that waits has failed, and tells why.
                    break;
                }
            }
            drop(sender);
            let times = waits.join().map_err(|_| EngineError::Panicked)?;
            Ok::<_, EngineError>(times?)
        })?;
        log.close().map_err(EngineError::from)?;
        fs::remove_dir_all(&folder).map_err(|source| Error::Write {
            path: folder,
            source,
        })?;
        Ok((times, priority))
    }
}
