//! The sequencer on real files, with clocks, disks and signers that the tests control.

mod answers;
mod behind;
mod blocks;
mod failures;
mod observer;
mod pool;
mod stream;
pub(crate) mod support;

#[path = "../../../tests/wallet/mod.rs"]
pub(crate) mod wallet;
