//! Answers with a whole block that are longer than others.

use std::sync::Arc;
use std::time::Duration;

use alloy_primitives::U256;
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::runtime::Handle;
use tokio_tungstenite::client_async;
use tokio_tungstenite::tungstenite::Message;
use zkfabric_rpc::{Server, ServerOptions, methods};

use super::support::{Asked, LOUD, LOUD_LOGS, number, wallets};
use super::traces::post;
use super::wallet::Call;

/// Starts a server whose other answers have this many bytes, and whose chunks are small.
fn serve(node: &Asked, most: usize) -> Server {
    let mut options = ServerOptions {
        address: ([127, 0, 0, 1], 0).into(),
        response_bytes: most,
        ..ServerOptions::default()
    };
    options.long.chunk_bytes = 4 << 10;
    options.long.chunks = 2;
    let module = methods(Arc::clone(&node.node)).unwrap();
    Server::start(&Handle::current(), options, module).unwrap()
}

/// Makes a block with transfers and a transaction of 2,001 logs; returns its number.
async fn long_block(node: &Asked) -> Value {
    let wallets = wallets();
    for nonce in 0..3 {
        let transfer = Call::transfer(nonce, wallets[1].address);
        node.send(&wallets[0], &transfer).await;
    }
    let loud = Call {
        gas: 5_000_000,
        value: U256::ZERO,
        ..Call::transfer(3, LOUD)
    };
    let id = node.send(&wallets[0], &loud).await;
    let receipt = node.ask("eth_getTransactionReceipt", json!([id])).await;
    let at = receipt["blockNumber"].clone();
    node.sealed(number(&at)).await;
    at
}

/// Posts a message; returns the headers and the body of the answer.
async fn ask(server: &Server, request: String) -> (String, String) {
    let address = server.local_address().to_string();
    let sent = tokio::task::spawn_blocking(move || post(&address, "", &request));
    let answer = sent.await.unwrap();
    let (headers, body) = answer.split_once("\r\n\r\n").unwrap();
    (headers.to_owned(), body.to_owned())
}

/// Joins the chunks of a body; none if it ends before its end.
fn joined(body: &str) -> Option<String> {
    let (mut text, mut rest) = (String::new(), body);
    loop {
        let (length, chunk) = rest.split_once("\r\n")?;
        let length = usize::from_str_radix(length, 16).unwrap();
        if length == 0 {
            return Some(text);
        }
        text.push_str(chunk.get(..length)?);
        rest = chunk.get(length + 2..)?;
    }
}

/// The requests whose answers may be long.
fn requests(at: &Value, hash: &Value) -> [(&'static str, Value); 6] {
    [
        ("eth_getBlockReceipts", json!([at])),
        ("eth_getBlockByNumber", json!([at, true])),
        ("eth_getBlockByHash", json!([hash, true])),
        ("eth_getBlockByHash", json!([hash, false])),
        ("eth_getLogs", json!([{"blockHash": hash}])),
        (
            "eth_getLogs",
            json!([{"fromBlock": at, "toBlock": at, "address": LOUD}]),
        ),
    ]
}

/// A block is told whole, though its answers are far longer than other answers may be, to the byte
/// as it is told in memory, for every kind of id; within a batch it is an error that says what to
/// do.
#[tokio::test(flavor = "multi_thread")]
async fn a_long_block_is_told_whole() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let at = long_block(&node).await;
    let (short, long) = (serve(&node, 300), serve(&node, 25 << 20));
    let block = node.ask("eth_getBlockByNumber", json!([at, false])).await;
    let ids = ["7", "null", "-1", "1.5", r#""a\"b""#, r#""""#];
    for ((method, params), id) in requests(&at, &block["hash"]).into_iter().zip(ids) {
        let call =
            format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"{method}","params":{params}}}"#);
        let (headers, whole) = ask(&long, call.clone()).await;
        assert!(headers.contains("content-length"), "{headers}");
        let (headers, body) = ask(&short, call.clone()).await;
        assert!(headers.contains("transfer-encoding: chunked"), "{headers}");
        assert!(!headers.contains("content-length"), "{headers}");
        assert_eq!(joined(&body).unwrap(), whole, "{method} {params}");
        let begins = format!(r#"{{"jsonrpc":"2.0","id":{id},"result":"#);
        assert!(whole.starts_with(&begins), "{whole:.200}");
        let answer: Value = serde_json::from_str(&whole).unwrap();
        assert_eq!(answer["result"], node.ask(method, params).await);
        let (_, batch) = ask(&short, format!("[{call}]")).await;
        let batch: Value = serde_json::from_str(&batch).unwrap();
        assert_eq!(batch[0]["error"]["code"], -32008, "{batch}");
        let words = batch[0]["error"]["message"].as_str().unwrap();
        assert!(words.contains("outside of batches"), "{words}");
    }
    let receipts = node.ask("eth_getBlockReceipts", json!([at])).await;
    let receipts = receipts.as_array().unwrap();
    let loud = receipts.last().unwrap()["logs"].as_array().unwrap();
    assert_eq!(loud.len(), LOUD_LOGS);
    for (receipt, entry) in receipts
        .iter()
        .zip(block["transactions"].as_array().unwrap())
    {
        let alone = node.ask("eth_getTransactionReceipt", json!([entry])).await;
        assert_eq!(*receipt, alone);
    }
    // What comes in time is as before.
    let missing = json!({"jsonrpc": "2.0", "id": 1, "method": "eth_getBlockByNumber", "params": ["0xffff", true]});
    let (_, missing) = ask(&short, missing.to_string()).await;
    assert_eq!(missing, r#"{"jsonrpc":"2.0","id":1,"result":null}"#);
    for server in [short, long] {
        assert_eq!(server.figures().long_cut, 0);
        server.stop(Duration::from_secs(1)).await;
    }
}

/// A WebSocket has a long answer as one message of many fragments. Pings are answered between
/// them; other answers and notifications come after it, and a second long answer after the first.
#[tokio::test(flavor = "multi_thread")]
async fn a_websocket_has_long_answers_one_after_the_other() {
    let folder = tempfile::tempdir().unwrap();
    let node = Asked::start(folder.path());
    let at = long_block(&node).await;
    let server = serve(&node, 300);
    let stream = TcpStream::connect(server.local_address()).await.unwrap();
    let url = format!("ws://{}/", server.local_address());
    let (mut socket, _) = client_async(url, stream).await.unwrap();
    let expected = node.ask("eth_getBlockReceipts", json!([at])).await;
    let call = |id: u64, method: &str, params: Value| {
        let call = json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params});
        Message::text(call.to_string())
    };
    socket
        .send(call(0, "eth_subscribe", json!(["newHeads"])))
        .await
        .unwrap();
    for id in 1..4 {
        let long = call(id, "eth_getBlockReceipts", json!([at]));
        socket.send(long).await.unwrap();
    }
    socket
        .send(call(4, "eth_chainId", json!([])))
        .await
        .unwrap();
    socket.send(Message::Ping("a".into())).await.unwrap();
    let (mut answers, mut long, mut pongs) = (Vec::new(), 0, 0);
    while answers.len() < 5 || pongs < 1 {
        let text = match socket.next().await.unwrap().unwrap() {
            Message::Text(text) => text,
            Message::Pong(_) => {
                pongs += 1;
                continue;
            }
            _ => continue,
        };
        let answer: Value = serde_json::from_str(&text).unwrap();
        let Some(id) = answer["id"].as_u64() else {
            continue;
        };
        if (1..4).contains(&id) {
            assert_eq!(answer["result"], expected);
            long += 1;
        }
        answers.push(id);
    }
    answers.sort_unstable();
    assert_eq!((answers, long), (vec![0, 1, 2, 3, 4], 3));
    assert_eq!(server.figures().long_cut, 0);
}
