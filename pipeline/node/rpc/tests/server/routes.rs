//! Methods by the paths of their requests.

use jsonrpsee::RpcModule;
use serde_json::json;
use zkfabric_rpc::Routes;

use super::support::{Http, Socket, call, options, with_routes};

fn module(answer: &'static str) -> RpcModule<()> {
    let mut module = RpcModule::new(());
    module
        .register_method("where", move |_, (), _| answer)
        .unwrap();
    module
}

/// A path has its own methods over HTTP, in batches and over WebSocket, and every other path has
/// the methods of all.
#[test]
fn a_path_has_methods_of_its_own() {
    let routes = Routes::from(module("elsewhere")).with("/there", module("there"));
    with_routes(options(), routes, async |server| {
        let ask = call(1, "where", json!([]));
        for (path, expected) in [
            ("/", "elsewhere"),
            ("/there", "there"),
            ("/there/", "there"),
            ("/there?key=1", "there"),
            ("/there/more", "elsewhere"),
            ("/Elsewhere", "elsewhere"),
        ] {
            let mut http = Http::connect(&server).await;
            let header = ["content-type: application/json"];
            http.send_to(path, "POST", &header, &ask.to_string()).await;
            let answer = http.read().await.unwrap().json();
            assert_eq!(answer["result"], expected, "{path}");
            let batch = json!([ask, ask]).to_string();
            // The same connection goes to any path.
            http.send_to(path, "POST", &header, &batch).await;
            let answers = http.read().await.unwrap().json();
            assert_eq!(answers[1]["result"], expected, "{path}");
            let socket = Socket::try_open_at(&server, path, &[]).await;
            let answer = socket.unwrap().call(ask.to_string()).await;
            assert_eq!(answer["result"], expected, "{path}");
        }
        assert_eq!(server.figures().methods["where"].calls, 24);
    });
}
