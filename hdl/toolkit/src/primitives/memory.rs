//! Memories with contents: read and write ports on one clock, and constant tables.

use crate::HdlError;
use crate::emit::range;
use rust_hdl::prelude::*;
use std::fmt::Write;
use std::sync::Arc;

/// Returns `value` as a Verilog literal of its own width (rust-hdl writes enums with 64 bits).
pub(super) fn literal<T: Synth>(value: T) -> String {
    let text = format!("{:x}", value.verilog());
    let digits = text.split_once("'h").map_or("0", |(_, digits)| digits);
    format!("{}'h{digits}", T::BITS)
}

/// Words in one block of `UltraRAM`, of 72 bits each (AMD UG573).
pub const ULTRA_RAM_WORDS: usize = 4096;

/// `UltraRAM` blocks chained in a column: synthesis by itself builds deeper memories this way (AMD
/// UG1387).
pub(super) const CASCADE_HEIGHT: usize = 8;

/// Blocks between two registers of a column. UG573 asks for one register per block or per few
/// blocks, depending on the clock.
const BLOCKS_A_STAGE: usize = 4;

/// Returns the register stages of a memory of this many words in `UltraRAM`: one before the blocks,
/// which holds addresses, and one per four blocks on a word's way out.
#[must_use]
pub const fn ultra_ram_stages(words: usize) -> usize {
    1 + words.div_ceil(ULTRA_RAM_WORDS).div_ceil(BLOCKS_A_STAGE)
}

/// Implementation of a memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Style {
    /// The tool decides.
    #[default]
    Auto,
    /// LUTs.
    Distributed,
    /// Block RAM.
    Block,
    /// `UltraRAM`; starts with zeros only.
    Ultra,
}

impl Style {
    pub(super) const fn attribute(self, name: &str) -> (&str, &'static str) {
        let value = match self {
            Self::Auto => "",
            Self::Distributed => "distributed",
            Self::Block => "block",
            Self::Ultra => "ultra",
        };
        (name, value)
    }
}

/// Declares `mem` with `words` words and its initial contents.
fn declare<D: Synth>(contents: &[D], words: usize, (name, style): (&str, &str)) -> String {
    let range = range(D::BITS);
    let last = words.saturating_sub(1);
    let mut text = String::new();
    if !style.is_empty() {
        let _ = writeln!(text, "(* {name} = \"{style}\" *)");
    }
    // FPGA memories start with zeros anyway, and synthesis takes minutes to unroll a loop over a
    // large memory.
    let zeros = format!(
        "    for (i = 0; i <= {last}; i = i + 1) mem[i] = {}'h0;\n",
        D::BITS
    );
    let _ = writeln!(text, "reg {range}mem [0:{last}];");
    if contents.iter().all(|value| *value == D::default()) {
        let _ = writeln!(
            text,
            "`ifndef SYNTHESIS\ninteger i;\ninitial\n{zeros}`endif"
        );
        return text;
    }
    if contents.len() <= last {
        let _ = writeln!(
            text,
            "integer i;\ninitial begin\n`ifndef SYNTHESIS\n{zeros}`endif"
        );
    } else {
        text.push_str("initial begin\n");
    }
    for (address, value) in contents.iter().enumerate() {
        let _ = writeln!(text, "    mem[{address}] = {};", literal(*value));
    }
    text.push_str("end\n");
    text
}

fn check_size(block: &str, got: usize, bits: usize) -> Result<(), HdlError> {
    let limit = u32::try_from(bits)
        .ok()
        .and_then(|bits| 1_usize.checked_shl(bits));
    match limit {
        Some(limit) if bits > 0 && bits <= 32 && got <= limit => Ok(()),
        _ => Err(HdlError::Config {
            block: block.to_owned(),
            parameter: "contents".to_owned(),
            expected: format!("at most 2^{bits} values, with 1 to 32 bits of address"),
            got: got.to_string(),
        }),
    }
}

/// A memory of up to 2^N words, with one read and one write port.
///
/// At a rising edge with `read_enable`, `read_data` takes the word at `read_address` as it was
/// before the edge, even if the same edge writes that word; without `read_enable`, `read_data`
/// keeps its value. Latency 1. Missing words read as 0 in simulation and as unknown in Verilog;
/// writes to them do nothing.
///
/// The Verilog has the contents from construction, regardless of later writes in simulation.
#[derive(Clone, Debug, LogicBlock)]
pub struct Memory<D: Synth, const N: usize> {
    /// The clock of both ports.
    pub clock: Signal<In, Clock>,
    /// Read at this edge.
    pub read_enable: Signal<In, bool>,
    /// Read address.
    pub read_address: Signal<In, Bits<N>>,
    /// Word read last.
    pub read_data: Signal<Out, D>,
    /// Write at this edge.
    pub write_enable: Signal<In, bool>,
    /// Write address.
    pub write_address: Signal<In, Bits<N>>,
    /// Word to write.
    pub write_data: Signal<In, D>,
    _present: Vec<D>,
    _initial: Arc<[D]>,
    _style: Style,
}

impl<D: Synth, const N: usize> Memory<D, N> {
    /// Makes a memory that starts with `contents`, followed by zeros.
    ///
    /// # Errors
    /// More contents than words, or contents for `UltraRAM`.
    pub fn new(contents: &[D], style: Style) -> Result<Self, HdlError> {
        check_size("memory", contents.len(), N)?;
        Self::checked(contents, 1 << N, style)
    }

    /// Makes a memory of `words` words that starts with zeros. RAM comes in blocks, and addresses
    /// above the last word need none.
    ///
    /// # Errors
    /// More words than N bits can address, or so few that fewer bits suffice.
    pub fn with_words(words: usize, style: Style) -> Result<Self, HdlError> {
        check_size("memory", words, N)?;
        // Verilator rightly warns about an address with surplus bits.
        if words <= 1 << (N - 1) {
            return Err(HdlError::Config {
                block: "memory".to_owned(),
                parameter: "words".to_owned(),
                expected: format!("more than 2^{}", N - 1),
                got: words.to_string(),
            });
        }
        Self::checked(&[], words, style)
    }

    fn checked(contents: &[D], words: usize, style: Style) -> Result<Self, HdlError> {
        if style == Style::Ultra && contents.iter().any(|value| *value != D::default()) {
            return Err(HdlError::Config {
                block: "memory".to_owned(),
                parameter: "contents".to_owned(),
                expected: "zeros, UltraRAM takes no others".to_owned(),
                got: "other values".to_owned(),
            });
        }
        Ok(Self::build(contents, words, style))
    }

    fn build(contents: &[D], words: usize, style: Style) -> Self {
        let mut present = contents.to_vec();
        present.resize(words, D::default());
        Self {
            clock: Signal::default(),
            read_enable: Signal::default(),
            read_address: Signal::default(),
            read_data: Signal::default(),
            write_enable: Signal::default(),
            write_address: Signal::default(),
            write_data: Signal::default(),
            _present: present,
            _initial: contents.into(),
            _style: style,
        }
    }

    /// Returns the present contents.
    pub fn contents(&self) -> &[D] {
        &self._present
    }
}

impl<D: Synth, const N: usize> Default for Memory<D, N> {
    fn default() -> Self {
        const { assert!(N > 0 && N <= 32, "addresses have 1 to 32 bits") };
        Self::build(&[], 1 << N, Style::Auto)
    }
}

impl<D: Synth, const N: usize> Logic for Memory<D, N> {
    #[inline]
    fn update(&mut self) {
        if self.clock.pos_edge() {
            if self.read_enable.val() {
                let word = self._present.get(self.read_address.val().index());
                self.read_data.next = word.copied().unwrap_or_default();
            }
            if self.write_enable.val()
                && let Some(word) = self._present.get_mut(self.write_address.val().index())
            {
                *word = self.write_data.val();
            }
        }
    }

    fn connect(&mut self) {
        self.read_data.connect();
    }

    fn hdl(&self) -> Verilog {
        let memory = declare(
            &self._initial,
            self._present.len(),
            self._style.attribute("ram_style"),
        );
        Verilog::Custom(format!(
            "{memory}initial read_data = {}'h0;\nalways @(posedge clock) begin\n    \
             if (read_enable) read_data <= mem[read_address];\n    \
             if (write_enable) mem[write_address] <= write_data;\nend\n",
            D::BITS
        ))
    }

    fn timing(&self) -> Vec<TimingInfo> {
        let inputs = [
            "read_enable",
            "read_address",
            "write_enable",
            "write_address",
            "write_data",
        ];
        vec![TimingInfo {
            name: "memory".into(),
            clock: "clock".into(),
            inputs: inputs.map(String::from).to_vec(),
            outputs: vec!["read_data".into()],
        }]
    }
}

/// A constant table of 2^N words, combinational: `data` follows `address`.
#[derive(Clone, Debug, LogicBlock)]
pub struct Table<D: Synth, const N: usize> {
    /// Read address.
    pub address: Signal<In, Bits<N>>,
    /// Word at that address.
    pub data: Signal<Out, D>,
    _contents: Arc<[D]>,
}

impl<D: Synth, const N: usize> Table<D, N> {
    /// Makes a table of `contents`, followed by zeros.
    ///
    /// # Errors
    /// More contents than words.
    pub fn new(contents: &[D]) -> Result<Self, HdlError> {
        check_size("table", contents.len(), N)?;
        Ok(Self {
            address: Signal::default(),
            data: Signal::default(),
            _contents: contents.into(),
        })
    }
}

impl<D: Synth, const N: usize> Logic for Table<D, N> {
    #[inline]
    fn update(&mut self) {
        let address = self.address.val().index();
        self.data.next = self._contents.get(address).copied().unwrap_or_default();
    }

    fn connect(&mut self) {
        self.data.connect();
    }

    fn hdl(&self) -> Verilog {
        let memory = declare(&self._contents, 1 << N, Style::Auto.attribute("rom_style"));
        let code = format!("{memory}assign data = mem[address];\n");
        Verilog::Wrapper(Wrapper {
            code,
            cores: String::new(),
        })
    }
}

/// A constant table of 2^N words, clocked: at a rising edge with `enable`, `data` takes the word at
/// `address`. Latency 1.
#[derive(Clone, Debug, LogicBlock)]
pub struct Rom<D: Synth, const N: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Read at this edge.
    pub enable: Signal<In, bool>,
    /// Read address.
    pub address: Signal<In, Bits<N>>,
    /// Word read last.
    pub data: Signal<Out, D>,
    _contents: Arc<[D]>,
    _style: Style,
}

impl<D: Synth, const N: usize> Rom<D, N> {
    /// Makes a table of `contents`, followed by zeros.
    ///
    /// # Errors
    /// More contents than words, or `UltraRAM`, which cannot hold contents.
    pub fn new(contents: &[D], style: Style) -> Result<Self, HdlError> {
        check_size("ROM", contents.len(), N)?;
        if style == Style::Ultra {
            return Err(HdlError::Config {
                block: "ROM".to_owned(),
                parameter: "style".to_owned(),
                expected: "anything but UltraRAM, which starts with zeros".to_owned(),
                got: "UltraRAM".to_owned(),
            });
        }
        Ok(Self {
            clock: Signal::default(),
            enable: Signal::default(),
            address: Signal::default(),
            data: Signal::default(),
            _contents: contents.into(),
            _style: style,
        })
    }
}

impl<D: Synth, const N: usize> Logic for Rom<D, N> {
    #[inline]
    fn update(&mut self) {
        if self.clock.pos_edge() && self.enable.val() {
            let address = self.address.val().index();
            self.data.next = self._contents.get(address).copied().unwrap_or_default();
        }
    }

    fn connect(&mut self) {
        self.data.connect();
    }

    fn hdl(&self) -> Verilog {
        let memory = declare(&self._contents, 1 << N, self._style.attribute("rom_style"));
        Verilog::Custom(format!(
            "{memory}initial data = {}'h0;\nalways @(posedge clock)\n    if (enable) data <= mem[address];\n",
            D::BITS
        ))
    }

    fn timing(&self) -> Vec<TimingInfo> {
        vec![TimingInfo {
            name: "rom".into(),
            clock: "clock".into(),
            inputs: vec!["enable".into(), "address".into()],
            outputs: vec!["data".into()],
        }]
    }
}
