//! Turns of tasks that share a thread.
//!
//! Work that never waits keeps all others from its thread until it ends: hundreds of readers, each
//! with a millisecond of it, keep a sender waiting for as long as all of them take together.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::task::yield_now;

/// Time after which a task lets the others of its thread go on: of hundreds of tasks, each has some
/// calls or a notification in a turn, and all together have milliseconds.
const TURN: Duration = Duration::from_micros(30);

/// The turns of a task: when this one began.
#[derive(Debug)]
pub(crate) struct Turn(Mutex<Instant>);

impl Turn {
    pub(crate) fn begin() -> Self {
        Self(Mutex::new(Instant::now()))
    }

    fn begun(&self) -> MutexGuard<'_, Instant> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets others go on if the turn was long enough.
    pub(crate) async fn pass(&self) {
        let time = self.begun().elapsed();
        if time >= TURN {
            yield_now().await;
            *self.begun() = Instant::now();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    /// Of work that takes its thread again and again, each piece is one turn.
    #[tokio::test]
    async fn others_go_on_between_two_turns() {
        const PIECES: u32 = 20;
        let done = Arc::new(AtomicU32::new(0));
        let work = {
            let done = Arc::clone(&done);
            async move {
                let turn = Turn::begin();
                for _ in 0..PIECES {
                    let begun = Instant::now();
                    while begun.elapsed() < 2 * TURN {}
                    done.fetch_add(1, Ordering::Relaxed);
                    turn.pass().await;
                }
            }
        };
        let work = tokio::spawn(work);
        let mut seen = 0;
        while done.load(Ordering::Relaxed) < PIECES {
            seen += 1;
            yield_now().await;
        }
        work.await.unwrap();
        assert!(seen >= PIECES / 2, "{seen}");
        // A turn that is not over is nobody else's.
        let turn = Turn(Mutex::new(Instant::now() + TURN));
        let passed = futures_util::FutureExt::now_or_never(turn.pass());
        assert!(passed.is_some());
    }
}
