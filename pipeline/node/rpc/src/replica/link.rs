//! A connection to the source: its items, and calls.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use alloy_primitives::U64;
use futures_util::{FutureExt as _, SinkExt as _, StreamExt as _};
use jsonrpsee::types::ErrorObjectOwned;
use serde::Deserialize;
use serde_json::value::RawValue;
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, mpsc, oneshot};
use tokio::time::{Instant, sleep, timeout, timeout_at};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use super::calls::{Answer, Call};
use super::failure::ReplicaFailure;
use super::item::{From, Item};
use super::options::{ReplicaError, ReplicaOptions};
use super::shared::Shared;
use super::thread::Given;
use crate::error::TRIMMED;

/// Most bytes of a message: a group of the log as hexadecimal digits.
const MESSAGE: usize = 160 << 20;
/// KiB of groups that wait for the thread, beside the one that has come last.
const ROOM: u32 = 64 << 10;
/// Time for a connection with its handshake.
const CONNECT: Duration = Duration::from_secs(5);
/// Time before a connection is made again, and the most of it.
const PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(2);
/// Most bytes of a source's words that are told.
const WORDS: usize = 1 << 10;
/// Id of the request that subscribes; calls have those behind it.
const SUBSCRIBE: u64 = 1;
/// Calls that wait for their answers.
const OPEN_CALLS: usize = 1_024;

/// Why a connection ends.
enum Ended {
    /// It is made again.
    Again(String),
    /// The source refuses what this node has.
    Refused(ReplicaFailure),
    Stopping,
}

/// What the source sends.
#[derive(Deserialize)]
struct Said<'a> {
    id: Option<u64>,
    #[serde(borrow)]
    result: Option<&'a RawValue>,
    error: Option<ErrorObjectOwned>,
    #[serde(borrow)]
    params: Option<Notified<'a>>,
}

#[derive(Deserialize)]
struct Notified<'a> {
    #[serde(borrow)]
    result: Option<&'a RawValue>,
    #[serde(borrow)]
    error: Option<&'a RawValue>,
}

/// What the source says of groups that it has no more.
#[derive(Deserialize)]
struct Trimmed {
    first: U64,
}

/// The link of a replica to its source.
pub(super) struct Link {
    options: ReplicaOptions,
    host: String,
    shared: Arc<Shared>,
    items: mpsc::Sender<Given>,
    room: Arc<Semaphore>,
    calls: mpsc::Receiver<Call>,
}

impl Link {
    pub(super) fn new(
        options: ReplicaOptions,
        shared: Arc<Shared>,
        items: mpsc::Sender<Given>,
        calls: mpsc::Receiver<Call>,
    ) -> Result<Self, ReplicaError> {
        let host = options.source.strip_prefix("ws://");
        let host = host.map(|host| host.split('/').next().unwrap_or_default().to_owned());
        let host = host.filter(|host| {
            let port = host.rsplit_once(':').map(|(_, port)| port.parse::<u16>());
            matches!(port, Some(Ok(_)))
        });
        let Some(host) = host else {
            let got = options.source;
            return Err(ReplicaError::Source { got });
        };
        Ok(Self {
            options,
            host,
            shared,
            items,
            room: Arc::new(Semaphore::new(ROOM as usize)),
            calls,
        })
    }

    /// Follows the source until the replica ends.
    pub(super) async fn run(mut self) {
        let mut pause = PAUSE;
        let mut told = None;
        while !self.shared.is_stopping.load(Ordering::Acquire) {
            let begun = Instant::now();
            let why = match self.connect().await {
                Ended::Stopping => return,
                Ended::Refused(why) => {
                    tracing::error!(source = self.host, reason = %why, "the source refuses");
                    // Set once: nothing is followed behind it.
                    let _ = self.shared.failure.set(why);
                    return;
                }
                Ended::Again(why) => why,
            };
            let was_here = self.shared.away().replace(why.clone()).is_none();
            // Once for each reason, however often the connection is made again.
            if was_here || told.as_ref() != Some(&why) {
                tracing::warn!(source = self.host, reason = why, "the source is away");
                told = Some(why);
            }
            if begun.elapsed() > LONGEST_PAUSE {
                pause = PAUSE;
            }
            tokio::select! {
                () = sleep(pause) => {}
                () = self.shared.stop.notified() => return,
            }
            pause = (pause * 2).min(LONGEST_PAUSE);
            // Who has asked meanwhile hears that the source is away.
            while self.calls.try_recv().is_ok() {}
        }
    }

    /// Follows the source until the connection ends.
    async fn connect(&mut self) -> Ended {
        let (asker, place) = oneshot::channel();
        let asked = self.items.send(Given::Place(asker)).await;
        let (Ok(()), Ok(from)) = (asked, place.await) else {
            // The thread has ended, and has told why.
            return Ended::Stopping;
        };
        // What was missing to an earlier connection comes now.
        let _ = self.shared.again.notified().now_or_never();
        drop(self.shared.wrong());
        let connected = timeout(CONNECT, self.open()).await;
        let socket = match connected {
            Err(_) => Err("no answer in time".to_owned()),
            Ok(opened) => opened,
        };
        match socket {
            Err(why) => Ended::Again(format!("{}: {why}", self.options.source)),
            Ok(socket) => self.follow(socket, from).await,
        }
    }

    async fn open(&self) -> Result<WebSocketStream<TcpStream>, String> {
        let stream = TcpStream::connect(&self.host).await;
        let stream = stream.map_err(|error| error.to_string())?;
        // Calls are single small messages.
        let _ = stream.set_nodelay(true);
        let config = WebSocketConfig::default()
            .max_message_size(Some(MESSAGE))
            .max_frame_size(Some(MESSAGE));
        let opened = client_async_with_config(&self.options.source, stream, Some(config)).await;
        opened
            .map(|(socket, _)| socket)
            .map_err(|error| error.to_string())
    }

    async fn follow(&mut self, mut socket: WebSocketStream<TcpStream>, from: From) -> Ended {
        let again = |why: String| Ended::Again(why);
        let params = serde_json::json!(["groups", from]).to_string();
        let subscribe = request(SUBSCRIBE, "zkf_subscribe", &params);
        // Until then the source has to say something, also while it is written to.
        let mut silent = Instant::now() + self.options.silence;
        if let Err(why) = send(&mut socket, subscribe, silent).await {
            return again(why);
        }
        let mut open: HashMap<u64, oneshot::Sender<Answer>> = HashMap::new();
        let mut next = SUBSCRIBE;
        loop {
            let message = tokio::select! {
                message = timeout_at(silent, socket.next()) => message,
                call = self.calls.recv(), if open.len() < OPEN_CALLS => {
                    let Some(Call { method, params, reply }) = call else {
                        return Ended::Stopping;
                    };
                    next += 1;
                    let call = request(next, method, &params);
                    if let Err(why) = send(&mut socket, call, silent).await {
                        return again(why);
                    }
                    open.retain(|_, reply| !reply.is_closed());
                    open.insert(next, reply);
                    continue;
                }
                () = self.shared.again.notified() => {
                    let wrong = self.shared.wrong();
                    return again(wrong.unwrap_or_else(|| "a group is missing".to_owned()));
                }
                () = self.shared.stop.notified() => return Ended::Stopping,
            };
            silent = Instant::now() + self.options.silence;
            let text = match message {
                Err(_) => return again("the source is silent".to_owned()),
                Ok(None) => return again("the source has closed the connection".to_owned()),
                Ok(Some(Err(error))) => return again(error.to_string()),
                Ok(Some(Ok(Message::Text(text)))) => text,
                // The library answers pings.
                Ok(Some(Ok(_))) => continue,
            };
            self.shared.hear();
            let said: Said<'_> = match serde_json::from_str(&text) {
                Ok(said) => said,
                Err(error) => return again(format!("no JSON-RPC: {}", cut(&error.to_string()))),
            };
            if let Some(ended) = self.take(said, from, &mut open).await {
                return ended;
            }
        }
    }

    /// Takes what the source has said.
    async fn take(
        &self,
        said: Said<'_>,
        from: From,
        open: &mut HashMap<u64, oneshot::Sender<Answer>>,
    ) -> Option<Ended> {
        match said {
            Said {
                id: Some(SUBSCRIBE),
                error: Some(error),
                ..
            } => {
                return Some(self.refused(&error, from));
            }
            Said {
                id: Some(SUBSCRIBE),
                ..
            } => {
                *self.shared.away() = None;
                tracing::info!(source = self.host, "the source is followed");
            }
            Said {
                id: Some(id),
                result,
                error,
                ..
            } => {
                if let Some(reply) = open.remove(&id) {
                    let null = || RawValue::NULL.to_owned();
                    let answer = match error {
                        Some(error) => Err(error),
                        None => Ok(result.map_or_else(null, ToOwned::to_owned)),
                    };
                    // Who has asked may have gone.
                    let _ = reply.send(answer);
                }
            }
            Said {
                params: Some(Notified { result, error }),
                ..
            } => {
                if let Some(error) = error {
                    return Some(Ended::Again(cut(error.get()).to_owned()));
                }
                let item = result.map(|item| serde_json::from_str::<Item>(item.get()));
                let item = match item {
                    Some(Ok(item)) => item,
                    Some(Err(error)) => {
                        let words = error.to_string();
                        return Some(Ended::Again(format!("no item: {}", cut(&words))));
                    }
                    None => return None,
                };
                if let Item::Newest { group } = &item {
                    self.shared.newest.store(group.to(), Ordering::Release);
                }
                // One that is larger than all that may wait, waits alone.
                let kib = u32::try_from(item.bytes() >> 10).unwrap_or(u32::MAX);
                let permits = Arc::clone(&self.room).acquire_many_owned(kib.min(ROOM));
                let Ok(permit) = permits.await else {
                    return Some(Ended::Stopping);
                };
                if self.items.send(Given::Item(item, permit)).await.is_err() {
                    return Some(Ended::Stopping);
                }
            }
            _ => {}
        }
        None
    }
}

impl Link {
    /// Returns what the refusal of a subscription from a place means: parameters that are wrong
    /// stay so, and groups that are gone do not come back; anything else may pass.
    fn refused(&self, error: &ErrorObjectOwned, from: From) -> Ended {
        let address = self.options.source.clone();
        let words = cut(error.message());
        match error.code() {
            TRIMMED => {
                let first = error.data().map(|data| serde_json::from_str(data.get()));
                let first = first.and_then(|first: Result<Trimmed, _>| first.ok());
                Ended::Refused(ReplicaFailure::Trimmed {
                    address,
                    group: from.group.to(),
                    first: first.map_or(0, |first| first.first.to()),
                })
            }
            jsonrpsee::types::error::INVALID_PARAMS_CODE => {
                let words = words.to_owned();
                Ended::Refused(ReplicaFailure::Refused { address, words })
            }
            _ => Ended::Again(format!("{address}: {words}")),
        }
    }
}

/// Sends a message within a time.
async fn send(
    socket: &mut WebSocketStream<TcpStream>,
    message: Message,
    until: Instant,
) -> Result<(), String> {
    match timeout_at(until, socket.send(message)).await {
        Ok(sent) => sent.map_err(|error| error.to_string()),
        Err(_) => Err("the source does not read".to_owned()),
    }
}

/// Returns the beginning of what a source says.
fn cut(text: &str) -> &str {
    text.get(..text.floor_char_boundary(WORDS)).unwrap_or(text)
}

fn request(id: u64, method: &str, params: &str) -> Message {
    let request = format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"{method}","params":{params}}}"#);
    Message::text(request)
}
