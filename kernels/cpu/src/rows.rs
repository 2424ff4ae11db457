//! Passes over a matrix stored row by row, as the coefficients of one polynomial:
//! `f(X) = sum_row X^(width row) f_row(X)`, `f_row` of degree below `width`. The last row may be
//! short.
//!
//! Both passes cost one multiplication per coefficient and read the matrix once.

use ark_bn254::Fr;
use rayon::prelude::*;

use crate::{
    Isa,
    field::{ConstantFactor, Field},
    lanes::{Kernel, LANES, Lanes},
    weights::Full,
};

/// Minimum number of columns per task: 2 KiB of each row, so that a row's part is read in one go.
const MIN_STRIP: usize = 64;
/// Tasks per thread: smaller tasks shorten the wait for late threads.
const STRIPS_PER_THREAD: usize = 2;

/// Returns the inner product of each row with the weights; rows are as long as the weights.
///
/// Empty weights give no rows.
#[must_use]
pub fn rows_times(matrix: &[Fr], weights: &[Fr]) -> Vec<Fr> {
    rows_times_with(matrix, weights, Isa::current())
}

fn rows_times_with(matrix: &[Fr], weights: &[Fr], isa: Isa) -> Vec<Fr> {
    if weights.is_empty() {
        return Vec::new();
    }
    matrix
        .par_chunks(weights.len())
        .map(|values| {
            let weights = &weights[..values.len()];
            isa.dispatch(Full { weights, values })
        })
        .collect()
}

/// Divides by `X^width - a`, `width = 2^log_width`, in place: `f` becomes the remainder, in the
/// first `width` coefficients, followed by the quotient. A polynomial of at most `width`
/// coefficients is unchanged.
///
/// The division runs by rows, from the last one up: `row_i += a row_(i+1)`. Row 0 is then the
/// remainder, and row `i + 1` is row `i` of the quotient. Columns are independent, so each task
/// takes a strip of columns.
pub fn divide_by_binomial(f: &mut [Fr], log_width: u32, a: Fr) {
    let width = 1_usize << log_width;
    let strip = width.div_ceil(STRIPS_PER_THREAD * rayon::current_num_threads());
    divide_by_binomial_with(f, width, strip.max(MIN_STRIP), a, Isa::current());
}

fn divide_by_binomial_with(f: &mut [Fr], width: usize, strip: usize, a: Fr, isa: Isa) {
    if f.len() <= width {
        return;
    }
    let strip = strip.next_multiple_of(LANES).min(width);
    let count = width.div_ceil(strip);
    let rows = f.len().div_ceil(width);
    let mut strips: Vec<Vec<&mut [Fr]>> = (0..count).map(|_| Vec::with_capacity(rows)).collect();
    for row in f.chunks_mut(width) {
        for (strip, part) in strips.iter_mut().zip(row.chunks_mut(strip)) {
            strip.push(part);
        }
    }
    strips
        .par_iter_mut()
        .for_each(|rows| isa.dispatch(Accumulate { rows, a }));
}

/// `rows[i] += a rows[i + 1]`, from the last row up. A row is at least as long as the one below it.
struct Accumulate<'a, 'b> {
    rows: &'a mut [&'b mut [Fr]],
    a: Fr,
}

impl Kernel for Accumulate<'_, '_> {
    type Output = ();

    fn portable(self) {
        for i in (1..self.rows.len()).rev() {
            let (above, below) = self.rows.split_at_mut(i);
            for (sum, term) in above[i - 1].iter_mut().zip(&*below[0]) {
                *sum += self.a * term;
            }
        }
    }

    /// Range: a representative below `p` plus a product with a constant is in `[0, 8p + p / 2^48)`.
    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let f = Field::<L, Fr>::new(lanes);
        let a = f.known(&ConstantFactor::new(self.a));
        for i in (1..self.rows.len()).rev() {
            let (above, below) = self.rows.split_at_mut(i);
            let (sums, last_sums) = above[i - 1].as_chunks_mut::<LANES>();
            let (terms, last_terms) = below[0].as_chunks::<LANES>();
            for (sum, term) in sums.iter_mut().zip(terms) {
                let value = f.mul_known_add(f.load_elements(sum), f.load_elements(term), &a);
                f.store_elements(f.canonical(f.carry_wrapping(value)), sum);
            }
            // A short row may end inside a group of eight.
            let rest = match sums.get_mut(terms.len()) {
                Some(partial) => partial.as_mut_slice(),
                None => last_sums,
            };
            for (sum, term) in rest.iter_mut().zip(last_terms) {
                *sum += self.a * term;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::powers;
    use ark_ff::{One, Zero};

    /// Returns extremes first, then elements without structure; never a degenerate matrix.
    fn elements(n: usize) -> Vec<Fr> {
        let mut values = powers(-Fr::from(0x1234_5678_9abc_u64), Fr::from(5), n);
        for (i, value) in values.iter_mut().enumerate().take(40) {
            match i % 3 {
                0 => *value = -Fr::one(),
                1 if i > 20 => *value = Fr::zero(),
                _ => {}
            }
        }
        values
    }

    const WIDTHS: [usize; 6] = [1, 2, 8, 64, 256, 2048];

    /// Returns the lengths of no row, of one row, and of several rows with a short last one, around
    /// the lane groups.
    fn lengths(width: usize) -> [usize; 9] {
        [
            0,
            1,
            width.div_ceil(2),
            width,
            width + 1,
            2 * width,
            3 * width + width / 2,
            4 * width - 1,
            5 * width,
        ]
    }

    #[test]
    fn rows_times_weights_with_every_instruction_set() {
        for isa in Isa::tested() {
            for width in [3, 1, 2, 8, 64, 2048] {
                let weights = powers(Fr::from(3), -Fr::one(), width);
                for n in lengths(width) {
                    let matrix = elements(n);
                    let sums = rows_times_with(&matrix, &weights, isa);
                    assert_eq!(sums.len(), n.div_ceil(width));
                    for (row, sum) in sums.into_iter().enumerate() {
                        let expected: Fr = (0..width)
                            .filter_map(|column| Some((matrix.get(row * width + column)?, column)))
                            .map(|(value, column)| weights[column] * value)
                            .sum();
                        assert_eq!(sum, expected, "{} row {row} of {n}", isa.name());
                    }
                }
            }
        }
        assert!(rows_times(&elements(5), &[]).is_empty());
    }

    #[test]
    fn quotient_times_divisor_plus_remainder_with_every_instruction_set() {
        for isa in Isa::tested() {
            for width in WIDTHS {
                for (n, a) in lengths(width)
                    .into_iter()
                    .zip([Fr::from(7), -Fr::one(), Fr::zero()].into_iter().cycle())
                {
                    for strip in [64, 96, 1 << 12] {
                        let f = elements(n);
                        let mut divided = f.clone();
                        divide_by_binomial_with(&mut divided, width, strip, a, isa);
                        // (X^width - a) q + g, by definition.
                        let mut product = divided.clone();
                        let quotient = divided.get(width..).unwrap_or_default();
                        for (i, q) in quotient.iter().enumerate() {
                            product[i] -= a * q;
                        }
                        assert_eq!(product, f, "{} {n} by {width} in {strip}", isa.name());
                    }
                }
            }
        }
    }

    #[test]
    fn a_remainder_is_the_sum_of_its_rows_times_powers() {
        let (log_width, a) = (4, Fr::from(11));
        let f = elements(100);
        let mut divided = f.clone();
        divide_by_binomial(&mut divided, log_width, a);
        for (column, remainder) in divided.iter().take(16).enumerate() {
            let expected = (0..7)
                .filter_map(|row| Some(*f.get(16 * row + column)? * powers(a, Fr::one(), 7)[row]))
                .sum::<Fr>();
            assert_eq!(*remainder, expected);
        }
    }
}
