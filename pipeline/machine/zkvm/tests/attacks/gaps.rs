//! Programs whose memory has gaps, from keys to verified proofs: a stack below the image, and a
//! guard below a stack.

use crate::support::{ALLOW, LOG_STACK, backend, prover};
use zkfabric_chips::heights::Heights;
use zkfabric_chips::shards::ShardSize;
use zkfabric_prover::prove;
use zkfabric_testing::asm::Assembler;
use zkfabric_testing::execution::{run, traces};
use zkfabric_verifier::{Hash, Statement, VerifyError};
use zkfabric_vm::{ExecutionError, Op, Program};
use zkfabric_zkvm::key::ProgramTables;
use zkfabric_zkvm::{Claim, ProgramKey, Prover, ZkvmError, verify};

/// The proofs claim digests alone.
const NO_OUTPUT: Option<&[u8]> = None;

/// Returns a program at `base` that writes a word at each address.
fn touches(base: u64, addresses: &[u64]) -> Program {
    let mut a = Assembler::new(base);
    for &address in addresses {
        a.li(5, address);
        a.store(Op::Sd, 5, 5, 0);
    }
    a.halt(0);
    a.program(&[]).unwrap()
}

fn guarded(addresses: &[u64]) -> Program {
    Program {
        guard: 0x4_0000..0x5_0000,
        ..touches(0x1_0000, addresses)
    }
}

/// Proves a program and verifies the proof with the key from its file.
fn round(prover: &Prover) -> Result<ProgramKey, ZkvmError> {
    let proved = prover.prove(&[], NO_OUTPUT, &zkfabric_zkvm::Options::default(), &())?;
    let bytes = prover.key().to_bytes()?;
    let key = ProgramKey::from_bytes(&bytes)?;
    assert_eq!(key.program(), &ProgramTables::of(prover.program()));
    assert_eq!(key.to_bytes()?, bytes);
    verify(&key, &proved.proof, ALLOW)?;
    Ok(key)
}

#[test]
fn programs_with_gaps_are_proved_and_verified() {
    let below = touches(0x20_0000, &[0x1f_fff8, 0x1_0000, 0x30_0000]);
    let guarded = guarded(&[0x1f_fff8, 0x28_0000]);
    for (program, version) in [(below, 5), (guarded, 6)] {
        let prover = prover(backend(), program);
        let key = round(&prover).unwrap();
        assert_eq!(key.to_bytes().unwrap()[8], version);
    }
}

/// The guard is part of the key, and a proof with a cell in the guard is no proof for that key: the
/// dishonest prover has an executor without guard.
#[test]
fn overflows_into_the_guard_are_not_provable() {
    let program = guarded(&[0x1f_fff8, 0x20_0000]);
    let honest = prover(backend(), program.clone());
    let options = zkfabric_zkvm::Options::default();
    let overflow = honest.prove(&[], NO_OUTPUT, &options, &()).unwrap_err();
    assert!(matches!(
        overflow,
        ZkvmError::Execution(ExecutionError::StackOverflow {
            address: 0x20_0000,
            bottom: 0x28_0000,
            ..
        })
    ));
    let lenient = Program {
        guard: 0..0,
        ..program
    };
    let execution = run(&lenient, &[], 1000);
    let key = honest.key();
    let heights = Heights::new(key.verifying().max_units());
    let traces = traces(
        key.chip_set(),
        &lenient,
        &execution,
        heights,
        &ShardSize::MAX,
    );
    let claim = Claim {
        digest: traces.public.digest,
        output: Vec::new(),
        last_memory_word: traces.public.last_memory_word,
    };
    let shards = traces.shards.into_iter().map(|shard| shard.instances);
    let public = claim.to_bytes();
    let boundary = key.boundary(&claim.public_values()).unwrap();
    let statement = Statement {
        public: &public,
        boundary: &boundary,
    };
    let options = zkfabric_prover::Options {
        hash: Hash::Keccak,
        log_stack: LOG_STACK,
    };
    let (proof, _) = prove(honest.proving(), statement, shards.collect(), options).unwrap();
    let refused = verify(key, &proof.to_bytes(), ALLOW);
    assert!(matches!(
        refused,
        Err(ZkvmError::Verify(VerifyError::UnbalancedBus))
    ));
    // The prover without the guard has another key.
    let other = prover(backend(), lenient);
    assert_ne!(other.key().verifying().digest(), key.verifying().digest());
    round(&other).unwrap();
}

/// The numbers of a guard in a key's file are checked.
#[test]
fn guards_of_keys_are_checked() {
    let key = prover(backend(), guarded(&[]));
    let key = key.key();
    let parts = |guard| {
        let tables = ProgramTables {
            guard,
            ..key.program().clone()
        };
        let stacks = key.verifying().stacks().clone();
        let srs = *key.verifying().srs();
        ProgramKey::new(srs, key.verifying().max_units(), tables, stacks)
    };
    let image_end = key.program().image.end;
    assert!(parts(image_end + 1..1 << 32).is_ok());
    for wrong in [image_end..0x5_0000, 0x4_0000..(1 << 32) + 1] {
        assert!(matches!(parts(wrong), Err(ZkvmError::Tables { .. })));
    }
}
