//! Spans as a message of OTLP.

use std::time::{SystemTime, UNIX_EPOCH};

use opentelemetry_proto::tonic::collector::trace::v1::{
    ExportTraceServiceRequest, ExportTraceServiceResponse,
};
use opentelemetry_proto::tonic::common::v1::any_value::Value as Any;
use opentelemetry_proto::tonic::common::v1::{AnyValue, InstrumentationScope, KeyValue};
use opentelemetry_proto::tonic::resource::v1::Resource;
use opentelemetry_proto::tonic::trace::v1::span::SpanKind;
use opentelemetry_proto::tonic::trace::v1::{ResourceSpans, ScopeSpans, Span as Message};
use prost::Message as _;

use super::span::{Span, Value};

/// The flag of a span that is kept, and the ones that say whether its parent is remote.
const SAMPLED: u32 = 1;
const SAYS_REMOTE: u32 = 0x100;
const IS_REMOTE: u32 = 0x200;

/// What all spans have in common: what they come from.
#[derive(Clone, Debug)]
pub(super) struct Origin {
    pub(super) resource: Vec<(&'static str, Value)>,
    pub(super) version: &'static str,
}

impl Origin {
    /// Returns spans as a message.
    pub(super) fn request(&self, spans: &[Span]) -> Vec<u8> {
        let scope = InstrumentationScope {
            name: "zkfabric".to_owned(),
            version: self.version.to_owned(),
            ..InstrumentationScope::default()
        };
        let resource = Resource {
            attributes: self.resource.iter().map(attribute).collect(),
            ..Resource::default()
        };
        let scope_spans = ScopeSpans {
            scope: Some(scope),
            spans: spans.iter().map(message).collect(),
            ..ScopeSpans::default()
        };
        let request = ExportTraceServiceRequest {
            resource_spans: vec![ResourceSpans {
                resource: Some(resource),
                scope_spans: vec![scope_spans],
                ..ResourceSpans::default()
            }],
        };
        request.encode_to_vec()
    }
}

/// Returns how many spans a collector has refused, by its answer; an answer that cannot be read
/// refuses none.
pub(super) fn rejected(answer: &[u8]) -> u64 {
    let answer = ExportTraceServiceResponse::decode(answer).unwrap_or_default();
    let partial = answer.partial_success.unwrap_or_default();
    u64::try_from(partial.rejected_spans).unwrap_or_default()
}

fn message(span: &Span) -> Message {
    let remote = if span.is_parent_remote { IS_REMOTE } else { 0 };
    Message {
        trace_id: span.trace.0.to_vec(),
        span_id: span.id.0.to_vec(),
        parent_span_id: span
            .parent
            .map_or_else(Vec::new, |parent| parent.0.to_vec()),
        flags: SAMPLED | SAYS_REMOTE | remote,
        name: span.name.to_owned(),
        kind: SpanKind::Internal.into(),
        start_time_unix_nano: nanoseconds(span.start),
        end_time_unix_nano: nanoseconds(span.end),
        attributes: span.values.iter().map(attribute).collect(),
        ..Message::default()
    }
}

fn nanoseconds(at: SystemTime) -> u64 {
    let since = at.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
}

fn attribute((name, value): &(&'static str, Value)) -> KeyValue {
    let value = match value {
        Value::Bool(is) => Any::BoolValue(*is),
        // OTLP has no greater numbers.
        Value::Number(number) => Any::IntValue(i64::try_from(*number).unwrap_or(i64::MAX)),
        Value::Text(text) => Any::StringValue(text.clone()),
    };
    KeyValue {
        key: (*name).to_owned(),
        value: Some(AnyValue { value: Some(value) }),
        ..KeyValue::default()
    }
}
