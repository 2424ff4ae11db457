//! Headers of groups, and what a signature signs: typed data of EIP-712.
//!
//! ```text
//! domain = EIP712Domain(string name,string version,uint256 chainId)
//!          "zkfabric receipts", "1", the chain's id
//! header = Group(bytes32 previous,uint64 first,uint32 count,bytes32 root)
//! digest = keccak256(0x19 | 0x01 | domain separator | hash of the header)
//! ```
//!
//! The digest is also the group's hash, which the next header has as `previous`; zero before the
//! first group.

use alloy_primitives::{Address, B256, U256, keccak256};

use crate::error::Error;
use crate::message::Message;
use crate::sign::{Signature, Signer};

const DOMAIN_TYPE: &str = "EIP712Domain(string name,string version,uint256 chainId)";
const NAME: &str = "zkfabric receipts";
const VERSION: &str = "1";
const GROUP_TYPE: &str = "Group(bytes32 previous,uint64 first,uint32 count,bytes32 root)";

/// A chain's domain of signatures: a signature for one chain says nothing on another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Domain {
    chain_id: u64,
    separator: B256,
    group_type: B256,
}

impl Domain {
    /// Returns the domain of a chain.
    #[must_use]
    pub fn new(chain_id: u64) -> Self {
        let words = [
            keccak256(DOMAIN_TYPE),
            keccak256(NAME),
            keccak256(VERSION),
            U256::from(chain_id).into(),
        ];
        Self {
            chain_id,
            separator: keccak256(words.concat()),
            group_type: keccak256(GROUP_TYPE),
        }
    }

    /// Returns the chain's id.
    #[must_use]
    pub const fn chain_id(&self) -> u64 {
        self.chain_id
    }

    /// Returns what is signed of a structure with this hash.
    pub(crate) fn message(&self, structure: B256) -> Message {
        let mut bytes = [0; Message::BYTES];
        bytes[..2].copy_from_slice(&[0x19, 0x01]);
        bytes[2..34].copy_from_slice(self.separator.as_slice());
        bytes[34..].copy_from_slice(structure.as_slice());
        Message::new(bytes)
    }
}

/// Header of a group: consecutive positions of the chain's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// Digest of the group before; zero before the first group.
    pub previous: B256,
    /// Position of the first leaf.
    pub first: u64,
    /// Number of leaves.
    pub count: u32,
    /// Root of the tree of leaves.
    pub root: B256,
}

impl Group {
    /// Returns the digest that is signed.
    #[must_use]
    pub fn digest(&self, domain: &Domain) -> B256 {
        self.message(domain).digest()
    }

    /// Returns what is signed.
    #[must_use]
    pub fn message(&self, domain: &Domain) -> Message {
        let words = [
            domain.group_type,
            self.previous,
            U256::from(self.first).into(),
            U256::from(self.count).into(),
            self.root,
        ];
        domain.message(keccak256(words.concat()))
    }

    /// Returns the index of a position's leaf.
    pub(crate) fn index(&self, position: u64) -> Result<u32, Error> {
        let index = position.checked_sub(self.first);
        let index = index.and_then(|index| u32::try_from(index).ok());
        let index = index.filter(|index| *index < self.count);
        index.ok_or(Error::Outside {
            position,
            first: self.first,
            count: self.count,
        })
    }
}

/// A header with its signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignedGroup {
    /// The header.
    pub group: Group,
    /// Signature of the header's digest.
    pub signature: Signature,
}

impl SignedGroup {
    /// Signs a header.
    ///
    /// # Errors
    /// The signer's error.
    pub fn new(group: Group, domain: &Domain, signer: &dyn Signer) -> Result<Self, Error> {
        let signature = signer.sign(&group.message(domain))?;
        Ok(Self { group, signature })
    }

    /// Checks that a header is signed by a key.
    ///
    /// # Errors
    /// [`Error::Signature`] and [`Error::Signer`].
    pub fn verify(&self, domain: &Domain, signer: Address) -> Result<(), Error> {
        let got = self.signature.recover(&self.group.digest(domain))?;
        let expected = signer;
        (got == expected)
            .then_some(())
            .ok_or(Error::Signer { expected, got })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_of_a_header_and_the_chain_count() {
        let word = B256::repeat_byte;
        let group = Group {
            previous: word(1),
            first: 2,
            count: 3,
            root: word(4),
        };
        let domain = Domain::new(5);
        assert_eq!(domain.chain_id(), 5);
        let digests = [
            group.digest(&domain),
            group.digest(&Domain::new(6)),
            Group {
                previous: word(4),
                ..group
            }
            .digest(&domain),
            Group { first: 3, ..group }.digest(&domain),
            Group { count: 2, ..group }.digest(&domain),
            Group {
                root: word(1),
                ..group
            }
            .digest(&domain),
        ];
        for (at, digest) in digests.iter().enumerate() {
            assert!(!digests[..at].contains(digest), "{at}");
        }
    }

    #[test]
    fn positions_have_an_index_in_their_group() {
        let group = |first, count| Group {
            previous: B256::ZERO,
            first,
            count,
            root: B256::ZERO,
        };
        assert_eq!(group(7, 2).index(7), Ok(0));
        assert_eq!(group(7, 2).index(8), Ok(1));
        assert_eq!(group(u64::MAX, 1).index(u64::MAX), Ok(0));
        for (first, count, position) in [(7, 2, 6), (7, 2, 9), (7, 0, 7), (0, 2, 1 << 32)] {
            let error = Error::Outside {
                position,
                first,
                count,
            };
            assert_eq!(group(first, count).index(position), Err(error));
        }
    }
}
