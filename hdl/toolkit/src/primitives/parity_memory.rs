//! A memory with two reads per clock, in two banks.

use std::collections::VecDeque;
use std::fmt::Write as _;

use rust_hdl::prelude::*;

use super::memory::{CASCADE_HEIGHT, Style, ULTRA_RAM_WORDS};
use super::select::{KEEP, shares};
use crate::HdlError;
use crate::emit::range;

/// A memory of up to 2^N words with two read ports, whose addresses differ in parity, and one write
/// port; it starts with zeros.
///
/// Words of even parity lie in one bank and words of odd parity in another, so the memory takes no
/// more RAM blocks than one with a single read port. At a rising edge with `read_enable`,
/// `read_data` takes the word at `read_address` and `pair_data` the word at `pair_address`, as they
/// were before the edge. A pair address of the same parity reads the word whose address differs in
/// the lowest bit. Latency 1, plus one per [stage](Self::with_stages).
///
/// Missing words read as 0 in simulation and as unknown in Verilog; writes to them do nothing.
#[derive(Clone, Debug, LogicBlock)]
pub struct ParityMemory<D: Synth, const N: usize> {
    /// The clock of all ports.
    pub clock: Signal<In, Clock>,
    /// Read at this edge.
    pub read_enable: Signal<In, bool>,
    /// First read address.
    pub read_address: Signal<In, Bits<N>>,
    /// Second read address, of the other parity.
    pub pair_address: Signal<In, Bits<N>>,
    /// Word read last at the first address.
    pub read_data: Signal<Out, D>,
    /// Word read last at the second address.
    pub pair_data: Signal<Out, D>,
    /// Write at this edge.
    pub write_enable: Signal<In, bool>,
    /// Write address.
    pub write_address: Signal<In, Bits<N>>,
    /// Word to write.
    pub write_data: Signal<In, D>,
    _present: Vec<D>,
    _style: Style,
    /// Words read and not yet output.
    _stages: VecDeque<Option<[D; 2]>>,
}

impl<D: Synth, const N: usize> ParityMemory<D, N> {
    /// Makes a memory of `words` words.
    ///
    /// # Errors
    /// An odd number of words, more words than N bits can address, or so few that fewer bits
    /// suffice; fewer than two address bits.
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
            _stages: VecDeque::new(),
        })
    }

    /// Adds `stages` registers: the first before the RAM blocks, where it holds the inputs of all
    /// ports, the others behind the blocks. Read data arrive as many clocks later, with the
    /// contents at the time of the request.
    #[must_use]
    pub fn with_stages(mut self, stages: usize) -> Self {
        self._stages = vec![None; stages].into();
        self
    }

    /// Returns the present contents.
    pub fn contents(&self) -> &[D] {
        &self._present
    }

    /// Returns the Verilog.
    fn text(&self) -> String {
        let (stages, width) = (self._stages.len(), D::BITS);
        let half = self._present.len() / 2;
        let (n, last) = (N - 1, half.saturating_sub(1));
        let (place, word) = (range(n), range(width));
        let attributes = match self._style.attribute("ram_style") {
            (_, "") => String::new(),
            (name, style) if self._style == Style::Ultra => {
                let height = half.div_ceil(ULTRA_RAM_WORDS).min(CASCADE_HEIGHT);
                format!("(* {name} = \"{style}\", cascade_height = {height} *)\n")
            }
            (name, style) => format!("(* {name} = \"{style}\" *)\n"),
        };
        let mut text = format!(
            "{attributes}reg {word}even [0:{last}];\n{attributes}reg {word}odd [0:{last}];\n\
             `ifndef SYNTHESIS\ninteger i;\ninitial\n    for (i = 0; i <= {last}; i = i + 1) begin\n        \
             even[i] = {width}'h0;\n        odd[i] = {width}'h0;\n    end\n`endif\n\
             // The bank of an address is its parity, its place there the other bits.\n\
             wire read_odd = ^read_address;\n\
             wire write_odd = ^write_address;\n\
             wire {place}even_address = read_odd ? pair_address[{n}:1] : read_address[{n}:1];\n\
             wire {place}odd_address = read_odd ? read_address[{n}:1] : pair_address[{n}:1];\n"
        );
        // Inputs of the banks, direct or one clock later.
        let inputs = [
            ("enabled", "", "read_enable".to_owned()),
            ("odd_first", "", "read_odd".to_owned()),
            ("even_place", &place, "even_address".to_owned()),
            ("odd_place", &place, "odd_address".to_owned()),
            ("even_written", "", "write_enable & ~write_odd".to_owned()),
            ("odd_written", "", "write_enable & write_odd".to_owned()),
            ("written_place", &place, format!("write_address[{n}:1]")),
            ("written", &word, "write_data".to_owned()),
        ];
        let mut clocked = String::new();
        if stages > 0 {
            text.push_str("// A register before the blocks of RAM.\n");
        }
        for (name, range, input) in inputs {
            if stages > 0 {
                let _ = writeln!(text, "reg {range}{name};\ninitial {name} = 0;");
                let _ = writeln!(clocked, "    {name} <= {input};");
            } else {
                let _ = writeln!(text, "wire {range}{name} = {input};");
            }
        }
        clocked.push_str(
            "    if (enabled) even_data <= even[even_place];\n    \
             if (enabled) odd_data <= odd[odd_place];\n    \
             if (even_written) even[written_place] <= written;\n    \
             if (odd_written) odd[written_place] <= written;\n",
        );
        let shares = shares(width);
        let mut before = ["enabled", "even_data", "odd_data", "odd_first"].map(str::to_owned);
        for stage in 1..=stages.max(1) {
            let names = match stage {
                1 => ["enabled", "even_data", "odd_data", "swapped"].map(str::to_owned),
                _ => ["loaded", "even", "odd", "swapped"].map(|name| format!("{name}_{stage}")),
            };
            let [loaded, even, odd, swapped] = &names;
            let [from_loaded, from_even, from_odd, from_swapped] = &before;
            let _ = writeln!(
                text,
                "reg {word}{even};\nreg {word}{odd};\ninitial {even} = {width}'h0;\ninitial {odd} = {width}'h0;"
            );
            if stage > 1 {
                let _ = writeln!(text, "reg {loaded};\ninitial {loaded} = 1'h0;");
                let _ = writeln!(
                    clocked,
                    "    {loaded} <= {from_loaded};\n    \
                     if ({loaded}) {even} <= {from_even};\n    \
                     if ({loaded}) {odd} <= {from_odd};"
                );
            }
            let is_last = stage == stages.max(1);
            let copies = if is_last { shares.len() } else { 1 };
            for copy in 0..copies {
                let keep = if copies > 1 { KEEP } else { "" };
                let name = copy_name(swapped, copy, copies);
                let _ = writeln!(text, "{keep}reg {name};\ninitial {name} = 1'h0;");
                let _ = writeln!(clocked, "    if ({loaded}) {name} <= {from_swapped};");
            }
            before = names;
        }
        let [_, even, odd, swapped] = before;
        let (mut read, mut pair) = (String::new(), String::new());
        for (copy, bits) in shares.iter().enumerate() {
            let swapped = copy_name(&swapped, copy, shares.len());
            let _ = writeln!(
                read,
                "    read_data{bits} = {swapped} ? {odd}{bits} : {even}{bits};"
            );
            let _ = writeln!(
                pair,
                "    pair_data{bits} = {swapped} ? {even}{bits} : {odd}{bits};"
            );
        }
        let _ = write!(
            text,
            "always @(posedge clock) begin\n{clocked}end\n\
             always @* begin\n{read}{pair}end\n\
             wire unused = &{{1'b0, pair_address[0]}};"
        );
        text
    }

    fn word(&self, address: usize) -> D {
        self._present.get(address).copied().unwrap_or_default()
    }
}

/// Names one of several copies of a register.
fn copy_name(name: &str, copy: usize, copies: usize) -> String {
    if copies == 1 {
        name.to_owned()
    } else {
        format!("{name}_copy_{copy}")
    }
}

impl<D: Synth, const N: usize> Logic for ParityMemory<D, N> {
    #[inline]
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let read = self.read_enable.val().then(|| {
                let address = self.read_address.val().index();
                let pair = self.pair_address.val().index();
                // The word of the other bank, whatever the lowest address bit is.
                let same = (address ^ pair).count_ones().is_multiple_of(2);
                [self.word(address), self.word(pair ^ usize::from(same))]
            });
            self._stages.push_back(read);
            if let Some([word, pair]) = self._stages.pop_front().flatten() {
                self.read_data.next = word;
                self.pair_data.next = pair;
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
        Verilog::Custom(self.text())
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
