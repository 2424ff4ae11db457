//! Two readers on one port.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::primitives::Register;
use zkfabric_hdl_toolkit::word::{W, W7, W32, W64, bits_to};

use super::{AxiReadManager, AxiReadSubordinate, OUTSTANDING};
use crate::skid_buffer::SkidBuffer;

/// Connects two readers to one memory port in alternating turns: `beats[0]` beats of the first
/// reader, `beats[1]` of the second, and so on.
///
/// Cards have fewer ports than their fabric has room for engines. Turns are counted in beats,
/// separately for addresses and data, so the next turn's bursts are requested while data of the
/// current one arrive, and no state records the owner of a burst: answers come in order. The reader
/// whose turn it is may delay its data or its addresses, and the other reader then waits too. A
/// kernel must therefore be able to accept a whole turn without later data. At most [`OUTSTANDING`]
/// bursts of both readers are outstanding.
///
/// `start` takes the lengths and begins with the first reader; `start` is allowed only while
/// nothing is outstanding. Bursts end where turns end: a reader's runs have a turn's length or
/// divide it. The second reader's turns may have no beats and are then skipped; the first
/// reader's turns have at least one.
#[derive(Clone, Debug, LogicBlock)]
pub struct ReadInterleaver {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// No reader asks for more; answers still go to their readers, which must be reset, too.
    pub reset: Signal<In, bool>,
    /// Forgets what the memory owes, too, as in [`StridedReader`](super::StridedReader).
    pub forget: Signal<In, bool>,
    /// Takes the lengths at this edge.
    pub start: Signal<In, bool>,
    /// Beats per turn of the first and second reader.
    pub beats: [Signal<In, W32>; 2],
    /// The first reader.
    pub first: AxiReadSubordinate,
    /// The second reader.
    pub second: AxiReadSubordinate,
    /// To the memory.
    pub m_axi: AxiReadManager,
    /// Some answer since `start` was an error.
    pub failed: Signal<Out, bool>,
    /// Beats of a turn minus one.
    less: [Register<W32>; 2],
    /// The second reader has turns.
    both: Register<bool>,
    /// Reader whose turn it is to request, and the remaining beats of the turn minus one.
    asks: Register<bool>,
    to_ask: Register<W32>,
    /// Reader whose beats arrive, and the remaining beats of the turn minus one.
    answers: Register<bool>,
    to_answer: Register<W32>,
    under_way: Register<W7>,
    wrong: Register<bool>,
    /// First byte of a burst, and in the low 8 bits its beats minus one.
    addresses: SkidBuffer<W<72>>,
    address: Signal<Local, W64>,
    length: Signal<Local, Bits<8>>,
    offered: Signal<Local, bool>,
    asked: Signal<Local, bool>,
    room: Signal<Local, bool>,
    taken: Signal<Local, bool>,
    answered: Signal<Local, bool>,
    finished: Signal<Local, bool>,
    limit: Constant<W7>,
}

impl Default for ReadInterleaver {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            forget: Signal::default(),
            start: Signal::default(),
            beats: std::array::from_fn(|_| Signal::default()),
            first: AxiReadSubordinate::default(),
            second: AxiReadSubordinate::default(),
            m_axi: AxiReadManager::default(),
            failed: Signal::default(),
            less: std::array::from_fn(|_| Register::default()),
            both: Register::default(),
            asks: Register::default(),
            to_ask: Register::default(),
            answers: Register::default(),
            to_answer: Register::default(),
            under_way: Register::default(),
            wrong: Register::default(),
            addresses: SkidBuffer::default(),
            address: Signal::default(),
            length: Signal::default(),
            offered: Signal::default(),
            asked: Signal::default(),
            room: Signal::default(),
            taken: Signal::default(),
            answered: Signal::default(),
            finished: Signal::default(),
            limit: Constant::new(W7::from(OUTSTANDING)),
        }
    }
}

impl Logic for ReadInterleaver {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, both, asks, to_ask, answers, to_answer, under_way, wrong
        );
        clock!(self, clock, addresses);
        // What the readers have asked for goes on after a reset.
        self.addresses.reset.next = self.forget.val();
        self.both.reset.next = self.forget.val();
        self.asks.reset.next = self.reset.val();
        self.to_ask.reset.next = self.reset.val();
        self.answers.reset.next = self.forget.val();
        self.to_answer.reset.next = self.forget.val();
        self.under_way.reset.next = self.forget.val();
        self.wrong.reset.next = self.reset.val();
        for i in 0..2 {
            self.less[i].clock.next = self.clock.val();
            self.less[i].reset.next = self.forget.val();
            self.less[i].d.next = self.less[i].q.val();
        }

        self.address.next = self.first.araddr.val();
        self.length.next = self.first.arlen.val();
        self.offered.next = self.first.arvalid.val();
        if self.asks.q.val() {
            self.address.next = self.second.araddr.val();
            self.length.next = self.second.arlen.val();
            self.offered.next = self.second.arvalid.val();
        }
        self.addresses.i.data.next =
            (bits_to::<W<72>>(self.address.val()) << 8) | bits_to::<W<72>>(self.length.val());
        self.room.next =
            self.addresses.i.ready.val() & (self.under_way.q.val() != self.limit.val());
        self.addresses.i.valid.next =
            self.offered.val() & (self.under_way.q.val() != self.limit.val());
        self.first.arready.next = self.room.val() & !self.asks.q.val();
        self.second.arready.next = self.room.val() & self.asks.q.val();
        self.m_axi.arid.next = 0.into();
        self.m_axi.araddr.next = self.addresses.o.data.val().get_bits::<64>(8);
        self.m_axi.arlen.next = bits_to::<Bits<8>>(self.addresses.o.data.val().get_bits::<8>(0));
        self.m_axi.arsize.next = 6.into();
        self.m_axi.arburst.next = 1.into();
        self.m_axi.arvalid.next = self.addresses.o.valid.val() & !self.reset.val();
        self.addresses.o.ready.next = self.m_axi.arready.val() & !self.reset.val();
        self.asked.next = self.offered.val() & self.room.val();
        if self.asked.val() {
            self.to_ask.d.next = self.to_ask.q.val() - bits_to::<W32>(self.length.val()) - 1;
            if self.to_ask.q.val() == bits_to::<W32>(self.length.val()) {
                self.asks.d.next = self.both.q.val() & !self.asks.q.val();
                self.to_ask.d.next = self.less[0].q.val();
                if self.both.q.val() & !self.asks.q.val() {
                    self.to_ask.d.next = self.less[1].q.val();
                }
            }
        }

        self.first.rid.next = self.m_axi.rid.val();
        self.first.rdata.next = self.m_axi.rdata.val();
        self.first.rresp.next = self.m_axi.rresp.val();
        self.first.rlast.next = self.m_axi.rlast.val();
        self.first.rvalid.next = self.m_axi.rvalid.val() & !self.answers.q.val();
        self.second.rid.next = self.m_axi.rid.val();
        self.second.rdata.next = self.m_axi.rdata.val();
        self.second.rresp.next = self.m_axi.rresp.val();
        self.second.rlast.next = self.m_axi.rlast.val();
        self.second.rvalid.next = self.m_axi.rvalid.val() & self.answers.q.val();
        self.taken.next = self.first.rready.val();
        if self.answers.q.val() {
            self.taken.next = self.second.rready.val();
        }
        self.m_axi.rready.next = self.taken.val();
        self.answered.next = self.m_axi.rvalid.val() & self.taken.val();
        if self.answered.val() {
            self.to_answer.d.next = self.to_answer.q.val() - 1;
            if !self.to_answer.q.val().any() {
                self.answers.d.next = self.both.q.val() & !self.answers.q.val();
                self.to_answer.d.next = self.less[0].q.val();
                if self.both.q.val() & !self.answers.q.val() {
                    self.to_answer.d.next = self.less[1].q.val();
                }
            }
        }

        self.finished.next = self.answered.val() & self.m_axi.rlast.val();
        if self.asked.val() & !self.finished.val() {
            self.under_way.d.next = self.under_way.q.val() + 1;
        }
        if !self.asked.val() & self.finished.val() {
            self.under_way.d.next = self.under_way.q.val() - 1;
        }
        if self.answered.val() & (self.m_axi.rresp.val() != 0) {
            self.wrong.d.next = true;
        }
        self.failed.next = self.wrong.q.val();

        if self.start.val() {
            self.wrong.d.next = false;
            self.less[0].d.next = self.beats[0].val() - 1;
            self.less[1].d.next = self.beats[1].val() - 1;
            self.both.d.next = self.beats[1].val().any();
            self.asks.d.next = false;
            self.answers.d.next = false;
            self.to_ask.d.next = self.beats[0].val() - 1;
            self.to_answer.d.next = self.beats[0].val() - 1;
        }
    }
}

zkfabric_hdl_toolkit::ports!(ReadInterleaver {
    clock clock; reset, forget, start, beats, first, second, m_axi, failed
});
