//! Time by stage.

use std::time::{Duration, Instant};

use tracing::trace_span;

/// Target of spans for timelines.
const TARGET: &str = "zkfabric::timeline";

/// A stage of proving a shard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Commitments to the stacks of main columns.
    Commit,
    /// The tree of fractions.
    Tree,
    /// The layers of the fractions.
    Layers,
    /// The layers of the permutations.
    Permutations,
    /// The sumcheck over rows and the columns' values.
    Rows,
    /// The reduction to stacks, and their weighted sum.
    Reduction,
    /// The opening.
    Open,
}

impl Stage {
    /// All stages in order.
    pub const ALL: [Self; 7] = [
        Self::Commit,
        Self::Tree,
        Self::Layers,
        Self::Permutations,
        Self::Rows,
        Self::Reduction,
        Self::Open,
    ];

    /// Returns the stage's share of proving a shard in thousandths, roughly, for progress; the
    /// commitment belongs to the first pass.
    pub(crate) const fn share(self) -> u64 {
        match self {
            Self::Commit => 0,
            Self::Tree => 150,
            Self::Layers => 350,
            Self::Permutations => 50,
            Self::Rows => 250,
            Self::Reduction | Self::Open => 100,
        }
    }

    /// Returns the thousandths of proving a shard that are done when a stage is.
    pub(crate) fn end(self) -> u64 {
        let before = Self::ALL.into_iter().take_while(|stage| *stage != self);
        before.map(Self::share).sum::<u64>() + self.share()
    }

    /// Returns the stage's name for reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Commit => "commit",
            Self::Tree => "tree",
            Self::Layers => "layers",
            Self::Permutations => "permutations",
            Self::Rows => "rows",
            Self::Reduction => "reduction",
            Self::Open => "open",
        }
    }
}

/// A monotonic clock besides the wall clock, such as the processor time of the process.
pub type Clock = fn() -> Duration;

/// Time by stage: by the wall clock, and by a second clock if there is one.
#[derive(Debug, Clone, Copy, Default)]
pub struct Report {
    stages: [Duration; Stage::ALL.len()],
    clock: Option<Clock>,
    by_clock: [Duration; Stage::ALL.len()],
}

impl Report {
    /// Creates a report that also reads a second clock.
    #[must_use]
    pub fn with_clock(clock: Option<Clock>) -> Self {
        Self {
            clock,
            ..Self::default()
        }
    }

    /// Returns the wall time of a stage.
    #[must_use]
    pub fn stage(&self, stage: Stage) -> Duration {
        of(&self.stages, stage)
    }

    /// Returns the time of a stage by the second clock; `None` without one.
    #[must_use]
    pub fn by_clock(&self, stage: Stage) -> Option<Duration> {
        self.clock.map(|_| of(&self.by_clock, stage))
    }

    /// Returns the wall time of all stages.
    #[must_use]
    pub fn total(&self) -> Duration {
        self.stages.iter().sum()
    }

    /// Adds the times of another report.
    pub fn merge(&mut self, other: &Self) {
        let ours = self.stages.iter_mut().chain(&mut self.by_clock);
        for (time, more) in ours.zip(other.stages.iter().chain(&other.by_clock)) {
            *time += *more;
        }
    }

    /// Runs `work` and adds its time to a stage.
    pub(crate) fn time<T>(&mut self, stage: Stage, work: impl FnOnce() -> T) -> T {
        let _span = trace_span!(target: TARGET, "stage", name = stage.name()).entered();
        let now = || self.clock.map_or(Duration::ZERO, |clock| clock());
        let (start, start_by_clock) = (Instant::now(), now());
        let result = work();
        let (wall, by_clock) = (start.elapsed(), now().saturating_sub(start_by_clock));
        let times = self.stages.iter_mut().zip(&mut self.by_clock);
        for (s, (time, other)) in Stage::ALL.iter().zip(times) {
            if *s == stage {
                *time += wall;
                *other += by_clock;
            }
        }
        result
    }
}

fn of(times: &[Duration; Stage::ALL.len()], stage: Stage) -> Duration {
    let mut all = Stage::ALL.iter().zip(times);
    all.find(|(s, _)| **s == stage)
        .map_or(Duration::ZERO, |s| *s.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::sync::atomic::{AtomicU64, Ordering};

    /// Returns a clock that advances an hour at each call.
    fn hours() -> Duration {
        static HOURS: AtomicU64 = AtomicU64::new(0);
        Duration::from_secs(3600 * HOURS.fetch_add(1, Ordering::Relaxed))
    }

    #[test]
    fn stages_are_thousandths_of_a_shard() {
        assert_eq!(Stage::Commit.end(), 0);
        assert_eq!(Stage::Layers.end(), 500);
        assert_eq!(Stage::Open.end(), 1000);
    }

    #[test]
    fn another_clock_is_read_around_the_work() {
        let mut report = Report::with_clock(Some(hours));
        assert_eq!(report.time(Stage::Rows, || 7), 7);
        report.time(Stage::Rows, || ());
        let hour = Duration::from_secs(3600);
        assert_eq!(report.by_clock(Stage::Rows), Some(2 * hour));
        assert_eq!(report.by_clock(Stage::Open), Some(Duration::ZERO));
        assert!(report.stage(Stage::Rows) < hour);
        let mut sum = Report::with_clock(Some(hours));
        sum.merge(&report);
        sum.merge(&report);
        assert_eq!(sum.by_clock(Stage::Rows), Some(4 * hour));
        assert_eq!(sum.total(), 2 * report.total());
        assert_eq!(Report::default().by_clock(Stage::Rows), None);
    }
}
