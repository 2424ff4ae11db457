//! A kernel that copies an array.

pub(crate) mod catalogue;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::block::{Access, Interface};
use zkfabric_hdl_toolkit::word::{W32, W64, bits_to};

use crate::axi::{AxiLiteSubordinate, AxiReadManager, AxiWriteManager, Control, Reader, Writer};

/// Copies `beats` 64-byte beats from one address to another: control, a reader, a writer.
///
/// [`AxiCopy::interface`] describes arguments and status. `ap_done` comes when all writes are
/// acknowledged, also after a failed transfer.
#[derive(Clone, Debug, Default, LogicBlock)]
pub struct AxiCopy {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Clears all state.
    pub reset: Signal<In, bool>,
    /// From the host.
    pub s_axi_control: AxiLiteSubordinate,
    /// To the source memory.
    pub m_axi_in: AxiReadManager,
    /// To the target memory.
    pub m_axi_out: AxiWriteManager,
    /// Interrupt to the host.
    pub irq: Signal<Out, bool>,
    control: Control<6, 1>,
    reader: Reader,
    writer: Writer,
    beats: Signal<Local, W32>,
}

impl AxiCopy {
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
        clock!(self, clock, control, reader, writer);
        self.control.reset.next = self.reset.val();
        self.reader.reset.next = self.reset.val();
        self.writer.reset.next = self.reset.val();
        AxiLiteSubordinate::link(&mut self.s_axi_control, &mut self.control.bus);
        AxiReadManager::link(&mut self.m_axi_in, &mut self.reader.m_axi);
        AxiWriteManager::link(&mut self.m_axi_out, &mut self.writer.m_axi);
        self.irq.next = self.control.irq.val();

        self.control.finished.next = self.reader.idle.val() & self.writer.idle.val();
        self.control.status[0].next = bit_cast::<32, 1>(self.reader.failed.val().into())
            | (bit_cast::<32, 1>(self.writer.failed.val().into()) << 1);

        self.beats.next = bits_to::<W32>(self.control.arguments[4].val());
        self.reader.start.next = self.control.go.val();
        self.reader.beats.next = self.beats.val();
        self.reader.address.next = bits_to::<W64>(self.control.arguments[0].val())
            | (bits_to::<W64>(self.control.arguments[1].val()) << 32);
        self.writer.start.next = self.control.go.val();
        self.writer.beats.next = self.beats.val();
        self.writer.address.next = bits_to::<W64>(self.control.arguments[2].val())
            | (bits_to::<W64>(self.control.arguments[3].val()) << 32);
        self.writer.i.data.next = self.reader.o.data.val();
        self.writer.i.valid.next = self.reader.o.valid.val();
        self.reader.o.ready.next = self.writer.i.ready.val();
    }
}

zkfabric_hdl_toolkit::ports!(AxiCopy {
    clock clock; reset, s_axi_control, m_axi_in, m_axi_out, irq
});
