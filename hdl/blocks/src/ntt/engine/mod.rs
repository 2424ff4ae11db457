//! The engine as a circuit: two memories of two banks, the butterflies between them, and the
//! control, which decides the transfers of each clock.
//!
//! ```text
//! i --+---------------------------------------------------------------> memory that is not read
//!     +-> operands -> lanes -> first, second ------------------------->
//! memory --> operands      +-> first -> results FIFO -> o
//!     +------------------------------------>
//! ```
//!
//! Scale, coset and factors from outside have no multiplier of their own: a row that needs a factor
//! goes through the lanes (y = w (a - 0)), other rows bypass them. The lanes take one row per
//! clock, so rows are loaded while the previous transform's results are unloaded, unless both need
//! factors: then the results go first. `step` counts rows, and is negative during a pause.

mod banks;
mod factors;
mod incoming;
mod operands;
mod order;
mod results;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Register, StreamRx};
use zkfabric_hdl_toolkit::word::{U, W, Word};

use banks::Banks;
use factors::Factors;
use incoming::Incoming;
use operands::Operands;
use order::ReadOrder;
use results::Results;

use super::{Config, ResultsTx, RowsRx, VALUE_BITS};

/// Phase of the engine.
#[derive(LogicState, Clone, Copy, Debug, PartialEq)]
enum State {
    /// Outputs the results of one transform and takes the rows of the next one.
    Exchange,
    /// Butterflies, stage after stage.
    Stages,
}

/// The engine with rows of type B (P times 256 bits), 2^A rows in a bank; T = A + 1 and C = A + 2
/// (1 without cosets) are the address bits of the tables.
///
/// The engine takes M rows with their command, and outputs M rows of results in the order of the
/// command. [`model::transform`](super::model::transform) defines the results and [`Config`] the
/// timing. `w` has a row of factors in Montgomery form for every row of values of a scaled command,
/// then for every row of results of a streamed one, in the order of these rows. A reset discards
/// everything inside; rows are taken again when the pipeline is empty.
#[derive(Debug, LogicBlock)]
pub struct NttEngine<B: Word, const A: usize, const T: usize, const C: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Drops everything.
    pub reset: Signal<In, bool>,
    /// Values.
    pub i: RowsRx<B>,
    /// Factors for values and results.
    pub w: StreamRx<B>,
    /// Results.
    pub o: ResultsTx<B>,

    state: Register<State>,
    /// Row that is unloaded, or row of the stage.
    step: Register<W<20>>,
    stage: Register<W<5>>,
    /// The memory that is read: 0 or 1.
    memory: Register<bool>,
    /// The read memory holds results that have not been sent out.
    holding: Register<bool>,
    inverse: Register<bool>,
    coset: Register<bool>,
    streamed: Register<bool>,
    skip: Register<W<5>>,
    order: Register<W<2>>,
    /// The other memory is full.
    full: Register<bool>,

    incoming: Incoming,
    waiting: Signal<Local, bool>,
    multiplied_out: Signal<Local, bool>,
    open_in: Signal<Local, bool>,
    load: Signal<Local, bool>,
    store: Signal<Local, bool>,
    last_out: Signal<Local, bool>,
    fly: Signal<Local, bool>,
    room: Signal<Local, bool>,
    unload: Signal<Local, bool>,
    starts: Signal<Local, bool>,

    read_order: ReadOrder,
    banks: Banks<B, A>,
    own_factors: Factors<B, T, C>,
    operands: Operands<B>,
    results: Results<B>,
    flushing: Signal<Local, bool>,

    last_row: Constant<W<20>>,
    last_pair: Constant<W<20>>,
    last_stage: Constant<W<5>>,
    outer_start: Constant<W<20>>,
    ordered_start: Constant<W<20>>,
    inner_start: Constant<W<20>>,
}

/// Returns `-value` in 20 bits.
const fn negative(value: u64) -> U<20, 1> {
    U::<20, 1>::new(value.wrapping_neg())
}

impl<B: Word, const A: usize, const T: usize, const C: usize> NttEngine<B, A, T, C> {
    /// Builds the engine of this configuration.
    ///
    /// # Errors
    /// B, A, T or C differs from the configuration; an arithmetic that can't be built.
    pub fn new(config: &Config) -> Result<Self, HdlError> {
        let bits = config.log_rows() as usize;
        let powers = config.coset().map_or(1, |_| bits + 1);
        let expected = (config.lanes() * VALUE_BITS, bits - 1, bits, powers);
        if (B::BITS, A, T, C) != expected {
            let (expected, got) = (format!("{expected:?}"), format!("{:?}", (B::BITS, A, T, C)));
            return Err(HdlError::config("ntt", "B, A, T, C", expected, &got));
        }
        let rows = config.rows();
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            i: RowsRx::default(),
            w: StreamRx::default(),
            o: ResultsTx::default(),
            state: Register::new(State::Exchange),
            step: Register::new(negative(config.turnaround_cycles())),
            stage: Register::default(),
            memory: Register::default(),
            holding: Register::default(),
            inverse: Register::default(),
            coset: Register::default(),
            streamed: Register::default(),
            skip: Register::default(),
            order: Register::default(),
            full: Register::default(),
            incoming: Incoming::new(config),
            waiting: Signal::default(),
            multiplied_out: Signal::default(),
            open_in: Signal::default(),
            load: Signal::default(),
            store: Signal::default(),
            last_out: Signal::default(),
            fly: Signal::default(),
            room: Signal::default(),
            unload: Signal::default(),
            starts: Signal::default(),
            read_order: ReadOrder::new(config),
            banks: Banks::new(rows)?,
            own_factors: Factors::new(config)?,
            operands: Operands::new(config)?,
            results: Results::new(config)?,
            flushing: Signal::default(),
            last_row: Constant::new(U::new(rows - 1)),
            last_pair: Constant::new(U::new(rows / 2 - 1)),
            last_stage: Constant::new(U::new(u64::from(config.log_size()) - 1)),
            outer_start: Constant::new(negative(config.outer_pause())),
            ordered_start: Constant::new(negative(config.turnaround_cycles())),
            inner_start: Constant::new(negative(config.inner_pause())),
        })
    }
}

impl<B: Word, const A: usize, const T: usize, const C: usize> Logic for NttEngine<B, A, T, C> {
    #[expect(
        clippy::too_many_lines,
        reason = "rust-hdl reads the syntax of one function"
    )]
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, state, step, stage, memory, holding, inverse, coset, streamed, skip,
            order, full
        );
        clock!(self, clock, incoming, banks, own_factors, operands, results);
        self.state.reset.next = self.reset.val();
        self.step.reset.next = self.reset.val();
        self.stage.reset.next = self.reset.val();
        self.memory.reset.next = self.reset.val();
        self.holding.reset.next = self.reset.val();
        self.inverse.reset.next = self.reset.val();
        self.coset.reset.next = self.reset.val();
        self.streamed.reset.next = self.reset.val();
        self.skip.reset.next = self.reset.val();
        self.order.reset.next = self.reset.val();
        self.full.reset.next = self.reset.val();
        self.incoming.reset.next = self.reset.val();
        self.operands.reset.next = self.reset.val();
        self.results.reset.next = self.reset.val();

        // Rows that move in this clock. `waiting` with nothing held: the pipeline drains after a
        // reset.
        self.incoming.inverse.next = self.i.inverse.val();
        self.incoming.coset.next = self.i.coset.val();
        self.incoming.scaled.next = self.i.scaled.val();
        self.incoming.streamed.next = self.i.streamed.val();
        self.incoming.skip.next = self.i.skip.val();
        self.incoming.order.next = self.i.order.val();
        self.waiting.next = self.step.q.val().get_bit(19);
        self.multiplied_out.next = self.inverse.q.val() | self.streamed.q.val();
        self.open_in.next = (self.state.q.val() == State::Exchange)
            & !self.full.q.val()
            & (self.holding.q.val() | !self.waiting.val())
            & !(self.incoming.multiplied.val() & self.holding.q.val() & self.multiplied_out.val());
        self.i.ready.next = self.open_in.val() & (!self.incoming.from_w.val() | self.w.valid.val());
        self.store.next = self.i.valid.val()
            & self.open_in.val()
            & (!self.incoming.from_w.val() | self.w.valid.val());
        self.incoming.store.next = self.store.val();
        self.load.next = self.store.val() & self.incoming.multiplied.val();
        self.fly.next = (self.state.q.val() == State::Stages) & !self.waiting.val();
        self.room.next = (self.state.q.val() == State::Exchange)
            & self.holding.q.val()
            & !self.waiting.val()
            & self.results.room.val();
        self.unload.next = self.room.val() & (!self.streamed.q.val() | self.w.valid.val());
        // Never both: rows to be multiplied wait for results to be multiplied.
        self.w.ready.next = (self.room.val() & self.streamed.q.val())
            | (self.open_in.val() & self.incoming.from_w.val() & self.i.valid.val());

        // The row that is read, and its factors.
        self.read_order.step.next = self.step.q.val();
        self.read_order.unload.next = self.unload.val();
        self.read_order.order.next = self.order.q.val();
        self.read_order.skip.next = self.skip.q.val();
        self.banks.memory.next = self.memory.q.val();
        self.banks.row.next = self.read_order.row.val();
        self.banks.pair.next = self.fly.val();
        self.own_factors.fly.next = self.fly.val();
        self.own_factors.stage.next = self.stage.q.val();
        self.own_factors.load.next = self.load.val();
        self.own_factors.row_in.next = self.incoming.row.val();
        self.own_factors.unload.next = self.unload.val();
        self.own_factors.row.next = self.read_order.row.val();
        self.own_factors.inverse.next = self.inverse.q.val();
        self.own_factors.by_rows.next = self.coset.q.val() | self.streamed.q.val();
        self.own_factors.streamed.next = self.streamed.q.val();

        // The lanes.
        self.operands.store.next = self.store.val() & !self.incoming.multiplied.val();
        self.operands.load.next = self.load.val();
        self.operands.row_in.next = self.incoming.row.val();
        self.operands.data.next = self.i.data.val();
        self.operands.fly.next = self.fly.val();
        self.operands.unload.next = self.unload.val() & self.multiplied_out.val();
        self.operands.pass.next = self.unload.val() & !self.multiplied_out.val();
        self.operands.step.next = self.step.q.val();
        self.operands.from_w.next = (self.unload.val() & self.streamed.q.val())
            | (self.load.val() & self.incoming.from_w.val());
        self.operands.w.next = self.w.data.val();
        self.operands.first.next = self.banks.first.val();
        self.operands.second.next = self.banks.second.val();
        self.operands.source.next = self.banks.source.val();
        self.operands.factors.next = self.own_factors.data.val();
        self.operands.select.next = self.own_factors.select.val();
        self.banks.back_row.next = self.operands.back_row.val();
        self.banks.back_one.next = self.operands.back_one.val();
        self.banks.back_pair.next = self.operands.back_pair.val();
        self.banks.back_source.next = self.operands.back_source.val();
        self.banks.back_first.next = self.operands.back_first.val();
        self.banks.back_second.next = self.operands.back_second.val();
        self.banks.stored.next = self.operands.stored.val();
        self.banks.stored_row.next = self.operands.stored_row.val();
        self.banks.taken.next = self.operands.taken.val();

        // Output of results. The pipeline's contents at a reset are dropped.
        self.flushing.next =
            (self.state.q.val() == State::Exchange) & self.waiting.val() & !self.holding.q.val();
        self.results.unload.next = self.unload.val();
        self.results.arrives.next =
            self.operands.passed.val() | (self.operands.back_result.val() & !self.flushing.val());
        self.results.data.next = self.operands.back_first.val();
        if self.operands.passed.val() {
            self.results.data.next = self.banks.first.val();
        }
        ResultsTx::<B>::link(&mut self.o, &mut self.results.o);

        // Next state.
        if self.waiting.val() | self.fly.val() | self.unload.val() {
            self.step.d.next = self.step.q.val() + 1;
        }
        self.last_out.next = self.unload.val() & (self.step.q.val() == self.last_row.val());
        self.starts.next = (self.state.q.val() == State::Exchange)
            & (self.full.q.val() | self.incoming.last.val())
            & (!self.holding.q.val() | self.last_out.val());
        self.incoming.starts.next = self.starts.val();
        match self.state.q.val() {
            State::Exchange => {
                if self.incoming.last.val() {
                    self.full.d.next = true;
                }
                if self.last_out.val() {
                    self.holding.d.next = false;
                    self.step.d.next = 0.into();
                }
                if self.starts.val() {
                    self.state.d.next = State::Stages;
                    self.full.d.next = false;
                    self.memory.d.next = !self.memory.q.val();
                    self.stage.d.next = self.incoming.skipped.val();
                    self.inverse.d.next = self.incoming.is_inverse.val();
                    self.coset.d.next = self.incoming.on_coset.val();
                    self.streamed.d.next = self.incoming.is_streamed.val();
                    self.skip.d.next = self.incoming.skipped.val();
                    self.order.d.next = self.incoming.ordered.val();
                    self.step.d.next = 0.into();
                    if self.incoming.multiplied.val() {
                        self.step.d.next = self.outer_start.val();
                    }
                }
            }
            State::Stages => {
                if self.fly.val() & (self.step.q.val() == self.last_pair.val()) {
                    self.memory.d.next = !self.memory.q.val();
                    self.step.d.next = self.inner_start.val();
                    self.stage.d.next = self.stage.q.val() + 1;
                    if self.stage.q.val() >= self.last_stage.val() {
                        self.state.d.next = State::Exchange;
                        self.holding.d.next = true;
                        self.step.d.next = self.outer_start.val();
                        if self.order.q.val().any() {
                            self.step.d.next = self.ordered_start.val();
                        }
                    }
                }
            }
        }
    }
}

zkfabric_hdl_toolkit::ports!(impl [B: Word, const A: usize, const T: usize, const C: usize] NttEngine<B, A, T, C> {
    clock clock; reset, i, w, o
});
