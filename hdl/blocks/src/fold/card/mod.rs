//! The fold engine as a card kernel.

pub(crate) mod catalogue;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::memory::{COLUMNS, RESULTS, TABLES};
use zkfabric_hdl_toolkit::block::{Access, Interface};
use zkfabric_hdl_toolkit::primitives::Register;
use zkfabric_hdl_toolkit::word::{U, W32, W64, bits_to};

use super::{Config, FoldEngine, PAIR_BEATS, PAIR_CYCLES};
use crate::axi::{AxiLiteSubordinate, AxiReadManager, AxiWriteManager, Reader, Writer};
use crate::card::Frame;

/// A round over a layer in memory: control, three readers, the engine, two writers.
///
/// Reads `p` and `q`, 16 beats per pair, or 32 if bit 0 of `fold` is set; in the latter case writes
/// the bound arrays to `to_p` and `to_q`. Writes the sums to `sums`, eight beats, when all
/// numerators are acknowledged. Refuses 0 pairs, and 2^27 or more: nothing is read or written, and
/// bit 5 of `failed` is set.
#[derive(Debug, LogicBlock)]
pub struct CardFold {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Clears all state.
    pub reset: Signal<In, bool>,
    /// Forgets, with `reset`, what the memory owes: the memory is reset, too.
    pub forget: Signal<In, bool>,
    /// From the host.
    pub s_axi_control: AxiLiteSubordinate,
    /// To the memory of the numerators.
    pub m_axi_p: AxiReadManager,
    /// To the memory of the denominators.
    pub m_axi_q: AxiReadManager,
    /// To the memory of the weights.
    pub m_axi_weights: AxiReadManager,
    /// To the memory of the bound numerators and of the sums.
    pub m_axi_to_p: AxiWriteManager,
    /// To the memory of the bound denominators.
    pub m_axi_to_q: AxiWriteManager,
    /// Interrupt to the host.
    pub irq: Signal<Out, bool>,
    frame: Frame<8, 5, 0>,
    p_reader: Reader,
    q_reader: Reader,
    weight_reader: Reader,
    engine: FoldEngine,
    p_writer: Writer,
    q_writer: Writer,

    // Figures derived from the current arguments, one clock later.
    pairs: Signal<Local, W32>,
    valid: DFF<bool>,
    read_beats: DFF<W32>,
    write_beats: DFF<W32>,
    weight_beats: DFF<W32>,
    /// The run folds.
    folds: Register<bool>,
    /// Numerators are written, then the sums.
    folding: Register<bool>,
    summing: Register<bool>,
    sums: DFF<W64>,
    gives: Signal<Local, bool>,
    /// The write of a bound numerator got an error response.
    failed: Register<bool>,

    sum_beats: Constant<W32>,
}

impl CardFold {
    /// Makes the kernel of this configuration.
    ///
    /// # Errors
    /// As [`FoldEngine::new`].
    #[expect(
        clippy::large_stack_frames,
        reason = "three readers are made in place, and a kernel is made in a thread with a deep stack"
    )]
    pub fn new(config: &Config) -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            forget: Signal::default(),
            s_axi_control: AxiLiteSubordinate::default(),
            m_axi_p: AxiReadManager::default(),
            m_axi_q: AxiReadManager::default(),
            m_axi_weights: AxiReadManager::default(),
            m_axi_to_p: AxiWriteManager::default(),
            m_axi_to_q: AxiWriteManager::default(),
            irq: Signal::default(),
            frame: Frame::default(),
            p_reader: Reader::new()?,
            q_reader: Reader::new()?,
            weight_reader: Reader::new()?,
            engine: FoldEngine::new(config)?,
            p_writer: Writer::default(),
            q_writer: Writer::default(),
            pairs: Signal::default(),
            valid: DFF::default(),
            read_beats: DFF::default(),
            write_beats: DFF::default(),
            weight_beats: DFF::default(),
            folds: Register::default(),
            folding: Register::default(),
            summing: Register::default(),
            sums: DFF::default(),
            gives: Signal::default(),
            failed: Register::default(),
            sum_beats: Constant::new(U::new(SUM_BEATS)),
        })
    }
}

/// Beats of the sums.
pub const SUM_BEATS: u64 = 8;

/// Returns the kernel's interface for the host.
#[must_use]
pub fn interface() -> Interface {
    let failed = "an error response: bit 0 to p, 1 to q, 2 to weights, 3 to bound p or sums, 4 to bound q; 5: no pair or too many";
    let weights = "64 bytes with the challenge and lambda, then a weight of 32 bytes for each pair";
    Interface::new(
        "zkfabric_fold",
        "a round of a layer of fractions over the scalar field of BN254",
    )
    .memory("m_axi_p", Access::Read)
    .memory("m_axi_q", Access::Read)
    .memory("m_axi_weights", Access::Read)
    .memory("m_axi_to_p", Access::Write)
    .memory("m_axi_to_q", Access::Write)
    .pointer("p", "m_axi_p", COLUMNS, "numerators, 32 bytes each")
    .follows("to_p")
    .pointer("q", "m_axi_q", COLUMNS, "denominators, 32 bytes each")
    .follows("to_q")
    .pointer("weights", "m_axi_weights", TABLES, weights)
    .pointer("to_p", "m_axi_to_p", COLUMNS, "bound numerators")
    .pointer("to_q", "m_axi_to_q", COLUMNS, "bound denominators")
    .pointer(
        "sums",
        "m_axi_to_p",
        RESULTS,
        "t(0) of eight lanes, then the coefficients of X^2, 32 bytes each",
    )
    .scalar("pairs", "pairs of quads, behind the fold if there is one")
    .scalar("fold", "bit 0: the layer is bound by the challenge first")
    .status("failed", failed)
}

/// Returns the clocks of a run from the edge that takes the start to the one at which the interrupt
/// is seen, with memories that answer at once.
#[must_use]
pub const fn cycles(config: &Config, pairs: u64, fold: bool) -> u64 {
    // A pair's beats arrive before its launch, and the pair is bound before it is summed.
    let first = PAIR_BEATS << fold as u64;
    first + PAIR_CYCLES * (pairs + 1) + config.pipeline_cycles() + OVERHEAD
}

/// Clocks of a run besides pairs and pipelines: start, first beat, sums and their answer.
const OVERHEAD: u64 = 37;

impl Logic for CardFold {
    #[expect(clippy::too_many_lines, reason = "rust-hdl takes one body a block")]
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            valid,
            read_beats,
            write_beats,
            weight_beats,
            folds,
            folding,
            summing,
            sums,
            failed
        );
        clock!(
            self,
            clock,
            frame,
            p_reader,
            q_reader,
            weight_reader,
            engine,
            p_writer,
            q_writer
        );
        self.folds.reset.next = self.reset.val();
        self.folding.reset.next = self.reset.val();
        self.summing.reset.next = self.reset.val();
        self.failed.reset.next = self.reset.val();
        self.frame.reset.next = self.reset.val();
        self.p_reader.reset.next = self.reset.val();
        self.p_reader.forget.next = self.forget.val();
        self.q_reader.reset.next = self.reset.val();
        self.q_reader.forget.next = self.forget.val();
        self.weight_reader.reset.next = self.reset.val();
        self.weight_reader.forget.next = self.forget.val();
        self.engine.reset.next = self.reset.val();
        self.p_writer.reset.next = self.reset.val();
        self.p_writer.forget.next = self.forget.val();
        self.q_writer.reset.next = self.reset.val();
        self.q_writer.forget.next = self.forget.val();
        AxiLiteSubordinate::link(&mut self.s_axi_control, &mut self.frame.bus);
        AxiReadManager::link(&mut self.m_axi_p, &mut self.p_reader.m_axi);
        AxiReadManager::link(&mut self.m_axi_q, &mut self.q_reader.m_axi);
        AxiReadManager::link(&mut self.m_axi_weights, &mut self.weight_reader.m_axi);
        AxiWriteManager::link(&mut self.m_axi_to_p, &mut self.p_writer.m_axi);
        AxiWriteManager::link(&mut self.m_axi_to_q, &mut self.q_writer.m_axi);
        self.irq.next = self.frame.irq.val();
        self.frame.drained.next = self.p_reader.drained.val()
            & self.q_reader.drained.val()
            & self.weight_reader.drained.val()
            & self.p_writer.drained.val()
            & self.q_writer.drained.val();

        // From the arguments: the host's writes of the last argument and of the start are more than
        // one clock apart.
        self.pairs.next = bits_to::<W32>(self.frame.arguments[6].val());
        self.valid.d.next = self.pairs.val().any() & !self.pairs.val().get_bits::<5>(27).any();
        self.read_beats.d.next = self.pairs.val() << 4;
        if self.frame.arguments[7].val().get_bit(0) {
            self.read_beats.d.next = self.pairs.val() << 5;
        }
        self.write_beats.d.next = self.pairs.val() << 4;
        self.weight_beats.d.next = ((self.pairs.val() + 1) >> 1) + 1;

        self.frame.decides.next = self.frame.go.val();
        self.frame.valid.next = self.valid.q.val();
        // After the bound numerators the same writer writes the sums.
        self.gives.next = self.folding.q.val() & self.p_writer.idle.val();
        if self.gives.val() {
            self.folding.d.next = false;
            self.summing.d.next = true;
            self.failed.d.next = self.folds.q.val() & self.p_writer.failed.val();
        }
        if self.summing.q.val() & self.p_writer.idle.val() {
            self.summing.d.next = false;
        }
        if self.frame.accept.val() {
            self.folding.d.next = true;
            self.folds.d.next = self.frame.arguments[7].val().get_bit(0);
            self.failed.d.next = false;
            self.sums.d.next = self.frame.arguments[5].val();
        }

        self.p_reader.start.next = self.frame.accept.val();
        self.p_reader.address.next = self.frame.arguments[0].val();
        self.p_reader.beats.next = self.read_beats.q.val();
        self.q_reader.start.next = self.frame.accept.val();
        self.q_reader.address.next = self.frame.arguments[1].val();
        self.q_reader.beats.next = self.read_beats.q.val();
        self.weight_reader.start.next = self.frame.accept.val();
        self.weight_reader.address.next = self.frame.arguments[2].val();
        self.weight_reader.beats.next = self.weight_beats.q.val();
        self.p_writer.start.next =
            self.gives.val() | (self.frame.accept.val() & self.frame.arguments[7].val().get_bit(0));
        self.p_writer.address.next = self.frame.arguments[3].val();
        self.p_writer.beats.next = self.write_beats.q.val();
        if self.folding.q.val() {
            self.p_writer.address.next = self.sums.q.val();
            self.p_writer.beats.next = self.sum_beats.val();
        }
        self.q_writer.start.next =
            self.frame.accept.val() & self.frame.arguments[7].val().get_bit(0);
        self.q_writer.address.next = self.frame.arguments[4].val();
        self.q_writer.beats.next = self.write_beats.q.val();

        self.engine.start.next = self.frame.accept.val();
        self.engine.fold.next = self.frame.arguments[7].val().get_bit(0);
        self.engine.pairs.next = self.pairs.val();
        self.engine.p.data.next = self.p_reader.o.data.val();
        self.engine.p.valid.next = self.p_reader.o.valid.val();
        self.p_reader.o.ready.next = self.engine.p.ready.val();
        self.engine.q.data.next = self.q_reader.o.data.val();
        self.engine.q.valid.next = self.q_reader.o.valid.val();
        self.q_reader.o.ready.next = self.engine.q.ready.val();
        self.engine.weights.data.next = self.weight_reader.o.data.val();
        self.engine.weights.valid.next = self.weight_reader.o.valid.val();
        self.weight_reader.o.ready.next = self.engine.weights.ready.val();
        self.p_writer.i.data.next = self.engine.to_p.data.val();
        self.p_writer.i.valid.next = self.engine.to_p.valid.val();
        self.engine.to_p.ready.next = self.p_writer.i.ready.val();
        self.q_writer.i.data.next = self.engine.to_q.data.val();
        self.q_writer.i.valid.next = self.engine.to_q.valid.val();
        self.engine.to_q.ready.next = self.q_writer.i.ready.val();

        self.frame.finished.next = !self.folding.q.val()
            & !self.summing.q.val()
            & self.engine.idle.val()
            & self.p_reader.idle.val()
            & self.q_reader.idle.val()
            & self.weight_reader.idle.val()
            & self.q_writer.idle.val();
        // In a job without a fold, the flag of the q writer belongs to an earlier job.
        self.frame.failed[0].next = self.p_reader.failed.val();
        self.frame.failed[1].next = self.q_reader.failed.val();
        self.frame.failed[2].next = self.weight_reader.failed.val();
        self.frame.failed[3].next = self.p_writer.failed.val() | self.failed.q.val();
        self.frame.failed[4].next = self.q_writer.failed.val() & self.folds.q.val();
    }
}

zkfabric_hdl_toolkit::ports!(CardFold {
    clock clock; reset, forget, s_axi_control, m_axi_p, m_axi_q, m_axi_weights, m_axi_to_p, m_axi_to_q, irq
});
