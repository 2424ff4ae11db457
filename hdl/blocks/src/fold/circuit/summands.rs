//! Bound values to the terms of the sums.

use std::sync::Arc;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::Datapath;
use zkfabric_hdl_toolkit::primitives::{Memory, Register, StreamRx, Style};
use zkfabric_hdl_toolkit::word::{W, W5, W6, W128, W254, W512, bits_to};

use crate::fold::arithmetic::Terms;

/// Keeps the bound values of two pairs, near and far quads apart, and makes the terms of a pair
/// from them: p0 q1 of eight lanes, their differences, then p1 q0 and its differences.
#[derive(Debug, LogicBlock)]
pub(super) struct Summands {
    /// The clock.
    pub(super) clock: Signal<In, Clock>,
    /// Drops all terms.
    pub(super) reset: Signal<In, bool>,
    /// A new job: its first weight is the first of a beat.
    pub(super) clear: Signal<In, bool>,
    /// Bound values arrive.
    pub(super) bound: Signal<In, bool>,
    /// Their number, in two pairs.
    pub(super) number: Signal<In, W6>,
    /// A numerator, with lambda in the first node of a quad.
    pub(super) numerator: Signal<In, W254>,
    /// A denominator.
    pub(super) denominator: Signal<In, W254>,
    /// The weights of two pairs; taken with the last term of the second.
    pub(super) weights: StreamRx<W512>,
    /// A term comes out.
    pub(super) arrived: Signal<Out, bool>,
    /// The term.
    pub(super) term: Signal<Out, W254>,

    near_numerators: Memory<W254, 5>,
    far_numerators: Memory<W254, 5>,
    near_denominators: Memory<W254, 5>,
    far_denominators: Memory<W254, 5>,
    write_place: Signal<Local, W5>,
    summing: Register<bool>,
    slot: DFF<W5>,
    last_slot: Signal<Local, bool>,
    bank: DFF<bool>,
    /// The pair's weight is the second one of its beat.
    second: DFF<bool>,
    numerator_place: Signal<Local, W5>,
    denominator_place: Signal<Local, W5>,
    weight: DFF<W254>,
    difference: DFF<bool>,
    terms: Terms,
    flight: Register<W128>,
    arrives: Constant<W128>,
}

impl Summands {
    /// Makes the block around this pipeline.
    ///
    /// # Errors
    /// Another pipeline.
    pub(super) fn new(pipeline: &Arc<Datapath>) -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            clear: Signal::default(),
            bound: Signal::default(),
            number: Signal::default(),
            numerator: Signal::default(),
            denominator: Signal::default(),
            weights: StreamRx::default(),
            arrived: Signal::default(),
            term: Signal::default(),
            near_numerators: Memory::new(&[], Style::Distributed)?,
            far_numerators: Memory::new(&[], Style::Distributed)?,
            near_denominators: Memory::new(&[], Style::Distributed)?,
            far_denominators: Memory::new(&[], Style::Distributed)?,
            write_place: Signal::default(),
            summing: Register::default(),
            slot: DFF::default(),
            last_slot: Signal::default(),
            bank: DFF::default(),
            second: DFF::default(),
            numerator_place: Signal::default(),
            denominator_place: Signal::default(),
            weight: DFF::default(),
            difference: DFF::default(),
            terms: Terms::new(pipeline)?,
            flight: Register::default(),
            arrives: Constant::new(W128::ZERO.replace_bit(pipeline.latency(), true)),
        })
    }
}

impl Logic for Summands {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, summing, slot, bank, second, weight, difference, flight
        );
        clock!(
            self,
            clock,
            near_numerators,
            far_numerators,
            near_denominators,
            far_denominators,
            terms
        );
        self.summing.reset.next = self.reset.val();
        self.flight.reset.next = self.reset.val();

        self.write_place.next = bits_to::<W5>(self.number.val().get_bits::<4>(0))
            | (bits_to::<W5>(self.number.val().get_bits::<1>(5)) << 4);
        self.near_numerators.write_enable.next = self.bound.val() & !self.number.val().get_bit(4);
        self.near_denominators.write_enable.next = self.bound.val() & !self.number.val().get_bit(4);
        self.far_numerators.write_enable.next = self.bound.val() & self.number.val().get_bit(4);
        self.far_denominators.write_enable.next = self.bound.val() & self.number.val().get_bit(4);
        self.near_numerators.write_address.next = bits_to::<Bits<5>>(self.write_place.val());
        self.near_denominators.write_address.next = bits_to::<Bits<5>>(self.write_place.val());
        self.far_numerators.write_address.next = bits_to::<Bits<5>>(self.write_place.val());
        self.far_denominators.write_address.next = bits_to::<Bits<5>>(self.write_place.val());
        self.near_numerators.write_data.next = self.numerator.val();
        self.far_numerators.write_data.next = self.numerator.val();
        self.near_denominators.write_data.next = self.denominator.val();
        self.far_denominators.write_data.next = self.denominator.val();

        self.last_slot.next = self.summing.q.val() & self.slot.q.val().all();
        if self.summing.q.val() {
            self.slot.d.next = self.slot.q.val() + 1;
        }
        if self.last_slot.val() {
            self.summing.d.next = false;
            self.second.d.next = !self.second.q.val();
        }
        if self.bound.val() & self.number.val().get_bits::<5>(0).all() {
            self.summing.d.next = true;
            self.bank.d.next = self.number.val().get_bit(5);
        }
        self.numerator_place.next = bits_to::<W5>(self.slot.q.val().get_bits::<3>(0))
            | (bits_to::<W5>(self.slot.q.val().get_bits::<1>(4)) << 3)
            | (bits_to::<W5>(self.bank.q.val()) << 4);
        self.denominator_place.next = bits_to::<W5>(self.slot.q.val().get_bits::<3>(0))
            | (bits_to::<W5>(!self.slot.q.val().get_bit(4)) << 3)
            | (bits_to::<W5>(self.bank.q.val()) << 4);
        self.near_numerators.read_enable.next = true;
        self.far_numerators.read_enable.next = true;
        self.near_denominators.read_enable.next = true;
        self.far_denominators.read_enable.next = true;
        self.near_numerators.read_address.next = bits_to::<Bits<5>>(self.numerator_place.val());
        self.far_numerators.read_address.next = bits_to::<Bits<5>>(self.numerator_place.val());
        self.near_denominators.read_address.next = bits_to::<Bits<5>>(self.denominator_place.val());
        self.far_denominators.read_address.next = bits_to::<Bits<5>>(self.denominator_place.val());

        self.difference.d.next = self.slot.q.val().get_bit(3);
        self.weight.d.next = self.weights.data.val().get_bits::<254>(0);
        if self.second.q.val() {
            self.weight.d.next = self.weights.data.val().get_bits::<254>(256);
        }
        self.weights.ready.next = self.last_slot.val() & self.second.q.val();
        self.terms.p_near.next = self.near_numerators.read_data.val();
        self.terms.p_far.next = self.far_numerators.read_data.val();
        self.terms.q_near.next = self.near_denominators.read_data.val();
        self.terms.q_far.next = self.far_denominators.read_data.val();
        self.terms.weight.next = self.weight.q.val();
        self.terms.difference.next = bits_to::<W<1>>(self.difference.q.val());
        self.flight.d.next = (self.flight.q.val() << 1) | bits_to::<W128>(self.summing.q.val());
        self.arrived.next = (self.flight.q.val() & self.arrives.val()).any();
        self.term.next = self.terms.term.val();
        if self.clear.val() {
            self.slot.d.next = 0.into();
            self.second.d.next = false;
        }
    }
}
