//! Arrays in memory as a stream.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::primitives::StreamTx;
use zkfabric_hdl_toolkit::word::{W32, W64, W512};

use super::{AxiReadManager, Bursts};
use crate::skid_buffer::SkidBuffer;

/// Reads runs of `beats` 64-byte beats in three nested loops, in order; addresses as in [`Bursts`].
///
/// Bursts are requested ahead of the data; a receiver that stalls makes the memory wait. A response
/// other than OKAY sets `failed`, and the next `start` clears it.
#[derive(Clone, Debug, Default, LogicBlock)]
pub struct StridedReader {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Clears all state; the memory must be reset, too.
    pub reset: Signal<In, bool>,
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
    /// All requested data have arrived.
    pub idle: Signal<Out, bool>,
    /// A response was an error.
    pub failed: Signal<Out, bool>,
    /// To the memory.
    pub m_axi: AxiReadManager,
    /// The runs.
    pub o: StreamTx<W512>,
    bursts: Bursts,
    skid: SkidBuffer<W512>,
    arrived: Signal<Local, bool>,
}

impl Logic for StridedReader {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, bursts, skid);
        self.bursts.reset.next = self.reset.val();
        self.skid.reset.next = self.reset.val();

        self.bursts.start.next = self.start.val();
        self.bursts.address.next = self.address.val();
        self.bursts.beats.next = self.beats.val();
        for i in 0..3 {
            self.bursts.count[i].next = self.count[i].val();
            self.bursts.stride[i].next = self.stride[i].val();
        }
        self.m_axi.arid.next = 0.into();
        self.m_axi.araddr.next = self.bursts.burst_address.val();
        self.m_axi.arlen.next = self.bursts.burst_length.val();
        self.m_axi.arsize.next = 6.into();
        self.m_axi.arburst.next = 1.into();
        self.m_axi.arvalid.next = self.bursts.valid.val();
        self.bursts.ready.next = self.m_axi.arready.val();

        self.skid.i.data.next = self.m_axi.rdata.val();
        self.skid.i.valid.next = self.m_axi.rvalid.val();
        self.m_axi.rready.next = self.skid.i.ready.val();
        self.arrived.next = self.m_axi.rvalid.val() & self.skid.i.ready.val();
        self.bursts.finished.next = self.arrived.val() & self.m_axi.rlast.val();
        self.bursts.error.next = self.arrived.val() & (self.m_axi.rresp.val() != 0);
        StreamTx::<W512>::link(&mut self.o, &mut self.skid.o);
        self.idle.next = self.bursts.idle.val();
        self.failed.next = self.bursts.failed.val();
    }
}

/// Reads `beats` 64-byte beats from `address` on, in order: a [`StridedReader`] with one run.
#[derive(Clone, Debug, Default, LogicBlock)]
pub struct Reader {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Clears all state; the memory must be reset, too.
    pub reset: Signal<In, bool>,
    /// Takes the array at this edge; only while idle.
    pub start: Signal<In, bool>,
    /// First byte, a multiple of 64.
    pub address: Signal<In, W64>,
    /// Number of beats.
    pub beats: Signal<In, W32>,
    /// All requested data have arrived.
    pub idle: Signal<Out, bool>,
    /// A response was an error.
    pub failed: Signal<Out, bool>,
    /// To the memory.
    pub m_axi: AxiReadManager,
    /// The array.
    pub o: StreamTx<W512>,
    runs: StridedReader,
}

impl Logic for Reader {
    #[hdl_gen]
    fn update(&mut self) {
        clock!(self, clock, runs);
        self.runs.reset.next = self.reset.val();
        self.runs.start.next = self.start.val();
        self.runs.address.next = self.address.val();
        self.runs.beats.next = self.beats.val();
        for i in 0..3 {
            self.runs.count[i].next = 1.into();
            self.runs.stride[i].next = 0.into();
        }
        AxiReadManager::link(&mut self.m_axi, &mut self.runs.m_axi);
        StreamTx::<W512>::link(&mut self.o, &mut self.runs.o);
        self.idle.next = self.runs.idle.val();
        self.failed.next = self.runs.failed.val();
    }
}

zkfabric_hdl_toolkit::ports!(StridedReader {
    clock clock; reset, start, address, beats, count, stride, idle, failed, m_axi, o
});
zkfabric_hdl_toolkit::ports!(Reader { clock clock; reset, start, address, beats, idle, failed, m_axi, o });
