//! Wrong messages: each element of each message, noticed at the next check or carried on to a later
//! one.

use crate::cheat::{Cheat, Check, Edit, Lie, Message, SentMessages};
use crate::execution::Execution;
use crate::outcome::{attempt, refused};
use crate::prover::prove;
use crate::toy_system::ToySystem;
use ark_bn254::Fr;

/// Returns the first check that applies to a wrong message.
pub(crate) const fn first_check(message: Message) -> Check {
    match message {
        Message::Roots => Check::Layer(0),
        Message::LayerRound(layer, _) | Message::LayerEnds(layer) => Check::Layer(layer),
        Message::PermutationClaim(pair) => Check::Permutation(pair, 0),
        Message::PermutationRound(pair, layer, _) | Message::PermutationValues(pair, layer) => {
            Check::Permutation(pair, layer)
        }
        Message::RowRound(_) | Message::Values(_) => Check::Rows,
        Message::LinearRound(_) => Check::Linear,
        Message::ReductionRound(_) | Message::Stacks => Check::Reduction,
        Message::OpeningValues
        | Message::OpeningH
        | Message::OpeningDivision
        | Message::OpeningProducts
        | Message::OpeningQuotient
        | Message::OpeningW
        | Message::OpeningWPrime => Check::Opening,
    }
}

/// Falsifies each element of the messages that `of` selects.
fn each_is_refused(of: impl Fn(Message) -> bool) {
    let system = ToySystem::shared();
    let execution = Execution::small(system);
    let mut sent = SentMessages::default();
    let _ = prove(system, &execution, &mut sent);
    let selected = sent
        .scalars
        .into_iter()
        .filter(|(_, message, _)| of(*message));
    let mut lies = 0;
    for (shard, message, elements) in selected {
        let check = first_check(message);
        // One element of each of the layers' many rounds, in turn.
        let elements = match message {
            Message::LayerRound(layer, round) => (layer + round) % 2..(layer + round) % 2 + 1,
            _ => 0..elements,
        };
        for element in elements {
            let got = attempt(
                system,
                &execution,
                &mut Lie::new(shard, message, element, check),
            );
            assert_eq!(got, refused(shard, check), "{message:?} {element}");
            lies += 1;
        }
    }
    assert!(lies > 0);
}

#[test]
fn each_root() {
    each_is_refused(|message| message == Message::Roots);
}

#[test]
fn each_round_of_a_layer() {
    each_is_refused(|message| matches!(message, Message::LayerRound(..)));
}

#[test]
fn each_end_of_a_layer() {
    each_is_refused(|message| matches!(message, Message::LayerEnds(_)));
}

#[test]
fn each_round_over_rows() {
    each_is_refused(|message| matches!(message, Message::RowRound(_)));
}

#[test]
fn each_value_of_a_column() {
    each_is_refused(|message| matches!(message, Message::Values(_)));
}

#[test]
fn each_round_of_the_reduction_and_each_stack() {
    each_is_refused(|message| matches!(message, Message::ReductionRound(_) | Message::Stacks));
}

#[test]
fn each_value_of_the_opening() {
    each_is_refused(|message| message == Message::OpeningValues);
}

/// A wrong message that passes all checks up to one is refused by that check.
#[test]
fn lies_are_noticed_wherever_they_are_carried_to() {
    let system = ToySystem::shared();
    let execution = Execution::small(system);
    let layers = prove(system, &execution, &mut SentMessages::default()).shards[0]
        .1
        .layers
        .len();
    let last = layers - 1;
    let after = |layer| (layer..layers).map(Check::Layer);
    let end = [Check::Rows, Check::Reduction, Check::Opening];
    let cases: Vec<(Message, usize, Vec<Check>)> = vec![
        (Message::LayerRound(0, 0), 0, after(1).chain(end).collect()),
        (Message::LayerRound(last, 3), 1, end.to_vec()),
        // Ends that satisfy the layer's check, of numerators and of denominators.
        (Message::LayerEnds(0), 1, after(1).chain(end).collect()),
        (Message::LayerEnds(2), 2, after(3).chain(end).collect()),
        (Message::LayerEnds(last), 0, end.to_vec()),
        (Message::LayerEnds(last), 3, end.to_vec()),
        (Message::RowRound(4), 2, end[1..].to_vec()),
        // Values of columns that satisfy the sum over rows.
        (Message::Values(0), 0, end[1..].to_vec()),
        (Message::Values(1), 2, end[1..].to_vec()),
        (Message::Values(3), 1, end[1..].to_vec()),
        (Message::ReductionRound(2), 1, end[2..].to_vec()),
        // Values of stacks that satisfy the reduction.
        (Message::Stacks, 0, end[2..].to_vec()),
        (Message::Stacks, 8, end[2..].to_vec()),
    ];
    for (message, element, checks) in cases {
        for check in checks {
            let got = attempt(
                system,
                &execution,
                &mut Lie::new(0, message, element, check),
            );
            assert_eq!(got, refused(0, check), "{message:?} {element}, {check:?}");
        }
    }
}

/// Values of columns are exchanged within an instance and between instances of one chip.
#[test]
fn exchanged_values_of_columns_are_refused() {
    let system = ToySystem::shared();
    let execution = Execution::in_shards(system, 3);
    let honest = prove(system, &execution, &mut SentMessages::default());
    for check in [Check::Rows, Check::Reduction, Check::Opening] {
        let mut within = Edit {
            until: check,
            edit: |shard, message, values: &mut [Fr]| {
                if (shard, message) == (0, Message::Values(0)) {
                    values.swap(1, 2);
                }
            },
        };
        assert_eq!(attempt(system, &execution, &mut within), refused(0, check));
        // All messages before the values equal the honest proof's.
        let values = &honest.shards[0].1.values;
        let mut between = Edit {
            until: check,
            edit: |shard, message, sent: &mut [Fr]| match (shard, message) {
                (0, Message::Values(0)) => sent.copy_from_slice(&values[1]),
                (0, Message::Values(1)) => sent.copy_from_slice(&values[0]),
                _ => {}
            },
        };
        assert_eq!(attempt(system, &execution, &mut between), refused(0, check));
    }
}

/// Changes three stacks' values so that neither the reduction nor a sum with equal weights changes.
#[derive(Default)]
struct KeepSums {
    weights: Vec<Fr>,
}

impl Cheat for KeepSums {
    fn told_stack_weights(&mut self, _: usize, weights: &[Fr]) {
        self.weights = weights.to_vec();
    }

    fn scalars(&mut self, shard: usize, message: Message, values: &mut [Fr]) {
        if (shard, message) == (0, Message::Stacks) {
            let w = &self.weights;
            values[0] += w[1] - w[2];
            values[1] += w[2] - w[0];
            values[2] += w[0] - w[1];
        }
    }
}

#[test]
fn stacks_values_that_compensate_each_other_are_refused() {
    let system = ToySystem::shared();
    let execution = Execution::small(system);
    let got = attempt(system, &execution, &mut KeepSums::default());
    assert_eq!(got, refused(0, Check::Opening));
}
