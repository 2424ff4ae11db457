//! Metrics in Prometheus's text format.

use std::fmt::Write as _;

use zkfabric_engine::{BOUNDS, Times};

/// Metrics as text.
#[derive(Debug, Default)]
pub(super) struct Text(String);

/// One family of metrics.
#[derive(Debug)]
pub(super) struct Family<'a> {
    text: &'a mut String,
    name: &'a str,
}

impl Text {
    /// Returns the text.
    pub(super) fn into_string(self) -> String {
        self.0
    }

    /// Begins a family.
    pub(super) fn family<'a>(&'a mut self, name: &'a str, kind: &str, help: &str) -> Family<'a> {
        // Writing to a string does not fail.
        let _ = writeln!(self.0, "# HELP zkf_{name} {help}\n# TYPE zkf_{name} {kind}");
        Family {
            text: &mut self.0,
            name,
        }
    }

    /// Writes a value that rises and falls.
    pub(super) fn gauge(&mut self, name: &str, help: &str, value: f64) {
        self.family(name, "gauge", help).sample(&[], value);
    }

    /// Writes a value that rises and falls, if there is one.
    pub(super) fn gauge_if(&mut self, name: &str, help: &str, value: Option<f64>) {
        let mut family = self.family(name, "gauge", help);
        if let Some(value) = value {
            family.sample(&[], value);
        }
    }

    /// Writes a count since the start.
    pub(super) fn counter(&mut self, name: &str, help: &str, value: u64) {
        self.counter_if(name, help, Some(value as f64));
    }

    /// Writes a sum since the start, if there is one.
    pub(super) fn counter_if(&mut self, name: &str, help: &str, value: Option<f64>) {
        let mut family = self.family(name, "counter", help);
        if let Some(value) = value {
            family.sample(&[], value);
        }
    }

    /// Writes counts of times. A bound counts the times below it, to the microsecond.
    pub(super) fn times(&mut self, name: &str, help: &str, times: &Times) {
        let mut family = self.family(name, "histogram", help);
        for (bound, below) in BOUNDS.iter().zip(times.below) {
            let bound = (*bound as f64 / 1e6).to_string();
            family.part("_bucket", &[("le", &bound)], below as f64);
        }
        let count = times.count as f64;
        family.part("_bucket", &[("le", "+Inf")], count);
        family.part("_sum", &[], times.sum.as_secs_f64());
        family.part("_count", &[], count);
    }
}

impl Family<'_> {
    /// Writes a sample. Values of labels are names of this program: they need no escapes.
    pub(super) fn sample(&mut self, labels: &[(&str, &str)], value: f64) {
        self.part("", labels, value);
    }

    /// Writes a sample of a part of a histogram or of a summary.
    pub(super) fn part(&mut self, part: &str, labels: &[(&str, &str)], value: f64) {
        let labels = labels.iter().map(|(name, of)| format!("{name}=\"{of}\""));
        let labels = labels.collect::<Vec<_>>().join(",");
        let name = self.name;
        let _ = if labels.is_empty() {
            writeln!(self.text, "zkf_{name}{part} {value}")
        } else {
            writeln!(self.text, "zkf_{name}{part}{{{labels}}} {value}")
        };
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_family_has_help_type_and_samples() {
        let mut text = Text::default();
        text.gauge("heat", "How warm it is", 1.5);
        text.gauge_if("cold", "How cold it is", None);
        let mut family = text.family("calls_total", "counter", "Calls");
        family.sample(&[("method", "a"), ("kind", "b")], 3.0);
        let expected = "# HELP zkf_heat How warm it is\n# TYPE zkf_heat gauge\nzkf_heat 1.5\n\
                        # HELP zkf_cold How cold it is\n# TYPE zkf_cold gauge\n\
                        # HELP zkf_calls_total Calls\n# TYPE zkf_calls_total counter\n\
                        zkf_calls_total{method=\"a\",kind=\"b\"} 3\n";
        assert_eq!(text.into_string(), expected);
    }

    #[test]
    fn times_have_buckets_in_seconds() {
        let mut text = Text::default();
        let mut times = Times {
            count: 7,
            sum: Duration::from_millis(1_500),
            ..Times::default()
        };
        times.below = std::array::from_fn(|at| at as u64 / 4);
        text.times("wait_seconds", "Waits", &times);
        let text = text.into_string();
        for line in [
            "zkf_wait_seconds_bucket{le=\"0.000256\"} 0",
            "zkf_wait_seconds_bucket{le=\"0.004096\"} 1",
            "zkf_wait_seconds_bucket{le=\"16.777216\"} 4",
            "zkf_wait_seconds_bucket{le=\"+Inf\"} 7",
            "zkf_wait_seconds_sum 1.5",
            "zkf_wait_seconds_count 7",
        ] {
            assert!(text.lines().any(|other| other == line), "{line}: {text}");
        }
    }
}
