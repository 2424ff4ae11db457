//! Sums that fail at their beginning, in a round or at their end.

use std::sync::Arc;

use ark_bn254::{Fr, G1Affine};
use ark_ff::One as _;

use super::{Fault, Faults, Faulty};
use crate::sums::{
    Bound, Column, ColumnPoint, FractionInstance, Fractions, KeccakLayer, LinearPart, LinearSums,
    Permutations, RowInstance, RowPoint, RowsOutcome, StackColumns, StacksOutcome, SumForms, Sums,
    Table,
};
use crate::{Bases, Error};

/// Damages elements.
fn damage(fault: Option<Fault>, values: &mut Vec<Fr>) {
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
    fn lead<const N: usize, T>(
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

impl Sums for Faulty {
    fn prepare_sums(&self, forms: &[SumForms<'_>]) {
        if let Some(sums) = self.inner.sums() {
            sums.prepare_sums(forms);
        }
    }

    fn load_table(&self, columns: Arc<[Column]>) -> Result<Table, Error> {
        self.load(|| self.inner.load_table(columns))
    }

    fn commit_stacks(
        &self,
        bases: &Bases,
        stacks: &StackColumns<'_>,
    ) -> Result<Vec<G1Affine>, Error> {
        let fault = self.enter("commitments to stacks", stacks.stacks)?;
        let sums = self.inner.commit_stacks(bases, stacks)?;
        Ok(super::damaged(sums, fault))
    }

    fn fractions<'a>(
        &self,
        instances: &[FractionInstance<'a>],
        log_groups: u32,
    ) -> Result<Box<dyn Fractions + 'a>, Error> {
        let fault = self.enter("sum of fractions", instances.len())?;
        let mut tree = Failing::new(self, self.inner.fractions(instances, log_groups)?);
        tree.root = tree.inner.root();
        let [numerators, _] = &mut tree.root;
        *numerators = damaged(fault, *numerators);
        Ok(Box::new(tree))
    }

    fn permutations(&self, bits: &Table) -> Result<Box<dyn Permutations>, Error> {
        self.enter("permutations", 1)?;
        let inner = self.inner.permutations(bits)?;
        Ok(Box::new(Failing::new(self, inner)))
    }

    fn linear_sums(
        &self,
        parts: &[LinearPart<'_>],
        variables: usize,
    ) -> Result<Box<dyn LinearSums>, Error> {
        let fault = self.enter("sum of linear forms", parts.len())?;
        let mut sums = Failing::new(self, self.inner.linear_sums(parts, variables)?);
        [sums.value] = damaged(fault, [sums.inner.value()]);
        Ok(Box::new(sums))
    }

    fn sum_rows(
        &self,
        instances: &[RowInstance<'_>],
        point: RowPoint<'_>,
        claim: Fr,
        challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
    ) -> Result<RowsOutcome, Error> {
        self.enter("sum over rows", instances.len())?;
        let mut outcome = self.faults.lead(challenge, |challenge| {
            self.inner.sum_rows(instances, point, claim, challenge)
        })?;
        let fault = self.enter("end of a sum over rows", 1)?;
        if let Some(values) = outcome.values.last_mut() {
            damage(fault, values);
        }
        Ok(outcome)
    }

    fn reduce_stacks(
        &self,
        stacks: &StackColumns<'_>,
        bound: &Bound,
        weights: &[Fr],
        point: ColumnPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<StacksOutcome, Error> {
        self.enter("reduction to stacks", stacks.stacks)?;
        let mut outcome = self.faults.lead(challenge, |challenge| {
            (self.inner).reduce_stacks(stacks, bound, weights, point, challenge)
        })?;
        let fault = self.enter("end of a reduction", 1)?;
        damage(fault, &mut outcome.values);
        Ok(outcome)
    }

    fn combine_stacks(&self, stacks: &StackColumns<'_>, weights: &[Fr]) -> Result<Vec<Fr>, Error> {
        let fault = self.enter("combination of stacks", stacks.stacks)?;
        let mut values = self.inner.combine_stacks(stacks, weights)?;
        match fault {
            // A sample would miss one wrong value among thousands.
            Some(Fault::WrongBit | Fault::WrongValue) => {
                values.iter_mut().for_each(|value| *value += Fr::one());
            }
            fault => damage(fault, &mut values),
        }
        Ok(values)
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

impl Fractions for Failing<Box<dyn Fractions + '_>> {
    fn root(&self) -> [[Fr; 8]; 2] {
        self.root
    }

    fn layer(
        &mut self,
        k: u32,
        lambda: Fr,
        point: RowPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<[Fr; 4], Error> {
        let inner = &mut self.inner;
        let ends = self.faults.lead(challenge, |challenge| {
            inner.layer(k, lambda, point, challenge)
        })?;
        Ok(damaged(self.faults.enter("end of a layer", 1)?, ends))
    }
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
