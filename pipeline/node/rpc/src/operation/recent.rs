//! The last minutes of what the page draws: a sample per second, with which a page begins that has
//! just been opened.
//!
//! A bounded number of samples is kept, each of a bounded number of values: 80 KB. The answer is
//! one JSON object:
//!
//! | field | content |
//! |---|---|
//! | `names` | names of metrics, with their labels, as `/metrics` has them |
//! | `samples` | the oldest first: each the milliseconds since it was taken, and a value per name |

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use zkfabric_engine::{BOUNDS, Figures};

use crate::server::Page;

/// Samples that are kept: the page draws five minutes.
const KEPT: usize = 300;
/// Values beside those of the histogram.
const COUNTS: usize = 5;
/// Values of a sample.
const VALUES: usize = COUNTS + BOUNDS.len() + 2;

/// Counts since the node's start, at one time.
#[derive(Clone, Copy, Debug)]
struct Sample {
    at: Instant,
    values: [f64; VALUES],
}

impl Sample {
    fn of(figures: &Figures, at: Instant) -> Self {
        let mut values = [0.0; VALUES];
        let counts = [
            figures.confirmed as f64,
            figures.rejected_by_cause.iter().sum::<u64>() as f64,
            figures.refused as f64,
            figures.gas as f64,
            figures.process_cpu.as_secs_f64(),
        ];
        let answers = &figures.to_answer;
        let below = answers.below.map(|below| below as f64);
        let count = answers.count as f64;
        let all = counts.into_iter().chain(below).chain([count, count]);
        for (to, from) in values.iter_mut().zip(all) {
            *to = from;
        }
        Self { at, values }
    }
}

/// Returns the names of a sample's values.
fn names() -> Vec<String> {
    let counts: [&str; COUNTS] = [
        "zkf_transactions_confirmed_total",
        "zkf_transactions_rejected_total",
        "zkf_transactions_refused_total",
        "zkf_gas_total",
        "zkf_process_cpu_seconds_total",
    ];
    let mut names: Vec<String> = counts.map(str::to_owned).to_vec();
    let bounds = BOUNDS.iter().map(|bound| (*bound as f64 / 1e6).to_string());
    for bound in bounds.chain(["+Inf".to_owned()]) {
        names.push(format!("zkf_answer_seconds_bucket{{le=\"{bound}\"}}"));
    }
    names.push("zkf_answer_seconds_count".to_owned());
    names
}

/// The last samples.
#[derive(Debug, Default)]
pub(super) struct Recent(Mutex<VecDeque<Sample>>);

impl Recent {
    fn samples(&self) -> MutexGuard<'_, VecDeque<Sample>> {
        // The lock guards one change of the list.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a sample; the oldest one goes for it.
    pub(super) fn take(&self, figures: &Figures, at: Instant) {
        let mut samples = self.samples();
        if samples.len() >= KEPT {
            samples.pop_front();
        }
        samples.push_back(Sample::of(figures, at));
    }

    /// Returns the samples as JSON.
    pub(super) fn page(&self, now: Instant) -> Page {
        // Written without the lock, for which the next sample would wait.
        let samples = self.samples().clone();
        let names = serde_json::Value::from(names());
        let mut body = format!("{{\"names\":{names},\"samples\":[");
        for (index, sample) in samples.iter().enumerate() {
            let comma = if index > 0 { "," } else { "" };
            let ago = now.saturating_duration_since(sample.at).as_millis();
            // Writing to a string does not fail.
            let _ = write!(body, "{comma}[{ago}");
            for value in sample.values {
                let _ = write!(body, ",{value}");
            }
            body.push(']');
        }
        body.push_str("]}\n");
        Page {
            status: 200,
            kind: "application/json",
            body,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn the_last_samples_are_kept_with_their_ages() {
        let recent = Recent::default();
        let begin = Instant::now();
        let at = |second| begin + Duration::from_secs(second);
        let mut figures = Figures::default();
        for second in 0..=KEPT as u64 {
            figures.confirmed = 7 * second;
            figures.process_cpu = Duration::from_millis(500 * second);
            figures.to_answer.count = second;
            figures.to_answer.below[3] = second / 2;
            recent.take(&figures, at(second));
        }
        let page = recent.page(at(KEPT as u64 + 2));
        assert_eq!((page.status, page.kind), (200, "application/json"));
        let body: Value = serde_json::from_str(&page.body).unwrap();
        let names = body["names"].as_array().unwrap();
        let samples = body["samples"].as_array().unwrap();
        assert_eq!((names.len(), samples.len()), (VALUES, KEPT));
        // The first one has gone.
        assert_eq!(samples[0][0], json!(1_000 * (KEPT as u64 + 1)));
        let last = samples.last().unwrap().as_array().unwrap();
        assert_eq!(last.len(), 1 + VALUES);
        assert_eq!(last[0], json!(2_000));
        let value = |name: &str| {
            let at = names.iter().position(|other| other == name).unwrap();
            last[1 + at].as_f64().unwrap()
        };
        assert_eq!(value("zkf_transactions_confirmed_total"), 2_100.0);
        assert_eq!(value("zkf_process_cpu_seconds_total"), 150.0);
        let bound = BOUNDS[3] as f64 / 1e6;
        let bucket = format!("zkf_answer_seconds_bucket{{le=\"{bound}\"}}");
        assert_eq!(value(&bucket), 150.0);
        assert_eq!(value("zkf_answer_seconds_bucket{le=\"+Inf\"}"), 300.0);
        assert_eq!(value("zkf_answer_seconds_count"), 300.0);
        assert!(page.body.len() < 100_000, "{} bytes", page.body.len());
    }

    #[test]
    fn before_the_first_sample_there_is_none() {
        let page = Recent::default().page(Instant::now());
        let body: Value = serde_json::from_str(&page.body).unwrap();
        assert_eq!(body["samples"], json!([]));
    }
}
