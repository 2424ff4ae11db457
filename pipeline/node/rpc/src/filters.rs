//! The filters that clients have installed.
//!
//! A filter has the place up to which it was asked, and no news: what is behind that place is read
//! from the chain. So a filter takes a few bytes, however seldom somebody asks.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use alloy_primitives::U256;

use crate::log_filter::LogFilter;
use crate::options::NodeOptions;
use crate::peer::{Share, Shares};

/// What a filter lets through.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Logs(Box<LogFilter>),
    Blocks,
    Transactions,
}

/// A place in the chain: a block, and a number of transactions in it. Later places are greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) block: u64,
    pub(crate) transactions: usize,
    /// Number of the newest block with a header.
    pub(crate) sealed: u64,
}

#[derive(Clone, Debug)]
pub(crate) struct Installed {
    pub(crate) kind: Kind,
    pub(crate) place: Place,
    /// When somebody has asked for it last.
    pub(crate) used: Instant,
    /// Its place among those of the peer that has installed it.
    pub(crate) _share: Arc<Share>,
}

/// The filters that clients have installed.
#[derive(Debug)]
pub(crate) struct Filters {
    list: Mutex<HashMap<U256, Installed>>,
    /// Most filters.
    pub(crate) most: usize,
    /// After what time one that nobody asks for is removed.
    pub(crate) time: Duration,
    /// What each peer may have of them.
    pub(crate) shares: Arc<Shares>,
}

impl Filters {
    pub(crate) fn new(options: &NodeOptions) -> Self {
        Self {
            list: Mutex::default(),
            most: options.filters,
            time: options.filter_time,
            shares: Shares::new(
                "filters",
                options.filters_per_connection,
                options.filters_per_address,
            ),
        }
    }

    /// Moves the filters whose places are behind one to it: the chain went back, and what comes
    /// next is new.
    pub(crate) fn go_back(&self, to: Place) {
        for filter in self.list().values_mut() {
            let place = &mut filter.place;
            place.sealed = place.sealed.min(to.sealed);
            if place.block > to.block {
                (place.block, place.transactions) = (to.block, to.transactions);
            }
        }
    }

    pub(crate) fn list(&self) -> MutexGuard<'_, HashMap<U256, Installed>> {
        // No panic leaves the map half-changed.
        self.list.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
