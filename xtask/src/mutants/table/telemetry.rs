//! Mistakes in log records and in the spans of transactions.

use super::{Mutated, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "pipeline/node/telemetry/src/log/record.rs",
        mutations: &[
            wrong(
                "telemetry/control characters in a record",
                "let mut shown = escaped(&text.text);",
                "let mut shown = text.text.clone();",
            ),
            wrong(
                "telemetry/values of any length",
                "let until = more.floor_char_boundary(room);",
                "let until = more.len().max(room);",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/telemetry/src/log/limits.rs",
        mutations: &[wrong(
            "telemetry/any number of records",
            "let Some(left) = self.left.checked_sub(1) else {",
            "let Some(left) = Some(self.left.saturating_sub(1)) else {",
        )],
    },
    Mutated {
        file: "pipeline/node/telemetry/src/log/levels.rs",
        mutations: &[wrong(
            "telemetry/what libraries say of requests",
            "let libraries = level.min(LevelFilter::WARN);",
            "let libraries = level;",
        )],
    },
    Mutated {
        file: "pipeline/node/telemetry/src/trace/parent.rs",
        mutations: &[
            wrong(
                "telemetry/a version that there is not",
                "if version == u8::MAX || !rest.is_empty() && !is_longer {",
                "if !rest.is_empty() && !is_longer {",
            ),
            wrong(
                "telemetry/anything behind a header",
                "if version == u8::MAX || !rest.is_empty() && !is_longer {",
                "if version == u8::MAX {",
            ),
            wrong(
                "telemetry/a span without a name",
                "trace != [0; 16] && span != [0; 8]",
                "trace != [0; 16]",
            ),
        ],
    },
    Mutated {
        file: "pipeline/node/telemetry/src/trace/exporter.rs",
        mutations: &[wrong(
            "telemetry/a collector that refuses more than it got",
            "message::rejected(answer).min(count)",
            "message::rejected(answer)",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/trace/follow.rs",
        mutations: &[wrong(
            "telemetry/any number of transactions is followed",
            "if !self.second.take(Instant::now()) {",
            "if self.traces.options.per_second == 0 {",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/trace/waiting.rs",
        mutations: &[wrong(
            "telemetry/any number of transactions waits",
            "while self.count > most {",
            "while self.count > most.max(1 << 20) {",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/trace/traces.rs",
        mutations: &[wrong(
            "telemetry/any number of callers waits",
            "while self.order.len() > most {",
            "while self.spans.len() > most {",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/trace/stages.rs",
        mutations: &[wrong(
            "telemetry/a stage that ends before it begins",
            "end: end.max(start),",
            "end,",
        )],
    },
    Mutated {
        file: "pipeline/node/rpc/src/server/connection.rs",
        mutations: &[wrong(
            "telemetry/callers that keep no trace",
            "span: span.filter(|span| span.is_sampled),",
            "span,",
        )],
    },
];
