//! A kernel that copies arrays between nested loops.

pub(crate) mod catalogue;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Access, Interface};
use zkfabric_hdl_toolkit::primitives::{Product, Register};
use zkfabric_hdl_toolkit::word::{W4, W32, W64, bits_to};

use crate::axi::{
    AxiLiteSubordinate, AxiReadManager, AxiWriteManager, StridedReader, StridedWriter,
};
use crate::card::Frame;

/// Copies the beats of one nested-loop walk to those of another: control, a reader, a writer.
///
/// Each walk has its own [`Runs`](crate::axi::Runs), with the same total number of beats; if the
/// totals differ or are 2^32 or more, nothing is read or written. The products over all loops take
/// 16 clocks in one multiplier, before the first burst. [`AxiStridedCopy::interface`] describes
/// arguments and status. `ap_done` comes when all writes are acknowledged, also after a failed or
/// refused transfer.
#[derive(Clone, Debug, LogicBlock)]
pub struct AxiStridedCopy {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Clears all state.
    pub reset: Signal<In, bool>,
    /// Forgets, with `reset`, what the memory owes: the memory is reset, too.
    pub forget: Signal<In, bool>,
    /// From the host.
    pub s_axi_control: AxiLiteSubordinate,
    /// To the source memory.
    pub m_axi_in: AxiReadManager,
    /// To the target memory.
    pub m_axi_out: AxiWriteManager,
    /// Interrupt to the host.
    pub irq: Signal<Out, bool>,
    frame: Frame<16, 2, 0>,
    reader: StridedReader,
    writer: StridedWriter,
    // The arguments of the run.
    source: Register<W64>,
    target: Register<W64>,
    numbers: [Register<W32>; 14],
    /// Multiplication step: 1 to 6 take a factor, alternating between source and target; 7 and 8
    /// see the totals; 0 when finished.
    step: Register<W4>,
    /// Second clock of a step: the multiplier takes two.
    second: Register<bool>,
    one: Register<W32>,
    other: Register<W32>,
    product: Product,
    total: Register<W32>,
    /// A product exceeded 32 bits.
    wide: Register<bool>,
    last_step: Constant<W4>,
    sign: Constant<W64>,
    factor: Signal<Local, W32>,
    overflows: Signal<Local, bool>,
    decides: Signal<Local, bool>,
    steps: [Signal<Local, W64>; 6],
}

impl AxiStridedCopy {
    /// Makes the kernel.
    ///
    /// # Errors
    /// See [`StridedReader::new`].
    pub fn new() -> Result<Self, HdlError> {
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
            writer: StridedWriter::default(),
            source: Register::default(),
            target: Register::default(),
            numbers: std::array::from_fn(|_| Register::default()),
            step: Register::default(),
            second: Register::default(),
            one: Register::default(),
            other: Register::default(),
            product: Product::default(),
            total: Register::default(),
            wide: Register::default(),
            last_step: Constant::new(W4::from(8)),
            sign: Constant::new(W64::from(u64::MAX << 38)),
            factor: Signal::default(),
            overflows: Signal::default(),
            decides: Signal::default(),
            steps: std::array::from_fn(|_| Signal::default()),
        })
    }

    /// Returns the kernel's interface for the host.
    #[must_use]
    pub fn interface() -> Interface {
        let mut interface = Interface::new("zkfabric_strided_copy", "copies between nested loops")
            .memory("m_axi_in", Access::Read)
            .memory("m_axi_out", Access::Write)
            .pointer(
                "source",
                "m_axi_in",
                [0, 15],
                "what is read, aligned to 64 bytes",
            )
            .pointer(
                "target",
                "m_axi_out",
                [16, 31],
                "what is written, aligned to 64 bytes",
            );
        for side in ["source", "target"] {
            interface = interface.scalar(&format!("{side}_beats"), "beats of 64 bytes of a run");
            for index in 0..3 {
                interface = interface.scalar(
                    &format!("{side}_count_{index}"),
                    "turns of a loop, the innermost is 0; 0 is taken as 1",
                );
            }
            for index in 0..3 {
                interface = interface.scalar(
                    &format!("{side}_stride_{index}"),
                    "beats from one turn of the loop to the next, signed",
                );
            }
        }
        interface.status(
            "failed",
            "an error response: bit 0 of a read, bit 1 of a write; bit 2: totals differ or exceed 2^32 - 1",
        )
    }
}

impl Logic for AxiStridedCopy {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, source, target, step, second, one, other, total, wide
        );
        clock!(self, clock, frame, reader, writer, product);
        self.source.reset.next = self.reset.val();
        self.target.reset.next = self.reset.val();
        self.step.reset.next = self.reset.val();
        self.second.reset.next = self.reset.val();
        self.one.reset.next = self.reset.val();
        self.other.reset.next = self.reset.val();
        self.total.reset.next = self.reset.val();
        self.wide.reset.next = self.reset.val();
        self.frame.reset.next = self.reset.val();
        self.reader.reset.next = self.reset.val();
        self.reader.forget.next = self.forget.val();
        self.writer.reset.next = self.reset.val();
        self.writer.forget.next = self.forget.val();
        AxiLiteSubordinate::link(&mut self.s_axi_control, &mut self.frame.bus);
        AxiReadManager::link(&mut self.m_axi_in, &mut self.reader.m_axi);
        AxiWriteManager::link(&mut self.m_axi_out, &mut self.writer.m_axi);
        self.irq.next = self.frame.irq.val();
        self.frame.drained.next = self.reader.drained.val() & self.writer.drained.val();

        // The host may change its arguments after `go`.
        for i in 0..14 {
            self.numbers[i].clock.next = self.clock.val();
            self.numbers[i].reset.next = self.reset.val();
            self.numbers[i].d.next = self.numbers[i].q.val();
        }
        if self.frame.go.val() {
            self.source.d.next = self.frame.arguments[0].val();
            self.target.d.next = self.frame.arguments[1].val();
            for i in 0..14 {
                self.numbers[i].d.next = self.frame.arguments[i + 2].val().get_bits::<32>(0);
            }
        }

        // Both totals alternate, in steps of two clocks: a factor is taken in one step and
        // multiplied in the next; one step later the product is a factor of the next
        // multiplication.
        self.factor.next = self.numbers[1].q.val();
        if self.step.q.val() == 2 {
            self.factor.next = self.numbers[8].q.val();
        }
        if self.step.q.val() == 3 {
            self.factor.next = self.numbers[2].q.val();
        }
        if self.step.q.val() == 4 {
            self.factor.next = self.numbers[9].q.val();
        }
        if self.step.q.val() == 5 {
            self.factor.next = self.numbers[3].q.val();
        }
        if self.step.q.val() == 6 {
            self.factor.next = self.numbers[10].q.val();
        }
        self.product.a.next = self.one.q.val();
        self.product.b.next = self.other.q.val();
        self.overflows.next =
            self.wide.q.val() | self.product.result.val().get_bits::<32>(32).any();
        self.second.d.next = self.step.q.val().any() & !self.second.q.val();
        if self.second.q.val() {
            self.one.d.next = self.factor.val();
            if self.factor.val() == 0 {
                self.one.d.next = 1.into();
            }
            self.other.d.next = bits_to::<W32>(self.product.result.val());
            if self.step.q.val() == 1 {
                self.other.d.next = self.numbers[0].q.val();
            }
            if self.step.q.val() == 2 {
                self.other.d.next = self.numbers[7].q.val();
            }
            self.total.d.next = bits_to::<W32>(self.product.result.val());
            self.step.d.next = self.step.q.val() + 1;
            if self.step.q.val() > 2 {
                self.wide.d.next = self.overflows.val();
            }
        }
        self.decides.next = self.second.q.val() & (self.step.q.val() == self.last_step.val());
        self.frame.decides.next = self.decides.val();
        self.frame.valid.next = !self.overflows.val()
            & (self.total.q.val() == bits_to::<W32>(self.product.result.val()));
        if self.decides.val() {
            self.step.d.next = 0.into();
        }
        if self.frame.go.val() {
            self.step.d.next = 1.into();
            self.wide.d.next = false;
        }

        self.reader.start.next = self.frame.accept.val();
        self.writer.start.next = self.frame.accept.val();
        self.reader.address.next = self.source.q.val();
        self.writer.address.next = self.target.q.val();
        self.reader.beats.next = self.numbers[0].q.val();
        self.writer.beats.next = self.numbers[7].q.val();
        self.reader.count[0].next = self.numbers[1].q.val();
        self.reader.count[1].next = self.numbers[2].q.val();
        self.reader.count[2].next = self.numbers[3].q.val();
        self.steps[0].next = bits_to::<W64>(self.numbers[4].q.val()) << 6;
        self.steps[1].next = bits_to::<W64>(self.numbers[5].q.val()) << 6;
        self.steps[2].next = bits_to::<W64>(self.numbers[6].q.val()) << 6;
        self.writer.count[0].next = self.numbers[8].q.val();
        self.writer.count[1].next = self.numbers[9].q.val();
        self.writer.count[2].next = self.numbers[10].q.val();
        self.steps[3].next = bits_to::<W64>(self.numbers[11].q.val()) << 6;
        self.steps[4].next = bits_to::<W64>(self.numbers[12].q.val()) << 6;
        self.steps[5].next = bits_to::<W64>(self.numbers[13].q.val()) << 6;
        for i in 0..3 {
            if self.numbers[4 + i].q.val().get_bit(31) {
                self.steps[i].next = self.steps[i].val() | self.sign.val();
            }
            if self.numbers[11 + i].q.val().get_bit(31) {
                self.steps[3 + i].next = self.steps[3 + i].val() | self.sign.val();
            }
            self.reader.stride[i].next = self.steps[i].val();
            self.writer.stride[i].next = self.steps[3 + i].val();
        }
        self.writer.i.data.next = self.reader.o.data.val();
        self.writer.i.valid.next = self.reader.o.valid.val();
        self.reader.o.ready.next = self.writer.i.ready.val();

        self.frame.finished.next =
            !self.step.q.val().any() & self.reader.idle.val() & self.writer.idle.val();
        self.frame.failed[0].next = self.reader.failed.val();
        self.frame.failed[1].next = self.writer.failed.val();
    }
}

zkfabric_hdl_toolkit::ports!(AxiStridedCopy {
    clock clock; reset, forget, s_axi_control, m_axi_in, m_axi_out, irq
});
