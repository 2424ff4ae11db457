//! Where a method sends an answer that is longer than others.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hyper::body::Bytes;
use jsonrpsee::Extensions;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::time::{Instant, timeout};

use super::figures::{Counters, count};
use super::options::{LongOptions, ServerOptions};
use super::stream::{Ending, Stream};
use crate::room::{Room, Taken};

/// Most bytes of an answer where no server says so.
const MOST: usize = 192 << 20;

/// How long the answer to a call may be in memory, and where a longer one goes. A method whose
/// answers may be long finds it in what it learns of a call.
#[derive(Clone, Debug)]
pub(crate) struct Outlet {
    most: usize,
    way: Option<Way>,
}

/// Why there is no way for a long answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Closed {
    /// Its call is part of a batch, or no server asks.
    NoWay,
    /// As many long answers as this are being sent, or another one of the connection, and no more
    /// may wait.
    Full { most: usize },
    /// There is no room for its first text.
    Unwritten { most: usize },
}

/// The reader is gone, or too slow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Gone;

/// The way of a long answer to its reader.
#[derive(Clone, Debug)]
pub(super) struct Way {
    pub(super) places: Arc<Places>,
    pub(super) counters: Arc<Counters>,
    pub(super) method: String,
    /// The turn of a connection that has one long answer after the other.
    pub(super) turn: Option<Arc<Semaphore>>,
    /// Room for texts that are not written.
    pub(super) unwritten: Room,
    pub(super) slot: Slot,
}

/// Where a stream is found that a method has begun.
#[derive(Clone, Debug, Default)]
pub(super) struct Slot(Arc<Mutex<Option<Stream>>>);

impl Slot {
    fn put(&self, stream: Stream) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(stream);
    }

    /// Takes the stream, if one has begun.
    pub(super) fn take(&self) -> Option<Stream> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// A place, and the turn of a connection that has turns.
type Permits = (OwnedSemaphorePermit, Option<OwnedSemaphorePermit>);

/// The places of long answers of a server.
#[derive(Debug)]
pub(super) struct Places {
    sent: Arc<Semaphore>,
    waiting: Semaphore,
    options: LongOptions,
    /// Time for which a reader may take nothing.
    patience: Duration,
}

impl Places {
    pub(super) fn new(options: &ServerOptions) -> Self {
        let long = options.long.clone();
        Self {
            sent: Arc::new(Semaphore::new(long.at_once)),
            waiting: Semaphore::new(long.waiting),
            options: long,
            patience: options.connections.write,
        }
    }

    /// Waits for a place and for the turn of a connection, as one of few.
    async fn place(&self, turn: Option<&Arc<Semaphore>>) -> Option<Permits> {
        let try_acquire = |of: &Arc<Semaphore>| Arc::clone(of).try_acquire_owned().ok();
        let mine = turn.map(try_acquire);
        if mine.as_ref().is_none_or(Option::is_some)
            && let Some(place) = try_acquire(&self.sent)
        {
            return Some((place, mine.flatten()));
        }
        drop(mine);
        let _waiting = self.waiting.try_acquire().ok()?;
        let permits = async {
            let turn = match turn {
                None => None,
                Some(turn) => Some(Arc::clone(turn).acquire_owned().await.ok()?),
            };
            let place = Arc::clone(&self.sent).acquire_owned().await.ok()?;
            Some((place, turn))
        };
        timeout(self.options.wait, permits).await.ok()?
    }
}

impl Outlet {
    pub(super) const fn new(most: usize, way: Option<Way>) -> Self {
        Self { most, way }
    }

    /// Returns the outlet of a call.
    pub(crate) fn of(about: &Extensions) -> Self {
        let outlet = about.get::<Self>().cloned();
        outlet.unwrap_or_else(|| Self::new(MOST, None))
    }

    /// Returns how many bytes an answer may have that is not sent in chunks.
    pub(crate) const fn bytes(&self) -> usize {
        self.most
    }

    /// Begins a long answer, once there is a place for it. What the method returns is not looked
    /// at then: what goes into the sink is the result.
    ///
    /// # Errors
    /// [`Closed`].
    pub(crate) async fn open(&self) -> Result<Sink, Closed> {
        let way = self.way.as_ref().ok_or(Closed::NoWay)?;
        let Places {
            options, patience, ..
        } = &*way.places;
        let full = Closed::Full {
            most: options.at_once,
        };
        // The first text waits for its place, and for its reader, as those do that are whole.
        let unwritten = Closed::Unwritten {
            most: way.unwritten.bytes(),
        };
        let first = way.unwritten.try_take(self.most).ok_or(unwritten)?;
        let permits = way.places.place(way.turn.as_ref()).await.ok_or(full)?;
        let (sender, chunks) = mpsc::channel(options.chunks);
        let ending = Ending::default();
        way.slot.put(Stream::new(chunks, ending.clone()));
        count(&way.counters.long_sent);
        Ok(Sink {
            sender,
            ending,
            counters: Arc::clone(&way.counters),
            method: way.method.clone(),
            chunk_bytes: options.chunk_bytes,
            bytes_per_second: options.bytes_per_second,
            patience: *patience,
            sent: 0,
            waited: Duration::ZERO,
            first: Some(first),
            _permits: permits,
        })
    }
}

/// Takes a long answer, chunk by chunk. The connection is cut where it is dropped before its end,
/// so that nobody takes a part for the whole.
#[derive(Debug)]
pub(crate) struct Sink {
    sender: mpsc::Sender<Bytes>,
    ending: Ending,
    counters: Arc<Counters>,
    method: String,
    chunk_bytes: usize,
    bytes_per_second: usize,
    patience: Duration,
    /// Bytes that were sent.
    sent: usize,
    /// Time for which the reader was waited for.
    waited: Duration,
    /// What the first text takes until it is sent.
    first: Option<Taken>,
    _permits: Permits,
}

impl Sink {
    /// Returns how many bytes a chunk has.
    pub(crate) const fn chunk_bytes(&self) -> usize {
        self.chunk_bytes
    }

    /// Sends text in chunks, each once the reader has taken what was before it.
    ///
    /// # Errors
    /// [`Gone`] if the reader takes nothing for a time, or less than it has to on average.
    pub(crate) async fn send(&mut self, mut text: Bytes) -> Result<(), Gone> {
        while !text.is_empty() {
            let chunk = text.split_to(self.chunk_bytes.min(text.len()));
            self.send_chunk(chunk).await?;
        }
        self.first = None;
        Ok(())
    }

    async fn send_chunk(&mut self, chunk: Bytes) -> Result<(), Gone> {
        let earned = self.sent as f64 / self.bytes_per_second.max(1) as f64;
        let earned = Duration::try_from_secs_f64(earned).unwrap_or(Duration::MAX);
        let allowed = self.patience.saturating_add(earned);
        let left = allowed.saturating_sub(self.waited).min(self.patience);
        let start = Instant::now();
        let Ok(Ok(permit)) = timeout(left, self.sender.reserve()).await else {
            return Err(Gone);
        };
        self.waited += start.elapsed();
        self.sent = self.sent.saturating_add(chunk.len());
        permit.send(chunk);
        Ok(())
    }

    /// Ends the answer, which is whole.
    pub(crate) fn end(self) {
        self.ending.is_whole();
    }

    /// Ends the answer by the node's fault, which is recorded.
    pub(crate) fn fail(self, code: i32, words: &str) {
        self.counters.failed(&self.method, code);
        let method = &*self.method;
        tracing::error!(method, words, "a long answer is cut by the node's fault");
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.counters.long_ended(self.ending.was_whole());
    }
}

#[cfg(test)]
mod tests {
    use jsonrpsee::Methods;
    use tokio::time::sleep;

    use super::*;

    const CHUNK: usize = 1_000;

    /// Returns a way, of a server with one place, whose readers have to take this many bytes per
    /// second beside a pause.
    fn way(bytes_per_second: usize, pause: u64) -> (Outlet, Slot) {
        way_in(&Room::new(1_000), bytes_per_second, pause)
    }

    /// Returns a way whose texts of ten bytes take some of this room.
    fn way_in(unwritten: &Room, bytes_per_second: usize, pause: u64) -> (Outlet, Slot) {
        let mut options = ServerOptions::default();
        options.connections.write = Duration::from_millis(pause);
        options.long = LongOptions {
            at_once: 1,
            chunk_bytes: CHUNK,
            chunks: 2,
            bytes_per_second,
            ..LongOptions::default()
        };
        let slot = Slot::default();
        let way = Way {
            places: Arc::new(Places::new(&options)),
            counters: Arc::new(Counters::new(&Methods::new())),
            method: "long".to_owned(),
            turn: None,
            unwritten: unwritten.clone(),
            slot: slot.clone(),
        };
        (Outlet::new(10, Some(way)), slot)
    }

    /// What is made and not read are two chunks, and one on its way into the channel.
    #[tokio::test]
    async fn bytes_on_their_way_are_bounded() {
        let (outlet, slot) = way(1, 20_000);
        let mut sink = outlet.open().await.unwrap();
        let mut stream = slot.take().unwrap().behind("[");
        let made = Arc::new(std::sync::atomic::AtomicUsize::default());
        let counted = Arc::clone(&made);
        let sending = tokio::spawn(async move {
            for _ in 0..100 {
                counted.fetch_add(CHUNK, std::sync::atomic::Ordering::SeqCst);
                sink.send(vec![b'1'; CHUNK].into()).await.unwrap();
            }
            sink.end();
        });
        let mut read = 0;
        assert_eq!(stream.part().await.unwrap().unwrap(), "[");
        while read < 100 * CHUNK {
            sleep(Duration::from_millis(1)).await;
            let made = made.load(std::sync::atomic::Ordering::SeqCst);
            assert!(made - read <= 3 * CHUNK, "{made} {read}");
            let part = stream.part().await.unwrap().unwrap();
            assert_eq!(part.len(), CHUNK);
            read += part.len();
        }
        assert_eq!(stream.part().await.unwrap().unwrap(), "}");
        assert!(stream.is_over() && stream.part().await.is_none());
        sending.await.unwrap();
    }

    /// The first text of an answer is in memory like those of others, until its reader has it.
    #[tokio::test]
    async fn a_first_text_counts_until_it_is_sent() {
        let room = Room::new(15);
        let (first, slot) = way_in(&room, 1, 20_000);
        let (second, _slot) = way_in(&room, 1, 20_000);
        let mut sink = first.open().await.unwrap();
        let _reader = slot.take();
        let closed = second.open().await.unwrap_err();
        assert_eq!(closed, Closed::Unwritten { most: 15 });
        sink.send(vec![b'1'; 11].into()).await.unwrap();
        second.open().await.unwrap();
        // One that is never sent gives it back, too.
        assert_eq!(room.taken(), 0);
        drop(first.open());
        assert_eq!(room.taken(), 0);
    }

    /// A reader that takes a chunk now and then, and less than it has to, is ended; one that takes
    /// more goes on, however long it takes.
    #[tokio::test]
    async fn a_slow_reader_is_ended() {
        for (bytes_per_second, is_slow) in [(1_000_000, true), (10, false)] {
            let (outlet, slot) = way(bytes_per_second, 200);
            let mut sink = outlet.open().await.unwrap();
            let mut stream = slot.take().unwrap();
            let reading = tokio::spawn(async move {
                let mut last = None;
                while let Some(part) = stream.part().await {
                    last = Some(part.map(|part| part.len()));
                    sleep(Duration::from_millis(20)).await;
                }
                last
            });
            let sent = sink.send(vec![0; 40 * CHUNK].into()).await;
            assert_eq!(sent.is_err(), is_slow);
            match is_slow {
                true => drop(sink),
                false => sink.end(),
            }
            assert_eq!(matches!(reading.await.unwrap(), Some(Err(_))), is_slow);
        }
    }
}
