//! The runtime's sums: each on the device that the queue assigns, and tables in the cores' memory.

use ark_bn254::{Fr, G1Affine};

use super::super::Runtime;
use crate::sums::{
    Bound, ColumnPoint, FractionInstance, Fractions, LinearPart, LinearSums, Permutations,
    RowInstance, RowPoint, RowsOutcome, StackColumns, StacksOutcome, SumForms, Sums, Table,
};
use crate::{Backend, Bases, Error};

impl Sums for Runtime {
    /// The cores load tables; each other operation is below.
    fn inner_sums(&self) -> Option<&dyn Sums> {
        self.trusted().ok()?.sums()
    }

    fn prepare_sums(&self, forms: &[SumForms<'_>]) {
        let sums = self.compiling().filter_map(Backend::sums);
        sums.for_each(|sums| sums.prepare_sums(forms));
    }

    fn commit_stacks(
        &self,
        bases: &Bases,
        stacks: &StackColumns<'_>,
    ) -> Result<Vec<G1Affine>, Error> {
        self.commit_to_stacks(bases, stacks)
    }

    fn fractions<'a>(
        &self,
        instances: &[FractionInstance<'a>],
        log_groups: u32,
    ) -> Result<Box<dyn Fractions + 'a>, Error> {
        self.sum_fractions(instances, log_groups)
    }

    fn permutations(&self, bits: &Table) -> Result<Box<dyn Permutations>, Error> {
        self.permutations_of(bits)
    }

    fn linear_sums(
        &self,
        parts: &[LinearPart<'_>],
        variables: usize,
    ) -> Result<Box<dyn LinearSums>, Error> {
        self.linear_sums_of(parts, variables)
    }

    fn sum_rows(
        &self,
        instances: &[RowInstance<'_>],
        point: RowPoint<'_>,
        claim: Fr,
        challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
    ) -> Result<RowsOutcome, Error> {
        self.sum_over_rows(instances, point, claim, challenge)
    }

    fn reduce_stacks(
        &self,
        stacks: &StackColumns<'_>,
        bound: &Bound,
        weights: &[Fr],
        point: ColumnPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<StacksOutcome, Error> {
        self.reduce_to_stacks(stacks, bound, weights, point, challenge)
    }

    fn combine_stacks(&self, stacks: &StackColumns<'_>, weights: &[Fr]) -> Result<Vec<Fr>, Error> {
        self.combine_of_stacks(stacks, weights)
    }
}
