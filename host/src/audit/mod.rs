//! Checks that a device's answer is right, at a small part of the answer's cost.
//!
//! | check | operation | a wrong answer passes with probability |
//! |---|---|---|
//! | [`points`] | a multiplication, always | 1 for a wrong point of the curve; about 2^-254 for damaged bits |
//! | [`relation`] | a multiplication of several columns, by sample | 2^-128 |
//! | [`transform`] | a transform, by sample | `n / r`, below 2^-225 |
//! | [`digests`] | Keccak, by sample | 63/64 for one wrong digest: one of each [`NEIGHBOURS`] is recomputed |
//! | [`sums`] | a sum over columns, always | see there |
//!
//! Checks by sample cost up to a full-width multiplication on this machine's cores or two passes
//! over a column, so an [`Auditor`] runs them as often as a share of the device's own time allows,
//! and always while a device is new or has come back. If a device is wrong once in `k` calls and a
//! check runs once in `c` calls, the device is caught after `k c` calls on average. A wrong answer
//! that passes meanwhile leads to a proof whose verification fails before it leaves the process.

mod checks;
mod policy;
pub mod sums;

pub use checks::{Challenge, NEIGHBOURS, digests, points, relation, transform};
pub use policy::Auditor;

#[cfg(test)]
mod tests;
