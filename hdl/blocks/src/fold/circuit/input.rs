//! The buffer of an input stream.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Memory, StreamRx, Style};
use zkfabric_hdl_toolkit::word::{U, W7, W8, W512, bits_to};

/// Beats that wait for their pair: of 128 places, the pair that is read has 32, and 96 are for
/// waiting beats.
#[derive(Debug, LogicBlock)]
pub(super) struct InputBuffer {
    /// The clock.
    pub(super) clock: Signal<In, Clock>,
    /// Drops all beats.
    pub(super) clear: Signal<In, bool>,
    /// Beats are taken.
    pub(super) open: Signal<In, bool>,
    /// The stream.
    pub(super) i: StreamRx<W512>,
    /// A pair takes the next `beats` beats.
    pub(super) launch: Signal<In, bool>,
    /// Beats per pair.
    pub(super) beats: Signal<In, W8>,
    /// Beats that no pair has taken.
    pub(super) fresh: Signal<Out, W8>,
    /// The place that is read.
    pub(super) read_place: Signal<In, W7>,
    /// The beat at the place of the previous clock.
    pub(super) data: Signal<Out, W512>,

    buffer: Memory<W512, 7>,
    place: DFF<W7>,
    waiting: DFF<W8>,
    taken: Signal<Local, bool>,
    most: Constant<W8>,
}

impl InputBuffer {
    /// Makes an empty buffer.
    ///
    /// # Errors
    /// See [`Memory::new`].
    pub(super) fn new() -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            clear: Signal::default(),
            open: Signal::default(),
            i: StreamRx::default(),
            launch: Signal::default(),
            beats: Signal::default(),
            fresh: Signal::default(),
            read_place: Signal::default(),
            data: Signal::default(),
            buffer: Memory::new(&[], Style::Auto)?,
            place: DFF::default(),
            waiting: DFF::default(),
            taken: Signal::default(),
            most: Constant::new(U::new(96)),
        })
    }
}

impl Logic for InputBuffer {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, place, waiting);
        clock!(self, clock, buffer);
        self.i.ready.next = self.open.val() & (self.waiting.q.val() != self.most.val());
        self.taken.next =
            self.i.valid.val() & self.open.val() & (self.waiting.q.val() != self.most.val());
        self.buffer.write_enable.next = self.taken.val();
        self.buffer.write_address.next = bits_to::<Bits<7>>(self.place.q.val());
        self.buffer.write_data.next = self.i.data.val();
        self.buffer.read_enable.next = true;
        self.buffer.read_address.next = bits_to::<Bits<7>>(self.read_place.val());
        self.data.next = self.buffer.read_data.val();
        self.fresh.next = self.waiting.q.val();

        self.place.d.next = self.place.q.val() + bits_to::<W7>(self.taken.val());
        self.waiting.d.next = self.waiting.q.val() + bits_to::<W8>(self.taken.val());
        if self.launch.val() {
            self.waiting.d.next =
                self.waiting.q.val() + bits_to::<W8>(self.taken.val()) - self.beats.val();
        }
        if self.clear.val() {
            self.place.d.next = 0.into();
            self.waiting.d.next = 0.into();
        }
    }
}
