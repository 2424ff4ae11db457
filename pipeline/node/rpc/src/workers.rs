//! Threads for work that takes long: calls, traces, blocks and groups that are read from the disk.
//!
//! They have a lower priority than the sequencer's threads, and a bounded queue: whoever asks for
//! much takes what the others leave, and waits behind those who have asked before.

use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::Builder;

use tokio::sync::oneshot;
use zkfabric_engine::lower_priority;

use crate::error::Error;

type Job = Box<dyn FnOnce() + Send>;

/// Threads for work that takes long. They end when it is dropped, after what they are doing.
#[derive(Debug)]
pub(crate) struct Workers {
    jobs: SyncSender<Job>,
    most: usize,
}

impl Workers {
    /// Starts so many threads of a name, for which at most so many jobs may wait.
    ///
    /// # Errors
    /// The system starts no thread.
    pub(crate) fn start(name: &str, threads: usize, most: usize) -> std::io::Result<Self> {
        let most = most.max(1);
        let (jobs, waiting) = sync_channel(most);
        let waiting = Arc::new(Mutex::new(waiting));
        for _ in 0..threads.max(1) {
            let waiting = Arc::clone(&waiting);
            let thread = Builder::new().name(name.to_owned());
            thread.spawn(move || work(&waiting))?;
        }
        Ok(Self { jobs, most })
    }

    /// Runs work on one of the threads.
    ///
    /// # Errors
    /// [`Error::Limit`] if too much waits; [`Error::Panicked`]; what the work returns.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let (sender, receiver) = oneshot::channel();
        let job: Job = Box::new(move || {
            // Nobody waits for work whose client has gone.
            if !sender.is_closed() {
                let _ = sender.send(work());
            }
        });
        match self.jobs.try_send(job) {
            Ok(()) => receiver.await.unwrap_or(Err(Error::Panicked)),
            Err(TrySendError::Full(_)) => Err(Error::Limit(format!(
                "{} calls wait for their turn: ask again later",
                self.most
            ))),
            Err(TrySendError::Disconnected(_)) => Err(Error::Stopping),
        }
    }
}

/// Runs one job after the other until nobody can send any more.
fn work(waiting: &Mutex<Receiver<Job>>) {
    lower_priority();
    loop {
        // The lock is free while a job runs, and no job panics under it.
        let job = waiting
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .recv();
        let Ok(job) = job else {
            return;
        };
        // Whoever waits for the job hears of a panic by its end of the channel.
        let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(job));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use rustix::process::getpriority_process;
    use rustix::thread::gettid;

    use super::*;

    /// A job that panics ends itself alone; more than may wait are refused at once.
    #[tokio::test(flavor = "multi_thread")]
    async fn workers_are_bounded_and_outlive_panics() {
        let workers = Arc::new(Workers::start("calls", 1, 2).unwrap());
        let panicked = workers.run::<()>(|| panic!("a test's"));
        assert!(matches!(panicked.await, Err(Error::Panicked)));
        let nice = workers.run(|| Ok(getpriority_process(Some(gettid())).unwrap()));
        assert!(nice.await.unwrap() >= 10);
        let (go_on, held) = channel::<()>();
        let first = {
            let workers = Arc::clone(&workers);
            let work = move || {
                let _ = held.recv();
                Ok(1)
            };
            tokio::spawn(async move { workers.run(work).await })
        };
        tokio::time::sleep(Duration::from_millis(50)).await;
        let waiting: Vec<_> = (0..2)
            .map(|_| {
                let workers = Arc::clone(&workers);
                tokio::spawn(async move { workers.run(|| Ok(2)).await })
            })
            .collect();
        tokio::time::sleep(Duration::from_millis(50)).await;
        let refused = workers.run(|| Ok(3)).await;
        assert!(matches!(refused, Err(Error::Limit(_))));
        drop(go_on);
        assert_eq!(first.await.unwrap().unwrap(), 1);
        for waiting in waiting {
            assert_eq!(waiting.await.unwrap().unwrap(), 2);
        }
    }
}
