//! A long answer on its way to the reader.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};

use hyper::body::Bytes;
use tokio::sync::mpsc;

/// Whether a long answer has come to its end.
#[derive(Clone, Debug, Default)]
pub(super) struct Ending(Arc<AtomicBool>);

impl Ending {
    /// Says that everything was sent.
    pub(super) fn is_whole(&self) {
        self.0.store(true, Ordering::Release);
    }

    /// Returns whether everything was sent.
    pub(super) fn was_whole(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

/// An answer that ends before its end.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the answer cannot be finished")]
pub(super) struct Cut;

/// A long answer on its way to the reader: a response whose result comes in chunks.
#[derive(Debug)]
pub(super) struct Stream {
    /// The response up to its result.
    before: Option<Bytes>,
    chunks: mpsc::Receiver<Bytes>,
    ending: Ending,
    is_over: bool,
}

impl Stream {
    pub(super) const fn new(chunks: mpsc::Receiver<Bytes>, ending: Ending) -> Self {
        Self {
            before: None,
            chunks,
            ending,
            is_over: false,
        }
    }

    /// Takes the response up to its result.
    pub(super) fn behind(mut self, before: &str) -> Self {
        self.before = Some(Bytes::copy_from_slice(before.as_bytes()));
        self
    }

    /// Returns the next part of the response; none at its end, and [`Cut`] if it has none.
    pub(super) fn poll_part(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Cut>>> {
        if let Some(before) = self.before.take() {
            return Poll::Ready(Some(Ok(before)));
        }
        if self.is_over {
            return Poll::Ready(None);
        }
        let chunk = ready!(Pin::new(&mut self.chunks).poll_recv(context));
        Poll::Ready(Some(match chunk {
            Some(chunk) => Ok(chunk),
            None => {
                self.is_over = true;
                match self.ending.was_whole() {
                    true => Ok(Bytes::from_static(b"}")),
                    false => Err(Cut),
                }
            }
        }))
    }

    /// Returns whether the last part was returned.
    pub(super) const fn is_over(&self) -> bool {
        self.is_over
    }

    /// Returns the next part, as [`Self::poll_part`] does.
    pub(super) async fn part(&mut self) -> Option<Result<Bytes, Cut>> {
        std::future::poll_fn(|context| self.poll_part(context)).await
    }
}
