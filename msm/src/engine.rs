//! What adds points.

use ark_ec::short_weierstrass::{Projective, SWCurveConfig};
use zkfabric_kernels_cpu::OutOfMemory;

use crate::{
    buckets::{accumulate, weighted_sum},
    digits::Sorted,
    plan::Costs,
    point::Point,
};

/// Adds bases that it holds, named by entries `2 * index + sign`.
pub(crate) trait Engine: Sync {
    /// The curve.
    type Curve: SWCurveConfig;

    /// What its steps cost.
    const COSTS: Costs;

    /// `sum_b b * (sum of the entries of bucket b)`; `parts` bounds the parallelism.
    fn window_sum(
        &self,
        sorted: &Sorted,
        parts: usize,
    ) -> Result<Projective<Self::Curve>, OutOfMemory>;

    /// The sum of the entries.
    fn sum(&self, entries: &[u32]) -> Result<Projective<Self::Curve>, OutOfMemory>;
}

/// Scalar Rust.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Portable<'a, C: SWCurveConfig> {
    pub(crate) points: &'a [Point<C::BaseField>],
}

impl<C: SWCurveConfig> Engine for Portable<'_, C> {
    type Curve = C;

    const COSTS: Costs = Costs {
        addition: 6.3,
        bucket: 13.0,
        row: 0.0,
    };

    fn window_sum(&self, sorted: &Sorted, parts: usize) -> Result<Projective<C>, OutOfMemory> {
        let buckets = accumulate::<C>(self.points, &sorted.entries, &sorted.counts, parts)?;
        Ok(weighted_sum(&buckets))
    }

    fn sum(&self, entries: &[u32]) -> Result<Projective<C>, OutOfMemory> {
        // As many entries as their indices have room for.
        let count = u32::try_from(entries.len()).unwrap_or(u32::MAX);
        let parts = rayon::current_num_threads();
        let buckets = accumulate::<C>(self.points, entries, &[count], parts)?;
        Ok(weighted_sum(&buckets))
    }
}
