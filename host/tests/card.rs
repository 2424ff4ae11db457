//! A card behind OpenCL, programmed with an xclbin: the driver is `zkfabric-mock-icd`, with
//! simulated kernels.
//!
//! OpenCL's loader reads the environment at its first call, so each test runs itself again as a
//! separate process, with the driver and its faults in the environment.
#![expect(clippy::unwrap_used, reason = "a test")]

use std::env;
use std::path::PathBuf;
use std::process::Command;

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{FftField, Field, One};
use zkfabric_hdl::card::xclbin::{Connection, Xclbin};
use zkfabric_host::devices::{Progress, open, open_in_processes};
use zkfabric_host::parity::{Naive, check};
use zkfabric_host::process::serve;
use zkfabric_host::runtime::{Event, Options};
use zkfabric_host::xclbin::{XCLBIN_VARIABLE, cards, without_bitstream, xclbin};
use zkfabric_host::{Backend, Class, Direction, Error, ErrorKind, Runtime, Scalars, cpu};
use zkfabric_kernels_opencl as kernels;

/// Set in a test's own process.
const CHILD: &str = "ZKFABRIC_TEST_CHILD";
const PLATFORM: &str = "xilinx_u55c_gen3x16_xdma_3_202210_1";
const BLOCKS: [(&str, u32); 6] = [
    ("card_keccak", 1),
    ("card_msm", 64),
    ("card_narrow_msm", 9),
    ("card_ntt", 6),
    ("card_ntt_pass", 5),
    ("card_ntt_factors", 5),
];

/// Returns the path of the driver, which cargo builds beside the tests because the crate is a
/// dev-dependency.
fn driver() -> PathBuf {
    let test = env::current_exe().unwrap();
    let folders = test.ancestors().skip(1).take(2);
    let mut files = folders.map(|folder| folder.join("libzkfabric_mock_icd.so"));
    files.find(|file| file.is_file()).unwrap()
}

/// Runs a test in its own process with the driver and these variables, or is that process.
fn alone(test: &str, variables: &[(&str, &str)], run: impl FnOnce()) {
    if env::var_os(CHILD).is_some() {
        return run();
    }
    let folder = tempfile::tempdir().unwrap();
    let binary = folder.path().join("a.xclbin");
    std::fs::write(&binary, container()).unwrap();
    let mut child = Command::new(env::current_exe().unwrap());
    child.args([test, "--exact", "--nocapture"]);
    child.env(CHILD, "1").env(XCLBIN_VARIABLE, &binary);
    child.env("OCL_ICD_VENDORS", driver());
    child.envs(variables.iter().copied());
    let output = child.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{text}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn container() -> Vec<u8> {
    without_bitstream(PLATFORM, &BLOCKS, 1).unwrap()
}

/// Returns the driver's version text: unreleased objects, runs, writes during them, and the last
/// failure.
fn said() -> String {
    kernels::devices().unwrap()[0].driver_version.clone()
}

/// Returns the number of writes during a run that nobody had waited for.
fn writes_beside_runs() -> u64 {
    let said = said();
    let (before, _) = said.split_once(" writes beside").unwrap();
    before.rsplit_once(' ').unwrap().1.parse().unwrap()
}

fn points(n: u64) -> Vec<G1Affine> {
    let points: Vec<G1Projective> = (0..n)
        .map(|i| G1Affine::generator() * Fr::from(3 * i + 1))
        .collect();
    G1Projective::normalize_batch(&points)
}

/// Returns elements without a pattern in their digits.
fn elements(n: usize, seed: u64) -> Vec<Fr> {
    let first = Fr::from(seed + 2).pow([77]);
    std::iter::successors(Some(first), |x| Some(x.square() + Fr::one()))
        .take(n)
        .collect()
}

#[test]
fn a_programmed_card_equals_the_definition() {
    alone("a_programmed_card_equals_the_definition", &[], || {
        let found = cards().unwrap();
        assert_eq!(found.len(), 1);
        let card = xclbin(&found[0], &container()).unwrap();
        let device = card.device();
        assert_eq!(device.class, Class::Accelerator);
        assert!(
            device.name.starts_with("card:0 xilinx_u55c"),
            "{}",
            device.name
        );
        check(card.as_ref(), &Naive, 5).unwrap();
        let spent = card.spent();
        assert!(!spent.kernel.is_zero() && !spent.transfer.is_zero());
        // All objects of the driver are released with the card.
        assert!(!said().contains(", 0 runs"), "{}", said());
        drop(card);
        assert!(said().starts_with("mock, 0 objects, "), "{}", said());
    });
}

#[test]
fn every_kernel_equals_the_cpu() {
    alone("every_kernel_equals_the_cpu", &[], || {
        let card = xclbin(&cards().unwrap()[0], &container()).unwrap();
        let cpu = cpu();
        let messages: Vec<Vec<u8>> = (0..9).map(|i| vec![i as u8; 60 * i]).collect();
        let messages: Vec<&[u8]> = messages.iter().map(Vec::as_slice).collect();
        assert_eq!(
            card.keccak256(&messages).unwrap(),
            cpu.keccak256(&messages).unwrap()
        );
        for (log_n, coset) in [
            (3, None),
            (6, Some(Fr::GENERATOR)),
            (7, Some(Fr::from(5))),
            (8, None),
        ] {
            for direction in [Direction::Forward, Direction::Inverse] {
                let columns: Vec<Vec<Fr>> = (0..3).map(|i| elements(1 << log_n, i)).collect();
                let (mut got, mut expected) = (columns.clone(), columns);
                card.ntt(&mut got, direction, coset).unwrap();
                cpu.ntt(&mut expected, direction, coset).unwrap();
                assert!(got == expected, "2^{log_n}, {direction:?}");
            }
        }
        // Ranges that start at a page of the card's memory (64 points), and between pages.
        let all = points(150);
        let (bases, of_cpu) = (
            card.load_bases(all.clone()).unwrap(),
            cpu.load_bases(all).unwrap(),
        );
        let whole = elements(20, 1);
        for range in [0..150, 64..90, 70..95, 149..150] {
            let columns = [
                Scalars::Field(&whole[..range.len().min(20)]),
                Scalars::I8(&[-3, 0, 7][..range.len().min(3)]),
                Scalars::U8(&[]),
            ];
            let sums = |backend: &dyn Backend, bases: &zkfabric_host::Bases| {
                let bases = bases.slice(range.clone()).unwrap();
                backend.msm(&bases, &columns).unwrap()
            };
            assert_eq!(sums(card.as_ref(), &bases), sums(cpu.as_ref(), &of_cpu));
        }
        // Columns on the card: whole, from an aligned start of an array (128 values), from an
        // unaligned one, and over points with earlier points before them.
        let values = elements(256, 7);
        let column = card.upload(Scalars::Field(&values)).unwrap();
        let inverse = card
            .ntt_columns(&[column], Direction::Inverse, None)
            .unwrap();
        let mut expected = [values];
        cpu.ntt(&mut expected, Direction::Inverse, None).unwrap();
        let down = card.download(&inverse[0]).unwrap();
        assert!(matches!(down.borrow(), Scalars::Field(got) if got == &expected[0][..]));
        for (start, range) in [(0, 0..150), (0, 128..140), (0, 131..140), (5, 0..9)] {
            let part = [inverse[0].slice(range.clone()).unwrap()];
            let scalars = [Scalars::Field(&expected[0][range])];
            let of = |bases: &zkfabric_host::Bases| bases.slice(start..150).unwrap();
            assert_eq!(
                card.msm_columns(&of(&bases), &part).unwrap(),
                cpu.msm(&of(&of_cpu), &scalars).unwrap()
            );
        }
        drop(inverse);
        // A binary without the kernels for narrow scalars and factors: the other kernel runs once
        // per column, and the host computes the factors.
        let without: Vec<_> = BLOCKS
            .into_iter()
            .filter(|(name, _)| !["card_narrow_msm", "card_ntt_factors"].contains(name))
            .collect();
        let without = without_bitstream(PLATFORM, &without, 1).unwrap();
        let other = xclbin(&cards().unwrap()[0], &without).unwrap();
        let narrow = [
            Scalars::Bits(&[1, 0, 1]),
            Scalars::U16(&[3, 60_000]),
            Scalars::I64(&[i64::MIN, 0, 5]),
        ];
        let of_other = other.load_bases(points(3)).unwrap();
        let of_cpu_too = cpu.load_bases(points(3)).unwrap();
        let beside = writes_beside_runs();
        assert_eq!(
            other.msm(&of_other, &narrow).unwrap(),
            cpu.msm(&of_cpu_too, &narrow).unwrap()
        );
        // The scalars of the second and of the third column were written during the previous run.
        assert_eq!(writes_beside_runs() - beside, 2);
        let (mut got, mut expected) = ([elements(128, 5)], [elements(128, 5)]);
        other.ntt(&mut got, Direction::Inverse, None).unwrap();
        cpu.ntt(&mut expected, Direction::Inverse, None).unwrap();
        assert!(got == expected);
        drop((of_other, other));
        let card = xclbin(&cards().unwrap()[0], &container()).unwrap();
        let foreign = Error::ForeignBases { backend: "card" };
        assert_eq!(card.msm(&of_cpu, &[]).unwrap_err(), foreign);
        // A call without a kernel in the binary goes to another backend.
        let error = card.ntt(&mut [vec![Fr::one(); 512]], Direction::Forward, None);
        assert_eq!(error.unwrap_err().kind(), ErrorKind::Unsupported);
        let some = without_bitstream(PLATFORM, &BLOCKS[..1], 1).unwrap();
        let card = xclbin(&cards().unwrap()[0], &some).unwrap();
        let error = card.load_bases(points(3)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unsupported);
        card.keccak256(&[b"abc"]).unwrap();
    });
}

/// Runs of one call go to all units of a kernel, and results come in the order of the columns.
#[test]
fn runs_are_shared_by_units() {
    alone("runs_are_shared_by_units", &[], || {
        let bytes = without_bitstream(PLATFORM, &[("card_msm", 64)], 3).unwrap();
        let card = xclbin(&cards().unwrap()[0], &bytes).unwrap();
        let cpu = cpu();
        let of = |backend: &dyn Backend| backend.load_bases(points(9)).unwrap();
        let (bases, of_cpu) = (of(card.as_ref()), of(cpu.as_ref()));
        let columns: Vec<Vec<Fr>> = (0..7).map(|i| elements(9, i)).collect();
        let columns: Vec<_> = columns.iter().map(|c| Scalars::Field(c)).collect();
        assert_eq!(
            card.msm(&bases, &columns).unwrap(),
            cpu.msm(&of_cpu, &columns).unwrap()
        );
        assert!(said().contains(", 7 runs in 3 units"), "{}", said());
    });
}

/// Units whose links give them banks of their own for points have copies there, which both kernels
/// read: two engines with four banks each, and three of narrow scalars with two each. The driver
/// fails a run whose array is in another bank.
#[test]
fn units_have_copies_of_the_bases() {
    alone("units_have_copies_of_the_bases", &[], || {
        let own = |blocks: &[(&str, u32)], units| {
            let bytes = without_bitstream(PLATFORM, blocks, units).unwrap();
            Xclbin::from_bytes(&bytes).unwrap()
        };
        let mut binary = own(&[("card_msm", 64), ("card_ntt", 6)], 2);
        let narrow = own(&[("card_narrow_msm", 9)], 3);
        let before = binary.units.len();
        binary.units.extend(narrow.units);
        binary.kernels.extend(narrow.kernels);
        binary
            .connections
            .extend(narrow.connections.iter().map(|c| Connection {
                unit: c.unit + before,
                ..*c
            }));
        let points_of = |xclbin: &Xclbin, kernel: &str| -> Vec<Vec<usize>> {
            let units = xclbin.units_of(kernel);
            units.map(|unit| xclbin.banks_of(unit, 0)).collect()
        };
        let four = |first: usize| (first..first + 4).collect::<Vec<_>>();
        assert_eq!(points_of(&binary, "zkfabric_msm"), [four(16), four(20)]);
        let two = [vec![16, 17], vec![18, 19], vec![20, 21]];
        assert_eq!(points_of(&binary, "zkfabric_narrow_msm"), two);
        let card = xclbin(&cards().unwrap()[0], &binary.to_bytes().unwrap()).unwrap();
        let cpu = cpu();
        let of = |backend: &dyn Backend| backend.load_bases(points(70)).unwrap();
        let (bases, of_cpu) = (of(card.as_ref()), of(cpu.as_ref()));
        // Runs of both kernels in all units, over ranges of the copies.
        let wide: Vec<Vec<Fr>> = (0..4).map(|i| elements(6, i)).collect();
        let words: Vec<Vec<u16>> = (0..4_u16).map(|i| vec![7 * i + 1; 6]).collect();
        for start in [0, 64, 0] {
            let part = |bases: &zkfabric_host::Bases| bases.slice(start..70).unwrap();
            let columns = wide.iter().map(|column| Scalars::Field(column));
            let columns: Vec<_> = columns
                .chain(words.iter().map(|w| Scalars::U16(w)))
                .collect();
            assert_eq!(
                card.msm(&part(&bases), &columns).unwrap(),
                cpu.msm(&part(&of_cpu), &columns).unwrap()
            );
        }
        assert!(said().contains(" in 5 units"), "{}", said());
        drop((bases, card));
        assert!(said().starts_with("mock, 0 objects, "), "{}", said());
    });
}

/// With fewer columns than units, the units divide the points of a column between them: here 300
/// points in ranges of 128, the least that starts at a page of points and of scalars.
#[test]
fn units_divide_the_points_of_a_column() {
    alone("units_divide_the_points_of_a_column", &[], || {
        let blocks = [("card_msm", 64), ("card_ntt", 6)];
        let bytes = without_bitstream(PLATFORM, &blocks, 3).unwrap();
        let card = xclbin(&cards().unwrap()[0], &bytes).unwrap();
        let cpu = cpu();
        let all = points(310);
        let (bases, of_cpu) = (
            card.load_bases(all.clone()).unwrap(),
            cpu.load_bases(all).unwrap(),
        );
        let values = elements(300, 3);
        let held = [card.upload(Scalars::Field(&values)).unwrap()];
        // The second call begins between two pages.
        for (start, expected) in [(0, 3), (5, 3)] {
            let columns = [Scalars::Field(&values)];
            let sums = cpu.msm(&of_cpu.slice(start..310).unwrap(), &columns);
            let sums = sums.unwrap();
            let of_card = bases.slice(start..310).unwrap();
            let before = runs();
            assert_eq!(card.msm(&of_card, &columns).unwrap(), sums);
            assert_eq!(runs() - before, expected);
            assert_eq!(card.msm_columns(&of_card, &held).unwrap(), sums);
        }
        assert!(said().contains(" in 3 units"), "{}", said());
        // Ten points take longer to add up than to add.
        let before = runs();
        card.msm(&bases, &[Scalars::Field(&values[..10])]).unwrap();
        assert_eq!(runs() - before, 1);
    });
}

/// Returns the number of runs so far.
fn runs() -> u64 {
    let said = said();
    let (before, _) = said.split_once(" runs in").unwrap();
    before.rsplit_once(' ').unwrap().1.parse().unwrap()
}

/// Every call has runs in all units of its kernel, if there is enough work for each: here three.
#[test]
fn units_divide_digests_transforms_and_passes() {
    alone("units_divide_digests_transforms_and_passes", &[], || {
        let bytes = without_bitstream(PLATFORM, &BLOCKS, 3).unwrap();
        let card = xclbin(&cards().unwrap()[0], &bytes).unwrap();
        let cpu = cpu();
        // 25 clocks per message: a run has 164 at least if there are several.
        for (messages, expected) in [(500, 3), (328, 2), (327, 1)] {
            let messages: Vec<[u8; 5]> = (0..messages).map(|i: u32| [i as u8; 5]).collect();
            let messages: Vec<&[u8]> = messages.iter().map(|m| &m[..]).collect();
            let before = runs();
            let digests = card.keccak256(&messages).unwrap();
            assert_eq!(digests, cpu.keccak256(&messages).unwrap());
            assert_eq!(runs() - before, expected);
        }
        // Transforms by fillings, one column each or eight columns of 2^3 values, and by passes
        // over four or eight tiles, each pass with factors in parts of their own; an inverse on a
        // coset has factors in both passes.
        let shift = Some(Fr::from(5));
        let (forward, inverse) = (Direction::Forward, Direction::Inverse);
        for (log_n, columns, direction, coset, expected) in [
            (6, 5, forward, shift, 3),
            (6, 2, inverse, None, 2),
            (3, 20, inverse, shift, 3),
            (7, 1, forward, None, 2 + 2 * 2),
            (8, 2, forward, shift, 3 + 2 * 2 * 3),
            (8, 1, inverse, shift, 2 * 3 + 2 * 3),
        ] {
            let columns: Vec<Vec<Fr>> = (0..columns).map(|i| elements(1 << log_n, i)).collect();
            let held = columns.iter().map(|c| card.upload(Scalars::Field(c)));
            let held: Vec<_> = held.collect::<Result<_, _>>().unwrap();
            let (mut got, mut of_cpu) = (columns.clone(), columns);
            let before = runs();
            card.ntt(&mut got, direction, coset).unwrap();
            assert_eq!(runs() - before, expected, "2^{log_n}");
            cpu.ntt(&mut of_cpu, direction, coset).unwrap();
            assert!(got == of_cpu, "2^{log_n}");
            let stayed = card.ntt_columns(&held, direction, coset).unwrap();
            for (column, values) in stayed.iter().zip(&of_cpu) {
                let down = card.download(column).unwrap();
                assert!(matches!(down.borrow(), Scalars::Field(got) if got == &values[..]));
            }
        }
        // Columns of nine bits each, whose passes have one shape.
        let words: Vec<Vec<u16>> = (0..3_u16).map(|i| vec![256 + 7 * i; 6]).collect();
        let words: Vec<_> = words.iter().map(|w| Scalars::U16(w)).collect();
        let of = |backend: &dyn Backend| {
            let bases = backend.load_bases(points(6)).unwrap();
            backend.msm(&bases, &words).unwrap()
        };
        let before = runs();
        assert_eq!(of(card.as_ref()), of(cpu.as_ref()));
        assert_eq!(runs() - before, 3);
        assert!(said().contains(" in 15 units"), "{}", said());
        drop(card);
        assert!(said().starts_with("mock, 0 objects, "), "{}", said());
    });
}

/// A part of a pass or of its factors that fails, or a matrix without room, is the call's error,
/// and nothing of the other parts is left.
#[test]
fn a_failing_part_fails_its_call() {
    let name = "a_failing_part_fails_its_call";
    if env::var_os(CHILD).is_none() {
        for fault in ["fails:2", "fails:4", "fails:8", "memory:3"] {
            alone(name, &[("ZKFABRIC_MOCK_FAULT", fault)], || ());
        }
        return;
    }
    let blocks = [("card_ntt_pass", 5), ("card_ntt_factors", 5)];
    let bytes = without_bitstream(PLATFORM, &blocks, 3).unwrap();
    let card = xclbin(&cards().unwrap()[0], &bytes).unwrap();
    let error = card.ntt(&mut [elements(1 << 8, 1)], Direction::Forward, None);
    let kind = error.unwrap_err().kind();
    let expected = if env::var("ZKFABRIC_MOCK_FAULT")
        .unwrap()
        .starts_with("memory")
    {
        ErrorKind::OutOfMemory
    } else {
        ErrorKind::Device
    };
    assert_eq!(kind, expected);
    drop(card);
    assert!(said().starts_with("mock, 0 objects, "), "{}", said());
}

/// Kernels read what was written, whatever a driver may leave for later: the end of a blocking
/// write, and the order of commands in several queues.
#[test]
fn kernels_wait_for_their_inputs() {
    const ORDER: &str = "ZKFABRIC_MOCK_ORDER";
    let name = "kernels_wait_for_their_inputs";
    if env::var_os(CHILD).is_none() {
        for order in ["early:256", "early:1048576", "late", "reverse"] {
            alone(name, &[(ORDER, order)], || ());
        }
        return;
    }
    let bytes = without_bitstream(PLATFORM, &BLOCKS, 2).unwrap();
    let card = xclbin(&cards().unwrap()[0], &bytes).unwrap();
    let cpu = cpu();
    let messages: Vec<Vec<u8>> = (0..5).map(|i| vec![i as u8; 90 * i]).collect();
    let messages: Vec<&[u8]> = messages.iter().map(Vec::as_slice).collect();
    assert_eq!(
        card.keccak256(&messages).unwrap(),
        cpu.keccak256(&messages).unwrap()
    );
    // An engine's size, with factors, and a size in passes, between which an array stays.
    for (log_n, coset) in [(3, Some(Fr::from(5))), (7, Some(Fr::GENERATOR))] {
        let column = elements(1 << log_n, 3);
        let (mut got, mut expected) = ([column.clone()], [column]);
        card.ntt(&mut got, Direction::Forward, coset).unwrap();
        cpu.ntt(&mut expected, Direction::Forward, coset).unwrap();
        assert!(got == expected, "2^{log_n}");
    }
    // Runs in two units and behind each other, over bases that stay.
    let columns: Vec<Vec<Fr>> = (0..5).map(|i| elements(9, i)).collect();
    let columns: Vec<_> = columns.iter().map(|c| Scalars::Field(c)).collect();
    let sums = |backend: &dyn Backend| {
        let bases = backend.load_bases(points(9)).unwrap();
        backend.msm(&bases, &columns).unwrap()
    };
    assert_eq!(sums(card.as_ref()), sums(cpu.as_ref()));
    drop(card);
    assert!(said().starts_with("mock, 0 objects, "), "{}", said());
}

#[test]
fn a_card_is_a_device_by_name() {
    alone("a_card_is_a_device_by_name", &[], || {
        let named = |name: &str| open(&[name.parse().unwrap()], Options::default());
        let (runtime, _) = named("card:0").unwrap();
        check(&runtime, cpu().as_ref(), 5).unwrap();
        let report = runtime.report();
        assert!(report[1].parts > 0 && report[1].faults == 0, "{report:?}");
        drop(runtime);
        let refused = |name: &str, what: &str| {
            let error = named(name).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Unsupported);
            assert!(error.to_string().contains(what), "{error}");
        };
        refused("card:1", "there is no card 1: drivers offer 1");
        // The card has no compiler, so it is not a device for OpenCL C, and `auto` does not take
        // it.
        refused("opencl", "drivers offer no device");
        let (runtime, missing) = named("auto").unwrap();
        assert_eq!(runtime.report().len(), 1);
        assert!(missing[0].to_string().contains("no GPU"), "{missing:?}");
        // Named twice, it is one card, which is programmed once.
        let twice = ["card:0", "card", "card:0"].map(|name| name.parse().unwrap());
        let (runtime, _) = open(&twice, Options::default()).unwrap();
        assert_eq!(runtime.report().len(), 2);
    });
}

#[test]
fn a_binary_that_does_not_fit_is_refused() {
    let file = ("ZKFABRIC_XCLBIN", "/nowhere/a.xclbin");
    let name = "a_binary_that_does_not_fit_is_refused";
    if env::var_os(CHILD).is_none() {
        alone(name, &[], || ());
        return alone(name, &[file], || ());
    }
    if env::var(file.0).unwrap() == file.1 {
        let error = open(&["card".parse().unwrap()], Options::default()).unwrap_err();
        assert!(
            error.to_string().contains("ZKFABRIC_XCLBIN=/nowhere"),
            "{error}"
        );
        return;
    }
    let card = &cards().unwrap()[0];
    let bytes = container();
    let refused = |bytes: &[u8], what: &str| {
        let error = xclbin(card, bytes).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unsupported, "{error}");
        assert!(error.to_string().contains(what), "{error}");
    };
    refused(b"\x7fELF and more", "not an xclbin");
    refused(&bytes[..bytes.len() / 2], "truncated");
    let other = without_bitstream("xilinx_u280_gen3x16_xdma_1_202211_1", &BLOCKS, 1).unwrap();
    refused(&other, "another card");
    let mut other = bytes;
    // Names of compute units follow an address, names in the metadata follow a quotation mark.
    for at in 1..other.len() {
        if other[at - 1..].starts_with(b"\0zkfabric_") {
            other[at] = b'Z';
        }
    }
    refused(&other, "it has Zkfabric");
    // Nothing of the binary reached the card, and nothing stays.
    assert_eq!(
        said(),
        "mock, 0 objects, 0 runs in 0 units, 0 writes beside them"
    );
    // The driver itself refuses a binary that it cannot load.
    let device = kernels::Device::open(
        card,
        &kernels::Options {
            pinned: Some(false),
            ..kernels::Options::default()
        },
    );
    let device = device.unwrap();
    let error = device.program_from_binary(&other[..100]).unwrap_err();
    assert!(
        matches!(error, kernels::Error::Driver { code: -42, .. }),
        "{error}"
    );
    let error = device
        .program_from_source("kernel void f() {}", "")
        .unwrap_err();
    assert!(
        matches!(error, kernels::Error::Unsupported { .. }),
        "{error}"
    );
}

#[test]
fn kernels_with_other_arguments_are_refused() {
    let fault = [("ZKFABRIC_MOCK_FAULT", "arguments:1")];
    alone("kernels_with_other_arguments_are_refused", &fault, || {
        let error = xclbin(&cards().unwrap()[0], &container()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unsupported);
        let text = error.to_string();
        assert!(text.contains("takes 5 arguments, expected 4"), "{text}");
        assert!(said().starts_with("mock, 0 objects"), "{}", said());
    });
}

#[test]
fn arguments_are_checked_by_index_size_and_kind() {
    alone("arguments_are_checked_by_index_size_and_kind", &[], || {
        use kernels::TaskArgument as A;
        let card = &cards().unwrap()[0];
        let options = kernels::Options {
            pinned: Some(false),
            ..kernels::Options::default()
        };
        let device = kernels::Device::open(card, &options).unwrap();
        let program = device.program_from_binary(&container()).unwrap();
        assert!(program.binary().unwrap() == container());
        let error = device.task(&program, "vadd", &[]).unwrap_err();
        assert!(
            matches!(error, kernels::Error::Driver { code: -46, .. }),
            "{error}"
        );
        let task = device.task(&program, "zkfabric_keccak256", &[]).unwrap();
        assert_eq!((task.name(), task.arguments()), ("zkfabric_keccak256", 4));
        let message = [0x61_u8; 64];
        let code = |error| match error {
            kernels::Error::Driver { code, .. } | kernels::Error::DeviceLost { code, .. } => code,
            other => panic!("{other}"),
        };
        // A number in place of an array, and an array in place of a number.
        let error = task.run(&[A::U32(1), A::Output(64), A::U32(1), A::U32(64)]);
        assert_eq!(code(error.unwrap_err()), -51);
        let array = A::Input(&message);
        let error = task.run(&[A::Input(&message), A::Output(64), array, A::U32(64)]);
        assert_eq!(code(error.unwrap_err()), -51);
        let error = task.run(&[A::U32(1)]).unwrap_err();
        assert!(matches!(
            error,
            kernels::Error::LengthMismatch {
                expected: 4,
                got: 1,
                ..
            }
        ));
        let error = task.upload(4, &[], &message).unwrap_err();
        assert_eq!(code(error), -49);
        // Two messages although only one was written: the event fails, and the next run succeeds.
        let before = said();
        let two = A::U32(2);
        let error = task.run(&[A::Input(&message), A::Output(64), two, A::U32(64)]);
        let error = error.unwrap_err();
        // The error has the kernel's own code, with its name, and what to do.
        let text = error.to_string();
        for part in [
            "for the kernel zkfabric_keccak256",
            "-59 (CL_INVALID_OPERATION)",
            "another",
        ] {
            assert!(text.contains(part), "{text}");
        }
        assert_eq!(code(error), -59);
        assert!(
            said().contains("reads only what its host has loaded"),
            "{before}, {}",
            said()
        );
        // Four digests with room for two.
        let four = [A::Input(&[7; 256]), A::Output(64), A::U32(4), A::U32(64)];
        assert_eq!(code(task.run(&four).unwrap_err()), -59);
        assert!(said().contains("outside of its buffers"), "{}", said());
        // An array in a bank that the port does not reach: digests go to the banks 28 to 31.
        let wrong = task.upload(1, &[], &message).unwrap().value;
        let there = A::Array(&wrong, 0..64);
        let error = task.run(&[there, A::Output(64), A::U32(1), A::U32(64)]);
        assert_eq!(code(error.unwrap_err()), -59);
        assert!(said().contains("messages is in bank 28"), "{}", said());
        // Where the banks of a unit are known, no run starts.
        let unit = kernels::ComputeUnit {
            name: "zkfabric_keccak256_1".to_owned(),
            banks: vec![(0..16).collect(), (28..32).collect(), vec![], vec![]],
        };
        let named = device.task(&program, "zkfabric_keccak256", &[unit]);
        let named = named.unwrap();
        let digest = named.upload(1, &[], &message).unwrap().value;
        let there = A::Array(&digest, 0..64);
        let error = named.run(&[there, A::Output(64), A::U32(1), A::U32(64)]);
        let error = error.unwrap_err().to_string();
        assert!(error.contains("reaches the arrays"), "{error}");
        drop((digest, named));
        // Room for runs of all units has to be in a bank that each of them reaches.
        let unit = |banks: [usize; 2]| kernels::ComputeUnit {
            name: "zkfabric_keccak256_1".to_owned(),
            banks: vec![(0..16).collect(), banks.to_vec(), vec![], vec![]],
        };
        let of = |units: &[kernels::ComputeUnit]| {
            let task = device.task(&program, "zkfabric_keccak256", units);
            task.unwrap().reserve(1, 64).map(drop)
        };
        of(&[unit([28, 29]), unit([28, 29])]).unwrap();
        let error = of(&[unit([28, 29]), unit([30, 31])]).unwrap_err();
        assert!(matches!(error, kernels::Error::Unsupported { .. }));
        let room = task.reserve(1, 64).unwrap();
        let [from, to] = [A::Input(&message), A::Array(&room, 0..64)];
        let done = task.run(&[from, to, A::U32(1), A::U32(64)]).unwrap();
        assert!(done.value.is_empty());
        let mut digest = [0; 32];
        room.download(0, &mut digest).unwrap();
        assert_eq!(digest, cpu().keccak256(&[&message]).unwrap()[0]);
        drop(room);
        // Dropping a run waits for its end and leaves nothing behind.
        let one = [A::Input(&message), A::Output(64), A::U32(1), A::U32(64)];
        let used = device.memory_used_bytes();
        drop(task.start(&one).unwrap());
        assert_eq!(device.memory_used_bytes(), used);
        // Two runs in progress: each has its own message and digest.
        let other = [A::Input(&[0x62; 64]), A::Output(64), A::U32(1), A::U32(64)];
        let runs = [&one, &other].map(|arguments| task.start(arguments).unwrap());
        for (run, message) in runs.into_iter().zip([[0x61_u8; 64], [0x62; 64]]) {
            let digests = run.finish().unwrap().value;
            let mut digest = [0; 64];
            digests[0].download(0, &mut digest).unwrap();
            assert_eq!(digest[..32], cpu().keccak256(&[&message]).unwrap()[0]);
        }
        let beyond = A::Array(&wrong, 60..70);
        let error = task.run(&[beyond, A::U32(0), A::U32(1), A::U32(64)]);
        assert!(matches!(error, Err(kernels::Error::OutOfRange { .. })));
        drop((wrong, task, program, device));
        assert!(said().starts_with("mock, 0 objects"), "{}", said());
    });
}

/// Set in the process of a device.
const SERVER: &str = "ZKFABRIC_TEST_SERVER";

/// The process of a device, which other tests start.
#[test]
fn serves_a_device() {
    if env::var_os(SERVER).is_some() {
        let progress: Progress = std::sync::Arc::new(|_| ());
        serve(&progress).unwrap();
    }
}

fn server() -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["serves_a_device", "--exact", "--nocapture"]);
    command.env(SERVER, "1");
    command
}

fn in_processes(names: &[&str], options: Options) -> Result<(Runtime, Vec<Error>), Error> {
    let names: Vec<_> = names.iter().map(|name| name.parse().unwrap()).collect();
    open_in_processes(&names, options, server)
}

#[test]
fn a_card_in_a_process_of_its_own_equals_the_definition() {
    let name = "a_card_in_a_process_of_its_own_equals_the_definition";
    alone(name, &[], || {
        let (runtime, _) = in_processes(&["card:0", "card"], Options::default()).unwrap();
        check(&runtime, cpu().as_ref(), 5).unwrap();
        let report = runtime.report();
        assert_eq!(report.len(), 2, "{report:?}");
        assert!(report[1].parts > 0 && report[1].faults == 0, "{report:?}");
        assert!(report[1].info.driver.ends_with("in a process of its own"));
        // The driver is in no list of this process.
        let error = in_processes(&["card:1"], Options::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unsupported);
        let text = error.to_string();
        assert!(
            text.contains("there is no card 1: drivers offer 1"),
            "{text}"
        );
        let (runtime, missing) = in_processes(&["auto"], Options::default()).unwrap();
        assert_eq!(runtime.report().len(), 1);
        assert!(missing[0].to_string().contains("no GPU"), "{missing:?}");
    });
}

/// Texts of a runtime's events.
type Events = std::sync::Arc<std::sync::Mutex<Vec<String>>>;

/// Returns options without the cores that record events, and the record.
fn recorded() -> (Options, Events) {
    let events = Events::default();
    let seen = std::sync::Arc::clone(&events);
    let mut options = Options::default().with_listener(move |event: &Event| {
        seen.lock().unwrap().push(event.to_string());
    });
    options.cpu_works = false;
    (options, events)
}

/// Returns the events, once there is one: an answer may come before the listener is called.
fn arrived(events: &Events) -> Vec<String> {
    for _ in 0..100 {
        if !events.lock().unwrap().is_empty() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    events.lock().unwrap().clone()
}

/// The driver ends its process by a signal in the third run.
#[test]
fn a_driver_that_dies_is_a_fault_of_its_device() {
    let fault = [("ZKFABRIC_MOCK_FAULT", "dies:3")];
    alone(
        "a_driver_that_dies_is_a_fault_of_its_device",
        &fault,
        || {
            let (mut options, events) = recorded();
            options.faults = 0;
            let (runtime, _) = in_processes(&["card:0"], options).unwrap();
            let expected = cpu().keccak256(&[&[1; 10], &[2; 10]]).unwrap();
            for _ in 0..6 {
                assert_eq!(runtime.keccak256(&[&[1; 10], &[2; 10]]).unwrap(), expected);
            }
            let report = runtime.report();
            assert_eq!(report[1].faults, 1, "{report:?}");
            let events = arrived(&events);
            assert!(
                events[0].contains("its process ended, signal"),
                "{events:?}"
            );
        },
    );
}

/// A failing card still gives right answers, by the cores, and one event.
fn the_cores_take_over() {
    let card = xclbin(&cards().unwrap()[0], &container()).unwrap();
    let (mut options, events) = recorded();
    options.audit = 1.0;
    // The card stays out.
    options.faults = 1;
    let runtime = Runtime::new(vec![card], options).unwrap();
    let expected: Vec<[u8; 32]> = cpu().keccak256(&[&[1; 10], &[2; 10]]).unwrap();
    for _ in 0..6 {
        assert_eq!(runtime.keccak256(&[&[1; 10], &[2; 10]]).unwrap(), expected);
    }
    let events = arrived(&events);
    assert_eq!(events.len(), 1, "{events:?}");
    assert!(
        events[0].starts_with("device card:0 xilinx_u55c"),
        "{events:?}"
    );
    let report = runtime.report();
    assert_eq!(report[1].faults, 1, "{report:?}");
    assert!(report[0].parts > 0, "{report:?}");
}

#[test]
fn a_card_that_is_gone_is_replaced_by_the_cores() {
    let fault = [("ZKFABRIC_MOCK_FAULT", "lost:9")];
    let name = "a_card_that_is_gone_is_replaced_by_the_cores";
    alone(name, &fault, the_cores_take_over);
}

#[test]
fn a_card_whose_runs_fail_is_replaced_by_the_cores() {
    let fault = [("ZKFABRIC_MOCK_FAULT", "fails:3")];
    let name = "a_card_whose_runs_fail_is_replaced_by_the_cores";
    alone(name, &fault, the_cores_take_over);
}

#[test]
fn a_card_that_computes_wrongly_is_replaced_by_the_cores() {
    let fault = [("ZKFABRIC_MOCK_FAULT", "wrong:3")];
    let name = "a_card_that_computes_wrongly_is_replaced_by_the_cores";
    alone(name, &fault, the_cores_take_over);
}

#[test]
fn a_card_without_resources_leaves_its_jobs_to_the_cores() {
    let fault = [("ZKFABRIC_MOCK_FAULT", "resources:2")];
    let name = "a_card_without_resources_leaves_its_jobs_to_the_cores";
    alone(name, &fault, jobs_go_to_the_cores);
}

#[test]
fn a_card_without_memory_leaves_its_jobs_to_the_cores() {
    let fault = [("ZKFABRIC_MOCK_FAULT", "memory:3")];
    let name = "a_card_without_memory_leaves_its_jobs_to_the_cores";
    alone(name, &fault, jobs_go_to_the_cores);
}

/// One job is done and the next one has no room: this is not a fault of the card, and the cores do
/// the job.
fn jobs_go_to_the_cores() {
    let card = xclbin(&cards().unwrap()[0], &container()).unwrap();
    let mut options = Options::default();
    options.cpu_works = false;
    let messages: [&[u8]; 2] = [b"one", b"two"];
    let expected = cpu().keccak256(&messages).unwrap();
    assert_eq!(card.keccak256(&messages).unwrap(), expected);
    let error = card.keccak256(&messages).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutOfMemory, "{error}");
    let runtime = Runtime::new(vec![card], options).unwrap();
    assert_eq!(runtime.keccak256(&messages).unwrap(), expected);
    assert_eq!(runtime.report()[1].faults, 0);
}
