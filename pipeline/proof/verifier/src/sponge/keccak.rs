//! Keccak-256 as a chain of digests.
//!
//! The state is a digest, initially 32 zero bytes. `h` is Keccak-256, `header` as in [`super`]:
//!
//! ```text
//! absorb:  state <- h(state | header | content)
//! draw:    state <- h(state | header)
//!          full  = (h(state | 0) | h(state | 1)) mod r      512 bits, little endian
//!          short = the first 16 bytes of h(state | 0)       little endian
//! ```
//!
//! Content: bytes and digests as they are; integers as 8 bytes, scalars as 32, coordinates of
//! points as 32 each (infinity: 0 and 0), all little endian. The two kinds of hashed messages have
//! different lengths, 33 bytes against 49 and more. If the hash is a random function, a full
//! challenge is uniform up to a distance of `r / 2^512 < 2^-258`, and a short one exactly.
//!
//! A chain rather than one long message, because its state is 32 bytes: forks copy 32 bytes, and a
//! contract keeps the state in one word and hashes with the EVM's opcode. The price is at most one
//! more permutation per item.

use super::encoding::{collect, header, point_bytes, scalar_bytes};
use super::{Challenge, Item, Sponge};
use ark_bn254::Fr;
use ark_ff::PrimeField;
use tiny_keccak::{Hasher, Keccak};

/// A chain of Keccak-256 digests.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeccakSponge {
    state: [u8; 32],
}

impl KeccakSponge {
    fn start(&self, tag: u8, label: &str, count: usize) -> Keccak {
        let mut hasher = Keccak::v256();
        hasher.update(&self.state);
        hasher.update(&header(tag, label, count));
        hasher.update(label.as_bytes());
        hasher
    }
}

impl Sponge for KeccakSponge {
    fn absorb(&mut self, label: &'static str, item: Item<'_>) {
        let mut hasher = self.start(item.tag(), label, item.count());
        match item {
            Item::Start => {}
            Item::Bytes(bytes) => hasher.update(bytes),
            Item::Number(number) | Item::Fork(number) => hasher.update(&number.to_le_bytes()),
            Item::Scalars(scalars) | Item::Message(scalars) => {
                for scalar in scalars {
                    hasher.update(&scalar_bytes(scalar));
                }
            }
            Item::Points(points) => {
                for point in points {
                    hasher.update(&point_bytes(point));
                }
            }
            Item::Digest(digest) => hasher.update(digest),
        }
        self.state = finish(hasher);
    }

    fn draw(&mut self, label: &'static str, challenge: Challenge) -> Fr {
        self.state = finish(self.start(challenge.tag(), label, 0));
        let low = keccak256(&[&self.state, &[0]]);
        match challenge {
            Challenge::Full => {
                let high = keccak256(&[&self.state, &[1]]);
                Fr::from_le_bytes_mod_order([low, high].as_flattened())
            }
            Challenge::Short => Fr::from(u128::from_le_bytes(collect(low))),
        }
    }
}

fn finish(hasher: Keccak) -> [u8; 32] {
    let mut digest = [0; 32];
    hasher.finalize(&mut digest);
    digest
}

/// Returns Keccak-256 of the concatenation of `parts`.
#[must_use]
pub fn keccak256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = Keccak::v256();
    for part in parts {
        hasher.update(part);
    }
    finish(hasher)
}
