//! A stream of transactions from raw bytes to durable signed answers, as fast as the engine takes
//! them, and the check of every answer and block after the clock has stopped.
//!
//! CPU time by stage is that of the engine's threads. The client's threads, which a network would
//! replace, share the cores with them.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use zkfabric_batch::example::Content;
use zkfabric_engine::{Figures, Sequencer, SequencerOptions};
use zkfabric_log::Priority;
use zkfabric_receipt::{LocalSigner, Signer as _};

use super::check::{self, Chain};
use super::client::{self, Answered, Pace};
use super::recovery;
use super::signed::Signed;
use super::threads::{ByStage, Threads};
use super::{EngineError, Session};
use crate::Error;
use crate::noise::Watch;
use crate::report::{Clock, Row};

/// Name of the CPU time of the client's threads.
const CLIENT: &str = "client";
/// Key of the receipts.
const KEY: [u8; 32] = [0x42; 32];
/// Most transactions of one signer in the pool, as the command has it.
const PER_SENDER: usize = 4_096;
/// How often the end of a block is looked for.
const LOOK: Duration = Duration::from_millis(5);

/// A stream that has gone through the engine, and was checked.
#[derive(Debug)]
pub(super) struct Streamed {
    pub(super) answered: Answered,
    pub(super) figures: Figures,
    /// Priority of the log's thread.
    pub(super) priority: Priority,
    /// CPU time by stage.
    pub(super) stages: ByStage,
    /// CPU time of the process.
    pub(super) cpu: Duration,
    pub(super) others: Option<f64>,
    pub(super) chain: Chain,
}

impl Streamed {
    /// Returns transactions per second.
    pub(super) fn per_second(&self) -> f64 {
        self.answered.answers.len() as f64 / self.answered.wall.as_secs_f64()
    }
}

/// Settings of the sequencer: the defaults, and room in the pool.
pub(super) fn options() -> SequencerOptions {
    let mut options = SequencerOptions::default();
    options.pool.per_sender = PER_SENDER;
    options
}

/// Sends a stream through an engine in a new folder, checks it, and removes the folder.
///
/// # Errors
/// The engine fails, or an answer or a block is missing or wrong.
pub(super) fn send(folder: PathBuf, stream: &Signed, pace: Pace) -> Result<Streamed, Error> {
    let Signed { genesis, raw } = stream;
    let signer = Arc::new(LocalSigner::new(&KEY).map_err(EngineError::from)?);
    let address = signer.address();
    let started = Sequencer::start(&folder, genesis, options(), signer);
    let (sequencer, started) = started.map_err(|failure| EngineError::from(Arc::new(failure)))?;
    let domain = *sequencer.domain();

    let (watch, before) = (Watch::start(), Threads::read());
    let answered = client::send(&sequencer, raw, pace)?;
    let (others, cpu) = (watch.others(), watch.process());
    let mut stages = Threads::read().since(&before);
    stages.insert(CLIENT, answered.cpu);
    let figures = sequencer.figures();

    // A block ends by its time.
    while sequencer.chain().range().1 < answered.last_block() && sequencer.failure().is_none() {
        std::thread::sleep(LOOK);
    }
    sequencer.close().map_err(EngineError::from)?;
    let order = check::answers(raw, &answered.answers, &domain, address)?;
    let chain = check::chain(&folder, genesis, raw, &order)?;
    fs::remove_dir_all(&folder).map_err(|source| Error::Write {
        path: folder,
        source,
    })?;
    Ok(Streamed {
        answered,
        figures,
        priority: started.log_priority,
        stages,
        cpu,
        others,
        chain,
    })
}

pub(super) fn run(session: &mut Session<'_>, name: &str, content: Content) -> Result<(), Error> {
    let library = recovery::library(session)?.map(|nanoseconds| nanoseconds / 1e3);
    let stream = Signed::new(content, session.sizes.transactions)?;
    let streamed = send(session.folder.join(name), &stream, Pace::Fast)?;
    let per_second = streamed.per_second();
    if content == Content::Transfers {
        session.transfers = Some(per_second);
    }
    note_priority(session, &streamed.priority);
    let count = stream.raw.len() as f64;
    let Streamed {
        answered,
        figures,
        others,
        ..
    } = &streamed;
    let wall = answered.wall.as_secs_f64();
    let row = |part: &str, unit, value, clock| {
        Row::single(format!("{name}/{part}"), unit, value, clock).beside(*others)
    };
    session.row(row("wall", "s", wall, Clock::Wall))?;
    session.row(row("rate", "k/s", per_second / 1e3, Clock::Wall))?;
    let time = row("time", "us", 1e6 / per_second, Clock::Wall);
    session.row(time.against("one-core secp256k1", library))?;
    let gas = figures.gas as f64 / wall / 1e9;
    session.row(row("gas", "Ggas/s", gas, Clock::Wall))?;
    let each = |time: Duration| time.as_secs_f64() * 1e6 / count;
    session.row(row("cpu", "us", each(streamed.cpu), Clock::Cpu))?;
    for (stage, time) in &streamed.stages {
        let part = format!("cpu/{stage}");
        let share = row(&part, "us", each(*time), Clock::Cpu).share_of(each(streamed.cpu));
        session.row(share)?;
    }
    let report = figures.report;
    for (part, number) in [
        ("transactions", stream.raw.len() as u64),
        ("groups", figures.groups),
        ("mini-blocks", figures.mini_blocks),
        ("blocks", streamed.chain.blocks),
        ("lanes", report.lanes as u64),
        ("conflicts", report.conflicts as u64),
        ("repeated", report.repeated as u64),
        ("refused", answered.refused),
    ] {
        session.count(format!("{name}/{part}"), number)?;
    }
    Ok(())
}

/// Notes the priority of the log's thread for the record.
pub(super) fn note_priority(session: &mut Session<'_>, priority: &Priority) {
    session
        .found
        .insert("log thread".to_owned(), priority.to_string());
}
