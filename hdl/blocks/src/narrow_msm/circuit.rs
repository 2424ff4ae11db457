//! The circuit: turns rows of digits and bases into additions for the bucket accumulator.
//!
//! ```text
//! rows --+-> address -> front -> points FIFO -> accumulator -> o
//! bases -+
//! ```
//!
//! [`schedule`](super::schedule) is exact to the clock.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath_block;
use zkfabric_hdl_toolkit::primitives::{Register, StreamRx, StreamTx, Style};
use zkfabric_hdl_toolkit::word::{U, W, bits_to};

use super::Config;
use super::front::front;
use crate::fifo::Fifo;
use crate::modular;
use crate::msm::{Accumulator, BucketAdder, Output};

/// Masks that a pass applies to tuples: `slot mask | tuple mask`, 20 bits each.
pub type Job = U<40, 1>;
/// The tuple of a row: `last | tuple`.
pub type Row = U<21, 1>;
/// The base of a row: `y | x`; zeros for infinity.
pub type Base = U<508, 8>;
/// A point behind the front: `bucket | y | x`.
type Entry = U<528, 9>;

datapath_block! {
    /// Tests whether there is something to add; everything else travels with the result.
    struct Front { bucket: 20, x: 254, y: 254, some: 1, valid: 1 } -> { pending: 1, bucket_out: 20, x_out: 254, y_out: 254, valid_out: 1 }
}

/// Sums of bases by tuple: A bits of bucket address, room for 2^Q waiting additions, C = Q + 1, an
/// adder B.
///
/// After a reset the circuit clears its memories, one bucket per clock. It takes a job and then
/// rows, each with a base. The bucket of a row is its tuple, under the tuple's mask, with the slot
/// counter's bits under the slots' mask: rows that add something go through the slots in turn.
/// Tuples of zeros and bases at infinity add nothing. After the row with `last` the circuit adds up
/// the buckets by the bits of their tuples ([`Layout`](crate::msm::Layout)) and outputs the sum of
/// all buckets, then the sums of the bits from the lowest up, the final sum with `last`; then it
/// takes the next job. Coordinates are canonical in Montgomery form; infinity is (0 : Y : 0).
#[derive(Debug, LogicBlock)]
pub struct NarrowMsm<const A: usize, const Q: usize, const C: usize, B: BucketAdder> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Drops everything.
    pub reset: Signal<In, bool>,
    /// One job per pass.
    pub jobs: StreamRx<Job>,
    /// Tuples, one per row.
    pub rows: StreamRx<Row>,
    /// Bases, one per row.
    pub bases: StreamRx<Base>,
    /// Sums of buckets.
    pub o: StreamTx<Output>,
    /// Additions that entered the adder since the reset.
    pub issued: Signal<Out, W<48>>,
    /// Deferrals: times that an addition had to wait.
    pub deferred: Signal<Out, W<48>>,
    /// Clocks with an addition under way.
    pub active: Signal<Out, W<48>>,

    /// Whether a pass is under way, and its masks.
    loaded: Register<bool>,
    load: Signal<Local, bool>,
    tuple_mask: DFF<Bits<A>>,
    slot_mask: DFF<Bits<A>>,
    slot: DFF<Bits<A>>,
    mask: Signal<Local, Bits<A>>,
    ending: Register<bool>,

    /// Rows accepted but not granted.
    inside: Register<W<6>>,
    room: Signal<Local, bool>,
    accept: Signal<Local, bool>,
    tuple: Signal<Local, Bits<A>>,
    some: Signal<Local, bool>,
    front: Front,
    arrived: Signal<Local, bool>,
    pending: Signal<Local, bool>,
    dropped: Signal<Local, bool>,

    points: Fifo<Entry, 5, 6>,
    bucket: DFF<W<20>>,
    accumulator: Accumulator<A, Q, C, B>,
    positive: Constant<W<1>>,
}

impl<const A: usize, const Q: usize, const C: usize, B: BucketAdder> NarrowMsm<A, Q, C, B> {
    /// Builds the circuit of this configuration, with an adder of this arithmetic.
    ///
    /// # Errors
    /// A, Q, C or B differs from the configuration; an arithmetic that can't be built.
    pub fn new(config: Config, arithmetic: &modular::Config) -> Result<Self, HdlError> {
        let (address, queue) = (config.address_bits() as usize, config.log_queue() as usize);
        let (expected, got) = ((address, queue, config.adder()), (A, Q, B::KIND));
        if got != expected {
            let (expected, got) = (format!("{expected:?}"), format!("{got:?}"));
            return Err(HdlError::config("narrow_msm", "A, Q, B", expected, &got));
        }
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            jobs: StreamRx::default(),
            rows: StreamRx::default(),
            bases: StreamRx::default(),
            o: StreamTx::default(),
            issued: Signal::default(),
            deferred: Signal::default(),
            active: Signal::default(),
            loaded: Register::default(),
            load: Signal::default(),
            tuple_mask: DFF::default(),
            slot_mask: DFF::default(),
            slot: DFF::default(),
            mask: Signal::default(),
            ending: Register::default(),
            inside: Register::default(),
            room: Signal::default(),
            accept: Signal::default(),
            tuple: Signal::default(),
            some: Signal::default(),
            front: Front::new(&front()?)?,
            arrived: Signal::default(),
            pending: Signal::default(),
            dropped: Signal::default(),
            points: Fifo::new(Style::Auto)?,
            bucket: DFF::default(),
            accumulator: Accumulator::new(config.buckets(), arithmetic)?,
            positive: Constant::new(U::ZERO),
        })
    }
}

impl<const A: usize, const Q: usize, const C: usize, B: BucketAdder> Logic
    for NarrowMsm<A, Q, C, B>
{
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, loaded, tuple_mask, slot_mask, slot, ending, inside, bucket
        );
        clock!(self, clock, front, points, accumulator);
        self.loaded.reset.next = self.reset.val();
        self.ending.reset.next = self.reset.val();
        self.inside.reset.next = self.reset.val();
        self.points.reset.next = self.reset.val();
        self.accumulator.reset.next = self.reset.val();

        // Start of a pass.
        self.jobs.ready.next = !self.loaded.q.val();
        self.load.next = self.jobs.valid.val() & !self.loaded.q.val();
        if self.load.val() {
            self.loaded.d.next = true;
            self.tuple_mask.d.next = bits_to::<Bits<A>>(self.jobs.data.val().get_bits::<20>(0));
            self.slot_mask.d.next = bits_to::<Bits<A>>(self.jobs.data.val().get_bits::<20>(20));
            self.slot.d.next = 0.into();
        }

        // Input of rows, each with its base: no more than the FIFO holds, so that the front never
        // stalls.
        self.room.next = self.accumulator.running.val()
            & self.loaded.q.val()
            & !self.ending.q.val()
            & !self.inside.q.val().get_bit(5);
        self.rows.ready.next = self.room.val() & self.bases.valid.val();
        self.bases.ready.next = self.room.val() & self.rows.valid.val();
        self.accept.next = self.room.val() & self.rows.valid.val() & self.bases.valid.val();
        self.tuple.next =
            bits_to::<Bits<A>>(self.rows.data.val().get_bits::<20>(0)) & self.tuple_mask.q.val();
        self.some.next = self.tuple.val() != 0;
        // Ones outside the mask carry the increment through to the mask's next bit.
        if self.accept.val() & self.some.val() {
            self.slot.d.next = (self.slot.q.val() | !self.slot_mask.q.val()) + 1;
        }
        self.front.bucket.next =
            bits_to::<W<20>>(self.tuple.val() | (self.slot.q.val() & self.slot_mask.q.val()));
        self.front.x.next = self.bases.data.val().get_bits::<254>(0);
        self.front.y.next = self.bases.data.val().get_bits::<254>(254);
        self.front.some.next = bits_to::<W<1>>(self.some.val());
        self.front.valid.next = bits_to::<W<1>>(self.accept.val());
        if self.accept.val() {
            self.ending.d.next = self.rows.data.val().get_bit(20);
        } else if self.accumulator.finished.val() {
            self.ending.d.next = false;
            self.loaded.d.next = false;
        }

        // A reset leaves nothing valid in the front: clearing the memories takes longer than the
        // front's latency.
        self.arrived.next = self.front.valid_out.val().any() & self.accumulator.running.val();
        self.pending.next = self.arrived.val() & self.front.pending.val().any();
        self.dropped.next = self.arrived.val() & !self.front.pending.val().any();
        self.points.i.valid.next = self.pending.val();
        self.points.i.data.next = (bits_to::<Entry>(self.front.bucket_out.val()) << 508)
            | (bits_to::<Entry>(self.front.y_out.val()) << 254)
            | bits_to::<Entry>(self.front.x_out.val());

        // Additions; the accumulator takes the bucket one clock after the point.
        self.accumulator.offered.next = self.points.o.valid.val();
        self.accumulator.point.next = self.points.o.data.val().get_bits::<508>(0);
        self.points.o.ready.next = self.accumulator.granted.val();
        self.bucket.d.next = self.points.o.data.val().get_bits::<20>(508);
        self.accumulator.bucket.next = self.bucket.q.val();
        self.accumulator.negative.next = self.positive.val();
        self.inside.d.next = self.inside.q.val() + bits_to::<W<6>>(self.accept.val())
            - bits_to::<W<6>>(self.accumulator.granted.val())
            - bits_to::<W<6>>(self.dropped.val());

        // Output of sums.
        self.accumulator.finish.next = self.ending.q.val() & !self.inside.q.val().any();
        self.mask.next = self.tuple_mask.q.val() | self.slot_mask.q.val();
        self.accumulator.last.next = self.mask.val();
        self.accumulator.wide_last.next = self.mask.val();
        self.accumulator.mask.next = self.mask.val();
        self.accumulator.kept.next = self.tuple_mask.q.val();
        self.o.data.next = self.accumulator.o.data.val();
        self.o.valid.next = self.accumulator.o.valid.val();
        self.accumulator.o.ready.next = self.o.ready.val();
        self.issued.next = self.accumulator.issued.val();
        self.deferred.next = self.accumulator.deferred.val();
        self.active.next = self.accumulator.active.val();
    }
}

zkfabric_hdl_toolkit::ports!(impl [const A: usize, const Q: usize, const C: usize, B: BucketAdder] NarrowMsm<A, Q, C, B> {
    clock clock; reset, jobs, rows, bases, o, issued, deferred, active
});
