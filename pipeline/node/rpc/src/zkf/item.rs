//! Items of subscriptions, on their way.

/// Why a subscription ends whose places are gone.
pub(super) const REVERTED: &str =
    "the chain for development went back to an earlier block: subscribe again";
