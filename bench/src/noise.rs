//! Load of the machine by other work during a measurement, and memory of the measurement.
//!
//! Linux only; elsewhere all figures are missing.

use std::{
    fs, process,
    time::{Duration, Instant},
};

use crate::clock::process_time;

/// Ticks of `/proc/stat` per second: `USER_HZ`, 100 on every architecture Linux runs on today.
const TICKS_PER_SECOND: f64 = 100.0;

/// Time on the wall clock, and of all processors.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Elapsed {
    /// Time on the wall clock.
    pub wall: Duration,
    /// Time of all processors.
    pub cpu: Duration,
}

/// Watches other work from its start on.
#[derive(Debug, Clone, Copy)]
pub struct Watch {
    start: Instant,
    process: Duration,
    busy: Option<f64>,
}

impl Watch {
    /// Starts watching.
    #[must_use]
    pub fn start() -> Self {
        Self {
            busy: busy_seconds(),
            process: process_time(),
            start: Instant::now(),
        }
    }

    /// Returns the time on the wall clock since the start.
    #[must_use]
    pub fn wall(&self) -> Duration {
        self.start.elapsed()
    }

    /// Returns the processor time of this process since the start.
    #[must_use]
    pub fn process(&self) -> Duration {
        process_time().saturating_sub(self.process)
    }

    /// Returns both times.
    #[must_use]
    pub fn elapsed(&self) -> Elapsed {
        Elapsed {
            wall: self.wall(),
            cpu: self.process(),
        }
    }

    /// Returns the average number of cores that other processes, or other machines on the same
    /// hardware, have kept busy since the start. `None` where the system doesn't say, and below a
    /// tenth of a second, where its ticks are too coarse.
    #[must_use]
    pub fn others(&self) -> Option<f64> {
        self.others_beside(Duration::ZERO)
    }

    /// Does the same for a measurement of which another process, too, is a part, which has used
    /// this processor time since the start.
    #[must_use]
    pub fn others_beside(&self, part: Duration) -> Option<f64> {
        let wall = self.wall().as_secs_f64();
        let process = (self.process() + part).as_secs_f64();
        let busy = busy_seconds()? - self.busy?;
        (wall >= 0.1).then(|| (busy - process).max(0.0) / wall)
    }
}

/// Returns the core-seconds for which all cores were busy since the machine started, including
/// those stolen by its host.
fn busy_seconds() -> Option<f64> {
    parse_busy(&fs::read_to_string("/proc/stat").ok()?)
}

/// Returns the processor time that a process has used since its start; `None` where the system
/// doesn't say, or if there is no such process.
#[must_use]
pub fn process_cpu(id: u32) -> Option<Duration> {
    parse_process(&fs::read_to_string(format!("/proc/{id}/stat")).ok()?)
}

/// Parses `/proc/ID/stat`: `id (name) state ..`, of which the 14th and the 15th are the ticks of
/// the process and of the system for it. A name may have spaces and parentheses.
fn parse_process(text: &str) -> Option<Duration> {
    let (_, behind) = text.rsplit_once(')')?;
    let mut words = behind.split_whitespace().skip(11);
    let (user, system): (f64, f64) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
    Some(Duration::from_secs_f64((user + system) / TICKS_PER_SECOND))
}

/// Parses the first line of `/proc/stat`: `cpu  user nice system idle iowait irq softirq steal ..`
/// in ticks.
fn parse_busy(text: &str) -> Option<f64> {
    let mut words = text.lines().next()?.split_whitespace();
    if words.next() != Some("cpu") {
        return None;
    }
    let ticks: Vec<f64> = words.map_while(|word| word.parse().ok()).collect();
    let [user, nice, system, _, _, irq, softirq, steal, ..] = ticks.as_slice() else {
        return None;
    };
    Some((user + nice + system + irq + softirq + steal) / TICKS_PER_SECOND)
}

/// Resets the system's record of this process' peak memory; returns whether the reset worked. After
/// it, [`peak_bytes`](zkfabric::memory::peak_bytes) covers the following work, on top of memory
/// that is held already.
#[must_use]
pub fn forget_peak() -> bool {
    forget_peak_of(process::id())
}

/// Does the same for another process.
#[must_use]
pub fn forget_peak_of(id: u32) -> bool {
    // proc(5): 5 resets the high-water mark.
    fs::write(format!("/proc/{id}/clear_refs"), "5").is_ok()
}

/// Returns the bytes of this process in memory; `None` where the system doesn't say.
#[must_use]
pub fn resident_bytes() -> Option<u64> {
    resident_of(process::id())
}

/// Returns the bytes of a process in memory; `None` where the system doesn't say.
#[must_use]
pub fn resident_of(id: u32) -> Option<u64> {
    status(id, "VmRSS:")
}

/// Returns the peak of a process' bytes in memory; `None` where the system doesn't say.
#[must_use]
pub fn peak_of(id: u32) -> Option<u64> {
    status(id, "VmHWM:")
}

/// Returns the bytes of a line of `/proc/ID/status`, which counts KiB.
fn status(id: u32, name: &str) -> Option<u64> {
    let text = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    let kib: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kib << 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn busy_time_is_all_but_idle_and_waiting() {
        let text = "cpu  100 20 3 4000 500 6 70 8 9 10\ncpu0 1 2 3 4\n";
        assert_eq!(parse_busy(text), Some(2.07));
        assert_eq!(parse_busy("cpu 1 2 3\n"), None);
        assert_eq!(parse_busy("intr 1 2 3 4 5 6 7 8\n"), None);
    }

    #[test]
    fn the_time_of_a_process_is_its_own_and_the_systems() {
        let text = "7 (a b) c) S 1 7 7 0 -1 4 100 0 0 0 250 50 9 9 20 0 30 0 5 6 7\n";
        assert_eq!(parse_process(text), Some(Duration::from_secs(3)));
        assert_eq!(parse_process("7 (a) S 1 2"), None);
        let own = process_cpu(std::process::id());
        assert_eq!(own.is_some(), busy_seconds().is_some());
        assert!(own.is_none_or(|own| own <= process_time() + Duration::from_millis(100)));
    }

    #[test]
    fn a_part_of_the_measurement_is_not_others() {
        let watch = Watch::start();
        let mut x = 1_u64;
        while watch.wall() < Duration::from_millis(150) {
            x = std::hint::black_box(x.rotate_left(5).wrapping_add(1));
        }
        let others = watch.others_beside(Duration::from_secs(3600));
        assert!(others.is_none_or(|others| others == 0.0));
    }

    #[test]
    fn own_work_is_not_others() {
        let watch = Watch::start();
        let mut x = 1_u64;
        // Tests beside this one add to the process' time, which may then exceed the wall's.
        while watch.process() < Duration::from_millis(150)
            || watch.wall() < Duration::from_millis(150)
        {
            x = std::hint::black_box(x.rotate_left(5).wrapping_add(1));
        }
        let others = watch.others();
        assert_eq!(others.is_some(), busy_seconds().is_some());
        assert!(others.is_none_or(|others| others >= 0.0 && others.is_finite()));
    }

    #[test]
    fn a_forgotten_peak_is_gone() {
        let Some(before) = zkfabric::memory::peak_bytes() else {
            return;
        };
        let used = vec![1_u8; 256 << 20];
        assert!(std::hint::black_box(&used).len() > 1);
        drop(used);
        let high = zkfabric::memory::peak_bytes().unwrap();
        assert!(high >= before);
        if forget_peak() {
            assert!(zkfabric::memory::peak_bytes().unwrap() < high);
            let (now, peak) = (resident_bytes().unwrap(), peak_of(process::id()).unwrap());
            assert!(now <= peak + (1 << 20), "{now} {peak}");
        }
    }
}
