//! The cost of verifying a proof in circuits, level by level: `cargo run --release -p
//! zkfabric-compress --example count KEY PROOF [LOG_STACK ...]`, with a program's key, a proof for
//! it with a Poseidon2 transcript, and log2 of the values of a stack of each level.
#![expect(clippy::print_stdout, reason = "a measurement prints")]

use std::sync::Arc;
use std::time::Instant;
use zkfabric_chips::chip_set::WORDS;
use zkfabric_compress::{
    Circuit, CircuitProof, CircuitProver, Frame, ProofInput, Variable, machine,
};
use zkfabric_kzg::Srs;
use zkfabric_verifier::{Options, Proof};
use zkfabric_zkvm::{Claim, ProgramKey};

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let mut arguments = std::env::args().skip(1);
    let mut file = || {
        let path = arguments.next().ok_or("expected a key and a proof")?;
        std::fs::read(&path).map_err(|error| format!("{path}: {error}"))
    };
    let key = ProgramKey::from_bytes(&file()?)?;
    let proof = Proof::from_bytes(key.verifying(), &file()?)?;
    let sizes: Vec<u32> = arguments
        .map(|text| text.parse())
        .collect::<Result<_, _>>()?;
    let boundary = key.boundary(&Claim::from_bytes(&proof.public)?.public_values())?;
    // The words of the digest are public, the address of the last cell is not.
    let variable = |message, field, bits| Variable {
        message,
        field,
        bits: Some(bits),
    };
    let mut variables: Vec<_> = (3..boundary.len())
        .map(|message| variable(message, 1, u64::BITS))
        .collect();
    let public = variables.len();
    variables.push(variable(2, 0, WORDS.ilog2()));
    let frame = Frame {
        boundary: boundary.clone(),
        variables,
        public,
    };
    let headers: Vec<_> = proof
        .shards
        .iter()
        .map(|(header, _)| header.clone())
        .collect();
    let mut circuit = Circuit::of_proof(key.verifying(), &headers, &frame)?;
    let mut input = ProofInput::new(&frame, &boundary, &proof)?;
    let backend = zkfabric_host::cpu();
    let longest = sizes.iter().max().copied().unwrap_or(18);
    let srs = Arc::new(Srs::development(backend.as_ref(), longest)?);
    for log_stack in sizes {
        let sums: Vec<usize> = circuit.sums.iter().map(Vec::len).collect();
        println!("{:?}, terms {sums:?}", circuit.operations.counts());
        let begin = Instant::now();
        let prover =
            CircuitProver::new(Arc::clone(&backend), Arc::clone(&srs), circuit, log_stack)?;
        let heights = machine::heights(prover.schedule());
        let airs = machine::airs()?;
        let rows = airs.iter().zip(heights);
        let rows: Vec<String> = rows
            .map(|(air, height)| format!("{} {height}", air.name))
            .collect();
        println!("key in {:?}: {}", begin.elapsed(), rows.join(", "));
        let begin = Instant::now();
        let CircuitProof {
            claim,
            proof,
            report,
        } = prover.prove(&input.scalars, &input.points)?;
        println!("proved in {:?}: {report:?}", begin.elapsed());
        let stacks: usize = proof
            .shards
            .iter()
            .map(|(header, _)| header.stacks.len())
            .sum();
        let fixed = prover.key().verifying().stacks().commitments.len();
        println!(
            "{} bytes, {stacks} and {fixed} stacks",
            proof.to_bytes().len()
        );
        let options = Options {
            allow_insecure_srs: true,
        };
        prover.key().verify(&claim, &proof, options)?;
        let [(header, _)] = proof.shards.as_slice() else {
            return Err("expected one shard".into());
        };
        circuit = Circuit::of_circuit(prover.key(), header)?;
        input = ProofInput::of_circuit(prover.key(), &claim, &proof)?;
    }
    let sums: Vec<usize> = circuit.sums.iter().map(Vec::len).collect();
    println!("{:?}, terms {sums:?}", circuit.operations.counts());
    Ok(())
}
