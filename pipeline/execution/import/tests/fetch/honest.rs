//! Batches from an honest node equal the batches that the chain was made from.

use std::collections::BTreeMap;

use alloy_primitives::{Address, B256, Bytes, address};
use zkfabric_batch::{BatchFile, BlockFile, GenesisAccount, HeaderFields, ParentFields};
use zkfabric_import::{Node, Range, Url, fetch};
use zkfabric_stf::{Fork, Rules};
use zkfabric_testing::node;

use super::chain::{Chain, Form};
use super::{LIMITS, blocks, example, fetch_from};

/// The contract of EIP-4788, which every block calls first.
pub(crate) const BEACON_ROOTS: Address = address!("000F3df6D732807Ef1319fB7B8bB8522d0Beac02");

#[test]
fn a_batch_from_a_node_has_the_output_of_the_batch_itself() {
    let direct = example("hundred.json");
    let executed = direct.execute_on(&direct.start().unwrap()).unwrap();
    let mut files = Vec::new();
    for form in [Form::Reth, Form::Geth, Form::Canonical] {
        let server = Chain::of(&direct).serve(form);
        let mut node = Node::new(Url::from(server.url()), LIMITS).unwrap();
        let mut rows = Vec::new();
        let fetched = fetch(&mut node, &blocks(1, 5), &mut |row| rows.push(*row)).unwrap();
        assert_eq!(fetched.output, executed.execution.output);
        // Goes through the files, as the command does.
        let batch = BatchFile::from_json(&fetched.batch.to_json().unwrap()).unwrap();
        assert_eq!(batch, fetched.batch);
        let again = batch.execute_on(&fetched.start).unwrap();
        // The guest reads the same witness, to the byte.
        assert_eq!(again.execution.input, executed.execution.input);
        assert_eq!(rows.len(), 5);
        for (row, block) in rows.iter().zip(&executed.execution.blocks) {
            assert_eq!((row.hash, row.gas), (block.hash, block.header.gas_used));
            assert_eq!(row.transactions, block.transactions.len());
        }
        assert_eq!(node.requests(), 12);
        assert!(node.received() > 100_000);
        files.push((batch, fetched.start.to_json().unwrap()));
    }
    assert!(files.iter().all(|file| *file == files[0]));
}

#[test]
fn consecutive_ranges_chain() {
    let direct = example("hundred.json");
    let whole = direct.execute_on(&direct.start().unwrap()).unwrap();
    let server = Chain::of(&direct).serve(Form::Reth);
    let ranges = [(1, 3), (4, 4), (5, 5)];
    let outputs = ranges.map(|(from, to)| fetch_from(&server, &blocks(from, to)).unwrap().output);
    assert_eq!(outputs[0].parent_hash, whole.execution.output.parent_hash);
    for pair in outputs.windows(2) {
        assert_eq!(pair[0].last_hash, pair[1].parent_hash);
        assert_eq!(pair[0].state_root, pair[1].parent_state_root);
        assert_eq!(pair[0].last_number + 1, pair[1].first_number);
    }
    assert_eq!(outputs[2].last_hash, whole.execution.output.last_hash);
}

#[test]
fn what_a_node_adds_is_left_out() {
    let direct = example("small.json");
    let chain = Chain::of(&direct);
    let plain = fetch_from(&chain.clone().serve(Form::Reth), &blocks(1, 2)).unwrap();
    let mut more = chain;
    for number in [1, 2] {
        let block = more.block(number);
        block
            .state
            .extend([Bytes::new(), vec![0xc0].into(), vec![0x80; 99].into()]);
        block.state.extend(block.codes.clone());
        block.codes.push(vec![0xef; 99].into());
        block.state.reverse();
    }
    let fetched = fetch_from(&more.serve(Form::Reth), &blocks(1, 2)).unwrap();
    assert_eq!(
        fetched.start.to_json().unwrap(),
        plain.start.to_json().unwrap()
    );
}

/// Returns blocks without transactions, whose first system call stores the hash of the block
/// `distance` below.
pub(crate) fn reaching(distance: u16, count: u64, fork: Fork) -> BatchFile {
    let mut code = vec![0x61]; // PUSH2
    code.extend(distance.to_be_bytes());
    code.extend([0x43, 0x03, 0x40, 0x43, 0x55, 0x00]); // NUMBER SUB BLOCKHASH NUMBER SSTORE STOP
    let account = GenesisAccount {
        nonce: 1,
        code: code.into(),
        ..GenesisAccount::default()
    };
    let parent = ParentFields {
        gas_limit: 30_000_000,
        base_fee_per_gas: 7,
        ..ParentFields::default()
    };
    let genesis = BTreeMap::from([(BEACON_ROOTS, account)]);
    let mut batch = BatchFile::new(String::new(), 5, Some((genesis, parent)));
    batch.rules.fork = fork;
    batch.blocks = (1..=count)
        .map(|number| BlockFile {
            header: HeaderFields {
                number,
                timestamp: number,
                gas_limit: 30_000_000,
                beneficiary: Address::ZERO,
                prev_randao: B256::ZERO,
                parent_beacon_block_root: B256::ZERO,
                extra_data: Bytes::new(),
            },
            transactions: Vec::new(),
        })
        .collect();
    batch
}

fn headers_asked(server: &node::Node) -> usize {
    let requests = server.requests();
    let headers = requests.iter().filter(|r| r.method == "debug_getRawHeader");
    headers.count()
}

#[test]
fn headers_come_as_far_as_blockhash_reaches() {
    // For the blocks 259 and 260: the parent's header, and the headers from it down to the one with
    // the hash.
    for (distance, headers) in [(1, 1), (2, 1), (3, 2), (17, 16), (256, 255), (257, 1)] {
        let batch = reaching(distance, 260, Fork::default());
        let server = Chain::of(&batch).serve(Form::Reth);
        let fetched = fetch_from(&server, &blocks(259, 260)).unwrap();
        assert_eq!(headers_asked(&server), headers, "{distance}");
        assert_eq!(fetched.start.ancestors.len(), headers - 1);
    }
    // The first blocks of a chain do not have that many predecessors.
    let server = Chain::of(&reaching(256, 3, Fork::default())).serve(Form::Reth);
    assert!(fetch_from(&server, &blocks(1, 3)).is_ok());
    assert_eq!(headers_asked(&server), 1);
}

#[test]
fn the_fork_follows_from_the_header_or_is_named() {
    let rules = |fork| Rules {
        fork,
        ..Rules::default()
    };
    let named = |fork| Range {
        fork: Some(fork),
        ..blocks(1, 2)
    };
    let cancun = Chain::of(&reaching(1, 2, Fork::Cancun)).serve(Form::Reth);
    assert_eq!(
        fetch_from(&cancun, &blocks(1, 2)).unwrap().batch.rules,
        rules(Fork::Cancun)
    );
    let error = fetch_from(&cancun, &named(Fork::Osaka)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "block 1 under Osaka: the node's requests hash is missing, execution gives there"
    );
    // The same blocks are valid under both later forks.
    let prague = Chain::of(&reaching(1, 2, Fork::Prague)).serve(Form::Reth);
    for (range, fork) in [
        (blocks(1, 2), Fork::Osaka),
        (named(Fork::Osaka), Fork::Osaka),
        (named(Fork::Prague), Fork::Prague),
    ] {
        let fetched = fetch_from(&prague, &range).unwrap();
        assert_eq!(fetched.output.rules, rules(fork));
    }
    assert!(fetch_from(&prague, &named(Fork::Cancun)).is_err());
}
