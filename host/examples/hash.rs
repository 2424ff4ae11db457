//! Keccak-256 on all devices found: `cargo run --release -p zkfabric-host --example hash`.

use zkfabric_host::devices::{Selection, open};
use zkfabric_host::runtime::{JobOptions, Options};
use zkfabric_host::{Backend as _, Error};

#[tokio::main(flavor = "current_thread")]
#[expect(clippy::print_stdout, reason = "an example shows its result")]
async fn main() -> Result<(), Error> {
    let (runtime, _missing) = open(&[Selection::AUTO], Options::default())?;
    let messages: Vec<Vec<u8>> = (0..10_000).map(|i| vec![i as u8; i % 300]).collect();

    // Messages of mixed lengths.
    let borrowed: Vec<&[u8]> = messages.iter().map(Vec::as_slice).collect();
    let digests = runtime.keccak256(&borrowed)?;

    // The same without blocking.
    let job = runtime
        .submit_keccak256(messages, JobOptions::default())
        .await?;
    let (same, record) = job.await?;
    assert_eq!(digests, same);
    println!("{} permutations in {:?}", record.units, record.total);
    for device in runtime.report() {
        println!(
            "{}: {} parts in {:?}",
            device.info.name, device.parts, device.busy
        );
    }
    Ok(())
}
