//! Submitted jobs: priorities, cancellation, deadlines, back-pressure, records.

use std::time::Instant;

use ark_bn254::Fr;
use zkfabric_host::fault::{Fault, Plan};
use zkfabric_host::runtime::{JobOptions, Kind, Priority};
use zkfabric_host::{Backend as _, Direction, Error, OwnedScalars, Scalars};

use crate::fixture::{Questions, Setting, elements, ms, strict};

/// A device that takes this long for each call.
fn slow(calls: usize, time: u64) -> Plan {
    Plan::Calls(vec![Some(Fault::Slow(ms(time))); calls])
}

fn messages(n: usize) -> Vec<Vec<u8>> {
    vec![vec![3; 10]; n]
}

#[tokio::test]
async fn all_operations_can_be_awaited() {
    let setting = Setting::new(strict(), &[]);
    let questions = Questions::new(40);
    let runtime = &setting.runtime;
    let bases = questions.bases(runtime);
    let options = JobOptions::default();
    let sums = runtime.submit_msm(&bases, questions.columns.clone(), options);
    let transforms = runtime.submit_ntt(
        questions.values.clone(),
        Direction::Inverse,
        Some(Fr::from(5)),
        options,
    );
    let digests = runtime.submit_keccak256(questions.messages.clone(), options);
    let (sums, transforms, digests) = (
        sums.await.unwrap(),
        transforms.await.unwrap(),
        digests.await.unwrap(),
    );
    let (sums, record) = sums.await.unwrap();
    assert_eq!(sums, questions.sums);
    assert_eq!(
        (record.kind, record.units),
        (Kind::Msm(254), 40 + 40 + 40 + 39)
    );
    assert_eq!(record.devices, [0, record.units]);
    assert!(record.parts >= 1 && record.redone == 0);
    assert!(record.total >= record.kernel && record.kernel > ms(0) && record.checked > ms(0));
    assert_eq!(transforms.await.unwrap().0, questions.transforms);
    let (digests, record) = digests.await.unwrap();
    assert_eq!(digests, questions.digests);
    // One permutation for each 136 bytes begun, padding included.
    let units = questions
        .messages
        .iter()
        .map(|m| m.len() as u64 / 136 + 1)
        .sum::<u64>();
    assert_eq!((record.kind, record.units), (Kind::Keccak, units));
    // An empty job is done at once.
    let none = runtime.submit_keccak256(Vec::new(), options).await.unwrap();
    assert_eq!(none.await.unwrap().0, [[0; 32]; 0]);
    let none = runtime.submit_msm(&bases, vec![OwnedScalars::U8(Vec::new())], options);
    let (sums, _) = none.await.unwrap().await.unwrap();
    assert!(ark_ec::AffineRepr::is_zero(&sums[0]));
}

#[tokio::test]
async fn the_urgent_goes_first() {
    let setting = Setting::with_plan(strict(), slow(100, 30));
    let submit = |priority| {
        let options = JobOptions {
            priority,
            ..JobOptions::default()
        };
        setting.runtime.submit_keccak256(messages(1), options)
    };
    let mut jobs = Vec::new();
    for priority in [
        Priority::Normal,
        Priority::Low,
        Priority::Normal,
        Priority::High,
        Priority::Normal,
    ] {
        jobs.push(submit(priority).await.unwrap());
        // The first job has begun before the others are submitted.
        while setting.device.calls() == 0 {
            std::thread::sleep(ms(1));
        }
    }
    let mut queued = Vec::new();
    for job in jobs {
        queued.push(job.await.unwrap().1.queued);
    }
    // The first job began at once.
    let [first, low, second, high, third] = queued[..] else {
        panic!("five jobs")
    };
    assert!(
        first < high && high < second && second < third && third < low,
        "{queued:?}"
    );
}

#[tokio::test]
async fn a_cancelled_job_is_not_done() {
    let setting = Setting::with_plan(strict(), slow(100, 50));
    let options = JobOptions::default();
    let first = setting
        .runtime
        .submit_keccak256(messages(1), options)
        .await
        .unwrap();
    let second = setting
        .runtime
        .submit_keccak256(messages(1), options)
        .await
        .unwrap();
    let third = setting
        .runtime
        .submit_keccak256(messages(1), options)
        .await
        .unwrap();
    second.cancel();
    first.await.unwrap();
    third.await.unwrap();
    assert_eq!(setting.device.calls(), 2);
}

#[tokio::test]
async fn a_late_job_is_an_error() {
    let setting = Setting::with_plan(strict(), slow(100, 300));
    let options = JobOptions {
        deadline: Some(Instant::now() + ms(100)),
        ..JobOptions::default()
    };
    let begin = Instant::now();
    // One running job and one waiting job.
    let running = setting
        .runtime
        .submit_keccak256(messages(1), options)
        .await
        .unwrap();
    let waiting = setting
        .runtime
        .submit_keccak256(messages(1), options)
        .await
        .unwrap();
    for job in [running, waiting] {
        let error = job.await.unwrap_err();
        assert!(matches!(error, Error::Deadline { .. }), "{error}");
    }
    assert!(begin.elapsed() < ms(290));
    // Done before its deadline.
    let options = JobOptions {
        deadline: Some(Instant::now() + ms(20_000)),
        ..JobOptions::default()
    };
    let job = setting
        .runtime
        .submit_keccak256(messages(2), options)
        .await
        .unwrap();
    assert_eq!(job.await.unwrap().0.len(), 2);
    assert_eq!(setting.device.calls(), 2);
}

#[tokio::test]
async fn a_full_queue_holds_up_who_submits() {
    let mut options = strict();
    options.queue_jobs = 2;
    let setting = Setting::with_plan(options, slow(100, 100));
    let runtime = &setting.runtime;
    let questions = Questions::new(4);
    let bases = questions.bases(runtime);
    let options = JobOptions::default();
    let begin = Instant::now();
    let first = runtime
        .submit_keccak256(messages(1), options)
        .await
        .unwrap();
    let second = runtime
        .submit_keccak256(messages(1), options)
        .await
        .unwrap();
    assert!(begin.elapsed() < ms(90));
    let error = runtime.try_submit_msm(&bases, questions.columns.clone(), options);
    assert!(matches!(error, Err(Error::QueueFull { limit: 2, .. })));
    let third = runtime
        .submit_keccak256(messages(1), options)
        .await
        .unwrap();
    assert!(begin.elapsed() >= ms(90), "it waited for the first");
    for job in [first, second, third] {
        job.await.unwrap();
    }
    let job = runtime
        .try_submit_msm(&bases, questions.columns.clone(), options)
        .unwrap();
    assert_eq!(job.await.unwrap().0, questions.sums);
}

#[tokio::test]
async fn the_queue_is_bounded_in_bytes() {
    let mut options = strict();
    options.queue_bytes = 10 << 10;
    let setting = Setting::with_plan(options, slow(100, 100));
    let runtime = &setting.runtime;
    let options = JobOptions::default();
    let begin = Instant::now();
    // Larger than the queue: the job takes all of the queue's room.
    let large = runtime
        .submit_keccak256(vec![vec![1; 50 << 10]], options)
        .await
        .unwrap();
    assert!(begin.elapsed() < ms(90));
    let next = runtime
        .submit_keccak256(messages(1), options)
        .await
        .unwrap();
    assert!(begin.elapsed() >= ms(90));
    large.await.unwrap();
    next.await.unwrap();
}

#[test]
fn jobs_end_with_their_runtime() {
    let setting = Setting::with_plan(strict(), slow(100, 100));
    let executor = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let submit = || {
        let job = setting
            .runtime
            .submit_keccak256(messages(1), JobOptions::default());
        executor.block_on(job).unwrap()
    };
    let (_running, waiting) = (submit(), submit());
    drop(setting);
    assert_eq!(waiting.wait().unwrap_err(), Error::Cancelled);
}

#[test]
fn bases_that_are_not_used_make_room() {
    let mut options = strict();
    options.device_bytes = 100 * 72;
    let setting = Setting::new(options, &[]);
    let questions = [Questions::new(40), Questions::new(50), Questions::new(60)];
    let all: Vec<_> = questions
        .iter()
        .map(|q| q.bases(&setting.runtime))
        .collect();
    for _ in 0..3 {
        for (questions, bases) in questions.iter().zip(&all) {
            questions.ask(&setting.runtime, bases);
            assert!(setting.runtime.report()[1].resident_bytes <= 100 * 72);
        }
    }
    assert_eq!(setting.runtime.report()[0].parts, 0);
}

#[test]
fn long_columns_of_several_devices_add_up() {
    // Cut into parts of rows: two columns of unlike length over a range of the bases.
    let setting = Setting::new(strict(), &[Fault::OutOfMemory(0)]);
    let points = crate::fixture::points(40_000);
    let bases = setting.runtime.load_bases(points.clone()).unwrap();
    let (long, short) = (elements(39_000, 1), vec![-7_i32; 9_001]);
    let columns = [Scalars::Field(&long), Scalars::I32(&short)];
    let range = bases.slice(1_000..40_000).unwrap();
    let sums = setting.runtime.msm(&range, &columns).unwrap();
    let cpu = zkfabric_host::cpu();
    let expected = cpu.load_bases(points[1_000..].to_vec()).unwrap();
    assert_eq!(sums, cpu.msm(&expected, &columns).unwrap());
    assert!(setting.runtime.report()[1].parts > 0);
}

#[test]
fn each_device_is_measured() {
    let setting = Setting::new(strict(), &[]);
    let measured = setting.runtime.measure(ms(1)).unwrap();
    assert_eq!(measured.len(), 2);
    for (device, report) in measured.iter().zip(setting.runtime.report()) {
        let kinds: Vec<Kind> = device.iter().map(|(kind, _)| *kind).collect();
        assert_eq!(
            kinds,
            [
                Kind::Msm(254),
                Kind::Msm(16),
                Kind::Ntt,
                Kind::Keccak,
                Kind::Fractions,
                Kind::LinearSums,
                Kind::SumRows,
                Kind::ReduceStacks,
                Kind::CombineStacks,
            ]
        );
        for (kind, rate) in device {
            let rate = *rate.as_ref().unwrap();
            assert!(rate > 1.0, "{kind}: {rate}");
            assert!(
                report
                    .rates
                    .iter()
                    .any(|(k, _, booked)| (k, booked) == (kind, &rate))
            );
        }
    }
    let gone = Setting::new(strict(), &[Fault::Gone]);
    let measured = gone.runtime.measure(ms(1)).unwrap();
    assert!(measured[0].iter().all(|(_, rate)| rate.is_ok()));
    assert!(measured[1].iter().all(|(_, rate)| rate.is_err()));
}
