//! Columns in this machine's memory.

use std::sync::{
    Arc, Weak,
    atomic::{AtomicU64, Ordering},
};

use ark_bn254::Fr;
use zkfabric_kernels_cpu::lanes::LANES;
use zkfabric_sumcheck::Values;

use super::NAME;
use crate::Error;
use crate::sums::{Column, ColumnRef, Table};

/// Rows of a unit.
const UNIT: usize = 256;
/// Least value that exceeds one limb of the kernels.
const LIMB: u64 = 1 << 52;

/// Columns of a table.
#[derive(Debug)]
struct Columns {
    columns: Arc<[Column]>,
    /// Whether all values of each column are below 2^52: such a column costs half.
    one_limb: Vec<bool>,
    /// Unique number of the table, alive as long as the table.
    id: Arc<u64>,
}

/// Column of a table.
#[derive(Debug, Clone, Copy)]
struct CpuColumn<'a> {
    column: &'a Column,
    one_limb: bool,
}

/// Source for another backend to load a table's columns again.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    /// The columns.
    pub(crate) columns: Arc<[Column]>,
    /// Unique number of the table.
    pub(crate) id: u64,
    /// Dropped with the table.
    pub(crate) alive: Weak<u64>,
}

/// Returns the columns of a table of this backend.
///
/// # Errors
/// The table belongs to another backend.
pub(crate) fn source(table: &Table) -> Result<Source, Error> {
    let columns = columns(table)?;
    Ok(Source {
        columns: Arc::clone(&columns.columns),
        id: *columns.id,
        alive: Arc::downgrade(&columns.id),
    })
}

/// Checks and stores columns.
pub(super) fn load(columns: Arc<[Column]>) -> Result<Table, Error> {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let rows = columns.first().map_or(0, Column::len);
    if !rows.is_multiple_of(UNIT) {
        let reason = format!("{rows} rows are no multiple of {UNIT}");
        return Err(Error::InvalidInput(reason));
    }
    if let Some(other) = columns.iter().find(|column| column.len() != rows) {
        let reason = format!("columns of {rows} and of {} rows in one table", other.len());
        return Err(Error::InvalidInput(reason));
    }
    let count = columns.len();
    let kept = Columns {
        one_limb: columns.iter().map(one_limb).collect::<Result<_, _>>()?,
        id: Arc::new(NEXT.fetch_add(1, Ordering::Relaxed)),
        columns,
    };
    Ok(Table::new(count, rows, kept))
}

/// Returns whether a column's words fit in one limb.
///
/// # Errors
/// A value of a column of bits is not a bit.
fn one_limb(column: &Column) -> Result<bool, Error> {
    // Each check is one pass that the compiler vectorises.
    if let Column::Bits(bits) = column
        && bits.iter().fold(0, |all, bit| all | bit) > 1
    {
        return Err(Error::InvalidInput("a bit is neither 0 nor 1".into()));
    }
    Ok(match column {
        Column::U64(words) => words.iter().fold(0, |all, word| all | word) < LIMB,
        _ => false,
    })
}

fn columns(table: &Table) -> Result<&Columns, Error> {
    let columns = table.storage::<Columns>();
    columns.ok_or(Error::ForeignBases { backend: NAME })
}

impl Columns {
    fn kept(&self) -> impl Iterator<Item = CpuColumn<'_>> {
        let flags = self.one_limb.iter().copied();
        let columns = self.columns.iter().zip(flags);
        columns.map(|(column, one_limb)| CpuColumn { column, one_limb })
    }
}

fn groups<T>(values: &[T]) -> &[[T; LANES]] {
    values.as_chunks().0
}

impl<'a> CpuColumn<'a> {
    fn values(self) -> Values<'a> {
        match self.column {
            Column::Bits(v) => Values::Bits(groups(v)),
            Column::U8(v) => Values::U8(groups(v)),
            Column::U16(v) => Values::U16(groups(v)),
            Column::U32(v) => Values::U32(groups(v)),
            Column::U64(v) if self.one_limb => Values::U52(groups(v)),
            Column::U64(v) => Values::U64(groups(v)),
            Column::Field(v) => Values::Field(groups::<Fr>(v)),
        }
    }
}

/// Returns the columns of an instance's tables, in order.
pub(super) fn values<'a>(tables: &[&'a Table]) -> Result<Vec<Values<'a>>, Error> {
    let mut all = Vec::new();
    for table in tables {
        all.extend(columns(table)?.kept().map(CpuColumn::values));
    }
    Ok(all)
}

/// Returns the columns of stacks. Columns of 64 bits share stacks whatever their values.
pub(super) fn placed<'a>(placed: &[ColumnRef<'a>]) -> Result<Vec<Values<'a>>, Error> {
    let column = |at: &ColumnRef<'a>| {
        let missing = || Error::InvalidInput(format!("the table has no column {}", at.column));
        let kept = columns(at.table)?
            .kept()
            .nth(at.column)
            .ok_or_else(missing)?;
        Ok(match kept.column {
            Column::U64(v) => Values::U64(groups(v)),
            _ => kept.values(),
        })
    };
    placed.iter().map(column).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_keep_their_width() {
        let column = |n: u64| Column::U64(vec![n; UNIT]);
        let table =
            load(vec![Column::Bits(vec![1; UNIT]), column(LIMB - 1), column(LIMB)].into()).unwrap();
        let values = values(&[&table]).unwrap();
        assert!(matches!(values[0], Values::Bits(_)));
        assert!(matches!(values[1], Values::U52(_)));
        assert!(matches!(values[2], Values::U64(_)));
        assert_eq!(values[2].groups(), UNIT / LANES);
    }

    #[test]
    fn wrong_tables_are_errors() {
        let wrong = [
            vec![Column::U8(vec![0; 255])],
            vec![Column::U8(vec![0; 256]), Column::U8(vec![0; 512])],
            vec![Column::Bits(vec![2; 256])],
        ];
        for columns in wrong {
            assert!(matches!(load(columns.into()), Err(Error::InvalidInput(_))));
        }
        let foreign = Table::new(1, UNIT, 7_u8);
        assert!(matches!(
            values(&[&foreign]),
            Err(Error::ForeignBases { .. })
        ));
        let table = load(vec![Column::U8(vec![0; 256])].into()).unwrap();
        let at = ColumnRef {
            table: &table,
            column: 1,
        };
        assert!(placed(&[at]).is_err());
    }
}
