//! A backend for provers with values too large for their columns' widths.

use ark_bn254::{Fr, G1Affine};
use std::sync::Arc;
use zkfabric_host::sums::{Column, Table};
use zkfabric_host::{Backend, Bases, Direction, Error, Scalars};

/// The CPU's backend with all columns as field elements.
#[derive(Debug)]
pub(crate) struct Wide(pub(crate) Arc<dyn Backend>);

fn widened(column: &Column) -> Column {
    fn all<T: Copy + Into<Fr>>(values: &[T]) -> Column {
        Column::Field(values.iter().map(|value| (*value).into()).collect())
    }
    match column {
        Column::Bits(v) | Column::U8(v) => all(v),
        Column::U16(v) => all(v),
        Column::U32(v) => all(v),
        Column::U64(v) => all(v),
        Column::Field(v) => Column::Field(v.clone()),
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

    fn for_sums(&self) -> Option<&dyn Backend> {
        Some(self.0.as_ref())
    }

    fn load_table(&self, columns: Arc<[Column]>) -> Result<Table, Error> {
        self.0.load_table(columns.iter().map(widened).collect())
    }
}
