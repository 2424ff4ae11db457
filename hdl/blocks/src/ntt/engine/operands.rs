//! The rows of a clock on their way into the lanes, or past them.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::Register;
use zkfabric_hdl_toolkit::word::{U, W, Word, bits_to};

use crate::ntt::Config;
use crate::ntt::lanes::{Lanes, TAG_BITS};

/// Takes the rows that move in a clock, gives the lanes their operands in the next one, and tells
/// the memories and the results what comes out.
#[derive(Debug, LogicBlock)]
pub(super) struct Operands<B: Word> {
    /// The clock.
    pub(super) clock: Signal<In, Clock>,
    /// Drops the rows of the previous clock.
    pub(super) reset: Signal<In, bool>,
    /// A row is taken that needs no factor.
    pub(super) store: Signal<In, bool>,
    /// A row is taken that is multiplied first.
    pub(super) load: Signal<In, bool>,
    /// Index of a taken row.
    pub(super) row_in: Signal<In, W<20>>,
    /// The row.
    pub(super) data: Signal<In, B>,
    /// The rows of a butterfly are read.
    pub(super) fly: Signal<In, bool>,
    /// A row of results is read that is multiplied.
    pub(super) unload: Signal<In, bool>,
    /// A row of results is read that needs no factor.
    pub(super) pass: Signal<In, bool>,
    /// Row that is unloaded, or row of the stage.
    pub(super) step: Signal<In, W<20>>,
    /// The factors are those of `w`.
    pub(super) from_w: Signal<In, bool>,
    /// A row of factors from outside.
    pub(super) w: Signal<In, B>,

    /// One clock later: the row that was read.
    pub(super) first: Signal<In, B>,
    /// The row M/2 further.
    pub(super) second: Signal<In, B>,
    /// The memory that both were read from.
    pub(super) source: Signal<In, bool>,
    /// The engine's own factors.
    pub(super) factors: Signal<In, B>,
    /// The lanes' choice of these factors.
    pub(super) select: Signal<In, W<2>>,

    /// A row bypasses the lanes.
    pub(super) stored: Signal<Out, bool>,
    /// Index of that row.
    pub(super) stored_row: Signal<Out, W<20>>,
    /// Data of that row.
    pub(super) taken: Signal<Out, B>,
    /// A row of results bypasses the lanes.
    pub(super) passed: Signal<Out, bool>,
    /// One row comes back from the lanes, for a memory.
    pub(super) back_one: Signal<Out, bool>,
    /// Two rows come back from the lanes.
    pub(super) back_pair: Signal<Out, bool>,
    /// A row of results comes back from the lanes.
    pub(super) back_result: Signal<Out, bool>,
    /// Row index of what comes back.
    pub(super) back_row: Signal<Out, W<20>>,
    /// The memory that these rows were read from.
    pub(super) back_source: Signal<Out, bool>,
    /// The row that comes back, or the first one of two.
    pub(super) back_first: Signal<Out, B>,
    /// The second one.
    pub(super) back_second: Signal<Out, B>,

    was_stored: Register<bool>,
    loaded: Register<bool>,
    flown: Register<bool>,
    unloaded: Register<bool>,
    was_passed: Register<bool>,
    row: DFF<W<20>>,
    row_taken: DFF<W<20>>,
    swap: DFF<bool>,
    from_stream: DFF<bool>,
    data_taken: DFF<B>,
    factor: DFF<B>,
    lanes: Lanes<B>,
    tag: Signal<Local, W<TAG_BITS>>,
    nothing: Constant<B>,
    quarter: Constant<W<20>>,
}

impl<B: Word> Operands<B> {
    /// Builds the lanes of this configuration.
    ///
    /// # Errors
    /// An arithmetic that can't be built.
    pub(super) fn new(config: &Config) -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            reset: Signal::default(),
            store: Signal::default(),
            load: Signal::default(),
            row_in: Signal::default(),
            data: Signal::default(),
            fly: Signal::default(),
            unload: Signal::default(),
            pass: Signal::default(),
            step: Signal::default(),
            from_w: Signal::default(),
            w: Signal::default(),
            first: Signal::default(),
            second: Signal::default(),
            source: Signal::default(),
            factors: Signal::default(),
            select: Signal::default(),
            stored: Signal::default(),
            stored_row: Signal::default(),
            taken: Signal::default(),
            passed: Signal::default(),
            back_one: Signal::default(),
            back_pair: Signal::default(),
            back_result: Signal::default(),
            back_row: Signal::default(),
            back_source: Signal::default(),
            back_first: Signal::default(),
            back_second: Signal::default(),
            was_stored: Register::default(),
            loaded: Register::default(),
            flown: Register::default(),
            unloaded: Register::default(),
            was_passed: Register::default(),
            row: DFF::default(),
            row_taken: DFF::default(),
            swap: DFF::default(),
            from_stream: DFF::default(),
            data_taken: DFF::default(),
            factor: DFF::default(),
            lanes: Lanes::new(&config.pipeline()?)?,
            tag: Signal::default(),
            nothing: Constant::new(B::default()),
            quarter: Constant::new(U::new(config.rows() / 4)),
        })
    }
}

impl<B: Word> Logic for Operands<B> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            was_stored,
            loaded,
            flown,
            unloaded,
            was_passed,
            row,
            row_taken,
            swap,
            from_stream,
            data_taken,
            factor
        );
        clock!(self, clock, lanes);
        self.was_stored.reset.next = self.reset.val();
        self.loaded.reset.next = self.reset.val();
        self.flown.reset.next = self.reset.val();
        self.unloaded.reset.next = self.reset.val();
        self.was_passed.reset.next = self.reset.val();

        self.was_stored.d.next = self.store.val();
        self.loaded.d.next = self.load.val();
        self.flown.d.next = self.fly.val();
        self.unloaded.d.next = self.unload.val();
        self.was_passed.d.next = self.pass.val();
        self.row.d.next = self.step.val();
        if self.load.val() {
            self.row.d.next = self.row_in.val();
        }
        self.row_taken.d.next = self.row_in.val();
        // Results are rows 2 t and 2 t + 1, in the banks msb(2 t) and the other one.
        self.swap.d.next = (self.step.val() & self.quarter.val()).any();
        self.from_stream.d.next = self.from_w.val();
        self.data_taken.d.next = self.data.val();
        self.factor.d.next = self.w.val();

        // One clock later.
        self.lanes.a.next = self.first.val();
        self.lanes.b.next = self.nothing.val();
        if self.loaded.q.val() {
            self.lanes.a.next = self.data_taken.q.val();
        }
        if self.flown.q.val() {
            self.lanes.b.next = self.second.val();
        }
        self.lanes.factors.next = self.factors.val();
        if self.from_stream.q.val() {
            self.lanes.factors.next = self.factor.q.val();
        }
        self.lanes.select.next = self.select.val();
        self.lanes.scale.next = bits_to::<W<1>>(!self.flown.q.val());
        self.lanes.swap.next = bits_to::<W<1>>(self.swap.q.val());
        self.lanes.tag.next = bits_to::<W<TAG_BITS>>(self.row.q.val())
            | (bits_to::<W<TAG_BITS>>(self.loaded.q.val()) << 20)
            | (bits_to::<W<TAG_BITS>>(self.flown.q.val()) << 21)
            | (bits_to::<W<TAG_BITS>>(self.unloaded.q.val()) << 22)
            | (bits_to::<W<TAG_BITS>>(self.source.val()) << 23);
        self.stored.next = self.was_stored.q.val();
        self.stored_row.next = self.row_taken.q.val();
        self.taken.next = self.data_taken.q.val();
        self.passed.next = self.was_passed.q.val();

        // Behind the lanes.
        self.tag.next = self.lanes.tag_out.val();
        self.back_row.next = self.tag.val().get_bits::<20>(0);
        self.back_one.next = self.tag.val().get_bit(20);
        self.back_pair.next = self.tag.val().get_bit(21);
        self.back_result.next = self.tag.val().get_bit(22);
        self.back_source.next = self.tag.val().get_bit(23);
        self.back_first.next = self.lanes.first.val();
        self.back_second.next = self.lanes.second.val();
    }
}
