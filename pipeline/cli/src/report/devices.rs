//! Report on the devices of a run, or of the machine.

use std::fmt;

use serde::Serialize;
use zkfabric_console::table::{Align, Table, bytes, grouped};
use zkfabric_host::runtime::{DeviceReport, Health, Kind};

use super::machine::Computer;

/// A device and its work.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DeviceLine {
    /// Name given by the manufacturer.
    pub name: String,
    /// Kind of hardware.
    pub class: String,
    /// Bytes of the device's memory, if the device has its own.
    pub memory_bytes: Option<u64>,
    /// Driver and its version.
    pub driver: String,
    /// `healthy`, or the reason that the device gets no work.
    pub health: String,
    /// Number of times the device was taken out.
    pub faults: u32,
    /// Number of job parts that the device answered.
    pub parts: u64,
    /// Seconds of work.
    pub busy_seconds: f64,
    /// Seconds spent on checks of the device's answers.
    pub checked_seconds: f64,
    /// Throughput per kernel, including transfers.
    pub rates: Vec<Rate>,
}

/// Speed of a kernel.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rate {
    /// Kernel: `msm-254`, `ntt`, `keccak`, ...
    pub kernel: String,
    /// Scalars, butterflies or permutations per second; `None` after a failure.
    pub per_second: Option<f64>,
    /// Reason for the failure.
    pub error: Option<String>,
}

impl DeviceLine {
    /// Converts a runtime's report on a device.
    #[must_use]
    pub fn of(report: &DeviceReport) -> Self {
        let rates = report.rates.iter().map(|(kind, _, per_second)| Rate {
            kernel: kind.to_string(),
            per_second: Some(*per_second),
            error: None,
        });
        Self {
            name: report.info.name.clone(),
            class: report.info.class.to_string(),
            memory_bytes: report.info.memory_bytes,
            driver: report.info.driver.clone(),
            health: match &report.health {
                Health::Healthy => "healthy".to_owned(),
                Health::Out { reason } => format!("out: {reason}"),
                Health::Retired { reason } => format!("out for good: {reason}"),
                _ => "unknown".to_owned(),
            },
            faults: report.faults,
            parts: report.parts,
            busy_seconds: report.busy.as_secs_f64(),
            checked_seconds: report.checked.as_secs_f64(),
            rates: rates.collect(),
        }
    }

    /// Returns each error with the kernels that failed so.
    fn failures(&self) -> Vec<(String, &str)> {
        let mut failures: Vec<(String, &str)> = Vec::new();
        for rate in &self.rates {
            let Some(error) = rate.error.as_deref() else {
                continue;
            };
            match failures.iter_mut().find(|(_, other)| *other == error) {
                Some((kernels, _)) => *kernels += &format!(", {}", rate.kernel),
                None => failures.push((rate.kernel.clone(), error)),
            }
        }
        failures
    }

    /// Formats the rate of a kernel.
    fn rate(&self, kind: Kind) -> String {
        let kernel = kind.to_string();
        let rate = self.rates.iter().find(|rate| rate.kernel == kernel);
        match rate.and_then(|rate| rate.per_second) {
            Some(per_second) => grouped(per_second as u64),
            None => "-".to_owned(),
        }
    }
}

/// Returns a table of the devices' work in a run.
pub(super) fn table(devices: &[DeviceLine]) -> Table {
    use Align::{Left, Right};
    let mut table = Table::new(&[Left, Left, Right, Right, Right, Right, Left]);
    table.row([
        "device",
        "class",
        "parts",
        "busy, s",
        "checks, s",
        "faults",
        "health",
    ]);
    for device in devices {
        table.row([
            device.name.clone(),
            device.class.clone(),
            grouped(device.parts),
            format!("{:.2}", device.busy_seconds),
            format!("{:.2}", device.checked_seconds),
            device.faults.to_string(),
            device.health.clone(),
        ]);
    }
    table
}

/// Result of `devices`.
#[derive(Clone, Debug, Serialize)]
pub struct DevicesReport {
    /// Machine of the measurements.
    pub machine: Computer,
    /// Devices; the first is this machine's cores.
    pub devices: Vec<DeviceLine>,
    /// Absent backends, with reasons.
    pub missing: Vec<String>,
    /// Whether each device was tested.
    pub tested: bool,
}

impl fmt::Display for DevicesReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use Align::{Left, Right};
        let mut table = Table::new(&[
            Left, Left, Right, Right, Right, Right, Right, Right, Right, Left,
        ]);
        table.row([
            "device",
            "class",
            "memory",
            "msm, 254 bits",
            "msm, 16 bits",
            "ntt",
            "keccak",
            "fractions",
            "rows",
            "health",
        ]);
        for device in &self.devices {
            table.row([
                device.name.clone(),
                device.class.clone(),
                device
                    .memory_bytes
                    .map_or_else(|| "shared".to_owned(), bytes),
                device.rate(Kind::Msm(254)),
                device.rate(Kind::Msm(16)),
                device.rate(Kind::Ntt),
                device.rate(Kind::Keccak),
                device.rate(Kind::Fractions),
                device.rate(Kind::SumRows),
                device.health.clone(),
            ]);
        }
        writeln!(f, "{}\n\n{table}\n", self.machine)?;
        write!(
            f,
            "Scalars, butterflies, permutations, fractions and cells of rows per second, transfers included."
        )?;
        for device in self
            .devices
            .iter()
            .filter(|device| !device.driver.is_empty())
        {
            write!(f, "\n{}: {}", device.name, device.driver)?;
        }
        for device in &self.devices {
            for (kernels, error) in device.failures() {
                write!(f, "\n{}, {kernels}: {error}", device.name)?;
            }
        }
        for missing in &self.missing {
            write!(f, "\nnot there: {missing}")?;
        }
        if self.tested {
            write!(f, "\nEach device answered its test.")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_names_devices_rates_and_what_is_missing() {
        let device = DeviceLine {
            name: "card".to_owned(),
            class: "gpu".to_owned(),
            memory_bytes: Some(8 << 30),
            driver: "1.2".to_owned(),
            health: "out: gone".to_owned(),
            faults: 1,
            parts: 1_234,
            busy_seconds: 1.5,
            checked_seconds: 0.25,
            rates: vec![
                Rate {
                    kernel: "msm-254".to_owned(),
                    per_second: Some(1_234_567.8),
                    error: None,
                },
                Rate {
                    kernel: "ntt".to_owned(),
                    per_second: None,
                    error: Some("no room".to_owned()),
                },
                Rate {
                    kernel: "keccak".to_owned(),
                    per_second: None,
                    error: Some("no room".to_owned()),
                },
            ],
        };
        let lines = table(core::slice::from_ref(&device)).to_string();
        for part in ["card", "gpu", "1,234", "1.50", "0.25", "out: gone"] {
            assert!(lines.contains(part), "{lines}");
        }
        let report = DevicesReport {
            machine: Computer::here(),
            devices: vec![device],
            missing: vec!["opencl".to_owned()],
            tested: true,
        };
        let text = report.to_string();
        for part in [
            "8.00 GiB",
            "1,234,567",
            "card: 1.2",
            "card, ntt, keccak: no room",
            "not there: opencl",
            "answered its test",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(
            serde_json::to_string(&report)
                .unwrap()
                .contains("\"per_second\":1234567.8")
        );
    }
}
