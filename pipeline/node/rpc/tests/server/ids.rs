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
        "-1",
        "1.5",
        "18446744073709551616",
        r#""""#,
        r#""a\"b""#,
        "null",
    ];
    with_server(options(), async |server| {
        for id in ids {
            let answer = both(&server, &call(id)).await;
            let id: Value = serde_json::from_str(id).unwrap();
            assert_eq!(answer, json!({"jsonrpc": "2.0", "id": id, "result": 3}));
            let batch = both(&server, &format!("[{}]", call(&id.to_string()))).await;
            assert_eq!(batch[0], answer);
        }
    });
}

/// A number comes back as it was written, with a refusal too.
#[test]
fn numbers_come_back_as_they_were_written() {
    with_server(options(), async |server| {
        let text = r#"{"jsonrpc":"2.0","id":1.50,"method":"no_such"}"#;
        let answer = both(&server, text).await;
        assert_eq!(answer["id"], json!(1.5));
        let words = "the method no_such does not exist/is not available";
        assert_eq!(answer["error"]["message"], words);
        assert_eq!(answer["error"]["code"], -32601);
    });
}

#[test]
fn ids_that_cannot_be_echoed_are_refused() {
    let long = "9".repeat(65);
    let ids = ["true", "{}", "[]", &long];
    let allowed = "the id has to be a string, null, or a number of at most 64 characters";
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
