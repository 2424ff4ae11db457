//! Metrics of the spans that follow transactions.

use super::text::Text;
use crate::trace::TraceFigures;

/// A count of what was dropped.
type Count = fn(&TraceFigures) -> u64;

/// Writes what became of spans; nothing for a node that follows no transactions.
pub(super) fn write(text: &mut Text, figures: Option<&TraceFigures>) {
    let help = "Spans that the collector has taken";
    let exported = figures.map(|of| of.spans.exported as f64);
    text.counter_if("spans_exported_total", help, exported);
    let spans: [(&str, Count); 2] = [
        ("queue", |of| of.spans.unqueued),
        ("collector", |of| of.spans.untaken),
    ];
    let help = "Spans that were dropped: the queue was full, or the collector took none";
    dropped(text, ("spans_dropped_total", help), &spans, figures);
    let traces: [(&str, Count); 4] = [
        ("callers", |of| of.callers),
        ("groups", |of| of.groups),
        ("rate", |of| of.rate),
        ("waiting", |of| of.waiting),
    ];
    let help = "What was not followed: callers' spans without room, groups that were missed, \
                transactions beyond those of a second, and transactions that waited too long for \
                their later stages";
    dropped(text, ("traces_dropped_total", help), &traces, figures);
}

fn dropped(
    text: &mut Text,
    (name, help): (&str, &str),
    counts: &[(&str, Count)],
    figures: Option<&TraceFigures>,
) {
    let mut family = text.family(name, "counter", help);
    for (reason, count) in counts {
        if let Some(figures) = figures {
            family.sample(&[("reason", reason)], count(figures) as f64);
        }
    }
}

#[cfg(test)]
mod tests {
    use zkfabric_telemetry::SpanFigures;

    use super::*;

    #[test]
    fn each_reason_has_its_sample() {
        let figures = TraceFigures {
            spans: SpanFigures {
                exported: 1,
                unqueued: 2,
                untaken: 3,
            },
            callers: 4,
            groups: 5,
            rate: 6,
            waiting: 7,
        };
        let mut text = Text::default();
        write(&mut text, Some(&figures));
        let text = text.into_string();
        for line in [
            "zkf_spans_exported_total 1",
            "zkf_spans_dropped_total{reason=\"queue\"} 2",
            "zkf_spans_dropped_total{reason=\"collector\"} 3",
            "zkf_traces_dropped_total{reason=\"callers\"} 4",
            "zkf_traces_dropped_total{reason=\"groups\"} 5",
            "zkf_traces_dropped_total{reason=\"rate\"} 6",
            "zkf_traces_dropped_total{reason=\"waiting\"} 7",
        ] {
            assert!(text.lines().any(|other| other == line), "{line}: {text}");
        }
        let mut none = Text::default();
        write(&mut none, None);
        let none = none.into_string();
        assert!(none.lines().all(|line| line.starts_with('#')), "{none}");
    }
}
