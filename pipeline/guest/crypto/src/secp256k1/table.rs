//! Odd multiples of the generator, a constant of the program.

use super::field::Fe;
use super::point::Multiple;

/// Number of odd multiples: digits of width 8.
const COUNT: usize = 64;

/// Little-endian words of x, beta x and y of `(2 i + 1) G`; `tests/generator.rs` recomputes the file with another library.
const BYTES: &[u8; 96 * COUNT] = include_bytes!("generator.bin");

/// `G, 3 G, 5 G, ..`.
pub(crate) static GENERATOR: [Multiple; COUNT] = parse();

const fn parse() -> [Multiple; COUNT] {
    let mut table = [Multiple {
        x: [Fe::ZERO, Fe::ZERO],
        y: Fe::ZERO,
    }; COUNT];
    let mut index = 0;
    while index < COUNT {
        let at = 96 * index;
        table[index] = Multiple {
            x: [element(at), element(at + 32)],
            y: element(at + 64),
        };
        index += 1;
    }
    table
}

const fn element(at: usize) -> Fe {
    let mut words = [0; 4];
    let mut byte = 0;
    while byte < 32 {
        words[byte / 8] |= (BYTES[at + byte] as u64) << (8 * (byte % 8));
        byte += 1;
    }
    Fe::from_words(words)
}
