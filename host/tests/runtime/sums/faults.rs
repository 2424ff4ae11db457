//! Each fault, at each call of a device.

use std::sync::Arc;
use std::time::{Duration, Instant};

use zkfabric_host::fault::{Fault, Faulty, Plan};
use zkfabric_host::parity::Naive;
use zkfabric_host::runtime::{Health, Kind, Options};
use zkfabric_host::sums::{Column, Linear, LinearPart, Sums as _, Weights};
use zkfabric_host::{Backend, Error, ErrorKind, Runtime, cpu};

use super::shard::{Shard, Transcript};
use crate::fixture::{Setting, element, elements, ms, strict};

/// Options under which the cores never sum beside a device: only the checks of ends find wrong
/// messages.
fn unaudited() -> Options {
    let mut options = strict();
    (options.audit, options.probation) = (0.0, 0);
    options.rest = ms(60_000);
    options
}

/// One fault at a call.
fn at(call: usize, fault: Fault) -> Plan {
    let mut plan = vec![None; call];
    plan.push(Some(fault));
    Plan::Calls(plan)
}

/// Repeats the proof after each use of a device's wrong message, as a prover does. The second value
/// is the number of repetitions.
fn prove(shard: &Shard, backend: &dyn Backend) -> (Transcript, usize) {
    let mut repeated = 0;
    loop {
        match shard.prove(backend) {
            Ok(transcript) => return (transcript, repeated),
            Err(error) => assert_eq!(error.kind(), ErrorKind::Repeat, "{error}"),
        }
        repeated += 1;
        assert!(repeated < 3);
    }
}

/// Returns the number of calls of a device that computes the whole shard.
fn calls(shard: &Shard) -> usize {
    let setting = Setting::new(unaudited(), &[]);
    shard.prove(&setting.runtime).unwrap();
    setting.device.calls() as usize
}

#[test]
fn sums_do_not_depend_on_the_device() {
    let shard = Shard::new();
    let expected = shard.prove(&*cpu()).unwrap();
    assert!(shard.prove(&Naive).unwrap() == expected);
    for options in [strict(), unaudited()] {
        let setting = Setting::new(options, &[]);
        assert!(shard.prove(&setting.runtime).unwrap() == expected);
        let [cores, card] = &setting.runtime.report()[..] else {
            panic!("two devices")
        };
        // Fractions, linear forms, rows, reduction, combination.
        assert_eq!((cores.parts, card.parts), (0, 5));
        let kinds: Vec<Kind> = card.rates.iter().map(|(kind, ..)| *kind).collect();
        let sums = [
            Kind::Fractions,
            Kind::LinearSums,
            Kind::SumRows,
            Kind::ReduceStacks,
            Kind::CombineStacks,
        ];
        assert_eq!(kinds, sums);
        assert!(card.checked > Duration::ZERO);
        assert!(setting.events().is_empty(), "{:?}", setting.events());
    }
    let alone = Runtime::new(Vec::new(), Options::default()).unwrap();
    assert!(shard.prove(&alone).unwrap() == expected);
    assert_eq!(alone.report()[0].parts, 5);
}

#[test]
fn wrong_bits_are_found_by_the_checks_of_ends() {
    let shard = Shard::new();
    let expected = shard.prove(&*cpu()).unwrap();
    let calls = calls(&shard);
    assert!(calls > 100, "{calls}");
    // The value of a sum without any requested round is checked only by the cores' parallel
    // computation: a proof with a wrong value does not verify.
    let mut unchecked = 0;
    for fault in [Fault::WrongBit, Fault::WrongValue] {
        for call in 0..calls {
            let setting = Setting::with_plan(unaudited(), at(call, fault));
            let (transcript, repeated) = prove(&shard, &setting.runtime);
            assert_eq!(setting.device.faults(), 1);
            if setting.events().is_empty() {
                // The beginning of a sum over rows or of a reduction has no message that could be
                // wrong.
                unchecked += usize::from(transcript != expected);
                continue;
            }
            assert!(transcript == expected, "{fault:?} in call {call}");
            assert!(repeated <= 1);
            let events = setting.events();
            assert_eq!(events.len(), 1, "{events:?}");
            assert!(events[0].contains("answered wrongly"), "{events:?}");
            assert!(matches!(setting.health(), Health::Out { .. }));
        }
    }
    assert_eq!(unchecked, 2);
}

#[test]
fn what_the_cores_see_beside_a_device_is_never_used() {
    let shard = Shard::new();
    let expected = shard.prove(&*cpu()).unwrap();
    let mut options = strict();
    options.rest = ms(60_000);
    let (calls, mut seen) = (calls(&shard), 0);
    for call in 0..calls {
        let setting = Setting::with_plan(options.clone(), at(call, Fault::WrongBit));
        // Never a second attempt.
        assert!(
            shard.prove(&setting.runtime).unwrap() == expected,
            "call {call}"
        );
        assert_eq!(setting.device.faults(), 1);
        let events = setting.events();
        // The beginning of a sum over rows or of a reduction has no message that could be wrong.
        seen += events.len();
        let told = |event: &String| event.contains("another answer than the cores'");
        assert!(events.len() <= 1 && events.iter().all(told), "{events:?}");
    }
    assert_eq!(seen, calls - 2);
    // Without a fault all sums are booked as checked, also for a new device of a runtime that
    // checks none after probation.
    let mut options = unaudited();
    options.probation = 3;
    let setting = Setting::with_plan(options, Plan::Calls(Vec::new()));
    shard.prove(&setting.runtime).unwrap();
    let report = setting.runtime.report();
    // The value alone is one of the three: such a sum has no recognisable end.
    assert_eq!(report[1].checks, 2, "{report:?}");
}

#[test]
fn a_device_that_fails_in_a_round_is_taken_out_and_the_sum_goes_on() {
    let shard = Shard::new();
    let expected = shard.prove(&*cpu()).unwrap();
    let calls = calls(&shard);
    let broken = [
        (Fault::Gone, "the device is gone"),
        (Fault::Build, "does not build"),
        (Fault::Panic, "its driver panicked"),
    ];
    for (fault, told) in broken {
        for call in 0..calls {
            let setting = Setting::with_plan(unaudited(), at(call, fault));
            // The earlier messages are right, so no proof has to be repeated.
            assert!(
                shard.prove(&setting.runtime).unwrap() == expected,
                "{fault:?} in call {call}"
            );
            let events = setting.events();
            assert_eq!(events.len(), 1, "{fault:?} in call {call}: {events:?}");
            assert!(events[0].contains(told), "{events:?}");
            assert_eq!(setting.device.faults(), 1);
        }
    }
}

#[test]
fn a_device_that_hangs_is_given_up() {
    let shard = Shard::new();
    let expected = shard.prove(&*cpu()).unwrap();
    let calls = calls(&shard);
    for call in [0, 1, calls / 3, calls / 2, calls - 1] {
        let mut options = unaudited();
        options.patience = ms(200);
        let setting = Setting::with_plan(options, at(call, Fault::Hang(ms(5_000))));
        let begin = Instant::now();
        assert!(shard.prove(&setting.runtime).unwrap() == expected);
        assert!(
            begin.elapsed() < ms(4_000),
            "the sum did not wait for the device"
        );
        let events = setting.events();
        assert_eq!(events.len(), 1, "{events:?}");
        assert!(events[0].contains("no answer after"), "{events:?}");
        // The report does not block.
        assert_eq!(setting.runtime.report()[1].faults, 1);
    }
}

#[test]
fn a_slow_device_is_waited_for() {
    let shard = Shard::new();
    let setting = Setting::with_plan(unaudited(), at(20, Fault::Slow(ms(300))));
    assert!(shard.prove(&setting.runtime).unwrap() == shard.prove(&*cpu()).unwrap());
    assert_eq!(setting.health(), Health::Healthy);
    assert_eq!(setting.runtime.report()[0].parts, 0);
}

#[test]
fn no_room_is_no_fault() {
    let shard = Shard::new();
    let expected = shard.prove(&*cpu()).unwrap();
    // In the middle of each sum.
    for call in (0..calls(&shard)).step_by(9) {
        let setting = Setting::with_plan(unaudited(), at(call, Fault::OutOfMemory(0)));
        assert!(shard.prove(&setting.runtime).unwrap() == expected);
        assert_eq!(setting.health(), Health::Healthy);
        assert!(setting.events().is_empty());
        let report = setting.runtime.report();
        // A reduction follows its sum over rows.
        assert!(
            (1..=2).contains(&report[0].parts),
            "call {call}: {report:?}"
        );
    }
    // Tables that do not fit.
    let mut options = unaudited();
    options.device_bytes = 9 * (1024 + 512) - 1;
    let setting = Setting::new(options, &[]);
    assert!(shard.prove(&setting.runtime).unwrap() == expected);
    assert_eq!(setting.health(), Health::Healthy);
    let report = setting.runtime.report();
    assert_eq!((report[0].parts, report[1].parts), (5, 0));
    // The first table alone fits.
    assert_eq!(report[1].resident_bytes, 9 * 1024);
}

#[test]
fn tables_are_loaded_once_and_go_with_their_owners() {
    let shard = Shard::new();
    let setting = Setting::new(unaudited(), &[]);
    let tables = shard.load(&setting.runtime).unwrap();
    let resident = || setting.runtime.report()[1].resident_bytes;
    assert_eq!(resident(), 0);
    for _ in 0..2 {
        shard.prove_on(&setting.runtime, &tables).unwrap();
        // One column of bits, one of four bytes and two of two bytes: 9 bytes per row.
        assert_eq!(resident(), 9 * (1024 + 512));
    }
    drop(tables);
    // The tables of a sum that ended a moment ago may still be there.
    let own = |_: &usize| {
        shard.prove(&setting.runtime).unwrap();
        resident() == 9 * (1024 + 512)
    };
    assert!((0..100).any(|attempt| own(&attempt)));
}

/// Returns a runtime over two devices with these plans, the first of which is asked first.
fn two(plans: [Plan; 2]) -> (Runtime, [Arc<Faulty>; 2]) {
    let [first, second] = plans;
    let first = Arc::new(Faulty::new("first", cpu(), first));
    let second = Arc::new(Faulty::new("second", cpu(), second));
    let runtime = Runtime::new(vec![first.clone(), second.clone()], unaudited()).unwrap();
    (runtime, [first, second])
}

#[test]
fn the_cores_say_which_of_two_devices_lies() {
    let shard = Shard::new();
    let expected = shard.prove(&*cpu()).unwrap();
    let lies = Some(Fault::WrongBit);
    let gone = Some(Fault::Gone);

    // The first device lies in a round and is lost: its wrong message is already used.
    let (runtime, [first, second]) = two([
        Plan::Calls(vec![None, None, lies, None, gone]),
        Plan::Calls(Vec::new()),
    ]);
    let proved = shard.prove(&runtime).map(drop);
    println!(
        "{} {} {:?}",
        first.calls(),
        first.faults(),
        runtime.report()
    );
    let error = proved.unwrap_err();
    let Error::WrongRound {
        device,
        operation,
        answer,
    } = &error
    else {
        panic!("{error}")
    };
    assert_eq!(
        (device.as_str(), *operation, *answer),
        ("first", "a sum of fractions", 2)
    );
    assert_eq!(first.faults(), 2);
    // The second device was right all the time, and goes on.
    assert_eq!(runtime.report()[2].health, Health::Healthy);
    assert!(shard.prove(&runtime).unwrap() == expected);
    assert!(second.calls() > 100);

    // The first device is right and is lost; the second one replays a wrong message.
    let (runtime, _) = two([
        Plan::Calls(vec![None, None, None, None, gone]),
        Plan::Calls(vec![None, lies]),
    ]);
    assert!(shard.prove(&runtime).unwrap() == expected);
    let report = runtime.report();
    assert!(matches!(
        &report[1].health,
        Health::Out {
            reason: Error::Device { .. }
        }
    ));
    assert!(matches!(
        &report[2].health,
        Health::Out {
            reason: Error::Wrong { .. }
        }
    ));
    assert!(report[0].parts > 0);
}

#[test]
fn a_false_claim_is_nobodys_fault() {
    let shard = Shard::new().false_claim();
    let expected = shard.prove(&*cpu()).unwrap();
    let setting = Setting::new(unaudited(), &[]);
    assert!(shard.prove(&setting.runtime).unwrap() == expected);
    assert_eq!(setting.health(), Health::Healthy);
    assert!(setting.events().is_empty());
}

#[test]
fn beside_cores_that_work_a_device_is_measured_before_it_gets_a_sum() {
    let shard = Shard::new();
    let expected = shard.prove(&*cpu()).unwrap();
    let mut options = strict();
    options.cpu_works = true;
    let setting = Setting::new(options, &[]);
    shard.prove(&setting.runtime).unwrap();
    assert_eq!(
        setting.device.calls(),
        0,
        "nobody knows how fast the cores are"
    );
    let begin = Instant::now();
    let measured = || {
        let report = setting.runtime.report();
        let rates = &report[1].rates;
        rates
            .iter()
            .any(|(kind, _, rate)| *kind == Kind::Fractions && *rate > 0.0)
    };
    while !measured() {
        assert!(shard.prove(&setting.runtime).unwrap() == expected);
        assert!(begin.elapsed() < ms(60_000));
    }
    for _ in 0..5 {
        assert!(shard.prove(&setting.runtime).unwrap() == expected);
    }
    assert!(setting.events().is_empty());
}

#[test]
fn a_test_asks_for_sums() {
    let total = {
        let setting = Setting::new(unaudited(), &[]);
        assert!(
            setting
                .runtime
                .test()
                .iter()
                .all(|(_, passed)| passed.is_ok())
        );
        setting.device.calls() as usize
    };
    let fails = |call: usize| {
        let setting = Setting::with_plan(unaudited(), at(call, Fault::WrongBit));
        setting.runtime.test()[0].1.is_err()
    };
    let failed = (0..total).filter(|call| fails(*call)).count();
    // Nine rounds of the sum over rows before the reduction, their beginning and end, and the
    // beginning of two other sums.
    assert_eq!(failed, total - 13, "of {total}");
}

#[test]
fn a_sum_in_a_pool_does_not_keep_the_pool_from_working() {
    let shard = Shard::new();
    let expected = shard.prove(&*cpu()).unwrap();
    let setting = Setting::new(strict(), &[]);
    // On a thread of the pool that the device and the cores use.
    let (send, receive) = std::sync::mpsc::channel();
    rayon::scope(|scope| {
        for _ in 0..2 * rayon::current_num_threads() {
            let (send, shard, runtime) = (send.clone(), &shard, &setting.runtime);
            scope.spawn(move |_| drop(send.send(shard.prove(runtime).unwrap())));
        }
    });
    drop(send);
    let proofs: Vec<Transcript> = receive.iter().collect();
    assert_eq!(proofs.len(), 2 * rayon::current_num_threads());
    assert!(proofs.iter().all(|proof| *proof == expected));
    assert!(setting.events().is_empty(), "{:?}", setting.events());
}

#[test]
fn records_tell_of_sums() {
    let shard = Shard::new();
    let records = Arc::new(std::sync::Mutex::new(Vec::new()));
    let told = Arc::clone(&records);
    let options =
        unaudited().with_recorder(move |record| told.lock().unwrap().push(record.clone()));
    let setting = Setting::with_plan(options, at(40, Fault::Gone));
    shard.prove(&setting.runtime).unwrap();
    let records = records.lock().unwrap();
    // The device did none, the cores did their one sum; calls that go straight to the cores have no
    // record.
    let [fractions] = &records[..] else {
        panic!("{records:?}")
    };
    assert_eq!(
        (fractions.kind, fractions.parts, fractions.redone),
        (Kind::Fractions, 1, 1)
    );
    assert_eq!(fractions.units, 2 * (1024 + 512));
    assert_eq!(fractions.devices, [fractions.units, 0]);
    assert!(fractions.kernel > Duration::ZERO && fractions.total >= fractions.kernel);
}

#[test]
fn a_runtime_with_a_waiting_sum_lets_its_devices_go() {
    let device = Arc::new(Faulty::new("card", cpu(), Plan::Calls(Vec::new())));
    let kept = Arc::downgrade(&device);
    let runtime = Runtime::new(vec![device], unaudited()).unwrap();
    let table = runtime.load_table(vec![Column::U8(vec![3; 256])].into());
    let table = table.unwrap();
    let part = LinearPart {
        tables: &[&table],
        form: Linear::value(0),
        weights: Weights {
            lanes: [element(1); 8],
            low: elements(8, 2),
            point: elements(2, 3),
        },
    };
    let mut sum = runtime.linear_sums(&[part], 5).unwrap();
    // The sum ends, and waits for a sum over rows that nobody asks for.
    for round in 0..5 + 3 {
        sum.message().unwrap();
        sum.bind(element(10 + round)).unwrap();
    }
    assert_eq!(runtime.report()[1].parts, 1);
    drop((sum, runtime));
    // The devices' threads end after their last look at the queue.
    let end = Instant::now() + ms(60_000);
    while kept.strong_count() > 0 {
        assert!(Instant::now() < end, "a waiting sum keeps the devices");
        std::thread::sleep(ms(1));
    }
}
