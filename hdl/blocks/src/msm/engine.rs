//! The bucket engine as a circuit: turns points and scalars into additions per window for the
//! accumulator.
//!
//! ```text
//! i -> recoder -> points FIFO -> selector -> accumulator -> o
//! ```
//!
//! [`schedule`](super::schedule) defines which addition is granted in which clock, and is exact to
//! the clock.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath_block;
use zkfabric_hdl_toolkit::primitives::{Register, StreamRx, StreamTx, Style};
use zkfabric_hdl_toolkit::word::{U, W, bits_to};

use super::accumulator::{Accumulator, Output};
use super::{BucketAdder, Config, recoder, selector};
use crate::fifo::Fifo;
use crate::modular;

/// A point with its scalar: `last | y | x | scalar`, 254 bits each, lowest right.
pub type Input = U<763, 12>;
/// A point behind the recoder: `y | x | digits | pending`.
type Entry = U<827, 13>;

datapath_block! {
    /// Recodes a scalar into digits; `valid` travels with it.
    struct Recoder { scalar: 254, x: 254, y: 254, part: 4, valid: 1 } -> { pending: 64, digits: 255, x_out: 254, y_out: 254, valid_out: 1 }
}

datapath_block! {
    /// Selects the addition of one window.
    struct Selector { window: 64, digits: 255 } -> { address: 20, negative: 1 }
}

/// The bucket engine: A bits of bucket address, room for 2^Q waiting additions, C = Q + 1, an adder
/// B.
///
/// After a reset (one clock suffices) the engine clears its memories, one bucket per clock. Then it
/// takes points. After the point with `last` it finishes all additions, adds up the buckets of
/// every window by the bits of their addresses ([`Layout`](super::Layout)), and outputs these sums:
/// window by window, first the sum of all buckets, then the sums of the bits from the lowest up,
/// the final sum with `last`. Then it takes points again. Coordinates are canonical in Montgomery
/// form; infinity is (0 : Y : 0).
#[derive(Debug, LogicBlock)]
pub struct MsmEngine<const A: usize, const Q: usize, const C: usize, B: BucketAdder> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Drops everything.
    pub reset: Signal<In, bool>,
    /// Part whose windows are added, constant while points are taken; a part that doesn't exist
    /// adds nothing.
    pub part: Signal<In, W<4>>,
    /// Points with their scalars.
    pub i: StreamRx<Input>,
    /// Sums of buckets of the part.
    pub o: StreamTx<Output>,
    /// Additions that entered the adder since the reset.
    pub issued: Signal<Out, W<48>>,
    /// Deferrals: times that an addition had to wait.
    pub deferred: Signal<Out, W<48>>,
    /// Clocks with an addition under way.
    pub active: Signal<Out, W<48>>,

    ending: Register<bool>,

    recoder: Recoder,
    points: Fifo<Entry, 5, 6>,
    /// Points accepted but not finished.
    inside: Register<W<6>>,
    room_inside: Signal<Local, bool>,
    accept: Signal<Local, bool>,
    recoded: Signal<Local, bool>,
    dropped: Signal<Local, bool>,

    /// Windows of the current point that have been granted.
    granted: Register<W<64>>,
    remaining: Signal<Local, W<64>>,
    window: Signal<Local, W<64>>,
    rest: Signal<Local, W<64>>,
    selector: Selector,
    finish_point: Signal<Local, bool>,

    accumulator: Accumulator<A, Q, C, B>,

    last_bucket: Constant<Bits<A>>,
    last_wide_bucket: Constant<Bits<A>>,
    window_mask: Constant<Bits<A>>,
}

impl<const A: usize, const Q: usize, const C: usize, B: BucketAdder> MsmEngine<A, Q, C, B> {
    /// Builds the engine of this configuration, with an adder of this arithmetic.
    ///
    /// # Errors
    /// A, Q, C or B differs from the configuration; an arithmetic that can't be built.
    pub fn new(config: Config, arithmetic: &modular::Config) -> Result<Self, HdlError> {
        let (address, queue) = (config.address_bits() as usize, config.log_queue() as usize);
        let (expected, got) = ((address, queue, config.adder()), (A, Q, B::KIND));
        if got != expected {
            let (expected, got) = (format!("{expected:?}"), format!("{got:?}"));
            return Err(HdlError::config("msm", "A, Q, B", expected, &got));
        }
        let layout = config.layout();
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            part: Signal::default(),
            i: StreamRx::default(),
            o: StreamTx::default(),
            issued: Signal::default(),
            deferred: Signal::default(),
            active: Signal::default(),
            ending: Register::default(),
            recoder: Recoder::new(&recoder(config)?)?,
            points: Fifo::new(Style::Auto)?,
            inside: Register::default(),
            room_inside: Signal::default(),
            accept: Signal::default(),
            recoded: Signal::default(),
            dropped: Signal::default(),
            granted: Register::default(),
            remaining: Signal::default(),
            window: Signal::default(),
            rest: Signal::default(),
            selector: Selector::new(&selector(config)?)?,
            finish_point: Signal::default(),
            accumulator: Accumulator::new(config.buckets(), arithmetic)?,
            last_bucket: Constant::new(bits(u64::from(config.buckets()) - 1)),
            last_wide_bucket: Constant::new(bits(layout.wide_last().into())),
            window_mask: Constant::new(bits(layout.mask().into())),
        })
    }
}

impl<const A: usize, const Q: usize, const C: usize, B: BucketAdder> Logic
    for MsmEngine<A, Q, C, B>
{
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, ending, inside, granted);
        clock!(self, clock, recoder, points, selector, accumulator);
        self.ending.reset.next = self.reset.val();
        self.inside.reset.next = self.reset.val();
        self.granted.reset.next = self.reset.val();
        self.points.reset.next = self.reset.val();
        self.accumulator.reset.next = self.reset.val();

        // Input of points: no more than the FIFO holds, so that the recoder never stalls.
        self.room_inside.next =
            self.accumulator.running.val() & !self.ending.q.val() & !self.inside.q.val().get_bit(5);
        self.i.ready.next = self.room_inside.val();
        self.accept.next = self.i.valid.val() & self.room_inside.val();
        self.recoder.scalar.next = self.i.data.val().get_bits::<254>(0);
        self.recoder.x.next = self.i.data.val().get_bits::<254>(254);
        self.recoder.y.next = self.i.data.val().get_bits::<254>(508);
        self.recoder.part.next = self.part.val();
        self.recoder.valid.next = bits_to::<W<1>>(self.accept.val());
        if self.accept.val() {
            self.ending.d.next = self.i.data.val().get_bit(762);
        } else if self.accumulator.finished.val() {
            self.ending.d.next = false;
        }
        // A reset leaves nothing valid in the recoder: clearing the memories takes longer than the
        // recoder's latency.
        self.recoded.next = self.recoder.valid_out.val().any() & self.accumulator.running.val();
        self.dropped.next = self.recoded.val() & !self.recoder.pending.val().any();
        self.points.i.valid.next = self.recoded.val() & self.recoder.pending.val().any();
        self.points.i.data.next = (bits_to::<Entry>(self.recoder.y_out.val()) << 573)
            | (bits_to::<Entry>(self.recoder.x_out.val()) << 319)
            | (bits_to::<Entry>(self.recoder.digits.val()) << 64)
            | bits_to::<Entry>(self.recoder.pending.val());

        // Windows of the current point, one per grant.
        self.accumulator.offered.next = self.points.o.valid.val();
        self.accumulator.point.next = self.points.o.data.val().get_bits::<508>(319);
        self.remaining.next = self.points.o.data.val().get_bits::<64>(0) & !self.granted.q.val();
        self.window.next = self.remaining.val() & (!self.remaining.val() + 1);
        self.rest.next = self.remaining.val() & !self.window.val();
        self.finish_point.next = self.accumulator.granted.val() & !self.rest.val().any();
        self.points.o.ready.next = self.finish_point.val();
        if self.finish_point.val() {
            self.granted.d.next = 0.into();
        } else if self.accumulator.granted.val() {
            self.granted.d.next = self.granted.q.val() | self.window.val();
        }
        self.selector.window.next = self.window.val();
        self.selector.digits.next = self.points.o.data.val().get_bits::<255>(64);
        self.inside.d.next = self.inside.q.val() + bits_to::<W<6>>(self.accept.val())
            - bits_to::<W<6>>(self.finish_point.val())
            - bits_to::<W<6>>(self.dropped.val());

        self.accumulator.bucket.next = self.selector.address.val();
        self.accumulator.negative.next = self.selector.negative.val();

        // Output of sums.
        self.accumulator.finish.next = self.ending.q.val() & !self.inside.q.val().any();
        self.accumulator.last.next = self.last_bucket.val();
        self.accumulator.wide_last.next = self.last_wide_bucket.val();
        self.accumulator.mask.next = self.window_mask.val();
        self.accumulator.kept.next = self.window_mask.val();
        self.o.data.next = self.accumulator.o.data.val();
        self.o.valid.next = self.accumulator.o.valid.val();
        self.accumulator.o.ready.next = self.o.ready.val();
        self.issued.next = self.accumulator.issued.val();
        self.deferred.next = self.accumulator.deferred.val();
        self.active.next = self.accumulator.active.val();
    }
}

zkfabric_hdl_toolkit::ports!(impl [const A: usize, const Q: usize, const C: usize, B: BucketAdder] MsmEngine<A, Q, C, B> { clock clock; reset, part, i, o, issued, deferred, active });
