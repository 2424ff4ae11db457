//! Counters of what an accumulator does.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::primitives::Register;
use zkfabric_hdl_toolkit::word::W;

/// Counts additions, deferrals and busy clocks since the reset, modulo 2^48.
#[derive(Debug, Default, LogicBlock)]
pub(super) struct Counters {
    /// The clock.
    pub(super) clock: Signal<In, Clock>,
    /// Sets all counters to 0.
    pub(super) reset: Signal<In, bool>,
    /// An addition enters the adder.
    pub(super) issue: Signal<In, bool>,
    /// An addition has to wait.
    pub(super) defer: Signal<In, bool>,
    /// An addition is under way.
    pub(super) busy: Signal<In, bool>,
    /// Clocks with `issue`.
    pub(super) issued: Signal<Out, W<48>>,
    /// Clocks with `defer`.
    pub(super) deferred: Signal<Out, W<48>>,
    /// Clocks with `busy`.
    pub(super) active: Signal<Out, W<48>>,
    issued_count: Register<W<48>>,
    deferred_count: Register<W<48>>,
    active_count: Register<W<48>>,
}

impl Logic for Counters {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, issued_count, deferred_count, active_count);
        self.issued_count.reset.next = self.reset.val();
        self.deferred_count.reset.next = self.reset.val();
        self.active_count.reset.next = self.reset.val();
        if self.issue.val() {
            self.issued_count.d.next = self.issued_count.q.val() + 1;
        }
        if self.defer.val() {
            self.deferred_count.d.next = self.deferred_count.q.val() + 1;
        }
        if self.busy.val() {
            self.active_count.d.next = self.active_count.q.val() + 1;
        }
        self.issued.next = self.issued_count.q.val();
        self.deferred.next = self.deferred_count.q.val();
        self.active.next = self.active_count.q.val();
    }
}
