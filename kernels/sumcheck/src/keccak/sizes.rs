//! Sizes of states and of their columns.

use zkfabric_kernels_cpu::lanes::LANES;

/// Number of groups of rounds in a permutation, each with a committed state before it.
pub const GROUPS: usize = 4;
/// Number of rounds of a group.
pub const ROUNDS: usize = 6;
/// Number of lanes of a state.
pub const STATE: usize = 25;
/// Number of bits of a lane.
pub const BITS: usize = 64;
/// Number of bits of a lane in all groups.
pub const CELLS: usize = BITS * GROUPS;
/// Number of committed columns: one per lane and group, and one that marks the real permutations.
pub const COLUMNS: usize = STATE * GROUPS + 1;

/// Number of vectors of cells.
pub(super) const VECTORS: usize = CELLS / LANES;
