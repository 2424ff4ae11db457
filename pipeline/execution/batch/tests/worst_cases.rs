//! Blocks crafted by a sender to make the proved program slow or large.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::collections::BTreeMap;

use alloy_consensus::{SignableTransaction, TxEip1559, TxEnvelope};
use alloy_eips::eip2718::Encodable2718;
use alloy_primitives::{Address, B256, Bytes, U256, address, hex};
use k256::ecdsa::SigningKey;
use zkfabric_batch::guest::{digest, input_words};
use zkfabric_batch::{
    BatchFile, BlockFile, GenesisAccount, HeaderFields, ParentFields, TransactionFile,
};
use zkfabric_stf::{Fork, Rules};
use zkfabric_vm::{Executor, Limits, Outcome, Program};

const CHAIN_ID: u64 = 7;
/// Target of the transaction's call.
const CODE: Address = address!("2000000000000000000000000000000000000001");

/// Returns a block with one call of `code` under Cancun, where a transaction may have any amount of
/// gas.
fn batch(code: &[u8], gas_limit: u64, input: Bytes) -> BatchFile {
    let key = SigningKey::from_slice(&[7; 32]).unwrap();
    let sender = Address::from_private_key(&key);
    let account = |balance, code: &[u8]| GenesisAccount {
        balance,
        code: code.to_vec().into(),
        ..GenesisAccount::default()
    };
    let genesis = BTreeMap::from([
        (sender, account(U256::MAX >> 1, &[])),
        (CODE, account(U256::ZERO, code)),
    ]);
    let parent = ParentFields {
        gas_limit,
        base_fee_per_gas: 7,
        ..ParentFields::default()
    };
    let transaction = TxEip1559 {
        chain_id: CHAIN_ID,
        gas_limit,
        max_fee_per_gas: 7,
        to: CODE.into(),
        input,
        ..TxEip1559::default()
    };
    let hash = transaction.signature_hash();
    let signature = key.sign_prehash_recoverable(hash.as_slice()).unwrap();
    let signed = transaction.into_signed(signature.into());
    let mut batch = BatchFile::new(String::new(), CHAIN_ID, Some((genesis, parent)));
    batch.rules = Rules {
        fork: Fork::Cancun,
        ..Rules::default()
    };
    batch.blocks.push(BlockFile {
        header: HeaderFields {
            number: 1,
            timestamp: 1,
            gas_limit,
            beneficiary: Address::ZERO,
            prev_randao: B256::ZERO,
            parent_beacon_block_root: B256::ZERO,
            extra_data: Bytes::new(),
        },
        transactions: vec![TransactionFile {
            about: String::new(),
            raw: TxEnvelope::from(signed).encoded_2718().into(),
        }],
    });
    batch
}

fn guest() -> Program {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../guest/elf/stf.elf");
    Program::from_elf(&std::fs::read(path).unwrap()).unwrap()
}

/// Executes a batch natively and in the VM, which must agree; returns the block's gas and the
/// execution.
fn execute(executor: &Executor<'_>, batch: &BatchFile, limits: &Limits) -> (u64, Outcome) {
    let native = batch.execute().unwrap();
    assert!(native.blocks[0].transactions[0].success);
    let outcome = executor.run(&input_words(&native.input.encode()), limits);
    let outcome = outcome.unwrap();
    let printed = String::from_utf8_lossy(&outcome.printed);
    assert_eq!(outcome.exit_code, 0, "{printed}");
    assert_eq!(digest(outcome.digest), native.output.digest());
    (native.blocks[0].header.gas_used, outcome)
}

/// Transient storage keys that all have the hash 0 in a map whose initial state the sender knows.
///
/// Calldata: initial state s, multiplier m, number of keys n. For i below n, the key's lowest word
/// is i and the next is the fold of (s ^ i) m, so that the state after it is 0 and stays 0 over the
/// other two words: see `pipeline/guest/maps`.
#[test]
fn keys_that_collide_under_a_known_seed_cost_what_others_do() {
    const KEYS: u64 = 600;
    /// Initial state before a seed is set, the step from map to map, and the multiplier.
    const STATE: u64 = 0x243f_6a88_85a3_08d3;
    const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
    const MULTIPLIER: u64 = 0x1319_8a2e_0370_7345;
    let code = hex!(
        "5f 5b 80 5f 35 18 602035 02 80 6040 1c 18 67ffffffffffffffff 16 6040 1b 81 17 6001 90 5d 6001 01 80 604035 11 6001 57 00"
    );
    let program = guest();
    let executor = Executor::new(&program).unwrap();
    let mut counts: Vec<(u64, u64)> = (0..256)
        .map(|map: u64| {
            let state = STATE.wrapping_add(STEP.wrapping_mul(map));
            let words = [state, MULTIPLIER, KEYS].map(|word| U256::from(word).to_be_bytes::<32>());
            let batch = batch(&code, 1_000_000, words.concat().into());
            let (gas, outcome) = execute(&executor, &batch, &Limits::default());
            assert!(gas > KEYS * 100);
            (outcome.instructions, map)
        })
        .collect();
    counts.sort_unstable();
    let (usual, (most, map)) = (counts[counts.len() / 2].0, counts[counts.len() - 1]);
    println!("{usual} instructions, at most {most}, with the {map}th map");
    assert!(
        most * 10 <= usual * 12,
        "{most} instructions instead of {usual}"
    );
}

/// Every call leaves 64 KiB of output; the heap has 256 MiB.
#[test]
fn a_gigagas_of_calls_runs_in_256_mib() {
    // loop: staticcall(gas(), 4, 0, 65536, 0, 65536), while gas() > 50,000
    let code = hex!("5b 62010000 5f 62010000 5f 6004 5a fa 50 61c350 5a 11 5f 57 00");
    let limits = Limits {
        instructions: Limits::MAX_INSTRUCTIONS,
        // The image and the stack precede the heap.
        memory_bytes: (2 + 64 + 256) << 20,
        ..Limits::default()
    };
    let program = guest();
    let executor = Executor::new(&program).unwrap();
    let batch = batch(&code, 1_000_000_000, Bytes::new());
    let (gas, outcome) = execute(&executor, &batch, &limits);
    assert!(gas > 999_000_000);
    println!("{} instructions for {gas} gas", outcome.instructions);
}
