//! A pass of a transform of values in memory that is larger than an engine.

pub(crate) mod catalogue;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::memory::{COLUMNS, TABLES};
use zkfabric_hdl_toolkit::block::{Access, Interface};
use zkfabric_hdl_toolkit::primitives::Register;
use zkfabric_hdl_toolkit::word::{U, W, W5, W32, W64, bits_to};

use crate::axi::{
    AxiLiteSubordinate, AxiReadManager, AxiWriteManager, Control, Reader, StridedReader,
    StridedWriter,
};
use crate::ntt::four_step::{Pass, Transform, VALUE_BYTES};
use crate::ntt::twiddle_generator::{self, MAX_SKIP, TwiddleGenerator};
use crate::ntt::{Config, CornerTurn, MAX_LOG_GROUP, NttEngine};

/// One [`Pass`] over a matrix in memory, or a part of it: control, strided masters, the engine with two lanes, factors, and the turn of rows.
///
/// `command` is that of [`command`]. The tables of the pass's factors ([`twiddle_generator::Job::tables`]) lie at `tables`, if there are any. A
/// second pass may write where it reads; a first one may not. Several kernels share a pass by its tiles. A matrix that is smaller than the engine or that the
/// tables are too small for, a skip that is none or too large, no tile and tiles that the matrix has not are refused: nothing is read or written, and bit 3 of
/// `failed` is set.
#[derive(Debug, LogicBlock)]
pub struct CardNttPass<const A: usize, const T: usize, const H: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Forgets everything.
    pub reset: Signal<In, bool>,
    /// From the host.
    pub s_axi_control: AxiLiteSubordinate,
    /// To the memory of the values.
    pub m_axi_in: AxiReadManager,
    /// To the memory of the tables.
    pub m_axi_tables: AxiReadManager,
    /// To the memory of the results.
    pub m_axi_out: AxiWriteManager,
    /// To the host.
    pub irq: Signal<Out, bool>,
    control: Control<14, 1>,
    reader: StridedReader,
    tables: Reader,
    writer: StridedWriter,
    engine: NttEngine<W<512>, A, T, 1>,
    factors: TwiddleGenerator<H>,
    turn: CornerTurn,

    // What follows from the arguments as they stand, a clock or two later.
    log_size: Signal<Local, W5>,
    command: Signal<Local, W32>,
    skip: Signal<Local, W5>,
    second: Signal<Local, bool>,
    /// log2 N1, log2 C, and log2 of the rows that are turned together.
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
    offsets: [DFF<W64>; 2],
    addresses: [DFF<W64>; 2],
    write_strides: [DFF<W64>; 3],
    table_beats: DFF<W32>,
    first_tile: Signal<Local, W32>,
    tiles: Signal<Local, W32>,
    /// Tiles of the matrix, and the one behind the last of the part.
    all_tiles: DFF<W<33>>,
    end_tile: DFF<W<33>>,
    fits: DFF<bool>,
    valid: DFF<bool>,

    accept: Signal<Local, bool>,
    refused: Register<bool>,
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
    table: Constant<W32>,
    value: Constant<W64>,
    half_value: Constant<W64>,
}

/// The largest skip of an engine: a transform has 4 values or more.
fn most_skip(config: &Config) -> u32 {
    MAX_SKIP.min(config.log_size() - 2)
}

impl<const A: usize, const T: usize, const H: usize> CardNttPass<A, T, H> {
    /// The circuit of these configurations; the engine has two lanes and no cosets of its own.
    ///
    /// # Errors
    /// Tables with more beats than a tile has rows, which results would wait for; as [`NttEngine::new`] and [`TwiddleGenerator::new`].
    pub fn new(config: &Config, factors: &twiddle_generator::Config) -> Result<Self, HdlError> {
        if factors.log_table() > config.log_rows() {
            let expected = format!("at most {}", config.log_rows());
            let got = factors.log_table();
            return Err(HdlError::config(
                "card_ntt_pass",
                "log_table",
                expected,
                &got,
            ));
        }
        let bits = |value: u32| Constant::new(U::new(u64::from(value)));
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            s_axi_control: AxiLiteSubordinate::default(),
            m_axi_in: AxiReadManager::default(),
            m_axi_tables: AxiReadManager::default(),
            m_axi_out: AxiWriteManager::default(),
            irq: Signal::default(),
            control: Control::default(),
            reader: StridedReader::default(),
            tables: Reader::default(),
            writer: StridedWriter::default(),
            engine: NttEngine::new(config)?,
            factors: TwiddleGenerator::new(factors)?,
            turn: CornerTurn::new()?,
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
            table_beats: DFF::default(),
            first_tile: Signal::default(),
            tiles: Signal::default(),
            all_tiles: DFF::default(),
            end_tile: DFF::default(),
            fits: DFF::default(),
            valid: DFF::default(),
            accept: Signal::default(),
            refused: Register::default(),
            inverse: Register::default(),
            scaled: Register::default(),
            streamed: Register::default(),
            by_columns: Register::default(),
            taken_skip: Register::default(),
            taken_group: Register::default(),
            log_engine: bits(config.log_size()),
            most_size: bits(twiddle_generator::MAX_LOG_SIZE.min(2 * factors.log_table())),
            most_skip: bits(most_skip(config)),
            most_group: bits(MAX_LOG_GROUP),
            one: Constant::new(U::new(1)),
            one_tile: Constant::new(U::new(1)),
            table: Constant::new(U::new(1 << H)),
            value: Constant::new(U::new(VALUE_BYTES)),
            half_value: Constant::new(U::new(VALUE_BYTES / 2)),
        })
    }
}

/// How a host sees the kernel.
#[must_use]
pub fn interface() -> Interface {
    let failed =
        "an error response: bit 0 to values, 1 to tables, 2 to results; 3: arguments refused";
    let command = "bit 0 inverse, 1 second pass, 2 factors for values, 3 for results, 8 to 12 log2 of the columns of a tile";
    Interface::new(
        "zkfabric_ntt_pass",
        "a pass of a large transform over the scalar field of BN254",
    )
    .memory("m_axi_in", Access::Read)
    .memory("m_axi_tables", Access::Read)
    .memory("m_axi_out", Access::Write)
    .pointer("source", "m_axi_in", COLUMNS, "values, 32 bytes each")
    .follows("target")
    .pointer("target", "m_axi_out", COLUMNS, "results, 32 bytes each")
    .pointer(
        "tables",
        "m_axi_tables",
        TABLES,
        "tables of the factors, 32 bytes an entry, if the command asks for factors",
    )
    .scalar("log_size", "log2 of the values of the matrix")
    .scalar("first_tile", "number of the first tile")
    .scalar("tiles", "number of tiles")
    .scalar("command", command)
    .status("failed", failed)
}

/// The argument `command` of a pass.
#[must_use]
pub const fn command(pass: &Pass, transform: Transform) -> u64 {
    let command = pass.command(transform);
    matches!(command.direction, crate::ntt::model::Direction::Inverse) as u64
        | (pass.second as u64) << 1
        | (command.scaled as u64) << 2
        | (command.streamed as u64) << 3
        | (command.skip as u64) << 8
}

/// Clocks of a pass from the edge that takes the start to the one at which the interrupt is seen, with a memory that answers at
/// once.
#[must_use]
pub fn cycles(
    config: &Config,
    factors: &twiddle_generator::Config,
    pass: &Pass,
    transform: Transform,
) -> u64 {
    let command = pass.command(transform);
    // Values wait for their first factors, whose tables begin to come when the values do. Factors for results are there in time, see `new`.
    let late = if command.scaled {
        factors.first_row_cycles(&pass.factors(transform)) - 1
    } else {
        0
    };
    pass.tiles.saturating_sub(1) * config.interval_cycles_of(command)
        + config.cycles_of(command)
        + late
        + CornerTurn::cycles(pass.log_group())
        + OVERHEAD
}

/// Clocks of a pass besides those of engine and turn: start, first beat, last write and its answer.
const OVERHEAD: u64 = 10;

impl<const A: usize, const T: usize, const H: usize> Logic for CardNttPass<A, T, H> {
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
            table_beats,
            all_tiles,
            end_tile,
            fits,
            valid,
            refused,
            inverse,
            scaled,
            streamed,
            by_columns,
            taken_skip,
            taken_group
        );
        clock!(
            self, clock, control, reader, tables, writer, engine, factors, turn
        );
        self.refused.reset.next = self.reset.val();
        self.inverse.reset.next = self.reset.val();
        self.scaled.reset.next = self.reset.val();
        self.streamed.reset.next = self.reset.val();
        self.by_columns.reset.next = self.reset.val();
        self.taken_skip.reset.next = self.reset.val();
        self.taken_group.reset.next = self.reset.val();
        self.control.reset.next = self.reset.val();
        self.reader.reset.next = self.reset.val();
        self.tables.reset.next = self.reset.val();
        self.writer.reset.next = self.reset.val();
        self.engine.reset.next = self.reset.val();
        self.factors.reset.next = self.reset.val();
        self.turn.reset.next = self.reset.val();
        AxiLiteSubordinate::link(&mut self.s_axi_control, &mut self.control.bus);
        AxiReadManager::link(&mut self.m_axi_in, &mut self.reader.m_axi);
        AxiReadManager::link(&mut self.m_axi_tables, &mut self.tables.m_axi);
        AxiWriteManager::link(&mut self.m_axi_out, &mut self.writer.m_axi);
        self.irq.next = self.control.irq.val();

        // From the arguments; a host's writes of the last one and of the start are further apart than these three clocks.
        self.log_size.next = bits_to::<W5>(self.control.arguments[6].val());
        self.command.next = bits_to::<W32>(self.control.arguments[12].val());
        self.skip.next = self.command.val().get_bits::<5>(8);
        self.second.next = self.command.val().get_bit(1);
        self.first_tile.next = bits_to::<W32>(self.control.arguments[8].val());
        self.tiles.next = bits_to::<W32>(self.control.arguments[10].val());
        self.all_tiles.d.next =
            self.one_tile.val() << (self.log_size.val() - self.log_engine.val());
        self.end_tile.d.next =
            bits_to::<W<33>>(self.first_tile.val()) + bits_to::<W<33>>(self.tiles.val());
        self.valid.d.next = self.fits.q.val()
            & self.tiles.val().any()
            & (self.end_tile.q.val() <= self.all_tiles.q.val());
        self.fits.d.next = self.skip.val().any()
            & (self.skip.val() <= self.most_skip.val())
            & (bits_to::<W32>(self.control.arguments[6].val())
                >= bits_to::<W32>(self.log_engine.val()))
            & (bits_to::<W32>(self.control.arguments[6].val())
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
        // The first tile: T columns each; as rows of the transposed matrix 2^n values each.
        self.offsets[0].d.next =
            (bits_to::<W64>(self.first_tile.val()) << self.skip_bits.q.val()) << 5;
        self.offsets[1].d.next =
            (bits_to::<W64>(self.first_tile.val()) << self.log_engine.val()) << 5;
        if self.second.val() {
            self.offsets[1].d.next =
                (bits_to::<W64>(self.first_tile.val()) << self.skip_bits.q.val()) << 5;
        }
        self.addresses[0].d.next = self.offsets[0].q.val()
            + (bits_to::<W64>(self.control.arguments[0].val())
                | (bits_to::<W64>(self.control.arguments[1].val()) << 32));
        self.addresses[1].d.next = self.offsets[1].q.val()
            + (bits_to::<W64>(self.control.arguments[2].val())
                | (bits_to::<W64>(self.control.arguments[3].val()) << 32));
        self.table_beats.d.next = 0.into();
        if self.command.val().get_bit(2) & self.command.val().get_bit(3) {
            self.table_beats.d.next = self.table.val() << 1;
        } else if self.command.val().get_bit(2) | self.command.val().get_bit(3) {
            self.table_beats.d.next = self.table.val();
        }

        self.accept.next = self.control.go.val() & self.valid.q.val();
        if self.control.go.val() {
            self.refused.d.next = !self.valid.q.val();
            self.inverse.d.next = self.command.val().get_bit(0);
            self.by_columns.d.next = self.second.val();
            self.scaled.d.next = self.command.val().get_bit(2);
            self.streamed.d.next = self.command.val().get_bit(3);
            self.taken_skip.d.next = self.skip.val();
            self.taken_group.d.next = self.group_bits.q.val();
        }

        self.reader.start.next = self.accept.val();
        self.reader.address.next = self.addresses[0].q.val();
        self.reader.beats.next = self.read_beats.q.val();
        self.reader.count[0].next = self.read_rows.q.val();
        self.reader.count[1].next = self.tiles.val();
        self.reader.count[2].next = self.one.val();
        self.reader.stride[0].next = self.row_bytes.q.val();
        self.reader.stride[1].next = self.tile_bytes.q.val();
        self.reader.stride[2].next = 0.into();
        self.writer.start.next = self.accept.val();
        self.writer.address.next = self.addresses[1].q.val();
        self.writer.beats.next = self.write_beats.q.val();
        self.writer.count[0].next = self.one.val() << 1;
        self.writer.count[1].next = self.write_counts[0].q.val();
        self.writer.count[2].next = self.write_counts[1].q.val();
        self.writer.stride[0].next = self.write_strides[0].q.val();
        self.writer.stride[1].next = self.write_strides[1].q.val();
        self.writer.stride[2].next = self.write_strides[2].q.val();
        self.tables.start.next = self.accept.val();
        self.tables.address.next = bits_to::<W64>(self.control.arguments[4].val())
            | (bits_to::<W64>(self.control.arguments[5].val()) << 32);
        self.tables.beats.next = self.table_beats.q.val();

        self.factors.start.next = self.accept.val();
        self.factors.log_size.next = self.log_size.val();
        self.factors.log_transform.next = self.transform_bits.q.val();
        self.factors.skip.next = self.skip_bits.q.val();
        self.factors.first_tile.next = bits_to::<W<28>>(self.first_tile.val());
        self.factors.tile_count.next = bits_to::<W<28>>(self.tiles.val());
        self.factors.values.next = self.command.val().get_bit(2);
        self.factors.results.next = self.command.val().get_bit(3);
        self.factors.columns.next = self.second.val();
        self.factors.tables.data.next = self.tables.o.data.val();
        self.factors.tables.valid.next = self.tables.o.valid.val();
        self.tables.o.ready.next = self.factors.tables.ready.val();

        self.engine.i.data.next = self.reader.o.data.val();
        self.engine.i.inverse.next = self.inverse.q.val();
        self.engine.i.coset.next = false;
        self.engine.i.scaled.next = self.scaled.q.val();
        self.engine.i.streamed.next = self.streamed.q.val();
        self.engine.i.skip.next = self.taken_skip.q.val();
        self.engine.i.order.next = 1.into();
        if self.by_columns.q.val() {
            self.engine.i.order.next = 2.into();
        }
        self.engine.i.valid.next = self.reader.o.valid.val();
        self.reader.o.ready.next = self.engine.i.ready.val();
        self.engine.w.data.next = self.factors.o.data.val();
        self.engine.w.valid.next = self.factors.o.valid.val();
        self.factors.o.ready.next = self.engine.w.ready.val();
        self.turn.log_group.next = bits_to::<W<4>>(self.taken_group.q.val());
        self.turn.i.data.next = self.engine.o.data.val();
        self.turn.i.valid.next = self.engine.o.valid.val();
        self.engine.o.ready.next = self.turn.i.ready.val();
        self.writer.i.data.next = self.turn.o.data.val();
        self.writer.i.valid.next = self.turn.o.valid.val();
        self.turn.o.ready.next = self.writer.i.ready.val();

        self.control.finished.next = self.reader.idle.val()
            & self.tables.idle.val()
            & self.writer.idle.val()
            & self.factors.idle.val();
        // What the masters remember is of the pass before where one is refused.
        self.control.status[0].next =
            bit_cast::<32, 1>((self.reader.failed.val() & !self.refused.q.val()).into())
                | (bit_cast::<32, 1>((self.tables.failed.val() & !self.refused.q.val()).into())
                    << 1)
                | (bit_cast::<32, 1>((self.writer.failed.val() & !self.refused.q.val()).into())
                    << 2)
                | (bit_cast::<32, 1>(self.refused.q.val().into()) << 3);
    }
}

zkfabric_hdl_toolkit::ports!(impl [const A: usize, const T: usize, const H: usize] CardNttPass<A, T, H> {
    clock clock; reset, s_axi_control, m_axi_in, m_axi_tables, m_axi_out, irq
});
