//! The engine between streams.
//!
//! ```text
//! p, q --> buffers -> fold ----> packed in twos -> FIFOs --> to_p, to_q
//!                      |
//!                      near and far quads -> terms -> sums of 16 --> to_p
//! weights ---------------------------------^
//! ```
//!
//! A pair takes 32 clocks in each part. A pair is launched when all its beats are in the buffers,
//! its weight has arrived and the FIFOs have places for the bound values; from then on nothing
//! stalls: pipelines have no enable, one bit per value in flight travels beside them, and the logic
//! after them counts these bits. A sum gets a term every 16 clocks, longer than the adder's
//! latency.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Memory, Register, StreamRx, StreamTx, Style};
use zkfabric_hdl_toolkit::word::{U, W, W4, W5, W6, W7, W8, W32, W128, W254, W512, bits_to};

use super::Config;
use super::arithmetic::{Fold, Sum, Terms};
use super::config::Pipelines;
use crate::fifo::Fifo;

/// State of the engine.
#[derive(LogicState, Clone, Copy, Debug, PartialEq)]
enum State {
    /// Waits for a job, perhaps while beats of the previous one are still to be taken.
    Idle,
    /// Folds and accumulates.
    Pairs,
    /// Outputs the sums.
    Sums,
}

/// One round of a layer's sumcheck over fractions.
///
/// A job is the state of its inputs at an edge with `start` and `idle`: at least one pair. The job
/// takes 16 beats of p and of q per pair, two elements each, or 32 with a fold, and one beat of
/// `weights` with the challenge in the lower half and lambda above, followed by the weights of the
/// pairs, two per beat. With a fold, the bound values go to `to_p` and `to_q`, 16 beats per pair.
/// After those of p come the sums in eight beats: `t(0)` of the eight lanes, then the coefficients
/// of X^2.
///
/// A reset drops the job and all its beats.
#[derive(Debug, LogicBlock)]
pub struct FoldEngine {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Drops the job.
    pub reset: Signal<In, bool>,
    /// A job is offered, and taken at this edge if `idle`.
    pub start: Signal<In, bool>,
    /// The layer is bound by the challenge first.
    pub fold: Signal<In, bool>,
    /// Pairs of quads, after the fold if there is one.
    pub pairs: Signal<In, W32>,
    /// Numerators.
    pub p: StreamRx<W512>,
    /// Denominators.
    pub q: StreamRx<W512>,
    /// Challenge, lambda, and weights.
    pub weights: StreamRx<W512>,
    /// Bound numerators, then the sums.
    pub to_p: StreamTx<W512>,
    /// Bound denominators.
    pub to_q: StreamTx<W512>,
    /// No job, and all beats have been taken.
    pub idle: Signal<Out, bool>,

    state: Register<State>,
    free: Signal<Local, bool>,
    takes_job: Signal<Local, bool>,
    folds: DFF<bool>,

    // Input beats, and those not launched yet.
    taken_p: Signal<Local, bool>,
    taken_q: Signal<Local, bool>,
    buffer_p: Memory<W512, 7>,
    buffer_q: Memory<W512, 7>,
    place_p: DFF<W7>,
    place_q: DFF<W7>,
    fresh_p: DFF<W8>,
    fresh_q: DFF<W8>,
    /// The first beat of the weights has arrived.
    headed: DFF<bool>,
    challenge: DFF<W254>,
    lambda: DFF<W254>,
    weight_beats: Fifo<W512, 4, 5>,
    weights_taken: Signal<Local, bool>,
    /// Weights of pairs not launched yet.
    spare: DFF<W8>,

    // Pairs in progress.
    /// Pairs not launched yet, and whether there are any.
    left: DFF<W32>,
    more: DFF<bool>,
    /// Pairs launched and not summed yet.
    open: DFF<W8>,
    beats: Signal<Local, W8>,
    there: Signal<Local, bool>,
    room: Signal<Local, bool>,
    launch: Signal<Local, bool>,
    running: Register<bool>,
    step: DFF<W5>,
    last_step: Signal<Local, bool>,
    /// First beat of the pair in the buffers, and of the next one.
    base: DFF<W7>,
    next: DFF<W7>,
    offset: Signal<Local, W7>,

    // Beats of a pair to operands.
    read: Register<bool>,
    odd: DFF<bool>,
    low: Signal<Local, bool>,
    high: Register<bool>,
    emit: Signal<Local, bool>,
    near_p: DFF<W512>,
    near_q: DFF<W512>,
    far_p: DFF<W512>,
    far_q: DFF<W512>,
    place: DFF<W5>,
    operand_p_near: DFF<W254>,
    operand_p_far: DFF<W254>,
    operand_q_near: DFF<W254>,
    operand_q_far: DFF<W254>,
    first: DFF<bool>,
    folding: Fold,
    flight: Register<W128>,
    bound: Signal<Local, bool>,

    // Bound values, to memory.
    kept: DFF<W6>,
    lower_p: DFF<W254>,
    lower_q: DFF<W254>,
    pushed: Signal<Local, bool>,
    out_p: Fifo<W512, 7, 8>,
    out_q: Fifo<W512, 7, 8>,
    given_p: Signal<Local, bool>,
    given_q: Signal<Local, bool>,
    /// Words of the FIFOs that are occupied or reserved.
    open_p: Register<W8>,
    open_q: Register<W8>,
    reserved: Signal<Local, W8>,

    // Bound values, to the sums.
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
    term_flight: Register<W128>,
    arrived: Signal<Local, bool>,

    // The sums.
    sums: Memory<W254, 4>,
    term_count: DFF<W5>,
    /// No sum has a term yet.
    empty: DFF<bool>,
    was_empty: DFF<bool>,
    addend: DFF<W254>,
    adder: Sum,
    sum_flight: Register<W8>,
    added: Signal<Local, bool>,
    sum_count: DFF<W5>,
    summed: Signal<Local, bool>,
    give: DFF<W5>,
    giving: Signal<Local, bool>,
    gives: Register<bool>,
    gives_odd: DFF<bool>,

    fold_arrives: Constant<W128>,
    term_arrives: Constant<W128>,
    sum_arrives: Constant<W8>,
    most: Constant<W8>,
    long_pair: Constant<W8>,
    short_pair: Constant<W8>,
    sum_beats: Constant<W8>,
    full: Constant<W4>,
}

impl FoldEngine {
    /// Makes the engine of this configuration.
    ///
    /// # Errors
    /// A pipeline that can't be built.
    pub fn new(config: &Config) -> Result<Self, HdlError> {
        let arrives = |latency: usize| Constant::new(W128::ZERO.replace_bit(latency, true));
        let Pipelines { fold, terms, adder } = config.pipelines()?;
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            start: Signal::default(),
            fold: Signal::default(),
            pairs: Signal::default(),
            p: StreamRx::default(),
            q: StreamRx::default(),
            weights: StreamRx::default(),
            to_p: StreamTx::default(),
            to_q: StreamTx::default(),
            idle: Signal::default(),
            state: Register::new(State::Idle),
            free: Signal::default(),
            takes_job: Signal::default(),
            folds: DFF::default(),
            taken_p: Signal::default(),
            taken_q: Signal::default(),
            buffer_p: Memory::new(&[], Style::Auto)?,
            buffer_q: Memory::new(&[], Style::Auto)?,
            place_p: DFF::default(),
            place_q: DFF::default(),
            fresh_p: DFF::default(),
            fresh_q: DFF::default(),
            headed: DFF::default(),
            challenge: DFF::default(),
            lambda: DFF::default(),
            weight_beats: Fifo::new(Style::Distributed)?,
            weights_taken: Signal::default(),
            spare: DFF::default(),
            left: DFF::default(),
            more: DFF::default(),
            open: DFF::default(),
            beats: Signal::default(),
            there: Signal::default(),
            room: Signal::default(),
            launch: Signal::default(),
            running: Register::default(),
            step: DFF::default(),
            last_step: Signal::default(),
            base: DFF::default(),
            next: DFF::default(),
            offset: Signal::default(),
            read: Register::default(),
            odd: DFF::default(),
            low: Signal::default(),
            high: Register::default(),
            emit: Signal::default(),
            near_p: DFF::default(),
            near_q: DFF::default(),
            far_p: DFF::default(),
            far_q: DFF::default(),
            place: DFF::default(),
            operand_p_near: DFF::default(),
            operand_p_far: DFF::default(),
            operand_q_near: DFF::default(),
            operand_q_far: DFF::default(),
            first: DFF::default(),
            folding: Fold::new(&fold)?,
            flight: Register::default(),
            bound: Signal::default(),
            kept: DFF::default(),
            lower_p: DFF::default(),
            lower_q: DFF::default(),
            pushed: Signal::default(),
            out_p: Fifo::new(Style::Auto)?,
            out_q: Fifo::new(Style::Auto)?,
            given_p: Signal::default(),
            given_q: Signal::default(),
            open_p: Register::default(),
            open_q: Register::default(),
            reserved: Signal::default(),
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
            terms: Terms::new(&terms)?,
            term_flight: Register::default(),
            arrived: Signal::default(),
            sums: Memory::new(&[], Style::Distributed)?,
            term_count: DFF::default(),
            empty: DFF::default(),
            was_empty: DFF::default(),
            addend: DFF::default(),
            adder: Sum::new(&adder)?,
            sum_flight: Register::default(),
            added: Signal::default(),
            sum_count: DFF::default(),
            summed: Signal::default(),
            give: DFF::default(),
            giving: Signal::default(),
            gives: Register::default(),
            gives_odd: DFF::default(),
            fold_arrives: arrives(fold.latency()),
            term_arrives: arrives(terms.latency()),
            sum_arrives: Constant::new(W8::ZERO.replace_bit(adder.latency(), true)),
            most: Constant::new(U::new(96)),
            long_pair: Constant::new(U::new(32)),
            short_pair: Constant::new(U::new(16)),
            sum_beats: Constant::new(U::new(8)),
            full: Constant::new(U::new(7)),
        })
    }
}

impl Logic for FoldEngine {
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
            folds,
            place_p,
            place_q,
            fresh_p,
            fresh_q,
            headed,
            challenge,
            lambda,
            spare,
            left,
            more,
            open,
            running,
            step,
            base,
            next,
            read,
            odd,
            high,
            near_p,
            near_q,
            far_p,
            far_q,
            place,
            operand_p_near,
            operand_p_far,
            operand_q_near,
            operand_q_far,
            first,
            flight,
            kept,
            lower_p,
            lower_q,
            open_p,
            open_q,
            summing,
            slot,
            bank,
            second,
            weight,
            difference,
            term_flight,
            term_count,
            empty,
            was_empty,
            addend,
            sum_flight,
            sum_count,
            give,
            gives,
            gives_odd
        );
        clock!(
            self,
            clock,
            buffer_p,
            buffer_q,
            weight_beats,
            folding,
            out_p,
            out_q,
            near_numerators,
            far_numerators,
            near_denominators,
            far_denominators,
            terms,
            sums,
            adder
        );
        self.state.reset.next = self.reset.val();
        self.running.reset.next = self.reset.val();
        self.read.reset.next = self.reset.val();
        self.high.reset.next = self.reset.val();
        self.flight.reset.next = self.reset.val();
        self.open_p.reset.next = self.reset.val();
        self.open_q.reset.next = self.reset.val();
        self.out_p.reset.next = self.reset.val();
        self.out_q.reset.next = self.reset.val();
        self.summing.reset.next = self.reset.val();
        self.term_flight.reset.next = self.reset.val();
        self.sum_flight.reset.next = self.reset.val();
        self.gives.reset.next = self.reset.val();

        // Input beats. The pair being read has 32 words, the waiting pairs have 96.
        self.p.ready.next =
            (self.state.q.val() == State::Pairs) & (self.fresh_p.q.val() != self.most.val());
        self.q.ready.next =
            (self.state.q.val() == State::Pairs) & (self.fresh_q.q.val() != self.most.val());
        self.taken_p.next = self.p.valid.val()
            & (self.state.q.val() == State::Pairs)
            & (self.fresh_p.q.val() != self.most.val());
        self.taken_q.next = self.q.valid.val()
            & (self.state.q.val() == State::Pairs)
            & (self.fresh_q.q.val() != self.most.val());
        self.buffer_p.write_enable.next = self.taken_p.val();
        self.buffer_q.write_enable.next = self.taken_q.val();
        self.buffer_p.write_address.next = bits_to::<Bits<7>>(self.place_p.q.val());
        self.buffer_q.write_address.next = bits_to::<Bits<7>>(self.place_q.q.val());
        self.buffer_p.write_data.next = self.p.data.val();
        self.buffer_q.write_data.next = self.q.data.val();
        self.place_p.d.next = self.place_p.q.val() + bits_to::<W7>(self.taken_p.val());
        self.place_q.d.next = self.place_q.q.val() + bits_to::<W7>(self.taken_q.val());

        // Challenge and lambda, then weights.
        self.weights.ready.next = (self.state.q.val() == State::Pairs)
            & (!self.headed.q.val() | self.weight_beats.i.ready.val());
        self.weights_taken.next = self.weights.valid.val()
            & (self.state.q.val() == State::Pairs)
            & self.headed.q.val()
            & self.weight_beats.i.ready.val();
        self.weight_beats.i.valid.next = self.weights_taken.val();
        self.weight_beats.i.data.next = self.weights.data.val();
        if self.weights.valid.val() & (self.state.q.val() == State::Pairs) & !self.headed.q.val() {
            self.headed.d.next = true;
            self.challenge.d.next = self.weights.data.val().get_bits::<254>(0);
            self.lambda.d.next = self.weights.data.val().get_bits::<254>(256);
        }

        // A pair is summed with its last term; the next pair begins no earlier than the end of the
        // previous one.
        self.added.next = (self.sum_flight.q.val() & self.sum_arrives.val()).any();
        self.summed.next = self.added.val() & self.sum_count.q.val().all();
        self.beats.next = self.short_pair.val();
        self.there.next = self.fresh_p.q.val().get_bits::<4>(4).any()
            & self.fresh_q.q.val().get_bits::<4>(4).any();
        self.room.next = true;
        if self.folds.q.val() {
            self.beats.next = self.long_pair.val();
            self.there.next = self.fresh_p.q.val().get_bits::<3>(5).any()
                & self.fresh_q.q.val().get_bits::<3>(5).any();
            self.room.next = (self.open_p.q.val().get_bits::<4>(4) < self.full.val())
                & (self.open_q.q.val().get_bits::<4>(4) < self.full.val());
        }
        self.last_step.next = self.step.q.val().all();
        self.launch.next = self.more.q.val()
            & (!self.running.q.val() | self.last_step.val())
            & self.there.val()
            & self.spare.q.val().any()
            & self.room.val();
        self.fresh_p.d.next = self.fresh_p.q.val() + bits_to::<W8>(self.taken_p.val());
        self.fresh_q.d.next = self.fresh_q.q.val() + bits_to::<W8>(self.taken_q.val());
        self.spare.d.next = self.spare.q.val() + (bits_to::<W8>(self.weights_taken.val()) << 1);
        self.open.d.next = self.open.q.val() - bits_to::<W8>(self.summed.val());
        if self.running.q.val() {
            self.step.d.next = self.step.q.val() + 1;
            self.running.d.next = !self.last_step.val();
        }
        if self.launch.val() {
            self.running.d.next = true;
            self.base.d.next = self.next.q.val();
            self.next.d.next = self.next.q.val() + bits_to::<W7>(self.beats.val());
            self.fresh_p.d.next =
                self.fresh_p.q.val() + bits_to::<W8>(self.taken_p.val()) - self.beats.val();
            self.fresh_q.d.next =
                self.fresh_q.q.val() + bits_to::<W8>(self.taken_q.val()) - self.beats.val();
            self.spare.d.next =
                self.spare.q.val() + (bits_to::<W8>(self.weights_taken.val()) << 1) - 1;
            self.open.d.next = self.open.q.val() + 1 - bits_to::<W8>(self.summed.val());
            self.left.d.next = self.left.q.val() - 1;
            self.more.d.next = self.left.q.val() != 1;
        }

        // A near beat, then the far one, with two lanes each. Without a fold the same beat serves
        // as both, so that binding has no effect.
        self.offset.next = bits_to::<W7>(self.step.q.val().get_bits::<4>(1));
        if self.folds.q.val() {
            self.offset.next = bits_to::<W7>(self.step.q.val().get_bits::<3>(1))
                | (bits_to::<W7>(self.step.q.val().get_bits::<1>(0)) << 3)
                | (bits_to::<W7>(self.step.q.val().get_bits::<1>(4)) << 4);
        }
        self.buffer_p.read_enable.next = true;
        self.buffer_q.read_enable.next = true;
        self.buffer_p.read_address.next = bits_to::<Bits<7>>(self.base.q.val() | self.offset.val());
        self.buffer_q.read_address.next = bits_to::<Bits<7>>(self.base.q.val() | self.offset.val());
        self.read.d.next = self.running.q.val();
        self.odd.d.next = self.step.q.val().get_bit(0);
        self.low.next = self.read.q.val() & self.odd.q.val();
        self.high.d.next = self.low.val();
        self.emit.next = self.low.val() | self.high.q.val();
        if self.odd.q.val() {
            self.far_p.d.next = self.buffer_p.read_data.val();
            self.far_q.d.next = self.buffer_q.read_data.val();
        } else {
            self.near_p.d.next = self.buffer_p.read_data.val();
            self.near_q.d.next = self.buffer_q.read_data.val();
        }
        self.operand_p_near.d.next = self.near_p.q.val().get_bits::<254>(256);
        self.operand_q_near.d.next = self.near_q.q.val().get_bits::<254>(256);
        self.operand_p_far.d.next = self.far_p.q.val().get_bits::<254>(256);
        self.operand_q_far.d.next = self.far_q.q.val().get_bits::<254>(256);
        if self.low.val() {
            self.operand_p_near.d.next = self.near_p.q.val().get_bits::<254>(0);
            self.operand_q_near.d.next = self.near_q.q.val().get_bits::<254>(0);
            self.operand_p_far.d.next = self.buffer_p.read_data.val().get_bits::<254>(0);
            self.operand_q_far.d.next = self.buffer_q.read_data.val().get_bits::<254>(0);
        }
        // The values of a pair are p0 or q0 of eight lanes, then p1 or q1, and the same of the far
        // quad.
        self.first.d.next = !self.place.q.val().get_bit(3);
        if self.emit.val() {
            self.place.d.next = self.place.q.val() + 1;
        }
        self.flight.d.next = (self.flight.q.val() << 1) | bits_to::<W128>(self.emit.val());
        self.folding.p_near.next = self.operand_p_near.q.val();
        self.folding.p_far.next = self.operand_p_far.q.val();
        self.folding.q_near.next = self.operand_q_near.q.val();
        self.folding.q_far.next = self.operand_q_far.q.val();
        self.folding.challenge.next = self.challenge.q.val();
        self.folding.lambda.next = self.lambda.q.val();
        self.folding.first.next = bits_to::<W<1>>(self.first.q.val());
        self.bound.next = (self.flight.q.val() & self.fold_arrives.val()).any();

        // Bound values to memory, two per beat, followed by the sums.
        if self.bound.val() {
            self.kept.d.next = self.kept.q.val() + 1;
            self.lower_p.d.next = self.folding.p.val();
            self.lower_q.d.next = self.folding.q.val();
        }
        self.pushed.next = self.bound.val() & self.kept.q.val().get_bit(0) & self.folds.q.val();
        self.out_p.i.valid.next = self.pushed.val() | (self.gives.q.val() & self.gives_odd.q.val());
        self.out_p.i.data.next =
            bits_to::<W512>(self.lower_p.q.val()) | (bits_to::<W512>(self.folding.p.val()) << 256);
        if self.gives.q.val() {
            self.lower_p.d.next = self.sums.read_data.val();
            self.out_p.i.data.next = bits_to::<W512>(self.lower_p.q.val())
                | (bits_to::<W512>(self.sums.read_data.val()) << 256);
        }
        self.out_q.i.valid.next = self.pushed.val();
        self.out_q.i.data.next =
            bits_to::<W512>(self.lower_q.q.val()) | (bits_to::<W512>(self.folding.q.val()) << 256);
        self.to_p.data.next = self.out_p.o.data.val();
        self.to_p.valid.next = self.out_p.o.valid.val();
        self.out_p.o.ready.next = self.to_p.ready.val();
        self.to_q.data.next = self.out_q.o.data.val();
        self.to_q.valid.next = self.out_q.o.valid.val();
        self.out_q.o.ready.next = self.to_q.ready.val();
        self.given_p.next = self.out_p.o.valid.val() & self.to_p.ready.val();
        self.given_q.next = self.out_q.o.valid.val() & self.to_q.ready.val();
        self.reserved.next = 0.into();
        if self.launch.val() & self.folds.q.val() {
            self.reserved.next = self.short_pair.val();
        }
        self.open_q.d.next =
            self.open_q.q.val() + self.reserved.val() - bits_to::<W8>(self.given_q.val());
        self.open_p.d.next =
            self.open_p.q.val() + self.reserved.val() - bits_to::<W8>(self.given_p.val());

        // Bound values to the sums: alternating between two pairs, near and far quads separate.
        self.write_place.next = bits_to::<W5>(self.kept.q.val().get_bits::<4>(0))
            | (bits_to::<W5>(self.kept.q.val().get_bits::<1>(5)) << 4);
        self.near_numerators.write_enable.next = self.bound.val() & !self.kept.q.val().get_bit(4);
        self.near_denominators.write_enable.next = self.bound.val() & !self.kept.q.val().get_bit(4);
        self.far_numerators.write_enable.next = self.bound.val() & self.kept.q.val().get_bit(4);
        self.far_denominators.write_enable.next = self.bound.val() & self.kept.q.val().get_bit(4);
        self.near_numerators.write_address.next = bits_to::<Bits<5>>(self.write_place.val());
        self.near_denominators.write_address.next = bits_to::<Bits<5>>(self.write_place.val());
        self.far_numerators.write_address.next = bits_to::<Bits<5>>(self.write_place.val());
        self.far_denominators.write_address.next = bits_to::<Bits<5>>(self.write_place.val());
        self.near_numerators.write_data.next = self.folding.shifted.val();
        self.far_numerators.write_data.next = self.folding.shifted.val();
        self.near_denominators.write_data.next = self.folding.q.val();
        self.far_denominators.write_data.next = self.folding.q.val();

        // Terms: p0 q1 of eight lanes, their differences, then p1 q0 and its differences.
        self.last_slot.next = self.summing.q.val() & self.slot.q.val().all();
        if self.summing.q.val() {
            self.slot.d.next = self.slot.q.val() + 1;
        }
        if self.last_slot.val() {
            self.summing.d.next = false;
            self.second.d.next = !self.second.q.val();
        }
        if self.bound.val() & self.kept.q.val().get_bits::<5>(0).all() {
            self.summing.d.next = true;
            self.bank.d.next = self.kept.q.val().get_bit(5);
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
        self.weight.d.next = self.weight_beats.o.data.val().get_bits::<254>(0);
        if self.second.q.val() {
            self.weight.d.next = self.weight_beats.o.data.val().get_bits::<254>(256);
        }
        self.weight_beats.o.ready.next = self.last_slot.val() & self.second.q.val();
        self.terms.p_near.next = self.near_numerators.read_data.val();
        self.terms.p_far.next = self.far_numerators.read_data.val();
        self.terms.q_near.next = self.near_denominators.read_data.val();
        self.terms.q_far.next = self.far_denominators.read_data.val();
        self.terms.weight.next = self.weight.q.val();
        self.terms.difference.next = bits_to::<W<1>>(self.difference.q.val());
        self.term_flight.d.next =
            (self.term_flight.q.val() << 1) | bits_to::<W128>(self.summing.q.val());
        self.arrived.next = (self.term_flight.q.val() & self.term_arrives.val()).any();

        // The sums: terms of the same sum come at least 16 clocks apart.
        if self.arrived.val() {
            self.term_count.d.next = self.term_count.q.val() + 1;
            if self.term_count.q.val().get_bits::<4>(0).all() {
                self.empty.d.next = false;
            }
        }
        self.addend.d.next = self.terms.term.val();
        self.was_empty.d.next = self.empty.q.val();
        self.sums.read_enable.next = true;
        self.sums.read_address.next = bits_to::<Bits<4>>(self.term_count.q.val());
        self.adder.a.next = self.sums.read_data.val();
        if self.was_empty.q.val() {
            self.adder.a.next = 0.into();
        }
        self.adder.b.next = self.addend.q.val();
        self.sum_flight.d.next = (self.sum_flight.q.val() << 1) | bits_to::<W8>(self.arrived.val());
        self.sums.write_enable.next = self.added.val();
        self.sums.write_address.next = bits_to::<Bits<4>>(self.sum_count.q.val());
        self.sums.write_data.next = self.adder.sum.val();
        if self.added.val() {
            self.sum_count.d.next = self.sum_count.q.val() + 1;
        }

        // All pairs are summed: the sums follow the bound numerators.
        if (self.state.q.val() == State::Pairs)
            & !self.more.q.val()
            & !self.open.q.val().any()
            & (self.open_p.q.val().get_bits::<4>(4) < self.full.val())
        {
            self.state.d.next = State::Sums;
            self.open_p.d.next =
                self.open_p.q.val() + self.sum_beats.val() - bits_to::<W8>(self.given_p.val());
        }
        self.giving.next = (self.state.q.val() == State::Sums) & !self.give.q.val().get_bit(4);
        if self.giving.val() {
            self.give.d.next = self.give.q.val() + 1;
        }
        if self.state.q.val() == State::Sums {
            self.sums.read_address.next = bits_to::<Bits<4>>(self.give.q.val());
            if !self.giving.val() & !self.gives.q.val() {
                self.state.d.next = State::Idle;
            }
        }
        self.gives.d.next = self.giving.val();
        self.gives_odd.d.next = self.give.q.val().get_bit(0);

        // A new job.
        self.free.next = (self.state.q.val() == State::Idle)
            & !self.open_p.q.val().any()
            & !self.open_q.q.val().any();
        self.idle.next = self.free.val();
        self.takes_job.next = self.free.val() & self.start.val();
        // A weight may be left over if the number of pairs is odd.
        self.weight_beats.reset.next = self.reset.val() | self.takes_job.val();
        if self.takes_job.val() {
            self.state.d.next = State::Pairs;
            self.folds.d.next = self.fold.val();
            self.left.d.next = self.pairs.val();
            self.more.d.next = true;
            self.place_p.d.next = 0.into();
            self.place_q.d.next = 0.into();
            self.fresh_p.d.next = 0.into();
            self.fresh_q.d.next = 0.into();
            self.headed.d.next = false;
            self.spare.d.next = 0.into();
            self.open.d.next = 0.into();
            self.step.d.next = 0.into();
            self.next.d.next = 0.into();
            self.place.d.next = 0.into();
            self.kept.d.next = 0.into();
            self.slot.d.next = 0.into();
            self.second.d.next = false;
            self.term_count.d.next = 0.into();
            self.empty.d.next = true;
            self.sum_count.d.next = 0.into();
            self.give.d.next = 0.into();
        }
    }
}

zkfabric_hdl_toolkit::ports!(FoldEngine {
    clock clock; reset, start, fold, pairs, p, q, weights, to_p, to_q, idle
});
