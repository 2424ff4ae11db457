//! Eight elements of arkworks: no vector instructions, always reduced.

use ark_bn254::Fr;
use ark_ff::Zero;
use zkfabric_kernels_cpu::{field::Modulus, lanes::LANES};

use super::{Challenge, Constant, Packed, Stored};
use crate::form::Form;

/// Arithmetic without vector instructions.
#[derive(Debug, Clone, Copy, Default)]
pub struct Portable;

type Element = [Fr; LANES];

#[inline]
fn zip(a: Element, b: Element, f: impl Fn(Fr, Fr) -> Fr) -> Element {
    core::array::from_fn(|i| f(a[i], b[i]))
}

impl Packed for Portable {
    type Element = Element;
    type Factor = Fr;
    type Fold = Fr;
    type Sum = Element;

    #[inline]
    fn load(self, stored: &Stored) -> Element {
        core::array::from_fn(|lane| {
            Fr::from_words([
                stored[0][lane],
                stored[1][lane],
                stored[2][lane],
                stored[3][lane],
            ])
        })
    }
    #[inline]
    fn store(self, element: Element, stored: &mut Stored) {
        for (lane, x) in element.iter().enumerate() {
            for (row, word) in stored.iter_mut().zip(x.words()) {
                row[lane] = *word;
            }
        }
    }
    #[inline]
    fn prefetch(self, _stored: &Stored) {}
    fn pack(self, values: &[Fr; LANES]) -> Element {
        *values
    }
    fn unpack(self, element: Element) -> [Fr; LANES] {
        element
    }
    fn unpack_times16(self, element: Element) -> [Fr; LANES] {
        element.map(|x| x * Fr::from(16_u64))
    }

    #[inline]
    fn zero(self) -> Element {
        [Fr::zero(); LANES]
    }
    #[inline]
    fn splat(self, constant: &Constant) -> Element {
        [constant.value; LANES]
    }
    #[inline]
    fn factor(self, constant: &Constant) -> Fr {
        constant.value
    }
    #[inline]
    fn challenge(self, challenge: &Challenge) -> Fr {
        challenge.value
    }

    #[inline]
    fn add(self, a: Element, b: Element) -> Element {
        zip(a, b, |a, b| a + b)
    }
    #[inline]
    fn sub(self, a: Element, b: Element, _k: u64) -> Element {
        zip(a, b, |a, b| a - b)
    }
    #[inline]
    fn mul(self, a: Element, b: Element) -> Element {
        zip(a, b, |a, b| a * b)
    }
    #[inline]
    fn mul_sub(self, a: Element, b: Element, c: Element, _k: u64) -> Element {
        core::array::from_fn(|i| a[i] * b[i] - c[i])
    }
    #[inline]
    fn dot2(self, a: Element, b: Element, c: Element, d: Element) -> Element {
        core::array::from_fn(|i| a[i] * b[i] + c[i] * d[i])
    }
    #[inline]
    fn fold(self, a: Element, b: Element, r: &Fr, _k: u64) -> Element {
        zip(a, b, |a, b| a + *r * (b - a))
    }
    #[inline]
    fn add_scaled(self, a: Element, b: Element, r: &Fr) -> Element {
        zip(a, b, |a, b| a + *r * b)
    }
    #[inline]
    fn reduce(self, a: Element) -> Element {
        a
    }
    #[inline]
    fn select(self, mask: u8, yes: Element, no: Element) -> Element {
        core::array::from_fn(|i| if mask >> i & 1 == 1 { yes[i] } else { no[i] })
    }
    #[inline]
    fn transpose(self, rows: [Element; LANES]) -> [Element; LANES] {
        core::array::from_fn(|j| rows.map(|row| row[j]))
    }

    #[inline]
    fn sum(self) -> Element {
        self.zero()
    }
    #[inline]
    fn accumulate(self, sum: &mut Element, a: Element, b: Element) {
        for ((sum, a), b) in sum.iter_mut().zip(a).zip(b) {
            *sum += a * b;
        }
    }
    #[inline]
    fn accumulate_factor(self, sum: &mut Element, a: &Fr, b: Element) {
        for (sum, b) in sum.iter_mut().zip(b) {
            *sum += *a * b;
        }
    }
    #[inline]
    fn total(self, sum: Element) -> Element {
        sum
    }
    #[inline]
    fn total_lazy(self, sum: Element) -> Element {
        sum
    }

    fn form<const N: usize>(self, form: &Form<'_>, first: usize, stride: usize) -> [Element; N] {
        core::array::from_fn(|n| {
            let mut sums = [form.constant.value; LANES];
            for term in &form.terms {
                for (beta, weight) in term.weights.iter().enumerate() {
                    let group = first + n + stride * beta;
                    let column = term.column;
                    for (lane, sum) in sums.iter_mut().enumerate() {
                        *sum += column.times(LANES * group + lane, weight.value);
                    }
                }
            }
            sums
        })
    }
}
