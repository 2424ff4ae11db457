//! Threads, their spans, and the cores that the process kept busy.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;

use crate::WAIT;

/// What a process did, from the start of its recorder on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timeline {
    /// Time from the recorder's start to its end.
    pub length: Duration,
    /// Cores of the machine.
    pub cores: usize,
    /// Threads with spans, in the order of their first ones.
    pub threads: Vec<Thread>,
    /// Cores that the process kept busy, in the order of time.
    pub load: Vec<Load>,
    /// Spans that were not kept, for there were too many.
    pub dropped: u64,
}

/// A thread.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Thread {
    /// Its name.
    pub name: String,
    /// Its spans in the order of their starts, an outer one before those in it.
    pub spans: Vec<Span>,
}

/// Some time of a thread with a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// What was done.
    pub name: String,
    /// Time from the recorder's start to the span's.
    pub start: Duration,
    /// Time from the recorder's start to the span's end.
    pub end: Duration,
    /// Processor time that the whole process used meanwhile.
    pub cpu: Duration,
    /// What the span says of itself.
    pub fields: BTreeMap<String, Value>,
}

/// Cores that the process kept busy since the entry before, on average.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Load {
    /// Time from the recorder's start.
    pub at: Duration,
    /// Number of cores.
    pub cores: f64,
}

impl Span {
    /// Returns the span's length.
    #[must_use]
    pub const fn length(&self) -> Duration {
        self.end.saturating_sub(self.start)
    }
}

impl Timeline {
    /// Returns the processor time of the whole process.
    #[must_use]
    pub fn cpu(&self) -> Duration {
        let mut before = Duration::ZERO;
        let parts = self.load.iter().map(|load| {
            let part = load.at.saturating_sub(before);
            before = load.at;
            part.mul_f64(load.cores.max(0.0))
        });
        parts.sum()
    }
}

/// Time of a thread in which the same span is the innermost one.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Piece<'a> {
    pub(crate) start: Duration,
    pub(crate) end: Duration,
    pub(crate) span: &'a Span,
}

impl Piece<'_> {
    pub(crate) const fn length(&self) -> Duration {
        self.end.saturating_sub(self.start)
    }

    pub(crate) fn waits(&self) -> bool {
        self.span.name == WAIT
    }
}

impl Thread {
    /// Returns the thread's pieces in the order of time.
    pub(crate) fn pieces(&self) -> Vec<Piece<'_>> {
        let mut pieces: Vec<Piece<'_>> = Vec::new();
        let mut open: Vec<&Span> = Vec::new();
        let mut at = Duration::ZERO;
        let mut put = |start: Duration, end: Duration, span| {
            if start < end {
                pieces.push(Piece { start, end, span });
            }
        };
        for span in &self.spans {
            while let Some(inner) = open.pop_if(|inner| inner.end <= span.start) {
                put(at, inner.end, inner);
                at = at.max(inner.end);
            }
            if let Some(outer) = open.last() {
                put(at, span.start, outer);
            }
            at = at.max(span.start);
            open.push(span);
        }
        while let Some(inner) = open.pop() {
            put(at, inner.end, inner);
            at = at.max(inner.end);
        }
        pieces
    }
}
