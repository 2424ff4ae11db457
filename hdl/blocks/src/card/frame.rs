//! The frame around the circuit of a card kernel.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::primitives::Register;
use zkfabric_hdl_toolkit::word::{U, W32, W64};

use crate::axi::{AxiLiteSubordinate, Control};

/// The registers of a kernel with K arguments, M flags of errors and S status words besides
/// `failed`; and the verdict on each run.
///
/// The kernel examines the arguments of a run: in one clock, that of `go` or a later one, `decides`
/// is high, and `valid` says whether the run begins (`accept`, in this clock) or is refused. Until
/// then `finished` must be low, unless the verdict comes with `go`.
///
/// Bit i of the status word `failed` is `failed[i]`, and bit M says that the run was refused. After
/// a refusal the flags of the kernel belong to an earlier run, and are not shown.
#[derive(Clone, Debug, LogicBlock)]
pub struct Frame<const K: usize, const M: usize, const S: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Clears all registers.
    pub reset: Signal<In, bool>,
    /// From the host.
    pub bus: AxiLiteSubordinate,
    /// Interrupt to the host.
    pub irq: Signal<Out, bool>,
    /// The arguments.
    pub arguments: [Signal<Out, W64>; K],
    /// The host starts a run with the current arguments, for one clock.
    pub go: Signal<Out, bool>,
    /// The verdict on the run is there, for one clock.
    pub decides: Signal<In, bool>,
    /// The verdict: the run begins.
    pub valid: Signal<In, bool>,
    /// A run begins, for one clock.
    pub accept: Signal<Out, bool>,
    /// The kernel has no work left; sampled from the clock after `go` on.
    pub finished: Signal<In, bool>,
    /// No traffic from before a reset is left in any master; a start waits for it.
    pub drained: Signal<In, bool>,
    /// Memory ports with an error response in this run.
    pub failed: [Signal<In, bool>; M],
    /// Status words behind `failed`.
    pub status: [Signal<In, W32>; S],
    control: Control<K, S>,
    refused: Register<bool>,
    refusal: Constant<W32>,
    flags: Signal<Local, W32>,
}

impl<const K: usize, const M: usize, const S: usize> Default for Frame<K, M, S> {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            bus: AxiLiteSubordinate::default(),
            irq: Signal::default(),
            arguments: std::array::from_fn(|_| Signal::default()),
            go: Signal::default(),
            decides: Signal::default(),
            valid: Signal::default(),
            accept: Signal::default(),
            finished: Signal::default(),
            drained: Signal::default(),
            failed: std::array::from_fn(|_| Signal::default()),
            status: std::array::from_fn(|_| Signal::default()),
            control: Control::default(),
            refused: Register::default(),
            refusal: Constant::new(U::new(1 << M)),
            flags: Signal::default(),
        }
    }
}

impl<const K: usize, const M: usize, const S: usize> Logic for Frame<K, M, S> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, refused);
        clock!(self, clock, control);
        self.refused.reset.next = self.reset.val();
        self.control.reset.next = self.reset.val();
        AxiLiteSubordinate::link(&mut self.bus, &mut self.control.bus);
        self.irq.next = self.control.irq.val();
        for i in 0..K {
            self.arguments[i].next = self.control.arguments[i].val();
        }
        self.go.next = self.control.go.val();
        self.control.finished.next = self.finished.val();
        self.control.drained.next = self.drained.val();

        self.accept.next = self.decides.val() & self.valid.val();
        if self.decides.val() {
            self.refused.d.next = !self.valid.val();
        }

        self.flags.next = 0.into();
        for i in 0..M {
            self.flags.next = self.flags.val().replace_bit(i, self.failed[i].val());
        }
        if self.refused.q.val() {
            self.flags.next = self.refusal.val();
        }
        self.control.failed.next = self.flags.val();
        for i in 0..S {
            self.control.status[i].next = self.status[i].val();
        }
    }
}

zkfabric_hdl_toolkit::ports!(impl [const K: usize, const M: usize, const S: usize] Frame<K, M, S> {
    clock clock; reset, bus, irq, arguments, go, decides, valid, accept, finished, drained, failed, status
});
