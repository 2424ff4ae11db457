//! Combination `sum_k chi_k stack_k`: narrow values times constants, with one reduction per value
//! of the result.

use ark_bn254::Fr;
use ark_ff::{Field as _, One as _, Zero as _};
use rayon::prelude::*;
use zkfabric_kernels_cpu::{Isa, lanes::LANES};

use super::{Error, Layout, expect_count};
use crate::{
    Form, Linear, Packed, PackedKernel, Values, dispatch,
    rows::{UNIT, parts::parts},
};

/// Number of groups that share the loads of a constant.
const TOGETHER: usize = 4;
/// Number of values per unit.
const ROWS: usize = UNIT * LANES;

/// Returns the `2^s` values of `sum_k chi_k stack_k`.
///
/// # Errors
/// [`Error::Count`] unless there is one `chi` per stack.
pub fn combine(isa: Isa, layout: &Layout<'_>, chi: &[Fr]) -> Result<Vec<Fr>, Error> {
    let mut values = Vec::new();
    // Fresh memory is slow to touch, so all threads touch it.
    let rows = (0..layout.units() * ROWS).into_par_iter();
    rows.map(|_| Fr::zero()).collect_into_vec(&mut values);
    combine_into(isa, layout, chi, &mut values)?;
    Ok(values)
}

/// As [`combine`], into existing memory: fresh memory costs as much as the products of ten stacks.
///
/// # Errors
/// [`Error::Count`] unless there is one `chi` per stack and `values` has length `2^s`.
pub fn combine_into(
    isa: Isa,
    layout: &Layout<'_>,
    chi: &[Fr],
    values: &mut [Fr],
) -> Result<(), Error> {
    expect_count(layout.stacks.len(), chi.len())?;
    expect_count(layout.units() * ROWS, values.len())?;
    // One term per stack with pieces; its column is set anew for each unit.
    let used = layout.stacks.iter().zip(chi).filter_map(|(pieces, chi)| {
        let column = layout.columns[pieces.first()?.column];
        Some((pieces, *chi, zeros(column)))
    });
    let used: Vec<_> = used.collect();
    let columns: Vec<Values<'_>> = used.iter().map(|(_, _, zeros)| *zeros).collect();
    // A sixteenth of the combination, because values leave the lanes times sixteen.
    let sixteenth = Fr::from(16_u64).inverse().unwrap_or_default();
    let terms = used.iter().enumerate();
    let linear = Linear {
        constant: Fr::zero(),
        terms: terms.map(|(i, (_, chi, _))| (i, sixteenth * chi)).collect(),
    };
    let forms = parts(&linear, &columns, &[Fr::one()]);
    // Columns by unit, then by stack.
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
    let units = values.par_chunks_mut(ROWS).zip(&table);
    units.for_each_init(
        || forms.clone(),
        |forms, (values, columns)| {
            let terms = forms.iter_mut().flat_map(|form| &mut form.terms);
            for (term, column) in terms.zip(columns) {
                term.column = *column;
            }
            dispatch(isa, Combine { forms, values });
        },
    );
    Ok(())
}

/// Returns a unit of zeros, as wide as a column.
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

/// Sum of forms over a unit.
struct Combine<'a, 'b> {
    forms: &'a [Form<'b>],
    values: &'a mut [Fr],
}

impl PackedKernel for Combine<'_, '_> {
    type Output = ();

    #[inline(always)]
    fn run<P: Packed>(self, p: P) {
        for (at, values) in self.values.chunks_exact_mut(TOGETHER * LANES).enumerate() {
            let mut sums = [p.zero(); TOGETHER];
            for (i, form) in self.forms.iter().enumerate() {
                let parts = p.form::<TOGETHER>(form, TOGETHER * at, [1, 1]);
                for (sum, part) in sums.iter_mut().zip(parts) {
                    // Below 16p (`Form::HEADROOM`), plus a reduced sum.
                    *sum = if i > 0 {
                        p.add(p.reduce(*sum), part)
                    } else {
                        part
                    };
                }
            }
            for (values, sum) in values.chunks_exact_mut(LANES).zip(sums) {
                values.copy_from_slice(&p.unpack_times16(sum));
            }
        }
    }
}
