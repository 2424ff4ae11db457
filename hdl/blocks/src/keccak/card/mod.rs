//! Keccak-256 of messages in memory.

pub(crate) mod catalogue;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::memory::{COLUMNS, RESULTS};
use zkfabric_hdl_toolkit::block::{Access, Interface};
use zkfabric_hdl_toolkit::primitives::{Product, Register};
use zkfabric_hdl_toolkit::word::{W, W4, W6, W32, W64, W256, W512, bits_to};

use crate::axi::{AxiLiteSubordinate, AxiReadManager, AxiWriteManager, Reader, Writer};
use crate::card::{BEAT_BYTES, Frame};
use crate::keccak::{Config, Sponge, first_words};

/// Bytes per digest.
pub const DIGEST_BYTES: u64 = 32;

/// Returns the distance in bytes between messages of `bytes` bytes: a multiple of 64, and 64 for
/// the empty message.
#[must_use]
pub const fn message_stride_bytes(bytes: u64) -> u64 {
    let stride = bytes.next_multiple_of(BEAT_BYTES);
    if stride == 0 { BEAT_BYTES } else { stride }
}

/// Digests of `count` messages of `bytes` bytes each: control, a reader, a sponge, a writer.
///
/// Message i lies at `messages + i` [`message_stride_bytes`]`(bytes)`; the bytes between messages
/// are read and ignored. Digest i, 32 bytes, is written to `digests + 32 i`; 32 zero bytes follow
/// an odd number of digests. The sponge takes 8 bytes per clock, so a beat lasts 8 clocks. The
/// number of beats, `count` times the stride / 64, has 32 bits; a larger batch is refused: nothing
/// is read or written, and bit 2 of `failed` is set.
#[derive(Clone, Debug, LogicBlock)]
pub struct CardKeccak {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Clears all state.
    pub reset: Signal<In, bool>,
    /// Forgets, with `reset`, what the memory owes: the memory is reset, too.
    pub forget: Signal<In, bool>,
    /// From the host.
    pub s_axi_control: AxiLiteSubordinate,
    /// To the memory of the messages.
    pub m_axi_in: AxiReadManager,
    /// To the memory of the digests.
    pub m_axi_out: AxiWriteManager,
    /// Interrupt to the host.
    pub irq: Signal<Out, bool>,
    frame: Frame<4, 2, 0>,
    reader: Reader,
    writer: Writer,
    sponge: Sponge,

    /// The arguments, three clocks later, when `beats` is valid.
    count: [DFF<W32>; 3],
    bytes: [DFF<W32>; 3],
    message_beats: DFF<W<27>>,
    beats: Product,
    /// The clock after the start: `beats` belongs to this run's arguments.
    begins: Register<bool>,
    message_bytes: DFF<W32>,
    rounded: Signal<Local, W32>,

    /// The rest of a beat, and its number of words.
    beat: DFF<W512>,
    words: Register<Bits<4>>,
    /// Bytes of the message not yet in the sponge.
    rest: DFF<W32>,
    last: Signal<Local, bool>,
    given: Signal<Local, bool>,
    wanted: Signal<Local, bool>,

    /// Digests not written yet.
    digests: Register<W32>,
    first: DFF<W256>,
    first_held: Register<bool>,
    completes: Signal<Local, bool>,
    taken: Signal<Local, bool>,
}

impl CardKeccak {
    /// Makes the circuit.
    ///
    /// # Errors
    /// The rounds per clock do not divide 24.
    pub fn new(config: &Config) -> Result<Self, HdlError> {
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
            sponge: Sponge::new(config)?,
            count: Default::default(),
            bytes: Default::default(),
            message_beats: DFF::default(),
            beats: Product::default(),
            begins: Register::default(),
            message_bytes: DFF::default(),
            rounded: Signal::default(),
            beat: DFF::default(),
            words: Register::default(),
            rest: DFF::default(),
            last: Signal::default(),
            given: Signal::default(),
            wanted: Signal::default(),
            digests: Register::default(),
            first: DFF::default(),
            first_held: Register::default(),
            completes: Signal::default(),
            taken: Signal::default(),
        })
    }

    /// Returns the kernel's interface for the host.
    #[must_use]
    pub fn interface() -> Interface {
        let failed =
            "bit 0: an error response to a read, 1: to a write, 2: batch too large, refused";
        Interface::new("zkfabric_keccak256", "Keccak-256 of messages of one length")
            .memory("m_axi_in", Access::Read)
            .memory("m_axi_out", Access::Write)
            .pointer(
                "messages",
                "m_axi_in",
                COLUMNS,
                "each at a multiple of 64 bytes",
            )
            .pointer(
                "digests",
                "m_axi_out",
                RESULTS,
                "32 bytes each, room for an even number",
            )
            .scalar("count", "messages")
            .scalar("bytes", "bytes of each message")
            .status("failed", failed)
    }

    /// Returns the clocks of a batch from the edge that takes the start to the one at which the
    /// interrupt is seen, with a memory that answers at once.
    #[must_use]
    pub const fn cycles(config: &Config, count: u64, bytes: u64) -> u64 {
        if count == 0 {
            return 5;
        }
        let first = first_words(bytes);
        first + count * config.interval_cycles(bytes) - config.block_cycles(first)
            + config.permutation_cycles()
            + 1
            + OVERHEAD
    }
}

/// Clocks of a batch besides those of the sponge: start, first beat, last write and its answer.
const OVERHEAD: u64 = 13;

impl Logic for CardKeccak {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            message_beats,
            begins,
            message_bytes,
            beat,
            words,
            rest,
            digests,
            first,
            first_held
        );
        for i in 0..3 {
            self.count[i].clock.next = self.clock.val();
            self.bytes[i].clock.next = self.clock.val();
        }
        clock!(self, clock, frame, reader, writer, sponge, beats);
        self.begins.reset.next = self.reset.val();
        self.words.reset.next = self.reset.val();
        self.digests.reset.next = self.reset.val();
        self.first_held.reset.next = self.reset.val();
        self.frame.reset.next = self.reset.val();
        self.reader.reset.next = self.reset.val();
        self.reader.forget.next = self.forget.val();
        self.writer.reset.next = self.reset.val();
        self.writer.forget.next = self.forget.val();
        self.sponge.reset.next = self.reset.val();
        AxiLiteSubordinate::link(&mut self.s_axi_control, &mut self.frame.bus);
        AxiReadManager::link(&mut self.m_axi_in, &mut self.reader.m_axi);
        AxiWriteManager::link(&mut self.m_axi_out, &mut self.writer.m_axi);
        self.irq.next = self.frame.irq.val();
        self.frame.drained.next = self.reader.drained.val() & self.writer.drained.val();

        // Beats of all messages, three clocks after the arguments: the host's writes of the last
        // argument and of the start are two clocks apart, and the third clock is the one after the
        // start.
        self.count[0].d.next = bits_to::<W32>(self.frame.arguments[2].val());
        self.bytes[0].d.next = bits_to::<W32>(self.frame.arguments[3].val());
        for i in 1..3 {
            self.count[i].d.next = self.count[i - 1].q.val();
            self.bytes[i].d.next = self.bytes[i - 1].q.val();
        }
        self.rounded.next = bits_to::<W32>(self.frame.arguments[3].val());
        self.message_beats.d.next = bits_to::<W<27>>(self.rounded.val().get_bits::<26>(6));
        if bits_to::<W6>(self.rounded.val()).any() | !self.rounded.val().any() {
            self.message_beats.d.next = bits_to::<W<27>>(self.rounded.val().get_bits::<26>(6)) + 1;
        }
        self.beats.a.next = bits_to::<W32>(self.message_beats.q.val());
        self.beats.b.next = self.count[0].q.val();
        self.begins.d.next = self.frame.go.val();
        self.frame.decides.next = self.begins.q.val();
        self.frame.valid.next = !self.beats.result.val().get_bits::<32>(32).any();

        self.reader.start.next = self.frame.accept.val();
        self.reader.beats.next = bits_to::<W32>(self.beats.result.val());
        self.reader.address.next = self.frame.arguments[0].val();
        self.writer.start.next = self.frame.accept.val();
        self.writer.beats.next =
            (self.count[2].q.val() >> 1) + bits_to::<W32>(self.count[2].q.val().get_bit(0));
        self.writer.address.next = self.frame.arguments[1].val();

        // Messages, word by word; a message's last beat is dropped after its last word.
        self.last.next = !self.rest.q.val().get_bits::<29>(3).any() | (self.rest.q.val() == 8);
        self.sponge.r#input.data.next = bits_to::<W64>(self.beat.q.val());
        self.sponge.r#input.bytes.next = bits_to::<W4>(self.rest.q.val());
        self.sponge.r#input.last.next = self.last.val();
        self.sponge.r#input.valid.next = self.words.q.val() != 0;
        self.given.next = (self.words.q.val() != 0) & self.sponge.r#input.ready.val();
        self.wanted.next = (self.words.q.val() == 0)
            | (self.given.val() & (self.last.val() | (self.words.q.val() == 1)));
        self.reader.o.ready.next = self.wanted.val();
        if self.given.val() {
            self.beat.d.next = self.beat.q.val() >> 64;
            self.words.d.next = self.words.q.val() - 1;
            self.rest.d.next = self.rest.q.val() - 8;
            if self.last.val() {
                self.words.d.next = 0.into();
                self.rest.d.next = self.message_bytes.q.val();
            }
        }
        if self.wanted.val() & self.reader.o.valid.val() {
            self.beat.d.next = self.reader.o.data.val();
            self.words.d.next = 8.into();
        }

        // Digests, two per beat.
        self.completes.next = self.first_held.q.val() | (self.digests.q.val() == 1);
        self.writer.i.valid.next = self.sponge.r#output.valid.val() & self.completes.val();
        self.writer.i.data.next = bits_to::<W512>(self.sponge.r#output.data.val());
        if self.first_held.q.val() {
            self.writer.i.data.next = bits_to::<W512>(self.first.q.val())
                | (bits_to::<W512>(self.sponge.r#output.data.val()) << 256);
        }
        self.sponge.r#output.ready.next = !self.completes.val() | self.writer.i.ready.val();
        self.taken.next =
            self.sponge.r#output.valid.val() & (!self.completes.val() | self.writer.i.ready.val());
        if self.taken.val() {
            self.first.d.next = self.sponge.r#output.data.val();
            self.first_held.d.next = !self.completes.val();
            self.digests.d.next = self.digests.q.val() - 1;
        }

        if self.frame.accept.val() {
            self.message_bytes.d.next = self.bytes[2].q.val();
            self.rest.d.next = self.bytes[2].q.val();
            self.digests.d.next = self.count[2].q.val();
        }
        self.frame.finished.next = !self.begins.q.val()
            & self.reader.idle.val()
            & self.writer.idle.val()
            & !self.digests.q.val().any();
        self.frame.failed[0].next = self.reader.failed.val();
        self.frame.failed[1].next = self.writer.failed.val();
    }
}

zkfabric_hdl_toolkit::ports!(CardKeccak {
    clock clock; reset, forget, s_axi_control, m_axi_in, m_axi_out, irq
});
