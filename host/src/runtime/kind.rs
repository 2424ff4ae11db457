//! Kinds of jobs, and the rates of devices.

use core::fmt;
use core::time::Duration;

use crate::Scalars;

/// Kind of jobs, by which devices are measured: jobs of one kind cost alike per unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Multiplications by scalars of this many bits; a unit is a scalar.
    Msm(u32),
    /// Transforms; a unit is a butterfly.
    Ntt,
    /// Keccak-256; a unit is a permutation.
    Keccak,
    /// Sums of fractions; a unit is a fraction of a row.
    Fractions,
    /// Layers of permutations; a unit is a cell of their bits.
    Permutations,
    /// Sums of linear forms; a unit is a term of a row.
    LinearSums,
    /// Sums over rows; a unit is a cell of the columns.
    SumRows,
    /// Reductions to stacks; a unit is 256 rows of a stack.
    ReduceStacks,
    /// Combinations of stacks; a unit is a value of a stack.
    CombineStacks,
}

impl Kind {
    /// Returns the kind of a multiplication by this column.
    #[must_use]
    pub const fn of(scalars: &Scalars<'_>) -> Self {
        Self::Msm(scalars.bits())
    }

    /// Returns the operation, for errors.
    #[must_use]
    pub const fn operation(self) -> &'static str {
        match self {
            Self::Msm(_) => "a multiplication",
            Self::Ntt => "a transform",
            Self::Keccak => "Keccak",
            Self::Fractions => "a sum of fractions",
            Self::Permutations => "layers of permutations",
            Self::LinearSums => "a sum of linear forms",
            Self::SumRows => "a sum over rows",
            Self::ReduceStacks => "a reduction to stacks",
            Self::CombineStacks => "a combination of stacks",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Msm(bits) => write!(f, "msm-{bits}"),
            Self::Ntt => f.write_str("ntt"),
            Self::Keccak => f.write_str("keccak"),
            Self::Fractions => f.write_str("fractions"),
            Self::Permutations => f.write_str("permutations"),
            Self::LinearSums => f.write_str("linear"),
            Self::SumRows => f.write_str("rows"),
            Self::ReduceStacks => f.write_str("reduction"),
            Self::CombineStacks => f.write_str("combination"),
        }
    }
}

/// Bytes absorbed per permutation of Keccak-256.
const ABSORBED: usize = 136;

/// Returns the units of transforms of `columns` columns of `n` values.
pub(super) fn butterflies(columns: usize, n: usize) -> u64 {
    columns as u64 * n as u64 * u64::from(n.max(2).ilog2()) / 2
}

/// Returns the units of a message's digest.
pub(super) const fn permutations(message: &[u8]) -> u64 {
    (message.len() / ABSORBED + 1) as u64
}

/// Moving average of units per second, transfers included.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Rate {
    per_second: f64,
    measured: bool,
    /// Rate of a first answer, for reports.
    cold: Option<f64>,
}

/// Returns whether an answer waited for a compiler for more than a tenth of its time.
pub(super) fn is_cold(time: Duration, compiling: Duration) -> bool {
    compiling > time / 10
}

/// Weight of a new measurement.
const NEW: f64 = 0.3;

impl Rate {
    pub(super) fn book(&mut self, units: u64, time: Duration) {
        if units == 0 {
            return;
        }
        let rate = units as f64 / time.as_secs_f64().max(1e-9);
        self.per_second = if self.measured {
            // Average times, not rates: one fast answer must not hide slow ones.
            1.0 / (NEW / rate + (1.0 - NEW) / self.per_second)
        } else {
            rate
        };
        self.measured = true;
    }

    /// Books an answer of a device that may have compiled for it: the first one says nothing about
    /// the next. A rate with compilation in it would starve a fast device of the parts that show
    /// how fast it is.
    pub(super) fn book_answer(&mut self, units: u64, time: Duration) {
        if self.measured || self.cold.is_some() {
            self.book(units, time);
        } else {
            self.book_cold(units, time);
        }
    }

    /// Books an answer that waited for a compiler, which only a report of the first one uses.
    pub(super) fn book_cold(&mut self, units: u64, time: Duration) {
        if units > 0 && self.cold.is_none() {
            self.cold = Some(units as f64 / time.as_secs_f64().max(1e-9));
        }
    }

    pub(super) fn get(self) -> Option<f64> {
        self.measured.then_some(self.per_second)
    }

    /// Returns the rate for a report, that of a first answer if there is no other.
    pub(super) fn shown(self) -> f64 {
        self.get().or(self.cold).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_answer_is_no_measurement() {
        let mut rate = Rate::default();
        rate.book_answer(10, Duration::from_secs(10));
        assert_eq!((rate.get(), rate.shown()), (None, 1.0));
        rate.book_answer(1000, Duration::from_secs(1));
        assert_eq!((rate.get(), rate.shown()), (Some(1000.0), 1000.0));
        // After a measurement every answer counts.
        let mut rate = Rate::default();
        rate.book(1000, Duration::from_secs(1));
        rate.book_answer(100, Duration::from_secs(1));
        assert!(rate.get().unwrap_or_default() < 1000.0);
    }

    #[test]
    fn rates_follow_what_is_measured() {
        let mut rate = Rate::default();
        assert_eq!(rate.get(), None);
        rate.book(0, Duration::from_secs(1));
        assert_eq!(rate.get(), None);
        rate.book(1000, Duration::from_secs(1));
        assert_eq!(rate.get(), Some(1000.0));
        for _ in 0..50 {
            rate.book(100, Duration::from_secs(1));
        }
        let slow = rate.get().unwrap_or_default();
        assert!((100.0..101.0).contains(&slow), "{slow}");
        // One fast answer has little effect.
        rate.book(1_000_000, Duration::from_secs(1));
        assert!(rate.get().unwrap_or_default() < 150.0);
    }
}
