//! The thread that makes the index.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use zkfabric_engine::lower_priority;
use zkfabric_files::storage::Storage;

use super::builder::{Builder, Shared, Source};
use super::error::IndexError;
use super::options::LogIndexOptions;

/// Time after which what has failed is tried again.
const AGAIN: Duration = Duration::from_secs(10);
/// Time after which the thread looks for work that nobody tells of.
const LOOK: Duration = Duration::from_secs(1);

#[derive(Debug, Default)]
struct State {
    /// The newest sealed block.
    sealed: Option<u64>,
    is_stopping: bool,
    /// Why the last step has failed.
    failure: Option<Arc<IndexError>>,
}

/// What the thread is to do.
#[derive(Debug, Default)]
pub(super) struct Work {
    state: Mutex<State>,
    changed: Condvar,
}

impl Work {
    fn state(&self) -> MutexGuard<'_, State> {
        // Each field is replaced as a whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells of a sealed block.
    pub(super) fn sealed(&self, number: u64) {
        self.state().sealed = Some(number);
        self.changed.notify_all();
    }

    /// Lets the thread end.
    pub(super) fn stop(&self) {
        self.state().is_stopping = true;
        self.changed.notify_all();
    }

    /// Returns why the index does not go on.
    pub(super) fn failure(&self) -> Option<Arc<IndexError>> {
        self.state().failure.clone()
    }

    /// Waits for something new, or for a time; `false` once the thread is to end.
    fn wait(&self, time: Duration) -> bool {
        let state = self.state();
        let sealed = state.sealed;
        let is_same = |state: &mut State| !state.is_stopping && state.sealed == sealed;
        let waited = self.changed.wait_timeout_while(state, time, is_same);
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        !state.is_stopping
    }

    /// Waits before something is tried again; `false` once the thread is to end.
    fn pause(&self) -> bool {
        let state = self.state();
        let goes_on = |state: &mut State| !state.is_stopping;
        let waited = self.changed.wait_timeout_while(state, AGAIN, goes_on);
        let (state, _) = waited.unwrap_or_else(PoisonError::into_inner);
        !state.is_stopping
    }
}

/// Tells an index of sealed blocks.
#[derive(Clone, Debug)]
pub(crate) struct Bell(pub(super) Arc<Work>);

impl Bell {
    /// Tells of a sealed block, whose end is durable.
    pub(crate) fn sealed(&self, number: u64) {
        self.0.sealed(number);
    }
}

/// Makes the index until it is stopped.
pub(super) fn run<S: Source + Clone>(
    source: &S,
    storage: &Arc<dyn Storage>,
    shared: &Shared,
    work: &Work,
    options: LogIndexOptions,
) {
    lower_priority();
    let mut builder = loop {
        let opened = Builder::open(source.clone(), Arc::clone(storage), shared.clone(), options);
        match opened {
            Ok(builder) => break builder,
            Err(error) => work.state().failure = Some(Arc::new(error)),
        }
        if !work.pause() {
            return;
        }
    };
    loop {
        let sealed = {
            let state = work.state();
            if state.is_stopping {
                return;
            }
            state.sealed
        };
        let step = match sealed {
            Some(sealed) => builder.step(sealed),
            None => Ok(false),
        };
        let goes_on = match step {
            Ok(has_done) => {
                work.state().failure = None;
                has_done || work.wait(LOOK)
            }
            Err(error) => {
                work.state().failure = Some(Arc::new(error));
                work.pause()
            }
        };
        if !goes_on {
            return;
        }
    }
}
