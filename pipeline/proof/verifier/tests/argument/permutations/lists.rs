//! Instances without a counterpart, lists whose lengths do not match the heights, challenges of
//! zero.

use crate::cheat::NoCheat;
use crate::degenerate::with_zero;
use crate::execution::{Execution, PairUnits, SMALL};
use crate::outcome::{in_memory, in_shard, miscounted};
use crate::prover::prove;
use crate::shapes::lengths;
use crate::toy_system::{BITS, LANES, LOG_STACK, PLAIN, ToySystem};
use ark_bn254::G1Affine;
use zkfabric_verifier::permutation::LayerProof;
use zkfabric_verifier::{Header, Proof, ShardCommitment, ShardProof, ShardShape, VerifyError};

/// Returns the shape of a shard with one unit of each of these chips.
fn shape(chips: &[usize]) -> Result<ShardShape<'static>, VerifyError> {
    let key = &ToySystem::of_permutations().key;
    let header = |chip: &usize| Header {
        chip: *chip as u32,
        units: 1,
    };
    let mut commitment = ShardCommitment {
        log_stack: LOG_STACK,
        headers: chips.iter().map(header).collect(),
        stacks: Vec::new(),
    };
    let error = ShardShape::new(key, &commitment, false).unwrap_err();
    let VerifyError::StackCount { expected, .. } = error else {
        return Err(error);
    };
    commitment.stacks = vec![G1Affine::identity(); expected];
    ShardShape::new(key, &commitment, false)
}

#[test]
fn instances_without_a_counterpart_are_refused() {
    for (bits, lanes) in [(0, 0), (1, 1), (3, 3), (1, 0), (0, 1), (1, 2), (3, 2)] {
        let chips = [vec![PLAIN], vec![BITS; bits], vec![LANES; lanes]].concat();
        let expected = match bits == lanes {
            true => Ok(bits),
            false => Err(VerifyError::Permutations { bits, lanes }),
        };
        assert_eq!(shape(&chips).map(|shape| shape.pairs.len()), expected);
    }
}

/// The verifier reports this for a whole proof.
#[test]
fn proofs_without_the_lanes_are_refused() {
    let system = ToySystem::of_permutations();
    let mut execution = Execution::with_permutations(system, &[&[SMALL]]);
    let free = &mut execution.shards[0].instances;
    free.retain(|instance| instance.chip != LANES);
    let proof = prove(system, &execution, &mut NoCheat);
    let error = VerifyError::Permutations { bits: 1, lanes: 0 };
    assert_eq!(
        in_memory(system, &execution, &proof),
        in_shard(0, error.clone())
    );
    let decoded = Proof::from_bytes(&system.key, &proof.to_bytes());
    assert_eq!(decoded, Err(error));
}

#[test]
fn lengths_of_lists_are_checked() {
    let system = ToySystem::of_permutations();
    let other = PairUnits { bits: 1, lanes: 2 };
    let execution = Execution::with_permutations(system, &[&[other]]);
    let honest = prove(system, &execution, &mut NoCheat);
    let counts = |what, sizes: [usize; 2], edit: &dyn Fn(&mut ShardProof)| {
        let mut proof = honest.clone();
        edit(&mut proof.shards[0].1);
        let got = in_memory(system, &execution, &proof);
        assert_eq!(got, miscounted(0, what, sizes));
    };
    let proof = &honest.shards[0].1;
    for pairs in lengths(&proof.permutations) {
        let sizes = [proof.permutations.len(), pairs.len()];
        counts("pairs of permutations", sizes, &|proof| {
            proof.permutations.clone_from(&pairs);
        });
    }
    for linear in lengths(&proof.linear) {
        let sizes = [proof.linear.len(), linear.len()];
        counts("linear rounds", sizes, &|proof| {
            proof.linear.clone_from(&linear);
        });
    }
    let pair = &proof.permutations[0];
    for rounds in lengths(&pair.rounds) {
        let sizes = [pair.rounds.len(), rounds.len()];
        counts("rounds of permutations", sizes, &|proof| {
            proof.permutations[0].rounds.clone_from(&rounds);
        });
    }
    for (index, layer) in pair.rounds.iter().flatten().enumerate() {
        let with = |what, sizes, edit: &dyn Fn(&mut LayerProof)| {
            counts(what, sizes, &|proof| {
                edit(&mut proof.permutations[0].rounds[index / 3][index % 3]);
            });
        };
        for rounds in lengths(&layer.rounds) {
            let sizes = [layer.rounds.len(), rounds.len()];
            with("rounds of a permutations' layer", sizes, &|layer| {
                layer.rounds.clone_from(&rounds);
            });
        }
        for values in lengths(&layer.values) {
            let sizes = [layer.values.len(), values.len()];
            with("values of a permutations' layer", sizes, &|layer| {
                layer.values.clone_from(&values);
            });
        }
        for (round, honest) in layer.rounds.iter().enumerate() {
            for message in lengths(honest) {
                let sizes = [honest.len(), message.len()];
                with("coefficients of a round", sizes, &|layer| {
                    layer.rounds[round].clone_from(&message);
                });
            }
        }
        let coefficients = layer.rounds[0].len();
        let sizes = [coefficients, coefficients - 1];
        with("coefficients of a round", sizes, &|layer| {
            let message = layer.rounds[0].pop().unwrap();
            layer.rounds[1].push(message);
        });
    }
    // The first pair's permutations, in a shard without permutations.
    let without = Execution::with_permutations(system, &[&[]]);
    let honest = prove(system, &without, &mut NoCheat);
    let rows = honest.shards[0].1.rows.len();
    let edits: [(_, _, fn(&mut ShardProof)); 3] = [
        ("pairs of permutations", 1, |proof| {
            proof.permutations.push(Default::default());
        }),
        ("linear rounds", 1, |proof| {
            proof.linear.push(Default::default());
        }),
        ("linear rounds", rows, |proof| {
            proof.linear = vec![Default::default(); proof.rows.len()];
        }),
    ];
    for (what, got, edit) in edits {
        let mut proof = honest.clone();
        edit(&mut proof.shards[0].1);
        let refused = in_memory(system, &without, &proof);
        assert_eq!(refused, miscounted(0, what, [0, got]));
    }
}

/// `claim = (1 - p) t(0) + p t(1)` does not determine `t(1)` where `p` is zero.
#[test]
fn coordinates_of_zero_are_refused() {
    let system = ToySystem::of_permutations();
    let execution = Execution::with_permutations(system, &[&[SMALL]]);
    let with_zero = |label, before| with_zero(system, &execution, label, before);
    let challenge = "permutation";
    let degenerate = Err(VerifyError::DegenerateChallenge { challenge });
    // Eight coordinates of a permutation and eight of a cell; eighteen layers.
    for coordinate in [0, 3, 7] {
        assert_eq!(with_zero("permutation point", coordinate), degenerate);
    }
    for layer in [0, 1, 2, 16] {
        for coordinate in [0, 7] {
            let got = with_zero("permutation challenge", 16 * layer + coordinate);
            assert_eq!(got, degenerate, "{layer} {coordinate}");
        }
    }
    // No round divides by these: coordinates of cells, and the end of the last layer.
    for coordinate in [8, 13, 14, 15] {
        assert_eq!(with_zero("permutation point", coordinate), Ok(()));
    }
    for challenge in [8, 15, 16 * 16 + 14, 16 * 17, 16 * 17 + 7] {
        assert_eq!(with_zero("permutation challenge", challenge), Ok(()));
    }
    for label in ["permutation lanes", "permutation weight", "linear lambda"] {
        assert_eq!(with_zero(label, 0), Ok(()), "{label}");
    }
}
