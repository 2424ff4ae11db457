//! One binary for all tests of the crate, so that revm is instantiated once.

mod batch;
mod constants;
mod ethereum_types;
mod forks;
mod interpreter;
mod limits;
mod negative;
mod precompiles;
mod rlp;
mod state_test_input;
mod state_tests;
mod support;
mod trie;
