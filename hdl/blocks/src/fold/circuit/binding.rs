//! Beats of a pair to bound values.

use std::sync::Arc;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::Datapath;
use zkfabric_hdl_toolkit::primitives::{Register, Select};
use zkfabric_hdl_toolkit::word::{W, W5, W6, W128, W254, W512, bits_to};

use crate::fold::arithmetic::Fold;

/// Binds the values of pairs by the challenge: a near beat, then the far one, with two lanes each.
///
/// The values of a pair are p0 or q0 of eight lanes, then p1 or q1, and the same of the far quad.
#[derive(Debug, LogicBlock)]
pub(super) struct Binding {
    /// The clock.
    pub(super) clock: Signal<In, Clock>,
    /// Drops all values.
    pub(super) reset: Signal<In, bool>,
    /// A new job: the next value is the first one.
    pub(super) clear: Signal<In, bool>,
    /// A beat of p and one of q are read, at this edge.
    pub(super) reads: Signal<In, bool>,
    /// The beats are far ones.
    pub(super) far: Signal<In, bool>,
    /// The beat of p that was read.
    pub(super) p: Signal<In, W512>,
    /// The beat of q that was read.
    pub(super) q: Signal<In, W512>,
    /// The challenge.
    pub(super) challenge: Signal<In, W254>,
    /// The factor of q0 q1.
    pub(super) lambda: Signal<In, W254>,
    /// Bound values come out.
    pub(super) bound: Signal<Out, bool>,
    /// Their number, in two pairs.
    pub(super) number: Signal<Out, W6>,
    /// The bound numerator.
    pub(super) bound_p: Signal<Out, W254>,
    /// The bound denominator.
    pub(super) bound_q: Signal<Out, W254>,
    /// The bound numerator with lambda times the denominator, in the first node of a quad.
    pub(super) shifted: Signal<Out, W254>,

    read: Register<bool>,
    odd: DFF<bool>,
    lower: Signal<Local, bool>,
    low: Signal<Local, bool>,
    high: Register<bool>,
    emit: Signal<Local, bool>,
    near_p: Select<W512>,
    near_q: Select<W512>,
    far_p: Select<W512>,
    far_q: Select<W512>,
    place: DFF<W5>,
    operand_p_near: Select<W254>,
    operand_p_far: Select<W254>,
    operand_q_near: Select<W254>,
    operand_q_far: Select<W254>,
    first: DFF<bool>,
    folding: Fold,
    flight: Register<W128>,
    arrived: Signal<Local, bool>,
    kept: DFF<W6>,
    arrives: Constant<W128>,
}

impl Binding {
    /// Makes the block around this pipeline.
    ///
    /// # Errors
    /// Another pipeline.
    pub(super) fn new(pipeline: &Arc<Datapath>) -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            clear: Signal::default(),
            reads: Signal::default(),
            far: Signal::default(),
            p: Signal::default(),
            q: Signal::default(),
            challenge: Signal::default(),
            lambda: Signal::default(),
            bound: Signal::default(),
            number: Signal::default(),
            bound_p: Signal::default(),
            bound_q: Signal::default(),
            shifted: Signal::default(),
            read: Register::default(),
            odd: DFF::default(),
            lower: Signal::default(),
            low: Signal::default(),
            high: Register::default(),
            emit: Signal::default(),
            near_p: Select::default(),
            near_q: Select::default(),
            far_p: Select::default(),
            far_q: Select::default(),
            place: DFF::default(),
            operand_p_near: Select::default(),
            operand_p_far: Select::default(),
            operand_q_near: Select::default(),
            operand_q_far: Select::default(),
            first: DFF::default(),
            folding: Fold::new(pipeline)?,
            flight: Register::default(),
            arrived: Signal::default(),
            kept: DFF::default(),
            arrives: Constant::new(W128::ZERO.replace_bit(pipeline.latency(), true)),
        })
    }
}

impl Logic for Binding {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, read, odd, high, place, first, flight, kept);
        clock!(
            self,
            clock,
            near_p,
            near_q,
            far_p,
            far_q,
            operand_p_near,
            operand_p_far,
            operand_q_near,
            operand_q_far,
            folding
        );
        self.read.reset.next = self.reset.val();
        self.high.reset.next = self.reset.val();
        self.flight.reset.next = self.reset.val();

        // The lower lanes of both beats, then the upper ones.
        self.read.d.next = self.reads.val();
        self.odd.d.next = self.far.val();
        self.low.next = self.read.q.val() & self.odd.q.val();
        self.high.d.next = self.low.val();
        self.emit.next = self.low.val() | self.high.q.val();
        self.near_p.select.next = !self.far.val();
        self.near_p.one.next = self.p.val();
        self.near_p.other.next = self.near_p.q.val();
        self.near_q.select.next = !self.far.val();
        self.near_q.one.next = self.q.val();
        self.near_q.other.next = self.near_q.q.val();
        self.far_p.select.next = self.far.val();
        self.far_p.one.next = self.p.val();
        self.far_p.other.next = self.far_p.q.val();
        self.far_q.select.next = self.far.val();
        self.far_q.one.next = self.q.val();
        self.far_q.other.next = self.far_q.q.val();
        // Chosen when `low` is high.
        self.lower.next = self.reads.val() & self.far.val();
        self.operand_p_near.select.next = self.lower.val();
        self.operand_p_near.one.next = self.near_p.q.val().get_bits::<254>(0);
        self.operand_p_near.other.next = self.near_p.q.val().get_bits::<254>(256);
        self.operand_q_near.select.next = self.lower.val();
        self.operand_q_near.one.next = self.near_q.q.val().get_bits::<254>(0);
        self.operand_q_near.other.next = self.near_q.q.val().get_bits::<254>(256);
        self.operand_p_far.select.next = self.lower.val();
        self.operand_p_far.one.next = self.p.val().get_bits::<254>(0);
        self.operand_p_far.other.next = self.far_p.q.val().get_bits::<254>(256);
        self.operand_q_far.select.next = self.lower.val();
        self.operand_q_far.one.next = self.q.val().get_bits::<254>(0);
        self.operand_q_far.other.next = self.far_q.q.val().get_bits::<254>(256);
        self.first.d.next = !self.place.q.val().get_bit(3);
        if self.emit.val() {
            self.place.d.next = self.place.q.val() + 1;
        }

        // The pipeline has no enable: one bit per value in flight says where values are.
        self.flight.d.next = (self.flight.q.val() << 1) | bits_to::<W128>(self.emit.val());
        self.folding.p_near.next = self.operand_p_near.q.val();
        self.folding.p_far.next = self.operand_p_far.q.val();
        self.folding.q_near.next = self.operand_q_near.q.val();
        self.folding.q_far.next = self.operand_q_far.q.val();
        self.folding.challenge.next = self.challenge.val();
        self.folding.lambda.next = self.lambda.val();
        self.folding.first.next = bits_to::<W<1>>(self.first.q.val());
        self.arrived.next = (self.flight.q.val() & self.arrives.val()).any();
        if self.arrived.val() {
            self.kept.d.next = self.kept.q.val() + 1;
        }
        self.bound.next = self.arrived.val();
        self.number.next = self.kept.q.val();
        self.bound_p.next = self.folding.p.val();
        self.bound_q.next = self.folding.q.val();
        self.shifted.next = self.folding.shifted.val();
        if self.clear.val() {
            self.place.d.next = 0.into();
            self.kept.d.next = 0.into();
        }
    }
}
