//! Recovery against libsecp256k1 and k256: with every instruction set of this CPU and over the
//! lanes' twin.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and says what it ran"
)]

mod edges;
mod failures;
mod fixture;
mod golden;
mod sizes;
