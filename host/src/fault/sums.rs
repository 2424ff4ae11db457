//! Sums that fail at their beginning, in a round or at their end.

use std::sync::Arc;

use ark_bn254::Fr;
use ark_ff::One as _;

use super::{Fault, Faults, Faulty};
use crate::Error;
use crate::sums::{
    FractionInstance, Fractions, KeccakLayer, LinearPart, LinearSums, Permutations, Table,
};

/// Damages elements.
pub(super) fn damage(fault: Option<Fault>, values: &mut Vec<Fr>) {
    super::damage(
        values,
        fault,
        |value| *value += Fr::one(),
        |value| *value = -*value + Fr::one(),
    );
}

/// Damages a message of a round, or an answer, of fixed length: nothing can be missing.
fn damaged<const N: usize>(fault: Option<Fault>, values: [Fr; N]) -> [Fr; N] {
    let fault = fault.map(|fault| match fault {
        Fault::Lost => Fault::WrongBit,
        fault => fault,
    });
    let mut damaged = values.to_vec();
    damage(fault, &mut damaged);
    damaged.try_into().unwrap_or(values)
}

impl Faults {
    /// Leads a sum whose rounds may fail: after a failure the sum goes on, but its results are
    /// dropped.
    pub(super) fn lead<const N: usize, T>(
        &self,
        challenge: &mut dyn FnMut([Fr; N]) -> Fr,
        sum: impl FnOnce(&mut dyn FnMut([Fr; N]) -> Fr) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut failed = None;
        let outcome = sum(&mut |message| {
            if failed.is_some() {
                return Fr::one();
            }
            match self.enter("a round", 1) {
                Ok(fault) => challenge(damaged(fault, message)),
                Err(error) => {
                    failed = Some(error);
                    Fr::one()
                }
            }
        });
        failed.map_or(outcome, Err)
    }
}

/// Sum of another backend, with faults.
#[derive(Debug)]
struct Failing<T> {
    inner: T,
    faults: Arc<Faults>,
    root: [[Fr; 8]; 2],
    value: Fr,
}

impl<T> Failing<T> {
    fn new(faulty: &Faulty, inner: T) -> Self {
        Self {
            inner,
            faults: Arc::clone(&faulty.faults),
            root: [[Fr::one(); 8]; 2],
            value: Fr::one(),
        }
    }
}

pub(super) fn fractions<'a>(
    faulty: &Faulty,
    instances: &[FractionInstance<'a>],
    log_groups: u32,
) -> Result<Box<dyn Fractions + 'a>, Error> {
    let fault = faulty.enter("sum of fractions", instances.len())?;
    let mut tree = Failing::new(faulty, faulty.inner.fractions(instances, log_groups)?);
    tree.root = tree.inner.root();
    let [numerators, _] = &mut tree.root;
    *numerators = damaged(fault, *numerators);
    Ok(Box::new(tree))
}

impl Fractions for Failing<Box<dyn Fractions + '_>> {
    fn root(&self) -> [[Fr; 8]; 2] {
        self.root
    }

    fn layer(
        &mut self,
        k: u32,
        lambda: Fr,
        point: (&[Fr], &[Fr; 3]),
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<[Fr; 4], Error> {
        let inner = &mut self.inner;
        let ends = self.faults.lead(challenge, |challenge| {
            inner.layer(k, lambda, point, challenge)
        })?;
        Ok(damaged(self.faults.enter("end of a layer", 1)?, ends))
    }
}

pub(super) fn permutations(faulty: &Faulty, bits: &Table) -> Result<Box<dyn Permutations>, Error> {
    faulty.enter("permutations", 1)?;
    let inner = faulty.inner.permutations(bits)?;
    Ok(Box::new(Failing::new(faulty, inner)))
}

impl Permutations for Failing<Box<dyn Permutations>> {
    fn layer(
        &mut self,
        k: usize,
        layer: &KeccakLayer,
        point: &[Fr],
        claim: Fr,
        challenge: &mut dyn FnMut(&[Fr]) -> Fr,
    ) -> Result<Vec<Fr>, Error> {
        let (inner, faults) = (&mut self.inner, &self.faults);
        let mut failed = None;
        let values = inner.layer(k, layer, point, claim, &mut |message| {
            if failed.is_some() {
                return Fr::one();
            }
            match faults.enter("a round", 1) {
                Ok(fault) => {
                    let mut message = message.to_vec();
                    damage(fault, &mut message);
                    challenge(&message)
                }
                Err(error) => {
                    failed = Some(error);
                    Fr::one()
                }
            }
        });
        if let Some(error) = failed {
            return Err(error);
        }
        let mut values = values?;
        damage(faults.enter("end of a layer", 1)?, &mut values);
        Ok(values)
    }
}

pub(super) fn linear_sums(
    faulty: &Faulty,
    parts: &[LinearPart<'_>],
    variables: usize,
) -> Result<Box<dyn LinearSums>, Error> {
    let fault = faulty.enter("sum of linear forms", parts.len())?;
    let mut sums = Failing::new(faulty, faulty.inner.linear_sums(parts, variables)?);
    [sums.value] = damaged(fault, [sums.inner.value()]);
    Ok(Box::new(sums))
}

impl LinearSums for Failing<Box<dyn LinearSums>> {
    fn value(&self) -> Fr {
        self.value
    }

    fn message(&mut self) -> Result<[Fr; 2], Error> {
        let message = self.inner.message()?;
        Ok(damaged(self.faults.enter("a round", 1)?, message))
    }

    fn bind(&mut self, r: Fr) -> Result<(), Error> {
        self.inner.bind(r)
    }
}
