//! Products, sums and differences written in place.
//!
//! arkworks' operators return values, and a value of the quadratic extension is copied several
//! times on its way: more instructions than the machine's call takes to compute it.

use crate::field::{Canonical, Imaginary};
use ark_ff::{AdditiveGroup, Fp, Fp2, MontConfig};
use zkfabric_guest_crypto::modular::{self, Operation};

/// A field whose results can be written in place.
pub(crate) trait Place: AdditiveGroup {
    /// `self <- a b`.
    fn product(&mut self, a: &Self, b: &Self);

    /// `self <- a^2`.
    fn square_of(&mut self, a: &Self);

    /// `self <- a + b`.
    fn sum(&mut self, a: &Self, b: &Self);

    /// `self <- a - b`.
    fn difference(&mut self, a: &Self, b: &Self);
}

impl<C: MontConfig<N>, const N: usize> Place for Fp<Canonical<C>, N> {
    #[inline(always)]
    fn product(&mut self, a: &Self, b: &Self) {
        let (to, a, b) = (&mut self.0.0, &a.0.0, &b.0.0);
        modular::store(Operation::Multiply, to, a, b, &C::MODULUS.0);
    }

    #[inline(always)]
    fn square_of(&mut self, a: &Self) {
        self.product(a, a);
    }

    #[inline(always)]
    fn sum(&mut self, a: &Self, b: &Self) {
        let (to, a, b) = (&mut self.0.0, &a.0.0, &b.0.0);
        modular::store(Operation::Add, to, a, b, &C::MODULUS.0);
    }

    #[inline(always)]
    fn difference(&mut self, a: &Self, b: &Self) {
        let (to, a, b) = (&mut self.0.0, &a.0.0, &b.0.0);
        modular::store(Operation::Subtract, to, a, b, &C::MODULUS.0);
    }
}

impl<C: MontConfig<N>, const N: usize> Place for Fp2<Imaginary<C, N>> {
    /// `(a0 b0 - a1 b1) + (a0 b1 + a1 b0) u` in six calls; with three products it would take eight.
    #[inline(never)]
    fn product(&mut self, a: &Self, b: &Self) {
        let mut other = Fp::ZERO;
        self.c0.product(&a.c0, &b.c0);
        other.product(&a.c1, &b.c1);
        self.c0 -= &other;
        self.c1.product(&a.c0, &b.c1);
        other.product(&a.c1, &b.c0);
        self.c1 += &other;
    }

    /// `(a0 + a1)(a0 - a1) + 2 a0 a1 u`.
    #[inline(never)]
    fn square_of(&mut self, a: &Self) {
        let mut sum = Fp::ZERO;
        sum.sum(&a.c0, &a.c1);
        self.c0.difference(&a.c0, &a.c1);
        self.c0 *= &sum;
        self.c1.product(&a.c0, &a.c1);
        self.c1.double_in_place();
    }

    #[inline(always)]
    fn sum(&mut self, a: &Self, b: &Self) {
        self.c0.sum(&a.c0, &b.c0);
        self.c1.sum(&a.c1, &b.c1);
    }

    #[inline(always)]
    fn difference(&mut self, a: &Self, b: &Self) {
        self.c0.difference(&a.c0, &b.c0);
        self.c1.difference(&a.c1, &b.c1);
    }
}
