//! Requests that are in memory, counted in bytes.
//!
//! A request is in memory from its first byte to its answer, and a peer chooses how long that
//! takes: a body may come slowly, and a call may wait for its turn. Each connection has some bytes
//! of its own; what a connection has beyond those takes room that all connections share, before it
//! is read.

use std::io::{Error, ErrorKind, IoSlice, Result};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep, timeout};

use super::refusal::Refusal;
use crate::room::{Room, Taken};

/// Bytes that each connection has whatever the others have.
pub(super) const OWN: usize = 64 << 10;

/// Room for the requests of all connections.
#[derive(Clone, Debug)]
pub(super) struct Intake {
    room: Room,
    /// Most bytes of a request.
    request: usize,
    /// Time for which a connection waits for room, and then for the rest of its request.
    time: Duration,
}

impl Intake {
    /// Makes room for so many bytes together.
    pub(super) fn new(bytes: usize, (request, time): (usize, Duration)) -> Self {
        Self {
            room: Room::new(bytes),
            request,
            time,
        }
    }

    /// Takes room for a body before it is read: for as many bytes as it says, or as a request may
    /// have.
    ///
    /// # Errors
    /// [`Refusal::Requests`] where none is free in time.
    pub(super) async fn body(
        &self,
        says: Option<u64>,
    ) -> std::result::Result<Option<Taken>, Refusal> {
        let says = says.and_then(|says| usize::try_from(says).ok());
        let bytes = says.unwrap_or(self.request).min(self.request);
        if bytes <= OWN {
            return Ok(None);
        }
        let most = self.room.bytes();
        match timeout(self.time, self.room.take(bytes)).await {
            Ok(Some(taken)) => Ok(Some(taken)),
            _ => Err(Refusal::Requests { most }),
        }
    }

    /// Counts what a WebSocket reads.
    pub(super) fn of<S>(&self, stream: S) -> Counted<S> {
        Counted {
            stream,
            intake: self.clone(),
            unfinished: 0,
            running: 0,
            taken: None,
            waiting: None,
            deadline: Box::pin(sleep(self.time)),
        }
    }
}

/// The connection of a WebSocket, which reads more than its own bytes with room for one request
/// only.
pub(super) struct Counted<S> {
    stream: S,
    intake: Intake,
    /// Bytes since the last message.
    unfinished: usize,
    /// Bytes of messages that are not answered.
    running: usize,
    taken: Option<Taken>,
    waiting: Option<BoxFuture<'static, Option<Taken>>>,
    /// When the rest of a message has to be there for which there is room.
    deadline: Pin<Box<Sleep>>,
}

impl<S> Counted<S> {
    /// Takes notice that a message is whole, with which so many bytes are not answered.
    pub(super) fn is_whole(&mut self, running: usize) {
        self.unfinished = 0;
        self.runs(running);
    }

    /// Takes notice of how many bytes of whole messages are not answered.
    pub(super) fn runs(&mut self, running: usize) {
        self.running = running;
        if self.bytes() < OWN {
            self.taken = None;
            self.waiting = None;
        }
    }

    const fn bytes(&self) -> usize {
        self.unfinished.saturating_add(self.running)
    }

    /// Lets the time of a message begin.
    fn begin(&mut self) {
        let deadline = Instant::now() + self.intake.time;
        self.deadline.as_mut().reset(deadline);
    }

    /// Waits for room, if there has to be some.
    fn poll_room(&mut self, context: &mut Context<'_>) -> Poll<Result<()>> {
        if self.bytes() < OWN || self.taken.is_some() {
            return Poll::Ready(Ok(()));
        }
        let intake = &self.intake;
        let waiting = self.waiting.get_or_insert_with(|| {
            let (room, bytes) = (intake.room.clone(), intake.request);
            async move { room.take(bytes).await }.boxed()
        });
        self.taken = ready!(waiting.as_mut().poll(context));
        self.waiting = None;
        self.begin();
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Counted<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<Result<()>> {
        ready!(self.poll_room(context))?;
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(context, buffer);
        if read.is_ready() {
            let bytes = buffer.filled().len().saturating_sub(before);
            if self.unfinished == 0 {
                self.begin();
            }
            self.unfinished = self.unfinished.saturating_add(bytes);
            return read;
        }
        if self.taken.is_some() && self.unfinished > 0 {
            ready!(self.deadline.as_mut().poll(context));
            let why = "the message is not complete in time";
            return Poll::Ready(Err(Error::new(ErrorKind::TimedOut, why)));
        }
        Poll::Pending
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Counted<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
