//! Tests of batches, over chains of the ledger.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod closing;
mod files;
mod proving;
mod shadow;
#[path = "../../../executor/tests/suite/support/mod.rs"]
#[expect(dead_code, reason = "the executor's tests use more of it")]
mod support;
mod world;
