//! Proofs on devices with wrong sums: a shard is proved again, and the proof is byte by byte that
//! of the cores.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::machine::{ALLOW, boundary, honest, key_on};
use zkfabric_host::fault::{Fault, Faulty, Plan};
use zkfabric_host::runtime::Options;
use zkfabric_host::sums::Sums;
use zkfabric_host::{Backend, Error, Runtime, cpu};
use zkfabric_prover::{ProveError, prove};
use zkfabric_verifier::{Hash, Statement, verify};

/// A device with correct jobs and wrong sums.
#[derive(Debug)]
struct Liar {
    honest: Arc<dyn Backend>,
    sums: Faulty,
}

impl Liar {
    fn new(plan: Plan) -> Arc<Self> {
        Arc::new(Self {
            honest: cpu(),
            sums: Faulty::new("card", cpu(), plan),
        })
    }
}

impl Backend for Liar {
    fn name(&self) -> &'static str {
        "liar"
    }

    fn inner(&self) -> Option<&dyn Backend> {
        Some(self.honest.as_ref())
    }

    fn sums(&self) -> Option<&dyn Sums> {
        self.sums.sums()
    }
}

/// Makes and verifies a proof of two shards.
fn proof(backend: Arc<dyn Backend>) -> Result<Vec<u8>, ProveError> {
    let key = key_on(backend);
    let boundary = boundary();
    let statement = Statement {
        public: b"toy",
        boundary: &boundary,
    };
    let options = zkfabric_prover::Options {
        hash: Hash::Keccak,
        log_stack: 13,
    };
    let (proof, _) = prove(&key, statement, honest(2), options)?;
    verify(key.verifying(), statement, &proof, ALLOW).unwrap();
    Ok(proof.to_bytes())
}

/// Returns a runtime whose sums are only checked at their ends, and the record of reports about its
/// devices.
fn runtime(devices: &[Arc<Liar>]) -> (Arc<Runtime>, Arc<Mutex<Vec<String>>>) {
    let events = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&events);
    let mut options =
        Options::default().with_listener(move |event| told.lock().unwrap().push(event.to_string()));
    options.cpu_works = false;
    (options.audit, options.probation) = (0.0, 0);
    options.rest = Duration::from_secs(600);
    let devices = devices
        .iter()
        .map(|device| device.clone() as Arc<dyn Backend>);
    (
        Arc::new(Runtime::new(devices.collect(), options).unwrap()),
        events,
    )
}

fn at(call: u64, fault: Fault) -> Plan {
    let mut plan = vec![None; call as usize];
    plan.push(Some(fault));
    Plan::Calls(plan)
}

#[test]
fn a_lying_device_leaves_the_proof_of_the_cores_and_one_line() {
    let expected = proof(cpu()).unwrap();
    let card = Liar::new(Plan::Calls(Vec::new()));
    let (backend, events) = runtime(std::slice::from_ref(&card));
    assert!(proof(backend).unwrap() == expected);
    assert!(events.lock().unwrap().is_empty());
    let calls = card.sums.calls();
    assert!(calls > 200, "{calls}");
    // From the first call to the last, in both shards.
    let mut told = 0;
    for call in (0..calls).step_by(11) {
        for fault in [Fault::WrongBit, Fault::Gone] {
            let card = Liar::new(at(call, fault));
            let (backend, events) = runtime(std::slice::from_ref(&card));
            assert!(
                proof(backend).unwrap() == expected,
                "{fault:?} in call {call}"
            );
            assert!(card.sums.faults() > 0);
            let events = events.lock().unwrap();
            assert!(events.len() <= 1, "{events:?}");
            told += events.len() as u64;
        }
    }
    // The start of a sum over rows or of a reduction has no bits that could be wrong.
    assert!(told + 4 >= 2 * calls.div_ceil(11), "{told} of {calls}");
}

#[test]
fn too_many_lies_are_an_error() {
    let always = || {
        Liar::new(Plan::Random {
            per_mille: 1000,
            faults: vec![Fault::WrongBit],
            seed: 1,
        })
    };
    // One device fewer than attempts, and the cores.
    let devices = [always(), always(), always()];
    let (backend, events) = runtime(&devices);
    assert!(proof(backend).unwrap() == proof(cpu()).unwrap());
    assert_eq!(events.lock().unwrap().len(), 3);
    let devices = [always(), always(), always(), always()];
    let (backend, events) = runtime(&devices);
    let error = proof(backend).unwrap_err();
    assert!(
        matches!(error, ProveError::Backend(Error::WrongRound { .. })),
        "{error}"
    );
    assert_eq!(events.lock().unwrap().len(), 4);
}

/// Makes proofs on three devices with faults of every kind, in jobs and in sums, until so many
/// happened; each proof is that of the cores.
#[expect(clippy::print_stdout, reason = "a test's figures")]
fn endure(faults: u64) {
    const DEVICES: u64 = 3;
    let ms = Duration::from_millis;
    let expected = proof(cpu()).unwrap();
    let (mut met, mut told, mut proofs) = (0, 0, 0);
    while met < faults {
        let devices = (0..DEVICES).map(|device| {
            let plan = Plan::Random {
                per_mille: 20,
                faults: vec![
                    Fault::WrongBit,
                    Fault::WrongValue,
                    Fault::Lost,
                    Fault::Hang(ms(60)),
                    Fault::Slow(ms(1)),
                    Fault::OutOfMemory(0),
                    Fault::Gone,
                    Fault::Build,
                    Fault::Panic,
                ],
                seed: DEVICES * proofs + device,
            };
            Arc::new(Faulty::new("card", cpu(), plan))
        });
        let devices: Vec<_> = devices.collect();
        let lines = Arc::new(Mutex::new(0));
        let counted = Arc::clone(&lines);
        let mut options = Options::default().with_listener(move |_| *counted.lock().unwrap() += 1);
        (options.cpu_works, options.audit) = (false, 1.0);
        (options.patience, options.rest) = (ms(40), ms(1));
        options.faults = u32::MAX;
        let backends = devices
            .iter()
            .map(|device| device.clone() as Arc<dyn Backend>);
        let runtime = Runtime::new(backends.collect(), options).unwrap();
        assert!(
            proof(Arc::new(runtime)).unwrap() == expected,
            "proof {proofs}"
        );
        met += devices.iter().map(|device| device.faults()).sum::<u64>();
        told += *lines.lock().unwrap();
        proofs += 1;
        assert!(proofs < faults, "{met} faults only");
    }
    println!("{met} faults, {told} reports, {proofs} proofs");
    assert!(told > 0);
}

#[test]
fn five_hundred_faults_deliver_no_wrong_proof() {
    endure(500);
}

/// Hours of a device's life in minutes.
#[test]
#[ignore = "minutes"]
fn ten_thousand_faults_deliver_no_wrong_proof() {
    endure(10_000);
}
