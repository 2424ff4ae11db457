//! Schedule of the checks by sample.

use core::time::Duration;

/// Keeps checks by sample within a share of a device's own time.
#[derive(Debug, Clone)]
pub struct Auditor {
    share: f64,
    probation: u32,
    /// Answers still to be checked at any cost.
    left: u32,
    worked: Duration,
    checked: Duration,
    checks: u64,
}

impl Auditor {
    /// Creates the policy: checks take `share` of the jobs' time, after `probation` answers that
    /// are all checked. A share of 1 or more checks all answers.
    #[must_use]
    pub const fn new(share: f64, probation: u32) -> Self {
        Self {
            share,
            probation,
            left: probation,
            worked: Duration::ZERO,
            checked: Duration::ZERO,
            checks: 0,
        }
    }

    /// Starts over: treats the device as new.
    pub const fn suspect(&mut self) {
        self.left = self.probation;
    }

    /// Returns whether to check an answer as a whole instead of a sample. Call before
    /// [`Auditor::wants`].
    #[must_use]
    pub const fn thorough(&self) -> bool {
        self.left > 0 || self.share >= 1.0
    }

    /// Returns whether to check the answer of a job that took this time, for a check that takes
    /// `cost`.
    #[must_use]
    pub fn wants(&mut self, job: Duration, cost: Duration) -> bool {
        self.worked += job;
        if self.left > 0 {
            self.left -= 1;
            return true;
        }
        self.share >= 1.0
            || (self.checked + cost).as_secs_f64() <= self.share * self.worked.as_secs_f64()
    }

    /// Books a check.
    pub fn book(&mut self, cost: Duration) {
        // The cost of probation does not reduce later checks.
        if self.left == 0 {
            self.checked += cost;
        }
        self.checks += 1;
    }

    /// Returns the number of checks by sample.
    #[must_use]
    pub const fn checks(&self) -> u64 {
        self.checks
    }

    /// Returns the time of jobs, and of checks after probation.
    #[must_use]
    pub const fn times(&self) -> (Duration, Duration) {
        (self.worked, self.checked)
    }
}
