//! Inputs at which a ladder over a curve does most: digits at every place, and sums that cancel or
//! double at each of them.
//!
//! A ladder adds digits of two scalars, the multiples of two points. Where the second point is a
//! small multiple of the first, or a fraction with a power of two, partial sums meet the points of
//! the tables: the machine's calls decline such sums.

use alloy_primitives::{U256, uint};

/// A point other than infinity.
pub(super) type Point = [U256; 2];

/// Order of BN254's groups.
const BN254_ORDER: U256 =
    uint!(0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001_U256);
/// Modulus of BN254's base field.
const BN254_MODULUS: U256 =
    uint!(0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47_U256);

/// A curve `y^2 = x^3 + a x + b` of prime order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Curve {
    modulus: U256,
    a: U256,
    order: U256,
    generator: Point,
    /// Distances between the digits of the generator's scalar, and of the other point's.
    widths: [usize; 2],
}

/// P-256 (SEC 2, section 2.4.2).
pub(super) const P256: Curve = Curve {
    modulus: uint!(0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff_U256),
    a: uint!(0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc_U256),
    order: uint!(0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551_U256),
    generator: [
        uint!(0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296_U256),
        uint!(0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5_U256),
    ],
    widths: [5, 5],
};

/// secp256k1 (SEC 2, section 2.4.1).
pub(super) const SECP256K1: Curve = Curve {
    modulus: uint!(0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f_U256),
    a: U256::ZERO,
    order: uint!(0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141_U256),
    generator: [
        uint!(0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798_U256),
        uint!(0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8_U256),
    ],
    widths: [8, 5],
};

/// A sum `first G + second P` with `P = multiple G`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sum {
    /// What is special about the sum; nothing for an ordinary one.
    pub name: &'static str,
    multiple: U256,
    first: U256,
    second: U256,
}

/// Returns `2^offset + 2^(offset + step) + ..`, below 2^255.
fn digits(step: usize, offset: usize) -> U256 {
    let places = (offset..255).step_by(step);
    places.fold(U256::ZERO, |sum, place| sum | U256::from(1) << place)
}

/// Returns a number with the digit -1 wherever [`digits`] has 1.
fn negative(step: usize, offset: usize) -> U256 {
    (U256::from(1) << 255) - digits(step, offset)
}

impl Curve {
    /// Returns the generator.
    pub(super) const fn generator(&self) -> Point {
        self.generator
    }

    /// Returns the sums, an ordinary one first, whose worst is a ladder's price.
    pub(super) fn sums(&self) -> Vec<Sum> {
        let [first, second] = self.widths;
        let wide = first.max(second);
        let one = U256::from(1);
        let two_to = |exponent: usize| one << exponent;
        let minus = |number: U256| self.order - number;
        let sum = |name, multiple, first, second| Sum {
            name,
            multiple,
            first,
            second,
        };
        let seven = U256::from(7);
        let half = U256::MAX >> 2;
        vec![
            sum("", seven, self.order / seven, self.order / U256::from(11)),
            sum("dense", seven, digits(first, 0), digits(second, 2)),
            sum(
                "dense, negative",
                seven,
                negative(first, 0),
                negative(second, 2),
            ),
            sum(
                "dense, at the same places",
                seven,
                digits(first, 0),
                digits(second, 0),
            ),
            // At each place both digits cancel, and the sum begins again.
            sum("cancels", minus(one), digits(wide, 0), digits(wide, 0)),
            sum("cancels, negative", one, digits(wide, 0), negative(wide, 0)),
            sum("doubles", one, digits(wide, 0), digits(wide, 0)),
            // The sum meets the other point after doublings.
            sum(
                "cancels later",
                minus(two_to(wide)),
                digits(2 * wide, wide),
                digits(2 * wide, 0),
            ),
            sum(
                "doubles later",
                two_to(wide),
                digits(2 * wide, wide),
                digits(2 * wide, 0),
            ),
            sum("is infinite at its end", minus(one), half, half),
            sum("is nearly infinite", minus(one), half, half - one),
        ]
    }

    /// Returns the input of `P256VERIFY` whose ladder computes this sum.
    pub(super) fn verification(&self, sum: &Sum) -> Vec<u8> {
        let s = self.order / U256::from(3);
        let times = |scalar: U256| scalar.mul_mod(s, self.order);
        let [x, y] = self.multiple(sum.multiple);
        bytes(&[times(sum.first), times(sum.second), s, x, y])
    }

    /// Returns the input of `ECRECOVER` whose ladder computes this sum.
    pub(super) fn recovery(&self, sum: &Sum) -> Vec<u8> {
        let [x, y] = self.multiple(sum.multiple);
        let times = |scalar: U256| scalar.mul_mod(x, self.order);
        let v = U256::from(27 + u64::from(y.bit(0)));
        let hash = self.order - times(sum.first);
        bytes(&[hash, v, x, times(sum.second)])
    }

    /// Returns `scalar G`, for a scalar between zero and the order.
    fn multiple(&self, scalar: U256) -> Point {
        let bits = (0..scalar.bit_len()).rev().skip(1);
        bits.fold(self.generator, |sum, bit| {
            let doubled = self.add(sum, sum);
            if scalar.bit(bit) {
                self.add(doubled, self.generator)
            } else {
                doubled
            }
        })
    }

    /// Adds two points that are not opposite.
    fn add(&self, [x1, y1]: Point, [x2, y2]: Point) -> Point {
        let p = self.modulus;
        let minus = |a: U256, b: U256| a.add_mod(p - b, p);
        let (rise, run) = if x1 == x2 {
            let three = U256::from(3).mul_mod(x1.mul_mod(x1, p), p);
            (three.add_mod(self.a, p), y1.add_mod(y1, p))
        } else {
            (minus(y2, y1), minus(x2, x1))
        };
        let slope = rise.mul_mod(run.pow_mod(p - U256::from(2), p), p);
        let x = minus(minus(slope.mul_mod(slope, p), x1), x2);
        [x, minus(slope.mul_mod(minus(x1, x), p), y1)]
    }
}

/// Returns inputs of `BN254_ADD`: the generator and its double, equal points, and opposite ones.
pub(super) fn bn254_sums() -> [(&'static str, Vec<u8>); 3] {
    let (one, two) = (U256::from(1), U256::from(2));
    let curve = Curve {
        modulus: BN254_MODULUS,
        a: U256::ZERO,
        order: BN254_ORDER,
        generator: [one, two],
        widths: [5, 5],
    };
    let [x, y] = curve.multiple(two);
    [
        ("", bytes(&[one, two, x, y])),
        ("equal", bytes(&[x, y, x, y])),
        ("opposite", bytes(&[x, y, x, BN254_MODULUS - y])),
    ]
}

/// Returns inputs of `BN254_MUL`: dense scalars, and those at which the ladder meets infinity.
pub(super) fn bn254_products() -> Vec<(String, Vec<u8>)> {
    let (one, two) = (U256::from(1), U256::from(2));
    let order = BN254_ORDER;
    let mut scalars = vec![
        (String::new(), U256::MAX),
        ("dense".to_owned(), digits(5, 0) | one << 255),
        ("dense, from 1".to_owned(), digits(5, 1)),
        ("dense, negative".to_owned(), negative(5, 0)),
        ("ordinary".to_owned(), U256::MAX / U256::from(7)),
    ];
    for times in 1..=5 {
        let middle = order * U256::from(times);
        for (name, scalar) in [
            (" - 2", middle - two),
            (" - 1", middle - one),
            ("", middle),
            (" + 1", middle + one),
            (" + 2", middle + two),
        ] {
            scalars.push((format!("{times} orders{name}"), scalar));
        }
    }
    let input = |(name, scalar)| (name, bytes(&[one, two, scalar]));
    scalars.into_iter().map(input).collect()
}

/// Returns the big-endian bytes of numbers.
fn bytes(numbers: &[U256]) -> Vec<u8> {
    let words = numbers.iter().map(U256::to_be_bytes::<32>);
    words.flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Both are of prime order, so a point off the curve would not come back.
    #[test]
    fn multiples_return_after_the_order() {
        for curve in [P256, SECP256K1] {
            let [x, y] = curve.generator;
            let last = curve.multiple(curve.order - U256::from(1));
            assert_eq!(last, [x, curve.modulus - y]);
        }
    }

    #[test]
    fn digits_have_their_distance() {
        assert_eq!(
            digits(100, 3),
            U256::from(8) | U256::from(1) << 103 | U256::from(1) << 203
        );
        assert_eq!(negative(100, 3) + digits(100, 3), U256::from(1) << 255);
    }
}
