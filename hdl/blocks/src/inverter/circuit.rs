//! Division steps: Bernstein and Yang, "Fast constant-time gcd computation and modular inversion"
//! (2019), with `delta` starting at one half.
//!
//! With initial values f = p, g = a, d = 0, e = R^2 mod p, a step is
//!
//! ```text
//! g even               (delta + 1, f, g / 2;        d, e / 2)
//! g odd, delta > 0     (1 - delta, g, (g - f) / 2;  e, (e - d) / 2)
//! g odd, delta <= 0    (delta + 1, f, (g + f) / 2;  d, (e + d) / 2)
//! ```
//!
//! with halves modulo p on the right, so that d a = R^2 f and e a = R^2 g modulo p throughout. In
//! the end g = 0 and f is 1 or -1. A step depends only on the lowest bit of g and the sign of
//! delta, so no comparison of wide numbers is on the path.
//!
//! Bounds: |f|, |g| <= p, since both start so and a step yields half a sum of the two. The same
//! holds for d and e: if half of an odd e + D (D one of 0, d, -d) is due, p is subtracted if e >= 0
//! and added if e < 0. If e and D have the same sign, |e + D| <= 2p has that sign and the
//! correction moves it towards zero by p; if not, |e + D| <= p. Either way the half is at most p in
//! magnitude. All values fit 257 bits including their sign.

use num_bigint::BigUint;
use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::primitives::Register;
use zkfabric_hdl_toolkit::word::{W, bits_to};

use crate::modular::{Field, RADIX_BITS};

/// Steps after which g = 0 for every modulus of 256 bits, with delta starting at one half: P.
/// Wuille, "The safegcd implementation in libsecp256k1 explained" (bitcoin-core/secp256k1,
/// `doc/safegcd_implementation.md`).
const STEPS: u64 = 590;
/// Clocks from the one that takes a number to the one with its inverse: one to take the number, the
/// steps, and one for the sign.
pub const INVERSE_CYCLES: u64 = STEPS + 2;

/// Bits of f, g, d and e including their sign.
const BITS: u64 = 257;

/// a + b and a carry, modulo 2^257: 64-bit chains with and without carry-in side by side, then a
/// selection.
#[derive(Debug, LogicBlock)]
struct WideSum {
    a: Signal<In, W<257>>,
    b: Signal<In, W<257>>,
    carry: Signal<In, bool>,
    sum: Signal<Out, W<257>>,
    /// Segments with one bit below, which generates the carry-in.
    low: Signal<Local, W<66>>,
    second: Signal<Local, W<66>>,
    second_more: Signal<Local, W<66>>,
    third: Signal<Local, W<66>>,
    third_more: Signal<Local, W<66>>,
    top: Signal<Local, W<66>>,
    top_more: Signal<Local, W<66>>,
    into_second: Signal<Local, bool>,
    into_third: Signal<Local, bool>,
    into_top: Signal<Local, bool>,
    second_sum: Signal<Local, W<64>>,
    third_sum: Signal<Local, W<64>>,
    top_sum: Signal<Local, W<65>>,
    one: Constant<W<66>>,
}

impl Default for WideSum {
    fn default() -> Self {
        Self {
            a: Signal::default(),
            b: Signal::default(),
            carry: Signal::default(),
            sum: Signal::default(),
            low: Signal::default(),
            second: Signal::default(),
            second_more: Signal::default(),
            third: Signal::default(),
            third_more: Signal::default(),
            top: Signal::default(),
            top_more: Signal::default(),
            into_second: Signal::default(),
            into_third: Signal::default(),
            into_top: Signal::default(),
            second_sum: Signal::default(),
            third_sum: Signal::default(),
            top_sum: Signal::default(),
            one: Constant::new(W::<66>::new(1)),
        }
    }
}

impl Logic for WideSum {
    #[hdl_gen]
    fn update(&mut self) {
        self.low.next = ((bits_to::<W<66>>(self.a.val().get_bits::<64>(0)) << 1) | self.one.val())
            + ((bits_to::<W<66>>(self.b.val().get_bits::<64>(0)) << 1)
                | bits_to::<W<66>>(self.carry.val()));
        self.second.next = (bits_to::<W<66>>(self.a.val().get_bits::<64>(64)) << 1)
            + (bits_to::<W<66>>(self.b.val().get_bits::<64>(64)) << 1);
        self.second_more.next = ((bits_to::<W<66>>(self.a.val().get_bits::<64>(64)) << 1)
            | self.one.val())
            + ((bits_to::<W<66>>(self.b.val().get_bits::<64>(64)) << 1) | self.one.val());
        self.third.next = (bits_to::<W<66>>(self.a.val().get_bits::<64>(128)) << 1)
            + (bits_to::<W<66>>(self.b.val().get_bits::<64>(128)) << 1);
        self.third_more.next = ((bits_to::<W<66>>(self.a.val().get_bits::<64>(128)) << 1)
            | self.one.val())
            + ((bits_to::<W<66>>(self.b.val().get_bits::<64>(128)) << 1) | self.one.val());
        self.top.next = (bits_to::<W<66>>(self.a.val().get_bits::<65>(192)) << 1)
            + (bits_to::<W<66>>(self.b.val().get_bits::<65>(192)) << 1);
        self.top_more.next = ((bits_to::<W<66>>(self.a.val().get_bits::<65>(192)) << 1)
            | self.one.val())
            + ((bits_to::<W<66>>(self.b.val().get_bits::<65>(192)) << 1) | self.one.val());

        self.into_second.next = self.low.val().get_bit(65);
        self.into_third.next = self.second.val().get_bit(65)
            | (self.second_more.val().get_bit(65) & self.low.val().get_bit(65));
        self.into_top.next = self.third.val().get_bit(65)
            | (self.third_more.val().get_bit(65)
                & (self.second.val().get_bit(65)
                    | (self.second_more.val().get_bit(65) & self.low.val().get_bit(65))));
        self.second_sum.next = self.second.val().get_bits::<64>(1);
        if self.into_second.val() {
            self.second_sum.next = self.second_more.val().get_bits::<64>(1);
        }
        self.third_sum.next = self.third.val().get_bits::<64>(1);
        if self.into_third.val() {
            self.third_sum.next = self.third_more.val().get_bits::<64>(1);
        }
        self.top_sum.next = self.top.val().get_bits::<65>(1);
        if self.into_top.val() {
            self.top_sum.next = self.top_more.val().get_bits::<65>(1);
        }
        self.sum.next = (bits_to::<W<257>>(self.top_sum.val()) << 192)
            | (bits_to::<W<257>>(self.third_sum.val()) << 128)
            | (bits_to::<W<257>>(self.second_sum.val()) << 64)
            | bits_to::<W<257>>(self.low.val().get_bits::<64>(1));
    }
}

/// State of the inverter.
#[derive(LogicState, Clone, Copy, Debug, PartialEq)]
enum State {
    /// Waits for a start.
    Idle,
    /// Executes division steps.
    Step,
    /// Corrects the sign of d.
    Finish,
}

/// Computes R^2 / a mod p, for canonical a: the inverse in Montgomery form of a number in
/// Montgomery form. Zero gives zero.
///
/// `start` is taken while `ready` is high; [`INVERSE_CYCLES`] edges later (including this one)
/// `done` is high for one clock. `inverse` is stable until the next `done`. `reset` aborts the
/// computation.
#[derive(Debug, LogicBlock)]
pub struct Inverter {
    /// Rising edge.
    pub clock: Signal<In, Clock>,
    /// Aborts; ready again.
    pub reset: Signal<In, bool>,
    /// Take `a`.
    pub start: Signal<In, bool>,
    /// The number, below p.
    pub a: Signal<In, W<254>>,
    /// A start would be taken.
    pub ready: Signal<Out, bool>,
    /// The inverse is valid, for one clock.
    pub done: Signal<Out, bool>,
    /// The inverse, below p.
    pub inverse: Signal<Out, W<254>>,

    state: Register<State>,
    finished: Register<bool>,
    steps: DFF<W<10>>,
    /// -(delta + 1/2), negative where delta > 0.
    zeta: DFF<W<11>>,
    f: DFF<W<257>>,
    g: DFF<W<257>>,
    d: DFF<W<257>>,
    e: DFF<W<257>>,
    result: DFF<W<254>>,

    odd: Signal<Local, bool>,
    swap: Signal<Local, bool>,
    unpaired: Signal<Local, bool>,
    multiple_of_f: Signal<Local, W<257>>,
    multiple_of_d: Signal<Local, W<257>>,
    multiple_of_p: Signal<Local, W<257>>,
    g_sum: WideSum,
    e_sum: WideSum,
    final_sum: WideSum,
    opposite: Signal<Local, bool>,

    modulus: Constant<W<257>>,
    minus_modulus: Constant<W<257>>,
    radix_square: Constant<W<257>>,
    sign: Constant<W<257>>,
    start_zeta: Constant<W<11>>,
    step_count: Constant<W<10>>,
}

impl Inverter {
    /// Makes the inverter of a field.
    #[must_use]
    pub fn new(field: Field) -> Self {
        let p = field.modulus();
        let one = BigUint::from(1_u8);
        let negative = (&one << BITS) - &p;
        let square = (&one << (2 * RADIX_BITS)) % &p;
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            start: Signal::default(),
            a: Signal::default(),
            ready: Signal::default(),
            done: Signal::default(),
            inverse: Signal::default(),
            state: Register::default(),
            finished: Register::default(),
            steps: DFF::default(),
            zeta: DFF::default(),
            f: DFF::default(),
            g: DFF::default(),
            d: DFF::default(),
            e: DFF::default(),
            result: DFF::default(),
            odd: Signal::default(),
            swap: Signal::default(),
            unpaired: Signal::default(),
            multiple_of_f: Signal::default(),
            multiple_of_d: Signal::default(),
            multiple_of_p: Signal::default(),
            g_sum: WideSum::default(),
            e_sum: WideSum::default(),
            final_sum: WideSum::default(),
            opposite: Signal::default(),
            modulus: Constant::new(W::<257>::from(&p)),
            minus_modulus: Constant::new(W::<257>::from(&negative)),
            radix_square: Constant::new(W::<257>::from(&square)),
            sign: Constant::new(W::<257>::from(&(&one << (BITS - 1)))),
            start_zeta: Constant::new(W::<11>::MAX),
            step_count: Constant::new(W::<10>::new(STEPS)),
        }
    }
}

impl Logic for Inverter {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, state, finished, steps, zeta, f, g, d, e, result
        );
        self.state.reset.next = self.reset.val();
        self.finished.reset.next = self.reset.val();
        self.ready.next = self.state.q.val() == State::Idle;
        self.done.next = self.finished.q.val();
        self.inverse.next = self.result.q.val();

        self.odd.next = self.g.q.val().get_bit(0);
        self.swap.next = self.odd.val() & self.zeta.q.val().get_bit(10);
        self.multiple_of_f.next = 0.into();
        self.multiple_of_d.next = 0.into();
        if self.swap.val() {
            self.multiple_of_f.next = !self.f.q.val();
            self.multiple_of_d.next = !self.d.q.val();
        } else if self.odd.val() {
            self.multiple_of_f.next = self.f.q.val();
            self.multiple_of_d.next = self.d.q.val();
        }
        self.g_sum.a.next = self.g.q.val();
        self.g_sum.b.next = self.multiple_of_f.val();
        self.g_sum.carry.next = self.swap.val();

        // Carry-save: three summands become two, bit by bit: their parities, and their majorities
        // one position up.
        self.unpaired.next =
            self.e.q.val().get_bit(0) ^ (self.odd.val() & self.d.q.val().get_bit(0));
        self.multiple_of_p.next = 0.into();
        if self.unpaired.val() {
            self.multiple_of_p.next = self.minus_modulus.val();
            if self.e.q.val().get_bit(256) {
                self.multiple_of_p.next = self.modulus.val();
            }
        }
        self.e_sum.a.next = self.e.q.val() ^ self.multiple_of_d.val() ^ self.multiple_of_p.val();
        self.e_sum.b.next = ((self.e.q.val() & self.multiple_of_d.val())
            | (self.e.q.val() & self.multiple_of_p.val())
            | (self.multiple_of_d.val() & self.multiple_of_p.val()))
            << 1;
        self.e_sum.carry.next = self.swap.val();

        // f is 1 or -1, and the inverse is f d; the sign of f d is known earlier.
        self.opposite.next = self.f.q.val().get_bit(256);
        self.final_sum.a.next = self.d.q.val();
        if self.opposite.val() {
            self.final_sum.a.next = !self.d.q.val();
        }
        self.final_sum.b.next = 0.into();
        if self.opposite.val() ^ self.d.q.val().get_bit(256) {
            self.final_sum.b.next = self.modulus.val();
        }
        self.final_sum.carry.next = self.opposite.val();

        self.finished.d.next = false;
        match self.state.q.val() {
            State::Idle => {
                if self.start.val() {
                    self.f.d.next = self.modulus.val();
                    self.g.d.next = bits_to::<W<257>>(self.a.val());
                    self.d.d.next = 0.into();
                    self.e.d.next = self.radix_square.val();
                    self.zeta.d.next = self.start_zeta.val();
                    self.steps.d.next = self.step_count.val();
                    self.state.d.next = State::Step;
                }
            }
            State::Step => {
                self.g.d.next =
                    (self.g_sum.sum.val() >> 1) | (self.g_sum.sum.val() & self.sign.val());
                self.e.d.next =
                    (self.e_sum.sum.val() >> 1) | (self.e_sum.sum.val() & self.sign.val());
                self.zeta.d.next = self.zeta.q.val() - 1;
                if self.swap.val() {
                    self.f.d.next = self.g.q.val();
                    self.d.d.next = self.e.q.val();
                    self.zeta.d.next = !self.zeta.q.val() - 1;
                }
                self.steps.d.next = self.steps.q.val() - 1;
                if self.steps.q.val() == 1 {
                    self.state.d.next = State::Finish;
                }
            }
            State::Finish => {
                self.result.d.next = bits_to::<W<254>>(self.final_sum.sum.val());
                self.finished.d.next = true;
                self.state.d.next = State::Idle;
            }
        }
    }
}

zkfabric_hdl_toolkit::ports!(Inverter { clock clock; reset, start, a, ready, done, inverse });
