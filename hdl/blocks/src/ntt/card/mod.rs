//! Transforms of values in memory.

pub(crate) mod catalogue;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::memory::{COLUMNS, TABLES};
use zkfabric_hdl_toolkit::block::{Access, Interface};
use zkfabric_hdl_toolkit::primitives::Register;
use zkfabric_hdl_toolkit::word::{U, W, W5, W32, W64, W512, bits_to};

use crate::axi::{
    AxiLiteSubordinate, AxiReadManager, AxiWriteManager, StridedReader, StridedWriter,
};
use crate::card::Frame;
use crate::fifo::Fifo;
use crate::ntt::four_step::VALUE_BYTES;
use crate::ntt::model::{Command, Direction, Order};
use crate::ntt::{Config, CornerTurn, MAX_LOG_GROUP, NttEngine, memory_style};

/// `count` fillings of the engine with two lanes: control, two readers, the values' FIFO, the
/// engine, the turn of rows, a writer.
///
/// `command` is [`command`], one for all fillings. A filling has N values: 2^skip columns side by
/// side with N' = N / 2^skip values each ([`model::transform`](crate::ntt::model::transform)), and
/// yields these columns' results. Steps are bytes, multiples of 64:
///
/// - Values of filling i begin at `source + i source_step`. With a `row_step` of 0 they are
///   contiguous; otherwise, with two or more columns, value j of all columns forms a row,
///   `j row_step` after the first.
/// - Results of column c of filling i begin at `target + (2^skip i + c) target_step` and are
///   contiguous, in natural or bit-reversed order.
/// - Factors of filling i, if the command uses any, begin at `factors + i factor_step`, in
///   Montgomery form: N for the values, then N for the results, in the order of the values and of
///   the engine's results ([`model::position`](crate::ntt::model::position)). With a step of 0 all
///   fillings share one set.
///
/// Values and results are both plain, or both in Montgomery form. The kernel refuses 2^32 or more
/// beats of values, a skip of n or more, a natural order of columns with fewer than 4 values, a
/// `row_step` with a single column, a step that is not a multiple of 64, and unknown bits of the
/// command: it reads and writes nothing and sets bit 3 of `failed`.
#[derive(Debug, LogicBlock)]
pub struct CardNtt<const A: usize, const T: usize, const C: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Resets all state.
    pub reset: Signal<In, bool>,
    /// Forgets, with `reset`, what the memory owes: the memory is reset, too.
    pub forget: Signal<In, bool>,
    /// From the host.
    pub s_axi_control: AxiLiteSubordinate,
    /// To the memory of the values.
    pub m_axi_in: AxiReadManager,
    /// To the memory of the factors.
    pub m_axi_factors: AxiReadManager,
    /// To the memory of the results.
    pub m_axi_out: AxiWriteManager,
    /// To the host.
    pub irq: Signal<Out, bool>,
    frame: Frame<9, 3, 0>,
    reader: StridedReader,
    factors: StridedReader,
    writer: StridedWriter,
    /// Holds one filling: values of short rows arrive while the engine works on another filling.
    values: Fifo<W<512>, T, C>,
    engine: NttEngine<W<512>, A, T, C>,
    turn: CornerTurn,

    // Derived from the current arguments, one or two clocks later.
    count: Signal<Local, W32>,
    row_step: Signal<Local, W32>,
    source_step: Signal<Local, W32>,
    target_step: Signal<Local, W32>,
    factor_step: Signal<Local, W32>,
    command: Signal<Local, W32>,
    skip: Signal<Local, W5>,
    scaled_in: Signal<Local, bool>,
    streamed_in: Signal<Local, bool>,
    natural_in: Signal<Local, bool>,
    /// Beats of all fillings' values.
    beats: DFF<W<48>>,
    some: DFF<bool>,
    /// The values of a filling are contiguous.
    dense: DFF<bool>,
    skip_bits: DFF<W5>,
    /// log2 N', and log2 of the rows per turned group.
    transform_bits: DFF<W5>,
    group_bits: DFF<W5>,
    half_bits: Signal<Local, W5>,
    aligned: DFF<bool>,
    known: DFF<bool>,
    fits: DFF<bool>,
    valid: DFF<bool>,
    read_beats: DFF<W32>,
    read_rows: DFF<W32>,
    factor_beats: DFF<W32>,
    /// Columns of all fillings.
    columns: DFF<W32>,
    write_beats: DFF<W32>,
    write_halves: DFF<W32>,
    write_groups: DFF<W32>,
    half_bytes: DFF<W64>,
    group_bytes: DFF<W64>,

    inverse: Register<bool>,
    coset: Register<bool>,
    scaled: Register<bool>,
    streamed: Register<bool>,
    natural: Register<bool>,
    taken_skip: Register<W5>,
    taken_group: Register<W5>,

    log_rows: Constant<W<48>>,
    log_size: Constant<W5>,
    /// log2 of the number of interleaved columns with fewer than 4 values each.
    short: Constant<W5>,
    most_group: Constant<W5>,
    one: Constant<W32>,
    rows: Constant<W32>,
    value: Constant<W64>,
}

impl<const A: usize, const T: usize, const C: usize> CardNtt<A, T, C> {
    /// Builds the circuit of this configuration, which must have two lanes.
    ///
    /// # Errors
    /// See [`NttEngine::new`] and [`Fifo::new`].
    pub fn new(config: &Config) -> Result<Self, HdlError> {
        let bits = |value: u32| Constant::new(U::new(u64::from(value)));
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            forget: Signal::default(),
            s_axi_control: AxiLiteSubordinate::default(),
            m_axi_in: AxiReadManager::default(),
            m_axi_factors: AxiReadManager::default(),
            m_axi_out: AxiWriteManager::default(),
            irq: Signal::default(),
            frame: Frame::default(),
            reader: StridedReader::new()?,
            factors: StridedReader::new()?,
            writer: StridedWriter::default(),
            values: Fifo::new(memory_style(T))?,
            engine: NttEngine::new(config)?,
            turn: CornerTurn::new()?,
            count: Signal::default(),
            row_step: Signal::default(),
            source_step: Signal::default(),
            target_step: Signal::default(),
            factor_step: Signal::default(),
            command: Signal::default(),
            skip: Signal::default(),
            scaled_in: Signal::default(),
            streamed_in: Signal::default(),
            natural_in: Signal::default(),
            beats: DFF::default(),
            some: DFF::default(),
            dense: DFF::default(),
            skip_bits: DFF::default(),
            transform_bits: DFF::default(),
            group_bits: DFF::default(),
            half_bits: Signal::default(),
            aligned: DFF::default(),
            known: DFF::default(),
            fits: DFF::default(),
            valid: DFF::default(),
            read_beats: DFF::default(),
            read_rows: DFF::default(),
            factor_beats: DFF::default(),
            columns: DFF::default(),
            write_beats: DFF::default(),
            write_halves: DFF::default(),
            write_groups: DFF::default(),
            half_bytes: DFF::default(),
            group_bytes: DFF::default(),
            inverse: Register::default(),
            coset: Register::default(),
            scaled: Register::default(),
            streamed: Register::default(),
            natural: Register::default(),
            taken_skip: Register::default(),
            taken_group: Register::default(),
            log_rows: Constant::new(U::new(u64::from(config.log_rows()))),
            log_size: bits(config.log_size()),
            short: bits(config.log_size() - 1),
            most_group: bits(MAX_LOG_GROUP),
            one: Constant::new(U::new(1)),
            rows: Constant::new(U::new(config.rows())),
            value: Constant::new(U::new(VALUE_BYTES)),
        })
    }
}

/// Returns the kernel's interface to the host.
#[must_use]
pub fn interface() -> Interface {
    let failed =
        "an error response: bit 0 to values, 1 to factors, 2 to results; 3: arguments refused";
    let command = "bit 0 inverse, 1 coset, 2 factors for values, 3 for results, 4 natural order, 8 to 12 log2 of the columns side by side";
    Interface::new("zkfabric_ntt", "transforms over the scalar field of BN254")
        .memory("m_axi_in", Access::Read)
        .memory("m_axi_factors", Access::Read)
        .memory("m_axi_out", Access::Write)
        .pointer("source", "m_axi_in", COLUMNS, "values, 32 bytes each")
        .follows("target")
        .pointer("target", "m_axi_out", COLUMNS, "results, 32 bytes each")
        .pointer(
            "factors",
            "m_axi_factors",
            TABLES,
            "32 bytes each, read only if the command says so",
        )
        .scalar("count", "fillings of the engine")
        .scalar(
            "row_step",
            "bytes from one row of values, one of each column, to the next; 0: rows lie one behind the other",
        )
        .scalar("source_step", "bytes from the values of a filling to those of the next")
        .scalar("target_step", "bytes from the results of a column to those of the next")
        .scalar(
            "factor_step",
            "bytes from the factors of a filling to those of the next; 0: one set for all",
        )
        .scalar("command", command)
        .status("failed", failed)
}

/// Returns the argument `command`. The kernel has one natural order, [`Order::Rows`].
#[must_use]
pub const fn command(command: Command) -> u64 {
    matches!(command.direction, Direction::Inverse) as u64
        | (command.coset as u64) << 1
        | (command.scaled as u64) << 2
        | (command.streamed as u64) << 3
        | (!matches!(command.order, Order::Reversed) as u64) << 4
        | (command.skip as u64) << 8
}

/// Returns log2 of the rows of results per turned group: the rows of a column, up to 128, whose
/// halves are bursts of 4 KiB.
const fn log_group(config: &Config, skip: u32) -> u32 {
    let rows = config.log_rows().saturating_sub(skip);
    if rows < MAX_LOG_GROUP {
        rows
    } else {
        MAX_LOG_GROUP
    }
}

/// Returns the clocks of `count` fillings, from the edge that takes the start to the edge that
/// shows the interrupt, with a memory that answers at once.
#[must_use]
pub fn cycles(config: &Config, command: Command, count: u64) -> u64 {
    if count == 0 {
        return 4;
    }
    let turn = match command.order {
        Order::Reversed => 0,
        Order::Rows | Order::Columns => CornerTurn::cycles(log_group(config, command.skip)),
    };
    (count - 1)
        .saturating_mul(config.interval_cycles_of(command))
        .saturating_add(config.cycles_of(command) + turn + OVERHEAD)
}

/// Clocks of a batch besides engine and turn: start, first beat, last write and its answer.
const OVERHEAD: u64 = 13;

impl<const A: usize, const T: usize, const C: usize> Logic for CardNtt<A, T, C> {
    #[expect(
        clippy::too_many_lines,
        reason = "rust-hdl reads the syntax of one function"
    )]
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            beats,
            some,
            dense,
            skip_bits,
            transform_bits,
            group_bits,
            aligned,
            known,
            fits,
            valid,
            read_beats,
            read_rows,
            factor_beats,
            columns,
            write_beats,
            write_halves,
            write_groups,
            half_bytes,
            group_bytes,
            inverse,
            coset,
            scaled,
            streamed,
            natural,
            taken_skip,
            taken_group
        );
        clock!(
            self, clock, frame, reader, factors, writer, values, engine, turn
        );
        self.inverse.reset.next = self.reset.val();
        self.coset.reset.next = self.reset.val();
        self.scaled.reset.next = self.reset.val();
        self.streamed.reset.next = self.reset.val();
        self.natural.reset.next = self.reset.val();
        self.taken_skip.reset.next = self.reset.val();
        self.taken_group.reset.next = self.reset.val();
        self.frame.reset.next = self.reset.val();
        self.reader.reset.next = self.reset.val();
        self.reader.forget.next = self.forget.val();
        self.factors.reset.next = self.reset.val();
        self.factors.forget.next = self.forget.val();
        self.writer.reset.next = self.reset.val();
        self.writer.forget.next = self.forget.val();
        self.values.reset.next = self.reset.val();
        self.engine.reset.next = self.reset.val();
        self.turn.reset.next = self.reset.val();
        AxiLiteSubordinate::link(&mut self.s_axi_control, &mut self.frame.bus);
        AxiReadManager::link(&mut self.m_axi_in, &mut self.reader.m_axi);
        AxiReadManager::link(&mut self.m_axi_factors, &mut self.factors.m_axi);
        AxiWriteManager::link(&mut self.m_axi_out, &mut self.writer.m_axi);
        self.irq.next = self.frame.irq.val();
        self.frame.drained.next =
            self.reader.drained.val() & self.factors.drained.val() & self.writer.drained.val();

        // Derived from the arguments; a host's writes of the last argument and of the start are
        // further apart than these two clocks.
        self.count.next = bits_to::<W32>(self.frame.arguments[3].val());
        self.row_step.next = bits_to::<W32>(self.frame.arguments[4].val());
        self.source_step.next = bits_to::<W32>(self.frame.arguments[5].val());
        self.target_step.next = bits_to::<W32>(self.frame.arguments[6].val());
        self.factor_step.next = bits_to::<W32>(self.frame.arguments[7].val());
        self.command.next = bits_to::<W32>(self.frame.arguments[8].val());
        self.scaled_in.next = self.command.val().get_bit(2);
        self.streamed_in.next = self.command.val().get_bit(3);
        self.natural_in.next = self.command.val().get_bit(4);
        self.skip.next = self.command.val().get_bits::<5>(8);
        self.beats.d.next = bits_to::<W<48>>(self.count.val()) << self.log_rows.val();
        self.some.d.next = self.count.val().any();
        self.dense.d.next = !self.row_step.val().any();
        self.skip_bits.d.next = self.skip.val();
        self.transform_bits.d.next = self.log_size.val() - self.skip.val();
        self.group_bits.d.next = self.log_size.val() - self.skip.val() - 1;
        if (self.log_size.val() - self.skip.val()) > self.most_group.val() {
            self.group_bits.d.next = self.most_group.val();
        }
        self.columns.d.next = self.count.val() << self.skip.val();
        self.aligned.d.next = !(self.row_step.val().get_bits::<6>(0)
            | self.source_step.val().get_bits::<6>(0)
            | self.target_step.val().get_bits::<6>(0)
            | self.factor_step.val().get_bits::<6>(0))
        .any();
        self.known.d.next = !self.command.val().get_bits::<3>(5).any()
            & !self.command.val().get_bits::<19>(13).any();
        self.fits.d.next = (self.skip.val() < self.short.val())
            | ((self.skip.val() == self.short.val()) & !self.natural_in.val());
        self.valid.d.next = self.aligned.q.val()
            & self.known.q.val()
            & self.fits.q.val()
            & (self.dense.q.val() | self.skip_bits.q.val().any())
            & !self.beats.q.val().get_bits::<16>(32).any();
        // Without a filling the masters start with nothing to do, which clears their state from the
        // batch before.
        self.half_bits.next = self.transform_bits.q.val() - 1;
        self.read_beats.d.next = self.rows.val();
        self.read_rows.d.next = self.one.val();
        if !self.dense.q.val() {
            self.read_beats.d.next = self.one.val() << (self.skip_bits.q.val() - 1);
            self.read_rows.d.next = self.one.val() << self.transform_bits.q.val();
        }
        self.factor_beats.d.next = 0.into();
        if self.scaled_in.val() | self.streamed_in.val() {
            self.factor_beats.d.next = self.rows.val();
        }
        if self.scaled_in.val() & self.streamed_in.val() {
            self.factor_beats.d.next = self.rows.val() << 1;
        }
        // In natural order, each group has the results from k and from k + N'/2 on.
        self.half_bytes.d.next = self.value.val() << self.half_bits.val();
        self.group_bytes.d.next = self.value.val() << self.group_bits.q.val();
        self.write_beats.d.next = self.one.val() << self.half_bits.val();
        self.write_halves.d.next = self.one.val();
        self.write_groups.d.next = self.one.val();
        if self.natural_in.val() {
            self.write_beats.d.next = self.one.val() << (self.group_bits.q.val() - 1);
            self.write_halves.d.next = self.one.val() << 1;
            self.write_groups.d.next =
                self.one.val() << (self.half_bits.val() - self.group_bits.q.val());
        }
        if !self.some.q.val() {
            self.read_beats.d.next = 0.into();
            self.factor_beats.d.next = 0.into();
            self.write_beats.d.next = 0.into();
        }

        self.frame.decides.next = self.frame.go.val();
        self.frame.valid.next = self.valid.q.val();
        if self.frame.go.val() {
            self.inverse.d.next = self.command.val().get_bit(0);
            self.coset.d.next = self.command.val().get_bit(1);
            self.scaled.d.next = self.scaled_in.val();
            self.streamed.d.next = self.streamed_in.val();
            self.natural.d.next = self.natural_in.val();
            self.taken_skip.d.next = self.skip.val();
            self.taken_group.d.next = self.group_bits.q.val();
        }

        self.reader.start.next = self.frame.accept.val();
        self.reader.address.next = self.frame.arguments[0].val();
        self.reader.beats.next = self.read_beats.q.val();
        self.reader.count[0].next = self.read_rows.q.val();
        self.reader.count[1].next = self.count.val();
        self.reader.count[2].next = self.one.val();
        self.reader.stride[0].next = bits_to::<W64>(self.row_step.val());
        self.reader.stride[1].next = bits_to::<W64>(self.source_step.val());
        self.reader.stride[2].next = 0.into();
        self.writer.start.next = self.frame.accept.val();
        self.writer.address.next = self.frame.arguments[1].val();
        self.writer.beats.next = self.write_beats.q.val();
        self.writer.count[0].next = self.write_halves.q.val();
        self.writer.count[1].next = self.write_groups.q.val();
        self.writer.count[2].next = self.columns.q.val();
        self.writer.stride[0].next = self.half_bytes.q.val();
        self.writer.stride[1].next = self.group_bytes.q.val();
        self.writer.stride[2].next = bits_to::<W64>(self.target_step.val());
        self.factors.start.next = self.frame.accept.val();
        self.factors.address.next = self.frame.arguments[2].val();
        self.factors.beats.next = self.factor_beats.q.val();
        self.factors.count[0].next = self.count.val();
        self.factors.count[1].next = self.one.val();
        self.factors.count[2].next = self.one.val();
        self.factors.stride[0].next = bits_to::<W64>(self.factor_step.val());
        self.factors.stride[1].next = 0.into();
        self.factors.stride[2].next = 0.into();

        self.values.i.data.next = self.reader.o.data.val();
        self.values.i.valid.next = self.reader.o.valid.val();
        self.reader.o.ready.next = self.values.i.ready.val();
        self.engine.i.data.next = self.values.o.data.val();
        self.engine.i.inverse.next = self.inverse.q.val();
        self.engine.i.coset.next = self.coset.q.val();
        self.engine.i.scaled.next = self.scaled.q.val();
        self.engine.i.streamed.next = self.streamed.q.val();
        self.engine.i.skip.next = self.taken_skip.q.val();
        self.engine.i.order.next = bits_to::<W<2>>(self.natural.q.val());
        self.engine.i.valid.next = self.values.o.valid.val();
        self.values.o.ready.next = self.engine.i.ready.val();
        self.engine.w.data.next = self.factors.o.data.val();
        self.engine.w.valid.next = self.factors.o.valid.val();
        self.factors.o.ready.next = self.engine.w.ready.val();
        // Rows of bit-reversed results are already beats of neighbours, and bypass the turn.
        self.turn.log_group.next = bits_to::<W<4>>(self.taken_group.q.val());
        self.turn.i.data.next = self.engine.o.data.val();
        self.turn.i.valid.next = self.engine.o.valid.val() & self.natural.q.val();
        self.turn.o.ready.next = self.writer.i.ready.val();
        self.writer.i.data.next = bits_to::<W512>(self.engine.o.data.val());
        self.writer.i.valid.next = self.engine.o.valid.val();
        self.engine.o.ready.next = self.writer.i.ready.val();
        if self.natural.q.val() {
            self.writer.i.data.next = self.turn.o.data.val();
            self.writer.i.valid.next = self.turn.o.valid.val();
            self.engine.o.ready.next = self.turn.i.ready.val();
        }

        self.frame.finished.next =
            self.reader.idle.val() & self.factors.idle.val() & self.writer.idle.val();
        self.frame.failed[0].next = self.reader.failed.val();
        self.frame.failed[1].next = self.factors.failed.val();
        self.frame.failed[2].next = self.writer.failed.val();
    }
}

zkfabric_hdl_toolkit::ports!(impl [const A: usize, const T: usize, const C: usize] CardNtt<A, T, C> {
    clock clock; reset, forget, s_axi_control, m_axi_in, m_axi_factors, m_axi_out, irq
});
