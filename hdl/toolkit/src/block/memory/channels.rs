//! Pseudo-channels of a card's memory, and the arrays that lie in them.

use std::ops::Range;

/// Pseudo-channels of a card, each with [`CHANNEL_BYTES`] (AMD DS978: the U55C has 16 GB in 32
/// pseudo-channels; so has the VU47P of AWS F2).
pub const CHANNELS: u32 = 32;
/// Bytes per pseudo-channel.
pub const CHANNEL_BYTES: u64 = 512 << 20;
/// Bytes of the whole memory.
pub const MEMORY_BYTES: u64 = CHANNELS as u64 * CHANNEL_BYTES;

/// Pseudo-channels of columns: values before and after transforms, scalars, messages.
pub const COLUMNS: [u32; 2] = [0, 15];
/// Pseudo-channels of the points that scalars multiply.
pub const BASES: [u32; 2] = [16, 23];
/// Pseudo-channels of twiddle factors and their tables.
pub const TABLES: [u32; 2] = [24, 27];
/// Pseudo-channels of results that only a host reads.
pub const RESULTS: [u32; 2] = [28, 31];

/// Returns the pseudo-channels of the points for one of `units` units, counted from 0: an equal
/// share of [`BASES`], or all of them where there are more units than channels.
#[must_use]
pub const fn bases_of_unit(unit: u32, units: u32) -> [u32; 2] {
    let [first, last] = BASES;
    let each = match units {
        0 => 0,
        units => (last - first + 1) / units,
    };
    if each == 0 || unit >= units {
        return BASES;
    }
    [first + unit * each, first + (unit + 1) * each - 1]
}

/// Returns the byte range of the pseudo-channels from the first to the last.
#[must_use]
pub const fn bytes_of([first, last]: [u32; 2]) -> Range<u64> {
    first as u64 * CHANNEL_BYTES..(last as u64 + 1) * CHANNEL_BYTES
}
