//! Times of durable answers at half of the rate at saturation.
//!
//! Transactions are sent when they are due, whether or not the node or the generator keeps up, and
//! each time begins when its transaction was due: what waits behind a slow answer counts its
//! waiting.

use std::time::Duration;

use super::load::Load;
use super::rows::{Measured, measure_transactions};
use super::schedule::Pace;
use super::transport::Transport;
use super::{Contestant, Part, Session, transactions, transfers};
use crate::Error;

/// Seconds at half load.
const SECONDS: f64 = 10.0;
/// Least transactions: for a tenth of them as warm-up.
const LEAST: usize = 10;
/// Of this many transactions, one is sent where the rate is not yet known.
const FEW: usize = 4;

pub(super) fn run(session: &mut Session<'_>, contestant: &mut Contestant) -> Result<(), Error> {
    let sizes = session.sizes;
    for (name, transport) in [("http", sizes.single()), ("websocket", sizes.websocket())] {
        let rate = saturation(session, contestant, name, transport)?;
        let measured = half(session, contestant, rate, transport)?;
        session.timed(&format!("{}/{name}", Part::Latency.name()), &measured)?;
        session.again(contestant, &measured)?;
    }
    Ok(())
}

/// Returns transactions per second at which a transport is saturated, measured if it is not yet.
///
/// # Errors
/// The load fails, or a transaction is lost.
pub(super) fn saturation(
    session: &mut Session<'_>,
    contestant: &mut Contestant,
    name: &str,
    transport: Transport,
) -> Result<f64, Error> {
    let prefix = contestant.who.prefix();
    let row = format!("{prefix}{}/{name}", Part::Transfers.name());
    if let Some(rate) = session.rates.get(&row) {
        return Ok(*rate);
    }
    let few = (session.sizes.transactions / FEW).max(1);
    let measured = transfers::saturate(session, contestant, (transport, 1), few)?;
    let rate = measured.per_second();
    session.rates.insert(row, rate);
    Ok(rate)
}

/// Sends transactions at half of a rate per second.
///
/// # Errors
/// The load fails, or a transaction is lost.
pub(super) fn half(
    session: &Session<'_>,
    contestant: &mut Contestant,
    rate: f64,
    transport: Transport,
) -> Result<Measured, Error> {
    let half = rate / 2.0;
    let most = session.sizes.transactions;
    let count = most.min((half * SECONDS) as usize).max(LEAST);
    let signed = contestant.stream.take(count)?;
    let calls = transactions::calls(&signed, 1);
    let load = Load {
        calls: &calls,
        repeats: false,
        transport,
        pace: Pace::Every(Duration::from_secs_f64(1.0 / half)),
        most: Duration::from_secs_f64(10.0 * SECONDS),
    };
    Ok(measure_transactions(contestant, signed, &load)?)
}
