//! Complete point addition: Renes, Costello, Batina, "Complete addition formulas for prime order
//! elliptic curves" (2016), algorithms 7 and 8 for a = 0. On a curve of prime order they hold for
//! all pairs of points: doubling, opposite points and infinity need nothing extra. In algorithm 8
//! the second point is affine, so it can't be infinity.
//!
//! With xx = X1 X2, yy, zz, xy = X1 Y2 + X2 Y1, yz, xz the symmetric products:
//!
//! ```text
//! X3 = xy (yy - 9 zz) - 9 yz xz
//! Y3 = (yy - 9 zz)(yy + 9 zz) + 27 xx xz
//! Z3 = yz (yy + 9 zz) + 3 xx xy
//! ```
//!
//! 11 multiplications for an affine second point (zz = Z1 needs none), 12 otherwise. Two of them
//! are in series.

use std::sync::Arc;

use num_bigint::BigInt;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::{Builder, Datapath, Wire};

use super::B3;
use crate::modular::{Arithmetic, Config, FIELD_BITS, Field};

/// Makes the arithmetic over Fq, with the constants of the formulas.
pub(crate) fn arithmetic(config: &Config) -> Result<Arithmetic, HdlError> {
    if config.field != Field::Fq {
        return Err(HdlError::Config {
            block: "point adder".to_owned(),
            parameter: "field".to_owned(),
            expected: Field::Fq.name().to_owned(),
            got: config.field.name().to_owned(),
        });
    }
    Arithmetic::new(config, &[3, B3])
}

fn point(b: &mut Builder, names: [&str; 3]) -> [Wire; 3] {
    names.map(|name| b.input(name, FIELD_BITS))
}

/// Selects `skip ? old : new` for each coordinate.
fn unless(b: &mut Builder, skip: Wire, old: [Wire; 3], new: [Wire; 3]) -> [Wire; 3] {
    let one = |b: &mut Builder, i: usize| {
        let result = b.select(skip, old[i], new[i]);
        b.register(result)
    };
    [one(b, 0), one(b, 1), one(b, 2)]
}

fn finish(b: Builder, sum: [Wire; 3]) -> Result<Arc<Datapath>, HdlError> {
    Ok(b.finish(&[("x3", sum[0]), ("y3", sum[1]), ("z3", sum[2])])?)
}

/// Builds the mixed adder. Ports `x1`, `y1`, `z1`, `x2`, `y2`, `negative`, `skip` and `x3`, `y3`,
/// `z3`; coordinates in Montgomery form, canonical.
///
/// (x3 : y3 : z3) = (x1 : y1 : z1) + (x2, y2), or - (x2, y2) if `negative`. If `skip` is set, the
/// result is the first point, unchanged: for an affine infinity, or nothing to add. y2 is not 0 (no
/// point has y = 0: the order is odd).
///
/// # Errors
/// A configuration that can't be built; a field other than Fq.
pub fn mixed_adder(config: &Config) -> Result<Arc<Datapath>, HdlError> {
    let f = arithmetic(config)?;
    let mut b = Builder::new(format!("mixed_add_{}", config.suffix()));
    let [x1, y1, z1] = point(&mut b, ["x1", "y1", "z1"]);
    let (x2, y2) = (b.input("x2", FIELD_BITS), b.input("y2", FIELD_BITS));
    let (negative, skip) = (b.input("negative", 1), b.input("skip", 1));
    let y2 = {
        // p - y2 in [1, p), since y2 is not 0.
        let p = BigInt::from(config.field.modulus());
        let opposite = crate::modular::difference(&mut b, &p, y2, config);
        let chosen = b.select(negative, opposite, y2);
        b.register(chosen)
    };
    let xx = f.multiply(&mut b, x1, x2);
    let yy = f.multiply(&mut b, y1, y2);
    let xy = cross(&f, &mut b, [x1, y1], [x2, y2], [xx, yy]);
    let yz = f.multiply(&mut b, y2, z1);
    let yz = f.add(&mut b, yz, y1);
    let xz = f.multiply(&mut b, x2, z1);
    let xz = f.add(&mut b, xz, x1);
    let sum = Parts {
        xx,
        yy,
        zz: z1,
        xy,
        yz,
        xz,
    }
    .sum(&f, &mut b);
    let sum = unless(&mut b, skip, [x1, y1, z1], sum);
    finish(b, sum)
}

/// Builds the full adder. Ports `x1`, `y1`, `z1`, `x2`, `y2`, `z2` and `x3`, `y3`, `z3`;
/// coordinates in Montgomery form, canonical.
///
/// # Errors
/// A configuration that can't be built; a field other than Fq.
pub fn full_adder(config: &Config) -> Result<Arc<Datapath>, HdlError> {
    let f = arithmetic(config)?;
    let mut b = Builder::new(format!("full_add_{}", config.suffix()));
    let first = point(&mut b, ["x1", "y1", "z1"]);
    let second = point(&mut b, ["x2", "y2", "z2"]);
    let sum = full_sum(&f, &mut b, first, second);
    finish(b, sum)
}

/// Returns the sum of two points, whose coordinates may arrive at different stages.
pub(crate) fn full_sum(
    f: &Arithmetic,
    b: &mut Builder,
    [x1, y1, z1]: [Wire; 3],
    [x2, y2, z2]: [Wire; 3],
) -> [Wire; 3] {
    let xx = b.named("xx", |b| f.multiply(b, x1, x2));
    let yy = b.named("yy", |b| f.multiply(b, y1, y2));
    let zz = b.named("zz", |b| f.multiply(b, z1, z2));
    let parts = Parts {
        xx,
        yy,
        zz,
        xy: b.named("xy", |b| cross(f, b, [x1, y1], [x2, y2], [xx, yy])),
        yz: b.named("yz", |b| cross(f, b, [y1, z1], [y2, z2], [yy, zz])),
        xz: b.named("xz", |b| cross(f, b, [x1, z1], [x2, z2], [xx, zz])),
    };
    parts.sum(f, b)
}

/// Computes u1 v2 + u2 v1 = (u1 + v1)(u2 + v2) - (u1 u2 + v1 v2).
fn cross(
    f: &Arithmetic,
    b: &mut Builder,
    first: [Wire; 2],
    second: [Wire; 2],
    products: [Wire; 2],
) -> Wire {
    let first = b.named("first", |b| f.add(b, first[0], first[1]));
    let second = b.named("second", |b| f.add(b, second[0], second[1]));
    let all = b.named("all", |b| f.multiply(b, first, second));
    let same = b.named("same", |b| f.add(b, products[0], products[1]));
    f.subtract(b, all, same)
}

/// The symmetric products of the coordinates of two points.
struct Parts {
    xx: Wire,
    yy: Wire,
    zz: Wire,
    xy: Wire,
    yz: Wire,
    xz: Wire,
}

impl Parts {
    fn sum(&self, f: &Arithmetic, b: &mut Builder) -> [Wire; 3] {
        let zz = b.named("zz_b3", |b| f.scale(b, self.zz, B3));
        let xz = b.named("xz_b3", |b| f.scale(b, self.xz, B3));
        let xx = b.named("xx_3", |b| f.scale(b, self.xx, 3));
        let plus = b.named("plus", |b| f.add(b, self.yy, zz));
        let minus = b.named("minus", |b| f.subtract(b, self.yy, zz));
        let mut products = |name, [left, right]: [[Wire; 2]; 2]| {
            b.within(name, |b| {
                let left = b.named("left", |b| f.multiply(b, left[0], left[1]));
                let right = b.named("right", |b| f.multiply(b, right[0], right[1]));
                (left, right)
            })
        };
        let of_x = products("x3", [[self.xy, minus], [self.yz, xz]]);
        let of_y = products("y3", [[minus, plus], [xz, xx]]);
        let of_z = products("z3", [[plus, self.yz], [xx, self.xy]]);
        [
            b.named("x3", |b| f.subtract(b, of_x.0, of_x.1)),
            b.named("y3", |b| f.add(b, of_y.0, of_y.1)),
            b.named("z3", |b| f.add(b, of_z.0, of_z.1)),
        ]
    }
}
