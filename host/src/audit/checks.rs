//! Checks of answers.

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr as _, CurveGroup as _};
use ark_ff::{Field as _, One as _, PrimeField as _, Zero as _};
use zkfabric_kernels_cpu::{
    Values, add_combination, keccak256, keccak256_batch, lagrange_weights, powers, reserve,
    rows_times,
};

use crate::{Backend, Bases, Direction, Error, Scalars};

/// Number of items per sampled item. The number divides 256.
pub const NEIGHBOURS: usize = 64;

/// Values that a device cannot foresee: Keccak of a seed from the operating system and a counter.
#[derive(Debug, Clone)]
pub struct Challenge {
    seed: [u8; 32],
    counter: u64,
}

impl Challenge {
    /// Draws a fresh seed.
    ///
    /// # Errors
    /// The operating system provides no randomness.
    pub fn new() -> Result<Self, Error> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).map_err(|error| Error::Internal {
            backend: "audit",
            reason: format!("the operating system gives no randomness: {error}"),
        })?;
        Ok(Self::from_seed(seed))
    }

    /// Returns the challenges of a seed, for reproducible runs.
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

    /// Returns an element.
    pub fn element(&mut self) -> Fr {
        Fr::from_le_bytes_mod_order(&self.bytes())
    }

    /// Returns an integer of 128 bits.
    fn short(&mut self) -> Fr {
        let [.., a, b] = *self.bytes().as_chunks().0 else {
            return Fr::zero();
        };
        Fr::from(u128::from(u64::from_le_bytes(a)) << 64 | u128::from(u64::from_le_bytes(b)))
    }

    /// Returns an integer below `n`, or zero if `n` is zero.
    pub fn below(&mut self, n: usize) -> usize {
        let word = self
            .bytes()
            .first_chunk()
            .map_or(0, |w| u64::from_le_bytes(*w));
        (word % (n as u64).max(1)) as usize
    }

    /// Samples one index among each [`NEIGHBOURS`] of `0..n`, each with the same probability, or
    /// more often among the last few.
    pub fn sample(&mut self, n: usize) -> Vec<usize> {
        let starts: Vec<usize> = (0..n).step_by(NEIGHBOURS).collect();
        let places = starts.chunks(32).flat_map(|starts| {
            let bytes = self.bytes();
            let place = move |(start, byte): (&usize, u8)| {
                start + usize::from(byte) % NEIGHBOURS.min(n - start)
            };
            starts.iter().zip(bytes).map(place)
        });
        places.collect()
    }
}

fn invalid(error: zkfabric_kernels_cpu::Error) -> Error {
    Error::InvalidInput(error.to_string())
}

/// Checks that each sum is a point of the curve, and that there are as many sums as columns.
#[must_use]
pub fn points(sums: &[G1Affine], columns: usize) -> bool {
    sums.len() == columns && sums.iter().all(G1Affine::is_on_curve)
}

/// Checks that `sum_j rho_j sums_j` is the multiple of the bases by `sum_j rho_j columns_j`, for
/// random `rho`. A single column is multiplied at its own width.
///
/// # Errors
/// `trusted`, which owns the bases, failed.
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
    let mut combined: Vec<Fr> = reserve(longest)?;
    combined.resize(longest, Fr::zero());
    let weights: Vec<Fr> = sums.iter().map(|_| challenge.short()).collect();
    let elements: Vec<Vec<Fr>> = columns.iter().map(signed).collect();
    let terms = values(columns, &elements)
        .into_iter()
        .zip(weights.iter().copied());
    let terms: Vec<(Values<'_>, Fr)> = terms.collect();
    add_combination(&mut combined, &terms).map_err(invalid)?;
    let multiples = sums.iter().zip(&weights);
    let expected: G1Projective = multiples
        .map(|(sum, rho)| sum.mul_bigint(rho.into_bigint()))
        .sum();
    let got = trusted.msm(bases, &[Scalars::Field(&combined)])?;
    Ok(got.first() == Some(&expected.into_affine()))
}

/// Returns the columns as the combination takes them: integers unchanged, signed columns as
/// elements from `elements`.
fn values<'a>(columns: &[Scalars<'a>], elements: &'a [Vec<Fr>]) -> Vec<Values<'a>> {
    let each = columns.iter().zip(elements);
    let values = each.map(|(column, elements)| match *column {
        Scalars::Bits(v) | Scalars::U8(v) => Values::U8(v),
        Scalars::U16(v) => Values::U16(v),
        Scalars::U32(v) => Values::U32(v),
        Scalars::U64(v) => Values::U64(v),
        Scalars::Field(v) => Values::Field(v),
        Scalars::I8(_) | Scalars::I16(_) | Scalars::I32(_) | Scalars::I64(_) => {
            Values::Field(elements)
        }
    });
    values.collect()
}

/// Converts a signed column to elements.
fn signed(column: &Scalars<'_>) -> Vec<Fr> {
    match column {
        Scalars::I8(_) | Scalars::I16(_) | Scalars::I32(_) | Scalars::I64(_) => column.to_field(),
        _ => Vec::new(),
    }
}

/// Checks that a transform's input and output are the coefficients of one polynomial and its values
/// at `coset w^i`: evaluates both at a random point, the values with Lagrange weights.
///
/// # Errors
/// No transform has this length.
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
    let weights = lagrange_weights(n.trailing_zeros(), x * inverse).map_err(invalid)?;
    let by_coefficients = rows_times(coefficients, &powers(x, Fr::one(), n));
    Ok(by_coefficients == rows_times(values, &weights))
}

/// Checks that the digests at `places` match their messages, and that there are as many digests as
/// messages.
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
