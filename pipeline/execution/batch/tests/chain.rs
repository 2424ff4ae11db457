//! Batches that build on each other through the file that each one leaves for the next.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::collections::BTreeMap;

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};
use zkfabric_batch::{BatchFile, BlockFile, Error, HeaderFields, ParentFields, Start, example};
use zkfabric_stf::error::{HeaderError, WitnessError};
use zkfabric_stf::header::Header;
use zkfabric_stf::host::StateParts;
use zkfabric_stf::{SoftwareCrypto, StfError, execute_batch};

fn hundred() -> (BatchFile, BatchFile) {
    let mut examples = example::all(example::SEED).unwrap();
    let mut named = |name: &str| {
        let place = examples
            .iter()
            .position(|example| example.file_name == name);
        examples.swap_remove(place.unwrap()).batch
    };
    (named("hundred.json"), named("hundred-next.json"))
}

#[test]
fn two_batches_are_one() {
    let (first, second) = hundred();
    let start = first.start().unwrap();
    let one = first.execute_on(&start).unwrap();
    // Goes through the file, as the command does.
    let handed = Start::from_json(&one.after.to_json().unwrap()).unwrap();
    let two = second.execute_on(&handed).unwrap();
    assert_eq!(
        two.execution.output.parent_hash,
        one.execution.output.last_hash
    );
    assert_eq!(
        two.execution.output.parent_state_root,
        one.execution.output.state_root
    );
    assert_eq!(two.execution.output.first_number, 6);

    let mut whole = first;
    whole.blocks.extend(second.blocks);
    let whole = whole.execute_on(&start).unwrap();
    assert_eq!(
        two.execution.output.last_hash,
        whole.execution.output.last_hash
    );
    assert_eq!(
        two.execution.output.state_root,
        whole.execution.output.state_root
    );
    assert_eq!(two.after.to_json().unwrap(), whole.after.to_json().unwrap());
}

#[test]
fn a_parent_file_has_the_state_without_its_past() {
    let (first, _) = hundred();
    let one = first.execute_on(&first.start().unwrap()).unwrap();
    let parts = one.after.state.parts().unwrap();
    let known: StateParts = Start::from_json(&one.after.to_json().unwrap())
        .unwrap()
        .state
        .parts()
        .unwrap();
    assert_eq!(known, parts);
    // Without any one node, the root no longer leads to all the others.
    for index in 0..parts.nodes.len() {
        let mut fewer = parts.clone();
        fewer.nodes.remove(index);
        let root = one.execution.output.state_root;
        let state = zkfabric_stf::host::State::from_parts(root, &fewer);
        assert_ne!(state.parts().unwrap(), parts);
    }
}

/// Checks that the walk through a chain of nodes that no key reaches ends with an error, not with a
/// stack overflow.
#[test]
fn a_state_is_no_deeper_than_its_keys() {
    // An extension by the nibble 1, or by an empty path, to the node with this hash.
    let extension = |path: u8, child: B256| {
        let mut node = vec![0xc0 + 34, path, 0xa0];
        node.extend_from_slice(child.as_slice());
        node
    };
    for (path, depth) in [(0x11, 65), (0x11, 100_000), (0x00, 100_000)] {
        let mut nodes = vec![vec![0xc2, 0x20, 0x01]];
        let mut root = keccak256(&nodes[0]);
        for _ in 0..depth {
            nodes.push(extension(path, root));
            root = keccak256(&nodes[nodes.len() - 1]);
        }
        let parts = StateParts {
            nodes,
            codes: Vec::new(),
        };
        let state = zkfabric_stf::host::State::from_parts(root, &parts);
        let refused = state.parts().unwrap_err().to_string();
        println!("{path:#x} {depth}: {refused}");
    }
}

#[test]
fn headers_reach_256_blocks_back_over_batches() {
    const BATCH: u64 = 70;
    let parent = ParentFields {
        number: 40,
        timestamp: 1_000,
        gas_limit: 30_000_000,
        base_fee_per_gas: 7,
        ..ParentFields::default()
    };
    let mut file = BatchFile::new(String::new(), 5, Some((BTreeMap::new(), parent)));
    let block = |number: u64| BlockFile {
        header: HeaderFields {
            number,
            timestamp: 1_000 + number,
            gas_limit: 30_000_000,
            beneficiary: Address::ZERO,
            prev_randao: B256::ZERO,
            parent_beacon_block_root: B256::ZERO,
            extra_data: Bytes::new(),
        },
        transactions: Vec::new(),
    };
    let mut start = file.start().unwrap();
    let mut hashes = vec![start.hash()];
    for batch in 0..4 {
        file.blocks = (1..=BATCH).map(|n| block(40 + batch * BATCH + n)).collect();
        let executed = file.execute_on(&start).unwrap();
        hashes.extend(executed.execution.blocks.iter().map(|block| block.hash));
        start = Start::from_json(&executed.after.to_json().unwrap()).unwrap();
    }
    // Block 321 reaches blocks 65 to 320: the parent, the block that the parent names, and one
    // block per header.
    assert_eq!((start.header.number, start.ancestors.len()), (320, 254));
    let oldest = Header::decode(start.ancestors.last().unwrap()).unwrap();
    assert_eq!(oldest.parent_hash, hashes[65 - 40]);
}

#[test]
fn what_is_no_parent_is_refused() {
    let (first, second) = hundred();
    let one = first.execute_on(&first.start().unwrap()).unwrap().after;
    let text = one.to_json().unwrap();
    let refuse = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut json: serde_json::Value = serde_json::from_str(&text).unwrap();
        change(&mut json);
        Start::from_json(&json.to_string())
    };
    assert!(matches!(
        refuse(&|json| json["format"] = "zkfabric-parent-2".into()),
        Err(Error::Format { .. })
    ));
    assert!(matches!(
        refuse(&|json| json["more"] = 1.into()),
        Err(Error::Json { .. })
    ));
    let ancestor = |result: Result<Start, Error>, wanted: usize| match result {
        Err(Error::Invalid(StfError::Ancestor { depth, .. })) => assert_eq!(depth, wanted),
        other => panic!("{other:?}"),
    };
    ancestor(refuse(&|json| json["header"] = "0xc0".into()), 0);
    ancestor(
        refuse(&|json| json["ancestors"][2] = json["ancestors"][1].clone()),
        3,
    );
    // A header with as many fields as Shanghai's.
    let older = refuse(&|json| json["header"] = format!("0xd1{}", "80".repeat(17)).into());
    let older = older.unwrap_err();
    assert!(older.to_string().contains("pre-Cancun"), "{older}");
    let hash = refuse(&|json| json["ancestors"][0] = json["ancestors"][1].clone());
    assert!(matches!(
        hash,
        Err(Error::Invalid(StfError::Ancestor {
            depth: 1,
            error: HeaderError::Hash { .. }
        }))
    ));
    let many = refuse(&|json| json["ancestors"] = vec!["0x"; 255].into());
    assert!(matches!(
        many,
        Err(Error::Ancestors {
            most: 254,
            got: 255
        })
    ));

    // An incomplete state is valid until an access needs a missing part.
    let hole = refuse(&|json| json["nodes"] = serde_json::json!([])).unwrap();
    let error = second.execute_on(&hole).unwrap_err();
    assert!(matches!(
        error,
        Error::Invalid(StfError::Witness(WitnessError::MissingAccount { .. }))
    ));

    let mut other = second.clone();
    other.chain_id += 1;
    assert!(matches!(
        Start::of(&other, Some(one.clone())),
        Err(Error::Chain { .. })
    ));
    assert!(matches!(Start::of(&second, None), Err(Error::NoParent)));
    assert!(matches!(
        Start::of(&first, Some(one)),
        Err(Error::TwoParents)
    ));
    let json = first.to_json().unwrap();
    let half = BatchFile::from_json(&json.replace("\"genesis\"", "\"description\""));
    assert!(half.is_err());
    let mut alone = first;
    alone.genesis = None;
    let half = BatchFile::from_json(&alone.to_json().unwrap());
    assert!(matches!(
        half,
        Err(Error::HalfParent {
            missing: "genesis",
            ..
        })
    ));
}

#[test]
fn a_genesis_has_less_wei_than_the_evm_counts() {
    let (mut file, _) = hundred();
    let accounts = file.genesis.as_mut().unwrap();
    let others = accounts.values().skip(1).map(|account| account.balance);
    let most = U256::MAX - others.sum::<U256>();
    accounts.values_mut().next().unwrap().balance = most;
    let json = file.to_json().unwrap();
    assert!(BatchFile::from_json(&json).is_ok());
    let accounts = file.genesis.as_mut().unwrap();
    accounts.values_mut().last().unwrap().balance += U256::ONE;
    let more = BatchFile::from_json(&file.to_json().unwrap());
    assert!(matches!(more, Err(Error::Supply)), "{more:?}");
}

#[test]
fn a_parent_s_header_counts_field_by_field() {
    let (first, _) = hundred();
    let hash = |change: &dyn Fn(&mut ParentFields)| {
        let mut file = first.clone();
        change(file.parent.as_mut().unwrap());
        let again = BatchFile::from_json(&file.to_json().unwrap()).unwrap();
        again.start().unwrap().hash()
    };
    let same = hash(&|_| {});
    let word = B256::repeat_byte(1);
    let changes: [&dyn Fn(&mut ParentFields); 13] = [
        &|parent| parent.number += 1,
        &|parent| parent.timestamp += 1,
        &|parent| parent.gas_limit += 1,
        &|parent| parent.base_fee_per_gas += 1,
        &|parent| parent.gas_used += 1,
        &|parent| parent.parent_hash = word,
        &|parent| parent.beneficiary = Address::repeat_byte(1),
        &|parent| parent.transactions_root = word,
        &|parent| parent.receipts_root = word,
        &|parent| parent.logs_bloom.0[3] = 1,
        &|parent| parent.prev_randao = word,
        &|parent| parent.parent_beacon_block_root = word,
        &|parent| parent.extra_data = vec![1].into(),
    ];
    for change in changes {
        assert_ne!(hash(change), same);
    }
    // The base fee follows from the gas used in the parent.
    let mut full = first.clone();
    full.parent.as_mut().unwrap().gas_used = 30_000_000;
    let executed = full.execute().unwrap();
    assert_eq!(executed.blocks[0].header.base_fee, 1_125_000_000);
    let output = execute_batch(&executed.input.encode(), &SoftwareCrypto, &());
    assert_eq!(output.unwrap(), executed.output);
}
