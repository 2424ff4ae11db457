//! Counters.

use serde_json::json;
use zkfabric_rpc::{MethodFigures, UNKNOWN_METHOD};

use super::support::{Socket, call, options, post, until, with_server};

#[test]
fn calls_are_counted_by_method() {
    with_server(options(), async |server| {
        let add = call(1, "add", json!([1, 2]));
        let wrong = call(1, "add", json!([]));
        let mut socket = Socket::open(&server).await;
        socket.call(add.to_string()).await;
        post(&server, &wrong.to_string()).await;
        post(&server, &json!([add, wrong, 7]).to_string()).await;
        for name in ["a", "b", "c"] {
            post(&server, &call(1, name, json!([])).to_string()).await;
        }
        post(&server, "{").await;
        let figures = server.figures();
        assert_eq!(server.watch().figures(), figures);
        let counted = |calls, errors| MethodFigures {
            calls,
            errors,
            faults: 0,
        };
        assert_eq!(figures.methods["add"], counted(4, 2));
        assert_eq!(figures.methods[UNKNOWN_METHOD], counted(3, 3));
        assert_eq!(figures.methods["echo"], counted(0, 0));
        // Names that callers invent have no counters.
        assert!(!figures.methods.contains_key("a"));
        assert_eq!((figures.invalid, figures.batches), (2, 1));
        assert_eq!((figures.websockets, figures.rejected), (1, 0));
        drop(socket);
        until(|| server.figures().websockets == 0).await;
    });
}
