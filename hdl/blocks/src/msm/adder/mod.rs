//! The adder of the engines: adds a point or a bucket to a bucket, one addition per clock.
//!
//! | | bucket | products per sum | clocks |
//! |---|---|---|---|
//! | [`ProjectiveBucketAdder`] | `occupied`, z, y, x: 763 bits | 12 and one by 9 | about 130 |
//! | [`AffineBucketAdder`] | `occupied`, y, x: 509 bits | 7, of which 3 belong to the shared inversion | about 2,100 |
//!
//! The longer the adder's latency, the more additions find their bucket in it and wait: the affine
//! adder is for many buckets.

mod affine;
mod kind;
mod ports;
mod projective;

use std::sync::{Mutex, PoisonError};

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{CROSSING_CYCLES, ultra_ram_stages};

pub use affine::AffineBucketAdder;
pub use kind::AdderKind;
pub use ports::{AdderPorts, BucketAdder, Coordinates};
pub use projective::ProjectiveBucketAdder;

use crate::curve::Projective;
use crate::modular;

/// Smallest number of buckets that is kept in `UltraRAM`: in block RAM each bank of 1,024 words of
/// 509 bits would take 15 blocks, of which cards have twice as many.
const ULTRA_RAM_BUCKETS: u32 = 2048;

/// Register stages of a memory of `buckets` buckets; none where the tool chooses the kind of RAM.
pub(crate) const fn memory_stages(buckets: u32) -> u64 {
    if buckets < ULTRA_RAM_BUCKETS {
        return 0;
    }
    ultra_ram_stages(buckets as usize / 2) as u64
}

impl AdderKind {
    /// Returns the clocks from operands to sum, with this arithmetic.
    ///
    /// # Errors
    /// An arithmetic that can't be built.
    pub fn latency(self, arithmetic: &modular::Config) -> Result<u64, HdlError> {
        // An adder's graph takes tens of milliseconds, and an estimate asks a hundred times.
        static KNOWN: Mutex<Vec<(AdderKind, modular::Config, u64)>> = Mutex::new(Vec::new());
        let known = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let same =
            |(kind, of, _): &&(Self, modular::Config, u64)| (*kind, of) == (self, arithmetic);
        if let Some((_, _, latency)) = known().iter().find(same) {
            return Ok(*latency);
        }
        let latency = match self {
            Self::Projective => projective::latency(arithmetic),
            Self::Affine => affine::latency(arithmetic),
        }?;
        known().push((self, *arithmetic, latency));
        Ok(latency)
    }

    /// Returns the clocks of an addition into one of `buckets` buckets after its decision: the
    /// stages of the bucket memory, the path to the adder and back, and the adder itself.
    ///
    /// # Errors
    /// An arithmetic that can't be built.
    pub fn cycles(self, buckets: u32, arithmetic: &modular::Config) -> Result<u64, HdlError> {
        let ways = 2 * CROSSING_CYCLES as u64;
        Ok(memory_stages(buckets) + ways + self.latency(arithmetic)?)
    }

    /// Converts a bucket, or a sum of buckets, to the coordinates that an engine with this adder
    /// outputs.
    #[must_use]
    pub fn words(self, bucket: &Option<Projective>) -> Coordinates {
        match self {
            Self::Projective => bucket.map_or([[0; 4]; 3], |p| [p.x, p.y, p.z].map(|c| c.0.0)),
            Self::Affine => affine::words(bucket),
        }
    }
}
