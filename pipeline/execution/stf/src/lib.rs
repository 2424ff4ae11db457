//! Ethereum state transition on revm: one source for host and guest (`no_std`, `alloc`).
//!
//! [`execute_batch`] is a function from bytes to bytes: it takes an encoded [`BatchInput`] (chain
//! id, parent header, blocks of signed transactions, and a Merkle-Patricia witness of the state
//! they touch) and returns a [`BatchOutput`]. The function validates the witness, every header rule
//! and every transaction, and executes with revm under the batch's [`Rules`].
//!
//! | module | concept |
//! |---|---|
//! | [`batch`] | input types and their binary form |
//! | [`rules`] | table of forks, a chain's configuration |
//! | [`output`] | public output and its bytes |
//! | [`mpt`] | sparse Merkle-Patricia tries |
//! | [`state`] | accounts and storage over the tries, revm's database |
//! | [`header`], [`transaction`], [`receipt`] | Ethereum's objects, strictly decoded |
//! | [`evm`] | assembly of revm, all of Ethereum's precompiles |
//! | `interpreter` | execution loop over a contract's code |
//! | [`execute`] | block-by-block execution of a batch |
//! | [`crypto`] | interface to signatures and curves |
//! | [`state_test`] | second entry point: one transaction in a given environment |
//! | `host` (feature `std`) | whole state, genesis, witness building |
//! | `cost` (feature `std`) | prover cost of a transaction, counted during native execution |
//!
//! Invariants: no input panics; an invalid transaction makes its batch invalid; a missing, wrong or
//! superfluous node, bytecode or header is an error; the same input has the same output on every
//! machine.
//!
//! **The chain.** Headers are Ethereum's since Cancun, with fixed values in the fields that only
//! have a meaning beside a beacon chain: no ommers, no withdrawals, no blobs (EIP-4844 transactions
//! are rejected, `BLOBBASEFEE` is 1), no requests. The pre-block system calls of EIP-4788 and,
//! since Prague, EIP-2935 are made. The post-block calls of EIP-7002 and EIP-7251 are not made,
//! since no consensus layer takes their requests, so the requests hash is the hash of the empty
//! list.
//!
//! **Limits.** Ethereum bounds neither chain ids nor prices. Here chain ids and base fees are below
//! `2^64`, prices per gas and a transaction's gas limit times its price below `2^128`, as revm
//! computes; what is above is refused ([`error::HeaderError::Limit`],
//! [`error::TransactionError::Limit`]). No balance overflows where the wei of a genesis are below
//! `2^256` together.

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
