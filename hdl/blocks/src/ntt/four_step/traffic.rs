//! Bytes and bursts between the engines and the memory.

use super::transform::BEAT_BYTES;
use crate::axi::Runs;

/// Most bytes of a burst (AXI4: it does not cross a multiple of this).
pub const BURST_BYTES: u64 = 4096;

/// Memory traffic of a transform or of a pass.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Traffic {
    /// Bytes of values.
    pub read_bytes: u64,
    /// Bytes of results.
    pub written_bytes: u64,
    /// Read bursts: contiguous runs, up to [`BURST_BYTES`] each.
    pub read_bursts: u64,
    /// Write bursts.
    pub written_bursts: u64,
}

impl Traffic {
    /// Returns the traffic of runs whose length is a power of two and that begin at multiples of
    /// their length.
    pub(super) fn of(reads: &Runs, writes: &Runs) -> Self {
        let (read_bytes, read_bursts) = bytes_and_bursts(reads);
        let (written_bytes, written_bursts) = bytes_and_bursts(writes);
        Self {
            read_bytes,
            written_bytes,
            read_bursts,
            written_bursts,
        }
    }

    /// Returns the bytes for which the bus is occupied, in both directions; all beats are full.
    #[must_use]
    pub const fn bus_bytes(&self) -> u64 {
        self.read_bytes + self.written_bytes
    }

    pub(super) const fn plus(self, other: Self) -> Self {
        Self {
            read_bytes: self.read_bytes + other.read_bytes,
            written_bytes: self.written_bytes + other.written_bytes,
            read_bursts: self.read_bursts + other.read_bursts,
            written_bursts: self.written_bursts + other.written_bursts,
        }
    }
}

fn bytes_and_bursts(runs: &Runs) -> (u64, u64) {
    let turns: u64 = runs.count.iter().map(|count| u64::from(*count)).product();
    let bytes = BEAT_BYTES * u64::from(runs.beats);
    (turns * bytes, turns * bytes.div_ceil(BURST_BYTES))
}
