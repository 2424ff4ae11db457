//! Programs of sums and sums of products, run row by row over columns.
//!
//! A value of a row is the row's entry of a column, a constant, a sum of small multiples of values,
//! or a sum of products of values; the last value is the result. A column may be read with a cyclic
//! shift of its rows.
//!
//! # Ranges
//! In lanes a value is carried, in Montgomery form with R = 2^260, and below a known multiple of
//! `p`, which [`Program`] keeps beside the value: 16 for a column, whose representative is taken 16
//! times ([`Field::load_times16`]), 1 for a constant. A sum of products of factors below `x p` and
//! `y p` is below `(sum x y / 84 + 2) p`, with `sum x y` up to 6800; a sum has the sum of its
//! terms' bounds, up to 80. Where a bound would be exceeded, operands above `2p` are reduced first.
//! The result is multiplied by `2^256 / 2^260`, which gives arkworks' representative.
//!
//! # Cost
//! 50 limb products per product, 50 per sum of products; no intermediate value is written to
//! memory.

use ark_bn254::Fr;
use ark_ff::{AdditiveGroup as _, Zero as _};
use rayon::prelude::*;

use crate::{
    Error, Isa,
    field::{Element, Field, Limbs, Modulus, to_limbs52},
    lanes::{Kernel, LANES, Lanes},
};

/// Rows per task.
const CHUNK: usize = 1 << 10;
/// Limit of `sum x y`, so that the result is below `83 p`.
const PRODUCTS: u64 = 6800;
/// Limit of a sum, in multiples of `p`.
const SUM: u64 = 80;
/// Bound of a reduced value, in multiples of `p`.
const REDUCED: u64 = 2;

/// A value of a [`Program`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Value(usize);

/// A column of [`Program::run`], read cyclically from row `first` on.
#[derive(Debug, Clone, Copy)]
pub struct Shifted<'a> {
    /// Values of the column.
    pub values: &'a [Fr],
    /// Row read for the first row of the output.
    pub first: usize,
}

#[derive(Debug, Clone)]
enum Step {
    Column(usize),
    Constant {
        value: Fr,
        limbs: Limbs,
    },
    /// Values with their factors.
    Sum(Vec<(Value, i64)>),
    Products(Vec<[Value; 2]>),
}

/// A step, whether its operands above [`REDUCED`] are reduced first, and the bound of its value, in
/// multiples of `p`.
#[derive(Debug, Clone)]
struct Bounded {
    step: Step,
    reduce: bool,
    below: u64,
}

/// Program of steps, one value per step.
#[derive(Debug, Clone, Default)]
pub struct Program {
    steps: Vec<Bounded>,
    columns: usize,
}

impl Program {
    /// Creates an empty program.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn push(&mut self, step: Step, reduce: bool, below: u64) -> Value {
        self.steps.push(Bounded {
            step,
            reduce,
            below,
        });
        Value(self.steps.len() - 1)
    }

    fn below(&self, value: Value, reduce: bool) -> u64 {
        let below = self.steps[value.0].below;
        if reduce { below.min(REDUCED) } else { below }
    }

    /// Returns the value of the next column in this row.
    pub fn column(&mut self) -> Value {
        self.columns += 1;
        self.push(Step::Column(self.columns - 1), false, 16)
    }

    /// Returns a value that is the same in all rows.
    pub fn constant(&mut self, value: Fr) -> Value {
        // The representative of 16 v equals the representative of v with R = 2^260.
        let limbs = to_limbs52(*(value * Fr::from(16_u64)).words());
        self.push(Step::Constant { value, limbs }, false, 1)
    }

    /// Returns the sum of multiples of values of this program.
    ///
    /// # Panics
    /// When the factors' absolute values exceed 40 in total, and for values of other programs.
    pub fn sum(&mut self, terms: &[(Value, i64)]) -> Value {
        // A subtracted term is below the multiple of p that is added for it.
        let below = |reduce: bool| -> u64 {
            let below =
                |(value, factor): &(Value, i64)| factor.unsigned_abs() * self.below(*value, reduce);
            terms.iter().map(below).sum()
        };
        let reduce = below(false) > SUM;
        let below = below(reduce);
        assert!(below <= SUM, "a sum of too many values");
        self.push(Step::Sum(terms.to_vec()), reduce, below.max(1))
    }

    /// Returns the sum of products of values of this program.
    ///
    /// # Panics
    /// For more than 200 products, and for values of other programs.
    pub fn products(&mut self, pairs: &[[Value; 2]]) -> Value {
        assert!(pairs.len() <= 200, "a sum of too many products");
        let of = |reduce: bool| -> u64 {
            let product = |pair: &[Value; 2]| -> u64 {
                pair.iter()
                    .map(|value| self.below(*value, reduce))
                    .product()
            };
            pairs.iter().map(product).sum()
        };
        let reduce = of(false) > PRODUCTS;
        let below = of(reduce) / 84 + 3;
        self.push(Step::Products(pairs.to_vec()), reduce, below)
    }

    /// Writes the last value of each row.
    ///
    /// # Errors
    /// [`Error::LengthMismatch`] when the number of columns differs from the program's, and when a
    /// column has a different number of rows than the output or starts past its end.
    pub fn run(&self, columns: &[Shifted<'_>], out: &mut [Fr]) -> Result<(), Error> {
        self.run_with(columns, out, Isa::current())
    }

    fn run_with(&self, columns: &[Shifted<'_>], out: &mut [Fr], isa: Isa) -> Result<(), Error> {
        let mismatch = |expected: usize, got: usize| Error::LengthMismatch { expected, got };
        if columns.len() != self.columns {
            return Err(mismatch(self.columns, columns.len()));
        }
        let rows = out.len();
        for Shifted { values, first } in columns {
            if values.len() != rows || *first > rows {
                return Err(mismatch(rows, values.len().max(*first)));
            }
        }
        out.par_chunks_mut(CHUNK)
            .enumerate()
            .for_each(|(chunk, out)| {
                isa.dispatch(Run {
                    program: self,
                    columns,
                    start: chunk * CHUNK,
                    out,
                });
            });
        Ok(())
    }
}

/// Rows from `start` on.
struct Run<'a> {
    program: &'a Program,
    columns: &'a [Shifted<'a>],
    start: usize,
    out: &'a mut [Fr],
}

impl Shifted<'_> {
    #[inline(always)]
    fn at(&self, row: usize) -> Fr {
        let place = self.first + row;
        self.values[if place < self.values.len() {
            place
        } else {
            place - self.values.len()
        }]
    }
}

impl Kernel for Run<'_> {
    type Output = ();

    fn portable(self) {
        let mut values: Vec<Fr> = Vec::with_capacity(self.program.steps.len());
        for (row, out) in (self.start..).zip(self.out) {
            values.clear();
            for Bounded { step, .. } in &self.program.steps {
                let value = match step {
                    Step::Column(column) => self.columns[*column].at(row),
                    Step::Constant { value, .. } => *value,
                    Step::Sum(terms) => terms
                        .iter()
                        .map(|(value, factor)| times(values[value.0], *factor))
                        .sum(),
                    Step::Products(pairs) => {
                        let products = pairs.iter().map(|[a, b]| values[a.0] * values[b.0]);
                        products.sum()
                    }
                };
                values.push(value);
            }
            *out = values.last().copied().unwrap_or_else(Fr::zero);
        }
    }

    /// The module documents the ranges.
    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let f = Field::<L, Fr>::new(lanes);
        let steps = &self.program.steps;
        let leave = f.splat(&Fr::CONSTANTS.leave);
        let mut values: Vec<Element<L>> = vec![f.zero(); steps.len()];
        for (value, Bounded { step, .. }) in values.iter_mut().zip(steps) {
            if let Step::Constant { limbs, .. } = step {
                *value = f.splat(limbs);
            }
        }
        let (groups, rest) = self.out.as_chunks_mut::<LANES>();
        let after = self.start + LANES * groups.len();
        for (group, out) in groups.iter_mut().enumerate() {
            let row = self.start + LANES * group;
            for (place, bounded) in steps.iter().enumerate() {
                let value = match &bounded.step {
                    Step::Constant { .. } => continue,
                    Step::Column(column) => {
                        let column = &self.columns[*column];
                        let here = column.values.get(column.first + row..);
                        match here.and_then(<[Fr]>::first_chunk) {
                            Some(values) => f.load_times16(values),
                            None => {
                                let values = core::array::from_fn(|lane| column.at(row + lane));
                                f.load_times16(&values)
                            }
                        }
                    }
                    Step::Sum(terms) => self.program.add(f, &values, terms, bounded.reduce),
                    Step::Products(pairs) => {
                        self.program.multiply(f, &values, pairs, bounded.reduce)
                    }
                };
                values[place] = value;
            }
            let result = values.last().copied().unwrap_or_else(|| f.zero());
            f.store_elements(f.canonical(f.mul(result, leave)), out);
        }
        Run {
            start: after,
            out: rest,
            ..self
        }
        .portable();
    }
}

impl Program {
    #[inline(always)]
    fn operand<L: Lanes>(
        &self,
        f: Field<L, Fr>,
        values: &[Element<L>],
        value: Value,
        reduce: bool,
    ) -> Element<L> {
        let element = values[value.0];
        match reduce && self.steps[value.0].below > REDUCED {
            true => f.reduce(element),
            false => element,
        }
    }

    /// Limbs stay below `2^52 * 80 * 2` in absolute value.
    #[inline(always)]
    fn add<L: Lanes>(
        &self,
        f: Field<L, Fr>,
        values: &[Element<L>],
        terms: &[(Value, i64)],
        reduce: bool,
    ) -> Element<L> {
        let mut sum = f.zero();
        let mut negative = 0;
        for (value, factor) in terms {
            let element = self.operand(f, values, *value, reduce);
            for _ in 0..factor.unsigned_abs() {
                sum = if *factor < 0 {
                    f.sub(sum, element)
                } else {
                    f.add(sum, element)
                };
            }
            if *factor < 0 {
                negative += factor.unsigned_abs() * self.below(*value, reduce);
            }
        }
        f.carry(f.add(sum, f.multiple(negative)))
    }

    #[inline(always)]
    fn multiply<L: Lanes>(
        &self,
        f: Field<L, Fr>,
        values: &[Element<L>],
        pairs: &[[Value; 2]],
        reduce: bool,
    ) -> Element<L> {
        let mut columns = f.start_columns(pairs.len() as u64);
        for [a, b] in pairs {
            let a = f.factors(self.operand(f, values, *a, reduce));
            let b = f.factors(self.operand(f, values, *b, reduce));
            f.mul_columns(&mut columns, &a, &b);
        }
        f.carry(f.reduce_columns(columns))
    }
}

fn times(value: Fr, factor: i64) -> Fr {
    match factor {
        1 => value,
        -1 => -value,
        2 => value.double(),
        _ => value * Fr::from(factor),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::powers;
    use ark_ff::One as _;

    fn columns(n: usize) -> [Vec<Fr>; 3] {
        [3_u64, 5, 7].map(|seed| {
            let mut values = powers(-Fr::from(0x1234_5678_9abc_u64), Fr::from(seed), n);
            // Extremes, in all combinations.
            for (i, value) in values.iter_mut().enumerate().take(n * 2 / 3) {
                match i as u64 % seed {
                    0 | 1 => *value = -Fr::one(),
                    2 => *value = Fr::zero(),
                    _ => {}
                }
            }
            values
        })
    }

    /// Returns a program with sums and products up to their bounds, and beyond, where operands are
    /// reduced.
    fn program() -> (Program, impl Fn([Fr; 4]) -> Fr) {
        let mut p = Program::new();
        let [a, b, c, next] = [(); 4].map(|()| p.column());
        let k = p.constant(-Fr::from(9));
        // Bound 80 p; then 96 p, with reduced operands 12 p.
        let five = p.sum(&[(a, 1), (b, 2), (c, -2)]);
        let six = p.sum(&[(a, 3), (b, -2), (next, -1)]);
        let most = p.sum(&[(a, 10), (b, -20), (k, 10)]);
        // Products of 6400, then 12800, then 200 products at once.
        let square = p.products(&[[five, five]]);
        let two = p.products(&[[five, five], [five, square], [k, six]]);
        let pairs: Vec<[Value; 2]> = (0..200)
            .map(|i| [[a, b], [c, a], [most, next]][i % 3])
            .collect();
        let many = p.products(&pairs);
        let negative = p.sum(&[(two, -1), (k, -1)]);
        let none = p.products(&[]);
        p.products(&[[negative, many], [square, k], [six, six], [none, a]]);
        let expected = |[a, b, c, next]: [Fr; 4]| {
            let n = |k: i64| Fr::from(k);
            let k = n(-9);
            let five = a + n(2) * b - n(2) * c;
            let six = n(3) * a - n(2) * b - next;
            let most = n(10) * a - n(20) * b + n(10) * k;
            let square = five * five;
            let two = square + five * square + k * six;
            let many = n(67) * a * b + n(67) * c * a + n(66) * most * next;
            (-two - k) * many + square * k + six * six
        };
        (p, expected)
    }

    #[test]
    fn values_with_every_instruction_set() {
        let (program, expected) = program();
        for isa in Isa::tested() {
            for n in [1, 2, 7, 8, 9, 40, 105, CHUNK - 1, CHUNK, CHUNK + 23] {
                let [a, b, c] = columns(n);
                for first in [0, 1, n / 2, n - 1, n] {
                    // The twin is slow, and chunks are cut outside of its kernel.
                    if isa.is_twin() && n >= CHUNK - 1 && first != 1 {
                        continue;
                    }
                    let read = [(&a, 0), (&b, 0), (&c, 0), (&a, first)];
                    let read = read.map(|(values, first)| Shifted { values, first });
                    let mut out = vec![Fr::one(); n];
                    program.run_with(&read, &mut out, isa).unwrap();
                    for (row, got) in out.into_iter().enumerate() {
                        let expected = expected([a[row], b[row], c[row], a[(row + first) % n]]);
                        assert_eq!(
                            got,
                            expected,
                            "{} row {row} of {n} from {first}",
                            isa.name()
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn programs_may_be_empty_or_a_column() {
        for isa in Isa::tested() {
            let mut out = vec![Fr::one(); 20];
            Program::new().run_with(&[], &mut out, isa).unwrap();
            assert!(out.iter().all(|value| *value == Fr::zero()));
            let mut program = Program::new();
            program.column();
            let values = powers(Fr::from(3), -Fr::one(), 20);
            let read = [Shifted {
                values: &values,
                first: 3,
            }];
            program.run_with(&read, &mut out, isa).unwrap();
            out.rotate_right(3);
            assert_eq!(out, values);
            program
                .run_with(
                    &[Shifted {
                        values: &[],
                        first: 0,
                    }],
                    &mut [],
                    isa,
                )
                .unwrap();
        }
    }

    #[test]
    fn columns_that_do_not_fit_are_an_error() {
        let (program, _) = program();
        let values = vec![Fr::one(); 5];
        let read = Shifted {
            values: &values,
            first: 0,
        };
        let mut out = [Fr::one(); 5];
        let error =
            |columns: &[Shifted<'_>], out: &mut [Fr]| program.run(columns, out).unwrap_err();
        let mismatch = |expected, got| Error::LengthMismatch { expected, got };
        assert_eq!(error(&[read; 3], &mut out), mismatch(4, 3));
        assert_eq!(error(&[read; 4], &mut out[..4]), mismatch(4, 5));
        let behind = Shifted { first: 6, ..read };
        assert_eq!(error(&[read, read, read, behind], &mut out), mismatch(5, 6));
        assert_eq!(out, [Fr::one(); 5]);
    }
}
