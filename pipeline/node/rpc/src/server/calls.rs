//! From messages to answers.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use jsonrpsee::core::server::{BoundedSubscriptions, SubscriptionState};
use jsonrpsee::types::{ErrorCode, Id, InvalidRequest, Params};
use jsonrpsee::{ConnectionId, Extensions, MethodCallback, MethodResponse, MethodSink, Methods};
use serde::Deserialize;
use serde_json::value::RawValue;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::coop::consume_budget;
use tokio::time::sleep;
use zkfabric_telemetry::TraceParent;

use super::batch;
use super::figures::{Counters, count};
use super::identifiers::RandomIdentifiers;
use super::message::{Call, Identifier, Message, Refused};
use super::options::ServerOptions;
use super::refusal::Refusal;
use super::room::Room;
use super::routes::Routes;

/// How often the end of a subscription that is not there is tried again, after a millisecond each.
const UNSUBSCRIBE: u32 = 20;

/// Methods, and the rules by which they are called.
#[derive(Debug)]
pub(super) struct Calls {
    pub(super) routes: Routes,
    pub(super) options: Arc<ServerOptions>,
    pub(super) counters: Arc<Counters>,
    /// Bytes of answers that may still wait to be written.
    unwritten: Arc<Semaphore>,
    /// Long answers that may still be made.
    long: Semaphore,
}

/// An answer. It counts as unwritten until it is dropped.
#[derive(Debug)]
pub(super) struct Answer {
    text: Box<RawValue>,
    _bytes: Option<OwnedSemaphorePermit>,
}

impl Answer {
    /// Returns the JSON.
    pub(super) fn text(&self) -> &str {
        self.text.get()
    }
}

impl AsRef<[u8]> for Answer {
    fn as_ref(&self) -> &[u8] {
        self.text().as_bytes()
    }
}

/// Who calls.
#[derive(Clone, Debug)]
pub(super) struct Caller {
    /// The connection.
    pub(super) connection: ConnectionId,
    /// The methods of the request's path.
    pub(super) methods: Methods,
    /// Whether the caller may call every method.
    pub(super) is_trusted: bool,
    /// The caller's span, which methods find in what they learn of a call.
    pub(super) span: Option<TraceParent>,
    /// Where notifications go; none without a WebSocket.
    pub(super) subscriber: Option<Subscriber>,
}

/// A WebSocket that subscribes.
#[derive(Clone, Debug)]
pub(super) struct Subscriber {
    pub(super) sink: MethodSink,
    pub(super) subscriptions: BoundedSubscriptions,
}

/// Where a call stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Alone in its message.
    Alone,
    /// In a batch.
    Batch,
}

impl Calls {
    /// Takes methods.
    pub(super) fn new(routes: Routes, options: Arc<ServerOptions>) -> Self {
        let counters = Arc::new(Counters::new(routes.default()));
        let unwritten = Arc::new(Semaphore::new(options.unwritten_bytes));
        let long = Semaphore::new(options.long.at_once);
        Self {
            routes,
            options,
            counters,
            unwritten,
            long,
        }
    }

    /// Returns the answer to a message; none if nobody asks for one.
    pub(super) async fn answer(&self, text: &[u8], caller: &Caller) -> Option<Answer> {
        let response = match Message::read(text, self.options.batch.calls) {
            Ok(Message::Single(call)) => self.respond(call, caller, Place::Alone).await,
            Ok(Message::Batch(entries)) => {
                count(&self.counters.batches);
                let limits = &self.options.batch;
                let respond = |call| self.respond(call, caller, Place::Batch);
                let responses = batch::respond(limits, entries, respond).await;
                responses.unwrap_or_else(|refusal| Some(self.refuse(refusal, Id::Null)))
            }
            Err(refusal) => Some(self.refuse(refusal, Id::Null)),
        };
        response.map(|response| self.unwritten(response))
    }

    /// Returns the response as an answer, or a short refusal if too many answers are unwritten.
    pub(super) fn unwritten(&self, response: Box<RawValue>) -> Answer {
        // A response has fewer bytes: no setting and no vector of this machine has more.
        let bytes = u32::try_from(response.get().len()).unwrap_or(u32::MAX);
        match Arc::clone(&self.unwritten).try_acquire_many_owned(bytes) {
            Ok(permit) => Answer {
                text: response,
                _bytes: Some(permit),
            },
            Err(_) => {
                let most = self.options.unwritten_bytes;
                let id = match serde_json::from_str(response.get()) {
                    Ok(InvalidRequest { id }) => id,
                    // A batch has none.
                    Err(_) => Id::Null,
                };
                Answer {
                    text: Refusal::Unwritten { most }.response(id).into_json(),
                    _bytes: None,
                }
            }
        }
    }

    /// Returns the refusal of what is no call, which is counted.
    pub(super) fn refuse(&self, refusal: Refusal, id: Id<'_>) -> Box<RawValue> {
        count(&self.counters.invalid);
        refusal.response(id).into_json()
    }

    /// Returns the response to a call; none if nobody asks for one, or has it already.
    pub(super) async fn respond(
        &self,
        call: &RawValue,
        caller: &Caller,
        place: Place,
    ) -> Option<Box<RawValue>> {
        // Methods that never wait leave the thread to others after some calls.
        consume_budget().await;
        let Call { id, method, params } = match Call::read(call) {
            Ok(call) => call,
            Err(Refused { id, refusal }) => {
                return Some(id.restored(self.refuse(refusal, id.plain())));
            }
        };
        self.counters.called(&method);
        let asks = id.is_some();
        let given = id.unwrap_or(Identifier::NULL);
        let id = given.plain();
        // Nobody would learn the name of a subscription.
        let may_subscribe = match (asks && place == Place::Alone, &given) {
            (false, _) => Err(Refusal::BatchedSubscription),
            (true, Identifier::Number(_)) => Err(Refusal::SubscriptionId),
            (true, Identifier::Plain(_)) => Ok(()),
        };
        let place = (place, may_subscribe);
        let running = self.run(id.clone(), &method, params, caller, place);
        let response = match AssertUnwindSafe(running).catch_unwind().await {
            Ok(response) => response,
            Err(_) => Refusal::Internal.response(id),
        };
        if let Some(code) = response.as_error_code()
            && self.counters.failed(&method, code)
        {
            let answer: &str = response.as_ref();
            tracing::error!(method, answer, "a call failed by the node's fault");
        }
        // A subscription sends its response before its first notification.
        let answers = asks && !response.is_subscription();
        answers.then(|| given.restored(response.into_json()))
    }

    /// Runs a method.
    async fn run(
        &self,
        id: Id<'static>,
        method: &str,
        params: Option<&RawValue>,
        caller: &Caller,
        (place, may_subscribe): (Place, Result<(), Refusal>),
    ) -> MethodResponse {
        if self.options.access.guards(method) && !caller.is_trusted {
            tracing::warn!(method, "a call without the token is refused");
            return Refusal::Unauthorized.response(id);
        }
        let Some(callback) = caller.methods.method(method) else {
            return Refusal::no_method(id, method);
        };
        let params = Params::new(params.map(RawValue::get));
        let most = self.options.response_bytes;
        let connection = caller.connection;
        // Without a span they are empty: a method that waits copies them.
        let mut extensions = Extensions::new();
        if let Some(span) = caller.span {
            extensions.insert(span);
        }
        match callback {
            MethodCallback::Sync(run) => run(id, params, most, extensions),
            MethodCallback::Async(run) => {
                let params = params.into_owned();
                if place == Place::Batch || !self.options.long.has(method) {
                    let response = run(id.clone(), params, connection, most, extensions).await;
                    return with_id(response, id);
                }
                let begin = |most: usize, room: Room| {
                    let mut extensions = extensions.clone();
                    extensions.insert(room);
                    run(id.clone(), params.clone(), connection, most, extensions)
                };
                with_id(self.long(begin).await, id)
            }
            MethodCallback::Subscription(run) => {
                let Some(subscriber) = &caller.subscriber else {
                    return Refusal::NoWebSocket.response(id);
                };
                if let Err(refusal) = may_subscribe {
                    return refusal.response(id);
                }
                let Some(permit) = subscriber.subscriptions.acquire() else {
                    let most = subscriber.subscriptions.max();
                    return Refusal::Subscriptions { most }.response(id);
                };
                let state = SubscriptionState {
                    conn_id: connection,
                    id_provider: &RandomIdentifiers,
                    subscription_permit: permit,
                };
                run(id, params, subscriber.sink.clone(), state, extensions).await
            }
            MethodCallback::Unsubscription(run) => {
                let end = || {
                    let (params, extensions) = (params.clone(), extensions.clone());
                    run(id.clone(), params, connection, most, extensions)
                };
                ended(end).await
            }
        }
    }

    /// Runs a method whose answer may be long, once more with more room where that is too little.
    async fn long<F: Future<Output = MethodResponse>>(
        &self,
        begin: impl Fn(usize, Room) -> F,
    ) -> MethodResponse {
        let (most, long) = (
            self.options.response_bytes,
            self.options.long.response_bytes,
        );
        let room = Room::new(most);
        let response = begin(most, room.clone()).await;
        if !room.is_short() || long <= most {
            return response;
        }
        // Nobody closes the semaphore.
        let _permit = self.long.acquire().await;
        begin(long, Room::new(long)).await
    }
}

/// Ends a subscription.
///
/// A subscription is answered a moment before it can be ended, and a client may be quicker than
/// that: its subscription would stay.
async fn ended(end: impl Fn() -> MethodResponse) -> MethodResponse {
    let mut response = end();
    for _ in 0..UNSUBSCRIBE {
        if !is_false(&response) {
            break;
        }
        sleep(Duration::from_millis(1)).await;
        response = end();
    }
    response
}

/// Returns whether the result is `false`.
fn is_false(response: &MethodResponse) -> bool {
    let read = serde_json::from_str::<Success<bool>>(response.as_ref());
    read.is_ok_and(|success| !success.result)
}

/// A response with a result.
#[derive(Deserialize)]
struct Success<T> {
    result: T,
}

/// Returns the response with the id of its call: a blocking method that panics has none.
fn with_id(response: MethodResponse, id: Id<'static>) -> MethodResponse {
    let of_nobody = Id::Null != id
        && response.as_error_code() == Some(ErrorCode::InternalError.code())
        && response.as_ref() == MethodResponse::error(Id::Null, ErrorCode::InternalError).as_ref();
    if of_nobody {
        Refusal::Internal.response(id)
    } else {
        response
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use futures_util::future::join_all;
    use jsonrpsee::RpcModule;
    use jsonrpsee::types::ErrorObjectOwned;

    use super::*;

    /// Calls with more room that run, and the most of them that have run at once.
    #[derive(Default)]
    struct Running(AtomicUsize, AtomicUsize);

    fn calls(most: usize) -> (Calls, Arc<Running>) {
        let running = Arc::new(Running::default());
        let mut module = RpcModule::from_arc(Arc::clone(&running));
        let register = module.register_async_method("long", |_, running, about| async move {
            let room = Room::of(&about);
            if room.bytes() < 1_000 {
                room.is_too_little();
                return Err(ErrorObjectOwned::owned(-32_008, "too long", None::<()>));
            }
            let Running(now, most) = &*running;
            most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            sleep(Duration::from_millis(20)).await;
            now.fetch_sub(1, Ordering::SeqCst);
            Ok("x".repeat(900))
        });
        register.unwrap();
        let mut options = ServerOptions {
            response_bytes: 100,
            ..ServerOptions::default()
        };
        options.long.methods = vec!["long".to_owned()];
        options.long.response_bytes = most;
        (Calls::new(module.into(), Arc::new(options)), running)
    }

    /// Two long answers are made at once, and the others wait for them; without more room, or in a
    /// batch, there is none.
    #[tokio::test]
    async fn few_long_answers_are_made_at_once() {
        let caller = |calls: &Calls| Caller {
            connection: ConnectionId(0),
            methods: calls.routes.default().clone(),
            is_trusted: false,
            span: None,
            subscriber: None,
        };
        let request = br#"{"jsonrpc":"2.0","id":7,"method":"long"}"#;
        let (calls, running) = self::calls(1_000);
        let of_first = caller(&calls);
        let answers = join_all((0..8).map(|_| calls.answer(request, &of_first))).await;
        for answer in answers {
            let text = answer.unwrap().text().to_owned();
            assert!(text.len() > 900 && text.contains(r#""id":7"#), "{text}");
        }
        assert_eq!(running.1.load(Ordering::SeqCst), 2);
        let batch = [b"[".as_slice(), request, b"]"].concat();
        let refused = calls.answer(&batch, &of_first).await.unwrap();
        assert!(refused.text().contains("-32008"), "{}", refused.text());
        let (calls, _) = self::calls(999);
        let refused = calls.answer(request, &caller(&calls)).await.unwrap();
        assert!(refused.text().contains("-32008"), "{}", refused.text());
    }
}
