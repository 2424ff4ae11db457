//! A kernel that copies an array.

use rust_hdl::prelude::*;

use super::{AxiLiteSubordinate, AxiReadManager, AxiWriteManager, Control, Reader, Writer};
use crate::primitives::Register;
use crate::word::{W32, W64, bits_to};

/// Copies `beats` beats of 64 bytes from one address to another: control, a reader, a writer.
///
/// Arguments: 0 the address to read, 1 the address to write, 2 the number of beats (32 bits of it). `ap_done` comes when all is
/// acknowledged, for a failed transfer too; bit 0 of `failed` is then set for the reader's side, bit 1 for the writer's.
#[derive(Clone, Debug, Default, LogicBlock)]
pub struct Copy {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Forgets everything.
    pub reset: Signal<In, bool>,
    /// From the host.
    pub s_axi_control: AxiLiteSubordinate,
    /// To the memory that is read.
    pub m_axi_in: AxiReadManager,
    /// To the memory that is written.
    pub m_axi_out: AxiWriteManager,
    /// To the host.
    pub irq: Signal<Out, bool>,
    /// Which transfer failed.
    pub failed: Signal<Out, Bits<2>>,
    control: Control<6>,
    reader: Reader,
    writer: Writer,
    running: Register<bool>,
    begin: Signal<Local, bool>,
    end: Signal<Local, bool>,
    beats: Signal<Local, W32>,
}

impl Logic for Copy {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, running);
        clock!(self, clock, control, reader, writer);
        self.running.reset.next = self.reset.val();
        self.control.reset.next = self.reset.val();
        self.reader.reset.next = self.reset.val();
        self.writer.reset.next = self.reset.val();
        AxiLiteSubordinate::link(&mut self.s_axi_control, &mut self.control.bus);
        AxiReadManager::link(&mut self.m_axi_in, &mut self.reader.m_axi);
        AxiWriteManager::link(&mut self.m_axi_out, &mut self.writer.m_axi);
        self.irq.next = self.control.irq.val();

        self.begin.next = self.control.start.val() & !self.running.q.val();
        self.end.next = self.running.q.val() & self.reader.idle.val() & self.writer.idle.val();
        if self.begin.val() {
            self.running.d.next = true;
        }
        if self.end.val() {
            self.running.d.next = false;
        }
        self.control.ready.next = self.begin.val();
        self.control.done.next = self.end.val();
        self.control.idle.next = !self.running.q.val() & !self.control.start.val();

        self.beats.next = bits_to::<W32>(self.control.arguments[4].val());
        self.reader.start.next = self.begin.val();
        self.reader.beats.next = self.beats.val();
        self.reader.address.next = bits_to::<W64>(self.control.arguments[0].val())
            | (bits_to::<W64>(self.control.arguments[1].val()) << 32);
        self.writer.start.next = self.begin.val();
        self.writer.beats.next = self.beats.val();
        self.writer.address.next = bits_to::<W64>(self.control.arguments[2].val())
            | (bits_to::<W64>(self.control.arguments[3].val()) << 32);
        self.writer.i.data.next = self.reader.o.data.val();
        self.writer.i.valid.next = self.reader.o.valid.val();
        self.reader.o.ready.next = self.writer.i.ready.val();
        self.failed.next = bit_cast::<2, 1>(self.reader.failed.val().into())
            | (bit_cast::<2, 1>(self.writer.failed.val().into()) << 1);
    }
}

crate::ports!(Copy {
    clock clock; reset, s_axi_control, m_axi_in, m_axi_out, irq, failed
});
