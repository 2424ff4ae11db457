//! The machine: rows that satisfy it, and proofs.
#![expect(clippy::unwrap_used, reason = "a test")]

mod circuits;
mod counts;
mod determinism;
mod family;
mod levels;
mod points;
mod rows;
mod scalars;
mod shards;

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::CurveGroup;
use ark_ff::Field;
use circuits::{Case, answers, equality, everything};
use std::sync::Arc;
use zkfabric_air::check::{Balance, violations};
use zkfabric_compress::tape::Operand;
use zkfabric_compress::wire::PointOperand;
use zkfabric_compress::{
    Circuit, CircuitProof, CircuitProver, Columns, Schedule, Witness, machine,
};
use zkfabric_kzg::Srs;
use zkfabric_verifier::{Options, Proof};

const ALLOW: Options = Options {
    allow_insecure_srs: true,
};

/// Returns a circuit's sums, by definition.
fn sums_of(circuit: &Circuit, scalars: &[Fr], points: &[G1Affine]) -> Vec<G1Projective> {
    let values = circuit.operations.run(scalars, points).unwrap();
    let term = |(point, scalar): &(PointOperand, Operand)| {
        let point = match point {
            PointOperand::Constant(point) => *point,
            PointOperand::Input(index) => points[index.index()],
        };
        point * values.of(*scalar).unwrap()
    };
    let sums = circuit.sums.iter();
    sums.map(|terms| terms.iter().map(term).sum()).collect()
}

#[test]
fn rows_of_every_kind_satisfy_the_machine() {
    for case in [everything(), answers(), equality(false), equality(true)] {
        satisfy_the_machine(&case);
    }
}

fn satisfy_the_machine(case: &Case) {
    let schedule = Schedule::new(case.circuit.clone()).unwrap();
    let mut witness = Witness::new(&schedule, &case.scalars, &case.points).unwrap();
    let airs = machine::airs().unwrap();
    let fixed = machine::fixed(&schedule).unwrap();
    let instances = machine::instances(&mut witness).unwrap();
    let mut balance = Balance::default();
    for (instance, fixed) in instances.iter().zip(&fixed) {
        let air = &airs[instance.chip];
        let violated = violations(air, &instance.main, &fixed.columns);
        assert_eq!(violated.first(), None);
        balance.add_instance(air, &instance.main, &fixed.columns);
    }
    let srs = Arc::new(Srs::development(zkfabric_host::cpu().as_ref(), 16).unwrap());
    let prover = CircuitProver::new(zkfabric_host::cpu(), srs, case.circuit.clone(), 16).unwrap();
    let (_, claim) = prover.instances(&case.scalars, &case.points).unwrap();
    for message in prover.key().boundary(&claim).unwrap() {
        balance.add(
            "verifier",
            message.bus,
            message.fields,
            message.multiplicity,
        );
    }
    assert!(balance.is_balanced(), "{}", balance.report());
    let expected: Vec<_> = sums_of(&case.circuit, &case.scalars, &case.points)
        .into_iter()
        .map(CurveGroup::into_affine)
        .collect();
    assert_eq!(claim.sums, expected);
}

#[test]
fn proofs_are_accepted_for_their_claim_alone() {
    let case = everything();
    let srs = Arc::new(Srs::development(zkfabric_host::cpu().as_ref(), 16).unwrap());
    let prover = CircuitProver::new(zkfabric_host::cpu(), srs, case.circuit.clone(), 16).unwrap();
    let CircuitProof { claim, proof, .. } = prover.prove(&case.scalars, &case.points).unwrap();
    prover.key().verify(&claim, &proof, ALLOW).unwrap();
    for index in 0..claim.public.len() {
        let mut other = claim.clone();
        other.public[index] += Fr::ONE;
        assert!(prover.key().verify(&other, &proof, ALLOW).is_err());
    }
    for index in 0..claim.sums.len() {
        let mut other = claim.clone();
        other.sums[index] = -other.sums[index];
        assert!(prover.key().verify(&other, &proof, ALLOW).is_err());
    }
}

/// Columns that are stacked together fill fewer stacks, and prove the same.
#[test]
fn columns_that_stand_together_fill_fewer_stacks() {
    let case = everything();
    let srs = Arc::new(Srs::development(zkfabric_host::cpu().as_ref(), 16).unwrap());
    let [by_width, together] = [Columns::ByWidth, Columns::Together].map(|columns| {
        let circuit = case.circuit.clone();
        let srs = Arc::clone(&srs);
        CircuitProver::with_columns(zkfabric_host::cpu(), srs, circuit, (16, columns)).unwrap()
    });
    let proved = [&by_width, &together].map(|prover| {
        let CircuitProof { claim, proof, .. } = prover.prove(&case.scalars, &case.points).unwrap();
        prover.key().verify(&claim, &proof, ALLOW).unwrap();
        assert_eq!(
            prover.key().shape().unwrap().stacks.len(),
            proof.shards[0].0.stacks.len()
        );
        (claim, proof)
    });
    let [(one, proof), (other, another)] = &proved;
    assert_eq!(one, other);
    assert!(together.key().verify(one, proof, ALLOW).is_err());
    assert!(by_width.key().verify(one, another, ALLOW).is_err());
    let stacks = |prover: &CircuitProver, proof: &Proof| {
        let fixed = prover.key().verifying().stacks().commitments.len();
        fixed + proof.shards[0].0.stacks.len()
    };
    assert!(stacks(&together, another) + 4 <= stacks(&by_width, proof));
}
