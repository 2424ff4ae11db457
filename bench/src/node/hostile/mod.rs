//! Attacks on a node beside an honest sender: the memory that each attack takes, and how long the
//! honest sender waits meanwhile.
//!
//! An attack is a file and a line of [`ATTACKS`]. Each has a process and a chain of its own: the
//! chain for development, with the limits that every node has by default. What it opens to
//! everybody beside that is `debug`, which needs a token elsewhere, and `evm_mine`, which ends the
//! blocks that readers ask for.
//!
//! | file | attacks |
//! |---|---|
//! | `bulky` | transactions with megabytes of logs, and readers of their blocks when these are old |
//! | `readers` | many readers of large blocks at once, slow ones and ones that read nothing |
//! | `subscribers` | WebSockets that subscribe and read nothing |
//! | `calls` | calls and traces that take as long as their gas lasts, and calls with large inputs |
//! | `places` | one address that takes all filters and all places of followers |
//! | `garbage` | transactions that are none, and signatures of nobody |
//! | `pool` | transactions that wait for a nonce, or for a lower fee |
//! | `batches` | batches of many calls, and batches whose answers wait for a slow call |
//! | `halves` | requests and messages that never end |
//! | `history` | readers of old blocks, old states and old receipts, from many connections |
//!
//! The honest sender has a WebSocket of its own and sends a transfer every 20 milliseconds, whether
//! or not the ones before are answered, and its times begin when a transfer is due. All that it is
//! acknowledged has its receipt afterwards.
//!
//! | row of an attack | |
//! |---|---|
//! | `memory` | most resident bytes of the node, beyond those before the attack was prepared |
//! | `after`, `after/time` | the same once it fell no longer, or a minute after the end; and when |
//! | `honest/p50`, `honest/p99` | times of the honest sender's answers |
//! | `honest/refused` | transfers of the honest sender that were refused |
//! | `requests`, `refused`, `cut` | requests of the attacker; those that got an error; connections that the node ended |
//! | `attacker` | cores that the attacker itself kept busy: it shares them with the node, so that this part of the honest sender's wait is not the node's |
//!
//! Requests are written before an attack begins, one thread has all of its connections, and what it
//! reads it throws away, so that the attacker takes little of what it shares with the node. The
//! first line, `quiet`, attacks nothing: its rows are what the others are compared with.

mod attack;
mod batches;
mod bulky;
mod calls;
mod garbage;
mod ground;
mod halves;
mod history;
mod honest;
mod places;
mod pool;
mod readers;
pub(super) mod sizes;
mod subscribers;
mod wallet;
mod wire;

use super::{Session, targets};
use crate::Error;
use crate::report::{Clock, Row};
use attack::{Attack, By, idle, nothing};
use ground::Ground;
pub(super) use ground::NAME;

/// The attacks, in their order.
const ATTACKS: &[Attack] = &[
    Attack::new("quiet", By::Readers, nothing),
    Attack::new("bulky", By::Senders, bulky::senders),
    Attack::new("bulky-old", By::Readers, bulky::readers),
    Attack::new("slow-readers", By::Readers, readers::slow),
    Attack::new("no-readers", By::Readers, readers::none),
    Attack::new("subscribers", By::Readers, subscribers::prepare),
    Attack::new("traces", By::Readers, calls::traces),
    Attack::new("inputs", By::Readers, calls::inputs),
    Attack::new("places", By::Readers, places::prepare),
    Attack::new("garbage", By::Senders, garbage::prepare),
    Attack::new("pool", By::Senders, pool::prepare).fills_the_pool(),
    Attack::new("batches", By::Readers, batches::many),
    Attack::new("waiting-batches", By::Readers, batches::waiting),
    Attack::new("headers", By::Readers, halves::headers),
    Attack::new("bodies", By::Readers, halves::bodies),
    Attack::new("messages", By::Readers, halves::messages),
    Attack::new("history", By::Readers, history::prepare),
];

/// Returns the names of the attacks.
pub fn names() -> impl Iterator<Item = &'static str> {
    ATTACKS.iter().map(|attack| attack.name)
}

/// Measures the attacks with these names, or all.
pub(super) fn run(session: &mut Session<'_>, wanted: &[String]) -> Result<(), Error> {
    if let Some(name) = wanted
        .iter()
        .find(|wanted| names().all(|name| name != *wanted))
    {
        let known = names().collect::<Vec<_>>().join(", ");
        let name = name.clone();
        return Err(Error::NoAttack { name, known });
    }
    let is_wanted =
        |attack: &&Attack| wanted.is_empty() || wanted.iter().any(|name| name == attack.name);
    for attack in ATTACKS.iter().filter(is_wanted) {
        match measure(session, attack) {
            // The other attacks have their figures.
            Err(Error::Node(error)) => {
                let most = (!session.sizes.is_quick).then_some(0.0);
                session.failed(&format!("{NAME}/{}", attack.name), &error, most)?;
            }
            measured => measured?,
        }
    }
    Ok(())
}

/// Measures an attack.
fn measure(session: &mut Session<'_>, attack: &Attack) -> Result<(), Error> {
    let sizes = session.sizes.hostile;
    let mut contestant = ground::start(session, attack.name)?;
    honest::send(&mut contestant, sizes.warm_up, idle())?;
    let quiet = contestant.server.resident();
    let prepared = (attack.prepare)(&mut Ground::new(&contestant, sizes)?)?;
    let outcome = honest::send(&mut contestant, sizes.time, prepared)?;
    let (after, time) = honest::settled(&contestant.server, (quiet, attack.after), sizes.after);
    outcome.check(&contestant)?;
    let judged = !session.sizes.is_quick;
    let name = |part: &str| format!("{NAME}/{}/{part}", attack.name);
    if let (Some(quiet), Some(most), Some(after)) = (quiet, outcome.most, after) {
        for (part, bytes, most) in [
            ("memory", most, targets::MEMORY),
            ("after", after, attack.after),
        ] {
            let mib = bytes.saturating_sub(quiet) as f64 / f64::from(1 << 20);
            let row = Row::single(name(part), "MiB", mib, Clock::None);
            session.row(row.at_most(judged.then_some(most)))?;
        }
        session.row(Row::single(
            name("after/time"),
            "s",
            time.as_secs_f64(),
            Clock::Wall,
        ))?;
    }
    let times = outcome.times();
    let p99 = (judged && attack.by == By::Readers).then_some(targets::HONEST);
    for (part, value, most) in [("p50", times.median, None), ("p99", times.p99, p99)] {
        let row = Row::new(name(&format!("honest/{part}")), "ms", times, Clock::Wall);
        session.row(
            Row { value, ..row }
                .beside(outcome.measured.others())
                .at_most(most),
        )?;
    }
    let counts = outcome.counts;
    for (part, count) in [
        (
            "honest/refused",
            outcome.measured.done.ledger.refused().len(),
        ),
        ("requests", counts.requests),
        ("refused", counts.refused),
        ("cut", counts.cut),
    ] {
        session.row(Row::single(name(part), "", count as f64, Clock::None))?;
    }
    session.row(Row::single(
        name("attacker"),
        "cores",
        outcome.attacker,
        Clock::Cpu,
    ))
}
