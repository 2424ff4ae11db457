//! Nodes that follow another one, over real connections.

mod executions;
mod history;
mod link;
mod proofs;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use alloy_primitives::{B256, Bytes};
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Handle;
use tokio_tungstenite::accept_async;
use tokio_tungstenite::tungstenite::Message;
use zkfabric_engine::{Follower, FollowerOptions, Frame, LogHash, Observer, running_hash};
use zkfabric_receipt::{Domain, LocalSigner, LogHead, Signer as _};
use zkfabric_rpc::{Node, NodeOptions, Replica, ReplicaOptions, Server, ServerOptions, methods};
use zkfabric_stf::host::Genesis;

use crate::support::{Asked, CONTRACT, call, genesis, heads, number, options, wallets};
use crate::wallet::{CHAIN, Call, nobody};

/// Serves a node on a port, by default a free one.
fn serve(node: &Asked, port: u16) -> Server {
    let options = ServerOptions {
        address: SocketAddr::from((Ipv4Addr::LOCALHOST, port)),
        ..ServerOptions::default()
    };
    Server::start(&Handle::current(), options, node.module.clone()).unwrap()
}

/// A node that follows another one.
struct Following {
    replica: Arc<Replica>,
    node: Asked,
}

impl Following {
    fn start(folder: &Path, port: u16) -> Self {
        Self::start_of(folder, port, &genesis())
    }

    fn start_of(folder: &Path, port: u16, genesis: &Genesis) -> Self {
        Self::start_as(folder, port, genesis, |_, _| ())
    }

    /// Starts a node with other settings.
    fn start_as(
        folder: &Path,
        port: u16,
        genesis: &Genesis,
        change: impl FnOnce(&mut FollowerOptions, &mut ReplicaOptions),
    ) -> Self {
        let heads = heads(folder, genesis, 64 << 20);
        let signer = LocalSigner::new(&[0x42; 32]).unwrap().address();
        let mut all = FollowerOptions::new(signer);
        all.ledger = options().ledger;
        all.observer = Some(Arc::clone(&heads) as Arc<dyn Observer>);
        let mut options = ReplicaOptions::new(format!("ws://127.0.0.1:{port}"));
        options.silence = Duration::from_secs(3);
        change(&mut all, &mut options);
        let (follower, _) = Follower::open(folder, genesis, all).unwrap();
        let replica = Replica::start(follower, options, &Handle::current());
        let replica = Arc::new(replica.unwrap());
        let of_node = Arc::clone(&replica);
        let options = NodeOptions::default();
        let node = Node::following(of_node, heads, genesis.rules, options).unwrap();
        let node = Arc::new(node);
        let node = Asked {
            sequencer: None,
            module: methods(Arc::clone(&node)).unwrap(),
            node,
        };
        Self { replica, node }
    }

    /// Waits until everything is here.
    async fn ready(&self) {
        self.node
            .until(|| async {
                assert!(
                    self.replica.failure().is_none(),
                    "{:?}",
                    self.replica.failure()
                );
                self.replica.is_ready()
            })
            .await;
    }

    /// Waits until a transaction is here.
    async fn has(&self, id: &str) {
        self.node
            .until(|| async {
                assert!(
                    self.replica.failure().is_none(),
                    "{:?}",
                    self.replica.failure()
                );
                let asked = self.node.ask("eth_getTransactionReceipt", json!([id]));
                !asked.await.is_null()
            })
            .await;
    }

    /// Waits until nothing is followed any more; returns why.
    async fn refused(&self) -> String {
        self.node
            .until(|| async { self.replica.failure().is_some() })
            .await;
        self.replica.failure().unwrap().to_string()
    }

    async fn stop(self) {
        drop(self.node);
        let replica = self.replica;
        tokio::task::spawn_blocking(move || replica.close())
            .await
            .unwrap()
            .unwrap();
    }
}

/// Compares what two nodes answer about all blocks up to one that has its header.
async fn same(left: &Asked, right: &Asked, until: u64) {
    for block in 0..=until {
        let block = format!("{block:#x}");
        for (method, params) in [
            ("eth_getBlockByNumber", json!([block, true])),
            ("eth_getBlockReceipts", json!([block])),
        ] {
            let [of_left, of_right] = [
                left.ask(method, params.clone()).await,
                right.ask(method, params).await,
            ];
            assert!(!of_left.is_null());
            assert_eq!(of_left, of_right, "{method} {block}");
        }
    }
    let block = format!("{until:#x}");
    for (method, params) in [
        ("eth_getBalance", json!([nobody(1), block])),
        (
            "eth_getTransactionCount",
            json!([wallets()[0].address, block]),
        ),
        ("eth_getProof", json!([CONTRACT, ["0x0"], block])),
        (
            "eth_getLogs",
            json!([{"fromBlock": "0x0", "toBlock": block}]),
        ),
    ] {
        let [of_left, of_right] = [
            left.ask(method, params.clone()).await,
            right.ask(method, params).await,
        ];
        assert_eq!(of_left, of_right, "{method}");
    }
}

/// Sends a transaction, and returns its hash and its block, once it has its header.
async fn sealed(node: &Asked, nonce: u64) -> (String, u64) {
    let sent = match nonce % 2 {
        0 => call(nonce, &[]),
        _ => Call::transfer(nonce, nobody(1)),
    };
    let id = node.send(&wallets()[0], &sent).await;
    let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
    let block = number(&receipt["blockNumber"]);
    node.sealed(block).await;
    (id, block)
}

/// A replica answers as its source does, also what was before it, and takes transactions.
#[tokio::test(flavor = "multi_thread")]
async fn a_replica_answers_as_its_source() {
    let folder = tempfile::tempdir().unwrap();
    let source = Asked::start(&folder.path().join("source"));
    let server = serve(&source, 0);
    let port = server.local_address().port();
    for nonce in 0..4 {
        sealed(&source, nonce).await;
    }
    let place = folder.path().join("replica");
    let replica = Following::start(&place, port);
    replica.ready().await;
    let mut last = 0;
    for nonce in 4..8 {
        let (id, block) = sealed(&source, nonce).await;
        replica.has(&id).await;
        last = block;
    }
    replica.node.sealed(last).await;
    same(&source, &replica.node, last).await;
    // By the replica: found at the first question, and at the source, too.
    for nonce in 8..12 {
        let id = replica.node.send(&wallets()[0], &call(nonce, &[])).await;
        let here = replica.node.ask("eth_getTransactionReceipt", json!([id]));
        let here = here.await;
        assert_eq!(here["status"], "0x1");
        let own = replica
            .node
            .ask("zkf_getPreconfirmation", json!([id]))
            .await;
        let other = source.ask("zkf_getPreconfirmation", json!([id])).await;
        assert_eq!(own, other);
        last = number(&here["blockNumber"]);
    }
    let raw = wallets()[0].sign(&call(12, &[]));
    let sync = replica.node.ask("eth_sendRawTransactionSync", json!([raw]));
    assert_eq!(sync.await["status"], "0x1");
    // What waits is at the source.
    let late = replica.node.send(&wallets()[0], &call(14, &[])).await;
    assert!(late.starts_with("0x"));
    let status = replica
        .node
        .ask("zkf_transactionStatus", json!([late]))
        .await;
    assert_eq!(status["stage"], "waitsForNonce");
    let status = replica.node.ask("txpool_status", json!([])).await;
    assert_eq!(number(&status["queued"]), 1);
    let pending = json!([wallets()[0].address, "pending"]);
    assert_eq!(
        source.ask("eth_getTransactionCount", pending.clone()).await,
        replica.node.ask("eth_getTransactionCount", pending).await
    );
    // An error of the source is its own.
    let twice = json!([wallets()[0].sign(&call(0, &[]))]);
    assert_eq!(
        source.error("eth_sendRawTransaction", twice.clone()).await,
        replica.node.error("eth_sendRawTransaction", twice).await
    );
    source.sealed(last).await;
    replica.node.sealed(last).await;
    same(&source, &replica.node, last).await;
    replica.stop().await;

    // A replica of the replica's folder goes on.
    let (id, block) = sealed(&source, 13).await;
    let replica = Following::start(&place, port);
    replica.has(&id).await;
    replica.ready().await;
    replica.node.sealed(block).await;
    same(&source, &replica.node, block).await;
    // And one that follows it.
    let behind = serve(&replica.node, 0);
    let second = folder.path().join("second");
    let second = Following::start(&second, behind.local_address().port());
    second.ready().await;
    second.node.sealed(block).await;
    same(&source, &second.node, block).await;
    second.stop().await;
}

/// Passes connections on to a port, and cuts each after a while.
async fn cut(listener: TcpListener, port: u16) {
    let mut most = 20;
    while let Ok((mut left, _)) = listener.accept().await {
        let Ok(mut right) = TcpStream::connect(("127.0.0.1", port)).await else {
            continue;
        };
        most += 30;
        let passed = copy_bidirectional(&mut left, &mut right);
        // Whatever the reason of the end.
        let _ = tokio::time::timeout(Duration::from_millis(most), passed).await;
    }
}

/// A replica goes on behind cut connections and a source that starts again.
#[tokio::test(flavor = "multi_thread")]
async fn a_replica_goes_on_after_cuts() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("source");
    let source = Asked::start(&place);
    let server = serve(&source, 0);
    let port = server.local_address().port();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let between = listener.local_addr().unwrap().port();
    let cuts = tokio::spawn(cut(listener, port));
    let replica = Following::start(&folder.path().join("replica"), between);
    for nonce in 0..20 {
        source.send(&wallets()[0], &call(nonce, &[])).await;
    }
    let (id, _) = sealed(&source, 20).await;
    replica.has(&id).await;
    server.stop(Duration::from_secs(1)).await;
    source.stop();

    let source = Asked::start(&place);
    let server = serve(&source, port);
    let (id, block) = sealed(&source, 21).await;
    replica.has(&id).await;
    replica.ready().await;
    replica.node.sealed(block).await;
    same(&source, &replica.node, block).await;
    cuts.abort();
    server.stop(Duration::from_secs(1)).await;
    replica.stop().await;
}

/// A source that says what it is told to, to each that subscribes; between two items it may pause.
async fn liar(listener: TcpListener, items: Vec<Value>) {
    while let Ok((stream, _)) = listener.accept().await {
        lie(stream, &items).await;
    }
}

async fn lie(stream: TcpStream, items: &[Value]) {
    let Ok(mut socket) = accept_async(stream).await else {
        return;
    };
    let Some(Ok(Message::Text(_))) = socket.next().await else {
        return;
    };
    let answer = json!({"jsonrpc": "2.0", "id": 1, "result": "0x1"});
    let mut said = vec![answer];
    said.extend(items.iter().map(|item| {
        let params = json!({"subscription": "0x1", "result": item});
        json!({"jsonrpc": "2.0", "method": "zkf_subscription", "params": params})
    }));
    for said in said {
        let pause = match said["params"]["result"]["kind"].as_str() {
            Some("pause") => Some(Duration::from_millis(500)),
            Some("short pause") => Some(Duration::from_millis(20)),
            _ => None,
        };
        if let Some(pause) = pause {
            tokio::time::sleep(pause).await;
            continue;
        }
        if socket.send(Message::text(said.to_string())).await.is_err() {
            break;
        }
    }
    // Until the replica goes.
    while let Some(Ok(_)) = socket.next().await {}
}

/// Returns what a node sends to one that follows it from the beginning.
async fn items_of(source: &Asked, last: u64) -> Vec<Value> {
    let place = json!({"group": "0x1", "after": B256::ZERO});
    let subscribed = source
        .module
        .subscribe_unbounded("zkf_subscribe", ("groups".to_owned(), place));
    let mut stream = subscribed.await.unwrap();
    let mut items = Vec::new();
    loop {
        let (item, _) = stream.next::<Value>().await.unwrap().unwrap();
        let is_last = item["kind"] == "block" && number(&item["number"]) >= last;
        items.push(item);
        if is_last {
            return items;
        }
    }
}

/// The sequencer's signature of a log, as a source sends it.
fn head_of(items: &[Value], group: u64) -> Value {
    let mut hash = LogHash::default();
    for item in items.iter().filter(|item| item["kind"] == "group") {
        let number = number(&item["number"]);
        let payload: Bytes = serde_json::from_value(item["payload"].clone()).unwrap();
        hash = running_hash(&hash, number, &payload);
        if number == group {
            break;
        }
    }
    let hash = hash.into();
    let signer = LocalSigner::new(&[0x42; 32]).unwrap();
    let signed = LogHead { group, hash }.sign(&Domain::new(CHAIN), &signer);
    let signature = Bytes::copy_from_slice(&signed.unwrap().signature.0);
    json!({"kind": "head", "group": format!("{group:#x}"), "signature": signature})
}

/// Changes a byte of hexadecimal digits.
fn forged(bytes: &Value) -> Value {
    let bytes: Bytes = serde_json::from_value(bytes.clone()).unwrap();
    let mut bytes = bytes.to_vec();
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
    json!(Bytes::from(bytes))
}

/// Whatever a source changes, nothing of it is shown or kept, and the next connection goes on as if
/// it had not been.
#[tokio::test(flavor = "multi_thread")]
async fn a_source_that_lies_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let source = Asked::start(&folder.path().join("source"));
    sealed(&source, 0).await;
    let (id, last) = sealed(&source, 1).await;
    let items = items_of(&source, last).await;
    let server = serve(&source, 0);
    let honest = server.local_address().port();
    let newest = json!({"kind": "newest", "group": "0xffff"});
    let change = |is: &dyn Fn(&Value) -> bool, lie: &dyn Fn(&mut Value)| {
        let mut items = items.clone();
        let at = items.iter().rposition(is).unwrap();
        lie(&mut items[at]);
        items.push(newest.clone());
        items
    };
    let is_signed = |item: &Value| item.get("signature").is_some() && item["kind"] == "group";
    let change_frame = |lie: &dyn Fn(&mut Frame)| {
        change(&is_signed, &|item| {
            let payload: Bytes = serde_json::from_value(item["payload"].clone()).unwrap();
            let mut frame = Frame::decode(&payload).unwrap();
            lie(&mut frame);
            item["payload"] = json!(Bytes::from(frame.encode()));
        })
    };
    let wrong_block = change(&|item| item["kind"] == "block", &|item| {
        item["hash"] = json!(B256::repeat_byte(3));
    });
    let lies = [
        change(&is_signed, &|item| {
            item["signature"] = forged(&item["signature"]);
        }),
        change(&is_signed, &|item| {
            item["payload"] = forged(&item["payload"]);
        }),
        change(&|item| item["kind"] == "head", &|item| {
            item["signature"] = forged(&item["signature"]);
        }),
        // Twice: what comes behind the first is not looked at.
        [&wrong_block[..], &wrong_block[wrong_block.len() - 2..]].concat(),
        change_frame(&|frame| frame.transactions[0].included.prover_gas += 1),
        change_frame(&|frame| frame.emptied.push(nobody(3))),
        change_frame(&|frame| {
            let mut accounts = frame.diff.accounts.iter_mut();
            let account = accounts.find_map(|change| change.account.as_mut());
            account.unwrap().nonce += 1;
        }),
    ];
    for (index, items) in lies.into_iter().enumerate() {
        // The first connection lies, and all others are honest.
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let liar = tokio::spawn(async move {
            let (stream, _) = listener.accept().await.unwrap();
            lie(stream, &items).await;
            while let Ok((mut left, _)) = listener.accept().await {
                let mut right = TcpStream::connect(("127.0.0.1", honest)).await.unwrap();
                tokio::spawn(async move { copy_bidirectional(&mut left, &mut right).await });
            }
        });
        let replica = Following::start(&folder.path().join(index.to_string()), port);
        replica.has(&id).await;
        replica.ready().await;
        replica.node.sealed(last).await;
        same(&source, &replica.node, last).await;
        assert_eq!(replica.replica.lag().refusals, 1, "{index}");
        replica.stop().await;
        liar.abort();
    }
    // Without signatures nothing is believed, however complete it is.
    let unsigned = items.iter().filter(|item| item["kind"] != "head");
    let unsigned = unsigned.map(without_head);
    let mut unsigned: Vec<Value> = unsigned.collect();
    unsigned.push(newest);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let lies = tokio::spawn(liar(listener, unsigned));
    let replica = Following::start(&folder.path().join("unsigned"), port);
    replica
        .node
        .until(|| async {
            let lag = replica.replica.lag();
            lag.groups == 0xffff && !lag.is_verified
        })
        .await;
    assert!(!replica.replica.lag().is_complete && !replica.replica.is_ready());
    let asked = replica.node.ask("eth_getTransactionReceipt", json!([id]));
    assert!(asked.await.is_null());
    lies.abort();
    server.stop(Duration::from_secs(1)).await;
}

/// Returns an item without the signature of the log that a group has.
fn without_head(item: &Value) -> Value {
    let mut item = item.clone();
    if item["kind"] == "group" {
        let payload: Bytes = serde_json::from_value(item["payload"].clone()).unwrap();
        let mut frame = Frame::decode(&payload).unwrap();
        frame.head = None;
        item["payload"] = json!(Bytes::from(frame.encode()));
    }
    item
}

/// A source that lies again and again is not a healthy one, and ends nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_source_that_goes_on_lying_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let source = Asked::start(&folder.path().join("source"));
    let (id, last) = sealed(&source, 0).await;
    let wrong = B256::repeat_byte(3);
    let items = vec![json!({"kind": "block", "number": format!("{last:#x}"), "hash": wrong})];
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    // Several blocks before, so that the genesis is not in question.
    let place = folder.path().join("replica");
    let server = serve(&source, 0);
    let replica = Following::start(&place, server.local_address().port());
    replica.has(&id).await;
    let (_, last) = sealed(&source, 1).await;
    replica.node.sealed(last).await;
    replica.stop().await;
    server.stop(Duration::from_secs(1)).await;
    let lies = tokio::spawn(liar(listener, items));
    let replica = Following::start(&place, port);
    replica
        .node
        .until(|| async { replica.replica.lag().refusals >= 3 })
        .await;
    assert!(replica.replica.failure().is_none());
    let why = replica.replica.away().unwrap();
    assert!(why.contains("at the source"), "{why}");
    assert!(replica.replica.lag().refused.unwrap() < Duration::from_secs(60));
    lies.abort();
    replica.stop().await;
}

/// Readers see nothing that comes without a signature, also where the source had made the replica
/// ready before.
#[tokio::test(flavor = "multi_thread")]
async fn a_ready_replica_shows_what_is_signed() {
    let folder = tempfile::tempdir().unwrap();
    let source = Asked::start(&folder.path().join("source"));
    let (first, _) = sealed(&source, 0).await;
    let (second, last) = sealed(&source, 1).await;
    let items = items_of(&source, last).await;
    let groups = items.iter().filter(|item| item["kind"] == "group");
    let groups: Vec<Value> = groups.map(without_head).collect();
    let with_transactions = |item: &&Value| item.get("signature").is_some();
    let at = groups
        .iter()
        .rposition(|item| with_transactions(&item))
        .unwrap();
    let until = |group: u64| json!({"kind": "newest", "group": format!("{group:#x}")});
    let mut said = groups[..at].to_vec();
    said.push(head_of(&groups, at as u64));
    said.push(until(at as u64));
    // Until the replica has applied all that, and could serve.
    said.push(json!({"kind": "pause"}));
    said.extend_from_slice(&groups[at..]);
    said.push(until(u64::MAX));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let lies = tokio::spawn(liar(listener, said));
    let replica = Following::start(&folder.path().join("replica"), port);
    replica.has(&first).await;
    replica
        .node
        .until(|| async {
            let lag = replica.replica.lag();
            lag.groups == u64::MAX - at as u64 && !lag.is_verified
        })
        .await;
    let shown = replica
        .node
        .ask("eth_getTransactionReceipt", json!([second]));
    assert!(shown.await.is_null());
    assert!(!replica.replica.is_ready());
    lies.abort();
}

/// A replica of another chain, or with another history, is refused by its source.
#[tokio::test(flavor = "multi_thread")]
async fn another_history_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let source = Asked::start(&folder.path().join("source"));
    let server = serve(&source, 0);
    let port = server.local_address().port();
    sealed(&source, 0).await;
    let place = folder.path().join("replica");
    let replica = Following::start(&place, port);
    replica.ready().await;
    replica.stop().await;
    server.stop(Duration::from_secs(1)).await;
    source.stop();
    // The same chain once more, with another first transaction.
    let source = Asked::start(&folder.path().join("fork"));
    let _server = serve(&source, port);
    source
        .send(&wallets()[1], &Call::transfer(0, nobody(5)))
        .await;
    for nonce in 0..6 {
        sealed(&source, nonce).await;
    }
    let replica = Following::start(&place, port);
    let why = replica.refused().await;
    assert!(why.contains("another history"), "{why}");
    let mut other = genesis();
    other.chain_id += 1;
    let replica = Following::start_of(&folder.path().join("other"), port, &other);
    let why = replica.refused().await;
    assert!(
        why.contains("receipts") || why.contains("does not follow"),
        "{why}"
    );
}

/// A node lets so many others follow it, and gives places free again.
#[tokio::test(flavor = "multi_thread")]
async fn followers_are_bounded() {
    let folder = tempfile::tempdir().unwrap();
    let few = NodeOptions {
        followers: 1,
        ..NodeOptions::default()
    };
    let source = Asked::start_with(folder.path(), options(), few);
    let subscribe = async |place: Value| {
        let params = ("groups".to_owned(), place);
        source
            .module
            .subscribe_unbounded("zkf_subscribe", params)
            .await
    };
    let begin = json!({"group": "0x1", "after": B256::ZERO});
    let first = subscribe(begin.clone()).await.unwrap();
    let error = subscribe(begin.clone()).await.unwrap_err();
    assert!(error.to_string().contains("-32005"), "{error}");
    drop(first);
    source
        .until(|| async { subscribe(begin.clone()).await.is_ok() })
        .await;
    for wrong in [
        json!({"group": "0x0", "after": B256::ZERO}),
        json!({"group": "0x1", "after": B256::repeat_byte(1)}),
        json!({"group": "0x1"}),
    ] {
        source
            .until(|| async {
                let error = subscribe(wrong.clone()).await.unwrap_err().to_string();
                // Until its place is free, another one is refused for that.
                error.contains("InvalidParams")
            })
            .await;
    }
}
