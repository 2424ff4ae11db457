//! The checks.

use crate::layout::{self, Polynomial};
use crate::rounds::{self, BusChallenges};
use crate::{InstanceShape, Proof, Transcript, VerifyError, VerifyingKey, shapes};
use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use ark_bn254::{Fr, G1Affine};
use ark_ff::{FftField, Field, One, Zero};
use zkfabric_air::{Kind, Message, Variable, logup};
use zkfabric_kzg::GroupClaim;

/// What the caller accepts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Options {
    /// Accept a key whose reference string anybody can forge proofs for.
    pub allow_insecure_srs: bool,
}

/// Verifies a proof for a statement.
///
/// `public` is what the caller believes the proof to be about, `boundary` the messages that follow from
/// it, which the verifier itself sends and receives. Rows are at most `2^38` (instances times largest
/// height), so multiplicities never wrap modulo r.
///
/// # Errors
/// Why the proof is rejected.
pub fn verify(
    key: &VerifyingKey,
    public: &[u8],
    boundary: &[Message],
    proof: &Proof,
    options: Options,
) -> Result<(), VerifyError> {
    if key.srs().insecure() && !options.allow_insecure_srs {
        return Err(VerifyError::InsecureSrs);
    }
    if proof.srs_id != key.srs().id() {
        return Err(VerifyError::OtherSrs {
            expected: key.srs().id(),
            got: proof.srs_id,
        });
    }
    if proof.key_digest != key.digest() {
        return Err(VerifyError::OtherKey {
            expected: key.digest(),
            got: proof.key_digest,
        });
    }
    if proof.public != public {
        return Err(VerifyError::OtherStatement);
    }
    let shapes = shapes(key, &proof.headers)?;
    check_counts(proof, &shapes)?;

    let mut transcript: Transcript = rounds::statement(key, public, &proof.headers);
    let bus = rounds::main(&mut transcript, &proof.main);
    let gamma = rounds::helper(&mut transcript, &proof.sums, &proof.helpers);
    let zeta = rounds::quotient(&mut transcript, &proof.quotients);
    let delta = rounds::evaluation(&mut transcript, &proof.evaluations);
    let z = rounds::opening(&mut transcript, &proof.opening.w);

    check_balance(&shapes, &proof.sums, boundary, &bus)?;
    for (index, shape) in shapes.iter().enumerate() {
        check_constraints(index, shape, proof, &bus, gamma, zeta)?;
    }
    let groups = opening_groups(key, &shapes, proof, zeta, delta)?;
    zkfabric_kzg::verify(key.srs(), &groups, &proof.opening, z).map_err(VerifyError::Opening)
}

const COUNTS: VerifyError = VerifyError::MalformedKey(
    "a list of the proof has another length than the key and the instances demand",
);

/// The lists of a decoded proof always fit; those of a proof built in memory may not.
fn check_counts(proof: &Proof, shapes: &[InstanceShape<'_>]) -> Result<(), VerifyError> {
    let lists = [
        proof.main.len(),
        proof.sums.len(),
        proof.helpers.len(),
        proof.quotients.len(),
        proof.evaluations.len(),
    ];
    if lists.iter().any(|&length| length != shapes.len()) {
        return Err(COUNTS);
    }
    let per_instance = proof
        .main
        .iter()
        .zip(&proof.helpers)
        .zip(&proof.evaluations);
    for (shape, ((main, helpers), evaluations)) in shapes.iter().zip(per_instance) {
        let fits = main.len() == shape.air.main.len()
            && helpers.len() == shape.air.helpers()
            && evaluations.local.len() == layout::opened(shape.air).len()
            && evaluations.next.len() == layout::next_count(shape.air);
        if !fits {
            return Err(COUNTS);
        }
    }
    Ok(())
}

fn check_balance(
    shapes: &[InstanceShape<'_>],
    sums: &[Fr],
    boundary: &[Message],
    bus: &BusChallenges,
) -> Result<(), VerifyError> {
    let mut total: Fr = sums.iter().sum();
    // Without helper columns nothing ties a sum to rows, so it must be zero.
    let untied =
        |(shape, sum): (&InstanceShape<'_>, &Fr)| shape.air.helpers() == 0 && !sum.is_zero();
    if shapes.iter().zip(sums).any(untied) {
        return Err(VerifyError::UnbalancedBus);
    }
    for message in boundary {
        let fingerprint = bus.fingerprint(message.bus.id, &message.fields);
        let inverse = fingerprint
            .inverse()
            .ok_or(VerifyError::DegenerateChallenge { challenge: "alpha" })?;
        total += message.multiplicity * inverse;
    }
    if total.is_zero() {
        Ok(())
    } else {
        Err(VerifyError::UnbalancedBus)
    }
}

/// `sum gamma^i C_i(zeta) = (zeta^n - 1) (q_0(zeta) + zeta^n q_1(zeta))`.
fn check_constraints(
    index: usize,
    shape: &InstanceShape<'_>,
    proof: &Proof,
    bus: &BusChallenges,
    gamma: Fr,
    zeta: Fr,
) -> Result<(), VerifyError> {
    let failed = || VerifyError::Constraints {
        instance: index,
        chip: shape.air.name.clone(),
    };
    let evaluations = proof.evaluations.get(index).ok_or_else(failed)?;
    let sum = proof.sums.get(index).ok_or_else(failed)?;
    let rows = Fr::from(1u64.checked_shl(shape.log_height).unwrap_or(0));
    let share = *sum * rows.inverse().ok_or_else(failed)?;
    let assignment = Assignment::new(shape, evaluations, bus, share);

    let values = shape
        .air
        .program
        .evaluate(|v| assignment.get(v))
        .ok_or_else(failed)?;
    let combined = values
        .iter()
        .rev()
        .fold(Fr::zero(), |sum, value| sum * gamma + value);
    let power = (0..shape.log_height).fold(zeta, |power, _| power.square());
    let vanishing = power - Fr::one();
    if vanishing.is_zero() {
        return Err(VerifyError::DegenerateChallenge { challenge: "zeta" });
    }
    let quotient = assignment.quotient(0).ok_or_else(failed)?
        + power * assignment.quotient(1).ok_or_else(failed)?;
    if combined == vanishing * quotient {
        Ok(())
    } else {
        Err(failed())
    }
}

/// Values of an instance's variables at `zeta`.
struct Assignment<'a> {
    local: BTreeMap<(u8, usize), &'a Fr>,
    next: BTreeMap<(u8, usize), &'a Fr>,
    bus: &'a BusChallenges,
    share: Fr,
}

const MAIN: u8 = 0;
const FIXED: u8 = 1;
const HELPER: u8 = 2;
const QUOTIENT: u8 = 3;

const fn slot(polynomial: Polynomial) -> (u8, usize) {
    match polynomial {
        Polynomial::Main(index) => (MAIN, index),
        Polynomial::Fixed(index) => (FIXED, index),
        Polynomial::Helper(index) => (HELPER, index),
        Polynomial::Quotient(index) => (QUOTIENT, index),
    }
}

impl<'a> Assignment<'a> {
    fn new(
        shape: &InstanceShape<'_>,
        evaluations: &'a crate::proof::Evaluations,
        bus: &'a BusChallenges,
        share: Fr,
    ) -> Self {
        let opened = layout::opened(shape.air);
        let local = opened
            .iter()
            .map(|o| slot(o.polynomial))
            .zip(&evaluations.local)
            .collect();
        let next = opened
            .iter()
            .filter(|o| o.next)
            .map(|o| slot(o.polynomial))
            .zip(&evaluations.next)
            .collect();
        Self {
            local,
            next,
            bus,
            share,
        }
    }

    fn get(&self, variable: Variable) -> Option<Fr> {
        let kind = match variable.kind {
            Kind::Main => MAIN,
            Kind::Fixed => FIXED,
            Kind::Helper => HELPER,
            Kind::Challenge => return self.challenge(variable.index),
        };
        let values = if variable.next {
            &self.next
        } else {
            &self.local
        };
        values.get(&(kind, variable.index)).map(|value| **value)
    }

    fn challenge(&self, index: usize) -> Option<Fr> {
        match index {
            logup::ALPHA => Some(self.bus.alpha),
            logup::SHARE => Some(self.share),
            _ => self
                .bus
                .beta_powers
                .get(index.checked_sub(logup::BETA)?)
                .copied(),
        }
    }

    fn quotient(&self, index: usize) -> Option<Fr> {
        self.local.get(&(QUOTIENT, index)).map(|value| **value)
    }
}

/// One group for what is opened at `zeta` alone, one for each height for what is opened at `w zeta` too.
fn opening_groups(
    key: &VerifyingKey,
    shapes: &[InstanceShape<'_>],
    proof: &Proof,
    zeta: Fr,
    delta: Fr,
) -> Result<Vec<GroupClaim>, VerifyError> {
    let mut single = GroupClaim {
        terms: Vec::new(),
        points: [zeta].into(),
        values: [Fr::zero()].into(),
    };
    let mut pairs: BTreeMap<u32, GroupClaim> = BTreeMap::new();
    let mut weight = Fr::one();
    for (index, shape) in shapes.iter().enumerate() {
        let evaluations = proof.evaluations.get(index).ok_or(COUNTS)?;
        let mut next = evaluations.next.iter();
        for (opened, local) in layout::opened(shape.air)
            .into_iter()
            .zip(&evaluations.local)
        {
            let commitment =
                commitment(key, shape, proof, index, opened.polynomial).ok_or(COUNTS)?;
            let group = if opened.next {
                pairs.entry(shape.log_height).or_insert_with(|| {
                    let points = [zeta, zeta * generator(shape.log_height)];
                    GroupClaim {
                        terms: Vec::new(),
                        points: points.into(),
                        values: [Fr::zero(); 2].into(),
                    }
                })
            } else {
                &mut single
            };
            group.terms.push((commitment, weight));
            if let Some(value) = group.values.first_mut() {
                *value += weight * local;
            }
            if opened.next {
                let next = next.next().ok_or(COUNTS)?;
                if let Some(value) = group.values.get_mut(1) {
                    *value += weight * next;
                }
            }
            weight *= delta;
        }
    }
    let mut groups: Vec<GroupClaim> = pairs.into_values().collect();
    groups.insert(0, single);
    Ok(groups)
}

fn commitment(
    key: &VerifyingKey,
    shape: &InstanceShape<'_>,
    proof: &Proof,
    instance: usize,
    polynomial: Polynomial,
) -> Option<G1Affine> {
    match polynomial {
        Polynomial::Main(index) => proof.main.get(instance)?.get(index).copied(),
        Polynomial::Fixed(index) => key
            .fixed()
            .get(shape.fixed?)?
            .commitments
            .get(index)
            .copied(),
        Polynomial::Helper(index) => proof.helpers.get(instance)?.get(index).copied(),
        Polynomial::Quotient(index) => proof.quotients.get(instance)?.get(index).copied(),
    }
}

/// Generator of the subgroup of order `2^log_height` (the same as the prover's transforms use).
#[must_use]
pub(crate) fn generator(log_height: u32) -> Fr {
    let mut root = Fr::TWO_ADIC_ROOT_OF_UNITY;
    for _ in log_height..Fr::TWO_ADICITY {
        root = root.square();
    }
    root
}
