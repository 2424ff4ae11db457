//! Odd multiples of the generator, a constant of the program.

use crate::ladder::Affine;

/// Number of odd multiples: digits of width 8.
const COUNT: usize = 64;

/// Little-endian words of x and y of `(2 i + 1) G`; `tests/generator.rs` recomputes the file with
/// another library.
const BYTES: &[u8; 64 * COUNT] = include_bytes!("generator.bin");

/// `G, 3 G, 5 G, ..`.
pub(crate) static GENERATOR: [Affine; COUNT] = parse();

const fn parse() -> [Affine; COUNT] {
    let mut table = [Affine([0; 8]); COUNT];
    let mut byte = 0;
    while byte < BYTES.len() {
        table[byte / 64].0[byte % 64 / 8] |= (BYTES[byte] as u64) << (8 * (byte % 8));
        byte += 1;
    }
    table
}
