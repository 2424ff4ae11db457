//! Messages of WebSockets.

use std::time::{Duration, Instant};

use futures_util::SinkExt as _;
use serde_json::{Value, json};
use tokio::io::AsyncReadExt as _;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::frame::Frame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{Data, OpCode};

use super::support::{HANDSHAKE, Http, Socket, call, error, options, with_server};

#[test]
fn messages_of_a_websocket_are_answered_as_they_end() {
    with_server(options(), async |server| {
        let mut socket = Socket::open(&server).await;
        socket
            .send(call(1, "sleep", json!([200])).to_string())
            .await;
        socket.send(call(2, "add", json!([1, 2])).to_string()).await;
        assert_eq!(socket.read().await.unwrap()["id"], 2);
        assert_eq!(socket.read().await.unwrap()["id"], 1);
        // Bytes are taken like text.
        let add = call(3, "add", json!([1, 2])).to_string();
        socket.0.send(Message::binary(add)).await.unwrap();
        assert_eq!(socket.read().await.unwrap()["id"], 3);
    });
}

#[test]
fn messages_without_an_answer_are_bounded() {
    let mut options = options();
    options.websocket.unanswered = 2;
    with_server(options, async |server| {
        let mut socket = Socket::open(&server).await;
        let start = Instant::now();
        for id in 0..6 {
            socket
                .send(call(id, "sleep", json!([50])).to_string())
                .await;
        }
        for _ in 0..6 {
            assert_eq!(socket.read().await.unwrap()["result"], 50);
        }
        assert!(start.elapsed() >= Duration::from_millis(150));
    });
}

#[test]
fn bytes_of_messages_without_an_answer_are_bounded() {
    let mut options = options();
    options.request_bytes = 1_000;
    with_server(options, async |server| {
        let mut socket = Socket::open(&server).await;
        let start = Instant::now();
        for id in 0..6 {
            let padded = format!("{:600}", call(id, "sleep", json!([50])).to_string());
            socket.send(padded).await;
        }
        for _ in 0..6 {
            assert_eq!(socket.read().await.unwrap()["result"], 50);
        }
        assert!(start.elapsed() >= Duration::from_millis(150));
    });
}

#[test]
fn a_large_message_ends_its_websocket_only() {
    let mut options = options();
    options.request_bytes = 1_000_000;
    with_server(options, async |server| {
        let mut other = Socket::open(&server).await;
        let mut socket = Socket::open(&server).await;
        let echo = |bytes: usize| call(1, "echo", json!(["x".repeat(bytes)])).to_string();
        let length = echo(0).len();
        let answer = socket.call(echo(1_000_000 - length)).await;
        assert_eq!(
            answer["result"][0].as_str().map(str::len),
            Some(1_000_000 - length)
        );
        let answer = socket.call(echo(1_000_001 - length)).await;
        let message = "the message has more than 1000000 bytes";
        assert_eq!(error(&answer), (-32600, message, &Value::Null));
        assert_eq!(socket.read().await, None);
        let answer = other.call(call(1, "add", json!([1, 2])).to_string()).await;
        assert_eq!(answer["result"], 3);
    });
}

#[test]
fn a_large_message_is_refused_as_soon_as_it_is_known() {
    let mut options = options();
    options.request_bytes = 1_000;
    with_server(options, async |server| {
        // A frame that says that it has 100 MB, and none of its bytes.
        let mut frame = vec![0x81, 0xff];
        frame.extend(100_000_000_u64.to_be_bytes());
        frame.extend([0; 4]);
        let mut socket = Http::connect(&server).await;
        socket.write(HANDSHAKE).await;
        assert_eq!(socket.read().await.unwrap().status, 101);
        socket.write(frame).await;
        // A text.
        assert_eq!(socket.0.read_u8().await.unwrap(), 0x81);
        // Frames that are too large together.
        let mut socket = Socket::open(&server).await;
        for kind in [Data::Text, Data::Continue] {
            let frame = Frame::message(vec![b' '; 600], OpCode::Data(kind), false);
            socket.0.send(Message::Frame(frame)).await.unwrap();
        }
        let answer = socket.read().await.unwrap();
        assert_eq!(error(&answer).0, -32600);
        assert_eq!(socket.read().await, None);
    });
}

#[test]
fn a_handshake_that_is_none_is_refused() {
    let cases = [
        (
            "upgrade: websocket",
            "sec-websocket-version: 12",
            "sec-websocket-key: x",
            426,
        ),
        (
            "upgrade: websocket",
            "sec-websocket-version: 13",
            "x-key: x",
            400,
        ),
        (
            "upgrade: other",
            "sec-websocket-version: 13",
            "sec-websocket-key: x",
            405,
        ),
    ];
    with_server(options(), async |server| {
        for (upgrade, version, key, status) in cases {
            let mut http = Http::connect(&server).await;
            http.send("GET", &["connection: upgrade", upgrade, version, key], "")
                .await;
            assert_eq!(
                http.read().await.unwrap().status,
                status,
                "{upgrade} {version} {key}"
            );
        }
        assert_eq!(server.figures().websockets, 0);
    });
}
