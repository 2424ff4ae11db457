//! Buckets and the adder that fills them: one addition per clock, whatever the order of buckets.
//!
//! ```text
//! point -+-> bits and bucket -> decision -> operands -> adder -> bucket
//!        |                          |
//!        +------- waiting FIFO <----+
//! ```
//!
//! [`schedule`] says when which addition is granted, and is exact to the clock.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath_block;
use zkfabric_hdl_toolkit::primitives::{Memory, Register, StreamTx, Style};
use zkfabric_hdl_toolkit::word::{U, W, bits_to};

use super::adder::bucket_adder;
use super::schedule;
use crate::fifo::Fifo;
use crate::modular;

/// A bucket: `last | z | y | x`.
pub type Output = U<763, 12>;
/// A bucket in its memory: `occupied | z | y | x`; zeros, with which the memory starts, are an empty one.
type Bucket = U<763, 12>;
/// A granted addition: `due | address | negative | y | x`.
type Slot = U<545, 9>;

datapath_block! {
    /// A point added to a bucket; `tag` travels with it.
    struct BucketAdder { bucket: 763, x: 254, y: 254, negative: 1, tag: 22 } -> { sum: 762, tag_out: 22 }
}

/// Words of a block of `UltraRAM`: fewer buckets go into what the tool likes.
const ULTRA_RAM_WORDS: usize = 4096;

/// What the accumulator is doing.
#[derive(LogicState, Clone, Copy, Debug, PartialEq)]
enum State {
    /// Clears the memories, after a reset.
    Clear,
    /// Takes points and adds.
    Run,
    /// Gives the buckets out and clears them.
    Read,
}

/// The bucket accumulator: A bits of bucket address, room for 2^Q additions that wait, C = Q + 1.
///
/// After a reset it clears its memories, a bucket per clock. Then it grants additions, until `finish`; behind the last sum it gives out
/// the buckets in the order of their addresses, the one at `last` with the mark, and grants again. An empty bucket is all zeros,
/// otherwise coordinates are canonical in Montgomery form.
#[derive(Debug, LogicBlock)]
pub struct Accumulator<const A: usize, const Q: usize, const C: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Drops everything.
    pub reset: Signal<In, bool>,
    /// An addition is offered.
    pub offered: Signal<In, bool>,
    /// Its point: `y | x`, other than infinity.
    pub point: Signal<In, W<508>>,
    /// The offered addition is granted, at this edge.
    pub granted: Signal<Out, bool>,
    /// The bucket of the addition that was granted at the edge before.
    pub bucket: Signal<In, W<20>>,
    /// Whether the negative of its point is added.
    pub negative: Signal<In, W<1>>,
    /// Nothing more is offered; stays until `finished`.
    pub finish: Signal<In, bool>,
    /// Address of the last bucket that is given out, constant while `finish`. Those above it must not have been used.
    pub last: Signal<In, Bits<A>>,
    /// Additions are granted.
    pub running: Signal<Out, bool>,
    /// The last bucket is read, at this edge.
    pub finished: Signal<Out, bool>,
    /// Buckets.
    pub o: StreamTx<Output>,
    /// Additions that entered the adder since the reset.
    pub issued: Signal<Out, W<48>>,
    /// Times that an addition had to wait.
    pub deferred: Signal<Out, W<48>>,
    /// Clocks in which some addition was under way.
    pub active: Signal<Out, W<48>>,

    state: Register<State>,
    counter: Register<Bits<A>>,

    waiting: Fifo<Slot, Q, C>,
    /// Additions granted and not issued.
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
    buckets: Memory<Bucket, A>,
    previous_valid: Register<bool>,
    previous: DFF<W<20>>,
    busy: Signal<Local, bool>,
    issue: Signal<Local, bool>,
    defer: Signal<Local, bool>,
    flipped: Signal<Local, bool>,

    operand_valid: Register<bool>,
    operand: DFF<Slot>,
    operand_flipped: DFF<bool>,
    operand_bucket: DFF<Bucket>,
    adder: BucketAdder,
    tag: Signal<Local, W<22>>,
    written: Signal<Local, bool>,
    /// Additions in the adder.
    adding: Register<W<12>>,

    reading: Register<bool>,
    reading_last: Register<bool>,
    reading_address: DFF<Bits<A>>,
    results: Fifo<Output, 4, 5>,
    read: Signal<Local, bool>,

    issued_count: Register<W<48>>,
    deferred_count: Register<W<48>>,
    active_count: Register<W<48>>,

    wait: Constant<W<16>>,
    room: Constant<Bits<C>>,
    last_word: Constant<Bits<A>>,
    nothing: Constant<Bucket>,
    occupied: Constant<Bucket>,
    last_result: Constant<Output>,
}

impl<const A: usize, const Q: usize, const C: usize> Accumulator<A, Q, C> {
    /// An accumulator of `words` buckets, with an adder of this arithmetic.
    ///
    /// # Errors
    /// More buckets than A bits can tell apart, or so few that fewer bits can; a C that is not Q + 1; an arithmetic that can't be built.
    pub fn new(words: u32, arithmetic: &modular::Config) -> Result<Self, HdlError> {
        let adder = bucket_adder(arithmetic)?;
        let wait = schedule::waiting_cycles(adder.latency() as u64);
        let bit = |bit: usize| U::<763, 12>::new(1) << bit as u64;
        let last_word = u64::from(words).saturating_sub(1);
        let words = words as usize;
        let style = if words < ULTRA_RAM_WORDS {
            Style::Auto
        } else {
            Style::Ultra
        };
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
            buckets: Memory::with_words(words, style)?,
            previous_valid: Register::default(),
            previous: DFF::default(),
            busy: Signal::default(),
            issue: Signal::default(),
            defer: Signal::default(),
            flipped: Signal::default(),
            operand_valid: Register::default(),
            operand: DFF::default(),
            operand_flipped: DFF::default(),
            operand_bucket: DFF::default(),
            adder: BucketAdder::new(&adder)?,
            tag: Signal::default(),
            written: Signal::default(),
            adding: Register::default(),
            reading: Register::default(),
            reading_last: Register::default(),
            reading_address: DFF::default(),
            results: Fifo::new(Style::Auto)?,
            read: Signal::default(),
            issued_count: Register::default(),
            deferred_count: Register::default(),
            active_count: Register::default(),
            wait: Constant::new(U::new(wait)),
            room: Constant::new(bits(1 << Q)),
            last_word: Constant::new(bits(last_word)),
            nothing: Constant::new(U::ZERO),
            occupied: Constant::new(bit(762)),
            last_result: Constant::new(bit(762)),
        })
    }
}

impl<const A: usize, const Q: usize, const C: usize> Logic for Accumulator<A, Q, C> {
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
            adding,
            reading,
            reading_last,
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
            adder,
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
        self.reading.reset.next = self.reset.val();
        self.reading_last.reset.next = self.reset.val();
        self.issued_count.reset.next = self.reset.val();
        self.deferred_count.reset.next = self.reset.val();
        self.active_count.reset.next = self.reset.val();
        self.waiting.reset.next = self.reset.val();
        self.results.reset.next = self.reset.val();
        self.running.next = self.state.q.val() == State::Run;

        // Grants.
        self.late.next = self.now.q.val() - self.waiting.o.data.val().get_bits::<16>(529);
        self.now.d.next = self.now.q.val() + 1;
        self.grant_waiting.next = self.waiting.o.valid.val() & !self.late.val().get_bit(15);
        self.grant_point.next =
            self.offered.val() & !self.grant_waiting.val() & (self.open.q.val() != self.room.val());
        self.granted.next = self.grant_point.val();
        self.waiting.o.ready.next = self.grant_waiting.val();

        // First clock behind the grant: the bucket and its bits are read.
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

        // Third clock: the adder takes its operands.
        self.operand_valid.d.next = self.issue.val();
        self.operand.d.next = self.second.q.val();
        self.operand_flipped.d.next = self.flipped.val();
        // Buckets that are only read out don't stir the adder.
        if self.second_valid.q.val() {
            self.operand_bucket.d.next = self.buckets.read_data.val();
        }
        self.adder.bucket.next = self.operand_bucket.q.val();
        self.adder.x.next = self.operand.q.val().get_bits::<254>(0);
        self.adder.y.next = self.operand.q.val().get_bits::<254>(254);
        self.adder.negative.next = self.operand.q.val().get_bits::<1>(508);
        self.adder.tag.next = (bits_to::<W<22>>(self.operand_flipped.q.val()) << 21)
            | (bits_to::<W<22>>(self.operand_valid.q.val()) << 20)
            | bits_to::<W<22>>(self.operand.q.val().get_bits::<20>(509));
        self.tag.next = self.adder.tag_out.val();
        self.written.next = self.tag.val().get_bit(20) & (self.state.q.val() == State::Run);
        self.adding.d.next = self.adding.q.val() + bits_to::<W<12>>(self.issue.val())
            - bits_to::<W<12>>(self.written.val());

        // Memories, as they are used while points are added.
        self.issued_bits.read_enable.next = true;
        self.issued_bits.read_address.next = bits_to::<Bits<A>>(self.address.val());
        self.issued_bits.write_enable.next = self.issue.val();
        self.issued_bits.write_address.next = bits_to::<Bits<A>>(self.second_address.val());
        self.issued_bits.write_data.next = self.flipped.val();
        self.written_bits.read_enable.next = true;
        self.written_bits.read_address.next = bits_to::<Bits<A>>(self.address.val());
        self.written_bits.write_enable.next = self.written.val();
        self.written_bits.write_address.next = bits_to::<Bits<A>>(self.tag.val());
        self.written_bits.write_data.next = self.tag.val().get_bit(21);
        self.buckets.read_enable.next = true;
        self.buckets.read_address.next = bits_to::<Bits<A>>(self.address.val());
        self.buckets.write_enable.next = self.written.val();
        self.buckets.write_address.next = bits_to::<Bits<A>>(self.tag.val());
        self.buckets.write_data.next =
            bits_to::<Bucket>(self.adder.sum.val()) | self.occupied.val();

        // Buckets out: what was read in a clock goes to the FIFO, and its place is cleared, in the next one.
        // Room for this one and the one on its way.
        self.read.next = (self.state.q.val() == State::Read)
            & self.finish.val()
            & (self.results.count.val() < 14);
        self.reading.d.next = self.read.val();
        self.finished.next = self.read.val() & (self.counter.q.val() == self.last.val());
        self.reading_last.d.next = self.finished.val();
        self.reading_address.d.next = self.counter.q.val();
        self.results.i.valid.next = self.reading.q.val();
        self.results.i.data.next =
            bits_to::<Output>(self.buckets.read_data.val().get_bits::<762>(0));
        if self.reading_last.q.val() {
            self.results.i.data.next =
                bits_to::<Output>(self.buckets.read_data.val().get_bits::<762>(0))
                    | self.last_result.val();
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
                if self.finish.val() & (self.open.q.val() == 0) & !self.adding.q.val().any() {
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
        if self.grant_point.val() | (self.open.q.val() != 0) | self.adding.q.val().any() {
            self.active_count.d.next = self.active_count.q.val() + 1;
        }
        self.issued.next = self.issued_count.q.val();
        self.deferred.next = self.deferred_count.q.val();
        self.active.next = self.active_count.q.val();
    }
}
