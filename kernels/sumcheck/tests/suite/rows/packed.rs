//! Requirements of these kernels on the arithmetic beyond its usual operations.

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use zkfabric_kernels_cpu::{Isa, lanes::LANES};

use crate::fixture::{Column, Random};
use zkfabric_sumcheck::{Form, Linear, Packed, PackedKernel, Values, dispatch};

struct Transposed([[Fr; LANES]; LANES]);

impl PackedKernel for Transposed {
    type Output = [[Fr; LANES]; LANES];

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> Self::Output {
        let mut rows = [p.zero(); LANES];
        for (row, values) in rows.iter_mut().zip(&self.0) {
            *row = p.pack(values);
        }
        let mut out = self.0;
        for (out, row) in out.iter_mut().zip(p.transpose(rows)) {
            *out = p.unpack_times16(row);
        }
        out
    }
}

#[test]
fn transposition_and_multiples_of_sixteen() {
    let mut random = Random(3);
    let mut rows = [[Fr::zero(); LANES]; LANES];
    for value in rows.as_flattened_mut() {
        *value = random.element();
    }
    rows[2][5] = -Fr::one();
    for isa in Isa::tested() {
        let out = dispatch(isa, Transposed(rows));
        for (i, row) in out.iter().enumerate() {
            for (j, value) in row.iter().enumerate() {
                assert_eq!(*value, rows[j][i] * Fr::from(16), "{}", isa.name());
            }
        }
    }
}

/// Evaluates neighbouring groups, from one before the end of the columns on.
struct Ends<'a>(&'a Form<'a>, usize);

impl PackedKernel for Ends<'_> {
    type Output = [[Fr; LANES]; 3];

    #[inline(always)]
    fn run<P: Packed>(self, p: P) -> Self::Output {
        let [a, b, c] = p.form::<3>(self.0, self.1, [1, 2]);
        [p.unpack(a), p.unpack(b), p.unpack(c)]
    }
}

#[test]
fn rows_beyond_the_end_are_zero() {
    let mut random = Random(11);
    let columns: Vec<Column> = (0..7)
        .map(|kind| Column::random(&mut random, kind, 4))
        .collect();
    for (last, isa) in (0..7).flat_map(|last| Isa::tested().map(move |isa| (last, isa))) {
        let columns: Vec<Values<'_>> = columns[..=last].iter().map(Column::values).collect();
        let mut linear = Linear {
            constant: random.element(),
            terms: Vec::new(),
        };
        for column in 0..=last {
            linear.add_scaled(&Linear::value(column), random.element());
        }
        let eq = [random.element(), random.element()];
        let form = Form::new(&linear, &columns, &eq);
        for first in 0..6 {
            for (n, lanes) in dispatch(isa, Ends(&form, first)).iter().enumerate() {
                for (lane, value) in lanes.iter().enumerate() {
                    let at = |beta: usize| {
                        let row = LANES * (first + n + 2 * beta) + lane;
                        linear.evaluate(|column| columns[column].times(row, Fr::one()))
                    };
                    let expected = eq[0] * at(0) + eq[1] * at(1);
                    assert_eq!(*value, expected, "{} {first} {n} {lane}", isa.name());
                }
            }
        }
    }
}
