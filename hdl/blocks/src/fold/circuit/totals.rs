//! The sums of a job.

use std::sync::Arc;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::Datapath;
use zkfabric_hdl_toolkit::primitives::{Memory, Register, Style};
use zkfabric_hdl_toolkit::word::{W5, W8, W254, bits_to};

use crate::fold::arithmetic::Sum;

/// Adds each term to one of 16 sums, in turn, and gives the sums out. Terms of the same sum come at
/// least 16 clocks apart, longer than the adder's latency.
#[derive(Debug, LogicBlock)]
pub(super) struct Totals {
    /// The clock.
    pub(super) clock: Signal<In, Clock>,
    /// Drops terms on their way, and sums being given out.
    pub(super) reset: Signal<In, bool>,
    /// A new job: no sum has a term.
    pub(super) clear: Signal<In, bool>,
    /// A term arrives.
    pub(super) arrived: Signal<In, bool>,
    /// The term.
    pub(super) term: Signal<In, W254>,
    /// A pair is summed: with its last term.
    pub(super) summed: Signal<Out, bool>,
    /// The sums are given out, all terms being added.
    pub(super) give: Signal<In, bool>,
    /// A sum comes out.
    pub(super) gives: Signal<Out, bool>,
    /// The number of the sum is odd.
    pub(super) odd: Signal<Out, bool>,
    /// The sum.
    pub(super) sum: Signal<Out, W254>,
    /// All sums have been given out.
    pub(super) ended: Signal<Out, bool>,

    sums: Memory<W254, 4>,
    term_count: DFF<W5>,
    /// No sum has a term yet.
    empty: DFF<bool>,
    was_empty: DFF<bool>,
    addend: DFF<W254>,
    adder: Sum,
    flight: Register<W8>,
    added: Signal<Local, bool>,
    sum_count: DFF<W5>,
    place: DFF<W5>,
    giving: Signal<Local, bool>,
    given: Register<bool>,
    given_odd: DFF<bool>,
    arrives: Constant<W8>,
}

impl Totals {
    /// Makes the block around this adder.
    ///
    /// # Errors
    /// Another pipeline.
    pub(super) fn new(pipeline: &Arc<Datapath>) -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            clear: Signal::default(),
            arrived: Signal::default(),
            term: Signal::default(),
            summed: Signal::default(),
            give: Signal::default(),
            gives: Signal::default(),
            odd: Signal::default(),
            sum: Signal::default(),
            ended: Signal::default(),
            sums: Memory::new(&[], Style::Distributed)?,
            term_count: DFF::default(),
            empty: DFF::default(),
            was_empty: DFF::default(),
            addend: DFF::default(),
            adder: Sum::new(pipeline)?,
            flight: Register::default(),
            added: Signal::default(),
            sum_count: DFF::default(),
            place: DFF::default(),
            giving: Signal::default(),
            given: Register::default(),
            given_odd: DFF::default(),
            arrives: Constant::new(W8::ZERO.replace_bit(pipeline.latency(), true)),
        })
    }
}

impl Logic for Totals {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, term_count, empty, was_empty, addend, flight, sum_count, place, given,
            given_odd
        );
        clock!(self, clock, sums, adder);
        self.flight.reset.next = self.reset.val();
        self.given.reset.next = self.reset.val();

        if self.arrived.val() {
            self.term_count.d.next = self.term_count.q.val() + 1;
            if self.term_count.q.val().get_bits::<4>(0).all() {
                self.empty.d.next = false;
            }
        }
        self.addend.d.next = self.term.val();
        self.was_empty.d.next = self.empty.q.val();
        self.sums.read_enable.next = true;
        self.sums.read_address.next = bits_to::<Bits<4>>(self.term_count.q.val());
        self.adder.a.next = self.sums.read_data.val();
        if self.was_empty.q.val() {
            self.adder.a.next = 0.into();
        }
        self.adder.b.next = self.addend.q.val();
        self.flight.d.next = (self.flight.q.val() << 1) | bits_to::<W8>(self.arrived.val());
        self.added.next = (self.flight.q.val() & self.arrives.val()).any();
        self.summed.next = self.added.val() & self.sum_count.q.val().all();
        self.sums.write_enable.next = self.added.val();
        self.sums.write_address.next = bits_to::<Bits<4>>(self.sum_count.q.val());
        self.sums.write_data.next = self.adder.sum.val();
        if self.added.val() {
            self.sum_count.d.next = self.sum_count.q.val() + 1;
        }

        self.giving.next = self.give.val() & !self.place.q.val().get_bit(4);
        if self.giving.val() {
            self.place.d.next = self.place.q.val() + 1;
        }
        if self.give.val() {
            self.sums.read_address.next = bits_to::<Bits<4>>(self.place.q.val());
        }
        self.given.d.next = self.giving.val();
        self.given_odd.d.next = self.place.q.val().get_bit(0);
        self.gives.next = self.given.q.val();
        self.odd.next = self.given_odd.q.val();
        self.sum.next = self.sums.read_data.val();
        self.ended.next = !self.giving.val() & !self.given.q.val();
        if self.clear.val() {
            self.term_count.d.next = 0.into();
            self.empty.d.next = true;
            self.sum_count.d.next = 0.into();
            self.place.d.next = 0.into();
        }
    }
}
