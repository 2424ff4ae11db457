//! A product of two words in two clocks.

use rust_hdl::prelude::*;

use crate::word::{W, W32, W64, bits_to};

/// `result` is the product of `a` and `b` two clocks before: one clock multiplies halves and the
/// next adds their products, so that no multiplier waits for an adder.
#[derive(Clone, Debug, Default, LogicBlock)]
pub struct Product {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// First factor.
    pub a: Signal<In, W32>,
    /// Second factor.
    pub b: Signal<In, W32>,
    /// Product.
    pub result: Signal<Out, W64>,
    low: DFF<W32>,
    high: DFF<W32>,
    mixed: [DFF<W32>; 2],
    sum: DFF<W64>,
}

impl Logic for Product {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, low, high, sum);
        for i in 0..2 {
            self.mixed[i].clock.next = self.clock.val();
        }
        self.low.d.next = self.a.val().get_bits::<16>(0) * self.b.val().get_bits::<16>(0);
        self.high.d.next = self.a.val().get_bits::<16>(16) * self.b.val().get_bits::<16>(16);
        self.mixed[0].d.next = self.a.val().get_bits::<16>(0) * self.b.val().get_bits::<16>(16);
        self.mixed[1].d.next = self.a.val().get_bits::<16>(16) * self.b.val().get_bits::<16>(0);
        self.sum.d.next = (bits_to::<W64>(self.low.q.val())
            | (bits_to::<W64>(self.high.q.val()) << 32))
            + (bits_to::<W64>(
                bits_to::<W<33>>(self.mixed[0].q.val()) + bits_to::<W<33>>(self.mixed[1].q.val()),
            ) << 16);
        self.result.next = self.sum.q.val();
    }
}
