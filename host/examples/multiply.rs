//! A multi-scalar multiplication on all devices found:
//! `cargo run --release -p zkfabric-host --example multiply`.

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr as _;
use zkfabric_host::devices::{Selection, open};
use zkfabric_host::local::{fixed_base_multiples, powers};
use zkfabric_host::runtime::{JobOptions, Options};
use zkfabric_host::{Backend as _, Error, OwnedScalars, Scalars};

#[tokio::main(flavor = "current_thread")]
#[expect(clippy::print_stdout, reason = "an example shows its result")]
async fn main() -> Result<(), Error> {
    let (runtime, _missing) = open(&[Selection::AUTO], Options::default())?;
    let scalars = powers(Fr::from(3), Fr::from(5), 1 << 14);
    let points = fixed_base_multiples(&G1Affine::generator(), &scalars);

    // The bases are loaded once; each column states the width of its scalars.
    let bases = runtime.load_bases(points)?;
    let bits = vec![1_u8; 1 << 14];
    let sums = runtime.msm(&bases, &[Scalars::Field(&scalars), Scalars::Bits(&bits)])?;

    // The same without blocking: the job owns its columns.
    let columns = vec![OwnedScalars::Field(scalars), OwnedScalars::Bits(bits)];
    let job = runtime
        .submit_msm(&bases, columns, JobOptions::default())
        .await?;
    let (same, record) = job.await?;
    assert_eq!(sums, same);
    println!(
        "{} scalars in {:?}: {}",
        record.units, record.total, sums[0]
    );
    Ok(())
}
