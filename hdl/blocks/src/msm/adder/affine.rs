//! Buckets of affine points: additions are collected into batches whose denominators are inverted
//! together.

use std::ops::{Deref, DerefMut};

use ark_bn254::Fq;
use ark_ec::{AffineRepr as _, CurveGroup as _};
use ark_ff::{AdditiveGroup as _, Field as _};
use num_bigint::BigUint;
use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::word::{U, W, bits_to};

use super::kind::AdderKind;
use super::ports::{AdderPorts, BucketAdder, Coordinates};
use crate::affine_adder::{AffineAdder, latency_cycles};
use crate::batch_inverter::Config;
use crate::curve::Projective;
use crate::modular::{self, FIELD_BITS, Field};

/// log2 of the batch: with fewer denominators per batch more inverters are needed, with more the
/// adder's latency grows.
const LOG_BATCH: u32 = 8;

/// The adder of affine points on buckets `occupied | y | x`.
///
/// Operands of the first 2^8 clocks after power-up yield no sum.
#[derive(Debug, LogicBlock)]
pub struct AffineBucketAdder {
    ports: AdderPorts<W<509>>,
    affine: AffineAdder<8, 8, 11, 3, 11>,
    infinity: Constant<W<762>>,
    one: Constant<W<762>>,
}

impl Deref for AffineBucketAdder {
    type Target = AdderPorts<W<509>>;

    fn deref(&self) -> &Self::Target {
        &self.ports
    }
}

impl DerefMut for AffineBucketAdder {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.ports
    }
}

impl BucketAdder for AffineBucketAdder {
    type Bucket = W<509>;
    const KIND: AdderKind = AdderKind::Affine;

    fn new(arithmetic: &modular::Config) -> Result<Self, HdlError> {
        let one = |place: usize| W::<762>::from(&(Field::Fq.one() << (place * FIELD_BITS)));
        Ok(Self {
            ports: AdderPorts::default(),
            affine: AffineAdder::new(&Config::new(LOG_BATCH, *arithmetic)?)?,
            infinity: Constant::new(one(1)),
            one: Constant::new(one(2)),
        })
    }

    fn of_point() -> Self::Bucket {
        U::from(&(BigUint::from(1_u8) << (2 * FIELD_BITS)))
    }
}

impl Logic for AffineBucketAdder {
    #[hdl_gen]
    fn update(&mut self) {
        self.affine.clock.next = self.clock.val();
        self.affine.bucket.next = self.bucket.val();
        self.affine.x.next = self.other.val().get_bits::<254>(0);
        self.affine.y.next = self.other.val().get_bits::<254>(254);
        self.affine.other.next = self.other.val().get_bits::<1>(508);
        self.affine.negative.next = self.negative.val();
        self.affine.tag.next = self.tag.val();
        self.sum.next = self.affine.sum.val();
        self.tag_out.next = self.affine.tag_out.val();
        self.coordinates.next = self.infinity.val();
        if self.read.val().get_bit(508) {
            self.coordinates.next =
                bits_to::<W<762>>(self.read.val().get_bits::<508>(0)) | self.one.val();
        }
    }
}

/// See [`AdderKind::latency`].
pub(super) fn latency(arithmetic: &modular::Config) -> Result<u64, HdlError> {
    latency_cycles(&Config::new(LOG_BATCH, *arithmetic)?)
}

/// See [`AdderKind::words`].
pub(super) fn words(bucket: &Option<Projective>) -> Coordinates {
    let affine = bucket.and_then(|bucket| bucket.to_jacobian().into_affine().xy());
    let words = affine.map_or([Fq::ZERO, Fq::ONE, Fq::ZERO], |(x, y)| [x, y, Fq::ONE]);
    words.map(|coordinate| coordinate.0.0)
}
