//! A pool that fills up.
//!
//! Transactions that cannot outbid others are held back before the pool is full: a full pool would
//! reject them, and their sender would not hear that sending later helps. Executable transactions
//! are counted only: one of them pushes out any queued one. The price decides, and not the count
//! alone, so that nobody keeps others out with transactions that no block includes.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use zkfabric_mempool::{Options, Pool, Price};

/// Part of the pool from which transactions are held back, in quarters. The rest is for those that
/// are on their way.
const QUARTERS: u64 = 3;

/// How crowded the pool is, for the threads that submit.
#[derive(Debug)]
pub(super) struct Crowd {
    /// Executable transactions in the pool; zero while it is not crowded.
    waiting: AtomicU64,
    bar: Mutex<Option<Bar>>,
    most: u64,
    most_bytes: u64,
}

/// What a transaction has to exceed.
#[derive(Clone, Copy, Debug)]
struct Bar {
    price: Price,
    base_fee: u128,
}

impl Crowd {
    pub(super) fn new(options: &Options) -> Self {
        let part = |whole: u64| (whole / 4).saturating_mul(QUARTERS).max(1);
        Self {
            waiting: AtomicU64::new(0),
            bar: Mutex::default(),
            most: part(options.transactions as u64),
            most_bytes: part(options.bytes),
        }
    }

    /// Returns the most executable transactions beside which others are taken at any price.
    pub(super) const fn most(&self) -> u64 {
        self.most
    }

    /// Looks at the pool.
    pub(super) fn set<T>(&self, pool: &Pool<T>, base_fee: u128) {
        let status = pool.status();
        let pending = status.pending as u64;
        let is_crowded = pending >= self.most || status.pending_bytes >= self.most_bytes;
        let price = is_crowded.then(|| pool.cheapest()).flatten();
        let bar = price.map(|price| Bar { price, base_fee });
        if bar.is_some() || self.waiting.load(Ordering::Relaxed) > 0 {
            // The lock guards one assignment.
            *self.bar.lock().unwrap_or_else(PoisonError::into_inner) = bar;
        }
        let waiting = if bar.is_some() { pending } else { 0 };
        self.waiting.store(waiting, Ordering::Release);
    }

    /// Returns how many executable transactions wait, if a transaction with this price, or without
    /// one, has to wait for them. The price is asked for while the pool is crowded only.
    pub(super) fn holds_back(&self, price: impl FnOnce() -> Option<Price>) -> Option<u64> {
        let waiting = self.waiting.load(Ordering::Acquire);
        if waiting == 0 {
            return None;
        }
        let bar = *self.bar.lock().unwrap_or_else(PoisonError::into_inner);
        let bar = bar?;
        let outbids = price()?.outbids(bar.price, bar.base_fee);
        (!outbids).then_some(waiting)
    }
}
