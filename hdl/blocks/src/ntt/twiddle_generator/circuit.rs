//! The generator as a circuit: counters of exponents, tables, multipliers, and a FIFO of rows.
//!
//! ```text
//! tables --> low, high (a copy of both for each lane)
//! counters -> exponents -> low, high -> products -> rows FIFO -> o
//! ```
//!
//! The exponents need no multiplier: within a line of a tile they grow by a constant step, from
//! line to line by another one, and none reaches N. The rows in flight never exceed the FIFO's free
//! places, so the multipliers never stall; a valid bit travels beside each row in flight.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Memory, Register, StreamRx, StreamTx, Style};
use zkfabric_hdl_toolkit::word::{U, W, W5, W8, W16, W128, W512, bits_to};

use super::Config;
use super::products::Products;
use crate::fifo::Fifo;

/// Phase of the generator.
#[derive(LogicState, Clone, Copy, Debug, PartialEq)]
enum State {
    /// Waits for a job; rows of the previous job may still be in the FIFO.
    Idle,
    /// Takes tables.
    Tables,
    /// Sends rows into the multipliers.
    Rows,
}

/// The generator with tables of 2^H entries: two factors per row, the first one in the lower half.
///
/// A job is the state of the inputs at an edge with `start` and `idle`; [`Config::check`] defines
/// the valid jobs. The generator takes the job's [`tables`](super::Job::tables), two entries per
/// beat, and outputs its [`rows`](super::Job::rows); [`Config`] defines the timing. A job with
/// neither values nor results is over at once. An invalid job yields an undefined number of
/// meaningless rows; a reset ends it.
///
/// A reset drops the job and all its rows. The tables keep their contents, which are not reused.
#[derive(Debug, LogicBlock)]
pub struct TwiddleGenerator<const H: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Drops the job.
    pub reset: Signal<In, bool>,
    /// A job is offered; taken at this edge if `idle`.
    pub start: Signal<In, bool>,
    /// L: log2 of the values of the matrix.
    pub log_size: Signal<In, W5>,
    /// n1: log2 of the matrix's rows.
    pub log_transform: Signal<In, W5>,
    /// s: log2 of the columns of a tile.
    pub skip: Signal<In, W5>,
    /// The first tile to compute.
    pub first_tile: Signal<In, W<28>>,
    /// The number of tiles to compute.
    pub tile_count: Signal<In, W<28>>,
    /// Rows for values are made.
    pub values: Signal<In, bool>,
    /// Rows for results are made.
    pub results: Signal<In, bool>,
    /// Rows for results go by index instead of between passes.
    pub columns: Signal<In, bool>,
    /// Entries of the tables.
    pub tables: StreamRx<W512>,
    /// Rows of factors.
    pub o: StreamTx<W512>,
    /// No job is under way, and all rows have been taken.
    pub idle: Signal<Out, bool>,

    state: Register<State>,
    free: Signal<Local, bool>,
    /// The current rows or tables are for results.
    of_results: DFF<bool>,
    with_values: DFF<bool>,
    with_results: DFF<bool>,
    by_index: DFF<bool>,
    size_bits: DFF<W5>,
    transform_bits: DFF<W5>,
    skip_bits: DFF<W5>,
    tile: DFF<W<28>>,
    /// Tiles still to compute.
    tiles: DFF<W<28>>,

    // Derived from the job, some clocks after its start; the tables take longer.
    /// N / 2.
    half_size: DFF<W<28>>,
    /// C.
    width: DFF<W<28>>,
    /// T.
    together: DFF<W<28>>,
    /// C - T: from the end of one line of a tile to the beginning of the next.
    gap: DFF<W<28>>,
    /// The step plus the gap, for values and for results by index.
    value_jump: DFF<W<28>>,
    result_jump: DFF<W<28>>,
    /// N1 / 2.
    half_transform: DFF<W<28>>,
    /// The last row of a tile.
    last_row: DFF<W<28>>,
    /// The last row of a line, for values and for results.
    last_value: DFF<W<28>>,
    last_result: DFF<W<28>>,

    fill: Signal<Local, bool>,
    beat: DFF<W16>,
    is_high: Signal<Local, bool>,
    fill_address: Signal<Local, W16>,

    /// Row of the tile.
    row: DFF<W<28>>,
    /// First column of the tile.
    first: DFF<W<28>>,
    next_first: Signal<Local, W<28>>,
    /// Between passes: the column, and N1/2 times it.
    column: DFF<W<28>>,
    ahead: DFF<W<28>>,
    /// Exponent of lane 0.
    exponent: DFF<W<28>>,
    send: Signal<Local, bool>,
    is_between: Signal<Local, bool>,
    line: Signal<Local, W<28>>,
    turn: Signal<Local, bool>,
    last: Signal<Local, bool>,
    last_tile: Signal<Local, bool>,
    step: Signal<Local, W<28>>,
    jump: Signal<Local, W<28>>,
    /// Difference of exponents between lanes 0 and 1.
    apart: Signal<Local, W<28>>,

    exponent0: DFF<W<28>>,
    exponent1: DFF<W<28>>,
    from_results: DFF<bool>,
    low_address0: Signal<Local, W<28>>,
    low_address1: Signal<Local, W<28>>,
    high_address0: Signal<Local, W<28>>,
    high_address1: Signal<Local, W<28>>,
    set: Signal<Local, W<28>>,
    low0: Memory<W512, H>,
    high0: Memory<W512, H>,
    low1: Memory<W512, H>,
    high1: Memory<W512, H>,
    low0_odd: DFF<bool>,
    high0_odd: DFF<bool>,
    low1_odd: DFF<bool>,
    high1_odd: DFF<bool>,
    products: Products,
    /// Rows in flight: bit i is set i clocks after a row's exponents.
    flight: Register<W128>,

    rows: Fifo<W512, 7, 8>,
    /// Rows sent but not taken.
    open: Register<W8>,
    give: Signal<Local, bool>,

    one: Constant<W<28>>,
    two: Constant<W<28>>,
    log_table: Constant<W5>,
    high_bit: Constant<W<28>>,
    entries: Constant<W<28>>,
    results_set: Constant<W<28>>,
    results_fill: Constant<W16>,
    half_beats: Constant<W16>,
    last_beat: Constant<W16>,
    arrived: Constant<W128>,
}

impl<const H: usize> TwiddleGenerator<H> {
    /// Builds the generator of this configuration.
    ///
    /// # Errors
    /// H differs from the configuration; an arithmetic that can't be built.
    pub fn new(config: &Config) -> Result<Self, HdlError> {
        if config.log_table() as usize != H {
            return Err(HdlError::config(
                "twiddle_generator",
                "H",
                config.log_table().to_string(),
                &H,
            ));
        }
        // UltraRAM has 4096 words.
        let style = if H < 12 { Style::Auto } else { Style::Ultra };
        let entries = 1_u64 << H;
        let mut arrived = W128::ZERO;
        // Plus one clock for the memories.
        arrived = arrived.replace_bit(config.pipeline_cycles() as usize + 1, true);
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            start: Signal::default(),
            log_size: Signal::default(),
            log_transform: Signal::default(),
            skip: Signal::default(),
            first_tile: Signal::default(),
            tile_count: Signal::default(),
            values: Signal::default(),
            results: Signal::default(),
            columns: Signal::default(),
            tables: StreamRx::default(),
            o: StreamTx::default(),
            idle: Signal::default(),
            state: Register::new(State::Idle),
            free: Signal::default(),
            of_results: DFF::default(),
            with_values: DFF::default(),
            with_results: DFF::default(),
            by_index: DFF::default(),
            size_bits: DFF::default(),
            transform_bits: DFF::default(),
            skip_bits: DFF::default(),
            tile: DFF::default(),
            tiles: DFF::default(),
            half_size: DFF::default(),
            width: DFF::default(),
            together: DFF::default(),
            gap: DFF::default(),
            value_jump: DFF::default(),
            result_jump: DFF::default(),
            half_transform: DFF::default(),
            last_row: DFF::default(),
            last_value: DFF::default(),
            last_result: DFF::default(),
            fill: Signal::default(),
            beat: DFF::default(),
            is_high: Signal::default(),
            fill_address: Signal::default(),
            row: DFF::default(),
            first: DFF::default(),
            next_first: Signal::default(),
            column: DFF::default(),
            ahead: DFF::default(),
            exponent: DFF::default(),
            send: Signal::default(),
            is_between: Signal::default(),
            line: Signal::default(),
            turn: Signal::default(),
            last: Signal::default(),
            last_tile: Signal::default(),
            step: Signal::default(),
            jump: Signal::default(),
            apart: Signal::default(),
            exponent0: DFF::default(),
            exponent1: DFF::default(),
            from_results: DFF::default(),
            low_address0: Signal::default(),
            low_address1: Signal::default(),
            high_address0: Signal::default(),
            high_address1: Signal::default(),
            set: Signal::default(),
            low0: Memory::new(&[], style)?,
            high0: Memory::new(&[], style)?,
            low1: Memory::new(&[], style)?,
            high1: Memory::new(&[], style)?,
            low0_odd: DFF::default(),
            high0_odd: DFF::default(),
            low1_odd: DFF::default(),
            high1_odd: DFF::default(),
            products: Products::new(&config.pipeline()?)?,
            flight: Register::default(),
            rows: Fifo::new(Style::Auto)?,
            open: Register::default(),
            give: Signal::default(),
            one: Constant::new(U::new(1)),
            two: Constant::new(U::new(2)),
            log_table: Constant::new(U::new(u64::from(config.log_table()))),
            high_bit: Constant::new(U::new(entries)),
            entries: Constant::new(U::new(entries - 1)),
            results_set: Constant::new(U::new(entries / 2)),
            results_fill: Constant::new(U::new(entries / 2)),
            half_beats: Constant::new(U::new(entries / 2)),
            last_beat: Constant::new(U::new(entries - 1)),
            arrived: Constant::new(arrived),
        })
    }
}

impl<const H: usize> Logic for TwiddleGenerator<H> {
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
            of_results,
            with_values,
            with_results,
            by_index,
            size_bits,
            transform_bits,
            skip_bits,
            tile,
            tiles,
            half_size,
            width,
            together,
            gap,
            value_jump,
            result_jump,
            half_transform,
            last_row,
            last_value,
            last_result,
            beat,
            row,
            first,
            column,
            ahead,
            exponent,
            exponent0,
            exponent1,
            from_results,
            low0_odd,
            high0_odd,
            low1_odd,
            high1_odd,
            flight,
            open
        );
        clock!(self, clock, low0, high0, low1, high1, products, rows);
        self.state.reset.next = self.reset.val();
        self.flight.reset.next = self.reset.val();
        self.open.reset.next = self.reset.val();
        self.rows.reset.next = self.reset.val();

        // Derived from the job.
        self.half_size.d.next = self.one.val() << (self.size_bits.q.val() - 1);
        self.width.d.next =
            self.one.val() << (self.size_bits.q.val() - self.transform_bits.q.val());
        self.together.d.next = self.one.val() << self.skip_bits.q.val();
        self.gap.d.next = self.width.q.val() - self.together.q.val();
        self.value_jump.d.next = self.gap.q.val() + 2;
        self.result_jump.d.next = self.gap.q.val() + 1;
        self.half_transform.d.next = self.one.val() << (self.transform_bits.q.val() - 1);
        self.last_row.d.next =
            (self.one.val() << (self.transform_bits.q.val() + self.skip_bits.q.val() - 1)) - 1;
        self.last_value.d.next = (self.one.val() << (self.skip_bits.q.val() - 1)) - 1;
        self.last_result.d.next = self.half_transform.q.val() - 1;
        if self.by_index.q.val() {
            self.last_result.d.next = self.together.q.val() - 1;
        }

        // A row: values and results by index traverse a line of the tile, then the next line;
        // between passes a line is a column, and the step grows from column to column, across all
        // tiles.
        self.send.next = (self.state.q.val() == State::Rows) & !self.open.q.val().get_bit(7);
        self.is_between.next = self.of_results.q.val() & !self.by_index.q.val();
        self.line.next = self.last_value.q.val();
        self.step.next = self.two.val();
        self.jump.next = self.value_jump.q.val();
        self.apart.next = self.one.val();
        if self.of_results.q.val() {
            self.line.next = self.last_result.q.val();
            self.step.next = self.one.val();
            self.jump.next = self.result_jump.q.val();
            self.apart.next = self.half_size.q.val();
        }
        if self.is_between.val() {
            self.step.next = self.column.q.val();
            self.apart.next = self.ahead.q.val();
        }
        self.turn.next = (self.row.q.val() & self.line.val()) == self.line.val();
        self.last.next = self.row.q.val() == self.last_row.q.val();
        self.next_first.next = self.first.q.val() + self.together.q.val();
        self.last_tile.next = self.tiles.q.val() == 1;
        if self.state.q.val() == State::Tables {
            // Three clocks, of the four or more that the tables take.
            self.first.d.next = self.tile.q.val() << self.skip_bits.q.val();
            self.column.d.next = self.first.q.val();
            self.ahead.d.next = self.first.q.val() << (self.transform_bits.q.val() - 1);
            self.exponent.d.next = 0.into();
            if self.with_values.q.val() | self.by_index.q.val() {
                self.exponent.d.next = self.first.q.val();
            }
        }
        if self.send.val() {
            self.row.d.next = self.row.q.val() + 1;
            self.exponent.d.next = self.exponent.q.val() + self.step.val();
            if self.turn.val() {
                self.exponent.d.next = self.exponent.q.val() + self.jump.val();
                if self.is_between.val() {
                    self.exponent.d.next = 0.into();
                    self.column.d.next = self.column.q.val() + 1;
                    self.ahead.d.next = self.ahead.q.val() + self.half_transform.q.val();
                }
            }
            if self.last.val() {
                self.row.d.next = 0.into();
                self.exponent.d.next = 0.into();
                if !self.of_results.q.val() & self.with_results.q.val() {
                    self.of_results.d.next = true;
                    if self.by_index.q.val() {
                        self.exponent.d.next = self.first.q.val();
                    }
                } else {
                    self.of_results.d.next = !self.with_values.q.val();
                    self.first.d.next = self.next_first.val();
                    self.tiles.d.next = self.tiles.q.val() - 1;
                    if self.with_values.q.val() | self.by_index.q.val() {
                        self.exponent.d.next = self.next_first.val();
                    }
                    if self.last_tile.val() {
                        self.state.d.next = State::Idle;
                    }
                }
            }
        }

        // Input of tables: low, then high, for values, then for results.
        self.tables.ready.next = self.state.q.val() == State::Tables;
        self.fill.next = (self.state.q.val() == State::Tables) & self.tables.valid.val();
        self.is_high.next = (self.beat.q.val() & self.half_beats.val()).any();
        self.fill_address.next = self.beat.q.val() & !self.half_beats.val();
        if self.of_results.q.val() {
            self.fill_address.next = self.beat.q.val() | self.results_fill.val();
        }
        self.low0.write_enable.next = self.fill.val() & !self.is_high.val();
        self.low1.write_enable.next = self.fill.val() & !self.is_high.val();
        self.high0.write_enable.next = self.fill.val() & self.is_high.val();
        self.high1.write_enable.next = self.fill.val() & self.is_high.val();
        self.low0.write_address.next = bits_to::<Bits<H>>(self.fill_address.val());
        self.low1.write_address.next = bits_to::<Bits<H>>(self.fill_address.val());
        self.high0.write_address.next = bits_to::<Bits<H>>(self.fill_address.val());
        self.high1.write_address.next = bits_to::<Bits<H>>(self.fill_address.val());
        self.low0.write_data.next = self.tables.data.val();
        self.low1.write_data.next = self.tables.data.val();
        self.high0.write_data.next = self.tables.data.val();
        self.high1.write_data.next = self.tables.data.val();
        if self.fill.val() {
            self.beat.d.next = self.beat.q.val() + 1;
            if self.beat.q.val() == self.last_beat.val() {
                self.beat.d.next = 0.into();
                self.of_results.d.next = !self.with_values.q.val();
                self.state.d.next = State::Rows;
                if !self.of_results.q.val() & self.with_results.q.val() {
                    self.of_results.d.next = true;
                    self.state.d.next = State::Tables;
                }
            }
        }

        // Start of a job.
        self.free.next = (self.state.q.val() == State::Idle) & !self.open.q.val().any();
        self.idle.next = self.free.val();
        if self.free.val() & self.start.val() {
            self.size_bits.d.next = self.log_size.val();
            self.transform_bits.d.next = self.log_transform.val();
            self.skip_bits.d.next = self.skip.val();
            self.with_values.d.next = self.values.val();
            self.with_results.d.next = self.results.val();
            self.by_index.d.next = self.columns.val();
            self.of_results.d.next = !self.values.val();
            self.beat.d.next = 0.into();
            self.row.d.next = 0.into();
            self.tile.d.next = self.first_tile.val();
            self.tiles.d.next = self.tile_count.val();
            if self.values.val() | self.results.val() {
                self.state.d.next = State::Tables;
            }
        }

        // Exponents, and the entries: two per word.
        self.exponent0.d.next = self.exponent.q.val();
        self.exponent1.d.next = self.exponent.q.val() + self.apart.val();
        self.from_results.d.next = self.of_results.q.val();
        self.set.next = 0.into();
        if self.from_results.q.val() {
            self.set.next = self.results_set.val();
        }
        self.low_address0.next =
            ((self.exponent0.q.val() & self.entries.val()) >> 1) | self.set.val();
        self.low_address1.next =
            ((self.exponent1.q.val() & self.entries.val()) >> 1) | self.set.val();
        self.high_address0.next =
            ((self.exponent0.q.val() >> self.log_table.val()) >> 1) | self.set.val();
        self.high_address1.next =
            ((self.exponent1.q.val() >> self.log_table.val()) >> 1) | self.set.val();
        self.low0.read_enable.next = true;
        self.low1.read_enable.next = true;
        self.high0.read_enable.next = true;
        self.high1.read_enable.next = true;
        self.low0.read_address.next = bits_to::<Bits<H>>(self.low_address0.val());
        self.low1.read_address.next = bits_to::<Bits<H>>(self.low_address1.val());
        self.high0.read_address.next = bits_to::<Bits<H>>(self.high_address0.val());
        self.high1.read_address.next = bits_to::<Bits<H>>(self.high_address1.val());
        self.low0_odd.d.next = self.exponent0.q.val().get_bit(0);
        self.low1_odd.d.next = self.exponent1.q.val().get_bit(0);
        self.high0_odd.d.next = (self.exponent0.q.val() & self.high_bit.val()).any();
        self.high1_odd.d.next = (self.exponent1.q.val() & self.high_bit.val()).any();
        self.products.low0.next = self.low0.read_data.val();
        self.products.high0.next = self.high0.read_data.val();
        self.products.low1.next = self.low1.read_data.val();
        self.products.high1.next = self.high1.read_data.val();
        self.products.low0_odd.next = bits_to::<W<1>>(self.low0_odd.q.val());
        self.products.high0_odd.next = bits_to::<W<1>>(self.high0_odd.q.val());
        self.products.low1_odd.next = bits_to::<W<1>>(self.low1_odd.q.val());
        self.products.high1_odd.next = bits_to::<W<1>>(self.high1_odd.q.val());

        // Output of rows. A reset clears the bits in flight, so the multipliers' later outputs are
        // dropped.
        self.flight.d.next = (self.flight.q.val() << 1) | bits_to::<W128>(self.send.val());
        self.rows.i.valid.next = (self.flight.q.val() & self.arrived.val()).any();
        self.rows.i.data.next = self.products.row.val();
        self.o.data.next = self.rows.o.data.val();
        self.o.valid.next = self.rows.o.valid.val();
        self.rows.o.ready.next = self.o.ready.val();
        self.give.next = self.rows.o.valid.val() & self.o.ready.val();
        self.open.d.next =
            self.open.q.val() + bits_to::<W8>(self.send.val()) - bits_to::<W8>(self.give.val());
    }
}

zkfabric_hdl_toolkit::ports!(impl [const H: usize] TwiddleGenerator<H> {
    clock clock; reset, start, log_size, log_transform, skip, first_tile, tile_count, values, results, columns, tables,
    o, idle
});
