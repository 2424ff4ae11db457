//! Work of the prover for a part of a batch.

use super::calls::{CALL_UNIT, CALLS};
use super::table::Counts;

/// A kind of row of the VM's calls.
///
/// The names are those of the VM's `CallKind`, in the same order. A permutation of Keccak stands
/// for all its rows, and so does a compression of SHA-256.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallKind {
    /// A permutation of Keccak.
    Keccak,
    /// A sum of points, without its doublings.
    CurveAdd,
    /// A doubling of a point.
    CurveDouble,
    /// An operation modulo 256-bit numbers.
    Modular256,
    /// An operation modulo 384-bit numbers.
    Modular384,
    /// A compression of SHA-256.
    Sha256,
    /// A round of BLAKE2b.
    Blake2b,
}

impl CallKind {
    /// All kinds.
    pub const ALL: [Self; 7] = [
        Self::Keccak,
        Self::CurveAdd,
        Self::CurveDouble,
        Self::Modular256,
        Self::Modular384,
        Self::Sha256,
        Self::Blake2b,
    ];

    /// Returns what a row of this kind computes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Keccak => "permutations of Keccak",
            Self::CurveAdd => "sums of points",
            Self::CurveDouble => "doublings of points",
            Self::Modular256 => "operations on 256 bits",
            Self::Modular384 => "operations on 384 bits",
            Self::Sha256 => "compressions of SHA-256",
            Self::Blake2b => "rounds of BLAKE2b",
        }
    }

    /// Returns the prover gas of a row of this kind, with its rows in further chips.
    ///
    /// These are core-seconds in units of an average instruction's, from the prices of rows and
    /// permutations in the benchmark record `prover.json`, which a test of `zkfabric-bench`
    /// compares with these numbers.
    #[must_use]
    pub const fn gas(self) -> u64 {
        match self {
            Self::Keccak => 550,
            Self::CurveAdd => 20,
            Self::CurveDouble => 12,
            Self::Modular256 => 12,
            Self::Modular384 => 16,
            Self::Sha256 => 100,
            Self::Blake2b => 36,
        }
    }
}

/// Upper bounds on a program's instructions and on the rows of its calls.
///
/// Every other chip has at most one row per instruction, or one per access of an instruction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Instructions of the VM.
    pub instructions: u64,
    /// Rows of calls, in the order of [`CallKind::ALL`].
    pub calls: [u64; CallKind::ALL.len()],
}

impl Work {
    /// Returns the work of these counts.
    #[must_use]
    pub(super) fn of(counts: &Counts) -> Self {
        let mut calls = [0_u64; CallKind::ALL.len()];
        for (entry, prices) in &CALLS {
            for (sum, price) in calls.iter_mut().zip(prices) {
                *sum = sum.saturating_add(counts[*entry].saturating_mul((*price).into()));
            }
        }
        Self {
            instructions: counts.instructions(),
            calls: calls.map(|units| units.div_ceil(CALL_UNIT)),
        }
    }

    /// Returns the rows of calls of a kind.
    #[must_use]
    pub const fn calls(&self, call: CallKind) -> u64 {
        self.calls[call as usize]
    }

    /// Returns the prover gas: the proving time in units of an average instruction's.
    #[must_use]
    pub fn gas(&self) -> u64 {
        let calls = CallKind::ALL.map(|call| self.calls(call).saturating_mul(call.gas()));
        calls
            .into_iter()
            .fold(self.instructions, u64::saturating_add)
    }

    /// Returns the work after an earlier point of the same execution.
    #[must_use]
    pub fn since(&self, earlier: &Self) -> Self {
        let mut since = *self;
        since.instructions = since.instructions.saturating_sub(earlier.instructions);
        for (calls, before) in since.calls.iter_mut().zip(earlier.calls) {
            *calls = calls.saturating_sub(before);
        }
        since
    }

    /// Returns the first number of this work that exceeds a bound: its name, the number, and the
    /// bound's.
    #[must_use]
    pub fn above(&self, bound: &Self) -> Option<(&'static str, u64, u64)> {
        let instructions = ("instructions", self.instructions, bound.instructions);
        let calls = CallKind::ALL.map(|call| (call.name(), self.calls(call), bound.calls(call)));
        let mut all = core::iter::once(instructions).chain(calls);
        all.find(|(_, got, most)| got > most)
    }

    /// Adds the work of another part.
    pub fn add(&mut self, other: &Self) {
        self.instructions = self.instructions.saturating_add(other.instructions);
        for (sum, calls) in self.calls.iter_mut().zip(other.calls) {
            *sum = sum.saturating_add(calls);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cost::Entry;

    #[test]
    fn work_is_rounded_up_once() {
        let mut counts = Counts::default();
        let keccak = CALLS
            .iter()
            .find(|(entry, prices)| matches!(entry, Entry::OpcodeUnit(0x20)) && prices[0] > 0);
        let (entry, prices) = keccak.unwrap();
        counts[*entry] = 3;
        let work = Work::of(&counts);
        assert_eq!(
            work.calls(CallKind::Keccak),
            (3 * u64::from(prices[0])).div_ceil(CALL_UNIT)
        );
        assert!((3..=4).contains(&work.calls(CallKind::Keccak)));
        assert_eq!(
            work.gas(),
            work.instructions + work.calls(CallKind::Keccak) * CallKind::Keccak.gas()
        );
    }

    #[test]
    fn every_entry_of_the_calls_stands_once() {
        for (index, (entry, prices)) in CALLS.iter().enumerate() {
            assert!(CALLS[..index].iter().all(|(other, _)| other != entry));
            assert!(prices.iter().any(|price| *price > 0));
        }
    }
}
