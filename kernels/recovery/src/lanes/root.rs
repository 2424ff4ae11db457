//! Square roots modulo `p`, by a power with a fixed chain.

use zkfabric_kernels_cpu::lanes::Lanes;

use super::field::{Element, Field};

/// `a^(2^count)` for a carried `a`. Carried, [1]; `count` is at least 1.
#[inline(always)]
fn squares<L: Lanes, const N: usize>(
    f: Field<L, N>,
    a: &Element<L, N>,
    count: usize,
) -> Element<L, N> {
    let mut out = *a;
    for _ in 0..count {
        out = f.square(&out);
    }
    out
}

/// `a^((p + 1) / 4)`, a square root of `a` if it has one, since `p = 3 mod 4`. Carried, [1], for a
/// carried `a`.
///
/// The exponent in base 2 is 223 ones, a zero, 22 ones, four zeros, two ones, two zeros.
/// `x_k = a^(2^k - 1)` comes from `x_(i + j) = x_i^(2^j) x_j`; 253 squares and 13 products, the
/// chain of libsecp256k1 (`src/field_impl.h`, `fe_sqrt`). One loop computes all steps, so that the
/// code has one square and one product.
#[inline(always)]
pub(super) fn square_root<L: Lanes, const N: usize>(
    f: Field<L, N>,
    a: &Element<L, N>,
) -> Element<L, N> {
    /// Squares of the last value, then a factor from the kept values, then where to keep it.
    const STEPS: [(usize, usize, usize); 13] = [
        (1, 0, 1),  // x_2
        (1, 0, 2),  // x_3
        (3, 2, 5),  // x_6
        (3, 2, 5),  // x_9
        (2, 1, 5),  // x_11
        (11, 5, 3), // x_22
        (22, 3, 4), // x_44
        (44, 4, 5), // x_88
        (88, 5, 5), // x_176
        (44, 4, 5), // x_220
        (3, 2, 5),  // x_223
        (23, 3, 5), // x_223, a zero, x_22
        (6, 1, 5),  // four zeros, x_2
    ];
    let mut kept = [*a; 6];
    let mut last = *a;
    for (count, factor, place) in STEPS {
        last = f.mul(&squares(f, &last, count), &kept[factor]);
        kept[place] = last;
    }
    squares(f, &last, 2)
}
