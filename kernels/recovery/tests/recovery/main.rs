//! Recovery against libsecp256k1 and k256: with every instruction set of this CPU and over the
//! lanes' twin.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod edges;
mod failures;
mod fixture;
mod golden;
mod sizes;
