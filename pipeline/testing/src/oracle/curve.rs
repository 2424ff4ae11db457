//! `SECP256K1_ADD`, `BN254_ADD` and `P256_ADD`, and the doublings of their sums, by `num-bigint`.

use super::call::Call;
use super::verdict::{Judged, impossible, on, only_buses, wrong};
use crate::numbers::small;
use ark_bn254::Fr;
use ark_ff::{One, Zero};
use num_bigint::BigUint;
use zkfabric_abi::curve::{CURVES, Curve};
use zkfabric_air::Message;
use zkfabric_chips::bus;

/// x and y, as any representatives.
pub type Affine = [BigUint; 2];

/// Returns the number of these words.
#[must_use]
pub fn number(words: &[u64]) -> BigUint {
    let digits = words
        .iter()
        .flat_map(|word| [*word as u32, (word >> 32) as u32]);
    BigUint::new(digits.collect())
}

/// Returns the four words of a number.
#[must_use]
pub fn words(number: &BigUint) -> [u64; 4] {
    let mut digits = number.iter_u64_digits();
    [(); 4].map(|()| digits.next().unwrap_or(0))
}

/// Returns the modulus.
#[must_use]
pub fn modulus(curve: &Curve) -> BigUint {
    number(&curve.modulus)
}

/// Returns the mirrored third point on the line of this slope through two points with these x,
/// according to the group law.
fn mirrored(p: &BigUint, slope: &BigUint, [x, y]: &Affine, other_x: &BigUint) -> Affine {
    let to_x = (slope * slope + (p * 4u32 - x % p - other_x % p)) % p;
    let to_y = (slope * (x % p + (p - &to_x)) + (p - y % p)) % p;
    [to_x, to_y]
}

/// Returns `2 point`; `None` where y is zero.
#[must_use]
pub fn doubled(curve: &Curve, point: &Affine) -> Option<Affine> {
    let p = modulus(curve);
    let [x, y] = point;
    let run = (y * 2u32 % &p).modinv(&p)?;
    let rise = x * x * 3u32 + &p * 8u32 - curve.minus_a;
    let slope = rise % &p * run;
    Some(mirrored(&p, &slope, point, x))
}

/// Returns `point + other`, or `- other`; `None` where both have the same x.
#[must_use]
pub fn sum(curve: &Curve, point: &Affine, other: &Affine, subtract: bool) -> Option<Affine> {
    let p = modulus(curve);
    let ([x, y], [other_x, other_y]) = (point, other);
    let run = ((x + &p * 8u32 - other_x) % &p).modinv(&p)?;
    let rise = match subtract {
        true => y + other_y,
        false => y + &p * 8u32 - other_y,
    };
    Some(mirrored(&p, &(rise % &p * run), point, other_x))
}

/// Returns `2^doublings point + other`, or `- other`; `None` where a step has no slope.
#[must_use]
pub fn combined(
    curve: &Curve,
    point: &Affine,
    (doublings, subtract): (u64, bool),
    other: &Affine,
) -> Option<Affine> {
    let mut point = point.clone();
    for _ in 0..doublings {
        point = doubled(curve, &point)?;
    }
    sum(curve, &point, other, subtract)
}

/// A point between doublings.
struct Point {
    time: Fr,
    code: Fr,
    left: Fr,
    words: [Fr; 8],
}

/// Returns the only sent (or received) point.
fn point(effects: &[&Message], sent: bool) -> Judged<Point> {
    let parts = on(effects, bus::CURVE, sent);
    let [x, y] = parts.as_slice() else {
        return wrong(format!("{} parts of a point", parts.len()));
    };
    let fields = |part: &Vec<Fr>| <[Fr; 8]>::try_from(part.as_slice());
    let (Ok(x), Ok(y)) = (fields(x), fields(y)) else {
        return wrong("fields of a point");
    };
    let [time, code, left, part, a, b, c, d] = x;
    let [t, o, l, r, e, f, g, h] = y;
    if (time, code, left) != (t, o, l) || !part.is_zero() || !r.is_one() {
        return wrong("parts of different points");
    }
    Ok(Point {
        time,
        code,
        left,
        words: [a, b, c, d, e, f, g, h],
    })
}

fn curve(code: Fr) -> Option<&'static Curve> {
    CURVES.iter().find(|curve| Fr::from(curve.code) == code)
}

/// Returns the coordinates of these words if the words are in range.
fn coordinates(words: [Fr; 8]) -> Option<Affine> {
    let mut small_words = [0; 8];
    for (word, value) in small_words.iter_mut().zip(&words) {
        *word = small(value)?;
    }
    let (x, y) = small_words.split_at(4);
    Some([number(x), number(y)])
}

/// Returns whether both coordinates are below `2^bits`, as required by readers of a result:
/// programs see its bits, not its value modulo p.
fn fits(curve: &Curve, point: &Affine) -> bool {
    let bits = u64::from(curve.bits);
    point.iter().all(|coordinate| coordinate.bits() <= bits)
}

fn same(curve: &Curve, a: &Affine, b: &Affine) -> bool {
    let p = modulus(curve);
    a.iter().zip(b).all(|(a, b)| a % &p == b % &p)
}

/// Judges a row of `curve_double`.
pub(super) fn double(effects: &[&Message]) -> Judged<()> {
    only_buses(effects, &[bus::CURVE])?;
    let (before, after) = (point(effects, false)?, point(effects, true)?);
    if (before.time, before.code, before.left) != (after.time, after.code, after.left + Fr::one()) {
        return wrong("no next doubling");
    }
    let Some(curve) = curve(before.code) else {
        return wrong("no curve");
    };
    // The receiver of a point checks its words.
    let Some(to) = coordinates(after.words) else {
        return impossible("words of more than 64 bits");
    };
    let Some(from) = coordinates(before.words) else {
        return wrong("takes words of more than 64 bits");
    };
    match doubled(curve, &from) {
        Some(expected) if same(curve, &expected, &to) => Ok(()),
        _ => wrong("no doubling"),
    }
}

/// Judges a row of `curve_add`.
pub(super) fn add(effects: &[&Message]) -> Judged<()> {
    only_buses(effects, &[bus::MEMORY, bus::ECALL, bus::CURVE])?;
    let mut call = Call::received(effects, 3 + 8 + 8 + 1)?;
    let Some(curve) = curve(call.code) else {
        return wrong("answers another call");
    };
    let [sum_at, term_at, steps] = [10, 11, 12].map(|register| call.read_register(register, 1));
    let (sum_at, term_at, steps) = (sum_at?, term_at?, steps?);
    let term: [u64; 8] = call.read_words(term_at, 1)?;
    let (before, after) = call.words::<8>(sum_at, 2)?;
    let (pointer, answer) = call.register(10, 3)?;
    if pointer != sum_at {
        return impossible("a register changes within a call");
    }
    if answer.is_one() {
        if after != before.map(Fr::from) || !on(effects, bus::CURVE, true).is_empty() {
            return wrong("a declined call has effects");
        }
        return Ok(());
    }
    if !answer.is_zero() {
        return wrong("another answer");
    }
    let (sent, doubled) = (point(effects, true)?, point(effects, false)?);
    if (sent.time, sent.code) != (call.time, call.code)
        || (doubled.time, doubled.code) != (call.time, call.code)
    {
        return wrong("points of another call");
    }
    if sent.words != before.map(Fr::from) || !doubled.left.is_zero() {
        return wrong("doubles something else");
    }
    match small(&sent.left) {
        Some(left) if left == steps >> 1 => {}
        // No rows exist for this many doublings.
        None => return impossible("number of doublings"),
        Some(_) => return wrong("another number of doublings"),
    }
    let Some(from) = coordinates(doubled.words) else {
        return wrong("takes words of more than 64 bits");
    };
    let Some(to) = coordinates(after) else {
        return wrong("writes words of more than 64 bits");
    };
    if !fits(curve, &to) {
        return wrong("writes coordinates of more bits than the curve's");
    }
    let (x, y) = term.split_at(4);
    match self::sum(curve, &from, &[number(x), number(y)], steps & 1 == 1) {
        Some(expected) if same(curve, &expected, &to) => Ok(()),
        _ => wrong("no sum"),
    }
}
