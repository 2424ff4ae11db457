//! Spans on their way to a collector, which may be away, slow, or lie.

mod collector;

use std::io::Write as _;
use std::net::TcpListener;
use std::time::{Duration, Instant, UNIX_EPOCH};

use collector::{Collector, ok};
use opentelemetry_proto::tonic::collector::trace::v1::{
    ExportTracePartialSuccess, ExportTraceServiceResponse,
};
use opentelemetry_proto::tonic::common::v1::any_value::Value as Any;
use prost::Message as _;
use zkfabric_telemetry::{Exporter, ExporterOptions, Span, SpanFigures, SpanId, TraceId, Value};

fn options(collector: &Collector) -> ExporterOptions {
    ExporterOptions {
        resource: vec![("service.name", Value::Text("zkfabric".to_owned()))],
        pause: Duration::from_millis(20),
        ..ExporterOptions::new(collector.address.clone().into())
    }
}

fn span(number: u8) -> Span {
    let at = |nanoseconds| UNIX_EPOCH + Duration::from_nanos(nanoseconds);
    Span {
        trace: TraceId([7; 16]),
        id: SpanId([number; 8]),
        parent: (number > 1).then_some(SpanId([1; 8])),
        is_parent_remote: number == 2,
        name: "stage",
        start: at(1_700_000_000_123_456_789),
        end: at(1_700_000_000_987_654_321),
        values: vec![
            ("text", Value::Text("a \"word\"".to_owned())),
            ("number", Value::Number(u64::MAX)),
            ("is", Value::Bool(true)),
        ],
    }
}

/// Waits for figures that a condition accepts.
fn until(exporter: &Exporter, holds: impl Fn(&SpanFigures) -> bool) {
    let until = Instant::now() + Duration::from_secs(20);
    while !holds(&exporter.figures()) {
        assert!(Instant::now() < until, "{:?}", exporter.figures());
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// An address that has the path of spans already gets no second one.
#[test]
fn the_path_of_spans_comes_once() {
    for path in ["", "/", "/v1/traces", "/v1/traces/"] {
        let collector = Collector::start(|stream| ok(stream, &[]));
        let mut options = options(&collector);
        options.collector = format!("{}{path}", collector.address).into();
        let exporter = Exporter::start(options).unwrap();
        exporter.send(span(1));
        exporter.close(Duration::from_secs(20));
        let (head, _) = collector.requests.try_recv().unwrap();
        let line = head.lines().next().unwrap().replace("traces/ ", "traces ");
        assert_eq!(line, "POST /v1/traces HTTP/1.1", "{path}");
    }
}

#[test]
fn a_collector_gets_what_was_given() {
    let collector = Collector::start(|stream| ok(stream, &[]));
    let exporter = Exporter::start(options(&collector)).unwrap();
    for number in 1..=3 {
        exporter.send(span(number));
    }
    exporter.close(Duration::from_secs(20));
    let figures = exporter.figures();
    assert_eq!(
        (figures.exported, figures.unqueued, figures.untaken),
        (3, 0, 0)
    );
    let (mut spans, mut heads) = (Vec::new(), String::new());
    while let Ok((head, body)) = collector.requests.try_recv() {
        spans.extend(collector::spans(&body));
        heads.push_str(&head);
    }
    assert!(heads.starts_with("POST /v1/traces HTTP/1.1\r\n"), "{heads}");
    assert!(heads.contains("application/x-protobuf"), "{heads}");
    let ids: Vec<_> = spans.iter().map(|span| span.span_id[0]).collect();
    assert_eq!(ids, [1, 2, 3]);
    let parents: Vec<_> = spans.iter().map(|span| &span.parent_span_id[..]).collect();
    assert_eq!(parents, [&[][..], &[1; 8], &[1; 8]]);
    let flags: Vec<_> = spans.iter().map(|span| span.flags).collect();
    assert_eq!(flags, [0x101, 0x301, 0x101]);
    let first = &spans[0];
    assert_eq!(
        (first.name.as_str(), &first.trace_id[..]),
        ("stage", &[7; 16][..])
    );
    assert_eq!(first.start_time_unix_nano, 1_700_000_000_123_456_789);
    assert_eq!(first.end_time_unix_nano, 1_700_000_000_987_654_321);
    let values = first.attributes.iter();
    let values: Vec<_> = values
        .map(|value| value.value.clone().unwrap().value.unwrap())
        .collect();
    let text = Any::StringValue("a \"word\"".to_owned());
    assert_eq!(
        values,
        [text, Any::IntValue(i64::MAX), Any::BoolValue(true)]
    );
    // Nobody takes a span any more.
    exporter.send(span(4));
    assert_eq!(exporter.figures().unqueued, 1);
}

/// Spans that a collector does not take are counted: it refuses some, answers with an error, with
/// more than there is room for, or is not there.
#[test]
fn what_is_not_taken_is_counted() {
    let partial = ExportTraceServiceResponse {
        partial_success: Some(ExportTracePartialSuccess {
            rejected_spans: 2,
            error_message: String::new(),
        }),
    };
    let partial = partial.encode_to_vec();
    let taken = |exporter: &Exporter| {
        for number in 1..=3 {
            exporter.send(span(number));
        }
        until(exporter, |figures| figures.exported + figures.untaken == 3);
        exporter.figures().exported
    };
    // All three come in one message.
    let patient = |collector: &Collector| ExporterOptions {
        pause: Duration::from_millis(300),
        ..options(collector)
    };
    let collector = Collector::start(move |stream| ok(stream, &partial));
    assert_eq!(taken(&Exporter::start(patient(&collector)).unwrap()), 1);
    // It refuses more than it got.
    let lie = ExportTraceServiceResponse {
        partial_success: Some(ExportTracePartialSuccess {
            rejected_spans: i64::MAX,
            error_message: String::new(),
        }),
    };
    let lie = lie.encode_to_vec();
    let collector = Collector::start(move |stream| ok(stream, &lie));
    assert_eq!(taken(&Exporter::start(patient(&collector)).unwrap()), 0);
    let collector = Collector::start(|stream| {
        let _ = stream.write_all(b"HTTP/1.1 503 No\r\ncontent-length: 0\r\n\r\n");
    });
    assert_eq!(taken(&Exporter::start(options(&collector)).unwrap()), 0);
    let collector = Collector::start(|stream| ok(stream, &[0; 1 << 20]));
    assert_eq!(taken(&Exporter::start(options(&collector)).unwrap()), 0);
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let nobody = ExporterOptions::new(format!("http://{port}").into());
    assert_eq!(taken(&Exporter::start(nobody).unwrap()), 0);
    let ftp = ExporterOptions::new("ftp://secret@127.0.0.1:1".to_owned().into());
    let error = Exporter::start(ftp).unwrap_err().to_string();
    assert!(!error.contains("secret"), "{error}");
}

/// A collector that never answers costs the spans that find no room, and nobody waits for it.
#[test]
fn nobody_waits_for_a_collector() {
    let collector = Collector::start(|_| std::thread::sleep(Duration::from_secs(3_600)));
    let options = ExporterOptions {
        waiting: 10,
        timeout: Duration::from_secs(3_600),
        ..options(&collector)
    };
    let exporter = Exporter::start(options).unwrap();
    exporter.send(span(1));
    collector.requests.recv().unwrap();
    for _ in 0..100_000 {
        exporter.send(span(2));
    }
    assert_eq!(exporter.figures().unqueued, 100_000 - 10);
    assert_eq!(exporter.figures().exported, 0);
    exporter.close(Duration::from_millis(10));
}
