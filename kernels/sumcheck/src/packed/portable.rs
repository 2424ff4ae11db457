//! Eight arkworks elements: no vector instructions, always reduced.

use ark_bn254::Fr;
use ark_ff::{BigInt, BigInteger as _, PrimeField as _, Zero as _};
use zkfabric_kernels_cpu::{field::Modulus as _, lanes::LANES};

use super::{Challenge, Choices, Constant, Packed, Stored};
use crate::form::{Form, Weight};

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
    type Words = [[u64; 6]; LANES];

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
    fn sum_masked(
        self,
        start: Element,
        count: usize,
        term: impl Fn(usize) -> (u8, Element),
    ) -> Element {
        (0..count).fold(start, |sum, i| {
            let (mask, element) = term(i);
            core::array::from_fn(|lane| {
                if mask >> lane & 1 == 1 {
                    sum[lane] + element[lane]
                } else {
                    sum[lane]
                }
            })
        })
    }
    #[inline]
    fn choose(self, choices: &Choices, digits: u32) -> Element {
        core::array::from_fn(|lane| choices.values[(digits >> (4 * lane) & 15) as usize])
    }
    #[inline]
    fn digits(self, digits: u32) -> [u64; LANES] {
        core::array::from_fn(|lane| u64::from(digits >> (4 * lane)))
    }
    #[inline]
    fn choose_word(self, words: &[[u64; LANES]; 2], digits: &[u64; LANES]) -> [u64; LANES] {
        let words = words.as_flattened();
        digits.map(|digit| words[(digit & 15) as usize])
    }
    fn quadratic_at_two(self, zero: Element, minus_one: Element, leading: Element) -> [Element; 2] {
        let double = |a: Element| zip(a, a, |a, b| a + b);
        let minus_two = zip(double(self.add(leading, minus_one)), zero, |a, b| a - b);
        let sum = self.add(double(leading), zero);
        let two = zip(self.add(double(sum), sum), double(minus_one), |a, b| a - b);
        [two, minus_two]
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

    fn form<const N: usize>(
        self,
        form: &Form<'_>,
        first: usize,
        [step, stride]: [usize; 2],
    ) -> [Element; N] {
        core::array::from_fn(|n| {
            let mut sums = [form.constant.value; LANES];
            let mut wide = [Wide::default(); LANES];
            for term in &form.terms {
                for (beta, weight) in term.weights.iter().enumerate() {
                    let group = first + step * n + stride * beta;
                    if let Some(words) = term.column.words(group) {
                        for (wide, word) in wide.iter_mut().zip(words) {
                            wide.add(weight.value.words(), word);
                        }
                    } else {
                        for (lane, sum) in sums.iter_mut().enumerate() {
                            *sum += term.column.times(LANES * group + lane, weight.value);
                        }
                    }
                }
            }
            zip(sums, wide.map(Wide::reduce), |a, b| a + b)
        })
    }

    fn combine(self, weights: &[Weight], word: impl Fn(usize) -> [u64; LANES]) -> Element {
        let mut sums = [Wide::default(); LANES];
        for (i, weight) in weights.iter().enumerate() {
            for (sum, word) in sums.iter_mut().zip(word(i)) {
                sum.add(weight.value.words(), word);
            }
        }
        sums.map(Wide::reduce)
    }

    fn weight(self, values: &[Fr; LANES]) -> Element {
        *values
    }
    #[inline]
    fn words(self) -> [[u64; 6]; LANES] {
        [[0; 6]; LANES]
    }
    #[inline]
    fn accumulate_word(self, sum: &mut [[u64; 6]; LANES], weight: Element, word: &[u64; LANES]) {
        for ((sum, weight), word) in sum.iter_mut().zip(&weight).zip(word) {
            let mut wide = Wide(*sum);
            wide.add(weight.words(), *word);
            *sum = wide.0;
        }
    }
    #[inline]
    fn total_words(self, sum: [[u64; 6]; LANES]) -> Element {
        sum.map(|sum| Wide(sum).reduce())
    }
}

/// Unreduced sum of representatives of elements times integers of 64 bits.
#[derive(Debug, Clone, Copy, Default)]
struct Wide([u64; 6]);

impl Wide {
    /// Adds a product. After 2^64 products of less than 2^320 the sum is below 2^384.
    #[inline]
    fn add(&mut self, representative: &[u64; 4], word: u64) {
        let mut carry = 0;
        for (sum, limb) in self.0.iter_mut().zip(representative) {
            // At most (2^64 - 1)^2 + 2 (2^64 - 1) = 2^128 - 1.
            carry += u128::from(*limb) * u128::from(word) + u128::from(*sum);
            *sum = carry as u64;
            carry >>= 64;
        }
        carry += u128::from(self.0[4]);
        self.0[4] = carry as u64;
        self.0[5] += (carry >> 64) as u64;
    }

    /// Returns the element with this representative.
    fn reduce(self) -> Fr {
        let [a, b, c, d, e, f] = self.0;
        let mut low = BigInt([a, b, c, d]);
        // 2^256 is below 6p.
        while low >= Fr::MODULUS {
            low.sub_with_borrow(&Fr::MODULUS);
        }
        // An integer h has the representative h 2^256.
        Fr::from_words(low.0) + Fr::from(u128::from(e) | u128::from(f) << 64)
    }
}
