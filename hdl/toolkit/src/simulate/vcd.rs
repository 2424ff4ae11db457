//! Recordings as value change dumps, which GTKWave opens.
//!
//! A clock cycle takes [`PERIOD_NS`]. Inputs and outputs change at the start of the cycle, the
//! clock rises in the middle: a row shows the values that registers beside the circuit see at the
//! edge.

use std::io::{self, Write};

use vcd::{TimescaleUnit, Value, Writer};

use super::dut::PortId;
use super::record::Recording;

/// Nanoseconds of a clock cycle in a dump: 250 MHz.
pub const PERIOD_NS: u64 = 4;

impl Recording {
    /// Writes the recording as a value change dump with the ports and the clock of a module called
    /// `top`.
    ///
    /// # Errors
    /// Writing to `output` fails, or a port is wider than the format allows.
    pub fn write_vcd(&self, top: &str, output: impl Write) -> io::Result<()> {
        let mut writer = Writer::new(output);
        writer.timescale(1, TimescaleUnit::NS)?;
        writer.add_module(top)?;
        let clock = writer.add_wire(1, "clock")?;
        let mut wires = Vec::with_capacity(self.ports().len());
        for port in self.ports() {
            let width = u32::try_from(port.width).map_err(io::Error::other)?;
            wires.push((writer.add_wire(width, &port.name)?, port.width));
        }
        writer.upscope()?;
        writer.enddefinitions()?;
        for row in 0..self.len() {
            let start = self.time(row);
            writer.timestamp(start)?;
            writer.change_scalar(clock, Value::V0)?;
            for (index, (wire, width)) in wires.iter().enumerate() {
                let value = self.value(row, PortId(index));
                let same = row > 0 && value == self.value(row - 1, PortId(index));
                match width {
                    _ if same => {}
                    1 => writer.change_scalar(*wire, bit(value, 0))?,
                    _ => {
                        let bits = (0..*width).rev().map(|index| bit(value, index));
                        writer.change_vector(*wire, bits)?;
                    }
                }
            }
            writer.timestamp(start.saturating_add(PERIOD_NS / 2))?;
            writer.change_scalar(clock, Value::V1)?;
        }
        writer.timestamp(self.time(self.len()))?;
        writer.change_scalar(clock, Value::V0)?;
        writer.flush()
    }

    /// Returns the start of a row's cycle, in nanoseconds.
    const fn time(&self, row: usize) -> u64 {
        let edge = self.before().saturating_add(row as u64);
        PERIOD_NS.saturating_mul(edge)
    }
}

fn bit(value: &[u64], index: usize) -> Value {
    let limb = value.get(index / 64).copied().unwrap_or_default();
    Value::from(limb >> (index % 64) & 1 == 1)
}
