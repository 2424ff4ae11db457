//! Long answers over HTTP.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use hyper::body::Bytes;
use jsonrpsee::RpcModule;
use jsonrpsee::types::ErrorObjectOwned;
use serde_json::value::RawValue;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::runtime::Handle;
use tokio::time::{sleep, timeout};

use super::*;

/// Bytes of a chunk.
const CHUNK: usize = 4 << 10;
/// Bytes that no buffer of the system takes.
const ENDLESS: usize = 256 << 20;

/// Methods of a server: a text of as many bytes as are asked for, sent in chunks, which fails where
/// its length is odd; and a short answer. Bytes that were made are counted.
fn module(made: &Arc<AtomicUsize>) -> RpcModule<AtomicUsize> {
    let mut module = RpcModule::from_arc(Arc::clone(made));
    let register = module.register_async_method("long", |params, made, about| async move {
        let bytes: usize = params.one()?;
        let outlet = Outlet::of(&about);
        let closed =
            |closed: Closed| ErrorObjectOwned::owned(-32_005, format!("{closed:?}"), None::<()>);
        let mut sink = outlet.open().await.map_err(closed)?;
        tokio::spawn(async move {
            let quote = || Bytes::from_static(b"\"");
            let mut sent = sink.send(quote()).await;
            let mut left = bytes;
            while left > 1 && sent.is_ok() {
                let chunk = left.min(CHUNK);
                made.fetch_add(chunk, Ordering::SeqCst);
                sent = sink.send(vec![b'x'; chunk].into()).await;
                left -= chunk;
            }
            match (left, sent) {
                (1, Ok(())) => sink.fail(-32_603, "a test's"),
                (_, Ok(())) if sink.send(quote()).await.is_ok() => sink.end(),
                _ => {}
            }
        });
        Ok::<_, ErrorObjectOwned>(RawValue::NULL.to_owned())
    });
    register.unwrap();
    let register = module.register_method("short", |_, _, _| 7);
    register.unwrap();
    module
}

fn options() -> ServerOptions {
    let mut options = ServerOptions {
        address: ([127, 0, 0, 1], 0).into(),
        response_bytes: 1_000,
        ..ServerOptions::default()
    };
    options.long = LongOptions {
        methods: vec!["long".to_owned()],
        at_once: 1,
        waiting: 0,
        // Longer than a test reads.
        wait: Duration::from_secs(60),
        chunk_bytes: CHUNK,
        ..LongOptions::default()
    };
    options
}

/// Starts a server; returns it with the bytes that its answers have made.
fn start(options: ServerOptions) -> (Server, Arc<AtomicUsize>) {
    let made = Arc::default();
    let server = Server::start(&Handle::current(), options, module(&made)).unwrap();
    (server, made)
}

/// Posts a call in a connection of its own, which the server closes behind the answer.
async fn ask(server: &Server, method: &str, bytes: usize) -> TcpStream {
    let mut stream = TcpStream::connect(server.local_address()).await.unwrap();
    let body = format!(r#"{{"jsonrpc":"2.0","id":"a\"b","method":"{method}","params":[{bytes}]}}"#);
    let length = body.len();
    let request = format!(
        "POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/json\r\n\
         content-length: {length}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    stream
}

/// Reads an answer to the end of its connection, however that comes: its headers, and its body,
/// which is none if it is not whole.
async fn read(mut stream: TcpStream) -> (String, Option<String>) {
    let mut answer = Vec::new();
    let _ = timeout(Duration::from_secs(20), stream.read_to_end(&mut answer)).await;
    let answer = String::from_utf8(answer).unwrap();
    let (headers, body) = answer.split_once("\r\n\r\n").unwrap_or_default();
    if !headers.contains("transfer-encoding: chunked") {
        return (headers.to_owned(), Some(body.to_owned()));
    }
    let (mut text, mut rest) = (String::new(), body);
    while let Some((length, chunk)) = rest.split_once("\r\n") {
        let length = usize::from_str_radix(length, 16).unwrap();
        if length == 0 {
            return (headers.to_owned(), Some(text));
        }
        let Some(part) = chunk.get(..length) else {
            break;
        };
        text.push_str(part);
        rest = chunk.get(length + 2..).unwrap_or_default();
    }
    (headers.to_owned(), None)
}

async fn until(is_so: impl Fn() -> bool) {
    for _ in 0..4_000 {
        if is_so() {
            return;
        }
        sleep(Duration::from_millis(5)).await;
    }
    panic!("it does not come");
}

/// Returns what is made while nobody reads, once it is no more.
async fn settled(made: &AtomicUsize) -> usize {
    loop {
        let before = made.load(Ordering::SeqCst);
        sleep(Duration::from_millis(200)).await;
        if before > 0 && made.load(Ordering::SeqCst) == before {
            return before;
        }
    }
}

/// An answer that is far longer than what may be in memory is exact, and is made as it is read;
/// short answers are given meanwhile, and a second long one is refused in words.
#[tokio::test(flavor = "multi_thread")]
async fn a_long_answer_is_made_as_it_is_read() {
    let (server, made) = start(options());
    let stream = ask(&server, "long", ENDLESS).await;
    // What the system's buffers hold, and a little.
    assert!(settled(&made).await < ENDLESS / 4);
    assert_eq!(server.figures().long_sent, 1);
    let (headers, short) = read(ask(&server, "short", 0).await).await;
    assert!(headers.contains("content-length"), "{headers}");
    assert_eq!(
        short.unwrap(),
        r#"{"jsonrpc":"2.0","id":"a\"b","result":7}"#
    );
    let (_, refused) = read(ask(&server, "long", 4).await).await;
    let refused = refused.unwrap();
    assert!(
        refused.contains("-32005") && refused.contains("most: 1"),
        "{refused}"
    );
    drop(stream);
    until(|| server.figures().long_sent == 0).await;
    assert_eq!(server.figures().long_cut, 1);
    let bytes = 3 * CHUNK + 6;
    let (headers, body) = read(ask(&server, "long", bytes).await).await;
    assert!(!headers.contains("content-length"), "{headers}");
    let text = "x".repeat(bytes);
    let expected = format!(r#"{{"jsonrpc":"2.0","id":"a\"b","result":"{text}"}}"#);
    assert_eq!(body.unwrap(), expected);
    assert_eq!(server.figures().methods["long"].errors, 1);
    assert_eq!(server.figures().long_cut, 1);
}

/// Where an answer fails before its end, its connection is cut, and nobody takes it for whole.
#[tokio::test(flavor = "multi_thread")]
async fn a_long_answer_that_fails_is_cut() {
    let (server, _) = start(options());
    let (_, body) = read(ask(&server, "long", 20 * CHUNK + 1).await).await;
    assert_eq!(body, None);
    until(|| server.figures().long_cut == 1).await;
    let figures = server.figures();
    assert_eq!(figures.methods["long"].faults, 1);
    assert_eq!(figures.long_sent, 0);
}

/// A reader that stops is ended, and who waits for its place has it then.
#[tokio::test(flavor = "multi_thread")]
async fn a_reader_that_stops_gives_its_place_up() {
    let mut options = options();
    options.connections.write = Duration::from_millis(300);
    options.long.waiting = 1;
    let (server, made) = start(options);
    let stopped = ask(&server, "long", ENDLESS).await;
    until(|| made.load(Ordering::SeqCst) > 0).await;
    let (_, body) = read(ask(&server, "long", 2 * CHUNK).await).await;
    assert!(body.is_some_and(|body| body.len() > 2 * CHUNK));
    assert_eq!(server.figures().long_cut, 1);
    until(|| server.figures().http_connections == 0).await;
    assert_eq!(read(stopped).await.1, None);
}

/// Who waits for a place for too long is refused, and so is a call of a batch.
#[tokio::test(flavor = "multi_thread")]
async fn waiting_for_a_place_ends() {
    let mut options = options();
    options.long.waiting = 1;
    options.long.wait = Duration::from_millis(50);
    let (server, made) = start(options);
    let _stopped = ask(&server, "long", ENDLESS).await;
    until(|| made.load(Ordering::SeqCst) > 0).await;
    let (_, refused) = read(ask(&server, "long", 4).await).await;
    assert!(refused.unwrap().contains("-32005"));
}
