//! WebSockets with several messages on their way. Messages that are due at once are written at
//! once, and answers that are there are read before more is sent.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::Instant;

use futures_util::{FutureExt as _, SinkExt as _, StreamExt as _};
use tokio::net::TcpStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::{Error, Message, Utf8Bytes};

use super::super::error::NodeError;
use super::super::progress::Progress;
use super::super::schedule::{Due, Source};

/// A WebSocket.
#[derive(Debug)]
pub(in super::super) struct WebSocket {
    address: SocketAddr,
    stream: WebSocketStream<TcpStream>,
    /// When messages that are not answered were due.
    unanswered: HashMap<usize, Instant>,
}

impl WebSocket {
    /// Connects.
    ///
    /// # Errors
    /// [`NodeError::Connection`]; [`NodeError::WebSocket`].
    pub(in super::super) async fn open(address: SocketAddr) -> Result<Self, NodeError> {
        let failed = |source| NodeError::Connection { address, source };
        let stream = TcpStream::connect(address).await.map_err(failed)?;
        stream.set_nodelay(true).map_err(failed)?;
        Ok(Self {
            address,
            stream: upgraded(address, stream).await?,
            unanswered: HashMap::new(),
        })
    }

    /// Sends messages and enters their answers: in a closed loop up to so many before their
    /// answers, in an open one whenever they are due.
    ///
    /// # Errors
    /// The connection fails, or an answer is wrong.
    pub(in super::super) async fn run(
        mut self,
        mut source: Source<'_>,
        most: usize,
        messages: &[Utf8Bytes],
        progress: &Progress<'_>,
    ) -> Result<(), NodeError> {
        let most = match source {
            Source::Left(_) => most,
            Source::Scheduled(_) => usize::MAX,
        };
        let mut is_over = false;
        while !is_over || !self.unanswered.is_empty() {
            let listens = !is_over && self.unanswered.len() < most;
            tokio::select! {
                biased;
                received = self.stream.next(), if !self.unanswered.is_empty() => {
                    self.received(received, progress)?;
                    while let Some(received) = self.stream.next().now_or_never() {
                        self.received(received, progress)?;
                    }
                }
                due = source.next(), if listens => match due {
                    Some(due) => self.send(due, &mut source, most, messages).await?,
                    None => is_over = true,
                }
            }
        }
        Ok(())
    }

    /// Sends a message, and those that are due by now.
    async fn send(
        &mut self,
        first: Due,
        source: &mut Source<'_>,
        most: usize,
        messages: &[Utf8Bytes],
    ) -> Result<(), NodeError> {
        let mut next = Some(first);
        while let Some(due) = next {
            if let Some(text) = messages.get(due.message) {
                let fed = self.stream.feed(Message::Text(text.clone())).await;
                fed.map_err(|error| broken(self.address, error))?;
                self.unanswered.insert(due.message, due.since);
            }
            next = (self.unanswered.len() < most)
                .then(|| source.ready())
                .flatten();
        }
        let flushed = self.stream.flush().await;
        flushed.map_err(|error| broken(self.address, error))
    }

    /// Takes what was received.
    fn received(
        &mut self,
        received: Option<Result<Message, Error>>,
        progress: &Progress<'_>,
    ) -> Result<(), NodeError> {
        let failed = |error| Err(broken(self.address, error));
        match received {
            Some(Ok(Message::Text(text))) => {
                progress.answered(&text, |message| self.unanswered.remove(&message))
            }
            Some(Ok(Message::Close(_))) | None => failed(Error::ConnectionClosed),
            // Pings are answered by the library.
            Some(Ok(_)) => Ok(()),
            Some(Err(error)) => failed(error),
        }
    }
}

/// Returns the failure of a WebSocket.
/// Makes a WebSocket of a connection.
///
/// # Errors
/// [`NodeError::WebSocket`].
pub(in super::super) async fn upgraded(
    address: SocketAddr,
    stream: TcpStream,
) -> Result<WebSocketStream<TcpStream>, NodeError> {
    let opened = tokio_tungstenite::client_async(format!("ws://{address}"), stream).await;
    let (stream, _) = opened.map_err(|error| broken(address, error))?;
    Ok(stream)
}

pub(in super::super) fn broken(address: SocketAddr, error: Error) -> NodeError {
    let source = Box::new(error);
    NodeError::WebSocket { address, source }
}
