//! Items of subscriptions, on their way.

use jsonrpsee::SubscriptionSink;
use jsonrpsee::core::{SubscriptionResult, to_json_raw_value};
use jsonrpsee::types::ErrorObjectOwned;
use serde::Serialize;

use crate::error::Error;

/// Sends an item.
pub(super) async fn send<T: Serialize>(sink: &SubscriptionSink, item: &T) -> SubscriptionResult {
    sink.send(to_json_raw_value(item)?).await?;
    Ok(())
}

/// Returns what a subscription ends with.
pub(super) fn words(error: Error) -> String {
    ErrorObjectOwned::from(error).message().to_owned()
}
