//! Control registers of a kernel.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::block::{argument_offset, status_offset};
use zkfabric_hdl_toolkit::primitives::Register;
use zkfabric_hdl_toolkit::word::{W32, W64, bits_to};

use super::AxiLiteSubordinate;

/// The registers that Vitis expects of a kernel with `ap_ctrl_chain` (UG1393, "Kernel Interface
/// Requirements"; UG1399, "`S_AXILITE` Control Register Map"), behind AXI4-Lite, with K arguments
/// of 64 bits, and the status words that the kernel returns: `failed`, then S others.
///
/// | offset | bits |
/// |---|---|
/// | 0x00 | 0 `ap_start` (set by a write, cleared when the kernel starts), 1 `ap_done` (until `ap_continue`), 2 `ap_idle`, 3 `ap_ready` (cleared by a read), 4 `ap_continue` (a write of a one; reads 0), 7 `auto_restart` |
/// | 0x04 | 0 interrupts enabled |
/// | 0x08 | 0 interrupt at done, 1 at ready |
/// | 0x0c | 0 done occurred, 1 ready occurred; writing a one toggles a bit |
/// | 0x10 + 12 i | low word of argument i, then its high word |
/// | after them | the status words, read-only |
///
/// The kernel takes its arguments in the clock of `go`, and `ap_done` comes when the kernel reports
/// that it has finished. From `ap_ready` on a host may therefore write the arguments and the start
/// of the next run, which begins when the host has acknowledged the end of the current one: until
/// then the status words belong to the current run. Unknown offsets read 0.
#[derive(Clone, Debug, LogicBlock)]
pub struct Control<const K: usize, const S: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Clears all registers.
    pub reset: Signal<In, bool>,
    /// From the host.
    pub bus: AxiLiteSubordinate,
    /// The kernel takes its arguments, for one clock.
    pub go: Signal<Out, bool>,
    /// The kernel has no work left; sampled from the clock after `go` on.
    pub finished: Signal<In, bool>,
    /// No traffic from before a reset is left; a start waits for it.
    pub drained: Signal<In, bool>,
    /// Interrupt to the host.
    pub irq: Signal<Out, bool>,
    /// The arguments.
    pub arguments: [Signal<Out, W64>; K],
    /// The word that the host reads first when the kernel is done.
    pub failed: Signal<In, W32>,
    /// The words behind that one.
    pub status: [Signal<In, W32>; S],
    address: Register<Bits<10>>,
    address_held: Register<bool>,
    data: Register<Bits<32>>,
    strobe: Register<Bits<4>>,
    data_held: Register<bool>,
    answered: Register<bool>,
    read_data: Register<Bits<32>>,
    read_valid: Register<bool>,
    started: Register<bool>,
    running: Register<bool>,
    /// High from the start of a run until its end is acknowledged.
    busy: Register<bool>,
    restart: Register<bool>,
    done_seen: Register<bool>,
    ready_seen: Register<bool>,
    global: Register<bool>,
    enable: Register<Bits<2>>,
    interrupts: Register<Bits<2>>,
    words: [Register<W64>; K],
    low_places: [Constant<Bits<10>>; K],
    high_places: [Constant<Bits<10>>; K],
    failed_place: Constant<Bits<10>>,
    status_places: [Constant<Bits<10>>; S],
    ones: Constant<Bits<32>>,
    mask: Signal<Local, Bits<32>>,
    /// The word that is written, and its mask, in both halves of an argument.
    twice: Signal<Local, W64>,
    low_mask: Signal<Local, W64>,
    high_mask: Signal<Local, W64>,
    write: Signal<Local, bool>,
    read: Signal<Local, bool>,
    read_place: Signal<Local, Bits<10>>,
    value: Signal<Local, W32>,
    next_interrupts: Signal<Local, Bits<2>>,
    ready: Signal<Local, bool>,
    done: Signal<Local, bool>,
    acknowledged: Signal<Local, bool>,
}

impl<const K: usize, const S: usize> Default for Control<K, S> {
    fn default() -> Self {
        let place = |offset: usize| Constant::new(bits((offset / 4) as LiteralType));
        Self {
            clock: Signal::default(),
            reset: Signal::default(),
            bus: AxiLiteSubordinate::default(),
            go: Signal::default(),
            finished: Signal::default(),
            drained: Signal::default(),
            irq: Signal::default(),
            arguments: std::array::from_fn(|_| Signal::default()),
            failed: Signal::default(),
            status: std::array::from_fn(|_| Signal::default()),
            address: Register::default(),
            address_held: Register::default(),
            data: Register::default(),
            strobe: Register::default(),
            data_held: Register::default(),
            answered: Register::default(),
            read_data: Register::default(),
            read_valid: Register::default(),
            started: Register::default(),
            running: Register::default(),
            busy: Register::default(),
            restart: Register::default(),
            done_seen: Register::default(),
            ready_seen: Register::default(),
            global: Register::default(),
            enable: Register::default(),
            interrupts: Register::default(),
            words: std::array::from_fn(|_| Register::default()),
            low_places: std::array::from_fn(|index| place(argument_offset(index))),
            high_places: std::array::from_fn(|index| place(argument_offset(index) + 4)),
            failed_place: place(status_offset(K, 0)),
            status_places: std::array::from_fn(|index| place(status_offset(K, 1 + index))),
            ones: Constant::new(bits(0xff)),
            mask: Signal::default(),
            twice: Signal::default(),
            low_mask: Signal::default(),
            high_mask: Signal::default(),
            write: Signal::default(),
            read: Signal::default(),
            read_place: Signal::default(),
            value: Signal::default(),
            next_interrupts: Signal::default(),
            ready: Signal::default(),
            done: Signal::default(),
            acknowledged: Signal::default(),
        }
    }
}

impl<const K: usize, const S: usize> Logic for Control<K, S> {
    #[expect(clippy::too_many_lines, reason = "rust-hdl takes one body a block")]
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            address,
            address_held,
            data,
            strobe,
            data_held,
            answered
        );
        dff_setup!(
            self, clock, read_data, read_valid, started, restart, done_seen, ready_seen
        );
        dff_setup!(self, clock, global, enable, interrupts, running, busy);
        self.address.reset.next = self.reset.val();
        self.address_held.reset.next = self.reset.val();
        self.data.reset.next = self.reset.val();
        self.strobe.reset.next = self.reset.val();
        self.data_held.reset.next = self.reset.val();
        self.answered.reset.next = self.reset.val();
        self.read_data.reset.next = self.reset.val();
        self.read_valid.reset.next = self.reset.val();
        self.started.reset.next = self.reset.val();
        self.restart.reset.next = self.reset.val();
        self.done_seen.reset.next = self.reset.val();
        self.ready_seen.reset.next = self.reset.val();
        self.global.reset.next = self.reset.val();
        self.enable.reset.next = self.reset.val();
        self.interrupts.reset.next = self.reset.val();
        self.running.reset.next = self.reset.val();
        self.busy.reset.next = self.reset.val();
        for i in 0..K {
            self.words[i].clock.next = self.clock.val();
            self.words[i].reset.next = self.reset.val();
            self.words[i].d.next = self.words[i].q.val();
            self.arguments[i].next = self.words[i].q.val();
        }

        // reads
        self.bus.arready.next = !self.read_valid.q.val();
        self.bus.rvalid.next = self.read_valid.q.val();
        self.bus.rdata.next = self.read_data.q.val();
        self.bus.rresp.next = 0.into();
        self.read.next = self.bus.arvalid.val() & !self.read_valid.q.val();
        self.read_place.next = self.bus.araddr.val().get_bits::<10>(2);
        self.value.next = 0.into();
        if self.read_place.val() == 0 {
            self.value.next = bits_to::<W32>(self.started.q.val())
                | (bits_to::<W32>(self.done_seen.q.val()) << 1)
                | (bits_to::<W32>(
                    !self.running.q.val() & !self.started.q.val() & self.drained.val(),
                ) << 2)
                | (bits_to::<W32>(self.ready_seen.q.val()) << 3)
                | (bits_to::<W32>(self.restart.q.val()) << 7);
        }
        if self.read_place.val() == 1 {
            self.value.next = bits_to::<W32>(self.global.q.val());
        }
        if self.read_place.val() == 2 {
            self.value.next = bits_to::<W32>(self.enable.q.val());
        }
        if self.read_place.val() == 3 {
            self.value.next = bits_to::<W32>(self.interrupts.q.val());
        }
        for i in 0..K {
            if self.read_place.val() == self.low_places[i].val() {
                self.value.next = self.words[i].q.val().get_bits::<32>(0);
            }
            if self.read_place.val() == self.high_places[i].val() {
                self.value.next = self.words[i].q.val().get_bits::<32>(32);
            }
        }
        if self.read_place.val() == self.failed_place.val() {
            self.value.next = self.failed.val();
        }
        for i in 0..S {
            if self.read_place.val() == self.status_places[i].val() {
                self.value.next = self.status[i].val();
            }
        }
        if self.read.val() {
            self.read_data.d.next = bits_to::<Bits<32>>(self.value.val());
            self.read_valid.d.next = true;
        }
        if self.read_valid.q.val() & self.bus.rready.val() {
            self.read_valid.d.next = false;
        }

        // writes: address and data come in either order; the register is written when both are
        // present
        self.bus.awready.next = !self.address_held.q.val();
        self.bus.wready.next = !self.data_held.q.val();
        self.bus.bvalid.next = self.answered.q.val();
        self.bus.bresp.next = 0.into();
        self.write.next =
            self.address_held.q.val() & self.data_held.q.val() & !self.answered.q.val();
        if self.bus.awvalid.val() & !self.address_held.q.val() {
            self.address.d.next = self.bus.awaddr.val().get_bits::<10>(2);
            self.address_held.d.next = true;
        }
        if self.bus.wvalid.val() & !self.data_held.q.val() {
            self.data.d.next = self.bus.wdata.val();
            self.strobe.d.next = self.bus.wstrb.val();
            self.data_held.d.next = true;
        }
        if self.answered.q.val() & self.bus.bready.val() {
            self.answered.d.next = false;
        }
        if self.write.val() {
            self.address_held.d.next = false;
            self.data_held.d.next = false;
            self.answered.d.next = true;
        }
        self.mask.next = 0.into();
        if self.strobe.q.val().get_bit(0) {
            self.mask.next = self.mask.val() | self.ones.val();
        }
        if self.strobe.q.val().get_bit(1) {
            self.mask.next = self.mask.val() | (self.ones.val() << 8);
        }
        if self.strobe.q.val().get_bit(2) {
            self.mask.next = self.mask.val() | (self.ones.val() << 16);
        }
        if self.strobe.q.val().get_bit(3) {
            self.mask.next = self.mask.val() | (self.ones.val() << 24);
        }
        self.twice.next =
            bits_to::<W64>(self.data.q.val()) | (bits_to::<W64>(self.data.q.val()) << 32);
        self.low_mask.next = bits_to::<W64>(self.mask.val());
        self.high_mask.next = bits_to::<W64>(self.mask.val()) << 32;
        for i in 0..K {
            if self.write.val() & (self.address.q.val() == self.low_places[i].val()) {
                self.words[i].d.next = (self.words[i].q.val() & !self.low_mask.val())
                    | (self.twice.val() & self.low_mask.val());
            }
            if self.write.val() & (self.address.q.val() == self.high_places[i].val()) {
                self.words[i].d.next = (self.words[i].q.val() & !self.high_mask.val())
                    | (self.twice.val() & self.high_mask.val());
            }
        }

        // handshake with the kernel
        self.ready.next = self.started.q.val() & !self.busy.q.val() & self.drained.val();
        self.done.next = self.running.q.val() & self.finished.val();
        self.go.next = self.started.q.val() & !self.busy.q.val() & self.drained.val();
        self.acknowledged.next = self.write.val()
            & self.strobe.q.val().get_bit(0)
            & (self.address.q.val() == 0)
            & self.data.q.val().get_bit(4)
            & self.done_seen.q.val();
        if self.ready.val() {
            self.running.d.next = true;
            self.busy.d.next = true;
        }
        if self.acknowledged.val() {
            self.busy.d.next = false;
        }
        if self.done.val() {
            self.running.d.next = false;
        }
        if self.ready.val() {
            self.started.d.next = self.restart.q.val();
        }
        if self.acknowledged.val() {
            self.done_seen.d.next = false;
        }
        if self.read.val() & (self.read_place.val() == 0) {
            self.ready_seen.d.next = false;
        }
        if self.done.val() {
            self.done_seen.d.next = true;
        }
        if self.ready.val() {
            self.ready_seen.d.next = true;
        }
        self.next_interrupts.next = self.interrupts.q.val();
        if self.write.val() & self.strobe.q.val().get_bit(0) {
            if self.address.q.val() == 0 {
                self.restart.d.next = self.data.q.val().get_bit(7);
                if self.data.q.val().get_bit(0) {
                    self.started.d.next = true;
                }
            }
            if self.address.q.val() == 1 {
                self.global.d.next = self.data.q.val().get_bit(0);
            }
            if self.address.q.val() == 2 {
                self.enable.d.next = self.data.q.val().get_bits::<2>(0);
            }
            if self.address.q.val() == 3 {
                self.next_interrupts.next =
                    self.interrupts.q.val() ^ self.data.q.val().get_bits::<2>(0);
            }
        }
        if self.done.val() & self.enable.q.val().get_bit(0) {
            self.next_interrupts.next = self.next_interrupts.val() | 1;
        }
        if self.ready.val() & self.enable.q.val().get_bit(1) {
            self.next_interrupts.next = self.next_interrupts.val() | 2;
        }
        self.interrupts.d.next = self.next_interrupts.val();
        self.irq.next = self.global.q.val() & (self.interrupts.q.val() != 0);
    }
}

zkfabric_hdl_toolkit::ports!(impl [const K: usize, const S: usize] Control<K, S> {
    clock clock; reset, bus, go, finished, drained, irq, arguments, failed, status
});
