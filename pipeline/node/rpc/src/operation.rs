//! Health and metrics, for operators.
//!
//! `/health` is by progress: a sequencer that has stopped, or that has executable transactions and
//! confirms none, is not healthy, however well it answers. `/metrics` has Prometheus's text format.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde_json::json;
use zkfabric_engine::{Figures, Times};

use crate::dashboard::Dashboard;
use crate::node::Node;
use crate::server::{Page, Pages};

/// Time without a confirmed transaction, while some could be executed, after which nothing goes on.
const STALLED: Duration = Duration::from_secs(10);

/// Health and metrics of a node.
#[derive(Debug)]
pub struct Operation {
    node: Arc<Node>,
    begun: Instant,
    progress: Mutex<Progress>,
}

/// When something was confirmed last, as far as somebody has looked.
#[derive(Clone, Copy, Debug)]
struct Progress {
    confirmed: u64,
    at: Instant,
}

/// Why a node is not healthy.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Illness {
    Stopped(String),
    Stalled { pending: u64 },
    Index(String),
}

impl Operation {
    /// Looks at a node.
    #[must_use]
    pub fn new(node: Arc<Node>) -> Self {
        let at = Instant::now();
        let progress = Progress { confirmed: 0, at };
        Self {
            node,
            begun: at,
            progress: Mutex::new(progress),
        }
    }

    fn illness(&self, figures: &Figures, now: Instant) -> Option<Illness> {
        if let Some(failure) = self.node.sequencer.failure() {
            return Some(Illness::Stopped(failure.to_string()));
        }
        // The lock guards one assignment.
        let progress = self.progress.lock();
        let mut progress = progress.unwrap_or_else(PoisonError::into_inner);
        let illness = progress.look(figures, now);
        let chain = self.node.sequencer.chain();
        illness.or_else(|| Some(Illness::Index(chain.index_failure()?.to_string())))
    }

    fn health(&self) -> Page {
        let figures = self.node.sequencer.figures();
        let illness = self.illness(&figures, Instant::now());
        let head = self.node.heads.head().map(|head| head.number).ok();
        let (status, state, reason) = match illness {
            None => (200, "healthy", None),
            Some(Illness::Stopped(reason)) => (503, "stopped", Some(reason)),
            Some(Illness::Stalled { pending }) => {
                let reason = format!("{pending} executable transactions, and none is confirmed");
                (503, "stalled", Some(reason))
            }
            Some(Illness::Index(reason)) => (503, "index", Some(reason)),
        };
        let body = json!({
            "status": state,
            "reason": reason,
            "block": head,
            "sealed": self.node.heads.sealed(),
            "pending": figures.pending,
            "queued": figures.queued,
        });
        Page {
            status,
            kind: "application/json",
            body: body.to_string() + "\n",
        }
    }

    fn metrics(&self) -> Page {
        let figures = self.node.sequencer.figures();
        let mut text = Text::default();
        text.sequencer(&figures);
        let heads = &self.node.heads;
        let head = heads.head().map_or(0, |head| head.number);
        text.gauge("block", "Number of the newest block", head as f64);
        let sealed = heads.sealed() as f64;
        text.gauge(
            "block_sealed",
            "Number of the newest block with a header",
            sealed,
        );
        let indexed = self.node.sequencer.chain().indexed().unwrap_or_default() as f64;
        text.gauge(
            "block_indexed",
            "Number of the newest block in the index",
            indexed,
        );
        let is_healthy = self.illness(&figures, Instant::now()).is_none();
        text.gauge(
            "healthy",
            "1 if the node makes progress",
            f64::from(is_healthy),
        );
        let up = self.begun.elapsed().as_secs_f64();
        text.gauge("uptime_seconds", "Time since the start", up);
        Page {
            status: 200,
            kind: "text/plain; version=0.0.4; charset=utf-8",
            body: text.0,
        }
    }
}

impl Progress {
    fn look(&mut self, figures: &Figures, now: Instant) -> Option<Illness> {
        if figures.confirmed != self.confirmed || figures.pending == 0 {
            *self = Self {
                confirmed: figures.confirmed,
                at: now,
            };
            return None;
        }
        let pending = figures.pending;
        let is_stalled = now.saturating_duration_since(self.at) >= STALLED;
        is_stalled.then_some(Illness::Stalled { pending })
    }
}

impl Pages for Operation {
    fn page(&self, path: &str) -> Option<Page> {
        match path {
            "/health" => Some(self.health()),
            "/metrics" => Some(self.metrics()),
            _ => Dashboard.page(path),
        }
    }
}

/// Metrics as text.
#[derive(Debug, Default)]
struct Text(String);

impl Text {
    fn metric(&mut self, name: &str, help: &str, kind: &str, value: f64) {
        // Writing to a string does not fail.
        let _ = writeln!(
            self.0,
            "# HELP zkf_{name} {help}\n# TYPE zkf_{name} {kind}\nzkf_{name} {value}"
        );
    }

    fn gauge(&mut self, name: &str, help: &str, value: f64) {
        self.metric(name, help, "gauge", value);
    }

    fn counter(&mut self, name: &str, help: &str, value: u64) {
        self.metric(name, help, "counter", value as f64);
    }

    fn times(&mut self, name: &str, help: &str, times: &Times) {
        let _ = writeln!(
            self.0,
            "# HELP zkf_{name} {help}\n# TYPE zkf_{name} summary"
        );
        for (quantile, time) in [("0.5", times.median), ("0.99", times.p99)] {
            let seconds = time.as_secs_f64();
            let _ = writeln!(self.0, "zkf_{name}{{quantile=\"{quantile}\"}} {seconds}");
        }
        let _ = writeln!(self.0, "zkf_{name}_count {}", times.count);
    }

    fn sequencer(&mut self, figures: &Figures) {
        let counters = [
            (
                "transactions_taken_total",
                "Transactions that were taken",
                figures.taken,
            ),
            (
                "transactions_refused_total",
                "Transactions that were refused because a stage was behind",
                figures.refused,
            ),
            (
                "transactions_confirmed_total",
                "Transactions with answers",
                figures.confirmed,
            ),
            (
                "transactions_rejected_total",
                "Transactions that were rejected",
                figures.rejected,
            ),
            ("groups_total", "Groups that were executed", figures.groups),
            ("mini_blocks_total", "Mini-blocks", figures.mini_blocks),
            ("blocks_total", "Blocks that were ended", figures.blocks),
            ("gas_total", "Gas of included transactions", figures.gas),
            (
                "prover_gas_total",
                "Prover gas of included transactions",
                figures.prover_gas,
            ),
            (
                "snapshots_total",
                "Snapshots that were taken",
                figures.snapshots,
            ),
            (
                "snapshots_failed_total",
                "Snapshots that failed",
                figures.snapshots_failed,
            ),
            (
                "lane_conflicts_total",
                "Keys on which lanes met",
                figures.report.conflicts as u64,
            ),
            (
                "lane_repeated_total",
                "Transactions that lanes executed once more",
                figures.report.repeated as u64,
            ),
        ];
        for (name, help, value) in counters {
            self.counter(name, help, value);
        }
        let gauges = [
            (
                "pool_pending",
                "Executable transactions in the pool",
                figures.pending,
            ),
            (
                "pool_queued",
                "Other transactions in the pool",
                figures.queued,
            ),
            (
                "groups_in_flight",
                "Groups on their way to the disk",
                figures.in_flight,
            ),
            (
                "recovery_waiting",
                "Transactions without their senders",
                figures.in_recovery,
            ),
            (
                "sequencer_waiting",
                "Transactions before the sequencer",
                figures.recovered,
            ),
        ];
        for (name, help, value) in gauges {
            self.gauge(name, help, value as f64);
        }
        self.times_of(figures);
    }

    fn times_of(&mut self, figures: &Figures) {
        let cpu = [
            (
                "recovery_cpu_seconds_total",
                "CPU time of recoveries",
                figures.recovery_cpu,
            ),
            (
                "sequencer_cpu_seconds_total",
                "CPU time of the sequencer",
                figures.sequencer_cpu,
            ),
            (
                "answers_cpu_seconds_total",
                "CPU time of answers",
                figures.answers_cpu,
            ),
            (
                "process_cpu_seconds_total",
                "CPU time of the process",
                figures.process_cpu,
            ),
        ];
        for (name, help, time) in cpu {
            self.metric(name, help, "counter", time.as_secs_f64());
        }
        let times = [
            ("pool_seconds", "From arrival to the pool", &figures.to_pool),
            (
                "execution_seconds",
                "From arrival to the end of execution",
                &figures.to_execution,
            ),
            (
                "answer_seconds",
                "From arrival to the durable answer",
                &figures.to_answer,
            ),
        ];
        for (name, help, times) in times {
            self.times(name, help, times);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Only executable transactions that nobody confirms are a stall, and one confirmation ends it.
    #[test]
    fn a_stall_is_work_without_progress() {
        let begun = Instant::now();
        let mut progress = Progress {
            confirmed: 0,
            at: begun,
        };
        let figures = |confirmed, pending| Figures {
            confirmed,
            pending,
            ..Figures::default()
        };
        let late = begun + STALLED;
        assert_eq!(progress.look(&figures(0, 0), late), None);
        assert_eq!(progress.look(&figures(0, 5), late), None);
        let later = late + STALLED;
        let stalled = Some(Illness::Stalled { pending: 5 });
        assert_eq!(progress.look(&figures(0, 5), later), stalled);
        assert_eq!(progress.look(&figures(1, 5), later), None);
        assert_eq!(progress.look(&figures(1, 5), later), None);
        assert_eq!(progress.look(&figures(1, 5), later + STALLED), stalled);
    }
}
