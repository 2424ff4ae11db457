//! Where the slowest answers were while their senders waited.
//!
//! Each stage ends when a transaction reaches the next one, so the stages of an answer add up to
//! its time.

use std::time::{Duration, Instant};

use zkfabric_engine::Confirmed;

use super::Session;
use super::client::Answered;
use crate::Error;
use crate::report::{Clock, Row};

/// One answer in this many counts as slow.
const SLOW: usize = 100;
/// The stages, in their order.
const STAGES: [&str; 7] = [
    "client",
    "recovery",
    "queue",
    "pool",
    "execution",
    "disk",
    "answer",
];

/// Times of the stages of one answer.
type Stages = [Duration; STAGES.len()];

/// Returns the stages of an answer to a transaction that was due at a time.
fn of(answer: &Confirmed, due: Instant, time: Duration) -> Option<Stages> {
    let group = answer.group();
    let index = usize::try_from(answer.position().checked_sub(group.first)?).ok()?;
    let arrival = (*group.arrivals.get(index)?)?;
    let execution = group.execution?;
    let ends = [
        arrival.arrived,
        arrival.recovered,
        arrival.admitted,
        execution.begun,
        execution.ended,
        group.durable,
        due + time,
    ];
    let mut before = due;
    Some(ends.map(|end| {
        let stage = end.saturating_duration_since(before);
        before = end;
        stage
    }))
}

/// Tells the mean stages of the slowest answers after a warm-up.
pub(super) fn slowest(
    session: &mut Session<'_>,
    answered: &Answered,
    warm_up: usize,
    others: Option<f64>,
) -> Result<(), Error> {
    let answers = answered.answers.iter().zip(&answered.due);
    let answers = answers.zip(&answered.times).skip(warm_up);
    let mut slow: Vec<_> = answers.collect();
    slow.sort_by_key(|(_, time)| std::cmp::Reverse(**time));
    slow.truncate(slow.len().div_ceil(SLOW));
    let stages = slow
        .iter()
        .filter_map(|((answer, due), time)| of(answer, **due, **time));
    let stages: Vec<Stages> = stages.collect();
    let count = stages.len().max(1) as f64;
    for (index, name) in STAGES.into_iter().enumerate() {
        let times = stages.iter().filter_map(|stages| stages.get(index));
        let mean = times.sum::<Duration>().as_secs_f64() * 1e3 / count;
        let row = Row::single(format!("latency/slowest/{name}"), "ms", mean, Clock::Wall);
        session.row(row.beside(others))?;
    }
    Ok(())
}
