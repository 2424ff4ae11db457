//! Convictions: two statements of one key that contradict each other.
//!
//! A position belongs to one group, and a group is signed once. So a signer is convicted by
//!
//! - two headers with different digests that have a position in common, wherever they begin, or
//! - two receipts with the same position and different leaves, whose groups may begin anywhere.
//!
//! A signer that signs a header again, after a restart, contradicts nothing: the digest is the
//! same.

use alloy_primitives::Address;

use crate::error::Error;
use crate::group::{Domain, SignedGroup};
use crate::receipt::Receipt;

/// Checks that two headers convict their signer.
///
/// # Errors
/// [`Error::NoConflict`]; the errors of [`SignedGroup::verify`].
pub fn convict_by_groups(
    domain: &Domain,
    signer: Address,
    groups: [&SignedGroup; 2],
) -> Result<(), Error> {
    let [one, other] = groups.map(|signed| &signed.group);
    let no_conflict = |what| Err(Error::NoConflict { what });
    // If any position is in both groups, the first one of the later group is.
    let position = one.first.max(other.first);
    if one.index(position).is_err() || other.index(position).is_err() {
        return no_conflict("no position is in both groups");
    }
    if one.digest(domain) == other.digest(domain) {
        return no_conflict("the groups are the same");
    }
    let mut groups = groups.into_iter();
    groups.try_for_each(|signed| signed.verify(domain, signer))
}

/// Checks that two receipts convict their signer.
///
/// # Errors
/// [`Error::NoConflict`]; the errors of [`Receipt::verify`].
pub fn convict_by_receipts(
    domain: &Domain,
    signer: Address,
    receipts: [&Receipt; 2],
) -> Result<(), Error> {
    let [one, other] = receipts.map(|receipt| &receipt.leaf);
    let no_conflict = |what| Err(Error::NoConflict { what });
    if one.position != other.position {
        return no_conflict("the receipts have different positions");
    }
    if one == other {
        return no_conflict("the leaves are the same");
    }
    let mut receipts = receipts.into_iter();
    receipts.try_for_each(|receipt| receipt.verify(domain, signer))
}
