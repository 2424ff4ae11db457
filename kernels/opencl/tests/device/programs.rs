//! Programs from source and binary, and their cache.
#![expect(unsafe_code, reason = "runs kernels of its own")]

use std::{fs, path::Path};

use zkfabric_kernels_cpu::keccak256;
use zkfabric_kernels_opencl::{Class, Device, Error, Options, Program, Value};
use zkfabric_msm::Scalars;

use crate::fixture::first;

const TRIPLE: &str = "__kernel void triple(__global uint *x, uint add) {
    size_t i = get_global_id(0); x[i] = 3 * x[i] + add; }";

fn run_triple(device: &Device, program: &Program) {
    let column = device
        .upload(Scalars::U32(&[1, 2, 3, u32::MAX]))
        .unwrap()
        .value;
    let values = [Value::Column(&column), Value::U32(7)];
    // SAFETY: the kernel writes as many values as there are work-items, which is the column's
    // length.
    unsafe { device.run(program, "triple", &values, (4, 1)) }.unwrap();
    let mut bytes = [0; 16];
    device.download_bytes(&column, &mut bytes).unwrap();
    let got: Vec<u32> = bytes
        .chunks(4)
        .map(|b| u32::from_le_bytes(b.try_into().unwrap()))
        .collect();
    assert_eq!(got, [10, 13, 16, 4]);
    // SAFETY: there is no such kernel.
    let missing = unsafe { device.run(program, "quadruple", &values, (4, 1)) };
    let missing = missing.unwrap_err();
    assert!(matches!(
        missing,
        Error::Driver {
            call: "clCreateKernel",
            ..
        }
    ));
    let text = missing.to_string();
    for part in ["quadruple", "-46 (CL_INVALID_KERNEL_NAME)", "one version"] {
        assert!(text.contains(part), "{text}");
    }
}

#[test]
fn a_binary_runs_as_its_source() {
    let Some(device) = first(&Options::default()) else {
        return;
    };
    let program = device.program_from_source(TRIPLE, "-cl-std=CL1.2").unwrap();
    run_triple(&device, &program);
    let binary = program.binary().unwrap();
    assert!(!binary.is_empty());
    let loaded = device.program_from_binary(&binary).unwrap();
    run_triple(&device, &loaded);
}

/// A kernel of a binary may write anywhere, so tasks run only on devices with their own memory.
#[test]
fn tasks_are_for_cards() {
    let Some(device) = first(&Options::default()) else {
        return;
    };
    let program = device.program_from_source(TRIPLE, "-cl-std=CL1.2").unwrap();
    let task = device.task(&program, "triple", &[]);
    if device.description().class != Class::Accelerator || device.description().on_cpu {
        let error = task.unwrap_err();
        assert!(matches!(error, Error::Unsupported { .. }), "{error}");
        assert!(error.to_string().contains("memory of its own"), "{error}");
    }
    assert!(device.alignment_bytes().unwrap() >= 1);
}

#[test]
fn what_is_no_binary_is_refused() {
    let Some(device) = first(&Options::default()) else {
        return;
    };
    for bytes in [&b""[..], b"not a program", &[0; 4096]] {
        assert!(device.program_from_binary(bytes).is_err());
    }
}

#[test]
fn the_log_of_a_broken_program_is_in_the_error() {
    let Some(device) = first(&Options::default()) else {
        return;
    };
    let source = TRIPLE.replace("3 * x[i]", "undeclared_name");
    match device.program_from_source(&source, "") {
        Err(Error::Build { log, .. }) => assert!(log.contains("undeclared_name"), "{log}"),
        other => panic!("{other:?}"),
    }
    assert!(device.program_from_source(TRIPLE, "\0").is_err());
}

fn programs(directory: &Path) -> Vec<std::path::PathBuf> {
    let mut files: Vec<_> = fs::read_dir(directory)
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|path| {
            path.file_name()
                .unwrap()
                .to_string_lossy()
                .starts_with("keccak-")
        })
        .collect();
    files.sort();
    files
}

fn hash_once(directory: &Path) -> bool {
    let options = Options {
        cache: Some(directory.to_owned()),
        ..Options::default()
    };
    first(&options).is_some_and(|device| {
        let digests = device.keccak256(&[b"abc"]).unwrap().value;
        assert_eq!(digests, [keccak256(b"abc")]);
        true
    })
}

#[test]
fn binaries_are_kept_and_damage_is_repaired() {
    let directory = tempfile::tempdir().unwrap();
    let directory = directory.path();
    if !hash_once(directory) {
        return;
    }
    let files = programs(directory);
    assert_eq!(files.len(), 1);
    let good = fs::read(&files[0]).unwrap();
    assert!(good.len() > 100);
    hash_once(directory);
    assert_eq!(programs(directory), files);
    // A flipped bit, a truncated file, and an intact entry that is not a program.
    let mut flipped = good.clone();
    flipped[good.len() / 2] ^= 4;
    let payload = [7_u8; 500];
    let foreign = [keccak256(&payload).as_slice(), &payload].concat();
    for bad in [
        flipped,
        good[..good.len() / 3].to_vec(),
        Vec::new(),
        foreign,
    ] {
        fs::write(&files[0], &bad).unwrap();
        hash_once(directory);
        let repaired = fs::read(&files[0]).unwrap();
        assert_ne!(repaired, bad);
        assert_eq!(keccak256(&repaired[32..]), repaired[..32]);
    }
    assert_eq!(programs(directory), files);
}
