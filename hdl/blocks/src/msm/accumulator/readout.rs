//! The output of the sums.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Delay, Register, StreamTx, Style};
use zkfabric_hdl_toolkit::word::{U, W, bits_to};

use crate::fifo::Fifo;

/// A sum of buckets: `last | z | y | x`.
pub type Output = U<763, 12>;

/// Capacity of the FIFO of sums.
const RESULTS: u64 = 16;

/// Decides when a bucket is read, and gives out those that are sums: a sum lies where the address
/// in its window is 0 or a single kept bit.
///
/// A bucket that is read in one clock goes to the FIFO in the next, plus one per stage of the
/// memory, and its place is cleared. A read needs room for its sum and for the sums on their way.
#[derive(Debug, LogicBlock)]
pub(super) struct Readout<const A: usize> {
    /// The clock.
    pub(super) clock: Signal<In, Clock>,
    /// Drops the sums.
    pub(super) reset: Signal<In, bool>,
    /// The next bucket is the first one of the first window, which `mask` and `kept` describe.
    pub(super) first: Signal<In, bool>,
    /// Mask of the address bits of a wide window.
    pub(super) mask: Signal<In, Bits<A>>,
    /// Mask of the address bits that get a sum.
    pub(super) kept: Signal<In, Bits<A>>,
    /// Address of the last bucket of wide windows.
    pub(super) wide_last: Signal<In, Bits<A>>,
    /// Address of the last bucket.
    pub(super) last: Signal<In, Bits<A>>,
    /// Buckets are to be read.
    pub(super) wanted: Signal<In, bool>,
    /// Address of the next bucket.
    pub(super) address: Signal<In, Bits<A>>,
    /// The next bucket is read, at this edge.
    pub(super) read: Signal<Out, bool>,
    /// This bucket is the last one.
    pub(super) finished: Signal<Out, bool>,
    /// A bucket was read in the previous clock.
    pub(super) reading: Signal<Out, bool>,
    /// Its address.
    pub(super) reading_address: Signal<Out, Bits<A>>,
    /// Buckets that were read before a reset are dropped.
    pub(super) drop: Signal<In, bool>,
    /// Coordinates of the bucket that the memory gives.
    pub(super) coordinates: Signal<In, W<762>>,
    /// Sums.
    pub(super) o: StreamTx<Output>,

    /// Masks of the window being read: its address bits, and the bits that get a sum.
    window: DFF<Bits<A>>,
    window_kept: DFF<Bits<A>>,
    place: Signal<Local, Bits<A>>,
    is_sum: Signal<Local, bool>,
    reads: Signal<Local, bool>,
    taken: Register<bool>,
    taken_sum: DFF<bool>,
    taken_final: DFF<bool>,
    taken_address: DFF<Bits<A>>,
    /// Delayed beside a sum read from the memory: `final | sum`.
    sum_way: Delay<W<2>>,
    results: Fifo<Output, 4, 5>,
    most_results: Constant<Bits<5>>,
    last_result: Constant<Output>,
}

impl<const A: usize> Readout<A> {
    /// Makes the output behind a memory with this many register stages.
    ///
    /// # Errors
    /// See [`Fifo::new`].
    pub(super) fn new(stages: usize) -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            first: Signal::default(),
            mask: Signal::default(),
            kept: Signal::default(),
            wide_last: Signal::default(),
            last: Signal::default(),
            wanted: Signal::default(),
            address: Signal::default(),
            read: Signal::default(),
            finished: Signal::default(),
            reading: Signal::default(),
            reading_address: Signal::default(),
            drop: Signal::default(),
            coordinates: Signal::default(),
            o: StreamTx::default(),
            window: DFF::default(),
            window_kept: DFF::default(),
            place: Signal::default(),
            is_sum: Signal::default(),
            reads: Signal::default(),
            taken: Register::default(),
            taken_sum: DFF::default(),
            taken_final: DFF::default(),
            taken_address: DFF::default(),
            sum_way: Delay::new(stages),
            results: Fifo::new(Style::Auto)?,
            // Leaves room for the results on their way out of the memory and the one being read.
            most_results: Constant::new(bits(RESULTS - 3 - stages as u64)),
            last_result: Constant::new(U::new(1) << 762_u64),
        })
    }
}

impl<const A: usize> Logic for Readout<A> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            window,
            window_kept,
            taken,
            taken_sum,
            taken_final,
            taken_address
        );
        clock!(self, clock, sum_way, results);
        self.taken.reset.next = self.reset.val();
        self.results.reset.next = self.reset.val();

        self.reads.next = self.wanted.val() & (self.results.count.val() <= self.most_results.val());
        self.read.next = self.reads.val();
        self.finished.next = self.reads.val() & (self.address.val() == self.last.val());
        self.taken.d.next = self.reads.val();
        self.taken_address.d.next = self.address.val();
        self.reading.next = self.taken.q.val();
        self.reading_address.next = self.taken_address.q.val();
        if self.first.val() {
            self.window.d.next = self.mask.val();
            self.window_kept.d.next = self.kept.val();
        } else if self.reads.val() & (self.address.val() == self.wide_last.val()) {
            self.window.d.next = self.window.q.val() >> 1;
            self.window_kept.d.next = self.window_kept.q.val() >> 1;
        }
        self.place.next = self.address.val() & self.window.q.val();
        self.is_sum.next = !(self.place.val() & (self.place.val() - 1)).any()
            & !(self.place.val() & !self.window_kept.q.val()).any();
        self.taken_sum.d.next = self.is_sum.val();
        self.taken_final.d.next = ((self.address.val() | self.window.q.val()) == self.last.val())
            & (self.place.val() == (self.window_kept.q.val() & !(self.window_kept.q.val() >> 1)));

        self.sum_way.d.next = bits_to::<W<2>>(self.taken.q.val() & self.taken_sum.q.val())
            | (bits_to::<W<2>>(self.taken_final.q.val()) << 1);
        self.results.i.valid.next = self.sum_way.q.val().get_bit(0) & !self.drop.val();
        self.results.i.data.next = bits_to::<Output>(self.coordinates.val());
        if self.sum_way.q.val().get_bit(1) {
            self.results.i.data.next =
                bits_to::<Output>(self.coordinates.val()) | self.last_result.val();
        }
        StreamTx::<Output>::link(&mut self.o, &mut self.results.o);
    }
}
