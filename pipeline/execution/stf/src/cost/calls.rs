//! Made by `zkfabric-bench cost --write`. Do not edit.

use super::table::Entry;

/// Units of a row in [`CALLS`].
pub const CALL_UNIT: u64 = 1024;

/// Most rows of calls for each entry that has any, in units.
#[rustfmt::skip]
pub const CALLS: [(Entry, [u32; 7]); 1] = [
    (Entry::OpcodeUnit(0x20), [1089, 0, 0, 0, 0, 0, 0]),
];
