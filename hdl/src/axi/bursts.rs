//! An array cut into bursts.

use rust_hdl::prelude::*;

use crate::primitives::Register;
use crate::word::{W7, W32, W64, bits_to};

/// Bursts that may be under way.
const OUTSTANDING: u64 = 16;

/// The addresses and lengths of the bursts of an array, for the address channel of a master.
///
/// `start` takes `address` (its low 6 bits are taken as 0) and `beats`; then bursts are offered one after the other, the first
/// up to the next multiple of 4096 bytes. At most 16 are under way: taken, and not yet said to be over by `finished`. `failed` is set by
/// `error` and cleared by the next `start`.
#[derive(Clone, Debug, LogicBlock)]
pub struct Bursts {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Forgets everything.
    pub reset: Signal<In, bool>,
    /// Takes the array at this edge; only when no burst is left.
    pub start: Signal<In, bool>,
    /// First byte.
    pub address: Signal<In, W64>,
    /// Number of beats of 64 bytes.
    pub beats: Signal<In, W32>,
    /// A burst is over.
    pub finished: Signal<In, bool>,
    /// A response was an error.
    pub error: Signal<In, bool>,
    /// First byte of the burst.
    pub burst_address: Signal<Out, W64>,
    /// Its beats less one.
    pub burst_length: Signal<Out, Bits<8>>,
    /// A burst is offered.
    pub valid: Signal<Out, bool>,
    /// It is taken at this edge.
    pub ready: Signal<In, bool>,
    /// No burst is left or under way.
    pub idle: Signal<Out, bool>,
    /// Some response since `start` was an error.
    pub failed: Signal<Out, bool>,
    next: Register<W64>,
    left: Register<W32>,
    under_way: Register<W7>,
    wrong: Register<bool>,
    room: Signal<Local, W7>,
    length: Signal<Local, W7>,
    offered: Signal<Local, bool>,
    taken: Signal<Local, bool>,
    page: Constant<W7>,
    limit: Constant<W7>,
}

impl Default for Bursts {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            start: Signal::default(),
            address: Signal::default(),
            beats: Signal::default(),
            finished: Signal::default(),
            error: Signal::default(),
            burst_address: Signal::default(),
            burst_length: Signal::default(),
            valid: Signal::default(),
            ready: Signal::default(),
            idle: Signal::default(),
            failed: Signal::default(),
            next: Register::default(),
            left: Register::default(),
            under_way: Register::default(),
            wrong: Register::default(),
            room: Signal::default(),
            length: Signal::default(),
            offered: Signal::default(),
            taken: Signal::default(),
            page: Constant::new(W7::from(64)),
            limit: Constant::new(W7::from(OUTSTANDING)),
        }
    }
}

impl Logic for Bursts {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, next, left, under_way, wrong);
        self.next.reset.next = self.reset.val();
        self.left.reset.next = self.reset.val();
        self.under_way.reset.next = self.reset.val();
        self.wrong.reset.next = self.reset.val();

        // beats up to the next multiple of 4096 bytes
        self.room.next = self.page.val() - bits_to::<W7>(self.next.q.val().get_bits::<6>(6));
        self.length.next = self.room.val();
        if self.left.q.val() < bits_to::<W32>(self.room.val()) {
            self.length.next = bits_to::<W7>(self.left.q.val());
        }
        self.offered.next = self.left.q.val().any() & (self.under_way.q.val() != self.limit.val());
        self.taken.next = self.offered.val() & self.ready.val();
        self.valid.next = self.offered.val();
        self.burst_address.next = self.next.q.val();
        self.burst_length.next = bits_to::<Bits<8>>(self.length.val() - 1);

        if self.taken.val() {
            self.next.d.next = self.next.q.val() + (bits_to::<W64>(self.length.val()) << 6);
            self.left.d.next = self.left.q.val() - bits_to::<W32>(self.length.val());
        }
        if self.start.val() {
            self.next.d.next = (self.address.val() >> 6) << 6;
            self.left.d.next = self.beats.val();
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
        self.idle.next = !self.left.q.val().any() & !self.under_way.q.val().any();
    }
}
