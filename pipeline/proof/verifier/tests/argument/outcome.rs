//! The verifier's answer to a proof.

use crate::cheat::{Cheat, Check};
use crate::execution::Execution;
use crate::prover::prove;
use crate::toy_system::{ALLOW, ToySystem};
use zkfabric_kzg::KzgError;
use zkfabric_verifier::{Proof, VerifyError, verify};

pub(crate) type Outcome = Result<(), VerifyError>;

/// Verifies the proof decoded from the proof's encoding.
pub(crate) fn outcome(system: &ToySystem, execution: &Execution, proof: &Proof) -> Outcome {
    let decoded = Proof::from_bytes(&system.key, &proof.to_bytes())?;
    assert_eq!(&decoded, proof);
    in_memory(system, execution, proof)
}

/// Verifies a proof that may have no encoding.
pub(crate) fn in_memory(system: &ToySystem, execution: &Execution, proof: &Proof) -> Outcome {
    verify(&system.key, execution.statement(), proof, ALLOW)
}

/// Proves with a cheat and verifies.
pub(crate) fn attempt(system: &ToySystem, execution: &Execution, cheat: &mut dyn Cheat) -> Outcome {
    outcome(system, execution, &prove(system, execution, cheat))
}

/// Returns the refusal of a shard.
pub(crate) fn in_shard(shard: usize, source: VerifyError) -> Outcome {
    let source = Box::new(source);
    Err(VerifyError::Shard { shard, source })
}

/// Returns the refusal of a shard for the length of a list.
pub(crate) fn miscounted(shard: usize, what: &'static str, [expected, got]: [usize; 2]) -> Outcome {
    let source = VerifyError::Counts {
        what,
        expected,
        got,
    };
    in_shard(shard, source)
}

/// Returns the refusal by a check.
pub(crate) fn refused(shard: usize, check: Check) -> Outcome {
    match check {
        Check::Layer(layer) => in_shard(shard, VerifyError::Layer { layer }),
        Check::Permutation(pair, layer) => {
            // Three layers per round, the last round first.
            let round = 5 - layer / 3;
            in_shard(shard, VerifyError::Permutation { pair, round })
        }
        Check::Rows => in_shard(shard, VerifyError::Rows),
        Check::Linear => in_shard(shard, VerifyError::Linear),
        Check::Reduction => in_shard(shard, VerifyError::Reduction),
        Check::Opening => Err(VerifyError::Opening(KzgError::OpeningRejected)),
    }
}
