//! Linear claims on columns at other points than the rows'.
//!
//! They are sums `sum over rows of W(row) f(row)` of linear forms `f` over an instance's columns, with weights `W` that both sides know.
//! A sumcheck of degree 2 shows their weighted sum beside the one over rows, with the same challenges: it ends in the columns' values
//! that are sent anyway. A part whose instance has fewer group variables than others is shared out evenly over the missing ones.

use super::{Pair, StateClaim};
use crate::polynomial;
use crate::rows::ColumnPoint;
use crate::shape::{InstanceShape, LANES as ROW_LANES, LOG_LANES};
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use ark_bn254::Fr;
use ark_ff::{Field, One, Zero};
use zkfabric_air::permutation::layers::CellPoint;
use zkfabric_air::permutation::{GROUPS, LANES, REAL};
use zkfabric_air::{Linear, Permutation};

/// What the layers of a pair leave to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claims {
    /// The instances.
    pub pair: Pair,
    /// On the states behind the groups.
    pub after: StateClaim,
    /// On the states before them.
    pub before: StateClaim,
}

/// Weights of an instance's rows: of row `8 v + l` the value of lane `l`, of `v` modulo the length of `low`, and eq of the rest of `v`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weights {
    /// By lane.
    pub lanes: [Fr; ROW_LANES],
    /// By the lowest group variables; a power of two of them.
    pub low: Vec<Fr>,
    /// Coordinates of the other group variables.
    pub point: Vec<Fr>,
}

/// A weighted sum of a form over an instance's rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Index of the instance.
    pub instance: usize,
    /// Columns and their coefficients.
    pub form: Vec<(usize, Fr)>,
    /// The rows' weights.
    pub weights: Weights,
}

/// Linear claims as one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LinearClaim {
    /// The sum of all parts.
    pub value: Fr,
    /// The parts.
    pub parts: Vec<Part>,
}

/// Variables of an instance's rows.
pub(crate) fn row_variables(shape: &InstanceShape<'_>) -> usize {
    let variables = shape.log_groups().saturating_add(LOG_LANES);
    usize::try_from(variables).unwrap_or(usize::MAX)
}

/// A form over columns in the making.
#[derive(Debug, Default)]
struct Form(BTreeMap<usize, Fr>);

impl Form {
    fn add(&mut self, column: usize, k: Fr) {
        *self.0.entry(column).or_insert_with(Fr::zero) += k;
    }

    fn add_linear(&mut self, form: &Linear, k: Fr) -> Option<()> {
        for (column, of_column) in &form.terms {
            self.add(usize::try_from(*column).ok()?, k * of_column);
        }
        Some(())
    }

    /// Adds weighted signs of the lanes before a group.
    fn add_signs(&mut self, group: usize, lanes: &[Fr; LANES], k: Fr) {
        let first = group.saturating_mul(LANES);
        for (column, weight) in (first..).zip(lanes) {
            let weight = k * weight;
            self.add(column, -(weight + weight));
            self.add(REAL, weight);
        }
    }
}

/// eq by index of a point of three coordinates.
fn by_index(point: &[Fr; 3]) -> [Fr; ROW_LANES] {
    let mut index = 0_u64;
    [(); ROW_LANES].map(|()| {
        let this = index;
        index = index.saturating_add(1);
        polynomial::eq_index(point, this)
    })
}

impl Weights {
    /// Of rows of bits: eq of the bit, eq of the permutation, `k`.
    fn of_bits(cells: &CellPoint, permutations: &[Fr], k: Fr) -> Self {
        let [a, b, c, d, e, f] = cells.bits;
        Self {
            lanes: by_index(&[a, b, c]),
            low: by_index(&[d, e, f]).iter().map(|w| *w * k).collect(),
            point: permutations.to_vec(),
        }
    }

    /// Of rows of bits: two to the bit, eq of the permutation, `k`.
    fn of_numbers(permutations: &[Fr], k: Fr) -> Self {
        let power = |bit: u64| Fr::from(2_u64).pow([bit]);
        Self {
            lanes: [0, 1, 2, 3, 4, 5, 6, 7].map(power),
            low: [0, 8, 16, 24, 32, 40, 48, 56]
                .map(|bit| power(bit) * k)
                .into(),
            point: permutations.to_vec(),
        }
    }

    /// Of rows of lanes: eq of the permutation, `k`.
    fn of_lanes(permutations: &[Fr], k: Fr) -> Option<Self> {
        let (lanes, groups) = permutations.split_first_chunk()?;
        Some(Self {
            lanes: by_index(lanes),
            low: Vec::from([k]),
            point: groups.to_vec(),
        })
    }
}

impl LinearClaim {
    /// The claims of all pairs, weighted by powers of `lambda`; `None` where an instance is not what its pair says.
    #[must_use]
    pub fn new(claims: &[Claims], shapes: &[InstanceShape<'_>], lambda: Fr) -> Option<Self> {
        let mut power = Fr::one();
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
        }: &Claims,
        shapes: &[InstanceShape<'_>],
        [of_after, of_before, of_numbers, of_real]: [Fr; 4],
    ) -> Option<()> {
        self.value += of_after * after.value + of_before * before.value;
        let (bits, lanes) = (shapes.get(pair.bits)?, shapes.get(pair.lanes)?);
        let variables = row_variables(bits).checked_sub(6)?;
        // Eq of an instance's own coordinates, and of zero at the others: the instance is zero beyond its height.
        let within = |point: &[Fr], variables: usize| {
            let (own, others) = point.split_at_checked(variables)?;
            let others: Fr = others.iter().map(|r| Fr::one() - r).product();
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
            form.add_linear(&forms.real, weight * Fr::from(u64::MAX))?;
        }
        for (weight, before) in after.lanes.iter().zip(&forms.before) {
            form.add_linear(before, -of_numbers * weight)?;
        }
        form.add_linear(&forms.real, -of_real)?;
        let (own, others) = within(&after.point.permutations, row_variables(lanes))?;
        self.push(pair.lanes, form, Weights::of_lanes(&own, others)?);
        Some(())
    }

    /// Adds a part, unless no column counts: of a claim alone, with `lambda` zero, the parts of the others are left out.
    fn push(&mut self, instance: usize, form: Form, weights: Weights) {
        let form = form.0.into_iter().filter(|(_, k)| !k.is_zero());
        let form: Vec<(usize, Fr)> = form.collect();
        if !form.is_empty() {
            self.parts.push(Part {
                instance,
                form,
                weights,
            });
        }
    }

    /// The sum's polynomial at the rows' point, for the columns' values there.
    #[must_use]
    pub(crate) fn end(
        &self,
        shapes: &[InstanceShape<'_>],
        values: &[Vec<Fr>],
        at: &ColumnPoint,
    ) -> Option<Fr> {
        let half = Fr::from(2_u64).inverse()?;
        let mut sum = Fr::zero();
        for part in &self.parts {
            let shape = shapes.get(part.instance)?;
            let variables = usize::try_from(shape.log_groups()).ok()?;
            let (own, missing) = at.groups.split_at_checked(variables)?;
            let mut value = Fr::zero();
            let columns = values.get(part.instance)?;
            for (column, k) in &part.form {
                value += *k * columns.get(*column)?;
            }
            let missing = u64::try_from(missing.len()).ok()?;
            sum += value * part.weights.at(&at.lanes, own)? * half.pow([missing]);
        }
        Some(sum)
    }
}

impl Weights {
    /// The extension of the weights at a point.
    fn at(&self, lanes: &[Fr; 3], groups: &[Fr]) -> Option<Fr> {
        let sum = |weights: &[Fr], point: &[Fr]| {
            let eq = (0_u64..).map(|index| polynomial::eq_index(point, index));
            weights.iter().zip(eq).map(|(w, e)| *w * e).sum::<Fr>()
        };
        let low = usize::try_from(self.low.len().checked_ilog2()?).ok()?;
        let (low, high) = groups.split_at_checked(low)?;
        if high.len() != self.point.len() {
            return None;
        }
        let eq = high.iter().zip(&self.point);
        let eq: Fr = eq.map(|(a, b)| polynomial::eq1(*a, *b)).product();
        Some(sum(&self.lanes, lanes) * sum(&self.low, low) * eq)
    }
}
