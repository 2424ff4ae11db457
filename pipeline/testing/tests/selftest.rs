//! The runtime's assembly in the VM, compared with portable code and other hashes.
#![expect(clippy::unwrap_used, reason = "a failing helper fails the test")]

use std::path::PathBuf;

use sha2::{Digest, Sha256};
use tiny_keccak::{Hasher, Keccak};
use zkfabric_vm::{Executor, Limits, Program};

fn keccak(bytes: &[u8]) -> [u8; 32] {
    let mut hasher = Keccak::v256();
    let mut digest = [0; 32];
    hasher.update(bytes);
    hasher.finalize(&mut digest);
    digest
}

fn program(name: &str) -> Program {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../guest/elf/{name}.elf"));
    Program::from_elf(&std::fs::read(path).unwrap()).unwrap()
}

/// Returns the input stream: length in bytes, then words.
fn stream(bytes: &[u8]) -> Vec<u64> {
    let words = bytes.chunks(8).map(|chunk| {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        u64::from_le_bytes(word)
    });
    std::iter::once(bytes.len() as u64).chain(words).collect()
}

#[test]
fn assembly_agrees_with_portable_code() {
    let input: Vec<u8> = (0..437u32).map(|i| (i * i + 7 * i) as u8).collect();
    let program = program("selftest");
    let outcome = Executor::new(&program)
        .unwrap()
        .run(&stream(&input), &Limits::default())
        .unwrap();
    assert_eq!(
        outcome.exit_code,
        0,
        "{}",
        String::from_utf8_lossy(&outcome.printed)
    );
    let mut digests = Vec::new();
    for length in 0..=input.len() {
        for from in [0, 3] {
            let message = input.get(from..length).unwrap_or_default();
            digests.extend(keccak(message));
            digests.extend(Sha256::digest(message));
        }
    }
    let digest: Vec<u8> = outcome
        .digest
        .iter()
        .flat_map(|word| word.to_le_bytes())
        .collect();
    assert_eq!(digest, keccak(&digests));
}

#[test]
fn invalid_inputs_end_with_an_exit_code() {
    for name in ["stf", "state-test"] {
        let program = program(name);
        let executor = Executor::new(&program).unwrap();
        for input in [&b""[..], b"ZKF", &[0; 100], &[0xff; 64]] {
            let outcome = executor.run(&stream(input), &Limits::default()).unwrap();
            assert_eq!((outcome.exit_code, outcome.digest), (1, [0; 4]), "{name}");
        }
        // a stream that ends early or a length beyond the memory is an error of the VM or the
        // allocator, not a result
        assert!(executor.run(&[], &Limits::default()).is_err());
        assert!(executor.run(&[9, 0], &Limits::default()).is_err());
        assert!(executor.run(&[u64::MAX], &Limits::default()).is_err());
        let outcome = executor.run(&[1 << 40], &Limits::default()).unwrap();
        assert_eq!((outcome.exit_code, outcome.digest), (103, [0; 4]), "{name}");
    }
}

#[test]
fn a_program_without_memory_says_so() {
    let program = program("selftest");
    let executor = Executor::new(&program).unwrap();
    let outcome = executor
        .run(&stream(b"exhaust"), &Limits::default())
        .unwrap();
    assert_eq!((outcome.exit_code, outcome.digest), (103, [0; 4]));
    assert_eq!(
        String::from_utf8_lossy(&outcome.printed),
        "the program needs more memory than it has\n"
    );
}
