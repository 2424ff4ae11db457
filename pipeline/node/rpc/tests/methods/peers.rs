//! What one client may have of what is scarce.

use alloy_primitives::B256;
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::runtime::Handle;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{WebSocketStream, client_async};
use zkfabric_rpc::{NodeOptions, Server, ServerOptions, methods};

use super::support::{Asked, options};
use super::traces::post;

pub(super) fn serve(node: &Asked) -> Server {
    let options = ServerOptions {
        address: ([127, 0, 0, 1], 0).into(),
        ..ServerOptions::default()
    };
    let module = methods(node.node.clone()).unwrap();
    Server::start(&Handle::current(), options, module).unwrap()
}

fn call(method: &str, params: &Value) -> String {
    json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).to_string()
}

/// Asks in a connection of its own.
async fn ask(server: &Server, method: &str, params: Value) -> Value {
    let (address, request) = (server.local_address().to_string(), call(method, &params));
    let sent = tokio::task::spawn_blocking(move || post(&address, "", &request));
    let answer = sent.await.unwrap();
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    serde_json::from_str(body).unwrap()
}

/// A WebSocket.
pub(super) struct Socket(pub(super) WebSocketStream<TcpStream>);

impl Socket {
    pub(super) async fn open(server: &Server) -> Self {
        let stream = TcpStream::connect(server.local_address()).await.unwrap();
        let url = format!("ws://{}/", server.local_address());
        Self(client_async(url, stream).await.unwrap().0)
    }

    /// Returns the answer to a call; notifications that come before it are left out.
    pub(super) async fn ask(&mut self, method: &str, params: Value) -> Value {
        let message = Message::text(call(method, &params));
        self.0.send(message).await.unwrap();
        loop {
            if let Message::Text(text) = self.0.next().await.unwrap().unwrap() {
                let answer: Value = serde_json::from_str(&text).unwrap();
                if answer.get("id").is_some() {
                    return answer;
                }
            }
        }
    }
}

fn refused(answer: &Value) -> &str {
    assert_eq!(answer["error"]["code"], -32005, "{answer}");
    answer["error"]["message"].as_str().unwrap()
}

/// A connection and an address have a part of the filters each, which comes back with them.
#[tokio::test(flavor = "multi_thread")]
async fn filters_of_one_client_are_bounded() {
    let folder = tempfile::tempdir().unwrap();
    let few = NodeOptions {
        filters_per_connection: 2,
        filters_per_address: 4,
        ..NodeOptions::default()
    };
    let node = Asked::start_with(folder.path(), options(), few);
    let server = serve(&node);
    let mut socket = Socket::open(&server).await;
    let first = socket.ask("eth_newBlockFilter", json!([])).await;
    assert!(first["result"].is_string(), "{first}");
    socket.ask("eth_newFilter", json!([{}])).await;
    let third = socket
        .ask("eth_newPendingTransactionFilter", json!([]))
        .await;
    assert!(
        refused(&third).contains("connection has 2 filters"),
        "{third}"
    );
    for _ in 0..2 {
        let more = ask(&server, "eth_newBlockFilter", json!([])).await;
        assert!(more["result"].is_string(), "{more}");
    }
    let fifth = ask(&server, "eth_newBlockFilter", json!([])).await;
    assert!(
        refused(&fifth).contains("127.0.0.1 has 4 filters"),
        "{fifth}"
    );
    // Whoever asks without a server is not among them.
    node.ask("eth_newBlockFilter", json!([])).await;
    let id = json!([first["result"]]);
    socket.ask("eth_uninstallFilter", id).await;
    let again = socket.ask("eth_newBlockFilter", json!([])).await;
    assert!(again["result"].is_string(), "{again}");
}

/// A WebSocket, and an address, has a part of the places of followers.
#[tokio::test(flavor = "multi_thread")]
async fn followers_of_one_client_are_bounded() {
    let folder = tempfile::tempdir().unwrap();
    let few = NodeOptions {
        followers_per_connection: 1,
        followers_per_address: 2,
        ..NodeOptions::default()
    };
    let node = Asked::start_with(folder.path(), options(), few);
    let server = serve(&node);
    let place = json!(["groups", {"group": "0x1", "after": B256::ZERO}]);
    let mut sockets = Vec::new();
    for _ in 0..2 {
        let mut socket = Socket::open(&server).await;
        let answer = socket.ask("zkf_subscribe", place.clone()).await;
        assert!(answer["result"].is_string(), "{answer}");
        let answer = socket.ask("zkf_subscribe", place.clone()).await;
        assert!(
            refused(&answer).contains("connection has 1 followers"),
            "{answer}"
        );
        sockets.push(socket);
    }
    let mut third = Socket::open(&server).await;
    let answer = third.ask("zkf_subscribe", place.clone()).await;
    assert!(
        refused(&answer).contains("127.0.0.1 has 2 followers"),
        "{answer}"
    );
    drop(sockets);
    node.until(|| async {
        let mut socket = Socket::open(&server).await;
        let answer = socket.ask("zkf_subscribe", place.clone()).await;
        answer["result"].is_string()
    })
    .await;
}
