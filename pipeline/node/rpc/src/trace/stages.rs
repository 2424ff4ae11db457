//! The spans of a transaction.
//!
//! ```text
//! the caller's span, if there is one
//! `- transaction            arrival .. durable answer
//!    |- recover             its sender
//!    |- admit               until the pool takes it
//!    |- order               until its group begins
//!    |- execute             its group
//!    |- persist             its group on the disk, and signed
//!    |- seal                until its block has a header
//!    |- batch               until its batch is written
//!    `- prove               until its batch is proved
//! ```
//!
//! The trace is the caller's, or the first 16 bytes of the transaction's hash: whoever has the hash
//! finds the trace. A stage begins where the one before ends.

use std::time::SystemTime;

use alloy_primitives::B256;
use zkfabric_engine::{Arrival, DurableGroup, Execution, Sequenced};
use zkfabric_telemetry::{Span, SpanId, TraceId, TraceParent, Value};

/// Stages behind the durable answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Later {
    Seal,
    Batch,
    Prove,
}

impl Later {
    /// Returns the name, and the place among the stages.
    const fn name(self) -> (&'static str, u8) {
        match self {
            Self::Seal => ("seal", 6),
            Self::Batch => ("batch", 7),
            Self::Prove => ("prove", 8),
        }
    }
}

/// A transaction that is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Followed {
    trace: TraceId,
    hash: B256,
    /// When its last stage has ended.
    pub(super) until: SystemTime,
}

impl Followed {
    /// Follows a transaction of a group that is durable.
    pub(super) fn new(hash: B256, caller: Option<TraceParent>, at: SystemTime) -> Self {
        let own = hash.0.first_chunk().copied().unwrap_or_default();
        Self {
            trace: caller.map_or(TraceId(own), |caller| caller.trace),
            hash,
            until: at,
        }
    }

    /// Returns the id of a span: the hash decides, so that each transaction of a trace has its own.
    fn id(&self, place: u8) -> SpanId {
        let half = self.hash.0.last_chunk::<16>();
        let id = half.and_then(|half| half.first_chunk()).copied();
        let mut id: [u8; 8] = id.unwrap_or_default();
        let [.., last] = &mut id;
        // Places have the last four bits to themselves.
        *last = *last & 0xf0 | place;
        // Never zero, but for one of 2^60 hashes, whose root a collector leaves out.
        SpanId(id)
    }

    fn span(&self, name: &'static str, place: u8, start: SystemTime, end: SystemTime) -> Span {
        Span {
            trace: self.trace,
            id: self.id(place),
            parent: Some(self.id(0)),
            is_parent_remote: false,
            name,
            start,
            // The clock may have been set back.
            end: end.max(start),
            values: Vec::new(),
        }
    }

    /// Returns the spans up to the durable answer, the whole one first.
    pub(super) fn first(
        &self,
        group: &DurableGroup,
        arrival: &Arrival,
        execution: &Execution,
        caller: Option<TraceParent>,
    ) -> impl Iterator<Item = Span> {
        let moments = [
            ("recover", arrival.recovered),
            ("admit", arrival.admitted),
            ("order", execution.begun),
            ("execute", execution.ended),
        ];
        let moments = moments.map(|(name, moment)| (name, group.time_of(moment)));
        let begun = group.time_of(arrival.arrived);
        let mut whole = self.span("transaction", 0, begun, group.at);
        whole.parent = caller.map(|caller| caller.span);
        whole.is_parent_remote = caller.is_some();
        let mut start = begun;
        let stages = moments.into_iter().chain([("persist", group.at)]);
        let stages: Vec<Span> = (1..)
            .zip(stages)
            .map(|(place, (name, end))| {
                let span = self.span(name, place, start, end);
                start = span.end;
                span
            })
            .collect();
        [whole].into_iter().chain(stages)
    }

    /// Returns the span of a later stage, which ends now.
    pub(super) fn later(&mut self, stage: Later, end: SystemTime) -> Span {
        let (name, place) = stage.name();
        let span = self.span(name, place, self.until, end);
        self.until = span.end;
        span
    }
}

/// Returns what a span says of its transaction.
pub(super) fn values(
    group: &DurableGroup,
    index: usize,
    sequenced: &Sequenced,
) -> Vec<(&'static str, Value)> {
    let number = |of: u64| Value::Number(of);
    let position = group.first.saturating_add(index as u64);
    vec![
        (
            "zkfabric.transaction.hash",
            Value::Text(sequenced.hash.to_string()),
        ),
        ("zkfabric.transaction.position", number(position)),
        (
            "zkfabric.transaction.gas_used",
            number(sequenced.included.gas_used),
        ),
        (
            "zkfabric.transaction.success",
            Value::Bool(sequenced.included.success),
        ),
        ("zkfabric.block.number", number(group.block.number())),
        ("zkfabric.group.number", number(group.number)),
        (
            "zkfabric.group.transactions",
            number(group.transactions.len() as u64),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::time::Duration;

    use super::*;

    #[test]
    fn spans_of_transactions_are_told_apart() {
        let at = SystemTime::UNIX_EPOCH;
        let mut ids = BTreeSet::new();
        for byte in 1..=255 {
            let followed = Followed::new(B256::repeat_byte(byte), None, at);
            assert_eq!(followed.trace, TraceId([byte; 16]));
            ids.extend((0..9).map(|place| followed.id(place).0));
        }
        assert_eq!(ids.len(), 255 * 9);
        let caller = TraceParent {
            trace: TraceId([9; 16]),
            span: SpanId([9; 8]),
            is_sampled: true,
        };
        let followed = Followed::new(B256::repeat_byte(1), Some(caller), at);
        assert_eq!(followed.trace, caller.trace);
    }

    /// Files have the time of another clock than blocks, which may be a little behind.
    #[test]
    fn a_stage_begins_where_the_one_before_ends() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let mut followed = Followed::new(B256::repeat_byte(1), None, at(10));
        let seal = followed.later(Later::Seal, at(12));
        let batch = followed.later(Later::Batch, at(11));
        let prove = followed.later(Later::Prove, at(20));
        assert_eq!((seal.name, seal.start, seal.end), ("seal", at(10), at(12)));
        assert_eq!(
            (batch.name, batch.start, batch.end),
            ("batch", at(12), at(12))
        );
        assert_eq!(
            (prove.name, prove.start, prove.end),
            ("prove", at(12), at(20))
        );
        assert_eq!(seal.parent, Some(followed.id(0)));
    }
}
