//! From loads to rows.

use std::time::Duration;

use super::load::{Done, Load, Ready};
use super::transactions::Signed;
use super::{Contestant, NodeError, Session, Who, receipts};
use crate::Error;
use crate::noise::Watch;
use crate::report::{Clock, Row, Statistics};

/// Name of the CPU time of this process.
const GENERATOR: &str = "generator";
/// Of this many messages, the first ones are the warm-up of an open loop.
const WARM_UP: usize = 10;

/// Time without a receipt after which anvil is taken to have lost what is missing.
const OF_ANVIL: Duration = Duration::from_secs(10);

/// A load that was measured.
#[derive(Debug)]
pub(super) struct Measured {
    pub(super) done: Done,
    who: Who,
    /// Transactions that anvil has acknowledged, and has no receipts of.
    pub(super) lost: usize,
    /// CPU time of the server and of this process.
    server: Duration,
    generator: Duration,
    others: Option<f64>,
}

/// Measures a load.
///
/// # Errors
/// The load fails.
pub(super) fn measure(contestant: &Contestant, load: &Load<'_>) -> Result<Measured, NodeError> {
    measure_ready(contestant, Ready::new(contestant.server.address, load)?)
}

/// Measures a load whose connections are open.
///
/// # Errors
/// The load fails.
pub(super) fn measure_ready(
    contestant: &Contestant,
    ready: Ready<'_>,
) -> Result<Measured, NodeError> {
    let server = &contestant.server;
    let (watch, before) = (Watch::start(), server.cpu());
    let done = ready.run()?;
    let (used, generator) = (server.cpu().saturating_sub(before), watch.process());
    Ok(Measured {
        done,
        who: contestant.who,
        lost: 0,
        server: used,
        generator,
        others: watch.others_beside(used),
    })
}

/// Measures a load of transactions, and checks that nothing is lost; what anvil loses is counted.
///
/// # Errors
/// The load fails, or a transaction that a node has acknowledged has no receipt.
pub(super) fn measure_transactions(
    contestant: &mut Contestant,
    signed: Vec<Signed>,
    load: &Load<'_>,
) -> Result<Measured, NodeError> {
    let mut measured = measure(contestant, load)?;
    let sent = load.calls.calls_of(measured.done.sent);
    let address = contestant.server.address;
    match measured.who {
        Who::Node => receipts::check(address, &signed, &measured.done.ledger)?,
        Who::Anvil => {
            // It answers before it executes: its time ends when it has done what it acknowledged.
            let ledger = &measured.done.ledger;
            let executed = receipts::executed(address, &signed, ledger, OF_ANVIL)?;
            measured.done.wall += executed.after;
            measured.lost = executed.missing.len();
        }
    }
    contestant.stream.put_back(signed.into_iter().skip(sent));
    Ok(measured)
}

impl Measured {
    /// Returns executed calls per second.
    pub(super) fn per_second(&self) -> f64 {
        let done = &self.done;
        done.ledger.count().saturating_sub(self.lost) as f64 / done.wall.as_secs_f64()
    }

    /// Returns the cores that other work kept busy.
    pub(super) const fn others(&self) -> Option<f64> {
        self.others
    }

    /// Counts the processor time of one more process as a part of the load, not as other work.
    pub(super) fn is_part(&mut self, cpu: Duration) {
        let cores = cpu.as_secs_f64() / self.done.wall.as_secs_f64();
        self.others = self.others.map(|others| (others - cores).max(0.0));
    }
}

impl Session<'_> {
    /// Keeps and shows the rows of a closed loop: calls per second, time per call, CPU time.
    pub(super) fn saturated(&mut self, name: &str, measured: &Measured) -> Result<(), Error> {
        let per_second = measured.per_second();
        let prefix = measured.who.prefix();
        self.rates.insert(format!("{prefix}{name}"), per_second);
        let rate = self.rate(name, measured);
        self.row(rate)?;
        let time = 1e6 / per_second.max(f64::MIN_POSITIVE);
        self.compared(&format!("{name}/time"), ("us", time), measured, None)?;
        self.cpu(name, measured)
    }

    /// Keeps and shows the rows of an open loop: its rate, times of answers, CPU time.
    pub(super) fn timed(&mut self, name: &str, measured: &Measured) -> Result<(), Error> {
        let rate = self.rate(name, measured);
        self.row(rate)?;
        let times = &measured.done.times;
        let warm_up = times.len() / WARM_UP;
        self.distribution(name, measured, warm_up)?;
        self.cpu(name, measured)
    }

    /// Keeps and shows the rows of a distribution of times: half of them, and nearly all of them.
    pub(super) fn distribution(
        &mut self,
        name: &str,
        measured: &Measured,
        warm_up: usize,
    ) -> Result<(), Error> {
        let times = measured.done.times.iter().skip(warm_up).copied();
        let times = Statistics::of_times(times).map(|time| time * 1e3);
        let tail = if times.has_p99() { "p99" } else { "maximum" };
        for (part, value) in [("p50", times.median), (tail, times.p99)] {
            let name = format!("{name}/{part}");
            self.compared(&name, ("ms", value), measured, Some((times, warm_up)))?;
        }
        Ok(())
    }

    fn rate(&self, name: &str, measured: &Measured) -> Row {
        let name = format!("{}{name}/rate", measured.who.prefix());
        let rate = measured.per_second() / 1e3;
        Row::single(name, "k/s", rate, Clock::Wall).beside(measured.others)
    }

    /// Keeps and shows a time: of anvil for later, of the node beside anvil's, if there is one.
    fn compared(
        &mut self,
        name: &str,
        (unit, value): (&str, f64),
        measured: &Measured,
        of: Option<(Statistics, usize)>,
    ) -> Result<(), Error> {
        let (times, warm_up) = of.unwrap_or_else(|| (Statistics::once(value), 0));
        let full = format!("{}{name}", measured.who.prefix());
        let row = Row::new(full, unit, times, Clock::Wall);
        let row = Row { value, ..row }.beside(measured.others).after(warm_up);
        let row = match (measured.who, self.theirs.get(name)) {
            (Who::Node, Some(theirs)) => row.against(Who::Anvil.name(), *theirs),
            _ => row,
        };
        if measured.who == Who::Anvil {
            self.theirs.insert(name.to_owned(), Statistics::once(value));
        }
        self.row(row)
    }

    /// Keeps and shows CPU time per acknowledged call, and how many calls were refused.
    fn cpu(&mut self, name: &str, measured: &Measured) -> Result<(), Error> {
        let ledger = &measured.done.ledger;
        let prefix = measured.who.prefix();
        for (process, time) in [
            (measured.who.name(), measured.server),
            (GENERATOR, measured.generator),
        ] {
            let each = time.as_secs_f64() * 1e6 / ledger.count().max(1) as f64;
            let name = format!("{prefix}{name}/cpu/{process}");
            let row = Row::single(name, "us", each, Clock::Cpu);
            self.row(row.beside(measured.others))?;
        }
        let mut counts = vec![("refused", ledger.refused().len())];
        if measured.who == Who::Anvil {
            counts.push(("lost", measured.lost));
        }
        for (what, count) in counts {
            let name = format!("{prefix}{name}/{what}");
            self.row(Row::single(name, "", count as f64, Clock::None))?;
        }
        Ok(())
    }
}
