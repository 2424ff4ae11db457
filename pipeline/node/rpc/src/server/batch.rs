//! Calls of one message.

use futures_util::future::BoxFuture;
use futures_util::{FutureExt as _, StreamExt as _, stream};
use jsonrpsee::types::Id;
use serde_json::value::RawValue;

use super::message::Entries;
use super::options::BatchOptions;
use super::refusal::Refusal;
use crate::room::{Room, Taken};
use crate::turn::Turn;

/// A response, and the room that it takes.
pub(super) type Counted = (Box<RawValue>, Option<Taken>);

/// Returns the responses to the calls of a batch, in their order, and the room that they take; none
/// if nobody asks for one. `respond` is the response to one of them.
///
/// A bounded number of calls runs at once. As soon as the responses are too large, or the room is
/// full, one error takes their place, and the calls that have not ended are dropped: a response
/// that waits for the others is in memory like one that is not written.
///
/// # Errors
/// A batch of no call, or of too many.
pub(super) async fn respond<'c, F>(
    (limits, unwritten): (&BatchOptions, &Room),
    entries: Entries<'c>,
    respond: impl Fn(&'c RawValue) -> F,
) -> Result<Option<Counted>, Refusal>
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
    let instead = |refusal: Refusal| Ok(Some((refusal.response(Id::Null).into_json(), None)));
    let (mut bytes, mut held) = (0_usize, Held::default());
    let turn = Turn::begin();
    while let Some((index, response)) = running.next().await {
        turn.pass().await;
        let more = response.as_ref().map(|response| response.get().len());
        let more = more.unwrap_or_default();
        bytes = bytes.saturating_add(more);
        if bytes > most {
            return instead(Refusal::LargeAnswer { most });
        }
        if !held.more(unwritten, more) {
            let most = unwritten.bytes();
            return instead(Refusal::Unwritten { most });
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
        true => Ok(Some((joined(responses, length), held.taken))),
        false => instead(Refusal::LargeAnswer { most }),
    }
}

/// Bytes of responses that count in steps: most responses are short.
#[derive(Default)]
struct Held {
    taken: Option<Taken>,
    /// Bytes that were taken and are not used.
    left: usize,
}

impl Held {
    /// Bytes of a step.
    const STEP: usize = 4 << 10;

    /// Takes room for more bytes, if there is some.
    fn more(&mut self, room: &Room, bytes: usize) -> bool {
        if bytes <= self.left {
            self.left -= bytes;
            return true;
        }
        let step = bytes.saturating_add(Self::STEP);
        let Some(more) = room.try_take(step) else {
            return false;
        };
        self.left += Self::STEP;
        match &mut self.taken {
            Some(taken) => taken.add(more),
            none => *none = Some(more),
        }
        true
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
