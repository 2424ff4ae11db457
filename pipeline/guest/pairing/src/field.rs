//! arkworks' prime fields on plain integers: an element is its canonical representative, and sums
//! and products are calls of [`modular`].
//!
//! Elements are equal if their words are equal, so all code that writes words must write canonical
//! ones: constants are canonical, `from_bigint` refuses other words, and [`modular`]'s results are
//! canonical.
//!
//! arkworks' own backend uses Montgomery form, since a division costs more than a product there. A
//! call divides at the price of a product, so no conversion is needed. Curves and extensions over
//! such a field are arkworks' generic code.

use ark_ff::{
    AdditiveGroup as _, BigInt, Field as _, Fp, Fp2, Fp2Config, FpConfig, MontBackend, MontConfig,
    QuadExtField, SqrtPrecomputation,
};
use core::marker::PhantomData;
use zkfabric_guest_crypto::modular;

/// The field with the constants of arkworks' configuration `C`.
#[derive(Debug)]
pub struct Canonical<C>(PhantomData<C>);

/// An element of a field in Montgomery form.
pub type Montgomery<C, const N: usize> = Fp<MontBackend<C, N>, N>;

/// Returns the same element as a canonical integer, by Montgomery's reduction:
/// `(x + (-x / p mod 2^64) p) / 2^64` for each word.
///
/// x is below p, and so is `(x + (2^64 - 1) p) / 2^64`.
#[must_use]
pub const fn canonical<C: MontConfig<N>, const N: usize>(
    element: Montgomery<C, N>,
) -> Fp<Canonical<C>, N> {
    let mut words = element.0.0;
    let mut step = 0;
    while step < N {
        let factor = words[0].wrapping_mul(C::INV);
        let mut carry = 0;
        let mut index = 0;
        while index < N {
            let sum = factor as u128 * C::MODULUS.0[index] as u128 + words[index] as u128 + carry;
            if index > 0 {
                words[index - 1] = sum as u64;
            }
            carry = sum >> 64;
            index += 1;
        }
        words[N - 1] = carry as u64;
        step += 1;
    }
    Fp(BigInt(words), PhantomData)
}

/// Returns the results of [`canonical`] for the elements of a slice of that length.
#[must_use]
pub const fn canonical_all<C: MontConfig<N>, const N: usize, const LENGTH: usize>(
    elements: &[Montgomery<C, N>],
) -> [Fp<Canonical<C>, N>; LENGTH] {
    assert!(elements.len() == LENGTH);
    let mut all = [integer(0); LENGTH];
    let mut index = 0;
    while index < LENGTH {
        all[index] = canonical(elements[index]);
        index += 1;
    }
    all
}

/// Returns a small integer.
const fn integer<C: MontConfig<N>, const N: usize>(value: u64) -> Fp<Canonical<C>, N> {
    let mut words = [0; N];
    words[0] = value;
    Fp(BigInt(words), PhantomData)
}

/// Exponents derived from the modulus p, which is 3 modulo 4.
struct Exponents<C, const N: usize>(PhantomData<C>);

impl<C: MontConfig<N>, const N: usize> Exponents<C, N> {
    /// `p - 2`; there is no borrow, since p is odd and not 1.
    const INVERSE: [u64; N] = {
        let mut words = C::MODULUS.0;
        words[0] -= 2;
        words
    };

    /// `(p + 1) / 4`, which is `(p - 3) / 4 + 1`.
    const ROOT: [u64; N] = {
        assert!(C::MODULUS.mod_4() == 3);
        let mut words = C::MODULUS.const_shr().const_shr().0;
        assert!(words[0] != u64::MAX);
        words[0] += 1;
        words
    };
}

impl<C: MontConfig<N>, const N: usize> FpConfig<N> for Canonical<C> {
    const MODULUS: BigInt<N> = C::MODULUS;
    const GENERATOR: Fp<Self, N> = canonical(C::GENERATOR);
    const ZERO: Fp<Self, N> = integer(0);
    const ONE: Fp<Self, N> = integer(1);
    const NEG_ONE: Fp<Self, N> = {
        let mut words = C::MODULUS.0;
        words[0] -= 1;
        Fp(BigInt(words), PhantomData)
    };
    const TWO_ADICITY: u32 = C::MODULUS.two_adic_valuation();
    const TWO_ADIC_ROOT_OF_UNITY: Fp<Self, N> = canonical(C::TWO_ADIC_ROOT_OF_UNITY);
    const SQRT_PRECOMP: Option<SqrtPrecomputation<Fp<Self, N>>> =
        Some(SqrtPrecomputation::Case3Mod4 {
            modulus_plus_one_div_four: &Exponents::<C, N>::ROOT,
        });

    #[inline(always)]
    fn add_assign(a: &mut Fp<Self, N>, b: &Fp<Self, N>) {
        modular::add_assign(&mut a.0.0, Some(&b.0.0), &C::MODULUS.0);
    }

    #[inline(always)]
    fn sub_assign(a: &mut Fp<Self, N>, b: &Fp<Self, N>) {
        modular::subtract_assign(&mut a.0.0, &b.0.0, &C::MODULUS.0);
    }

    #[inline(always)]
    fn double_in_place(a: &mut Fp<Self, N>) {
        modular::add_assign(&mut a.0.0, None, &C::MODULUS.0);
    }

    #[inline(always)]
    fn neg_in_place(a: &mut Fp<Self, N>) {
        a.0.0 = modular::subtract(&[0; N], &a.0.0, &C::MODULUS.0);
    }

    #[inline(always)]
    fn mul_assign(a: &mut Fp<Self, N>, b: &Fp<Self, N>) {
        modular::multiply_assign(&mut a.0.0, Some(&b.0.0), &C::MODULUS.0);
    }

    #[inline(always)]
    fn sum_of_products<const T: usize>(a: &[Fp<Self, N>; T], b: &[Fp<Self, N>; T]) -> Fp<Self, N> {
        let mut products = a.iter().zip(b).map(|(a, b)| *a * b);
        let first = products.next().unwrap_or(Self::ZERO);
        products.fold(first, |sum, product| sum + product)
    }

    #[inline(always)]
    fn square_in_place(a: &mut Fp<Self, N>) {
        modular::multiply_assign(&mut a.0.0, None, &C::MODULUS.0);
    }

    /// Uses Fermat: some 490 calls for 381 bits, the price of one sum of points in the group. A
    /// hint of the prover would cost less, but would be one more thing to check.
    #[inline(never)]
    fn inverse(a: &Fp<Self, N>) -> Option<Fp<Self, N>> {
        (*a != Self::ZERO).then(|| power(a, &Exponents::<C, N>::INVERSE))
    }

    #[inline(always)]
    fn from_bigint(number: BigInt<N>) -> Option<Fp<Self, N>> {
        (number < C::MODULUS).then_some(Fp(number, PhantomData))
    }

    #[inline(always)]
    fn into_bigint(element: Fp<Self, N>) -> BigInt<N> {
        element.0
    }
}

/// Returns a power, by windows of four bits.
fn power<C: MontConfig<N>, const N: usize>(
    base: &Fp<Canonical<C>, N>,
    exponent: &[u64; N],
) -> Fp<Canonical<C>, N> {
    let mut powers = [integer(1); 16];
    let mut next = powers[0];
    for power in &mut powers {
        *power = next;
        next *= base;
    }
    let windows = exponent.iter().rev().flat_map(|word| {
        let shifts = (0..64).step_by(4).rev();
        shifts.map(move |shift| (word >> shift) as usize % 16)
    });
    let mut result = integer(1);
    for window in windows {
        for _ in 0..4 {
            Canonical::square_in_place(&mut result);
        }
        if window != 0 {
            result *= powers[window];
        }
    }
    result
}

/// The extension by a root u of -1.
#[derive(Debug)]
pub struct Imaginary<C, const N: usize>(PhantomData<C>);

impl<C: MontConfig<N>, const N: usize> Fp2Config for Imaginary<C, N> {
    type Fp = Fp<Canonical<C>, N>;

    const NONRESIDUE: Self::Fp = Self::Fp::NEG_ONE;
    const FROBENIUS_COEFF_FP2_C1: &'static [Self::Fp] = &[Self::Fp::ONE, Self::Fp::NEG_ONE];

    #[inline(always)]
    fn mul_fp_by_nonresidue_in_place(y: &mut Self::Fp) -> &mut Self::Fp {
        y.neg_in_place()
    }

    #[inline(always)]
    fn mul_fp_by_nonresidue_and_add(y: &mut Self::Fp, x: &Self::Fp) {
        *y = *x - *y;
    }

    #[inline(always)]
    fn mul_fp_by_nonresidue_plus_one_and_add(y: &mut Self::Fp, x: &Self::Fp) {
        *y = *x;
    }

    #[inline(always)]
    fn sub_and_mul_fp_by_nonresidue(y: &mut Self::Fp, x: &Self::Fp) {
        *y += x;
    }
}

/// Returns the results of [`canonical`] for both coefficients, of an extension by a root of -1.
#[must_use]
pub const fn quadratic<L, C: MontConfig<N>, const N: usize>(element: Fp2<L>) -> Fp2<Imaginary<C, N>>
where
    L: Fp2Config<Fp = Montgomery<C, N>>,
{
    QuadExtField::new(canonical(element.c0), canonical(element.c1))
}

/// Returns the results of [`quadratic`] for the elements of a slice of that length.
#[must_use]
pub const fn quadratics<L, C: MontConfig<N>, const N: usize, const LENGTH: usize>(
    elements: &[Fp2<L>],
) -> [Fp2<Imaginary<C, N>>; LENGTH]
where
    L: Fp2Config<Fp = Montgomery<C, N>>,
{
    assert!(elements.len() == LENGTH);
    let mut all = [Fp2::<Imaginary<C, N>>::ZERO; LENGTH];
    let mut index = 0;
    while index < LENGTH {
        all[index] = quadratic(elements[index]);
        index += 1;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;
    use ark_ff::{BigInteger as _, PrimeField as _};

    /// Compares all operations on edge elements with the library's form.
    fn check<C: MontConfig<N>, const N: usize>() {
        let small = [0u64, 1, 2, 3, u64::MAX].map(Montgomery::<C, N>::from);
        let mut elements: Vec<Montgomery<C, N>> = small.to_vec();
        elements.extend(small.map(|element| -element));
        elements.push(C::GENERATOR.pow([u64::MAX, u64::MAX, 5]));
        elements.push(Montgomery::<C, N>::from(2u64).inverse().unwrap_or_default());
        for a in &elements {
            let x = canonical(*a);
            assert_eq!(x.into_bigint(), a.into_bigint());
            assert_eq!(-x, canonical(-*a));
            assert_eq!(x.double(), canonical(a.double()));
            assert_eq!(x.square(), canonical(a.square()));
            assert_eq!(x.inverse(), a.inverse().map(canonical));
            assert_eq!(x.sqrt().map(|root| root * root), a.sqrt().map(|_| x));
            for b in &elements {
                let y = canonical(*b);
                assert_eq!(x + y, canonical(*a + b));
                assert_eq!(x - y, canonical(*a - b));
                assert_eq!(x * y, canonical(*a * b));
                let sum = <Fp<Canonical<C>, N>>::sum_of_products(&[x, y, x], &[y, y, x]);
                assert_eq!(sum, canonical(*a * b + b.square() + a.square()));
            }
        }
        let mut beyond = C::MODULUS;
        assert_eq!(<Fp<Canonical<C>, N>>::from_bigint(beyond), None);
        beyond.sub_with_borrow(&BigInt::one());
        let largest = <Fp<Canonical<C>, N>>::from_bigint(beyond);
        assert_eq!(largest, Some(Canonical::<C>::NEG_ONE));
    }

    #[test]
    fn operations_are_the_librarys() {
        check::<ark_bls12_381::FqConfig, 6>();
        check::<ark_bn254::FqConfig, 4>();
    }
}
