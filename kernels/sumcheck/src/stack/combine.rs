//! `sum_k chi_k stack_k`: narrow values times constants, reduced once for each value of the result.

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use rayon::prelude::*;
use zkfabric_kernels_cpu::{Isa, lanes::LANES};

use super::{Error, Layout, expect_count};
use crate::{
    Form, Linear, Packed, PackedKernel, Values, dispatch,
    rows::{UNIT, parts::parts},
};

/// Groups that share the loads of a constant.
const TOGETHER: usize = 4;
/// Values of a unit.
const ROWS: usize = UNIT * LANES;

/// The `2^s` values of `sum_k chi_k stack_k`.
///
/// # Errors
/// [`Error::Count`] when there is not one `chi` for each stack.
pub fn combine(isa: Isa, layout: &Layout<'_>, chi: &[Fr]) -> Result<Vec<Fr>, Error> {
    expect_count(layout.stacks.len(), chi.len())?;
    // One term for each stack with pieces; its column is set anew for each unit.
    let used = layout.stacks.iter().zip(chi).filter_map(|(pieces, chi)| {
        let column = layout.columns[pieces.first()?.column];
        Some((pieces, *chi, zeros(column)))
    });
    let used: Vec<_> = used.collect();
    let columns: Vec<Values<'_>> = used.iter().map(|(_, _, zeros)| *zeros).collect();
    let linear = Linear {
        constant: Fr::zero(),
        terms: used
            .iter()
            .enumerate()
            .map(|(i, (_, chi, _))| (i, *chi))
            .collect(),
    };
    let forms = parts(&linear, &columns, &[Fr::one()]);
    // By unit, then by stack.
    let mut table = vec![columns; layout.units()];
    table
        .par_iter_mut()
        .enumerate()
        .for_each(|(unit, columns)| {
            for (column, (pieces, _, _)) in columns.iter_mut().zip(&used) {
                let next = pieces.partition_point(|piece| piece.offset <= unit);
                if let Some(piece) = next.checked_sub(1).map(|last| pieces[last])
                    && unit < piece.offset + piece.units
                {
                    let first = (piece.first + unit - piece.offset) * UNIT;
                    *column = layout.columns[piece.column].slice(first, UNIT);
                }
            }
        });
    let units = table.par_iter().map_init(
        || forms.clone(),
        |forms, columns| {
            let terms = forms.iter_mut().flat_map(|form| &mut form.terms);
            for (term, column) in terms.zip(columns) {
                term.column = *column;
            }
            dispatch(isa, Combine(forms))
        },
    );
    let mut values: Vec<[Fr; ROWS]> = Vec::new();
    units.collect_into_vec(&mut values);
    Ok(values.into_flattened())
}

/// A unit of zeros, as wide as a column.
const fn zeros(column: Values<'_>) -> Values<'static> {
    match column {
        Values::Bits(_) => Values::Bits(&[[0; LANES]; UNIT]),
        Values::U8(_) => Values::U8(&[[0; LANES]; UNIT]),
        Values::U16(_) => Values::U16(&[[0; LANES]; UNIT]),
        Values::U32(_) => Values::U32(&[[0; LANES]; UNIT]),
        Values::U52(_) => Values::U52(&[[0; LANES]; UNIT]),
        Values::U64(_) => Values::U64(&[[0; LANES]; UNIT]),
        Values::Field(_) => Values::Field(&[[ark_ff::AdditiveGroup::ZERO; LANES]; UNIT]),
    }
}

/// The sum of forms over a unit.
struct Combine<'a, 'b>(&'a [Form<'b>]);

impl PackedKernel for Combine<'_, '_> {
    type Output = [Fr; ROWS];

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> [Fr; ROWS] {
        let mut out = [Fr::zero(); ROWS];
        for (at, out) in out.chunks_mut(TOGETHER * LANES).enumerate() {
            let mut sums = [p.zero(); TOGETHER];
            for form in self.0 {
                let values = p.form::<TOGETHER>(form, TOGETHER * at, 1);
                for (sum, value) in sums.iter_mut().zip(values) {
                    // Below 37p, see `parts`, plus a reduced sum.
                    *sum = p.reduce(p.add(*sum, value));
                }
            }
            for (out, sum) in out.chunks_mut(LANES).zip(sums) {
                out.copy_from_slice(&p.unpack(sum));
            }
        }
        out
    }
}
