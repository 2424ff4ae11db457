//! Metrics of JSON-RPC.

use super::text::Text;
use crate::server::{Figures, MethodFigures};

/// A count of calls of one method.
type Count = fn(&MethodFigures) -> u64;

/// Writes what a server has done. A method has samples from its first call on.
pub(super) fn write(text: &mut Text, figures: Option<&Figures>) {
    let by_method: [(&str, &str, Count); 3] = [
        ("rpc_calls_total", "Calls, notifications included", |of| {
            of.calls
        }),
        (
            "rpc_errors_total",
            "Calls that were answered with an error",
            |of| of.errors,
        ),
        (
            "rpc_faults_total",
            "Calls that were answered with an error for which the node is to blame",
            |of| of.faults,
        ),
    ];
    let methods = figures.map(|figures| &figures.methods);
    for (name, help, count) in by_method {
        let mut family = text.family(name, "counter", help);
        for (method, figures) in methods.into_iter().flatten() {
            if figures.calls > 0 {
                family.sample(&[("method", *method)], count(figures) as f64);
            }
        }
    }
    let of = |count: fn(&Figures) -> u64| figures.map(|figures| count(figures) as f64);
    let invalid = "Messages, and entries of batches, that were no calls";
    text.counter_if("rpc_invalid_total", invalid, of(|of| of.invalid));
    text.counter_if("rpc_batches_total", "Batches of calls", of(|of| of.batches));
    let refused = "Connections that were refused because there were too many";
    text.counter_if("rpc_refused_total", refused, of(|of| of.rejected));
    let open = "Connections that are open and not WebSockets";
    text.gauge_if("rpc_connections", open, of(|of| of.http_connections));
    text.gauge_if("rpc_websockets", "Open WebSockets", of(|of| of.websockets));
    let sent = "Long answers that are being sent";
    text.gauge_if("rpc_long_answers", sent, of(|of| of.long_sent));
    let cut = "Long answers that ended early: a reader gone or too slow, or a fault of the node";
    text.counter_if("rpc_long_cut_total", cut, of(|of| of.long_cut));
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn methods_that_were_called_have_samples() {
        let called = MethodFigures {
            calls: 5,
            errors: 2,
            faults: 1,
        };
        let methods = [("a", called), ("b", MethodFigures::default())];
        let figures = Figures {
            methods: BTreeMap::from(methods),
            websockets: 4,
            long_cut: 3,
            ..Figures::default()
        };
        let mut text = Text::default();
        write(&mut text, Some(&figures));
        let text = text.into_string();
        assert!(
            text.contains("\nzkf_rpc_calls_total{method=\"a\"} 5\n"),
            "{text}"
        );
        assert!(
            text.contains("\nzkf_rpc_errors_total{method=\"a\"} 2\n"),
            "{text}"
        );
        assert!(
            text.contains("\nzkf_rpc_faults_total{method=\"a\"} 1\n"),
            "{text}"
        );
        assert!(text.contains("\nzkf_rpc_websockets 4\n"), "{text}");
        assert!(text.contains("\nzkf_rpc_long_answers 0\n"), "{text}");
        assert!(text.contains("\nzkf_rpc_long_cut_total 3\n"), "{text}");
        assert!(!text.contains("\"b\""), "{text}");
        let mut text = Text::default();
        write(&mut text, None);
        let text = text.into_string();
        assert!(text.lines().all(|line| line.starts_with('#')), "{text}");
        assert!(text.contains("zkf_rpc_calls_total counter"), "{text}");
    }
}
