//! Contracts in an EVM.
//!
//! | module | holds |
//! |---|---|
//! | `evm` | a chain of one block at a time, and the outcomes of calls |
//! | `verifier` | contracts generated for a key: they accept whatever the verifier accepts, and name the error in everything else |
//! | `changed` | a hundred thousand changed proofs, none of which is accepted |
//! | `faults` | missing or faulty precompiles |
//! | `precompiles` | proofs forged for such chains, and too little gas |
//! | `simulated` | proofs with words beyond the order, by a prover who knows `tau` |
//! | `mistakes` | contracts with a mistake, each of which accepts something false |
//! | `registry` | versions of the proof system |
//! | `receipts` | receipts of pre-confirmations, and convictions |
//! | `rollup` | batches that follow each other |
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests fail by panicking"
)]

mod changed;
mod evm;
mod faults;
mod mistakes;
mod precompiles;
mod receipts;
mod registry;
mod rollup;
mod simulated;
mod verifier;

/// Takes minutes of the EVM: `cargo xtask test` runs it with the other tests of that name.
#[test]
fn end_to_end_no_changed_proof_is_accepted() {
    println!("{:?}", changed::none_is_accepted());
}
