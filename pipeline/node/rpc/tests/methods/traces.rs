//! Spans that follow transactions from their arrival to their proof.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use alloy_primitives::B256;
use opentelemetry_proto::tonic::common::v1::any_value::Value as Any;
use opentelemetry_proto::tonic::trace::v1::Span;
use serde_json::json;
use zkfabric_rpc::{Operation, Pages as _, Server, ServerOptions, TraceOptions, Traces, methods};
use zkfabric_telemetry::{Exporter, ExporterOptions, Value};

use super::collector::{self, Collector};
use super::support::{number, wallets};
use super::wallet::{Call, nobody};
use super::world::World;

/// Stages in their order.
const STAGES: [&str; 8] = [
    "recover", "admit", "order", "execute", "persist", "seal", "batch", "prove",
];

/// A node whose transactions are followed, and what its collector has got.
struct Followed {
    world: World,
    collector: Collector,
    traces: Arc<Traces>,
    spans: Vec<Span>,
}

impl Followed {
    fn start(folder: &Path, options: TraceOptions, collector: Collector) -> Self {
        let exporter = ExporterOptions {
            resource: vec![("service.name", Value::Text("zkfabric".to_owned()))],
            pause: Duration::from_millis(10),
            ..ExporterOptions::new(collector.address.clone().into())
        };
        let exporter = Exporter::start(exporter).unwrap();
        let traces = Arc::new(Traces::new(options, exporter));
        let world = World::start_as(folder, |node| node.with_traces(Arc::clone(&traces)));
        let node = Arc::clone(&world.node.node);
        tokio::spawn(Arc::clone(&traces).follow(node));
        Self {
            world,
            collector,
            traces,
            spans: Vec::new(),
        }
    }

    /// Waits until the collector has so many spans.
    async fn wait(&mut self, count: usize) {
        for _ in 0..2_000 {
            while let Ok((_, body)) = self.collector.requests.try_recv() {
                self.spans.extend(collector::spans(&body));
            }
            if self.spans.len() >= count {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("{:?}", self.names());
    }

    fn names(&self) -> Vec<&str> {
        self.spans.iter().map(|span| span.name.as_str()).collect()
    }

    /// Returns the value of a metric.
    fn metric(&self, name: &str) -> f64 {
        let operation = Operation::new(Arc::clone(&self.world.node.node));
        let page = operation.page("/metrics").unwrap();
        let mut lines = page.body.lines();
        let value = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        value.unwrap().parse().unwrap()
    }
}

fn all() -> TraceOptions {
    TraceOptions {
        share: 1.0,
        look: Duration::from_millis(20),
        proves: true,
        ..TraceOptions::default()
    }
}

fn answers() -> Collector {
    Collector::start(|stream| collector::ok(stream, &[]))
}

fn value<'a>(span: &'a Span, name: &str) -> &'a Any {
    let mut values = span.attributes.iter();
    let found = values.find(|value| value.key == name).unwrap();
    found.value.as_ref().unwrap().value.as_ref().unwrap()
}

/// One transaction has a span for each stage, each of which begins where the one before ends, below
/// one for the whole up to its answer; the times are those that the chain has.
#[tokio::test(flavor = "multi_thread")]
async fn a_transaction_has_a_span_for_each_stage() {
    let folder = tempfile::tempdir().unwrap();
    let mut followed = Followed::start(folder.path(), all(), answers());
    let wallets = wallets();
    let begun = SystemTime::now();
    let id = followed
        .world
        .node
        .send(&wallets[0], &Call::transfer(0, nobody(1)))
        .await;
    followed.wait(6).await;
    assert_eq!(followed.names()[0], "transaction");
    let world = &followed.world;
    let block = number(&world.status(&id).await["blockNumber"]);
    world.node.sealed(block).await;
    followed.wait(7).await;
    followed.world.write(block);
    followed.wait(8).await;
    followed.world.prove();
    followed.wait(9).await;
    let hash: B256 = id.parse().unwrap();
    let spans: BTreeMap<&str, &Span> = followed
        .spans
        .iter()
        .map(|span| (span.name.as_str(), span))
        .collect();
    assert_eq!((spans.len(), followed.spans.len()), (9, 9));
    let whole = spans["transaction"];
    assert_eq!(whole.trace_id, hash[..16]);
    assert_eq!(whole.parent_span_id, [0; 0]);
    assert_eq!(
        value(whole, "zkfabric.transaction.hash"),
        &Any::StringValue(id.clone())
    );
    let number = |number: u64| Any::IntValue(i64::try_from(number).unwrap());
    assert_eq!(value(whole, "zkfabric.block.number"), &number(block));
    assert_eq!(
        value(whole, "zkfabric.transaction.gas_used"),
        &number(21_000)
    );
    assert_eq!(
        value(whole, "zkfabric.transaction.success"),
        &Any::BoolValue(true)
    );
    let mut end = whole.start_time_unix_nano;
    for stage in STAGES {
        let span = spans[stage];
        assert_eq!(span.trace_id, whole.trace_id);
        assert_eq!(span.parent_span_id, whole.span_id, "{stage}");
        assert_ne!(span.span_id, whole.span_id);
        assert_eq!(span.start_time_unix_nano, end, "{stage}");
        end = span.end_time_unix_nano;
        assert!(end >= span.start_time_unix_nano, "{stage}");
    }
    assert_eq!(
        spans["persist"].end_time_unix_nano,
        whole.end_time_unix_nano
    );
    let now = |at: SystemTime| at.duration_since(UNIX_EPOCH).unwrap().as_nanos();
    assert!(u128::from(whole.start_time_unix_nano) >= now(begun));
    assert!(u128::from(end) <= now(SystemTime::now()));
    let status = followed.world.status(&id).await;
    let microseconds = |stage: &str| super::support::number(&status["times"][stage]);
    for (span, stage) in [("persist", "preconfirmed"), ("seal", "inBlock")] {
        let end = spans[span].end_time_unix_nano / 1_000;
        assert_eq!(end, microseconds(stage), "{stage}");
    }
    let received = whole.start_time_unix_nano / 1_000;
    assert_eq!(received, microseconds("received"));
    assert_eq!(followed.metric("zkf_spans_exported_total"), 9.0);
    assert_eq!(
        followed.metric("zkf_spans_dropped_total{reason=\"collector\"}"),
        0.0
    );
}

/// The spans of a transaction are below that of its HTTP request, whatever the share is; without a
/// header, or with one that is none, there are none.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_brings_its_span() {
    const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";
    let folder = tempfile::tempdir().unwrap();
    let none = TraceOptions {
        share: 0.0,
        ..all()
    };
    let mut followed = Followed::start(folder.path(), none, answers());
    let options = ServerOptions {
        address: ([127, 0, 0, 1], 0).into(),
        reads_spans: true,
        ..ServerOptions::default()
    };
    let module = methods(Arc::clone(&followed.world.node.node)).unwrap();
    let handle = tokio::runtime::Handle::current();
    let server = Server::start(&handle, options, module).unwrap();
    let address = server.local_address().to_string();
    let wallet = &wallets()[0];
    let sampled = format!("00-{TRACE}-00f067aa0ba902b7-01");
    let not = format!("00-{TRACE}-00f067aa0ba902b7-00");
    for (nonce, header) in [(0, ""), (1, not.as_str()), (2, "00-zz"), (3, &sampled)] {
        let raw = wallet.sign(&Call::transfer(nonce, nobody(1)));
        let method = ["eth_sendRawTransaction", "eth_sendRawTransactionSync"][nonce as usize % 2];
        let request = json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": [raw]});
        let (request, address) = (request.to_string(), address.clone());
        let header = match header {
            "" => String::new(),
            header => format!("traceparent: {header}\r\n"),
        };
        let sent = tokio::task::spawn_blocking(move || post(&address, &header, &request));
        let answer = sent.await.unwrap();
        assert!(answer.contains("\"result\""), "{answer}");
    }
    followed.wait(6).await;
    // The block may have ended meanwhile.
    followed.spans.retain(|span| span.name != "seal");
    assert_eq!(followed.spans.len(), 6, "{:?}", followed.names());
    let whole = &followed.spans[0];
    assert_eq!(alloy_primitives::hex::encode(&whole.trace_id), TRACE);
    let parent = alloy_primitives::hex::encode(&whole.parent_span_id);
    assert_eq!((parent.as_str(), whole.flags), ("00f067aa0ba902b7", 0x301));
    for span in &followed.spans[1..] {
        assert_eq!(span.trace_id, whole.trace_id);
        assert_eq!((&span.parent_span_id, span.flags), (&whole.span_id, 0x101));
    }
    server.stop(Duration::from_secs(1)).await;
}

/// Posts a request with a header, and returns the answer.
pub(super) fn post(address: &str, header: &str, request: &str) -> String {
    use std::io::{Read as _, Write as _};
    let mut stream = std::net::TcpStream::connect(address).unwrap();
    let length = request.len();
    write!(
        stream,
        "POST / HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\n{header}\
         connection: close\r\ncontent-length: {length}\r\n\r\n{request}"
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

/// A collector that never answers costs spans and nothing else: transactions are answered, and what
/// is dropped is counted, also what is beyond the bounds of a second and of what waits.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_for_a_collector() {
    const MANY: u64 = 60;
    let folder = tempfile::tempdir().unwrap();
    let silent = Collector::start(|_| std::thread::sleep(Duration::from_secs(3_600)));
    let options = TraceOptions {
        per_second: 1,
        waiting: 0,
        ..all()
    };
    let followed = Followed::start(folder.path(), options, silent);
    let wallets = wallets();
    for nonce in 0..MANY {
        let call = Call::transfer(nonce, nobody(1));
        followed.world.node.send(&wallets[0], &call).await;
    }
    let node = &followed.world.node;
    node.sealed(node.height().await).await;
    let dropped =
        |reason| followed.metric(&format!("zkf_traces_dropped_total{{reason={reason:?}}}"));
    node.until(|| async { dropped("rate") > 0.0 && dropped("waiting") > 0.0 })
        .await;
    assert_eq!(followed.metric("zkf_spans_exported_total"), 0.0);
    followed.traces.close(Duration::from_millis(10));
}
