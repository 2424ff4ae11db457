//! A memory that is read at two addresses per clock, in two banks.

use std::fmt::Write as _;

use rust_hdl::prelude::*;

use super::Style;
use crate::HdlError;

/// A memory of up to 2^N words with two read ports, whose addresses differ in parity, and one write port; it starts with zeros.
///
/// Words of even and of odd parity lie in a bank each, so that it takes no more blocks of RAM than a memory with one read port. At a rising edge
/// with `read_enable`, `read_data` takes the word at `read_address` and `pair_data` the one at `pair_address`, as they were before the
/// edge. A pair address of the same parity reads the word whose lowest bit of address is the other one. Latency 1.
///
/// Words that are not there read as 0 in simulation, as unknown in Verilog, and writing them does nothing.
#[derive(Clone, Debug, LogicBlock)]
pub struct ParityMemory<D: Synth, const N: usize> {
    /// The clock of all ports.
    pub clock: Signal<In, Clock>,
    /// Read at this edge.
    pub read_enable: Signal<In, bool>,
    /// Where to read.
    pub read_address: Signal<In, Bits<N>>,
    /// Where to read too: an address of the other parity.
    pub pair_address: Signal<In, Bits<N>>,
    /// The word read last.
    pub read_data: Signal<Out, D>,
    /// The one read beside it.
    pub pair_data: Signal<Out, D>,
    /// Write at this edge.
    pub write_enable: Signal<In, bool>,
    /// Where to write.
    pub write_address: Signal<In, Bits<N>>,
    /// What to write.
    pub write_data: Signal<In, D>,
    _present: Vec<D>,
    _style: Style,
}

impl<D: Synth, const N: usize> ParityMemory<D, N> {
    /// A memory of `words` words.
    ///
    /// # Errors
    /// An odd number of words, such that N bits can't tell apart, or so few that fewer bits can; less than two bits of address.
    pub fn with_words(words: usize, style: Style) -> Result<Self, HdlError> {
        let limit = u32::try_from(N)
            .ok()
            .filter(|bits| (2..=32).contains(bits))
            .and_then(|bits| 1_usize.checked_shl(bits));
        let fits = limit.is_some_and(|limit| words <= limit && words > limit / 2);
        if !fits || words % 2 == 1 {
            return Err(HdlError::Config {
                block: "memory".to_owned(),
                parameter: "words".to_owned(),
                expected: format!("an even number that needs {N} bits of address, 2 to 32 of them"),
                got: words.to_string(),
            });
        }
        Ok(Self {
            clock: Signal::default(),
            read_enable: Signal::default(),
            read_address: Signal::default(),
            pair_address: Signal::default(),
            read_data: Signal::default(),
            pair_data: Signal::default(),
            write_enable: Signal::default(),
            write_address: Signal::default(),
            write_data: Signal::default(),
            _present: vec![D::default(); words],
            _style: style,
        })
    }

    /// What the memory holds now.
    pub fn contents(&self) -> &[D] {
        &self._present
    }

    fn word(&self, address: usize) -> D {
        self._present.get(address).copied().unwrap_or_default()
    }
}

impl<D: Synth, const N: usize> Logic for ParityMemory<D, N> {
    #[inline]
    fn update(&mut self) {
        if self.clock.pos_edge() {
            if self.read_enable.val() {
                let address = self.read_address.val().index();
                let pair = self.pair_address.val().index();
                // The word of the other bank, whatever the lowest bit of the address says.
                let same = (address ^ pair).count_ones().is_multiple_of(2);
                self.read_data.next = self.word(address);
                self.pair_data.next = self.word(pair ^ usize::from(same));
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
        self.pair_data.connect();
    }

    fn hdl(&self) -> Verilog {
        let (width, half) = (D::BITS, self._present.len() / 2);
        let last = half.saturating_sub(1);
        let (_, style) = self._style.attribute("ram_style");
        let range = if width == 1 {
            String::new()
        } else {
            format!("[{}:0] ", width - 1)
        };
        let mut text = String::new();
        for bank in ["even", "odd"] {
            if !style.is_empty() {
                let _ = writeln!(text, "(* ram_style = \"{style}\" *)");
            }
            let _ = writeln!(text, "reg {range}{bank} [0:{last}];");
        }
        let _ = writeln!(
            text,
            "`ifndef SYNTHESIS\ninteger i;\ninitial\n    for (i = 0; i <= {last}; i = i + 1) begin\n        \
             even[i] = {width}'h0;\n        odd[i] = {width}'h0;\n    end\n`endif\n\
             // The bank of an address is its parity, its place there the other bits.\n\
             wire read_odd = ^read_address;\n\
             wire write_odd = ^write_address;\n\
             wire [{top}:0] even_address = read_odd ? pair_address[{n}:1] : read_address[{n}:1];\n\
             wire [{top}:0] odd_address = read_odd ? read_address[{n}:1] : pair_address[{n}:1];\n\
             reg {range}even_data;\n\
             reg {range}odd_data;\n\
             reg swapped;\n\
             initial even_data = {width}'h0;\n\
             initial odd_data = {width}'h0;\n\
             initial swapped = 1'h0;\n\
             always @(posedge clock) begin\n    \
             if (read_enable) even_data <= even[even_address];\n    \
             if (read_enable) odd_data <= odd[odd_address];\n    \
             if (read_enable) swapped <= read_odd;\n    \
             if (write_enable & ~write_odd) even[write_address[{n}:1]] <= write_data;\n    \
             if (write_enable & write_odd) odd[write_address[{n}:1]] <= write_data;\nend\n\
             always @* read_data = swapped ? odd_data : even_data;\n\
             always @* pair_data = swapped ? even_data : odd_data;\n\
             wire unused = &{{1'b0, pair_address[0]}};",
            top = N - 2,
            n = N - 1,
        );
        Verilog::Custom(text)
    }

    fn timing(&self) -> Vec<TimingInfo> {
        let inputs = [
            "read_enable",
            "read_address",
            "pair_address",
            "write_enable",
            "write_address",
            "write_data",
        ];
        vec![TimingInfo {
            name: "memory".into(),
            clock: "clock".into(),
            inputs: inputs.map(String::from).to_vec(),
            outputs: vec!["read_data".into(), "pair_data".into()],
        }]
    }
}
