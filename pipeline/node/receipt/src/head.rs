//! Heads of logs: what a sequencer signs of everything that its log has.
//!
//! ```text
//! head   = LogHead(uint64 group,bytes32 hash)
//! digest = keccak256(0x19 | 0x01 | domain separator | hash of the head)
//! ```
//!
//! The domain is that of the receipts ([`crate::Domain`]). The hash is the log's running hash
//! behind the group, so that one signature stands for all groups up to it, with each of their
//! bytes: receipts cover transactions, results and order alone.

use alloy_primitives::{Address, B256, U256, keccak256};

use crate::error::Error;
use crate::group::Domain;
use crate::message::Message;
use crate::sign::{Signature, Signer};

const HEAD_TYPE: &str = "LogHead(uint64 group,bytes32 hash)";

/// The end of a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LogHead {
    /// Number of the last group.
    pub group: u64,
    /// The log's running hash behind it.
    pub hash: B256,
}

impl LogHead {
    /// Returns the digest that is signed.
    #[must_use]
    pub fn digest(&self, domain: &Domain) -> B256 {
        self.message(domain).digest()
    }

    /// Returns what is signed.
    #[must_use]
    pub fn message(&self, domain: &Domain) -> Message {
        let words = [
            keccak256(HEAD_TYPE),
            U256::from(self.group).into(),
            self.hash,
        ];
        domain.message(keccak256(words.concat()))
    }

    /// Signs it.
    ///
    /// # Errors
    /// The signer's error.
    pub fn sign(self, domain: &Domain, signer: &dyn Signer) -> Result<SignedHead, Error> {
        let signature = signer.sign(&self.message(domain))?;
        Ok(SignedHead {
            head: self,
            signature,
        })
    }
}

/// A head with its signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignedHead {
    /// The head.
    pub head: LogHead,
    /// Signature of the head's digest.
    pub signature: Signature,
}

impl SignedHead {
    /// Checks that a head is signed by one of these keys.
    ///
    /// # Errors
    /// [`Error::Signature`]; [`Error::Signer`] with the first of them as the expected one.
    pub fn verify(&self, domain: &Domain, signers: &[Address]) -> Result<(), Error> {
        let got = self.signature.recover(&self.head.digest(domain))?;
        if signers.contains(&got) {
            return Ok(());
        }
        let expected = signers.first().copied().unwrap_or_default();
        Err(Error::Signer { expected, got })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::group::Group;
    use crate::sign::LocalSigner;

    const HEAD: LogHead = LogHead {
        group: 7,
        hash: B256::repeat_byte(1),
    };

    /// The digest by the words of EIP-712, without the code above.
    #[test]
    fn digests_are_those_of_typed_data() {
        let domain = [
            keccak256("EIP712Domain(string name,string version,uint256 chainId)"),
            keccak256("zkfabric receipts"),
            keccak256("1"),
            U256::from(5).into(),
        ];
        let head = [
            keccak256("LogHead(uint64 group,bytes32 hash)"),
            U256::from(7).into(),
            B256::repeat_byte(1),
        ];
        let hashes = [keccak256(domain.concat()), keccak256(head.concat())];
        let expected = keccak256([&[0x19, 0x01], hashes.concat().as_slice()].concat());
        assert_eq!(HEAD.digest(&Domain::new(5)), expected);
    }

    #[test]
    fn each_part_of_a_head_and_the_chain_count() {
        let domain = Domain::new(5);
        let group = Group {
            previous: B256::ZERO,
            first: HEAD.group,
            count: 0,
            root: HEAD.hash,
        };
        let digests = [
            HEAD.digest(&domain),
            HEAD.digest(&Domain::new(6)),
            LogHead { group: 8, ..HEAD }.digest(&domain),
            LogHead {
                hash: B256::ZERO,
                ..HEAD
            }
            .digest(&domain),
            group.digest(&domain),
        ];
        for (at, digest) in digests.iter().enumerate() {
            assert!(!digests[..at].contains(digest), "{at}");
        }
    }

    #[test]
    fn a_head_is_signed_by_one_of_the_keys() {
        let domain = Domain::new(5);
        let [key, other] = [1, 2].map(|byte| LocalSigner::new(&[byte; 32]).unwrap());
        let signed = HEAD.sign(&domain, &key).unwrap();
        let (address, another) = (key.address(), other.address());
        assert_eq!(signed.verify(&domain, &[address]), Ok(()));
        assert_eq!(signed.verify(&domain, &[another, address]), Ok(()));
        let error = Error::Signer {
            expected: another,
            got: address,
        };
        assert_eq!(signed.verify(&domain, &[another]), Err(error));
        let moved = SignedHead {
            head: LogHead { group: 8, ..HEAD },
            ..signed
        };
        assert!(moved.verify(&domain, &[address]).is_err());
    }
}
