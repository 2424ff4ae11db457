//! Builds ahead of calls.

use std::{
    fs,
    path::Path,
    process::Command,
    sync::mpsc::{self, Receiver},
    time::{Duration, Instant},
};

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr as _;
use zkfabric_kernels_cpu::keccak256;
use zkfabric_kernels_opencl::{
    Build, BuildListener, Device, FractionSum, Kind, Options, SumForms, Variant,
};
use zkfabric_msm::Scalars;
use zkfabric_sumcheck::{Linear, Operation, Program, fractions::Message};

use crate::fixture::{element, elements, first};

const LONG: Duration = Duration::from_secs(300);

/// Opens the first device with this cache; builds are told to the receiver.
fn open(cache: &Path, variant: Option<Variant>) -> Option<(Device, Receiver<Build>)> {
    let (tell, told) = mpsc::channel();
    let options = Options {
        cache: Some(cache.to_owned()),
        builds: Some(BuildListener::new(move |build| {
            let _ = tell.send(build.clone());
        })),
        variant,
        ..Options::default()
    };
    Some((first(&options)?, told))
}

/// Waits for builds ahead, and returns the names of the programs.
fn wait(told: &Receiver<Build>) -> Vec<String> {
    let mut names = Vec::new();
    loop {
        match told.recv_timeout(LONG).unwrap() {
            Build::Ahead { programs, .. } => names = programs,
            Build::Done {
                compiled, programs, ..
            } => {
                assert_eq!((compiled, programs), (names.len(), names.len()));
                return names;
            }
            _ => {}
        }
    }
}

fn files(cache: &Path) -> usize {
    fs::read_dir(cache).map_or(0, Iterator::count)
}

fn form(constant: u64, terms: &[(usize, Fr)]) -> Linear {
    Linear {
        constant: Fr::from(constant),
        terms: terms.to_vec(),
    }
}

/// Forms over two columns and their product, with coefficients by seed.
fn forms(seed: u64) -> (Program, Vec<Message>, Linear) {
    let program = Program {
        columns: 2,
        operations: vec![Operation::Product(0, 1)],
    };
    let message = Message {
        numerator: form(1, &[]),
        denominator: form(seed + 2, &[(0, element(seed)), (2, element(seed + 1))]),
    };
    let rows = form(0, &[(2, element(seed)), (1, element(seed + 1))]);
    (program, vec![message], rows)
}

/// After the preparation the cache's folder is emptied: a call that compiled would fill it again.
#[test]
fn calls_compile_nothing_that_was_prepared() {
    let folder = tempfile::tempdir().unwrap();
    let Some((device, told)) = open(folder.path(), Some(Variant::Scalar)) else {
        return;
    };
    device.prepare(&[Kind::Keccak, Kind::Sums, Kind::Keccak]);
    assert_eq!(wait(&told), ["keccak", "sums"]);
    let (program, messages, rows) = forms(3);
    let announced = SumForms {
        program: &program,
        messages: &messages,
        form: &rows,
    };
    device.prepare_sums(&[announced, announced]);
    assert_eq!(wait(&told), ["leaves", "rows"]);
    assert_eq!(files(folder.path()), 4);
    for entry in fs::read_dir(folder.path()).unwrap() {
        fs::remove_file(entry.unwrap().path()).unwrap();
    }
    assert_eq!(
        device.keccak256(&[b"abc"]).unwrap().value,
        [keccak256(b"abc")]
    );
    let columns = [elements(256, 1), elements(256, 2)];
    let columns = columns.each_ref().map(|column| Scalars::Field(column));
    let table = device.load_table(&columns).unwrap().value;
    // Other challenges than those that were announced.
    let (program, messages, rows) = forms(70);
    let sum = FractionSum {
        tables: &[&table],
        program: &program,
        messages: &messages,
    };
    device.fractions(&[sum], 5).unwrap();
    let row = zkfabric_kernels_opencl::RowSum {
        tables: &[&table],
        program: &program,
        form: &rows,
    };
    let (z, lanes) = (elements(5, 7), [element(1); 3]);
    device
        .sum_rows(&[row], (&z, &lanes), &mut |_| element(9))
        .unwrap();
    assert_eq!(files(folder.path()), 0);
    // Nothing is left to prepare, and nothing is told.
    device.prepare(&[Kind::Keccak, Kind::Sums]);
    device.prepare_sums(&[announced]);
    assert!(told.try_recv().is_err());
}

#[test]
fn binaries_of_the_cache_are_loaded_without_a_word() {
    let folder = tempfile::tempdir().unwrap();
    let Some((device, told)) = open(folder.path(), Some(Variant::Scalar)) else {
        return;
    };
    device.prepare(&[Kind::Keccak]);
    assert_eq!(wait(&told), ["keccak"]);
    let (device, told) = open(folder.path(), Some(Variant::Scalar)).unwrap();
    device.prepare(&[Kind::Keccak, Kind::Sums]);
    assert_eq!(wait(&told), ["sums"]);
}

/// The measurement of the variant comes first, and is made once.
#[test]
fn a_variant_is_measured_ahead() {
    let folder = tempfile::tempdir().unwrap();
    let Some((device, told)) = open(folder.path(), None) else {
        return;
    };
    let points = vec![G1Affine::generator(); 3];
    device.prepare(&[Kind::Msm]);
    let bases = device.load_bases(&points).unwrap().value;
    let sums = device.msm(&bases, &[Scalars::U16(&[1, 2, 3])]).unwrap();
    assert!(sums.value[0] == G1Affine::generator() * Fr::from(6));
    assert!(device.waited_for_programs() > Duration::ZERO);
    let again = device.variant().unwrap();
    drop((device, bases));
    // Kept: nothing is compiled any more, and no program but the multiplication's is loaded.
    while told.recv_timeout(LONG).is_ok() {}
    let (device, told) = open(folder.path(), None).unwrap();
    assert_eq!(device.variant().unwrap(), again);
    device.prepare(&[Kind::Msm, Kind::Products]);
    assert!(told.try_recv().is_err());
}

/// A process that ends does not wait for its compiler. The child opens a device, announces all
/// programs and returns.
#[test]
fn a_process_ends_while_programs_are_compiled() {
    const MARK: &str = "ZKFABRIC_TEST_ENDS_EARLY";
    let kinds = [Kind::Msm, Kind::Layers, Kind::Sums, Kind::Ntt, Kind::Keccak];
    if let Some(cache) = std::env::var_os(MARK) {
        let (device, told) = open(Path::new(&cache), Some(Variant::Scalar)).unwrap();
        device.prepare(&kinds);
        assert!(matches!(told.recv_timeout(LONG), Ok(Build::Ahead { .. })));
        println!("announced");
        return;
    }
    if first(&Options::default()).is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let begin = Instant::now();
    let output = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "prepare::a_process_ends_while_programs_are_compiled",
        ])
        .arg("--nocapture")
        .env(MARK, folder.path())
        .output()
        .unwrap();
    let elapsed = begin.elapsed();
    println!("ended after {:.2} s", elapsed.as_secs_f64());
    assert!(output.status.success(), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("announced"));
    // Not all were compiled, since the process did not wait for them.
    assert!(files(folder.path()) < kinds.len(), "{elapsed:?}");
}
