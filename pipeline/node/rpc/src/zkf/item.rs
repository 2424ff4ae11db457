//! Items of subscriptions, on their way.

use jsonrpsee::types::ErrorObjectOwned;

use crate::error::Error;

/// Why a subscription ends whose places are gone.
pub(super) const REVERTED: &str =
    "the chain for development went back to an earlier block: subscribe again";

/// Returns what a subscription ends with.
pub(super) fn words(error: Error) -> String {
    ErrorObjectOwned::from(error).message().to_owned()
}
