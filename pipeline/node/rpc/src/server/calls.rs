//! From messages to answers.

use std::io;
use std::net::IpAddr;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use hyper::body::Bytes;
use jsonrpsee::core::server::{BoundedSubscriptions, SubscriptionState};
use jsonrpsee::types::{ErrorCode, Id, InvalidRequest, Params};
use jsonrpsee::{ConnectionId, Extensions, MethodCallback, MethodResponse, MethodSink};
use serde::Deserialize;
use serde_json::value::RawValue;
use tokio::sync::Semaphore;
use tokio::task::coop::consume_budget;
use tokio::time::sleep;
use zkfabric_engine::lower_priority;
use zkfabric_telemetry::TraceParent;

use super::batch;
use super::figures::{Counters, count};
use super::identifiers::RandomIdentifiers;
use super::intake::{Intake, OWN};
use super::message::{Call, Identifier, Message, Refused};
use super::notices::Notices;
use super::options::ServerOptions;
use super::outlet::{Outlet, Places, Slot, Way};
use super::refusal::Refusal;
use super::served::Served;
use super::stream::Stream;
use crate::peer::Peer;
use crate::room::{Room, Taken};
use crate::task_thread::TaskThread;

/// How often the end of a subscription that is not there is tried again, after a millisecond each.
const UNSUBSCRIBE: u32 = 20;
/// How a response with a result ends that is not there, in whose place a long one comes.
const NO_RESULT: &str = "null}";
/// What stands in a response beside its id and its result.
const ENVELOPE: &str = r#"{"jsonrpc":"2.0","id":,"result":}"#;

/// Methods, and the rules by which they are called.
#[derive(Debug)]
pub(super) struct Calls {
    pub(super) served: Served,
    pub(super) options: Arc<ServerOptions>,
    pub(super) counters: Arc<Counters>,
    /// Bytes of answers that may still wait to be written.
    unwritten: Room,
    /// Bytes of requests.
    pub(super) intake: Intake,
    /// Places of long answers.
    long: Arc<Places>,
    /// Bytes of notifications that wait, of all WebSockets.
    pub(super) notices: Room,
    /// Where large messages are read and answered.
    large: TaskThread,
}

/// An answer.
#[derive(Debug)]
pub(super) enum Answer {
    Whole(Whole),
    /// One that is made while it is read.
    Long(Stream),
}

/// An answer in memory. It counts as unwritten until it is dropped.
#[derive(Debug)]
pub(super) struct Whole {
    text: Box<RawValue>,
    _bytes: Option<Taken>,
}

impl Whole {
    /// Returns the JSON.
    pub(super) fn text(&self) -> &str {
        self.text.get()
    }
}

impl AsRef<[u8]> for Whole {
    fn as_ref(&self) -> &[u8] {
        self.text().as_bytes()
    }
}

/// Who calls.
#[derive(Clone, Debug)]
pub(super) struct Caller {
    /// The connection.
    pub(super) connection: ConnectionId,
    /// The address of its other end.
    pub(super) address: IpAddr,
    /// The path of the request.
    pub(super) path: Box<str>,
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
    pub(super) notices: Notices,
    pub(super) subscriptions: BoundedSubscriptions,
    /// The connection has one long answer after the other.
    pub(super) turn: Arc<Semaphore>,
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
    ///
    /// # Errors
    /// The system starts no thread.
    pub(super) fn new(served: Served, options: Arc<ServerOptions>) -> io::Result<Self> {
        let counters = Arc::new(Counters::new(&served.default()));
        let unwritten = Room::new(options.unwritten_bytes);
        let request = (options.request_bytes, options.connections.body);
        let intake = Intake::new(options.unanswered_bytes, request);
        let long = Arc::new(Places::new(&options));
        let notices = Room::new(options.websocket.all_notification_bytes);
        Ok(Self {
            served,
            options,
            counters,
            unwritten,
            intake,
            long,
            notices,
            large: TaskThread::start("large", lower_priority)?,
        })
    }

    /// Returns the answer to a message; none if nobody asks for one. A large one has a thread with
    /// all others, of lower priority: its text alone takes milliseconds to read.
    pub(super) async fn answer(self: &Arc<Self>, text: Bytes, caller: &Caller) -> Option<Answer> {
        if text.len() <= OWN {
            return self.answer_here(&text, caller).await;
        }
        let (calls, caller) = (Arc::clone(self), caller.clone());
        let answer = async move { calls.answer_here(&text, &caller).await };
        let answer = self.large.run(answer).await;
        answer.unwrap_or_else(|_| {
            let refusal = self.refuse(Refusal::Internal, Id::Null);
            Some(Answer::Whole(self.unwritten(refusal)))
        })
    }

    async fn answer_here(&self, text: &[u8], caller: &Caller) -> Option<Answer> {
        let response = match Message::read(text, self.options.batch.calls) {
            Ok(Message::Single(call)) => {
                let slot = Slot::default();
                let place = (Place::Alone, Some(&slot));
                let response = self.respond(call, caller, place).await;
                let before = response.as_ref();
                let before = before.and_then(|before| before.get().strip_suffix(NO_RESULT));
                // A stream that nobody asks for is dropped, and ends.
                if let (Some(stream), Some(before)) = (slot.take(), before) {
                    return Some(Answer::Long(stream.behind(before)));
                }
                response
            }
            Ok(Message::Batch(entries)) => {
                count(&self.counters.batches);
                let limits = &self.options.batch;
                let respond = |call| self.respond(call, caller, (Place::Batch, None));
                match batch::respond((limits, &self.unwritten), entries, respond).await {
                    Ok(responses) => {
                        let whole = |(text, _bytes)| Answer::Whole(Whole { text, _bytes });
                        return responses.map(whole);
                    }
                    Err(refusal) => Some(self.refuse(refusal, Id::Null)),
                }
            }
            Err(refusal) => Some(self.refuse(refusal, Id::Null)),
        };
        response.map(|response| Answer::Whole(self.unwritten(response)))
    }

    /// Returns the response as an answer, or a short refusal if too many answers are unwritten.
    pub(super) fn unwritten(&self, response: Box<RawValue>) -> Whole {
        match self.unwritten.try_take(response.get().len()) {
            Some(taken) => Whole {
                text: response,
                _bytes: Some(taken),
            },
            None => {
                let most = self.unwritten.bytes();
                let id = match serde_json::from_str(response.get()) {
                    Ok(InvalidRequest { id }) => id,
                    // A batch has none.
                    Err(_) => Id::Null,
                };
                Whole {
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

    /// Returns the response to a call; none if nobody asks for one, or has it already. A long
    /// result is not in it, but in the slot.
    pub(super) async fn respond(
        &self,
        call: &RawValue,
        caller: &Caller,
        (place, slot): (Place, Option<&Slot>),
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
        let running = self.run(id.clone(), &method, params, caller, (slot, may_subscribe));
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
        (slot, may_subscribe): (Option<&Slot>, Result<(), Refusal>),
    ) -> MethodResponse {
        if self.options.access.guards(method) && !caller.is_trusted {
            tracing::warn!(method, "a call without the token is refused");
            return Refusal::Unauthorized.response(id);
        }
        let methods = self.served.of(&caller.path).await;
        let Some(callback) = methods.method(method) else {
            return Refusal::no_method(id, method);
        };
        let params = Params::new(params.map(RawValue::get));
        let most = self.options.response_bytes;
        let connection = caller.connection;
        let mut extensions = Extensions::new();
        extensions.insert(Peer {
            connection: connection.0,
            address: caller.address,
        });
        if let Some(span) = caller.span {
            extensions.insert(span);
        }
        match callback {
            MethodCallback::Sync(run) => run(id, params, most, extensions),
            MethodCallback::Async(run) => {
                let params = params.into_owned();
                if self.options.long.has(method) {
                    extensions.insert(self.outlet(&id, method, caller, slot));
                }
                let response = run(id.clone(), params, connection, most, extensions).await;
                with_id(response, id)
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
                extensions.insert(subscriber.notices.clone());
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

    /// Returns where the result of a call goes: in memory up to what a response may have, and
    /// beyond it on a way of its own, outside of batches.
    fn outlet(&self, id: &Id<'_>, method: &str, caller: &Caller, slot: Option<&Slot>) -> Outlet {
        let id_bytes = serde_json::to_string(id).map_or(0, |id| id.len());
        let around = ENVELOPE.len().saturating_add(id_bytes);
        let way = slot.map(|slot| Way {
            places: Arc::clone(&self.long),
            counters: Arc::clone(&self.counters),
            method: method.to_owned(),
            turn: (caller.subscriber.as_ref()).map(|subscriber| Arc::clone(&subscriber.turn)),
            unwritten: self.unwritten.clone(),
            slot: slot.clone(),
        });
        Outlet::new(self.options.response_bytes.saturating_sub(around), way)
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
