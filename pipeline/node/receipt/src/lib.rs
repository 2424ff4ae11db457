//! Receipts of pre-confirmations, which convict.
//!
//! A receipt here is no Ethereum receipt: it is a sequencer's signed promise that a transaction has
//! a position and a result. One signature serves a whole group; each user gets the signed header, a
//! leaf and a path. `contracts/Receipts.sol` does the same checks on Ethereum.
//!
//! | module | concept |
//! |---|---|
//! | `tree` | leaves, and the tree of a group |
//! | `group` | headers, and the digest that is signed (EIP-712) |
//! | `head` | heads of logs, which stand for all bytes before them |
//! | `message` | what a signer signs |
//! | `sign` | signatures, and who makes them |
//! | `receipt` | receipts of one group |
//! | `conviction` | two statements that contradict each other |
//!
//! Invariants: no input panics; a statement has one form of bytes, so that a digest stands for it;
//! no message and no `Debug` shows a key.

#![cfg_attr(not(test), no_std)]

extern crate alloc;

mod conviction;
mod error;
mod group;
mod head;
mod message;
mod receipt;
mod sign;
mod tree;

#[cfg(test)]
mod tests;

pub use conviction::{convict_by_groups, convict_by_receipts};
pub use error::Error;
pub use group::{Domain, Group, SignedGroup};
pub use head::{LogHead, SignedHead};
pub use message::Message;
pub use receipt::{IssuedGroup, Receipt, UnsignedGroup};
pub use sign::{LocalSigner, Parts, Signature, Signer};
pub use tree::Leaf;
