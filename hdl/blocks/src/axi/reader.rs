//! Arrays in memory as a stream.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Register, StreamTx, Style};
use zkfabric_hdl_toolkit::word::{U, W, W5, W32, W64, W512, bits_to};

use super::{AxiReadManager, Bursts};
use crate::fifo::Fifo;

/// log2 of the beats that a reader may have requested and not yet delivered.
const LOG_BUFFER: usize = 9;

/// Beats that a reader may have requested and not yet delivered: eight of the longest bursts.
pub const BUFFER_BEATS: u64 = 1 << LOG_BUFFER;

/// Reads runs of `beats` 64-byte beats in three nested loops, in order; addresses as in [`Bursts`].
///
/// A burst is requested ahead of its data, and only while a FIFO has room for the longest burst, so
/// that the reader accepts every beat that it has requested, even if the receiver stalls: no memory
/// ever waits for the receiver. A response other than OKAY sets `failed`, and the next `start`
/// clears it.
#[derive(Clone, Debug, LogicBlock)]
pub struct StridedReader {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Drops the arrays; the memory answers what it has been asked, and the answers are dropped.
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
    /// All requested data have arrived.
    pub idle: Signal<Out, bool>,
    /// A response was an error.
    pub failed: Signal<Out, bool>,
    /// No answers to requests from before a reset are left.
    pub drained: Signal<Out, bool>,
    /// To the memory.
    pub m_axi: AxiReadManager,
    /// The runs.
    pub o: StreamTx<W512>,
    bursts: Bursts,
    /// Bursts that the memory has taken and not answered completely; a reset does not change it.
    owed: Register<W5>,
    /// There was a reset, and not all earlier bursts are answered.
    draining: Register<bool>,
    /// Drops all beats.
    empties: Signal<Local, bool>,
    buffer: Fifo<W512, LOG_BUFFER, 10>,
    /// Beats for which the buffer has room, besides those of the begun bursts.
    free: Register<W<10>>,
    /// A beat left the buffer at the previous edge.
    left: Register<bool>,
    arrived: Signal<Local, bool>,
    finished: Signal<Local, bool>,
    asked: Signal<Local, bool>,
}

impl StridedReader {
    /// Makes an idle reader.
    ///
    /// # Errors
    /// See [`Fifo::new`].
    pub fn new() -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            forget: Signal::default(),
            start: Signal::default(),
            address: Signal::default(),
            beats: Signal::default(),
            count: Default::default(),
            stride: Default::default(),
            idle: Signal::default(),
            failed: Signal::default(),
            drained: Signal::default(),
            m_axi: AxiReadManager::default(),
            o: StreamTx::default(),
            bursts: Bursts::default(),
            owed: Register::default(),
            draining: Register::default(),
            empties: Signal::default(),
            buffer: Fifo::new(Style::Block)?,
            free: Register::new(U::new(BUFFER_BEATS)),
            left: Register::default(),
            arrived: Signal::default(),
            finished: Signal::default(),
            asked: Signal::default(),
        })
    }
}

impl Logic for StridedReader {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, owed, draining, free, left);
        clock!(self, clock, bursts, buffer);
        self.bursts.reset.next = self.reset.val();
        self.bursts.forget.next = self.reset.val();
        self.owed.reset.next = self.forget.val();
        self.draining.reset.next = self.forget.val();
        self.empties.next = self.reset.val() | self.draining.q.val();
        self.buffer.reset.next = self.empties.val();
        self.free.reset.next = self.empties.val();
        self.left.reset.next = self.empties.val();

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
        self.m_axi.arvalid.next = self.bursts.valid.val() & !self.reset.val();
        self.bursts.ready.next = self.m_axi.arready.val();

        self.buffer.i.data.next = self.m_axi.rdata.val();
        self.buffer.i.valid.next = self.m_axi.rvalid.val();
        self.m_axi.rready.next = self.buffer.i.ready.val();
        self.arrived.next = self.m_axi.rvalid.val() & self.buffer.i.ready.val();
        self.finished.next = self.arrived.val() & self.m_axi.rlast.val();
        self.bursts.finished.next = self.finished.val() & !self.draining.q.val();
        self.bursts.error.next = self.arrived.val() & (self.m_axi.rresp.val() != 0);

        // What the memory has taken it answers, also after a reset.
        self.asked.next = self.bursts.valid.val() & !self.reset.val() & self.m_axi.arready.val();
        if self.asked.val() & !self.finished.val() {
            self.owed.d.next = self.owed.q.val() + 1;
        }
        if !self.asked.val() & self.finished.val() {
            self.owed.d.next = self.owed.q.val() - 1;
        }
        self.draining.d.next = self.reset.val() | (self.draining.q.val() & self.owed.q.val().any());
        self.drained.next = !self.draining.q.val();
        self.o.data.next = self.buffer.o.data.val();
        self.o.valid.next = self.buffer.o.valid.val();
        self.buffer.o.ready.next = self.o.ready.val();
        self.left.d.next = self.buffer.o.valid.val() & self.o.ready.val();

        // All places of a burst are taken when it begins, and each is returned when its beat has
        // left: an added complement subtracts the beats minus one, and one.
        self.bursts.room.next = self.free.q.val().get_bits::<4>(6).any();
        self.free.d.next = self.free.q.val() + bits_to::<W<10>>(self.left.q.val());
        if self.bursts.begun.val() {
            self.free.d.next = self.free.q.val()
                + bits_to::<W<10>>(self.left.q.val())
                + !bits_to::<W<10>>(self.bursts.begun_length.val());
        }
        self.idle.next = self.bursts.idle.val() & !self.draining.q.val();
        self.failed.next = self.bursts.failed.val();
    }
}

/// Reads `beats` 64-byte beats from `address` on, in order: a [`StridedReader`] with one run.
#[derive(Clone, Debug, LogicBlock)]
pub struct Reader {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Drops the arrays; the memory answers what it has been asked, and the answers are dropped.
    pub reset: Signal<In, bool>,
    /// Forgets, with `reset`, what the memory owes: the memory is reset, too.
    pub forget: Signal<In, bool>,
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
    /// No answers to requests from before a reset are left.
    pub drained: Signal<Out, bool>,
    /// To the memory.
    pub m_axi: AxiReadManager,
    /// The array.
    pub o: StreamTx<W512>,
    runs: StridedReader,
}

impl Reader {
    /// Makes an idle reader.
    ///
    /// # Errors
    /// See [`StridedReader::new`].
    pub fn new() -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            forget: Signal::default(),
            start: Signal::default(),
            address: Signal::default(),
            beats: Signal::default(),
            idle: Signal::default(),
            failed: Signal::default(),
            drained: Signal::default(),
            m_axi: AxiReadManager::default(),
            o: StreamTx::default(),
            runs: StridedReader::new()?,
        })
    }
}

impl Logic for Reader {
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
        AxiReadManager::link(&mut self.m_axi, &mut self.runs.m_axi);
        StreamTx::<W512>::link(&mut self.o, &mut self.runs.o);
        self.idle.next = self.runs.idle.val();
        self.failed.next = self.runs.failed.val();
        self.drained.next = self.runs.drained.val();
    }
}

zkfabric_hdl_toolkit::ports!(StridedReader {
    clock clock; reset, forget, start, address, beats, count, stride, idle, failed, drained, m_axi, o
});
zkfabric_hdl_toolkit::ports!(Reader { clock clock; reset, forget, start, address, beats, idle, failed, drained, m_axi, o });
