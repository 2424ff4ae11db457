//! The generator against servers of its own on loopback, which stall, refuse and lose.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread::{self, sleep};
use std::time::Duration;

use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::{self, Message};
use zkfabric_batch::example::Content;

use super::calls::{Call, Calls};
use super::load::{Done, Load, Ready};
use super::schedule::Pace;
use super::transactions::{self, Signed, Stream};
use super::transport::Transport;
use super::{NodeError, receipts};

/// Answers a call: with a result, or with an error.
type Answer = dyn FnMut(&str, &Value) -> Result<Value, Value> + Send;

/// Answers one message after the other, over all connections: while one is stalled, all are.
struct Server {
    answer: Mutex<Box<Answer>>,
}

impl Server {
    fn start(
        answer: impl FnMut(&str, &Value) -> Result<Value, Value> + Send + 'static,
    ) -> SocketAddr {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let server = Arc::new(Self {
            answer: Mutex::new(Box::new(answer)),
        });
        // It ends with the process of the test.
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let server = Arc::clone(&server);
                thread::spawn(move || server.serve(stream));
            }
        });
        address
    }

    fn respond(&self, text: &str) -> String {
        let one = |call: &Value| {
            let mut answer = self.answer.lock().unwrap();
            let method = call["method"].as_str().unwrap();
            match answer(method, &call["params"]) {
                Ok(result) => json!({"jsonrpc": "2.0", "id": call["id"], "result": result}),
                Err(error) => json!({"jsonrpc": "2.0", "id": call["id"], "error": error}),
            }
        };
        match serde_json::from_str(text).unwrap() {
            Value::Array(calls) => Value::Array(calls.iter().map(one).collect()).to_string(),
            call => one(&call).to_string(),
        }
    }

    fn serve(&self, mut stream: TcpStream) {
        let mut begin = [0; 3];
        if !stream.peek(&mut begin).is_ok_and(|bytes| bytes == 3) {
            return;
        }
        if &begin == b"GET" {
            return self.websocket(stream);
        }
        let (mut read, mut part) = (Vec::new(), [0; 4096]);
        while let Ok(bytes @ 1..) = stream.read(&mut part) {
            read.extend_from_slice(&part[..bytes]);
            let text = String::from_utf8(read.clone()).unwrap();
            let Some((head, body)) = text.split_once("\r\n\r\n") else {
                continue;
            };
            let length = head.split("content-length: ").nth(1).unwrap();
            if body.len() < length.parse().unwrap() {
                continue;
            }
            read.clear();
            let body = self.respond(body);
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
            if stream.write_all((head + &body).as_bytes()).is_err() {
                return;
            }
        }
    }

    /// Answers two messages in the opposite order, if the second one comes soon.
    fn websocket(&self, stream: TcpStream) {
        let mut socket = tungstenite::accept(stream).unwrap();
        let soon = Some(Duration::from_millis(20));
        socket.get_ref().set_read_timeout(soon).unwrap();
        let mut first = None;
        loop {
            let answers = match socket.read() {
                Ok(Message::Text(text)) => {
                    let answer = self.respond(&text);
                    match first.take() {
                        Some(first) => [Some(answer), Some(first)],
                        None => {
                            first = Some(answer);
                            continue;
                        }
                    }
                }
                Err(tungstenite::Error::Io(error)) if error.kind() == ErrorKind::WouldBlock => {
                    [first.take(), None]
                }
                _ => return,
            };
            for answer in answers.into_iter().flatten() {
                if socket.send(answer.into()).is_err() {
                    return;
                }
            }
        }
    }
}

fn numbers(count: usize, per_message: usize) -> Calls {
    let call = |number: usize| Call {
        params: format!("[{number}]"),
        expected: number.to_string(),
    };
    Calls::new("echo", (0..count).map(call), per_message)
}

fn run(address: SocketAddr, calls: &Calls, transport: Transport, pace: Pace) -> Done {
    let load = Load {
        calls,
        repeats: false,
        transport,
        pace,
        most: Duration::from_secs(60),
    };
    Ready::new(address, &load).unwrap().run().unwrap()
}

const HTTP: Transport = Transport::Http { connections: 2 };
const WEBSOCKET: Transport = Transport::WebSocket {
    connections: 2,
    unanswered: 4,
};

/// Counts the times that are this long at least.
fn long(done: &Done, least: Duration) -> usize {
    done.times.iter().filter(|time| **time >= least).count()
}

#[test]
fn an_open_loop_counts_the_wait_of_a_stalled_server() {
    const STALL: Duration = Duration::from_millis(500);
    let stalls = || {
        let mut calls = 0;
        Server::start(move |_, params| {
            calls += 1;
            if calls == 20 {
                sleep(STALL);
            }
            Ok(params[0].clone())
        })
    };
    let calls = numbers(100, 1);
    let half = STALL / 2;
    for transport in [HTTP, WEBSOCKET] {
        let open = Pace::Every(Duration::from_millis(5));
        let done = run(stalls(), &calls, transport, open);
        assert_eq!((done.ledger.count(), done.sent), (100, 100));
        // Fifty were due in the first half of the stall, and none was sent later than it was due.
        let waited = long(&done, half);
        assert!(waited >= 45, "{transport:?}: {waited} of {:?}", done.times);
        // The first ones waited for nothing.
        assert!(done.times.iter().take(10).all(|time| *time < half));
    }
    // A closed loop sends nothing meanwhile: each connection has waited once.
    let closed = Pace::Fast(Duration::from_secs(60));
    let done = run(stalls(), &calls, HTTP, closed);
    assert!(long(&done, half) <= 2, "{:?}", done.times);
}

#[test]
fn every_call_has_its_answer_over_each_transport() {
    for transport in [HTTP, WEBSOCKET] {
        for per_message in [1, 3] {
            let address = Server::start(|_, params| Ok(params[0].clone()));
            let calls = numbers(48, per_message);
            let closed = Pace::Fast(Duration::from_secs(60));
            let done = run(address, &calls, transport, closed);
            assert_eq!((done.ledger.count(), done.sent), (48, 48 / per_message));
            assert_eq!(done.times.len(), done.sent);
        }
    }
}

fn transfers(count: usize) -> Vec<Signed> {
    let mut stream = Stream::new(Content::Transfers, 3, 1 << 30).unwrap();
    stream.take(count).unwrap()
}

/// A node that acknowledges transactions, and does with some of them what it should not.
fn node(signed: &[Signed], lost: Option<usize>, refused: Option<usize>) -> SocketAddr {
    let raw = |index: Option<usize>| index.map(|index| json!(signed[index].raw));
    let (mut refused, lost) = (raw(refused), lost.map(|index| json!(signed[index].hash)));
    let known: Vec<(Value, Value)> = signed
        .iter()
        .map(|signed| (json!(signed.raw), json!(signed.hash)))
        .collect();
    let mut taken = Vec::new();
    Server::start(move |method, params| {
        let param = &params[0];
        if method == "eth_sendRawTransaction" {
            if refused.take_if(|refused| refused == param).is_some() {
                return Err(json!({"code": -32005, "message": "behind"}));
            }
            let (_, hash) = known.iter().find(|(raw, _)| raw == param).unwrap();
            taken.push(hash.clone());
            return Ok(hash.clone());
        }
        assert_eq!(method, "eth_getTransactionReceipt");
        let has_receipt = taken.contains(param) && Some(param) != lost.as_ref();
        Ok(match has_receipt {
            true => json!({"transactionHash": param, "status": "0x1"}),
            false => Value::Null,
        })
    })
}

fn send(address: SocketAddr, signed: &[Signed]) -> Done {
    let calls = transactions::calls(signed, 2);
    let closed = Pace::Fast(Duration::from_secs(60));
    run(address, &calls, HTTP, closed)
}

#[test]
fn a_refused_transaction_is_not_counted_and_sent_again() {
    let signed = transfers(7);
    let address = node(&signed, None, Some(3));
    let done = send(address, &signed);
    assert_eq!((done.ledger.count(), done.ledger.refused().len()), (6, 1));
    assert_eq!(done.ledger.refused()[0].id, 3);
    assert!(done.ledger.acknowledged().all(|id| id != 3));
    receipts::check(address, &signed, &done.ledger).unwrap();
    // It was taken at last.
    let again = send(address, &signed);
    assert_eq!(again.ledger.count(), 7);
    receipts::check(address, &signed, &again.ledger).unwrap();
}

#[test]
fn an_acknowledged_transaction_without_a_receipt_is_an_error() {
    let signed = transfers(7);
    let address = node(&signed, Some(5), None);
    let done = send(address, &signed);
    assert_eq!(done.ledger.count(), 7);
    let idle = Duration::from_millis(200);
    let executed = receipts::executed(address, &signed, &done.ledger, idle).unwrap();
    assert_eq!(executed.missing, [signed[5].hash]);
    match executed.whole() {
        Err(NodeError::Lost { count: 1, first }) => assert_eq!(first, signed[5].hash),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_server_that_answers_wrongly_or_not_at_all_is_an_error() {
    let calls = numbers(4, 1);
    let run = |address, most| {
        let load = Load {
            calls: &calls,
            repeats: false,
            transport: HTTP,
            pace: Pace::Fast(Duration::from_secs(60)),
            most,
        };
        Ready::new(address, &load).unwrap().run().unwrap_err()
    };
    let minute = Duration::from_secs(60);
    let wrong = Server::start(|_, _| Ok(json!(7)));
    let error = run(wrong, minute);
    assert!(matches!(error, NodeError::Wrong { .. }), "{error}");
    let silent = Server::start(|_, params| {
        sleep(Duration::from_secs(600));
        Ok(params.clone())
    });
    let error = run(silent, Duration::from_millis(100));
    assert!(
        matches!(error, NodeError::Silent { answered: 0, .. }),
        "{error}"
    );
}
