//! A kernel as seen by its host and by the Vitis linker.

use serde::{Deserialize, Serialize};

use super::memory::CHANNELS;
use super::registers::{Behaviour, Register, control_registers};
use crate::HdlError;

/// Clock of the top module.
pub const CLOCK: &str = "ap_clk";
/// Reset of the top module, active low.
pub const RESET: &str = "ap_rst_n";
/// Interrupt of the top module.
pub const INTERRUPT: &str = "interrupt";
/// AXI4-Lite port of the top module.
pub const CONTROL_PORT: &str = "s_axi_control";
/// Bytes in the address range of the AXI4-Lite port.
pub const CONTROL_RANGE: usize = 0x1000;

/// Returns the byte offset of 64-bit argument `index`: low word, high word, and a word that Vitis
/// leaves free.
#[must_use]
pub const fn argument_offset(index: usize) -> usize {
    0x10 + 12 * index
}

/// Returns the byte offset of status word `index` of a kernel with this many arguments; status
/// words follow the arguments.
#[must_use]
pub const fn status_offset(arguments: usize, index: usize) -> usize {
    argument_offset(arguments) + 4 * index
}

/// Names, ports, arguments and offsets of a kernel.
///
/// The arguments lie at [`argument_offset`] in their order, the status words at [`status_offset`]:
/// the registers of the blocks' `axi::Control`. Bit i of the first status word says that memory
/// port i answered with an error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interface {
    /// Name of the kernel and its top module.
    pub kernel: String,
    /// Function of the kernel, without a final dot.
    pub summary: String,
    /// AXI4 masters.
    pub memories: Vec<Memory>,
    /// Arguments, in order.
    pub arguments: Vec<Argument>,
    /// Status words that the kernel returns.
    pub status: Vec<Status>,
    /// Whether the kernel is too large for one super logic region of a card, so that registers
    /// inside the kernel cross between regions. Irrelevant to hosts.
    #[serde(skip)]
    pub crosses_regions: bool,
}

/// Access direction of a master.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Access {
    /// The master reads.
    Read,
    /// The master writes.
    Write,
}

/// An AXI4 master.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Memory {
    /// Prefix of the port's signals.
    pub port: String,
    /// Direction.
    pub access: Access,
    /// Bits per beat.
    pub data_bits: u32,
    /// Bits per address.
    pub address_bits: u32,
}

/// A value that the host writes before starting the kernel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Argument {
    /// Name.
    pub name: String,
    /// Register offset in bytes.
    pub offset: usize,
    /// Size in bytes: 8 for an address, 4 for a number.
    pub bytes: usize,
    /// For an address: the memory port that uses it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub memory: Option<String>,
    /// For an address: the first and last of the 32 HBM pseudo-channels that the link
    /// configurations assign to the address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hbm: Option<[u32; 2]>,
    /// For an address: the argument of an earlier run whose array this one may be, in the same
    /// pseudo-channels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<String>,
    /// Meaning.
    pub summary: String,
}

/// A 32-bit word that the host reads when the kernel is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// Name.
    pub name: String,
    /// Register offset in bytes.
    pub offset: usize,
    /// Meaning.
    pub summary: String,
}

impl Interface {
    /// Makes a kernel without ports.
    #[must_use]
    pub fn new(kernel: &str, summary: &str) -> Self {
        Self {
            kernel: kernel.to_owned(),
            summary: summary.to_owned(),
            memories: Vec::new(),
            arguments: Vec::new(),
            status: Vec::new(),
            crosses_regions: false,
        }
    }

    /// Sets whether the kernel spans several super logic regions.
    #[must_use]
    pub const fn across_regions(mut self, crosses: bool) -> Self {
        self.crosses_regions = crosses;
        self
    }

    /// Adds a master with 512-bit data and 64-bit addresses.
    #[must_use]
    pub fn memory(mut self, port: &str, access: Access) -> Self {
        self.memories.push(Memory {
            port: port.to_owned(),
            access,
            data_bits: 512,
            address_bits: 64,
        });
        self
    }

    /// Adds the address of an array that a master accesses.
    #[must_use]
    pub fn pointer(self, name: &str, memory: &str, hbm: [u32; 2], summary: &str) -> Self {
        self.argument(name, 8, Some(memory.to_owned()), Some(hbm), summary)
    }

    /// Adds a 32-bit number.
    #[must_use]
    pub fn scalar(self, name: &str, summary: &str) -> Self {
        self.argument(name, 4, None, None, summary)
    }

    fn argument(
        mut self,
        name: &str,
        bytes: usize,
        memory: Option<String>,
        hbm: Option<[u32; 2]>,
        summary: &str,
    ) -> Self {
        self.arguments.push(Argument {
            name: name.to_owned(),
            offset: argument_offset(self.arguments.len()),
            bytes,
            memory,
            hbm,
            follows: None,
            summary: summary.to_owned(),
        });
        self
    }

    /// Declares that the array of the last argument so far may be the array of `earlier` in a
    /// previous run.
    #[must_use]
    pub fn follows(mut self, earlier: &str) -> Self {
        if let Some(argument) = self.arguments.last_mut() {
            argument.follows = Some(earlier.to_owned());
        }
        self
    }

    /// Adds a status word; call after all arguments.
    #[must_use]
    pub fn status(mut self, name: &str, summary: &str) -> Self {
        self.status.push(Status {
            name: name.to_owned(),
            offset: status_offset(self.arguments.len(), self.status.len()),
            summary: summary.to_owned(),
        });
        self
    }

    /// Returns the register offset of an argument.
    #[must_use]
    pub fn offset_of(&self, argument: &str) -> Option<usize> {
        let found = self.arguments.iter().find(|other| other.name == argument);
        found.map(|argument| argument.offset)
    }

    /// Returns all registers in their order: those of `ap_ctrl_chain`, two per argument, one per
    /// status word. An argument of 32 bits has a second register, too, which its kernel ignores.
    #[must_use]
    pub fn registers(&self) -> Vec<Register> {
        use Behaviour::{ReadOnly, Stored};
        let mut registers = Vec::from(control_registers());
        for argument in &self.arguments {
            let (name, summary) = (&argument.name, &argument.summary);
            let [low, high] = [argument.offset, argument.offset.saturating_add(4)];
            registers.extend(if argument.memory.is_some() {
                let part = |part: &str, offset| {
                    let summary = format!("{summary}: {part} word of the address");
                    Register::whole(&format!("{name}_{part}"), offset, &summary, Stored)
                };
                [part("low", low), part("high", high)]
            } else {
                let ignored = "keeps what is written; the kernel ignores it";
                [
                    Register::whole(name, low, summary, Stored),
                    Register::whole(&format!("{name}_ignored"), high, ignored, Stored),
                ]
            });
        }
        let status = self.status.iter();
        registers.extend(
            status.map(|word| Register::whole(&word.name, word.offset, &word.summary, ReadOnly)),
        );
        registers
    }

    /// Returns the contents of `arguments.json`.
    ///
    /// # Errors
    /// As [`Self::check`].
    pub fn to_json(&self) -> Result<String, HdlError> {
        self.check()?;
        serde_json::to_string_pretty(self)
            .map(|text| text + "\n")
            .map_err(|error| self.wrong("arguments.json", "JSON", error.to_string()))
    }

    /// Reads an `arguments.json`.
    ///
    /// # Errors
    /// Invalid `arguments.json`, or as [`Self::check`].
    pub fn from_json(text: &str) -> Result<Self, HdlError> {
        let interface: Self = serde_json::from_str(text).map_err(|error| HdlError::Config {
            block: "card kernel".to_owned(),
            parameter: "arguments.json".to_owned(),
            expected: "an interface".to_owned(),
            got: error.to_string(),
        })?;
        interface.check()?;
        Ok(interface)
    }

    /// Checks that names are Verilog identifiers and unique, as those of registers, that arguments
    /// use existing ports and pseudo-channels and share the pseudo-channels of the arguments they
    /// follow, and that registers do not overlap and lie after the control registers and inside the
    /// range of the port.
    ///
    /// # Errors
    /// [`HdlError::Config`] with the offending name.
    pub fn check(&self) -> Result<(), HdlError> {
        let ports = self.memories.iter().map(|memory| &memory.port);
        let arguments = self.arguments.iter().map(|argument| &argument.name);
        let status = self.status.iter().map(|status| &status.name);
        let mut names: Vec<&String> = ports.chain(arguments).chain(status).collect();
        names.push(&self.kernel);
        if let Some(name) = names.iter().find(|name| !is_name(name)) {
            return Err(self.wrong("name", "lower-case letters, digits, _", (*name).clone()));
        }
        let mut registers = self.registers();
        let registers_too = registers.iter().map(|register| &register.name);
        for mut names in [names, registers_too.collect()] {
            names.sort_unstable();
            let next = names.iter().skip(1);
            if let Some((name, _)) = names.iter().zip(next).find(|(a, b)| a == b) {
                return Err(self.wrong("name", "used once", (*name).clone()));
            }
        }
        for argument in &self.arguments {
            if let Some(memory) = &argument.memory
                && !self.memories.iter().any(|other| other.port == *memory)
            {
                return Err(self.wrong(&argument.name, "of a memory port", memory.clone()));
            }
            if let Some([first, last]) = argument.hbm
                && (first > last || last >= CHANNELS)
            {
                let expected = format!("pseudo-channels of {CHANNELS}, the first one first");
                return Err(self.wrong(&argument.name, &expected, format!("{first}:{last}")));
            }
            if let Some(earlier) = &argument.follows {
                let mut others = self.arguments.iter();
                let hbm = others
                    .find(|other| other.name == *earlier)
                    .map(|other| other.hbm);
                if hbm != Some(argument.hbm) {
                    let expected = format!("in the pseudo-channels of {earlier}");
                    return Err(self.wrong(&argument.name, &expected, format!("{hbm:?}")));
                }
            }
            let expected = if argument.memory.is_some() { 8 } else { 4 };
            if argument.bytes != expected {
                let expected = format!("{expected} bytes");
                return Err(self.wrong(&argument.name, &expected, argument.bytes.to_string()));
            }
        }
        registers.sort_by_key(|register| register.offset);
        let mut free = 0;
        for Register { name, offset, .. } in &registers {
            if *offset < free || offset % 4 != 0 || *offset > CONTROL_RANGE - 4 {
                let expected =
                    format!("at a multiple of 4 from {free:#x} below {CONTROL_RANGE:#x}");
                return Err(self.wrong(name, &expected, format!("{offset:#x}")));
            }
            free = offset + 4;
        }
        Ok(())
    }

    fn wrong(&self, parameter: &str, expected: &str, got: String) -> HdlError {
        HdlError::Config {
            block: self.kernel.clone(),
            parameter: parameter.to_owned(),
            expected: expected.to_owned(),
            got,
        }
    }
}

fn is_name(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_lowercase())
        && bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}
