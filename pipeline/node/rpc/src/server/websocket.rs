//! Messages, subscriptions, pings.

use std::net::IpAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use jsonrpsee::core::server::BoundedSubscriptions;
use jsonrpsee::types::Id;
use jsonrpsee::{ConnectionId, MethodSink};
use serde_json::value::RawValue;
use tokio::io::AsyncReadExt as _;
use tokio::sync::{Semaphore, mpsc, watch};
use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, MissedTickBehavior, interval_at, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::frame::Frame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{CloseCode, Data, OpCode};
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, Role, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Bytes, Error, Message};

use super::calls::{Answer, Caller, Calls, Subscriber};
use super::figures::Open;
use super::intake::Counted;
use super::notices::{Notice, Notices, Queued};
use super::refusal::Refusal;
use super::shared::{Shared, stopped};
use super::stream::{Cut, Stream};
use super::upgrade::Upgrade;
use crate::turn::Turn;

/// Bytes that are read at once, and that are collected before they are written.
const BUFFER_BYTES: usize = 16 << 10;
/// Bytes of a fragment of a notification.
const FRAGMENT: usize = 64 << 10;
/// Time for which a peer that was told the end may go on writing.
const LINGER: Duration = Duration::from_secs(1);

/// A WebSocket.
struct WebSocket {
    stream: WebSocketStream<Counted<TokioIo<Upgraded>>>,
    calls: Arc<Calls>,
    caller: Caller,
    /// Messages that are being answered.
    running: JoinSet<(usize, Option<Answer>)>,
    /// Their bytes.
    running_bytes: usize,
    /// The long answer that is being sent, as the fragments of one message.
    long: Option<Long>,
    /// Notifications that wait.
    queue: mpsc::UnboundedReceiver<Queued>,
    /// When something came from the peer, or could have.
    heard: Instant,
    turn: Turn,
}

/// A long answer that is being sent.
struct Long {
    stream: Stream,
    has_begun: bool,
}

/// Why a WebSocket ends.
enum End {
    /// The peer has closed it, or is gone.
    Peer,
    /// A message was too large.
    TooLarge,
    /// A long answer cannot be finished.
    Cut,
    /// The server stops.
    Stop,
}

/// Serves a WebSocket to its end.
pub(super) async fn serve(
    shared: &Shared,
    upgrade: Upgrade,
    (connection, address): (ConnectionId, IpAddr),
) {
    let Ok(upgraded) = upgrade.socket.await else {
        return;
    };
    let calls = Arc::clone(&shared.calls);
    let _open = shared.calls.counters.open(Open::WebSocket);
    let _permit = upgrade.permit;
    let most = calls.options.request_bytes;
    let config = WebSocketConfig::default()
        .read_buffer_size(BUFFER_BYTES)
        .write_buffer_size(BUFFER_BYTES)
        .max_message_size(Some(most))
        .max_frame_size(Some(most));
    let io = calls.intake.of(TokioIo::new(upgraded));
    let stream = WebSocketStream::from_raw_socket(io, Role::Server, Some(config)).await;
    let limits = &calls.options.websocket;
    let (sender, mut notifications) = mpsc::channel(limits.notifications);
    let (notices, queue) = Notices::new(limits.notification_bytes, calls.notices.clone());
    let subscriber = Subscriber {
        sink: MethodSink::new(sender),
        notices,
        subscriptions: BoundedSubscriptions::new(limits.subscriptions),
        turn: Arc::new(Semaphore::new(1)),
    };
    let mut websocket = WebSocket {
        stream,
        caller: Caller {
            connection,
            address,
            path: upgrade.path,
            is_trusted: upgrade.is_trusted,
            // A connection has no span that its messages belong to.
            span: None,
            subscriber: Some(subscriber),
        },
        calls,
        running: JoinSet::new(),
        running_bytes: 0,
        long: None,
        queue,
        heard: Instant::now(),
        turn: Turn::begin(),
    };
    let end = websocket.run(&mut notifications, shared.stop.clone());
    let end = end.await.unwrap_or_else(|end| end);
    // What is over already has nobody to tell.
    let _ = websocket.end(end, &mut notifications).await;
}

impl WebSocket {
    /// Answers messages and sends notifications; returns why it stops, or fails with it.
    async fn run(
        &mut self,
        notifications: &mut mpsc::Receiver<Box<RawValue>>,
        stop: watch::Receiver<bool>,
    ) -> Result<End, End> {
        let calls = Arc::clone(&self.calls);
        let limits = &calls.options.websocket;
        let mut pings = interval_at(Instant::now() + limits.ping, limits.ping);
        pings.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut stop = pin!(stopped(stop));
        let mut is_stopping = false;
        loop {
            if is_stopping && self.running.is_empty() && self.long.is_none() {
                return Ok(End::Stop);
            }
            let is_full = self.running.len() >= limits.unanswered
                || self.running_bytes >= calls.options.request_bytes;
            let listens = !is_stopping && !is_full;
            if !listens {
                // What the peer sends meanwhile waits.
                self.heard = Instant::now();
            }
            // Nothing but pings may come between two fragments.
            let is_between = self.long.is_none();
            // In this order a peer is not taken for dead while its messages wait.
            tokio::select! {
                biased;
                () = &mut stop, if !is_stopping => is_stopping = true,
                message = self.stream.next(), if listens => self.received(message)?,
                part = part(self.long.as_mut()), if !is_between => self.fragment(part).await?,
                Some(ended) = self.running.join_next(), if is_between => {
                    self.answered(ended).await?;
                    // Answers that are always ready would keep notifications back.
                    if self.long.is_none()
                        && let Ok(notification) = notifications.try_recv()
                    {
                        self.send(notification.get()).await?;
                    }
                    if self.long.is_none()
                        && let Ok(queued) = self.queue.try_recv()
                    {
                        self.queued(queued).await?;
                    }
                }
                Some(notification) = notifications.recv(), if is_between => {
                    self.send(notification.get()).await?;
                }
                Some(queued) = self.queue.recv(), if is_between => self.queued(queued).await?,
                _ = pings.tick() => {
                    if self.heard.elapsed() > limits.silence {
                        return Err(End::Peer);
                    }
                    let ping = Message::Ping(Bytes::new());
                    self.stream.send(ping).await.map_err(|_| End::Peer)?;
                }
            }
        }
    }

    /// Takes what was received.
    fn received(&mut self, message: Option<Result<Message, Error>>) -> Result<(), End> {
        if let Some(Ok(message)) = &message {
            let runs = self.running_bytes.saturating_add(message.len());
            self.stream.get_mut().is_whole(runs);
        }
        let text = match message {
            Some(Ok(Message::Text(text))) => Bytes::from(text),
            Some(Ok(Message::Binary(text))) => text,
            Some(Ok(_)) => {
                self.heard = Instant::now();
                // The next message after a close is none, once the close is answered.
                return Ok(());
            }
            Some(Err(Error::Capacity(_))) => return Err(End::TooLarge),
            Some(Err(_)) | None => return Err(End::Peer),
        };
        self.heard = Instant::now();
        let calls = Arc::clone(&self.calls);
        let caller = self.caller.clone();
        self.running_bytes = self.running_bytes.saturating_add(text.len());
        let answer = async move { (text.len(), calls.answer(text.clone(), &caller).await) };
        self.running.spawn(answer);
        Ok(())
    }

    /// Sends the answer to a message.
    async fn answered(
        &mut self,
        ended: Result<(usize, Option<Answer>), JoinError>,
    ) -> Result<(), End> {
        // Panics of methods are answers; without one of the server's own, tasks end.
        let (bytes, answer) = ended.map_err(|_| End::Peer)?;
        self.running_bytes = self.running_bytes.saturating_sub(bytes);
        self.stream.get_mut().runs(self.running_bytes);
        match answer {
            Some(Answer::Whole(answer)) => self.send(answer.text()).await,
            Some(Answer::Long(stream)) => {
                self.long = Some(Long {
                    stream,
                    has_begun: false,
                });
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// Sends a part of the long answer.
    async fn fragment(&mut self, part: Option<Result<Bytes, Cut>>) -> Result<(), End> {
        let Some(long) = &mut self.long else {
            return Ok(());
        };
        let (text, is_last) = match part {
            Some(Ok(text)) => (text, long.stream.is_over()),
            Some(Err(Cut)) | None => return Err(End::Cut),
        };
        let kind = match long.has_begun {
            false => Data::Text,
            true => Data::Continue,
        };
        long.has_begun = true;
        if is_last {
            self.long = None;
        }
        let frame = Frame::message(text, OpCode::Data(kind), is_last);
        let sent = self.stream.send(Message::Frame(frame)).await;
        sent.map_err(|_| End::Peer)
    }

    /// Sends a notification that has waited. A large one is sent in fragments, so that there is no
    /// second copy of it.
    async fn queued(&mut self, queued: Queued) -> Result<(), End> {
        let notice = match queued {
            Queued::Notice(notice) => notice,
            // What it was sent behind is written.
            Queued::Mark(mark) => {
                drop(mark);
                return Ok(());
            }
        };
        // A peer that has much to read leaves the thread to others in between.
        self.turn.pass().await;
        let mut text = notice.text();
        if text.len() <= FRAGMENT {
            let text = String::from_utf8_lossy(&text);
            let whole = [&*notice.before, &text, Notice::AFTER].concat();
            return self.send(&whole).await;
        }
        let before = Bytes::copy_from_slice(notice.before.as_bytes());
        self.part(before, Data::Text, false).await?;
        while !text.is_empty() {
            let part = text.split_to(FRAGMENT.min(text.len()));
            self.part(part, Data::Continue, false).await?;
        }
        let after = Bytes::from_static(Notice::AFTER.as_bytes());
        self.part(after, Data::Continue, true).await
    }

    async fn part(&mut self, text: Bytes, kind: Data, is_last: bool) -> Result<(), End> {
        let frame = Frame::message(text, OpCode::Data(kind), is_last);
        let sent = self.stream.send(Message::Frame(frame)).await;
        sent.map_err(|_| End::Peer)
    }

    async fn send(&mut self, text: &str) -> Result<(), End> {
        let sent = self.stream.send(Message::text(text)).await;
        sent.map_err(|_| End::Peer)
    }

    /// Tells the peer why the WebSocket ends.
    async fn end(
        &mut self,
        end: End,
        notifications: &mut mpsc::Receiver<Box<RawValue>>,
    ) -> Result<(), End> {
        let (code, reason) = match end {
            End::Peer => return Ok(()),
            End::Stop => {
                // Responses to subscriptions are among them.
                for _ in 0..notifications.len() {
                    if let Ok(notification) = notifications.try_recv() {
                        self.send(notification.get()).await?;
                    }
                }
                (CloseCode::Away, "the server stops")
            }
            // The message is not complete, and no client takes it for one that is.
            End::Cut => (CloseCode::Error, "the answer cannot be finished"),
            End::TooLarge => {
                let most = self.calls.options.request_bytes;
                let response = self.calls.refuse(Refusal::TooLarge { most }, Id::Null);
                self.send(response.get()).await?;
                (CloseCode::Size, "the message is too large")
            }
        };
        let reason = reason.into();
        let close = self.stream.close(Some(CloseFrame { code, reason }));
        close.await.map_err(|_| End::Peer)?;
        // A peer that is still writing would lose what it was told if the connection were closed.
        let mut rest = [0; 4 << 10];
        let io = self.stream.get_mut();
        let discard = async { while io.read(&mut rest).await.is_ok_and(|bytes| bytes > 0) {} };
        let _ = timeout(LINGER, discard).await;
        Ok(())
    }
}

/// Returns the next part of a long answer.
async fn part(long: Option<&mut Long>) -> Option<Result<Bytes, Cut>> {
    long?.stream.part().await
}
