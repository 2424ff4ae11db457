//! Machine of a run's measurements.

use std::fs;

use serde::Serialize;
use zkfabric_host::local::Isa;

/// Machine that the seconds of a report were measured on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Computer {
    /// Name of the CPU, where the system reports it.
    pub cpu: Option<String>,
    /// Instruction set of the kernels.
    pub instructions: &'static str,
    /// Number of threads that work on columns.
    pub threads: usize,
}

impl Computer {
    /// Describes this machine.
    #[must_use]
    pub fn here() -> Self {
        let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        Self {
            cpu: model(&info),
            instructions: Isa::current().name(),
            threads: rayon::current_num_threads(),
        }
    }
}

impl std::fmt::Display for Computer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let cpu = self.cpu.as_deref().unwrap_or("unknown CPU");
        let (instructions, threads) = (self.instructions, self.threads);
        write!(f, "{cpu}, {instructions}, {threads} threads")
    }
}

/// Parses the line `model name : ..` of `/proc/cpuinfo`.
fn model(info: &str) -> Option<String> {
    let mut lines = info.lines().filter_map(|line| line.split_once(':'));
    let (_, name) = lines.find(|(key, _)| key.trim() == "model name")?;
    Some(name.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_model_is_read() {
        let info = "processor\t: 0\nmodel name\t: A CPU\n\nmodel name\t: B\n";
        assert_eq!(model(info).as_deref(), Some("A CPU"));
        assert_eq!(model("processor: 0"), None);
        assert!(Computer::here().threads > 0);
    }
}
