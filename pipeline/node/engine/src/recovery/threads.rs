//! Threads that recover senders.

use std::io;
use std::sync::Arc;
use std::thread::JoinHandle;

use alloy_primitives::Bytes;
use zkfabric_host::recovery as kernel;

use super::decode::Decoder;
use super::options::Options;
use super::queue::Queue;
use super::transaction::{Full, Raw, Recovered};

/// Threads that recover senders.
///
/// Dropping it recovers and delivers what waits, and then ends the threads.
#[derive(Debug)]
pub struct Recovery<T> {
    queue: Arc<Queue<Raw<T>>>,
    threads: Vec<JoinHandle<()>>,
}

impl<T: Send + 'static> Recovery<T> {
    /// Starts threads that hand each batch to `deliver`, in the order of the batch; batches of
    /// several threads may overtake each other. `deliver` may wait, and the queue then fills up.
    ///
    /// # Errors
    /// A thread that the system does not start, or memory that it does not give.
    pub fn start(
        options: &Options,
        deliver: impl Fn(Vec<Recovered<T>>) + Clone + Send + 'static,
    ) -> io::Result<Self> {
        let queue = Arc::new(Queue::new(options));
        let mut recovery = Self {
            queue: Arc::clone(&queue),
            threads: Vec::new(),
        };
        for _ in 0..options.threads.max(1) {
            let kernel = kernel::Recovery::new(options.isa).map_err(io::Error::other)?;
            let (queue, deliver) = (Arc::clone(&queue), deliver.clone());
            let work = move || {
                let mut decoder = Decoder::new(kernel);
                while let Some(batch) = queue.take() {
                    deliver(decoder.decode(batch));
                }
            };
            let thread = std::thread::Builder::new().name("recovery".to_owned());
            recovery.threads.push(thread.spawn(work)?);
        }
        Ok(recovery)
    }

    /// Takes a raw transaction, with a tag that is delivered with its result.
    ///
    /// # Errors
    /// [`Full`] if too much waits: the caller slows its sender down.
    pub fn submit(&self, bytes: Bytes, tag: T) -> Result<(), Full<T>> {
        let size = bytes.len();
        let refused = self.queue.push(Raw { bytes, tag }, size);
        refused.map_err(|(raw, waiting)| Full {
            transactions: waiting.count,
            bytes: waiting.bytes,
            tag: raw.tag,
        })
    }

    /// Takes no more, and returns the tags of the transactions that wait. Those that a thread has
    /// taken are delivered before this returns.
    pub fn abandon(self) -> Vec<T> {
        let waiting = self.queue.abandon();
        waiting.into_iter().map(|raw| raw.tag).collect()
    }

    /// Returns the number of transactions that wait, and their bytes.
    #[must_use]
    pub fn waiting(&self) -> (usize, usize) {
        let waiting = self.queue.waiting();
        (waiting.count, waiting.bytes)
    }
}

impl<T> Drop for Recovery<T> {
    fn drop(&mut self) {
        self.queue.close();
        for thread in self.threads.drain(..) {
            // A panic of `deliver` has been printed by its thread.
            let _ = thread.join();
        }
    }
}
