//! Processor time, and threads that stay on one core.
//!
//! Linux only; elsewhere times come from the wall clock, and no thread is pinned.

use std::time::Duration;

/// Returns the time that all threads of this process have run on processors.
#[must_use]
pub fn process_time() -> Duration {
    system::process_time()
}

/// Returns the time that the calling thread has run on processors.
#[must_use]
pub fn thread_time() -> Duration {
    system::thread_time()
}

/// Returns the cores this process may use, in order; empty where the system does not say.
#[must_use]
pub fn cores() -> Vec<usize> {
    system::cores()
}

/// Pins the calling thread to one core; returns whether the system agreed.
#[must_use]
pub fn pin(core: usize) -> bool {
    system::pin(core)
}

#[cfg(target_os = "linux")]
mod system {
    use std::time::Duration;

    use rustix::{
        thread::{CpuSet, sched_getaffinity, sched_setaffinity},
        time::{ClockId, clock_gettime},
    };

    pub(super) fn process_time() -> Duration {
        time(ClockId::ProcessCPUTime)
    }

    pub(super) fn thread_time() -> Duration {
        time(ClockId::ThreadCPUTime)
    }

    fn time(clock: ClockId) -> Duration {
        let time = clock_gettime(clock);
        let part = |value: i64| u64::try_from(value).unwrap_or_default();
        Duration::from_secs(part(time.tv_sec)) + Duration::from_nanos(part(time.tv_nsec))
    }

    pub(super) fn cores() -> Vec<usize> {
        sched_getaffinity(None).map_or_else(
            |_| Vec::new(),
            |set| {
                (0..CpuSet::MAX_CPU)
                    .filter(|core| set.is_set(*core))
                    .collect()
            },
        )
    }

    pub(super) fn pin(core: usize) -> bool {
        if core >= CpuSet::MAX_CPU {
            return false;
        }
        let mut set = CpuSet::new();
        set.set(core);
        sched_setaffinity(None, &set).is_ok()
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use std::{
        sync::OnceLock,
        time::{Duration, Instant},
    };

    pub(super) fn process_time() -> Duration {
        static START: OnceLock<Instant> = OnceLock::new();
        START.get_or_init(Instant::now).elapsed()
    }

    pub(super) fn thread_time() -> Duration {
        process_time()
    }

    pub(super) fn cores() -> Vec<usize> {
        Vec::new()
    }

    pub(super) fn pin(_core: usize) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_passes_with_work() {
        let start = (process_time(), thread_time());
        let mut x = 1_u64;
        for step in 0..1_000_000 {
            x = std::hint::black_box(x.rotate_left(5).wrapping_add(step));
        }
        assert!(process_time() > start.0 && thread_time() > start.1);
    }

    #[test]
    fn a_pinned_thread_has_one_core() {
        std::thread::spawn(|| {
            let Some(core) = cores().last().copied() else {
                return;
            };
            assert!(pin(core));
            assert_eq!(cores(), [core]);
            assert!(!pin(usize::MAX));
        })
        .join()
        .unwrap();
    }
}
