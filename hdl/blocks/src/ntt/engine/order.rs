//! The order of the results.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::word::{U, W};

use crate::ntt::Config;

/// Returns the row that is read. With natural order, row (c, k) of the results lies at (c, k
/// bit-reversed); k has log M - skip bits, c the other ones, on top (order 1) or below (order 2) in
/// `step`.
#[derive(Debug, LogicBlock)]
pub(super) struct ReadOrder {
    /// Row that is unloaded, or row of the stage.
    pub(super) step: Signal<In, W<20>>,
    /// The row is one of the results.
    pub(super) unload: Signal<In, bool>,
    /// The order of the results.
    pub(super) order: Signal<In, W<2>>,
    /// Stages left out.
    pub(super) skip: Signal<In, W<5>>,
    /// The row that is read.
    pub(super) row: Signal<Out, W<20>>,

    reversed: Signal<Local, W<20>>,
    /// log2 of the rows of one transform.
    k_bits: Signal<Local, W<5>>,
    every: Constant<W<20>>,
    log_rows: Constant<W<5>>,
    /// Bits of 20 that a row's index does not use.
    unused_bits: Constant<W<5>>,
}

impl ReadOrder {
    /// Makes the block of this configuration.
    pub(super) fn new(config: &Config) -> Self {
        Self {
            step: Signal::default(),
            unload: Signal::default(),
            order: Signal::default(),
            skip: Signal::default(),
            row: Signal::default(),
            reversed: Signal::default(),
            k_bits: Signal::default(),
            every: Constant::new(U::MAX),
            log_rows: Constant::new(U::new(u64::from(config.log_rows()))),
            unused_bits: Constant::new(U::new(20 - u64::from(config.log_rows()))),
        }
    }
}

impl Logic for ReadOrder {
    #[hdl_gen]
    fn update(&mut self) {
        self.k_bits.next = self.log_rows.val() - self.skip.val();
        self.reversed.next = 0.into();
        for i in 0..20 {
            self.reversed.next = self
                .reversed
                .val()
                .replace_bit(19 - i, self.step.val().get_bit(i));
        }
        self.reversed.next = self.reversed.val() >> self.unused_bits.val();
        self.row.next = self.step.val();
        if self.unload.val() {
            if self.order.val() == 1 {
                self.row.next = (self.step.val() & (self.every.val() << self.k_bits.val()))
                    | (self.reversed.val() >> self.skip.val());
            } else if self.order.val() == 2 {
                self.row.next = ((self.step.val() & !(self.every.val() << self.skip.val()))
                    << self.k_bits.val())
                    | (self.reversed.val() & !(self.every.val() << self.k_bits.val()));
            }
        }
    }
}
