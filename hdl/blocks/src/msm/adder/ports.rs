//! What engines and adders agree on.

use std::fmt::Debug;
use std::ops::{BitOr, DerefMut};

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::word::{W, Word};

use super::kind::AdderKind;
use crate::modular;

/// A sum of buckets: X, Y and Z in Montgomery form (R = 2^256), lowest word first. All zeros, or (0
/// : Y : 0), is infinity.
pub type Coordinates = [[u64; 4]; 3];

/// The ports of a [`BucketAdder`], on buckets `B`.
///
/// The adder derefs to these ports, which add no name of their own to a path.
#[derive(Clone, Debug, Default)]
pub struct AdderPorts<B: Word> {
    /// All registers take their values at the clock's rising edge.
    pub clock: Signal<In, Clock>,
    /// A bucket; zeros are an empty one.
    pub bucket: Signal<In, B>,
    /// The bucket that is added to `bucket`.
    pub other: Signal<In, B>,
    /// The negative of `other` is added.
    pub negative: Signal<In, W<1>>,
    /// Tag that comes out with the sum.
    pub tag: Signal<In, W<22>>,
    /// The sum.
    pub sum: Signal<Out, B>,
    /// The tag of the sum.
    pub tag_out: Signal<Out, W<22>>,
    /// A bucket to output.
    pub read: Signal<In, B>,
    /// Coordinates of `read`, `z | y | x`, in the same clock; infinity is (0 : Y : 0).
    pub coordinates: Signal<Out, W<762>>,
}

impl<B: Word> Logic for AdderPorts<B> {
    fn update(&mut self) {}
}

impl<B: Word> Block for AdderPorts<B> {
    fn connect_all(&mut self) {
        self.clock.connect_all();
        self.bucket.connect_all();
        self.other.connect_all();
        self.negative.connect_all();
        self.tag.connect_all();
        self.sum.connect_all();
        self.tag_out.connect_all();
        self.read.connect_all();
        self.coordinates.connect_all();
    }

    fn update_all(&mut self) {
        self.clock.update_all();
        self.bucket.update_all();
        self.other.update_all();
        self.negative.update_all();
        self.tag.update_all();
        self.sum.update_all();
        self.tag_out.update_all();
        self.read.update_all();
        self.coordinates.update_all();
    }

    fn has_changed(&self) -> bool {
        self.clock.has_changed()
            || self.bucket.has_changed()
            || self.other.has_changed()
            || self.negative.has_changed()
            || self.tag.has_changed()
            || self.sum.has_changed()
            || self.tag_out.has_changed()
            || self.read.has_changed()
            || self.coordinates.has_changed()
    }

    /// The name is left out: the ports belong to the enclosing block.
    fn accept(&self, _: &str, probe: &mut dyn Probe) {
        self.clock.accept("clock", probe);
        self.bucket.accept("bucket", probe);
        self.other.accept("other", probe);
        self.negative.accept("negative", probe);
        self.tag.accept("tag", probe);
        self.sum.accept("sum", probe);
        self.tag_out.accept("tag_out", probe);
        self.read.accept("read", probe);
        self.coordinates.accept("coordinates", probe);
    }
}

/// A pipeline of complete additions on buckets of points, with the ports [`AdderPorts`].
///
/// A bucket has x in its lowest 254 bits, y above, and then bits specific to the kind of adder.
/// Coordinates are canonical in Montgomery form. There is no reset and no pause.
pub trait BucketAdder:
    Block + Debug + DerefMut<Target = AdderPorts<<Self as BucketAdder>::Bucket>>
{
    /// A bucket; zeros are an empty one.
    type Bucket: Word + BitOr<Output = Self::Bucket>;
    /// Kind of this adder.
    const KIND: AdderKind;

    /// Builds the adder with this arithmetic.
    ///
    /// # Errors
    /// An arithmetic that can't be built.
    fn new(arithmetic: &modular::Config) -> Result<Self, HdlError>
    where
        Self: Sized;

    /// Bits of a one-point bucket besides x and y.
    fn of_point() -> Self::Bucket;
}
