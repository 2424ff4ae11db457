//! Transfers of ether from signed bytes to durable answers, as fast as they are answered.

use super::load::{Load, PATIENCE};
use super::rows::{Measured, measure_transactions};
use super::schedule::Pace;
use super::sizes::BATCH;
use super::transactions;
use super::transport::Transport;
use super::{Contestant, NodeError, Part, Session};
use crate::Error;

/// Of this many transactions, one is sent before the first row.
const WARM_UP: usize = 50;

pub(super) fn run(session: &mut Session<'_>, contestant: &mut Contestant) -> Result<(), Error> {
    let sizes = session.sizes;
    let few = (sizes.transactions / WARM_UP).max(1);
    saturate(session, contestant, (sizes.batched(), BATCH), few)?;
    for (name, transport, per_message) in [
        ("http-batch", sizes.batched(), BATCH),
        ("websocket", sizes.websocket(), 1),
        ("http", sizes.single(), 1),
    ] {
        let sent = (transport, per_message);
        let measured = saturate(session, contestant, sent, sizes.transactions)?;
        session.saturated(&format!("{}/{name}", Part::Transfers.name()), &measured)?;
        session.again(contestant, &measured)?;
    }
    Ok(())
}

/// Sends transactions as fast as they are answered.
///
/// # Errors
/// The load fails, or a transaction is lost.
pub(super) fn saturate(
    session: &Session<'_>,
    contestant: &mut Contestant,
    (transport, per_message): (Transport, usize),
    count: usize,
) -> Result<Measured, Error> {
    let signed = contestant.stream.take(count)?;
    let calls = transactions::calls(&signed, per_message);
    let time = session.sizes.time;
    let load = Load {
        calls: &calls,
        repeats: false,
        transport,
        pace: Pace::Fast(time),
        most: (10 * time).max(PATIENCE),
    };
    let measured = measure_transactions(contestant, signed, &load)?;
    if measured.done.ledger.count() == 0 {
        let refused = measured.done.ledger.refused().first();
        let why = refused.map_or_else(String::new, |refusal| refusal.why.clone());
        let method = "eth_sendRawTransaction".to_owned();
        return Err(NodeError::Refused { method, why }.into());
    }
    Ok(measured)
}
