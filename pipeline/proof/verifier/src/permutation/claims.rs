//! Linear claims on columns at points other than the rows' point.
//!
//! The claims are sums `sum over rows of W(row) f(row)` of linear forms `f` over an instance's
//! columns, with weights `W` that both sides know. A sumcheck of degree 2 proves their weighted sum
//! alongside the sumcheck over rows, with the same challenges, and ends in the columns' values,
//! which are sent anyway. A part whose instance has fewer group variables than others is spread
//! evenly over the missing variables.

use super::pair::Pair;
use super::state::StateClaim;
use crate::point::ColumnPoint;
use crate::polynomial;
use crate::shape::{InstanceShape, LANES as ROW_LANES};
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use ark_bn254::Fr;
use zkfabric_air::permutation::layers::CellPoint;
use zkfabric_air::permutation::{GROUPS, LANES, REAL};
use zkfabric_air::{Linear, Permutation};
use zkfabric_algebra::Scalar;

/// Remaining claims after a pair's layers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claims<V = Fr> {
    /// The instances.
    pub pair: Pair,
    /// Claim on the states after the groups.
    pub after: StateClaim<V>,
    /// Claim on the states before the groups.
    pub before: StateClaim<V>,
}

/// Weights of an instance's rows. The weight of row `8 v + l` is the product of the value of lane
/// `l`, the value of `v` modulo the length of `low`, and eq of the rest of `v`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weights<V = Fr> {
    /// Values by lane.
    pub lanes: [V; ROW_LANES],
    /// Values by the lowest group variables; their number is a power of two.
    pub low: Vec<V>,
    /// Coordinates of the other group variables.
    pub point: Vec<V>,
}

/// A weighted sum of a form over an instance's rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part<V = Fr> {
    /// Index of the instance.
    pub instance: usize,
    /// Columns and their coefficients.
    pub form: Vec<(usize, V)>,
    /// The rows' weights.
    pub weights: Weights<V>,
}

/// All linear claims joined into one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LinearClaim<V = Fr> {
    /// The sum of all parts.
    pub value: V,
    /// The parts.
    pub parts: Vec<Part<V>>,
}

/// A form over columns under construction.
#[derive(Debug, Default)]
struct Form<V>(BTreeMap<usize, V>);

impl<V: Scalar> Form<V> {
    fn add(&mut self, column: usize, k: V) {
        *self.0.entry(column).or_insert(V::ZERO) += k;
    }

    fn add_linear(&mut self, form: &Linear, k: V) -> Option<()> {
        for (column, of_column) in &form.terms {
            self.add(usize::try_from(*column).ok()?, k * V::from(*of_column));
        }
        Some(())
    }

    /// Adds the weighted signs of the lanes before a group.
    fn add_signs(&mut self, group: usize, lanes: &[V; LANES], k: V) {
        let first = group.saturating_mul(LANES);
        for (column, weight) in (first..).zip(lanes) {
            let weight = k * weight;
            self.add(column, -(weight + weight));
            self.add(REAL, weight);
        }
    }
}

/// Returns eq by index for a point of three coordinates.
fn by_index<V: Scalar>(point: &[V; 3]) -> [V; ROW_LANES] {
    let mut index = 0_u64;
    [(); ROW_LANES].map(|()| {
        let this = index;
        index = index.saturating_add(1);
        polynomial::eq_index(point, this)
    })
}

impl<V: Scalar> Weights<V> {
    /// Returns weights of rows of bits: eq of the bit, eq of the permutation, `k`.
    fn of_bits(cells: &CellPoint<V>, permutations: &[V], k: V) -> Self {
        let [a, b, c, d, e, f] = cells.bits;
        Self {
            lanes: by_index(&[a, b, c]),
            low: by_index(&[d, e, f]).iter().map(|w| *w * k).collect(),
            point: permutations.to_vec(),
        }
    }

    /// Returns weights of rows of bits: two to the power of the bit, eq of the permutation, `k`.
    fn of_numbers(permutations: &[V], k: V) -> Self {
        let power = |bit: u32| V::from(1_u64.checked_shl(bit).unwrap_or(0));
        Self {
            lanes: [0, 1, 2, 3, 4, 5, 6, 7].map(power),
            low: [0, 8, 16, 24, 32, 40, 48, 56]
                .map(|bit| power(bit) * k)
                .into(),
            point: permutations.to_vec(),
        }
    }

    /// Returns weights of rows of lanes: eq of the permutation, `k`.
    fn of_lanes(permutations: &[V], k: V) -> Option<Self> {
        let (lanes, groups) = permutations.split_first_chunk()?;
        Some(Self {
            lanes: by_index(lanes),
            low: Vec::from([k]),
            point: groups.to_vec(),
        })
    }
}

impl<V: Scalar> LinearClaim<V> {
    /// Joins the claims of all pairs, weighted by powers of `lambda`; `None` where an instance does
    /// not match its pair.
    #[must_use]
    pub fn new(claims: &[Claims<V>], shapes: &[InstanceShape<'_>], lambda: V) -> Option<Self> {
        let mut power = V::ONE;
        let mut next = || {
            let this = power;
            power *= lambda;
            this
        };
        let mut all = Self::default();
        for claims in claims {
            all.add(claims, shapes, [(); 4].map(|()| next()))?;
        }
        Some(all)
    }

    fn add(
        &mut self,
        Claims {
            pair,
            after,
            before,
        }: &Claims<V>,
        shapes: &[InstanceShape<'_>],
        [of_after, of_before, of_numbers, of_real]: [V; 4],
    ) -> Option<()> {
        self.value += of_after * after.value + of_before * before.value;
        let (bits, lanes) = (shapes.get(pair.bits)?, shapes.get(pair.lanes)?);
        let variables = bits.row_variables().checked_sub(6)?;
        // Eq of an instance's own coordinates, times eq of zero at the others, since the instance
        // is zero beyond its height.
        let within = |point: &[V], variables: usize| {
            let (own, others) = point.split_at_checked(variables)?;
            let others: V = others.iter().map(|r| V::ONE - r).product();
            Some((own.to_vec(), others))
        };
        let (own, others) = within(&after.point.permutations, variables)?;
        let groups = after.point.cells.of_groups();
        let [.., last] = groups;

        let mut form = Form::default();
        for (group, weight) in (1..GROUPS).zip(groups) {
            form.add_signs(group, &after.lanes, of_after * weight);
        }
        form.add(REAL, of_real);
        let weights = Weights::of_bits(&after.point.cells, &own, others);
        self.push(pair.bits, form, weights);

        let mut form = Form::default();
        for (column, weight) in after.lanes.iter().enumerate() {
            form.add(column, of_numbers * weight);
        }
        self.push(pair.bits, form, Weights::of_numbers(&own, others));

        let mut form = Form::default();
        for (group, weight) in (0..GROUPS).zip(before.point.cells.of_groups()) {
            form.add_signs(group, &before.lanes, of_before * weight);
        }
        let (own, others) = within(&before.point.permutations, variables)?;
        let weights = Weights::of_bits(&before.point.cells, &own, others);
        self.push(pair.bits, form, weights);

        let Some(Permutation::Lanes(forms)) = &lanes.air.program.permutation else {
            return None;
        };
        let mut form = Form::default();
        for (weight, after) in after.lanes.iter().zip(&forms.after) {
            let weight = of_after * last * weight;
            form.add_linear(after, -(weight + weight))?;
            form.add_linear(&forms.real, weight * V::from(u64::MAX))?;
        }
        for (weight, before) in after.lanes.iter().zip(&forms.before) {
            form.add_linear(before, -of_numbers * weight)?;
        }
        form.add_linear(&forms.real, -of_real)?;
        let (own, others) = within(&after.point.permutations, lanes.row_variables())?;
        self.push(pair.lanes, form, Weights::of_lanes(&own, others)?);
        Some(())
    }

    /// Adds a part unless all its columns have weight zero: for a single claim, with `lambda` zero,
    /// the parts of the others are left out.
    fn push(&mut self, instance: usize, form: Form<V>, weights: Weights<V>) {
        let form = form.0.into_iter().filter(|(_, k)| !k.is_always_zero());
        let form: Vec<(usize, V)> = form.collect();
        if !form.is_empty() {
            self.parts.push(Part {
                instance,
                form,
                weights,
            });
        }
    }

    /// Returns the sum's polynomial at the rows' point, for the columns' values there.
    #[must_use]
    pub(crate) fn end(
        &self,
        shapes: &[InstanceShape<'_>],
        values: &[Vec<V>],
        at: &ColumnPoint<V>,
    ) -> Option<V> {
        let half = V::from(2_u64).inverse()?;
        let mut sum = V::ZERO;
        for part in &self.parts {
            let shape = shapes.get(part.instance)?;
            let variables = usize::try_from(shape.log_groups()).ok()?;
            let (own, missing) = at.groups.split_at_checked(variables)?;
            let mut value = V::ZERO;
            let columns = values.get(part.instance)?;
            for (column, k) in &part.form {
                value += *k * columns.get(*column)?;
            }
            let share = missing.iter().fold(V::ONE, |share, _| share * half);
            sum += value * part.weights.at(&at.lanes, own)? * share;
        }
        Some(sum)
    }
}

impl<V: Scalar> Weights<V> {
    /// Returns the extension of the weights at a point.
    fn at(&self, lanes: &[V; 3], groups: &[V]) -> Option<V> {
        let sum = |weights: &[V], point: &[V]| {
            let eq = (0_u64..).map(|index| polynomial::eq_index(point, index));
            weights.iter().zip(eq).map(|(w, e)| *w * e).sum::<V>()
        };
        let low = usize::try_from(self.low.len().checked_ilog2()?).ok()?;
        let (low, high) = groups.split_at_checked(low)?;
        if high.len() != self.point.len() {
            return None;
        }
        let eq = high.iter().zip(&self.point);
        let eq: V = eq.map(|(a, b)| polynomial::eq1(*a, *b)).product();
        Some(sum(&self.lanes, lanes) * sum(&self.low, low) * eq)
    }
}
