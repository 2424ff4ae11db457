//! Chains of registers.

use std::collections::VecDeque;
use std::fmt::Write as _;

use rust_hdl::prelude::*;

use crate::emit::range;

/// Clocks of [`Delay::crossing`], one register each: the last on this side of the border and the
/// first on the other side.
pub const CROSSING_CYCLES: usize = 2;

/// `q` is `d` delayed by the number of stages; without a stage `q` follows `d`. There is no reset:
/// zeros come out first.
///
/// The stages of a [crossing](Self::crossing) have attributes that make tools use the registers at
/// the border of two super logic regions (AMD UG912, `USER_SLL_REG`) instead of a shift register.
#[derive(Clone, Debug, LogicBlock)]
pub struct Delay<D: Synth> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Input.
    pub d: Signal<In, D>,
    /// Delayed input.
    pub q: Signal<Out, D>,
    _stages: VecDeque<D>,
    _crosses: bool,
}

impl<D: Synth> Delay<D> {
    /// Makes a delay of `stages` clocks.
    #[must_use]
    pub fn new(stages: usize) -> Self {
        Self {
            clock: Signal::default(),
            d: Signal::default(),
            q: Signal::default(),
            _stages: vec![D::default(); stages].into(),
            _crosses: false,
        }
    }

    /// Makes a crossing between two super logic regions, of [`CROSSING_CYCLES`] clocks.
    #[must_use]
    pub fn crossing() -> Self {
        Self {
            _crosses: true,
            ..Self::new(CROSSING_CYCLES)
        }
    }
}

impl<D: Synth> Logic for Delay<D> {
    #[inline]
    fn update(&mut self) {
        if self._stages.is_empty() {
            self.q.next = self.d.val();
        } else if self.clock.pos_edge() {
            self._stages.push_back(self.d.val());
            // The first stage is already at the output.
            self._stages.pop_front();
            self.q.next = self._stages.front().copied().unwrap_or_default();
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let (stages, width) = (self._stages.len(), D::BITS);
        if stages == 0 {
            return Verilog::Wrapper(Wrapper {
                code: "assign q = d;\nwire unused = &{1'b0, clock};\n".to_owned(),
                cores: String::new(),
            });
        }
        let range = range(width);
        let attributes = if self._crosses {
            "(* USER_SLL_REG = \"TRUE\", shreg_extract = \"no\" *) "
        } else {
            ""
        };
        let (mut declared, mut clocked) = (String::new(), String::new());
        let mut before = "d".to_owned();
        for stage in 1..=stages {
            let name = format!("stage_{stage}");
            let _ = writeln!(
                declared,
                "{attributes}reg {range}{name};\ninitial {name} = {width}'h0;"
            );
            let _ = writeln!(clocked, "    {name} <= {before};");
            before = name;
        }
        Verilog::Wrapper(Wrapper {
            code: format!(
                "{declared}always @(posedge clock) begin\n{clocked}end\nassign q = {before};\n"
            ),
            cores: String::new(),
        })
    }
}
