//! Sources that are silent, slow, loud or rude.

use std::sync::atomic::{AtomicUsize, Ordering};

use alloy_primitives::keccak256;
use futures_util::FutureExt as _;
use futures_util::stream::SplitSink;
use tokio_tungstenite::WebSocketStream;
use zkfabric_rpc::ReplicaFailure;

use super::*;

type Socket = WebSocketStream<TcpStream>;

async fn listen() -> (TcpListener, u16) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, port)
}

/// Takes a connection, and answers its first request.
async fn accept(listener: &TcpListener, answer: Value) -> Socket {
    let (stream, _) = listener.accept().await.unwrap();
    let mut socket = accept_async(stream).await.unwrap();
    let Some(Ok(Message::Text(_))) = socket.next().await else {
        panic!("no request");
    };
    socket
        .send(Message::text(answer.to_string()))
        .await
        .unwrap();
    socket
}

fn subscribed() -> Value {
    json!({"jsonrpc": "2.0", "id": 1, "result": "0x1"})
}

/// Says again and again that there is nothing new, until the other side goes.
async fn alive(mut to: SplitSink<Socket, Message>) {
    let newest = json!({"kind": "newest", "group": "0x0"});
    let params = json!({"subscription": "0x1", "result": newest});
    let said = json!({"jsonrpc": "2.0", "method": "zkf_subscription", "params": params});
    while to.send(Message::text(said.to_string())).await.is_ok() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

fn follow(folder: &Path, port: u16, silence: Duration) -> Following {
    Following::start_as(folder, port, &genesis(), |_, options| {
        options.silence = silence;
    })
}

/// A source that says nothing any more is left, and asked anew.
#[tokio::test(flavor = "multi_thread")]
async fn a_silent_source_is_left_and_asked_again() {
    let folder = tempfile::tempdir().unwrap();
    let (listener, port) = listen().await;
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let source = tokio::spawn(async move {
        let mut silent = Vec::new();
        loop {
            silent.push(accept(&listener, subscribed()).await);
            counted.fetch_add(1, Ordering::SeqCst);
        }
    });
    let replica = follow(folder.path(), port, Duration::from_millis(200));
    let why = || replica.replica.away().unwrap_or_default();
    replica
        .node
        .until(|| async { why().contains("the source is silent") })
        .await;
    replica
        .node
        .until(|| async { count.load(Ordering::SeqCst) >= 3 })
        .await;
    assert!(replica.replica.failure().is_none());
    source.abort();
}

/// A source that does not read what it is asked is left, however much it says.
#[tokio::test(flavor = "multi_thread")]
async fn a_source_that_does_not_read_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let (listener, port) = listen().await;
    let source = tokio::spawn(async move {
        let mut unread = Vec::new();
        loop {
            let socket = accept(&listener, subscribed()).await;
            let (to, from) = socket.split();
            unread.push(from);
            tokio::spawn(alive(to));
        }
    });
    let replica = follow(folder.path(), port, Duration::from_secs(1));
    replica
        .node
        .until(|| async { replica.replica.lag().is_complete })
        .await;
    // More than the system keeps for a connection.
    let raw = json!([Bytes::from(vec![1; 512 << 10])]);
    let node = Arc::new(replica.node);
    let calls: Vec<_> = (0..64)
        .map(|_| {
            let (node, raw) = (Arc::clone(&node), raw.clone());
            tokio::spawn(async move { node.error("eth_sendRawTransaction", raw).await })
        })
        .collect();
    let away = &replica.replica;
    node.until(|| async {
        let why = away.away().unwrap_or_default();
        why.contains("the source does not read")
    })
    .await;
    for call in calls {
        assert_eq!(call.await.unwrap().0, -32002);
    }
    source.abort();
}

/// Whatever a source says of a transaction, a replica answers with what it has itself.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_source_invents_of_a_transaction_is_not_passed_on() {
    let folder = tempfile::tempdir().unwrap();
    let (listener, port) = listen().await;
    let other = B256::repeat_byte(7);
    let source = tokio::spawn(async move {
        let (mut to, mut from) = accept(&listener, subscribed()).await.split();
        let newest = json!({"kind": "newest", "group": "0x0"});
        let params = json!({"subscription": "0x1", "result": newest});
        let said = json!({"jsonrpc": "2.0", "method": "zkf_subscription", "params": params});
        to.send(Message::text(said.to_string())).await.unwrap();
        while let Some(Ok(Message::Text(text))) = from.next().await {
            let call: Value = serde_json::from_str(&text).unwrap();
            let result = match call["method"].as_str().unwrap() {
                "eth_sendRawTransaction" => json!(other),
                _ => json!({"transactionHash": other, "status": "0x1"}),
            };
            let answer = json!({"jsonrpc": "2.0", "id": call["id"], "result": result});
            to.send(Message::text(answer.to_string())).await.unwrap();
        }
    });
    let replica = follow(folder.path(), port, Duration::from_secs(30));
    replica
        .node
        .until(|| async { replica.replica.lag().is_complete })
        .await;
    let raw = wallets()[0].sign(&call(0, &[]));
    let hash = keccak256(&raw);
    let (code, words) = replica
        .node
        .error("eth_sendRawTransaction", json!([raw]))
        .await;
    assert_eq!(code, -32000);
    assert!(words.contains(&hash.to_string()), "{words}");
    let (code, words) = replica
        .node
        .error("eth_sendRawTransactionSync", json!([raw]))
        .await;
    assert_eq!(code, 4, "{words}");
    source.abort();
}

/// Calls that wait long leave room for others.
#[tokio::test(flavor = "multi_thread")]
async fn calls_that_wait_long_are_bounded() {
    let folder = tempfile::tempdir().unwrap();
    let (listener, port) = listen().await;
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let source = tokio::spawn(async move {
        let (to, mut from) = accept(&listener, subscribed()).await.split();
        // Reads all of them, and answers none.
        let reads = async {
            while let Some(Ok(Message::Text(_))) = from.next().await {
                counted.fetch_add(1, Ordering::SeqCst);
            }
        };
        tokio::join!(alive(to), reads);
    });
    let replica = follow(folder.path(), port, Duration::from_secs(30));
    replica
        .node
        .until(|| async { replica.replica.lag().is_complete })
        .await;
    let node = Arc::new(replica.node);
    let sync = |node: &Arc<Asked>| {
        let node = Arc::clone(node);
        let raw = json!([wallets()[0].sign(&call(0, &[]))]);
        tokio::spawn(async move { node.answer("eth_sendRawTransactionSync", raw).await })
    };
    let waiting: Vec<_> = (0..32).map(|_| sync(&node)).collect();
    node.until(|| async { count.load(Ordering::SeqCst) == 32 })
        .await;
    let one_more = sync(&node).await.unwrap();
    assert_eq!(one_more["error"]["code"], -32005, "{one_more}");
    // Another call passes.
    let other = Arc::clone(&node);
    let other = tokio::spawn(async move { other.answer("txpool_status", json!([])).await });
    node.until(|| async { count.load(Ordering::SeqCst) == 33 })
        .await;
    assert!(waiting.iter().all(|call| !call.is_finished()));
    // The source ends, and all of them hear of it.
    source.abort();
    for call in waiting.into_iter().chain([other]) {
        assert_eq!(call.await.unwrap()["error"]["code"], -32002);
    }
}

/// What a source says of an error is cut, whichever way it says it.
#[tokio::test(flavor = "multi_thread")]
async fn words_of_a_source_are_cut() {
    const MOST: usize = 2 << 10;
    let folder = tempfile::tempdir().unwrap();
    let words = "a\u{e4}".repeat(1 << 20);
    let error = |code: i32| {
        let error = json!({"code": code, "message": words});
        json!({"jsonrpc": "2.0", "id": 1, "error": error})
    };
    // For ever.
    let (listener, port) = listen().await;
    let refusal = error(-32602);
    let source = tokio::spawn(async move { accept(&listener, refusal).await });
    let replica = follow(&folder.path().join("refused"), port, Duration::from_secs(3));
    let why = replica.refused().await;
    assert!(
        why.contains("a\u{e4}a\u{e4}") && why.len() < MOST,
        "{}",
        why.len()
    );
    let failure = replica.replica.failure();
    assert!(matches!(failure, Some(ReplicaFailure::Refused { .. })));
    source.abort();
    // For now, by the subscription's answer, by its end, and by what is no JSON-RPC.
    let end = json!({"subscription": "0x1", "error": words});
    let end = json!({"jsonrpc": "2.0", "method": "zkf_subscription", "params": end});
    let item = json!({"subscription": "0x1", "result": {"kind": words}});
    let item = json!({"jsonrpc": "2.0", "method": "zkf_subscription", "params": item});
    for (name, said) in [
        ("busy", error(-32005)),
        ("end", end),
        ("item", item),
        ("none", json!([words])),
    ] {
        let (listener, port) = listen().await;
        let source = tokio::spawn(async move {
            let mut open = Vec::new();
            loop {
                open.push(accept(&listener, said.clone()).await);
            }
        });
        let replica = follow(&folder.path().join(name), port, Duration::from_secs(3));
        replica
            .node
            .until(|| async { replica.replica.away().is_some() })
            .await;
        let why = replica.replica.away().unwrap();
        assert!(why.len() < MOST, "{name}: {}", why.len());
        assert!(!why.contains("silent"), "{name}: {why}");
        source.abort();
    }
}

/// Of large items one waits for a follower that does not read, whatever is behind it.
#[tokio::test]
async fn large_items_wait_for_who_does_not_read() {
    /// What waits at most, and one item beside it.
    const BYTES: usize = (1 << 20) + (256 << 10);
    const ITEMS: u64 = 12;
    let folder = tempfile::tempdir().unwrap();
    let source = Asked::start(folder.path());
    for nonce in 0..ITEMS {
        let sent = Call {
            data: Bytes::from(vec![7; 100 << 10]),
            gas: 5_000_000,
            ..Call::transfer(nonce, nobody(1))
        };
        source.send(&wallets()[0], &sent).await;
    }
    let place = json!({"group": "0x1", "after": B256::ZERO});
    let params = ("groups".to_owned(), place);
    let stream = source.module.subscribe("zkf_subscribe", params, 64);
    let mut stream = stream.await.unwrap();
    let (mut large, mut at_once) = (0, Vec::new());
    while large < ITEMS {
        // Time for everything that does not wait; nothing is sent between two looks.
        tokio::time::sleep(Duration::from_millis(100)).await;
        let mut here = 0;
        while let Some(next) = stream.next::<Value>().now_or_never() {
            let (item, _) = next.unwrap().unwrap();
            let length = item.to_string().len();
            large += u64::from(length > 200 << 10);
            here += length;
        }
        at_once.push(here);
    }
    assert!(at_once.iter().all(|here| *here <= BYTES), "{at_once:?}");
}

/// A source without the first groups says where its log begins, and the replica what to do.
#[tokio::test(flavor = "multi_thread")]
async fn a_trimmed_log_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut few = options();
    few.block.time = Duration::from_millis(20);
    few.block.ahead = 100_000;
    few.block.checkpoint = 4;
    few.snapshot = Some(1);
    let source = Asked::start_with(&folder.path().join("source"), few, NodeOptions::default());
    let sequencer = source.sequencer.as_ref().unwrap();
    let tail = || sequencer.chain().tail(1);
    let mut nonce = 0;
    while tail().is_ok() {
        let sent = Call {
            data: Bytes::from(vec![7; 64 << 10]),
            gas: 4_000_000,
            ..Call::transfer(nonce, nobody(1))
        };
        let raw = json!([wallets()[0].sign(&sent)]);
        let answer = source.answer("eth_sendRawTransaction", raw).await;
        match answer.get("error") {
            None => nonce += 1,
            // The store is slower than the log.
            Some(error) => {
                assert_eq!(error["code"], -32005, "{error}");
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
        assert!(nonce < 5_000, "the log is not trimmed");
    }
    let server = serve(&source, 0);
    let port = server.local_address().port();
    let replica = Following::start(&folder.path().join("replica"), port);
    let why = replica.refused().await;
    let Some(ReplicaFailure::Trimmed { group, first, .. }) = replica.replica.failure() else {
        panic!("{why}");
    };
    assert_eq!(*group, 1);
    assert!(*first > 1 && why.contains("copy its folder"), "{why}");
}
