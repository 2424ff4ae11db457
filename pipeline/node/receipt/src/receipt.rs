//! Receipts: what a user keeps.

use alloc::vec::Vec;

use alloy_primitives::{Address, B256};

use crate::error::Error;
use crate::group::{Domain, Group, SignedGroup};
use crate::message::Message;
use crate::sign::{Signature, Signer};
use crate::tree::{Leaf, Tree, one_by_one, root_of};

/// A receipt: the promise that a transaction has this position and this result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The signed header of the group.
    pub signed: SignedGroup,
    /// The transaction with its position and result.
    pub leaf: Leaf,
    /// Hashes beside the way from the leaf to the root.
    pub path: Vec<B256>,
}

impl Receipt {
    /// Checks that a key has promised the receipt's content on a chain.
    ///
    /// # Errors
    /// [`Error::Outside`], [`Error::PathLength`], [`Error::Root`], [`Error::Signature`] and
    /// [`Error::Signer`].
    pub fn verify(&self, domain: &Domain, signer: Address) -> Result<(), Error> {
        let group = &self.signed.group;
        let index = group.index(self.leaf.position)?;
        let leaf = self.leaf.hash(domain.chain_id());
        let got = root_of(leaf, index, group.count, &self.path)?;
        if got != group.root {
            let expected = group.root;
            return Err(Error::Root { expected, got });
        }
        self.signed.verify(domain, signer)
    }
}

/// A group without its signature. Its digest is known already, so that the next group can name it
/// while this one is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnsignedGroup {
    group: Group,
    message: Message,
    digest: B256,
    leaves: Vec<Leaf>,
    tree: Tree,
}

impl UnsignedGroup {
    /// Makes the group of these transactions and results, which have consecutive positions.
    ///
    /// # Errors
    /// [`Error::Empty`] and [`Error::Positions`].
    pub fn new(
        domain: &Domain,
        previous: B256,
        first: u64,
        transactions: &[(B256, B256)],
    ) -> Result<Self, Error> {
        Self::hashed(domain, previous, first, transactions, one_by_one)
    }

    /// Makes the group as [`UnsignedGroup::new`] does; `hash` returns Keccak-256 of each message,
    /// in order, and may take several at once.
    ///
    /// # Errors
    /// As [`UnsignedGroup::new`].
    pub fn hashed(
        domain: &Domain,
        previous: B256,
        first: u64,
        transactions: &[(B256, B256)],
        hash: impl Fn(&[&[u8]]) -> Vec<B256>,
    ) -> Result<Self, Error> {
        if transactions.is_empty() {
            return Err(Error::Empty);
        }
        let count = transactions.len();
        let positions = || Error::Positions { first, count };
        let number = u32::try_from(count).map_err(|_| positions())?;
        first
            .checked_add(u64::from(number) - 1)
            .ok_or_else(positions)?;
        let leaves = (first..=u64::MAX).zip(transactions);
        let leaves = leaves.map(|(position, (transaction, result))| Leaf {
            position,
            transaction: *transaction,
            result: *result,
        });
        let leaves: Vec<Leaf> = leaves.collect();
        let messages = leaves.iter().map(|leaf| leaf.message(domain.chain_id()));
        let messages: Vec<_> = messages.collect();
        let messages: Vec<&[u8]> = messages.iter().map(<[u8; 81]>::as_slice).collect();
        let tree = Tree::new(hash(&messages), hash);
        let group = Group {
            previous,
            first,
            count: number,
            root: tree.root(),
        };
        let message = group.message(domain);
        Ok(Self {
            group,
            digest: message.digest(),
            message,
            leaves,
            tree,
        })
    }

    /// Returns the header.
    #[must_use]
    pub const fn group(&self) -> &Group {
        &self.group
    }

    /// Returns the header's digest, which the next header has as `previous`.
    #[must_use]
    pub const fn digest(&self) -> B256 {
        self.digest
    }

    /// Returns the group with a signature that was made elsewhere, if its key, which the caller has
    /// recovered from [`Signature::parts`] and the group's digest, is the expected one; `None` for
    /// a signature of no key.
    ///
    /// # Errors
    /// [`Error::Signature`] and [`Error::Signer`].
    pub fn recovered(
        self,
        signature: Signature,
        got: Option<Address>,
        expected: Address,
    ) -> Result<IssuedGroup, Error> {
        signature.parts()?;
        let got = got.ok_or(Error::NO_KEY)?;
        if got != expected {
            return Err(Error::Signer { expected, got });
        }
        let group = self.group;
        Ok(IssuedGroup {
            signed: SignedGroup { group, signature },
            leaves: self.leaves,
            tree: self.tree,
        })
    }

    /// Signs the group. The signature must not leave the process before the group is durable.
    ///
    /// # Errors
    /// The signer's error.
    pub fn sign(self, signer: &dyn Signer) -> Result<IssuedGroup, Error> {
        let signature = signer.sign(&self.message)?;
        let group = self.group;
        Ok(IssuedGroup {
            signed: SignedGroup { group, signature },
            leaves: self.leaves,
            tree: self.tree,
        })
    }
}

/// A signed group, with the receipts of its transactions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuedGroup {
    signed: SignedGroup,
    leaves: Vec<Leaf>,
    tree: Tree,
}

impl IssuedGroup {
    /// Signs the group of these transactions and results, which have consecutive positions.
    ///
    /// The signature must not leave the process before the group is durable.
    ///
    /// # Errors
    /// [`Error::Empty`], [`Error::Positions`], and the signer's error.
    pub fn new(
        domain: &Domain,
        previous: B256,
        first: u64,
        transactions: &[(B256, B256)],
        signer: &dyn Signer,
    ) -> Result<Self, Error> {
        UnsignedGroup::new(domain, previous, first, transactions)?.sign(signer)
    }

    /// Returns the signed header.
    #[must_use]
    pub const fn signed(&self) -> &SignedGroup {
        &self.signed
    }

    /// Returns the leaves in the order of their positions.
    #[must_use]
    pub fn leaves(&self) -> &[Leaf] {
        &self.leaves
    }

    /// Returns the receipt of a position.
    ///
    /// # Errors
    /// [`Error::Outside`].
    pub fn receipt(&self, position: u64) -> Result<Receipt, Error> {
        let index = self.signed.group.index(position)? as usize;
        let outside = Error::Outside {
            position,
            first: self.signed.group.first,
            count: self.signed.group.count,
        };
        Ok(Receipt {
            signed: self.signed,
            leaf: *self.leaves.get(index).ok_or(outside)?,
            path: self.tree.path(index),
        })
    }
}
