//! A ring of words, and the output register of the memory.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Memory, Register, StreamRx, StreamTx, Style};
use zkfabric_hdl_toolkit::word::Word;

/// Keeps beats in order: 2^N in a memory and one in its output register. C = N + 1 is the width of
/// `count`.
///
/// A beat can move in and out at every clock. `i.ready`, `o.valid` and `count` come from registers.
/// Latency 2: the first beat is offered two edges after the one that took it.
///
/// Reads and writes never meet at one address: the read word holds a beat, the written one is free.
#[derive(Clone, Debug, LogicBlock)]
pub struct Fifo<D: Synth, const N: usize, const C: usize> {
    /// The clock.
    pub clock: Signal<In, Clock>,
    /// Drops all beats.
    pub reset: Signal<In, bool>,
    /// Beats in.
    pub i: StreamRx<D>,
    /// Beats out.
    pub o: StreamTx<D>,
    /// Beats held, 0 to 2^N + 1.
    pub count: Signal<Out, Bits<C>>,
    memory: Memory<D, N>,
    read: Register<Bits<N>>,
    write: Register<Bits<N>>,
    /// Beats in the memory.
    held: Register<Bits<C>>,
    valid: Register<bool>,
    full: Constant<Bits<C>>,
    take: Signal<Local, bool>,
    give: Signal<Local, bool>,
}

impl<D: Synth, const N: usize, const C: usize> Fifo<D, N, C> {
    /// Makes an empty FIFO with its memory in this style.
    ///
    /// # Errors
    /// N is not in 1 to 24, or C is not N + 1.
    pub fn new(style: Style) -> Result<Self, HdlError> {
        let wrong = |parameter, expected: String, got: usize| {
            HdlError::config("FIFO", parameter, expected, &got)
        };
        if !(1..=24).contains(&N) {
            return Err(wrong("N", "1 to 24".to_owned(), N));
        }
        if C != N + 1 {
            return Err(wrong("C", format!("N + 1 = {}", N + 1), C));
        }
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            i: StreamRx::default(),
            o: StreamTx::default(),
            count: Signal::default(),
            memory: Memory::new(&[], style)?,
            read: Register::default(),
            write: Register::default(),
            held: Register::default(),
            valid: Register::default(),
            full: Constant::new(bits(1 << N)),
            take: Signal::default(),
            give: Signal::default(),
        })
    }
}

impl<D: Synth, const N: usize, const C: usize> Logic for Fifo<D, N, C> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, read, write, held, valid);
        self.read.reset.next = self.reset.val();
        self.write.reset.next = self.reset.val();
        self.held.reset.next = self.reset.val();
        self.valid.reset.next = self.reset.val();
        self.memory.clock.next = self.clock.val();

        self.i.ready.next = self.held.q.val() != self.full.val();
        self.take.next = self.i.valid.val() & (self.held.q.val() != self.full.val());
        self.memory.write_enable.next = self.take.val();
        self.memory.write_address.next = self.write.q.val();
        self.memory.write_data.next = self.i.data.val();
        if self.take.val() {
            self.write.d.next = self.write.q.val() + 1;
        }

        self.give.next = (!self.valid.q.val() | self.o.ready.val()) & (self.held.q.val() != 0);
        self.memory.read_enable.next = self.give.val();
        self.memory.read_address.next = self.read.q.val();
        if self.give.val() {
            self.read.d.next = self.read.q.val() + 1;
        }
        if !self.valid.q.val() | self.o.ready.val() {
            self.valid.d.next = self.give.val();
        }
        self.o.data.next = self.memory.read_data.val();
        self.o.valid.next = self.valid.q.val();

        if self.take.val() & !self.give.val() {
            self.held.d.next = self.held.q.val() + 1;
        } else if !self.take.val() & self.give.val() {
            self.held.d.next = self.held.q.val() - 1;
        }
        self.count.next = self.held.q.val() + bit_cast::<C, 1>(self.valid.q.val().into());
    }
}

zkfabric_hdl_toolkit::ports!(impl [D: Word, const N: usize, const C: usize] Fifo<D, N, C> { clock clock; reset, i, o, count });
