//! OpenCL devices as backends, and the runtime over them.
#![expect(clippy::print_stdout, reason = "says why nothing ran")]

use std::sync::mpsc;
use std::time::Duration;

use zkfabric_host::devices::{Selection, open};
use zkfabric_host::opencl::{BuildListener, Options as ClOptions, Variant, devices, opencl};
use zkfabric_host::parity::{Naive, check, check_sums};
use zkfabric_host::runtime::Options;
use zkfabric_host::{Kernels, Runtime, cpu};

/// Returns whether there is a device; fails without one if tools are required.
fn is_there() -> bool {
    match devices() {
        Ok(found) if !found.is_empty() => true,
        found => {
            assert!(
                std::env::var_os("ZKFABRIC_REQUIRE_TOOLS").is_none(),
                "no OpenCL device: {found:?}"
            );
            println!("skipped because no OpenCL device is there: {found:?}");
            false
        }
    }
}

#[test]
fn each_device_and_variant_equals_the_definition() {
    if !is_there() {
        return;
    }
    for device in devices().unwrap() {
        for variant in Variant::ALL {
            let options = ClOptions {
                variant: Some(variant),
                ..ClOptions::default()
            };
            if variant.check(&device).is_ok() {
                let backend = opencl(&device, &options).unwrap();
                check(backend.as_ref(), &Naive, 17).unwrap();
                check_sums(backend.as_ref(), cpu().as_ref()).unwrap();
                println!("{}, {}", backend.device().name, variant.name());
            }
        }
    }
}

/// A prepared device tells of its builds.
#[test]
fn kernels_are_compiled_ahead_with_a_line() {
    if !is_there() {
        return;
    }
    let (tell, told) = mpsc::channel();
    let options = ClOptions {
        builds: Some(BuildListener::new(move |build| {
            let _ = tell.send(build.to_string());
        })),
        ..ClOptions::default()
    };
    let backend = opencl(&devices().unwrap()[0], &options).unwrap();
    backend.prepare(&[Kernels::Keccak]);
    // The choice of a variant may have lines of its own.
    let tells = |what: &str| {
        let line = || told.recv_timeout(Duration::from_secs(300)).unwrap();
        std::iter::repeat_with(line).any(|line| line.contains(what))
    };
    assert!(tells(" compiles 1 program: keccak"));
    assert!(tells(" has compiled 1 of 1 program in "));
    backend.keccak256(&[b"abc"]).unwrap();
}

#[test]
fn the_runtime_gives_jobs_to_devices_by_name() {
    if !is_there() {
        return;
    }
    let all = ["opencl".parse().unwrap()];
    let (runtime, _) = open(&all, Options::default()).unwrap();
    check(&runtime, cpu().as_ref(), 300).unwrap();
    let report = runtime.report();
    assert!(
        report.iter().skip(1).all(|device| device.faults == 0),
        "{report:?}"
    );
    assert!(report[1].parts > 50 && report[0].parts == 0, "{report:?}");
    // A driver's device on this machine's cores is taken by name only.
    let (runtime, missing) = open(&[Selection::AUTO], Options::default()).unwrap();
    let names = runtime.report().into_iter().map(|device| device.info.name);
    assert!(names.count() > 1 || missing.len() == 1, "{missing:?}");
    let error = open(&["opencl:99".parse().unwrap()], Options::default()).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("no OpenCL device 99; there are: "),
        "{error}"
    );
}

#[test]
fn a_device_says_what_it_spent() {
    if !is_there() {
        return;
    }
    let device = opencl(&devices().unwrap()[0], &ClOptions::default()).unwrap();
    let before = device.spent();
    let messages = vec![[1_u8; 64]; 1000];
    let messages: Vec<&[u8]> = messages.iter().map(<[u8; 64]>::as_slice).collect();
    device.keccak256(&messages).unwrap();
    let spent = device.spent();
    assert!(
        spent.kernel > before.kernel && spent.transfer > before.transfer,
        "{spent:?}"
    );
    let runtime = Runtime::new(vec![device], Options::default()).unwrap();
    assert!(runtime.test().iter().all(|(_, passed)| passed.is_ok()));
}
