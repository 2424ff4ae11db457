//! Native execution of the example batches, with the outcomes that their transactions announce.

use alloy_primitives::keccak256;
use zkfabric_batch::{BatchExecution, BatchFile, Error, ParentFields, Start, example};
use zkfabric_stf::{SoftwareCrypto, execute_batch};

#[test]
fn examples_execute_and_their_witness_suffices() {
    let mut before: Option<Start> = None;
    for example in example::all(example::SEED).unwrap() {
        let start = example.batch.start().or(before).unwrap();
        let BatchExecution {
            execution, after, ..
        } = example.batch.execute_on(&start).unwrap();
        let first = &example.batch.blocks[0].header;
        assert_eq!(execution.output.first_number, first.number);
        assert_eq!(execution.output.parent_hash, start.hash());
        before = Some(after);
        let stateless = execute_batch(&execution.input.encode(), &SoftwareCrypto, &()).unwrap();
        assert_eq!(stateless, execution.output, "{}", example.file_name);
        assert_ne!(
            execution.output.state_root,
            execution.output.parent_state_root
        );
        let last = example.batch.blocks.last().unwrap();
        assert_eq!(execution.output.last_number, last.header.number);
    }
}

#[test]
fn transactions_end_as_announced() {
    for seed in [example::SEED, 2, 3] {
        let mut before: Option<Start> = None;
        for example in example::all(seed).unwrap() {
            let start = example.batch.start().or(before).unwrap();
            let BatchExecution {
                execution, after, ..
            } = example.batch.execute_on(&start).unwrap();
            before = Some(after);
            let results = execution
                .blocks
                .iter()
                .flat_map(|block| &block.transactions);
            for ((_, transaction), result) in example.batch.transactions().zip(results) {
                let fails = ["reverts", "runs out"]
                    .iter()
                    .any(|word| transaction.about.contains(word));
                assert_eq!(
                    result.success, !fails,
                    "seed {seed}, {}: {} ({result:?})",
                    example.file_name, transaction.about
                );
            }
        }
    }
}

/// A chain begins with the parent of a file, or not at all: nothing of the parent is left out.
#[test]
fn a_chain_begins_with_the_parent_of_a_file() {
    type Change = fn(&mut ParentFields);
    let mut batch = example::all(example::SEED).unwrap().remove(0).batch;
    let genesis = batch.chain_genesis().unwrap();
    assert_eq!(genesis.header(), batch.start().unwrap().header);
    let right = batch.parent.clone().unwrap();
    let fields: [(&str, Change); 9] = [
        ("gas_used", |parent| parent.gas_used = 1),
        ("parent_hash", |parent| parent.parent_hash.0[0] = 1),
        ("beneficiary", |parent| parent.beneficiary.0[0] = 1),
        ("transactions_root", |parent| {
            parent.transactions_root.0[0] ^= 1;
        }),
        ("receipts_root", |parent| parent.receipts_root.0[0] ^= 1),
        ("logs_bloom", |parent| parent.logs_bloom.0[0] = 1),
        ("prev_randao", |parent| parent.prev_randao.0[0] = 1),
        ("parent_beacon_block_root", |parent| {
            parent.parent_beacon_block_root.0[0] = 1;
        }),
        ("extra_data", |parent| parent.extra_data = vec![1].into()),
    ];
    for (name, change) in fields {
        let mut parent = right.clone();
        change(&mut parent);
        batch.parent = Some(parent);
        assert_ne!(genesis.header(), batch.start().unwrap().header);
        let error = batch.chain_genesis().unwrap_err();
        assert!(
            matches!(error, Error::ParentField { field } if field == name),
            "{error}"
        );
        let text = batch.to_json().unwrap();
        assert!(text.contains(&format!("\"{name}\"")), "{name}");
    }
    batch.parent = None;
    assert!(matches!(batch.chain_genesis(), Err(Error::NoParent)));
}

#[test]
fn base_fees_follow_the_gas_used() {
    let batch = &example::all(example::SEED).unwrap()[1].batch;
    let execution = batch.execute().unwrap();
    let fees: Vec<u64> = execution
        .blocks
        .iter()
        .map(|block| block.header.base_fee)
        .collect();
    // The parent block used no gas, so the fee falls by an eighth.
    assert_eq!(fees[0], 875_000_000);
    assert!(fees.windows(2).all(|pair| pair[1] < pair[0]), "{fees:?}");
}

#[test]
fn an_invalid_transaction_names_block_and_index() {
    let mut batch = example::all(example::SEED).unwrap()[0].batch.clone();
    let repeated = batch.blocks[0].transactions[0].clone();
    batch.blocks[1].transactions.insert(1, repeated);
    let error = batch.execute().unwrap_err();
    let text = error.to_string();
    let Error::Transaction(culprit) = error else {
        panic!("{text}");
    };
    let transaction = &batch.blocks[1].transactions[1];
    assert_eq!(culprit.hash, keccak256(&transaction.raw));
    let sender = culprit.sender.unwrap();
    assert!(batch.genesis.as_ref().unwrap().contains_key(&sender));
    assert!(text.contains("block 2, transaction 1"), "{text}");
    assert!(text.contains(&culprit.hash.to_string()), "{text}");
    assert!(text.contains(&format!("by {sender} ")), "{text}");
    assert!(text.contains(&transaction.about), "{text}");

    batch.blocks[1].transactions[1].raw = vec![0x7f].into();
    let text = batch.execute().unwrap_err().to_string();
    assert!(
        text.contains("type 0x7f is unknown (transaction 0x"),
        "{text}"
    );
}

#[test]
fn a_batch_without_blocks_is_an_error() {
    let mut batch: BatchFile = example::all(example::SEED).unwrap()[0].batch.clone();
    batch.blocks.clear();
    assert!(batch.execute().is_err());
}
