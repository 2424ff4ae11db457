//! States of the layers, recomputed from the committed ones.

use std::borrow::Cow;

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use rayon::prelude::*;
use zkfabric_kernels_cpu::{keccak::ROUND_CONSTANTS, lanes::LANES};

use super::{
    Error,
    sizes::{BITS, COLUMNS, GROUPS, ROUNDS, STATE, VECTORS},
};
use crate::Values;

/// One lane per word of the state.
pub(super) type State = [u64; STATE];

/// Rotations of rho.
const ROTATIONS: [u32; STATE] = rotations();

const fn rotations() -> [u32; STATE] {
    let mut rotations = [0; STATE];
    let (mut x, mut y, mut t) = (1, 0, 0);
    while t < 24 {
        rotations[x + 5 * y] = ((t + 1) * (t + 2) / 2 % 64) as u32;
        (x, y) = (y, (2 * x + 3 * y) % 5);
        t += 1;
    }
    rotations
}

/// Intermediate states of a round.
pub(super) struct Round {
    /// Parities of the columns.
    pub parities: [u64; 5],
    /// State after theta.
    pub theta: State,
    /// State after rho and pi.
    pub moved: State,
    /// State after chi.
    pub chi: State,
}

impl Round {
    pub(super) fn new(before: &State) -> Self {
        let mut round = Self {
            parities: [0; 5],
            theta: *before,
            moved: [0; STATE],
            chi: [0; STATE],
        };
        for (lane, word) in before.iter().enumerate() {
            round.parities[lane % 5] ^= word;
        }
        for (lane, word) in round.theta.iter_mut().enumerate() {
            let (x, y) = (lane % 5, lane / 5);
            *word ^= round.parities[(x + 4) % 5] ^ round.parities[(x + 1) % 5].rotate_left(1);
            let to = y + 5 * ((2 * x + 3 * y) % 5);
            round.moved[to] = word.rotate_left(ROTATIONS[lane]);
        }
        for (lane, word) in round.chi.iter_mut().enumerate() {
            let row = &round.moved[5 * (lane / 5)..][..5];
            let at = |k: usize| row[(lane + k) % 5];
            *word = at(0) ^ (!at(1) & at(2));
        }
        round
    }

    /// Returns the state after the round.
    const fn after(&self, constant: u64) -> State {
        let mut state = self.chi;
        state[0] ^= constant;
        state
    }
}

/// Reads the committed states: [`GROUPS`] per permutation, in order.
pub(super) fn committed(columns: &[Values<'_>]) -> Result<Vec<State>, Error> {
    if columns.len() != COLUMNS {
        return Err(Error::Columns {
            expected: COLUMNS,
            got: columns.len(),
        });
    }
    let expected = columns[0].groups();
    let mut bits = Vec::with_capacity(COLUMNS);
    for (column, values) in columns.iter().enumerate() {
        if values.groups() != expected {
            return Err(Error::Height {
                column,
                expected,
                got: values.groups(),
            });
        }
        bits.push(bits_of(values).ok_or(Error::NotBits { column })?);
    }
    // A lane takes eight groups of rows.
    if expected == 0 || !expected.is_multiple_of(8) {
        return Err(Error::Rows { got: 8 * expected });
    }
    let real = bits.pop().unwrap_or_default();
    let ones = |lane: &[[u8; LANES]]| {
        lane.as_flattened()
            .iter()
            .map(|bit| usize::from(*bit))
            .sum()
    };
    let real: Vec<usize> = real.chunks(8).map(ones).collect();
    let permutations = real.iter().take_while(|ones| **ones == BITS).count();
    if let Some(more) = real[permutations..].iter().position(|ones| *ones > 0) {
        let permutation = permutations + more;
        return Err(Error::Real { permutation });
    }
    let mut states = vec![[0; STATE]; permutations * GROUPS];
    let all = states.par_chunks_mut(GROUPS).enumerate();
    all.for_each(|(permutation, states)| {
        for (lane, word) in states.as_flattened_mut().iter_mut().enumerate() {
            let groups = &bits[lane][8 * permutation..][..8];
            *word = u64::from_le_bytes(core::array::from_fn(|group| pack(groups[group])));
        }
    });
    Ok(states)
}

/// Returns a column of bits, for any width.
fn bits_of<'a>(values: &Values<'a>) -> Option<Cow<'a, [[u8; LANES]]>> {
    if let Values::Bits(bits) = values {
        return Some(Cow::Borrowed(bits));
    }
    let mut bits = vec![[0; LANES]; values.groups()];
    for (row, bit) in bits.as_flattened_mut().iter_mut().enumerate() {
        *bit = match values.times(row, Fr::one()) {
            value if value.is_zero() => 0,
            value if value.is_one() => 1,
            _ => return None,
        };
    }
    Some(Cow::Owned(bits))
}

/// Packs eight bits into a byte, the first lowest.
fn pack(bits: [u8; 8]) -> u8 {
    // The factors bring bit `8 j` to bit `56 + j`, and no two bits to the same place.
    let word = u64::from_le_bytes(bits) & 0x0101_0101_0101_0101;
    (word.wrapping_mul(0x0102_0408_1020_4080) >> 56) as u8
}

/// Permutations per block.
pub(super) const BLOCK: usize = 4;

/// Bits of a layer: columns, and signs that are only added. Eight cells of the four permutations of
/// a block are stored together.
#[derive(Debug)]
pub(super) struct Trace {
    blocks: usize,
    /// Number of permutations in the last block, if partial.
    partial: Option<usize>,
    columns: usize,
    signs: usize,
    /// Columns by block, vector and column: digit `i` to base 16 has the bits of cell `i`,
    /// permutation by permutation.
    digits: Vec<u32>,
    /// Signs by block, vector and sign: one byte per permutation.
    bytes: Vec<[u8; BLOCK]>,
}

/// Maximum number of columns and signs.
const WORDS: usize = 60;

impl Trace {
    /// Applies `layer` to round `k` of each group; the words are columns, then signs.
    pub(super) fn new(
        states: &[State],
        k: usize,
        [columns, signs]: [usize; 2],
        layer: impl Fn(&State, &Round, &mut [u64; WORDS]) + Sync,
    ) -> Self {
        let permutations = states.len() / GROUPS;
        let blocks = permutations.div_ceil(BLOCK);
        let mut digits = vec![0; blocks * VECTORS * columns];
        let mut bytes = vec![[0; BLOCK]; blocks * VECTORS * signs];
        let to = digits
            .par_chunks_mut(VECTORS * columns)
            .zip(bytes.par_chunks_mut(VECTORS * signs));
        let to = to.zip(states.par_chunks(BLOCK * GROUPS));
        to.for_each(|((digits, bytes), states)| {
            let of_group = VECTORS / GROUPS;
            let groups = digits
                .chunks_mut(of_group * columns)
                .zip(bytes.chunks_mut(of_group * signs));
            for (group, (digits, bytes)) in groups.enumerate() {
                let mut words = [[0; WORDS]; BLOCK];
                let first = ROUNDS * group;
                for (words, states) in words.iter_mut().zip(states.chunks(GROUPS)) {
                    let mut before = states[group];
                    for constant in &ROUND_CONSTANTS[first..first + k] {
                        before = Round::new(&before).after(*constant);
                    }
                    layer(&before, &Round::new(&before), words);
                }
                for column in 0..columns {
                    let words = words.each_ref().map(|words| words[column].to_le_bytes());
                    for (byte, digits) in digits.chunks_mut(columns).enumerate() {
                        let bits = words.iter().enumerate();
                        let spread = bits.map(|(i, word)| SPREAD[usize::from(word[byte])] << i);
                        digits[column] = spread.sum();
                    }
                }
                for sign in 0..signs {
                    let words = words.each_ref();
                    let words = words.map(|words| words[columns + sign].to_le_bytes());
                    for (byte, bytes) in bytes.chunks_mut(signs).enumerate() {
                        bytes[sign] = words.map(|word| word[byte]);
                    }
                }
            }
        });
        Self {
            blocks,
            partial: Some(permutations % BLOCK).filter(|rest| *rest > 0),
            columns,
            signs,
            digits,
            bytes,
        }
    }

    pub(super) const fn blocks(&self) -> usize {
        self.blocks
    }

    /// Returns the number of permutations in the last block, if partial.
    pub(super) const fn partial(&self) -> Option<usize> {
        self.partial
    }

    /// Returns the number of permutations in a block, if partial.
    #[inline(always)]
    pub(super) const fn partial_at(&self, block: usize) -> Option<usize> {
        if block + 1 == self.blocks {
            self.partial
        } else {
            None
        }
    }

    /// Returns the columns of a block's eight cells.
    #[inline(always)]
    pub(super) fn digits(&self, block: usize, vector: usize) -> &[u32] {
        &self.digits[self.columns * (VECTORS * block + vector)..][..self.columns]
    }

    /// Returns the signs of a block's eight cells.
    #[inline(always)]
    pub(super) fn bytes(&self, block: usize, vector: usize) -> &[[u8; BLOCK]] {
        &self.bytes[self.signs * (VECTORS * block + vector)..][..self.signs]
    }
}

/// Spread bits of a byte: bit `i` at bit `4 i`.
const SPREAD: [u32; 256] = {
    let mut spread = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut i = 0;
        while i < 8 {
            spread[byte] |= ((byte >> i & 1) as u32) << (4 * i);
            i += 1;
        }
        byte += 1;
    }
    spread
};

/// Writes words one after the other.
pub(super) fn write<'a>(to: &mut [u64], words: impl IntoIterator<Item = &'a u64>) {
    for (to, word) in to.iter_mut().zip(words) {
        *to = *word;
    }
}
