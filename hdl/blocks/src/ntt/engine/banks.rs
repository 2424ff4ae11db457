//! The engine's two memories: one is read while the other is written.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::Memory;
use zkfabric_hdl_toolkit::word::{U, W, Word, bits_to};

use crate::ntt::memory_style;

/// Two memories of 2^(A+1) rows of type B, in two banks each: row r is in bank msb(r) xor lsb(r) at
/// r >> 1.
///
/// So a butterfly, which reads rows t and t + M/2 and writes rows 2 t and 2 t + 1, finds its rows
/// in different banks. Read data comes one clock later. Results of the lanes carry the memory that
/// their rows were read from; a row that bypasses the lanes goes into the memory that was not read
/// in the previous clock.
#[derive(Debug, LogicBlock)]
pub(super) struct Banks<B: Word, const A: usize> {
    /// The clock.
    pub(super) clock: Signal<In, Clock>,
    /// The memory that is read: 0 or 1.
    pub(super) memory: Signal<In, bool>,
    /// The row that is read.
    pub(super) row: Signal<In, W<20>>,
    /// The row is in the lower half, and the row M/2 further is read too.
    pub(super) pair: Signal<In, bool>,
    /// The data of the row.
    pub(super) first: Signal<Out, B>,
    /// The data of the row M/2 further.
    pub(super) second: Signal<Out, B>,
    /// The memory that `first` and `second` were read from.
    pub(super) source: Signal<Out, bool>,

    /// Two results come back: rows 2 t and 2 t + 1, where `back_row` is t.
    pub(super) back_pair: Signal<In, bool>,
    /// One result comes back, `back_first`, for `back_row`.
    pub(super) back_one: Signal<In, bool>,
    /// Row index of the results.
    pub(super) back_row: Signal<In, W<20>>,
    /// The memory that the results' rows were read from.
    pub(super) back_source: Signal<In, bool>,
    /// The result in the bank of even rows of the lower half.
    pub(super) back_first: Signal<In, B>,
    /// The result in the other bank.
    pub(super) back_second: Signal<In, B>,

    /// A row bypasses the lanes.
    pub(super) stored: Signal<In, bool>,
    /// Index of that row.
    pub(super) stored_row: Signal<In, W<20>>,
    /// Data of that row.
    pub(super) taken: Signal<In, B>,

    /// Memory m, bank b.
    bank00: Memory<B, A>,
    bank01: Memory<B, A>,
    bank10: Memory<B, A>,
    bank11: Memory<B, A>,
    is_odd: Signal<Local, bool>,
    is_upper: Signal<Local, bool>,
    half_row: Signal<Local, W<20>>,
    partner: Signal<Local, W<20>>,
    read_from: DFF<bool>,
    crossed: DFF<bool>,
    read0: Signal<Local, B>,
    read1: Signal<Local, B>,
    back_bank: Signal<Local, bool>,
    write0: Signal<Local, bool>,
    write1: Signal<Local, bool>,
    write_address: Signal<Local, W<20>>,
    stored_bank: Signal<Local, bool>,
    half: Constant<W<20>>,
    quarter: Constant<W<20>>,
}

impl<B: Word, const A: usize> Banks<B, A> {
    /// Builds memories of M = `rows` rows.
    ///
    /// # Errors
    /// See [`Memory::new`].
    pub(super) fn new(rows: u64) -> Result<Self, HdlError> {
        let style = memory_style(A);
        Ok(Self {
            clock: Signal::default(),
            memory: Signal::default(),
            row: Signal::default(),
            pair: Signal::default(),
            first: Signal::default(),
            second: Signal::default(),
            source: Signal::default(),
            back_pair: Signal::default(),
            back_one: Signal::default(),
            back_row: Signal::default(),
            back_source: Signal::default(),
            back_first: Signal::default(),
            back_second: Signal::default(),
            stored: Signal::default(),
            stored_row: Signal::default(),
            taken: Signal::default(),
            bank00: Memory::new(&[], style)?,
            bank01: Memory::new(&[], style)?,
            bank10: Memory::new(&[], style)?,
            bank11: Memory::new(&[], style)?,
            is_odd: Signal::default(),
            is_upper: Signal::default(),
            half_row: Signal::default(),
            partner: Signal::default(),
            read_from: DFF::default(),
            crossed: DFF::default(),
            read0: Signal::default(),
            read1: Signal::default(),
            back_bank: Signal::default(),
            write0: Signal::default(),
            write1: Signal::default(),
            write_address: Signal::default(),
            stored_bank: Signal::default(),
            half: Constant::new(U::new(rows / 2)),
            quarter: Constant::new(U::new(rows / 4)),
        })
    }
}

impl<B: Word, const A: usize> Logic for Banks<B, A> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, read_from, crossed);
        clock!(self, clock, bank00, bank01, bank10, bank11);

        // The rows of a butterfly have the same lsb and different msbs.
        self.is_odd.next = self.row.val().get_bit(0);
        self.is_upper.next = (self.row.val() & self.half.val()).any();
        self.half_row.next = self.row.val() >> 1;
        self.partner.next = self.row.val() >> 1;
        if self.pair.val() {
            if self.is_odd.val() {
                self.half_row.next = (self.row.val() >> 1) | self.quarter.val();
            } else {
                self.partner.next = (self.row.val() >> 1) | self.quarter.val();
            }
        }
        self.bank00.read_enable.next = true;
        self.bank01.read_enable.next = true;
        self.bank10.read_enable.next = true;
        self.bank11.read_enable.next = true;
        self.bank00.read_address.next = bits_to::<Bits<A>>(self.half_row.val());
        self.bank01.read_address.next = bits_to::<Bits<A>>(self.partner.val());
        self.bank10.read_address.next = bits_to::<Bits<A>>(self.half_row.val());
        self.bank11.read_address.next = bits_to::<Bits<A>>(self.partner.val());

        self.read_from.d.next = self.memory.val();
        self.crossed.d.next = self.is_odd.val() ^ self.is_upper.val();
        self.read0.next = self.bank00.read_data.val();
        self.read1.next = self.bank01.read_data.val();
        if self.read_from.q.val() {
            self.read0.next = self.bank10.read_data.val();
            self.read1.next = self.bank11.read_data.val();
        }
        self.first.next = self.read0.val();
        self.second.next = self.read1.val();
        if self.crossed.q.val() {
            self.first.next = self.read1.val();
            self.second.next = self.read0.val();
        }
        self.source.next = self.read_from.q.val();

        // Results return into the memory that was not read when their rows were sent.
        self.back_bank.next =
            self.back_row.val().get_bit(0) ^ (self.back_row.val() & self.half.val()).any();
        self.write0.next = self.back_pair.val() | (self.back_one.val() & !self.back_bank.val());
        self.write1.next = self.back_pair.val() | (self.back_one.val() & self.back_bank.val());
        self.write_address.next = self.back_row.val() >> 1;
        if self.back_pair.val() {
            self.write_address.next = self.back_row.val();
        }
        self.bank00.write_enable.next = self.write0.val() & self.back_source.val();
        self.bank01.write_enable.next = self.write1.val() & self.back_source.val();
        self.bank10.write_enable.next = self.write0.val() & !self.back_source.val();
        self.bank11.write_enable.next = self.write1.val() & !self.back_source.val();
        self.bank00.write_address.next = bits_to::<Bits<A>>(self.write_address.val());
        self.bank01.write_address.next = bits_to::<Bits<A>>(self.write_address.val());
        self.bank10.write_address.next = bits_to::<Bits<A>>(self.write_address.val());
        self.bank11.write_address.next = bits_to::<Bits<A>>(self.write_address.val());
        self.bank00.write_data.next = self.back_first.val();
        self.bank01.write_data.next = self.back_second.val();
        self.bank10.write_data.next = self.back_first.val();
        self.bank11.write_data.next = self.back_second.val();
        // A row that bypasses the lanes; results that come back at the same time go to the other
        // memory.
        self.stored_bank.next =
            self.stored_row.val().get_bit(0) ^ (self.stored_row.val() & self.half.val()).any();
        if self.stored.val() {
            if self.read_from.q.val() {
                self.bank00.write_enable.next = !self.stored_bank.val();
                self.bank01.write_enable.next = self.stored_bank.val();
                self.bank00.write_address.next = bits_to::<Bits<A>>(self.stored_row.val() >> 1);
                self.bank01.write_address.next = bits_to::<Bits<A>>(self.stored_row.val() >> 1);
                self.bank00.write_data.next = self.taken.val();
                self.bank01.write_data.next = self.taken.val();
            } else {
                self.bank10.write_enable.next = !self.stored_bank.val();
                self.bank11.write_enable.next = self.stored_bank.val();
                self.bank10.write_address.next = bits_to::<Bits<A>>(self.stored_row.val() >> 1);
                self.bank11.write_address.next = bits_to::<Bits<A>>(self.stored_row.val() >> 1);
                self.bank10.write_data.next = self.taken.val();
                self.bank11.write_data.next = self.taken.val();
            }
        }
    }
}
