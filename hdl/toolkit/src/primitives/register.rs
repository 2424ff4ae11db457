//! A register with a synchronous reset, which rust-hdl's `DFF` lacks.

use rust_hdl::prelude::*;

/// `q` takes `d` at every rising edge, or the reset value while `reset` is high; the initial value
/// is the reset value.
///
/// `dff_setup!(self, clock, a, b)` sets `clock` and the default `d = q`; `reset` is set like any
/// other input.
#[derive(Clone, Debug, LogicBlock)]
pub struct Register<T: Synth> {
    /// The next value.
    pub d: Signal<In, T>,
    /// The current value.
    pub q: Signal<Out, T>,
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset.
    pub reset: Signal<In, bool>,
    _initial: T,
}

impl<T: Synth> Register<T> {
    /// Makes a register that resets to `initial`.
    pub fn new(initial: T) -> Self {
        Self {
            d: Signal::default(),
            q: Signal::new_with_default(initial),
            clock: Signal::default(),
            reset: Signal::default(),
            _initial: initial,
        }
    }
}

impl<T: Synth> Default for Register<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: Synth> Logic for Register<T> {
    #[inline]
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.q.next = if self.reset.val() {
                self._initial
            } else {
                self.d.val()
            };
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let initial = super::memory::literal(self._initial);
        Verilog::Custom(format!(
            "initial q = {initial};\nalways @(posedge clock)\n    if (reset) q <= {initial};\n    else q <= d;\n"
        ))
    }

    fn timing(&self) -> Vec<TimingInfo> {
        vec![TimingInfo {
            name: "register".into(),
            clock: "clock".into(),
            inputs: vec!["d".into(), "reset".into()],
            outputs: vec!["q".into()],
        }]
    }
}
