//! Requests that are no calls.

use serde_json::json;

use super::support::{Http, call, options, with_server};

#[test]
fn other_methods_and_contents_are_refused() {
    with_server(options(), async |server| {
        let add = call(1, "add", json!([1, 2])).to_string();
        let cases = [
            ("GET", "accept: */*", 405),
            ("PUT", "content-type: application/json", 405),
            ("POST", "accept: */*", 415),
            ("POST", "content-type: text/plain", 415),
            ("POST", "content-type: application/jsonx", 415),
            ("POST", "content-type: Application/JSON; charset=UTF-8", 200),
            ("POST", "content-type: application/json-rpc", 200),
        ];
        for (method, header, status) in cases {
            let mut http = Http::connect(&server).await;
            http.send(method, &[header], &add).await;
            let response = http.read().await.unwrap();
            assert_eq!(response.status, status, "{method} {header}");
            if status == 405 {
                assert_eq!(response.header("allow"), Some("POST, OPTIONS"));
            }
        }
        assert_eq!(server.figures().methods["add"].calls, 2);
    });
}

#[test]
fn a_connection_has_many_requests() {
    with_server(options(), async |server| {
        let mut http = Http::connect(&server).await;
        for id in 0..3 {
            let response = http
                .post(&call(id, "add", json!([id, 1])).to_string())
                .await;
            assert_eq!(response.header("content-type"), Some("application/json"));
            assert_eq!(response.json()["result"], id + 1);
        }
    });
}

#[test]
fn large_headers_are_refused() {
    with_server(options(), async |server| {
        let mut http = Http::connect(&server).await;
        let header = format!("x-large: {}", "x".repeat(33_000));
        http.send("POST", &[&header], "").await;
        assert_eq!(http.read().await.unwrap().status, 431);
    });
}
