//! Kinds of transforms, and the memory that they go through.

use ark_bn254::Fr;
use ark_ff::Field as _;

use crate::axi::{MAX_BEATS, OUTSTANDING};
use crate::ntt::command::Direction;

/// Bytes per value in memory.
pub const VALUE_BYTES: u64 = 32;
/// Bytes per beat of the memory bus: a row of the engine.
pub const BEAT_BYTES: u64 = 64;

/// Kind of transform.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Transform {
    /// Forward or inverse.
    pub direction: Direction,
    /// On the coset of this nonzero element.
    pub coset: Option<Fr>,
}

impl Transform {
    /// Forward.
    pub const FORWARD: Self = Self {
        direction: Direction::Forward,
        coset: None,
    };
    /// Inverse.
    pub const INVERSE: Self = Self {
        direction: Direction::Inverse,
        coset: None,
    };

    /// Returns the same transform on a coset.
    #[must_use]
    pub const fn on_coset(mut self, shift: Fr) -> Self {
        self.coset = Some(shift);
        self
    }
}

/// The memory shared by the engines, as a port sees it: one beat per clock, late.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// Clocks from a burst's address to its first beat, or from its last one to the response.
    pub latency: u64,
}

impl Memory {
    /// Returns a port's clocks for one of many runs of `beats` beats: [`OUTSTANDING`] bursts hide
    /// the latency.
    pub(super) const fn run_cycles(self, beats: u64) -> u64 {
        let burst = if beats < MAX_BEATS { beats } else { MAX_BEATS };
        let wait = self.latency.div_ceil(OUTSTANDING);
        if burst < wait {
            wait * beats.div_ceil(MAX_BEATS)
        } else {
            beats
        }
    }
}

/// Returns 1 / 2^`log_size`.
pub(super) fn one_over(log_size: u32) -> Fr {
    Fr::from(1_u64 << log_size).inverse().unwrap_or_default()
}
