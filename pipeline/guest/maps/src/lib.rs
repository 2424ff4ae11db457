//! Hashing for maps whose keys a transaction's sender chooses: revm's accounts, storage and
//! transient storage, and the maps of `stf`.
//!
//! Anyone who knows the function can choose keys that all collide, and a batch of such keys costs
//! the square of its gas in instructions. So the function depends on [`seed`], which the program
//! calls with the batch's data hash before the first map is made: colliding keys would have to be
//! in the data that the seed is a hash of.
//!
//! A word w takes the state s to the two halves of (s ^ w) k, combined by XOR, with a secret
//! initial state and a secret multiplier k (the mixing step of mum-hash and wyhash, and of the
//! crate that this one replaces). For any two keys that do not depend on the secrets the
//! probability of a collision is about 2^-60.
#![no_std]
#![forbid(unsafe_code)]

use core::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// Initial state.
static STATE: AtomicU64 = AtomicU64::new(0x243f_6a88_85a3_08d3);
/// Multiplier.
static MULTIPLIER: AtomicU64 = AtomicU64::new(0x1319_8a2e_0370_7345);

/// Sets the hash functions of maps made from now on. Existing maps would keep their initial states
/// but not their multiplier, so no map may exist yet.
pub fn seed(state: u64, multiplier: u64) {
    STATE.store(state, Relaxed);
    // Neither small nor even, so that high and low bits of a word always matter.
    MULTIPLIER.store(multiplier | 1 << 63 | 1, Relaxed);
}

pub mod fast {
    //! The names that maps use for their hash.

    use core::hash::{BuildHasher, Hasher};
    use core::marker::PhantomData;
    use core::sync::atomic::Ordering::Relaxed;

    use super::{MULTIPLIER, STATE};

    /// A map's hash function. Each map has its own: filling one map in the order of another is
    /// quadratic if both functions are equal.
    #[derive(Clone, Copy, Debug)]
    pub struct RandomState {
        first: u64,
    }

    impl Default for RandomState {
        #[inline]
        fn default() -> Self {
            /// 2^64 over the golden ratio: consecutive multiples lie far apart.
            const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
            let first = STATE.load(Relaxed);
            STATE.store(first.wrapping_add(STEP), Relaxed);
            Self { first }
        }
    }

    impl BuildHasher for RandomState {
        type Hasher = FoldHasher<'static>;

        #[inline]
        fn build_hasher(&self) -> FoldHasher<'static> {
            FoldHasher {
                state: self.first,
                multiplier: MULTIPLIER.load(Relaxed),
                lifetime: PhantomData,
            }
        }
    }

    /// The hash of one key.
    #[derive(Clone, Debug)]
    pub struct FoldHasher<'a> {
        state: u64,
        multiplier: u64,
        /// The replaced crate borrows its seeds.
        lifetime: PhantomData<&'a ()>,
    }

    impl Hasher for FoldHasher<'_> {
        #[inline]
        fn write_u64(&mut self, word: u64) {
            let product = u128::from(self.state ^ word) * u128::from(self.multiplier);
            self.state = product as u64 ^ (product >> 64) as u64;
        }

        #[inline]
        fn write(&mut self, bytes: &[u8]) {
            let (words, rest) = bytes.as_chunks::<8>();
            for word in words {
                self.write_u64(u64::from_le_bytes(*word));
            }
            if !rest.is_empty() {
                let mut last = [0; 8];
                for (to, from) in last.iter_mut().zip(rest) {
                    *to = *from;
                }
                self.write_u64(u64::from_le_bytes(last));
            }
        }

        #[inline]
        fn write_u8(&mut self, word: u8) {
            self.write_u64(word.into());
        }

        #[inline]
        fn write_u16(&mut self, word: u16) {
            self.write_u64(word.into());
        }

        #[inline]
        fn write_u32(&mut self, word: u32) {
            self.write_u64(word.into());
        }

        #[inline]
        fn write_usize(&mut self, word: usize) {
            self.write_u64(word as u64);
        }

        #[inline]
        fn finish(&self) -> u64 {
            self.state
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use core::hash::{BuildHasher, Hash, Hasher};
    use std::collections::HashSet;

    use super::{fast::RandomState, seed};

    fn hash(state: &RandomState, key: [u64; 4]) -> u64 {
        let mut hasher = state.build_hasher();
        key.iter().for_each(|word| hasher.write_u64(*word));
        hasher.finish()
    }

    /// A single test, since the seed is global to the process.
    #[test]
    fn functions_follow_the_seed_and_differ_by_map() {
        let [state, multiplier, other] = [
            0xa54f_f53a_5f1d_36f1,
            0x510e_527f_ade6_82d1,
            0x9b05_688c_2b3e_6c1f,
        ];
        seed(state, multiplier);
        let (first, second) = (RandomState::default(), RandomState::default());
        let keys = || (0..4096).map(|n| [0, 0, n, 0]);
        let of_first: HashSet<u64> = keys().map(|key| hash(&first, key)).collect();
        assert_eq!(of_first.len(), 4096, "no collision");
        let of_second: HashSet<u64> = keys().map(|key| hash(&second, key)).collect();
        assert!(of_first.is_disjoint(&of_second));
        // Bits that hashbrown derives a slot from: the low bits, and the highest seven.
        for part in [0, 57] {
            let parts: HashSet<u64> = of_first.iter().map(|hash| hash >> part & 127).collect();
            assert_eq!(parts.len(), 128);
        }
        let before = hash(&first, [5; 4]);
        seed(state, multiplier);
        assert_eq!(hash(&RandomState::default(), [5; 4]), before);
        seed(state, other);
        assert_ne!(hash(&RandomState::default(), [5; 4]), before);
        seed(other, multiplier);
        assert_ne!(hash(&RandomState::default(), [5; 4]), before);
    }

    #[test]
    fn bytes_are_words() {
        let state = RandomState::default();
        let of = |bytes: &[u8]| {
            let mut hasher = state.build_hasher();
            hasher.write(bytes);
            hasher.finish()
        };
        assert_eq!(of(&[7, 0, 0, 0, 0, 0, 0, 0]), hash_one(&state, 7));
        assert_ne!(of(&[7; 12]), of(&[7; 13]));
        assert_eq!(of(&[]), state.build_hasher().finish());
    }

    fn hash_one(state: &RandomState, word: u64) -> u64 {
        let mut hasher = state.build_hasher();
        word.hash(&mut hasher);
        hasher.finish()
    }
}
