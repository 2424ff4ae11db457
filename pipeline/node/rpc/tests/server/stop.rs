//! Starting and stopping.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use serde_json::json;
use tokio::net::TcpStream;
use tokio::runtime::Handle;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use zkfabric_rpc::{Server, ServerError, ServerOptions};

use super::support::{Http, Socket, call, methods, options, until, with_server};

const LONG: Duration = Duration::from_secs(10);

#[test]
fn calls_end_before_a_server_stops() {
    with_server(options(), async |server| {
        let address = server.local_address();
        let sleep = call(1, "sleep", json!([300])).to_string();
        let mut idle = Http::connect(&server).await;
        let mut http = Http::connect(&server).await;
        http.send("POST", &["content-type: application/json"], &sleep)
            .await;
        let mut socket = Socket::open(&server).await;
        socket.send(sleep).await;
        until(|| server.figures().methods["sleep"].calls == 2).await;
        let start = Instant::now();
        let stopped = tokio::spawn(server.stop(LONG));
        // An idle connection ends at once.
        assert!(idle.read().await.is_none());
        assert!(start.elapsed() < Duration::from_millis(200));
        assert!(TcpStream::connect(address).await.is_err());
        assert_eq!(http.read().await.unwrap().json()["result"], 300);
        assert!(http.read().await.is_none());
        assert_eq!(socket.read().await.unwrap()["result"], 300);
        let Some(Ok(Message::Close(Some(close)))) = socket.0.next().await else {
            panic!("no close");
        };
        assert_eq!(close.code, CloseCode::Away);
        drop(socket);
        stopped.await.unwrap();
        assert!(start.elapsed() < LONG / 2);
    });
}

#[test]
fn calls_that_take_too_long_are_dropped() {
    with_server(options(), async |server| {
        let sleep = call(1, "sleep", json!([10_000])).to_string();
        let mut http = Http::connect(&server).await;
        http.send("POST", &["content-type: application/json"], &sleep)
            .await;
        let mut socket = Socket::open(&server).await;
        socket.send(sleep).await;
        until(|| server.figures().methods["sleep"].calls == 2).await;
        let start = Instant::now();
        server.stop(Duration::from_millis(100)).await;
        assert!(start.elapsed() < LONG / 2);
        assert!(http.read().await.is_none());
        assert!(socket.read().await.is_none());
    });
}

#[test]
fn a_server_that_is_dropped_stops() {
    with_server(options(), async |server| {
        let address = server.local_address();
        let mut socket = Socket::open(&server).await;
        drop(server);
        assert!(socket.read().await.is_none());
        while TcpStream::connect(address).await.is_ok() {}
    });
}

#[test]
fn an_address_in_use_is_named() {
    let used = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut options = options();
    options.address = used.local_addr().unwrap();
    with_server(self::options(), async move |_| {
        let failure = Server::start(&Handle::current(), options.clone(), methods());
        let message = failure.unwrap_err().to_string();
        assert!(message.contains(&options.address.to_string()), "{message}");
    });
}

#[test]
fn options_that_no_server_can_have_are_refused() {
    type Change = fn(&mut ServerOptions);
    let wrong: [(&str, Change); 17] = [
        ("request_bytes", |it| it.request_bytes = 0),
        ("response_bytes", |it| it.response_bytes = 0),
        ("long.chunk_bytes", |it| it.long.chunk_bytes = 0),
        ("long.chunks", |it| it.long.chunks = 0),
        ("long.bytes_per_second", |it| it.long.bytes_per_second = 0),
        ("long.wait", |it| it.long.wait = Duration::ZERO),
        ("long.at_once", |it| it.long.at_once = 0),
        ("connections.http", |it| it.connections.http = 0),
        ("connections.http", |it| it.connections.http = usize::MAX),
        ("connections.websockets", |it| {
            it.connections.websockets = usize::MAX;
        }),
        ("batch.at_once", |it| it.batch.at_once = 0),
        ("batch.response_bytes", |it| it.batch.response_bytes = 0),
        ("websocket.unanswered", |it| it.websocket.unanswered = 0),
        ("websocket.notifications", |it| {
            it.websocket.notifications = 0;
        }),
        ("websocket.ping", |it| it.websocket.ping = Duration::ZERO),
        ("connections.headers", |it| {
            it.connections.headers = Duration::MAX;
        }),
        ("websocket.silence", |it| {
            it.websocket.silence = Duration::MAX;
        }),
    ];
    with_server(options(), async move |_| {
        for (expected, change) in wrong {
            let mut options = options();
            change(&mut options);
            let failure = Server::start(&Handle::current(), options, methods()).unwrap_err();
            let ServerError::Setting { setting, .. } = failure else {
                panic!("{failure}");
            };
            assert_eq!(setting, expected);
        }
    });
}
