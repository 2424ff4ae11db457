//! A small execution proved end to end, and what a dishonest prover may try: with traces that are not those of the execution, with
//! shards that are not those of the batch, with the bytes of a finished proof.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test")]

mod cheat;
mod honest;
mod keys;
mod proofs;
mod shards;
mod traces;
mod wide;
