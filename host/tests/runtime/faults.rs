//! Each fault of a device: the answer is right, and the runtime treats the device accordingly.

use std::sync::Arc;
use std::time::Instant;

use zkfabric_host::fault::{Fault, Plan};
use zkfabric_host::parity::{Naive, check};
use zkfabric_host::runtime::{Health, Kind, Options};
use zkfabric_host::{Backend, Error, ErrorKind, OwnedScalars, Runtime, Scalars, cpu};

use crate::fixture::{Questions, Setting, ms, strict};

#[test]
fn the_runtime_equals_the_definition() {
    for cpu_works in [false, true] {
        let mut options = strict();
        options.cpu_works = cpu_works;
        let setting = Setting::new(options, &[]);
        check(&setting.runtime, &Naive, 33).unwrap();
        let [cores, card] = &setting.runtime.report()[..] else {
            panic!("two devices")
        };
        // Small calls stay on the cores if these work.
        assert_eq!(cores.parts > 0, cpu_works);
        assert!(cpu_works || card.parts > 0);
        assert!(setting.events().is_empty());
    }
    let alone = Runtime::new(Vec::new(), Options::default()).unwrap();
    check(&alone, &Naive, 33).unwrap();
}

#[test]
fn large_calls_are_shared() {
    let mut options = strict();
    options.cpu_works = true;
    let setting = Setting::new(options, &[]);
    let questions = Questions::new(1 << 15);
    let bases = questions.bases(&setting.runtime);
    let borrowed: Vec<Scalars<'_>> = questions.columns.iter().map(OwnedScalars::borrow).collect();
    for _ in 0..3 {
        assert_eq!(
            setting.runtime.msm(&bases, &borrowed).unwrap(),
            questions.sums
        );
    }
    let report = setting.runtime.report();
    assert!(report.iter().all(|device| device.parts > 0), "{report:?}");
    assert!(report[1].resident_bytes >= 64 << 15);
}

/// Faults after which a device is not trusted.
const BROKEN: [(Fault, &str); 7] = [
    (Fault::WrongBit, "answered wrongly"),
    (Fault::WrongValue, "answered wrongly"),
    (Fault::Lost, "answered wrongly"),
    (Fault::Gone, "the device is gone"),
    (Fault::Build, "does not build: <log of the compiler>"),
    (Fault::Panic, "its driver panicked"),
    (
        Fault::Hang(core::time::Duration::from_millis(1500)),
        "no answer after",
    ),
];

#[test]
fn a_broken_device_is_taken_out_and_its_work_done_elsewhere() {
    let questions = Questions::new(40);
    for (fault, told) in BROKEN {
        // In each of the three operations.
        for call in 0..3 {
            let mut options = strict();
            // A busy machine may delay a device without a fault.
            if matches!(fault, Fault::Hang(_)) {
                options.patience = ms(300);
            }
            options.rest = ms(60_000);
            let mut plan = vec![None; call];
            plan.push(Some(fault));
            let setting = Setting::with_plan(options, Plan::Calls(plan));
            let bases = questions.bases(&setting.runtime);
            questions.ask(&setting.runtime, &bases);
            assert!(
                matches!(setting.health(), Health::Out { .. }),
                "{fault:?} in call {call}: {:?}",
                setting.health()
            );
            // The answer may come before the listener is called.
            let events = setting.until_told();
            assert_eq!(events.len(), 1, "{events:?}");
            assert!(
                events[0].starts_with("device card is taken out, its work goes on elsewhere: ")
            );
            assert!(events[0].contains(told), "{events:?}");
            let report = setting.runtime.report();
            assert_eq!((report[1].faults, setting.device.faults()), (1, 1));
            assert!(report[0].parts > 0);
        }
    }
}

#[test]
fn damaged_points_are_seen_without_any_sample() {
    let questions = Questions::new(40);
    let mut options = strict();
    (options.audit, options.probation) = (0.0, 0);
    // The device's test after its rest is told as well.
    options.rest = ms(60_000);
    let setting = Setting::new(options, &[Fault::WrongBit]);
    let bases = questions.bases(&setting.runtime);
    questions.ask(&setting.runtime, &bases);
    assert_eq!(setting.runtime.report()[1].checks, 0);
    assert_eq!(setting.until_told().len(), 1);
}

#[test]
fn a_new_device_is_checked_whatever_it_costs() {
    let questions = Questions::new(40);
    let mut options = strict();
    (options.audit, options.probation) = (0.0, 3);
    // The device's test would be checked as well.
    options.rest = ms(60_000);
    let faults = [None, None, Some(Fault::WrongValue)];
    let setting = Setting::with_plan(options, Plan::Calls(faults.to_vec()));
    let bases = questions.bases(&setting.runtime);
    // The third answer contains the digests; a sample of one per 64 of the 30 may miss a wrong
    // digest, and only number 15 is wrong.
    let borrowed: Vec<Scalars<'_>> = questions.columns.iter().map(OwnedScalars::borrow).collect();
    for _ in 0..3 {
        assert_eq!(
            setting.runtime.msm(&bases, &borrowed).unwrap(),
            questions.sums
        );
    }
    assert_eq!(setting.events().len(), 1);
    assert_eq!(setting.runtime.report()[1].checks, 3);
}

#[test]
fn a_slow_device_is_waited_for() {
    let questions = Questions::new(40);
    let setting = Setting::new(strict(), &[Fault::Slow(ms(200))]);
    let bases = questions.bases(&setting.runtime);
    questions.ask(&setting.runtime, &bases);
    assert_eq!(setting.health(), Health::Healthy);
    assert_eq!(setting.runtime.report()[0].parts, 0);
}

#[test]
fn a_device_without_room_gets_smaller_parts() {
    let questions = Questions::new(40);
    let full = vec![Some(Fault::OutOfMemory(2)); 60];
    let setting = Setting::with_plan(strict(), Plan::Calls(full));
    let bases = questions.bases(&setting.runtime);
    questions.ask(&setting.runtime, &bases);
    let report = setting.runtime.report();
    assert_eq!(report[1].health, Health::Healthy);
    assert_eq!(report[0].parts, 0, "the device did all of it: {report:?}");
    // 4 columns by 2, 5 by 2, and 30 messages by 1 or 2.
    assert!(report[1].parts >= 2 + 3 + 15, "{report:?}");

    // No room even for one item.
    let none = vec![Some(Fault::OutOfMemory(0)); 60];
    let setting = Setting::with_plan(strict(), Plan::Calls(none));
    let bases = questions.bases(&setting.runtime);
    questions.ask(&setting.runtime, &bases);
    let report = setting.runtime.report();
    assert_eq!(report[1].health, Health::Healthy);
    assert_eq!((report[1].parts, report[0].parts > 0), (0, true));
}

#[test]
fn bases_beyond_a_devices_memory_are_multiplied_elsewhere() {
    let questions = Questions::new(40);
    let mut options = strict();
    options.device_bytes = 40 * 64 - 1;
    let setting = Setting::new(options, &[]);
    let bases = questions.bases(&setting.runtime);
    questions.ask(&setting.runtime, &bases);
    let report = setting.runtime.report();
    assert_eq!(report[1].health, Health::Healthy);
    assert_eq!(report[1].resident_bytes, 0);
    assert!(report[0].parts > 0);
}

#[test]
fn a_device_comes_back_when_it_passes_its_test() {
    let questions = Questions::new(40);
    // The device is lost until the plan changes: tests fail meanwhile.
    let mut options = strict();
    options.faults = 1000;
    let setting = Setting::new(options, &[Fault::Gone]);
    let bases = questions.bases(&setting.runtime);
    questions.ask(&setting.runtime, &bases);
    setting.until(|health| matches!(health, Health::Out { .. }));
    while setting.runtime.report()[1].faults < 3 {
        std::thread::sleep(ms(1));
    }
    setting.device.set_plan(Plan::Calls(Vec::new()));
    setting.until(|health| *health == Health::Healthy);
    assert_eq!(
        setting.events().last().unwrap(),
        "device card passed its test and is back"
    );
    let before = setting.runtime.report()[1].parts;
    questions.ask(&setting.runtime, &bases);
    assert!(setting.runtime.report()[1].parts > before);
}

#[test]
fn a_test_with_a_wrong_answer_is_failed() {
    let questions = Questions::new(40);
    let mut options = strict();
    options.faults = 2;
    // The first call fails, then each test fails in another operation: multiplication, transform,
    // Keccak.
    let wrong = Some(Fault::WrongValue);
    let plan = Plan::Calls(vec![wrong, wrong, None, wrong]);
    let setting = Setting::with_plan(options, plan);
    let bases = questions.bases(&setting.runtime);
    questions.ask(&setting.runtime, &bases);
    setting.until(|health| matches!(health, Health::Retired { .. }));
    let events = setting.events();
    assert_eq!(events.len(), 3, "{events:?}");
    assert!(events[2].contains("taken out for good"), "{events:?}");
    // The device stays out.
    std::thread::sleep(ms(50));
    questions.ask(&setting.runtime, &bases);
    assert_eq!(setting.events().len(), 3);
    assert_eq!(setting.device.calls(), 4);
}

#[test]
fn an_answer_after_the_device_was_given_up_is_dropped() {
    let questions = Questions::new(40);
    let mut options = strict();
    options.patience = ms(100);
    options.faults = 1000;
    let setting = Setting::new(options, &[Fault::Hang(ms(1200))]);
    let bases = questions.bases(&setting.runtime);
    let begin = Instant::now();
    questions.ask(&setting.runtime, &bases);
    assert!(
        begin.elapsed() < ms(1200),
        "the answer did not wait for the device"
    );
    // The thread is free again after the call returned; then the device is tested.
    setting.until(|health| *health == Health::Healthy);
    assert_eq!(setting.runtime.report()[1].parts, 0);
    questions.ask(&setting.runtime, &bases);
    assert!(setting.runtime.report()[1].parts > 0);
}

/// A backend that only supports small transforms.
#[derive(Debug)]
struct Limited(Arc<dyn Backend>);

impl Backend for Limited {
    fn name(&self) -> &'static str {
        "limited"
    }

    fn load_bases(&self, bases: Vec<ark_bn254::G1Affine>) -> Result<zkfabric_host::Bases, Error> {
        self.0.load_bases(bases)
    }

    fn ntt(
        &self,
        columns: &mut [Vec<ark_bn254::Fr>],
        direction: zkfabric_host::Direction,
        coset: Option<ark_bn254::Fr>,
    ) -> Result<(), Error> {
        self.0.ntt(columns, direction, coset)
    }
}

#[test]
fn what_a_device_does_not_support_is_done_elsewhere() {
    let questions = Questions::new(40);
    let runtime = Runtime::new(vec![Arc::new(Limited(cpu()))], strict()).unwrap();
    let bases = questions.bases(&runtime);
    questions.ask(&runtime, &bases);
    let report = runtime.report();
    assert_eq!(report[1].health, Health::Healthy);
    assert!(report[0].parts >= 2 && report[1].parts >= 1, "{report:?}");
    // The device's test covers only operations that it supports.
    assert!(runtime.test().iter().all(|(_, passed)| passed.is_ok()));
}

#[test]
fn wrong_input_is_the_callers_error() {
    let setting = Setting::new(strict(), &[]);
    let runtime = &setting.runtime;
    let questions = Questions::new(8);
    let bases = questions.bases(runtime);
    let foreign = cpu().load_bases(questions.points.clone()).unwrap();
    let error = runtime.msm(&foreign, &[]).unwrap_err();
    assert_eq!(error, Error::ForeignBases { backend: "runtime" });
    let error = runtime.msm(&bases, &[Scalars::U8(&[1; 9])]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    let error = runtime.msm(&bases, &[Scalars::Bits(&[2])]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    for columns in [
        vec![vec![1.into(); 3]],
        vec![vec![1.into(); 4], vec![1.into(); 2]],
    ] {
        let mut given = columns.clone();
        let error = runtime.ntt(&mut given, zkfabric_host::Direction::Forward, None);
        assert_eq!(error.unwrap_err().kind(), ErrorKind::InvalidInput);
        assert_eq!(given, columns);
    }
    assert_eq!(setting.health(), Health::Healthy);
    assert!(bases.slice(3..9).is_err());
    let half = bases.slice(2..8).unwrap().slice(1..3).unwrap();
    let expected = questions.points[3..5].to_vec();
    let sum = runtime.msm(&half, &[Scalars::Bits(&[1, 1])]).unwrap();
    use ark_ec::CurveGroup as _;
    assert_eq!(sum[0], (expected[0] + expected[1]).into_affine());
    assert!(runtime.msm(&half, &[Scalars::Bits(&[1, 1, 0])]).is_err());
}

/// A driver compiles in the first call.
#[test]
fn compilation_is_no_work_of_a_device() {
    let compiles = Some(Fault::Slow(ms(2_000)));
    // Of each of the four kernels and of the sums: the smallest job twice, since it takes long.
    let plan = [compiles, None].repeat(2);
    let setting = Setting::with_plan(strict(), Plan::Calls(plan));
    let rates = setting.runtime.measure(ms(0)).unwrap();
    assert_eq!(setting.device.faults(), 2);
    for (kind, rate) in &rates[1] {
        // 64 scalars in two seconds are 32 per second.
        assert!(rate.as_ref().unwrap() > &100.0, "{kind}: {rate:?}");
    }
    assert_eq!(setting.health(), Health::Healthy);
}

/// Runs after the first are slow, too, each less than the one before.
#[test]
fn a_cold_start_is_no_work_of_a_device() {
    // So late that a machine with other work to do is not taken for it.
    let plan = [800, 600, 400, 200].map(|late| Some(Fault::Slow(ms(late))));
    let setting = Setting::with_plan(strict(), Plan::Calls(plan.into()));
    let rates = setting.runtime.measure(ms(100)).unwrap();
    assert_eq!(setting.device.faults(), 4);
    let (kind, rate) = &rates[1][0];
    assert_eq!(*kind, Kind::Msm(254));
    // 64 scalars in 200 ms, as the last of the slow runs.
    assert!(rate.as_ref().unwrap() > &320.0, "{rate:?}");
}

#[test]
fn a_device_at_which_nothing_works_is_not_healthy() {
    // It refuses everything, and would pass a test of what it does.
    let always = |fault| Plan::Random {
        per_mille: 1_000,
        faults: vec![fault],
        seed: 0,
    };
    let mut options = strict();
    options.rest = ms(60_000);
    let setting = Setting::with_plan(options.clone(), always(Fault::OutOfMemory(0)));
    let tests = setting.runtime.test();
    let error = tests[0].1.as_ref().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutOfMemory);
    let rates = setting.runtime.measure(ms(0)).unwrap();
    assert!(rates[1].iter().all(|(_, rate)| rate.is_err()), "{rates:?}");
    assert!(matches!(setting.health(), Health::Out { .. }));
    // It fails in one operation.
    let mut plan = vec![None; 6];
    plan.push(Some(Fault::Build));
    let setting = Setting::with_plan(options, Plan::Calls(plan));
    setting.runtime.measure(ms(0)).unwrap();
    let Health::Out { reason } = setting.health() else {
        panic!("healthy");
    };
    assert!(reason.to_string().contains("does not build"), "{reason}");
}
