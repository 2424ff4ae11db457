//! News of the chain, for as many as listen.
//!
//! All listeners share what waits for the slowest of them, which is bounded in bytes: one that is
//! slower hears how many it has missed. What a listener holds of the news that it took last is
//! bounded by the same bytes, if it lets go once that is [passed](Listener::passed).

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use tokio::sync::broadcast::error::RecvError;

/// News that wait, with at most so many bytes together but for the newest.
#[derive(Debug)]
struct Waiting<T> {
    news: VecDeque<(Arc<T>, usize)>,
    bytes: usize,
    /// Number of the first of them; the next one that comes has the number behind the last.
    first: u64,
    listeners: usize,
    is_closed: bool,
}

impl<T> Waiting<T> {
    fn end(&self) -> u64 {
        self.first.saturating_add(self.news.len() as u64)
    }

    fn pop(&mut self) {
        if let Some((_, bytes)) = self.news.pop_front() {
            self.bytes = self.bytes.saturating_sub(bytes);
            self.first = self.first.saturating_add(1);
        }
    }
}

#[derive(Debug)]
struct Shared<T> {
    waiting: Mutex<Waiting<T>>,
    told: Notify,
    most: usize,
    most_bytes: usize,
}

impl<T> Shared<T> {
    fn waiting(&self) -> MutexGuard<'_, Waiting<T>> {
        // No panic leaves it half-changed.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Tells news; the listeners hear of the end once all clones are dropped.
#[derive(Debug)]
pub(super) struct Teller<T>(Arc<End<T>>);

#[derive(Debug)]
struct End<T>(Arc<Shared<T>>);

impl<T> Drop for End<T> {
    fn drop(&mut self) {
        self.0.waiting().is_closed = true;
        self.0.told.notify_waiters();
    }
}

impl<T> Clone for Teller<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Teller<T> {
    /// Begins without listeners. At most so many news wait for one, with so many bytes.
    pub(super) fn new(most: usize, most_bytes: usize) -> Self {
        let waiting = Waiting {
            news: VecDeque::new(),
            bytes: 0,
            first: 0,
            listeners: 0,
            is_closed: false,
        };
        Self(Arc::new(End(Arc::new(Shared {
            waiting: Mutex::new(waiting),
            told: Notify::new(),
            most,
            most_bytes,
        }))))
    }

    /// Tells news that have so many bytes.
    pub(super) fn tell(&self, news: T, bytes: usize) {
        let shared = &self.0.0;
        let mut waiting = shared.waiting();
        if waiting.listeners == 0 {
            return;
        }
        waiting.news.push_back((Arc::new(news), bytes));
        waiting.bytes = waiting.bytes.saturating_add(bytes);
        let is_full = |waiting: &Waiting<T>| {
            waiting.news.len() > shared.most || waiting.bytes > shared.most_bytes
        };
        while waiting.news.len() > 1 && is_full(&waiting) {
            waiting.pop();
        }
        drop(waiting);
        shared.told.notify_waiters();
    }

    /// Listens from now on.
    pub(super) fn listen(&self) -> Listener<T> {
        let shared = Arc::clone(&self.0.0);
        let mut waiting = shared.waiting();
        waiting.listeners += 1;
        let next = waiting.end();
        drop(waiting);
        Listener { shared, next }
    }
}

/// Hears news.
#[derive(Debug)]
pub(crate) struct Listener<T> {
    shared: Arc<Shared<T>>,
    /// Number of the next ones.
    next: u64,
}

impl<T> Listener<T> {
    /// Returns the next news, once there are some.
    ///
    /// # Errors
    /// [`RecvError::Lagged`] with how many were missed, and [`RecvError::Closed`].
    pub(crate) async fn recv(&mut self) -> Result<Arc<T>, RecvError> {
        let shared = Arc::clone(&self.shared);
        loop {
            let told = shared.told.notified();
            if let Some(heard) = self.hear() {
                return heard;
            }
            told.await;
        }
    }

    fn hear(&mut self) -> Option<Result<Arc<T>, RecvError>> {
        let waiting = self.shared.waiting();
        let Some(at) = self.next.checked_sub(waiting.first) else {
            let missed = waiting.first.saturating_sub(self.next);
            self.next = waiting.first;
            return Some(Err(RecvError::Lagged(missed)));
        };
        let news = usize::try_from(at).ok().and_then(|at| waiting.news.get(at));
        if let Some((news, _)) = news {
            self.next = self.next.saturating_add(1);
            return Some(Ok(Arc::clone(news)));
        }
        waiting.is_closed.then_some(Err(RecvError::Closed))
    }

    /// Waits until the news that were heard last wait for nobody any longer, since newer ones took
    /// their place.
    pub(crate) async fn passed(&self) {
        loop {
            let told = self.shared.told.notified();
            let (is_passed, is_closed) = {
                let waiting = self.shared.waiting();
                (waiting.first >= self.next, waiting.is_closed)
            };
            match (is_passed, is_closed) {
                (true, _) => return,
                // Nothing comes that takes their place.
                (false, true) => std::future::pending::<()>().await,
                (false, false) => told.await,
            }
        }
    }
}

impl<T> Drop for Listener<T> {
    fn drop(&mut self) {
        let mut waiting = self.shared.waiting();
        waiting.listeners = waiting.listeners.saturating_sub(1);
        while waiting.listeners == 0 && !waiting.news.is_empty() {
            waiting.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    fn heard(listener: &mut Listener<u64>) -> Option<Result<u64, RecvError>> {
        let heard = listener.recv().now_or_never()?;
        Some(heard.map(|news| *news))
    }

    /// Nobody's news take no memory, and those of a slow listener a bounded number of bytes.
    #[test]
    fn news_that_wait_have_few_bytes() {
        let teller = Teller::new(100, 1_000);
        teller.tell(0, 400);
        let mut slow = teller.listen();
        let mut quick = teller.listen();
        assert_eq!(heard(&mut slow), None);
        for news in 1..=3 {
            teller.tell(news, 400);
            assert_eq!(heard(&mut quick), Some(Ok(news)));
        }
        assert_eq!(teller.0.0.waiting().bytes, 800);
        assert_eq!(heard(&mut slow), Some(Err(RecvError::Lagged(1))));
        assert_eq!(heard(&mut slow), Some(Ok(2)));
        // However large, the newest are heard.
        teller.tell(4, 10_000);
        assert_eq!(heard(&mut quick), Some(Ok(4)));
        assert_eq!(heard(&mut slow), Some(Err(RecvError::Lagged(1))));
        assert_eq!(heard(&mut slow), Some(Ok(4)));
        for news in 5..205 {
            teller.tell(news, 0);
        }
        assert_eq!(heard(&mut slow), Some(Err(RecvError::Lagged(100))));
        drop((slow, quick));
        assert!(teller.0.0.waiting().news.is_empty());
    }

    #[tokio::test]
    async fn listeners_wake_and_hear_of_the_end() {
        let teller = Teller::new(2, 1_000);
        let mut listener = teller.listen();
        let hearing = tokio::spawn(async move {
            let first = listener.recv().await.map(|news| *news);
            listener.passed().await;
            (first, listener)
        });
        tokio::task::yield_now().await;
        for news in 7..10 {
            tokio::task::yield_now().await;
            teller.tell(news, 1);
        }
        let (first, mut listener) = hearing.await.unwrap();
        assert_eq!(first, Ok(7));
        drop(teller);
        assert_eq!(heard(&mut listener), Some(Ok(8)));
        assert_eq!(heard(&mut listener), Some(Ok(9)));
        assert_eq!(heard(&mut listener), Some(Err(RecvError::Closed)));
    }
}
