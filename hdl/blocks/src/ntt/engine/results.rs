//! The output of results.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Register, Style};
use zkfabric_hdl_toolkit::word::{U, W, Word, bits_to};

use crate::fifo::Fifo;
use crate::ntt::{Config, ResultsTx};

/// Holds rows of results until they are taken, and marks the last one of each transform.
#[derive(Debug, LogicBlock)]
pub(super) struct Results<B: Word> {
    /// The clock.
    pub(super) clock: Signal<In, Clock>,
    /// Drops all rows.
    pub(super) reset: Signal<In, bool>,
    /// A row is unloaded, and will arrive.
    pub(super) unload: Signal<In, bool>,
    /// There is room for one more row than those that are on their way or held.
    pub(super) room: Signal<Out, bool>,
    /// A row arrives.
    pub(super) arrives: Signal<In, bool>,
    /// The row.
    pub(super) data: Signal<In, B>,
    /// Results.
    pub(super) o: ResultsTx<B>,

    rows: Fifo<B, 7, 8>,
    /// Rows sent out but not taken.
    open: Register<W<8>>,
    give: Signal<Local, bool>,
    given: Register<W<20>>,
    last_row: Constant<W<20>>,
}

impl<B: Word> Results<B> {
    /// Makes an empty output of this configuration.
    ///
    /// # Errors
    /// See [`Fifo::new`].
    pub(super) fn new(config: &Config) -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            unload: Signal::default(),
            room: Signal::default(),
            arrives: Signal::default(),
            data: Signal::default(),
            o: ResultsTx::default(),
            rows: Fifo::new(Style::Auto)?,
            open: Register::default(),
            give: Signal::default(),
            given: Register::default(),
            last_row: Constant::new(U::new(config.rows() - 1)),
        })
    }
}

impl<B: Word> Logic for Results<B> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, open, given);
        clock!(self, clock, rows);
        self.rows.reset.next = self.reset.val();
        self.open.reset.next = self.reset.val();
        self.given.reset.next = self.reset.val();
        self.room.next = !self.open.q.val().get_bit(7);
        self.rows.i.valid.next = self.arrives.val();
        self.rows.i.data.next = self.data.val();
        self.o.data.next = self.rows.o.data.val();
        self.o.valid.next = self.rows.o.valid.val();
        self.o.last.next = self.given.q.val() == self.last_row.val();
        self.rows.o.ready.next = self.o.ready.val();
        self.give.next = self.rows.o.valid.val() & self.o.ready.val();
        if self.give.val() {
            self.given.d.next = self.given.q.val() + 1;
            if self.given.q.val() == self.last_row.val() {
                self.given.d.next = 0.into();
            }
        }
        self.open.d.next = self.open.q.val() + bits_to::<W<8>>(self.unload.val())
            - bits_to::<W<8>>(self.give.val());
    }
}
