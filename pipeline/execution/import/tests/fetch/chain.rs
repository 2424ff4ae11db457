//! A chain in the form of a node's data, produced by this project's own execution.

use std::collections::BTreeSet;

use alloy_primitives::{Bytes, hex};
use serde_json::{Value, json};
use zkfabric_batch::{BatchExecution, BatchFile};
use zkfabric_import::Block;
use zkfabric_stf::header::Header;
use zkfabric_stf::host::State;
use zkfabric_stf::rlp;
use zkfabric_testing::node::{self, Reply, Request};

/// Client forms of an execution witness, by the additions to `state` and `codes`.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Form {
    /// Keys, and headers as RLP.
    Reth,
    /// Null for keys, and headers as objects.
    Geth,
    /// Headers as RLP: `ethereum/execution-apis`, pull request 847.
    Canonical,
}

/// A node's data about a block.
#[derive(Clone, Debug)]
pub(crate) struct NodeBlock {
    pub(crate) header: Header,
    pub(crate) raw: Vec<u8>,
    pub(crate) state: Vec<Bytes>,
    pub(crate) codes: Vec<Bytes>,
    /// State after the block.
    pub(crate) after: State,
}

/// A chain.
#[derive(Clone, Debug)]
pub(crate) struct Chain {
    pub(crate) chain_id: u64,
    /// The blocks; the first is the parent of the batch's first block, without witness.
    pub(crate) blocks: Vec<NodeBlock>,
}

impl Chain {
    /// Executes the blocks of a batch one by one.
    pub(crate) fn of(batch: &BatchFile) -> Self {
        let mut start = batch.start().unwrap();
        let mut blocks = vec![NodeBlock {
            raw: raw_block(&start.header.encode(), &[]),
            header: start.header.clone(),
            state: Vec::new(),
            codes: Vec::new(),
            after: start.state.clone(),
        }];
        for block in &batch.blocks {
            let mut alone = batch.clone();
            alone.blocks = vec![block.clone()];
            let BatchExecution {
                execution, after, ..
            } = alone.execute_on(&start).unwrap();
            let witness = execution.input.witness;
            let nodes: BTreeSet<_> = witness.nodes.into_iter().map(|node| node.rlp).collect();
            let header = execution.blocks[0].header.clone();
            let transactions: Vec<_> = block.transactions.iter().map(|t| t.raw.clone()).collect();
            blocks.push(NodeBlock {
                raw: raw_block(&header.encode(), &transactions),
                header,
                state: nodes.into_iter().map(Bytes::from).collect(),
                codes: witness.codes.into_iter().map(Bytes::from).collect(),
                after: after.state.clone(),
            });
            start = after;
        }
        Self {
            chain_id: batch.chain_id,
            blocks,
        }
    }

    pub(crate) fn block(&mut self, number: u64) -> &mut NodeBlock {
        let first = self.blocks[0].header.number;
        &mut self.blocks[usize::try_from(number - first).unwrap()]
    }

    /// Starts a node that has this chain.
    pub(crate) fn serve(self, form: Form) -> node::Node {
        node::Node::start(move |request| self.answer(request, form))
    }

    pub(crate) fn answer(&self, request: &Request, form: Form) -> Reply {
        if request.method == "eth_chainId" {
            return Reply::Result(format!("{:#x}", self.chain_id).into());
        }
        let number = request.params[0].as_str().unwrap();
        let number = u64::from_str_radix(number.strip_prefix("0x").unwrap(), 16).unwrap();
        let at = self
            .blocks
            .iter()
            .position(|block| block.header.number == number);
        let Some(at) = at else {
            return Reply::Error(-32000, "block not found".to_owned());
        };
        let block = &self.blocks[at];
        match request.method.as_str() {
            "debug_getRawHeader" => {
                Reply::Result(hex::encode_prefixed(block.header.encode()).into())
            }
            "debug_getRawBlock" => Reply::Result(hex::encode_prefixed(&block.raw).into()),
            "debug_executionWitness" => {
                let parent = at.checked_sub(1).map(|at| &self.blocks[at].header);
                Reply::Result(witness(block, parent, form))
            }
            method => panic!("{method} is asked"),
        }
    }
}

/// Encodes a block as RLP.
pub(crate) fn raw_block(header: &[u8], transactions: &[Bytes]) -> Vec<u8> {
    let mut block = Vec::new();
    rlp::put_list(&mut block, |out| {
        out.extend_from_slice(header);
        rlp::put_list(out, |out| {
            for raw in transactions {
                // A legacy transaction is a list, a typed transaction begins with a byte below
                // 0x80.
                if raw[0] < rlp::EMPTY_LIST {
                    rlp::put_string(out, raw);
                } else {
                    out.extend_from_slice(raw);
                }
            }
        });
        out.extend_from_slice(&[rlp::EMPTY_LIST, rlp::EMPTY_LIST]);
    });
    assert!(Block::decode(&block).is_ok());
    block
}

fn witness(block: &NodeBlock, parent: Option<&Header>, form: Form) -> Value {
    let mut witness = json!({ "state": block.state, "codes": block.codes });
    let raw: Vec<_> = parent
        .map(|header| hex::encode_prefixed(header.encode()))
        .into_iter()
        .collect();
    match form {
        Form::Reth => {
            witness["keys"] = json!(["0x000f3df6d732807ef1319fb7b8bb8522d0beac02"]);
            witness["headers"] = raw.into();
        }
        Form::Geth => {
            let object = |header: &Header| {
                json!({
                    "parentHash": header.parent_hash,
                    "stateRoot": header.state_root,
                    "number": format!("{:#x}", header.number),
                    "hash": header.hash(),
                })
            };
            witness["keys"] = Value::Null;
            witness["headers"] = parent.map(object).into_iter().collect();
        }
        Form::Canonical => witness["headers"] = raw.into(),
    }
    witness
}
