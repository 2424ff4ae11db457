//! Distrust: whether what a device answered is right, for a small part of what it cost.
//!
//! | check | of | a wrong answer passes with probability |
//! |---|---|---|
//! | [`points`] | a multiplication, always | 1 for a wrong point of the curve; about 2^-254 for damaged bits |
//! | [`relation`] | a multiplication of several columns, by sample | 2^-128 |
//! | [`transform`] | a transform, by sample | `n / r`, below 2^-225 |
//! | [`digests`] | Keccak, by sample | 63/64 for one wrong digest: one of each [`NEIGHBOURS`] is computed again |
//! | [`sums`] | a sum over columns, always | see there |
//!
//! Checks by sample cost up to a full-width multiplication on this machine's cores or two passes over a column, so an [`Auditor`] makes
//! them as often as a share of the device's own time allows, and always while a device is new or has come back. A device that is
//! wrong once in `k` calls is found by a check that is made once in `c` calls after `k c` calls on average.
//! What passes meanwhile makes a proof that its verification refuses before it leaves the process.

mod checks;
mod policy;
pub mod sums;

pub use checks::{Challenge, NEIGHBOURS, digests, points, relation, transform};
pub use policy::Auditor;

#[cfg(test)]
mod tests;
