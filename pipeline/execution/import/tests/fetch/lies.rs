//! Omissions, changes and inventions of a node are errors that name the block.

use alloy_primitives::{B256, Bytes, keccak256};
use zkfabric_import::{BlockError, Error};
use zkfabric_stf::header::Header;
use zkfabric_stf::rlp;
use zkfabric_testing::node::Reply;

use super::chain::{Chain, Form, raw_block};
use super::{blocks, example, fetch_from};

/// Fetches the two blocks of `small.json` from a changed chain, and returns the error.
fn error(change: impl FnOnce(&mut Chain)) -> Error {
    let mut chain = Chain::of(&example("small.json"));
    change(&mut chain);
    fetch_from(&chain.serve(Form::Reth), &blocks(1, 2)).unwrap_err()
}

/// Replaces the transactions of a block under the same header.
fn with_transactions(chain: &mut Chain, number: u64, change: impl FnOnce(&mut Vec<Bytes>)) {
    let block = chain.block(number);
    let decoded = zkfabric_import::Block::decode(&block.raw).unwrap();
    let mut transactions = decoded.transactions.into_iter().map(Bytes::from).collect();
    change(&mut transactions);
    block.raw = raw_block(&block.header.encode(), &transactions);
}

/// Changes the header of a block, also in the raw block.
fn with_header(chain: &mut Chain, number: u64, change: impl FnOnce(&mut Header)) {
    let block = chain.block(number);
    let decoded = zkfabric_import::Block::decode(&block.raw).unwrap();
    let transactions: Vec<_> = decoded.transactions.into_iter().map(Bytes::from).collect();
    change(&mut block.header);
    block.raw = raw_block(&block.header.encode(), &transactions);
}

#[test]
fn each_missing_node_and_code_is_named() {
    let honest = Chain::of(&example("small.json"));
    for number in [1, 2] {
        let mut chain = honest.clone();
        let block = chain.block(number).clone();
        assert!(block.state.len() > 5 && !block.codes.is_empty());
        for index in 0..block.state.len() {
            let hash = keccak256(&block.state[index]);
            let text = error(|chain| {
                chain.block(number).state.remove(index);
            });
            let expected = format!("block {number} with the node's execution witness: ");
            assert!(text.to_string().starts_with(&expected), "{text}");
            let missing = format!("node {hash} is missing");
            assert!(text.to_string().ends_with(&missing), "{text}");
        }
        for index in 0..block.codes.len() {
            let hash = keccak256(&block.codes[index]);
            let text = error(|chain| {
                chain.block(number).codes.remove(index);
            });
            let missing = format!("bytecode {hash} is missing");
            assert!(text.to_string().ends_with(&missing), "{text}");
        }
    }
}

#[test]
fn a_changed_node_is_a_missing_one() {
    let honest = Chain::of(&example("small.json"));
    for index in 0..honest.blocks[1].state.len() {
        let node = &honest.blocks[1].state[index];
        for at in [0, node.len() / 2, node.len() - 1] {
            let text = error(|chain| {
                let mut changed = node.to_vec();
                changed[at] ^= 1;
                chain.block(1).state[index] = changed.into();
            });
            let missing = format!("node {} is missing", keccak256(node));
            assert!(text.to_string().ends_with(&missing), "{text}");
        }
    }
}

#[test]
fn other_transactions_are_noticed() {
    let block_of = |error: &Error| match error {
        Error::Execution { block, .. } | Error::Difference { block, .. } => Some(*block),
        _ => None,
    };
    // Dropped, duplicated, reordered.
    let dropped = error(|chain| with_transactions(chain, 2, |list| drop(list.pop())));
    let field = "transactions root";
    assert!(
        matches!(&dropped, Error::Difference { block: 2, field: got, .. } if *got == field),
        "{dropped}"
    );
    let doubled = error(|chain| with_transactions(chain, 1, |list| list.push(list[0].clone())));
    assert_eq!(block_of(&doubled), Some(1), "{doubled}");
    let swapped = error(|chain| with_transactions(chain, 1, |list| list.swap(0, 1)));
    assert_eq!(block_of(&swapped), Some(1), "{swapped}");
    // Changed bits, from the type to the signature.
    let honest = Chain::of(&example("small.json"));
    let first = zkfabric_import::Block::decode(&honest.blocks[1].raw).unwrap();
    let length = first.transactions[1].len();
    for at in (1..length).step_by(7).chain([length - 1]) {
        let changed = error(|chain| {
            with_transactions(chain, 1, |list| {
                let mut raw = list[1].to_vec();
                raw[at] ^= 2;
                list[1] = raw.into();
            });
        });
        assert_eq!(block_of(&changed), Some(1), "{at}: {changed}");
    }
}

#[test]
fn each_computed_field_of_a_header_counts() {
    type Change = fn(&mut Header);
    const WORD: B256 = B256::repeat_byte(7);
    let changes: [(&str, Change); 6] = [
        ("base fee", |header| header.base_fee += 1),
        ("transactions root", |header| {
            header.transactions_root = WORD;
        }),
        ("gas used", |header| header.gas_used += 1),
        ("receipts root", |header| header.receipts_root = WORD),
        ("logs bloom", |header| header.logs_bloom.0[9] ^= 1),
        ("state root", |header| header.state_root = WORD),
    ];
    for (name, change) in changes {
        let error = error(|chain| with_header(chain, 2, change));
        let Error::Difference { block, field, .. } = &error else {
            panic!("{error}");
        };
        assert_eq!((*block, *field), (2, name), "{error}");
    }
    // A producer's choice is an input of the execution: here it changes only the hash, which the
    // next block names.
    let error = error(|chain| with_header(chain, 1, |header| header.extra_data = vec![1]));
    let hash = |error: &BlockError| matches!(error, BlockError::Hash { .. });
    assert!(
        matches!(&error, Error::Block { block: 1, error } if hash(error)),
        "{error}"
    );
}

#[test]
fn another_parent_is_noticed() {
    let other = error(|chain| chain.block(0).header.timestamp -= 1);
    let Error::Block {
        block: 0,
        error: BlockError::Hash { .. },
    } = &other
    else {
        panic!("{other}");
    };
    assert!(
        other.to_string().contains("the block after it says 0x"),
        "{other}"
    );
    // Another block's header, and another block.
    let chain = Chain::of(&example("small.json"));
    for method in ["debug_getRawHeader", "debug_getRawBlock"] {
        let chain = chain.clone();
        let server = zkfabric_testing::node::Node::start(move |request| {
            let mut request = request.clone();
            if request.method == method {
                request.params = serde_json::json!(["0x2"]);
            }
            chain.answer(&request, Form::Reth)
        });
        let error = fetch_from(&server, &blocks(1, 1)).unwrap_err();
        let asked = u64::from(method == "debug_getRawBlock");
        let text = format!("block {asked}: the node's answer is a block with number 2");
        assert_eq!(error.to_string(), text);
    }
}

#[test]
fn an_older_header_is_checked() {
    let mut chain = Chain::of(&super::honest::reaching(
        5,
        9,
        zkfabric_stf::Fork::default(),
    ));
    chain.block(6).header.gas_used += 1;
    let error = fetch_from(&chain.serve(Form::Reth), &blocks(9, 9)).unwrap_err();
    assert!(
        matches!(
            &error,
            Error::Block {
                block: 6,
                error: BlockError::Hash { .. }
            }
        ),
        "{error}"
    );
}

#[test]
fn another_chain_id_is_noticed() {
    let error = error(|chain| chain.chain_id += 1).to_string();
    assert!(
        error.starts_with("block 1 with the node's execution witness: "),
        "{error}"
    );
    assert!(error.contains("chain"), "{error}");
}

/// A state root made by the node, under which a path does not end.
#[test]
fn a_trie_without_end_is_an_error() {
    let error = error(|chain| {
        let mut below = vec![0xc0];
        let mut nodes = Vec::new();
        for _ in 0..100_000 {
            let hash = keccak256(&below);
            nodes.push(Bytes::from(std::mem::take(&mut below)));
            rlp::put_list(&mut below, |out| {
                rlp::put_u64(out, 0x11);
                rlp::put_string(out, hash.as_slice());
            });
        }
        // Every key's path continues below: a branch with the same child sixteen times.
        let hash = keccak256(&below);
        nodes.push(below.into());
        let mut root = Vec::new();
        rlp::put_list(&mut root, |out| {
            for _ in 0..16 {
                rlp::put_string(out, hash.as_slice());
            }
            rlp::put_string(out, &[]);
        });
        with_header(chain, 0, |header| header.state_root = keccak256(&root));
        nodes.push(root.into());
        let parent = chain.block(0).header.hash();
        with_header(chain, 1, |header| header.parent_hash = parent);
        chain.block(1).state = nodes;
    });
    assert!(
        matches!(&error, Error::Execution { block: 1, .. }),
        "{error}"
    );
}

#[test]
fn blocks_that_this_chain_does_not_have_are_named_with_their_field() {
    let honest = Chain::of(&example("small.json"));
    let raw = honest.blocks[1].raw.clone();
    let header = honest.blocks[1].header.encode();
    let serve = |raw: Vec<u8>| {
        let chain = honest.clone();
        let server = zkfabric_testing::node::Node::start(move |request| {
            if request.method == "debug_getRawBlock" {
                let raw = alloy_primitives::hex::encode_prefixed(&raw);
                return Reply::Result(raw.into());
            }
            chain.answer(request, Form::Reth)
        });
        fetch_from(&server, &blocks(1, 1)).unwrap_err().to_string()
    };
    // Replaces a header field by its position, and encodes the whole list again.
    let replaced = |place: usize, value: &[u8]| {
        let mut fields = rlp::Rlp::list_of(&header).unwrap();
        let mut block = Vec::new();
        rlp::put_list(&mut block, |out| {
            rlp::put_list(out, |out| {
                for at in 0.. {
                    if fields.is_empty() {
                        break;
                    }
                    let field = fields.item().unwrap();
                    if at == place {
                        rlp::put_string(out, value);
                    } else {
                        out.extend_from_slice(field.encoded);
                    }
                }
            });
            out.extend_from_slice(&[0xc0, 0xc0, 0xc0]);
        });
        serve(block)
    };
    for (place, value, field) in [
        (1, &[1; 32][..], "ommers hash must be that of no ommers"),
        (7, &[1], "difficulty must be 0"),
        (14, &[1; 8], "nonce must be 0"),
        (
            16,
            &[1; 32],
            "withdrawals root must be that of no withdrawals",
        ),
        (17, &[1], "blob gas used must be 0"),
        (18, &[1], "excess blob gas must be 0"),
        (20, &[1; 32], "requests hash must be that of no requests"),
    ] {
        let error = replaced(place, value);
        assert_eq!(
            error,
            format!("block 1: not supported: header field {field}")
        );
    }
    // Bodies with the block's transactions, and bytes that are not a block.
    let mut parts = rlp::Rlp::list_of(&raw).unwrap();
    let kept = [parts.item().unwrap().encoded, parts.item().unwrap().encoded].concat();
    let with_body = |rest: &[u8]| {
        let mut block = Vec::new();
        rlp::put_list(&mut block, |out| {
            out.extend_from_slice(&kept);
            out.extend_from_slice(rest);
        });
        serve(block)
    };
    assert_eq!(
        with_body(&[0xc1, 0xc0, 0xc0]),
        "block 1: the body has ommers, the header has none"
    );
    assert_eq!(
        with_body(&[0xc0, 0xc1, 0xc0]),
        "block 1: the body has withdrawals, the header has none"
    );
    assert_eq!(with_body(&[0xc0]), "block 1: rlp list is too short");
    assert_eq!(
        with_body(&[0xc0, 0xc0, 0xc0]),
        "block 1: rlp data after the end"
    );
    assert_eq!(serve(Vec::new()), "block 1: rlp list is too short");
    for end in (1..raw.len()).step_by(97) {
        let error = serve(raw[..end].to_vec());
        assert_eq!(error, "block 1: rlp item is cut off", "{end}");
    }
}
