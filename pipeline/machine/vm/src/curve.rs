//! The sums of the precompiles on curves, `2^k sum +- term` by the affine formulas, with the
//! witnesses for their proof.
//!
//! The doublings use Jacobian coordinates: with `x = X / Z^2` and `y = Y / Z^3` the slope
//! `(3 x^2 + a) / 2 y` of a doubling is `(3 X^2 + a Z^4) / Z'`, where `Z' = 2 Y Z` is the next Z
//! (Explicit-Formulas Database, `dbl-2007-bl` and `dbl-2009-l`). All their Z and the difference of
//! the addition are inverted together.

use alloc::vec::Vec;
use ark_bn254::Fr;
use ark_ff::{BigInt, Field as _, Fp256, MontBackend, MontConfig, PrimeField, Zero};
use ruint::aliases::U256;
use zkfabric_abi::curve::{BN254, Curve, MAX_DOUBLINGS, SECP256K1, WORDS};

/// A number below `2^256`, as little-endian words.
pub type Number = [u64; 4];

/// The field of secp256k1.
#[derive(MontConfig)]
#[modulus = "115792089237316195423570985008687907853269984665640564039457584007908834671663"]
#[generator = "3"]
struct Secp256k1Config;

/// The field of P-256.
#[derive(MontConfig)]
#[modulus = "115792089210356248762697446949407573530086143415290314195533631308867097853951"]
#[generator = "6"]
struct P256Config;

/// Coordinates of a point, any representatives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// x.
    pub x: Number,
    /// y.
    pub y: Number,
}

impl Point {
    /// Builds the point from these words.
    #[must_use]
    pub const fn from_words(words: [u64; WORDS]) -> Self {
        let [a, b, c, d, e, f, g, h] = words;
        Self {
            x: [a, b, c, d],
            y: [e, f, g, h],
        }
    }

    /// Returns the words of x, then of y.
    #[must_use]
    pub const fn words(&self) -> [u64; WORDS] {
        let ([a, b, c, d], [e, f, g, h]) = (self.x, self.y);
        [a, b, c, d, e, f, g, h]
    }
}

/// A doubling or an addition.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// The point that is doubled or added to.
    pub from: Point,
    /// The slope of the line.
    pub slope: Number,
    /// The result.
    pub to: Point,
    /// Witness that the slope is unique, see [`doubling_witness`] and [`addition_witness`];
    /// nonzero.
    pub witness: Fr,
}

/// A sum with its proof data: results and slopes are canonical.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// The doublings, in order.
    pub doublings: Vec<Step>,
    /// The addition.
    pub addition: Step,
}

impl Sum {
    /// Computes `2^k sum + term`, or `- term` if `steps`, the operand of the call, is `2 k + 1`;
    /// `None` if the call is declined.
    #[must_use]
    pub fn new(curve: &Curve, sum: Point, steps: u64, term: Point) -> Option<Self> {
        let doublings = steps >> 1;
        let fits = |number: Number| {
            let [.., top] = number;
            curve.bits == u64::BITS * 4 || top >> (curve.bits - u64::BITS * 3) == 0
        };
        let numbers = [sum.x, sum.y, term.x, term.y];
        if doublings > MAX_DOUBLINGS || !numbers.into_iter().all(fits) {
            return None;
        }
        let operands = Operands {
            sum,
            doublings: doublings as usize,
            term,
            subtract: steps & 1 == 1,
        };
        if curve.code == SECP256K1.code {
            compute::<Fp256<MontBackend<Secp256k1Config, 4>>>(curve, &operands)
        } else if curve.code == BN254.code {
            compute::<ark_bn254::Fq>(curve, &operands)
        } else {
            compute::<Fp256<MontBackend<P256Config, 4>>>(curve, &operands)
        }
    }
}

/// Returns `y (y - p)` modulo the order of BN254: nonzero only if y is nonzero modulo p.
#[must_use]
pub fn doubling_witness(curve: &Curve, y: Number) -> Fr {
    let y = native(y);
    y * (y - native(curve.modulus))
}

/// Returns `d (d^2 - p^2)` for `d = x - x'` modulo the order of BN254: nonzero only if the two
/// differ modulo p.
#[must_use]
pub fn addition_witness(curve: &Curve, x: Number, other: Number) -> Fr {
    let d = native(x) - native(other);
    d * (d.square() - native(curve.modulus).square())
}

/// Reduces the number modulo the order of BN254, the field of the proof.
#[must_use]
pub fn native(number: Number) -> Fr {
    reduced(number)
}

/// Reduces the number modulo the order of a field above `2^253`.
fn reduced<F: PrimeField<BigInt = BigInt<4>>>(number: Number) -> F {
    let mut number = BigInt(number);
    while number >= F::MODULUS {
        ark_ff::BigInteger::sub_with_borrow(&mut number, &F::MODULUS);
    }
    F::from_bigint(number).unwrap_or_default()
}

/// The operands of a call: `2^doublings sum + term`, or `- term` where `subtract`.
struct Operands {
    sum: Point,
    doublings: usize,
    term: Point,
    subtract: bool,
}

fn compute<F: PrimeField<BigInt = BigInt<4>>>(curve: &Curve, operands: &Operands) -> Option<Sum> {
    let Operands {
        sum,
        doublings,
        term,
        subtract,
    } = *operands;
    let number = |value: F| value.into_bigint().0;
    let (mut x, mut y, mut z) = (reduced::<F>(sum.x), reduced::<F>(sum.y), F::ONE);
    // Before each doubling: 3 X^2 + a Z^4; after it: X, Y, Z.
    let mut numerators = Vec::with_capacity(doublings);
    let mut results = Vec::with_capacity(doublings);
    let mut depths = Vec::with_capacity(doublings);
    for _ in 0..doublings {
        let (xx, yy) = (x.square(), y.square());
        let mut numerator = xx.double() + xx;
        if curve.minus_a != 0 {
            numerator -= z.square().square() * F::from(curve.minus_a);
        }
        let fourth = yy.square();
        let s = ((x + yy).square() - xx - fourth).double();
        z = (y * z).double();
        x = numerator.square() - s.double();
        y = numerator * (s - x) - fourth.double().double().double();
        numerators.push(numerator);
        results.push((x, y));
        depths.push(z);
    }
    // The difference of the addition, `x - term.x`, is this over Z^2.
    let square = z.square();
    let [term_x, mut term_y] = [term.x, term.y].map(reduced::<F>);
    let difference = x - term_x * square;
    depths.push(difference);
    // Some factor is zero if a doubling or the addition has no slope.
    let mut inverses = inverses(&depths)?;
    let inverse_difference = inverses.pop()? * square;

    let mut from = sum;
    let mut steps = Vec::with_capacity(doublings);
    for ((numerator, (x, y)), inverse) in numerators.into_iter().zip(results).zip(inverses) {
        let square = inverse.square();
        let to = Point {
            x: number(x * square),
            y: number(y * square * inverse),
        };
        let witness = doubling_witness(curve, from.y);
        if witness.is_zero() {
            return None;
        }
        steps.push(Step {
            from,
            slope: number(numerator * inverse),
            to,
            witness,
        });
        from = to;
    }

    let witness = addition_witness(curve, from.x, term.x);
    if witness.is_zero() {
        return None;
    }
    let [x, y] = [from.x, from.y].map(reduced::<F>);
    if subtract {
        term_y = -term_y;
    }
    let slope = (y - term_y) * inverse_difference;
    let result = slope.square() - x - term_x;
    let to = Point {
        x: number(result),
        y: number(slope * (x - result) - y),
    };
    Some(Sum {
        doublings: steps,
        addition: Step {
            from,
            slope: number(slope),
            to,
            witness,
        },
    })
}

/// Returns the inverses of all values; `None` if one of them is zero.
fn inverses<F: PrimeField<BigInt = BigInt<4>>>(values: &[F]) -> Option<Vec<F>> {
    let mut product = F::ONE;
    let products_before = values.iter().map(|value| {
        let before = product;
        product *= value;
        before
    });
    let mut inverses: Vec<F> = products_before.collect();
    // A fifth of the time of arkworks' inverse.
    let [number, modulus] = [product.into_bigint(), F::MODULUS].map(|n| U256::from_limbs(n.0));
    let inverse = number.inv_mod(modulus)?;
    let mut rest = F::from_bigint(BigInt(*inverse.as_limbs()))?;
    for (value, inverse) in values.iter().zip(&mut inverses).rev() {
        *inverse *= rest;
        rest *= value;
    }
    Some(inverses)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ark_ff::BigInteger;
    use zkfabric_abi::curve::{CURVES, P256};

    #[test]
    fn fields_have_the_moduli_of_the_curves() {
        let secp256k1 = Fp256::<MontBackend<Secp256k1Config, 4>>::MODULUS;
        assert_eq!(secp256k1.0, SECP256K1.modulus);
        assert_eq!(ark_bn254::Fq::MODULUS.0, BN254.modulus);
        let p256 = Fp256::<MontBackend<P256Config, 4>>::MODULUS;
        assert_eq!(p256.0, P256.modulus);
        for curve in CURVES {
            assert_eq!(BigInt::<4>(curve.modulus).num_bits(), curve.bits);
        }
    }
}
