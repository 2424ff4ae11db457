//! Values to beats of an output stream.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Register, StreamTx, Style};
use zkfabric_hdl_toolkit::word::{W8, W254, W512, bits_to};

use crate::fifo::Fifo;

/// Packs values in twos into a FIFO of 128 beats, whose places are reserved in advance.
#[derive(Debug, LogicBlock)]
pub(super) struct PackedOutput {
    /// The clock.
    pub(super) clock: Signal<In, Clock>,
    /// Drops all beats.
    pub(super) reset: Signal<In, bool>,
    /// The value is kept for the lower half of a beat.
    pub(super) keep: Signal<In, bool>,
    /// The value is the upper half of a beat, above the value that was kept before.
    pub(super) push: Signal<In, bool>,
    /// A value.
    pub(super) value: Signal<In, W254>,
    /// Beats whose places are reserved, at this edge.
    pub(super) reserve: Signal<In, W8>,
    /// Places that are occupied or reserved.
    pub(super) open: Signal<Out, W8>,
    /// The stream.
    pub(super) o: StreamTx<W512>,

    lower: DFF<W254>,
    beats: Fifo<W512, 7, 8>,
    given: Signal<Local, bool>,
    places: Register<W8>,
}

impl PackedOutput {
    /// Makes an empty output.
    ///
    /// # Errors
    /// See [`Fifo::new`].
    pub(super) fn new() -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            keep: Signal::default(),
            push: Signal::default(),
            value: Signal::default(),
            reserve: Signal::default(),
            open: Signal::default(),
            o: StreamTx::default(),
            lower: DFF::default(),
            beats: Fifo::new(Style::Auto)?,
            given: Signal::default(),
            places: Register::default(),
        })
    }
}

impl Logic for PackedOutput {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, lower, places);
        clock!(self, clock, beats);
        self.beats.reset.next = self.reset.val();
        self.places.reset.next = self.reset.val();
        if self.keep.val() {
            self.lower.d.next = self.value.val();
        }
        self.beats.i.valid.next = self.push.val();
        self.beats.i.data.next =
            bits_to::<W512>(self.lower.q.val()) | (bits_to::<W512>(self.value.val()) << 256);
        StreamTx::<W512>::link(&mut self.o, &mut self.beats.o);
        self.given.next = self.beats.o.valid.val() & self.o.ready.val();
        self.places.d.next =
            self.places.q.val() + self.reserve.val() - bits_to::<W8>(self.given.val());
        self.open.next = self.places.q.val();
    }
}
