//! Joules, where the machine counts them: Linux powercap files of Intel's and AMD's counters
//! (RAPL).
//!
//! A zone counts microjoules of a package and wraps to 0 after its maximum (`max_energy_range_uj`).
//! Most systems show the counter to root alone, and virtual machines have none: then there is no
//! figure.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Linux' folder of the counters.
const ZONES: &str = "/sys/class/powercap";

/// Counters of packages at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Counters(Vec<Zone>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Zone {
    folder: PathBuf,
    microjoules: u64,
    range: u64,
}

impl Counters {
    /// Reads the counters; `None` where the system shows none.
    #[must_use]
    pub(super) fn now() -> Option<Self> {
        Self::of(Path::new(ZONES))
    }

    fn of(zones: &Path) -> Option<Self> {
        let mut all = Vec::new();
        for entry in fs::read_dir(zones).ok()? {
            let folder = entry.ok()?.path();
            let name = folder.file_name()?.to_string_lossy().into_owned();
            // `intel-rapl:0` is a package, `intel-rapl:0:1` a part of it. AMD's counters have the
            // same names.
            if name.starts_with("intel-rapl:") && name.matches(':').count() == 1 {
                all.push(Zone::read(folder)?);
            }
        }
        (!all.is_empty()).then_some(Self(all))
    }

    /// Returns the Joules since this reading; `None` if a counter has disappeared.
    #[must_use]
    pub(super) fn joules(&self) -> Option<f64> {
        let mut sum = 0.0;
        for before in &self.0 {
            let after = Zone::read(before.folder.clone())?;
            sum += before.until(&after) as f64 / 1e6;
        }
        Some(sum)
    }
}

impl Zone {
    fn read(folder: PathBuf) -> Option<Self> {
        let number = |file: &str| -> Option<u64> {
            let text = fs::read_to_string(folder.join(file)).ok()?;
            text.trim().parse().ok()
        };
        Some(Self {
            microjoules: number("energy_uj")?,
            range: number("max_energy_range_uj")?,
            folder,
        })
    }

    /// Returns the microjoules up to a later reading, with at most one wrap-around between.
    const fn until(&self, after: &Self) -> u64 {
        if after.microjoules >= self.microjoules {
            after.microjoules - self.microjoules
        } else {
            (self.range.saturating_sub(self.microjoules)).saturating_add(after.microjoules)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_added_and_overflow() {
        let folder = tempfile::tempdir().unwrap();
        let set = |zone: &str, value: u64| {
            let zone = folder.path().join(zone);
            fs::create_dir_all(&zone).unwrap();
            fs::write(zone.join("energy_uj"), format!("{value}\n")).unwrap();
            fs::write(zone.join("max_energy_range_uj"), "10000000\n").unwrap();
        };
        set("intel-rapl:0", 1_000_000);
        set("intel-rapl:1", 9_000_000);
        set("intel-rapl:0:0", 500_000);
        let before = Counters::of(folder.path()).unwrap();
        set("intel-rapl:0", 3_500_000);
        set("intel-rapl:1", 2_000_000);
        set("intel-rapl:0:0", 9_000_000);
        // 2.5 J of one, and of the other 1 J up to the range and 2 J after the wrap-around; parts
        // are included in their packages.
        assert!((before.joules().unwrap() - 5.5).abs() < 1e-9);
        fs::remove_dir_all(folder.path().join("intel-rapl:1")).unwrap();
        assert_eq!(before.joules(), None);
    }

    #[test]
    fn a_machine_without_counters_has_none() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Counters::of(folder.path()), None);
        assert_eq!(Counters::of(Path::new("/nowhere/at/all")), None);
    }
}
