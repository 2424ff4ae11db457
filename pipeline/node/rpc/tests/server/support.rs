//! Servers, and clients of them.

use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use futures_util::{SinkExt as _, StreamExt as _};
use jsonrpsee::RpcModule;
use jsonrpsee::types::ErrorObjectOwned;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Handle};
use tokio::time::{sleep, timeout};
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{self, Message};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};
use zkfabric_rpc::{Routes, Server, ServerOptions};

/// Time after which a client gives up: far above what anything takes.
const PATIENCE: Duration = Duration::from_secs(20);

/// Notifications of 100,000 bytes and more that subscriptions have sent.
pub(crate) static SENT_LARGE: AtomicU64 = AtomicU64::new(0);

/// A request for a WebSocket, with the key of RFC 6455, section 1.3.
pub(crate) const HANDSHAKE: &str = "GET / HTTP/1.1\r\nhost: localhost\r\nconnection: keep-alive, Upgrade\r\n\
                         upgrade: WebSocket\r\nsec-websocket-version: 13\r\n\
                         sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

/// Options with a port that the system chooses.
pub(crate) fn options() -> ServerOptions {
    ServerOptions {
        address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
        ..ServerOptions::default()
    }
}

/// Methods that tests call.
pub(crate) fn methods() -> RpcModule<()> {
    let mut module = RpcModule::new(());
    let register = module.register_method("echo", |params, (), _| params.parse::<Value>());
    register.unwrap();
    let register = module.register_method("add", |params, (), _| {
        let (left, right): (u64, u64) = params.parse()?;
        Ok::<_, ErrorObjectOwned>(left + right)
    });
    register.unwrap();
    let register = module.register_async_method("sleep", |params, _, _| async move {
        let milliseconds: u64 = params.one()?;
        sleep(Duration::from_millis(milliseconds)).await;
        Ok::<_, ErrorObjectOwned>(milliseconds)
    });
    register.unwrap();
    let register = module.register_method("large", |params, (), _| {
        Ok::<_, ErrorObjectOwned>("x".repeat(params.one()?))
    });
    register.unwrap();
    let register = module.register_method("thread", |_, (), _| {
        let name = std::thread::current().name().map(str::to_owned);
        Ok::<_, ErrorObjectOwned>(name)
    });
    register.unwrap();
    let register = module.register_method("spin", |params, (), _| {
        let time = Duration::from_micros(params.one()?);
        let start = Instant::now();
        while start.elapsed() < time {}
        Ok::<_, ErrorObjectOwned>(0)
    });
    register.unwrap();
    let register = module.register_method("panic", |_, (), _| -> u64 { panic!("sync") });
    register.unwrap();
    let register = module.register_async_method("panic_later", |_, _, _| async {
        sleep(Duration::from_millis(1)).await;
        panic!("async");
        #[expect(unreachable_code, reason = "the type of the result")]
        0
    });
    register.unwrap();
    let register =
        module.register_blocking_method("panic_blocking", |_, _, _| -> u64 { panic!("blocking") });
    register.unwrap();
    let register = module.register_method("debug_secret", |_, (), _| 42);
    register.unwrap();
    // Sends this many notifications, each with a text of this many bytes.
    let register = module.register_subscription(
        "subscribe",
        "notification",
        "unsubscribe",
        |params, pending, _, _| async move {
            let Ok((count, bytes)) = params.parse::<(u64, usize)>() else {
                panic!("no numbers");
            };
            let sink = pending.accept().await?;
            let text = "x".repeat(bytes);
            for index in 0..count {
                let text = RawValue::from_string(format!(r#"[{index},"{text}"]"#))?;
                sink.send(text).await?;
                if bytes >= 100_000 {
                    SENT_LARGE.fetch_add(1, Ordering::Relaxed);
                }
            }
            sink.closed().await;
            Ok(())
        },
    );
    register.unwrap();
    module
}

/// Runs a test with a server of these options.
pub(crate) fn with_server<F, Fut>(options: ServerOptions, test: F)
where
    F: FnOnce(Server) -> Fut,
    Fut: Future<Output = ()>,
{
    with_routes(options, methods().into(), test);
}

/// Runs a test with a server of these options and methods.
pub(crate) fn with_routes<F, Fut>(options: ServerOptions, routes: Routes, test: F)
where
    F: FnOnce(Server) -> Fut,
    Fut: Future<Output = ()>,
{
    let mut runtime = Builder::new_multi_thread();
    let runtime = runtime.worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let server = Server::start(&Handle::current(), options, routes).unwrap();
        timeout(PATIENCE, test(server)).await.unwrap();
    });
    // Methods that block are not waited for.
    runtime.shutdown_background();
}

/// A response.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: String,
    pub(crate) body: String,
}

impl Response {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let lines = self
            .headers
            .lines()
            .filter_map(|line| line.split_once(": "));
        let mut values = lines.filter(|(got, _)| got.eq_ignore_ascii_case(name));
        values.next().map(|(_, value)| value)
    }
}

/// An HTTP connection.
pub(crate) struct Http(pub(crate) TcpStream);

impl Http {
    pub(crate) async fn connect(server: &Server) -> Self {
        Self(TcpStream::connect(server.local_address()).await.unwrap())
    }

    /// Sends what a request is made of.
    pub(crate) async fn write(&mut self, text: impl AsRef<[u8]>) {
        self.0.write_all(text.as_ref()).await.unwrap();
    }

    /// Reads a response; none at the end of the connection.
    pub(crate) async fn read(&mut self) -> Option<Response> {
        let mut bytes = Vec::new();
        let end = loop {
            if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
                break end;
            }
            match self.0.read_u8().await {
                Ok(byte) => bytes.push(byte),
                Err(_) => return None,
            }
        };
        let headers = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let status = headers.split(' ').nth(1).unwrap().parse().unwrap();
        let mut response = Response {
            status,
            headers,
            body: String::new(),
        };
        let length = response.header("content-length").unwrap_or("0");
        let mut body = vec![0; length.parse().unwrap()];
        self.0.read_exact(&mut body).await.unwrap();
        response.body = String::from_utf8(body).unwrap();
        Some(response)
    }

    /// Sends a request with these headers beside its length.
    pub(crate) async fn send(&mut self, method: &str, headers: &[&str], body: &str) {
        self.send_to("/", method, headers, body).await;
    }

    /// Sends a request to a path.
    pub(crate) async fn send_to(&mut self, path: &str, method: &str, headers: &[&str], body: &str) {
        let mut text = format!("{method} {path} HTTP/1.1\r\nhost: localhost\r\n");
        for header in headers {
            text.push_str(header);
            text.push_str("\r\n");
        }
        text.push_str(&format!("content-length: {}\r\n\r\n{body}", body.len()));
        self.write(text).await;
    }

    pub(crate) async fn post(&mut self, body: &str) -> Response {
        self.send("POST", &["content-type: application/json"], body)
            .await;
        self.read().await.unwrap()
    }
}

/// Posts a message in a connection of its own.
pub(crate) async fn post(server: &Server, body: &str) -> Response {
    Http::connect(server).await.post(body).await
}

/// A WebSocket.
pub(crate) struct Socket(pub(crate) WebSocketStream<TcpStream>);

impl Socket {
    /// Opens a WebSocket whose request has these headers.
    pub(crate) async fn try_open(
        server: &Server,
        headers: &[(&'static str, &str)],
    ) -> Result<Self, tungstenite::Error> {
        Self::try_open_at(server, "/", headers).await
    }

    /// Opens a WebSocket at a path.
    pub(crate) async fn try_open_at(
        server: &Server,
        path: &str,
        headers: &[(&'static str, &str)],
    ) -> Result<Self, tungstenite::Error> {
        let stream = TcpStream::connect(server.local_address()).await.unwrap();
        let url = format!("ws://{}{path}", server.local_address());
        let mut request = url.into_client_request().unwrap();
        for (name, value) in headers {
            request.headers_mut().insert(*name, value.parse().unwrap());
        }
        // A small client, so that what the test sees is the server's.
        let config = WebSocketConfig::default().read_buffer_size(4 << 10);
        client_async_with_config(request, stream, Some(config))
            .await
            .map(|(socket, _)| Self(socket))
    }

    pub(crate) async fn open(server: &Server) -> Self {
        Self::try_open(server, &[]).await.unwrap()
    }

    pub(crate) async fn send(&mut self, text: impl Into<String>) {
        self.0.send(Message::text(text.into())).await.unwrap();
    }

    /// Reads a message; none at the end of the connection.
    pub(crate) async fn read(&mut self) -> Option<Value> {
        loop {
            match self.0.next().await? {
                Ok(Message::Text(text)) => return Some(serde_json::from_str(&text).unwrap()),
                Ok(Message::Close(_)) | Err(_) => return None,
                Ok(_) => {}
            }
        }
    }

    pub(crate) async fn call(&mut self, text: impl Into<String>) -> Value {
        self.send(text).await;
        self.read().await.unwrap()
    }
}

/// The answers to a message over HTTP and over WebSocket, which are the same.
pub(crate) async fn both(server: &Server, message: &str) -> Value {
    let answer = post(server, message).await.json();
    let mut socket = Socket::open(server).await;
    assert_eq!(socket.call(message).await, answer, "{message}");
    answer
}

/// A call.
pub(crate) fn call(id: u64, method: &str, params: impl Into<Value>) -> Value {
    let params = params.into();
    json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params})
}

/// The code and the message of an error, and the id of its call.
pub(crate) fn error(answer: &Value) -> (i64, &str, &Value) {
    let error = &answer["error"];
    let code = error["code"].as_i64();
    let code = code.unwrap_or_else(|| panic!("no error: {:.300}", answer.to_string()));
    (code, error["message"].as_str().unwrap(), &answer["id"])
}

/// Waits until something is so.
pub(crate) async fn until(is_so: impl Fn() -> bool) {
    while !is_so() {
        sleep(Duration::from_millis(5)).await;
    }
}
