//! Configuration of a chain: its fork, and its choices beyond the fork.

use core::num::NonZeroU32;
use core::ops::RangeInclusive;

use crate::modexp;
use revm::primitives::eip4844::{
    BLOB_BASE_FEE_UPDATE_FRACTION_CANCUN, BLOB_BASE_FEE_UPDATE_FRACTION_PRAGUE,
};
use revm::primitives::hardfork::SpecId;

use crate::error::RulesError;

/// A fork that batches execute under, named as in Ethereum's tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[expect(missing_docs, reason = "the names are Ethereum's")]
pub enum Fork {
    Cancun,
    Prague,
    /// The execution half of Fusaka, active on mainnet since block 23,935,694 (3 December 2025).
    /// Osaka is the newest fork with an activation in revm 43; the later blob-parameter-only forks
    /// do not change the execution of a chain without blobs, and Amsterdam has no activation yet.
    #[default]
    Osaka,
}

/// Parameters of a fork.
#[derive(Debug)]
struct Entry {
    fork: Fork,
    name: &'static str,
    /// The fork's number in encodings and in the public output. This number never changes.
    number: u8,
    /// Opcodes and gas.
    spec: SpecId,
    /// Whether headers have a requests hash (EIP-7685).
    requests_hash: bool,
    /// Whether a system call hands the parent's hash to the contract of EIP-2935.
    block_history: bool,
    /// Maximum size of a block's RLP in bytes (EIP-7934: 10 MiB minus a margin of 2 MiB).
    block_bytes: usize,
    /// Numbers of the precompiles' addresses.
    precompiles: &'static [RangeInclusive<u16>],
    /// Gas and bounds of `MODEXP`, which differ between forks.
    modexp: &'static modexp::Rules,
    /// Maximum number of blobs per transaction, and the update fraction of the blob base fee; for
    /// state tests only.
    blobs: (u64, u64),
}

/// All forks, in the order of [`Fork`].
static FORKS: [Entry; 3] = [
    Entry {
        fork: Fork::Cancun,
        name: "Cancun",
        number: 1,
        spec: SpecId::CANCUN,
        requests_hash: false,
        block_history: false,
        block_bytes: usize::MAX,
        precompiles: &[0x01..=0x0a],
        modexp: &modexp::BERLIN,
        blobs: (6, BLOB_BASE_FEE_UPDATE_FRACTION_CANCUN),
    },
    Entry {
        fork: Fork::Prague,
        name: "Prague",
        number: 2,
        spec: SpecId::PRAGUE,
        requests_hash: true,
        block_history: true,
        block_bytes: usize::MAX,
        precompiles: &[0x01..=0x11],
        modexp: &modexp::BERLIN,
        blobs: (9, BLOB_BASE_FEE_UPDATE_FRACTION_PRAGUE),
    },
    Entry {
        fork: Fork::Osaka,
        name: "Osaka",
        number: 3,
        spec: SpecId::OSAKA,
        requests_hash: true,
        block_history: true,
        block_bytes: 8 << 20,
        precompiles: &[0x01..=0x11, 0x100..=0x100],
        modexp: &modexp::OSAKA,
        blobs: (6, BLOB_BASE_FEE_UPDATE_FRACTION_PRAGUE),
    },
];

impl Fork {
    /// Returns every fork, oldest first.
    pub fn all() -> impl Iterator<Item = Self> {
        FORKS.iter().map(|entry| entry.fork)
    }

    /// Finds the fork with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::find(|entry| entry.name == name)
    }

    /// Finds the fork with this number in encodings.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::find(|entry| entry.number == number)
    }

    fn find(is: impl Fn(&Entry) -> bool) -> Option<Self> {
        let mut entries = FORKS.iter();
        entries.find(|entry| is(entry)).map(|entry| entry.fork)
    }

    const fn entry(self) -> &'static Entry {
        &FORKS[self as usize]
    }

    /// Returns Ethereum's name.
    pub const fn name(self) -> &'static str {
        self.entry().name
    }

    /// Returns the number in encodings.
    pub const fn number(self) -> u8 {
        self.entry().number
    }

    /// Returns revm's specification.
    pub const fn spec(self) -> SpecId {
        self.entry().spec
    }

    /// Returns whether headers have a requests hash.
    pub const fn has_requests_hash(self) -> bool {
        self.entry().requests_hash
    }

    /// Returns whether blocks begin with the system call of EIP-2935.
    pub const fn has_block_history(self) -> bool {
        self.entry().block_history
    }

    /// Returns the maximum size of a block's RLP in bytes.
    pub const fn most_block_bytes(self) -> usize {
        self.entry().block_bytes
    }

    /// Returns the numbers of the precompiles' addresses, ascending.
    pub fn precompiles(self) -> impl Iterator<Item = u16> {
        self.entry().precompiles.iter().cloned().flatten()
    }

    /// Returns whether the address with this number is a precompile.
    pub fn is_precompile(self, number: u16) -> bool {
        let mut ranges = self.entry().precompiles.iter();
        ranges.any(|range| range.contains(&number))
    }

    /// Returns prices and bounds of `MODEXP`.
    pub(crate) const fn modexp(self) -> &'static modexp::Rules {
        self.entry().modexp
    }

    /// Returns the maximum number of blobs per transaction, and the update fraction of the blob
    /// base fee.
    pub(crate) const fn blobs(self) -> (u64, u64) {
        self.entry().blobs
    }
}

/// Rules that a chain's blocks obey. The public output names them, so that a proof under other
/// rules is a proof of another statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default, deny_unknown_fields))]
pub struct Rules {
    /// Fork of all blocks of a batch.
    pub fork: Fork,
    /// Whether legacy transactions without a chain id (from before EIP-155) are valid. Anyone can
    /// replay such a transaction from another chain.
    pub unprotected_transactions: bool,
    /// Maximum number of seconds from a block's parent to the block. Without this bound, one block
    /// with the last timestamp would leave none for the next block, and the chain would end.
    pub most_seconds_between_blocks: NonZeroU32,
}

/// One day: a chain that stood still for longer catches up by one block per day, and nobody brings
/// the chain near `2^64` seconds.
const DAY: NonZeroU32 = NonZeroU32::MIN.saturating_add(86_400 - 1);

impl Default for Rules {
    /// Returns the newest fork, no transactions without a chain id, one day between blocks.
    fn default() -> Self {
        Self {
            fork: Fork::default(),
            unprotected_transactions: false,
            most_seconds_between_blocks: DAY,
        }
    }
}

/// Bit of [`Rules::to_word`] that allows transactions without a chain id.
const UNPROTECTED: u64 = 1 << 8;
/// Position of the seconds in [`Rules::to_word`].
const SECONDS: u32 = 32;

impl Rules {
    /// Encodes the rules: the fork's number, plus 256 when transactions without a chain id are
    /// valid, plus `2^32` times the maximum number of seconds between blocks.
    pub const fn to_word(self) -> u64 {
        let flags = if self.unprotected_transactions {
            UNPROTECTED
        } else {
            0
        };
        let seconds = self.most_seconds_between_blocks.get() as u64;
        self.fork.number() as u64 | flags | seconds << SECONDS
    }

    /// Decodes the word of [`Self::to_word`].
    ///
    /// # Errors
    /// [`RulesError`] for any other word.
    pub fn from_word(word: u64) -> Result<Self, RulesError> {
        let unknown = RulesError { got: word };
        let seconds = u32::try_from(word >> SECONDS).ok();
        let seconds = seconds.and_then(NonZeroU32::new).ok_or(unknown)?;
        let low = word & ((1 << SECONDS) - 1);
        let number = u8::try_from(low & !UNPROTECTED).map_err(|_| unknown)?;
        Ok(Self {
            fork: Fork::from_number(number).ok_or(unknown)?,
            unprotected_transactions: word & UNPROTECTED != 0,
            most_seconds_between_blocks: seconds,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fork_has_its_own_entry_number_and_name() {
        for (index, fork) in Fork::all().enumerate() {
            assert_eq!(fork.entry().fork, fork);
            assert_eq!(fork as usize, index);
            assert_eq!(Fork::from_name(fork.name()), Some(fork));
            assert_eq!(Fork::from_number(fork.number()), Some(fork));
        }
        let numbers: [u8; 3] = [1, 2, 3];
        assert!(Fork::all().map(Fork::number).eq(numbers), "published");
        assert_eq!(Fork::from_name("Paris"), None);
        assert_eq!(Fork::from_number(0), None);
    }

    #[test]
    fn words_and_rules_are_inverse() {
        let seconds = [NonZeroU32::MIN, DAY, NonZeroU32::MAX];
        for fork in Fork::all() {
            for unprotected_transactions in [false, true] {
                for most_seconds_between_blocks in seconds {
                    let rules = Rules {
                        fork,
                        unprotected_transactions,
                        most_seconds_between_blocks,
                    };
                    assert_eq!(Rules::from_word(rules.to_word()), Ok(rules));
                }
            }
        }
        assert_eq!(Rules::default().to_word(), 86_400 << 32 | 3);
        let second = 1 << SECONDS;
        for low in [0, 4, 0x100, 0x203, 0x303, 1 << 31 | 3, u64::from(u32::MAX)] {
            let word = second | low;
            assert_eq!(Rules::from_word(word), Err(RulesError { got: word }));
        }
        // No block could have a successor.
        for word in [3, 0x103] {
            assert_eq!(Rules::from_word(word), Err(RulesError { got: word }));
        }
    }

    #[test]
    fn precompiles_are_those_of_the_eips() {
        let last = |fork: Fork| fork.precompiles().last();
        assert_eq!(last(Fork::Cancun), Some(0x0a), "EIP-4844");
        assert_eq!(last(Fork::Prague), Some(0x11), "EIP-2537");
        assert_eq!(last(Fork::Osaka), Some(0x100), "EIP-7951");
        for fork in Fork::all() {
            let listed: alloc::vec::Vec<u16> = fork.precompiles().collect();
            for number in 0..=0x200 {
                assert_eq!(fork.is_precompile(number), listed.contains(&number));
            }
        }
    }
}
