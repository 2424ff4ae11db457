//! Keys of wrapped proofs: trusted keys, and files of the wrong kind.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::fs;
use std::path::PathBuf;
use std::process::Output;
use std::sync::OnceLock;

use ark_bn254::Fr;
use ark_ec::{AffineRepr as _, CurveGroup as _};
use tempfile::TempDir;
use zkfabric_compress::{Circuit, ProofInput, Tape, Wire};
use zkfabric_kzg::Srs;
use zkfabric_plonk::{ProvingKey, prove};
use zkfabric_stf::BatchOutput;
use zkfabric_verifier::proof::HEADER;
use zkfabric_verifier::transcript::keccak256;
use zkfabric_wrap::{FinalKey, FinalProof, RowCircuit};

use super::{json, one_line_error, text, zkfabric, zkfabric_with};

const PROGRAM_KEY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/key/stf.dev.key");
const FINAL_KEY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/key/stf.dev.final.key");
/// State root claimed by the attack.
const STATE_ROOT: [u8; 32] = [0xee; 32];

fn genuine() -> FinalKey {
    FinalKey::from_bytes(&fs::read(FINAL_KEY).unwrap()).unwrap()
}

fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().map(|byte| format!("{byte:02x}"));
    std::iter::once("0x".to_owned()).chain(digits).collect()
}

/// Files of an attack, or of a user who picks the wrong file.
struct Files(TempDir);

impl Files {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        fs::write(self.path(name), bytes).unwrap();
    }

    fn write_key(&self, name: &str, key: &FinalKey) {
        self.write(name, &key.to_bytes().unwrap());
    }

    /// Runs a command; words that begin with `@` become file names.
    fn run(&self, command: &str) -> Output {
        let words = command.split(' ').map(|word| match word.strip_prefix('@') {
            Some(name) => self.path(name).to_str().unwrap().to_owned(),
            None => word.to_owned(),
        });
        let words: Vec<String> = words.collect();
        zkfabric(&words.iter().map(String::as_str).collect::<Vec<_>>()).unwrap()
    }

    /// Returns the error of a command that must fail with this code.
    fn refuses(&self, command: &str, code: i32) -> String {
        let output = self.run(command);
        assert_eq!(output.status.code(), Some(code), "{command}: {output:?}");
        one_line_error(&output).unwrap()
    }
}

/// Returns a circuit with a root and a digest's words as public values, without any constraint on
/// them.
fn accepts_everything(root: Fr, digest: [u8; 32]) -> RowCircuit {
    let tape = Tape::new();
    let words = [(); 5].map(|()| Wire::input(&tape));
    let public = words.map(Wire::operand).into();
    let circuit = Circuit {
        operations: tape.finish(),
        public,
        sums: Vec::new(),
    };
    let words = digest
        .chunks_exact(8)
        .map(|word| u64::from_le_bytes(word.try_into().unwrap()));
    let scalars = [root].into_iter().chain(words.map(Fr::from)).collect();
    let points = Vec::new();
    RowCircuit::for_contract(&circuit, &ProofInput { scalars, points }).unwrap()
}

/// Returns a key that combines the genuine program's name with a circuit that accepts everything,
/// and a proof for this key of a state root that nobody executed.
fn forged() -> (FinalKey, FinalProof) {
    let genuine = genuine();
    let program = genuine.program().unwrap();
    let root = program.iter().fold(Fr::from(0), |sum, byte| {
        sum * Fr::from(256) + Fr::from(*byte)
    });
    let output = BatchOutput {
        chain_id: 1,
        state_root: STATE_ROOT.into(),
        ..BatchOutput::default()
    };
    let output = output.to_bytes().to_vec();
    let lowered = accepts_everything(root, keccak256(&[&output]));
    let backend = zkfabric_host::cpu();
    let log = lowered.circuit.domain().log_powers();
    let srs = Srs::development(backend.as_ref(), log).unwrap();
    let srs = srs.without_tau_b_g2().unwrap();
    let proving = ProvingKey::new(backend.as_ref(), &srs, lowered.circuit.clone()).unwrap();
    let key = FinalKey {
        key: proving.verifying().clone(),
        ..genuine
    };
    let proof = FinalProof {
        program,
        key: key.digest(),
        proof: prove(backend.as_ref(), &srs, &proving, &lowered.assignment).unwrap(),
        output,
    };
    // The attack works: checked by the key file alone, the proof is valid.
    key.verify(&proof, true).unwrap();
    (key, proof)
}

/// Returns a proof in form, of nothing in particular.
pub(crate) fn some_proof() -> zkfabric_plonk::Proof {
    static PROOF: OnceLock<zkfabric_plonk::Proof> = OnceLock::new();
    *PROOF.get_or_init(|| forged().1.proof)
}

/// With any pin or none, `verify` and `contract` do not trust the claim in a key's file.
#[test]
fn a_key_of_another_circuit_is_refused() {
    let (key, proof) = forged();
    let files = Files::new();
    files.write_key("evil.key", &key);
    files.write("evil.proof", &proof.to_bytes());
    let genuine = genuine();
    let pins = [
        String::new(),
        format!(" --expect-program {}", hex(&genuine.program_key)),
        format!(" --expect-program {}", hex(&genuine.identity())),
        // The forger's own pin: the development string has one last key.
        format!(" --expect-program {}", hex(&key.identity())),
    ];
    for pin in pins {
        for command in [
            "verify @evil.proof --key @evil.key --allow-dev-srs",
            "contract --key @evil.key --out @evil --allow-dev-srs",
        ] {
            let error = files.refuses(&format!("{command}{pin}"), 1);
            let [expected, got] = [genuine.digest(), key.digest()].map(|d| hex(&d)[2..].to_owned());
            assert!(error.contains(&expected) && error.contains(&got), "{error}");
        }
    }
    assert!(!files.path("evil").exists());
    // The proof is also refused with the embedded key.
    let error = files.refuses("verify @evil.proof --allow-dev-srs", 1);
    assert!(error.contains("expected a proof for the key"), "{error}");
}

/// A ceremony's key that the product does not know, with a secret known to this test, is refused
/// unless the caller names it.
#[test]
fn a_key_of_an_unknown_string_needs_a_pin() {
    let tau = (ark_bn254::G2Affine::generator() * Fr::from(77)).into_affine();
    let key = FinalKey {
        srs: zkfabric_kzg::VerifierSrs::new(tau, None).unwrap(),
        ..genuine()
    };
    let files = Files::new();
    files.write_key("ceremony.key", &key);
    let proof = FinalProof {
        program: key.program().unwrap(),
        key: key.digest(),
        ..forged().1
    };
    files.write("a.proof", &proof.to_bytes());
    for command in [
        "contract --key @ceremony.key --out @settle",
        "verify @a.proof --key @ceremony.key",
    ] {
        let error = files.refuses(command, 2);
        assert!(
            error.contains("--expect-program") && error.contains("zkfabric key --wrap"),
            "{error}"
        );
        let error = files.refuses(
            &format!("{command} --expect-program {}", "5a".repeat(32)),
            1,
        );
        assert!(
            error.contains("expected the key with the identity"),
            "{error}"
        );
        let digest = hex(&key.program_key);
        let error = files.refuses(&format!("{command} --expect-program {digest}"), 1);
        assert!(error.contains("the digest of a program's key"), "{error}");
    }
    let pin = format!(" --expect-program {}", hex(&key.identity()));
    let error = files.refuses(&format!("verify @a.proof --key @ceremony.key{pin}"), 1);
    assert!(
        error.starts_with(files.path("a.proof").to_str().unwrap()),
        "{error}"
    );
    let written = files.run(&format!(
        "contract --key @ceremony.key --out @settle --json{pin}"
    ));
    assert!(written.status.success(), "{written:?}");
    let report = json(&written.stdout).unwrap();
    assert_eq!(report["key_is"], "expected");
    assert_eq!(report["final_key_identity"], hex(&key.identity()));
    assert!(files.path("settle/Verifier.sol").exists());
}

/// Leaves in another order or with another value, under the genuine last key, belong to another
/// program, whatever the digest says.
#[test]
fn a_key_with_other_leaves_is_refused() {
    let changes: [fn(&mut FinalKey); 4] = [
        |key| key.leaves.swap(0, 1),
        |key| key.leaves[14] += Fr::from(1),
        |key| key.leaves.truncate(1),
        |key| key.program_key[0] ^= 1,
    ];
    let files = Files::new();
    let genuine = genuine();
    files.write("a.proof", &forged().1.to_bytes());
    for change in changes {
        let mut key = genuine.clone();
        change(&mut key);
        files.write_key("other.key", &key);
        for command in [
            "contract --key @other.key --out @settle --allow-dev-srs",
            "verify @a.proof --key @other.key --allow-dev-srs",
        ] {
            let error = files.refuses(command, 2);
            assert!(error.contains("--expect-program"), "{error}");
            let pin = hex(&genuine.identity());
            files.refuses(&format!("{command} --expect-program {pin}"), 1);
        }
    }
    assert!(!files.path("settle").exists());
}

/// The genuine key needs no pin, and accepts its own.
#[test]
fn the_embedded_key_is_believed() {
    let files = Files::new();
    files.write("final.key", &fs::read(FINAL_KEY).unwrap());
    let genuine = genuine();
    let command = "contract --key @final.key --out @settle --json --allow-dev-srs";
    let pin = format!("{command} --expect-program {}", hex(&genuine.identity()));
    for (command, key_is) in [(command, "embedded"), (&pin, "expected")] {
        let written = files.run(command);
        assert!(written.status.success(), "{written:?}");
        let report = json(&written.stdout).unwrap();
        assert_eq!(report["key_is"], key_is);
        assert_eq!(report["final_key_identity"], hex(&genuine.identity()));
        assert_eq!(report["final_key_digest"], hex(&genuine.digest()));
        assert_eq!(report["program"], hex(&genuine.program().unwrap()));
        assert_eq!(report["program_key_digest"], hex(&genuine.program_key));
    }
    let error = files.refuses("contract --key @final.key --out @settle", 1);
    assert!(error.contains("--allow-dev-srs"), "{error}");
    // Also from stdin; the proof belongs to another key.
    files.write("a.proof", &forged().1.to_bytes());
    let proof = files.path("a.proof");
    let verify = [
        "verify",
        proof.to_str().unwrap(),
        "--key",
        "-",
        "--allow-dev-srs",
    ];
    let output = zkfabric_with(&verify, &fs::read(FINAL_KEY).unwrap()).unwrap();
    let error = one_line_error(&output).unwrap();
    assert!(error.contains("expected a proof for the key"), "{error}");
    let out = files.path("from-stdin");
    let contract = ["contract", "--key", "-", "--out", out.to_str().unwrap()];
    let contract = [&contract[..], &["--allow-dev-srs"]].concat();
    let written = zkfabric_with(&contract, &fs::read(FINAL_KEY).unwrap()).unwrap();
    assert!(written.status.success(), "{written:?}");
    let said = text(&written.stdout);
    assert!(
        said.contains("The program is the guest of this zkfabric"),
        "{said}"
    );
}

/// A key file damaged anywhere is refused before any work.
#[test]
fn a_damaged_key_is_refused() {
    let files = Files::new();
    let (final_key, program_key) = (fs::read(FINAL_KEY).unwrap(), fs::read(PROGRAM_KEY).unwrap());
    files.write("a.proof", &forged().1.to_bytes());
    files.write("batch.proof", b"zkfabr");
    for place in (8..final_key.len()).step_by(41) {
        let mut bytes = final_key.clone();
        bytes[place] ^= 1 << (place % 8);
        files.write("bit.key", &bytes);
        for command in [
            "verify @a.proof --key @bit.key --allow-dev-srs",
            "contract --key @bit.key --out @settle --allow-dev-srs",
        ] {
            let error = files.refuses(command, 3);
            assert!(
                error.contains("the file is damaged"),
                "byte {place}: {error}"
            );
        }
    }
    for place in (12..program_key.len()).step_by(41) {
        let mut bytes = program_key.clone();
        bytes[place] ^= 1 << (place % 8);
        files.write("bit.key", &bytes);
        let error = files.refuses("verify @batch.proof --key @bit.key --allow-dev-srs", 3);
        assert!(error.contains("damaged key file"), "byte {place}: {error}");
    }
}

/// Errors name the given and the expected kind of file.
#[test]
fn files_of_another_kind_are_named() {
    let files = Files::new();
    files.write("final.key", &fs::read(FINAL_KEY).unwrap());
    files.write("program.key", &fs::read(PROGRAM_KEY).unwrap());
    files.write("final.proof", &forged().1.to_bytes());
    files.write("batch.proof", b"zkfabr");
    files.write("old.key", b"zkfabky3");
    files.write("old.proof", b"zkfabpf3");
    let (batch, wrapped) = ("the proof of a batch or program", "a wrapped proof");
    let (program, last) = ("the key of a program", "the key of wrapped proofs");
    let small = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/small.json");
    let submit =
        "--rpc http://127.0.0.1:1 --dry-run --rollup 0x0000000000000000000000000000000000000001";
    for (command, expected, got) in [
        ("verify @batch.proof --key @final.key", wrapped, batch),
        ("verify @final.proof --key @program.key", batch, wrapped),
        ("verify @final.key", batch, last),
        ("verify @program.key --key @final.key", wrapped, program),
        ("verify @final.proof --key @final.proof", program, wrapped),
        ("wrap @final.proof --out @a --out-key @b", batch, wrapped),
        (
            "wrap @batch.proof --key @final.key --out @a --out-key @b",
            program,
            last,
        ),
        ("contract --key @program.key --out @c", last, program),
        (
            &format!("submit @batch.proof --batch {small} {submit}"),
            wrapped,
            batch,
        ),
    ] {
        let error = files.refuses(command, 3);
        let expected = format!("expected {expected}");
        assert!(error.contains(&expected), "{command}: {error}");
        assert!(error.contains(&format!("got {got}")), "{command}: {error}");
    }
    for command in [
        "verify @final.proof --key @old.key --allow-dev-srs",
        "verify @old.proof --key @final.key --allow-dev-srs",
        "contract --key @old.key --out @c",
        "wrap @batch.proof --out @a --out-key @old.key",
    ] {
        let error = files.refuses(command, 3);
        assert!(
            error.contains("expected version 4, got 3"),
            "{command}: {error}"
        );
    }
}

/// Returns the file of a wrapped proof of nothing in particular.
fn some_final_proof() -> Vec<u8> {
    let proof = FinalProof {
        program: [1; 32],
        key: [2; 32],
        proof: some_proof(),
        output: BatchOutput::default().to_bytes().to_vec(),
    };
    proof.to_bytes()
}

/// Files that end too early have exit code 3 and say so, whatever their kind.
#[test]
fn half_written_files_are_named() {
    let files = Files::new();
    let (key, program) = (fs::read(FINAL_KEY).unwrap(), fs::read(PROGRAM_KEY).unwrap());
    let proof = some_final_proof();
    files.write("final.proof", &proof);
    for (name, bytes) in [
        ("final.key", &key),
        ("program.key", &program),
        ("half.proof", &proof),
    ] {
        for length in [12, bytes.len() / 2, bytes.len() - 1] {
            files.write(name, &bytes[..length]);
            let command = match name {
                "half.proof" => "verify @half.proof --allow-dev-srs".to_owned(),
                _ => format!("verify @final.proof --key @{name} --allow-dev-srs"),
            };
            let error = files.refuses(&command, 3);
            let is_named =
                ["half-written", "damaged", "malformed"].map(|word| error.contains(word));
            assert!(is_named.contains(&true), "{name} {length}: {error}");
        }
    }
    // A batch's proof: its header, and nothing behind the transcript's hash.
    files.write("batch.proof", &[&HEADER[..], &[0, 1, 2]].concat());
    let error = files.refuses("verify @batch.proof --allow-dev-srs", 3);
    assert!(error.contains("the file is half-written"), "{error}");
    let small = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/small.json");
    let small = fs::read(small).unwrap();
    files.write("half.json", &small[..small.len() / 2]);
    let error = files.refuses("execute @half.json", 3);
    assert!(error.contains("the file is half-written"), "{error}");
}

/// Other kinds of files in the place of a batch, a program, a proof or a reference string.
#[test]
fn files_of_every_kind_are_named() {
    let files = Files::new();
    files.write("final.key", &fs::read(FINAL_KEY).unwrap());
    files.write("final.proof", &some_final_proof());
    files.write("work", b"zkfabwrk");
    files.write("string", b"ptau");
    files.write("program", b"\x7fELF");
    for (command, expected, got) in [
        ("execute @final.proof", "a batch file", "a wrapped proof"),
        (
            "execute --elf @final.key",
            "a program (ELF)",
            "the key of wrapped proofs",
        ),
        (
            "prove @string --out @a",
            "a batch file",
            "a powers-of-tau file",
        ),
        (
            "verify @work --allow-dev-srs",
            "the proof of a batch",
            "a file of a work folder",
        ),
        (
            "verify @program --allow-dev-srs",
            "the proof of a batch",
            "a program (ELF)",
        ),
        (
            "key --ptau @final.key --out @a",
            "a powers-of-tau file",
            "the key of wrapped proofs",
        ),
    ] {
        let error = files.refuses(command, 3);
        assert!(error.contains(&format!("expected {expected}")), "{error}");
        assert!(error.contains(&format!("got {got}")), "{error}");
    }
    assert!(!files.path("a").exists());
}

#[test]
fn a_proof_with_another_transcript_is_not_wrapped() {
    let files = Files::new();
    files.write("keccak.proof", &[&HEADER[..], &[0], &[0; 96]].concat());
    let error = files.refuses("wrap @keccak.proof --out @a --out-key @b", 3);
    assert!(error.contains("--hash poseidon2"), "{error}");
}

/// A digest of a program's key instead of an identity is refused before the work.
#[test]
fn a_digest_of_a_programs_key_is_no_identity() {
    let files = Files::new();
    let key = files.run(&format!("key --check --json --out {PROGRAM_KEY}"));
    let digest = json(&key.stdout).unwrap()["program_key_digest"].clone();
    let digest = digest.as_str().unwrap();
    files.write("a.proof", &[&HEADER[..], &[1], &[0; 96]].concat());
    let wrap = format!("wrap @a.proof --out @a --out-key @b --expect-program {digest}");
    let error = files.refuses(&wrap, 1);
    assert!(error.contains("the digest of a program's key"), "{error}");
}

#[test]
fn contracts_do_not_overwrite_other_files() {
    let files = Files::new();
    files.write("final.key", &fs::read(FINAL_KEY).unwrap());
    let contract = "contract --key @final.key --out @settle --allow-dev-srs";
    assert!(files.run(contract).status.success());
    // The same content again is no loss.
    assert!(files.run(contract).status.success());
    files.write("settle/Rollup.sol", b"mine");
    fs::remove_file(files.path("settle/Verifier.sol")).unwrap();
    let error = files.refuses(contract, 3);
    assert!(
        error.contains("Rollup.sol is there") && error.contains("--force"),
        "{error}"
    );
    assert_eq!(fs::read(files.path("settle/Rollup.sol")).unwrap(), b"mine");
    assert!(!files.path("settle/Verifier.sol").exists(), "all or none");
    assert!(files.run(&format!("{contract} --force")).status.success());
    assert_ne!(fs::read(files.path("settle/Rollup.sol")).unwrap(), b"mine");
}

/// A ceremony's file that is too short for wrapping is refused before the batch is read.
#[test]
fn a_string_that_is_too_short_for_wrapping_is_refused_at_once() {
    let files = Files::new();
    let modulus = [
        0x47, 0xfd, 0x7c, 0xd8, 0x16, 0x8c, 0x20, 0x3c, 0x8d, 0xca, 0x71, 0x68, 0x91, 0x6a, 0x81,
        0x97, 0x5d, 0x58, 0x81, 0x81, 0xb6, 0x45, 0x50, 0xb8, 0x29, 0xa0, 0x31, 0xe1, 0x72, 0x4e,
        0x64, 0x30,
    ];
    let numbers = |numbers: &[u32]| {
        numbers
            .iter()
            .flat_map(|n| n.to_le_bytes())
            .collect::<Vec<_>>()
    };
    let header = [&numbers(&[32])[..], &modulus, &numbers(&[12, 28])].concat();
    let string = [
        &b"ptau"[..],
        &numbers(&[1, 1, 1]),
        &44_u64.to_le_bytes(),
        &header,
    ]
    .concat();
    files.write("string", &string);
    for command in [
        "prove /nowhere/batch.json --out @a --wrap=@b --ptau @string",
        "key --wrap --out @a --ptau @string",
    ] {
        let output = files.run(&format!("{command} -q"));
        let error = one_line_error(&output).unwrap();
        assert!(error.contains("2^12 powers, 2^22 are needed"), "{error}");
        assert_eq!(output.status.code(), Some(3));
    }
    let output = files.run("key --out @a --ptau @string");
    let said = text(&output.stderr);
    assert!(
        said.starts_with("warning: --ptau without --ptau-blake2b"),
        "{said}"
    );
    files.write("final.proof", &some_final_proof());
    let error = files.refuses("verify @final.proof -q --allow-dev-srs --ptau @string", 2);
    assert!(error.contains("--ptau has no effect here"), "{error}");
}
