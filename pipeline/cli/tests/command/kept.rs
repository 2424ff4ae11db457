//! Reference strings that are kept between runs.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;

use zkfabric::source::LOG_STACK;
use zkfabric_kzg::kept::Origin;
use zkfabric_kzg::{KeptPowers, Powers, ProverError, Srs};
use zkfabric_vm::Program;
use zkfabric_zkvm::{Options, Prover, input_words};

use super::{BINARY, PROGRAM};

/// Proves a short program with this folder of strings; returns the proof.
fn prove(folder: &Path, strings: &Path) -> Vec<u8> {
    let path = |name: &str| folder.join(name);
    fs::write(path("limit"), 30_u64.to_le_bytes()).unwrap();
    let mut command = Command::new(BINARY);
    command.args(["prove", "--elf", PROGRAM, "--input"]);
    command.arg(path("limit")).arg("--out").arg(path("proof"));
    let output = command.env("ZKFABRIC_SRS_CACHE", strings).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{output:?}");
    fs::read(path("proof")).unwrap()
}

/// A proof does not depend on whether its string was kept, damaged or made.
#[test]
fn end_to_end_kept_strings_change_no_proof() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let proof = prove(folder, Path::new("/dev/null"));
    let strings = folder.join("strings");
    let files = || fs::read_dir(&strings).unwrap().map(|file| file.unwrap());
    assert_eq!(prove(folder, &strings), proof);
    let [file] = files().collect::<Vec<_>>().try_into().unwrap();
    let intact = fs::read(file.path()).unwrap();
    let written = || fs::metadata(file.path()).unwrap().modified().unwrap();
    let before = written();
    assert_eq!(prove(folder, &strings), proof);
    assert_eq!(written(), before, "a kept string is not written again");

    let mut damaged = intact.clone();
    damaged[1 << 20] ^= 1;
    fs::write(file.path(), damaged).unwrap();
    assert_eq!(prove(folder, &strings), proof);
    assert!(fs::read(file.path()).unwrap() == intact);
    assert_eq!(files().count(), 1);
}

/// Proves the program's run with somebody's own reference string.
fn forged(powers: Powers) -> Vec<u8> {
    let backend = zkfabric_host::cpu();
    let srs = Arc::new(Srs::new(backend.as_ref(), powers).unwrap());
    let program = Program::from_elf(&fs::read(PROGRAM).unwrap()).unwrap();
    let prover = Prover::new(backend, srs, program, LOG_STACK).unwrap();
    let input = input_words(&30_u64.to_le_bytes());
    let proved = prover.prove(&input, None, &Options::default(), &());
    proved.unwrap().proof
}

/// The folder has the string of a tau that its writer knows, in the development string's place:
/// neither is a proof for that string valid, nor does a key come from it.
#[test]
fn end_to_end_a_poisoned_folder_makes_no_key() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let (strings, proof) = (path("strings"), path("proof"));
    let powers = Powers::with_known_tau(7.into(), LOG_STACK).unwrap();
    let keep = || Ok::<_, ProverError>(powers.clone());
    let kept = KeptPowers::new(strings.clone());
    kept.get((Origin::Development, LOG_STACK), keep).unwrap();
    fs::write(&proof, forged(powers)).unwrap();

    let run = |arguments: &[&str], strings: &Path| -> Output {
        let mut command = Command::new(BINARY);
        command.args(arguments).env("ZKFABRIC_SRS_CACHE", strings);
        command.output().unwrap()
    };
    let [proof, first, second] = [proof, path("first.key"), path("second.key")];
    let verify = ["verify", "--elf", PROGRAM, proof.to_str().unwrap()];
    let verified = run(&verify, &strings);
    let words = String::from_utf8_lossy(&verified.stderr);
    assert!(!verified.status.success(), "{verified:?}");
    assert!(words.contains("development"), "{words}");
    let allowed = [&verify[..], &["--allow-dev-srs"]].concat();
    assert!(!run(&allowed, &strings).status.success());

    for (out, strings) in [(&first, Path::new("/dev/null")), (&second, &strings)] {
        let out = out.to_str().unwrap();
        let made = run(&["key", "--elf", PROGRAM, "--json", "--out", out], strings);
        let report = String::from_utf8_lossy(&made.stdout);
        assert!(report.contains("\"development_srs\":true"), "{made:?}");
    }
    assert!(fs::read(first).unwrap() == fs::read(second).unwrap());
}
