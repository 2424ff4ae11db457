//! Shares of busy time by device and by core, and the critical path.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::path::critical;
use crate::timeline::{Span, Timeline};
use crate::{CALL, DEVICE, WAIT};

/// Name of the span of a check.
const CHECK: &str = "check";

/// What a timeline says in a few numbers.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Summary {
    /// Seconds of the whole.
    pub seconds: f64,
    /// Cores of the machine, and the mean number of busy ones.
    pub cores: usize,
    /// Mean number of cores that the process kept busy.
    pub busy_cores: f64,
    /// Devices that were called, in the order of their numbers; 0 is this machine's cores.
    pub devices: Vec<DeviceShare>,
    /// Stages, the longest first.
    pub stages: Vec<StageShare>,
    /// Parts of the critical path, the longest first.
    pub path: Vec<PathPart>,
    /// Spans that were not kept.
    pub dropped_spans: u64,
}

/// What a device did.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct DeviceShare {
    /// Its number.
    pub device: u64,
    /// Calls.
    pub calls: usize,
    /// Seconds in which it had a call.
    pub busy_seconds: f64,
    /// The same as a share of the whole.
    pub busy: f64,
    /// Seconds in which its answers were checked.
    pub checked_seconds: f64,
}

/// What a stage took.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct StageShare {
    /// Its name.
    pub stage: String,
    /// How often it ran.
    pub count: usize,
    /// Seconds without the spans within it, over all threads.
    pub own_seconds: f64,
    /// Seconds with them.
    pub seconds: f64,
    /// Mean number of cores that the process kept busy meanwhile.
    pub busy_cores: f64,
}

/// What the whole waited for.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct PathPart {
    /// A stage, or a kind of work on a device.
    pub name: String,
    /// Its seconds on the path.
    pub seconds: f64,
    /// The same as a share of the path.
    pub share: f64,
}

impl Summary {
    /// Summarises a timeline.
    #[must_use]
    pub fn new(timeline: &Timeline) -> Self {
        let seconds = timeline.length.as_secs_f64();
        let per_second = |time: Duration| match seconds > 0.0 {
            true => time.as_secs_f64() / seconds,
            false => 0.0,
        };
        Self {
            seconds,
            cores: timeline.cores,
            busy_cores: per_second(timeline.cpu()),
            devices: devices(timeline, per_second),
            stages: stages(timeline),
            path: path(timeline),
            dropped_spans: timeline.dropped,
        }
    }
}

fn devices(timeline: &Timeline, share: impl Fn(Duration) -> f64) -> Vec<DeviceShare> {
    let mut calls: BTreeMap<u64, Vec<&Span>> = BTreeMap::new();
    let mut checks: BTreeMap<u64, Vec<&Span>> = BTreeMap::new();
    for span in timeline.threads.iter().flat_map(|thread| &thread.spans) {
        let Some(device) = span.fields.get(DEVICE).and_then(|field| field.as_u64()) else {
            continue;
        };
        match span.name.as_str() {
            CALL => calls.entry(device).or_default().push(span),
            CHECK => checks.entry(device).or_default().push(span),
            _ => {}
        }
    }
    let shares = calls.into_iter().map(|(device, calls)| {
        let checked = checks.remove(&device).unwrap_or_default();
        let checked = covered(checked);
        // A check is a part of its call, in which the device has nothing to do.
        let busy = covered(calls.clone()).saturating_sub(checked);
        DeviceShare {
            device,
            calls: calls.len(),
            busy_seconds: busy.as_secs_f64(),
            busy: share(busy),
            checked_seconds: checked.as_secs_f64(),
        }
    });
    shares.collect()
}

/// Returns the time that spans cover; those of several threads overlap.
fn covered(mut spans: Vec<&Span>) -> Duration {
    spans.sort_by_key(|span| span.start);
    let (mut covered, mut until) = (Duration::ZERO, Duration::ZERO);
    for span in spans {
        covered += span.end.saturating_sub(span.start.max(until));
        until = until.max(span.end);
    }
    covered
}

#[derive(Default)]
struct Stage {
    count: usize,
    own: Duration,
    whole: Duration,
    cpu: Duration,
}

fn stages(timeline: &Timeline) -> Vec<StageShare> {
    let mut stages: BTreeMap<&str, Stage> = BTreeMap::new();
    for thread in &timeline.threads {
        for span in &thread.spans {
            let stage = stages.entry(span.name.as_str()).or_default();
            stage.count += 1;
            stage.whole += span.length();
            stage.cpu += span.cpu;
        }
        for piece in thread.pieces() {
            let stage = stages.entry(piece.span.name.as_str()).or_default();
            stage.own += piece.length();
        }
    }
    let mut shares: Vec<StageShare> = stages
        .into_iter()
        .map(|(name, stage)| {
            let seconds = stage.whole.as_secs_f64();
            StageShare {
                stage: name.to_owned(),
                count: stage.count,
                own_seconds: stage.own.as_secs_f64(),
                seconds,
                busy_cores: match seconds > 0.0 {
                    true => stage.cpu.as_secs_f64() / seconds,
                    false => 0.0,
                },
            }
        })
        .collect();
    shares.sort_by(|left, right| right.own_seconds.total_cmp(&left.own_seconds));
    shares
}

fn path(timeline: &Timeline) -> Vec<PathPart> {
    let mut parts: BTreeMap<String, Duration> = BTreeMap::new();
    for (name, time) in critical(timeline) {
        *parts.entry(name).or_default() += time;
    }
    let whole: Duration = parts.values().sum();
    let mut parts: Vec<PathPart> = parts
        .into_iter()
        .map(|(name, time)| PathPart {
            name,
            seconds: time.as_secs_f64(),
            share: time.as_secs_f64() / whole.as_secs_f64(),
        })
        .collect();
    parts.sort_by(|left, right| right.seconds.total_cmp(&left.seconds));
    parts
}

/// Lines for people.
impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:.2} s, {:.1} of {} cores busy",
            self.seconds, self.busy_cores, self.cores
        )?;
        for device in &self.devices {
            writeln!(
                f,
                "device {}: busy {:.0} %, idle {:.0} %, {} calls, {:.2} s of checks",
                device.device,
                100.0 * device.busy,
                100.0 * (1.0 - device.busy),
                device.calls,
                device.checked_seconds
            )?;
        }
        writeln!(f, "critical path:")?;
        for part in &self.path {
            writeln!(
                f,
                "{:>9.3} s {:>5.1} %  {}",
                part.seconds,
                100.0 * part.share,
                part.name
            )?;
        }
        writeln!(f, "stages, without what runs within them:")?;
        for stage in self.stages.iter().filter(|stage| stage.stage != WAIT) {
            writeln!(
                f,
                "{:>9.3} s {:>5.1} cores  {} ({})",
                stage.own_seconds, stage.busy_cores, stage.stage, stage.count
            )?;
        }
        match self.dropped_spans {
            0 => Ok(()),
            more => writeln!(f, "{more} more spans were not kept"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{call, sample, span, timeline};

    fn check(device: u64, from: u64, to: u64) -> Span {
        Span {
            name: CHECK.to_owned(),
            ..call(device, from, to)
        }
    }

    #[test]
    fn calls_that_overlap_are_busy_once() {
        let mut two = timeline(&[
            (
                "device-1",
                vec![call(1, 0, 4), check(1, 1, 2), call(1, 6, 8)],
            ),
            ("sum-1", vec![call(1, 3, 5)]),
            ("main", vec![call(0, 0, 1)]),
        ]);
        two.length = Duration::from_secs(10);
        let summary = Summary::new(&two);
        let [cores, device] = summary.devices.as_slice() else {
            panic!("{summary:?}");
        };
        assert_eq!((cores.device, cores.calls, cores.busy), (0, 1, 0.1));
        assert_eq!((device.device, device.calls, device.busy), (1, 3, 0.6));
        assert_eq!(device.checked_seconds, 1.0);
    }

    #[test]
    fn a_stages_own_time_is_without_what_runs_within_it() {
        let mut one = timeline(&[(
            "main",
            vec![span("prove", 0, 10), span("rows", 2, 5), call(0, 3, 4)],
        )]);
        one.threads[0].spans[0].cpu = Duration::from_secs(15);
        let summary = Summary::new(&one);
        let own = |name: &str| {
            let mut stages = summary.stages.iter();
            let stage = stages.find(|stage| stage.stage == name).unwrap();
            (stage.own_seconds, stage.seconds, stage.busy_cores)
        };
        assert_eq!(own("prove"), (7.0, 10.0, 1.5));
        assert_eq!(own("rows"), (2.0, 3.0, 0.0));
        assert_eq!(own("call"), (1.0, 1.0, 0.0));
    }

    #[test]
    fn busy_cores_are_the_mean_over_the_time() {
        let summary = Summary::new(&sample());
        assert!((summary.busy_cores - 1.75).abs() < 1e-9, "{summary:?}");
        let text = summary.to_string();
        for expected in ["device 1: busy", "critical path:", "fill", "2 more spans"] {
            assert!(text.contains(expected), "{text}");
        }
        let nothing = Summary::new(&Timeline::default());
        assert_eq!(nothing.path, []);
    }
}
