//! A stream into an array in memory.

use rust_hdl::prelude::*;

use super::{AxiWriteManager, Bursts};
use crate::primitives::{Register, SkidBuffer, StreamRx};
use crate::word::{W6, W7, W32, W64, W512, bits_to};

/// Writes `beats` beats of 64 bytes from `address` on, in order.
///
/// Data of a burst follow its address. The writer is idle when every burst is acknowledged. `failed` is set by a response other
/// than OKAY and cleared by the next `start`.
#[derive(Clone, Debug, Default, LogicBlock)]
pub struct Writer {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Forgets everything; the memory must be reset, too.
    pub reset: Signal<In, bool>,
    /// Takes the array at this edge; only while idle.
    pub start: Signal<In, bool>,
    /// First byte, a multiple of 64.
    pub address: Signal<In, W64>,
    /// Number of beats.
    pub beats: Signal<In, W32>,
    /// Everything is acknowledged.
    pub idle: Signal<Out, bool>,
    /// A response was an error.
    pub failed: Signal<Out, bool>,
    /// The array; beats beyond its end wait for the next one.
    pub i: StreamRx<W512>,
    /// To the memory.
    pub m_axi: AxiWriteManager,
    bursts: Bursts,
    skid: SkidBuffer<W512>,
    /// Beats to send.
    left: Register<W32>,
    /// Where the next beat lies in its 4096 bytes.
    place: Register<W6>,
    /// Bursts whose address is taken and whose data are not all sent.
    open: Register<W7>,
    offered: Signal<Local, bool>,
    sent: Signal<Local, bool>,
    last: Signal<Local, bool>,
    opened: Signal<Local, bool>,
    closed: Signal<Local, bool>,
}

impl Logic for Writer {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, left, place, open);
        clock!(self, clock, bursts, skid);
        self.left.reset.next = self.reset.val();
        self.place.reset.next = self.reset.val();
        self.open.reset.next = self.reset.val();
        self.bursts.reset.next = self.reset.val();
        self.skid.reset.next = self.reset.val();

        self.bursts.start.next = self.start.val();
        self.bursts.address.next = self.address.val();
        self.bursts.beats.next = self.beats.val();
        self.m_axi.awid.next = 0.into();
        self.m_axi.awaddr.next = self.bursts.burst_address.val();
        self.m_axi.awlen.next = self.bursts.burst_length.val();
        self.m_axi.awsize.next = 6.into();
        self.m_axi.awburst.next = 1.into();
        self.m_axi.awvalid.next = self.bursts.valid.val();
        self.bursts.ready.next = self.m_axi.awready.val();
        self.opened.next = self.bursts.valid.val() & self.m_axi.awready.val();

        StreamRx::<W512>::link(&mut self.i, &mut self.skid.i);
        self.offered.next = self.skid.o.valid.val() & self.open.q.val().any();
        self.sent.next = self.offered.val() & self.m_axi.wready.val();
        self.last.next = self.place.q.val().all() | (self.left.q.val() == 1);
        self.closed.next = self.sent.val() & self.last.val();
        self.m_axi.wdata.next = self.skid.o.data.val();
        self.m_axi.wstrb.next = !bits_to::<W64>(false);
        self.m_axi.wlast.next = self.last.val();
        self.m_axi.wvalid.next = self.offered.val();
        self.skid.o.ready.next = self.m_axi.wready.val() & self.open.q.val().any();
        if self.sent.val() {
            self.left.d.next = self.left.q.val() - 1;
            self.place.d.next = self.place.q.val() + 1;
        }
        if self.opened.val() & !self.closed.val() {
            self.open.d.next = self.open.q.val() + 1;
        }
        if !self.opened.val() & self.closed.val() {
            self.open.d.next = self.open.q.val() - 1;
        }

        self.m_axi.bready.next = true;
        self.bursts.finished.next = self.m_axi.bvalid.val();
        if self.start.val() {
            self.left.d.next = self.beats.val();
            self.place.d.next = self.address.val().get_bits::<6>(6);
        }
        self.bursts.error.next = self.m_axi.bvalid.val() & (self.m_axi.bresp.val() != 0);
        self.idle.next = self.bursts.idle.val();
        self.failed.next = self.bursts.failed.val();
    }
}

crate::ports!(Writer { clock clock; reset, start, address, beats, idle, failed, i, m_axi });
