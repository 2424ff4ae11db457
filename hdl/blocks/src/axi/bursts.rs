//! Runs of beats in nested loops, cut into bursts.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::primitives::Register;
use zkfabric_hdl_toolkit::word::{W, W7, W32, W64, bits_to};

use crate::skid_buffer::SkidBuffer;

/// Maximum number of outstanding bursts of a master.
pub const OUTSTANDING: u64 = 16;

/// Beats of the longest burst: 4,096 bytes, whose multiples no burst crosses (IHI 0022, A3.4.1).
pub const MAX_BEATS: u64 = 64;

/// Addresses and lengths of the bursts of an array, for the address channel of a master.
///
/// The array is a run of `beats` beats, repeated in three nested loops: `count[i]` times,
/// `stride[i]` bytes apart, loop 0 innermost. Run (i0, i1, i2) begins at
/// `address + i0 stride[0] + i1 stride[1] + i2 stride[2]` modulo 2^64, so a stride may be negative.
/// A count of 0 is treated as 1; without beats there is no burst. The low 6 bits of an address and
/// of a stride are treated as 0.
///
/// `start` takes all these; then bursts begin one after the other, each up to the end of its run or
/// to the next multiple of 4096 bytes, one per clock as long as they are accepted: `begun`
/// announces a burst, and its address is offered from the next clock on, from registers. No burst
/// begins without `room`, and at most [`OUTSTANDING`] bursts are outstanding: begun, and not yet
/// completed by `finished`. `error` sets `failed`, and the next `start` clears it.
#[derive(Clone, Debug, LogicBlock)]
pub struct Bursts {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Forgets the bursts that have not begun.
    pub reset: Signal<In, bool>,
    /// Forgets the bursts that have begun, too.
    pub forget: Signal<In, bool>,
    /// Takes the array at this edge; only when no burst is left.
    pub start: Signal<In, bool>,
    /// First byte.
    pub address: Signal<In, W64>,
    /// 64-byte beats per run.
    pub beats: Signal<In, W32>,
    /// Iterations of the loops, innermost first.
    pub count: [Signal<In, W32>; 3],
    /// Bytes from one iteration of a loop to the next.
    pub stride: [Signal<In, W64>; 3],
    /// There is room for the data of the longest burst.
    pub room: Signal<In, bool>,
    /// A burst is complete.
    pub finished: Signal<In, bool>,
    /// A response was an error.
    pub error: Signal<In, bool>,
    /// A burst begins at this edge: its data may precede its address.
    pub begun: Signal<Out, bool>,
    /// Beats of the begun burst minus one.
    pub begun_length: Signal<Out, Bits<8>>,
    /// First byte of the offered burst.
    pub burst_address: Signal<Out, W64>,
    /// Beats of the offered burst minus one.
    pub burst_length: Signal<Out, Bits<8>>,
    /// A burst is offered.
    pub valid: Signal<Out, bool>,
    /// The offered burst is accepted at this edge.
    pub ready: Signal<In, bool>,
    /// No burst is left or outstanding.
    pub idle: Signal<Out, bool>,
    /// Some response since `start` was an error.
    pub failed: Signal<Out, bool>,
    /// Start of the next burst, in beats.
    next: Register<W<58>>,
    /// Some beats of the run have not been requested yet.
    some: Register<bool>,
    /// Beats of the run not yet requested, minus one.
    less: Register<W32>,
    /// Beats of a run minus one.
    run: Register<W32>,
    /// A loop has more than one iteration. From this register synthesis finds that a loop whose
    /// count is the constant 1 needs no logic.
    repeats: [Register<bool>; 3],
    /// Iterations of a loop after its first.
    again: [Register<W32>; 3],
    /// Iterations of a loop after the current one.
    turns: [Register<W32>; 3],
    /// Beats from one iteration of a loop to the next.
    step: [Register<W<58>>; 3],
    /// Start of a loop's next iteration.
    ahead: [Register<W<58>>; 3],
    under_way: Register<W7>,
    wrong: Register<bool>,
    /// First beat of a burst, and in the low 6 bits its beats minus one.
    offers: SkidBuffer<W64>,
    /// Beats up to the next multiple of 4096 bytes, minus one.
    up_to_page: Signal<Local, W<6>>,
    /// The run ends with this burst.
    ends: Signal<Local, bool>,
    /// Beats of the burst minus one.
    length: Signal<Local, W<6>>,
    offered: Signal<Local, bool>,
    taken: Signal<Local, bool>,
    /// A run has been requested to its end, and another follows.
    follows: Signal<Local, bool>,
    /// Start of the following run.
    origin: Signal<Local, W<58>>,
    /// Loop i advances at this edge, or restarts.
    turned: [Signal<Local, bool>; 3],
    first_again: [Signal<Local, W32>; 3],
    present_step: [Signal<Local, W<58>>; 3],
    /// All bits above the position of a beat within 4096 bytes.
    page: Constant<W32>,
    limit: Constant<W7>,
}

impl Default for Bursts {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            forget: Signal::default(),
            start: Signal::default(),
            address: Signal::default(),
            beats: Signal::default(),
            count: std::array::from_fn(|_| Signal::default()),
            stride: std::array::from_fn(|_| Signal::default()),
            room: Signal::default(),
            finished: Signal::default(),
            error: Signal::default(),
            begun: Signal::default(),
            begun_length: Signal::default(),
            burst_address: Signal::default(),
            burst_length: Signal::default(),
            valid: Signal::default(),
            ready: Signal::default(),
            idle: Signal::default(),
            failed: Signal::default(),
            next: Register::default(),
            some: Register::default(),
            less: Register::default(),
            run: Register::default(),
            repeats: std::array::from_fn(|_| Register::default()),
            again: std::array::from_fn(|_| Register::default()),
            turns: std::array::from_fn(|_| Register::default()),
            step: std::array::from_fn(|_| Register::default()),
            ahead: std::array::from_fn(|_| Register::default()),
            under_way: Register::default(),
            wrong: Register::default(),
            offers: SkidBuffer::default(),
            up_to_page: Signal::default(),
            ends: Signal::default(),
            length: Signal::default(),
            offered: Signal::default(),
            taken: Signal::default(),
            follows: Signal::default(),
            origin: Signal::default(),
            turned: std::array::from_fn(|_| Signal::default()),
            first_again: std::array::from_fn(|_| Signal::default()),
            present_step: std::array::from_fn(|_| Signal::default()),
            page: Constant::new(!W32::from(MAX_BEATS - 1)),
            limit: Constant::new(W7::from(OUTSTANDING)),
        }
    }
}

impl Logic for Bursts {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, next, some, less, run, under_way, wrong);
        clock!(self, clock, offers);
        self.offers.reset.next = self.forget.val();
        self.next.reset.next = self.reset.val();
        self.some.reset.next = self.reset.val();
        self.less.reset.next = self.reset.val();
        self.run.reset.next = self.reset.val();
        self.under_way.reset.next = self.forget.val();
        self.wrong.reset.next = self.reset.val();
        for i in 0..3 {
            self.repeats[i].clock.next = self.clock.val();
            self.again[i].clock.next = self.clock.val();
            self.turns[i].clock.next = self.clock.val();
            self.step[i].clock.next = self.clock.val();
            self.ahead[i].clock.next = self.clock.val();
            self.repeats[i].reset.next = self.reset.val();
            self.again[i].reset.next = self.reset.val();
            self.turns[i].reset.next = self.reset.val();
            self.step[i].reset.next = self.reset.val();
            self.ahead[i].reset.next = self.reset.val();
            self.repeats[i].d.next = self.repeats[i].q.val();
            self.again[i].d.next = self.again[i].q.val();
            self.turns[i].d.next = self.turns[i].q.val();
            self.step[i].d.next = self.step[i].q.val();
            self.ahead[i].d.next = self.ahead[i].q.val();
        }

        // Minus one, the beats up to the next multiple of 4096 bytes are a complement, and the
        // remaining beats a sum: the carry chain comes before the length multiplexer, and none
        // after it.
        self.up_to_page.next = !self.next.q.val().get_bits::<6>(0);
        self.ends.next = self.less.q.val() <= bits_to::<W32>(self.up_to_page.val());
        self.length.next = self.up_to_page.val();
        if self.ends.val() {
            self.length.next = self.less.q.val().get_bits::<6>(0);
        }
        self.offered.next =
            self.some.q.val() & self.room.val() & (self.under_way.q.val() != self.limit.val());
        self.taken.next = self.offered.val() & self.offers.i.ready.val();
        self.begun.next = self.taken.val();
        self.begun_length.next = bits_to::<Bits<8>>(self.length.val());
        self.offers.i.valid.next = self.offered.val();
        self.offers.i.data.next =
            (bits_to::<W64>(self.next.q.val()) << 6) | bits_to::<W64>(self.length.val());
        self.offers.o.ready.next = self.ready.val();
        self.valid.next = self.offers.o.valid.val();
        self.burst_address.next = bits_to::<W64>(self.offers.o.data.val().get_bits::<58>(6)) << 6;
        self.burst_length.next = bits_to::<Bits<8>>(self.offers.o.data.val().get_bits::<6>(0));

        // The following run is the next iteration of the innermost unfinished loop, and the loops
        // inside restart from there.
        self.origin.next = self.ahead[2].q.val();
        if self.turns[1].q.val().any() {
            self.origin.next = self.ahead[1].q.val();
        }
        if self.turns[0].q.val().any() {
            self.origin.next = self.ahead[0].q.val();
        }
        if self.start.val() {
            self.origin.next = self.address.val().get_bits::<58>(6);
        }
        self.follows.next = self.taken.val()
            & self.ends.val()
            & (self.turns[0].q.val().any()
                | self.turns[1].q.val().any()
                | self.turns[2].q.val().any());
        self.turned[0].next = self.follows.val();
        for i in 1..3 {
            self.turned[i].next = self.turned[i - 1].val() & !self.turns[i - 1].q.val().any();
        }
        for i in 0..3 {
            self.present_step[i].next = self.step[i].q.val();
            self.first_again[i].next = 0.into();
            if self.count[i].val().any() {
                self.first_again[i].next = self.count[i].val() - 1;
            }
            if self.turned[i].val() & self.repeats[i].q.val() {
                self.turns[i].d.next = self.again[i].q.val();
                if self.turns[i].q.val().any() {
                    self.turns[i].d.next = self.turns[i].q.val() - 1;
                }
            }
            if self.start.val() {
                self.present_step[i].next = self.stride[i].val().get_bits::<58>(6);
                self.step[i].d.next = self.stride[i].val().get_bits::<58>(6);
                self.repeats[i].d.next = self.count[i].val().get_bits::<31>(1).any();
                self.again[i].d.next = self.first_again[i].val();
                self.turns[i].d.next = self.first_again[i].val();
            }
            if self.turned[i].val() | self.start.val() {
                self.ahead[i].d.next = self.origin.val() + self.present_step[i].val();
            }
        }

        if self.taken.val() {
            self.next.d.next = bits_to::<W<58>>(self.next.q.val().get_bits::<52>(6) + 1) << 6;
            self.less.d.next = self.less.q.val()
                + (self.page.val() | bits_to::<W32>(self.next.q.val().get_bits::<6>(0)));
            self.some.d.next = !self.ends.val();
        }
        if self.follows.val() {
            self.next.d.next = self.origin.val();
            self.less.d.next = self.run.q.val();
            self.some.d.next = true;
        }
        if self.start.val() {
            self.next.d.next = self.origin.val();
            self.less.d.next = self.beats.val() - 1;
            self.run.d.next = self.beats.val() - 1;
            self.some.d.next = self.beats.val().any();
            self.wrong.d.next = false;
        }
        if self.error.val() {
            self.wrong.d.next = true;
        }
        if self.taken.val() & !self.finished.val() {
            self.under_way.d.next = self.under_way.q.val() + 1;
        }
        if !self.taken.val() & self.finished.val() {
            self.under_way.d.next = self.under_way.q.val() - 1;
        }
        self.failed.next = self.wrong.q.val();
        self.idle.next = !self.some.q.val() & !self.under_way.q.val().any();
    }
}
