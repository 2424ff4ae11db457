//! Constraints and messages of all rows in one sum, over the hypercube of the tallest instance.

use super::filled::{BusChallenges, Chip};
use super::fractions::{LeafClaim, Leaves};
use super::linear::Linear;
use super::permutation::Claims;
use super::voice::Voice;
use crate::cheat::{Check, Message};
use crate::hypercube::{Sum, eq, interpolate};
use ark_bn254::Fr;
use ark_ff::{Field, One, Zero};
use zkfabric_verifier::sponge::Sponge;

/// The sent messages, and the point of the claims on the columns' values.
#[derive(Debug)]
pub(super) struct Rows {
    pub(super) rounds: Vec<[Fr; 3]>,
    /// Rounds of the linear claims.
    pub(super) linear: Vec<[Fr; 2]>,
    pub(super) values: Vec<Vec<Fr>>,
    /// Coordinates of the group's index in the tallest instance.
    pub(super) groups: Vec<Fr>,
    pub(super) lanes: Vec<Fr>,
}

/// `F`, the sum over instances of weighted constraints and messages.
struct Integrand<'a> {
    chips: &'a [Chip<'a>],
    bus: &'a BusChallenges,
    /// `e_m` and `D_m(0)` for each instance's messages.
    messages: Vec<Vec<(Fr, Fr)>>,
    mu: Fr,
    gamma: Fr,
}

impl Integrand<'_> {
    /// Evaluates `F` at the values of all columns, instance by instance.
    fn at(&self, values: &[Fr]) -> Fr {
        let mut rest = values;
        let mut power = Fr::one();
        let mut sum = Fr::zero();
        for (chip, weights) in self.chips.iter().zip(&self.messages) {
            let (columns, next) = rest.split_at(chip.columns().len());
            rest = next;
            for constraint in &chip.air.constraints {
                power *= self.gamma;
                sum += power * chip.evaluate(&constraint.expression, columns);
            }
            for (message, (weight, at_zero)) in weights.iter().enumerate() {
                let (p, q) = chip.message(message, columns, self.bus);
                sum += *weight * (p + self.mu * (q - at_zero));
            }
        }
        sum
    }

    /// Returns the sum that the leaves' claims demand.
    fn claim(&self, leaf: &LeafClaim) -> Fr {
        let mut claim = leaf.numerator + self.mu * (leaf.denominator - Fr::one());
        for (chip, weights) in self.chips.iter().zip(&self.messages) {
            let z = &leaf.groups[..chip.log_groups()];
            let height: Fr = (0..chip.stated_groups()).map(|group| eq(z, group)).sum();
            for (weight, at_zero) in weights {
                claim -= self.mu * weight * height * (*at_zero - Fr::one());
            }
        }
        claim
    }
}

/// Returns all columns on the hypercube of `groups` group variables; a smaller instance is
/// repeated.
fn tables(chips: &[Chip<'_>], groups: usize) -> Vec<Vec<Fr>> {
    let mut tables = Vec::new();
    for chip in chips {
        for column in chip.columns() {
            let cell = |index: usize| {
                let (group, lane) = (index % (1 << groups), index >> groups);
                let row = group % (1 << chip.log_groups()) * 8 + lane;
                column.get(row).copied().unwrap_or_default()
            };
            tables.push((0..8 << groups).map(cell).collect());
        }
    }
    tables
}

pub(super) fn prove<S: Sponge>(
    voice: &mut Voice<'_, S>,
    chips: &[Chip<'_>],
    (leaves, leaf, claims): (&Leaves, &LeafClaim, &[Claims]),
    bus: &BusChallenges,
) -> Rows {
    let (mu, gamma) = (voice.sample("mu"), voice.sample("gamma"));
    let weights = chips.iter().zip(&leaves.offsets).map(|(chip, offsets)| {
        let (low, z) = (chip.log_groups(), &leaf.groups);
        let weight = |(message, offset): (usize, &usize)| {
            let (_, at_zero) = chip.message(message, &chip.zeros(), bus);
            (eq(&z[low..], offset >> low), at_zero)
        };
        offsets.iter().enumerate().map(weight).collect()
    });
    let integrand = Integrand {
        chips,
        bus,
        messages: weights.collect(),
        mu,
        gamma,
    };
    let variables = chips.iter().map(Chip::log_groups).max().unwrap();
    let z = [&leaf.groups[..variables], leaf.lanes.as_slice()].concat();
    let mut linear = (!claims.is_empty()).then(|| Linear::new(voice, chips, claims, variables));
    let mut sum = Sum::new(tables(chips, variables), Some(&z));
    let mut claim = integrand.claim(leaf);
    let (mut rounds, mut point) = (Vec::new(), Vec::new());
    for (round, z) in z.iter().enumerate() {
        let message = Message::RowRound(round);
        let sent = sum.round([0, 2, -1], |values| integrand.at(values));
        let [zero, two, minus] = voice.message(message, "row round", sent);
        rounds.push([zero, two, minus]);
        if let Some(linear) = &mut linear {
            linear.send(voice);
        }
        let r = voice.sample("row challenge");
        // Where z is zero, any value will do.
        let one = (claim - (Fr::one() - z) * zero) * z.inverse().unwrap_or_default();
        claim = interpolate([(0, zero), (1, one), (2, two), (-1, minus)], r);
        sum.bind(r);
        if let Some(linear) = &mut linear {
            linear.bind(r);
        }
        point.push(r);
    }
    let lanes = point.split_off(variables);
    let values = send_values(voice, (&integrand, claim), linear.as_ref(), sum.end());
    Rows {
        rounds,
        linear: linear.map_or_else(Vec::new, |linear| linear.rounds),
        values,
        groups: point,
        lanes,
    }
}

/// Sends the columns' values, at which the integrand should equal `claim` and the linear claims'
/// forms should equal theirs.
fn send_values<S: Sponge>(
    voice: &mut Voice<'_, S>,
    (integrand, claim): (&Integrand<'_>, Fr),
    linear: Option<&Linear<'_>>,
    mut values: Vec<Fr>,
) -> Vec<Vec<Fr>> {
    let mut kept = Vec::new();
    let mut first = 0;
    let counts = integrand.chips.iter().map(|chip| chip.columns().len());
    let counts: Vec<usize> = counts.collect();
    for (instance, count) in counts.iter().enumerate() {
        let of_instance = &mut values[first..first + count];
        kept.extend(voice.edit(Message::Values(instance), of_instance));
        first += count;
    }
    let rows = |values: &[Fr]| integrand.at(values) - claim;
    if voice.repairs(Check::Rows) {
        let candidates = (0..values.len()).filter(|column| kept[*column]);
        let repair = |column| repaired(&rows, &values, column);
        values = candidates.into_iter().find_map(repair).unwrap();
    }
    if let Some(linear) = linear
        && voice.repairs(Check::Linear)
    {
        // Adjusts a column that the sum over rows does not depend on.
        let missing = |values: &[Fr]| linear.missing(&by_instance(values, &counts));
        let candidates = (0..values.len()).filter(|column| kept[*column]);
        let repair = |column| {
            let repaired = repaired(&missing, &values, column)?;
            (rows(&repaired) == rows(&values)).then_some(repaired)
        };
        values = candidates.into_iter().find_map(repair).unwrap();
    }
    let split = by_instance(&values, &counts);
    for values in &split {
        voice.transcript.observe_scalars("values", values);
    }
    split.into_iter().map(<[Fr]>::to_vec).collect()
}

/// Cuts a list into parts of these lengths.
fn by_instance<'a>(mut rest: &'a [Fr], counts: &[usize]) -> Vec<&'a [Fr]> {
    let cut = counts.iter().map(|count| {
        let (values, next) = rest.split_at(*count);
        rest = next;
        values
    });
    cut.collect()
}

/// Returns the values with one of them changed so that `error` is zero, provided `error` is linear
/// in it.
fn repaired(error: &dyn Fn(&[Fr]) -> Fr, values: &[Fr], column: usize) -> Option<Vec<Fr>> {
    let with = |delta: Fr| {
        let mut values = values.to_vec();
        values[column] += delta;
        values
    };
    let at = |delta: u64| error(&with(delta.into()));
    let (zero, one, two) = (at(0), at(1), at(2));
    let slope = one - zero;
    let linear = two - one == slope;
    linear
        .then(|| slope.inverse())
        .flatten()
        .map(|inverse| with(-zero * inverse))
}
