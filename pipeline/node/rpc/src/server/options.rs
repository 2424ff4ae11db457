//! Settings of a server.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;

use super::access::AccessOptions;
use super::error::ServerError;
use super::origins::Origins;
use super::pages::Pages;

/// Settings of a server.
#[derive(Clone, Debug)]
pub struct ServerOptions {
    /// Address to listen on; with port zero, the system chooses the port.
    pub address: SocketAddr,
    /// Most bytes of a request: of an HTTP body, and of a WebSocket message.
    pub request_bytes: usize,
    /// Most bytes of one call's response.
    pub response_bytes: usize,
    /// Answers that may be longer.
    pub long: LongOptions,
    /// Most bytes of requests that are being read or answered, of all connections together, but for
    /// 64 KiB of each. A further one waits for as long as for a body, and is answered with an error
    /// then.
    pub unanswered_bytes: usize,
    /// Most bytes of answers that are not written to their connections, of all connections
    /// together, and of the answers of a batch that wait for its others. Further calls run, and are
    /// answered with an error.
    pub unwritten_bytes: usize,
    /// Connections.
    pub connections: ConnectionOptions,
    /// Batches.
    pub batch: BatchOptions,
    /// WebSockets.
    pub websocket: WebSocketOptions,
    /// Web pages that may call.
    pub origins: Origins,
    /// Methods behind a token.
    pub access: AccessOptions,
    /// What GET requests find.
    pub pages: Option<Arc<dyn Pages>>,
    /// Whether methods learn of the span that an HTTP request names (`traceparent`).
    pub reads_spans: bool,
}

/// Settings of answers that may be longer than others: those with a whole block. Outside of
/// batches they have any length, and are sent in chunks while they are made.
#[derive(Clone, Debug)]
pub struct LongOptions {
    /// The methods.
    pub methods: Vec<String>,
    /// Most of them that are sent at once.
    pub at_once: usize,
    /// Most of them that wait for their turn. Each has a block, and text of the bytes of one
    /// response, as each does that is sent.
    pub waiting: usize,
    /// Time for which they wait; an error is the answer after it.
    pub wait: Duration,
    /// Bytes of a chunk.
    pub chunk_bytes: usize,
    /// Most chunks that are made before their reader takes them.
    pub chunks: usize,
    /// Bytes per second that a reader has to take on average, beside a first pause of
    /// [`ConnectionOptions::write`].
    pub bytes_per_second: usize,
}

/// Settings of connections.
#[derive(Clone, Debug)]
pub struct ConnectionOptions {
    /// Most connections that are not WebSockets, each with one request at a time.
    pub http: usize,
    /// Most WebSockets.
    pub websockets: usize,
    /// Time for a request's headers to arrive, from the moment on when the connection could send
    /// them: an idle connection is closed after it.
    pub headers: Duration,
    /// Time for a request's body to arrive.
    pub body: Duration,
    /// Time for which a peer may read nothing while something is written to it.
    pub write: Duration,
}

/// Settings of batches.
#[derive(Clone, Debug)]
pub struct BatchOptions {
    /// Most calls of a batch.
    pub calls: usize,
    /// Most calls of a batch that run at once.
    pub at_once: usize,
    /// Most bytes of a batch's response.
    pub response_bytes: usize,
}

/// Settings of each WebSocket.
#[derive(Clone, Debug)]
pub struct WebSocketOptions {
    /// Most messages that are being answered; the next one is not read before one of them is
    /// answered, nor while they have together as many bytes as one request may have.
    pub unanswered: usize,
    /// Most subscriptions.
    pub subscriptions: u32,
    /// Most notifications of subscriptions that wait to be written. A subscription that has one
    /// more waits, or ends, as its method chooses.
    pub notifications: usize,
    /// Most bytes of a WebSocket's notifications that wait to be written, or one notification. A
    /// subscription that has more waits.
    pub notification_bytes: usize,
    /// Most bytes of them of all WebSockets together, but for 64 KiB of each.
    pub all_notification_bytes: usize,
    /// Time between pings.
    pub ping: Duration,
    /// Time without a message or an answer to a ping after which the peer is taken for dead. It is
    /// looked at when a ping is sent.
    pub silence: Duration,
}

impl LongOptions {
    /// Returns whether the answers of a method may be longer than others.
    pub(super) fn has(&self, method: &str) -> bool {
        self.methods.iter().any(|one| one == method)
    }
}

/// Longest time of a setting: clocks overflow somewhere above it.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);

impl ServerOptions {
    /// Refuses options that no server can have.
    ///
    /// # Errors
    /// [`ServerError::Setting`].
    pub(super) fn check(&self) -> Result<(), ServerError> {
        let counts = [
            ("request_bytes", 1, self.request_bytes),
            ("response_bytes", 1, self.response_bytes),
            ("long.at_once", 1, self.long.at_once),
            ("long.waiting", 0, self.long.waiting),
            ("long.chunk_bytes", 1, self.long.chunk_bytes),
            ("long.chunks", 1, self.long.chunks),
            ("long.bytes_per_second", 1, self.long.bytes_per_second),
            ("unanswered_bytes", 1, self.unanswered_bytes),
            ("unwritten_bytes", 1, self.unwritten_bytes),
            ("connections.http", 1, self.connections.http),
            ("connections.websockets", 0, self.connections.websockets),
            ("batch.calls", 1, self.batch.calls),
            ("batch.at_once", 1, self.batch.at_once),
            ("batch.response_bytes", 1, self.batch.response_bytes),
            ("websocket.unanswered", 1, self.websocket.unanswered),
            ("websocket.notifications", 1, self.websocket.notifications),
            (
                "websocket.notification_bytes",
                1,
                self.websocket.notification_bytes,
            ),
            (
                "websocket.all_notification_bytes",
                1,
                self.websocket.all_notification_bytes,
            ),
        ];
        for (setting, least, got) in counts {
            if !(least..=Semaphore::MAX_PERMITS).contains(&got) {
                return Err(ServerError::Setting {
                    setting,
                    expected: format!("{least} to {}", Semaphore::MAX_PERMITS),
                    got: got.to_string(),
                });
            }
        }
        let times = [
            ("long.wait", self.long.wait),
            ("connections.headers", self.connections.headers),
            ("connections.body", self.connections.body),
            ("connections.write", self.connections.write),
            ("websocket.ping", self.websocket.ping),
            ("websocket.silence", self.websocket.silence),
        ];
        for (setting, got) in times {
            if got.is_zero() || got > LONGEST {
                return Err(ServerError::Setting {
                    setting,
                    expected: format!("more than nothing, at most {LONGEST:?}"),
                    got: format!("{got:?}"),
                });
            }
        }
        Ok(())
    }
}

impl Default for ServerOptions {
    /// Port 8545 of this machine, requests of 5 MiB, of which 64 MiB are unanswered, responses of
    /// 25 MiB, of which 128 MiB are unwritten, and the defaults of the parts.
    fn default() -> Self {
        Self {
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 8545)),
            request_bytes: 5 << 20,
            response_bytes: 25 << 20,
            long: LongOptions::default(),
            unanswered_bytes: 64 << 20,
            unwritten_bytes: 128 << 20,
            connections: ConnectionOptions::default(),
            batch: BatchOptions::default(),
            websocket: WebSocketOptions::default(),
            origins: Origins::default(),
            access: AccessOptions::default(),
            pages: None,
            reads_spans: false,
        }
    }
}

impl Default for LongOptions {
    /// Blocks, their receipts and logs: 4 at once, 4 that wait for 30 seconds, in chunks of
    /// 64 KiB, of which 2 are ready; 128 KiB per second.
    fn default() -> Self {
        let methods = [
            "eth_getBlockByNumber",
            "eth_getBlockByHash",
            "eth_getBlockReceipts",
            "eth_getLogs",
        ];
        Self {
            methods: methods.map(str::to_owned).to_vec(),
            at_once: 4,
            waiting: 4,
            wait: Duration::from_secs(30),
            chunk_bytes: 64 << 10,
            chunks: 2,
            bytes_per_second: 128 << 10,
        }
    }
}

impl Default for ConnectionOptions {
    /// 400 connections and 400 WebSockets, which fit the 1,024 files that a process may usually
    /// open; 30 seconds for headers, for a body, and for a peer that does not read.
    fn default() -> Self {
        Self {
            http: 400,
            websockets: 400,
            headers: Duration::from_secs(30),
            body: Duration::from_secs(30),
            write: Duration::from_secs(30),
        }
    }
}

impl Default for BatchOptions {
    /// 1,000 calls, 64 at once, 25 MiB.
    fn default() -> Self {
        Self {
            calls: 1_000,
            at_once: 64,
            response_bytes: 25 << 20,
        }
    }
}

impl Default for WebSocketOptions {
    /// 64 unanswered messages, 128 subscriptions, 1,024 notifications, of which 4 MiB wait, and
    /// 64 MiB of all WebSockets; a ping after 30 seconds,
    /// dead after 75.
    fn default() -> Self {
        Self {
            unanswered: 64,
            subscriptions: 128,
            notifications: 1_024,
            notification_bytes: 4 << 20,
            all_notification_bytes: 64 << 20,
            ping: Duration::from_secs(30),
            silence: Duration::from_secs(75),
        }
    }
}
