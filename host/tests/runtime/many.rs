//! Thousands of jobs on devices that answer one call in ten with a fault.

use std::sync::Arc;

use ark_bn254::Fr;
use zkfabric_host::fault::{Fault, Faulty, Plan};
use zkfabric_host::runtime::{JobOptions, Priority};
use zkfabric_host::{Backend, Direction, Runtime, cpu};

use crate::fixture::{Questions, ms, strict};

const JOBS: usize = 5_000;

/// A device with every kind of fault; two of these pass work from one to the other.
fn device(name: &str, seed: u64) -> Arc<Faulty> {
    let plan = Plan::Random {
        per_mille: 100,
        faults: vec![
            Fault::WrongBit,
            Fault::WrongValue,
            Fault::Lost,
            Fault::Hang(ms(60)),
            Fault::Slow(ms(1)),
            Fault::OutOfMemory(3),
            Fault::Build,
            Fault::Panic,
        ],
        seed,
    };
    // A test of sums has a hundred calls, ten of which would fail.
    Arc::new(Faulty::new(name, cpu(), plan).without_sums())
}

#[test]
fn many_jobs_on_devices_with_faults_are_all_right() {
    let devices = [device("first", 1), device("second", 2)];
    let mut options = strict();
    options.patience = ms(40);
    options.faults = u32::MAX;
    options.rest = ms(0);
    options.queue_jobs = 64;
    let backends = devices
        .iter()
        .map(|device| device.clone() as Arc<dyn Backend>);
    let runtime = Arc::new(Runtime::new(backends.collect(), options).unwrap());
    let questions = Arc::new(Questions::new(12));
    let bases = questions.bases(&runtime);
    let executor = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .build()
        .unwrap();
    let answered = executor.block_on(async {
        let mut tasks = Vec::new();
        for index in 0..JOBS {
            let (runtime, questions, bases) =
                (Arc::clone(&runtime), Arc::clone(&questions), bases.clone());
            tasks.push(executor.spawn(async move {
                let priorities = [Priority::Low, Priority::Normal, Priority::High];
                let options = JobOptions {
                    priority: priorities[index % 3],
                    deadline: None,
                };
                let record = match index % 7 {
                    0 | 1 => {
                        let columns = questions.columns.clone();
                        let job = runtime.submit_msm(&bases, columns, options).await.unwrap();
                        let (sums, record) = job.await.unwrap();
                        assert!(sums == questions.sums);
                        record
                    }
                    2 => {
                        let (columns, coset) = (questions.values.clone(), Some(Fr::from(5)));
                        let job = runtime.submit_ntt(columns, Direction::Inverse, coset, options);
                        let (columns, record) = job.await.unwrap().await.unwrap();
                        assert!(columns == questions.transforms);
                        record
                    }
                    _ => {
                        let message = questions.messages[index % 30].clone();
                        let job = runtime.submit_keccak256(vec![message], options);
                        let (digests, record) = job.await.unwrap().await.unwrap();
                        assert_eq!(digests, [questions.digests[index % 30]]);
                        record
                    }
                };
                assert_eq!(record.devices.iter().sum::<u64>(), record.units);
                record.redone
            }));
        }
        let mut redone = 0;
        for task in tasks {
            redone += task.await.unwrap();
        }
        redone
    });
    let report = runtime.report();
    let faults: u64 = devices.iter().map(|device| device.faults()).sum();
    println!("{faults} faults, {answered} parts done again, {report:#?}");
    assert!(faults > 100 && answered > 100);
    assert!(
        report[1..]
            .iter()
            .all(|device| device.parts > 300 && device.faults > 30)
    );
}
