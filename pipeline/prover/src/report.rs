//! Where the time went.

use std::time::{Duration, Instant};

/// A stage of proving a shard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Commitments to the stacks of main columns.
    Commit,
    /// The tree of fractions.
    Tree,
    /// The layers of the fractions.
    Layers,
    /// The sumcheck over rows and the columns' values.
    Rows,
    /// The reduction to stacks, and their weighted sum.
    Reduction,
    /// The opening.
    Open,
}

impl Stage {
    /// All stages in order.
    pub const ALL: [Self; 6] = [
        Self::Commit,
        Self::Tree,
        Self::Layers,
        Self::Rows,
        Self::Reduction,
        Self::Open,
    ];

    /// Name for reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Commit => "commit",
            Self::Tree => "tree",
            Self::Layers => "layers",
            Self::Rows => "rows",
            Self::Reduction => "reduction",
            Self::Open => "open",
        }
    }
}

/// Wall time by stage.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Report {
    stages: [Duration; Stage::ALL.len()],
}

impl Report {
    /// Time of a stage.
    #[must_use]
    pub fn stage(&self, stage: Stage) -> Duration {
        let mut all = Stage::ALL.iter().zip(self.stages);
        all.find(|(s, _)| **s == stage)
            .map_or(Duration::ZERO, |s| s.1)
    }

    /// Time of all stages.
    #[must_use]
    pub fn total(&self) -> Duration {
        self.stages.iter().sum()
    }

    /// Adds the times of another report.
    pub fn merge(&mut self, other: &Self) {
        for (time, more) in self.stages.iter_mut().zip(other.stages) {
            *time += more;
        }
    }

    /// Runs `work` and adds its time to a stage.
    pub(crate) fn time<T>(&mut self, stage: Stage, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let result = work();
        for (s, time) in Stage::ALL.iter().zip(&mut self.stages) {
            if *s == stage {
                *time += start.elapsed();
            }
        }
        result
    }
}
