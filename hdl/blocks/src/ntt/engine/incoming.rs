//! The rows being loaded, and their command.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::primitives::Register;
use zkfabric_hdl_toolkit::word::{U, W};

use crate::ntt::Config;

/// Counts the rows of a transform, and keeps the command that comes with the first one.
#[derive(Debug, LogicBlock)]
pub(super) struct Incoming {
    /// The clock.
    pub(super) clock: Signal<In, Clock>,
    /// The next row is the first one of a transform.
    pub(super) reset: Signal<In, bool>,
    /// The command offered with a row: inverse instead of forward.
    pub(super) inverse: Signal<In, bool>,
    /// On the coset.
    pub(super) coset: Signal<In, bool>,
    /// Values are multiplied by the rows of `w`.
    pub(super) scaled: Signal<In, bool>,
    /// Results are multiplied by the rows of `w`.
    pub(super) streamed: Signal<In, bool>,
    /// Stages left out.
    pub(super) skip: Signal<In, W<5>>,
    /// The order of the results.
    pub(super) order: Signal<In, W<2>>,
    /// A row is taken.
    pub(super) store: Signal<In, bool>,
    /// The stages of these rows begin: the next row is the first one of a transform.
    pub(super) starts: Signal<In, bool>,
    /// Row to be loaded.
    pub(super) row: Signal<Out, W<20>>,
    /// The last row of a transform is taken.
    pub(super) last: Signal<Out, bool>,
    /// The row to be loaded is multiplied by a row of `w`.
    pub(super) from_w: Signal<Out, bool>,
    /// The row to be loaded is multiplied: by a row of `w`, or by the table's powers.
    pub(super) multiplied: Signal<Out, bool>,
    /// The command of the rows being loaded: inverse instead of forward.
    pub(super) is_inverse: Signal<Out, bool>,
    /// On the coset.
    pub(super) on_coset: Signal<Out, bool>,
    /// Results are multiplied by the rows of `w`.
    pub(super) is_streamed: Signal<Out, bool>,
    /// Stages left out.
    pub(super) skipped: Signal<Out, W<5>>,
    /// The order of the results.
    pub(super) ordered: Signal<Out, W<2>>,

    row_in: Register<W<20>>,
    inverse_in: Register<bool>,
    coset_in: Register<bool>,
    scaled_in: Register<bool>,
    streamed_in: Register<bool>,
    skip_in: Register<W<5>>,
    order_in: Register<W<2>>,
    first_row: Signal<Local, bool>,
    by_table: Signal<Local, bool>,
    by_w: Signal<Local, bool>,
    last_row: Constant<W<20>>,
    has_cosets: Constant<bool>,
}

impl Incoming {
    /// Makes the block of this configuration.
    pub(super) fn new(config: &Config) -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            inverse: Signal::default(),
            coset: Signal::default(),
            scaled: Signal::default(),
            streamed: Signal::default(),
            skip: Signal::default(),
            order: Signal::default(),
            store: Signal::default(),
            starts: Signal::default(),
            row: Signal::default(),
            last: Signal::default(),
            from_w: Signal::default(),
            multiplied: Signal::default(),
            is_inverse: Signal::default(),
            on_coset: Signal::default(),
            is_streamed: Signal::default(),
            skipped: Signal::default(),
            ordered: Signal::default(),
            row_in: Register::default(),
            inverse_in: Register::default(),
            coset_in: Register::default(),
            scaled_in: Register::default(),
            streamed_in: Register::default(),
            skip_in: Register::default(),
            order_in: Register::default(),
            first_row: Signal::default(),
            by_table: Signal::default(),
            by_w: Signal::default(),
            last_row: Constant::new(U::new(config.rows() - 1)),
            has_cosets: Constant::new(config.coset().is_some()),
        }
    }
}

impl Logic for Incoming {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            row_in,
            inverse_in,
            coset_in,
            scaled_in,
            streamed_in,
            skip_in,
            order_in
        );
        self.row_in.reset.next = self.reset.val();
        self.inverse_in.reset.next = self.reset.val();
        self.coset_in.reset.next = self.reset.val();
        self.scaled_in.reset.next = self.reset.val();
        self.streamed_in.reset.next = self.reset.val();
        self.skip_in.reset.next = self.reset.val();
        self.order_in.reset.next = self.reset.val();

        self.first_row.next = !self.row_in.q.val().any();
        self.by_table.next = self.coset_in.q.val() & !self.inverse_in.q.val();
        self.by_w.next = self.scaled_in.q.val();
        if self.first_row.val() {
            self.by_table.next = self.coset.val() & !self.inverse.val() & self.has_cosets.val();
            self.by_w.next = self.scaled.val();
        }
        self.from_w.next = self.by_w.val();
        self.multiplied.next = self.by_table.val() | self.by_w.val();
        self.row.next = self.row_in.q.val();
        self.last.next = self.store.val() & (self.row_in.q.val() == self.last_row.val());
        self.is_inverse.next = self.inverse_in.q.val();
        self.on_coset.next = self.coset_in.q.val();
        self.is_streamed.next = self.streamed_in.q.val();
        self.skipped.next = self.skip_in.q.val();
        self.ordered.next = self.order_in.q.val();

        if self.store.val() {
            self.row_in.d.next = self.row_in.q.val() + 1;
            if self.first_row.val() {
                self.inverse_in.d.next = self.inverse.val();
                self.coset_in.d.next = self.coset.val() & self.has_cosets.val();
                self.scaled_in.d.next = self.scaled.val();
                self.streamed_in.d.next = self.streamed.val();
                self.skip_in.d.next = self.skip.val();
                self.order_in.d.next = self.order.val();
            }
        }
        if self.starts.val() {
            self.row_in.d.next = 0.into();
        }
    }
}
