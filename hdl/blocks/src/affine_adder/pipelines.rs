//! Pipelines before and after the inverse.
//!
//! For P1 = (x1, y1) and P2 = (x2, y2), the second with its sign:
//!
//! ```text
//! slope = (y2 - y1) / (x2 - x1)        or 3 x1^2 / (2 y1) where the points are equal
//! x3 = slope^2 - x1 - x2
//! y3 = slope (x1 - x3) - y1
//! ```
//!
//! If a point is absent, or the two are opposite, the denominator is 1 and the sum is selected.

use std::sync::Arc;

use num_bigint::BigInt;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::{Builder, Datapath, Wire};

use crate::modular::{Arithmetic, Config, ConstantProduct, FIELD_BITS, Field, difference};

/// Bits that travel with an addition.
pub(super) const TAG_BITS: usize = 22;
/// A bucket: `occupied | y | x`.
pub(super) const BUCKET_BITS: usize = 2 * FIELD_BITS + 1;
/// Operands that wait for the inverse: `tag | kept | added | x2 | y1 | x1`.
pub(super) const WAITING_BITS: usize = 3 * FIELD_BITS + 2 + TAG_BITS;

fn arithmetic(config: &Config) -> Result<Arithmetic, HdlError> {
    if config.field != Field::Fq {
        return Err(HdlError::config(
            "affine_adder",
            "field",
            Field::Fq.name().to_owned(),
            &config.field.name(),
        ));
    }
    Arithmetic::new(config, &[3])
}

/// Returns the arithmetic of two of the seven multipliers, those of tangents and slopes: their
/// products by constants use additions, which balances the use of DSPs and LUTs on a card.
fn additions(config: &Config) -> Result<Arithmetic, HdlError> {
    arithmetic(&Config {
        constants: ConstantProduct::Additions,
        ..*config
    })
}

fn none(b: &mut Builder, wire: Wire) -> Wire {
    let any = b.any(wire);
    let none = b.not(any);
    b.register(none)
}

fn choose(b: &mut Builder, condition: Wire, yes: Wire, no: Wire) -> Wire {
    let chosen = b.select(condition, yes, no);
    b.register(chosen)
}

/// Builds the operand pipeline. Ports `bucket`, `x`, `y`, `other`, `negative`, `tag`, and
/// `denominator`, `waiting`, `doubled`, `rise`.
///
/// `doubled` says that the slope is 3 x1^2 / denominator, otherwise it is `rise` / denominator. If
/// exactly one point is present, `waiting` has this point first and the flag `kept`.
pub(super) fn operands(config: &Config) -> Result<Arc<Datapath>, HdlError> {
    let f = arithmetic(config)?;
    let mut b = Builder::new("affine_adder_operands");
    let bucket = b.input("bucket", BUCKET_BITS);
    let (x2, y2) = (b.input("x", FIELD_BITS), b.input("y", FIELD_BITS));
    let (other, negative) = (b.input("other", 1), b.input("negative", 1));
    let tag = b.input("tag", TAG_BITS);
    let [x1, y1] = [0, 1].map(|i| b.slice(bucket, i * FIELD_BITS, FIELD_BITS));
    let occupied = b.bit(bucket, 2 * FIELD_BITS);
    let y2 = {
        // p - y in [1, p), since no point has y = 0: the order is odd.
        let p = BigInt::from(config.field.modulus());
        let opposite = difference(&mut b, &p, y2, config);
        choose(&mut b, negative, opposite, y2)
    };
    let run = b.named("run", |b| f.subtract(b, x2, x1));
    let rise = b.named("rise_of_y", |b| f.subtract(b, y2, y1));
    let twice = b.named("twice", |b| f.add(b, y1, y1));
    let no_run = b.named("no_run", |b| none(b, run));
    let no_rise = b.named("no_rise", |b| none(b, rise));
    let both = b.named("both", |b| b.and(occupied, other));
    let equal = b.named("equal", |b| b.and(no_run, no_rise));
    let doubled = b.named("is_doubled", |b| b.and(both, equal));
    let sloped = b.not(no_run);
    let chord = b.named("chord", |b| b.and(both, sloped));
    let added = b.named("added", |b| b.or(chord, doubled));
    // Exactly one of the two points is present.
    let kept = b.named("kept", |b| b.xor(occupied, other));
    let one = b.constant(&Field::Fq.one(), FIELD_BITS);
    let denominator = b.select(chord, run, one);
    let denominator = choose(&mut b, doubled, twice, denominator);
    let first_x = choose(&mut b, occupied, x1, x2);
    let first_y = choose(&mut b, occupied, y1, y2);
    let waiting = b.concatenate(&[first_x, first_y, x2, added, kept, tag]);
    Ok(b.finish(&[
        ("denominator", denominator),
        ("waiting", waiting),
        ("doubled", doubled),
        ("rise", rise),
    ])?)
}

/// Builds the numerator. Ports `x`, `rise`, `doubled` and `numerator`: 3 x^2 if `doubled`, else
/// `rise`.
pub(super) fn numerator(config: &Config) -> Result<Arc<Datapath>, HdlError> {
    let f = additions(config)?;
    let mut b = Builder::new("affine_adder_numerator");
    let (x, rise) = (b.input("x", FIELD_BITS), b.input("rise", FIELD_BITS));
    let doubled = b.input("doubled", 1);
    let square = b.named("square", |b| f.multiply(b, x, x));
    let tangent = b.named("tangent", |b| f.scale(b, square, 3));
    let numerator = choose(&mut b, doubled, tangent, rise);
    Ok(b.finish(&[("numerator", numerator)])?)
}

/// Builds the sum pipeline. Ports `inverse`, `numerator`, `waiting` and `sum` (a bucket),
/// `tag_out`.
pub(super) fn sum(config: &Config) -> Result<Arc<Datapath>, HdlError> {
    let f = arithmetic(config)?;
    let mut b = Builder::new("affine_adder_sum");
    let inverse = b.input("inverse", FIELD_BITS);
    let numerator = b.input("numerator", FIELD_BITS);
    let waiting = b.input("waiting", WAITING_BITS);
    let [x1, y1, x2] = [0, 1, 2].map(|i| b.slice(waiting, i * FIELD_BITS, FIELD_BITS));
    let [added, kept] = [0, 1].map(|i| b.bit(waiting, 3 * FIELD_BITS + i));
    let tag = b.slice(waiting, 3 * FIELD_BITS + 2, TAG_BITS);
    let of_slope = additions(config)?;
    let slope = b.named("slope", |b| of_slope.multiply(b, inverse, numerator));
    let square = b.named("square", |b| f.multiply(b, slope, slope));
    let both = b.named("both", |b| f.add(b, x1, x2));
    let x3 = b.named("x3", |b| f.subtract(b, square, both));
    let back = b.named("back", |b| f.subtract(b, x1, x3));
    let fall = b.named("fall", |b| f.multiply(b, slope, back));
    let y3 = b.named("y3", |b| f.subtract(b, fall, y1));
    let x = choose(&mut b, added, x3, x1);
    let y = choose(&mut b, added, y3, y1);
    let occupied = b.or(added, kept);
    let sum = b.concatenate(&[x, y, occupied]);
    Ok(b.finish(&[("sum", sum), ("tag_out", tag)])?)
}
