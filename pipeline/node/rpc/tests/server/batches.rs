//! Batches.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::support::{Http, Socket, both, call, error, options, post, until, with_server};

fn sleeps(milliseconds: &[u64]) -> String {
    let calls = milliseconds.iter().zip(0..);
    let calls = calls.map(|(time, id)| call(id, "sleep", json!([time])));
    Value::Array(calls.collect()).to_string()
}

fn results(answer: &Value) -> Vec<u64> {
    let answers = answer.as_array().unwrap().iter().zip(0_u64..);
    let results = answers.map(|(answer, id)| {
        assert_eq!(answer["id"], id);
        answer["result"].as_u64().unwrap()
    });
    results.collect()
}

#[test]
fn calls_of_a_batch_run_at_once_and_are_answered_in_order() {
    with_server(options(), async |server| {
        let batch = sleeps(&[300, 290, 200, 100, 300]);
        let start = Instant::now();
        let answer = post(&server, &batch).await.json();
        assert!(
            start.elapsed() < Duration::from_secs(1),
            "{:?}",
            start.elapsed()
        );
        assert_eq!(results(&answer), [300, 290, 200, 100, 300]);
        let mut socket = Socket::open(&server).await;
        let start = Instant::now();
        assert_eq!(socket.call(batch).await, answer);
        assert!(
            start.elapsed() < Duration::from_secs(1),
            "{:?}",
            start.elapsed()
        );
    });
}

#[test]
fn calls_of_a_batch_that_run_at_once_are_bounded() {
    let mut options = options();
    options.batch.at_once = 2;
    with_server(options, async |server| {
        let start = Instant::now();
        let answer = post(&server, &sleeps(&[50; 6])).await.json();
        assert_eq!(results(&answer), [50; 6]);
        assert!(start.elapsed() >= Duration::from_millis(150));
    });
}

#[test]
fn a_batch_with_too_many_calls_is_refused_whole() {
    with_server(options(), async |server| {
        let calls = |count| {
            Value::Array(
                (0..count)
                    .map(|id| call(id, "add", json!([id, 0])))
                    .collect(),
            )
        };
        let answer = both(&server, &calls(1_000).to_string()).await;
        assert_eq!(results(&answer), (0..1_000).collect::<Vec<u64>>());
        let answer = both(&server, &calls(1_001).to_string()).await;
        let expected = (-32600, "the batch has more than 1000 calls", &Value::Null);
        assert_eq!(error(&answer), expected);
        assert_eq!(server.figures().methods["add"].calls, 2_000);
        // What follows the first calls has to be JSON too.
        let cut = calls(1_001).to_string();
        let answer = both(&server, cut.trim_end_matches(']')).await;
        assert_eq!(error(&answer).0, -32700);
    });
}

#[test]
fn notifications_have_no_entry() {
    let notification = json!({"jsonrpc": "2.0", "method": "add", "params": [1, 2]});
    with_server(options(), async |server| {
        let add = call(1, "add", json!([3, 4]));
        let batch = json!([notification, add, notification]).to_string();
        let answer = both(&server, &batch).await;
        assert_eq!(answer, json!([{"jsonrpc": "2.0", "id": 1, "result": 7}]));
        // They run all the same.
        assert_eq!(server.figures().methods["add"].calls, 6);
        for silent in [json!([notification, notification]), notification.clone()] {
            let silent = silent.to_string();
            let mut http = Http::connect(&server).await;
            let response = http.post(&silent).await;
            assert_eq!((response.status, response.body.as_str()), (204, ""));
            assert_eq!(response.header("content-length"), None);
            let response = http.post(&add.to_string()).await;
            assert_eq!(response.json()["result"], 7);
            let mut socket = Socket::open(&server).await;
            socket.send(silent).await;
            assert_eq!(socket.call(add.to_string()).await["result"], 7);
        }
        assert_eq!(server.figures().methods["add"].calls, 6 + 2 * (2 + 1 + 2));
    });
}

#[test]
fn an_empty_batch_is_an_error() {
    with_server(options(), async |server| {
        let answer = both(&server, "[]").await;
        assert_eq!(
            error(&answer),
            (-32600, "the batch has no calls", &Value::Null)
        );
    });
}

#[test]
fn a_batch_whose_response_is_too_large_is_an_error() {
    let mut options = options();
    options.batch.response_bytes = 1_000;
    with_server(options, async |server| {
        let calls = [
            call(1, "large", json!([400])),
            call(2, "large", json!([300])),
        ];
        let answer = both(&server, &json!(calls).to_string()).await;
        assert_eq!(answer.as_array().map(Vec::len), Some(2));
        let calls = [
            call(1, "large", json!([500])),
            call(2, "large", json!([500])),
        ];
        let answer = both(&server, &json!(calls).to_string()).await;
        let expected = "the batch's response has more than 1000 bytes";
        assert_eq!(error(&answer), (-32600, expected, &Value::Null));
        // The brackets and the comma count: the responses have 999 bytes.
        let calls = [
            call(1, "large", json!([500])),
            call(2, "large", json!([427])),
        ];
        let answer = both(&server, &json!(calls).to_string()).await;
        assert_eq!(error(&answer).0, -32600);
        // Calls that have not ended are dropped.
        let mut calls = vec![call(0, "sleep", json!([60_000])); 3];
        calls.push(call(1, "large", json!([2_000])));
        let answer = both(&server, &json!(calls).to_string()).await;
        assert_eq!(error(&answer).0, -32600);
    });
}

#[test]
fn batches_of_methods_that_never_wait_leave_the_threads_to_others() {
    with_server(options(), async |server| {
        let spins = Value::Array(
            (0..1_000)
                .map(|id| call(id, "spin", json!([300])))
                .collect(),
        );
        let mut other = Http::connect(&server).await;
        // Both threads of the runtime have one.
        let mut batches = Vec::new();
        for _ in 0..2 {
            let mut http = Http::connect(&server).await;
            http.send(
                "POST",
                &["content-type: application/json"],
                &spins.to_string(),
            )
            .await;
            batches.push(http);
        }
        until(|| server.figures().methods["spin"].calls > 1).await;
        let answer = other.post(&call(1, "add", json!([1, 2])).to_string()).await;
        assert_eq!(answer.json()["result"], 3);
        let spins = server.figures().methods["spin"].calls;
        assert!(spins < 1_500, "{spins}");
        for mut batch in batches {
            assert_eq!(batch.read().await.unwrap().status, 200);
        }
    });
}
