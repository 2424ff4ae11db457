//! The bits of the permutations of Keccak, 64 rows per call: row `64 i + z` has bit `z` of each
//! lane of permutation `i`.
//!
//! Columns: [`Columns`]. Constraint:
//!
//! 1. The bits before round 0 are boolean.
//!
//! The proof system shows the rest, by layers (`docs/protocol.md`, "Permutations", and
//! [`zkfabric_air::permutation`]). The chip with the lanes is [`crate::keccak_absorb`]; its row `i`
//! belongs to the rows `64 i + z` here. For every `i` and `z`, also past the end of either chip,
//! where cells count as 0:
//!
//! * `real` of row `64 i + z` is `real` of row `i` there. So `real` is boolean, the same in 64
//!   rows, and 0 where that chip has no row.
//! * The bits before round 0 make up the lanes before.
//! * With the signs `real - 2 bit`, six rounds map the signs before round `6 g` to the signs before
//!   round `6 g + 6`. A round is a polynomial that maps signs 1 and -1 to such signs: where `real`
//!   is 1, the bits before rounds 6, 12 and 18 are boolean because the bits before round 0 are, and
//!   no constraint repeats this.
//! * The lanes after are the numbers of the bits after round 23, hence below `2^64`.
//!
//! Rows of zeros are not a permutation: `real` is 0, and the row of the lanes sends nothing.

use crate::chip::CallChip;
use crate::lookups::Lookups;
use alloc::vec::Vec;
use zkfabric_air::permutation::{
    BITS, GROUP_ROUNDS, GROUPS, LANES, ROTATIONS, ROUND_CONSTANTS, moved,
};
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::ecall;
use zkfabric_vm::trace::Call;

columns! {
    /// One row: a bit of every lane.
    pub struct Columns {
        /// Lane `l` before round `6 g` at `25 g + l`.
        bits: Bit[100],
        /// 1 on a real row.
        real: Bit,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct KeccakBits;

impl CallChip for KeccakBits {
    fn name(&self) -> &'static str {
        "keccak_bits"
    }

    fn codes(&self) -> &'static [u64] {
        &[ecall::KECCAK_XORIN]
    }

    fn rows(&self, _: &Call) -> usize {
        BITS
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::main(b);
        for bit in c.bits.iter().take(LANES) {
            b.assert_bool("bit is boolean", bit);
        }
        b.permutation_bits();
    }

    fn fill(&self, row: usize, call: &Call, trace: &mut Trace, _: &mut Lookups) {
        let c = Columns::index();
        let (_, mut state) = crate::keccak_absorb::operands(call, trace, row);
        for (columns, group) in c.bits.chunks(LANES).zip(0..GROUPS) {
            for (&column, lane) in columns.iter().zip(state) {
                trace.set_word(row, column, lane);
            }
            let rounds = ROUND_CONSTANTS.iter().skip(group * GROUP_ROUNDS);
            for &constant in rounds.take(GROUP_ROUNDS) {
                state = round(state, constant);
            }
        }
        trace.set_word(row, c.real, u64::MAX);
    }
}

/// Computes a round (FIPS 202, section 3.2) of a state of 25 lanes.
fn round(mut state: [u64; LANES], constant: u64) -> [u64; LANES] {
    let mut parities = [0; 5];
    for (index, lane) in state.iter().enumerate() {
        parities[index % 5] ^= lane;
    }
    let mut behind = [0; LANES];
    for (index, (lane, rotation)) in state.iter().zip(ROTATIONS).enumerate() {
        let x = index % 5;
        let theta = lane ^ parities[(x + 4) % 5] ^ parities[(x + 1) % 5].rotate_left(1);
        behind[moved(index)] = theta.rotate_left(rotation as u32);
    }
    for (index, lane) in state.iter_mut().enumerate() {
        let (x, row) = (index % 5, index - index % 5);
        *lane = behind[index] ^ (!behind[row + (x + 1) % 5] & behind[row + (x + 2) % 5]);
    }
    state[0] ^= constant;
    state
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounds_are_the_permutation() {
        let mut expected: [u64; LANES] =
            core::array::from_fn(|lane| (lane as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let state = ROUND_CONSTANTS.into_iter().fold(expected, round);
        tiny_keccak::keccakf(&mut expected);
        assert_eq!(state, expected);
    }
}
