//! The small multiplier: one 16-bit row of the Montgomery product per clock, with two 16 x 254 bit
//! products.
//!
//! For each 16-bit digit d of a, from the lowest: s = t + d b; m = s p' mod 2^16; t = (s + m p) /
//! 2^16, an exact division. t < b + p before and after each row, since (t + (2^16 - 1)(b + p)) /
//! 2^16 < b + p; so t < 2p < 2^255 and s + m p < 2^271. After 16 rows t = (a b + M p) / 2^256 with
//! M < 2^256, below 2p; one subtraction makes it canonical.
//!
//! Both products and their sums share one clock: about 30 DSPs and no pipeline, so a low clock
//! rate. Two such clocks per row would be the next step; for throughput, use [`super::multiplier`].

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::word::{W, bits_to};

use super::field::Field;

/// Rows, plus one clock to take the operands and one to reduce.
pub const ROW_LATENCY: u64 = 18;

/// Computes a b / 2^256 mod p, for canonical a and b.
///
/// `start` is taken while `ready` is high; [`ROW_LATENCY`] edges later (including this one) `done`
/// is high for one clock. `product` is stable until the next start. `reset` aborts the computation.
#[derive(Debug, LogicBlock)]
pub struct RowMultiplier {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Aborts; ready again.
    pub reset: Signal<In, bool>,
    /// Take `a` and `b`.
    pub start: Signal<In, bool>,
    /// First operand, below p.
    pub a: Signal<In, W<254>>,
    /// Second operand, below p.
    pub b: Signal<In, W<254>>,
    /// A start would be taken.
    pub ready: Signal<Out, bool>,
    /// The product is valid, for one clock.
    pub done: Signal<Out, bool>,
    /// The product.
    pub product: Signal<Out, W<254>>,
    a_rest: DFF<W<254>>,
    b_held: DFF<W<254>>,
    t: DFF<W<255>>,
    row: DFF<W<5>>,
    busy: DFF<bool>,
    finished: DFF<bool>,
    digit: Signal<Local, W<16>>,
    partial: Signal<Local, W<270>>,
    s: Signal<Local, W<271>>,
    m_wide: Signal<Local, W<32>>,
    m: Signal<Local, W<16>>,
    multiple: Signal<Local, W<270>>,
    u: Signal<Local, W<271>>,
    less: Signal<Local, W<256>>,
    modulus: Constant<W<254>>,
    inverse: Constant<W<16>>,
    rows: Constant<W<5>>,
}

impl RowMultiplier {
    /// Makes the multiplier of a field.
    #[must_use]
    pub fn new(field: Field) -> Self {
        let digits = field.negative_inverse();
        let low = digits.iter_u64_digits().next().unwrap_or(0);
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            start: Signal::default(),
            a: Signal::default(),
            b: Signal::default(),
            ready: Signal::default(),
            done: Signal::default(),
            product: Signal::default(),
            a_rest: DFF::default(),
            b_held: DFF::default(),
            t: DFF::default(),
            row: DFF::default(),
            busy: DFF::default(),
            finished: DFF::default(),
            digit: Signal::default(),
            partial: Signal::default(),
            s: Signal::default(),
            m_wide: Signal::default(),
            m: Signal::default(),
            multiple: Signal::default(),
            u: Signal::default(),
            less: Signal::default(),
            modulus: Constant::new(W::<254>::masked(field.limbs())),
            inverse: Constant::new(W::<16>::new(low)),
            rows: Constant::new(W::<5>::new(16)),
        }
    }
}

impl Logic for RowMultiplier {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, a_rest, b_held, t, row, busy, finished);
        self.ready.next = !self.busy.q.val();
        self.done.next = self.finished.q.val();
        self.product.next = bits_to::<W<254>>(self.t.q.val());
        self.digit.next = bits_to::<W<16>>(self.a_rest.q.val());
        self.partial.next = self.digit.val() * self.b_held.q.val();
        self.s.next = bits_to::<W<271>>(self.t.q.val()) + bits_to::<W<271>>(self.partial.val());
        self.m_wide.next = bits_to::<W<16>>(self.s.val()) * self.inverse.val();
        self.m.next = bits_to::<W<16>>(self.m_wide.val());
        self.multiple.next = self.m.val() * self.modulus.val();
        self.u.next = self.s.val() + bits_to::<W<271>>(self.multiple.val());
        self.less.next = bits_to::<W<256>>(self.t.q.val()) - bits_to::<W<256>>(self.modulus.val());
        self.finished.d.next = false;
        if self.busy.q.val() {
            if self.row.q.val() == self.rows.val() {
                if !self.less.val().get_bit(255) {
                    self.t.d.next = bits_to::<W<255>>(self.less.val());
                }
                self.busy.d.next = false;
                self.finished.d.next = true;
            } else {
                self.t.d.next = bits_to::<W<255>>(self.u.val() >> 16);
                self.a_rest.d.next = self.a_rest.q.val() >> 16;
                self.row.d.next = self.row.q.val() + 1;
            }
        } else if self.start.val() {
            self.a_rest.d.next = self.a.val();
            self.b_held.d.next = self.b.val();
            self.t.d.next = bits_to::<W<255>>(false);
            self.row.d.next = bits_to::<W<5>>(false);
            self.busy.d.next = true;
        }
        if self.reset.val() {
            self.busy.d.next = false;
            self.finished.d.next = false;
        }
    }
}

zkfabric_hdl_toolkit::ports!(RowMultiplier { clock clock; reset, start, a, b, ready, done, product });

#[cfg(test)]
mod tests {
    use num_bigint::BigUint;
    use zkfabric_hdl_toolkit::HdlError;
    use zkfabric_hdl_toolkit::replay::emitted::replayed;
    use zkfabric_hdl_toolkit::replay::pipeline::from_words;
    use zkfabric_hdl_toolkit::simulate::{Dut, DutExt as _, Simulation};

    use super::*;
    use crate::modular::tests::{oracle, pairs};

    fn set(dut: &mut dyn Dut, name: &str, value: &BigUint) {
        let port = dut.input(name).unwrap();
        dut.set(port, &value.to_u64_digits());
    }

    fn get(dut: &dyn Dut, name: &str) -> BigUint {
        from_words(&dut.value(dut.output(name).unwrap()))
    }

    fn flag(b: bool) -> BigUint {
        u8::from(b).into()
    }

    /// Starts back to back (the next operands are present as soon as `ready` is high), or with
    /// `pause` clocks in between.
    fn multiply_all(
        dut: &mut dyn Dut,
        field: Field,
        pairs: &[Vec<BigUint>],
        pause: usize,
    ) -> Result<(), HdlError> {
        set(dut, "reset", &flag(true));
        dut.tick()?;
        set(dut, "reset", &flag(false));
        for pair in pairs {
            set(dut, "a", &pair[0]);
            set(dut, "b", &pair[1]);
            set(dut, "start", &flag(true));
            dut.settle()?;
            assert_eq!(get(dut, "ready"), flag(true));
            for edge in 1..=ROW_LATENCY {
                dut.tick()?;
                assert_eq!(get(dut, "done"), flag(edge == ROW_LATENCY), "edge {edge}");
                // Operands offered while the multiplier is busy are not taken.
                set(dut, "a", &pair[1]);
                set(dut, "b", &BigUint::ZERO);
            }
            assert_eq!(
                get(dut, "product"),
                oracle(field, "product", &pair[0], &pair[1])
            );
            set(dut, "start", &flag(false));
            for _ in 0..pause {
                dut.tick()?;
                assert_eq!(get(dut, "done"), flag(false));
                assert_eq!(
                    get(dut, "product"),
                    oracle(field, "product", &pair[0], &pair[1])
                );
            }
        }
        Ok(())
    }

    #[test]
    fn products() {
        for field in Field::ALL {
            let mut dut = Simulation::new(RowMultiplier::new(field)).unwrap();
            multiply_all(&mut dut, field, &pairs(field, 500, 1), 0).unwrap();
            multiply_all(&mut dut, field, &pairs(field, 0, 1)[..20], 3).unwrap();
        }
    }

    #[test]
    fn a_reset_stops_it() {
        let mut dut = Simulation::new(RowMultiplier::new(Field::Fq)).unwrap();
        let pairs = pairs(Field::Fq, 0, 1);
        set(&mut dut, "start", &flag(true));
        for _ in 0..5 {
            dut.tick().unwrap();
        }
        multiply_all(&mut dut, Field::Fq, &pairs[30..33], 1).unwrap();
    }

    #[test]
    fn verilog() {
        for field in Field::ALL {
            replayed(
                || RowMultiplier::new(field),
                &format!("row_multiplier_{}", field.name()),
                |dut| multiply_all(dut, field, &pairs(field, 20, 2)[200..], 1),
            );
        }
    }
}
