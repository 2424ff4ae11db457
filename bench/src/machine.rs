//! What the figures were measured on.

use std::{fs, process::Command, thread::available_parallelism};

use serde::{Deserialize, Serialize};
use zkfabric_kernels_cpu::Isa;

use crate::{clock, limit::Rates};

/// A machine and the state it was in. Empty where the system doesn't say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Machine {
    /// The processor's name.
    pub cpu: String,
    /// Cores this process may use.
    pub cores: usize,
    /// Memory that was free or could be freed, in GiB.
    pub memory_gib: f64,
    /// Instruction set the kernels use.
    pub isa: String,
    /// Instruction sets they could use.
    pub isa_available: Vec<String>,
    /// What the limit of a kernel is computed from; absent when nothing was measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rates: Option<Rates>,
    /// Mean number of runnable threads over the last minute, before the first measurement.
    pub load: f64,
    /// The same after the last measurement; absent before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub load_after: Option<f64>,
    /// Compiler that built this.
    pub rustc: String,
    /// Commit of the working directory, `+` when it has changes.
    pub commit: String,
}

impl Machine {
    /// Asks the system; takes milliseconds.
    #[must_use]
    pub fn read() -> Self {
        Self {
            cpu: field("/proc/cpuinfo", "model name").unwrap_or_default(),
            cores: threads(),
            memory_gib: (available_bytes() as f64 / (1 << 30) as f64 * 10.0).round() / 10.0,
            isa: Isa::current().name().to_owned(),
            isa_available: Isa::available().map(|isa| isa.name().to_owned()).collect(),
            rates: None,
            load: load().unwrap_or_default(),
            load_after: None,
            rustc: env!("ZKFABRIC_BENCH_RUSTC").to_owned(),
            commit: commit().unwrap_or_default(),
        }
    }

    /// The same for people.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![
            format!(
                "{}, {} cores, {:.1} GiB, load {:.2}",
                self.cpu, self.cores, self.memory_gib, self.load
            ),
            format!(
                "instructions: {} (of {})",
                self.isa,
                self.isa_available.join(", ")
            ),
        ];
        lines.extend(self.rates.map(|rates| rates.to_string()));
        lines.push(format!("{}, commit {}", self.rustc, self.commit));
        lines
    }
}

/// Mean number of runnable threads over the last minute; `None` where the system doesn't say.
#[must_use]
pub fn load() -> Option<f64> {
    let text = fs::read_to_string("/proc/loadavg").ok()?;
    text.split(' ').next()?.parse().ok()
}

/// Threads that run at a time.
#[must_use]
pub fn threads() -> usize {
    match clock::cores().len() {
        0 => available_parallelism().map_or(1, usize::from),
        // A quota of processor time counts too.
        cores => available_parallelism().map_or(cores, |quota| cores.min(quota.get())),
    }
}

/// Memory that can be had without swapping; 0 where the system doesn't say.
#[must_use]
pub fn available_bytes() -> u64 {
    field("/proc/meminfo", "MemAvailable")
        .and_then(|value| value.strip_suffix("kB")?.trim().parse::<u64>().ok())
        .map_or(0, |kib| kib << 10)
}

/// The value of the first line `name : value`.
fn field(path: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    text.lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(key, _)| key.trim() == name)
        .map(|(_, value)| value.trim().to_owned())
}

fn commit() -> Option<String> {
    let git = |arguments: &[&str]| {
        let output = Command::new("git").args(arguments).output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        output.status.success().then(|| text.trim().to_owned())
    };
    let commit = git(&["rev-parse", "--short=10", "HEAD"])?;
    let changed = git(&["status", "--porcelain", "--untracked-files=no"])?;
    Some(if changed.is_empty() {
        commit
    } else {
        format!("{commit}+")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machine_is_named() {
        let machine = Machine::read();
        assert!(machine.cores >= 1);
        assert!(machine.isa_available.contains(&machine.isa));
        assert!(machine.rustc.starts_with("rustc "), "{}", machine.rustc);
        assert!(machine.lines().len() >= 3);
    }
}
