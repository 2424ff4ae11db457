//! From columns' values to stacks' values: one sum over the units of all stacks.

use super::filled::FilledShard;
use super::rows::Rows;
use super::voice::Voice;
use crate::cheat::{Check, Message};
use crate::hypercube::{Sum, eq, eq_table, second};
use crate::toy_system::UNIT;
use ark_bn254::Fr;
use ark_ff::{Field, One, Zero};
use zkfabric_verifier::sponge::Sponge;

/// The sent messages, and the remaining opening.
#[derive(Debug)]
pub(super) struct Reduction {
    pub(super) rounds: Vec<[Fr; 2]>,
    pub(super) values: Vec<Fr>,
    /// Weight of each stack.
    pub(super) weights: Vec<Fr>,
    /// Coordinates of the index in a stack.
    pub(super) point: Vec<Fr>,
}

pub(super) fn prove<S: Sponge>(
    voice: &mut Voice<'_, S>,
    filled: &FilledShard<'_>,
    rows: &Rows,
) -> Reduction {
    let tau = voice.sample("tau");
    let (low_groups, high) = rows.groups.split_at(5);
    let low = [rows.lanes.as_slice(), low_groups].concat();
    let stacks = filled.stacks.len();
    let units = filled.stacks[0].len() / UNIT;

    let low_weights = eq_table(&low);

    // W_k, then P_k.
    let mut tables = vec![vec![Fr::zero(); units]; stacks];
    let mut weight = Fr::one();
    let mut claim = Fr::zero();
    for ((chip, places), values) in filled.chips.iter().zip(&filled.places).zip(&rows.values) {
        let high = &high[..chip.log_groups() - 5];
        for (units, value) in places.iter().zip(values) {
            for (unit, (stack, place)) in units.iter().enumerate() {
                tables[*stack][*place] += weight * eq(high, unit);
            }
            claim += weight * value;
            weight *= tau;
        }
    }
    for stack in &filled.stacks {
        let value = |unit: &[Fr]| low_weights.iter().zip(unit).map(|(w, v)| *w * v).sum();
        tables.push(stack.chunks(UNIT).map(value).collect());
    }

    let products = |v: &[Fr]| (0..stacks).map(|k| v[k] * v[stacks + k]).sum::<Fr>();
    let mut sum = Sum::new(tables, None);
    let (mut rounds, mut point) = (Vec::new(), Vec::new());
    for round in 0..units.ilog2() as usize {
        let [zero, one, two] = sum.round([0, 1, 2], products);
        let sent = [zero, second(zero, one, two)];
        let message = Message::ReductionRound(round);
        let [zero, top] = voice.message(message, "reduction round", sent);
        rounds.push([zero, top]);
        let r = voice.sample("reduction challenge");
        let one = claim - zero;
        claim = zero + (one - zero - top) * r + top * r * r;
        sum.bind(r);
        point.push(r);
    }
    let ends = sum.end();
    let (weights, values) = ends.split_at(stacks);
    let values = send_stacks(voice, weights, values.to_vec(), claim);
    let weights = values
        .iter()
        .map(|_| voice.transcript.sample_short("stack weight"));
    Reduction {
        weights: weights.collect(),
        rounds,
        values,
        point: [low, point].concat(),
    }
}

/// Sends the stacks' values, whose weighted sum should be `claim`.
fn send_stacks<S: Sponge>(
    voice: &mut Voice<'_, S>,
    weights: &[Fr],
    mut values: Vec<Fr>,
    claim: Fr,
) -> Vec<Fr> {
    voice.cheat.told_stack_weights(voice.shard, weights);
    let kept = voice.edit(Message::Stacks, &mut values);
    if voice.repairs(Check::Reduction) {
        let usable = |k: &usize| kept[*k] && !weights[*k].is_zero();
        let slot = (0..values.len()).find(usable).unwrap();
        let sum: Fr = weights.iter().zip(&values).map(|(w, v)| *w * v).sum();
        values[slot] += (claim - sum) * weights[slot].inverse().unwrap();
    }
    voice.transcript.observe_scalars("stack values", &values);
    values
}
