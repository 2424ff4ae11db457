//! Two registers, without a combinational path from one side to the other.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::primitives::{Register, StreamRx, StreamTx};
use zkfabric_hdl_toolkit::word::Word;

/// A register slice with two words: `o` and `i.ready` come from registers, and a beat can move at
/// every clock.
///
/// The second word takes the beat in flight when the receiver stalls. Latency 1, capacity 2.
#[derive(Clone, Debug, Default, LogicBlock)]
pub struct SkidBuffer<D: Synth> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Drops all beats.
    pub reset: Signal<In, bool>,
    /// Beats in.
    pub i: StreamRx<D>,
    /// Beats out.
    pub o: StreamTx<D>,
    data: DFF<D>,
    valid: Register<bool>,
    spare: DFF<D>,
    spare_valid: Register<bool>,
    take: Signal<Local, bool>,
}

impl<D: Synth> Logic for SkidBuffer<D> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, data, valid, spare, spare_valid);
        self.valid.reset.next = self.reset.val();
        self.spare_valid.reset.next = self.reset.val();
        self.i.ready.next = !self.spare_valid.q.val();
        self.o.data.next = self.data.q.val();
        self.o.valid.next = self.valid.q.val();
        self.take.next = self.i.valid.val() & !self.spare_valid.q.val();
        if !self.valid.q.val() | self.o.ready.val() {
            self.valid.d.next = self.take.val() | self.spare_valid.q.val();
            self.spare_valid.d.next = false;
            if self.spare_valid.q.val() {
                self.data.d.next = self.spare.q.val();
            } else {
                self.data.d.next = self.i.data.val();
            }
        } else if self.take.val() {
            self.spare.d.next = self.i.data.val();
            self.spare_valid.d.next = true;
        }
    }
}

zkfabric_hdl_toolkit::ports!(impl [D: Word] SkidBuffer<D> { clock clock; reset, i, o });
