//! The adder of the engine: a point onto a bucket, or a bucket onto another one.

use std::sync::Arc;

use num_bigint::BigInt;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::{Builder, Datapath};

use crate::curve::{arithmetic, full_sum};
use crate::modular::{self, FIELD_BITS, Field, difference};

/// Puts infinity in the place of empty buckets, adds, and keeps a tag beside.
///
/// To `bucket`, `occupied | z | y | x`, is added the one of x, y and `other`, its `occupied | z`, or its negative where `negative`. A point
/// is such a bucket with z = 1.
pub(super) fn bucket_adder(config: &modular::Config) -> Result<Arc<Datapath>, HdlError> {
    let f = arithmetic(config)?;
    let mut b = Builder::new("msm_bucket_adder");
    let bucket = b.input("bucket", 3 * FIELD_BITS + 1);
    let (x2, y2) = (b.input("x", FIELD_BITS), b.input("y", FIELD_BITS));
    let other = b.input("other", FIELD_BITS + 1);
    let (negative, tag) = (b.input("negative", 1), b.input("tag", 22));
    // Infinity is (0 : 1 : 0).
    let one = b.constant(&Field::Fq.one(), FIELD_BITS);
    let [x1, y1, z1] = [0, 1, 2].map(|i| b.slice(bucket, i * FIELD_BITS, FIELD_BITS));
    let occupied = b.bit(bucket, 3 * FIELD_BITS);
    let y1 = b.select(occupied, y1, one);
    let y2 = {
        // p - y in [1, p), as no point has y = 0: the order is odd.
        let p = BigInt::from(config.field.modulus());
        let opposite = difference(&mut b, &p, y2, config);
        let signed = b.select(negative, opposite, y2);
        let occupied = b.bit(other, FIELD_BITS);
        let chosen = b.select(occupied, signed, one);
        b.register(chosen)
    };
    let z2 = b.slice(other, 0, FIELD_BITS);
    let sum = full_sum(&f, &mut b, [x1, y1, z1], [x2, y2, z2]);
    let sum = b.concatenate(&sum);
    Ok(b.finish(&[("sum", sum), ("tag_out", tag)])?)
}

/// Clocks of the engine's adder, from operands to sum, with this arithmetic.
///
/// # Errors
/// An arithmetic that can't be built.
pub fn adder_latency(arithmetic: &modular::Config) -> Result<u64, HdlError> {
    Ok(bucket_adder(arithmetic)?.latency() as u64)
}
