//! Constants of a modulus for the arithmetic, computed at compile time.

use ark_bn254::{Fq, FqConfig, Fr, FrConfig};
use ark_ff::{BigInt, Fp, MontBackend, MontConfig, PrimeField};

use crate::lanes::MASK52;

/// Five limbs of 52 bits, lowest first.
pub type Limbs = [u64; 5];

/// Converts four limbs of 64 bits to five of 52; the top one takes 48 bits.
#[must_use]
pub const fn to_limbs52(a: [u64; 4]) -> Limbs {
    [
        a[0] & MASK52,
        (a[0] >> 52 | a[1] << 12) & MASK52,
        (a[1] >> 40 | a[2] << 24) & MASK52,
        (a[2] >> 28 | a[3] << 36) & MASK52,
        a[3] >> 16,
    ]
}

/// `a * k` in limbs of 52 bits, for a product below 2^260.
const fn scale(a: Limbs, k: u64) -> Limbs {
    let mut out = [0; 5];
    let mut carry: u128 = 0;
    let mut i = 0;
    while i < 5 {
        carry += a[i] as u128 * k as u128;
        out[i] = carry as u64 & MASK52;
        carry >>= 52;
        i += 1;
    }
    assert!(carry == 0, "the product exceeds 2^260");
    out
}

/// `2^n mod p` in limbs of 64 bits, `n` at least 1, by doubling.
const fn power_of_two(p: [u64; 4], n: u32) -> [u64; 4] {
    let mut x = [1_u64, 0, 0, 0];
    let mut step = 0;
    while step < n {
        let y = [
            x[0] << 1,
            x[1] << 1 | x[0] >> 63,
            x[2] << 1 | x[1] >> 63,
            x[3] << 1 | x[2] >> 63,
        ];
        let mut difference = [0; 4];
        let mut borrow = false;
        let mut i = 0;
        while i < 4 {
            let (d, first) = y[i].overflowing_sub(p[i]);
            let (d, second) = d.overflowing_sub(borrow as u64);
            difference[i] = d;
            borrow = first || second;
            i += 1;
        }
        x = if borrow { y } else { difference };
        step += 1;
    }
    x
}

/// Constants of a modulus `p` with `2^253 < p < 2^254` and `84.66 p < 2^260` (both BN254 primes are
/// 2^253.597).
#[derive(Debug, Clone, Copy)]
pub struct Constants {
    /// `p`.
    pub p: Limbs,
    /// `-1/p mod 2^52`.
    pub negated_inverse: u64,
    /// `(k p + 1) / 2^52` with `k = -1/p mod 2^52`, less than `p`: the multiple `k p = q 2^52 - 1`
    /// clears a limb without a multiplication by the inverse.
    pub q: Limbs,
    /// `2^260 - p`.
    pub complement: Limbs,
    /// `floor(2^97 / (p_4 + 1))`, `p_4` the top limb of `p`.
    pub quotient: u64,
    /// `2^264 mod p`: multiplies `a 2^256` to `a 2^260`.
    pub enter: Limbs,
    /// `2^256 mod p`: multiplies `a 2^260` to `a 2^256`.
    pub leave: Limbs,
    /// `2^260 mod p`, the one in Montgomery form.
    pub one: Limbs,
    /// `2^768 mod p` in words of 64 bits: the cube of arkworks' R.
    pub cube: [u64; 4],
}

impl Constants {
    /// Computes the constants of the modulus with these 64-bit limbs.
    ///
    /// # Panics
    /// When the modulus is even; the panic occurs at compile time, where the constants are
    /// computed.
    #[must_use]
    pub const fn new(modulus: [u64; 4]) -> Self {
        let p = to_limbs52(modulus);
        // Newton's iteration doubles the number of correct bits, from 3 (an odd p is its own
        // inverse modulo 8).
        let mut inverse = p[0];
        let mut i = 0;
        while i < 5 {
            inverse = inverse.wrapping_mul(2_u64.wrapping_sub(p[0].wrapping_mul(inverse)));
            i += 1;
        }
        let negated_inverse = inverse.wrapping_neg() & MASK52;
        let mut q = [0; 5];
        let mut complement = [0; 5];
        let mut carry = 1_u128;
        let mut borrow = 1;
        let mut i = 0;
        while i < 5 {
            carry += negated_inverse as u128 * p[i] as u128;
            if i > 0 {
                q[i - 1] = carry as u64 & MASK52;
            } else {
                assert!(carry as u64 & MASK52 == 0, "k p = -1 mod 2^52");
            }
            carry >>= 52;
            let flipped = (MASK52 ^ p[i]) + borrow;
            complement[i] = flipped & MASK52;
            borrow = flipped >> 52;
            i += 1;
        }
        q[4] = carry as u64;
        Self {
            p,
            negated_inverse,
            q,
            complement,
            quotient: ((1_u128 << 97) / (p[4] as u128 + 1)) as u64,
            enter: to_limbs52(power_of_two(modulus, 264)),
            leave: to_limbs52(power_of_two(modulus, 256)),
            one: to_limbs52(power_of_two(modulus, 260)),
            cube: power_of_two(modulus, 768),
        }
    }

    /// `k p`, for `k` up to 84.
    #[must_use]
    pub const fn multiple(&self, k: u64) -> Limbs {
        scale(self.p, k)
    }

    /// Returns `k p` for all `k` up to 84, the largest multiple below 2^260.
    const fn multiples(&self) -> [Limbs; 85] {
        let mut multiples = [[0; 5]; 85];
        let mut k = 0;
        while k < multiples.len() {
            multiples[k] = self.multiple(k as u64);
            k += 1;
        }
        multiples
    }
}

/// A prime field of BN254 whose elements arkworks keeps in Montgomery form with R = 2^256.
pub trait Modulus: PrimeField<BigInt = BigInt<4>> {
    /// Constants of the modulus.
    const CONSTANTS: Constants;

    /// `k p` for `k` up to 84, kept in memory. The compiler would otherwise compute the limbs in
    /// place, write them to the stack, and read them back across two writes.
    const MULTIPLES: &'static [Limbs; 85] = &Self::CONSTANTS.multiples();

    /// Returns the Montgomery representative, below `p`.
    fn words(&self) -> &[u64; 4];

    /// Returns the element with this Montgomery representative, which is below `p`.
    fn from_words(words: [u64; 4]) -> Self;
}

macro_rules! modulus {
    ($field:ty, $config:ty) => {
        impl Modulus for $field {
            const CONSTANTS: Constants = Constants::new(<$config as MontConfig<4>>::MODULUS.0);

            fn words(&self) -> &[u64; 4] {
                &self.0.0
            }

            fn from_words(words: [u64; 4]) -> Self {
                Fp::<MontBackend<$config, 4>, 4>::new_unchecked(BigInt(words))
            }
        }
    };
}

modulus!(Fr, FrConfig);
modulus!(Fq, FqConfig);
