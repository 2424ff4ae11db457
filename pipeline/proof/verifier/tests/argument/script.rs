//! Absorbed items and drawn challenges: the verifier's match the protocol's text, and each item
//! comes before all challenges that depend on it.

use crate::cheat::{self, Cheat, Check, Lie, NoCheat, SentMessages};
use crate::execution::{Execution, PairUnits, SMALL};
use crate::prover::{prove, prove_with};
use crate::recording::{Event, Log, Recording, record};
use crate::toy_system::{KeyParts, LOG_STACK, ToySystem, string_of};
use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr, CurveGroup};
use std::collections::BTreeSet;
use zkfabric_air::Message;
use zkfabric_verifier::proof::Hash;
use zkfabric_verifier::sponge::{KeccakSponge, Poseidon2Sponge, Sponge};
use zkfabric_verifier::{
    Common, Header, Proof, ShardCommitment, Statement, VerifyError, VerifyingKey, verify_shard,
};

/// Checks all shards as far as each one goes; returns the ends and the record of absorbed and drawn
/// items.
fn verified<S: Sponge>(
    key: &VerifyingKey,
    execution: &Execution,
    proof: &Proof,
) -> (Vec<Result<Fr, VerifyError>>, Log) {
    record(|| {
        let commitments = proof.shards.iter().map(|(commitment, _)| commitment);
        let common = Common::<Recording<S>>::new(key, execution.statement(), commitments);
        let shards = proof.shards.iter().enumerate();
        let end = |(index, shard)| Ok(verify_shard(key, &common, index, shard)?.end);
        shards.map(end).collect()
    })
}

fn verifier_follows_the_protocol<S: Sponge>(hash: Hash) {
    let small = ToySystem::shared();
    let permuting = ToySystem::of_permutations();
    let lists: [&[PairUnits]; 3] = [&[SMALL], &[], &[SMALL, SMALL]];
    let mut executions = vec![(permuting, Execution::with_permutations(permuting, &lists))];
    executions.extend((1..=3).map(|shards| (small, Execution::in_shards(small, shards))));
    for (system, execution) in executions {
        let shards = execution.shards.len();
        let run = || prove_with::<Recording<S>>(system, &execution, hash, &mut NoCheat);
        let ((proof, ends), expected) = record(run);
        let (got_ends, got) = verified::<S>(&system.key, &execution, &proof);
        assert_eq!(got_ends, ends.into_iter().map(Ok).collect::<Vec<_>>());
        assert_eq!(got.len(), 1 + shards);
        for (branch, events) in &expected {
            for (index, event) in events.iter().enumerate() {
                assert_eq!(got[branch].get(index), Some(event), "{branch:?} {index}");
            }
        }
        assert_eq!(got, expected);
    }
}

#[test]
fn the_verifier_absorbs_and_draws_what_the_protocol_says() {
    verifier_follows_the_protocol::<KeccakSponge>(Hash::Keccak);
    verifier_follows_the_protocol::<Poseidon2Sponge>(Hash::Poseidon2);
}

/// Returns the challenges of the buses and one challenge of each shard.
fn trunk(key: &VerifyingKey, statement: Statement<'_>, commitments: &[ShardCommitment]) -> Vec<Fr> {
    let common = Common::<KeccakSponge>::new(key, statement, commitments.iter());
    assert_eq!(common.shards, commitments.len());
    let shards = 0..commitments.len();
    let of_shards = shards.map(|index| common.shard(index).sample("root lanes"));
    let beta = common.bus.beta_powers[0];
    [common.bus.alpha, beta]
        .into_iter()
        .chain(of_shards)
        .collect()
}

/// Each item absorbed before the shards fork, changed alone, changes all challenges of all shards.
#[test]
fn the_trunk_depends_on_the_whole_statement() {
    let system = ToySystem::shared();
    let execution = Execution::in_shards(system, 3);
    let proof = prove(system, &execution, &mut NoCheat);
    let commitments: Vec<_> = proof.shards.into_iter().map(|shard| shard.0).collect();
    let honest = trunk(&system.key, execution.statement(), &commitments);
    let mut seen: BTreeSet<Fr> = honest.iter().copied().collect();
    assert_eq!(seen.len(), 5);
    let mut differs = |what: &str, challenges: Vec<Fr>| {
        for challenge in challenges {
            assert!(seen.insert(challenge), "{what}");
        }
    };
    let context = b"another machine";
    let parts = KeyParts {
        context,
        ..KeyParts::default()
    };
    let other = ToySystem::new(string_of(LOG_STACK), parts);
    differs(
        "key",
        trunk(&other.key, execution.statement(), &commitments),
    );
    for public in [b"".as_slice(), b"the tota", b"the total\0", b"The total"] {
        let statement = Statement {
            public,
            ..execution.statement()
        };
        differs("public", trunk(&system.key, statement, &commitments));
    }
    let mut with = |what: &str, edit: &dyn Fn(&mut Vec<Message>)| {
        let mut boundary = execution.boundary.clone();
        edit(&mut boundary);
        let statement = Statement {
            boundary: &boundary,
            ..execution.statement()
        };
        differs(what, trunk(&system.key, statement, &commitments));
    };
    with("no boundary", &Vec::clear);
    with("a message twice", &|list| list.push(list[0].clone()));
    with("another bus", &|list| list[0].bus.id += 1);
    with("another multiplicity", &|list| {
        list[0].multiplicity += Fr::from(1_u64);
    });
    with("another field", &|list| {
        list[0].fields[0] += Fr::from(1_u64);
    });
    with("a field more", &|list| list[0].fields.push(Fr::from(0_u64)));
    with("no field", &|list| list[0].fields.clear());
    let mut with = |what: &str, edit: &dyn Fn(&mut Vec<ShardCommitment>)| {
        let mut commitments = commitments.clone();
        edit(&mut commitments);
        differs(
            what,
            trunk(&system.key, execution.statement(), &commitments),
        );
    };
    for shard in 0..3 {
        with("log stack", &|list| list[shard].log_stack += 1);
        for index in 0..commitments[shard].headers.len() {
            with("chip", &|list| list[shard].headers[index].chip += 1);
            with("chip", &|list| list[shard].headers[index].chip ^= 1 << 31);
            with("units", &|list| list[shard].headers[index].units += 1);
            with("units", &|list| list[shard].headers[index].units ^= 1 << 31);
            with("exchanged", &|list| {
                let Header { chip, units } = list[shard].headers[index];
                list[shard].headers[index] = Header {
                    chip: units + 100,
                    units: chip + 100,
                };
            });
            with("dropped", &|list| {
                let _ = list[shard].headers.remove(index);
            });
        }
        for index in 0..commitments[shard].stacks.len() {
            with("stack", &|list| {
                let point = &mut list[shard].stacks[index];
                *point = (*point + G1Affine::generator()).into_affine();
            });
            with("sign of a stack", &|list| {
                let point = &mut list[shard].stacks[index];
                *point = -*point;
            });
            with("a stack less", &|list| {
                let _ = list[shard].stacks.remove(index);
            });
        }
        with("stacks in another order", &|list| {
            list[shard].stacks.reverse();
        });
        with("a shard less", &|list| drop(list.remove(shard)));
        with("a shard more", &|list| list.push(list[shard].clone()));
    }
    with("shards exchanged", &|list| list.swap(0, 1));
    with("a stack of another shard", &|list| {
        let stack = list[0].stacks.pop().unwrap();
        list[1].stacks.insert(0, stack);
    });
    with("no shard", &Vec::clear);
}

/// An element of a proof that is a scalar or a point.
pub(crate) enum Slot<'a> {
    Scalar(&'a mut Fr),
    Point(&'a mut G1Affine),
}

/// Returns all elements of the first shard's proof in the order in which they are absorbed.
pub(crate) fn slots(proof: &mut Proof) -> Vec<Slot<'_>> {
    let shard = &mut proof.shards[0].1;
    let mut slots = Vec::new();
    slots.extend(shard.roots.as_flattened_mut().iter_mut().map(Slot::Scalar));
    for layer in &mut shard.layers {
        let rounds = layer.rounds.as_flattened_mut().iter_mut();
        slots.extend(rounds.chain(&mut layer.ends).map(Slot::Scalar));
    }
    for pair in &mut shard.permutations {
        slots.push(Slot::Scalar(&mut pair.claim));
        for layer in pair.rounds.iter_mut().flatten() {
            let rounds = layer.rounds.iter_mut().flatten();
            slots.extend(rounds.chain(&mut layer.values).map(Slot::Scalar));
        }
    }
    let mut linear = shard.linear.iter_mut();
    for round in &mut shard.rows {
        slots.extend(round.iter_mut().map(Slot::Scalar));
        let linear = linear.next().into_iter().flatten();
        slots.extend(linear.map(Slot::Scalar));
    }
    slots.extend(shard.values.iter_mut().flatten().map(Slot::Scalar));
    let reduction = shard.reduction.as_flattened_mut().iter_mut();
    slots.extend(reduction.chain(&mut shard.stacks).map(Slot::Scalar));
    let opening = &mut shard.opening;
    let points = [
        &mut opening.h,
        &mut opening.g,
        &mut opening.q,
        &mut opening.s,
        &mut opening.d,
    ];
    slots.extend(points.map(Slot::Point));
    let values = &mut opening.evaluations;
    let values = [&mut values.g, &mut values.h, &mut values.s];
    slots.extend(values.into_iter().flatten().map(Slot::Scalar));
    slots.extend(opening.quotient.as_mut().map(Slot::Point));
    let short = &mut opening.opening;
    slots.extend([&mut short.w, &mut short.w_prime].map(Slot::Point));
    slots
}

/// Changes each element of a shard's proof alone: earlier challenges stay the same, all later ones
/// change, as far as the verifier goes, and other shards are unaffected.
fn each_element_changes_the_later_challenges(
    system: &ToySystem,
    execution: &Execution,
    step: usize,
) {
    let mut proof = prove(system, execution, &mut NoCheat);
    let (ends, honest) = verified::<KeccakSponge>(&system.key, execution, &proof);
    assert!(ends.iter().all(Result::is_ok));
    let events = &honest[&vec![0]];
    let drawn: BTreeSet<Fr> = honest.values().flatten().filter_map(Event::drawn).collect();
    let mut absorbed = 0;
    let number = slots(&mut proof).len();
    for index in (0..number)
        .rev()
        .step_by(step)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
    {
        let mut changed = proof.clone();
        match slots(&mut changed).swap_remove(index) {
            Slot::Scalar(scalar) => *scalar += Fr::from(1_u64),
            Slot::Point(point) => *point = (*point + G1Affine::generator()).into_affine(),
        }
        let (_, log) = verified::<KeccakSponge>(&system.key, execution, &changed);
        assert_eq!(
            (&log[&vec![]], &log[&vec![1]]),
            (&honest[&vec![]], &honest[&vec![1]])
        );
        let got = &log[&vec![0]];
        let same = got.iter().zip(events).take_while(|(a, b)| a == b).count();
        // Elements come in the order of absorption, so the changed items do, too.
        assert!(same >= absorbed, "{index}");
        absorbed = same;
        if got.len() == same {
            // The value fails its check before it is absorbed; lies that pass the check are tested
            // below.
            let label = events[same].label();
            let ends = ["layer ends", "permutation values", "values", "stack values"];
            assert!(ends.contains(&label));
            continue;
        }
        assert_eq!(got[same].label(), events[same].label());
        assert!(
            got[same].drawn().is_none(),
            "element {index} is not absorbed"
        );
        let later: Vec<Fr> = got[same..].iter().filter_map(Event::drawn).collect();
        assert!(!later.is_empty(), "{index}");
        for challenge in later {
            assert!(!drawn.contains(&challenge), "{index}");
        }
    }
    // The last element is in the last item.
    let rest = events[absorbed..].iter().map(Event::label);
    let rest: Vec<&str> = rest.collect();
    assert_eq!(rest, ["mercury W'", "mercury kappa", "end"]);
}

#[test]
fn each_element_of_a_shard_changes_the_later_challenges() {
    let system = ToySystem::shared();
    each_element_changes_the_later_challenges(system, &Execution::in_shards(system, 2), 1);
    let srs = string_of(LOG_STACK).without_tau_b_g2().unwrap();
    let system = ToySystem::new(srs, KeyParts::default());
    each_element_changes_the_later_challenges(&system, &Execution::in_shards(&system, 2), 1);
}

/// Covers a third of the rounds of permutations, which have three elements and more.
#[test]
fn each_message_of_permutations_changes_the_later_challenges() {
    let system = ToySystem::of_permutations();
    let execution = Execution::with_permutations(system, &[&[SMALL], &[]]);
    each_element_changes_the_later_challenges(system, &execution, 3);
}

/// Returns the challenges of the only shard, with their labels.
fn challenges(
    system: &ToySystem,
    execution: &Execution,
    cheat: &mut dyn Cheat,
) -> Vec<(&'static str, Fr)> {
    let proof = prove(system, execution, cheat);
    let (ends, log) = verified::<KeccakSponge>(&system.key, execution, &proof);
    // Everything up to the pairing, which is not checked here, passes.
    assert!(ends[0].is_ok(), "{:?}", ends[0]);
    let events = log[&vec![0]].iter();
    let drawn = events.filter_map(|event| Some((event.label(), event.drawn()?)));
    drawn.collect()
}

/// Returns the challenges of a shard drawn before a message of field elements.
fn drawn_before(message: cheat::Message) -> usize {
    let of_layer = |layer: usize| 3 + (0..layer).map(|k| 1 + k + 3 + 1).sum::<usize>();
    match message {
        cheat::Message::Roots => 0,
        cheat::Message::LayerRound(layer, round) => of_layer(layer) + 1 + round,
        cheat::Message::LayerEnds(layer) => of_layer(layer) + 1 + layer + 3,
        _ => usize::MAX,
    }
}

/// Lies that are carried on to the pairing: the verifier draws all challenges, and exactly the
/// later ones change.
#[test]
fn lies_change_exactly_the_later_challenges() {
    let system = ToySystem::shared();
    // The first and the last of a layer's rounds, since those between behave alike.
    lies_change_the_later_challenges(
        system,
        &Execution::small(system),
        |message| !matches!(message, cheat::Message::LayerRound(layer, round) if (1..layer + 2).contains(&round)),
    );
}

/// The same for permutations, with the layers of the first and the last round.
#[test]
fn lies_on_permutations_change_exactly_the_later_challenges() {
    let system = ToySystem::of_permutations();
    let execution = Execution::with_permutations(system, &[&[SMALL]]);
    lies_change_the_later_challenges(system, &execution, |message| match message {
        cheat::Message::PermutationClaim(_) => true,
        cheat::Message::PermutationRound(_, layer, round) => {
            [0, 1, 2, 17].contains(&layer) && [0, 7, 8, 15].contains(&round)
        }
        cheat::Message::PermutationValues(_, layer) => [0, 1, 2, 17].contains(&layer),
        cheat::Message::LinearRound(round) => [0, 9].contains(&round),
        _ => false,
    });
}

fn lies_change_the_later_challenges(
    system: &ToySystem,
    execution: &Execution,
    of: impl Fn(cheat::Message) -> bool,
) {
    let honest = challenges(system, execution, &mut NoCheat);
    let values: BTreeSet<Fr> = honest.iter().map(|(_, value)| *value).collect();
    assert_eq!(values.len(), honest.len());
    let mut sent = SentMessages::default();
    let _ = prove(system, execution, &mut sent);
    let mut before = 0;
    for (shard, message, elements) in sent.scalars {
        if !of(message) {
            continue;
        }
        let mut lie = Lie::new(shard, message, elements - 1, Check::Opening);
        let got = challenges(system, execution, &mut lie);
        assert_eq!(got.len(), honest.len());
        let same = got.iter().zip(&honest).take_while(|(a, b)| a == b).count();
        assert!(same >= before && same < honest.len(), "{message:?}");
        before = same;
        let expected = drawn_before(message);
        assert!(expected == usize::MAX || expected == same, "{message:?}");
        for ((label, got), (of_honest, _)) in got.iter().zip(&honest).skip(same) {
            assert_eq!(label, of_honest);
            assert!(!values.contains(got), "{message:?} {label}");
        }
    }
}
