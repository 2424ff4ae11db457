//! Counters.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jsonrpsee::Methods;
use jsonrpsee::types::ErrorCode;

/// Name under which calls of methods that do not exist are counted.
pub const UNKNOWN_METHOD: &str = "unknown";

/// What a server has done since its start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Calls by method: of those that exist, and [`UNKNOWN_METHOD`].
    pub methods: BTreeMap<&'static str, MethodFigures>,
    /// Messages, and entries of batches, that were no calls.
    pub invalid: u64,
    /// Batches.
    pub batches: u64,
    /// Connections that are open and not WebSockets.
    pub http_connections: u64,
    /// WebSockets that are open.
    pub websockets: u64,
    /// Connections and WebSockets that were refused because there were too many.
    pub rejected: u64,
    /// Long answers that are being sent.
    pub long_sent: u64,
    /// Long answers that ended before their end: their readers were gone or too slow, or the node
    /// is to blame.
    pub long_cut: u64,
}

/// What a server has done with calls of one method.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MethodFigures {
    /// Calls, notifications included.
    pub calls: u64,
    /// Calls that were answered with an error.
    pub errors: u64,
    /// Those of them for which the node is to blame: the error's code is -32603.
    pub faults: u64,
}

#[derive(Debug, Default)]
struct MethodCounters {
    calls: AtomicU64,
    errors: AtomicU64,
    faults: AtomicU64,
}

/// What connections count.
#[derive(Debug)]
pub(super) struct Counters {
    methods: BTreeMap<&'static str, MethodCounters>,
    pub(super) invalid: AtomicU64,
    pub(super) batches: AtomicU64,
    http_connections: AtomicU64,
    websockets: AtomicU64,
    pub(super) rejected: AtomicU64,
    pub(super) long_sent: AtomicU64,
    long_cut: AtomicU64,
}

/// Reads a server's figures, also behind its end.
#[derive(Clone, Debug)]
pub struct ServerWatch(pub(super) Arc<Counters>);

impl ServerWatch {
    /// Returns what the server has done.
    #[must_use]
    pub fn figures(&self) -> Figures {
        self.0.figures()
    }
}

/// What is open.
#[derive(Clone, Copy, Debug)]
pub(super) enum Open {
    Http,
    WebSocket,
}

/// Counts something as open until it is dropped.
#[derive(Debug)]
pub(super) struct OpenCount<'a>(&'a AtomicU64);

impl Drop for OpenCount<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Adds one to a counter.
pub(super) fn count(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}

impl Counters {
    /// Starts counters for these methods.
    pub(super) fn new(methods: &Methods) -> Self {
        let names = methods.method_names().chain([UNKNOWN_METHOD]);
        Self {
            methods: names
                .map(|name| (name, MethodCounters::default()))
                .collect(),
            invalid: AtomicU64::default(),
            batches: AtomicU64::default(),
            http_connections: AtomicU64::default(),
            websockets: AtomicU64::default(),
            rejected: AtomicU64::default(),
            long_sent: AtomicU64::default(),
            long_cut: AtomicU64::default(),
        }
    }

    fn method(&self, method: &str) -> Option<&MethodCounters> {
        let counters = self.methods.get(method);
        counters.or_else(|| self.methods.get(UNKNOWN_METHOD))
    }

    /// Counts a call before it runs.
    pub(super) fn called(&self, method: &str) {
        if let Some(counters) = self.method(method) {
            count(&counters.calls);
        }
    }

    /// Counts the error of a call; returns whether the node is to blame.
    pub(super) fn failed(&self, method: &str, code: i32) -> bool {
        let is_fault = code == ErrorCode::InternalError.code();
        if let Some(counters) = self.method(method) {
            count(&counters.errors);
            if is_fault {
                count(&counters.faults);
            }
        }
        is_fault
    }

    /// Counts the end of a long answer.
    pub(super) fn long_ended(&self, is_whole: bool) {
        self.long_sent.fetch_sub(1, Ordering::Relaxed);
        if !is_whole {
            count(&self.long_cut);
        }
    }

    /// Counts something as open.
    pub(super) fn open(&self, what: Open) -> OpenCount<'_> {
        let counter = match what {
            Open::Http => &self.http_connections,
            Open::WebSocket => &self.websockets,
        };
        count(counter);
        OpenCount(counter)
    }

    /// Returns the figures.
    pub(super) fn figures(&self) -> Figures {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let methods = self.methods.iter().map(|(name, counters)| {
            let figures = MethodFigures {
                calls: read(&counters.calls),
                errors: read(&counters.errors),
                faults: read(&counters.faults),
            };
            (*name, figures)
        });
        Figures {
            methods: methods.collect(),
            invalid: read(&self.invalid),
            batches: read(&self.batches),
            http_connections: read(&self.http_connections),
            websockets: read(&self.websockets),
            rejected: read(&self.rejected),
            long_sent: read(&self.long_sent),
            long_cut: read(&self.long_cut),
        }
    }
}
