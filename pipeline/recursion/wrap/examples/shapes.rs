//! Rows of the first two levels for all shapes of a program's proofs:
//! `cargo run --release -p zkfabric-wrap --example shapes KEY`.
#![expect(clippy::print_stdout, reason = "a measurement prints")]

use std::sync::Arc;
use std::time::Instant;

use zkfabric_chips::heights::UNIT;
use zkfabric_kzg::Srs;
use zkfabric_wrap::chain::LOG_POWERS;
use zkfabric_wrap::{Setting, Shape};
use zkfabric_zkvm::ProgramKey;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let path = std::env::args().nth(1).ok_or("expected a key")?;
    let key = std::fs::read(&path).map_err(|error| format!("{path}: {error}"))?;
    let program = ProgramKey::from_bytes(&key)?.without_tau_b_g2()?;
    let backend = zkfabric_host::cpu();
    let srs = Srs::development(backend.as_ref(), LOG_POWERS)?.without_tau_b_g2()?;
    let setting = Setting {
        backend,
        srs: Arc::new(srs),
        program,
    };
    for (index, shape) in Shape::all(&setting.program)?.iter().enumerate() {
        let begin = Instant::now();
        let heights = setting.heights(shape)?;
        let units = heights.map(|heights| heights.map(|rows| rows / UNIT));
        println!("{index}: {units:?} in {:?}", begin.elapsed());
    }
    Ok(())
}
