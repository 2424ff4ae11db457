//! Ids.

use serde_json::{Value, json};

use super::support::{both, error, options, with_server};

fn call(id: &str) -> String {
    format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"add","params":[1,2]}}"#)
}

#[test]
fn ids_are_echoed_as_they_came() {
    let ids = [
        "0",
        "1",
        "18446744073709551615",
        r#""""#,
        r#""a\"b""#,
        "null",
    ];
    with_server(options(), async |server| {
        for id in ids {
            let answer = both(&server, &call(id)).await;
            let id: Value = serde_json::from_str(id).unwrap();
            assert_eq!(answer, json!({"jsonrpc": "2.0", "id": id, "result": 3}));
        }
    });
}

#[test]
fn ids_that_cannot_be_echoed_are_refused() {
    let ids = [
        "-1",
        "1.5",
        "1e3",
        "18446744073709551616",
        "true",
        "{}",
        "[]",
    ];
    let allowed = "the id has to be a string, null, or an integer from 0 to 2^64 - 1";
    with_server(options(), async |server| {
        for id in ids {
            let expected = (-32600, allowed, &Value::Null);
            let answer = both(&server, &call(id)).await;
            assert_eq!(error(&answer), expected, "{id}");
            // The same in a batch, beside a call that is one.
            let answer = both(&server, &format!("[{},{}]", call(id), call("5"))).await;
            assert_eq!(error(&answer[0]), expected, "{id}");
            assert_eq!(answer[1], json!({"jsonrpc": "2.0", "id": 5, "result": 3}));
        }
    });
}
