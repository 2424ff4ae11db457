//! A kernel that copies an array.

pub(crate) mod catalogue;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Access, Interface};
use zkfabric_hdl_toolkit::word::{W32, bits_to};

use crate::axi::{AxiLiteSubordinate, AxiReadManager, AxiWriteManager, Reader, Writer};
use crate::card::Frame;

/// Copies `beats` 64-byte beats from one address to another: control, a reader, a writer.
///
/// [`AxiCopy::interface`] describes arguments and status. `ap_done` comes when all writes are
/// acknowledged, also after a failed transfer.
#[derive(Clone, Debug, LogicBlock)]
pub struct AxiCopy {
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
    frame: Frame<3, 2, 0>,
    reader: Reader,
    writer: Writer,
    beats: Signal<Local, W32>,
}

impl AxiCopy {
    /// Makes the kernel.
    ///
    /// # Errors
    /// See [`Reader::new`].
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
            reader: Reader::new()?,
            writer: Writer::default(),
            beats: Signal::default(),
        })
    }

    /// Returns the kernel's interface for the host.
    #[must_use]
    pub fn interface() -> Interface {
        Interface::new("zkfabric_copy", "copies an array")
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
            )
            .scalar("beats", "beats of 64 bytes")
            .status(
                "failed",
                "an error response: bit 0 of a read, bit 1 of a write",
            )
    }
}

impl Logic for AxiCopy {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, frame, reader, writer);
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

        self.frame.finished.next = self.reader.idle.val() & self.writer.idle.val();
        self.frame.decides.next = self.frame.go.val();
        self.frame.valid.next = true;
        self.frame.failed[0].next = self.reader.failed.val();
        self.frame.failed[1].next = self.writer.failed.val();

        self.beats.next = bits_to::<W32>(self.frame.arguments[2].val());
        self.reader.start.next = self.frame.accept.val();
        self.reader.beats.next = self.beats.val();
        self.reader.address.next = self.frame.arguments[0].val();
        self.writer.start.next = self.frame.accept.val();
        self.writer.beats.next = self.beats.val();
        self.writer.address.next = self.frame.arguments[1].val();
        self.writer.i.data.next = self.reader.o.data.val();
        self.writer.i.valid.next = self.reader.o.valid.val();
        self.reader.o.ready.next = self.writer.i.ready.val();
    }
}

zkfabric_hdl_toolkit::ports!(AxiCopy {
    clock clock; reset, forget, s_axi_control, m_axi_in, m_axi_out, irq
});
