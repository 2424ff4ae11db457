//! A bounded queue, from which threads take batches.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::options::Options;

/// What waits in a queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Waiting {
    /// Number of items.
    pub(super) count: usize,
    /// Their bytes.
    pub(super) bytes: usize,
}

#[derive(Debug)]
struct State<T> {
    /// Items with their bytes.
    items: VecDeque<(T, usize)>,
    bytes: usize,
    is_closed: bool,
}

impl<T> State<T> {
    fn waiting(&self) -> Waiting {
        Waiting {
            count: self.items.len(),
            bytes: self.bytes,
        }
    }
}

/// The queue. A batch has at least some items, unless they do not come in time.
#[derive(Debug)]
pub(super) struct Queue<T> {
    state: Mutex<State<T>>,
    /// Told of items and of the end.
    changed: Condvar,
    limit: Waiting,
    least: usize,
    most: usize,
    wait: Duration,
}

impl<T> Queue<T> {
    pub(super) fn new(options: &Options) -> Self {
        let most = options.most.max(1);
        Self {
            state: Mutex::new(State {
                items: VecDeque::new(),
                bytes: 0,
                is_closed: false,
            }),
            changed: Condvar::new(),
            limit: Waiting {
                count: options.transactions.max(1),
                bytes: options.bytes,
            },
            least: options.least.clamp(1, most),
            most,
            wait: options.wait,
        }
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        // No panic leaves the state half-changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Appends an item of this many bytes, or returns it with what waits.
    pub(super) fn push(&self, item: T, bytes: usize) -> Result<(), (T, Waiting)> {
        let mut state = self.state();
        let waiting = state.waiting();
        let is_full = waiting.count >= self.limit.count
            || waiting.count > 0 && waiting.bytes.saturating_add(bytes) > self.limit.bytes;
        if is_full || state.is_closed {
            return Err((item, waiting));
        }
        state.items.push_back((item, bytes));
        state.bytes += bytes;
        let count = state.items.len();
        drop(state);
        // One thread waits for the first item, or for as many as it wants.
        if count == 1 || count >= self.least {
            self.changed.notify_one();
        }
        Ok(())
    }

    /// Waits for a batch; `None` once the queue is closed and empty.
    pub(super) fn take(&self) -> Option<Vec<T>> {
        let mut state = self.state();
        loop {
            while state.items.is_empty() {
                if state.is_closed {
                    return None;
                }
                let woken = self.changed.wait(state);
                state = woken.unwrap_or_else(PoisonError::into_inner);
            }
            let end = Instant::now() + self.wait;
            while state.items.len() < self.least && !state.is_closed {
                let left = end.saturating_duration_since(Instant::now());
                if left.is_zero() {
                    break;
                }
                let woken = self.changed.wait_timeout(state, left);
                (state, _) = woken.unwrap_or_else(PoisonError::into_inner);
            }
            let count = state.items.len().min(self.most);
            let batch: Vec<(T, usize)> = state.items.drain(..count).collect();
            // Empty if another thread has taken everything meanwhile.
            if !batch.is_empty() {
                state.bytes -= batch.iter().map(|(_, bytes)| bytes).sum::<usize>();
                if !state.items.is_empty() {
                    self.changed.notify_one();
                }
                return Some(batch.into_iter().map(|(item, _)| item).collect());
            }
        }
    }

    pub(super) fn waiting(&self) -> Waiting {
        self.state().waiting()
    }

    /// Ends the queue, and returns the items that wait.
    pub(super) fn abandon(&self) -> Vec<T> {
        let mut state = self.state();
        state.is_closed = true;
        state.bytes = 0;
        let items = state.items.drain(..).map(|(item, _)| item);
        let items = items.collect();
        drop(state);
        self.changed.notify_all();
        items
    }

    /// Ends the queue: it takes no more items, and hands out those that wait.
    pub(super) fn close(&self) {
        self.state().is_closed = true;
        self.changed.notify_all();
    }
}
