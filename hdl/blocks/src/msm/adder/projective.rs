//! Buckets of homogeneous coordinates, added by the complete formulas: the shortest pipeline.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use num_bigint::{BigInt, BigUint};
use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::{Builder, Datapath};
use zkfabric_hdl_toolkit::datapath_block;
use zkfabric_hdl_toolkit::word::{U, W};

use super::kind::AdderKind;
use super::ports::{AdderPorts, BucketAdder};
use crate::curve::{arithmetic, full_sum};
use crate::modular::{self, FIELD_BITS, Field, difference};

/// `occupied | z | y | x`.
const BUCKET_BITS: usize = 3 * FIELD_BITS + 1;

/// Substitutes infinity for empty buckets, adds, and delays a tag beside the sum. The sum is an
/// occupied bucket.
fn pipeline(config: &modular::Config) -> Result<Arc<Datapath>, HdlError> {
    let f = arithmetic(config)?;
    let mut b = Builder::new("msm_bucket_adder");
    let (bucket, other) = (
        b.input("bucket", BUCKET_BITS),
        b.input("other", BUCKET_BITS),
    );
    let (negative, tag) = (b.input("negative", 1), b.input("tag", 22));
    // Infinity is (0 : 1 : 0).
    let one = b.constant(&Field::Fq.one(), FIELD_BITS);
    let [x1, y1, z1] = [0, 1, 2].map(|i| b.slice(bucket, i * FIELD_BITS, FIELD_BITS));
    let [x2, y2, z2] = [0, 1, 2].map(|i| b.slice(other, i * FIELD_BITS, FIELD_BITS));
    let occupied = b.bit(bucket, 3 * FIELD_BITS);
    let y1 = b.select(occupied, y1, one);
    let y2 = {
        // p - y is in [1, p), as no point has y = 0: the group order is odd.
        let p = BigInt::from(config.field.modulus());
        let opposite = difference(&mut b, &p, y2, config);
        let signed = b.select(negative, opposite, y2);
        let occupied = b.bit(other, 3 * FIELD_BITS);
        let chosen = b.select(occupied, signed, one);
        b.register(chosen)
    };
    let mut sum = full_sum(&f, &mut b, [x1, y1, z1], [x2, y2, z2]).to_vec();
    sum.push(b.constant(&BigUint::from(1_u8), 1));
    let sum = b.concatenate(&sum);
    Ok(b.finish(&[("sum", sum), ("tag_out", tag)])?)
}

datapath_block! {
    struct Pipeline { bucket: 763, other: 763, negative: 1, tag: 22 } -> { sum: 763, tag_out: 22 }
}

/// The adder of homogeneous coordinates on buckets `occupied | z | y | x`: Renes, Costello, Batina
/// 2016, algorithm 7.
#[derive(Debug, LogicBlock)]
pub struct ProjectiveBucketAdder {
    ports: AdderPorts<W<763>>,
    pipeline: Pipeline,
}

impl Deref for ProjectiveBucketAdder {
    type Target = AdderPorts<W<763>>;

    fn deref(&self) -> &Self::Target {
        &self.ports
    }
}

impl DerefMut for ProjectiveBucketAdder {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.ports
    }
}

impl BucketAdder for ProjectiveBucketAdder {
    type Bucket = W<763>;
    const KIND: AdderKind = AdderKind::Projective;

    fn new(arithmetic: &modular::Config) -> Result<Self, HdlError> {
        Ok(Self {
            ports: AdderPorts::default(),
            pipeline: Pipeline::new(&pipeline(arithmetic)?)?,
        })
    }

    /// z = 1.
    fn of_point() -> Self::Bucket {
        let beside = Field::Fq.one() | BigUint::from(1_u8) << FIELD_BITS;
        U::from(&(beside << (2 * FIELD_BITS)))
    }
}

impl Logic for ProjectiveBucketAdder {
    #[hdl_gen]
    fn update(&mut self) {
        self.pipeline.clock.next = self.clock.val();
        self.pipeline.bucket.next = self.bucket.val();
        self.pipeline.other.next = self.other.val();
        self.pipeline.negative.next = self.negative.val();
        self.pipeline.tag.next = self.tag.val();
        self.sum.next = self.pipeline.sum.val();
        self.tag_out.next = self.pipeline.tag_out.val();
        self.coordinates.next = self.read.val().get_bits::<762>(0);
    }
}

/// See [`AdderKind::latency`].
pub(super) fn latency(arithmetic: &modular::Config) -> Result<u64, HdlError> {
    Ok(pipeline(arithmetic)?.latency() as u64)
}
