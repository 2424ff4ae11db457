//! `SECP256K1_ADD`, `BN254_ADD` and `P256_ADD`: wrong rows for every constraint and every message,
//! and executions with all kinds of operands.
#![expect(clippy::expect_used, reason = "helpers of tests")]
mod add;
mod draft;
mod executions;
mod needed;
