//! Keccak-256 of messages from a stream.
#![expect(missing_docs, reason = "the derived `join` has none")]

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Register, StreamTx};
use zkfabric_hdl_toolkit::word::{W, bits_to};

use super::{BlockBuffer, Config, RATE_WORDS, ROUNDS, Rounds};

/// The receiving end of a stream of messages in 64-bit words, byte 0 lowest.
#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "MessageTx"]
pub struct MessageRx {
    /// Eight bytes of the message.
    pub data: Signal<In, W<64>>,
    /// With `last`: the number of bytes that belong to the message, 0 to 8. Without `last`:
    /// ignored.
    pub bytes: Signal<In, W<4>>,
    /// The message ends with this word.
    pub last: Signal<In, bool>,
    /// A word is offered.
    pub valid: Signal<In, bool>,
    /// The word is taken at this edge.
    pub ready: Signal<Out, bool>,
}

/// The sending end of a [`MessageRx`].
#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "MessageRx"]
pub struct MessageTx {
    /// Eight bytes of the message.
    pub data: Signal<Out, W<64>>,
    /// With `last`: the number of bytes that belong to the message, 0 to 8.
    pub bytes: Signal<Out, W<4>>,
    /// The message ends with this word.
    pub last: Signal<Out, bool>,
    /// A word is offered.
    pub valid: Signal<Out, bool>,
    /// The word is taken at this edge.
    pub ready: Signal<In, bool>,
}

zkfabric_hdl_toolkit::ports!(MessageRx {
    data,
    bytes,
    last,
    valid,
    ready
});

/// Keccak-256: a digest of 32 bytes (one beat, byte 0 lowest) per message, in order.
///
/// The sponge takes the next block, of the same message or another, while the permutation runs. The
/// empty message is one word with `last` and `bytes = 0`. `bytes` above 8 counts as 8.
#[derive(Clone, Debug, LogicBlock)]
pub struct Sponge {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Drops all messages.
    pub reset: Signal<In, bool>,
    /// Messages.
    pub input: MessageRx,
    /// Digests.
    pub output: StreamTx<W<256>>,
    /// The block being received; words not written yet are zero.
    buffer: BlockBuffer,
    index: Register<Bits<5>>,
    /// The block is complete.
    full: Register<bool>,
    /// The block is the last of its message.
    closes: Register<bool>,
    /// The padding still needs a word of its own.
    pad: Register<bool>,
    state: DFF<W<1600>>,
    count: Register<Bits<5>>,
    busy: Register<bool>,
    /// The block in the permutation is the last of its message; the next block begins a message.
    closing: Register<bool>,
    /// `state` holds a digest.
    result: Register<bool>,
    rounds: Rounds,
    top_word: Constant<Bits<5>>,
    last_count: Constant<Bits<5>>,
    one: Constant<W<64>>,
    ready: Signal<Local, bool>,
    take: Signal<Local, bool>,
    add_pad: Signal<Local, bool>,
    end: Signal<Local, bool>,
    /// 1 after the last byte; 0 if the last byte fills the word.
    marker: Signal<Local, W<64>>,
    word: Signal<Local, W<64>>,
    load: Signal<Local, bool>,
}

impl Sponge {
    /// Makes the circuit.
    ///
    /// # Errors
    /// The rounds per clock do not divide 24.
    pub fn new(config: &Config) -> Result<Self, HdlError> {
        Ok(Self {
            rounds: Rounds::new(config)?,
            clock: Signal::default(),
            reset: Signal::default(),
            input: MessageRx::default(),
            output: StreamTx::default(),
            buffer: BlockBuffer::default(),
            index: Register::default(),
            full: Register::default(),
            closes: Register::default(),
            pad: Register::default(),
            state: DFF::default(),
            count: Register::default(),
            busy: Register::default(),
            closing: Register::new(true),
            result: Register::default(),
            top_word: Constant::new(bits(RATE_WORDS as u64 - 1)),
            last_count: Constant::new(bits((ROUNDS / config.rounds_per_clock) as u64 - 1)),
            one: Constant::new(W::<64>::new(1)),
            ready: Signal::default(),
            take: Signal::default(),
            add_pad: Signal::default(),
            end: Signal::default(),
            marker: Signal::default(),
            word: Signal::default(),
            load: Signal::default(),
        })
    }
}

impl Logic for Sponge {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, index, full, closes, pad, state, count, busy, closing, result
        );
        self.index.reset.next = self.reset.val();
        self.full.reset.next = self.reset.val();
        self.closes.reset.next = self.reset.val();
        self.pad.reset.next = self.reset.val();
        self.count.reset.next = self.reset.val();
        self.busy.reset.next = self.reset.val();
        self.closing.reset.next = self.reset.val();
        self.result.reset.next = self.reset.val();

        // Input: a word of the message, or the word with padding only.
        self.ready.next = !self.full.q.val() & !self.pad.q.val();
        self.r#input.ready.next = self.ready.val();
        self.take.next = self.r#input.valid.val() & self.ready.val();
        self.add_pad.next = self.pad.q.val() & !self.full.q.val();
        self.end.next = self.add_pad.val()
            | (self.take.val() & self.r#input.last.val() & !self.r#input.bytes.val().get_bit(3));
        self.marker.next = self.one.val() << (bits_to::<W<7>>(self.r#input.bytes.val()) << 3);
        self.word.next = self.r#input.data.val();
        if self.pad.q.val() {
            self.word.next = self.one.val();
        } else if self.r#input.last.val() {
            self.word.next =
                (self.r#input.data.val() & (self.marker.val() - 1)) | self.marker.val();
        }

        // Handover: the permutation is idle and holds no unsent digest.
        self.load.next = self.full.q.val()
            & !self.busy.q.val()
            & (!self.result.q.val() | self.r#output.ready.val());

        self.buffer.clock.next = self.clock.val();
        self.buffer.clear.next = self.reset.val() | self.load.val();
        self.buffer.write.next = self.take.val() | self.add_pad.val();
        self.buffer.close.next = self.end.val();
        self.buffer.index.next = self.index.q.val();
        self.buffer.word.next = self.word.val();
        if self.take.val() | self.add_pad.val() {
            self.index.d.next = self.index.q.val() + 1;
            self.full.d.next = self.end.val() | (self.index.q.val() == self.top_word.val());
            self.closes.d.next = self.end.val();
            self.pad.d.next =
                self.take.val() & self.r#input.last.val() & self.r#input.bytes.val().get_bit(3);
        }

        // The permutation.
        self.rounds.state.next = self.state.q.val();
        self.rounds.index.next = self.count.q.val();
        self.r#output.valid.next = self.result.q.val();
        self.r#output.data.next = bits_to::<W<256>>(self.state.q.val());
        if self.r#output.ready.val() {
            self.result.d.next = false;
        }
        if self.load.val() {
            self.full.d.next = false;
            self.index.d.next = 0.into();
            self.busy.d.next = true;
            self.count.d.next = 0.into();
            self.closing.d.next = self.closes.q.val();
            if self.closing.q.val() {
                self.state.d.next = bits_to::<W<1600>>(self.buffer.block.val());
            } else {
                self.state.d.next =
                    bits_to::<W<1600>>(self.buffer.block.val()) ^ self.state.q.val();
            }
        } else if self.busy.q.val() {
            self.state.d.next = self.rounds.after.val();
            self.count.d.next = self.count.q.val() + 1;
            if self.count.q.val() == self.last_count.val() {
                self.busy.d.next = false;
                self.result.d.next = self.closing.q.val();
            }
        }
    }
}

zkfabric_hdl_toolkit::ports!(Sponge { clock clock; reset, input, output });
