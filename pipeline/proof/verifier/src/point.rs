//! The point of the claims on the columns' values.

use crate::VerifyError;
use crate::reader::exactly;
use alloc::vec::Vec;
use ark_bn254::Fr;

/// Point of the claims on the columns' values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnPoint<V = Fr> {
    /// Coordinates of the group's index, lowest first; an instance uses as many coordinates as it
    /// has variables.
    pub groups: Vec<V>,
    /// Coordinates of the lane.
    pub lanes: [V; 3],
}

/// Splits the challenges of a sumcheck over groups, then lanes.
///
/// # Errors
/// [`VerifyError::Counts`] for fewer challenges than coordinates of a lane.
pub(crate) fn split_lanes<V>(mut point: Vec<V>) -> Result<(Vec<V>, [V; 3]), VerifyError> {
    let groups = point.len().saturating_sub(3);
    let lanes = exactly("coordinates of a lane", point.split_off(groups))?;
    Ok((point, lanes))
}
