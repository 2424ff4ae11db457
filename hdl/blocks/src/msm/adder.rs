//! The adder of the engine: a point onto a bucket.

use std::sync::Arc;

use num_bigint::BigUint;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::{Builder, Datapath};

use crate::curve::mixed_adder;
use crate::modular::{self, FIELD_BITS, Field};

/// Puts an empty bucket's infinity in its place, adds, and keeps a tag beside.
pub(super) fn bucket_adder(config: &modular::Config) -> Result<Arc<Datapath>, HdlError> {
    let adder = mixed_adder(config)?;
    let mut b = Builder::new("msm_bucket_adder");
    let bucket = b.input("bucket", 3 * FIELD_BITS + 1);
    let (x, y) = (b.input("x", FIELD_BITS), b.input("y", FIELD_BITS));
    let (negative, tag) = (b.input("negative", 1), b.input("tag", 22));
    let coordinates = [0, 1, 2].map(|i| b.slice(bucket, i * FIELD_BITS, FIELD_BITS));
    let occupied = b.bit(bucket, 3 * FIELD_BITS);
    // Infinity is (0 : 1 : 0).
    let one = b.constant(&Field::Fq.one(), FIELD_BITS);
    let y1 = b.select(occupied, coordinates[1], one);
    let skip = b.constant(&BigUint::ZERO, 1);
    let sum = b.instance(
        &adder,
        &[coordinates[0], y1, coordinates[2], x, y, negative, skip],
    );
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
