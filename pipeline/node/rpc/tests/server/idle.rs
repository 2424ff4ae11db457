//! Many WebSockets that do nothing.

use std::fs;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use zkfabric_rpc::{ConnectionOptions, ServerOptions};

use super::support::{Socket, options, post, with_server};

/// WebSockets that are open at once.
const SOCKETS: usize = 2_000;
/// Most bytes that both ends of one take here.
const BYTES: u64 = 64 << 10;

/// Returns the bytes of this process in memory.
fn resident() -> u64 {
    let text = fs::read_to_string("/proc/self/status").unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.unwrap().trim().trim_end_matches(" kB");
    kib.parse::<u64>().unwrap() << 10
}

/// Lets this process open the files that both ends need; `false` if the system does not.
fn has_files() -> bool {
    let files = 2 * SOCKETS as u64 + 100;
    let limit = getrlimit(Resource::Nofile);
    if limit.current.is_none_or(|current| current >= files) {
        return true;
    }
    let wanted = Rlimit {
        current: Some(files),
        maximum: limit.maximum,
    };
    setrlimit(Resource::Nofile, wanted).is_ok()
}

/// Two thousand idle WebSockets with a subscription each take little memory, others are answered
/// as before, and one that wakes up is, too.
#[test]
fn idle_websockets_take_little() {
    if !has_files() {
        println!("skipped: this process may not open {SOCKETS} WebSockets");
        return;
    }
    let many = ServerOptions {
        connections: ConnectionOptions {
            websockets: SOCKETS + 1,
            ..ConnectionOptions::default()
        },
        ..options()
    };
    with_server(many, |server| async move {
        let mut sockets = Vec::with_capacity(SOCKETS);
        let mut before = 0;
        for index in 0..SOCKETS {
            let mut socket = Socket::open(&server).await;
            let subscribe = r#"{"jsonrpc":"2.0","id":1,"method":"subscribe","params":[0,0]}"#;
            let answer = socket.call(subscribe).await;
            assert!(answer["result"].is_string(), "{answer}");
            sockets.push(socket);
            // The first ones take what all share.
            if index == 100 {
                before = resident();
            }
        }
        let grown = resident().saturating_sub(before);
        let each = grown / (SOCKETS as u64 - 100);
        println!("a WebSocket takes {each} bytes at both ends");
        assert!(each < BYTES, "{each} bytes for a WebSocket");
        let add = r#"{"jsonrpc":"2.0","id":7,"method":"add","params":[1,2]}"#;
        assert_eq!(post(&server, add).await.json()["result"], 3);
        for index in [0, SOCKETS / 2, SOCKETS - 1] {
            assert_eq!(sockets[index].call(add).await["result"], 3);
        }
    });
}
