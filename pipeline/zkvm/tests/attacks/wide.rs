//! A backend for provers who put values into columns that their widths do not hold.

use ark_bn254::{Fr, G1Affine};
use std::sync::Arc;
use zkfabric_host::sums::{
    Bound, Column, FractionInstance, Fractions, LinearPart, LinearSums, Permutations, Piece,
    Placed, RowInstance, RowsOutcome, StackColumns, StacksOutcome, Table,
};
use zkfabric_host::{Backend, Bases, Direction, Error, Scalars};

/// The CPU's backend with all columns as field elements.
#[derive(Debug)]
pub(crate) struct Wide(pub(crate) Arc<dyn Backend>);

fn widened(column: Column) -> Column {
    fn all<T: Into<Fr>>(values: Vec<T>) -> Column {
        Column::Field(values.into_iter().map(Into::into).collect())
    }
    match column {
        Column::Bits(v) | Column::U8(v) => all(v),
        Column::U16(v) => all(v),
        Column::U32(v) => all(v),
        Column::U64(v) => all(v),
        Column::Field(v) => Column::Field(v),
    }
}

impl Backend for Wide {
    fn name(&self) -> &'static str {
        "wide"
    }

    fn load_bases(&self, bases: Vec<G1Affine>) -> Result<Bases, Error> {
        self.0.load_bases(bases)
    }

    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
        self.0.msm(bases, columns)
    }

    fn ntt(&self, columns: &mut [Vec<Fr>], d: Direction, coset: Option<Fr>) -> Result<(), Error> {
        self.0.ntt(columns, d, coset)
    }

    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        self.0.keccak256(messages)
    }

    fn load_table(&self, columns: Vec<Column>) -> Result<Table, Error> {
        self.0
            .load_table(columns.into_iter().map(widened).collect())
    }

    fn commit_stacks(
        &self,
        bases: &Bases,
        columns: &[Placed<'_>],
        pieces: &[Piece],
        size: (usize, u32),
    ) -> Result<Vec<G1Affine>, Error> {
        self.0.commit_stacks(bases, columns, pieces, size)
    }

    fn fractions<'a>(
        &self,
        instances: &[FractionInstance<'a>],
        log_groups: u32,
    ) -> Result<Box<dyn Fractions + 'a>, Error> {
        self.0.fractions(instances, log_groups)
    }

    fn permutations(&self, bits: &Table) -> Result<Box<dyn Permutations>, Error> {
        self.0.permutations(bits)
    }

    fn linear_sums(
        &self,
        parts: &[LinearPart<'_>],
        variables: usize,
    ) -> Result<Box<dyn LinearSums>, Error> {
        self.0.linear_sums(parts, variables)
    }

    fn sum_rows(
        &self,
        instances: &[RowInstance<'_>],
        point: (&[Fr], &[Fr; 3]),
        claim: Fr,
        challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
    ) -> Result<RowsOutcome, Error> {
        self.0.sum_rows(instances, point, claim, challenge)
    }

    fn reduce_stacks(
        &self,
        stacks: &StackColumns<'_>,
        bound: &Bound,
        weights: &[Fr],
        point: (&[Fr; 8], &[Fr]),
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<StacksOutcome, Error> {
        self.0
            .reduce_stacks(stacks, bound, weights, point, challenge)
    }

    fn combine_stacks(&self, stacks: &StackColumns<'_>, weights: &[Fr]) -> Result<Vec<Fr>, Error> {
        self.0.combine_stacks(stacks, weights)
    }
}
