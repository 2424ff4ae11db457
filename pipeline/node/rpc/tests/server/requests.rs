//! Requests that are in memory: of all connections together they are bounded in bytes.

use std::time::Duration;

use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::time::timeout;
use zkfabric_rpc::ServerOptions;

use super::support::{HANDSHAKE, Http, Socket, call, error, options, post, until, with_server};

/// A call of `sleep` for so many milliseconds, with as many bytes.
fn padded(milliseconds: u64, bytes: usize) -> String {
    let text = call(7, "sleep", json!([milliseconds])).to_string();
    text + &" ".repeat(bytes)
}

/// Options with room for a megabyte of requests.
fn small(wait: Duration) -> ServerOptions {
    let mut options = options();
    options.request_bytes = 1_000_000;
    options.unanswered_bytes = 1_000_000;
    options.connections.body = wait;
    options
}

#[test]
fn requests_that_are_not_answered_are_bounded_together() {
    with_server(small(Duration::from_millis(300)), async |server| {
        let mut first = Http::connect(&server).await;
        let json = ["content-type: application/json"];
        first.send("POST", &json, &padded(2_000, 800_000)).await;
        until(|| server.figures().methods["sleep"].calls == 1).await;
        // A second one waits, as long as for a body.
        let message = "the server has 1000000 bytes of requests that are not answered: try again";
        let second = post(&server, &padded(0, 500_000)).await.json();
        assert_eq!(error(&second), (-32005, message, &json!(null)));
        // One that does not say how long it is may be as long as any.
        let mut third = Http::connect(&server).await;
        let chunked = "POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n\
                       transfer-encoding: chunked\r\n\r\n";
        third.write(chunked).await;
        let third = third.read().await.unwrap().json();
        assert_eq!(error(&third).0, -32005);
        // Small ones have room of their own, and so have other large ones.
        assert_eq!(post(&server, &padded(0, 60_000)).await.json()["result"], 0);
        assert_eq!(post(&server, &padded(0, 150_000)).await.json()["result"], 0);
        assert_eq!(first.read().await.unwrap().json()["result"], 2_000);
        let again = post(&server, &padded(0, 500_000)).await.json();
        assert_eq!(again["result"], 0);
    });
}

/// The first bytes of a WebSocket's message of so many bytes, which are masked with zeros.
fn half(bytes: usize) -> Vec<u8> {
    let mut frame = vec![0x81, 0xff];
    frame.extend_from_slice(&(bytes as u64).to_be_bytes());
    frame.extend_from_slice(&[0; 4]);
    frame.resize(frame.len() + bytes / 2, b' ');
    frame
}

#[test]
fn messages_that_are_not_whole_are_bounded_together() {
    let wait = Duration::from_millis(600);
    with_server(small(wait), async |server| {
        let mut half_open = Http::connect(&server).await;
        half_open.write(HANDSHAKE).await;
        half_open.read().await.unwrap();
        half_open.write(half(800_000)).await;
        let mut socket = Socket::open(&server).await;
        let add = call(1, "add", json!([1, 2])).to_string();
        assert_eq!(socket.call(add.clone()).await["result"], 3);
        // It waits for room, and small ones of others do not.
        let mut other = Socket::open(&server).await;
        until(|| server.figures().websockets == 3).await;
        socket.send(padded(0, 500_000)).await;
        assert!(timeout(wait / 4, socket.read()).await.is_err());
        assert_eq!(other.call(add).await["result"], 3);
        // The half is cut off, and then there is room.
        assert_eq!(socket.read().await.unwrap()["result"], 0);
        let left = timeout(wait, half_open.0.read(&mut [0; 64])).await;
        assert!(left.is_ok_and(|read| read.is_err() || read.is_ok_and(|bytes| bytes == 0)));
        // One that comes slowly, but whole in time, is answered.
        let slow = half(400_000);
        let mut slow_one = Socket::open(&server).await;
        let io = slow_one.0.get_mut();
        io.write_all(&slow).await.unwrap();
        tokio::time::sleep(wait / 4).await;
        let text = call(3, "add", json!([3, 4])).to_string();
        let mut rest = text.clone().into_bytes();
        rest.resize(400_000 - 200_000, b' ');
        io.write_all(&rest).await.unwrap();
        assert_eq!(slow_one.read().await.unwrap()["result"], 7);
    });
}

/// Large requests are read on a thread of their own, by either way, so that nobody else's waits.
#[test]
fn large_requests_have_a_thread() {
    with_server(options(), async |server| {
        let text = |bytes: usize| call(1, "thread", json!([])).to_string() + &" ".repeat(bytes);
        let mut socket = Socket::open(&server).await;
        for (bytes, is_large) in [(0, false), (60_000, false), (70_000, true)] {
            let by_http = post(&server, &text(bytes)).await.json();
            let by_socket = socket.call(text(bytes)).await;
            for answer in [by_http, by_socket] {
                assert_eq!(answer["result"] == "large", is_large, "{bytes}: {answer}");
            }
        }
    });
}

/// The answers of a batch that wait for its slow call are in memory like any that nobody reads.
#[test]
fn answers_that_wait_in_batches_are_bounded_together() {
    let mut options = options();
    options.unwritten_bytes = 30_000_000;
    with_server(options, async |server| {
        let batch = |milliseconds: u64| {
            let large = call(1, "large", json!([20_000_000]));
            json!([large, call(2, "sleep", json!([milliseconds]))]).to_string()
        };
        let mut first = Http::connect(&server).await;
        let json = ["content-type: application/json"];
        first.send("POST", &json, &batch(1_000)).await;
        until(|| server.figures().methods["sleep"].calls == 1).await;
        let second = post(&server, &batch(0)).await.json();
        let message =
            "the server has 30000000 bytes of answers that clients have not read: try again";
        assert_eq!(error(&second), (-32005, message, &json!(null)));
        assert_eq!(first.read().await.unwrap().json()[1]["result"], 1_000);
        drop(first);
        until(|| server.figures().http_connections == 0).await;
        assert_eq!(post(&server, &batch(0)).await.json()[1]["result"], 0);
    });
}
