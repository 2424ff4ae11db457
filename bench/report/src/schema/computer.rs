//! Description of the computer behind a record.

use core::fmt;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A computer and its state. Fields are empty where the system does not say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Computer {
    /// The processor's name.
    pub cpu: String,
    /// Family, model and stepping of the processor, whose name virtual machines often shorten to
    /// that of the maker; absent from older records, and where the system does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cpu_model: Option<String>,
    /// Cores that the process may use.
    pub cores: usize,
    /// Memory that was free or could be freed, in GiB.
    pub memory_gib: f64,
    /// Instruction set that the kernels use.
    pub isa: String,
    /// Instruction sets that they could use.
    pub isa_available: Vec<String>,
    /// Rates from which kernels' limits are computed; absent if not measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rates: Option<Rates>,
    /// Mean number of runnable threads over the last minute, before the first measurement.
    pub load: f64,
    /// Mean number of runnable threads after the last measurement; absent if the run did not end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub load_after: Option<f64>,
    /// Compiler that built the program.
    pub rustc: String,
    /// Commit of the working directory, with `+` if it had changes.
    pub commit: String,
    /// Day of the measurement (UTC), `YYYY-MM-DD`.
    pub date: String,
    /// Other settings that affect the figures: build profile, environment, devices.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub configuration: BTreeMap<String, String>,
}

impl Computer {
    /// Returns the processor's name with its model.
    #[must_use]
    pub fn processor(&self) -> String {
        let model = self.cpu_model.as_deref().unwrap_or("model not recorded");
        format!("{}, {model}", self.cpu)
    }

    /// Returns the usual name of the instruction set.
    #[must_use]
    pub fn instructions(&self) -> &str {
        match self.isa.as_str() {
            "ifma" => "AVX-512 IFMA",
            "avx512" => "AVX-512",
            "avx2" => "AVX2",
            "portable" => "no vector instructions",
            other => other,
        }
    }

    /// Returns the same as readable lines.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![
            format!(
                "{}, {} cores, {:.1} GiB, load {:.2}",
                self.processor(),
                self.cores,
                self.memory_gib,
                self.load
            ),
            format!(
                "instructions: {} (of {})",
                self.isa,
                self.isa_available.join(", ")
            ),
        ];
        lines.extend(self.rates.map(|rates| rates.to_string()));
        let changed = if self.commit.ends_with('+') {
            " (with changes: nobody can repeat it, so no figure of it can be quoted)"
        } else {
            ""
        };
        lines.push(format!(
            "{}, commit {}{changed}, {}",
            self.rustc, self.commit, self.date
        ));
        lines
    }
}

/// Measured rates of a core.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rates {
    /// Cycles per nanosecond in scalar code.
    pub clock_ghz: f64,
    /// Instructions per nanosecond in sums of independent products.
    pub products_per_ns: f64,
    /// Instructions per nanosecond in independent additions; stands for logic.
    pub logic_per_ns: f64,
}

impl fmt::Display for Rates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "clock {:.2} GHz; instructions per nanosecond: {:.2} in products, {:.2} in logic",
            self.clock_ghz, self.products_per_ns, self.logic_per_ns
        )
    }
}
