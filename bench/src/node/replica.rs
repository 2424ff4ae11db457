//! How far a replica is behind its sequencer, at half of the rate that sequencer, replica and
//! generator can do together: from the moment at which a subscriber of the sequencer hears of a
//! transaction to that at which one of the replica does.
//!
//! Both subscribers are threads of this process, so that one clock measures both.

use std::collections::HashMap;
use std::io::ErrorKind;
use std::net::{SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle, sleep};
use std::time::{Duration, Instant};

use alloy_primitives::B256;
use serde::Deserialize;
use serde_json::json;
use tokio_tungstenite::tungstenite::handshake::{HandshakeError, client::ClientHandshake};
use tokio_tungstenite::tungstenite::{Error as Failure, Message, WebSocket, client};

use super::process::Server;
use super::transport::websocket::broken;
use super::{Contestant, NodeError, Part, Session, chain, latency, transfers};
use crate::Error;
use crate::report::{Clock, Row};

/// Time in which a replica has what its sequencer has.
const TIME: Duration = Duration::from_secs(60);
/// How often it is looked whether it has.
const LOOK: Duration = Duration::from_millis(20);
/// Of this many transactions, one is sent to find the rate.
const FEW: usize = 2;

pub(super) fn run(session: &mut Session<'_>, contestant: &mut Contestant) -> Result<(), Error> {
    let source = &contestant.server;
    let url = format!("ws://{}", source.address);
    let genesis = chain::file(&source.folder).display().to_string();
    let folder = session.folder.join(Part::Replica.name());
    let mut options = vec!["--follow", &url, "--genesis", &genesis];
    options.extend(["--sequencer-key", &source.receipts]);
    let replica = Server::node(&session.program, &folder, &options)?;
    let (here, there) = (
        Subscriber::start(source.address)?,
        Subscriber::start(replica.address)?,
    );
    let transport = session.sizes.websocket();
    // It has what came before once it has one that comes now.
    let one = transfers::saturate(session, contestant, (transport, 1), 1)?;
    let before = one.done.ledger.count();
    let caught_up = has_all(&here, &there, before)?;
    // What all three processes can do on this machine, until the replica has the last one.
    let few = (session.sizes.transactions / FEW).max(1);
    let first = transfers::saturate(session, contestant, (transport, 1), few)?;
    let count = first.done.ledger.count();
    let last = has_all(&here, &there, before + count)?;
    let begun = here.first_behind(caught_up).unwrap_or(last);
    let rate = count as f64 / last.duration_since(begun).as_secs_f64();
    let name = format!("{}/websocket", Part::Replica.name());
    let row = Row::single(format!("{name}/saturated"), "k/s", rate / 1e3, Clock::Wall);
    session.row(row)?;
    let before_load = replica.cpu();
    let mut measured = latency::half(session, contestant, rate, transport)?;
    let cpu = replica.cpu().saturating_sub(before_load);
    measured.is_part(cpu);
    let least = measured.done.ledger.count();
    has_all(&here, &there, before + count + least)?;
    let (here, there) = (here.end()?, there.end()?);
    let mut heard: Vec<_> = (here.into_iter())
        .filter_map(|(hash, at)| Some((at, there.get(&hash)?.saturating_duration_since(at))))
        .collect();
    heard.sort_unstable();
    // Those of the load at half of the rate are the last ones.
    let of_load = heard.len().saturating_sub(least);
    measured.done.times = heard.drain(of_load..).map(|(_, lag)| lag).collect();
    session.timed(&name, &measured)?;
    let each = cpu.as_secs_f64() * 1e6 / least.max(1) as f64;
    let name = format!("{name}/cpu/replica");
    session.row(Row::single(name, "us", each, Clock::Cpu))
}

/// Waits until the replica's subscriber has heard of what the sequencer's has, of so many
/// transactions at least, and returns when it had.
fn has_all(here: &Subscriber, there: &Subscriber, least: usize) -> Result<Instant, NodeError> {
    let until = Instant::now() + TIME;
    loop {
        let (at_source, at_replica) = (here.count()?, there.count()?);
        let now = Instant::now();
        if at_source >= least && at_source == at_replica {
            return Ok(now);
        }
        if now >= until {
            return Err(NodeError::Wrong {
                what: "transactions of the replica".to_owned(),
                expected: format!("{at_source}, and {least} at least"),
                got: at_replica.to_string(),
            });
        }
        sleep(LOOK);
    }
}

/// Returns why a handshake failed.
fn shaken(error: HandshakeError<ClientHandshake<TcpStream>>) -> Failure {
    match error {
        HandshakeError::Failure(error) => error,
        // Of streams that do not wait, which this one is not.
        HandshakeError::Interrupted(_) => Failure::Io(ErrorKind::WouldBlock.into()),
    }
}

/// When a subscriber has heard of each transaction.
type Heard = HashMap<B256, Instant>;

/// A subscriber to the stream of mini-blocks.
#[derive(Debug)]
struct Subscriber {
    heard: Arc<Mutex<Heard>>,
    ends: Arc<AtomicBool>,
    thread: JoinHandle<Result<(), NodeError>>,
}

impl Subscriber {
    fn start(address: SocketAddr) -> Result<Self, NodeError> {
        let failed = |source| NodeError::Connection { address, source };
        let stream = TcpStream::connect(address).map_err(failed)?;
        stream.set_nodelay(true).map_err(failed)?;
        let (mut socket, _) = client(format!("ws://{address}"), stream)
            .map_err(|error| broken(address, shaken(error)))?;
        let subscribe = json!({
            "jsonrpc": "2.0", "id": 1, "method": "zkf_subscribe", "params": ["miniBlocks"],
        });
        let asked = socket.send(Message::text(subscribe.to_string()));
        asked.map_err(|error| broken(address, error))?;
        let answer = socket.read().map_err(|error| broken(address, error))?;
        let answer = answer.to_string();
        if answer.contains("\"error\"") {
            let (method, why) = ("zkf_subscribe".to_owned(), answer);
            return Err(NodeError::Refused { method, why });
        }
        (socket.get_ref().set_read_timeout(Some(LOOK))).map_err(failed)?;
        let (heard, ends) = <(Arc<Mutex<Heard>>, Arc<AtomicBool>)>::default();
        let of_thread = (Arc::clone(&heard), Arc::clone(&ends));
        let thread = thread::spawn(move || listen(address, socket, &of_thread.0, &of_thread.1));
        Ok(Self {
            heard,
            ends,
            thread,
        })
    }

    /// Returns of how many transactions it has heard.
    fn count(&self) -> Result<usize, NodeError> {
        if self.thread.is_finished() {
            return Err(NodeError::Wrong {
                what: "subscription to mini-blocks".to_owned(),
                expected: "items".to_owned(),
                got: "its end".to_owned(),
            });
        }
        Ok(lock(&self.heard).len())
    }

    /// Returns when it has heard of the first transaction behind a moment.
    fn first_behind(&self, moment: Instant) -> Option<Instant> {
        let heard = lock(&self.heard);
        heard.values().filter(|at| **at > moment).min().copied()
    }

    fn end(self) -> Result<Heard, NodeError> {
        self.ends.store(true, Ordering::Relaxed);
        // A panic of the thread is one of this program.
        self.thread.join().unwrap_or(Ok(()))?;
        Ok(std::mem::take(&mut *lock(&self.heard)))
    }
}

fn lock(heard: &Mutex<Heard>) -> std::sync::MutexGuard<'_, Heard> {
    heard.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A notification of the subscription.
#[derive(Debug, Deserialize)]
struct Notification {
    params: Params,
}

#[derive(Debug, Deserialize)]
struct Params {
    result: Item,
}

/// An item; that of a block has no hashes.
#[derive(Debug, Deserialize)]
struct Item {
    #[serde(default)]
    hashes: Vec<B256>,
}

fn listen(
    address: SocketAddr,
    mut socket: WebSocket<TcpStream>,
    heard: &Mutex<Heard>,
    ends: &AtomicBool,
) -> Result<(), NodeError> {
    while !ends.load(Ordering::Relaxed) {
        let text = match socket.read() {
            Ok(Message::Text(text)) => text,
            Ok(_) => continue,
            Err(Failure::Io(error)) if error.kind() == ErrorKind::WouldBlock => continue,
            Err(error) => return Err(broken(address, error)),
        };
        let now = Instant::now();
        let item: Notification =
            serde_json::from_str(&text).map_err(|source| NodeError::Answer {
                got: text.chars().take(200).collect(),
                source,
            })?;
        let hashes = item.params.result.hashes.into_iter();
        lock(heard).extend(hashes.map(|hash| (hash, now)));
    }
    Ok(())
}
