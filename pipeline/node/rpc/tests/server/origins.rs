//! Web pages.

use serde_json::json;
use zkfabric_rpc::{Origins, Server};

use super::support::{Http, Response, Socket, call, options, with_server};

const PAGE: &str = "https://example.org";

async fn request(server: &Server, method: &str, origin: &str) -> Response {
    let origin = format!("origin: {origin}");
    let headers = ["content-type: application/json", &origin];
    let mut http = Http::connect(server).await;
    let add = call(1, "add", json!([1, 2])).to_string();
    let body = if method == "POST" { &add } else { "" };
    http.send(method, &headers, body).await;
    http.read().await.unwrap()
}

fn test(origins: Origins, origin: &'static str, allowed: Option<&'static str>) {
    let mut options = options();
    options.origins = origins;
    with_server(options, async move |server| {
        let name = "access-control-allow-origin";
        let preflight = request(&server, "OPTIONS", origin).await;
        assert_eq!(preflight.header(name), allowed);
        if allowed.is_some() {
            assert_eq!(preflight.status, 204);
            assert_eq!(
                preflight.header("access-control-allow-methods"),
                Some("POST")
            );
            let headers = preflight.header("access-control-allow-headers");
            assert_eq!(headers, Some("authorization, content-type, traceparent"));
        } else {
            assert_eq!(preflight.status, 403);
        }
        // The browser keeps an answer from a page that may not read it.
        let response = request(&server, "POST", origin).await;
        assert_eq!(response.json()["result"], 3);
        assert_eq!(response.header(name), allowed);
        let socket = Socket::try_open(&server, &[("origin", origin)]).await;
        match socket {
            Ok(_) => assert!(allowed.is_some()),
            Err(refused) => {
                assert!(allowed.is_none(), "{refused}");
                assert!(refused.to_string().contains("403"), "{refused}");
            }
        }
        // A program that is no browser has no origin.
        Socket::open(&server).await;
    });
}

#[test]
fn no_page_may_call_unless_it_is_named() {
    test(Origins::None, PAGE, None);
}

#[test]
fn named_pages_may_call() {
    let origins = || Origins::These(vec!["http://localhost:3000".to_owned(), PAGE.to_owned()]);
    test(origins(), PAGE, Some(PAGE));
    test(origins(), "https://example.org.evil.net", None);
}

#[test]
fn every_page_may_call_if_all_may() {
    test(Origins::Any, PAGE, Some("*"));
}

#[test]
fn caches_learn_that_responses_differ_by_origin() {
    let mut options = options();
    options.origins = Origins::These(vec![PAGE.to_owned()]);
    with_server(options, async |server| {
        let response = request(&server, "POST", "https://other.org").await;
        assert_eq!(response.header("vary"), Some("origin"));
    });
}
