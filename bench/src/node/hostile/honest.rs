//! The honest sender, and the node's memory while it sends and after it.

use std::thread::{self, sleep};
use std::time::{Duration, Instant};

use super::super::error::NodeError;
use super::super::load::{Load, PATIENCE, Ready};
use super::super::process::Server;
use super::super::rows::{Measured, measure_ready};
use super::super::schedule::Pace;
use super::super::transactions::{self, Signed};
use super::super::transport::Transport;
use super::super::{Contestant, receipts};
use super::wire::{Counts, Prepared};
use crate::Error;
use crate::clock::thread_time;
use crate::report::Statistics;

/// Time between two transfers.
const INTERVAL: Duration = Duration::from_millis(20);
/// A WebSocket of its own, which sends whatever is due.
const OWN: Transport = Transport::WebSocket {
    connections: 1,
    unanswered: usize::MAX,
};
/// How often the memory is looked at, and for how long it has to stay where it is.
const LOOK: Duration = Duration::from_millis(250);
const STILL: usize = 8;
/// Bytes by which it still falls.
const FALLS: u64 = 1 << 20;

/// What the honest sender and the attacker have seen.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) measured: Measured,
    pub(super) counts: Counts,
    /// Cores that the attacker kept busy.
    pub(super) attacker: f64,
    /// Most bytes of the node in memory meanwhile.
    pub(super) most: Option<u64>,
    signed: Vec<Signed>,
}

impl Outcome {
    /// Returns the times of the honest sender's answers, in milliseconds.
    pub(super) fn times(&self) -> Statistics {
        let times = self.measured.done.times.iter().copied();
        Statistics::of_times(times).map(|time| time * 1e3)
    }

    /// Checks that what was acknowledged has its receipt.
    ///
    /// # Errors
    /// [`NodeError::Lost`].
    pub(super) fn check(&self, contestant: &Contestant) -> Result<(), NodeError> {
        let ledger = &self.measured.done.ledger;
        receipts::check(contestant.server.address, &self.signed, ledger)
    }
}

/// Sends honest transfers for a time, while somebody attacks.
///
/// # Errors
/// The load or the attack fails.
pub(super) fn send(
    contestant: &mut Contestant,
    time: Duration,
    attack: Prepared,
) -> Result<Outcome, Error> {
    let count = time.as_millis() / INTERVAL.as_millis();
    let signed = contestant.stream.take(count.max(1) as usize)?;
    let calls = transactions::calls(&signed, 1);
    let load = Load {
        calls: &calls,
        repeats: false,
        transport: OWN,
        pace: Pace::Every(INTERVAL),
        most: time + PATIENCE,
    };
    // Before the attacker takes all places.
    let ready = Ready::new(contestant.server.address, &load)?;
    let begun = Instant::now();
    let both = || {
        thread::scope(|scope| {
            let attacking = thread::Builder::new().name("attacker".to_owned());
            let attacking = attacking.spawn_scoped(scope, move || {
                let before = thread_time();
                let counts = attack(begun + time);
                let cpu = thread_time().saturating_sub(before);
                counts.map(|counts| (counts, cpu.as_secs_f64() / begun.elapsed().as_secs_f64()))
            });
            let attacking = attacking.map_err(NodeError::System)?;
            let measured = measure_ready(contestant, ready);
            // A panic of the thread is one of this program.
            let attacked = attacking
                .join()
                .unwrap_or_else(|why| std::panic::resume_unwind(why));
            Ok::<_, NodeError>((measured?, attacked?))
        })
    };
    let (both, memory) = contestant.server.memory(both);
    let (measured, (counts, attacker)) = both?;
    Ok(Outcome {
        measured,
        counts,
        attacker,
        most: memory.map(|(_, most)| most),
        signed,
    })
}

/// Waits until the node's memory falls no longer, or for a time, and returns it with the time.
pub(super) fn settled(
    server: &Server,
    (quiet, kept): (Option<u64>, f64),
    most: Duration,
) -> (Option<u64>, Duration) {
    let begun = Instant::now();
    let (mut least, mut still) = (u64::MAX, 0);
    while begun.elapsed() < most && still < STILL {
        sleep(LOOK);
        let Some(now) = server.resident() else {
            break;
        };
        let is_still = now.saturating_add(FALLS) > least;
        still = if is_still { still + 1 } else { 0 };
        least = least.min(now);
        // What is still above has the whole time to fall.
        let kept = (kept * f64::from(1 << 20)) as u64;
        if now > quiet.unwrap_or(u64::MAX).saturating_add(kept) {
            still = 0;
        }
    }
    (server.resident(), begun.elapsed())
}
