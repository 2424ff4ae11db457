//! Resources of UltraScale+.

use std::collections::BTreeMap;

use serde::Serialize;

/// Cells of UltraScale+.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Resources {
    /// LUTs with up to six inputs, inverters included.
    pub lut: u64,
    /// LUTs used as shift registers: one cell per 32 bits.
    pub srl: u64,
    /// LUTs used as memory.
    pub lutram: u64,
    /// Flip-flops.
    pub ff: u64,
    /// Multipliers (DSP48E2).
    pub dsp: u64,
    /// Memories of 18 Kbit.
    pub ramb18: u64,
    /// Memories of 36 Kbit.
    pub ramb36: u64,
    /// Memories of 288 Kbit.
    pub uram: u64,
}

impl Resources {
    /// Returns names and values, in table order.
    #[must_use]
    pub const fn named(&self) -> [(&'static str, u64); 8] {
        [
            ("lut", self.lut),
            ("srl", self.srl),
            ("lutram", self.lutram),
            ("ff", self.ff),
            ("dsp", self.dsp),
            ("ramb18", self.ramb18),
            ("ramb36", self.ramb36),
            ("uram", self.uram),
        ]
    }

    pub(super) fn of(cells: &BTreeMap<String, u64>) -> Self {
        let mut resources = Self::default();
        for (cell, count) in cells {
            let (field, luts) = match cell.as_str() {
                "DSP48E2" => (&mut resources.dsp, 1),
                "RAMB18E2" => (&mut resources.ramb18, 1),
                "RAMB36E2" => (&mut resources.ramb36, 1),
                "URAM288" => (&mut resources.uram, 1),
                "INV" => (&mut resources.lut, 1),
                // A one-bit memory with two ports is one LUT per port; wider ones share the write
                // port (UG574, distributed RAM).
                "RAM32X1S" | "RAM64X1S" => (&mut resources.lutram, 1),
                "RAM32X1D" | "RAM64X1D" | "RAM128X1S" => (&mut resources.lutram, 2),
                "RAM128X1D" | "RAM32M" | "RAM64M" | "RAM256X1S" => (&mut resources.lutram, 4),
                "RAM32M16" | "RAM64M8" | "RAM256X1D" | "RAM512X1S" => (&mut resources.lutram, 8),
                name if name.starts_with("LUT") => (&mut resources.lut, 1),
                name if name.starts_with("SRL") => (&mut resources.srl, 1),
                name if name.starts_with("FD") || name.starts_with("LD") => (&mut resources.ff, 1),
                _ => continue,
            };
            *field += luts * count;
        }
        resources
    }
}
