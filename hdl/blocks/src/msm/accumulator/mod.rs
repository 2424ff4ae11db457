//! Buckets and the adder that fills them: one addition per clock, in any order of buckets. After
//! the last point the same adder adds buckets to buckets until one sum per address bit is left.
//!
//! ```text
//! point -+-> bits and bucket -> decision -> operands -> adder -> bucket
//!        |                          |                              |
//!        +------- waiting FIFO <----+          pairs of buckets <--+
//! ```
//!
//! [`schedule`] defines which addition is granted in which clock, and is exact to the clock;
//! [`bit_sums`](super::bit_sums) defines which buckets are added after the last point.
//!
//! The two addresses of a pair differ in one bit, so a [`ParityMemory`] reads both buckets in one
//! clock.

mod addition;
mod conflicts;
mod counters;
mod readout;

pub use readout::Output;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{ParityMemory, Register, StreamTx, Style};
use zkfabric_hdl_toolkit::word::{U, W, bits_to};

use super::adder::{BucketAdder, memory_stages};
use super::bit_sums::Pairs;
use super::schedule;
use crate::fifo::Fifo;
use crate::modular;
use addition::{Addition, Slot};
use conflicts::Conflicts;
use counters::Counters;
use readout::Readout;

/// Phase of the accumulator.
#[derive(LogicState, Clone, Copy, Debug, PartialEq)]
enum State {
    /// Clears the memories, after a reset.
    Clear,
    /// Takes points and adds.
    Run,
    /// Adds buckets to buckets.
    Fold,
    /// Outputs the sums and clears all buckets.
    Read,
}

/// The bucket accumulator: A bits of bucket address, room for 2^Q waiting additions, C = Q + 1, an
/// adder B.
///
/// After a reset the accumulator clears its memories, one bucket per clock. Then it grants
/// additions until `finish`. After the last sum is written it adds up the buckets of every window
/// by the bits of their addresses and outputs the sums: window by window, first the sum of all
/// buckets, then the sums of the bits from the lowest up; the final sum carries the mark. Then it
/// grants again. Coordinates are canonical in Montgomery form; infinity is (0 : Y : 0).
#[derive(Debug, LogicBlock)]
pub struct Accumulator<const A: usize, const Q: usize, const C: usize, B: BucketAdder> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Drops everything.
    pub reset: Signal<In, bool>,
    /// An addition is offered.
    pub offered: Signal<In, bool>,
    /// The point of the offered addition: `y | x`, other than infinity.
    pub point: Signal<In, W<508>>,
    /// The offered addition is granted, at this edge.
    pub granted: Signal<Out, bool>,
    /// The bucket of the addition granted at the previous edge.
    pub bucket: Signal<In, W<20>>,
    /// The negative of that addition's point is added.
    pub negative: Signal<In, W<1>>,
    /// No further addition is offered; stays high until `finished`.
    pub finish: Signal<In, bool>,
    /// Address of the last bucket. Constant during `finish`, as are the other inputs that describe
    /// the windows. Buckets above this address must not have been used.
    pub last: Signal<In, Bits<A>>,
    /// Address of the last bucket of wide windows; windows of one bit less follow.
    pub wide_last: Signal<In, Bits<A>>,
    /// Mask of the address bits of a wide window: one low bit set per address bit.
    pub mask: Signal<In, Bits<A>>,
    /// Mask of the address bits that get a sum.
    pub kept: Signal<In, Bits<A>>,
    /// Additions are granted.
    pub running: Signal<Out, bool>,
    /// The last bucket is read, at this edge.
    pub finished: Signal<Out, bool>,
    /// Sums.
    pub o: StreamTx<Output>,
    /// Additions that entered the adder since the reset.
    pub issued: Signal<Out, W<48>>,
    /// Deferrals: times that an addition had to wait.
    pub deferred: Signal<Out, W<48>>,
    /// Clocks with an addition under way.
    pub active: Signal<Out, W<48>>,

    state: Register<State>,
    counter: Register<Bits<A>>,

    waiting: Fifo<Slot, Q, C>,
    /// Additions granted but not yet issued.
    open: Register<Bits<C>>,
    now: Register<W<16>>,
    late: Signal<Local, W<16>>,
    grant_waiting: Signal<Local, bool>,
    grant_point: Signal<Local, bool>,

    first_valid: Register<bool>,
    first_waited: Register<bool>,
    first: DFF<Slot>,
    address: Signal<Local, W<20>>,
    sign: Signal<Local, W<1>>,

    second_valid: Register<bool>,
    second: DFF<Slot>,
    second_address: Signal<Local, W<20>>,
    conflicts: Conflicts<A>,
    buckets: ParityMemory<B::Bucket, A>,
    addition: Addition<B>,
    written: Signal<Local, bool>,
    /// Additions in the adder.
    adding: Register<W<12>>,

    pairs: Pairs<A>,
    folding: Signal<Local, bool>,
    finish_run: Signal<Local, bool>,
    /// A pair is read, and no addition of a pair is under way.
    pair_valid: Register<bool>,
    no_pair: Signal<Local, bool>,

    readout: Readout<A>,
    counters: Counters,

    wait: Constant<W<16>>,
    room: Constant<Bits<C>>,
    last_word: Constant<Bits<A>>,
    nothing: Constant<B::Bucket>,
}

impl<const A: usize, const Q: usize, const C: usize, B: BucketAdder> Accumulator<A, Q, C, B> {
    /// Builds an accumulator of `words` buckets, with an adder of this arithmetic.
    ///
    /// # Errors
    /// More buckets than A bits can address; so few buckets that fewer bits suffice, or that
    /// clearing them takes less time than the adder; a C other than Q + 1; an arithmetic that can't
    /// be built.
    pub fn new(words: u32, arithmetic: &modular::Config) -> Result<Self, HdlError> {
        let wait = schedule::waiting_cycles(B::KIND.cycles(words, arithmetic)?);
        let stages = memory_stages(words) as usize;
        // Sums in the adder at a reset must not be written after the clearing.
        if u64::from(words) < wait {
            let expected = format!("at least {wait}, the clocks of the adder");
            return Err(HdlError::config("accumulator", "words", expected, &words));
        }
        let last_word = u64::from(words).saturating_sub(1);
        let style = if stages == 0 {
            Style::Auto
        } else {
            Style::Ultra
        };
        let words = words as usize;
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            offered: Signal::default(),
            point: Signal::default(),
            granted: Signal::default(),
            bucket: Signal::default(),
            negative: Signal::default(),
            finish: Signal::default(),
            last: Signal::default(),
            wide_last: Signal::default(),
            mask: Signal::default(),
            kept: Signal::default(),
            running: Signal::default(),
            finished: Signal::default(),
            o: StreamTx::default(),
            issued: Signal::default(),
            deferred: Signal::default(),
            active: Signal::default(),
            state: Register::default(),
            counter: Register::default(),
            waiting: Fifo::new(Style::Auto)?,
            open: Register::default(),
            now: Register::default(),
            late: Signal::default(),
            grant_waiting: Signal::default(),
            grant_point: Signal::default(),
            first_valid: Register::default(),
            first_waited: Register::default(),
            first: DFF::default(),
            address: Signal::default(),
            sign: Signal::default(),
            second_valid: Register::default(),
            second: DFF::default(),
            second_address: Signal::default(),
            conflicts: Conflicts::new(words)?,
            buckets: ParityMemory::with_words(words, style)?.with_stages(stages),
            addition: Addition::new(stages, arithmetic)?,
            written: Signal::default(),
            adding: Register::default(),
            pairs: Pairs::default(),
            folding: Signal::default(),
            finish_run: Signal::default(),
            pair_valid: Register::default(),
            no_pair: Signal::default(),
            readout: Readout::new(stages)?,
            counters: Counters::default(),
            wait: Constant::new(U::new(wait)),
            room: Constant::new(bits(1 << Q)),
            last_word: Constant::new(bits(last_word)),
            nothing: Constant::new(B::Bucket::default()),
        })
    }
}

impl<const A: usize, const Q: usize, const C: usize, B: BucketAdder> Logic
    for Accumulator<A, Q, C, B>
{
    #[expect(
        clippy::too_many_lines,
        reason = "rust-hdl reads the syntax of one function"
    )]
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            state,
            counter,
            open,
            now,
            first_valid,
            first_waited,
            first,
            second_valid,
            second,
            adding,
            pair_valid
        );
        clock!(
            self, clock, waiting, conflicts, buckets, addition, pairs, readout, counters
        );
        self.state.reset.next = self.reset.val();
        self.counter.reset.next = self.reset.val();
        self.open.reset.next = self.reset.val();
        self.now.reset.next = self.reset.val();
        self.first_valid.reset.next = self.reset.val();
        self.first_waited.reset.next = self.reset.val();
        self.second_valid.reset.next = self.reset.val();
        self.adding.reset.next = self.reset.val();
        self.pair_valid.reset.next = self.reset.val();
        self.waiting.reset.next = self.reset.val();
        self.conflicts.reset.next = self.reset.val();
        self.addition.reset.next = self.reset.val();
        self.pairs.reset.next = self.reset.val();
        self.readout.reset.next = self.reset.val();
        self.counters.reset.next = self.reset.val();
        self.running.next = self.state.q.val() == State::Run;
        self.folding.next = self.state.q.val() == State::Fold;

        // Grants.
        self.late.next = self.now.q.val() - self.waiting.o.data.val().get_bits::<16>(529);
        self.now.d.next = self.now.q.val() + 1;
        self.grant_waiting.next = self.waiting.o.valid.val() & !self.late.val().get_bit(15);
        self.grant_point.next =
            self.offered.val() & !self.grant_waiting.val() & (self.open.q.val() != self.room.val());
        self.granted.next = self.grant_point.val();
        self.waiting.o.ready.next = self.grant_waiting.val();

        // First clock after the grant: the bucket and its bits are read.
        self.first_valid.d.next = self.grant_waiting.val() | self.grant_point.val();
        self.first_waited.d.next = self.grant_waiting.val();
        self.first.d.next = bits_to::<Slot>(self.point.val());
        if self.grant_waiting.val() {
            self.first.d.next = self.waiting.o.data.val();
        }
        self.address.next = self.bucket.val();
        self.sign.next = self.negative.val();
        if self.first_waited.q.val() {
            self.address.next = self.first.q.val().get_bits::<20>(509);
            self.sign.next = self.first.q.val().get_bits::<1>(508);
        }
        // Pairs of buckets take the same path when no addition does.
        if self.folding.val() {
            self.address.next = bits_to::<W<20>>(self.pairs.first.val());
        }
        self.pair_valid.d.next = self.pairs.valid.val();
        self.second_valid.d.next = self.first_valid.q.val();
        self.second.d.next = (bits_to::<Slot>(self.address.val()) << 509)
            | (bits_to::<Slot>(self.sign.val()) << 508)
            | bits_to::<Slot>(self.first.q.val().get_bits::<508>(0));

        // Second clock: the addition is issued, or waits.
        self.second_address.next = self.second.q.val().get_bits::<20>(509);
        self.conflicts.address.next = self.address.val();
        self.conflicts.valid.next = self.second_valid.q.val();
        self.conflicts.bucket.next = self.second_address.val();
        self.waiting.i.valid.next = self.conflicts.defer.val();
        self.waiting.i.data.next = (bits_to::<Slot>(self.now.q.val() + self.wait.val()) << 529)
            | bits_to::<Slot>(self.second.q.val().get_bits::<529>(0));
        self.open.d.next = self.open.q.val() + bits_to::<Bits<C>>(self.grant_point.val())
            - bits_to::<Bits<C>>(self.conflicts.issue.val());

        // Third clock, plus one per stage of the memory: the adder takes its operands.
        self.addition.slot.next = self.second.q.val();
        self.addition.reads.next = self.second_valid.q.val() | self.pair_valid.q.val();
        self.addition.issue.next = self.conflicts.issue.val();
        self.addition.pair.next = self.pair_valid.q.val();
        self.addition.flipped.next = self.conflicts.flipped.val();
        self.addition.bucket.next = self.buckets.read_data.val();
        self.addition.other.next = self.buckets.pair_data.val();
        self.written.next =
            self.addition.tag.val().get_bit(20) & (self.running.val() | self.folding.val());
        self.conflicts.written.next = self.written.val() & self.running.val();
        self.conflicts.written_bucket.next = bits_to::<W<20>>(self.addition.tag.val());
        self.conflicts.written_bit.next = self.addition.tag.val().get_bit(21);
        self.adding.d.next = self.adding.q.val()
            + bits_to::<W<12>>(self.conflicts.issue.val() | self.pair_valid.q.val())
            - bits_to::<W<12>>(self.written.val());

        // Memory ports as used while points are added.
        self.buckets.read_enable.next = true;
        self.buckets.read_address.next = bits_to::<Bits<A>>(self.address.val());
        self.buckets.pair_address.next = self.pairs.second.val();
        self.buckets.write_enable.next = self.written.val();
        self.buckets.write_address.next = bits_to::<Bits<A>>(self.addition.tag.val());
        self.buckets.write_data.next = self.addition.sum.val();

        // Sums of buckets by address bit.
        self.finish_run.next = self.running.val()
            & self.finish.val()
            & (self.open.q.val() == 0)
            & !self.adding.q.val().any();
        self.no_pair.next =
            !self.pairs.valid.val() & !self.pair_valid.q.val() & !self.adding.q.val().any();
        self.pairs.start.next = self.finish_run.val();
        self.pairs.empty.next = self.no_pair.val();
        self.pairs.mask.next = self.mask.val();
        self.pairs.kept.next = self.kept.val();
        self.pairs.wide_last.next = self.wide_last.val();
        self.pairs.last.next = self.last.val();

        // Output of sums.
        self.readout.first.next = self.running.val();
        self.readout.mask.next = self.mask.val();
        self.readout.kept.next = self.kept.val();
        self.readout.wide_last.next = self.wide_last.val();
        self.readout.last.next = self.last.val();
        self.readout.wanted.next = (self.state.q.val() == State::Read) & self.finish.val();
        self.readout.address.next = self.counter.q.val();
        self.readout.drop.next = self.state.q.val() == State::Clear;
        self.readout.coordinates.next = self.addition.coordinates.val();
        self.finished.next = self.readout.finished.val();
        StreamTx::<Output>::link(&mut self.o, &mut self.readout.o);

        self.conflicts.clear.next = self.state.q.val() == State::Clear;
        self.conflicts.cleared.next = self.counter.q.val();
        match self.state.q.val() {
            State::Clear => {
                self.buckets.write_enable.next = true;
                self.buckets.write_address.next = self.counter.q.val();
                self.buckets.write_data.next = self.nothing.val();
                self.counter.d.next = self.counter.q.val() + 1;
                if self.counter.q.val() == self.last_word.val() {
                    self.state.d.next = State::Run;
                }
            }
            State::Run => {
                self.counter.d.next = 0.into();
                if self.finish_run.val() {
                    self.state.d.next = State::Fold;
                }
            }
            State::Fold => {
                if self.pairs.done.val() & self.no_pair.val() {
                    self.state.d.next = State::Read;
                }
            }
            State::Read => {
                self.buckets.read_address.next = self.counter.q.val();
                self.buckets.write_enable.next = self.readout.reading.val();
                self.buckets.write_address.next = self.readout.reading_address.val();
                self.buckets.write_data.next = self.nothing.val();
                if self.readout.finished.val() {
                    self.counter.d.next = 0.into();
                } else if self.readout.read.val() {
                    self.counter.d.next = self.counter.q.val() + 1;
                }
                if !self.finish.val() & !self.readout.reading.val() {
                    self.state.d.next = State::Run;
                }
            }
        }

        self.counters.issue.next = self.conflicts.issue.val();
        self.counters.defer.next = self.conflicts.defer.val();
        self.counters.busy.next = self.running.val()
            & (self.grant_point.val() | (self.open.q.val() != 0) | self.adding.q.val().any());
        self.issued.next = self.counters.issued.val();
        self.deferred.next = self.counters.deferred.val();
        self.active.next = self.counters.active.val();
    }
}
