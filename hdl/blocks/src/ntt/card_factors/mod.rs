//! Factors of a pass, computed on the card.

pub(crate) mod catalogue;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::memory::{COLUMNS, TABLES};
use zkfabric_hdl_toolkit::block::{Access, Interface};
use zkfabric_hdl_toolkit::word::{U, W, W5, W32, W64, bits_to};

use crate::axi::{AxiLiteSubordinate, AxiReadManager, AxiWriteManager, Reader, Writer};
use crate::card::Frame;
use crate::ntt::twiddle_generator::{Config, Job, MAX_SKIP, TwiddleGenerator};

/// The factors of a pass, or of some of its tiles, from tables: control, a reader, the generator, a
/// writer.
///
/// `log_size`, `first_tile`, `tiles` and `command` are the pass's arguments
/// ([`card_pass::command`](crate::ntt::card_pass::command)), whose engine has 2^(H + 1) values. The
/// kernel reads the tables ([`Job::tables`]) at `tables` and writes the factors of tile i where the
/// pass reads them, i tiles after `factors`. The kernel refuses a matrix smaller than the engine or
/// larger than the tables cover, a skip of 0 or too large, zero tiles, and tiles outside the
/// matrix: it reads and writes nothing and sets bit 2 of `failed`. A command without factors writes
/// none.
#[derive(Debug, LogicBlock)]
pub struct CardNttFactors<const H: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Resets all state.
    pub reset: Signal<In, bool>,
    /// Forgets, with `reset`, what the memory owes: the memory is reset, too.
    pub forget: Signal<In, bool>,
    /// From the host.
    pub s_axi_control: AxiLiteSubordinate,
    /// To the memory of the tables.
    pub m_axi_in: AxiReadManager,
    /// To the memory of the factors.
    pub m_axi_out: AxiWriteManager,
    /// To the host.
    pub irq: Signal<Out, bool>,
    frame: Frame<6, 2, 0>,
    reader: Reader,
    generator: TwiddleGenerator<H>,
    writer: Writer,

    // Derived from the current arguments, one or two clocks later.
    log_size: Signal<Local, W5>,
    command: Signal<Local, W32>,
    skip: Signal<Local, W5>,
    scaled: Signal<Local, bool>,
    streamed: Signal<Local, bool>,
    first_tile: Signal<Local, W32>,
    tiles: Signal<Local, W32>,
    transform_bits: DFF<W5>,
    table_beats: DFF<W32>,
    beats: DFF<W32>,
    offset: DFF<W64>,
    address: DFF<W64>,
    /// Tiles of the matrix, and the part's end tile (exclusive).
    all_tiles: DFF<W<33>>,
    end_tile: DFF<W<33>>,
    fits: DFF<bool>,
    valid: DFF<bool>,

    log_engine: Constant<W5>,
    row_bits: Constant<W5>,
    most_size: Constant<W5>,
    most_skip: Constant<W5>,
    table: Constant<W32>,
    one_tile: Constant<W<33>>,
}

impl<const H: usize> CardNttFactors<H> {
    /// Builds the circuit of this configuration.
    ///
    /// # Errors
    /// See [`TwiddleGenerator::new`].
    pub fn new(config: &Config) -> Result<Self, HdlError> {
        let bits = |value: u32| Constant::new(U::new(u64::from(value)));
        let log_engine = config.log_table() + 1;
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            forget: Signal::default(),
            s_axi_control: AxiLiteSubordinate::default(),
            m_axi_in: AxiReadManager::default(),
            m_axi_out: AxiWriteManager::default(),
            irq: Signal::default(),
            frame: Frame::default(),
            reader: Reader::new()?,
            generator: TwiddleGenerator::new(config)?,
            writer: Writer::default(),
            log_size: Signal::default(),
            command: Signal::default(),
            skip: Signal::default(),
            scaled: Signal::default(),
            streamed: Signal::default(),
            first_tile: Signal::default(),
            tiles: Signal::default(),
            transform_bits: DFF::default(),
            table_beats: DFF::default(),
            beats: DFF::default(),
            offset: DFF::default(),
            address: DFF::default(),
            all_tiles: DFF::default(),
            end_tile: DFF::default(),
            fits: DFF::default(),
            valid: DFF::default(),
            log_engine: bits(log_engine),
            row_bits: bits(log_engine - 1),
            most_size: bits(2 * config.log_table()),
            most_skip: bits(MAX_SKIP.min(log_engine - 2)),
            table: Constant::new(U::new(1 << H)),
            one_tile: Constant::new(U::new(1)),
        })
    }
}

/// Returns the kernel's interface to the host.
#[must_use]
pub fn interface() -> Interface {
    let failed = "an error response: bit 0 to tables, 1 to factors; 2: arguments refused";
    let command = "of the pass: bit 1 second pass, 2 factors for values, 3 for results, 8 to 12 log2 of the columns of a tile";
    Interface::new(
        "zkfabric_ntt_factors",
        "factors of a pass of a large transform over the scalar field of BN254",
    )
    .memory("m_axi_in", Access::Read)
    .memory("m_axi_out", Access::Write)
    .pointer(
        "tables",
        "m_axi_in",
        TABLES,
        "tables of the factors, 32 bytes an entry",
    )
    .pointer(
        "factors",
        "m_axi_out",
        COLUMNS,
        "factors of all tiles, 32 bytes each",
    )
    .scalar("log_size", "log2 of the values of the matrix")
    .scalar("first_tile", "number of the first tile")
    .scalar("tiles", "number of tiles")
    .scalar("command", command)
    .status("failed", failed)
}

/// Returns the clocks of a job with factors, from the edge that takes the start to the edge that
/// shows the interrupt, with a memory that answers at once.
#[must_use]
pub const fn cycles(config: &Config, job: &Job) -> u64 {
    config.cycles(job) + OVERHEAD
}

/// Clocks of a job besides the generator: start, first beat, last write and its answer.
const OVERHEAD: u64 = 9;

impl<const H: usize> Logic for CardNttFactors<H> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            transform_bits,
            table_beats,
            beats,
            offset,
            address,
            all_tiles,
            end_tile,
            fits,
            valid
        );
        clock!(self, clock, frame, reader, generator, writer);
        self.frame.reset.next = self.reset.val();
        self.reader.reset.next = self.reset.val();
        self.reader.forget.next = self.forget.val();
        self.generator.reset.next = self.reset.val();
        self.writer.reset.next = self.reset.val();
        self.writer.forget.next = self.forget.val();
        AxiLiteSubordinate::link(&mut self.s_axi_control, &mut self.frame.bus);
        AxiReadManager::link(&mut self.m_axi_in, &mut self.reader.m_axi);
        AxiWriteManager::link(&mut self.m_axi_out, &mut self.writer.m_axi);
        self.irq.next = self.frame.irq.val();
        self.frame.drained.next = self.reader.drained.val() & self.writer.drained.val();

        // Derived from the arguments; a host's writes of the last argument and of the start are
        // further apart than these two clocks.
        self.log_size.next = bits_to::<W5>(self.frame.arguments[2].val());
        self.first_tile.next = bits_to::<W32>(self.frame.arguments[3].val());
        self.tiles.next = bits_to::<W32>(self.frame.arguments[4].val());
        self.command.next = bits_to::<W32>(self.frame.arguments[5].val());
        self.skip.next = self.command.val().get_bits::<5>(8);
        self.scaled.next = self.command.val().get_bit(2);
        self.streamed.next = self.command.val().get_bit(3);
        self.all_tiles.d.next =
            self.one_tile.val() << (self.log_size.val() - self.log_engine.val());
        self.end_tile.d.next =
            bits_to::<W<33>>(self.first_tile.val()) + bits_to::<W<33>>(self.tiles.val());
        self.valid.d.next = self.fits.q.val()
            & self.tiles.val().any()
            & (self.end_tile.q.val() <= self.all_tiles.q.val());
        self.fits.d.next = self.skip.val().any()
            & (self.skip.val() <= self.most_skip.val())
            & (bits_to::<W32>(self.frame.arguments[2].val())
                >= bits_to::<W32>(self.log_engine.val()))
            & (bits_to::<W32>(self.frame.arguments[2].val())
                <= bits_to::<W32>(self.most_size.val()));
        self.transform_bits.d.next = self.log_engine.val() - self.skip.val();
        self.table_beats.d.next = 0.into();
        self.beats.d.next = 0.into();
        if self.scaled.val() | self.streamed.val() {
            self.table_beats.d.next = self.table.val();
            self.beats.d.next = self.tiles.val() << self.row_bits.val();
        }
        self.offset.d.next = bits_to::<W64>(self.first_tile.val()) << self.row_bits.val();
        if self.scaled.val() & self.streamed.val() {
            self.table_beats.d.next = self.table.val() << 1;
            self.beats.d.next = self.tiles.val() << self.log_engine.val();
            self.offset.d.next = bits_to::<W64>(self.first_tile.val()) << self.log_engine.val();
        }
        self.address.d.next = (self.offset.q.val() << 6) + self.frame.arguments[1].val();

        self.frame.decides.next = self.frame.go.val();
        self.frame.valid.next = self.valid.q.val();
        self.reader.start.next = self.frame.accept.val();
        self.reader.address.next = self.frame.arguments[0].val();
        self.reader.beats.next = self.table_beats.q.val();
        self.writer.start.next = self.frame.accept.val();
        self.writer.address.next = self.address.q.val();
        self.writer.beats.next = self.beats.q.val();
        self.generator.start.next = self.frame.accept.val();
        self.generator.log_size.next = self.log_size.val();
        self.generator.log_transform.next = self.transform_bits.q.val();
        self.generator.skip.next = self.skip.val();
        self.generator.first_tile.next = bits_to::<W<28>>(self.first_tile.val());
        self.generator.tile_count.next = bits_to::<W<28>>(self.tiles.val());
        self.generator.values.next = self.scaled.val();
        self.generator.results.next = self.streamed.val();
        self.generator.columns.next = self.command.val().get_bit(1);
        self.generator.tables.data.next = self.reader.o.data.val();
        self.generator.tables.valid.next = self.reader.o.valid.val();
        self.reader.o.ready.next = self.generator.tables.ready.val();
        self.writer.i.data.next = self.generator.o.data.val();
        self.writer.i.valid.next = self.generator.o.valid.val();
        self.generator.o.ready.next = self.writer.i.ready.val();

        self.frame.finished.next =
            self.reader.idle.val() & self.generator.idle.val() & self.writer.idle.val();
        self.frame.failed[0].next = self.reader.failed.val();
        self.frame.failed[1].next = self.writer.failed.val();
    }
}

zkfabric_hdl_toolkit::ports!(impl [const H: usize] CardNttFactors<H> {
    clock clock; reset, forget, s_axi_control, m_axi_in, m_axi_out, irq
});
