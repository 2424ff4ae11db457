//! The reference by definition.

use std::sync::Arc;

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::CurveGroup;
use ark_ff::{Field, One, Zero};
use tiny_keccak::{Hasher, Keccak};
use zkfabric_kernels_cpu::subgroup_generator;

use super::sums::NAIVE;
use super::{linear, permutations, sums};
use crate::sums::{
    Bound, Column, ColumnPoint, FractionInstance, Fractions, LinearPart, LinearSums, Permutations,
    RowInstance, RowPoint, RowsOutcome, StackColumns, StacksOutcome, Sums, Table,
};
use crate::{Backend, Bases, Direction, Error, Scalars};

/// Reference by definition: one scalar multiplication per base, transforms by direct summation.
/// Quadratic; for small sizes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Naive;

impl Backend for Naive {
    fn name(&self) -> &'static str {
        NAIVE
    }

    fn load_bases(&self, bases: Vec<G1Affine>) -> Result<Bases, Error> {
        if let Some(index) = bases.iter().position(|point| !point.is_on_curve()) {
            return Err(zkfabric_msm::Error::NotOnCurve { index }.into());
        }
        Ok(Bases::new(bases.len(), bases))
    }

    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
        let points: &Vec<G1Affine> = bases
            .storage()
            .ok_or(Error::ForeignBases { backend: NAIVE })?;
        bases.check(columns)?;
        let points = points.get(bases.range()).unwrap_or_default();
        let sum = |scalars: &Scalars<'_>| -> G1Affine {
            let scalars = scalars.to_field();
            let sum: G1Projective = points.iter().zip(scalars).map(|(p, s)| *p * s).sum();
            sum.into_affine()
        };
        Ok(columns.iter().map(sum).collect())
    }

    fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        let shift = coset.unwrap_or_else(Fr::one);
        for column in columns {
            let n = column.len();
            let w = subgroup_generator(n.trailing_zeros())
                .map_err(|error| Error::InvalidInput(error.to_string()))?;
            *column = match direction {
                Direction::Forward => (0..n as u64)
                    .map(|i| {
                        let x = shift * w.pow([i]);
                        column.iter().rev().fold(Fr::zero(), |acc, c| acc * x + c)
                    })
                    .collect(),
                Direction::Inverse => {
                    let scale = Fr::from(n as u64).inverse().unwrap_or_else(Fr::zero);
                    let (w, shift) = (w.inverse(), shift.inverse());
                    let (Some(w), Some(shift)) = (w, shift) else {
                        return Err(Error::InvalidInput("the coset shift is zero".into()));
                    };
                    (0..n as u64)
                        .map(|k| {
                            let x = w.pow([k]);
                            let sum = column.iter().rev().fold(Fr::zero(), |acc, v| acc * x + v);
                            sum * scale * shift.pow([k])
                        })
                        .collect()
                }
            };
        }
        Ok(())
    }

    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        let digest = |message: &&[u8]| {
            let mut hasher = Keccak::v256();
            let mut digest = [0; 32];
            hasher.update(message);
            hasher.finalize(&mut digest);
            digest
        };
        Ok(messages.iter().map(digest).collect())
    }

    fn sums(&self) -> Option<&dyn Sums> {
        Some(self)
    }
}

impl Sums for Naive {
    fn load_table(&self, columns: Arc<[Column]>) -> Result<Table, Error> {
        sums::load_table(&columns)
    }

    fn commit_stacks(
        &self,
        bases: &Bases,
        stacks: &StackColumns<'_>,
    ) -> Result<Vec<G1Affine>, Error> {
        sums::commit_stacks(self, bases, stacks)
    }

    fn fractions<'a>(
        &self,
        instances: &[FractionInstance<'a>],
        log_groups: u32,
    ) -> Result<Box<dyn Fractions + 'a>, Error> {
        Ok(Box::new(sums::fractions(instances, log_groups)?))
    }

    fn permutations(&self, bits: &Table) -> Result<Box<dyn Permutations>, Error> {
        Ok(Box::new(permutations::Dense::new(bits)?))
    }

    fn linear_sums(
        &self,
        parts: &[LinearPart<'_>],
        variables: usize,
    ) -> Result<Box<dyn LinearSums>, Error> {
        Ok(Box::new(linear::linear_sums(parts, variables)?))
    }

    fn sum_rows(
        &self,
        instances: &[RowInstance<'_>],
        point: RowPoint<'_>,
        _claim: Fr,
        challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
    ) -> Result<RowsOutcome, Error> {
        sums::sum_rows(instances, point, challenge)
    }

    fn reduce_stacks(
        &self,
        stacks: &StackColumns<'_>,
        _bound: &Bound,
        weights: &[Fr],
        point: ColumnPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<StacksOutcome, Error> {
        sums::reduce_stacks(stacks, weights, point, challenge)
    }

    fn combine_stacks(&self, stacks: &StackColumns<'_>, weights: &[Fr]) -> Result<Vec<Fr>, Error> {
        sums::combine_stacks(stacks, weights)
    }
}
