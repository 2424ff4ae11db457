//! The handle: binds the port, accepts connections, stops.

use std::io::{self, Write as _};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use jsonrpsee::ConnectionId;
use tokio::net::{TcpListener, TcpSocket};
use tokio::runtime::Handle;
use tokio::sync::{Semaphore, oneshot, watch};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{sleep, timeout};

use super::calls::Calls;
use super::connection;
use super::error::ServerError;
use super::figures::{Counters, Figures, ServerWatch, count};
use super::options::ServerOptions;
use super::served::Served;
use super::shared::Shared;

/// Connections that the system keeps until they are accepted.
const BACKLOG: u32 = 1_024;
/// Pause after a failure to accept: usually there are too many open files.
const PAUSE: Duration = Duration::from_millis(50);
/// What a connection gets for which there is no place.
const BUSY: &[u8] =
    b"HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

/// A running server. One that is dropped stops at once; [`Server::stop`] lets calls end.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    counters: Arc<Counters>,
    /// Sends for how long calls may run on.
    stop: oneshot::Sender<Duration>,
    accepting: JoinHandle<()>,
}

impl Server {
    /// Starts a server of these methods on a runtime, which has to have IO and time enabled.
    ///
    /// # Errors
    /// [`ServerError::Setting`] for options that no server can have; [`ServerError::Listen`] if
    /// the address cannot be listened on; [`ServerError::Thread`].
    pub fn start(
        runtime: &Handle,
        options: ServerOptions,
        methods: impl Into<Served>,
    ) -> Result<Self, ServerError> {
        options.check()?;
        let address = options.address;
        let _runtime = runtime.enter();
        let listener = listen(address);
        let bound = listener.and_then(|listener| Ok((listener.local_addr()?, listener)));
        let (address, listener) =
            bound.map_err(|source| ServerError::Listen { address, source })?;
        let calls = Calls::new(methods.into(), Arc::new(options)).map_err(ServerError::Thread)?;
        let counters = Arc::clone(&calls.counters);
        let (stop, stopping) = oneshot::channel();
        let accepting = runtime.spawn(accept(listener, Arc::new(calls), stopping));
        Ok(Self {
            address,
            counters,
            stop,
            accepting,
        })
    }

    /// Returns the address that the server listens on.
    #[must_use]
    pub const fn local_address(&self) -> SocketAddr {
        self.address
    }

    /// Returns what the server has done.
    #[must_use]
    pub fn figures(&self) -> Figures {
        self.counters.figures()
    }

    /// Returns what reads the figures without the server.
    #[must_use]
    pub fn watch(&self) -> ServerWatch {
        ServerWatch(Arc::clone(&self.counters))
    }

    /// Stops: no connection is accepted and no message is read any longer. Calls that run may end
    /// within this time, and are dropped after it; a blocking method that has started ends for
    /// itself.
    pub async fn stop(self, within: Duration) {
        // Without a receiver it has stopped.
        let _ = self.stop.send(within);
        let _ = self.accepting.await;
    }
}

fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() {
        TcpSocket::new_v4()
    } else {
        TcpSocket::new_v6()
    }?;
    // Connections of a server before this one may still be closing.
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// Accepts connections until the server stops, then waits for their ends.
async fn accept(listener: TcpListener, calls: Arc<Calls>, stopping: oneshot::Receiver<Duration>) {
    let limits = &calls.options.connections;
    let places = Arc::new(Semaphore::new(limits.http));
    let (stop, stopped) = watch::channel(false);
    let shared = Shared {
        calls: Arc::clone(&calls),
        websockets: Arc::new(Semaphore::new(limits.websockets)),
        stop: stopped,
    };
    let mut connections = JoinSet::new();
    let mut stopping = stopping;
    let mut next = 0;
    let within = loop {
        tokio::select! {
            within = &mut stopping => break within.unwrap_or_default(),
            Some(_) = connections.join_next() => {}
            accepted = listener.accept() => {
                let (stream, peer) = match accepted {
                    Ok(accepted) => accepted,
                    Err(reason) => {
                        tracing::warn!(%reason, "connections cannot be accepted");
                        sleep(PAUSE).await;
                        continue;
                    }
                };
                match Arc::clone(&places).try_acquire_owned() {
                    Ok(permit) => {
                        let connection = ConnectionId(next);
                        next = next.wrapping_add(1);
                        let shared = shared.clone();
                        let from = (connection, peer.ip());
                        connections.spawn(connection::serve(shared, stream, from, permit));
                    }
                    Err(_) => {
                        count(&calls.counters.rejected);
                        let peer = peer.ip();
                        tracing::warn!(%peer, "a connection is refused: there are too many");
                        // Nobody waits for a peer that does not take it.
                        let _ = stream.into_std().and_then(|mut stream| stream.write(BUSY));
                    }
                }
            }
        }
    };
    drop(listener);
    let _ = stop.send(true);
    let all = async { while connections.join_next().await.is_some() {} };
    if timeout(within, all).await.is_err() {
        connections.shutdown().await;
    }
}
