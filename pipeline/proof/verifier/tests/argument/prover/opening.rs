//! Mercury by the text of `zkfabric_kzg::mercury`, coefficient by coefficient. A false value is
//! opened like a true one, since divisions drop their remainders.

use super::reduction::Reduction;
use super::voice::Voice;
use crate::cheat::Message;
use crate::hypercube::{between, eq_table};
use ark_bn254::{Fr, G1Affine};
use ark_ff::{Field, One, Zero};
use zkfabric_kzg::mercury::{Evaluations, Proof};
use zkfabric_kzg::{OpeningProof, Srs};
use zkfabric_verifier::sponge::Sponge;

const LOG_COLUMNS: usize = 11;
const COLUMNS: usize = 1 << LOG_COLUMNS;

pub(super) fn prove<S: Sponge>(
    voice: &mut Voice<'_, S>,
    srs: &Srs,
    stacks: &[Vec<Fr>],
    reduction: &Reduction,
) -> Proof {
    let commit = |f: &[Fr]| {
        srs.commit_coefficients(zkfabric_host::cpu().as_ref(), &[f])
            .unwrap()[0]
    };
    let f = weighted_sum(stacks, &reduction.weights);
    let terms = reduction.weights.iter().zip(&reduction.values);
    let value: Fr = terms.map(|(w, v)| *w * v).sum();
    let (u1, u2) = reduction.point.split_at(LOG_COLUMNS);
    statement(voice, srs, &reduction.point, value);

    let weights = eq_table(u1);
    let h = f.chunks(COLUMNS).map(|row| inner(&weights, row));
    let h: Vec<Fr> = h.collect();
    let [sent_h] = voice.points(Message::OpeningH, "mercury h", [commit(&h)]);
    let alpha = voice.sample("mercury alpha");

    let (q, g) = divide(&f, alpha);
    let points = [commit(&g), commit(&q)];
    let [sent_g, sent_q] = voice.points(Message::OpeningDivision, "mercury g q", points);
    let gamma = voice.sample("mercury gamma");

    let s = symmetric([(&g, u1, Fr::one()), (&h, u2, gamma)]);
    let d: Vec<Fr> = g.iter().rev().copied().collect();
    let points = [commit(&s), commit(&d)];
    let [sent_s, sent_d] = voice.points(Message::OpeningProducts, "mercury S D", points);
    let zeta = voice.sample("mercury zeta");

    let inverse = zeta.inverse().unwrap();
    let [g0, g1] = [zeta, inverse].map(|x| evaluate(&g, x));
    let [h0, h1] = [zeta, inverse].map(|x| evaluate(&h, x));
    let [s0, s1] = [zeta, inverse].map(|x| evaluate(&s, x));
    let values = [g0, g1, h0, h1, s0, s1];
    let [g0, g1, h0, h1, s0, s1] =
        voice.scalars(Message::OpeningValues, "mercury evaluations", values);
    let quotient = srs.verifier().tau_b_g2().is_none().then(|| {
        let factor = alpha - zeta.pow([COLUMNS as u64]);
        let f = weighted_sum(&[f.clone(), q.clone()], &[Fr::one(), factor]);
        let point = commit(&quotient_by(&f, zeta));
        let [point] = voice.points(Message::OpeningQuotient, "mercury H", [point]);
        point
    });
    let beta = voice.sample("mercury beta");

    let both = vec![zeta, inverse];
    let groups = [
        (g, both.clone()),
        (h, vec![zeta, inverse, alpha]),
        (s, both),
        (d, vec![zeta]),
    ];
    Proof {
        h: sent_h,
        g: sent_g,
        q: sent_q,
        s: sent_s,
        d: sent_d,
        evaluations: Evaluations {
            g: [g0, g1],
            h: [h0, h1],
            s: [s0, s1],
        },
        quotient,
        opening: short(voice, commit, &groups, beta),
    }
}

fn statement<S: Sponge>(voice: &mut Voice<'_, S>, srs: &Srs, point: &[Fr], value: Fr) {
    let transcript = &mut voice.transcript;
    let form = u64::from(srs.verifier().tau_b_g2().is_none());
    transcript.observe_number("mercury variables", point.len() as u64);
    transcript.observe_number("mercury log columns", LOG_COLUMNS as u64);
    transcript.observe_number("mercury form", form);
    transcript.observe_scalars("mercury point", point);
    transcript.observe_scalars("mercury value", &[value]);
}

/// Opens polynomials at their points, weighted by `1, beta, beta^2, ...`.
fn short<S: Sponge>(
    voice: &mut Voice<'_, S>,
    commit: impl Fn(&[Fr]) -> G1Affine,
    groups: &[(Vec<Fr>, Vec<Fr>); 4],
    beta: Fr,
) -> OpeningProof {
    let quotients = groups.each_ref().map(|(polynomial, points)| {
        let divided = points.iter();
        divided.fold(polynomial.clone(), |p, x| quotient_by(&p, *x))
    });
    let powers: Vec<Fr> = (0..4_u64).map(|k| beta.pow([k])).collect();
    let w = weighted_sum(&quotients, &powers);
    let [sent_w] = voice.points(Message::OpeningW, "mercury W", [commit(&w)]);
    let y = voice.sample("mercury y");
    // Constants vanish with the remainder.
    let vanishing = |points: &[Fr]| points.iter().map(|x| y - x).product::<Fr>();
    let mut polynomials: Vec<Vec<Fr>> = groups.iter().map(|(p, _)| p.clone()).collect();
    let mut weights: Vec<Fr> = (powers.iter().zip(groups))
        .map(|(power, (_, points))| *power * vanishing(points).inverse().unwrap())
        .collect();
    polynomials.push(w);
    weights.push(-Fr::one());
    let rest = quotient_by(&weighted_sum(&polynomials, &weights), y);
    let [sent] = voice.points(Message::OpeningWPrime, "mercury W'", [commit(&rest)]);
    let _ = voice.sample("mercury kappa");
    OpeningProof {
        w: sent_w,
        w_prime: sent,
    }
}

fn inner(a: &[Fr], b: &[Fr]) -> Fr {
    a.iter().zip(b).map(|(a, b)| *a * b).sum()
}

fn weighted_sum(polynomials: &[Vec<Fr>], weights: &[Fr]) -> Vec<Fr> {
    let longest = polynomials.iter().map(Vec::len).max().unwrap_or(0);
    let mut sum = vec![Fr::zero(); longest];
    for (polynomial, weight) in polynomials.iter().zip(weights) {
        for (slot, coefficient) in sum.iter_mut().zip(polynomial) {
            *slot += *weight * coefficient;
        }
    }
    sum
}

fn evaluate(polynomial: &[Fr], x: Fr) -> Fr {
    let coefficients = polynomial.iter().rev();
    coefficients.fold(Fr::zero(), |sum, c| sum * x + c)
}

/// Returns quotient and remainder by `X^b - alpha`.
fn divide(f: &[Fr], alpha: Fr) -> (Vec<Fr>, Vec<Fr>) {
    let mut q = f[COLUMNS..].to_vec();
    for index in (0..q.len().saturating_sub(COLUMNS)).rev() {
        let above = q[index + COLUMNS];
        q[index] += alpha * above;
    }
    let g = (0..COLUMNS).map(|index| f[index] + alpha * q[index]);
    (q.clone(), g.collect())
}

/// Returns the quotient by `X - x`.
fn quotient_by(polynomial: &[Fr], x: Fr) -> Vec<Fr> {
    let mut quotient = polynomial[1..].to_vec();
    for index in (0..quotient.len().saturating_sub(1)).rev() {
        let above = quotient[index + 1];
        quotient[index] += x * above;
    }
    quotient
}

/// Returns `S`, where `X S(X) + S(1/X) / X` is the weighted sum of `a(X) P_u(1/X) + a(1/X) P_u(X)`
/// without its constant term.
fn symmetric<const N: usize>(products: [(&[Fr], &[Fr], Fr); N]) -> Vec<Fr> {
    let mut s = vec![Fr::zero(); COLUMNS - 1];
    for (a, u, weight) in products {
        // a(X) P_u(1/X), from X^(-2^|u|) on.
        let shift = 1 << u.len();
        let mut product = [vec![Fr::zero(); shift], a.to_vec()].concat();
        for (k, u) in u.iter().enumerate() {
            let above = |index: usize| product.get(index + (1 << k)).copied();
            let next = |index| between(product[index], above(index).unwrap_or_default(), *u);
            product = (0..product.len()).map(next).collect();
        }
        for power in 1..COLUMNS {
            let above = product.get(shift + power).copied().unwrap_or_default();
            let below = shift.checked_sub(power).map(|index| product[index]);
            s[power - 1] += weight * (above + below.unwrap_or_default());
        }
    }
    s
}
