//! Exact products of words: N bits times M bits give N + M bits.
//!
//! The Verilog operands are extended with constant zeros only, so synthesis sees an N x M
//! multiplier: a 16 x 256 product is a row of 16-bit slices, not the 272 x 272 product that a cast
//! of both operands would ask for.
//!
//! Rust cannot compute `N + M` in a type, hence a list of pairs; each works in both orders.

use super::U;

/// Computes `a * b` limb by limb; the result fits by the caller's widths.
#[inline(always)]
fn schoolbook<const L: usize, const K: usize, const O: usize>(
    a: [u64; L],
    b: [u64; K],
) -> [u64; O] {
    let mut product = [0; O];
    for i in 0..L {
        let mut carry = 0;
        for j in 0..K {
            if i + j < O {
                let sum = u128::from(a[i]) * u128::from(b[j])
                    + u128::from(product[i + j])
                    + u128::from(carry);
                product[i + j] = sum as u64;
                carry = (sum >> 64) as u64;
            }
        }
        if i + K < O {
            product[i + K] = carry;
        }
    }
    product
}

macro_rules! product {
    ($n:literal x $m:literal) => {
        // Written with `U`, since rustc would need this impl to find the type of `W<$n>`.
        impl std::ops::Mul<U<$m, { ($m + 63) >> 6 }>> for U<$n, { ($n + 63) >> 6 }> {
            type Output = U<{ $n + $m }, { ($n + $m + 63) >> 6 }>;

            #[inline(always)]
            fn mul(self, other: U<$m, { ($m + 63) >> 6 }>) -> Self::Output {
                U(schoolbook(self.0, other.0))
            }
        }
    };
}
/// Squares, and pairs of different widths in both orders.
macro_rules! products {
    ($($n:literal x $m:literal),* ; $($square:literal),*) => {
        $( product!($n x $m); product!($m x $n); )*
        $( product!($square x $square); )*
    };
}
products!(
    3 x 5, 8 x 12, 16 x 17, 16 x 24, 16 x 32, 16 x 64, 16 x 128, 16 x 254, 16 x 255, 16 x 256, 16 x 257, 16 x 272,
    17 x 24, 17 x 26, 17 x 64, 17 x 254, 17 x 256, 24 x 254, 24 x 256, 26 x 254, 27 x 32, 32 x 64, 32 x 254, 32 x 256,
    34 x 254, 64 x 128, 64 x 254, 64 x 256, 65 x 129, 128 x 254, 128 x 256;
    1, 2, 3, 4, 5, 7, 8, 16, 17, 24, 26, 32, 33, 34, 51, 52, 63, 64, 65, 68, 72, 85, 86, 96, 127, 128, 129, 192, 254, 255, 256, 320
);
