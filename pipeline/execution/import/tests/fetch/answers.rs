//! Malformed answers, and tolerated additions to an answer.

use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use zkfabric_import::{Error, Limits, Node, Url, fetch};
use zkfabric_testing::node::{self, Reply, Request};

use super::chain::{Chain, Form};
use super::{LIMITS, blocks, example, fetch_from};

/// Returns the result of a chain id request with this answer.
fn chain_id(answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Result<u64, Error> {
    let server = node::Node::start(answer);
    Node::new(Url::from(server.url()), LIMITS)?.chain_id()
}

fn refusal(reply: impl Into<Vec<u8>>) -> String {
    let reply = Reply::ok(reply);
    chain_id(move |_| reply.clone()).unwrap_err().to_string()
}

#[test]
fn what_is_no_answer_is_named_by_method_and_field() {
    for (reply, expected) in [
        (
            &br#"{"jsonrpc":"2.0","id":1,"result":"5"}"#[..],
            "field result: invalid value: string \"5\", expected 0x and the hexadecimal digits of a number below 2^64",
        ),
        (
            br#"{"jsonrpc":"2.0","id":1,"result":"0x10000000000000000"}"#,
            "field result: invalid value: string \"0x10000000000000000\"",
        ),
        (
            br#"{"jsonrpc":"2.0","id":1,"result":5}"#,
            "field result: invalid type: integer `5`",
        ),
        (
            br#"{"jsonrpc":"2.0","id":"1","result":"0x5"}"#,
            "field id: invalid type: string \"1\"",
        ),
        (
            br#"{"jsonrpc":"1.0","id":1,"result":"0x5"}"#,
            "field jsonrpc: expected \"2.0\", got \"1.0\"",
        ),
        (
            br#"{"id":1,"result":"0x5"}"#,
            "field .: missing field `jsonrpc`",
        ),
        (
            br#"{"jsonrpc":"2.0","id":1,"error":{"code":"x"}}"#,
            "field error.code: invalid type: string \"x\"",
        ),
        (br#"{"jsonrpc":"2.0","id":1,"result":"0x5""#, "field .: EOF"),
        (br#"{"jsonrpc":"2.0","id":1,"result":"0x5"} "#, ""),
        (
            br#"{"jsonrpc":"2.0","id":1,"result":"0x5"}}"#,
            "field .: trailing",
        ),
        (b"<html>", "field .: expected value"),
        (b"", "field .: EOF"),
        (b"\xff\xfe", "field .: expected value"),
        (
            br#"{"jsonrpc":"2.0","id":2,"result":"0x5"}"#,
            "id 1, got Some(2)",
        ),
        (
            br#"{"jsonrpc":"2.0","id":null,"result":"0x5"}"#,
            "id 1, got None",
        ),
        (br#"{"jsonrpc":"2.0","id":1}"#, "result is null or missing"),
        (
            br#"{"jsonrpc":"2.0","id":1,"result":null}"#,
            "result is null or missing",
        ),
    ] {
        if expected.is_empty() {
            let reply = Reply::ok(reply);
            assert_eq!(chain_id(move |_| reply.clone()).unwrap(), 5);
            continue;
        }
        let error = refusal(reply);
        assert!(error.starts_with("eth_chainId: "), "{error}");
        assert!(error.contains(expected), "{error}");
    }
    let deep = [
        br#"{"jsonrpc":"2.0","id":1,"x":"#.to_vec(),
        vec![b'['; 1 << 20],
    ]
    .concat();
    assert!(refusal(deep).contains("field x: EOF"), "nothing recurses");
}

#[test]
fn a_node_s_error_has_its_code_and_the_beginning_of_its_message() {
    let error = |id: &str, message: &str| {
        let message = Value::from(message);
        refusal(format!(
            r#"{{"jsonrpc":"2.0","id":{id},"error":{{"code":-32601,"message":{message}}},"result":null}}"#
        ))
    };
    let text = "eth_chainId: the node answers with error -32601: the method is not there";
    assert_eq!(error("1", "the method\nis not there"), text);
    // A node that could not read the request sends null.
    assert_eq!(error("null", "the method is not there"), text);
    assert!(error("7", "x").contains("id 1, got Some(7)"));
    assert!(error("1", &"x".repeat(10_000)).len() < 300);
    assert!(refusal(format!("[\"{}\"]", "x".repeat(10_000))).len() < 400);
}

#[test]
fn http_errors_have_their_status() {
    let error = |status, body: &str| {
        let reply = Reply::Body(status, body.into());
        chain_id(move |_| reply.clone()).unwrap_err().to_string()
    };
    let text = error("403 Forbidden", "<html>\nno</html>");
    assert!(
        text.contains("expected HTTP status 200, got 403: <html> no</html>"),
        "{text}"
    );
    let refusal = r#"{"jsonrpc":"2.0","id":1,"error":{"code":-5,"message":"no"}}"#;
    let text = error("400 Bad Request", refusal);
    assert_eq!(text, "eth_chainId: the node answers with error -5: no");
    // No request goes to another server.
    let other = node::Node::start(|_| Reply::Result("0x5".into()));
    for status in ["302 Found", "303 See Other", "307 Temporary Redirect"] {
        let location = other.url();
        let there =
            format!("HTTP/1.1 {status}\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n");
        let error = chain_id(move |_| Reply::Bytes(there.clone().into())).unwrap_err();
        assert!(
            error.to_string().contains("eth_chainId from http://"),
            "{error}"
        );
    }
    assert!(other.requests().is_empty());
}

#[test]
fn what_may_pass_is_tried_again_and_nothing_else() {
    let times = |attempts: u32, failures: usize, failure: Reply| {
        let asked = AtomicUsize::new(0);
        let server = node::Node::start(move |_| {
            if asked.fetch_add(1, Ordering::Relaxed) < failures {
                failure.clone()
            } else {
                Reply::Result("0x5".into())
            }
        });
        let limits = Limits { attempts, ..LIMITS };
        let answer = Node::new(Url::from(server.url()), limits)
            .unwrap()
            .chain_id();
        (answer.ok(), server.requests().len())
    };
    let busy = || Reply::Body("503 Busy", Vec::new());
    assert_eq!(times(3, 2, busy()), (Some(5), 3));
    assert_eq!(times(3, 3, busy()), (None, 3));
    assert_eq!(times(1, 1, busy()), (None, 1));
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 40\r\n\r\n{\"jsonrpc\"".to_vec();
    assert_eq!(times(2, 1, Reply::Bytes(cut.clone())), (Some(5), 2));
    assert_eq!(times(2, 2, Reply::Bytes(cut)), (None, 2));
    assert_eq!(times(2, 1, Reply::Bytes(Vec::new())), (Some(5), 2));
    assert_eq!(times(3, 1, Reply::Error(-32000, "no".into())), (None, 1));
    assert_eq!(
        times(3, 1, Reply::Body("500 Broken", Vec::new())),
        (None, 1)
    );
    assert_eq!(times(3, 1, Reply::ok("<html>")), (None, 1));
}

#[test]
fn the_wait_for_an_answer_ends() {
    let limits = Limits {
        timeout: Duration::from_millis(200),
        ..LIMITS
    };
    let silent = node::Node::start(|_| Reply::Silence);
    // A server that accepts connections and reads nothing.
    let deaf = TcpListener::bind("127.0.0.1:0").unwrap();
    let deaf = format!("http://{}", deaf.local_addr().unwrap());
    for url in [silent.url(), deaf] {
        let begin = Instant::now();
        let error = Node::new(Url::from(url), limits)
            .unwrap()
            .chain_id()
            .unwrap_err();
        assert!(begin.elapsed() < Duration::from_secs(10));
        assert!(
            matches!(
                error,
                Error::Client(zkfabric_client::Error::Transport { .. })
            ),
            "{error}"
        );
    }
    assert_eq!(silent.requests().len(), 1);
}

#[test]
fn answers_have_a_size() {
    let answer = |digits: usize| format!("0x{}5", "0".repeat(digits));
    let ask = |digits: usize, limits: Limits| {
        let text = answer(digits);
        let server = node::Node::start(move |_| Reply::Result(text.clone().into()));
        let mut node = Node::new(Url::from(server.url()), limits).unwrap();
        [node.chain_id(), node.chain_id()].map(|id| id.map_err(|error| error.to_string()))
    };
    // 38 bytes besides the answer's digits.
    let bytes = json!({ "jsonrpc": "2.0", "id": 1, "result": answer(100) })
        .to_string()
        .len() as u64;
    let limits = |answer, total| Limits {
        answer,
        total,
        ..LIMITS
    };
    assert_eq!(ask(100, limits(bytes, 2 * bytes)), [Ok(5), Ok(5)]);
    let error = |limit: u64| {
        Err(format!(
            "eth_chainId: expected an answer of at most {limit} bytes, got more"
        ))
    };
    assert_eq!(ask(100, limits(bytes - 1, 2 * bytes))[0], error(bytes - 1));
    assert_eq!(
        ask(100, limits(bytes, 2 * bytes - 1)),
        [Ok(5), error(bytes - 1)]
    );
}

#[test]
fn a_node_that_is_not_there_is_named_without_secrets() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap();
    let host = free.local_addr().unwrap().to_string();
    drop(free);
    let server = node::Node::start(|_| Reply::Body("401 No", b"who?".to_vec()));
    for host in [host, server.host()] {
        let url = format!("http://me:secret@{host}/secret?key=secret#secret");
        let mut node = Node::new(Url::from(url), LIMITS).unwrap();
        let error = node.chain_id().unwrap_err();
        let text = format!("{error} {error:?} {node:?}");
        assert!(
            error
                .to_string()
                .starts_with(&format!("eth_chainId from http://{host}: ")),
            "{error}"
        );
        assert!(
            !text.contains("secret") && !text.contains("bWU6c2VjcmV0"),
            "{text}"
        );
    }
    // The node itself receives the secrets.
    let head = server.requests()[0].head.clone();
    assert!(
        head.starts_with("POST /secret?key=secret HTTP/1.1\r\n"),
        "{head}"
    );
    assert!(
        head.to_lowercase()
            .contains("authorization: basic bwu6c2vjcmv0\r\n"),
        "{head}"
    );
}

#[test]
fn each_method_s_answer_is_checked() {
    let chain = Chain::of(&example("small.json"));
    for (method, result, expected) in [
        (
            "debug_getRawHeader",
            json!("0xc0"),
            "block 0: expected the header of Cancun with 20 fields, or of Prague with 21, got 0 fields",
        ),
        (
            "debug_getRawHeader",
            json!("c0"),
            "debug_getRawHeader of block 0: the answer's field result: invalid value: string \"c0\", expected 0x and hexadecimal digits",
        ),
        (
            "debug_getRawBlock",
            json!("0xc"),
            "debug_getRawBlock of block 1: the answer's field result: ",
        ),
        (
            "debug_getRawBlock",
            json!({ "number": "0x1" }),
            "debug_getRawBlock of block 1: the answer's field result: invalid type: map",
        ),
        (
            "debug_executionWitness",
            json!({ "state": ["0x80", "0x8"], "codes": [] }),
            "debug_executionWitness of block 1: the answer's field result.state[1]: ",
        ),
        (
            "debug_executionWitness",
            json!({ "state": [], "codes": {} }),
            "debug_executionWitness of block 1: the answer's field result.codes: invalid type: map",
        ),
        (
            "debug_executionWitness",
            json!({ "state": [] }),
            "debug_executionWitness of block 1: the answer's field result: missing field `codes`",
        ),
        (
            "debug_executionWitness",
            json!({ "codes": [] }),
            "debug_executionWitness of block 1: the answer's field result: missing field `state`",
        ),
    ] {
        let chain = chain.clone();
        let server = node::Node::start(move |request| {
            if request.method == method {
                Reply::Result(result.clone())
            } else {
                chain.answer(request, Form::Reth)
            }
        });
        let error = fetch_from(&server, &blocks(1, 2)).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}");
    }
}

#[test]
fn a_range_has_a_block_and_a_parent() {
    let server = node::Node::start(|_| Reply::Silence);
    for (from, to) in [(0, 0), (0, 5), (2, 1), (u64::MAX, 0)] {
        let mut node = Node::new(Url::from(server.url()), LIMITS).unwrap();
        let error = fetch(&mut node, &blocks(from, to), &mut |_| {}).unwrap_err();
        assert!(matches!(error, Error::Range { .. }), "{error}");
    }
    assert!(server.requests().is_empty());
}
