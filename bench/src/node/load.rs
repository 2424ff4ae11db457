//! A load: messages that go to a server by a transport at a pace, and what comes back.

use std::net::SocketAddr;
use std::thread;
use std::time::{Duration, Instant};

use futures_util::FutureExt as _;
use futures_util::future::{LocalBoxFuture, try_join_all};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Utf8Bytes;

use super::NodeError;
use super::calls::Calls;
use super::ledger::Ledger;
use super::progress::Progress;
use super::schedule::{Due, Pace, Source, Taken, dispatch};
use super::transport::Transport;
use super::transport::http::{self, Connection};
use super::transport::websocket::WebSocket;

/// Least time after which a load that has not ended is an error: short ones, too, may meet a busy
/// machine.
pub(super) const PATIENCE: Duration = Duration::from_secs(60);

/// What is sent.
#[derive(Debug, Clone, Copy)]
pub(super) struct Load<'a> {
    pub(super) calls: &'a Calls,
    /// Whether a closed loop begins again behind the last message.
    pub(super) repeats: bool,
    pub(super) transport: Transport,
    pub(super) pace: Pace,
    /// Time after which a load that has not ended is an error.
    pub(super) most: Duration,
}

/// What has come back.
#[derive(Debug)]
pub(super) struct Done {
    pub(super) ledger: Ledger,
    /// Messages that were sent.
    pub(super) sent: usize,
    /// From the first message to the last answer.
    pub(super) wall: Duration,
    /// Times to the answers of messages, in the order in which the messages were due.
    pub(super) times: Vec<Duration>,
}

/// An open connection of either kind.
#[derive(Debug)]
enum Opened {
    Http(Connection),
    WebSocket(Box<WebSocket>, usize),
}

/// Messages as the transport sends them.
#[derive(Debug)]
struct Prepared {
    requests: Vec<Vec<u8>>,
    messages: Vec<Utf8Bytes>,
}

impl Prepared {
    fn new(load: &Load<'_>, address: SocketAddr) -> Self {
        let texts = load.calls.messages().iter();
        match load.transport {
            Transport::Http { .. } => Self {
                requests: texts.map(|text| http::request(address, text)).collect(),
                messages: Vec::new(),
            },
            Transport::WebSocket { .. } => Self {
                requests: Vec::new(),
                messages: texts.map(Utf8Bytes::from).collect(),
            },
        }
    }
}

/// A load whose messages are written and whose connections are open.
#[derive(Debug)]
pub(super) struct Ready<'a> {
    load: &'a Load<'a>,
    prepared: Prepared,
    opened: Vec<Opened>,
    runtime: Runtime,
}

impl<'a> Ready<'a> {
    /// Writes the messages, and opens the connections.
    ///
    /// # Errors
    /// A connection cannot be opened.
    pub(super) fn new(address: SocketAddr, load: &'a Load<'a>) -> Result<Self, NodeError> {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(NodeError::System)?;
        Ok(Self {
            load,
            prepared: Prepared::new(load, address),
            opened: runtime.block_on(open(address, load.transport))?,
            runtime,
        })
    }

    /// Sends the load, and waits until all that was sent is answered.
    ///
    /// # Errors
    /// A connection fails, an answer is wrong, or answers do not come in time.
    pub(super) fn run(self) -> Result<Done, NodeError> {
        let Self { load, prepared, .. } = self;
        let (runtime, opened) = (self.runtime, self.opened);
        let count = load.calls.messages().len();
        let progress = Progress::new(load.calls);
        let begun = Instant::now();
        let end = match load.pace {
            Pace::Fast(time) => begun + time,
            Pace::Every(_) => begun,
        };
        let taken = Taken::new(count, load.repeats, end);
        thread::scope(|scope| {
            let (senders, sources) = sources(load, &taken);
            if let Pace::Every(interval) = load.pace {
                let schedule = thread::Builder::new().name("schedule".to_owned());
                let dispatching = move || dispatch(&senders, count, begun, interval);
                let started = schedule.spawn_scoped(scope, dispatching);
                started.map_err(NodeError::System)?;
            }
            let running = opened.into_iter().zip(sources);
            let running = running.map(|(opened, source)| opened.run(source, &prepared, &progress));
            let all = try_join_all(running);
            let ended = runtime.block_on(async { timeout(load.most, all).await });
            ended.map_err(|_| NodeError::Silent {
                after: load.most,
                answered: progress.count(),
            })?
        })?;
        let wall = begun.elapsed();
        let sent = match load.pace {
            Pace::Fast(_) => taken.count(),
            Pace::Every(_) => count,
        };
        let (ledger, times) = progress.finish();
        NodeError::unless_equal("answered messages", &sent, &times.len())?;
        Ok(Done {
            ledger,
            sent,
            wall,
            times,
        })
    }
}

async fn open(address: SocketAddr, transport: Transport) -> Result<Vec<Opened>, NodeError> {
    let mut opened = Vec::with_capacity(transport.connections());
    for _ in 0..transport.connections() {
        opened.push(match transport {
            Transport::Http { .. } => Opened::Http(Connection::open(address).await?),
            Transport::WebSocket { unanswered, .. } => {
                Opened::WebSocket(Box::new(WebSocket::open(address).await?), unanswered)
            }
        });
    }
    Ok(opened)
}

/// Returns where each connection gets its messages, and where a schedule puts them.
fn sources<'a>(load: &Load<'_>, taken: &'a Taken) -> (Vec<UnboundedSender<Due>>, Vec<Source<'a>>) {
    let connections = 0..load.transport.connections();
    match load.pace {
        Pace::Fast(_) => {
            let sources = connections.map(|_| Source::Left(taken));
            (Vec::new(), sources.collect())
        }
        Pace::Every(_) => {
            let channels = connections.map(|_| unbounded_channel());
            let sources = channels.map(|(sender, due)| (sender, Source::Scheduled(due)));
            sources.unzip()
        }
    }
}

impl Opened {
    fn run<'a>(
        self,
        source: Source<'a>,
        prepared: &'a Prepared,
        progress: &'a Progress<'_>,
    ) -> LocalBoxFuture<'a, Result<(), NodeError>> {
        match self {
            Self::Http(connection) => connection
                .run(source, &prepared.requests, progress)
                .boxed_local(),
            Self::WebSocket(socket, most) => socket
                .run(source, most, &prepared.messages, progress)
                .boxed_local(),
        }
    }
}
