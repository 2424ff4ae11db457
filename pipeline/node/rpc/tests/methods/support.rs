//! A node that a test asks.

use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use alloy_primitives::{Address, B256, Bytes, U256, hex};
use jsonrpsee::RpcModule;
use serde_json::{Value, json};
use zkfabric_engine::{Observer, Sequencer, SequencerOptions};
use zkfabric_receipt::LocalSigner;
use zkfabric_rpc::{Heads, LogIndexOptions, Node, NodeOptions, Tags, methods};
use zkfabric_stf::host::{Genesis, GenesisAccount};

use super::wallet::{self, Call, Wallet};

/// Accounts of the tests.
pub(super) fn wallets() -> Vec<Wallet> {
    Wallet::several(3)
}

/// A contract of the tests: `calldata` chooses what it does by its first byte.
pub(super) const CONTRACT: Address = Address::repeat_byte(0xc0);

/// Assembles the contract:
/// - no data: emits a log with topic 7, and counts in slot 0,
/// - otherwise reverts with `Error("no!")`.
fn code() -> Bytes {
    let revert = hex!(
        "7f08c379a000000000000000000000000000000000000000000000000000000000" "600052"
        "6020" "600452"
        "6003" "602452"
        "7f6e6f210000000000000000000000000000000000000000000000000000000000" "604452"
        "60646000fd"
    );
    // calldatasize, jumpi to the revert
    let count = hex!(
        "36" "6017" "57"
        "6001" "60005401" "80" "600055" "600052"
        "6007" "60206000" "a1" "00"
    );
    let mut code = count.to_vec();
    // The jump's destination is where the first part ends.
    code[2] = u8::try_from(code.len()).unwrap();
    code.push(0x5b);
    code.extend_from_slice(&revert);
    code.into()
}

/// A contract that emits more logs than an item of the stream may have.
pub(super) const LOUD: Address = Address::repeat_byte(0xc1);
/// Number of its logs.
pub(super) const LOUD_LOGS: usize = 2_001;

/// Assembles it: counts from the number of logs down.
fn loud_code() -> Bytes {
    let mut code = hex!("610000" "5b" "5f5fa0" "60019003" "80" "6003" "57" "00").to_vec();
    let count = u16::try_from(LOUD_LOGS).unwrap();
    code[1..3].copy_from_slice(&count.to_be_bytes());
    code.into()
}

/// Returns the genesis: rich wallets and the contracts.
pub(super) fn genesis() -> Genesis {
    let mut genesis = wallet::genesis(&wallets());
    for (address, code) in [(CONTRACT, code()), (LOUD, loud_code())] {
        let contract = GenesisAccount {
            code,
            ..GenesisAccount::default()
        };
        genesis.accounts.insert(address, contract);
    }
    genesis
}

/// Returns options for small chains.
pub(super) fn options() -> SequencerOptions {
    let mut options = SequencerOptions::default();
    options.ledger.log.realtime = None;
    options.ledger.log.segment_bytes = 4 << 20;
    options.ledger.executor.threads = 1;
    options.ledger.block_segment_bytes = 64 << 10;
    options.block.ahead = 1_000;
    options.block.time = Duration::from_millis(100);
    options
}

/// Returns the readers' side of a chain: so many bytes of sealed blocks stay in memory, and the
/// index of logs has small files.
pub(super) fn heads(folder: &Path, genesis: &Genesis, recent: usize) -> Arc<Heads> {
    let has_requests_hash = genesis.rules.fork.has_requests_hash();
    let heads = Heads::new(genesis.chain_id, has_requests_hash, recent);
    let options = LogIndexOptions {
        postings: 200,
        blocks: 5,
        ..LogIndexOptions::default()
    };
    Arc::new(
        heads
            .with_log_index(&folder.join("log_index"), options)
            .unwrap(),
    )
}

/// A node that a test asks.
pub(super) struct Asked {
    /// None for a replica.
    pub(super) sequencer: Option<Arc<Sequencer>>,
    pub(super) node: Arc<Node>,
    pub(super) module: RpcModule<Node>,
}

impl Asked {
    pub(super) fn start(folder: &Path) -> Self {
        Self::start_with(folder, options(), NodeOptions::default())
    }

    pub(super) fn start_with(folder: &Path, options: SequencerOptions, node: NodeOptions) -> Self {
        Self::start_on(folder, &genesis(), options, node)
    }

    pub(super) fn start_on(
        folder: &Path,
        genesis: &Genesis,
        options: SequencerOptions,
        node: NodeOptions,
    ) -> Self {
        Self::start_as(folder, genesis, options, node, |_, node| node)
    }

    /// Starts a node that is changed before it is asked.
    pub(super) fn start_as(
        folder: &Path,
        genesis: &Genesis,
        options: SequencerOptions,
        node: NodeOptions,
        change: impl FnOnce(&Sequencer, Node) -> Node,
    ) -> Self {
        let heads = heads(folder, genesis, 64 << 20);
        Self::start_over(heads, (folder, genesis), options, node, change)
    }

    /// Starts a node over a readers' side of its chain.
    pub(super) fn start_over(
        heads: Arc<Heads>,
        (folder, genesis): (&Path, &Genesis),
        mut options: SequencerOptions,
        node: NodeOptions,
        change: impl FnOnce(&Sequencer, Node) -> Node,
    ) -> Self {
        options.observer = Some(Arc::clone(&heads) as Arc<dyn Observer>);
        let signer = Arc::new(LocalSigner::new(&[0x42; 32]).unwrap());
        let started = Sequencer::start(folder, genesis, options, signer);
        let (sequencer, _) = started.unwrap();
        let sequencer = Arc::new(sequencer);
        let node = Node::new(Arc::clone(&sequencer), heads, genesis.rules, node).unwrap();
        let node = Arc::new(change(&sequencer, node));
        Self {
            sequencer: Some(sequencer),
            module: methods(Arc::clone(&node)).unwrap(),
            node,
        }
    }

    /// Asks with other tags from now on.
    pub(super) fn with_tags(self, tags: Tags) -> Self {
        let node = Arc::new(self.node.with_tags(tags));
        Self {
            module: methods(Arc::clone(&node)).unwrap(),
            node,
            sequencer: self.sequencer,
        }
    }

    /// Stops the node, so that another one may have its folder.
    pub(super) fn stop(self) {
        drop((self.module, self.node));
        let mut sequencer = self.sequencer.unwrap();
        // Tasks of subscriptions end when they see that nobody listens.
        for _ in 0..2_000 {
            match Arc::try_unwrap(sequencer) {
                Ok(sequencer) => return sequencer.close().unwrap(),
                Err(shared) => sequencer = shared,
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("the sequencer is in use");
    }

    /// Returns the whole answer.
    pub(super) async fn answer(&self, method: &str, params: Value) -> Value {
        let request = json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params});
        let request = request.to_string();
        let answer = self.module.raw_json_request(&request, 1).await.unwrap();
        serde_json::from_str(answer.0.get()).unwrap()
    }

    /// Returns the result.
    pub(super) async fn ask(&self, method: &str, params: Value) -> Value {
        let answer = self.answer(method, params).await;
        assert!(answer.get("error").is_none(), "{method}: {answer}");
        answer["result"].clone()
    }

    /// Returns the error's code and words.
    pub(super) async fn error(&self, method: &str, params: Value) -> (i64, String) {
        let answer = self.answer(method, params).await;
        let error = &answer["error"];
        let code = error["code"].as_i64();
        let code = code.unwrap_or_else(|| panic!("{method}: {answer}"));
        (code, error["message"].as_str().unwrap().to_owned())
    }

    /// Sends a transaction, and returns its hash.
    pub(super) async fn send(&self, wallet: &Wallet, call: &Call) -> String {
        let hash = self
            .ask("eth_sendRawTransaction", json!([wallet.sign(call)]))
            .await;
        hash.as_str().unwrap().to_owned()
    }

    /// Returns the number of the newest block.
    pub(super) async fn height(&self) -> u64 {
        number(&self.ask("eth_blockNumber", json!([])).await)
    }

    /// Waits until the block with this number has its header.
    pub(super) async fn sealed(&self, number: u64) {
        self.until(|| async {
            let safe = self
                .ask("eth_getBlockByNumber", json!(["safe", false]))
                .await;
            self::number(&safe["number"]) >= number
        })
        .await;
    }

    /// Waits until a condition holds.
    pub(super) async fn until<F: Future<Output = bool>>(&self, mut holds: impl FnMut() -> F) {
        for _ in 0..2_000 {
            if holds().await {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("it does not come");
    }
}

/// Reads a quantity.
pub(super) fn number(value: &Value) -> u64 {
    let text = value.as_str().unwrap_or_else(|| panic!("{value}"));
    u64::from_str_radix(text.strip_prefix("0x").unwrap(), 16).unwrap()
}

/// Reads a hash.
pub(super) fn hash(value: &Value) -> B256 {
    value.as_str().unwrap().parse().unwrap()
}

/// Reads a quantity of 256 bits.
pub(super) fn wide(value: &Value) -> U256 {
    value.as_str().unwrap().parse().unwrap()
}

/// Returns a call of the contract.
pub(super) fn call(nonce: u64, data: &[u8]) -> Call {
    Call {
        gas: 100_000,
        value: U256::ZERO,
        data: Bytes::copy_from_slice(data),
        ..Call::transfer(nonce, CONTRACT)
    }
}
