//! Wrong messages of the layers and of the linear claims.

use crate::cheat::{Check, Lie, Message, NoCheat, SentMessages};
use crate::claims::first_check;
use crate::execution::{Execution, SMALL};
use crate::outcome::{attempt, in_memory, refused};
use crate::permutations::fitted::FittedClaim;
use crate::prover::prove;
use crate::toy_system::{AFTER, ToySystem};
use ark_bn254::Fr;

/// Layers of a pair.
const LAYERS: usize = 18;
/// Variables of permutations, for a unit of lanes.
const VARIABLES: usize = 8;
/// Rounds of a layer.
const ROUNDS: usize = VARIABLES + 8;

fn execution() -> (&'static ToySystem, Execution) {
    let system = ToySystem::of_permutations();
    (system, Execution::with_permutations(system, &[&[SMALL]]))
}

/// Falsifies one element of each message that `of` selects, and continues by the protocol.
fn each_is_refused(of: impl Fn(Message) -> bool) {
    let (system, execution) = execution();
    let _ = prove(system, &execution, &mut NoCheat);
    let mut sent = SentMessages::default();
    let _ = prove(system, &execution, &mut sent);
    let sent = sent.scalars.into_iter().enumerate();
    let mut lies = 0;
    for (index, (shard, message, elements)) in sent.filter(|(_, sent)| of(sent.1)) {
        let check = first_check(message);
        let mut lie = Lie::new(shard, message, index % elements, check);
        let got = attempt(system, &execution, &mut lie);
        assert_eq!(got, refused(shard, check), "{message:?}");
        lies += 1;
    }
    assert!(lies > 0);
}

#[test]
fn the_claim_on_the_states() {
    each_is_refused(|message| matches!(message, Message::PermutationClaim(_)));
}

/// The first and the last round over permutations and over cells, in each layer.
#[test]
fn each_layer() {
    let ends = [0, VARIABLES - 1, VARIABLES, ROUNDS - 1];
    each_is_refused(
        |message| matches!(message, Message::PermutationRound(_, _, round) if ends.contains(&round)),
    );
}

/// All rounds of one layer of each kind.
#[test]
fn each_round_of_a_layer() {
    each_is_refused(|message| matches!(message, Message::PermutationRound(_, 6..9, _)));
}

#[test]
fn the_values_of_each_layer() {
    each_is_refused(|message| matches!(message, Message::PermutationValues(..)));
}

#[test]
fn each_linear_round() {
    each_is_refused(|message| matches!(message, Message::LinearRound(_)));
}

/// Each element of a proof is changed alone, with the verifier's challenges.
#[test]
fn each_edited_element() {
    let (system, execution) = execution();
    let honest = prove(system, &execution, &mut NoCheat);
    let pair = &honest.shards[0].1.permutations[0];
    let layers = pair.rounds.iter().flatten().enumerate();
    for (layer, of_layer) in layers {
        let check = Check::Permutation(0, layer);
        let edited = |edit: &dyn Fn(&mut zkfabric_verifier::permutation::LayerProof)| {
            let mut proof = honest.clone();
            edit(&mut proof.shards[0].1.permutations[0].rounds[layer / 3][layer % 3]);
            let got = in_memory(system, &execution, &proof);
            assert_eq!(got, refused(0, check), "{layer}");
        };
        for (round, message) in of_layer.rounds.iter().enumerate() {
            for element in 0..message.len() {
                edited(&|layer| layer.rounds[round][element] += Fr::from(1_u64));
            }
        }
        for value in 0..of_layer.values.len() {
            edited(&|layer| layer.values[value] += Fr::from(1_u64));
        }
    }
}

/// A wrong message that passes all checks up to one is refused by that check.
#[test]
fn lies_are_noticed_wherever_they_are_carried_to() {
    let (system, execution) = execution();
    let layers = |of: &[usize]| {
        of.iter()
            .map(|layer| Check::Permutation(0, *layer))
            .collect()
    };
    let _ = prove(system, &execution, &mut NoCheat);
    let end = [Check::Linear, Check::Reduction, Check::Opening];
    let cases: Vec<(Message, usize, Vec<Check>)> = vec![
        (Message::PermutationClaim(0), 0, layers(&[1, 2, 3, 17])),
        (Message::PermutationRound(0, 7, 12), 2, layers(&[8, 9])),
        (Message::PermutationValues(0, 3), 0, layers(&[4])),
        (Message::PermutationValues(0, 4), 12, layers(&[5])),
        (Message::PermutationValues(0, 5), 24, layers(&[6])),
        (Message::PermutationValues(0, LAYERS - 1), 3, Vec::new()),
        (Message::PermutationRound(0, LAYERS - 1, 0), 4, Vec::new()),
        (Message::LinearRound(0), 0, Vec::new()),
        (Message::LinearRound(9), 1, Vec::new()),
        // A value of a column that the sum over rows does not depend on.
        (Message::Values(2), 30, Vec::new()),
    ];
    for (message, element, checks) in cases {
        for check in checks.into_iter().chain(end) {
            let got = attempt(
                system,
                &execution,
                &mut Lie::new(0, message, element, check),
            );
            assert_eq!(got, refused(0, check), "{message:?} {element}, {check:?}");
        }
    }
}

/// A wrong lane after a permutation, and a claim on the states that fits it: the first layer does
/// not follow, nor, if it is adjusted, a later layer, nor the states at the end of the layers.
#[test]
fn claims_that_fit_wrong_lanes_are_refused() {
    let (system, mut execution) = execution();
    let (row, lane) = (1, 7);
    execution.free(0, 1).add(AFTER + lane, row, 1);
    let _ = prove(system, &execution, &mut NoCheat);
    let layers = [0, 1, 17].map(|layer| Check::Permutation(0, layer));
    let end = [Check::Linear, Check::Reduction, Check::Opening];
    for check in layers.into_iter().chain(end) {
        let mut cheat = FittedClaim::new(row, lane, VARIABLES, check);
        let got = attempt(system, &execution, &mut cheat);
        assert_eq!(got, refused(0, check), "{check:?}");
    }
}

/// In a shard with two pairs, the second is checked as well as the first.
#[test]
fn lies_on_the_second_pair_are_refused() {
    let system = ToySystem::of_permutations();
    let execution = Execution::with_permutations(system, &[&[SMALL, SMALL]]);
    let _ = prove(system, &execution, &mut NoCheat);
    let cases = [
        (Message::PermutationClaim(1), 0, Check::Permutation(1, 0)),
        (Message::PermutationClaim(0), 0, Check::Linear),
        (Message::PermutationClaim(1), 0, Check::Linear),
        (
            Message::PermutationRound(1, 4, 8),
            1,
            Check::Permutation(1, 4),
        ),
        (
            Message::PermutationValues(1, 17),
            9,
            Check::Permutation(1, 17),
        ),
        (Message::PermutationValues(1, 17), 9, Check::Linear),
    ];
    for (message, element, check) in cases {
        let got = attempt(
            system,
            &execution,
            &mut Lie::new(0, message, element, check),
        );
        assert_eq!(got, refused(0, check), "{message:?} {check:?}");
    }
}
