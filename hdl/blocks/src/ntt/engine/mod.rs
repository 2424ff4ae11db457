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

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Register, StreamRx, Style};
use zkfabric_hdl_toolkit::word::{U, W, Word, bits_to};

use banks::Banks;
use factors::Factors;

use super::lanes::{Lanes, TAG_BITS};
use super::{Config, ResultsTx, RowsRx, VALUE_BITS};
use crate::fifo::Fifo;

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
    /// Row to be loaded.
    row_in: Register<W<20>>,
    /// The command of the rows being loaded.
    inverse_in: Register<bool>,
    coset_in: Register<bool>,
    scaled_in: Register<bool>,
    streamed_in: Register<bool>,
    skip_in: Register<W<5>>,
    order_in: Register<W<2>>,

    waiting: Signal<Local, bool>,
    first_row: Signal<Local, bool>,
    /// Incoming rows are multiplied: by the table's powers, or by rows of `w`.
    from_table: Signal<Local, bool>,
    from_w: Signal<Local, bool>,
    multiplied_in: Signal<Local, bool>,
    multiplied_out: Signal<Local, bool>,
    open_in: Signal<Local, bool>,
    load: Signal<Local, bool>,
    store: Signal<Local, bool>,
    last_in: Signal<Local, bool>,
    last_out: Signal<Local, bool>,
    fly: Signal<Local, bool>,
    room: Signal<Local, bool>,
    unload: Signal<Local, bool>,
    reversed: Signal<Local, W<20>>,
    read_row: Signal<Local, W<20>>,
    /// log2 of the rows of one transform.
    k_bits: Signal<Local, W<5>>,

    banks: Banks<B, A>,
    own_factors: Factors<B, T, C>,

    stored: Register<bool>,
    loaded: Register<bool>,
    flown: Register<bool>,
    unloaded: Register<bool>,
    passed: Register<bool>,
    row: DFF<W<20>>,
    stored_row: DFF<W<20>>,
    swap: DFF<bool>,
    from_stream: DFF<bool>,
    taken: DFF<B>,
    factor: DFF<B>,
    nothing: Constant<B>,

    lanes: Lanes<B>,
    tag: Signal<Local, W<TAG_BITS>>,
    flushing: Signal<Local, bool>,

    results: Fifo<B, 7, 8>,
    /// Rows sent out but not taken.
    open: Register<W<8>>,
    give: Signal<Local, bool>,
    given: Register<W<20>>,

    quarter: Constant<W<20>>,
    last_row: Constant<W<20>>,
    last_pair: Constant<W<20>>,
    last_stage: Constant<W<5>>,
    outer_start: Constant<W<20>>,
    ordered_start: Constant<W<20>>,
    inner_start: Constant<W<20>>,
    every: Constant<W<20>>,
    log_rows: Constant<W<5>>,
    /// Bits of 20 that a row's index does not use.
    unused_bits: Constant<W<5>>,
    has_cosets: Constant<bool>,
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
            row_in: Register::default(),
            inverse_in: Register::default(),
            coset_in: Register::default(),
            scaled_in: Register::default(),
            streamed_in: Register::default(),
            skip_in: Register::default(),
            order_in: Register::default(),
            waiting: Signal::default(),
            first_row: Signal::default(),
            from_table: Signal::default(),
            from_w: Signal::default(),
            multiplied_in: Signal::default(),
            multiplied_out: Signal::default(),
            open_in: Signal::default(),
            load: Signal::default(),
            store: Signal::default(),
            last_in: Signal::default(),
            last_out: Signal::default(),
            fly: Signal::default(),
            room: Signal::default(),
            unload: Signal::default(),
            reversed: Signal::default(),
            read_row: Signal::default(),
            k_bits: Signal::default(),
            banks: Banks::new(rows)?,
            own_factors: Factors::new(config)?,
            stored: Register::default(),
            loaded: Register::default(),
            flown: Register::default(),
            unloaded: Register::default(),
            passed: Register::default(),
            row: DFF::default(),
            stored_row: DFF::default(),
            swap: DFF::default(),
            from_stream: DFF::default(),
            taken: DFF::default(),
            factor: DFF::default(),
            nothing: Constant::new(B::default()),
            lanes: Lanes::new(&config.pipeline()?)?,
            tag: Signal::default(),
            flushing: Signal::default(),
            results: Fifo::new(Style::Auto)?,
            open: Register::default(),
            give: Signal::default(),
            given: Register::default(),
            quarter: Constant::new(U::new(rows / 4)),
            last_row: Constant::new(U::new(rows - 1)),
            last_pair: Constant::new(U::new(rows / 2 - 1)),
            last_stage: Constant::new(U::new(u64::from(config.log_size()) - 1)),
            outer_start: Constant::new(negative(config.outer_pause())),
            ordered_start: Constant::new(negative(config.turnaround_cycles())),
            inner_start: Constant::new(negative(config.inner_pause())),
            every: Constant::new(U::MAX),
            log_rows: Constant::new(U::new(u64::from(config.log_rows()))),
            unused_bits: Constant::new(U::new(20 - u64::from(config.log_rows()))),
            has_cosets: Constant::new(config.coset().is_some()),
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
            self,
            clock,
            state,
            step,
            stage,
            memory,
            holding,
            inverse,
            coset,
            streamed,
            skip,
            order,
            full,
            row_in,
            inverse_in,
            coset_in,
            scaled_in,
            streamed_in,
            skip_in,
            order_in,
            stored,
            loaded,
            flown,
            unloaded,
            passed,
            row,
            stored_row,
            swap,
            from_stream,
            taken,
            factor,
            open,
            given
        );
        clock!(self, clock, banks, own_factors, lanes, results);
        self.state.reset.next = self.reset.val();
        self.step.reset.next = self.reset.val();
        self.stage.reset.next = self.reset.val();
        self.memory.reset.next = self.reset.val();
        self.inverse.reset.next = self.reset.val();
        self.coset.reset.next = self.reset.val();
        self.streamed.reset.next = self.reset.val();
        self.skip.reset.next = self.reset.val();
        self.order.reset.next = self.reset.val();
        self.holding.reset.next = self.reset.val();
        self.full.reset.next = self.reset.val();
        self.row_in.reset.next = self.reset.val();
        self.inverse_in.reset.next = self.reset.val();
        self.coset_in.reset.next = self.reset.val();
        self.scaled_in.reset.next = self.reset.val();
        self.streamed_in.reset.next = self.reset.val();
        self.skip_in.reset.next = self.reset.val();
        self.order_in.reset.next = self.reset.val();
        self.stored.reset.next = self.reset.val();
        self.passed.reset.next = self.reset.val();
        self.loaded.reset.next = self.reset.val();
        self.flown.reset.next = self.reset.val();
        self.unloaded.reset.next = self.reset.val();
        self.open.reset.next = self.reset.val();
        self.given.reset.next = self.reset.val();
        self.results.reset.next = self.reset.val();

        // Rows that move in this clock. `waiting` with nothing held: the pipeline drains after a
        // reset.
        self.waiting.next = self.step.q.val().get_bit(19);
        self.first_row.next = !self.row_in.q.val().any();
        self.from_table.next = self.coset_in.q.val() & !self.inverse_in.q.val();
        self.from_w.next = self.scaled_in.q.val();
        if self.first_row.val() {
            self.from_table.next =
                self.i.coset.val() & !self.i.inverse.val() & self.has_cosets.val();
            self.from_w.next = self.i.scaled.val();
        }
        self.multiplied_in.next = self.from_table.val() | self.from_w.val();
        self.multiplied_out.next = self.inverse.q.val() | self.streamed.q.val();
        self.open_in.next = (self.state.q.val() == State::Exchange)
            & !self.full.q.val()
            & (self.holding.q.val() | !self.waiting.val())
            & !(self.multiplied_in.val() & self.holding.q.val() & self.multiplied_out.val());
        self.i.ready.next = self.open_in.val() & (!self.from_w.val() | self.w.valid.val());
        self.store.next =
            self.i.valid.val() & self.open_in.val() & (!self.from_w.val() | self.w.valid.val());
        self.load.next = self.store.val() & self.multiplied_in.val();
        self.fly.next = (self.state.q.val() == State::Stages) & !self.waiting.val();
        self.room.next = (self.state.q.val() == State::Exchange)
            & self.holding.q.val()
            & !self.waiting.val()
            & !self.open.q.val().get_bit(7);
        self.unload.next = self.room.val() & (!self.streamed.q.val() | self.w.valid.val());
        // Never both: rows to be multiplied wait for results to be multiplied.
        self.w.ready.next = (self.room.val() & self.streamed.q.val())
            | (self.open_in.val() & self.from_w.val() & self.i.valid.val());
        if self.store.val() {
            self.row_in.d.next = self.row_in.q.val() + 1;
            if self.first_row.val() {
                self.inverse_in.d.next = self.i.inverse.val();
                self.coset_in.d.next = self.i.coset.val() & self.has_cosets.val();
                self.scaled_in.d.next = self.i.scaled.val();
                self.streamed_in.d.next = self.i.streamed.val();
                self.skip_in.d.next = self.i.skip.val();
                self.order_in.d.next = self.i.order.val();
            }
        }

        // The row that is read. With natural order, row (c, k) of the results lies at (c, k
        // bit-reversed); k has log M - skip bits, c the other ones, on top (order 1) or below
        // (order 2) in `step`.
        self.k_bits.next = self.log_rows.val() - self.skip.q.val();
        self.reversed.next = 0.into();
        for i in 0..20 {
            self.reversed.next = self
                .reversed
                .val()
                .replace_bit(19 - i, self.step.q.val().get_bit(i));
        }
        self.reversed.next = self.reversed.val() >> self.unused_bits.val();
        self.read_row.next = self.step.q.val();
        if self.unload.val() {
            if self.order.q.val() == 1 {
                self.read_row.next = (self.step.q.val() & (self.every.val() << self.k_bits.val()))
                    | (self.reversed.val() >> self.skip.q.val());
            } else if self.order.q.val() == 2 {
                self.read_row.next = ((self.step.q.val()
                    & !(self.every.val() << self.skip.q.val()))
                    << self.k_bits.val())
                    | (self.reversed.val() & !(self.every.val() << self.k_bits.val()));
            }
        }
        self.banks.memory.next = self.memory.q.val();
        self.banks.row.next = self.read_row.val();
        self.banks.pair.next = self.fly.val();
        self.own_factors.fly.next = self.fly.val();
        self.own_factors.stage.next = self.stage.q.val();
        self.own_factors.load.next = self.load.val();
        self.own_factors.row_in.next = self.row_in.q.val();
        self.own_factors.unload.next = self.unload.val();
        self.own_factors.row.next = self.read_row.val();
        self.own_factors.inverse.next = self.inverse.q.val();
        self.own_factors.by_rows.next = self.coset.q.val() | self.streamed.q.val();
        self.own_factors.streamed.next = self.streamed.q.val();

        // One clock later: operands.
        self.stored.d.next = self.store.val() & !self.multiplied_in.val();
        self.loaded.d.next = self.load.val();
        self.flown.d.next = self.fly.val();
        self.unloaded.d.next = self.unload.val() & self.multiplied_out.val();
        self.passed.d.next = self.unload.val() & !self.multiplied_out.val();
        self.row.d.next = self.step.q.val();
        if self.load.val() {
            self.row.d.next = self.row_in.q.val();
        }
        self.stored_row.d.next = self.row_in.q.val();
        // Results are rows 2 t and 2 t + 1, in the banks msb(2 t) and the other one.
        self.swap.d.next = (self.step.q.val() & self.quarter.val()).any();
        self.from_stream.d.next =
            (self.unload.val() & self.streamed.q.val()) | (self.load.val() & self.from_w.val());
        self.taken.d.next = self.i.data.val();
        self.factor.d.next = self.w.data.val();
        self.lanes.a.next = self.banks.first.val();
        self.lanes.b.next = self.nothing.val();
        if self.loaded.q.val() {
            self.lanes.a.next = self.taken.q.val();
        }
        if self.flown.q.val() {
            self.lanes.b.next = self.banks.second.val();
        }
        self.lanes.factors.next = self.own_factors.data.val();
        if self.from_stream.q.val() {
            self.lanes.factors.next = self.factor.q.val();
        }
        self.lanes.select.next = self.own_factors.select.val();
        self.lanes.scale.next = bits_to::<W<1>>(!self.flown.q.val());
        self.lanes.swap.next = bits_to::<W<1>>(self.swap.q.val());
        self.lanes.tag.next = bits_to::<W<TAG_BITS>>(self.row.q.val())
            | (bits_to::<W<TAG_BITS>>(self.loaded.q.val()) << 20)
            | (bits_to::<W<TAG_BITS>>(self.flown.q.val()) << 21)
            | (bits_to::<W<TAG_BITS>>(self.unloaded.q.val()) << 22)
            | (bits_to::<W<TAG_BITS>>(self.banks.source.val()) << 23);

        self.tag.next = self.lanes.tag_out.val();
        self.banks.back_row.next = self.tag.val().get_bits::<20>(0);
        self.banks.back_one.next = self.tag.val().get_bit(20);
        self.banks.back_pair.next = self.tag.val().get_bit(21);
        self.banks.back_source.next = self.tag.val().get_bit(23);
        self.banks.back_first.next = self.lanes.first.val();
        self.banks.back_second.next = self.lanes.second.val();
        self.banks.stored.next = self.stored.q.val();
        self.banks.stored_row.next = self.stored_row.q.val();
        self.banks.taken.next = self.taken.q.val();

        // Output of results. The pipeline's contents at a reset are dropped.
        self.flushing.next =
            (self.state.q.val() == State::Exchange) & self.waiting.val() & !self.holding.q.val();
        self.results.i.valid.next =
            self.passed.q.val() | (self.tag.val().get_bit(22) & !self.flushing.val());
        self.results.i.data.next = self.lanes.first.val();
        if self.passed.q.val() {
            self.results.i.data.next = self.banks.first.val();
        }
        self.o.data.next = self.results.o.data.val();
        self.o.valid.next = self.results.o.valid.val();
        self.o.last.next = self.given.q.val() == self.last_row.val();
        self.results.o.ready.next = self.o.ready.val();
        self.give.next = self.results.o.valid.val() & self.o.ready.val();
        if self.give.val() {
            self.given.d.next = self.given.q.val() + 1;
            if self.given.q.val() == self.last_row.val() {
                self.given.d.next = 0.into();
            }
        }
        self.open.d.next = self.open.q.val() + bits_to::<W<8>>(self.unload.val())
            - bits_to::<W<8>>(self.give.val());

        // Next state.
        if self.waiting.val() | self.fly.val() | self.unload.val() {
            self.step.d.next = self.step.q.val() + 1;
        }
        self.last_in.next = self.store.val() & (self.row_in.q.val() == self.last_row.val());
        self.last_out.next = self.unload.val() & (self.step.q.val() == self.last_row.val());
        match self.state.q.val() {
            State::Exchange => {
                if self.last_in.val() {
                    self.full.d.next = true;
                }
                if self.last_out.val() {
                    self.holding.d.next = false;
                    self.step.d.next = 0.into();
                }
                if (self.full.q.val() | self.last_in.val())
                    & (!self.holding.q.val() | self.last_out.val())
                {
                    self.state.d.next = State::Stages;
                    self.full.d.next = false;
                    self.row_in.d.next = 0.into();
                    self.memory.d.next = !self.memory.q.val();
                    self.stage.d.next = self.skip_in.q.val();
                    self.inverse.d.next = self.inverse_in.q.val();
                    self.coset.d.next = self.coset_in.q.val();
                    self.streamed.d.next = self.streamed_in.q.val();
                    self.skip.d.next = self.skip_in.q.val();
                    self.order.d.next = self.order_in.q.val();
                    self.step.d.next = 0.into();
                    if self.multiplied_in.val() {
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
