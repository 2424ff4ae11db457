//! Polynomials by definition, and commitments by the development string's public `tau`. This module
//! uses no code of the library.

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{Field, One, PrimeField, Zero};
use zkfabric_host::local::keccak256;
use zkfabric_kzg::powers::DEVELOPMENT_SEED;

/// Columns of the matrix of values.
pub(crate) const B: usize = 1 << 11;

pub(crate) fn tau() -> Fr {
    Fr::from_be_bytes_mod_order(&keccak256(DEVELOPMENT_SEED))
}

pub(crate) fn commit(f: &[Fr]) -> G1Affine {
    (G1Affine::generator() * evaluate(f, tau())).into_affine()
}

/// Returns pseudorandom elements.
pub(crate) fn elements(n: usize, seed: u64) -> Vec<Fr> {
    let mut x = Fr::from(seed).pow([5]) + Fr::from(0x9e37_79b9_7f4a_7c15_u64);
    (0..n)
        .map(|_| {
            x = x * x + Fr::from(seed);
            x
        })
        .collect()
}

pub(crate) fn evaluate(f: &[Fr], x: Fr) -> Fr {
    f.iter().rev().fold(Fr::zero(), |sum, c| sum * x + c)
}

/// Returns the weight of the value with this index, whose lowest bit belongs to the first
/// coordinate.
pub(crate) fn weight(u: &[Fr], index: usize) -> Fr {
    let factor = |(k, u): (usize, &Fr)| {
        if index >> k & 1 == 1 {
            *u
        } else {
            Fr::one() - u
        }
    };
    u.iter().enumerate().map(factor).product()
}

/// Returns all weights.
pub(crate) fn weights(u: &[Fr]) -> Vec<Fr> {
    (0..1 << u.len()).map(|index| weight(u, index)).collect()
}

/// Returns the value at `z` of the multilinear polynomial with these values; values beyond `2^s` do
/// not count.
pub(crate) fn evaluate_multilinear(values: &[Fr], z: &[Fr]) -> Fr {
    let values = values.iter().enumerate().take(1 << z.len());
    values.map(|(index, value)| weight(z, index) * value).sum()
}

/// Returns the inner product of the common part of two slices.
pub(crate) fn inner_product(a: &[Fr], b: &[Fr]) -> Fr {
    a.iter().zip(b).map(|(a, b)| *a * b).sum()
}

pub(crate) fn add_scaled(sum: &mut Vec<Fr>, term: &[Fr], scale: Fr) {
    sum.resize(sum.len().max(term.len()), Fr::zero());
    for (slot, c) in sum.iter_mut().zip(term) {
        *slot += scale * c;
    }
}

pub(crate) fn multiply(a: &[Fr], b: &[Fr]) -> Vec<Fr> {
    let mut product = vec![Fr::zero(); (a.len() + b.len()).saturating_sub(1)];
    for (i, a) in a.iter().enumerate() {
        for (slot, b) in product[i..].iter_mut().zip(b) {
            *slot += *a * b;
        }
    }
    product
}

/// Returns quotient and remainder by a monic divisor.
pub(crate) fn divide(f: &[Fr], divisor: &[Fr]) -> (Vec<Fr>, Vec<Fr>) {
    let degree = divisor.len() - 1;
    assert!(divisor[degree].is_one());
    let lower: Vec<(usize, Fr)> = (0..degree)
        .filter(|k| !divisor[*k].is_zero())
        .map(|k| (k, divisor[k]))
        .collect();
    let mut rest = f.to_vec();
    let mut quotient = vec![Fr::zero(); f.len().saturating_sub(degree)];
    for i in (0..quotient.len()).rev() {
        let c = rest[i + degree];
        quotient[i] = c;
        for (k, d) in &lower {
            rest[i + k] -= c * d;
        }
    }
    rest.truncate(degree);
    (quotient, rest)
}

/// Returns `prod (X - point)`.
pub(crate) fn vanishing(points: &[Fr]) -> Vec<Fr> {
    points.iter().fold(vec![Fr::one()], |product, point| {
        multiply(&product, &[-*point, Fr::one()])
    })
}

/// Returns the polynomial through these values.
pub(crate) fn interpolate(points: &[Fr], values: &[Fr]) -> Vec<Fr> {
    let mut sum = Vec::new();
    for (j, value) in values.iter().enumerate() {
        let others: Vec<Fr> = (0..points.len())
            .filter(|k| *k != j)
            .map(|k| points[k])
            .collect();
        let basis = vanishing(&others);
        let scale = *value / evaluate(&basis, points[j]);
        add_scaled(&mut sum, &basis, scale);
    }
    sum
}

/// Returns the coefficients of `X^1, X^2, ..` in `a(X) p(1/X) + b(1/X) p(X)`.
pub(crate) fn positive_part(a: &[Fr], b: &[Fr], p: &[Fr]) -> Vec<Fr> {
    let longest = a.len().max(p.len());
    let shifted = |x: &[Fr], k: usize, y: &[Fr]| inner_product(x.get(k..).unwrap_or(&[]), y);
    (1..longest)
        .map(|k| shifted(a, k, p) + shifted(p, k, b))
        .collect()
}
