//! Spans of transactions.

use std::sync::Arc;
use std::time::Duration;

use alloy_primitives::Address;
use zkfabric_rpc::{TraceOptions, Traces};
use zkfabric_telemetry::{Exporter, ExporterOptions, Value};

use crate::Error;
use crate::args::NodeArgs;

/// Time for which spans leave when the node stops.
pub(super) const DRAIN: Duration = Duration::from_secs(1);

/// Begins to send spans to a collector, if there is one.
///
/// # Errors
/// The collector's address is none, or the system starts no thread.
pub(super) fn traces(args: &NodeArgs, receipts: Address) -> Result<Option<Arc<Traces>>, Error> {
    let Some(collector) = &args.telemetry.otlp else {
        return Ok(None);
    };
    let text = |text: &str| Value::Text(text.to_owned());
    let version = env!("CARGO_PKG_VERSION");
    let exporter = Exporter::start(ExporterOptions {
        // Names of OpenTelemetry's conventions.
        resource: vec![
            ("service.name", text("zkfabric")),
            ("service.version", text(version)),
            ("service.instance.id", text(&receipts.to_string())),
        ],
        version,
        ..ExporterOptions::new(collector.clone())
    })?;
    let options = TraceOptions {
        share: args.telemetry.trace_share,
        proves: args.batching.proving.prove,
        ..TraceOptions::default()
    };
    Ok(Some(Arc::new(Traces::new(options, exporter))))
}
