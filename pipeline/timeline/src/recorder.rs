//! Spans of the crate `tracing`, recorded.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle, ThreadId};
use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};
use serde_json::Value;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Metadata, Subscriber};
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::layer::{Context, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::{Layer, Registry};

use crate::TARGET;
use crate::timeline::{Load, Span, Thread, Timeline};

/// A span whose name is one of its fields.
const STAGE: &str = "stage";
const NAME: &str = "name";

/// Most spans that are kept: about 100 MB.
const SPANS: usize = 1 << 19;
/// Time between two looks at the cores.
const LOOK: Duration = Duration::from_millis(10);

/// Why a recorder does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Another subscriber of `tracing` is installed.
    #[error("spans go elsewhere in this process: a timeline is recorded once, and not beside logs")]
    Taken,
    /// The system starts no thread.
    #[error("no thread for the timeline: {0}")]
    Thread(std::io::Error),
}

/// Records the spans of this process until it ends.
#[derive(Debug)]
pub struct Recorder {
    shared: Arc<Shared>,
    sampler: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    begin: Instant,
    most: usize,
    state: Mutex<State>,
    ends: AtomicBool,
}

#[derive(Debug, Default)]
struct State {
    threads: Vec<Thread>,
    of_thread: HashMap<ThreadId, usize>,
    count: usize,
    dropped: u64,
    load: Vec<Load>,
}

impl Recorder {
    /// Starts to record all spans of the process with [`TARGET`].
    ///
    /// # Errors
    /// [`StartError`].
    pub fn start() -> Result<Self, StartError> {
        let mut recorder = Self::new(SPANS);
        let subscriber = Registry::default().with(recorder.layer());
        let installed = tracing::subscriber::set_global_default(subscriber);
        installed.map_err(|_| StartError::Taken)?;
        let shared = Arc::clone(&recorder.shared);
        let sampler = thread::Builder::new().name("timeline".to_owned());
        let sampler = sampler.spawn(move || shared.sample());
        recorder.sampler = Some(sampler.map_err(StartError::Thread)?);
        Ok(recorder)
    }

    fn new(most: usize) -> Self {
        Self {
            shared: Arc::new(Shared {
                begin: Instant::now(),
                most,
                state: Mutex::default(),
                ends: AtomicBool::new(false),
            }),
            sampler: None,
        }
    }

    /// Returns the layer that records.
    fn layer<S: Subscriber + for<'a> LookupSpan<'a>>(&self) -> impl Layer<S> + use<S> {
        let is_ours = |metadata: &Metadata<'_>| metadata.is_span() && metadata.target() == TARGET;
        Spans(Arc::clone(&self.shared)).with_filter(filter_fn(is_ours))
    }

    /// Ends the record, and returns it. Spans that are open are not in it.
    #[must_use]
    pub fn finish(mut self) -> Timeline {
        self.shared.ends.store(true, Ordering::Release);
        if let Some(sampler) = self.sampler.take() {
            sampler.thread().unpark();
            // It has no panic.
            let _ = sampler.join();
        }
        let mut state = self.shared.lock();
        let State {
            threads,
            dropped,
            load,
            ..
        } = std::mem::take(&mut *state);
        drop(state);
        let mut threads = lanes(threads);
        for thread in &mut threads {
            let spans = &mut thread.spans;
            spans.sort_by_key(|span| (span.start, std::cmp::Reverse(span.end)));
        }
        Timeline {
            length: self.shared.begin.elapsed(),
            cores: thread::available_parallelism().map_or(1, usize::from),
            threads,
            load,
            dropped,
        }
    }
}

/// Joins threads of one name that lived one after another.
fn lanes(threads: Vec<Thread>) -> Vec<Thread> {
    let mut lanes: Vec<Thread> = Vec::new();
    let mut ends: Vec<Duration> = Vec::new();
    for thread in threads {
        let starts = thread.spans.iter().map(|span| span.start);
        let start = starts.min().unwrap_or_default();
        let end = thread.spans.iter().map(|span| span.end).max();
        let end = end.unwrap_or_default();
        let mut all = lanes.iter_mut().zip(&mut ends);
        match all.find(|(lane, until)| lane.name == thread.name && **until <= start) {
            Some((lane, until)) => {
                lane.spans.extend(thread.spans);
                *until = end;
            }
            None => {
                lanes.push(thread);
                ends.push(end);
            }
        }
    }
    lanes
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Duration {
        self.begin.elapsed()
    }

    fn push(&self, span: Span) {
        let mut state = self.lock();
        if state.count >= self.most {
            state.dropped += 1;
            return;
        }
        state.count += 1;
        let next = state.threads.len();
        let current = thread::current();
        let index = *state.of_thread.entry(current.id()).or_insert(next);
        if index == next {
            let name = current.name().unwrap_or("unnamed").to_owned();
            let spans = Vec::new();
            state.threads.push(Thread { name, spans });
        }
        if let Some(thread) = state.threads.get_mut(index) {
            thread.spans.push(span);
        }
    }

    /// Looks at the process' processor time until the record ends.
    fn sample(&self) {
        let (mut at, mut cpu) = (self.now(), process_cpu());
        while !self.ends.load(Ordering::Acquire) {
            thread::park_timeout(LOOK);
            let (now, used) = (self.now(), process_cpu());
            let wall = now.saturating_sub(at).as_secs_f64();
            if wall <= 0.0 {
                continue;
            }
            let cores = used.saturating_sub(cpu).as_secs_f64() / wall;
            self.lock().load.push(Load { at: now, cores });
            (at, cpu) = (now, used);
        }
    }
}

/// Returns the processor time of this process.
fn process_cpu() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    // Neither is negative.
    let seconds = time.tv_sec.unsigned_abs();
    Duration::from_secs(seconds) + Duration::from_nanos(time.tv_nsec.unsigned_abs())
}

/// The layer.
struct Spans(Arc<Shared>);

/// What a span has said of itself.
struct Fields(BTreeMap<String, Value>);

/// When a span was entered, and the processor time then.
struct Entered(Duration, Duration);

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Spans {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut fields = Fields(BTreeMap::new());
        attributes.record(&mut fields);
        if let Some(span) = context.span(id) {
            span.extensions_mut().insert(fields);
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        if let Some(span) = context.span(id)
            && let Some(fields) = span.extensions_mut().get_mut::<Fields>()
        {
            values.record(fields);
        }
    }

    fn on_enter(&self, id: &Id, context: Context<'_, S>) {
        if let Some(span) = context.span(id) {
            let entered = Entered(self.0.now(), process_cpu());
            span.extensions_mut().replace(entered);
        }
    }

    fn on_exit(&self, id: &Id, context: Context<'_, S>) {
        let Some(span) = context.span(id) else {
            return;
        };
        let mut extensions = span.extensions_mut();
        let Some(Entered(start, cpu)) = extensions.remove::<Entered>() else {
            return;
        };
        let fields = extensions.get_mut::<Fields>();
        let mut fields = fields.map(|fields| fields.0.clone()).unwrap_or_default();
        drop(extensions);
        let name = match span.name() {
            STAGE => fields.remove(NAME),
            _ => None,
        };
        let name = name.as_ref().and_then(Value::as_str);
        self.0.push(Span {
            name: name.unwrap_or_else(|| span.name()).to_owned(),
            start,
            end: self.0.now(),
            cpu: process_cpu().saturating_sub(cpu),
            fields,
        });
    }
}

impl Fields {
    fn set(&mut self, field: &Field, value: impl Into<Value>) {
        self.0.insert(field.name().to_owned(), value.into());
    }
}

impl Visit for Fields {
    fn record_u64(&mut self, field: &Field, value: u64) {
        self.set(field, value);
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.set(field, value);
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        self.set(field, value);
    }

    fn record_bool(&mut self, field: &Field, value: bool) {
        self.set(field, value);
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.set(field, value);
    }

    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        self.set(field, format!("{value:?}"));
    }
}

#[cfg(test)]
mod tests {
    use std::thread::sleep;

    use tracing::trace_span;

    use super::*;

    const SHORT: Duration = Duration::from_millis(2);

    fn recorded(most: usize, work: impl FnOnce()) -> Timeline {
        let recorder = Recorder::new(most);
        let subscriber = Registry::default().with(recorder.layer());
        tracing::subscriber::with_default(subscriber, work);
        recorder.finish()
    }

    #[test]
    fn spans_have_names_times_and_fields() {
        let timeline = recorded(10, || {
            let outer = trace_span!(target: TARGET, "shard", index = 3_u64).entered();
            let inner =
                trace_span!(target: TARGET, "call", device = 1_u64, units = tracing::field::Empty);
            inner.in_scope(|| sleep(SHORT));
            inner.record("units", 7_u64);
            inner.in_scope(|| sleep(SHORT));
            drop(outer);
            let named = trace_span!(target: TARGET, "stage", name = "rows", shard = 2_u64);
            named.in_scope(|| ());
            // Spans and events of others are not recorded.
            let _other = trace_span!("other").entered();
            tracing::info!(target: TARGET, "an event");
        });
        let [thread] = timeline.threads.as_slice() else {
            panic!("{timeline:?}");
        };
        let names: Vec<&str> = thread.spans.iter().map(|span| span.name.as_str()).collect();
        assert_eq!(names, ["shard", "call", "call", "rows"]);
        assert_eq!(
            thread.spans[3].fields,
            [("shard".to_owned(), Value::from(2))].into()
        );
        assert_eq!(thread.spans[0].fields["index"], 3);
        assert_eq!(thread.spans[1].fields.get("units"), None);
        assert_eq!(thread.spans[2].fields["units"], 7);
        assert!(thread.spans[1].length() >= SHORT);
        assert!(thread.spans[0].length() >= 2 * SHORT);
        assert!(thread.spans[0].end <= timeline.length);
        assert_eq!(timeline.dropped, 0);
    }

    #[test]
    fn what_is_too_much_is_counted() {
        let timeline = recorded(3, || {
            for _ in 0..5 {
                trace_span!(target: TARGET, "stage").in_scope(|| ());
            }
        });
        assert_eq!(timeline.threads[0].spans.len(), 3);
        assert_eq!(timeline.dropped, 2);
    }

    #[test]
    fn threads_of_one_name_share_a_lane_unless_they_overlap() {
        let thread = |from: u64, to: u64| Thread {
            name: "sum-1".to_owned(),
            spans: vec![Span {
                name: "call".to_owned(),
                start: Duration::from_secs(from),
                end: Duration::from_secs(to),
                cpu: Duration::ZERO,
                fields: BTreeMap::new(),
            }],
        };
        let lanes = lanes(vec![thread(0, 2), thread(1, 3), thread(2, 4), thread(3, 5)]);
        let counts: Vec<usize> = lanes.iter().map(|lane| lane.spans.len()).collect();
        assert_eq!(counts, [2, 2]);
    }
}
