//! What a node tells of itself.

use zkfabric_import::Url;
use zkfabric_telemetry::{Format, Levels};

/// Log records of a node, and spans of transactions.
#[derive(Debug, clap::Args)]
#[group(skip)]
pub struct TelemetryArgs {
    /// Form of the log records on standard error: lines for people, or one JSON object per line
    #[arg(long, value_enum, default_value_t = LogFormatArg::Text)]
    pub log_format: LogFormatArg,
    /// Which log records are written: off, error, warn, info, debug or trace, and behind commas
    /// MODULE=LEVEL for parts of the program; by default info, and none with --json or --quiet
    #[arg(long, value_name = "LEVEL[,MODULE=LEVEL]")]
    pub log_level: Option<Levels>,
    /// Collector of OpenTelemetry, which gets spans of transactions from their arrival to their
    /// proof (OTLP, protobuf over HTTP); `/v1/traces` comes behind the URL's path, unless it is
    /// there already
    #[arg(long, value_name = "http://HOST:PORT", conflicts_with = "follow")]
    pub otlp: Option<Url>,
    /// Share of the transactions that get spans, from 0 to 1, beside those whose HTTP request has a
    /// `traceparent` of a sampled trace
    #[arg(long, value_name = "SHARE", requires = "otlp", value_parser = share, default_value = "0.01")]
    pub trace_share: f64,
}

/// Form of log records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum LogFormatArg {
    /// Lines for people.
    Text,
    /// One JSON object per line.
    Json,
}

impl From<LogFormatArg> for Format {
    fn from(format: LogFormatArg) -> Self {
        match format {
            LogFormatArg::Text => Self::Text,
            LogFormatArg::Json => Self::Json,
        }
    }
}

fn share(text: &str) -> Result<f64, String> {
    let share = text
        .parse()
        .ok()
        .filter(|share| (0.0..=1.0).contains(share));
    share.ok_or_else(|| "expected a number from 0 to 1".to_owned())
}
