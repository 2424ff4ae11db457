//! Recovery of senders: a bounded queue, and threads that take batches from it.
//!
//! | module | concept |
//! |---|---|
//! | `queue` | the bounded queue, from which batches are taken |
//! | `decode` | a batch's transactions, decoded, with all signatures recovered at once |
//!
//! Invariants: what waits is bounded in number and in bytes; each transaction that was taken is
//! delivered once, also one that is no transaction; no input panics. A transaction costs a recovery
//! per signature that it contains, so at most one per 90 of its bytes.

mod decode;
mod queue;
#[cfg(test)]
mod tests;

use std::io;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use alloy_primitives::{B256, Bytes};
use zkfabric_executor::Transaction;
use zkfabric_host::local::Isa;
use zkfabric_host::recovery as kernel;
use zkfabric_stf::error::TransactionError;

use decode::Decoder;
use queue::Queue;

/// Settings of a recovery.
#[derive(Clone, Debug)]
pub struct Options {
    /// Threads.
    pub threads: usize,
    /// Most transactions that wait.
    pub transactions: usize,
    /// Most bytes of transactions that wait; one transaction may wait whatever its size.
    pub bytes: usize,
    /// Transactions for which a thread waits before it takes a batch.
    pub least: usize,
    /// Most transactions of a batch.
    pub most: usize,
    /// How long a thread waits for them, from the first one on.
    pub wait: Duration,
    /// Instructions of the kernel.
    pub isa: Isa,
}

impl Default for Options {
    /// One thread, 16,384 transactions of 64 MiB, batches of 8 to 64, 200 microseconds, the best
    /// instructions of the machine.
    fn default() -> Self {
        Self {
            threads: 1,
            transactions: 1 << 14,
            bytes: 64 << 20,
            least: 8,
            most: 64,
            wait: Duration::from_micros(200),
            isa: Isa::current(),
        }
    }
}

/// A transaction behind the recovery.
#[derive(Debug)]
pub struct Recovered<T> {
    /// Keccak-256 of the bytes.
    pub hash: B256,
    /// The transaction with its sender, or why the bytes are none.
    pub transaction: Result<Transaction, TransactionError>,
    /// What the caller gave with it.
    pub tag: T,
}

/// A transaction that waits.
#[derive(Debug)]
struct Raw<T> {
    bytes: Bytes,
    tag: T,
}

/// A transaction that the queue did not take.
#[derive(Debug, thiserror::Error)]
#[error("the recovery of senders is behind: {transactions} transactions of {bytes} bytes wait")]
pub struct Full<T> {
    /// Transactions that wait.
    pub transactions: usize,
    /// Their bytes.
    pub bytes: usize,
    /// What the caller gave with the transaction.
    pub tag: T,
}

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
