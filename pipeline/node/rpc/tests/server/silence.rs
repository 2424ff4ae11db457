//! Peers that are dead, and peers that are busy.

use std::time::{Duration, Instant};

use serde_json::json;

use super::support::{HANDSHAKE, Http, Socket, call, options, until, with_server};

#[test]
fn a_peer_that_does_not_answer_pings_is_dropped() {
    let mut options = options();
    options.websocket.ping = Duration::from_millis(50);
    options.websocket.silence = Duration::from_millis(500);
    with_server(options, async |server| {
        let mut dead = Http::connect(&server).await;
        dead.write(HANDSHAKE).await;
        let response = dead.read().await.unwrap();
        assert_eq!(response.status, 101);
        // The example of RFC 6455, section 1.3.
        let accept = response.header("sec-websocket-accept");
        assert_eq!(accept, Some("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
        let mut alive = Socket::open(&server).await;
        alive
            .send(call(1, "sleep", json!([1_200])).to_string())
            .await;
        until(|| server.figures().websockets == 2).await;
        // One that reads answers pings.
        assert_eq!(alive.read().await.unwrap()["result"], 1_200);
        assert_eq!(server.figures().websockets, 1);
    });
}

#[test]
fn a_peer_whose_messages_wait_is_not_dead() {
    let mut options = options();
    options.websocket.unanswered = 1;
    options.websocket.ping = Duration::from_millis(50);
    options.websocket.silence = Duration::from_millis(100);
    with_server(options, async |server| {
        let mut socket = Socket::open(&server).await;
        for id in 0..2 {
            socket
                .send(call(id, "sleep", json!([400])).to_string())
                .await;
        }
        for id in 0..2 {
            assert_eq!(socket.read().await.unwrap()["id"], id);
        }
    });
}

#[test]
fn a_peer_that_is_gone_leaves_no_call() {
    with_server(options(), async |server| {
        let sleep = call(1, "sleep", json!([60_000])).to_string();
        let mut socket = Socket::open(&server).await;
        socket.send(sleep.clone()).await;
        let mut http = Http::connect(&server).await;
        http.send("POST", &["content-type: application/json"], &sleep)
            .await;
        until(|| server.figures().methods["sleep"].calls == 2).await;
        drop((socket, http));
        until(|| server.figures().websockets == 0).await;
        until(|| server.figures().http_connections == 0).await;
        // Nothing runs that a stop would wait for.
        let start = Instant::now();
        server.stop(Duration::from_secs(10)).await;
        assert!(start.elapsed() < Duration::from_secs(5));
    });
}
