//! The way of an addition from the memory of the buckets through the adder.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Delay, Register};
use zkfabric_hdl_toolkit::word::{U, W, bits_to};

use crate::modular;
use crate::msm::adder::BucketAdder;

/// A granted addition: `due | address | negative | y | x`.
pub(super) type Slot = U<545, 9>;
/// Operands of the adder besides the buckets: `address | negative`.
type Place = W<21>;

/// Brings the buckets that were read to the adder, together with what is added, and the sums back.
/// The adder may lie in another super logic region.
#[derive(Debug, LogicBlock)]
pub(super) struct Addition<B: BucketAdder> {
    /// The clock.
    pub(super) clock: Signal<In, Clock>,
    /// Drops the additions that have not reached the adder.
    pub(super) reset: Signal<In, bool>,
    /// `address | negative | y | x`.
    pub(super) slot: Signal<In, Slot>,
    /// A bucket is read for an addition or for a pair.
    pub(super) reads: Signal<In, bool>,
    /// The addition is issued.
    pub(super) issue: Signal<In, bool>,
    /// A pair of buckets is added.
    pub(super) pair: Signal<In, bool>,
    /// The bit that the addition carries.
    pub(super) flipped: Signal<In, bool>,
    /// The bucket, when the memory gives it.
    pub(super) bucket: Signal<In, B::Bucket>,
    /// The other bucket of a pair.
    pub(super) other: Signal<In, B::Bucket>,
    /// The sum of an addition.
    pub(super) sum: Signal<Out, B::Bucket>,
    /// Its `flipped | valid | address`.
    pub(super) tag: Signal<Out, W<22>>,
    /// Coordinates of `bucket`.
    pub(super) coordinates: Signal<Out, W<762>>,

    /// Delayed beside the bucket read from the memory: `pair | flipped | valid | read | address |
    /// negative | y | x`.
    way: Delay<Slot>,
    coming: Signal<Local, Slot>,
    coming_pair: Signal<Local, bool>,
    operand_valid: Register<bool>,
    operand: DFF<Place>,
    operand_flipped: DFF<bool>,
    operand_bucket: DFF<B::Bucket>,
    operand_other: DFF<B::Bucket>,
    bucket_crossing: Delay<B::Bucket>,
    other_crossing: Delay<B::Bucket>,
    beside_crossing: Delay<W<23>>,
    adder: B,
    sum_crossing: Delay<B::Bucket>,
    tag_crossing: Delay<W<22>>,
    of_point: Constant<B::Bucket>,
}

impl<B: BucketAdder> Addition<B> {
    /// Makes the way behind a memory with this many register stages, with an adder of this
    /// arithmetic.
    ///
    /// # Errors
    /// An arithmetic that can't be built.
    pub(super) fn new(stages: usize, arithmetic: &modular::Config) -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            slot: Signal::default(),
            reads: Signal::default(),
            issue: Signal::default(),
            pair: Signal::default(),
            flipped: Signal::default(),
            bucket: Signal::default(),
            other: Signal::default(),
            sum: Signal::default(),
            tag: Signal::default(),
            coordinates: Signal::default(),
            way: Delay::new(stages),
            coming: Signal::default(),
            coming_pair: Signal::default(),
            operand_valid: Register::default(),
            operand: DFF::default(),
            operand_flipped: DFF::default(),
            operand_bucket: DFF::default(),
            operand_other: DFF::default(),
            bucket_crossing: Delay::crossing(),
            other_crossing: Delay::crossing(),
            beside_crossing: Delay::crossing(),
            adder: B::new(arithmetic)?,
            sum_crossing: Delay::crossing(),
            tag_crossing: Delay::crossing(),
            of_point: Constant::new(B::of_point()),
        })
    }
}

impl<B: BucketAdder> Logic for Addition<B> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            operand_valid,
            operand,
            operand_flipped,
            operand_bucket,
            operand_other
        );
        clock!(
            self,
            clock,
            way,
            bucket_crossing,
            other_crossing,
            beside_crossing,
            adder,
            sum_crossing,
            tag_crossing
        );
        self.operand_valid.reset.next = self.reset.val();

        self.way.d.next = bits_to::<Slot>(self.slot.val().get_bits::<529>(0))
            | (bits_to::<Slot>(self.reads.val()) << 529)
            | (bits_to::<Slot>(self.issue.val() | self.pair.val()) << 530)
            | (bits_to::<Slot>(self.flipped.val()) << 531)
            | (bits_to::<Slot>(self.pair.val()) << 532);
        self.coming.next = self.way.q.val();
        self.coming_pair.next = self.coming.val().get_bit(532);
        self.operand_valid.d.next = self.coming.val().get_bit(530);
        self.operand.d.next = self.coming.val().get_bits::<21>(508);
        self.operand_other.d.next =
            bits_to::<B::Bucket>(self.coming.val().get_bits::<508>(0)) | self.of_point.val();
        if self.coming_pair.val() {
            self.operand.d.next = bits_to::<Place>(self.coming.val().get_bits::<20>(509)) << 1;
            self.operand_other.d.next = self.other.val();
        }
        self.operand_flipped.d.next = self.coming.val().get_bit(531);
        // Buckets that are only read out don't toggle the adder's operands.
        if self.coming.val().get_bit(529) {
            self.operand_bucket.d.next = self.bucket.val();
        }
        self.bucket_crossing.d.next = self.operand_bucket.q.val();
        self.other_crossing.d.next = self.operand_other.q.val();
        self.beside_crossing.d.next = (bits_to::<W<23>>(self.operand_flipped.q.val()) << 22)
            | (bits_to::<W<23>>(self.operand_valid.q.val()) << 21)
            | bits_to::<W<23>>(self.operand.q.val());
        self.adder.bucket.next = self.bucket_crossing.q.val();
        self.adder.other.next = self.other_crossing.q.val();
        self.adder.negative.next = self.beside_crossing.q.val().get_bits::<1>(0);
        self.adder.tag.next = self.beside_crossing.q.val().get_bits::<22>(1);
        self.sum_crossing.d.next = self.adder.sum.val();
        self.tag_crossing.d.next = self.adder.tag_out.val();
        self.sum.next = self.sum_crossing.q.val();
        self.tag.next = self.tag_crossing.q.val();
        self.adder.read.next = self.bucket.val();
        self.coordinates.next = self.adder.coordinates.val();
    }
}
