//! Time and size of a wrapped batch: `cargo run --release -p zkfabric-wrap --example wrap KEY
//! PROOF`, with a program's key and a proof for it with a Poseidon2 transcript.
#![expect(clippy::print_stdout, reason = "a measurement prints")]

use std::sync::Arc;
use std::time::Instant;

use zkfabric_kzg::Srs;
use zkfabric_verifier::Proof;
use zkfabric_wrap::chain::LOG_POWERS;
use zkfabric_wrap::{Setting, Shape, Wrapper};
use zkfabric_zkvm::ProgramKey;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let mut arguments = std::env::args().skip(1);
    let mut file = || {
        let path = arguments.next().ok_or("expected a key and a proof")?;
        std::fs::read(&path).map_err(|error| format!("{path}: {error}"))
    };
    let key = ProgramKey::from_bytes(&file()?)?.without_tau_b_g2()?;
    let proof = Proof::from_bytes(key.verifying(), &file()?)?;
    let backend = zkfabric_host::cpu();
    let begin = Instant::now();
    let srs = Srs::development(backend.as_ref(), LOG_POWERS)?.without_tau_b_g2()?;
    println!("reference string in {:?}", begin.elapsed());
    let begin = Instant::now();
    let setting = Setting {
        backend,
        srs: Arc::new(srs),
        program: key,
    };
    let shapes = Shape::all(&setting.program)?;
    let mut wrapper = Wrapper::new(setting, shapes, &Shape::of(&proof), &mut |_, _| ())?;
    println!("keys in {:?}, {} rows", begin.elapsed(), wrapper.rows());
    for _ in 0..2 {
        let begin = Instant::now();
        let wrapped = wrapper.wrap(&proof, &mut |_| ())?;
        println!("wrapped in {:?}: {:?}", begin.elapsed(), wrapped.stages);
        let begin = Instant::now();
        wrapper.key().verify(&wrapped.proof, true)?;
        let bytes = wrapped.proof.proof.to_bytes().len();
        println!("verified in {:?}, {bytes} bytes", begin.elapsed());
    }
    Ok(())
}
