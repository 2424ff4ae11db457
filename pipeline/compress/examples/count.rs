//! How many operations verify the shards of a proof: `cargo run --release -p zkfabric-compress --example count KEY PROOF`, with a program's
//! key and a proof for it, of whichever hash.
#![expect(clippy::print_stdout, reason = "a measurement prints")]

use std::time::Instant;
use zkfabric_compress::Recorded;
use zkfabric_verifier::Proof;
use zkfabric_zkvm::ProgramKey;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut file = || {
        let path = arguments.next().ok_or("expected a key and a proof")?;
        std::fs::read(&path).map_err(|error| format!("{path}: {error}"))
    };
    let key = ProgramKey::from_bytes(&file()?)?;
    let proof = Proof::from_bytes(key.verifying(), &file()?)?;
    for (index, (commitment, _)) in proof.shards.iter().enumerate() {
        let begin = Instant::now();
        let tail = index.checked_add(1) == Some(proof.shards.len());
        let recorded = Recorded::new(key.verifying(), commitment, tail)?;
        let terms = recorded.pairing.each_ref().map(Vec::len);
        println!("shard {index}: {:?}", recorded.operations.counts());
        println!(
            "terms paired with G2, tau G2, tau^b G2: {terms:?}; recorded in {:?}",
            begin.elapsed()
        );
    }
    Ok(())
}
