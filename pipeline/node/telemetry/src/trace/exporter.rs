//! The thread that sends spans.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TryRecvError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use zkfabric_client::{Limits, Rest, Url};

use super::message::{self, Origin};
use super::span::{Span, Value};

/// Spans of a message.
const MESSAGE: usize = 512;
/// Most bytes of a collector's answer.
const ANSWER: u64 = 64 << 10;
/// Path of spans behind a collector's address.
const PATH: &str = "v1/traces";
const KIND: &str = "application/x-protobuf";

/// Settings of an exporter.
#[derive(Clone, Debug)]
pub struct ExporterOptions {
    /// Address of the collector, `http://HOST:PORT`; the path `v1/traces` comes behind it, unless
    /// it is there already.
    pub collector: Url,
    /// What the spans come from, by the names of OpenTelemetry's conventions.
    pub resource: Vec<(&'static str, Value)>,
    /// Version of the program.
    pub version: &'static str,
    /// Spans that wait to be sent.
    pub waiting: usize,
    /// Time after which a span is sent, however few there are.
    pub pause: Duration,
    /// Most time of a request.
    pub timeout: Duration,
}

impl ExporterOptions {
    /// Returns the settings for a collector: 4,096 spans that wait, a second, five seconds.
    #[must_use]
    pub fn new(collector: Url) -> Self {
        Self {
            collector,
            resource: Vec::new(),
            version: env!("CARGO_PKG_VERSION"),
            waiting: 4_096,
            pause: Duration::from_secs(1),
            timeout: Duration::from_secs(5),
        }
    }
}

/// Why there is no exporter.
#[derive(Debug, thiserror::Error)]
pub enum ExporterError {
    /// An address that is none.
    #[error("the collector of spans: {0}")]
    Collector(#[from] zkfabric_client::Error),
    /// The system starts no thread.
    #[error("cannot start a thread: {0}")]
    Thread(#[from] io::Error),
}

/// What became of spans.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SpanFigures {
    /// Spans that the collector has taken.
    pub exported: u64,
    /// Spans that found no place in the queue.
    pub unqueued: u64,
    /// Spans that the collector has not taken.
    pub untaken: u64,
}

#[derive(Debug, Default)]
struct Shared {
    exported: AtomicU64,
    unqueued: AtomicU64,
    untaken: AtomicU64,
    is_ending: AtomicBool,
}

/// Sends spans to a collector, on a thread of its own.
#[derive(Debug)]
pub struct Exporter {
    /// `None` once it is closed.
    spans: Mutex<Option<SyncSender<Span>>>,
    shared: Arc<Shared>,
    /// Ends with the thread.
    ended: Mutex<Receiver<()>>,
}

impl Exporter {
    /// Starts the thread. Nothing is sent before there is a span.
    ///
    /// # Errors
    /// [`ExporterError`].
    pub fn start(options: ExporterOptions) -> Result<Self, ExporterError> {
        let limits = Limits {
            timeout: options.timeout,
            // The next spans are worth more than these.
            attempts: 1,
            answer: ANSWER,
            total: ANSWER,
            ..Limits::default()
        };
        // Collectors tell both: where they are, and where spans go.
        let path = match options.collector.ends_with(PATH) {
            true => "",
            false => PATH,
        };
        let rest = Rest::new(options.collector, limits)?;
        let (spans, waiting) = sync_channel(options.waiting.max(1));
        let (ends, ended) = sync_channel(0);
        let shared = Arc::<Shared>::default();
        let mut sender = Sender {
            rest,
            path,
            origin: Origin {
                resource: options.resource,
                version: options.version,
            },
            shared: Arc::clone(&shared),
        };
        let thread = std::thread::Builder::new().name("spans".to_owned());
        let pause = options.pause;
        thread.spawn(move || {
            sender.run(&waiting, pause);
            drop(ends);
        })?;
        Ok(Self {
            spans: Mutex::new(Some(spans)),
            shared,
            ended: Mutex::new(ended),
        })
    }

    /// Gives a span to the thread, if there is room.
    pub fn send(&self, span: Span) {
        let spans = self.spans.lock().unwrap_or_else(PoisonError::into_inner);
        let sent = spans.as_ref().map(|spans| spans.try_send(span));
        if !matches!(sent, Some(Ok(()))) {
            self.shared.unqueued.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Returns what became of spans.
    #[must_use]
    pub fn figures(&self) -> SpanFigures {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        SpanFigures {
            exported: read(&self.shared.exported),
            unqueued: read(&self.shared.unqueued),
            untaken: read(&self.shared.untaken),
        }
    }

    /// Takes no more spans, and lets the thread send what waits within a time. A thread that needs
    /// longer ends with the process, or with the first message that the collector does not take.
    pub fn close(&self, within: Duration) {
        self.shared.is_ending.store(true, Ordering::Release);
        let spans = self.spans.lock();
        drop(spans.unwrap_or_else(PoisonError::into_inner).take());
        let ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner);
        // The thread sends nothing here: its end ends the wait.
        let _ = ended.recv_timeout(within);
    }
}

/// What the thread has.
struct Sender {
    rest: Rest,
    /// Path after the collector's address.
    path: &'static str,
    origin: Origin,
    shared: Arc<Shared>,
}

impl Sender {
    /// Sends what comes, until nobody sends any more.
    fn run(&mut self, waiting: &Receiver<Span>, pause: Duration) {
        let mut spans = Vec::with_capacity(MESSAGE);
        while let Ok(first) = waiting.recv() {
            spans.push(first);
            let is_last = collect(waiting, &mut spans, pause);
            let is_sent = self.send(&spans);
            spans.clear();
            let is_ending = is_last || self.shared.is_ending.load(Ordering::Acquire);
            if is_ending && !is_sent {
                return;
            }
        }
    }

    /// Sends spans; returns whether the collector has answered.
    fn send(&mut self, spans: &[Span]) -> bool {
        let request = self.origin.request(spans);
        let answer = self.rest.post_bytes("export", self.path, KIND, &request);
        let count = spans.len() as u64;
        let untaken = match &answer {
            Ok(answer) => message::rejected(answer).min(count),
            Err(reason) => {
                tracing::warn!(%reason, spans = count, "the collector of spans takes none");
                count
            }
        };
        let shared = &self.shared;
        shared.untaken.fetch_add(untaken, Ordering::Relaxed);
        shared
            .exported
            .fetch_add(count - untaken, Ordering::Relaxed);
        answer.is_ok()
    }
}

/// Collects spans of a message for at most a time; returns whether nobody sends any more.
fn collect(waiting: &Receiver<Span>, spans: &mut Vec<Span>, pause: Duration) -> bool {
    let until = Instant::now() + pause;
    while spans.len() < MESSAGE {
        let left = until.saturating_duration_since(Instant::now());
        let next = match left.is_zero() {
            true => waiting.try_recv().map_err(|error| match error {
                TryRecvError::Empty => RecvTimeoutError::Timeout,
                TryRecvError::Disconnected => RecvTimeoutError::Disconnected,
            }),
            false => waiting.recv_timeout(left),
        };
        match next {
            Ok(span) => spans.push(span),
            Err(RecvTimeoutError::Timeout) => return false,
            Err(RecvTimeoutError::Disconnected) => return true,
        }
    }
    false
}
