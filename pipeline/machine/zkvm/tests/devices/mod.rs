//! Proofs on devices, including slow devices and devices that fail midway: the bytes are the same
//! as on the cores.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod overlap;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::{self, ALLOW, INPUT, LOG_STACK, OUTPUT, program};
use zkfabric_host::fault::{Fault, Faulty, Plan};
use zkfabric_host::runtime::Options;
use zkfabric_host::{Backend, Runtime, cpu};
use zkfabric_kzg::Srs;
use zkfabric_zkvm::{Prover, Sizing, verify};

/// Returns options with several shards and many multiplications.
fn options() -> zkfabric_zkvm::Options {
    zkfabric_zkvm::Options {
        segment: 1000,
        sizing: Sizing::default(),
        ..Default::default()
    }
}

/// Makes a proof on a backend.
fn prove(backend: Arc<dyn Backend>) -> Vec<u8> {
    let srs = Arc::new(Srs::development(backend.as_ref(), LOG_STACK).unwrap());
    let prover = Prover::new(backend, srs, program(7, 500, &[1]), LOG_STACK).unwrap();
    let options = options();
    let proved = prover.prove(&INPUT, OUTPUT, &options, &()).unwrap();
    verify(prover.key(), &proved.proof, ALLOW).unwrap();
    proved.proof
}

/// Makes a proof on a card with these faults; returns the bytes, the card, and the reports about
/// it.
fn prove_on(plan: Plan, cpu_works: bool) -> (Vec<u8>, Arc<Faulty>, Vec<String>) {
    let card = Arc::new(Faulty::new("card", cpu(), plan));
    let events = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&events);
    let mut options =
        Options::default().with_listener(move |event| told.lock().unwrap().push(event.to_string()));
    options.cpu_works = cpu_works;
    options.audit = 1.0;
    options.patience = Duration::from_secs(5);
    options.rest = Duration::from_secs(600);
    let device: Arc<dyn Backend> = card.clone();
    let runtime = Arc::new(Runtime::new(vec![device], options).unwrap());
    let proof = prove(runtime.clone());
    assert!(card.calls() > 0, "the card took part");
    drop(runtime);
    let events = events.lock().unwrap().clone();
    (proof, card, events)
}

#[test]
fn a_proof_does_not_depend_on_the_device() {
    let expected = prove(cpu());
    // The environment may name other devices.
    assert!(prove(support::backend()) == expected);
    assert!(
        prove(Arc::new(
            Runtime::new(Vec::new(), Options::default()).unwrap()
        )) == expected
    );
    for cpu_works in [false, true] {
        let (proof, card, events) = prove_on(Plan::Calls(Vec::new()), cpu_works);
        assert!(proof == expected);
        assert!(events.is_empty(), "{events:?}");
        println!("{} calls of the card", card.calls());
    }
}

/// The card disappears, computes wrong values, loses data, panics or hangs at one of its calls: the
/// first, a middle one, a late one.
#[test]
fn a_device_that_dies_in_the_middle_leaves_a_valid_proof_and_one_line() {
    let (expected, card, _) = prove_on(Plan::Calls(Vec::new()), false);
    let calls = card.calls() as usize;
    let faults = [
        Fault::Gone,
        Fault::WrongValue,
        Fault::Lost,
        Fault::Panic,
        Fault::Hang(Duration::from_secs(8)),
    ];
    for (fault, call) in faults
        .into_iter()
        .zip([calls / 2, calls - 1, 1, calls / 3, 0])
    {
        let mut plan = vec![None; call];
        plan.push(Some(fault));
        let (proof, card, events) = prove_on(Plan::Calls(plan), false);
        assert!(proof == expected, "{fault:?}");
        assert_eq!(card.faults(), 1);
        assert_eq!(events.len(), 1, "{events:?}");
        assert!(events[0].starts_with("device card is taken out, its work goes on elsewhere"));
    }
}
