//! Instances that hold permutations together.

use crate::VerifyError;
use crate::shape::InstanceShape;
use alloc::vec::Vec;
use zkfabric_air::Permutation;

/// Two instances that hold permutations together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// Index of the instance of bits.
    pub bits: usize,
    /// Index of the instance of lanes.
    pub lanes: usize,
    /// Number of variables that index the permutations, taken from the taller instance.
    pub variables: usize,
}

/// Returns the pairs of a shard.
///
/// # Errors
/// [`VerifyError::Permutations`] for an instance without a counterpart.
pub fn pairs(shapes: &[InstanceShape<'_>]) -> Result<Vec<Pair>, VerifyError> {
    let (mut bits, mut lanes) = (Vec::new(), Vec::new());
    for (index, shape) in shapes.iter().enumerate() {
        match shape.air.program.permutation {
            None => {}
            Some(Permutation::Bits) => bits.push((index, shape)),
            Some(Permutation::Lanes(_)) => lanes.push((index, shape)),
        }
    }
    if bits.len() != lanes.len() {
        return Err(VerifyError::Permutations {
            bits: bits.len(),
            lanes: lanes.len(),
        });
    }
    let variables = |of_bits: &InstanceShape<'_>, of_lanes: &InstanceShape<'_>| {
        let of_bits = of_bits.row_variables().saturating_sub(6);
        of_lanes.row_variables().max(of_bits)
    };
    let pairs = bits.iter().zip(&lanes);
    let pairs = pairs.map(|((bits, of_bits), (lanes, of_lanes))| Pair {
        bits: *bits,
        lanes: *lanes,
        variables: variables(of_bits, of_lanes),
    });
    Ok(pairs.collect())
}
