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

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Delay, Memory, ParityMemory, Register, StreamTx, Style};
use zkfabric_hdl_toolkit::word::{U, W, bits_to};

use super::adder::{BucketAdder, memory_stages};
use super::bit_sums::Pairs;
use super::schedule;
use crate::fifo::Fifo;
use crate::modular;

/// A sum of buckets: `last | z | y | x`.
pub type Output = U<763, 12>;
/// A granted addition: `due | address | negative | y | x`.
type Slot = U<545, 9>;

/// Operands of the adder besides the buckets: `address | negative`.
type Place = W<21>;

/// Capacity of the FIFO of sums behind the accumulator.
const RESULTS: u64 = 16;

/// Phase of the accumulator.
#[derive(LogicState, Clone, Copy, Debug, PartialEq)]
enum State {
    /// Clears the memories, after a reset.
    Clear,
    /// Takes points and adds.
    Run,
    /// Adds buckets to buckets.
    Fold,
    ///    Outputs the sums and clears all buckets.
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
    issued_bits: Memory<bool, A>,
    written_bits: Memory<bool, A>,
    buckets: ParityMemory<B::Bucket, A>,
    previous_valid: Register<bool>,
    previous: DFF<W<20>>,
    busy: Signal<Local, bool>,
    issue: Signal<Local, bool>,
    defer: Signal<Local, bool>,
    flipped: Signal<Local, bool>,

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
    // The adder may lie in another super logic region.
    bucket_crossing: Delay<B::Bucket>,
    other_crossing: Delay<B::Bucket>,
    beside_crossing: Delay<W<23>>,
    adder: B,
    sum_crossing: Delay<B::Bucket>,
    tag_crossing: Delay<W<22>>,
    tag: Signal<Local, W<22>>,
    written: Signal<Local, bool>,
    /// Additions in the adder.
    adding: Register<W<12>>,

    pairs: Pairs<A>,
    folding: Signal<Local, bool>,
    finish_run: Signal<Local, bool>,
    /// A pair is read, and no addition of a pair is under way.
    pair_valid: Register<bool>,
    no_pair: Signal<Local, bool>,

    /// Masks of the window being read: its address bits, and the bits that get a sum.
    window: DFF<Bits<A>>,
    window_kept: DFF<Bits<A>>,
    place: Signal<Local, Bits<A>>,
    is_sum: Signal<Local, bool>,
    reading: Register<bool>,
    reading_sum: DFF<bool>,
    reading_final: DFF<bool>,
    reading_address: DFF<Bits<A>>,
    /// Delayed beside a sum read from the memory: `final | sum`.
    sum_way: Delay<W<2>>,
    results: Fifo<Output, 4, 5>,
    read: Signal<Local, bool>,

    issued_count: Register<W<48>>,
    deferred_count: Register<W<48>>,
    active_count: Register<W<48>>,

    wait: Constant<W<16>>,
    room: Constant<Bits<C>>,
    last_word: Constant<Bits<A>>,
    most_results: Constant<Bits<5>>,
    nothing: Constant<B::Bucket>,
    of_point: Constant<B::Bucket>,
    last_result: Constant<Output>,
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
            issued_bits: Memory::with_words(words, Style::Auto)?,
            written_bits: Memory::with_words(words, Style::Auto)?,
            buckets: ParityMemory::with_words(words, style)?.with_stages(stages),
            previous_valid: Register::default(),
            previous: DFF::default(),
            busy: Signal::default(),
            issue: Signal::default(),
            defer: Signal::default(),
            flipped: Signal::default(),
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
            tag: Signal::default(),
            written: Signal::default(),
            adding: Register::default(),
            pairs: Pairs::default(),
            folding: Signal::default(),
            finish_run: Signal::default(),
            pair_valid: Register::default(),
            no_pair: Signal::default(),
            window: DFF::default(),
            window_kept: DFF::default(),
            place: Signal::default(),
            is_sum: Signal::default(),
            reading: Register::default(),
            reading_sum: DFF::default(),
            reading_final: DFF::default(),
            reading_address: DFF::default(),
            sum_way: Delay::new(stages),
            results: Fifo::new(Style::Auto)?,
            read: Signal::default(),
            issued_count: Register::default(),
            deferred_count: Register::default(),
            active_count: Register::default(),
            wait: Constant::new(U::new(wait)),
            room: Constant::new(bits(1 << Q)),
            last_word: Constant::new(bits(last_word)),
            // Leaves room for the results on their way out of the memory and the one being read.
            most_results: Constant::new(bits(RESULTS - 3 - stages as u64)),
            nothing: Constant::new(B::Bucket::default()),
            of_point: Constant::new(B::of_point()),
            last_result: Constant::new(U::new(1) << 762_u64),
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
            previous_valid,
            previous,
            operand_valid,
            operand,
            operand_flipped,
            operand_bucket,
            operand_other,
            adding,
            pair_valid,
            window,
            window_kept,
            reading,
            reading_sum,
            reading_final,
            reading_address,
            issued_count,
            deferred_count,
            active_count
        );
        clock!(
            self,
            clock,
            waiting,
            issued_bits,
            written_bits,
            buckets,
            way,
            bucket_crossing,
            other_crossing,
            beside_crossing,
            adder,
            sum_crossing,
            tag_crossing,
            pairs,
            sum_way,
            results
        );
        self.state.reset.next = self.reset.val();
        self.counter.reset.next = self.reset.val();
        self.open.reset.next = self.reset.val();
        self.now.reset.next = self.reset.val();
        self.first_valid.reset.next = self.reset.val();
        self.first_waited.reset.next = self.reset.val();
        self.second_valid.reset.next = self.reset.val();
        self.previous_valid.reset.next = self.reset.val();
        self.operand_valid.reset.next = self.reset.val();
        self.adding.reset.next = self.reset.val();
        self.pairs.reset.next = self.reset.val();
        self.pair_valid.reset.next = self.reset.val();
        self.reading.reset.next = self.reset.val();
        self.issued_count.reset.next = self.reset.val();
        self.deferred_count.reset.next = self.reset.val();
        self.active_count.reset.next = self.reset.val();
        self.waiting.reset.next = self.reset.val();
        self.results.reset.next = self.reset.val();
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
        self.busy.next = (self.issued_bits.read_data.val() != self.written_bits.read_data.val())
            | (self.previous_valid.q.val() & (self.previous.q.val() == self.second_address.val()));
        self.issue.next = self.second_valid.q.val() & !self.busy.val();
        self.defer.next = self.second_valid.q.val() & self.busy.val();
        self.flipped.next = !self.issued_bits.read_data.val();
        self.previous_valid.d.next = self.issue.val();
        self.previous.d.next = self.second_address.val();
        self.waiting.i.valid.next = self.defer.val();
        self.waiting.i.data.next = (bits_to::<Slot>(self.now.q.val() + self.wait.val()) << 529)
            | bits_to::<Slot>(self.second.q.val().get_bits::<529>(0));
        self.open.d.next = self.open.q.val() + bits_to::<Bits<C>>(self.grant_point.val())
            - bits_to::<Bits<C>>(self.issue.val());

        // Third clock, plus one per stage of the memory: the adder takes its operands.
        self.way.d.next = bits_to::<Slot>(self.second.q.val().get_bits::<529>(0))
            | (bits_to::<Slot>(self.second_valid.q.val() | self.pair_valid.q.val()) << 529)
            | (bits_to::<Slot>(self.issue.val() | self.pair_valid.q.val()) << 530)
            | (bits_to::<Slot>(self.flipped.val()) << 531)
            | (bits_to::<Slot>(self.pair_valid.q.val()) << 532);
        self.coming.next = self.way.q.val();
        self.coming_pair.next = self.coming.val().get_bit(532);
        self.operand_valid.d.next = self.coming.val().get_bit(530);
        self.operand.d.next = self.coming.val().get_bits::<21>(508);
        self.operand_other.d.next =
            bits_to::<B::Bucket>(self.coming.val().get_bits::<508>(0)) | self.of_point.val();
        if self.coming_pair.val() {
            self.operand.d.next = bits_to::<Place>(self.coming.val().get_bits::<20>(509)) << 1;
            self.operand_other.d.next = self.buckets.pair_data.val();
        }
        self.operand_flipped.d.next = self.coming.val().get_bit(531);
        // Buckets that are only read out don't toggle the adder's operands.
        if self.coming.val().get_bit(529) {
            self.operand_bucket.d.next = self.buckets.read_data.val();
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
        self.tag.next = self.tag_crossing.q.val();
        self.written.next = self.tag.val().get_bit(20) & (self.running.val() | self.folding.val());
        self.adding.d.next = self.adding.q.val()
            + bits_to::<W<12>>(self.issue.val() | self.pair_valid.q.val())
            - bits_to::<W<12>>(self.written.val());

        // Memory ports as used while points are added.
        self.issued_bits.read_enable.next = true;
        self.issued_bits.read_address.next = bits_to::<Bits<A>>(self.address.val());
        self.issued_bits.write_enable.next = self.issue.val();
        self.issued_bits.write_address.next = bits_to::<Bits<A>>(self.second_address.val());
        self.issued_bits.write_data.next = self.flipped.val();
        self.written_bits.read_enable.next = true;
        self.written_bits.read_address.next = bits_to::<Bits<A>>(self.address.val());
        self.written_bits.write_enable.next = self.written.val() & self.running.val();
        self.written_bits.write_address.next = bits_to::<Bits<A>>(self.tag.val());
        self.written_bits.write_data.next = self.tag.val().get_bit(21);
        self.buckets.read_enable.next = true;
        self.buckets.read_address.next = bits_to::<Bits<A>>(self.address.val());
        self.buckets.pair_address.next = self.pairs.second.val();
        self.buckets.write_enable.next = self.written.val();
        self.buckets.write_address.next = bits_to::<Bits<A>>(self.tag.val());
        self.buckets.write_data.next = self.sum_crossing.q.val();

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

        // Output of sums: a bucket read in one clock goes to the FIFO in the next if it is a sum,
        // and its place is cleared. A read needs room for this sum and for the sums on their way.
        self.read.next = (self.state.q.val() == State::Read)
            & self.finish.val()
            & (self.results.count.val() <= self.most_results.val());
        self.reading.d.next = self.read.val();
        self.finished.next = self.read.val() & (self.counter.q.val() == self.last.val());
        self.reading_address.d.next = self.counter.q.val();
        // A sum lies where the address in the window is 0 or a single kept bit.
        if self.running.val() {
            self.window.d.next = self.mask.val();
            self.window_kept.d.next = self.kept.val();
        } else if self.read.val() & (self.counter.q.val() == self.wide_last.val()) {
            self.window.d.next = self.window.q.val() >> 1;
            self.window_kept.d.next = self.window_kept.q.val() >> 1;
        }
        self.place.next = self.counter.q.val() & self.window.q.val();
        self.is_sum.next = !(self.place.val() & (self.place.val() - 1)).any()
            & !(self.place.val() & !self.window_kept.q.val()).any();
        self.reading_sum.d.next = self.is_sum.val();
        self.reading_final.d.next = ((self.counter.q.val() | self.window.q.val())
            == self.last.val())
            & (self.place.val() == (self.window_kept.q.val() & !(self.window_kept.q.val() >> 1)));
        self.sum_way.d.next = bits_to::<W<2>>(self.reading.q.val() & self.reading_sum.q.val())
            | (bits_to::<W<2>>(self.reading_final.q.val()) << 1);
        // Data read before a reset is dropped.
        self.results.i.valid.next =
            self.sum_way.q.val().get_bit(0) & (self.state.q.val() != State::Clear);
        self.adder.read.next = self.buckets.read_data.val();
        self.results.i.data.next = bits_to::<Output>(self.adder.coordinates.val());
        if self.sum_way.q.val().get_bit(1) {
            self.results.i.data.next =
                bits_to::<Output>(self.adder.coordinates.val()) | self.last_result.val();
        }
        self.o.data.next = self.results.o.data.val();
        self.o.valid.next = self.results.o.valid.val();
        self.results.o.ready.next = self.o.ready.val();

        match self.state.q.val() {
            State::Clear => {
                self.issued_bits.write_enable.next = true;
                self.issued_bits.write_address.next = self.counter.q.val();
                self.issued_bits.write_data.next = false;
                self.written_bits.write_enable.next = true;
                self.written_bits.write_address.next = self.counter.q.val();
                self.written_bits.write_data.next = false;
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
                self.buckets.write_enable.next = self.reading.q.val();
                self.buckets.write_address.next = self.reading_address.q.val();
                self.buckets.write_data.next = self.nothing.val();
                if self.finished.val() {
                    self.counter.d.next = 0.into();
                } else if self.read.val() {
                    self.counter.d.next = self.counter.q.val() + 1;
                }
                if !self.finish.val() & !self.reading.q.val() {
                    self.state.d.next = State::Run;
                }
            }
        }

        if self.issue.val() {
            self.issued_count.d.next = self.issued_count.q.val() + 1;
        }
        if self.defer.val() {
            self.deferred_count.d.next = self.deferred_count.q.val() + 1;
        }
        if self.running.val()
            & (self.grant_point.val() | (self.open.q.val() != 0) | self.adding.q.val().any())
        {
            self.active_count.d.next = self.active_count.q.val() + 1;
        }
        self.issued.next = self.issued_count.q.val();
        self.deferred.next = self.deferred_count.q.val();
        self.active.next = self.active_count.q.val();
    }
}
