//! A stream into arrays in memory.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::primitives::{Register, StreamRx};
use zkfabric_hdl_toolkit::word::{W5, W7, W8, W32, W64, W128, W512, bits_to};

use super::{AxiWriteManager, Bursts};
use crate::skid_buffer::SkidBuffer;

/// Writes runs of `beats` 64-byte beats in three nested loops, in order; addresses as in
/// [`Bursts`].
///
/// Address and data of a burst are offered in the same clock and wait for nothing: a memory may
/// accept either first, as AXI permits (IHI 0022, A3.3.1). The writer is idle when every burst is
/// acknowledged. A response other than OKAY sets `failed`, and the next `start` clears it.
#[derive(Clone, Debug, Default, LogicBlock)]
pub struct StridedWriter {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Drops the arrays; bursts that have begun end without a byte that is written.
    pub reset: Signal<In, bool>,
    /// Forgets, with `reset`, what the memory owes: the memory is reset, too.
    pub forget: Signal<In, bool>,
    /// Takes the arrays at this edge; only while idle.
    pub start: Signal<In, bool>,
    /// First byte, a multiple of 64.
    pub address: Signal<In, W64>,
    /// Beats per run.
    pub beats: Signal<In, W32>,
    /// Iterations of the loops, innermost first.
    pub count: [Signal<In, W32>; 3],
    /// Bytes from one iteration of a loop to the next, multiples of 64.
    pub stride: [Signal<In, W64>; 3],
    /// All bursts are acknowledged.
    pub idle: Signal<Out, bool>,
    /// A response was an error.
    pub failed: Signal<Out, bool>,
    /// No bursts from before a reset are left.
    pub drained: Signal<Out, bool>,
    /// The runs; beats beyond their end wait for the next start.
    pub i: StreamRx<W512>,
    /// To the memory.
    pub m_axi: AxiWriteManager,
    bursts: Bursts,
    skid: SkidBuffer<W512>,
    /// Bursts whose data have not all been sent, up to [`OUTSTANDING`](super::OUTSTANDING).
    open: Register<W5>,
    /// There was a reset, and not all earlier bursts are acknowledged.
    draining: Register<bool>,
    /// Beats of the open bursts minus one, 8 bits each, the latest in the low bits.
    lengths: Register<W128>,
    /// Beats sent of the oldest open burst.
    place: Register<W8>,
    oldest: Signal<Local, W7>,
    offered: Signal<Local, bool>,
    sent: Signal<Local, bool>,
    last: Signal<Local, bool>,
    opened: Signal<Local, bool>,
    closed: Signal<Local, bool>,
}

impl Logic for StridedWriter {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, open, lengths, place, draining);
        clock!(self, clock, bursts, skid);
        // What has begun goes on after a reset, without data.
        self.open.reset.next = self.forget.val();
        self.lengths.reset.next = self.forget.val();
        self.place.reset.next = self.forget.val();
        self.draining.reset.next = self.forget.val();
        self.bursts.reset.next = self.reset.val();
        self.bursts.forget.next = self.forget.val();
        self.draining.d.next = self.reset.val() | (self.draining.q.val() & !self.bursts.idle.val());
        self.drained.next = !self.draining.q.val();
        self.skid.reset.next = self.reset.val();

        self.bursts.start.next = self.start.val();
        self.bursts.address.next = self.address.val();
        self.bursts.beats.next = self.beats.val();
        for i in 0..3 {
            self.bursts.count[i].next = self.count[i].val();
            self.bursts.stride[i].next = self.stride[i].val();
        }
        self.m_axi.awid.next = 0.into();
        self.m_axi.awaddr.next = self.bursts.burst_address.val();
        self.m_axi.awlen.next = self.bursts.burst_length.val();
        self.m_axi.awsize.next = 6.into();
        self.m_axi.awburst.next = 1.into();
        self.m_axi.awvalid.next = self.bursts.valid.val() & !self.reset.val();
        self.bursts.ready.next = self.m_axi.awready.val() & !self.reset.val();
        self.bursts.room.next = true;
        self.opened.next = self.bursts.begun.val();

        StreamRx::<W512>::link(&mut self.i, &mut self.skid.i);
        self.offered.next = (self.skid.o.valid.val() | self.draining.q.val())
            & self.open.q.val().any()
            & !self.reset.val();
        self.sent.next = self.offered.val() & self.m_axi.wready.val();
        self.oldest.next = bits_to::<W7>(self.open.q.val() - 1) << 3;
        self.last.next =
            self.place.q.val() == bits_to::<W8>(self.lengths.q.val() >> self.oldest.val());
        self.closed.next = self.sent.val() & self.last.val();
        self.m_axi.wdata.next = self.skid.o.data.val();
        self.m_axi.wstrb.next = !bits_to::<W64>(false);
        if self.draining.q.val() {
            self.m_axi.wstrb.next = 0.into();
        }
        self.m_axi.wlast.next = self.last.val();
        self.m_axi.wvalid.next = self.offered.val();
        self.skid.o.ready.next = self.m_axi.wready.val() & self.open.q.val().any();
        if self.sent.val() {
            self.place.d.next = self.place.q.val() + 1;
        }
        if self.closed.val() {
            self.place.d.next = 0.into();
        }
        if self.opened.val() {
            self.lengths.d.next =
                (self.lengths.q.val() << 8) | bits_to::<W128>(self.bursts.begun_length.val());
        }
        if self.opened.val() & !self.closed.val() {
            self.open.d.next = self.open.q.val() + 1;
        }
        if !self.opened.val() & self.closed.val() {
            self.open.d.next = self.open.q.val() - 1;
        }

        self.m_axi.bready.next = true;
        self.bursts.finished.next = self.m_axi.bvalid.val();
        self.bursts.error.next = self.m_axi.bvalid.val() & (self.m_axi.bresp.val() != 0);
        self.idle.next = self.bursts.idle.val() & !self.draining.q.val();
        self.failed.next = self.bursts.failed.val();
    }
}

/// Writes `beats` 64-byte beats from `address` on, in order: a [`StridedWriter`] with one run.
#[derive(Clone, Debug, Default, LogicBlock)]
pub struct Writer {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Drops the arrays; bursts that have begun end without a byte that is written.
    pub reset: Signal<In, bool>,
    /// Forgets, with `reset`, what the memory owes: the memory is reset, too.
    pub forget: Signal<In, bool>,
    /// Takes the array at this edge; only while idle.
    pub start: Signal<In, bool>,
    /// First byte, a multiple of 64.
    pub address: Signal<In, W64>,
    /// Number of beats.
    pub beats: Signal<In, W32>,
    /// All bursts are acknowledged.
    pub idle: Signal<Out, bool>,
    /// A response was an error.
    pub failed: Signal<Out, bool>,
    /// No bursts from before a reset are left.
    pub drained: Signal<Out, bool>,
    /// The array; beats beyond its end wait for the next one.
    pub i: StreamRx<W512>,
    /// To the memory.
    pub m_axi: AxiWriteManager,
    runs: StridedWriter,
}

impl Logic for Writer {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, runs);
        self.runs.reset.next = self.reset.val();
        self.runs.forget.next = self.forget.val();
        self.runs.start.next = self.start.val();
        self.runs.address.next = self.address.val();
        self.runs.beats.next = self.beats.val();
        for i in 0..3 {
            self.runs.count[i].next = 1.into();
            self.runs.stride[i].next = 0.into();
        }
        StreamRx::<W512>::link(&mut self.i, &mut self.runs.i);
        AxiWriteManager::link(&mut self.m_axi, &mut self.runs.m_axi);
        self.idle.next = self.runs.idle.val();
        self.failed.next = self.runs.failed.val();
        self.drained.next = self.runs.drained.val();
    }
}

zkfabric_hdl_toolkit::ports!(StridedWriter {
    clock clock; reset, forget, start, address, beats, count, stride, idle, failed, drained, i, m_axi
});
zkfabric_hdl_toolkit::ports!(Writer { clock clock; reset, forget, start, address, beats, idle, failed, drained, i, m_axi });
