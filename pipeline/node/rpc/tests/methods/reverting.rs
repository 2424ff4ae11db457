//! A chain for development goes back to the ends of earlier blocks.

use std::num::NonZeroU32;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use alloy_primitives::U256;
use serde_json::{Value, json};
use tokio::runtime::Handle;
use zkfabric_engine::{Failure, MovableClock, Observer, Sequencer, SequencerOptions, reverted};
use zkfabric_receipt::LocalSigner;
use zkfabric_rpc::{
    AddressIndexOptions, DevChain, DevOptions, Heads, Node, NodeOptions, Server, ServerOptions,
};
use zkfabric_stf::host::Genesis;

use super::support::{Asked, CONTRACT, call, genesis, number, options, wallets};
use super::traces::post;
use super::wallet::{Call, nobody};

/// A chain that goes back, behind a server.
pub(super) struct Reverting {
    pub(super) chain: Arc<DevChain>,
    pub(super) server: Server,
}

impl Reverting {
    pub(super) fn start(folder: &Path) -> Self {
        reverted::settle(folder).unwrap();
        let chain = chain(folder);
        let mut options = ServerOptions {
            address: ([127, 0, 0, 1], 0).into(),
            ..ServerOptions::default()
        };
        options.access.prefixes.clear();
        let server = Server::start(&Handle::current(), options, chain.served());
        Self {
            chain,
            server: server.unwrap(),
        }
    }

    pub(super) async fn answer(&self, method: &str, params: Value) -> Value {
        let address = self.server.local_address().to_string();
        let request = json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params});
        let request = request.to_string();
        let sent = tokio::task::spawn_blocking(move || post(&address, "", &request));
        let answer = sent.await.unwrap();
        let (_, body) = answer.split_once("\r\n\r\n").unwrap();
        serde_json::from_str(body).unwrap()
    }

    pub(super) async fn ask(&self, method: &str, params: Value) -> Value {
        let answer = self.answer(method, params).await;
        assert!(answer.get("error").is_none(), "{method}: {answer}");
        answer["result"].clone()
    }

    pub(super) async fn error(&self, method: &str, params: Value) -> (i64, String) {
        let answer = self.answer(method, params).await;
        let error = &answer["error"];
        let code = error["code"].as_i64();
        let code = code.unwrap_or_else(|| panic!("{method}: {answer}"));
        (code, error["message"].as_str().unwrap().to_owned())
    }

    pub(super) async fn snapshot(&self) -> Value {
        self.ask("evm_snapshot", json!([])).await
    }

    pub(super) async fn revert(&self, id: &Value) -> bool {
        self.ask("evm_revert", json!([id])).await.as_bool().unwrap()
    }

    pub(super) async fn send(&self, wallet: usize, call: &Call) -> Value {
        let raw = wallets()[wallet].sign(call);
        self.ask("eth_sendRawTransaction", json!([raw])).await
    }

    async fn block(&self, at: &str) -> Value {
        self.ask("eth_getBlockByNumber", json!([at, true])).await
    }

    pub(super) async fn stop(self) {
        self.server.stop(Duration::from_secs(1)).await;
        let sequencer = self.chain.current().get().sequencer().unwrap();
        drop(self.chain);
        while Arc::strong_count(&sequencer) > 1 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

/// Starts a chain whose blocks end when they are asked for.
fn chain(folder: &Path) -> Arc<DevChain> {
    let mut options = options();
    options.block.time = Duration::from_secs(600);
    options.block.ahead = u64::from(u32::MAX);
    chain_of(folder, dev_genesis(), options)
}

fn dev_genesis() -> Genesis {
    let mut genesis = genesis();
    genesis.rules.most_seconds_between_blocks = NonZeroU32::MAX;
    genesis
}

/// Starts a chain that goes back.
pub(super) fn chain_of(
    folder: &Path,
    genesis: Genesis,
    mut options: SequencerOptions,
) -> Arc<DevChain> {
    let clock = Arc::new(MovableClock::default());
    options.clock = Arc::clone(&clock) as _;
    options.ledger.edits = true;
    let mut ledger = options.ledger.clone();
    ledger.log.segment_bytes = 1 << 20;
    let make = move |folder: &Path, before: Option<&Node>| {
        let mut heads = Heads::new(genesis.chain_id, true, 64 << 20);
        if let Some(before) = before {
            heads = heads.with_listeners_of(before.heads());
        }
        let heads = Arc::new(heads);
        let mut options = options.clone();
        options.observer = Some(Arc::clone(&heads) as Arc<dyn Observer>);
        let signer = Arc::new(LocalSigner::new(&[0x42; 32]).unwrap());
        let (sequencer, _) = Sequencer::start(folder, &genesis, options, signer)?;
        let (sequencer, settings) = (Arc::new(sequencer), NodeOptions::default());
        let node = Node::new(sequencer, heads, genesis.rules, settings);
        let options = AddressIndexOptions::default();
        let index = folder.join("address_index");
        let node = node.and_then(|node| node.with_address_index(&index, options));
        node.map_err(Failure::from).map_err(Arc::new)
    };
    let dev = DevOptions::new(clock);
    DevChain::start(folder.to_owned(), dev, ledger, Box::new(make)).unwrap()
}

/// Everything that a client sees of the chain, up to a block.
async fn seen(node: &Reverting, blocks: u64) -> Vec<Value> {
    let mut seen = vec![
        node.ask("eth_blockNumber", json!([])).await,
        node.ask("txpool_content", json!([])).await,
        node.ask("eth_getLogs", json!([{"fromBlock": "0x0"}])).await,
        node.block("pending").await,
    ];
    for wallet in wallets() {
        for method in ["eth_getBalance", "eth_getTransactionCount"] {
            seen.push(node.ask(method, json!([wallet.address, "latest"])).await);
        }
        let nonce = json!([wallet.address, "pending"]);
        seen.push(node.ask("eth_getTransactionCount", nonce).await);
    }
    let slot = json!([CONTRACT, "0x0", "latest"]);
    seen.push(node.ask("eth_getStorageAt", slot).await);
    let proof = json!([CONTRACT, ["0x0"], "latest"]);
    seen.push(node.ask("eth_getProof", proof).await);
    for at in 0..=blocks {
        let at = format!("{at:#x}");
        seen.push(node.block(&at).await);
        seen.push(node.ask("eth_getBlockReceipts", json!([at])).await);
        let balance = json!([wallets()[0].address, at]);
        seen.push(node.ask("eth_getBalance", balance).await);
    }
    seen
}

/// Behind a way back, everything is as it was, and the same transactions give the same state.
#[tokio::test(flavor = "multi_thread")]
async fn everything_is_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let node = Reverting::start(folder.path());
    node.send(0, &call(0, &[])).await;
    node.ask("evm_mine", json!([])).await;
    node.send(0, &call(1, &[])).await;
    // Waits for the nonce before.
    let waiting = node.send(1, &Call::transfer(5, nobody(1))).await;
    assert_eq!(node.snapshot().await, "0x1");
    let before = seen(&node, 2).await;
    assert_eq!(before[0], "0x2");
    let filter = node.ask("eth_newFilter", json!([{}])).await;
    let mut roots = Vec::new();
    for round in 0..3 {
        let mut sent = Vec::new();
        for nonce in 2..5 {
            sent.push(node.send(0, &call(nonce, &[])).await);
            node.ask("evm_mine", json!([])).await;
        }
        sent.push(node.send(1, &Call::transfer(0, nobody(2))).await);
        node.ask("evm_increaseTime", json!([86_400])).await;
        assert_eq!(node.ask("eth_blockNumber", json!([])).await, "0x5");
        let changes = node.ask("eth_getFilterChanges", json!([filter])).await;
        assert_eq!(changes.as_array().unwrap().len(), 3, "{changes}");
        let root = |block: Value| block["stateRoot"].clone();
        roots.push(root(node.block("0x5").await));
        let id = format!("{:#x}", round + 1);
        assert!(node.revert(&json!(id)).await);
        assert_eq!(seen(&node, 2).await, before, "round {round}");
        for hash in sent {
            for method in ["eth_getTransactionReceipt", "eth_getTransactionByHash"] {
                assert!(node.ask(method, json!([hash])).await.is_null());
            }
        }
        assert!(node.block("0x3").await.is_null());
        let changes = node.ask("eth_getFilterChanges", json!([filter])).await;
        assert_eq!(changes, json!([]));
        let pooled = node.ask("eth_getTransactionByHash", json!([waiting])).await;
        assert!(pooled["blockNumber"].is_null(), "{pooled}");
        // This snapshot is gone.
        assert!(!node.revert(&json!(id)).await);
        assert_eq!(node.snapshot().await, format!("{:#x}", round + 2));
    }
    assert!(roots.windows(2).all(|pair| pair[0] == pair[1]), "{roots:?}");
    // The clock is back, too.
    node.ask("evm_mine", json!([])).await;
    let newest = number(&node.block("latest").await["timestamp"]);
    let before = number(&before[3]["timestamp"]);
    assert!((before..before + 60).contains(&newest), "{before} {newest}");
    node.stop().await;
}

/// A way back removes its snapshot and those behind it; other ids are of no snapshot.
#[tokio::test(flavor = "multi_thread")]
async fn snapshots_are_used_once() {
    let folder = tempfile::tempdir().unwrap();
    let node = Reverting::start(folder.path());
    for id in 1..=4 {
        assert_eq!(node.snapshot().await, format!("{id:#x}"));
        node.ask("evm_mine", json!([])).await;
    }
    assert!(node.revert(&json!("0x3")).await);
    assert_eq!(node.ask("eth_blockNumber", json!([])).await, "0x2");
    for id in [
        json!("0x3"),
        json!("0x4"),
        json!(0),
        json!("0x5"),
        json!(u64::MAX),
    ] {
        assert!(!node.revert(&id).await, "{id}");
    }
    assert_eq!(node.ask("anvil_snapshot", json!([])).await, "0x5");
    assert_eq!(node.ask("anvil_revert", json!([1])).await, true);
    assert_eq!(node.ask("eth_blockNumber", json!([])).await, "0x0");
    for params in [json!([]), json!(["x"]), json!([-1]), json!(["0x1", 2])] {
        assert_eq!(node.error("evm_revert", params).await.0, -32602);
    }
    node.stop().await;
}

/// Who sends meanwhile has an answer that holds: what is acknowledged behind the way back is there,
/// and what was there before it is not.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_lost_while_others_send() {
    const SENT: u64 = 60;
    let folder = tempfile::tempdir().unwrap();
    let node = Arc::new(Reverting::start(folder.path()));
    let id = node.snapshot().await;
    let before = node.send(0, &Call::transfer(0, nobody(1))).await;
    let sender = {
        let node = Arc::clone(&node);
        tokio::spawn(async move {
            let mut taken = Vec::new();
            for nonce in 0..SENT {
                let raw = wallets()[1].sign(&Call::transfer(nonce, nobody(1)));
                let answer = node.answer("eth_sendRawTransaction", json!([raw])).await;
                taken.push((nonce, answer));
            }
            taken
        })
    };
    tokio::time::sleep(Duration::from_millis(30)).await;
    assert!(node.revert(&id).await);
    let receipt = node.ask("eth_getTransactionReceipt", json!([before]));
    assert!(receipt.await.is_null());
    let nonce = |tag: &str| json!([wallets()[1].address, tag]);
    let raw = wallets()[0].sign(&Call::transfer(0, nobody(7)));
    let behind = node.ask("eth_sendRawTransaction", json!([raw])).await;
    let taken = sender.await.unwrap();
    node.ask("evm_mine", json!([])).await;
    assert_eq!(taken.len() as u64, SENT);
    // Acknowledged before, or behind, where they wait for those that are gone; in between at most
    // one was refused, which waited in the engine that was left.
    let refused = taken
        .iter()
        .filter(|(_, answer)| answer.get("error").is_some());
    assert!(refused.count() <= 1, "{taken:?}");
    let receipt = node.ask("eth_getTransactionReceipt", json!([behind])).await;
    assert_eq!(receipt["status"], "0x1");
    let executed = number(&node.ask("eth_getTransactionCount", nonce("latest")).await);
    for (nonce, answer) in &taken {
        let found = node.ask("eth_getTransactionByHash", json!([answer["result"]]));
        if *nonce < executed {
            assert!(!found.await["blockNumber"].is_null());
        }
    }
    assert!(executed == 0 || executed == SENT, "{executed}");
    Arc::into_inner(node).unwrap().stop().await;
}

/// A process that ends has the chain behind the way back, whatever it was doing.
#[tokio::test(flavor = "multi_thread")]
async fn a_later_process_goes_on_behind_the_way_back() {
    let folder = tempfile::tempdir().unwrap();
    let node = Reverting::start(folder.path());
    node.send(0, &call(0, &[])).await;
    let id = node.snapshot().await;
    node.send(0, &call(1, &[])).await;
    node.ask("evm_mine", json!([])).await;
    assert!(node.revert(&id).await);
    node.send(0, &call(1, &[1])).await;
    node.ask("evm_mine", json!([])).await;
    let before = seen(&node, 2).await;
    // What was left is removed meanwhile, which a process that ends does not wait for.
    while folder.path().join("log").exists() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    node.stop().await;
    for _ in 0..2 {
        let node = Reverting::start(folder.path());
        assert_eq!(seen(&node, 2).await, before);
        assert!(!folder.path().join("reverted").exists());
        assert!(!node.revert(&json!("0x1")).await);
        node.stop().await;
    }
}

/// A subscription hears of the blocks behind the way back, and can be ended.
#[tokio::test(flavor = "multi_thread")]
async fn subscriptions_go_on() {
    use futures_util::{SinkExt as _, StreamExt as _};
    use tokio_tungstenite::tungstenite::Message;
    let folder = tempfile::tempdir().unwrap();
    let node = Reverting::start(folder.path());
    let stream = tokio::net::TcpStream::connect(node.server.local_address());
    let stream = stream.await.unwrap();
    let (mut socket, _) = tokio_tungstenite::client_async("ws://localhost/", stream)
        .await
        .unwrap();
    let mut say = async |text: Option<Value>| -> Value {
        if let Some(text) = text {
            socket.send(Message::text(text.to_string())).await.unwrap();
        }
        let next = tokio::time::timeout(Duration::from_secs(10), socket.next());
        let message = next.await.unwrap().unwrap().unwrap();
        serde_json::from_str(message.to_text().unwrap()).unwrap()
    };
    let request = |method: &str, params: Value| {
        Some(json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}))
    };
    let heads = say(request("eth_subscribe", json!(["newHeads"]))).await["result"].clone();
    let logs = say(request("eth_subscribe", json!(["logs"]))).await["result"].clone();
    let groups = say(request("zkf_subscribe", json!(["miniBlocks"]))).await["result"].clone();
    let id = node.snapshot().await;
    assert!(node.revert(&id).await);
    let ended = say(None).await;
    assert_eq!(ended["params"]["subscription"], groups, "{ended}");
    let words = ended["params"]["error"].as_str().unwrap();
    assert!(words.contains("went back"), "{words}");
    node.send(0, &call(0, &[])).await;
    node.ask("evm_mine", json!([])).await;
    let (first, second) = (say(None).await, say(None).await);
    let of = |id: &Value| {
        [&first, &second]
            .into_iter()
            .find(|told| told["params"]["subscription"] == *id)
    };
    let told = |id: &Value| &of(id).unwrap()["params"]["result"];
    assert_eq!(told(&heads)["number"], "0x1", "{first} {second}");
    assert_eq!(told(&logs)["blockNumber"], "0x1", "{first} {second}");
    for id in [heads, logs] {
        let ended = say(request("eth_unsubscribe", json!([id]))).await;
        assert_eq!(ended["result"], true);
    }
    node.stop().await;
}

/// Accounts have what was asked for, exactly and at once, and a way back takes it from them.
#[tokio::test(flavor = "multi_thread")]
async fn accounts_are_as_somebody_wants_them() {
    let folder = tempfile::tempdir().unwrap();
    let node = Reverting::start(folder.path());
    let id = node.snapshot().await;
    let (rich, other) = (wallets()[0].address, nobody(3));
    let state = async |method: &str, of| node.ask(method, json!([of, "latest"])).await;
    for (method, answer) in [
        ("hardhat_setBalance", json!(true)),
        ("anvil_setBalance", Value::Null),
    ] {
        for (address, balance) in [
            (rich, "0x7"),
            (other, "0x8"),
            (rich, "0x0"),
            (other, &format!("{:#x}", U256::MAX)),
            (rich, "0xde0b6b3a7640000"),
        ] {
            assert_eq!(node.ask(method, json!([address, balance])).await, answer);
            assert_eq!(state("eth_getBalance", address).await, balance);
            assert_eq!(state("eth_getTransactionCount", address).await, "0x0");
        }
    }
    node.ask("hardhat_setNonce", json!([other, "0x9"])).await;
    assert_eq!(state("eth_getTransactionCount", other).await, "0x9");
    let lower = node.error("hardhat_setNonce", json!([other, 8])).await;
    assert!(
        lower.0 == -32602 && lower.1.contains("below the account's, 9"),
        "{lower:?}"
    );
    // Returns slot 0.
    let code = "0x5f545f5260205ff3";
    node.ask("hardhat_setCode", json!([other, code])).await;
    let word = format!("{:#066x}", 77);
    node.ask("hardhat_setStorageAt", json!([other, "0x0", word]))
        .await;
    assert_eq!(state("eth_getCode", other).await, code);
    let call = node.ask("eth_call", json!([{"to": other}, "latest"])).await;
    assert_eq!(call, word);
    // The block with the edits is an ordinary one, whose root is that of the state.
    node.send(0, &Call::transfer(0, nobody(1))).await;
    node.ask("evm_mine", json!([])).await;
    assert_eq!(node.ask("eth_blockNumber", json!([])).await, "0x1");
    let proof = json!([other, ["0x0"], "0x1"]);
    let proof = node.ask("eth_getProof", proof).await;
    assert_eq!(proof["storageProof"][0]["value"], "0x4d");
    assert_eq!(proof["nonce"], "0x9");
    for (method, params) in [
        ("hardhat_setBalance", json!([rich])),
        ("hardhat_setBalance", json!([rich, "much"])),
        ("hardhat_setStorageAt", json!([rich, "0x0", "0x1"])),
        ("hardhat_setNonce", json!([rich, "0x10000000000000000"])),
    ] {
        assert_eq!(node.error(method, params).await.0, -32602, "{method}");
    }
    let long = format!("0x{}", "00".repeat((1 << 20) + 1));
    assert_eq!(
        node.error("hardhat_setCode", json!([rich, long])).await.0,
        -32005
    );
    assert!(node.revert(&id).await);
    assert_eq!(state("eth_getBalance", other).await, "0x0");
    assert_eq!(state("eth_getCode", other).await, "0x");
    node.stop().await;
}

/// Whoever is impersonated sends without a signature, contracts as well, and nobody else does.
#[tokio::test(flavor = "multi_thread")]
async fn impersonated_accounts_send() {
    let folder = tempfile::tempdir().unwrap();
    let node = Reverting::start(folder.path());
    let (whale, to) = (nobody(5), nobody(6));
    let request = |from, value| json!([{"from": from, "to": to, "value": value}]);
    let unknown = node
        .error("eth_sendTransaction", request(whale, "0x1"))
        .await;
    assert!(unknown.1.contains("unknown account"), "{unknown:?}");
    let mut sent = Vec::new();
    for from in [whale, CONTRACT] {
        node.ask("hardhat_setBalance", json!([from, "0xde0b6b3a7640000"]))
            .await;
        assert_eq!(
            node.ask("hardhat_impersonateAccount", json!([from])).await,
            true
        );
        sent.push(node.ask("eth_sendTransaction", request(from, "0x5")).await);
    }
    let accounts = node.ask("eth_accounts", json!([])).await;
    assert_eq!(accounts, json!([whale, CONTRACT]));
    // One that waits goes through a way back.
    let late = json!([{"from": whale, "to": to, "value": "0x1", "nonce": "0x2"}]);
    let late = node.ask("eth_sendTransaction", late).await;
    let id = node.snapshot().await;
    assert!(node.revert(&id).await);
    let waits = node.ask("eth_getTransactionByHash", json!([late])).await;
    assert_eq!(waits["from"], json!(whale));
    for (hash, from) in sent.iter().zip([whale, CONTRACT]) {
        let receipt = node.ask("eth_getTransactionReceipt", json!([hash])).await;
        assert_eq!(
            (&receipt["status"], &receipt["from"]),
            (&json!("0x1"), &json!(from))
        );
        let transaction = node.ask("eth_getTransactionByHash", json!([hash])).await;
        assert_eq!(
            (&transaction["from"], &transaction["r"]),
            (&json!(from), &json!("0x0"))
        );
    }
    let balance = node.ask("eth_getBalance", json!([to, "latest"])).await;
    assert_eq!(balance, "0xa");
    // The bytes of such a transaction are of nobody, also while its sender is impersonated.
    let raw = node.ask("debug_getRawTransaction", json!([sent[0]])).await;
    let refused = node.error("eth_sendRawTransaction", json!([raw])).await;
    assert!(refused.1.contains("signature"), "{refused:?}");
    for (method, answer) in [
        ("hardhat_stopImpersonatingAccount", json!(true)),
        ("hardhat_stopImpersonatingAccount", json!(false)),
        ("anvil_stopImpersonatingAccount", Value::Null),
    ] {
        assert_eq!(node.ask(method, json!([whale])).await, answer);
    }
    let over = node
        .error("eth_sendTransaction", request(whale, "0x1"))
        .await;
    assert_eq!(over.0, -32000);
    node.stop().await;
    // Another engine refuses the log, whatever it could make of it.
    let refused = Sequencer::start(
        &newest(folder.path()),
        &dev_genesis(),
        options(),
        Arc::new(LocalSigner::new(&[0x42; 32]).unwrap()),
    );
    let refused = refused.unwrap_err().to_string();
    assert!(refused.contains("nobody has signed"), "{refused}");
}

/// Returns the folder in which a chain goes on behind its first way back.
fn newest(folder: &Path) -> std::path::PathBuf {
    folder.join("reverted").join("1")
}

/// Another chain has none of these methods.
#[tokio::test(flavor = "multi_thread")]
async fn a_chain_of_others_does_not_go_back() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    for method in [
        "evm_snapshot",
        "evm_revert",
        "anvil_snapshot",
        "anvil_revert",
    ] {
        assert_eq!(node.error(method, json!(["0x1"])).await.0, -32601);
    }
}
