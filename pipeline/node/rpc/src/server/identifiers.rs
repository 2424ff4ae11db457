//! Names of subscriptions.

use std::hash::{BuildHasher as _, RandomState};

use jsonrpsee::core::traits::IdProvider;
use jsonrpsee::types::SubscriptionId;

/// Names subscriptions by 32 random hexadecimal digits.
#[derive(Debug)]
pub(super) struct RandomIdentifiers;

impl IdProvider for RandomIdentifiers {
    fn next_id(&self) -> SubscriptionId<'static> {
        // Each `RandomState` has other random keys.
        let random = || RandomState::new().hash_one(());
        format!("0x{:016x}{:016x}", random(), random()).into()
    }
}
