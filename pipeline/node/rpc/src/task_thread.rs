//! A thread for tasks that would keep others waiting on the server's threads.
//!
//! A block with thousands of logs is thousands of texts for each of hundreds of subscriptions, and
//! a request of megabytes takes milliseconds to read. On the server's threads, a transaction that
//! somebody sends would wait behind all of them at each step of its way.

use std::io;
use std::thread::Builder;

use tokio::runtime::{self, Handle};
use tokio::sync::oneshot;
use tokio::task::JoinSet;

use crate::error::Error;

/// A thread for tasks. It ends when this is dropped, with the tasks that are left.
#[derive(Debug)]
pub(crate) struct TaskThread {
    tasks: Handle,
    _end: oneshot::Sender<()>,
}

impl TaskThread {
    /// Starts the thread, which begins with a function.
    ///
    /// # Errors
    /// The system starts no thread.
    pub(crate) fn start(name: &str, begin: fn()) -> io::Result<Self> {
        let runtime = runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let tasks = runtime.handle().clone();
        let (end, ended) = oneshot::channel();
        let thread = Builder::new().name(name.to_owned());
        thread.spawn(move || {
            begin();
            // Nothing is sent: it ends with its sender.
            let _ = runtime.block_on(ended);
        })?;
        Ok(Self { tasks, _end: end })
    }

    /// Runs a task on the thread, for as long as it is waited for.
    ///
    /// # Errors
    /// [`Error::Panicked`] if it panics, or the thread has ended.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        task: impl Future<Output = T> + Send + 'static,
    ) -> Result<T, Error> {
        let mut tasks = JoinSet::new();
        tasks.spawn_on(task, &self.tasks);
        match tasks.join_next().await {
            Some(Ok(result)) => Ok(result),
            _ => Err(Error::Panicked),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::thread::current;
    use std::time::Duration;

    use tokio::time::timeout;

    use super::*;

    /// A task has the thread, whatever the caller's does, and ends when nobody waits for it.
    #[tokio::test]
    async fn tasks_run_on_their_thread_and_end_with_their_callers() {
        let thread = TaskThread::start("telling", || ()).unwrap();
        let name = thread.run(async { current().name().map(str::to_owned) });
        assert_eq!(name.await.unwrap().as_deref(), Some("telling"));
        let panicked = thread.run(async { panic!("a test's") });
        assert!(matches!(panicked.await, Err::<(), _>(Error::Panicked)));
        let held = Arc::new(());
        let task = {
            let held = Arc::clone(&held);
            thread.run(async move {
                std::future::pending::<()>().await;
                drop(held);
            })
        };
        timeout(Duration::from_millis(20), task).await.unwrap_err();
        let is_free = async {
            while Arc::strong_count(&held) > 1 {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        timeout(Duration::from_secs(20), is_free).await.unwrap();
    }
}
