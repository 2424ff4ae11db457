//! Calls of one message.

use futures_util::future::BoxFuture;
use futures_util::{FutureExt as _, StreamExt as _, stream};
use jsonrpsee::types::Id;
use jsonrpsee::{BatchResponseBuilder, MethodResponse};

use super::calls::{Caller, Calls, Place};
use super::figures::count;
use super::message::Entries;
use super::refusal::Refusal;

/// Returns the responses to the calls of a batch, in their order; none if nobody asks for one.
///
/// A bounded number of calls runs at once. As soon as the responses are too large, one error takes
/// their place, and the calls that have not ended are dropped.
pub(super) async fn respond(
    calls: &Calls,
    entries: Entries<'_>,
    caller: &Caller,
) -> Option<MethodResponse> {
    let limits = &calls.options.batch;
    count(&calls.counters.batches);
    if entries.has_more {
        let most = limits.calls;
        return Some(calls.refuse(Refusal::LargeBatch { most }, Id::Null));
    }
    if entries.first.is_empty() {
        return Some(calls.refuse(Refusal::EmptyBatch, Id::Null));
    }
    let mut responses: Vec<Option<MethodResponse>> = Vec::new();
    responses.resize_with(entries.first.len(), || None);
    let running = entries.first.into_iter().enumerate().map(|(index, call)| {
        let response = calls.respond(call, caller, Place::Batch);
        response.map(move |response| (index, response)).boxed()
    });
    // The compiler does not see that a stream of what the iterator borrows may change its thread.
    let running: Vec<BoxFuture<'_, (usize, Option<MethodResponse>)>> = running.collect();
    let mut running = stream::iter(running).buffer_unordered(limits.at_once);
    let most = limits.response_bytes;
    let too_large = || Some(Refusal::LargeAnswer { most }.response(Id::Null));
    let mut bytes = 0_usize;
    while let Some((index, response)) = running.next().await {
        let more = response.as_ref().map(|response| response.as_ref().len());
        bytes = bytes.saturating_add(more.unwrap_or_default());
        if bytes > most {
            return too_large();
        }
        if let Some(place) = responses.get_mut(index) {
            *place = response;
        }
    }
    let mut batch = BatchResponseBuilder::new_with_limit(most);
    for response in responses.into_iter().flatten() {
        if batch.append(response).is_err() {
            return too_large();
        }
    }
    (!batch.is_empty()).then(|| MethodResponse::from_batch(batch.finish()))
}
