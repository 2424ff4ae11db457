//! Items of subscriptions, on their way.

use std::time::Duration;

use jsonrpsee::SubscriptionSink;
use jsonrpsee::core::{SubscriptionResult, to_json_raw_value};
use jsonrpsee::types::ErrorObjectOwned;
use serde::Serialize;
use serde_json::value::RawValue;
use tokio::time::sleep;

use crate::error::Error;

/// Bytes up to which an item is small.
const SMALL: usize = 4 << 10;
/// How often a large item looks whether it may go.
const LOOK: Duration = Duration::from_millis(1);

/// Sends an item.
///
/// A large one waits until what was sent before is written: what waits for a slow client is that
/// item, and small ones.
pub(super) async fn send<T: Serialize>(sink: &SubscriptionSink, item: &T) -> SubscriptionResult {
    send_text(sink, to_json_raw_value(item)?).await
}

/// Sends an item that is text already, as [`send`] does.
pub(super) async fn send_text(sink: &SubscriptionSink, text: Box<RawValue>) -> SubscriptionResult {
    if text.get().len() > SMALL {
        while sink.capacity() < sink.max_capacity() && !sink.is_closed() {
            sleep(LOOK).await;
        }
    }
    sink.send(text).await?;
    Ok(())
}

/// Returns what a subscription ends with.
pub(super) fn words(error: Error) -> String {
    ErrorObjectOwned::from(error).message().to_owned()
}
