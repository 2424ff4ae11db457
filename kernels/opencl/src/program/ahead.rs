//! Builds ahead of the calls that need them, on threads of their own.
//!
//! Threads take builds in the order in which they were added; a thread ends when no build waits. A
//! driver's compiler runs on one core, so there are half as many threads as cores: the other half
//! is for the caller, who executes and reads meanwhile, and for a CPU's kernels. A call that comes
//! before its program has begun builds it at once on a thread of its own.
//!
//! No thread is joined: `clBuildProgram` cannot be stopped, and a process that ends must not wait
//! for it. [`Ahead::close`] drops what has not begun, so that at most one build per thread goes on
//! after the device is gone.

use core::{fmt, num::NonZero};
use std::{
    collections::VecDeque,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex},
    thread,
};

use crate::lock::lock;

type Task = Box<dyn FnOnce() + Send>;

/// Builds that wait, and their threads.
#[derive(Clone)]
pub(super) struct Ahead {
    state: Arc<Mutex<State>>,
    /// Most threads at a time.
    most: usize,
}

#[derive(Default)]
struct State {
    waiting: VecDeque<Task>,
    threads: usize,
    closed: bool,
}

impl Ahead {
    pub(super) fn new() -> Self {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        Self::with_threads(cores.div_ceil(2))
    }

    fn with_threads(most: usize) -> Self {
        Self {
            state: Arc::default(),
            most,
        }
    }

    /// Adds a task. If there is no thread for it, the task is dropped: the call that needs its
    /// program builds it.
    pub(super) fn add(&self, task: impl FnOnce() + Send + 'static) {
        let mut state = lock(&self.state);
        if state.closed {
            return;
        }
        state.waiting.push_back(Box::new(task));
        if state.threads == self.most {
            return;
        }
        let shared = Arc::clone(&self.state);
        let thread = thread::Builder::new().name("opencl-ahead".into());
        match thread.spawn(move || work(&shared)) {
            Ok(_) => state.threads += 1,
            Err(_) if state.threads == 0 => state.waiting.clear(),
            Err(_) => {}
        }
    }

    /// Drops the tasks that have not begun, and those that are added later.
    pub(super) fn close(&self) {
        let mut state = lock(&self.state);
        state.closed = true;
        let waiting = core::mem::take(&mut state.waiting);
        drop(state);
        // A task may hold what takes the lock when it is dropped.
        drop(waiting);
    }
}

impl fmt::Debug for Ahead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ahead").finish_non_exhaustive()
    }
}

/// Runs tasks until none waits.
fn work(shared: &Mutex<State>) {
    loop {
        let mut state = lock(shared);
        let Some(task) = state.waiting.pop_front() else {
            state.threads -= 1;
            return;
        };
        drop(state);
        // The thread goes on after a panic, which the panic hook has printed.
        let _ = catch_unwind(AssertUnwindSafe(task));
    }
}

#[cfg(test)]
mod tests {
    use core::time::Duration;
    use std::sync::mpsc::{self, RecvTimeoutError};

    use super::*;

    const LONG: Duration = Duration::from_secs(60);

    #[test]
    fn tasks_run_side_by_side_up_to_a_limit() {
        let ahead = Ahead::with_threads(2);
        let (begun, begins) = mpsc::channel();
        let ends: Vec<_> = (0..4)
            .map(|index| {
                let begun = begun.clone();
                let (end, ends) = mpsc::channel::<()>();
                ahead.add(move || {
                    begun.send(index).unwrap();
                    let _ = ends.recv_timeout(LONG);
                });
                end
            })
            .collect();
        let mut first = [0; 2].map(|_| begins.recv_timeout(LONG).unwrap());
        first.sort_unstable();
        assert_eq!(first, [0, 1]);
        // Both threads are busy, so the third waits.
        let none = begins.recv_timeout(Duration::from_millis(20));
        assert_eq!(none, Err(RecvTimeoutError::Timeout));
        let mut ends = ends.into_iter();
        drop(ends.next());
        assert_eq!(begins.recv_timeout(LONG), Ok(2));
        drop(ends);
        assert_eq!(begins.recv_timeout(LONG), Ok(3));
    }

    #[test]
    fn a_panic_ends_no_thread() {
        let ahead = Ahead::with_threads(1);
        let (done, dones) = mpsc::channel();
        ahead.add(|| std::panic::resume_unwind(Box::new("bug")));
        ahead.add(move || done.send(()).unwrap());
        assert_eq!(dones.recv_timeout(LONG), Ok(()));
    }

    #[test]
    fn what_has_not_begun_is_dropped_at_the_end() {
        let ahead = Ahead::with_threads(1);
        let (begun, begins) = mpsc::channel();
        let (end, ends) = mpsc::channel::<()>();
        let (dropped, drops) = mpsc::channel::<()>();
        ahead.add(move || {
            begun.send(()).unwrap();
            let _ = ends.recv_timeout(LONG);
        });
        begins.recv_timeout(LONG).unwrap();
        for dropped in [dropped.clone(), dropped] {
            ahead.add(move || dropped.send(()).unwrap());
            // The first is dropped by the close, the second when it is added.
            ahead.close();
        }
        // Both are gone while the first task still runs, which nobody waits for.
        assert_eq!(
            drops.recv_timeout(LONG),
            Err(RecvTimeoutError::Disconnected)
        );
        drop(end);
    }
}
