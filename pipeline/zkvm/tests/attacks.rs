//! A small execution proved end to end, and what a dishonest prover may try.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test")]

use ark_bn254::{Fr, G1Affine};
use ark_ec::{AffineRepr, CurveGroup};
use std::sync::Arc;
use zkfabric_chips::batch::Instance;
use zkfabric_kzg::{KzgError, Srs};
use zkfabric_prover::ProveError;
use zkfabric_prover::key::FixedColumns;
use zkfabric_verifier::{Options, Proof, VerifyError};
use zkfabric_vm::asm::Assembler;
use zkfabric_vm::{Op, Program, ecall};
use zkfabric_zkvm::{Claim, Prover, ZkvmError, claim, verify};

const MAX_LOG: u32 = 16;
const OUTPUT: &[u8] = b"the sum is seven";
const INPUT: [u64; 2] = [3, 4];
const ALLOW: Options = Options {
    allow_insecure_srs: true,
};

/// Reads two words, adds them on the stack, fails unless the sum is `expected`, writes over an image
/// word, loops, jumps through a register and commits to `OUTPUT`.
fn program(expected: i64, data: &[u8]) -> Program {
    let mut a = Assembler::new(0x1_0000);
    let input = |a: &mut Assembler| {
        a.li(17, ecall::INPUT);
        a.ecall();
    };
    a.li(2, 0x20_0000);
    input(&mut a);
    a.store(Op::Sd, 10, 2, -8);
    input(&mut a);
    a.immediate(Op::Ld, 5, 2, -8);
    a.register(Op::Add, 5, 5, 10);
    // Writes to x0 and reads it.
    a.register(Op::Add, 0, 5, 5);
    a.immediate(Op::AddI, 6, 0, expected);
    let good = a.new_label();
    a.branch(Op::Beq, 5, 6, good);
    a.halt(1);
    a.bind(good);
    // The first word of the image is the text itself.
    a.li(7, 0x1_0000);
    a.immediate(Op::Ld, 8, 7, 0);
    a.store(Op::Sd, 5, 7, 0);
    a.store(Op::Sb, 6, 7, 3);
    let again = a.new_label();
    a.li(9, 40);
    a.bind(again);
    a.immediate(Op::AddI, 9, 9, -1);
    a.register(Op::Mul, 8, 8, 9);
    a.branch(Op::Bne, 9, 0, again);
    let end = a.new_label();
    a.address(28, end);
    a.immediate(Op::Jalr, 1, 28, 0);
    a.bind(end);
    for (register, word) in (11..).zip(claim::digest(OUTPUT)) {
        a.li(register, word);
    }
    a.li(17, ecall::HALT);
    a.li(10, 0);
    a.ecall();
    a.program(data).unwrap()
}

fn srs() -> Arc<Srs> {
    Arc::new(Srs::development(zkfabric_host::cpu(), MAX_LOG).unwrap())
}

fn options() -> zkfabric_zkvm::Options {
    zkfabric_zkvm::Options {
        segment: 100,
        min_log_height: 4,
        ..Default::default()
    }
}

/// Instances and public bytes of the honest execution.
fn traces(prover: &Prover) -> (Vec<Instance>, Vec<u8>) {
    let traced = prover.trace(&INPUT, &options()).unwrap();
    assert!(traced.segments > 1, "the execution must be cut");
    let last_memory_word = traced.last_memory_word;
    (
        traced.instances,
        Claim {
            output: OUTPUT.to_vec(),
            last_memory_word,
        }
        .to_bytes(),
    )
}

fn index(prover: &Prover, chip: &str, column: &str) -> (usize, usize) {
    let airs = &prover.key().machine().airs;
    let chip = airs
        .iter()
        .position(|air| air.name == chip)
        .unwrap_or_else(|| panic!("{chip}"));
    let column = airs[chip].main.iter().position(|spec| spec.name == column);
    (chip, column.unwrap_or_else(|| panic!("{column:?}")))
}

/// What a prover who edits the honest traces gets.
fn cheat(
    prover: &Prover,
    proving: &zkfabric_prover::ProvingKey,
    edit: impl FnOnce(&mut Vec<Instance>),
) -> Result<Claim, String> {
    let (mut instances, public) = traces(prover);
    edit(&mut instances);
    let instances = instances
        .into_iter()
        .map(zkfabric_zkvm::prover::instance)
        .collect();
    let proof = match zkfabric_prover::prove(proving, &public, instances, &()) {
        Ok((proof, _)) => proof,
        Err(error @ ProveError::Unsatisfied { .. }) => return Err(error.to_string()),
        Err(error) => panic!("the attack does not even make a proof: {error}"),
    };
    verify(prover.key(), &proof.to_bytes(), ALLOW).map_err(|error| error.to_string())
}

fn proving_key(prover: &Prover, srs: Arc<Srs>) -> zkfabric_prover::ProvingKey {
    let machine = prover.key().machine();
    let fixed = machine.fixed_instances(prover.program(), MAX_LOG).unwrap();
    let fixed = fixed.into_iter().map(|i| FixedColumns {
        chip: i.chip,
        log_height: i.log_height,
        columns: i.fixed,
    });
    let verifying = prover.key().verifying().clone();
    zkfabric_prover::ProvingKey::with_verifying(srs, fixed.collect(), verifying).unwrap()
}

fn set(instances: &mut [Instance], (chip, column): (usize, usize), row: usize, value: Fr) {
    let instance = instances.iter_mut().find(|i| i.chip == chip).unwrap();
    instance.main[column].set_any(row, value);
}

fn get(instances: &[Instance], (chip, column): (usize, usize), row: usize) -> Fr {
    instances.iter().find(|i| i.chip == chip).unwrap().main[column]
        .get(row)
        .unwrap()
}

/// A prover who edits the traces: every constraint and bus that should notice does.
#[test]
fn edited_traces_make_no_accepted_proof() {
    let srs = srs();
    let prover = Prover::new(srs.clone(), program(7, &[]), MAX_LOG).unwrap();
    let proving = proving_key(&prover, srs);
    let one = Fr::from(1u64);
    let unbalanced = VerifyError::UnbalancedBus.to_string();
    let expect = |what: &str, reason: &str, edit: &dyn Fn(&mut Vec<Instance>)| {
        let result = cheat(&prover, &proving, edit);
        let error = result.err().unwrap_or_else(|| panic!("{what}: accepted"));
        assert!(
            error.contains(reason),
            "{what}: rejected because {error}, expected {reason}"
        );
    };
    assert!(
        cheat(&prover, &proving, |_| {}).is_ok(),
        "the honest traces must be accepted"
    );

    let add_rd = index(&prover, "add", "rd");
    expect("x0 written", &unbalanced, &|instances| {
        let row = (0..16)
            .find(|&row| get(instances, add_rd, row) == Fr::from(32u64))
            .unwrap();
        set(instances, add_rd, row, Fr::from(0u64));
    });
    let load = index(&prover, "load_double", "value");
    expect("stale memory read", &unbalanced, &|instances| {
        let value = get(instances, load, 0);
        set(instances, load, 0, value + one);
    });
    // The next pc is `a + imm - 2^64 carry`.
    let jump = index(&prover, "jump_register", "carry");
    expect("next pc changed", &unbalanced, &|instances| {
        let value = get(instances, jump, 0);
        set(instances, jump, 0, one - value);
    });
    let final_value = index(&prover, "memory", "value");
    expect("final memory changed", &unbalanced, &|instances| {
        let value = get(instances, final_value, 0);
        set(instances, final_value, 0, value + one);
    });
    let memory = final_value.0;
    expect("memory cell initialised twice", &unbalanced, &|instances| {
        let twice = instances.iter().find(|i| i.chip == memory).unwrap().clone();
        instances.push(twice);
    });
    let add = add_rd.0;
    expect("dropped instance", &unbalanced, &|instances| {
        let at = instances.iter().position(|i| i.chip == add).unwrap();
        instances.remove(at);
    });
    let halt = index(&prover, "halt", "digest[0]");
    expect("other output digest", &unbalanced, &|instances| {
        let value = get(instances, halt, 0);
        set(instances, halt, 0, value + one);
    });
    let sum = index(&prover, "add", "result[0]");
    expect("wrong sum", "violate", &|instances| {
        let value = get(instances, sum, 0);
        set(instances, sum, 0, value + one);
    });
}

/// A verifier's key for another program, another image or another reference string accepts nothing.
#[test]
fn the_key_binds_program_memory_and_reference_string() {
    let srs = srs();
    let prover = Prover::new(srs.clone(), program(7, &[]), MAX_LOG).unwrap();
    let proved = prover.prove(&INPUT, OUTPUT, &options(), &()).unwrap();
    assert_eq!(proved.claim.output, OUTPUT);

    // A key file says the same as the key it was written from.
    let bytes = prover.key().to_bytes().unwrap();
    let key = zkfabric_zkvm::ProgramKey::from_bytes(&bytes).unwrap();
    assert_eq!(key.verifying().digest(), prover.key().verifying().digest());
    verify(&key, &proved.proof, ALLOW).unwrap();
    let refused = verify(&key, &proved.proof, Options::default());
    assert!(matches!(
        refused,
        Err(ZkvmError::Verify(VerifyError::InsecureSrs))
    ));
    assert!(zkfabric_zkvm::ProgramKey::from_bytes(&bytes[..bytes.len() - 1]).is_err());
    // The flags, for an insecure string and for one with tau^b G2, are 0 or 1.
    for flag in [12, 13 + 64] {
        let mut changed = bytes.clone();
        assert_eq!(changed[flag], 1);
        changed[flag] = 3;
        assert!(zkfabric_zkvm::ProgramKey::from_bytes(&changed).is_err());
    }

    let others = [
        ("program", program(8, &[])),
        ("image", program(7, &[1, 2, 3])),
    ];
    for (what, other) in others {
        let other = Prover::new(srs.clone(), other, MAX_LOG).unwrap();
        let result = verify(other.key(), &proved.proof, ALLOW);
        let named = matches!(result, Err(ZkvmError::Verify(VerifyError::OtherKey { .. })));
        assert!(named, "{what}: {result:?}");
        // Nor when the proof claims to be for that key.
        let mut forged = Proof::from_bytes(prover.key().verifying(), &proved.proof).unwrap();
        forged.key_digest = other.key().verifying().digest();
        let result = verify(other.key(), &forged.to_bytes(), ALLOW);
        assert!(result.is_err(), "{what} forged");
    }
    let mut other_srs = proved.proof;
    other_srs[8] ^= 1;
    let result = verify(prover.key(), &other_srs, ALLOW);
    assert!(matches!(
        result,
        Err(ZkvmError::Verify(VerifyError::OtherSrs { .. }))
    ));

    // A wrong input makes the program fail: exit codes other than 0 are not proved.
    let failed = prover.prove(&[3, 5], OUTPUT, &options(), &());
    assert!(matches!(failed, Err(ZkvmError::ExitCode { code: 1, .. })));
    let other_output = prover.prove(&INPUT, b"the sum is eight", &options(), &());
    assert!(matches!(other_output, Err(ZkvmError::Output { .. })));
}

/// Edits of a finished proof, each rejected for a reason that says what is wrong.
#[test]
fn edited_proofs_are_rejected_with_the_reason() {
    let prover = Prover::new(srs(), program(7, &[]), MAX_LOG).unwrap();
    let proved = prover.prove(&INPUT, OUTPUT, &options(), &()).unwrap();
    let vk = prover.key().verifying();
    let proof = Proof::from_bytes(vk, &proved.proof).unwrap();
    let reason = |bytes: &[u8]| match verify(prover.key(), bytes, ALLOW) {
        Err(ZkvmError::Verify(error)) => error,
        other => panic!("expected a rejection by the verifier, got {other:?}"),
    };
    let edited = |edit: &dyn Fn(&mut Proof)| {
        let mut proof = proof.clone();
        edit(&mut proof);
        reason(&proof.to_bytes())
    };
    let one = Fr::from(1u64);
    let fixed = vk.fixed().len();

    let output = edited(&|p| p.public[10] ^= 1);
    assert_eq!(output, VerifyError::UnbalancedBus);
    let sums = edited(&|p| p.sums[fixed] += one);
    assert_eq!(sums, VerifyError::UnbalancedBus);
    // Sums that cancel still have to be those of the rows.
    let shifted = edited(&|p| {
        p.sums[fixed] += one;
        p.sums[fixed + 1] -= one;
    });
    assert!(matches!(
        shifted,
        VerifyError::Constraints { .. } | VerifyError::UnbalancedBus
    ));
    let swapped = edited(&|p| p.evaluations[fixed].local.swap(0, 1));
    assert!(matches!(
        swapped,
        VerifyError::Constraints { .. } | VerifyError::Opening(_)
    ));
    let height = edited(&|p| p.headers[0].log_height = 40);
    assert!(matches!(height, VerifyError::Height { got: 40, .. }));
    let chip = edited(&|p| p.headers[0].chip = 10_000);
    assert!(matches!(
        chip,
        VerifyError::UnknownChip { chip: 10_000, .. }
    ));
    let table = edited(&|p| p.headers[0].chip = 0);
    assert!(matches!(table, VerifyError::FixedChip { .. }));
    let order = edited(&|p| p.headers.reverse());
    assert!(matches!(order, VerifyError::InstanceOrder { .. }));
    let duplicated = edited(&|p| {
        p.headers.insert(1, p.headers[0]);
        let at = fixed;
        p.main.insert(at, p.main[at].clone());
        p.sums.insert(at, p.sums[at]);
        p.helpers.insert(at, p.helpers[at].clone());
        p.quotients.insert(at, p.quotients[at]);
        p.evaluations.insert(at, p.evaluations[at].clone());
    });
    assert!(matches!(
        duplicated,
        VerifyError::UnbalancedBus | VerifyError::Constraints { .. }
    ));
    let infinity = edited(&|p| p.opening.w = G1Affine::identity());
    let expected = |source| VerifyError::InvalidPoint {
        section: "opening",
        index: 0,
        source,
    };
    assert_eq!(infinity, expected(KzgError::Infinity));
    let main_infinity = edited(&|p| p.main[fixed][1] = G1Affine::identity());
    assert!(matches!(
        main_infinity,
        VerifyError::Constraints { .. } | VerifyError::UnbalancedBus | VerifyError::Opening(_)
    ));
    let moved = edited(&|p| {
        p.opening.w_prime = (p.opening.w_prime + G1Affine::generator()).into_affine();
    });
    assert!(matches!(
        moved,
        VerifyError::Opening(KzgError::OpeningRejected)
    ));

    // Bytes: the first main commitment begins after header, ids, public values and instances.
    let first = 8 + 64 + 4 + proof.public.len() + 4 + 8 * proof.headers.len();
    let mut off_curve = proved.proof.clone();
    off_curve[first..first + 32].fill(0);
    off_curve[first] = 4;
    let off_curve = reason(&off_curve);
    let point = |source| VerifyError::InvalidPoint {
        section: "main",
        index: 0,
        source,
    };
    assert_eq!(off_curve, point(KzgError::NotOnCurve));
    let mut large = proved.proof.clone();
    large[first..first + 31].fill(0xff);
    large[first + 31] = 0x3f;
    assert_eq!(reason(&large), point(KzgError::NonCanonical));
    let points: usize = proof.main.iter().map(Vec::len).sum();
    let mut scalar = proved.proof.clone();
    scalar[first + 32 * points..][..32].fill(0xff);
    let expected = VerifyError::NonCanonicalScalar {
        section: "sums",
        index: 0,
    };
    assert_eq!(reason(&scalar), expected);
    let truncated = reason(&proved.proof[..proved.proof.len() - 1]);
    assert!(matches!(
        truncated,
        VerifyError::Truncated { missing: 1, .. }
    ));
    let mut extended = proved.proof.clone();
    extended.push(0);
    assert_eq!(reason(&extended), VerifyError::TrailingBytes { extra: 1 });

    // Single bytes all over the proof.
    for position in (0..proved.proof.len()).step_by(proved.proof.len() / 150) {
        let mut bytes = proved.proof.clone();
        bytes[position] ^= 1 << (position % 8);
        assert!(
            verify(prover.key(), &bytes, ALLOW).is_err(),
            "byte {position}"
        );
    }
}
