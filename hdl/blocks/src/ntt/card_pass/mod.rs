//! A pass of a transform larger than an engine, over values in memory.

pub(crate) mod catalogue;
mod geometry;

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
use crate::ntt::four_step::{Pass, Transform};
use crate::ntt::{Config, CornerTurn, NttEngine, memory_style};
use geometry::Geometry;

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
    /// Forgets, with `reset`, what the memory owes: the memory is reset, too.
    pub forget: Signal<In, bool>,
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

    /// Derived from the current arguments, a few clocks later.
    geometry: Geometry,
    command: Signal<Local, W32>,
    skip: Signal<Local, W5>,
    second: Signal<Local, bool>,
    scaled_in: Signal<Local, bool>,
    streamed_in: Signal<Local, bool>,
    tiles: Signal<Local, W32>,

    inverse: Register<bool>,
    scaled: Register<bool>,
    streamed: Register<bool>,
    by_columns: Register<bool>,
    taken_skip: Register<W5>,
    taken_group: Register<W5>,

    one: Constant<W32>,
    rows: Constant<W32>,
}

impl<const A: usize, const T: usize, const C: usize> CardNttPass<A, T, C> {
    /// Builds the circuit of this configuration; the engine has two lanes and no cosets of its own,
    /// and a FIFO has 2^T places for M = 2^T rows.
    ///
    /// # Errors
    /// See [`NttEngine::new`] and [`Fifo::new`].
    pub fn new(config: &Config) -> Result<Self, HdlError> {
        let style = memory_style(T);
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            forget: Signal::default(),
            s_axi_control: AxiLiteSubordinate::default(),
            m_axi_in: AxiReadManager::default(),
            m_axi_out: AxiWriteManager::default(),
            irq: Signal::default(),
            frame: Frame::default(),
            reader: StridedReader::new()?,
            factor_reader: StridedReader::new()?,
            interleaver: ReadInterleaver::default(),
            writer: StridedWriter::default(),
            values: Fifo::new(style)?,
            factors: Fifo::new(style)?,
            engine: NttEngine::new(config)?,
            turn: CornerTurn::new()?,
            results: Fifo::new(style)?,
            geometry: Geometry::new(config),
            command: Signal::default(),
            skip: Signal::default(),
            second: Signal::default(),
            scaled_in: Signal::default(),
            streamed_in: Signal::default(),
            tiles: Signal::default(),
            inverse: Register::default(),
            scaled: Register::default(),
            streamed: Register::default(),
            by_columns: Register::default(),
            taken_skip: Register::default(),
            taken_group: Register::default(),
            one: Constant::new(U::new(1)),
            rows: Constant::new(U::new(config.rows())),
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
const OVERHEAD: u64 = 16;

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
            results,
            geometry
        );
        self.inverse.reset.next = self.reset.val();
        self.scaled.reset.next = self.reset.val();
        self.streamed.reset.next = self.reset.val();
        self.by_columns.reset.next = self.reset.val();
        self.taken_skip.reset.next = self.reset.val();
        self.taken_group.reset.next = self.reset.val();
        self.frame.reset.next = self.reset.val();
        self.reader.reset.next = self.reset.val();
        self.reader.forget.next = self.forget.val();
        self.factor_reader.reset.next = self.reset.val();
        self.factor_reader.forget.next = self.forget.val();
        self.interleaver.reset.next = self.reset.val();
        self.interleaver.forget.next = self.forget.val();
        self.values.reset.next = self.reset.val();
        self.results.reset.next = self.reset.val();
        self.writer.reset.next = self.reset.val();
        self.writer.forget.next = self.forget.val();
        self.engine.reset.next = self.reset.val();
        self.factors.reset.next = self.reset.val();
        self.turn.reset.next = self.reset.val();
        AxiLiteSubordinate::link(&mut self.s_axi_control, &mut self.frame.bus);
        AxiReadManager::join(&mut self.reader.m_axi, &mut self.interleaver.first);
        AxiReadManager::join(&mut self.factor_reader.m_axi, &mut self.interleaver.second);
        AxiReadManager::link(&mut self.m_axi_in, &mut self.interleaver.m_axi);
        AxiWriteManager::link(&mut self.m_axi_out, &mut self.writer.m_axi);
        self.irq.next = self.frame.irq.val();
        self.frame.drained.next = self.reader.drained.val()
            & self.factor_reader.drained.val()
            & self.writer.drained.val();

        // A host's writes of the last argument and of the start are further apart than the clocks
        // of the geometry.
        self.command.next = bits_to::<W32>(self.frame.arguments[6].val());
        self.skip.next = self.command.val().get_bits::<5>(8);
        self.second.next = self.command.val().get_bit(1);
        self.scaled_in.next = self.command.val().get_bit(2);
        self.streamed_in.next = self.command.val().get_bit(3);
        self.tiles.next = bits_to::<W32>(self.frame.arguments[5].val());
        for i in 0..3 {
            self.geometry.pointers[i].next = self.frame.arguments[i].val();
        }
        self.geometry.log_size.next = bits_to::<W32>(self.frame.arguments[3].val());
        self.geometry.first_tile.next = bits_to::<W32>(self.frame.arguments[4].val());
        self.geometry.tiles.next = self.tiles.val();
        self.geometry.skip.next = self.skip.val();
        self.geometry.second.next = self.second.val();
        self.geometry.scaled.next = self.scaled_in.val();
        self.geometry.streamed.next = self.streamed_in.val();

        self.frame.decides.next = self.frame.go.val();
        self.frame.valid.next = self.geometry.valid.val();
        if self.frame.go.val() {
            self.inverse.d.next = self.command.val().get_bit(0);
            self.by_columns.d.next = self.second.val();
            self.scaled.d.next = self.scaled_in.val();
            self.streamed.d.next = self.streamed_in.val();
            self.taken_skip.d.next = self.skip.val();
            self.taken_group.d.next = self.geometry.group.val();
        }

        self.reader.start.next = self.frame.accept.val();
        self.reader.address.next = self.geometry.addresses[0].val();
        self.reader.beats.next = self.geometry.read_beats.val();
        self.reader.count[0].next = self.geometry.read_rows.val();
        self.reader.count[1].next = self.tiles.val();
        self.reader.count[2].next = self.one.val();
        self.reader.stride[0].next = self.geometry.row_bytes.val();
        self.reader.stride[1].next = self.geometry.tile_bytes.val();
        self.reader.stride[2].next = 0.into();
        self.writer.start.next = self.frame.accept.val();
        self.writer.address.next = self.geometry.addresses[1].val();
        self.writer.beats.next = self.geometry.write_beats.val();
        self.writer.count[0].next = self.one.val() << 1;
        self.writer.count[1].next = self.geometry.write_counts[0].val();
        self.writer.count[2].next = self.geometry.write_counts[1].val();
        self.writer.stride[0].next = self.geometry.write_strides[0].val();
        self.writer.stride[1].next = self.geometry.write_strides[1].val();
        self.writer.stride[2].next = self.geometry.write_strides[2].val();
        self.factor_reader.start.next = self.frame.accept.val();
        self.factor_reader.address.next = self.geometry.addresses[2].val();
        self.factor_reader.beats.next = self.geometry.factor_beats.val();
        self.factor_reader.count[0].next = self.tiles.val();
        self.factor_reader.count[1].next = self.one.val();
        self.factor_reader.count[2].next = self.one.val();
        self.factor_reader.stride[0].next = bits_to::<W64>(self.geometry.factor_beats.val()) << 6;
        self.factor_reader.stride[1].next = 0.into();
        self.factor_reader.stride[2].next = 0.into();
        self.interleaver.start.next = self.frame.accept.val();
        self.interleaver.beats[0].next = self.rows.val();
        self.interleaver.beats[1].next = self.geometry.factor_beats.val();

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
    clock clock; reset, forget, s_axi_control, m_axi_in, m_axi_out, irq
});
