//! When a check by sample is made.

use core::time::Duration;

/// Keeps checks by sample under a share of a device's own time.
#[derive(Debug, Clone)]
pub struct Auditor {
    share: f64,
    probation: u32,
    /// Answers that are still checked whatever it costs.
    left: u32,
    worked: Duration,
    checked: Duration,
    checks: u64,
}

impl Auditor {
    /// Checks that take `share` of the time of jobs, after `probation` answers that are all checked. A share of 1 or more checks all.
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

    /// Starts over: the device is new again.
    pub const fn suspect(&mut self) {
        self.left = self.probation;
    }

    /// Whether all of an answer is checked, not a sample of it. Asked before [`Auditor::wants`].
    #[must_use]
    pub const fn thorough(&self) -> bool {
        self.left > 0 || self.share >= 1.0
    }

    /// Whether the answer of a job of this time is checked, if the check takes `cost`.
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
        // What a new device cost is not taken from later checks.
        if self.left == 0 {
            self.checked += cost;
        }
        self.checks += 1;
    }

    /// Number of checks by sample.
    #[must_use]
    pub const fn checks(&self) -> u64 {
        self.checks
    }

    /// Time of jobs, and of checks after probation.
    #[must_use]
    pub const fn times(&self) -> (Duration, Duration) {
        (self.worked, self.checked)
    }
}
