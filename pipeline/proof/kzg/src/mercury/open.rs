//! The prover. All field work is two multiplications per value, plus the work on the short
//! polynomials.

use std::borrow::Cow;

use ark_bn254::{Fr, G1Affine};
use ark_ff::{One, Zero};
use rayon::prelude::*;
use zkfabric_host::Backend;
use zkfabric_host::local::{
    Values, add_combination, divide_by_binomial, divide_by_root, reserve, rows_times,
};

use super::{
    Evaluations, Form, LOG_COLUMNS, Proof, Transcript,
    claim::split,
    points::{Points, four_powers},
    rounds,
};
use crate::{OpeningGroup, ProverError, Srs};

const COLUMNS: usize = 1 << LOG_COLUMNS;

/// Proves `f(point) = value` for the `f` with these values, padded with zeros up to `2^s`.
///
/// Owned values are divided in place; borrowed values are copied first. The transcript has absorbed
/// the items that [`reduce`](super::reduce) expects.
///
/// # Errors
/// - [`ProverError::WrongValue`] when the claim is false;
/// - [`ProverError::TooManyValues`] above `2^s` values, [`ProverError::TooManyCoefficients`] above
///   the powers of the reference string;
/// - [`ProverError::Kzg`] when `s` is not supported, or for challenges met with probability below
///   `2^-250`;
/// - [`ProverError::OutOfMemory`], [`ProverError::Backend`].
pub fn open<'a>(
    backend: &dyn Backend,
    srs: &Srs,
    coefficients: impl Into<Cow<'a, [Fr]>>,
    point: &[Fr],
    value: Fr,
    transcript: &mut impl Transcript,
) -> Result<Proof, ProverError> {
    let coefficients = coefficients.into();
    let form = Form::of(srs.verifier());
    let (columns, rows) = split(point)?;
    let (limit, got) = (1 << point.len(), coefficients.len());
    if got > limit {
        return Err(ProverError::TooManyValues { limit, got });
    }
    let h = rows_times(&coefficients, &weights(columns));
    let expected = evaluate_multilinear(&h, rows);
    if value != expected {
        return Err(ProverError::WrongValue {
            expected,
            got: value,
        });
    }

    rounds::statement(transcript, form, point, value);
    let [commitment_h] = commit((backend, srs), [&h])?;
    let alpha = rounds::row_sums(transcript, &commitment_h);

    let mut divided = match coefficients {
        Cow::Owned(values) => values,
        Cow::Borrowed(values) => copy(values)?,
    };
    divided.resize(got.max(COLUMNS), Fr::zero());
    divide_by_binomial(&mut divided, COLUMNS.ilog2(), alpha);
    let (g, q) = divided.split_at(COLUMNS);
    let [commitment_g, commitment_q] = commit((backend, srs), [g, q])?;
    let gamma = rounds::division(transcript, &commitment_g, &commitment_q);

    let s = symmetric_part([(g, columns), (&h, rows)], gamma);
    let d: Vec<Fr> = g.iter().rev().copied().collect();
    let [commitment_s, commitment_d] = commit((backend, srs), [&s, &d])?;
    let zeta = rounds::products(transcript, &commitment_s, &commitment_d);

    let points = Points::new(alpha, zeta)?;
    let evaluations = evaluations(&points, g, &h, &s);
    let quotient = match form {
        Form::Pairing => None,
        Form::Quotient => {
            let [at_zeta, _] = evaluations.g;
            Some(long_quotient((backend, srs), &divided, &points, at_zeta)?)
        }
    };
    let beta = rounds::evaluation(transcript, &evaluations, quotient.as_ref());

    let groups = groups([g, &h, &s, &d], &points, &evaluations, beta);
    let opening = crate::open(backend, srs, &groups, |w| rounds::opening(transcript, w))?;
    // The verifier's last challenge, so that everything later in the transcript depends on it.
    rounds::pairing(transcript, &opening.w_prime);
    Ok(Proof {
        h: commitment_h,
        g: commitment_g,
        q: commitment_q,
        s: commitment_s,
        d: commitment_d,
        evaluations,
        quotient,
        opening,
    })
}

/// Commits to all polynomials in one call.
fn commit<const N: usize>(
    (backend, srs): (&dyn Backend, &Srs),
    polynomials: [&[Fr]; N],
) -> Result<[G1Affine; N], ProverError> {
    srs.commit_coefficients(backend, &polynomials)?
        .try_into()
        .map_err(|_| ProverError::Internal("the backend answered another number of columns"))
}

/// Copies values on all threads, with a fallible allocation.
fn copy(values: &[Fr]) -> Result<Vec<Fr>, ProverError> {
    let mut out = reserve(values.len().max(COLUMNS))?;
    values.par_iter().copied().collect_into_vec(&mut out);
    Ok(out)
}

/// Returns the coefficients of `P_u`: `prod_k (bit_k(j) ? u_k : 1 - u_k)` for each `j`.
fn weights(u: &[Fr]) -> Vec<Fr> {
    let mut table = Vec::with_capacity(1 << u.len());
    table.push(Fr::one());
    for coordinate in u {
        let high: Vec<Fr> = table.iter().map(|low| *low * coordinate).collect();
        for (low, high) in table.iter_mut().zip(&high) {
            *low -= high;
        }
        table.extend(high);
    }
    table
}

/// Returns the value at `u` of the multilinear polynomial with these values, padded with zeros.
fn evaluate_multilinear(values: &[Fr], u: &[Fr]) -> Fr {
    let mut folded = values.to_vec();
    for coordinate in u {
        folded = folded
            .chunks(2)
            .map(|pair| match pair {
                [low, high] => *low + *coordinate * (*high - low),
                // The neighbour is a padding zero.
                rest => rest.iter().map(|low| *low - *coordinate * low).sum(),
            })
            .collect();
    }
    folded.first().copied().unwrap_or_default()
}

/// Returns the coefficients of `a(X) P_u(1/X)` from `X^(-2^|u|)` on, by the factors
/// `(1 - u_k) + u_k X^(-2^k)`: one multiplication per coefficient and variable.
fn correlate(a: &[Fr], u: &[Fr]) -> Vec<Fr> {
    let shift = 1_usize << u.len();
    let mut product = vec![Fr::zero(); shift];
    product.extend_from_slice(a);
    let mut lowest = shift;
    for (k, coordinate) in u.iter().enumerate() {
        let step = 1 << k;
        lowest -= step;
        let end = product.len();
        for exponent in lowest..end {
            let above = product.get(exponent + step).copied().unwrap_or_default();
            if let Some(slot) = product.get_mut(exponent) {
                *slot += *coordinate * (above - *slot);
            }
        }
    }
    product
}

/// Returns `S`, whose coefficient of `X^(k-1)` is the coefficient of `X^k`, or of `X^-k`, in
/// `g(X) P_u1(1/X) + g(1/X) P_u1(X) + gamma (h(X) P_u2(1/X) + h(1/X) P_u2(X))`.
fn symmetric_part([(g, columns), (h, rows)]: [(&[Fr], &[Fr]); 2], gamma: Fr) -> Vec<Fr> {
    let (of_g, of_h) = rayon::join(|| correlate(g, columns), || correlate(h, rows));
    let longest = COLUMNS.max(1 << rows.len());
    let mut s = vec![Fr::zero(); longest - 1];
    for (product, u, weight) in [(of_g, columns, Fr::one()), (of_h, rows, gamma)] {
        let (negative, positive) = product.split_at(1 << u.len());
        for (slot, coefficient) in s.iter_mut().zip(negative.iter().rev()) {
            *slot += weight * coefficient;
        }
        for (slot, coefficient) in s.iter_mut().zip(positive.iter().skip(1)) {
            *slot += weight * coefficient;
        }
    }
    s
}

fn evaluate(coefficients: &[Fr], x: Fr) -> Fr {
    coefficients
        .iter()
        .rev()
        .fold(Fr::zero(), |sum, coefficient| sum * x + coefficient)
}

fn evaluations(points: &Points<Fr>, g: &[Fr], h: &[Fr], s: &[Fr]) -> Evaluations {
    let both = |polynomial: &[Fr]| {
        let (value, at_inverse) = rayon::join(
            || evaluate(polynomial, points.zeta),
            || evaluate(polynomial, points.zeta_inverse),
        );
        [value, at_inverse]
    };
    let (g, (h, s)) = rayon::join(|| both(g), || rayon::join(|| both(h), || both(s)));
    Evaluations { g, h, s }
}

/// Returns `[H]`, `H = (f - (zeta^b - alpha) q - g(zeta)) / (X - zeta)`. The dividend is
/// `g + X^b q - zeta^b q`, and `g + X^b q` has the coefficients of `g` followed by the coefficients
/// of `q`.
fn long_quotient(
    on: (&dyn Backend, &Srs),
    divided: &[Fr],
    points: &Points<Fr>,
    g_at_zeta: Fr,
) -> Result<G1Affine, ProverError> {
    let (_, q) = divided.split_at(COLUMNS);
    let mut sum = copy(divided)?;
    add_combination(&mut sum, &[(Values::Field(q), -points.zeta_to_columns())])
        .map_err(|_| ProverError::Internal("the quotient is longer than the polynomial"))?;
    if divide_by_root(&mut sum, points.zeta) != g_at_zeta {
        return Err(ProverError::Internal("the division has another remainder"));
    }
    let [commitment] = commit(on, [&sum])?;
    Ok(commitment)
}

/// Returns `g`, `h`, `S`, `D` with their points and values, weighted by powers of `beta`.
fn groups(
    polynomials: [&[Fr]; 4],
    points: &Points<Fr>,
    evaluations: &Evaluations,
    beta: Fr,
) -> Vec<OpeningGroup> {
    let [_, h, ..] = polynomials;
    let opened = points.groups(evaluations, evaluate(h, points.alpha));
    let times = |weight: Fr, values: &[Fr]| values.iter().map(|value| weight * value).collect();
    polynomials
        .into_iter()
        .zip(four_powers(beta))
        .zip(opened)
        .map(|((polynomial, weight), (points, values))| OpeningGroup {
            coefficients: times(weight, polynomial),
            points,
            values: times(weight, &values),
        })
        .collect()
}
