//! Maps field elements to points: the simplified SWU map for curves with `a b = 0` (RFC 9380,
//! section 6.6.3), followed by clearing the cofactor.

use super::encoding::{Coordinate, coordinates, write};
use super::isogeny::Map;
use super::{BadPoint, Fq2, G1, G2};
use ark_ec::CurveGroup as _;
use ark_ec::hashing::curve_maps::parity;
use ark_ec::short_weierstrass::{Affine, Projective};
use ark_ff::{Field, One as _, Zero as _};

/// Maps a field element to a point of G1.
///
/// # Errors
/// A number not below the modulus.
pub fn map_to_g1(element: &Coordinate) -> Result<[Coordinate; 2], BadPoint> {
    let [element] = coordinates(&[*element])?;
    Ok(write(&map::<G1>(element)))
}

/// Maps an element of the quadratic extension to a point of G2.
///
/// # Errors
/// A number not below the modulus.
pub fn map_to_g2(element: &[Coordinate; 2]) -> Result<[Coordinate; 4], BadPoint> {
    let [c0, c1] = coordinates(element)?;
    Ok(write(&map::<G2>(Fq2::new(c0, c1))))
}

fn map<P: Map>(element: P::BaseField) -> Affine<P> {
    let (x, y) = swu::<P>(element);
    let at = |coefficients: &[P::BaseField]| {
        let sum = |sum: P::BaseField, coefficient| sum * x + coefficient;
        coefficients.iter().rev().fold(P::BaseField::zero(), sum)
    };
    let [a, b] = [P::ISOGENY.x_numerator, P::ISOGENY.x_denominator].map(at);
    let [c, d] = [P::ISOGENY.y_numerator, P::ISOGENY.y_denominator].map(at);
    // (a / b, y c / d) over the denominator b d: no division. If b or d is zero, the result is the
    // point at infinity.
    let z = b * d;
    let point = Projective::<P>::new_unchecked(a * d * z, y * c * b * z.square(), z);
    P::clear_cofactor(&point.into_affine())
}

/// Returns a point of the other curve.
fn swu<P: Map>(u: P::BaseField) -> (P::BaseField, P::BaseField) {
    let (a, b, one) = (P::A, P::B, P::BaseField::one());
    let zu2 = P::Z * u.square();
    let sum = zu2.square() + zu2;
    // -B / A (1 + 1 / sum), or B / (Z A).
    let (numerator, denominator) = if sum.is_zero() {
        (b, P::Z * a)
    } else {
        (b * (sum + one), -(a * sum))
    };
    let inverse = denominator.inverse().unwrap_or_default();
    let first = numerator * inverse;
    let right = |x: P::BaseField| (x.square() + a) * x + b;
    let (x, y) = match right(first).sqrt() {
        Some(y) => (first, y),
        None => {
            // One of the two has a root: right(second) = (Z u^2)^3 right(first), and Z is not a
            // square.
            let second = zu2 * first;
            (second, right(second).sqrt().unwrap_or_default())
        }
    };
    (x, if parity(&y) == parity(&u) { y } else { -y })
}
