//! Methods behind a token.

use serde_json::{Value, json};
use zkfabric_rpc::{ServerOptions, Token};

use super::support::{Http, Socket, both, call, error, options, with_server};

const UNAUTHORIZED: &str = "unauthorized: the method needs a bearer token";

fn guarded() -> ServerOptions {
    let mut options = options();
    options.access.token = Some(Token::new("open sesame".to_owned()));
    options
}

#[test]
fn a_guarded_method_needs_the_token() {
    with_server(guarded(), async |server| {
        let secret = call(1, "debug_secret", json!([])).to_string();
        let answer = both(&server, &secret).await;
        assert_eq!(error(&answer), (-32001, UNAUTHORIZED, &json!(1)));
        // What does not exist is behind the token too.
        let answer = both(&server, &call(1, "admin_nothing", json!([])).to_string()).await;
        assert_eq!(error(&answer).0, -32001);
        let batch = json!([
            call(1, "add", json!([1, 2])),
            call(2, "debug_secret", json!([]))
        ]);
        let answer = both(&server, &batch.to_string()).await;
        assert_eq!(answer[0]["result"], 3);
        assert_eq!(error(&answer[1]), (-32001, UNAUTHORIZED, &json!(2)));
    });
}

#[test]
fn the_token_opens_guarded_methods() {
    let cases = [
        ("Bearer open sesame", true),
        ("bearer open sesame", true),
        ("Bearer open sesamE", false),
        ("Bearer open sesame ", true),
        ("Bearer open sesam", false),
        ("Bearer open sesames", false),
        ("Bearer ", false),
        ("Basic open sesame", false),
        ("Tokens open sesame", false),
        ("open sesame", false),
        ("é", false),
    ];
    with_server(guarded(), async |server| {
        let secret = call(1, "debug_secret", json!([])).to_string();
        for (value, opens) in cases {
            let header = format!("authorization: {value}");
            let headers = ["content-type: application/json", &header];
            let mut http = Http::connect(&server).await;
            http.send("POST", &headers, &secret).await;
            let answer = http.read().await.unwrap().json();
            let expected = if opens { json!(42) } else { Value::Null };
            assert_eq!(answer["result"], expected, "{value}");
            if value.is_ascii() {
                let socket = Socket::try_open(&server, &[("authorization", value)]).await;
                let answer = socket.unwrap().call(secret.clone()).await;
                assert_eq!(answer["result"], expected, "{value}");
            }
        }
    });
}

#[test]
fn without_a_token_nobody_calls_guarded_methods() {
    with_server(options(), async |server| {
        let secret = call(1, "debug_secret", json!([])).to_string();
        for value in ["Bearer ", "Bearer x"] {
            let header = format!("authorization: {value}");
            let mut http = Http::connect(&server).await;
            http.send(
                "POST",
                &["content-type: application/json", &header],
                &secret,
            )
            .await;
            assert_eq!(error(&http.read().await.unwrap().json()).0, -32001);
        }
    });
}

#[test]
fn options_do_not_show_the_token() {
    assert!(!format!("{:?}", guarded()).contains("sesame"));
}
