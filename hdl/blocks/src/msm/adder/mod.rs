//! The adder of the engines: adds a point or a bucket to a bucket, one addition per clock.
//!
//! | | bucket | products per sum | clocks |
//! |---|---|---|---|
//! | [`ProjectiveBucketAdder`] | `occupied`, z, y, x: 763 bits | 12 and one by 9 | about 130 |
//! | [`AffineBucketAdder`] | `occupied`, y, x: 509 bits | 7, of which 3 belong to the shared inversion | about 2,100 |
//!
//! The longer the adder's latency, the more additions find their bucket in it and wait: the affine
//! adder is for many buckets.

mod affine;
mod projective;

use std::fmt::Debug;
use std::ops::{BitOr, DerefMut};

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{CROSSING_CYCLES, ultra_ram_stages};
use zkfabric_hdl_toolkit::word::{W, Word};

pub use affine::AffineBucketAdder;
pub use projective::ProjectiveBucketAdder;

use super::{Coordinates, ULTRA_RAM};
use crate::curve::Projective;
use crate::modular;

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

/// Smallest number of buckets that is kept in `UltraRAM`: in block RAM each bank of 1,024 words of
/// 509 bits would take 15 blocks, of which cards have twice as many.
const ULTRA_RAM_BUCKETS: u32 = 2048;

/// Register stages of a memory of `buckets` buckets; none where the tool chooses the kind of RAM.
pub(crate) const fn memory_stages(buckets: u32) -> u64 {
    if buckets < ULTRA_RAM_BUCKETS {
        return 0;
    }
    ultra_ram_stages(buckets as usize / 2) as u64
}

/// Kinds of bucket adders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AdderKind {
    /// [`ProjectiveBucketAdder`].
    Projective,
    /// [`AffineBucketAdder`].
    Affine,
}

impl AdderKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Projective, Self::Affine];

    /// Returns the adder's name in the catalogue.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Projective => "projective",
            Self::Affine => "affine",
        }
    }

    /// Returns the adder with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Returns the bits of a bucket.
    #[must_use]
    pub const fn bucket_bits(self) -> u64 {
        match self {
            Self::Projective => 763,
            Self::Affine => 509,
        }
    }

    /// Returns the most additions that can wait in the catalogue's circuits for cards: about one in
    /// thirty finds its bucket in the adder.
    pub(crate) const fn queue(self) -> u32 {
        match self {
            Self::Projective => 64,
            Self::Affine => 512,
        }
    }

    /// Whether an engine with this adder exceeds one super logic region of the cards that links are
    /// written for; the projective engine needs more DSPs than a region has.
    pub(crate) const fn crosses_regions(self) -> bool {
        matches!(self, Self::Projective)
    }

    /// Returns the blocks of `UltraRAM` that hold `buckets` buckets, half of them in each of two
    /// banks.
    pub(crate) const fn ultra_ram(self, buckets: u64) -> u64 {
        let (words, bits) = ULTRA_RAM;
        2 * buckets.div_ceil(2 * words) * self.bucket_bits().div_ceil(bits)
    }

    /// Returns the clocks from operands to sum, with this arithmetic.
    ///
    /// # Errors
    /// An arithmetic that can't be built.
    pub fn latency(self, arithmetic: &modular::Config) -> Result<u64, HdlError> {
        match self {
            Self::Projective => projective::latency(arithmetic),
            Self::Affine => affine::latency(arithmetic),
        }
    }

    /// Returns the clocks of an addition into one of `buckets` buckets after its decision: the
    /// stages of the bucket memory, the path to the adder and back, and the adder itself.
    ///
    /// # Errors
    /// An arithmetic that can't be built.
    pub fn cycles(self, buckets: u32, arithmetic: &modular::Config) -> Result<u64, HdlError> {
        let ways = 2 * CROSSING_CYCLES as u64;
        Ok(memory_stages(buckets) + ways + self.latency(arithmetic)?)
    }

    /// Converts a bucket, or a sum of buckets, to the coordinates that an engine with this adder
    /// outputs.
    #[must_use]
    pub fn words(self, bucket: &Option<Projective>) -> Coordinates {
        match self {
            Self::Projective => bucket.map_or([[0; 4]; 3], |p| [p.x, p.y, p.z].map(|c| c.0.0)),
            Self::Affine => affine::words(bucket),
        }
    }
}
