//! A backend for provers with values too large for their columns' widths.

use ark_bn254::Fr;
use std::sync::Arc;
use zkfabric_host::sums::{Column, Sums, Table};
use zkfabric_host::{Backend, Error};

/// The CPU's backend with all columns as field elements.
#[derive(Debug)]
pub(crate) struct WideBackend(pub(crate) Arc<dyn Backend>);

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

impl Backend for WideBackend {
    fn name(&self) -> &'static str {
        "wide"
    }

    fn inner(&self) -> Option<&dyn Backend> {
        Some(self.0.as_ref())
    }

    fn sums(&self) -> Option<&dyn Sums> {
        Some(self)
    }
}

impl Sums for WideBackend {
    fn load_table(&self, columns: Arc<[Column]>) -> Result<Table, Error> {
        self.0.load_table(columns.iter().map(widened).collect())
    }
}
