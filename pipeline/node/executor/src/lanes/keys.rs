//! Keys that a transaction is predicted to read and to write.
//!
//! A key is a number of 64 bits over what names an account or a slot. A slot of a mapping is named
//! by the mapping and its keys, so that no prediction hashes with Keccak. Two names of one slot and
//! one number for two slots cost time alone: what lanes have read is compared afterwards. A seed
//! that no sender knows keeps senders from choosing keys with equal numbers.

use std::hash::{BuildHasher, RandomState};

use alloy_primitives::{Address, U256};

/// Numbers accounts and slots.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Numbering {
    seed: [u64; 2],
}

impl Numbering {
    pub(crate) fn random() -> Self {
        let state = RandomState::new();
        Self {
            seed: [state.hash_one(1), state.hash_one(2)],
        }
    }

    /// Numbers an account.
    pub(crate) fn account(self, address: Address) -> u64 {
        let (words, rest) = address.0.as_chunks::<8>();
        let mut last = [0; 8];
        last[..4].copy_from_slice(rest);
        let first = words.iter().fold(self.seed[0], |hash, word| {
            mix(hash ^ u64::from_le_bytes(*word), self.seed[1])
        });
        mix(first ^ u64::from_le_bytes(last), self.seed[1])
    }

    /// Numbers a word.
    pub(crate) fn word(self, word: U256) -> u64 {
        word.as_limbs()
            .iter()
            .fold(self.seed[1], |hash, limb| mix(hash ^ limb, self.seed[0]))
    }

    /// Numbers a pair.
    pub(crate) fn pair(self, first: u64, second: u64) -> u64 {
        mix(first ^ self.seed[0], second ^ self.seed[1].rotate_left(32))
    }
}

/// Multiplies and folds the product.
fn mix(a: u64, b: u64) -> u64 {
    /// An odd number without pattern: the fraction of the golden ratio.
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let product = u128::from(a ^ ODD) * u128::from(b | 1);
    (product as u64) ^ ((product >> 64) as u64)
}

/// Predictions for a group.
#[derive(Debug, Default)]
pub(crate) struct Predicted {
    /// Keys with the transactions that write them.
    pub(crate) writes: Vec<(u64, u32)>,
    /// Keys with the transactions that only read them.
    pub(crate) reads: Vec<(u64, u32)>,
    /// Expected gas of each transaction.
    pub(crate) weights: Vec<u64>,
    /// Whether a transaction is predicted to read the beneficiary's account, so that the group has
    /// one lane.
    pub(crate) in_order: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_counts() {
        let numbering = Numbering::random();
        let zero = numbering.account(Address::ZERO);
        for byte in 0..20 {
            let mut address = Address::ZERO;
            address.0[byte] = 1;
            assert_ne!(numbering.account(address), zero, "{byte}");
        }
        for bit in 0..256 {
            let word = U256::from(1) << bit;
            assert_ne!(numbering.word(word), numbering.word(U256::ZERO), "{bit}");
        }
        assert_ne!(numbering.pair(1, 2), numbering.pair(2, 1));
    }
}
