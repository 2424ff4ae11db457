//! One address that takes all filters and all places of followers that it gets, and a client of
//! another address, which gets some all the same.

use std::cell::Cell;
use std::net::{Ipv4Addr, SocketAddr};

use alloy_primitives::B256;
use futures_util::future::join_all;
use futures_util::{FutureExt as _, SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;

use super::super::error::NodeError;
use super::super::transport::websocket::{broken, upgraded};
use super::ground::{Ground, call};
use super::wire::{Prepared, Tally, Wire, together};
use crate::Error;

/// WebSockets of the attacker, and how many filters and followers each asks for: together more than
/// an address has.
const SOCKETS: usize = 6;
const FILTERS: usize = 260;
const FOLLOWERS: usize = 4;
/// The other client's address.
const OTHER: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);

/// Takes places.
#[expect(clippy::unnecessary_wraps, reason = "an attack like the others")]
pub(super) fn prepare(ground: &mut Ground) -> Result<Prepared, Error> {
    let address = ground.address;
    Ok(Box::new(move |end| {
        let tally = Tally::default();
        let other = Cell::new(None);
        let attack = attack(address, &tally, &other).boxed_local();
        let counts = together(end, &tally, [attack])?;
        match other.into_inner() {
            Some(outcome) => outcome.map(|()| counts),
            // The places were not all taken in time.
            None => Ok(counts),
        }
    }))
}

type Outcome = Cell<Option<Result<(), NodeError>>>;

/// Takes all places, lets another address ask for some, and holds them.
async fn attack(address: SocketAddr, tally: &Tally, other: &Outcome) {
    let sockets = (0..SOCKETS).map(|_| taken(address, tally));
    let sockets = join_all(sockets).await;
    other.set(Some(served(address).await));
    std::future::pending::<()>().await;
    drop(sockets);
}

type Socket = WebSocketStream<TcpStream>;

/// Takes places with one WebSocket, which has them as long as it is open.
async fn taken(address: SocketAddr, tally: &Tally) -> Result<Socket, NodeError> {
    let mut socket = open(address, Ipv4Addr::LOCALHOST).await?;
    for (method, params, times) in asked() {
        for _ in 0..times {
            tally.sent();
            if ask(&mut socket, address, method, &params)
                .await?
                .contains("\"error\"")
            {
                tally.refused();
            }
        }
    }
    Ok(socket)
}

fn asked() -> [(&'static str, Value, usize); 2] {
    let place = json!(["groups", {"group": "0x1", "after": B256::ZERO}]);
    [
        ("eth_newBlockFilter", json!([]), FILTERS),
        ("zkf_subscribe", place, FOLLOWERS),
    ]
}

/// Checks that another address gets a filter and a follower's place.
async fn served(address: SocketAddr) -> Result<(), NodeError> {
    let mut socket = open(address, OTHER).await?;
    for (method, params, _) in asked() {
        let answer = ask(&mut socket, address, method, &params).await?;
        if answer.contains("\"error\"") {
            let method = format!("{method} of another address");
            return Err(NodeError::Refused {
                method,
                why: answer,
            });
        }
    }
    Ok(())
}

async fn open(address: SocketAddr, own: Ipv4Addr) -> Result<Socket, NodeError> {
    let wire = Wire::open_from(own, address).await;
    let wire = wire.map_err(|source| NodeError::Connection { address, source })?;
    upgraded(address, wire.into_stream()).await
}

/// Returns the answer to a call; notifications before it are left out.
async fn ask(
    socket: &mut Socket,
    address: SocketAddr,
    method: &str,
    params: &Value,
) -> Result<String, NodeError> {
    let sent = socket.send(Message::text(call(method, params))).await;
    sent.map_err(|error| broken(address, error))?;
    while let Some(message) = socket.next().await {
        let message = message.map_err(|error| broken(address, error))?;
        if let Message::Text(text) = message
            && text.contains("\"id\":1")
        {
            return Ok(text.to_string());
        }
    }
    let error = tokio_tungstenite::tungstenite::Error::ConnectionClosed;
    Err(broken(address, error))
}
