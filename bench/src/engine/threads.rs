//! CPU time of the process' threads, by the names that the engine gives them.
//!
//! Linux only; elsewhere there are no threads.

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

/// CPU time of a stage.
pub(super) type ByStage = BTreeMap<&'static str, Duration>;

/// CPU times of threads that run, by their ids.
#[derive(Debug, Default)]
pub(super) struct Threads(BTreeMap<u64, (String, Duration)>);

impl Threads {
    /// Reads the times so far.
    pub(super) fn read() -> Self {
        let tasks = fs::read_dir("/proc/self/task").into_iter().flatten();
        let tasks = tasks.flatten().filter_map(|task| {
            let id = task.file_name().to_str()?.parse().ok()?;
            let read = |name| fs::read_to_string(task.path().join(name)).ok();
            // Nanoseconds on a processor come first.
            let schedule = read("schedstat")?;
            let nanoseconds = schedule.split_whitespace().next()?.parse().ok()?;
            let name = read("comm")?.trim().to_owned();
            Some((id, (name, Duration::from_nanos(nanoseconds))))
        });
        Self(tasks.collect())
    }

    /// Returns what the threads have used since `before`, by stage.
    pub(super) fn since(&self, before: &Self) -> ByStage {
        let mut stages = ByStage::new();
        for (id, (name, time)) in &self.0 {
            let earlier = before.0.get(id).filter(|(other, _)| other == name);
            let earlier = earlier.map_or(Duration::ZERO, |(_, time)| *time);
            *stages.entry(stage(name)).or_default() += time.saturating_sub(earlier);
        }
        stages
    }
}

/// Returns the stage of a thread.
fn stage(name: &str) -> &'static str {
    const STAGES: [(&str, &str); 6] = [
        ("recovery", "recovery"),
        ("sequencer", "order and execution"),
        ("lane ", "other lanes"),
        ("log", "log"),
        ("answers", "receipts and answers"),
        ("root", "root"),
    ];
    let found = STAGES.iter().find(|(prefix, _)| name.starts_with(prefix));
    found.map_or("store and others", |(_, stage)| stage)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_a_thread_counts_for_its_stage() {
        let before = Threads::read();
        let thread = std::thread::Builder::new().name("sequencer".to_owned());
        let spawned = thread.spawn(|| {
            let mut x = 1_u64;
            let start = crate::clock::process_time();
            while crate::clock::process_time().saturating_sub(start) < Duration::from_millis(30) {
                x = std::hint::black_box(x.rotate_left(5).wrapping_add(1));
            }
            Threads::read()
        });
        let after = spawned.unwrap().join().unwrap();
        if before.0.is_empty() {
            return;
        }
        let stages = after.since(&before);
        assert!(stages["order and execution"] > Duration::ZERO, "{stages:?}");
        assert_eq!(stage("lane 1"), "other lanes");
        assert_eq!(stage("log spare"), "log");
        assert_eq!(stage("anything"), "store and others");
    }
}
