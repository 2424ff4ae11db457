//! Keccak-f\[1600\] and the block buffer of the sponge as leaves: simulated on `u64` lanes, with
//! hand-written Verilog.

use std::fmt::Write;

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::word::{U, W};

use super::{Config, RATE_WORDS, ROUND_CONSTANTS, round, verilog};

type State = [u64; 25];

/// [`super::Permutation`] with R rounds per clock: the same ports and rules, latency and interval
/// 24 / R + 1.
#[derive(Clone, Debug, LogicBlock)]
pub struct FastPermutation {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Aborts the running permutation.
    pub reset: Signal<In, bool>,
    /// Takes `state_in` at this edge.
    pub start: Signal<In, bool>,
    /// Input state.
    pub state_in: Signal<In, W<1600>>,
    /// `state_out` is valid.
    pub done: Signal<Out, bool>,
    /// Output state, while `done`.
    pub state_out: Signal<Out, W<1600>>,
    _state: State,
    /// Next round; 24 while idle.
    _round: usize,
    _per_clock: usize,
}

impl FastPermutation {
    /// Makes the circuit.
    ///
    /// # Errors
    /// The rounds per clock do not divide 24.
    pub fn new(config: &Config) -> Result<Self, HdlError> {
        config.check()?;
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            start: Signal::default(),
            state_in: Signal::default(),
            done: Signal::default(),
            state_out: Signal::default(),
            _state: [0; 25],
            _round: ROUND_CONSTANTS.len(),
            _per_clock: config.rounds_per_clock,
        })
    }
}

impl Logic for FastPermutation {
    #[inline]
    fn update(&mut self) {
        if !self.clock.pos_edge() {
            return;
        }
        self.done.next = false;
        if self.start.val() {
            self._state = self.state_in.val().0;
            self._round = 0;
            self.state_out.next = U(self._state);
        } else if self._round < ROUND_CONSTANTS.len() {
            for constant in ROUND_CONSTANTS
                .iter()
                .skip(self._round)
                .take(self._per_clock)
            {
                self._state = round(&self._state, *constant);
            }
            self._round += self._per_clock;
            self.done.next = self._round == ROUND_CONSTANTS.len();
            self.state_out.next = U(self._state);
        }
        if self.reset.val() {
            self._round = ROUND_CONSTANTS.len();
            self.done.next = false;
        }
    }

    fn connect(&mut self) {
        self.done.connect();
        self.state_out.connect();
    }

    fn hdl(&self) -> Verilog {
        let clocks = ROUND_CONSTANTS.len() / self._per_clock;
        let rounds = verilog::rounds(self._per_clock, "state", "index");
        let code = format!(
            "reg [1599:0] state;\nreg [4:0] index;\nreg busy;\nreg finished;\n\
             initial begin\n    state = 1600'h0;\n    index = 5'd0;\n    busy = 1'b0;\n    finished = 1'b0;\nend\n\
             {rounds}\
             always @(posedge clock) begin\n    finished <= 1'b0;\n    \
             if (start) begin\n        state <= state_in;\n        index <= 5'd0;\n        busy <= 1'b1;\n    \
             end else if (busy) begin\n        state <= s{last};\n        index <= index + 5'd1;\n        \
             if (index == 5'd{end}) begin\n            busy <= 1'b0;\n            finished <= 1'b1;\n        end\n    end\n    \
             if (reset) begin\n        busy <= 1'b0;\n        finished <= 1'b0;\n    end\nend\n\
             assign done = finished;\nassign state_out = state;\n",
            last = self._per_clock - 1,
            end = clocks - 1,
        );
        Verilog::Wrapper(Wrapper {
            code,
            cores: verilog::round_module(),
        })
    }
}

zkfabric_hdl_toolkit::ports!(FastPermutation { clock clock; reset, start, state_in, done, state_out });

/// All 24 rounds in a pipeline, R between two registers: takes a state at every clock, latency 24 /
/// R.
#[derive(Clone, Debug, LogicBlock)]
pub struct PipelinedPermutation {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Drops all states inside.
    pub reset: Signal<In, bool>,
    /// Takes `state_in` at this edge.
    pub start: Signal<In, bool>,
    /// Input state.
    pub state_in: Signal<In, W<1600>>,
    /// `state_out` is valid.
    pub done: Signal<Out, bool>,
    /// Output state, while `done`.
    pub state_out: Signal<Out, W<1600>>,
    /// State in each stage, and whether it is valid (came with `start`).
    _stages: Vec<(State, bool)>,
    _per_clock: usize,
}

impl PipelinedPermutation {
    /// Makes the circuit.
    ///
    /// # Errors
    /// The rounds per clock do not divide 24.
    pub fn new(config: &Config) -> Result<Self, HdlError> {
        config.check()?;
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            start: Signal::default(),
            state_in: Signal::default(),
            done: Signal::default(),
            state_out: Signal::default(),
            _stages: vec![([0; 25], false); ROUND_CONSTANTS.len() / config.rounds_per_clock],
            _per_clock: config.rounds_per_clock,
        })
    }
}

impl Logic for PipelinedPermutation {
    fn update(&mut self) {
        if !self.clock.pos_edge() {
            return;
        }
        // From the last stage to the first, so that each still reads the previous stage's old
        // value.
        for (stage, constants) in ROUND_CONSTANTS.chunks(self._per_clock).enumerate().rev() {
            let (mut state, valid) = match stage.checked_sub(1) {
                Some(before) => self._stages[before],
                None => (self.state_in.val().0, self.start.val()),
            };
            for constant in constants {
                state = round(&state, *constant);
            }
            self._stages[stage] = (state, valid && !self.reset.val());
        }
        if let Some((state, valid)) = self._stages.last() {
            self.state_out.next = U(*state);
            self.done.next = *valid;
        }
    }

    fn connect(&mut self) {
        self.done.connect();
        self.state_out.connect();
    }

    fn hdl(&self) -> Verilog {
        let stages = self._stages.len();
        let mut code = format!(
            "reg [{top}:0] valid;\ninitial valid = {stages}'h0;\n",
            top = stages - 1
        );
        let mut clocked = String::new();
        for (stage, constants) in ROUND_CONSTANTS.chunks(self._per_clock).enumerate() {
            let mut from = match stage {
                0 => "state_in".to_owned(),
                _ => format!("state{}", stage - 1),
            };
            for (j, constant) in constants.iter().enumerate() {
                let wire = format!("s{stage}_{j}");
                let _ = writeln!(
                    code,
                    "wire [1599:0] {wire};\nkeccak_round round{stage}_{j} (.a({from}), .rc(64'h{constant:016x}), .b({wire}));"
                );
                from = wire;
            }
            let _ = writeln!(
                code,
                "reg [1599:0] state{stage};\ninitial state{stage} = 1600'h0;"
            );
            let _ = writeln!(clocked, "    state{stage} <= {from};");
        }
        let next = if stages == 1 {
            "start".to_owned()
        } else {
            format!("{{valid[{}:0], start}}", stages - 2)
        };
        let last = stages - 1;
        let _ = write!(
            code,
            "always @(posedge clock) begin\n{clocked}    valid <= reset ? {stages}'h0 : {next};\nend\n\
             assign done = valid[{last}];\nassign state_out = state{last};\n"
        );
        Verilog::Wrapper(Wrapper {
            code,
            cores: verilog::round_module(),
        })
    }
}

zkfabric_hdl_toolkit::ports!(PipelinedPermutation { clock clock; reset, start, state_in, done, state_out });

/// R combinational rounds, for the sponge: clock `index` of a permutation.
#[derive(Clone, Debug, LogicBlock)]
pub struct Rounds {
    /// Input state.
    pub state: Signal<In, W<1600>>,
    /// Clock of the permutation.
    pub index: Signal<In, Bits<5>>,
    /// Output state.
    pub after: Signal<Out, W<1600>>,
    _per_clock: usize,
    /// Input from which `after` was computed.
    _known: (State, usize),
}

impl Rounds {
    /// Makes the circuit.
    ///
    /// # Errors
    /// The rounds per clock do not divide 24.
    pub fn new(config: &Config) -> Result<Self, HdlError> {
        config.check()?;
        let mut first = [0; 25];
        for constant in &ROUND_CONSTANTS[..config.rounds_per_clock] {
            first = round(&first, *constant);
        }
        Ok(Self {
            state: Signal::default(),
            index: Signal::default(),
            after: Signal::new_with_default(U(first)),
            _per_clock: config.rounds_per_clock,
            _known: ([0; 25], 0),
        })
    }
}

impl Logic for Rounds {
    fn update(&mut self) {
        let inputs = (self.state.val().0, self.index.val().index());
        if inputs == self._known {
            return;
        }
        self._known = inputs;
        let (mut state, index) = inputs;
        let first = index * self._per_clock;
        for i in first..first + self._per_clock {
            state = round(&state, ROUND_CONSTANTS.get(i).copied().unwrap_or_default());
        }
        self.after.next = U(state);
    }

    fn connect(&mut self) {
        self.after.connect();
    }

    fn hdl(&self) -> Verilog {
        let mut code = verilog::rounds(self._per_clock, "state", "index");
        if self._per_clock == ROUND_CONSTANTS.len() {
            code.push_str("wire unused = &{1'b0, index};\n");
        }
        let _ = writeln!(code, "assign after = s{};", self._per_clock - 1);
        Verilog::Wrapper(Wrapper {
            code,
            cores: verilog::round_module(),
        })
    }
}

/// A block of 17 words, written word by word.
#[derive(Clone, Debug, Default, LogicBlock)]
pub struct BlockBuffer {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Clears all words; nothing is written.
    pub clear: Signal<In, bool>,
    /// Writes `word` at `index`.
    pub write: Signal<In, bool>,
    /// Sets the top bit of the last word, in addition to any write.
    pub close: Signal<In, bool>,
    /// Word index, below 17.
    pub index: Signal<In, Bits<5>>,
    /// Word to write.
    pub word: Signal<In, W<64>>,
    /// All words, the first one lowest.
    pub block: Signal<Out, W<1088>>,
}

impl Logic for BlockBuffer {
    fn update(&mut self) {
        if !self.clock.pos_edge() {
            return;
        }
        if self.clear.val() {
            self.block.next = U::ZERO;
            return;
        }
        if self.write.val()
            && let Some(word) = self.block.next.0.get_mut(self.index.val().index())
        {
            *word = self.word.val().0[0];
        }
        if self.close.val() {
            self.block.next = self.block.next.replace_bit(64 * RATE_WORDS - 1, true);
        }
    }

    fn connect(&mut self) {
        self.block.connect();
    }

    fn hdl(&self) -> Verilog {
        let top = 64 * RATE_WORDS - 1;
        let mut code = String::from(
            "initial block = 1088'h0;\nalways @(posedge clock) begin\n    \
             if (clear) block <= 1088'h0;\n    else begin\n",
        );
        for i in 0..RATE_WORDS {
            let range = format!("{}:{}", 64 * i + 63, 64 * i);
            let _ = writeln!(
                code,
                "        if (write && index == 5'd{i}) block[{range}] <= word;"
            );
        }
        let _ = write!(
            code,
            "        if (close) block[{top}] <= 1'b1;\n    end\nend\n"
        );
        Verilog::Custom(code)
    }
}
