//! Subscriptions.

use std::sync::atomic::Ordering;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::sleep;

use super::support::{SENT_LARGE, Socket, call, error, options, post, until, with_server};

fn subscribe(id: u64, count: u64, bytes: u64) -> String {
    call(id, "subscribe", json!([count, bytes])).to_string()
}

#[test]
fn a_subscription_has_a_random_name_that_its_notifications_carry() {
    with_server(options(), async |server| {
        let mut socket = Socket::open(&server).await;
        let mut names = Vec::new();
        for id in 0..2 {
            let answer = socket.call(subscribe(id, 2, 3)).await;
            let name = answer["result"].as_str().unwrap().to_owned();
            let digits = name.strip_prefix("0x").unwrap();
            assert_eq!(digits.len(), 32);
            assert!(
                digits
                    .bytes()
                    .all(|digit| b"0123456789abcdef".contains(&digit)),
                "{name}"
            );
            for index in 0..2 {
                let params = json!({"subscription": name, "result": [index, "xxx"]});
                let expected =
                    json!({"jsonrpc": "2.0", "method": "notification", "params": params});
                assert_eq!(socket.read().await, Some(expected));
            }
            names.push(name);
        }
        assert_ne!(names[0], names[1]);
        assert_ne!(names[0][..18], names[1][..18]);
        assert_ne!(names[0][18..], names[1][18..]);
        let unsubscribe = call(9, "unsubscribe", json!([names[0]])).to_string();
        // Only the connection that has it ends it, and once.
        let mut other = Socket::open(&server).await;
        assert_eq!(other.call(unsubscribe.clone()).await["result"], false);
        assert_eq!(socket.call(unsubscribe.clone()).await["result"], true);
        assert_eq!(socket.call(unsubscribe).await["result"], false);
    });
}

#[test]
fn subscriptions_of_a_connection_are_bounded() {
    let mut options = options();
    options.websocket.subscriptions = 2;
    with_server(options, async |server| {
        let mut socket = Socket::open(&server).await;
        let first = socket.call(subscribe(1, 0, 0)).await["result"].clone();
        assert!(socket.call(subscribe(2, 0, 0)).await["result"].is_string());
        let refused = socket.call(subscribe(3, 0, 0)).await;
        let message = "the connection has 2 subscriptions, which is the most";
        assert_eq!(error(&refused), (-32600, message, &json!(3)));
        let unsubscribe = call(4, "unsubscribe", json!([first])).to_string();
        assert_eq!(socket.call(unsubscribe).await["result"], true);
        // The subscription's task ends beside the answer.
        while socket.call(subscribe(5, 0, 0)).await["result"].is_null() {}
    });
}

#[test]
fn subscriptions_need_a_message_of_their_own_on_a_websocket() {
    with_server(options(), async |server| {
        let answer = post(&server, &subscribe(1, 1, 1)).await.json();
        assert_eq!(
            error(&answer),
            (-32601, "subscriptions need a WebSocket", &json!(1))
        );
        let answer = post(
            &server,
            &call(1, "unsubscribe", json!(["0x00"])).to_string(),
        )
        .await;
        assert_eq!(answer.json()["result"], false);
        let mut socket = Socket::open(&server).await;
        let batch = format!("[{}]", subscribe(1, 1, 1));
        let answer = socket.call(batch).await;
        let message = "a subscription is not part of a batch";
        assert_eq!(error(&answer[0]), (-32600, message, &json!(1)));
        // Nobody would know the name of this one.
        let silent = json!({"jsonrpc": "2.0", "method": "subscribe", "params": [1, 1]});
        socket.send(silent.to_string()).await;
        let answer = socket.call(call(2, "add", json!([1, 2])).to_string()).await;
        assert_eq!(answer["result"], 3);
        assert_eq!(server.figures().methods["subscribe"].errors, 3);
    });
}

#[test]
fn a_subscription_that_panics_is_an_error() {
    with_server(options(), async |server| {
        let mut socket = Socket::open(&server).await;
        let answer = socket
            .call(call(1, "subscribe", json!(["x"])).to_string())
            .await;
        assert_eq!(error(&answer).0, -32603);
        assert_eq!(answer["id"], 1);
        assert!(socket.call(subscribe(2, 0, 0)).await["result"].is_string());
    });
}

#[test]
fn a_client_that_never_reads_is_dropped_and_others_go_on() {
    let mut options = options();
    options.connections.write = Duration::from_millis(300);
    options.websocket.notifications = 4;
    with_server(options, async |server| {
        let mut good = Socket::open(&server).await;
        let mut flooded = Socket::open(&server).await;
        flooded.send(subscribe(1, 10_000, 200_000)).await;
        until(|| server.figures().methods["subscribe"].calls == 1).await;
        good.call(subscribe(1, 0, 0)).await;
        until(|| server.figures().websockets == 1).await;
        // The subscription waited: it has sent what the system's buffers hold, and little more.
        let sent = SENT_LARGE.load(Ordering::Relaxed);
        assert!((1..300).contains(&sent), "{sent}");
        sleep(Duration::from_millis(50)).await;
        assert_eq!(SENT_LARGE.load(Ordering::Relaxed), sent);
        let answer = good.call(subscribe(2, 20, 1_000)).await;
        assert!(answer["result"].is_string());
        for index in 0..20 {
            let notification = good.read().await.unwrap_or(Value::Null);
            assert_eq!(notification["params"]["result"][0], index);
        }
        drop(flooded);
    });
}
