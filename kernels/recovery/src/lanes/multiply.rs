//! `u_1 G + u_2 R` by one chain of doublings for the four halves of the scalars.
//!
//! Bit positions go down from the highest digit of `R`. At the lowest bit of each digit its odd
//! multiple is added: of `R`, `lambda R`, `G` or `lambda G`, 72 additions and 125 doublings for
//! every scalar.

use zkfabric_kernels_cpu::lanes::{Kernel, LANES, Lanes, Twin};

use super::field::{Element, Field, limbs};
use super::group::{Group, store};
use super::point::{Jacobian, Signed};
use crate::curve::BETA;
use crate::generator::Generator;
use crate::split::{BITS, GENERATOR_WINDOW, POINT_WINDOW};

/// The lowest bit of the first digit.
const TOP: usize = BITS - POINT_WINDOW;

/// Computes the sums, and leaves them in the groups' first powers (x in [10], y in [3]) and
/// denominators (Z, or one where Z is zero: those lanes are not regular).
#[derive(Debug)]
pub(super) struct Multiply<'a, const N: usize>(
    pub(super) &'a mut [[Group; N]],
    pub(super) &'a Generator,
);

impl<const N: usize> Kernel for Multiply<'_, N> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lanes>(self, l: L) {
        for groups in self.0 {
            multiply(l, groups, self.1);
        }
    }

    fn portable(self) {
        self.run(Twin);
    }
}

#[inline(always)]
fn multiply<L: Lanes, const N: usize>(l: L, groups: &mut [Group; N], generator: &Generator) {
    let f = Field::<L, N>::new(l);
    let mut sum = Jacobian::new(f, &point_multiple(f, groups, 0, TOP, 0));
    // Lanes in which `sum` is the negative of the sum: all or none.
    let mut negated = 0;
    for bit in (0..=TOP).rev() {
        if bit < TOP {
            sum = sum.double(f);
            negated = !negated;
        }
        // One body for the four sources, so that the code has one addition.
        for source in 0..4 {
            let half = source % 2;
            let summand = if source < 2 {
                if !bit.is_multiple_of(POINT_WINDOW) || (bit, source) == (TOP, 0) {
                    continue;
                }
                point_multiple(f, groups, half, bit, negated)
            } else {
                if !bit.is_multiple_of(GENERATOR_WINDOW) {
                    continue;
                }
                generator_multiple(f, groups, generator, half, bit, negated)
            };
            sum = sum.add(f, &summand);
            negated = !negated;
        }
    }
    let y = f.sub_plus(&f.small(0), &sum.y, 3);
    let y = f.select([negated; N], &y, &sum.y);
    let zero = f.is_zero(&f.canonical(&sum.z));
    let z = f.select(zero, &f.small(1), &sum.z);
    for (n, group) in groups.iter_mut().enumerate() {
        store(l, &sum.x[n], &mut group.powers[0][0]);
        store(l, &y[n], &mut group.powers[0][1]);
        store(l, &z[n], &mut group.denominators[0]);
        group.regular = !zero[n];
    }
}

/// Loads the multiple of R, or of `lambda R` for the second half, at a digit; `flip` has the lanes
/// whose sign changes.
#[inline(always)]
fn point_multiple<L: Lanes, const N: usize>(
    f: Field<L, N>,
    groups: &[Group; N],
    half: usize,
    bit: usize,
    flip: u8,
) -> Signed<L, N> {
    let l = f.lanes();
    let digit = bit / POINT_WINDOW;
    let mut out = Signed {
        x: f.small(0),
        y: f.small(0),
        negative: [0; N],
    };
    for (n, group) in groups.iter().enumerate() {
        let indices = &group.point_digits.indices[half][digit];
        // x, or beta x for the second half.
        let (x, y) = (2 * half, 1);
        let rows = |coordinate: usize| -> [&[u64; 4]; LANES] {
            core::array::from_fn(|lane| {
                let entry = usize::from(indices[lane]) % group.table.len();
                &group.table[entry][coordinate][lane]
            })
        };
        out.x[n] = f.split(l.gather4(rows(x)));
        out.y[n] = f.split(l.gather4(rows(y)));
        out.negative[n] = group.point_digits.negative[half][digit] ^ flip;
    }
    out
}

/// As [`point_multiple`], of the generator.
#[inline(always)]
fn generator_multiple<L: Lanes, const N: usize>(
    f: Field<L, N>,
    groups: &[Group; N],
    generator: &Generator,
    half: usize,
    bit: usize,
    flip: u8,
) -> Signed<L, N> {
    let l = f.lanes();
    let digit = bit / GENERATOR_WINDOW;
    let mut out = Signed {
        x: f.small(0),
        y: f.small(0),
        negative: [0; N],
    };
    for (n, group) in groups.iter().enumerate() {
        let entries = generator.entries(&group.generator_digits.indices[half][digit]);
        out.x[n] = f.split(l.gather4(entries.map(|[x, _]| x)));
        out.y[n] = f.split(l.gather4(entries.map(|[_, y]| y)));
        out.negative[n] = group.generator_digits.negative[half][digit] ^ flip;
    }
    if half == 1 {
        let beta: Element<L, N> = f.splat(&limbs(BETA));
        out.x = f.mul(&out.x, &beta);
    }
    out
}
