//! Transforms on all devices found: `cargo run --release -p zkfabric-host --example transform`.

use ark_bn254::Fr;
use zkfabric_host::devices::{Selection, open};
use zkfabric_host::local::powers;
use zkfabric_host::runtime::{JobOptions, Options};
use zkfabric_host::{Backend as _, Direction, Error};

#[tokio::main(flavor = "current_thread")]
#[expect(clippy::print_stdout, reason = "an example shows its result")]
async fn main() -> Result<(), Error> {
    let (runtime, _missing) = open(&[Selection::AUTO], Options::default())?;
    let coefficients: Vec<Vec<Fr>> = (2..6)
        .map(|base| powers(Fr::from(base), Fr::from(1), 1 << 16))
        .collect();

    // In place: from coefficients to the values at 5 w^i, natural order in and out.
    let mut columns = coefficients.clone();
    let coset = Some(Fr::from(5));
    runtime.ntt(&mut columns, Direction::Forward, coset)?;

    // The inverse, without blocking.
    let job = runtime.submit_ntt(columns, Direction::Inverse, coset, JobOptions::default());
    let (columns, record) = job.await?.await?;
    assert_eq!(columns, coefficients);
    println!("{} butterflies in {:?}", record.units, record.total);
    Ok(())
}
