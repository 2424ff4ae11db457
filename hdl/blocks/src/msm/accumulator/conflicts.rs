//! The decision on an addition.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Memory, Register, Style};
use zkfabric_hdl_toolkit::word::{W, bits_to};

/// Issues an addition, or defers it while another one into its bucket is under way.
///
/// Each bucket has two bits: one that its additions turn over when they are issued, and one that
/// takes the bit of an addition when its sum is written. The bits differ while an addition is under
/// way.
#[derive(Debug, LogicBlock)]
pub(super) struct Conflicts<const A: usize> {
    /// The clock.
    pub(super) clock: Signal<In, Clock>,
    /// Drops the addition of the previous clock.
    pub(super) reset: Signal<In, bool>,
    /// The bucket whose bits are read.
    pub(super) address: Signal<In, W<20>>,
    /// The bits that were read are those of an addition.
    pub(super) valid: Signal<In, bool>,
    /// Its bucket.
    pub(super) bucket: Signal<In, W<20>>,
    /// The addition is issued.
    pub(super) issue: Signal<Out, bool>,
    /// The addition has to wait.
    pub(super) defer: Signal<Out, bool>,
    /// The bit of the addition.
    pub(super) flipped: Signal<Out, bool>,
    /// The sum of an addition is written.
    pub(super) written: Signal<In, bool>,
    /// Its bucket.
    pub(super) written_bucket: Signal<In, W<20>>,
    /// Its bit.
    pub(super) written_bit: Signal<In, bool>,
    /// The bits of a bucket are cleared; no addition is under way.
    pub(super) clear: Signal<In, bool>,
    /// That bucket.
    pub(super) cleared: Signal<In, Bits<A>>,

    issued_bits: Memory<bool, A>,
    written_bits: Memory<bool, A>,
    previous_valid: Register<bool>,
    previous: DFF<W<20>>,
    busy: Signal<Local, bool>,
    issued: Signal<Local, bool>,
    turned: Signal<Local, bool>,
}

impl<const A: usize> Conflicts<A> {
    /// Makes the block for this many buckets.
    ///
    /// # Errors
    /// See [`Memory::with_words`].
    pub(super) fn new(words: usize) -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            address: Signal::default(),
            valid: Signal::default(),
            bucket: Signal::default(),
            issue: Signal::default(),
            defer: Signal::default(),
            flipped: Signal::default(),
            written: Signal::default(),
            written_bucket: Signal::default(),
            written_bit: Signal::default(),
            clear: Signal::default(),
            cleared: Signal::default(),
            issued_bits: Memory::with_words(words, Style::Auto)?,
            written_bits: Memory::with_words(words, Style::Auto)?,
            previous_valid: Register::default(),
            previous: DFF::default(),
            busy: Signal::default(),
            issued: Signal::default(),
            turned: Signal::default(),
        })
    }
}

impl<const A: usize> Logic for Conflicts<A> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, previous_valid, previous);
        clock!(self, clock, issued_bits, written_bits);
        self.previous_valid.reset.next = self.reset.val();

        self.busy.next = (self.issued_bits.read_data.val() != self.written_bits.read_data.val())
            | (self.previous_valid.q.val() & (self.previous.q.val() == self.bucket.val()));
        self.issued.next = self.valid.val() & !self.busy.val();
        self.turned.next = !self.issued_bits.read_data.val();
        self.issue.next = self.issued.val();
        self.defer.next = self.valid.val() & self.busy.val();
        self.flipped.next = self.turned.val();
        self.previous_valid.d.next = self.issued.val();
        self.previous.d.next = self.bucket.val();

        self.issued_bits.read_enable.next = true;
        self.issued_bits.read_address.next = bits_to::<Bits<A>>(self.address.val());
        self.issued_bits.write_enable.next = self.issued.val();
        self.issued_bits.write_address.next = bits_to::<Bits<A>>(self.bucket.val());
        self.issued_bits.write_data.next = self.turned.val();
        self.written_bits.read_enable.next = true;
        self.written_bits.read_address.next = bits_to::<Bits<A>>(self.address.val());
        self.written_bits.write_enable.next = self.written.val();
        self.written_bits.write_address.next = bits_to::<Bits<A>>(self.written_bucket.val());
        self.written_bits.write_data.next = self.written_bit.val();
        if self.clear.val() {
            self.issued_bits.write_enable.next = true;
            self.issued_bits.write_address.next = self.cleared.val();
            self.issued_bits.write_data.next = false;
            self.written_bits.write_enable.next = true;
            self.written_bits.write_address.next = self.cleared.val();
            self.written_bits.write_data.next = false;
        }
    }
}
