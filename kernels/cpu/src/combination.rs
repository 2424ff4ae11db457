//! Linear combinations of columns: `sums[i] += sum_j weights[j] * columns[j][i]`.
//!
//! The lanes sum the products of a row limb by limb and reduce once. A column of integers costs 5
//! or 10 limb products, a column of elements 25.

use ark_bn254::Fr;
use ark_ff::Field as _;
use rayon::prelude::*;

use crate::{
    Error, Isa,
    field::{Columns, Factors, Field, Limbs, Modulus, to_limbs52},
    lanes::{Kernel, LANES, Lanes},
};

/// Rows per task.
const CHUNK: usize = 1 << 11;
/// Columns summed between reductions; their products stay below `256 p^2`, so that the reduction
/// gives less than `(256 / 84 + 2) p`.
const BATCH: usize = 256;

/// Values of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Values<'a> {
    /// Below 2^8.
    U8(&'a [u8]),
    /// Below 2^16.
    U16(&'a [u16]),
    /// Below 2^32.
    U32(&'a [u32]),
    /// Below 2^64.
    U64(&'a [u64]),
    /// Elements.
    Field(&'a [Fr]),
}

impl Values<'_> {
    /// Returns the number of rows.
    #[must_use]
    pub const fn len(&self) -> usize {
        match self {
            Self::U8(v) => v.len(),
            Self::U16(v) => v.len(),
            Self::U32(v) => v.len(),
            Self::U64(v) => v.len(),
            Self::Field(v) => v.len(),
        }
    }

    /// Returns whether the column has no rows.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Adds the columns, each times its weight, to `sums`. A column may be shorter than `sums`: its
/// missing rows are zero.
///
/// # Errors
/// [`Error::LengthMismatch`] when a column is longer than `sums`, which then stay unchanged.
pub fn add_combination(sums: &mut [Fr], terms: &[(Values<'_>, Fr)]) -> Result<(), Error> {
    add_combination_with(sums, terms, Isa::current())
}

fn add_combination_with(
    sums: &mut [Fr],
    terms: &[(Values<'_>, Fr)],
    isa: Isa,
) -> Result<(), Error> {
    if let Some((values, _)) = terms.iter().find(|(values, _)| values.len() > sums.len()) {
        return Err(Error::LengthMismatch {
            expected: sums.len(),
            got: values.len(),
        });
    }
    let terms: Vec<Term<'_>> = terms.iter().map(Term::new).collect();
    sums.par_chunks_mut(CHUNK)
        .enumerate()
        .for_each(|(chunk, sums)| {
            let start = chunk * CHUNK;
            // This chunk skips columns that end before it.
            let here = terms.iter().filter(|term| term.values.len() > start);
            let here: Vec<Term<'_>> = here.copied().collect();
            for terms in here.chunks(BATCH) {
                isa.dispatch(Combine { sums, terms, start });
            }
        });
    Ok(())
}

#[derive(Debug, Clone, Copy)]
struct Term<'a> {
    values: Values<'a>,
    weight: Fr,
    /// Factor of the values before the division by 2^260. For elements the factor is `16 W`: with a
    /// value's representative `V`, `16 W V / 2^260` is the product's representative. For integers
    /// the factor is `2^260 W`: with an integer `v`, `W v` is the product's representative.
    factor: Limbs,
}

impl<'a> Term<'a> {
    fn new((values, weight): &(Values<'a>, Fr)) -> Self {
        let scale = match values {
            Values::Field(_) => Fr::from(16_u64),
            _ => Fr::from(2_u64).pow([260]),
        };
        Self {
            values: *values,
            weight: *weight,
            factor: to_limbs52(*(scale * weight).words()),
        }
    }
}

struct Combine<'a, 'b> {
    sums: &'a mut [Fr],
    /// Columns with more than `start` rows.
    terms: &'a [Term<'b>],
    /// Row of the first sum.
    start: usize,
}

impl Kernel for Combine<'_, '_> {
    type Output = ();

    fn portable(self) {
        for term in self.terms {
            // A column may end before the last rows.
            let start = self.start.min(term.values.len());
            match term.values {
                Values::U8(v) => narrow(self.sums, &v[start..], term.weight),
                Values::U16(v) => narrow(self.sums, &v[start..], term.weight),
                Values::U32(v) => narrow(self.sums, &v[start..], term.weight),
                Values::U64(v) => narrow(self.sums, &v[start..], term.weight),
                Values::Field(v) => {
                    for (sum, value) in self.sums.iter_mut().zip(&v[start..]) {
                        *sum += term.weight * value;
                    }
                }
            }
        }
    }

    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let f = Field::<L, Fr>::new(lanes);
        let Self { sums, terms, start } = self;
        // The portable code takes the rows from the end of the shortest column on.
        let rows = terms
            .iter()
            .map(|term| term.values.len() - start)
            .fold(sums.len(), usize::min);
        let (whole, rest) = sums.split_at_mut(rows / LANES * LANES);
        let (groups, _) = whole.as_chunks_mut::<LANES>();
        let narrow = |limbs: usize| {
            let of_width = |term: &&Term<'_>| match term.values {
                Values::Field(_) => false,
                Values::U64(_) => limbs == 2,
                _ => limbs == 1,
            };
            terms.iter().filter(of_width).count() as u64
        };
        let (one, two) = (narrow(1), narrow(2));
        let empty = f.start_mixed_columns(terms.len() as u64 - one - two, [one, two]);
        for (group, sums) in groups.iter_mut().enumerate() {
            let row = start + LANES * group;
            let mut columns = empty;
            for term in terms {
                let factor = f.splat_factors(&term.factor);
                match term.values {
                    Values::U8(v) => add(f, &mut columns, &factor, v, row, 1),
                    Values::U16(v) => add(f, &mut columns, &factor, v, row, 1),
                    Values::U32(v) => add(f, &mut columns, &factor, v, row, 1),
                    Values::U64(v) => add(f, &mut columns, &factor, v, row, 2),
                    Values::Field(v) => {
                        if let Some(values) = v[row..].first_chunk() {
                            let values = f.factors(f.load_elements(values));
                            f.mul_columns(&mut columns, &factor, &values);
                        }
                    }
                }
            }
            let sum = f.add(f.reduce_columns(columns), f.load_elements(sums));
            f.store_elements(f.canonical(f.carry(sum)), sums);
        }
        let start = start + whole.len();
        Combine {
            sums: rest,
            terms,
            start,
        }
        .portable();
    }
}

/// Adds the products with eight integers of one or two limbs, from `row` on.
#[inline(always)]
fn add<L: Lanes, T: Copy + Into<u64>>(
    f: Field<L, Fr>,
    columns: &mut Columns<L>,
    factor: &Factors<L>,
    values: &[T],
    row: usize,
    limbs: usize,
) {
    let mut words = [0; LANES];
    for (word, value) in words.iter_mut().zip(&values[row..]) {
        *word = (*value).into();
    }
    f.mul_narrow_columns(columns, factor, f.lanes().load(&words), limbs);
}

fn narrow<T: Copy + Into<u64>>(sums: &mut [Fr], values: &[T], weight: Fr) {
    for (sum, value) in sums.iter_mut().zip(values) {
        let value: u64 = (*value).into();
        // Fast paths for zero and one, the usual values of most columns.
        match value {
            0 => {}
            1 => *sum += weight,
            value => *sum += weight * Fr::from(value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::powers;
    use ark_ff::One;

    #[test]
    fn combinations_with_every_instruction_set() {
        for isa in Isa::tested() {
            for n in [0, 1, 7, 8, 9, 40, CHUNK - 1, CHUNK + 23] {
                let field = powers(-Fr::from(7), -Fr::one(), n);
                let words: Vec<u64> = (0..n as u64)
                    .map(|i| u64::MAX.wrapping_mul(i % 5) >> (i % 3))
                    .collect();
                let u8s: Vec<u8> = words.iter().map(|w| *w as u8).collect();
                let u16s: Vec<u16> = words.iter().map(|w| *w as u16).collect();
                let u32s: Vec<u32> = words.iter().map(|w| *w as u32).collect();
                let short = n - n / 3;
                // More terms than a batch, of all widths, some shorter than the sums.
                let terms: Vec<(Values<'_>, Fr)> = (0..300_u64)
                    .map(|i| {
                        let values = match i % 7 {
                            0 => Values::U8(&u8s),
                            1 => Values::U16(&u16s),
                            2 => Values::U32(&u32s),
                            3 => Values::U64(&words),
                            4 if i > 290 => Values::Field(&field[..short]),
                            5 if i > 290 => Values::U8(&u8s[..short]),
                            _ => Values::Field(&field),
                        };
                        (values, -Fr::from(i * i + 1))
                    })
                    .collect();
                let before = powers(Fr::from(3), Fr::from(5), n);
                let mut sums = before.clone();
                add_combination_with(&mut sums, &terms, isa).unwrap();
                for (row, sum) in sums.into_iter().enumerate() {
                    let value = |values: &Values<'_>| match values {
                        Values::U8(v) => v.get(row).map(|v| Fr::from(*v)),
                        Values::U16(v) => v.get(row).map(|v| Fr::from(*v)),
                        Values::U32(v) => v.get(row).map(|v| Fr::from(*v)),
                        Values::U64(v) => v.get(row).map(|v| Fr::from(*v)),
                        Values::Field(v) => v.get(row).copied(),
                    };
                    let terms = terms
                        .iter()
                        .map(|(values, weight)| value(values).unwrap_or_default() * weight);
                    let expected = before[row] + terms.sum::<Fr>();
                    assert_eq!(sum, expected, "{} row {row} of {n}", isa.name());
                }
            }
        }
    }

    #[test]
    fn a_longer_column_is_an_error() {
        let mut sums = [Fr::one(); 3];
        let terms = [(Values::U8(&[1; 4]), Fr::one())];
        assert_eq!(
            add_combination(&mut sums, &terms),
            Err(Error::LengthMismatch {
                expected: 3,
                got: 4
            })
        );
        assert_eq!(sums, [Fr::one(); 3]);
    }
}
