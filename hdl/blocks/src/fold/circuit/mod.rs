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

mod binding;
mod input;
mod output;
mod summands;
mod totals;
mod weights;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Register, StreamRx, StreamTx};
use zkfabric_hdl_toolkit::word::{U, W4, W5, W7, W8, W32, W512, bits_to};

use super::Config;
use super::config::Pipelines;
use binding::Binding;
use input::InputBuffer;
use output::PackedOutput;
use summands::Summands;
use totals::Totals;
use weights::Weights;

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
    pairs_state: Signal<Local, bool>,
    sums_state: Signal<Local, bool>,
    free: Signal<Local, bool>,
    takes_job: Signal<Local, bool>,
    folds: DFF<bool>,

    input_p: InputBuffer,
    input_q: InputBuffer,
    pair_weights: Weights,
    binding: Binding,
    summands: Summands,
    totals: Totals,
    output_p: PackedOutput,
    output_q: PackedOutput,

    // Pairs in progress.
    /// Pairs not launched yet, and whether there are any.
    left: DFF<W32>,
    more: Register<bool>,
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
    pushed: Signal<Local, bool>,

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
            pairs_state: Signal::default(),
            sums_state: Signal::default(),
            free: Signal::default(),
            takes_job: Signal::default(),
            folds: DFF::default(),
            input_p: InputBuffer::new()?,
            input_q: InputBuffer::new()?,
            pair_weights: Weights::new()?,
            binding: Binding::new(&fold)?,
            summands: Summands::new(&terms)?,
            totals: Totals::new(&adder)?,
            output_p: PackedOutput::new()?,
            output_q: PackedOutput::new()?,
            left: DFF::default(),
            more: Register::default(),
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
            pushed: Signal::default(),
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
            self, clock, state, folds, left, more, open, running, step, base, next
        );
        clock!(
            self,
            clock,
            input_p,
            input_q,
            pair_weights,
            binding,
            summands,
            totals,
            output_p,
            output_q
        );
        self.state.reset.next = self.reset.val();
        self.running.reset.next = self.reset.val();
        // Beats of a dropped job are still in the buffers, and no pair takes them.
        self.more.reset.next = self.reset.val();
        self.pair_weights.reset.next = self.reset.val();
        self.binding.reset.next = self.reset.val();
        self.summands.reset.next = self.reset.val();
        self.totals.reset.next = self.reset.val();
        self.output_p.reset.next = self.reset.val();
        self.output_q.reset.next = self.reset.val();
        self.pairs_state.next = self.state.q.val() == State::Pairs;
        self.sums_state.next = self.state.q.val() == State::Sums;

        // A new job.
        self.free.next = (self.state.q.val() == State::Idle)
            & !self.output_p.open.val().any()
            & !self.output_q.open.val().any();
        self.idle.next = self.free.val();
        self.takes_job.next = self.free.val() & self.start.val();
        self.input_p.clear.next = self.takes_job.val();
        self.input_q.clear.next = self.takes_job.val();
        self.pair_weights.clear.next = self.takes_job.val();
        self.binding.clear.next = self.takes_job.val();
        self.summands.clear.next = self.takes_job.val();
        self.totals.clear.next = self.takes_job.val();

        // Input.
        StreamRx::<W512>::link(&mut self.p, &mut self.input_p.i);
        StreamRx::<W512>::link(&mut self.q, &mut self.input_q.i);
        StreamRx::<W512>::link(&mut self.weights, &mut self.pair_weights.i);
        self.input_p.open.next = self.pairs_state.val();
        self.input_q.open.next = self.pairs_state.val();
        self.pair_weights.open.next = self.pairs_state.val();

        // A pair is summed with its last term; the next pair begins no earlier than the end of the
        // previous one.
        self.beats.next = self.short_pair.val();
        self.there.next = self.input_p.fresh.val().get_bits::<4>(4).any()
            & self.input_q.fresh.val().get_bits::<4>(4).any();
        self.room.next = true;
        if self.folds.q.val() {
            self.beats.next = self.long_pair.val();
            self.there.next = self.input_p.fresh.val().get_bits::<3>(5).any()
                & self.input_q.fresh.val().get_bits::<3>(5).any();
            self.room.next = (self.output_p.open.val().get_bits::<4>(4) < self.full.val())
                & (self.output_q.open.val().get_bits::<4>(4) < self.full.val());
        }
        self.last_step.next = self.step.q.val().all();
        self.launch.next = self.more.q.val()
            & (!self.running.q.val() | self.last_step.val())
            & self.there.val()
            & self.pair_weights.there.val()
            & self.room.val();
        self.input_p.launch.next = self.launch.val();
        self.input_q.launch.next = self.launch.val();
        self.pair_weights.launch.next = self.launch.val();
        self.input_p.beats.next = self.beats.val();
        self.input_q.beats.next = self.beats.val();
        self.open.d.next = self.open.q.val() - bits_to::<W8>(self.totals.summed.val());
        if self.running.q.val() {
            self.step.d.next = self.step.q.val() + 1;
            self.running.d.next = !self.last_step.val();
        }
        if self.launch.val() {
            self.running.d.next = true;
            self.base.d.next = self.next.q.val();
            self.next.d.next = self.next.q.val() + bits_to::<W7>(self.beats.val());
            self.open.d.next = self.open.q.val() + 1 - bits_to::<W8>(self.totals.summed.val());
            self.left.d.next = self.left.q.val() - 1;
            self.more.d.next = self.left.q.val() != 1;
        }

        // A near beat, then the far one. Without a fold the same beat serves as both, so that
        // binding has no effect.
        self.offset.next = bits_to::<W7>(self.step.q.val().get_bits::<4>(1));
        if self.folds.q.val() {
            self.offset.next = bits_to::<W7>(self.step.q.val().get_bits::<3>(1))
                | (bits_to::<W7>(self.step.q.val().get_bits::<1>(0)) << 3)
                | (bits_to::<W7>(self.step.q.val().get_bits::<1>(4)) << 4);
        }
        self.input_p.read_place.next = self.base.q.val() | self.offset.val();
        self.input_q.read_place.next = self.base.q.val() | self.offset.val();
        self.binding.reads.next = self.running.q.val();
        self.binding.far.next = self.step.q.val().get_bit(0);
        self.binding.p.next = self.input_p.data.val();
        self.binding.q.next = self.input_q.data.val();
        self.binding.challenge.next = self.pair_weights.challenge.val();
        self.binding.lambda.next = self.pair_weights.lambda.val();

        // Bound values to the sums.
        self.summands.bound.next = self.binding.bound.val();
        self.summands.number.next = self.binding.number.val();
        self.summands.numerator.next = self.binding.shifted.val();
        self.summands.denominator.next = self.binding.bound_q.val();
        StreamTx::<W512>::join(&mut self.pair_weights.o, &mut self.summands.weights);
        self.totals.arrived.next = self.summands.arrived.val();
        self.totals.term.next = self.summands.term.val();
        self.totals.give.next = self.sums_state.val();

        // Bound values to memory, two per beat, followed by the sums.
        self.pushed.next =
            self.binding.bound.val() & self.binding.number.val().get_bit(0) & self.folds.q.val();
        self.output_p.keep.next = self.binding.bound.val() | self.totals.gives.val();
        self.output_p.push.next =
            self.pushed.val() | (self.totals.gives.val() & self.totals.odd.val());
        self.output_p.value.next = self.binding.bound_p.val();
        if self.totals.gives.val() {
            self.output_p.value.next = self.totals.sum.val();
        }
        self.output_q.keep.next = self.binding.bound.val();
        self.output_q.push.next = self.pushed.val();
        self.output_q.value.next = self.binding.bound_q.val();
        StreamTx::<W512>::link(&mut self.to_p, &mut self.output_p.o);
        StreamTx::<W512>::link(&mut self.to_q, &mut self.output_q.o);
        self.output_p.reserve.next = 0.into();
        self.output_q.reserve.next = 0.into();
        if self.launch.val() & self.folds.q.val() {
            self.output_p.reserve.next = self.short_pair.val();
            self.output_q.reserve.next = self.short_pair.val();
        }

        // All pairs are summed: the sums follow the bound numerators.
        if self.pairs_state.val()
            & !self.more.q.val()
            & !self.open.q.val().any()
            & (self.output_p.open.val().get_bits::<4>(4) < self.full.val())
        {
            self.state.d.next = State::Sums;
            self.output_p.reserve.next = self.sum_beats.val();
        }
        if self.sums_state.val() & self.totals.ended.val() {
            self.state.d.next = State::Idle;
        }

        if self.takes_job.val() {
            self.state.d.next = State::Pairs;
            self.folds.d.next = self.fold.val();
            self.left.d.next = self.pairs.val();
            self.more.d.next = true;
            self.open.d.next = 0.into();
            self.step.d.next = 0.into();
            self.next.d.next = 0.into();
        }
    }
}

zkfabric_hdl_toolkit::ports!(FoldEngine {
    clock clock; reset, start, fold, pairs, p, q, weights, to_p, to_q, idle
});
