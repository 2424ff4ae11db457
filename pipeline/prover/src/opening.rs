//! Evaluations and the batched opening.

use crate::columns::{self, scalars};
use crate::report::{Kernel, Report};
use crate::{ProveError, ProvingKey};
use ark_bn254::Fr;
use ark_ff::{One, Zero};
use rayon::prelude::*;
use std::collections::BTreeMap;
use zkfabric_air::Column;
use zkfabric_host::{Direction, Scalars};
use zkfabric_kernels_cpu::{
    self as kernels, add_combination, inner_product, lagrange_weights, powers, subgroup_generator,
};
use zkfabric_kzg::{OpeningGroup, OpeningProof};
use zkfabric_verifier::layout::{self, Polynomial};
use zkfabric_verifier::proof::Evaluations;
use zkfabric_verifier::{Transcript, rounds};

/// One instance with everything that is opened.
pub(crate) struct Opened<'a> {
    pub(crate) air: &'a zkfabric_air::Air,
    pub(crate) log_height: u32,
    pub(crate) main: &'a [Column],
    pub(crate) fixed: &'a [Column],
    pub(crate) helpers: &'a [Vec<Fr>],
    pub(crate) quotients: &'a [Vec<Fr>; 2],
}

enum Values<'a> {
    Column(&'a Column),
    Field(&'a [Fr]),
    Coefficients(&'a [Fr]),
}

impl<'a> Opened<'a> {
    fn values(&self, polynomial: Polynomial) -> Result<Values<'a>, ProveError> {
        let missing = ProveError::Internal("an opened polynomial does not exist");
        Ok(match polynomial {
            Polynomial::Main(i) => Values::Column(self.main.get(i).ok_or(missing)?),
            Polynomial::Fixed(i) => Values::Column(self.fixed.get(i).ok_or(missing)?),
            Polynomial::Helper(i) => Values::Field(self.helpers.get(i).ok_or(missing)?),
            Polynomial::Quotient(i) => Values::Coefficients(self.quotients.get(i).ok_or(missing)?),
        })
    }
}

/// What a polynomial of each height is multiplied with to evaluate it.
pub(crate) struct Weights {
    /// Lagrange weights at `zeta` and `w zeta`, by height.
    lagrange: BTreeMap<u32, [Vec<Fr>; 2]>,
    /// Powers of `zeta`, as many as the greatest height has rows: quotient chunks have no more coefficients.
    powers: Vec<Fr>,
}

impl Weights {
    pub(crate) fn new(heights: impl Iterator<Item = u32>, zeta: Fr) -> Result<Self, ProveError> {
        let mut lagrange = BTreeMap::new();
        for log_height in heights {
            if let std::collections::btree_map::Entry::Vacant(entry) = lagrange.entry(log_height) {
                let local = lagrange_weights(log_height, zeta)?;
                // The i-th Lagrange polynomial at `w zeta` is the one before it at `zeta`.
                let mut next = local.clone();
                next.rotate_right(1);
                entry.insert([local, next]);
            }
        }
        let rows = lagrange.keys().next_back().map_or(0, |log_n| 1 << log_n);
        let powers = powers(zeta, Fr::one(), rows);
        Ok(Self { lagrange, powers })
    }
}

/// Evaluations of one instance.
pub(crate) fn evaluate(
    instance: &Opened<'_>,
    weights: &Weights,
) -> Result<Evaluations, ProveError> {
    let missing = || ProveError::Internal("weights of a height are missing");
    let [local_weights, next_weights] =
        (weights.lagrange.get(&instance.log_height)).ok_or_else(missing)?;
    let at = |polynomial, lagrange: &[Fr]| -> Result<Fr, ProveError> {
        Ok(match instance.values(polynomial)? {
            Values::Column(column) => scalars(column).inner_product(lagrange)?,
            Values::Field(values) => Scalars::Field(values).inner_product(lagrange)?,
            Values::Coefficients(c) => {
                inner_product(weights.powers.get(..c.len()).ok_or_else(missing)?, c)?
            }
        })
    };
    let opened = layout::opened(instance.air);
    let local = opened.par_iter().map(|o| at(o.polynomial, local_weights));
    let next: Vec<_> = opened.iter().filter(|o| o.next).collect();
    let next = next.par_iter().map(|o| at(o.polynomial, next_weights));
    Ok(Evaluations {
        local: local.collect::<Result<_, _>>()?,
        next: next.collect::<Result<_, _>>()?,
    })
}

/// Weighted polynomials and values that become one opening group.
#[derive(Default)]
struct Terms<'a> {
    /// Columns, by values over the subgroup of each height.
    values: BTreeMap<u32, Vec<(kernels::Values<'a>, Fr)>>,
    /// Quotient chunks, by coefficients.
    coefficients: Vec<(kernels::Values<'a>, Fr)>,
    local: Fr,
    next: Fr,
}

impl<'a> Terms<'a> {
    fn add(&mut self, log_height: u32, values: &Values<'a>, weight: Fr) {
        let columns = self.values.entry(log_height);
        match *values {
            Values::Column(c) => columns.or_default().push((columns::values(c), weight)),
            Values::Field(v) => columns
                .or_default()
                .push((kernels::Values::Field(v), weight)),
            Values::Coefficients(c) => self.coefficients.push((kernels::Values::Field(c), weight)),
        }
    }

    /// The weighted sum, by coefficients.
    fn coefficients(self, key: &ProvingKey, report: &mut Report) -> Result<Vec<Fr>, ProveError> {
        let mut terms = self.coefficients;
        let mut columns = Vec::with_capacity(self.values.len());
        for (log_height, terms) in self.values {
            let mut column = [vec![Fr::zero(); 1 << log_height]];
            report.kernel_time(Kernel::Combination, || {
                add_combination(&mut column[0], &terms)
            })?;
            report.kernel_time(Kernel::Ntt, || {
                key.srs.backend().ntt(&mut column, Direction::Inverse, None)
            })?;
            let [column] = column;
            columns.push(column);
        }
        terms.extend((columns.iter()).map(|c| (kernels::Values::Field(c), Fr::one())));
        let length = terms.iter().map(|(c, _)| c.len()).max().unwrap_or(0);
        let mut sum = vec![Fr::zero(); length];
        report.kernel_time(Kernel::Combination, || add_combination(&mut sum, &terms))?;
        Ok(sum)
    }
}

/// Opens everything at once.
pub(crate) fn open(
    key: &ProvingKey,
    instances: &[Opened<'_>],
    evaluations: &[Evaluations],
    (zeta, delta): (Fr, Fr),
    transcript: &mut Transcript,
    report: &mut Report,
) -> Result<OpeningProof, ProveError> {
    let mut single = Terms::default();
    let mut pairs: BTreeMap<u32, Terms<'_>> = BTreeMap::new();
    let mut weight = Fr::one();
    for (instance, evaluations) in instances.iter().zip(evaluations) {
        let mut next = evaluations.next.iter();
        for (opened, local) in layout::opened(instance.air).iter().zip(&evaluations.local) {
            let terms = if opened.next {
                pairs.entry(instance.log_height).or_default()
            } else {
                &mut single
            };
            terms.add(
                instance.log_height,
                &instance.values(opened.polynomial)?,
                weight,
            );
            terms.local += weight * local;
            if opened.next {
                terms.next += weight * next.next().copied().unwrap_or_default();
            }
            weight *= delta;
        }
    }
    let values = vec![single.local];
    let coefficients = single.coefficients(key, report)?;
    let mut groups = vec![OpeningGroup {
        coefficients,
        points: vec![zeta],
        values,
    }];
    for (log_height, terms) in pairs {
        let points = vec![zeta, zeta * subgroup_generator(log_height)?];
        let values = vec![terms.local, terms.next];
        groups.push(OpeningGroup {
            coefficients: terms.coefficients(key, report)?,
            points,
            values,
        });
    }
    let open = || zkfabric_kzg::open(&key.srs, &groups, |w| rounds::opening(transcript, w));
    Ok(report.kernel_time(Kernel::Msm, open)?)
}
