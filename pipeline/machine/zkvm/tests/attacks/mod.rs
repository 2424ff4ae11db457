//! A small execution proved end to end, and the attacks of a dishonest prover: traces that do not
//! match the execution, shards that do not match the execution, and edited bytes of a finished
//! proof.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test")]

mod cheat;
mod gaps;
mod honest;
mod keys;
mod proofs;
mod shards;
mod traces;
mod wide;
