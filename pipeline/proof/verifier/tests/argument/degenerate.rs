//! Challenges that leave a value undetermined: no proof with such a challenge is accepted.

use crate::cheat::NoCheat;
use crate::execution::Execution;
use crate::prover::{prove, prove_with};
use crate::toy_system::{TOTAL, ToySystem};
use ark_bn254::Fr;
use ark_ff::Zero;
use std::cell::Cell;
use zkfabric_air::Message;
use zkfabric_verifier::proof::Hash;
use zkfabric_verifier::sponge::{Challenge, Item, KeccakSponge, Sponge};
use zkfabric_verifier::{Common, VerifyError, sent, verify_shard};

thread_local! {
    /// Label of the zero challenge, and the number of earlier challenges with the same label.
    static ZERO: Cell<(&'static str, usize)> = const { Cell::new(("", 0)) };
}

/// A sponge that draws zero once.
#[derive(Debug, Clone, Default)]
struct RiggedSponge(KeccakSponge);

impl Sponge for RiggedSponge {
    fn absorb(&mut self, label: &'static str, item: Item<'_>) {
        self.0.absorb(label, item);
    }

    fn draw(&mut self, label: &'static str, kind: Challenge) -> Fr {
        let challenge = self.0.draw(label, kind);
        match ZERO.get() {
            (rigged, 0) if rigged == label => {
                ZERO.set(("", 0));
                Fr::zero()
            }
            (rigged, before) if rigged == label => {
                ZERO.set((rigged, before - 1));
                challenge
            }
            _ => challenge,
        }
    }
}

/// Returns the outcome of a proof in which that challenge is zero for both sides.
pub(crate) fn with_zero(
    system: &ToySystem,
    execution: &Execution,
    label: &'static str,
    before: usize,
) -> Result<(), VerifyError> {
    ZERO.set((label, before));
    let (proof, _) = prove_with::<RiggedSponge>(system, execution, Hash::Keccak, &mut NoCheat);
    assert_eq!(ZERO.get(), ("", 0), "{label} {before} is not drawn");
    ZERO.set((label, before));
    let shard = &proof.shards[0];
    let common =
        Common::<RiggedSponge>::new(&system.key, execution.statement(), [&shard.0].into_iter());
    verify_shard(&system.key, &common, 0, shard).map(drop)
}

/// `claim = (1 - z) t(0) + z t(1)` does not determine `t(1)` where `z` is zero: the prover could
/// continue with any value.
#[test]
fn coordinates_of_zero_are_refused() {
    let system = ToySystem::shared();
    let execution = Execution::small(system);
    let with_zero = |label, before| with_zero(system, &execution, label, before);
    let degenerate = |challenge| Err(VerifyError::DegenerateChallenge { challenge });
    for lane in 0..3 {
        assert_eq!(with_zero("root lanes", lane), degenerate("layer"));
    }
    // Nine layers of 3, 4, .. rounds; seven group variables of the tallest instance.
    assert_eq!(with_zero("child", 0), degenerate("layer"));
    assert_eq!(with_zero("child", 7), degenerate("layer"));
    assert_eq!(with_zero("layer challenge", 0), degenerate("layer"));
    assert_eq!(with_zero("layer challenge", 3 + 4 + 2), degenerate("layer"));
    let before_last = (3..11).sum::<usize>();
    assert_eq!(with_zero("child", 8), degenerate("row"));
    for round in 0..6 {
        let got = with_zero("layer challenge", before_last + round);
        assert_eq!(got, degenerate("row"), "{round}");
    }
    for lane in 8..11 {
        let got = with_zero("layer challenge", before_last + lane);
        assert_eq!(got, degenerate("row"), "{lane}");
    }
    // Coordinates that only distinguish blocks.
    for round in 6..8 {
        assert_eq!(with_zero("layer challenge", before_last + round), Ok(()));
    }
    // No round divides by these challenges.
    for label in ["lambda", "mu", "gamma", "row challenge", "tau"] {
        assert_eq!(with_zero(label, 0), Ok(()), "{label}");
    }
}

/// One of the verifier's own messages with fingerprint zero has no fraction; it is not left out.
#[test]
fn own_messages_without_a_fraction_are_refused() {
    let system = ToySystem::shared();
    let execution = Execution::small(system);
    let proof = prove(system, &execution, &mut NoCheat);
    let commitments = proof.shards.iter().map(|shard| &shard.0);
    let common = Common::<KeccakSponge>::new(&system.key, execution.statement(), commitments);
    let beta = common.bus.beta_powers[0];
    let field = -(common.bus.alpha + Fr::from(TOTAL.id)) / beta;
    let message = Message {
        bus: TOTAL,
        multiplicity: Fr::from(5_u64),
        fields: vec![field],
    };
    let got = common.boundary_sum(&sent(&[execution.boundary[0].clone(), message]));
    let challenge = "alpha";
    assert_eq!(got, Err(VerifyError::DegenerateChallenge { challenge }));
}
