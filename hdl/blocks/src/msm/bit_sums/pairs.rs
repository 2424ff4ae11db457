//! Circuit that generates the pairs of buckets to add.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::primitives::Register;

/// Pairs of buckets with A bits of address, level by level: one per clock, in the order of
/// [`Layout`](super::Layout).
///
/// `start` begins with the uppermost level. Before each level, and after the last one, the circuit
/// waits for `empty`: the sums of the level above are written. The inputs that describe the windows
/// stay constant from `start` until `done`.
#[derive(Debug, Default, LogicBlock)]
pub struct Pairs<const A: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Drops everything.
    pub reset: Signal<In, bool>,
    /// Starts the first level.
    pub start: Signal<In, bool>,
    /// No addition is under way.
    pub empty: Signal<In, bool>,
    /// Ones in the address bits of a wide window.
    pub mask: Signal<In, Bits<A>>,
    /// Ones in the address bits that get a sum.
    pub kept: Signal<In, Bits<A>>,
    /// The last bucket of wide windows.
    pub wide_last: Signal<In, Bits<A>>,
    /// The last bucket.
    pub last: Signal<In, Bits<A>>,
    /// A pair is output.
    pub valid: Signal<Out, bool>,
    /// The pair's bucket that takes the sum.
    pub first: Signal<Out, Bits<A>>,
    /// The pair's other bucket.
    pub second: Signal<Out, Bits<A>>,
    /// All levels have been output.
    pub done: Signal<Out, bool>,

    waiting: Register<bool>,
    running: Register<bool>,
    finished: Register<bool>,
    /// The level's bit, and ones below it.
    half: DFF<Bits<A>>,
    below: DFF<Bits<A>>,
    /// The last bucket of the level's last window.
    target: DFF<Bits<A>>,
    /// For the current window: its first bucket, and ones in its address bits and in the bits that
    /// get a sum.
    base: DFF<Bits<A>>,
    window: DFF<Bits<A>>,
    window_kept: DFF<Bits<A>>,
    /// The region: 0, or a bit above the level's.
    region: DFF<Bits<A>>,
    low: DFF<Bits<A>>,
    next_region: Signal<Local, Bits<A>>,
    window_last: Signal<Local, Bits<A>>,
    low_ends: Signal<Local, bool>,
    region_ends: Signal<Local, bool>,
    level_ends: Signal<Local, bool>,
    begin: Signal<Local, bool>,

    given: Register<bool>,
    first_address: DFF<Bits<A>>,
    second_address: DFF<Bits<A>>,
    address: Signal<Local, Bits<A>>,
}

impl<const A: usize> Logic for Pairs<A> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            waiting,
            running,
            finished,
            half,
            below,
            target,
            base,
            window,
            window_kept,
            region,
            low,
            given,
            first_address,
            second_address
        );
        self.waiting.reset.next = self.reset.val();
        self.running.reset.next = self.reset.val();
        self.finished.reset.next = self.reset.val();
        self.given.reset.next = self.reset.val();

        self.low_ends.next = self.low.q.val() == self.below.q.val();
        self.next_region.next = self.region.q.val() << 1;
        if !self.region.q.val().any() {
            self.next_region.next = self.half.q.val() << 1;
        }
        self.region_ends.next =
            self.low_ends.val() & !(self.next_region.val() & self.window_kept.q.val()).any();
        self.window_last.next = self.base.q.val() | self.window.q.val();
        self.level_ends.next =
            self.region_ends.val() & (self.window_last.val() == self.target.q.val());

        self.begin.next = self.waiting.q.val() & self.empty.val();
        if self.begin.val() {
            self.waiting.d.next = false;
            self.running.d.next = true;
        }
        if self.running.q.val() {
            self.low.d.next = self.low.q.val() + 1;
            if self.low_ends.val() {
                self.low.d.next = 0.into();
                self.region.d.next = self.next_region.val();
            }
            if self.region_ends.val() {
                self.region.d.next = 0.into();
                self.base.d.next = self.window_last.val() + 1;
                if self.window_last.val() == self.wide_last.val() {
                    self.window.d.next = self.window.q.val() >> 1;
                    self.window_kept.d.next = self.window_kept.q.val() >> 1;
                }
            }
            if self.level_ends.val() {
                self.running.d.next = false;
                self.waiting.d.next = !self.half.q.val().get_bit(0);
                self.finished.d.next = self.half.q.val().get_bit(0);
                self.half.d.next = self.half.q.val() >> 1;
                self.below.d.next = self.below.q.val() >> 1;
                self.target.d.next = self.last.val();
                self.base.d.next = 0.into();
                self.window.d.next = self.mask.val();
                self.window_kept.d.next = self.kept.val();
            }
        }
        if self.start.val() {
            self.waiting.d.next = true;
            self.finished.d.next = false;
            self.half.d.next = self.mask.val() & !(self.mask.val() >> 1);
            self.below.d.next = self.mask.val() >> 1;
            // Narrow windows don't have the uppermost bit.
            self.target.d.next = self.wide_last.val();
            self.base.d.next = 0.into();
            self.window.d.next = self.mask.val();
            self.window_kept.d.next = self.kept.val();
            self.region.d.next = 0.into();
            self.low.d.next = 0.into();
        }

        self.address.next = self.base.q.val() | self.region.q.val() | self.low.q.val();
        self.given.d.next = self.running.q.val();
        self.first_address.d.next = self.address.val();
        self.second_address.d.next = self.address.val() | self.half.q.val();
        self.valid.next = self.given.q.val();
        self.first.next = self.first_address.q.val();
        self.second.next = self.second_address.q.val();
        self.done.next = self.finished.q.val();
    }
}

zkfabric_hdl_toolkit::ports!(impl [const A: usize] Pairs<A> {
    clock clock; reset, start, empty, mask, kept, wide_last, last, valid, first, second, done
});
