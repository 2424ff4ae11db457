//! Weights of rows, as a tensor whose factors are folded one by one.

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup as _, One as _, Zero as _};
use zkfabric_kernels_cpu::lanes::LANES;

use crate::{
    Constant,
    eq::{INNER, eq_prefix_table, eq_table},
};

/// Weights of rows: row `8 v + l` has the weight `lanes[l] low[v mod 2^m] eq(point, v div 2^m)`,
/// where `2^m` is the length of `low`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weights {
    /// Weights by lane.
    pub lanes: [Fr; LANES],
    /// Weights by the lowest bits of the group.
    pub low: Vec<Fr>,
    /// Coordinates for the other bits, lowest first.
    pub point: Vec<Fr>,
}

impl Weights {
    /// Evaluates the weights' extension at a point: challenges of the group variables, then of the
    /// lanes.
    #[must_use]
    pub fn at(&self, groups: &[Fr], lanes: &[Fr; 3]) -> Fr {
        let mut weights = self.clone();
        groups.iter().for_each(|r| weights.bind(*r));
        let in_lanes = weights.in_lanes();
        let products = in_lanes.iter().zip(eq_table(lanes));
        products.map(|(weight, e)| e * weight).sum()
    }

    /// Binds the lowest group variable.
    pub fn bind(&mut self, r: Fr) {
        if self.low.len() > 1 {
            fold(&mut self.low, r);
        } else if !self.point.is_empty() {
            let z = self.point.remove(0);
            // (1 - z) (1 - r) + z r.
            let eq = Fr::one() - z - r + (z * r).double();
            self.low.iter_mut().for_each(|low| *low *= eq);
        }
    }

    /// Returns weights by lane, when all group variables are bound.
    pub(super) fn in_lanes(&self) -> Vec<Fr> {
        let scale: Fr = self.low.iter().product();
        self.lanes.iter().map(|lane| scale * lane).collect()
    }

    /// Returns the weights of this many pairs of groups, without the weights of the lanes.
    pub(super) fn of_pairs(&self, pairs: usize) -> Pairs {
        // A short low table absorbs coordinates until it fills a block of pairs.
        let wanted = (2 * INNER / self.low.len()).max(1).ilog2() as usize;
        let (near, far) = self.point.split_at(wanted.min(self.point.len()));
        let (low, eq) = (&self.low, eq_table(near));
        let mut inner: Vec<Fr> = eq
            .iter()
            .flat_map(|e| low.iter().map(move |low| *e * low))
            .collect();
        // Completes the pair of a single group.
        inner.resize(inner.len().max(2), Fr::zero());
        let inner = inner.as_chunks().0.iter();
        let inner: Vec<[Constant; 3]> = inner
            .map(|[near, far]| [*near, *far - near, *far].map(Constant::new))
            .collect();
        let outer = eq_prefix_table(far, pairs.div_ceil(inner.len().max(1)));
        Pairs {
            inner,
            outer: outer.into_iter().map(Constant::new).collect(),
        }
    }
}

/// Binds the lowest variable of a table.
pub(super) fn fold(table: &mut Vec<Fr>, r: Fr) {
    *table = (table.as_chunks().0.iter())
        .map(|[near, far]| *near + r * (*far - near))
        .collect();
}

/// Weights of pairs of groups, as a product: neighbouring pairs share the outer factor.
#[derive(Debug)]
pub(super) struct Pairs {
    /// Weights of the pair's first group, the second's minus the first's, and the second's, by the
    /// low bits of the pair's index. The length is [`INNER`] or more, unless there are fewer pairs.
    pub inner: Vec<[Constant; 3]>,
    /// Weights by the high bits.
    pub outer: Vec<Constant>,
}
