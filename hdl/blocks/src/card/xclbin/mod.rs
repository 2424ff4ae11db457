//! The container of a card's binary, as far as a host needs it.
//!
//! An xclbin is `v++ --link`'s output: a header with the target platform, and sections. The reader
//! uses
//!
//! | section | contents |
//! |---|---|
//! | `IP_LAYOUT` | compute units, `KERNEL:UNIT` |
//! | `MEM_TOPOLOGY` | banks of the card's memory |
//! | `CONNECTIVITY` | banks that an argument of a unit reaches |
//! | `USER_METADATA` | a [`Metadata`] per kernel, as concatenated JSON objects |
//!
//! The first three are the linker's. No section of the linker contains a block's configuration,
//! which a host needs (number of windows, size), so each package has a `metadata.json` that is
//! added to the container after the link:
//!
//! ```text
//! cat */*/metadata.json > kernels.json
//! xclbinutil --input linked.xclbin --add-section USER_METADATA:RAW:kernels.json \
//!     --output zkfabric.xclbin
//! ```
//!
//! All numbers are little-endian. Source of the layout: Xilinx XRT,
//! `src/runtime_src/core/include/xclbin.h` (`axlf`, `axlf_header`, `axlf_section_header`,
//! `mem_topology`, `connectivity`, `ip_layout`).

mod error;
mod read;
#[cfg(test)]
mod tests;
mod write;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::Interface;
use zkfabric_hdl_toolkit::block::memory::{CHANNEL_BYTES, CHANNELS};

pub use error::XclbinError;

/// Magic bytes of a container.
const MAGIC: &[u8; 8] = b"xclbin2\0";
/// Bytes of `axlf` before its sections.
const HEADER_BYTES: usize = 456;
/// Bytes of an `axlf_section_header`.
const SECTION_BYTES: usize = 40;
/// `XCLBIN_MAX_NUM_SECTION`.
const MAX_SECTIONS: u32 = 0x1_0000;
/// Offsets in `axlf`.
const SIGNATURE_LENGTH: usize = 8;
const RESERVED: core::ops::Range<usize> = 12..40;
const LENGTH: usize = 304;
const PLATFORM: core::ops::Range<usize> = 352..416;
const SECTIONS: usize = 448;
/// Bytes of an `ip_data`, a `mem_data` and a `connection`; the first two follow four bytes of count
/// and four of padding.
const UNIT_BYTES: usize = 80;
const BANK_BYTES: usize = 40;
const CONNECTION_BYTES: usize = 12;
/// `IP_KERNEL` and `MEM_HBM`.
const IP_KERNEL: u32 = 1;
const MEM_HBM: u8 = 6;

/// `axlf_section_kind` and name of the sections read.
const MEM_TOPOLOGY: (u32, &str) = (6, "MEM_TOPOLOGY");
const CONNECTIVITY: (u32, &str) = (7, "CONNECTIVITY");
const IP_LAYOUT: (u32, &str) = (8, "IP_LAYOUT");
const USER_METADATA: (u32, &str) = (16, "USER_METADATA");

/// A container's contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Xclbin {
    /// The target platform, such as `xilinx_u55c_gen3x16_xdma_3_202210_1`.
    pub platform: String,
    /// Compute units, in the order of `IP_LAYOUT`; other IPs have no kernel.
    pub units: Vec<Unit>,
    /// Memory banks.
    pub banks: Vec<Bank>,
    /// Links between arguments and banks.
    pub connections: Vec<Connection>,
    /// The kernels with their configurations; empty without `USER_METADATA`.
    pub kernels: Vec<Metadata>,
}

/// An instance of a kernel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Name of the kernel.
    pub kernel: String,
    /// Name of the instance.
    pub name: String,
}

/// A bank of memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bank {
    /// Name, such as `HBM[3]`.
    pub name: String,
    /// First address.
    pub address: u64,
    /// Size in bytes.
    pub bytes: u64,
    /// Whether the binary uses it.
    pub used: bool,
}

/// A link between an argument and a bank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Connection {
    /// Index of the argument.
    pub argument: usize,
    /// Index of the compute unit.
    pub unit: usize,
    /// Index of the bank.
    pub bank: usize,
}

/// A host's description of a kernel: `metadata.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Metadata {
    /// Block in the catalogue.
    pub block: String,
    /// Parameters and their values.
    pub parameters: BTreeMap<String, String>,
    /// Names, arguments and offsets.
    pub interface: Interface,
}

impl Metadata {
    /// Returns the contents of `metadata.json`.
    ///
    /// # Errors
    /// As [`Interface::check`].
    pub fn to_json(&self) -> Result<String, HdlError> {
        self.interface.check()?;
        serde_json::to_string_pretty(self)
            .map(|text| text + "\n")
            .map_err(|error| {
                HdlError::config("card kernel", "metadata.json", "JSON".to_owned(), &error)
            })
    }
}

impl Xclbin {
    /// Makes a container for a card with 32 banks of HBM, with this many units of each kernel,
    /// linked as in `link_CARD.cfg`, without a bitstream: for a mock card.
    #[must_use]
    pub fn without_bitstream(platform: &str, kernels: Vec<Metadata>, units: usize) -> Self {
        let bank = |index: u32| Bank {
            name: format!("HBM[{index}]"),
            address: u64::from(index) * CHANNEL_BYTES,
            bytes: CHANNEL_BYTES,
            used: true,
        };
        let mut connections = Vec::new();
        let each = || {
            kernels
                .iter()
                .flat_map(|kernel| (1..=units).map(move |number| (kernel, number)))
        };
        for (unit, (kernel, number)) in each().enumerate() {
            for (argument, pointer) in kernel.interface.arguments.iter().enumerate() {
                let hbm = pointer.hbm_of_unit(number as u32 - 1, units as u32);
                let [first, last] = hbm.unwrap_or([1, 0]);
                connections.extend((first..=last).map(|bank| Connection {
                    argument,
                    unit,
                    bank: bank as usize,
                }));
            }
        }
        Self {
            platform: platform.to_owned(),
            units: each()
                .map(|(kernel, number)| Unit {
                    kernel: kernel.interface.kernel.clone(),
                    name: format!("{}_{number}", kernel.interface.kernel),
                })
                .collect(),
            banks: (0..CHANNELS).map(bank).collect(),
            connections,
            kernels,
        }
    }

    /// Returns the indices of a kernel's units.
    pub fn units_of(&self, kernel: &str) -> impl Iterator<Item = usize> {
        let units = self.units.iter().enumerate();
        units
            .filter(move |(_, unit)| unit.kernel == kernel)
            .map(|(index, _)| index)
    }

    /// Returns the indices of the banks that an argument of a unit reaches, in ascending order.
    #[must_use]
    pub fn banks_of(&self, unit: usize, argument: usize) -> Vec<usize> {
        let of = |link: &&Connection| link.unit == unit && link.argument == argument;
        let mut banks: Vec<usize> = self
            .connections
            .iter()
            .filter(of)
            .map(|link| link.bank)
            .collect();
        banks.sort_unstable();
        banks
    }

    /// Returns the names of the container's kernels, each once.
    #[must_use]
    pub fn kernel_names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.units.iter().map(|unit| unit.kernel.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}
