//! Ethereum state transition on revm, one source for host and guest (`no_std`, `alloc`).
//!
//! [`execute_batch`] is a function from bytes to bytes: an encoded [`BatchInput`] goes in (chain id, parent header, blocks of
//! signed transactions, and a Merkle-Patricia witness of the state they touch), a [`BatchOutput`] comes out. It validates the
//! witness, every header rule and every transaction, and executes with revm under its [`Rules`].
//!
//! | module | concept |
//! |---|---|
//! | [`batch`] | input types and their binary form |
//! | [`rules`] | forks in one table, a chain's configuration |
//! | [`output`] | the public output and its bytes |
//! | [`mpt`] | sparse Merkle-Patricia tries |
//! | [`state`] | accounts and storage over the tries, revm's database |
//! | [`header`], [`transaction`], [`receipt`] | Ethereum's objects, strictly decoded |
//! | [`evm`] | revm's assembly and all of Ethereum's precompiles |
//! | `interpreter` | the loop over a contract's code |
//! | [`execute`] | a batch, block by block |
//! | [`crypto`] | the seam for signatures and curves |
//! | [`state_test`] | the second entry point: one transaction in a given environment |
//! | `host` (feature `std`) | a whole state, genesis, witness building |
//! | `cost` (feature `std`) | what a transaction costs the prover, counted while it executes natively |
//!
//! Invariants: no input panics; an invalid transaction makes its batch invalid; a node, bytecode or header that is missing,
//! wrong or not needed is an error; the same input has the same output on every machine.
//!
//! **The chain.** Headers are those of Ethereum since Cancun with the fields fixed that only mean something beside a beacon
//! chain: no ommers, no withdrawals, no blobs (EIP-4844 transactions are rejected, `BLOBBASEFEE` is 1), no requests. The
//! pre-block system calls of EIP-4788 and, since Prague, EIP-2935 are made; the post-block calls of EIP-7002 and EIP-7251 are
//! not, since there is no consensus layer to take their requests, so the requests hash is that of the empty list.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod batch;
mod bls12_381;
#[cfg(feature = "std")]
pub mod cost;
pub mod crypto;
pub mod error;
pub mod evm;
pub mod execute;
pub mod header;
#[cfg(feature = "std")]
pub mod host;
mod interpreter;
mod modexp;
pub mod mpt;
pub mod output;
pub mod receipt;
pub mod rlp;
pub mod rules;
pub mod state;
pub mod state_test;
pub mod transaction;

pub use batch::{BatchInput, BatchView, BlockInput, Witness, WitnessNode};
pub use crypto::{Crypto, SoftwareCrypto};
pub use error::StfError;
pub use execute::{Observe, Stage, execute_batch};
pub use output::BatchOutput;
pub use rules::{Fork, Rules};
