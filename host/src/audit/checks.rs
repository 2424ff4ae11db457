//! The checks.

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::CurveGroup as _;
use ark_ff::{AdditiveGroup as _, BigInteger256, Field as _, One as _, PrimeField as _, Zero as _};
use zkfabric_kernels_cpu::{
    keccak256, keccak256_batch, lagrange_weights, powers, reserve, rows_times,
};

use crate::{Backend, Bases, Direction, Error, Scalars};

/// Values that a device cannot foresee: Keccak of a seed by the operating system and a counter.
#[derive(Debug, Clone)]
pub struct Challenge {
    seed: [u8; 32],
    counter: u64,
}

impl Challenge {
    /// A fresh seed.
    ///
    /// # Errors
    /// The operating system gives no randomness.
    pub fn new() -> Result<Self, Error> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).map_err(|error| Error::Internal {
            backend: "audit",
            reason: format!("the operating system gives no randomness: {error}"),
        })?;
        Ok(Self::from_seed(seed))
    }

    /// The challenges of a seed, for runs that are repeated.
    #[must_use]
    pub const fn from_seed(seed: [u8; 32]) -> Self {
        Self { seed, counter: 0 }
    }

    fn bytes(&mut self) -> [u8; 32] {
        self.counter += 1;
        let mut message = [0; 40];
        let (seed, counter) = message.split_at_mut(32);
        seed.copy_from_slice(&self.seed);
        counter.copy_from_slice(&self.counter.to_le_bytes());
        keccak256(&message)
    }

    /// An element.
    pub fn element(&mut self) -> Fr {
        Fr::from_le_bytes_mod_order(&self.bytes())
    }

    /// An integer of 128 bits.
    fn short(&mut self) -> Fr {
        let [.., a, b] = *self.bytes().as_chunks().0 else {
            return Fr::zero();
        };
        Fr::from(u128::from(u64::from_le_bytes(a)) << 64 | u128::from(u64::from_le_bytes(b)))
    }

    /// An integer below `n`, zero if `n` is.
    pub fn below(&mut self, n: usize) -> usize {
        let word = self
            .bytes()
            .first_chunk()
            .map_or(0, |w| u64::from_le_bytes(*w));
        (word % (n as u64).max(1)) as usize
    }
}

/// Whether each sum is a point of the curve, and there are as many as columns.
#[must_use]
pub fn points(sums: &[G1Affine], columns: usize) -> bool {
    sums.len() == columns && sums.iter().all(G1Affine::is_on_curve)
}

/// Whether `sum_j rho_j sums_j` is the multiple of the bases by `sum_j rho_j columns_j`, for random `rho`. One column is multiplied at
/// its own width.
///
/// # Errors
/// `trusted`, whose bases these are, failed.
pub fn relation(
    trusted: &dyn Backend,
    bases: &Bases,
    columns: &[Scalars<'_>],
    sums: &[G1Affine],
    challenge: &mut Challenge,
) -> Result<bool, Error> {
    if columns.len() != sums.len() {
        return Ok(false);
    }
    if let ([_], [sum]) = (columns, sums) {
        return Ok(trusted.msm(bases, columns)?.first() == Some(sum));
    }
    let longest = columns.iter().map(Scalars::len).max().unwrap_or(0);
    let mut combined: Vec<Fr> = reserve(longest).map_err(|room| Error::OutOfMemory {
        bytes: room.bytes as u64,
    })?;
    combined.resize(longest, Fr::zero());
    let mut expected = G1Projective::zero();
    for (scalars, sum) in columns.iter().zip(sums) {
        let rho = challenge.short();
        add(&mut combined, scalars, rho);
        let rho: BigInteger256 = rho.into_bigint();
        expected += multiple(sum, &rho);
    }
    let got = trusted.msm(bases, &[Scalars::Field(&combined)])?;
    Ok(got.first() == Some(&expected.into_affine()))
}

/// `point * scalar`, for the 128 bits of a short scalar.
fn multiple(point: &G1Affine, scalar: &BigInteger256) -> G1Projective {
    let [low, high, ..] = scalar.0;
    let mut sum = G1Projective::zero();
    for word in [high, low] {
        for bit in (0..u64::BITS).rev() {
            sum.double_in_place();
            if word >> bit & 1 == 1 {
                sum += point;
            }
        }
    }
    sum
}

fn add(combined: &mut [Fr], scalars: &Scalars<'_>, rho: Fr) {
    match scalars {
        Scalars::Bits(v) | Scalars::U8(v) => add_each(combined, v, rho),
        Scalars::U16(v) => add_each(combined, v, rho),
        Scalars::U32(v) => add_each(combined, v, rho),
        Scalars::U64(v) => add_each(combined, v, rho),
        Scalars::I8(v) => add_each(combined, v, rho),
        Scalars::I16(v) => add_each(combined, v, rho),
        Scalars::I32(v) => add_each(combined, v, rho),
        Scalars::I64(v) => add_each(combined, v, rho),
        Scalars::Field(v) => add_each(combined, v, rho),
    }
}

fn add_each<T: Copy + Into<Fr>>(combined: &mut [Fr], scalars: &[T], rho: Fr) {
    for (sum, scalar) in combined.iter_mut().zip(scalars) {
        *sum += (*scalar).into() * rho;
    }
}

/// Whether a transform's input and output are the coefficients of one polynomial and its values at `coset w^i`: both are evaluated at
/// a random point, the values by Lagrange's weights.
///
/// # Errors
/// A length that no transform has.
pub fn transform(
    input: &[Fr],
    output: &[Fr],
    direction: Direction,
    coset: Option<Fr>,
    challenge: &mut Challenge,
) -> Result<bool, Error> {
    let n = input.len();
    if output.len() != n {
        return Ok(false);
    }
    if !n.is_power_of_two() {
        return Err(zkfabric_ntt::Error::NotAPowerOfTwo { got: n }.into());
    }
    let shift = coset.unwrap_or_else(Fr::one);
    let inverse = shift.inverse().ok_or(zkfabric_ntt::Error::ZeroCoset)?;
    let (coefficients, values) = match direction {
        Direction::Forward => (input, output),
        Direction::Inverse => (output, input),
    };
    let x = challenge.element();
    let invalid = |error: zkfabric_kernels_cpu::Error| Error::InvalidInput(error.to_string());
    let weights = lagrange_weights(n.trailing_zeros(), x * inverse).map_err(invalid)?;
    let by_coefficients = rows_times(coefficients, &powers(x, Fr::one(), n));
    Ok(by_coefficients == rows_times(values, &weights))
}

/// Whether the digests at `places` are those of their messages, and there are as many as messages.
#[must_use]
pub fn digests(messages: &[&[u8]], digests: &[[u8; 32]], places: &[usize]) -> bool {
    if messages.len() != digests.len() {
        return false;
    }
    let sample: Vec<&[u8]> = places
        .iter()
        .filter_map(|i| messages.get(*i).copied())
        .collect();
    let expected = keccak256_batch(&sample);
    let got = places.iter().filter_map(|i| digests.get(*i));
    expected.iter().eq(got)
}
