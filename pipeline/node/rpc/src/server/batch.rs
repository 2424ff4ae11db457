//! Calls of one message.

use futures_util::future::BoxFuture;
use futures_util::{FutureExt as _, StreamExt as _, stream};
use jsonrpsee::types::Id;
use serde_json::value::RawValue;

use super::message::Entries;
use super::options::BatchOptions;
use super::refusal::Refusal;

/// Returns the responses to the calls of a batch, in their order; none if nobody asks for one.
/// `respond` is the response to one of them.
///
/// A bounded number of calls runs at once. As soon as the responses are too large, one error takes
/// their place, and the calls that have not ended are dropped.
///
/// # Errors
/// A batch of no call, or of too many.
pub(super) async fn respond<'c, F>(
    limits: &BatchOptions,
    entries: Entries<'c>,
    respond: impl Fn(&'c RawValue) -> F,
) -> Result<Option<Box<RawValue>>, Refusal>
where
    F: Future<Output = Option<Box<RawValue>>> + Send + 'c,
{
    if entries.has_more {
        let most = limits.calls;
        return Err(Refusal::LargeBatch { most });
    }
    if entries.first.is_empty() {
        return Err(Refusal::EmptyBatch);
    }
    let mut responses: Vec<Option<Box<RawValue>>> = Vec::new();
    responses.resize_with(entries.first.len(), || None);
    let running = entries.first.into_iter().enumerate().map(|(index, call)| {
        let response = respond(call);
        response.map(move |response| (index, response)).boxed()
    });
    // The compiler does not see that a stream of what the iterator borrows may change its thread.
    let running: Vec<BoxFuture<'_, (usize, Option<Box<RawValue>>)>> = running.collect();
    let mut running = stream::iter(running).buffer_unordered(limits.at_once);
    let most = limits.response_bytes;
    let too_large = || {
        Ok(Some(
            Refusal::LargeAnswer { most }.response(Id::Null).into_json(),
        ))
    };
    let mut bytes = 0_usize;
    while let Some((index, response)) = running.next().await {
        let more = response.as_ref().map(|response| response.get().len());
        bytes = bytes.saturating_add(more.unwrap_or_default());
        if bytes > most {
            return too_large();
        }
        if let Some(place) = responses.get_mut(index) {
            *place = response;
        }
    }
    let responses: Vec<Box<RawValue>> = responses.into_iter().flatten().collect();
    // A comma or a bracket for each of them.
    let length = bytes.saturating_add(responses.len()).saturating_add(1);
    match length <= most {
        _ if responses.is_empty() => Ok(None),
        true => Ok(Some(joined(responses, length))),
        false => too_large(),
    }
}

/// Returns a list of responses.
fn joined(responses: Vec<Box<RawValue>>, length: usize) -> Box<RawValue> {
    let mut list = String::with_capacity(length);
    for response in responses {
        list.push(if list.is_empty() { '[' } else { ',' });
        list.push_str(response.get());
    }
    list.push(']');
    let list = RawValue::from_string(list);
    // JSON beside JSON is JSON.
    list.unwrap_or_else(|_| Refusal::Internal.response(Id::Null).into_json())
}
