//! Challenge, lambda and weights.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{StreamRx, StreamTx, Style};
use zkfabric_hdl_toolkit::word::{W8, W254, W512, bits_to};

use crate::fifo::Fifo;

/// Takes a beat with the challenge in the lower half and lambda above, then beats with the weights
/// of two pairs each.
#[derive(Debug, LogicBlock)]
pub(super) struct Weights {
    /// The clock.
    pub(super) clock: Signal<In, Clock>,
    /// Drops all beats.
    pub(super) reset: Signal<In, bool>,
    /// A new job: its first beat has the challenge. A weight may be left over from the previous
    /// one, if its number of pairs was odd.
    pub(super) clear: Signal<In, bool>,
    /// Beats are taken.
    pub(super) open: Signal<In, bool>,
    /// The stream.
    pub(super) i: StreamRx<W512>,
    /// A pair begins, and has one of the weights.
    pub(super) launch: Signal<In, bool>,
    /// A weight has arrived that is of no pair yet.
    pub(super) there: Signal<Out, bool>,
    /// The challenge.
    pub(super) challenge: Signal<Out, W254>,
    /// The factor of q0 q1.
    pub(super) lambda: Signal<Out, W254>,
    /// Beats of weights.
    pub(super) o: StreamTx<W512>,

    /// The first beat has arrived.
    headed: DFF<bool>,
    challenge_held: DFF<W254>,
    lambda_held: DFF<W254>,
    beats: Fifo<W512, 4, 5>,
    taken: Signal<Local, bool>,
    /// Weights of pairs that have not begun.
    spare: DFF<W8>,
}

impl Weights {
    /// Makes the block without weights.
    ///
    /// # Errors
    /// See [`Fifo::new`].
    pub(super) fn new() -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            clear: Signal::default(),
            open: Signal::default(),
            i: StreamRx::default(),
            launch: Signal::default(),
            there: Signal::default(),
            challenge: Signal::default(),
            lambda: Signal::default(),
            o: StreamTx::default(),
            headed: DFF::default(),
            challenge_held: DFF::default(),
            lambda_held: DFF::default(),
            beats: Fifo::new(Style::Distributed)?,
            taken: Signal::default(),
            spare: DFF::default(),
        })
    }
}

impl Logic for Weights {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, headed, challenge_held, lambda_held, spare);
        clock!(self, clock, beats);
        self.beats.reset.next = self.reset.val() | self.clear.val();
        self.i.ready.next = self.open.val() & (!self.headed.q.val() | self.beats.i.ready.val());
        self.taken.next =
            self.i.valid.val() & self.open.val() & self.headed.q.val() & self.beats.i.ready.val();
        self.beats.i.valid.next = self.taken.val();
        self.beats.i.data.next = self.i.data.val();
        StreamTx::<W512>::link(&mut self.o, &mut self.beats.o);
        if self.i.valid.val() & self.open.val() & !self.headed.q.val() {
            self.headed.d.next = true;
            self.challenge_held.d.next = self.i.data.val().get_bits::<254>(0);
            self.lambda_held.d.next = self.i.data.val().get_bits::<254>(256);
        }
        self.challenge.next = self.challenge_held.q.val();
        self.lambda.next = self.lambda_held.q.val();

        self.there.next = self.spare.q.val().any();
        self.spare.d.next = self.spare.q.val() + (bits_to::<W8>(self.taken.val()) << 1);
        if self.launch.val() {
            self.spare.d.next = self.spare.q.val() + (bits_to::<W8>(self.taken.val()) << 1) - 1;
        }
        if self.clear.val() {
            self.headed.d.next = false;
            self.spare.d.next = 0.into();
        }
    }
}
