//! Bounds of connections and bodies.

use std::time::Duration;

use serde_json::json;

use super::support::{Http, Socket, call, error, options, post, until, with_server};

const JSON: &str = "POST / HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n";

#[test]
fn a_large_body_is_refused_before_it_is_read() {
    with_server(options(), async |server| {
        let mut http = Http::connect(&server).await;
        http.write(format!("{JSON}content-length: 100000000\r\n\r\n[1,"))
            .await;
        let response = http.read().await.unwrap();
        assert_eq!(response.status, 413);
        let message = &response.json()["error"]["message"];
        assert_eq!(message, "the message has more than 5242880 bytes");
        assert!(http.read().await.is_none());
    });
}

#[test]
fn a_body_of_unknown_length_is_refused_when_it_becomes_too_large() {
    let mut options = options();
    options.request_bytes = 100;
    with_server(options, async |server| {
        let chunk = format!("32\r\n{}\r\n", " ".repeat(50));
        let start = format!("{JSON}transfer-encoding: chunked\r\n\r\n");
        let mut http = Http::connect(&server).await;
        http.write(start.clone() + &chunk + &chunk + "0\r\n\r\n")
            .await;
        assert_eq!(http.read().await.unwrap().status, 200);
        http.write(start + &chunk + &chunk + "1\r\n").await;
        http.write(" \r\n").await;
        assert_eq!(http.read().await.unwrap().status, 413);
    });
}

#[test]
fn a_slow_request_is_cut() {
    let mut options = options();
    options.connections.headers = Duration::from_millis(150);
    options.connections.body = Duration::from_millis(100);
    with_server(options, async |server| {
        let mut idle = Http::connect(&server).await;
        let mut headers = Http::connect(&server).await;
        headers.write("POST / HTTP/1.1\r\nhost:").await;
        let mut body = Http::connect(&server).await;
        body.write(format!("{JSON}content-length: 1000\r\n\r\n["))
            .await;
        let cut = body.read().await.unwrap();
        assert_eq!(cut.status, 408);
        assert_eq!(cut.header("connection"), Some("close"));
        assert!(body.read().await.is_none());
        assert!(headers.read().await.is_none_or(|cut| cut.status == 408));
        assert!(idle.read().await.is_none());
        until(|| server.figures().http_connections == 0).await;
        // Calls may take longer.
        let sleep = call(1, "sleep", json!([400])).to_string();
        assert_eq!(post(&server, &sleep).await.json()["result"], 400);
    });
}

#[test]
fn websockets_leave_http_its_places() {
    let mut options = options();
    options.connections.websockets = 200;
    options.connections.http = 2;
    with_server(options, async |server| {
        let mut sockets = Vec::new();
        for _ in 0..200 {
            sockets.push(Socket::open(&server).await);
        }
        until(|| server.figures().http_connections == 0).await;
        assert_eq!(server.figures().websockets, 200);
        let refused = Socket::try_open(&server, &[]).await.err().unwrap();
        assert!(refused.to_string().contains("503"), "{refused}");
        assert_eq!(server.figures().rejected, 1);
        let add = call(1, "add", json!([1, 2])).to_string();
        assert_eq!(post(&server, &add).await.json()["result"], 3);
        let answer = sockets[199].call(add.clone()).await;
        assert_eq!(answer["result"], 3);
        // A WebSocket that ends leaves its place to another one.
        drop(sockets.pop());
        until(|| server.figures().websockets == 199).await;
        let mut socket = Socket::open(&server).await;
        assert_eq!(socket.call(add).await["result"], 3);
    });
}

#[test]
fn http_connections_are_bounded() {
    let mut options = options();
    options.connections.http = 2;
    with_server(options, async |server| {
        let add = call(1, "add", json!([1, 2])).to_string();
        let mut first = Http::connect(&server).await;
        let mut second = Http::connect(&server).await;
        assert_eq!(first.post(&add).await.status, 200);
        assert_eq!(second.post(&add).await.status, 200);
        let mut third = Http::connect(&server).await;
        assert_eq!(third.read().await.unwrap().status, 503);
        assert!(third.read().await.is_none());
        assert_eq!(server.figures().rejected, 1);
        drop(first);
        until(|| server.figures().http_connections == 1).await;
        assert_eq!(post(&server, &add).await.status, 200);
    });
}

#[test]
fn a_client_that_does_not_read_its_response_is_dropped() {
    let mut options = options();
    options.connections.write = Duration::from_millis(200);
    with_server(options, async |server| {
        let large = call(1, "large", json!([20_000_000])).to_string();
        let mut http = Http::connect(&server).await;
        http.send("POST", &["content-type: application/json"], &large)
            .await;
        until(|| server.figures().methods["large"].calls == 1).await;
        until(|| server.figures().http_connections == 0).await;
        // One that reads gets it whole.
        assert_eq!(post(&server, &large).await.body.len(), 20_000_000 + 36);
    });
}

#[test]
fn answers_that_nobody_reads_are_bounded_together() {
    let mut options = options();
    options.response_bytes = 100_000_000;
    options.unwritten_bytes = 64_000_000;
    with_server(options, async |server| {
        // More than the system's buffers hold.
        let huge = call(7, "large", json!([60_000_000])).to_string();
        let large = call(7, "large", json!([10_000_000])).to_string();
        let mut http = Http::connect(&server).await;
        http.send("POST", &["content-type: application/json"], &huge)
            .await;
        // The response has begun to arrive.
        http.0.peek(&mut [0]).await.unwrap();
        let answer = post(&server, &large).await.json();
        let message =
            "the server has 64000000 bytes of answers that clients have not read: try again";
        assert_eq!(error(&answer), (-32005, message, &json!(7)));
        let mut socket = Socket::open(&server).await;
        assert_eq!(error(&socket.call(large.clone()).await).0, -32005);
        let add = call(1, "add", json!([1, 2])).to_string();
        assert_eq!(post(&server, &add).await.json()["result"], 3);
        // The answer goes with its connection.
        drop(http);
        until(|| server.figures().http_connections == 0).await;
        assert!(post(&server, &large).await.json()["result"].is_string());
        assert!(socket.call(large).await["result"].is_string());
    });
}
