//! A pass of a transform larger than an engine, over values in memory.

pub(crate) mod catalogue;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::memory::COLUMNS;
use zkfabric_hdl_toolkit::block::{Access, Interface};
use zkfabric_hdl_toolkit::primitives::Register;
use zkfabric_hdl_toolkit::word::{U, W, W5, W32, W64, bits_to};

use crate::axi::{
    AxiLiteSubordinate, AxiReadManager, AxiWriteManager, ReadInterleaver, StridedReader,
    StridedWriter,
};
use crate::card::Frame;
use crate::fifo::Fifo;
use crate::ntt::four_step::{Pass, Transform, VALUE_BYTES};
use crate::ntt::twiddle_generator::{MAX_LOG_SIZE, MAX_SKIP};
use crate::ntt::{Config, CornerTurn, MAX_LOG_GROUP, NttEngine, memory_style};

/// One [`Pass`] over a matrix in memory, or a part of it: control, masters, the engine with two
/// lanes, FIFOs, and the turn of rows.
///
/// `command` is [`command`]. The factors of all tiles of the pass ([`Pass::factors`]) lie at
/// `factors`, tile after tile in the engine's order. A second pass may write where it reads; a
/// first pass may not. Several kernels share a pass by its tiles. The kernel refuses a matrix
/// smaller than the engine or larger than its two passes cover, a skip of 0 or too large, zero
/// tiles, and tiles outside the matrix: it reads and writes nothing and sets bit 2 of `failed`.
///
/// Values and factors share one port, alternating per tile. FIFOs hold the values, factors and
/// results of one tile: they are transferred while the engine works on another tile, so that short
/// bursts and memory latency do not stall the engine.
#[derive(Debug, LogicBlock)]
pub struct CardNttPass<const A: usize, const T: usize, const C: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Resets all state.
    pub reset: Signal<In, bool>,
    /// From the host.
    pub s_axi_control: AxiLiteSubordinate,
    /// To the memory of values and factors.
    pub m_axi_in: AxiReadManager,
    /// To the memory of the results.
    pub m_axi_out: AxiWriteManager,
    /// To the host.
    pub irq: Signal<Out, bool>,
    frame: Frame<7, 2, 0>,
    reader: StridedReader,
    factor_reader: StridedReader,
    interleaver: ReadInterleaver,
    writer: StridedWriter,
    values: Fifo<W<512>, T, C>,
    factors: Fifo<W<512>, T, C>,
    engine: NttEngine<W<512>, A, T, 1>,
    turn: CornerTurn,
    results: Fifo<W<512>, T, C>,

    // Derived from the current arguments, a few clocks later.
    log_size: Signal<Local, W5>,
    command: Signal<Local, W32>,
    skip: Signal<Local, W5>,
    second: Signal<Local, bool>,
    /// log2 N1, log2 C, and log2 of the rows per turned group.
    transform_bits: DFF<W5>,
    column_bits: DFF<W5>,
    group_bits: DFF<W5>,
    skip_bits: DFF<W5>,
    half_bits: Signal<Local, W5>,
    read_beats: DFF<W32>,
    read_rows: DFF<W32>,
    row_bytes: DFF<W64>,
    tile_bytes: DFF<W64>,
    write_beats: DFF<W32>,
    write_counts: [DFF<W32>; 2],
    offsets: [DFF<W64>; 3],
    addresses: [DFF<W64>; 3],
    write_strides: [DFF<W64>; 3],
    /// Beats of a tile's factors.
    factor_beats: DFF<W32>,
    scaled_in: Signal<Local, bool>,
    streamed_in: Signal<Local, bool>,
    first_tile: Signal<Local, W32>,
    tiles: Signal<Local, W32>,
    /// Tiles of the matrix, and the part's end tile (exclusive).
    all_tiles: DFF<W<33>>,
    end_tile: DFF<W<33>>,
    fits: DFF<bool>,
    valid: DFF<bool>,

    inverse: Register<bool>,
    scaled: Register<bool>,
    streamed: Register<bool>,
    by_columns: Register<bool>,
    taken_skip: Register<W5>,
    taken_group: Register<W5>,

    log_engine: Constant<W5>,
    most_size: Constant<W5>,
    most_skip: Constant<W5>,
    most_group: Constant<W5>,
    one: Constant<W32>,
    one_tile: Constant<W<33>>,
    rows: Constant<W32>,
    row_bits: Constant<W5>,
    value: Constant<W64>,
    half_value: Constant<W64>,
}

/// Returns the largest skip of an engine: a transform has 4 or more values.
fn most_skip(config: &Config) -> u32 {
    MAX_SKIP.min(config.log_size() - 2)
}

impl<const A: usize, const T: usize, const C: usize> CardNttPass<A, T, C> {
    /// Builds the circuit of this configuration; the engine has two lanes and no cosets of its own,
    /// and a FIFO has 2^T places for M = 2^T rows.
    ///
    /// # Errors
    /// See [`NttEngine::new`] and [`Fifo::new`].
    pub fn new(config: &Config) -> Result<Self, HdlError> {
        let style = memory_style(T);
        let bits = |value: u32| Constant::new(U::new(u64::from(value)));
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            s_axi_control: AxiLiteSubordinate::default(),
            m_axi_in: AxiReadManager::default(),
            m_axi_out: AxiWriteManager::default(),
            irq: Signal::default(),
            frame: Frame::default(),
            reader: StridedReader::default(),
            factor_reader: StridedReader::default(),
            interleaver: ReadInterleaver::default(),
            writer: StridedWriter::default(),
            values: Fifo::new(style)?,
            factors: Fifo::new(style)?,
            engine: NttEngine::new(config)?,
            turn: CornerTurn::new()?,
            results: Fifo::new(style)?,
            log_size: Signal::default(),
            command: Signal::default(),
            skip: Signal::default(),
            second: Signal::default(),
            transform_bits: DFF::default(),
            column_bits: DFF::default(),
            group_bits: DFF::default(),
            skip_bits: DFF::default(),
            half_bits: Signal::default(),
            read_beats: DFF::default(),
            read_rows: DFF::default(),
            row_bytes: DFF::default(),
            tile_bytes: DFF::default(),
            write_beats: DFF::default(),
            write_counts: std::array::from_fn(|_| DFF::default()),
            offsets: std::array::from_fn(|_| DFF::default()),
            addresses: std::array::from_fn(|_| DFF::default()),
            write_strides: std::array::from_fn(|_| DFF::default()),
            factor_beats: DFF::default(),
            scaled_in: Signal::default(),
            streamed_in: Signal::default(),
            first_tile: Signal::default(),
            tiles: Signal::default(),
            all_tiles: DFF::default(),
            end_tile: DFF::default(),
            fits: DFF::default(),
            valid: DFF::default(),
            inverse: Register::default(),
            scaled: Register::default(),
            streamed: Register::default(),
            by_columns: Register::default(),
            taken_skip: Register::default(),
            taken_group: Register::default(),
            log_engine: bits(config.log_size()),
            most_size: bits(MAX_LOG_SIZE.min(2 * config.log_size() - 2)),
            most_skip: bits(most_skip(config)),
            most_group: bits(MAX_LOG_GROUP),
            one: Constant::new(U::new(1)),
            one_tile: Constant::new(U::new(1)),
            rows: Constant::new(U::new(config.rows())),
            row_bits: bits(config.log_rows()),
            value: Constant::new(U::new(VALUE_BYTES)),
            half_value: Constant::new(U::new(VALUE_BYTES / 2)),
        })
    }
}

/// Returns the kernel's interface to the host.
#[must_use]
pub fn interface() -> Interface {
    let failed =
        "an error response: bit 0 to values or factors, 1 to results; 2: arguments refused";
    let command = "bit 0 inverse, 1 second pass, 2 factors for values, 3 for results, 8 to 12 log2 of the columns of a tile";
    Interface::new(
        "zkfabric_ntt_pass",
        "a pass of a large transform over the scalar field of BN254",
    )
    .memory("m_axi_in", Access::Read)
    .memory("m_axi_out", Access::Write)
    .pointer("source", "m_axi_in", COLUMNS, "values, 32 bytes each")
    .follows("target")
    .pointer("target", "m_axi_out", COLUMNS, "results, 32 bytes each")
    .pointer(
        "factors",
        "m_axi_in",
        COLUMNS,
        "factors of all tiles, 32 bytes each, if the command asks for them",
    )
    .scalar("log_size", "log2 of the values of the matrix")
    .scalar("first_tile", "number of the first tile")
    .scalar("tiles", "number of tiles")
    .scalar("command", command)
    .status("failed", failed)
}

/// Returns the argument `command` of a pass.
#[must_use]
pub const fn command(pass: &Pass, transform: Transform) -> u64 {
    let command = pass.command(transform);
    matches!(command.direction, crate::ntt::model::Direction::Inverse) as u64
        | (pass.second as u64) << 1
        | (command.scaled as u64) << 2
        | (command.streamed as u64) << 3
        | (command.skip as u64) << 8
}

/// Returns the clocks of a pass, from the edge that takes the start to the edge that shows the
/// interrupt, with a memory that answers at once.
#[must_use]
pub fn cycles(config: &Config, pass: &Pass, transform: Transform) -> u64 {
    let command = pass.command(transform);
    // The first values wait for their factors, which follow them on the port. Factors for results
    // arrive in time, as do the inputs of later tiles.
    let late = if command.scaled { config.rows() } else { 0 };
    pass.tiles.saturating_sub(1) * config.interval_cycles_of(command)
        + config.cycles_of(command)
        + late
        + CornerTurn::cycles(pass.log_group())
        + OVERHEAD
}

/// Clocks of a pass besides engine and turn: start, first beat, last write and its answer.
const OVERHEAD: u64 = 15;

impl<const A: usize, const T: usize, const C: usize> Logic for CardNttPass<A, T, C> {
    #[expect(
        clippy::too_many_lines,
        reason = "rust-hdl reads the syntax of one function"
    )]
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            transform_bits,
            column_bits,
            group_bits,
            skip_bits,
            read_beats,
            read_rows,
            row_bytes,
            tile_bytes,
            write_beats,
            factor_beats,
            all_tiles,
            end_tile,
            fits,
            valid,
            inverse,
            scaled,
            streamed,
            by_columns,
            taken_skip,
            taken_group
        );
        clock!(
            self,
            clock,
            frame,
            reader,
            factor_reader,
            interleaver,
            writer,
            values,
            factors,
            engine,
            turn,
            results
        );
        self.inverse.reset.next = self.reset.val();
        self.scaled.reset.next = self.reset.val();
        self.streamed.reset.next = self.reset.val();
        self.by_columns.reset.next = self.reset.val();
        self.taken_skip.reset.next = self.reset.val();
        self.taken_group.reset.next = self.reset.val();
        self.frame.reset.next = self.reset.val();
        self.reader.reset.next = self.reset.val();
        self.factor_reader.reset.next = self.reset.val();
        self.interleaver.reset.next = self.reset.val();
        self.values.reset.next = self.reset.val();
        self.results.reset.next = self.reset.val();
        self.writer.reset.next = self.reset.val();
        self.engine.reset.next = self.reset.val();
        self.factors.reset.next = self.reset.val();
        self.turn.reset.next = self.reset.val();
        AxiLiteSubordinate::link(&mut self.s_axi_control, &mut self.frame.bus);
        AxiReadManager::join(&mut self.reader.m_axi, &mut self.interleaver.first);
        AxiReadManager::join(&mut self.factor_reader.m_axi, &mut self.interleaver.second);
        AxiReadManager::link(&mut self.m_axi_in, &mut self.interleaver.m_axi);
        AxiWriteManager::link(&mut self.m_axi_out, &mut self.writer.m_axi);
        self.irq.next = self.frame.irq.val();

        // Derived from the arguments; a host's writes of the last argument and of the start are
        // further apart than these three clocks.
        self.log_size.next = bits_to::<W5>(self.frame.arguments[3].val());
        self.command.next = bits_to::<W32>(self.frame.arguments[6].val());
        self.skip.next = self.command.val().get_bits::<5>(8);
        self.second.next = self.command.val().get_bit(1);
        self.first_tile.next = bits_to::<W32>(self.frame.arguments[4].val());
        self.tiles.next = bits_to::<W32>(self.frame.arguments[5].val());
        self.all_tiles.d.next =
            self.one_tile.val() << (self.log_size.val() - self.log_engine.val());
        self.end_tile.d.next =
            bits_to::<W<33>>(self.first_tile.val()) + bits_to::<W<33>>(self.tiles.val());
        self.valid.d.next = self.fits.q.val()
            & self.tiles.val().any()
            & (self.end_tile.q.val() <= self.all_tiles.q.val());
        self.fits.d.next = self.skip.val().any()
            & (self.skip.val() <= self.most_skip.val())
            & (bits_to::<W32>(self.frame.arguments[3].val())
                >= bits_to::<W32>(self.log_engine.val()))
            & (bits_to::<W32>(self.frame.arguments[3].val())
                <= bits_to::<W32>(self.most_size.val()));
        self.transform_bits.d.next = self.log_engine.val() - self.skip.val();
        self.column_bits.d.next = self.log_size.val() + self.skip.val() - self.log_engine.val();
        self.skip_bits.d.next = self.skip.val();
        self.group_bits.d.next = self.skip.val();
        if !self.second.val() {
            self.group_bits.d.next = self.log_engine.val() - self.skip.val() - 1;
            if (self.log_engine.val() - self.skip.val()) > self.most_group.val() {
                self.group_bits.d.next = self.most_group.val();
            }
        }
        self.half_bits.next = self.transform_bits.q.val() - 1;
        // Pass::reads
        self.read_beats.d.next = self.one.val() << (self.skip_bits.q.val() - 1);
        self.read_rows.d.next = self.one.val() << self.transform_bits.q.val();
        self.row_bytes.d.next = self.value.val() << self.column_bits.q.val();
        self.tile_bytes.d.next = self.value.val() << self.skip_bits.q.val();
        // Pass::writes
        for i in 0..2 {
            self.write_counts[i].clock.next = self.clock.val();
        }
        for i in 0..3 {
            self.offsets[i].clock.next = self.clock.val();
            self.addresses[i].clock.next = self.clock.val();
        }
        for i in 0..3 {
            self.write_strides[i].clock.next = self.clock.val();
        }
        self.write_beats.d.next = self.one.val() << (self.group_bits.q.val() - 1);
        if self.second.val() {
            self.write_counts[0].d.next = self.one.val() << self.half_bits.val();
            self.write_counts[1].d.next = self.tiles.val();
            self.write_strides[0].d.next = self.half_value.val() << self.log_size.val();
            self.write_strides[1].d.next = self.value.val() << self.column_bits.q.val();
            self.write_strides[2].d.next = self.value.val() << self.skip_bits.q.val();
        } else {
            self.write_counts[0].d.next =
                self.one.val() << (self.half_bits.val() - self.group_bits.q.val());
            self.write_counts[1].d.next = self.tiles.val() << self.skip_bits.q.val();
            self.write_strides[0].d.next = self.value.val() << self.half_bits.val();
            self.write_strides[1].d.next = self.value.val() << self.group_bits.q.val();
            self.write_strides[2].d.next = self.value.val() << self.transform_bits.q.val();
        }
        // Offsets of the first tile: T columns per tile; in rows of the transposed matrix, 2^n
        // values per tile.
        self.offsets[0].d.next =
            (bits_to::<W64>(self.first_tile.val()) << self.skip_bits.q.val()) << 5;
        self.offsets[1].d.next =
            (bits_to::<W64>(self.first_tile.val()) << self.log_engine.val()) << 5;
        if self.second.val() {
            self.offsets[1].d.next =
                (bits_to::<W64>(self.first_tile.val()) << self.skip_bits.q.val()) << 5;
        }
        self.addresses[0].d.next = self.offsets[0].q.val() + self.frame.arguments[0].val();
        self.addresses[1].d.next = self.offsets[1].q.val() + self.frame.arguments[1].val();
        // Pass::factor_reads
        self.scaled_in.next = self.command.val().get_bit(2);
        self.streamed_in.next = self.command.val().get_bit(3);
        self.offsets[2].d.next = bits_to::<W64>(self.first_tile.val()) << self.row_bits.val();
        self.factor_beats.d.next = 0.into();
        if self.scaled_in.val() | self.streamed_in.val() {
            self.factor_beats.d.next = self.rows.val();
        }
        if self.scaled_in.val() & self.streamed_in.val() {
            self.offsets[2].d.next =
                bits_to::<W64>(self.first_tile.val()) << (self.row_bits.val() + 1);
            self.factor_beats.d.next = self.rows.val() << 1;
        }
        self.addresses[2].d.next = (self.offsets[2].q.val() << 6) + self.frame.arguments[2].val();

        self.frame.decides.next = self.frame.go.val();
        self.frame.valid.next = self.valid.q.val();
        if self.frame.go.val() {
            self.inverse.d.next = self.command.val().get_bit(0);
            self.by_columns.d.next = self.second.val();
            self.scaled.d.next = self.scaled_in.val();
            self.streamed.d.next = self.streamed_in.val();
            self.taken_skip.d.next = self.skip.val();
            self.taken_group.d.next = self.group_bits.q.val();
        }

        self.reader.start.next = self.frame.accept.val();
        self.reader.address.next = self.addresses[0].q.val();
        self.reader.beats.next = self.read_beats.q.val();
        self.reader.count[0].next = self.read_rows.q.val();
        self.reader.count[1].next = self.tiles.val();
        self.reader.count[2].next = self.one.val();
        self.reader.stride[0].next = self.row_bytes.q.val();
        self.reader.stride[1].next = self.tile_bytes.q.val();
        self.reader.stride[2].next = 0.into();
        self.writer.start.next = self.frame.accept.val();
        self.writer.address.next = self.addresses[1].q.val();
        self.writer.beats.next = self.write_beats.q.val();
        self.writer.count[0].next = self.one.val() << 1;
        self.writer.count[1].next = self.write_counts[0].q.val();
        self.writer.count[2].next = self.write_counts[1].q.val();
        self.writer.stride[0].next = self.write_strides[0].q.val();
        self.writer.stride[1].next = self.write_strides[1].q.val();
        self.writer.stride[2].next = self.write_strides[2].q.val();
        self.factor_reader.start.next = self.frame.accept.val();
        self.factor_reader.address.next = self.addresses[2].q.val();
        self.factor_reader.beats.next = self.factor_beats.q.val();
        self.factor_reader.count[0].next = self.tiles.val();
        self.factor_reader.count[1].next = self.one.val();
        self.factor_reader.count[2].next = self.one.val();
        self.factor_reader.stride[0].next = bits_to::<W64>(self.factor_beats.q.val()) << 6;
        self.factor_reader.stride[1].next = 0.into();
        self.factor_reader.stride[2].next = 0.into();
        self.interleaver.start.next = self.frame.accept.val();
        self.interleaver.beats[0].next = self.rows.val();
        self.interleaver.beats[1].next = self.factor_beats.q.val();

        self.values.i.data.next = self.reader.o.data.val();
        self.values.i.valid.next = self.reader.o.valid.val();
        self.reader.o.ready.next = self.values.i.ready.val();
        self.factors.i.data.next = self.factor_reader.o.data.val();
        self.factors.i.valid.next = self.factor_reader.o.valid.val();
        self.factor_reader.o.ready.next = self.factors.i.ready.val();
        self.engine.i.data.next = self.values.o.data.val();
        self.engine.i.inverse.next = self.inverse.q.val();
        self.engine.i.coset.next = false;
        self.engine.i.scaled.next = self.scaled.q.val();
        self.engine.i.streamed.next = self.streamed.q.val();
        self.engine.i.skip.next = self.taken_skip.q.val();
        self.engine.i.order.next = 1.into();
        if self.by_columns.q.val() {
            self.engine.i.order.next = 2.into();
        }
        self.engine.i.valid.next = self.values.o.valid.val();
        self.values.o.ready.next = self.engine.i.ready.val();
        self.engine.w.data.next = self.factors.o.data.val();
        self.engine.w.valid.next = self.factors.o.valid.val();
        self.factors.o.ready.next = self.engine.w.ready.val();
        self.turn.log_group.next = bits_to::<W<4>>(self.taken_group.q.val());
        self.turn.i.data.next = self.engine.o.data.val();
        self.turn.i.valid.next = self.engine.o.valid.val();
        self.engine.o.ready.next = self.turn.i.ready.val();
        self.results.i.data.next = self.turn.o.data.val();
        self.results.i.valid.next = self.turn.o.valid.val();
        self.turn.o.ready.next = self.results.i.ready.val();
        self.writer.i.data.next = self.results.o.data.val();
        self.writer.i.valid.next = self.results.o.valid.val();
        self.results.o.ready.next = self.writer.i.ready.val();

        self.frame.finished.next =
            self.reader.idle.val() & self.factor_reader.idle.val() & self.writer.idle.val();
        self.frame.failed[0].next = self.interleaver.failed.val();
        self.frame.failed[1].next = self.writer.failed.val();
    }
}

zkfabric_hdl_toolkit::ports!(impl [const A: usize, const T: usize, const C: usize] CardNttPass<A, T, C> {
    clock clock; reset, s_axi_control, m_axi_in, m_axi_out, irq
});
