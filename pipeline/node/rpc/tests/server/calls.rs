//! Calls, and messages that are none.

use serde_json::{Value, json};

use super::support::{both, call, error, options, post, with_server};

#[test]
fn a_call_is_answered_over_both_transports() {
    with_server(options(), async |server| {
        let answer = both(&server, &call(7, "add", json!([1, 2])).to_string()).await;
        assert_eq!(answer, json!({"jsonrpc": "2.0", "id": 7, "result": 3}));
        // Absent params and null are the same; members that nobody knows are ignored.
        for rest in ["", r#","params":null"#, r#","extra":{"deep":[1]}"#] {
            let text = format!(r#"  {{"jsonrpc":"2.0","id":"a","method":"echo"{rest}}}"#);
            let answer = both(&server, &text).await;
            assert_eq!(answer, json!({"jsonrpc": "2.0", "id": "a", "result": null}));
        }
    });
}

#[test]
fn wrong_messages_get_the_codes_of_the_standard() {
    let cases = [
        ("", -32700, Value::Null),
        ("{", -32700, Value::Null),
        (
            r#"{"jsonrpc":"2.0","id":1,"method":"add"} {}"#,
            -32700,
            Value::Null,
        ),
        ("[1,", -32700, Value::Null),
        ("[] 1", -32700, Value::Null),
        ("\u{1}", -32700, Value::Null),
        ("7", -32600, Value::Null),
        (r#""text""#, -32600, Value::Null),
        ("{}", -32600, Value::Null),
        (r#"{"jsonrpc":"2.0","id":3}"#, -32600, json!(3)),
        (
            r#"{"jsonrpc":"1.0","id":3,"method":"add"}"#,
            -32600,
            json!(3),
        ),
        (r#"{"id":3,"method":"add"}"#, -32600, json!(3)),
        (r#"{"jsonrpc":"2.0","id":3,"method":5}"#, -32600, json!(3)),
        (
            r#"{"jsonrpc":"2.0","id":3,"id":4,"method":"add"}"#,
            -32600,
            Value::Null,
        ),
        (
            r#"{"jsonrpc":"2.0","id":3,"method":"nothing"}"#,
            -32601,
            json!(3),
        ),
        (r#"{"jsonrpc":"2.0","id":3,"method":""}"#, -32601, json!(3)),
        (
            r#"{"jsonrpc":"2.0","id":3,"method":"add","params":"x"}"#,
            -32602,
            json!(3),
        ),
        (
            r#"{"jsonrpc":"2.0","id":3,"method":"add","params":[1]}"#,
            -32602,
            json!(3),
        ),
        (
            r#"{"jsonrpc":"2.0","id":3,"method":"add"}"#,
            -32602,
            json!(3),
        ),
    ];
    with_server(options(), async |server| {
        for (message, code, id) in &cases {
            let answer = both(&server, message).await;
            let (got, _, got_id) = error(&answer);
            assert_eq!((got, got_id), (*code, id), "{message}: {answer}");
        }
        // Methods that take anything take no other params.
        for params in [r#""x""#, "5", "true"] {
            let text = format!(r#"{{"jsonrpc":"2.0","id":3,"method":"echo","params":{params}}}"#);
            let answer = both(&server, &text).await;
            assert_eq!((error(&answer).0, &answer["id"]), (-32602, &json!(3)));
        }
        // An array is no call, though it has the members in their order.
        let answer = post(&server, r#"[["2.0", 3, "add", [1, 2]]]"#).await.json();
        assert_eq!(error(&answer[0]).0, -32600);
        // What is nested deeply is skipped without a deep stack.
        let deep = "[".repeat(100_000) + &"]".repeat(100_000);
        let deep = format!(r#"{{"jsonrpc":"2.0","id":1,"method":"add","params":{deep}}}"#);
        assert_eq!(error(&both(&server, &deep).await).0, -32602);
    });
}

#[test]
fn a_method_that_panics_is_an_error_with_its_id() {
    with_server(options(), async |server| {
        for method in ["panic", "panic_later", "panic_blocking"] {
            let answer = both(&server, &call(9, method, json!([])).to_string()).await;
            assert_eq!(
                error(&answer),
                (-32603, "internal error", &json!(9)),
                "{method}"
            );
        }
        let batch = json!([call(1, "panic", json!([])), call(2, "add", json!([1, 2]))]);
        let answer = both(&server, &batch.to_string()).await;
        assert_eq!(error(&answer[0]), (-32603, "internal error", &json!(1)));
        assert_eq!(answer[1]["result"], 3);
        // By both transports, alone and in a batch: each is a fault of the server.
        let figures = server.figures();
        assert_eq!(figures.methods["panic"].faults, 4);
        assert_eq!(figures.methods["add"].faults, 0);
    });
}

#[test]
fn a_response_that_is_too_large_is_an_error() {
    let mut options = options();
    options.response_bytes = 1_000;
    with_server(options, async |server| {
        let answer = both(&server, &call(1, "large", json!([900])).to_string()).await;
        assert_eq!(answer["result"].as_str().map(str::len), Some(900));
        let answer = both(&server, &call(1, "large", json!([1_000])).to_string()).await;
        assert_eq!(error(&answer).2, 1);
    });
}
