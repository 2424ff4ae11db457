//! Proofs that are interrupted and resumed, shards that are proved elsewhere, limits of memory,
//! progress.
#![expect(clippy::unwrap_used, reason = "a test")]

mod damage;
mod jobs;
mod kill;
mod limits;
mod setting;
