//! Transforms of values in memory.

pub(crate) mod catalogue;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::memory::{COLUMNS, TABLES};
use zkfabric_hdl_toolkit::block::{Access, Interface};
use zkfabric_hdl_toolkit::primitives::Register;
use zkfabric_hdl_toolkit::word::{U, W, W5, W32, W64, W512, bits_to};

use crate::axi::{AxiLiteSubordinate, AxiReadManager, AxiWriteManager, Control, Reader, Writer};
use crate::ntt::{Config, NttEngine};

/// `count` transforms of N values each, one behind the other: control, two readers, the engine with two lanes, a writer.
///
/// Values of transform i begin at `source + 32 N i`, results, in bit-reversed order, at `target + 32 N i`; both plain, or both in
/// Montgomery form. `command` is one for all: bit 0 inverse, bit 1 on the coset, bit 2 results are multiplied by those of
/// `factors + 32 N i` (in Montgomery form, in the order of the results) instead of by the scale, bits 8 to 12 the stages left out, which make
/// it 2^skip interleaved transforms ([`model::transform`](crate::ntt::model::transform)). A batch of 2^32 beats or more and a skip of n or more are
/// refused: nothing is read or written, and bit 3 of `failed` is set.
#[derive(Debug, LogicBlock)]
pub struct CardNtt<const A: usize, const T: usize, const C: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Forgets everything.
    pub reset: Signal<In, bool>,
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
    control: Control<10, 1>,
    reader: Reader,
    factors: Reader,
    writer: Writer,
    engine: NttEngine<W<512>, A, T, C>,

    /// Beats of the arguments as they stand, a clock later.
    beats: DFF<W<48>>,
    argument: Signal<Local, W32>,
    accept: Signal<Local, bool>,
    refused: Register<bool>,
    inverse: Register<bool>,
    coset: Register<bool>,
    streamed: Register<bool>,
    skip: Register<W5>,
    log_rows: Constant<W<48>>,
    log_size: Constant<W5>,
}

impl<const A: usize, const T: usize, const C: usize> CardNtt<A, T, C> {
    /// The circuit of this configuration, which has two lanes.
    ///
    /// # Errors
    /// As [`NttEngine::new`].
    pub fn new(config: &Config) -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            s_axi_control: AxiLiteSubordinate::default(),
            m_axi_in: AxiReadManager::default(),
            m_axi_factors: AxiReadManager::default(),
            m_axi_out: AxiWriteManager::default(),
            irq: Signal::default(),
            control: Control::default(),
            reader: Reader::default(),
            factors: Reader::default(),
            writer: Writer::default(),
            engine: NttEngine::new(config)?,
            beats: DFF::default(),
            argument: Signal::default(),
            accept: Signal::default(),
            refused: Register::default(),
            inverse: Register::default(),
            coset: Register::default(),
            streamed: Register::default(),
            skip: Register::default(),
            log_rows: Constant::new(U::new(u64::from(config.log_rows()))),
            log_size: Constant::new(U::new(u64::from(config.log_size()))),
        })
    }
}

/// How a host sees the kernel.
#[must_use]
pub fn interface() -> Interface {
    let failed =
        "an error response: bit 0 to values, 1 to factors, 2 to results; 3: arguments refused";
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
        .scalar("count", "transforms")
        .scalar(
            "command",
            "bit 0 inverse, 1 coset, 2 factors, 8 to 12 stages left out",
        )
        .status("failed", failed)
}

/// Clocks of a batch from the edge that takes the start to the one at which the interrupt is seen, with a memory that answers at
/// once; commands without factors and stages left out.
#[must_use]
pub fn cycles(config: &Config, count: u64) -> u64 {
    if count == 0 {
        return 4;
    }
    (count - 1) * config.interval_cycles() + config.cycles() + OVERHEAD
}

/// Clocks of a batch besides those of the engine: start, first beat, last write and its answer.
const OVERHEAD: u64 = 10;

impl<const A: usize, const T: usize, const C: usize> Logic for CardNtt<A, T, C> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, beats, refused, inverse, coset, streamed, skip);
        clock!(self, clock, control, reader, factors, writer, engine);
        self.refused.reset.next = self.reset.val();
        self.inverse.reset.next = self.reset.val();
        self.coset.reset.next = self.reset.val();
        self.streamed.reset.next = self.reset.val();
        self.skip.reset.next = self.reset.val();
        self.control.reset.next = self.reset.val();
        self.reader.reset.next = self.reset.val();
        self.factors.reset.next = self.reset.val();
        self.writer.reset.next = self.reset.val();
        self.engine.reset.next = self.reset.val();
        AxiLiteSubordinate::link(&mut self.s_axi_control, &mut self.control.bus);
        AxiReadManager::link(&mut self.m_axi_in, &mut self.reader.m_axi);
        AxiReadManager::link(&mut self.m_axi_factors, &mut self.factors.m_axi);
        AxiWriteManager::link(&mut self.m_axi_out, &mut self.writer.m_axi);
        self.irq.next = self.control.irq.val();

        // A host's writes of the last argument and of the start are further apart than this clock.
        self.beats.d.next =
            bits_to::<W<48>>(self.control.arguments[6].val()) << self.log_rows.val();
        self.argument.next = bits_to::<W32>(self.control.arguments[8].val());
        self.accept.next = self.control.go.val()
            & !self.beats.q.val().get_bits::<16>(32).any()
            & (self.argument.val().get_bits::<5>(8) < self.log_size.val());
        if self.control.go.val() {
            self.refused.d.next = !self.accept.val();
            self.inverse.d.next = self.argument.val().get_bit(0);
            self.coset.d.next = self.argument.val().get_bit(1);
            self.streamed.d.next = self.argument.val().get_bit(2);
            self.skip.d.next = self.argument.val().get_bits::<5>(8);
        }

        self.reader.start.next = self.accept.val();
        self.reader.beats.next = bits_to::<W32>(self.beats.q.val());
        self.reader.address.next = bits_to::<W64>(self.control.arguments[0].val())
            | (bits_to::<W64>(self.control.arguments[1].val()) << 32);
        self.writer.start.next = self.accept.val();
        self.writer.beats.next = bits_to::<W32>(self.beats.q.val());
        self.writer.address.next = bits_to::<W64>(self.control.arguments[2].val())
            | (bits_to::<W64>(self.control.arguments[3].val()) << 32);
        self.factors.start.next = self.accept.val();
        self.factors.beats.next = 0.into();
        if self.argument.val().get_bit(2) {
            self.factors.beats.next = bits_to::<W32>(self.beats.q.val());
        }
        self.factors.address.next = bits_to::<W64>(self.control.arguments[4].val())
            | (bits_to::<W64>(self.control.arguments[5].val()) << 32);

        self.engine.i.data.next = self.reader.o.data.val();
        self.engine.i.inverse.next = self.inverse.q.val();
        self.engine.i.coset.next = self.coset.q.val();
        self.engine.i.scaled.next = false;
        self.engine.i.order.next = 0.into();
        self.engine.i.streamed.next = self.streamed.q.val();
        self.engine.i.skip.next = self.skip.q.val();
        self.engine.i.valid.next = self.reader.o.valid.val();
        self.reader.o.ready.next = self.engine.i.ready.val();
        self.engine.w.data.next = self.factors.o.data.val();
        self.engine.w.valid.next = self.factors.o.valid.val();
        self.factors.o.ready.next = self.engine.w.ready.val();
        self.writer.i.data.next = bits_to::<W512>(self.engine.o.data.val());
        self.writer.i.valid.next = self.engine.o.valid.val();
        self.engine.o.ready.next = self.writer.i.ready.val();

        self.control.finished.next =
            self.reader.idle.val() & self.factors.idle.val() & self.writer.idle.val();
        // What the masters remember is of the batch before where one is refused.
        self.control.status[0].next =
            bit_cast::<32, 1>((self.reader.failed.val() & !self.refused.q.val()).into())
                | (bit_cast::<32, 1>((self.factors.failed.val() & !self.refused.q.val()).into())
                    << 1)
                | (bit_cast::<32, 1>((self.writer.failed.val() & !self.refused.q.val()).into())
                    << 2)
                | (bit_cast::<32, 1>(self.refused.q.val().into()) << 3);
    }
}

zkfabric_hdl_toolkit::ports!(impl [const A: usize, const T: usize, const C: usize] CardNtt<A, T, C> {
    clock clock; reset, s_axi_control, m_axi_in, m_axi_factors, m_axi_out, irq
});
