//! A wide choice between two words by a registered bit.

use std::fmt::Write as _;

use rust_hdl::prelude::*;

use crate::emit::range;

/// Bits that one copy of the choosing register selects.
pub const SELECTED_BITS: usize = 128;

/// Before a register: tools leave it apart from others with the same value (AMD UG901).
pub(super) const KEEP: &str = "(* keep = \"true\" *) ";

/// `q` takes `one` at the edge after an edge with `select` high, and `other` at any other edge;
/// with `q` as `other` it is a register with an enable. There is no reset: the first choice is
/// `other`, and `q` begins as zero.
///
/// The bit waits in a register per [`SELECTED_BITS`] bits, so that no net spans the whole word.
#[derive(Clone, Debug, Default, LogicBlock)]
pub struct Select<D: Synth> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// The choice of the next edge.
    pub select: Signal<In, bool>,
    /// What is taken if chosen.
    pub one: Signal<In, D>,
    /// What is taken otherwise.
    pub other: Signal<In, D>,
    /// The word taken at the last edge.
    pub q: Signal<Out, D>,
    _chosen: bool,
}

/// Returns the bits of a word that each copy selects, as Verilog writes them behind a name.
pub(super) fn shares(width: usize) -> Vec<String> {
    if width <= SELECTED_BITS {
        return vec![String::new()];
    }
    let shares = (0..width).step_by(SELECTED_BITS).map(|low| {
        let bits = SELECTED_BITS.min(width - low);
        format!("[{low} +: {bits}]")
    });
    shares.collect()
}

impl<D: Synth> Logic for Select<D> {
    #[inline]
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.q.next = if self._chosen {
                self.one.val()
            } else {
                self.other.val()
            };
            self._chosen = self.select.val();
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let (mut declared, mut clocked) = (String::new(), String::new());
        for (copy, bits) in shares(D::BITS).iter().enumerate() {
            let _ = writeln!(
                declared,
                "{KEEP}reg select_{copy};\ninitial select_{copy} = 1'h0;"
            );
            let _ = writeln!(
                clocked,
                "    select_{copy} <= select;\n    word{bits} <= select_{copy} ? one{bits} : other{bits};"
            );
        }
        let (range, width) = (range(D::BITS), D::BITS);
        Verilog::Wrapper(Wrapper {
            code: format!(
                "reg {range}word;\ninitial word = {width}'h0;\n{declared}always @(posedge clock) begin\n{clocked}end\nassign q = word;\n"
            ),
            cores: String::new(),
        })
    }
}
