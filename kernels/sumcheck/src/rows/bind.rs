//! Values of columns of narrow integers at a point, by units of 256 rows.
//!
//! One pass over the columns gives the value of each unit at the eight lowest coordinates. A
//! column's value is the inner product of its units with eq at the other coordinates, and the
//! stacks' reduction starts from the same units. Eight cells cost ten limb products, and the units
//! of a column less than a hundredth of that.

use std::collections::BTreeMap;

use ark_bn254::Fr;
use ark_ff::Zero as _;
use rayon::prelude::*;
use zkfabric_kernels_cpu::{Isa, lanes::LANES};

use crate::{
    Constant, Form, Linear, Packed, PackedKernel, Values, dispatch,
    eq::{eq_prefix_table, eq_table},
};

/// Groups of eight rows per unit.
pub const UNIT: usize = 1 << LOG_UNIT;
/// Group variables per unit.
pub const LOG_UNIT: usize = 5;
/// Units per task.
const TASK: usize = 32;

/// Returns the values of the units of each column at `lanes` and the first five coordinates of
/// `point`.
///
/// Column `c` of `groups` groups has `ceil(groups / 32)` units, the last one completed by zeros. A
/// column of less than 32 groups has one unit, with as many group variables as it needs. Missing
/// coordinates of `point` count as zero.
#[must_use]
pub fn bind(isa: Isa, columns: &[Values<'_>], lanes: &[Fr; 3], point: &[Fr]) -> Vec<Vec<Fr>> {
    let mut group_point = point[..point.len().min(LOG_UNIT)].to_vec();
    group_point.resize(LOG_UNIT, Fr::zero());
    let in_lanes: Vec<Constant> = eq_table(lanes).into_iter().map(Constant::new).collect();
    // The weights depend on the column's width and number of variables, not on its values.
    let mut forms = BTreeMap::new();
    let key = |column: &Values<'_>| {
        let variables = column.groups().next_power_of_two().ilog2() as usize;
        (column.bits(), variables.min(LOG_UNIT))
    };
    for column in columns {
        forms
            .entry(key(column))
            .or_insert_with_key(|(_, variables)| {
                let eq = eq_table(&group_point[..*variables]);
                Form::new(&Linear::value(0), &[*column], &eq)
            });
    }
    let columns = columns.par_iter();
    columns
        .map(|column| {
            let groups = column.groups();
            let mut form = forms[&key(column)].clone();
            for term in &mut form.terms {
                term.column = *column;
            }
            let mut units = vec![Fr::zero(); groups.div_ceil(UNIT)];
            let tasks = units.par_chunks_mut(TASK).enumerate();
            tasks.for_each(|(task, units)| {
                let first = task * TASK;
                let in_lanes = &in_lanes;
                let form = &form;
                dispatch(
                    isa,
                    Bind {
                        form,
                        in_lanes,
                        first,
                        units,
                    },
                );
            });
            units
        })
        .collect()
}

/// Returns the columns' values at `point`, the group coordinates, from their units, the results of
/// [`bind`] at the same point.
#[must_use]
pub fn column_values(units: &[Vec<Fr>], point: &[Fr]) -> Vec<Fr> {
    let high = point.get(LOG_UNIT..).unwrap_or_default();
    let mut tables = BTreeMap::new();
    for units in units {
        let count = units.len();
        let variables = count.next_power_of_two().ilog2() as usize;
        let high = &high[..variables.min(high.len())];
        tables
            .entry(count)
            .or_insert_with(|| eq_prefix_table(high, count));
    }
    let values = units.par_iter().map(|units| {
        let table = &tables[&units.len()];
        units.iter().zip(table).map(|(unit, e)| *e * unit).sum()
    });
    values.collect()
}

struct Bind<'a, 'b> {
    /// Form of one column, with the groups of a unit bound.
    form: &'a Form<'b>,
    in_lanes: &'a [Constant],
    first: usize,
    units: &'a mut [Fr],
}

impl PackedKernel for Bind<'_, '_> {
    type Output = ();

    #[inline(always)]
    fn run<P: Packed>(self, p: P) {
        for (eight, units) in self.units.chunks_mut(LANES).enumerate() {
            let mut rows = [p.zero(); LANES];
            for (i, row) in rows.iter_mut().enumerate().take(units.len()) {
                let unit = self.first + LANES * eight + i;
                [*row] = p.form::<1>(self.form, unit * UNIT, [0, 1]);
            }
            // One unit per lane, then the sum over lanes: eight products with values below 16p, see
            // `Form::bound`.
            let mut sum = p.sum();
            for (row, weight) in p.transpose(rows).into_iter().zip(self.in_lanes) {
                p.accumulate_factor(&mut sum, &p.factor(weight), row);
            }
            let values = p.unpack(p.total(sum));
            for (unit, value) in units.iter_mut().zip(values) {
                *unit = value;
            }
        }
    }
}
