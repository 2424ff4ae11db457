//! Time and memory of this process. Linux only; elsewhere processor time is 0 and the rest unknown.
//!
//! `zkfabric-bench` has its own reader of the same files. This crate can't depend on it, because
//! the peers' lock files would then contain all of zkfabric; this crate also counts processes that
//! a prover starts, since SP1 executes in one.

use std::{fs, time::Instant};

use crate::Time;

/// Ticks of `/proc` per second: `USER_HZ`, 100 on every architecture that Linux runs on today.
const TICKS_PER_SECOND: f64 = 100.0;

/// Measures time from its start on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Watch {
    start: Instant,
    process: Option<f64>,
    busy: Option<f64>,
}

impl Watch {
    pub(crate) fn start() -> Self {
        Self {
            busy: read("/proc/stat", parse_busy),
            process: read("/proc/self/stat", parse_process),
            start: Instant::now(),
        }
    }

    pub(crate) fn time(&self) -> Time {
        let wall_s = self.start.elapsed().as_secs_f64();
        let since = |now: Option<f64>, then: Option<f64>| Some((now? - then?).max(0.0));
        let process = since(read("/proc/self/stat", parse_process), self.process);
        let busy = since(read("/proc/stat", parse_busy), self.busy);
        // Ticks are too coarse for shorter times.
        let others = (wall_s >= 0.5)
            .then(|| Some((busy? - process?).max(0.0) / wall_s))
            .flatten();
        Time {
            wall_s,
            cpu_s: process.unwrap_or_default(),
            others,
        }
    }
}

fn read<T>(path: &str, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    parse(&fs::read_to_string(path).ok()?)
}

/// Parses the busy seconds of all cores: the first line is
/// `cpu  user nice system idle iowait irq softirq steal ..`.
fn parse_busy(text: &str) -> Option<f64> {
    let line = text.lines().next()?.strip_prefix("cpu ")?;
    let ticks: Vec<f64> = line
        .split_whitespace()
        .map_while(|word| word.parse().ok())
        .collect();
    let [user, nice, system, _, _, irq, softirq, steal, ..] = ticks.as_slice() else {
        return None;
    };
    Some((user + nice + system + irq + softirq + steal) / TICKS_PER_SECOND)
}

/// Parses the core-seconds of this process and of children that were waited for: the fields
/// `utime stime cutime cstime`, 14 to 17. The second field is the program's name in parentheses,
/// which may contain any characters.
fn parse_process(text: &str) -> Option<f64> {
    let (_, rest) = text.rsplit_once(')')?;
    let ticks: Vec<f64> = rest
        .split_whitespace()
        .skip(11)
        .take(4)
        .map_while(|word| word.parse().ok())
        .collect();
    (ticks.len() == 4).then(|| ticks.iter().sum::<f64>() / TICKS_PER_SECOND)
}

/// Resets the system's record of this process' peak memory; returns whether the reset worked.
pub(crate) fn forget_peak() -> bool {
    // proc(5): 5 resets the high-water mark.
    fs::write("/proc/self/clear_refs", "5").is_ok()
}

/// Returns the peak memory of this process since the reset.
pub(crate) fn peak_bytes() -> Option<u64> {
    read("/proc/self/status", parse_peak)
}

fn parse_peak(text: &str) -> Option<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: u64 = line.trim().strip_suffix("kB")?.trim_end().parse().ok()?;
    kib.checked_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn busy_time_is_all_but_idle_and_waiting() {
        let text = "cpu  100 20 3 4000 500 6 70 8 9 10\ncpu0 1 2 3 4\n";
        assert_eq!(parse_busy(text), Some(2.07));
        assert_eq!(parse_busy("cpu 1 2 3\n"), None);
    }

    #[test]
    fn a_process_has_its_time_and_its_childrens() {
        let text = "7 (a) b) S 1 7 7 0 -1 4194304 1 2 3 4 100 20 3 7 20 0 1 0";
        assert_eq!(parse_process(text), Some(1.3));
        assert_eq!(parse_process("7 (a) S 1"), None);
    }

    #[test]
    fn a_peak_is_in_kibibytes() {
        assert_eq!(parse_peak("VmPeak: 9 kB\nVmHWM:\t  12 kB\n"), Some(12_288));
        assert_eq!(parse_peak("VmRSS: 1 kB\n"), None);
    }
}
