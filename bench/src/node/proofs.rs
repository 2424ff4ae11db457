//! Times of durable answers at half load while batches are proved in the background, beside those
//! without proofs.

use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::sizes::BATCH;
use super::{NodeError, Part, Session, Who, latency, transfers};
use crate::Error;
use crate::report::{Row, Statistics};

/// What the rows begin with.
pub(super) const NAME: &str = "proofs";
/// Transactions of the first batch, at most.
const FIRST: usize = 2_000;
/// Time in which the first batch is closed.
const TIME: Duration = Duration::from_secs(60);
/// How often it is looked for.
const LOOK: Duration = Duration::from_millis(500);

pub(super) fn run(session: &mut Session<'_>) -> Result<(), Error> {
    let batches = session.folder.join("batches");
    let path = batches.display().to_string();
    let options = ["--batches", &path, "--batch-seconds", "1", "--prove"];
    let mut contestant = session.start(Who::Node, NAME, &options)?;
    let transport = session.sizes.websocket();
    let first = session.sizes.transactions.min(FIRST);
    let batched = (session.sizes.batched(), BATCH);
    transfers::saturate(session, &mut contestant, batched, first)?;
    let until = Instant::now() + TIME;
    while files(&batches, ".record.json") == 0 {
        if Instant::now() >= until {
            let said = contestant.server.said();
            return Err(NodeError::NoBatch { after: TIME, said }.into());
        }
        sleep(LOOK);
        // A batch is closed by the first block that does not fit.
        transfers::saturate(session, &mut contestant, batched, BATCH)?;
    }
    let rate = latency::saturation(session, &mut contestant, "websocket", transport)?;
    let measured = latency::half(session, &mut contestant, rate, transport)?;
    // Whatever waits now has waited or was being proved all the time.
    let proved = files(&batches, ".proof");
    if proved >= files(&batches, ".record.json") {
        return Err(NodeError::Proved.into());
    }
    let name = format!("{NAME}/websocket");
    session.timed(&name, &measured)?;
    beside(session, &name)
}

/// Keeps and shows how many times the tail without proofs the tail with proofs is.
fn beside(session: &mut Session<'_>, name: &str) -> Result<(), Error> {
    let row = |name: String| session.rows.iter().find(|row| row.name == name);
    let without = row(format!("{}/websocket/p99", Part::Latency.name()));
    let (Some(with), Some(without)) = (row(format!("{name}/p99")), without) else {
        // There are too few times for a tail.
        return Ok(());
    };
    let peer = Statistics::once(without.value);
    let row = Row {
        name: format!("{name}/beside"),
        ..with.clone()
    };
    session.row(row.against("without proofs", peer))
}

/// Returns how many files of a folder have names that end so.
fn files(folder: &Path, end: &str) -> usize {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.filter(|entry| entry.file_name().to_string_lossy().ends_with(end));
    names.count()
}
