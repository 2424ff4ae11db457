//! A node that answers by HTTP on this machine, so that a client's requests are really sent.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::{Value, json};

/// A request.
#[derive(Clone, Debug)]
pub struct Request {
    /// The request's first line and headers.
    pub head: String,
    /// The method.
    pub method: String,
    /// The method's parameters.
    pub params: Value,
    /// The request's id.
    pub id: Value,
    /// The whole body; null for one that is no JSON.
    pub body: Value,
}

/// Replies of the node.
#[derive(Clone, Debug)]
pub enum Reply {
    /// A result, as JSON-RPC with the request's id.
    Result(Value),
    /// An error, as JSON-RPC with the request's id.
    Error(i64, String),
    /// Any status line and body.
    Body(&'static str, Vec<u8>),
    /// These bytes, after which the connection is closed.
    Bytes(Vec<u8>),
    /// Nothing, for as long as the client waits.
    Silence,
}

impl Reply {
    /// Returns a body with status 200.
    #[must_use]
    pub fn ok(body: impl Into<Vec<u8>>) -> Self {
        Self::Body("200 OK", body.into())
    }
}

/// A listening node, which listens until the process ends.
#[derive(Debug)]
pub struct Node {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Node {
    /// Starts a node that answers by a function.
    ///
    /// # Panics
    /// No port is free.
    pub fn start(answer: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("the port has a number");
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (seen, answer) = (Arc::clone(&requests), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (seen, answer) = (Arc::clone(&seen), Arc::clone(&answer));
                // A client that disconnects ends its connection.
                thread::spawn(move || serve(&stream, &seen, &*answer).ok());
            }
        });
        Self { address, requests }
    }

    /// Starts a node that replays a record in the format of `ethereum/execution-apis`: `>> ` and a
    /// request, `<< ` and its answer. The node answers other requests with an error.
    ///
    /// # Panics
    /// A recorded line is not JSON.
    #[must_use]
    pub fn recorded(text: &str) -> Self {
        let parse = |line: &str| serde_json::from_str::<Value>(line).expect("recorded JSON");
        let requests = text.lines().filter_map(|line| line.strip_prefix(">> "));
        let answers = text.lines().filter_map(|line| line.strip_prefix("<< "));
        let known: Vec<_> = requests.map(parse).zip(answers.map(parse)).collect();
        Self::start(move |request| {
            let is_asked = |asked: &Value| {
                let params = asked.get("params").cloned().unwrap_or_else(|| json!([]));
                asked["method"] == request.method.as_str() && params == request.params
            };
            let Some((_, answer)) = known.iter().find(|(asked, _)| is_asked(asked)) else {
                return Reply::Error(-32601, "not recorded".to_owned());
            };
            let mut answer = answer.clone();
            answer["id"] = request.id.clone();
            Reply::ok(answer.to_string())
        })
    }

    /// Returns the node's URL.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the node's host and port.
    #[must_use]
    pub fn host(&self) -> String {
        self.address.to_string()
    }

    /// Returns all requests so far.
    ///
    /// # Panics
    /// A connection's thread panicked while it wrote this list, which does not happen.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().expect("no panic holds it").clone()
    }
}

fn serve(
    stream: &TcpStream,
    seen: &Mutex<Vec<Request>>,
    answer: &dyn Fn(&Request) -> Reply,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut writer = stream;
    while let Some(request) = read(&mut reader)? {
        seen.lock()
            .expect("no panic holds it")
            .push(request.clone());
        let id = &request.id;
        let (status, body) = match answer(&request) {
            Reply::Result(result) => {
                let body = json!({ "jsonrpc": "2.0", "id": id, "result": result });
                ("200 OK", body.to_string().into())
            }
            Reply::Error(code, message) => {
                let error = json!({ "code": code, "message": message });
                let body = json!({ "jsonrpc": "2.0", "id": id, "error": error });
                ("200 OK", body.to_string().into())
            }
            Reply::Body(status, body) => (status, body),
            Reply::Bytes(bytes) => return writer.write_all(&bytes),
            Reply::Silence => loop {
                thread::park();
            },
        };
        let length = body.len();
        let head = format!(
            "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
        );
        // In one piece: a second write would wait for the client's acknowledgement.
        writer.write_all(&[head.into_bytes(), body].concat())?;
    }
    Ok(())
}

/// Reads the next request of a connection.
fn read(reader: &mut BufReader<&TcpStream>) -> std::io::Result<Option<Request>> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head)? == 0 {
            return Ok(None);
        }
    }
    let lower = head.to_lowercase();
    let length = lower
        .lines()
        .find_map(|line| line.strip_prefix("content-length:"));
    let length = length.and_then(|length| length.trim().parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body)?;
    let body: Value = serde_json::from_slice(&body).unwrap_or_default();
    Ok(Some(Request {
        head,
        method: body["method"].as_str().unwrap_or_default().to_owned(),
        params: body["params"].clone(),
        id: body["id"].clone(),
        body,
    }))
}
