//! The engine's own factors: twiddles of the stages, and powers of the coset's factor combined with
//! the scale.

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::primitives::{Rom, Style};
use zkfabric_hdl_toolkit::word::{U, W, Word, bits_to};

use crate::ntt::{Config, tables};

/// Outputs the factors for the row that is read, loaded or unloaded, one clock later; `select`
/// tells the lanes which of them to use.
#[derive(Debug, LogicBlock)]
pub(super) struct Factors<B: Word, const T: usize, const C: usize> {
    /// The clock.
    pub(super) clock: Signal<In, Clock>,
    /// A butterfly's rows are read: `row` and the one M/2 further.
    pub(super) fly: Signal<In, bool>,
    /// The butterfly's stage.
    pub(super) stage: Signal<In, W<5>>,
    /// A row is multiplied by powers before the first stage.
    pub(super) load: Signal<In, bool>,
    /// Index of that row.
    pub(super) row_in: Signal<In, W<20>>,
    /// A row of results is unloaded.
    pub(super) unload: Signal<In, bool>,
    /// The row that is read.
    pub(super) row: Signal<In, W<20>>,
    /// The transform is an inverse one.
    pub(super) inverse: Signal<In, bool>,
    /// Results are multiplied by one factor per element: powers, or factors from outside.
    pub(super) by_rows: Signal<In, bool>,
    /// Factors of results come from outside.
    pub(super) streamed: Signal<In, bool>,
    /// The factors.
    pub(super) data: Signal<Out, B>,
    /// The lanes' choice of factors: 0 each lane's own, 1 the even lane's, 2 lane 0's.
    pub(super) select: Signal<Out, W<2>>,

    twiddles: Rom<B, T>,
    powers: Rom<B, C>,
    shift: Signal<Local, W<5>>,
    exponent_row: Signal<Local, W<20>>,
    powers_row: Signal<Local, W<20>>,
    chosen: Signal<Local, W<2>>,
    selected: DFF<W<2>>,
    from_powers: DFF<bool>,
    half: Constant<W<20>>,
    all_rows: Constant<W<20>>,
    log_lanes: Constant<W<5>>,
    every: Constant<W<20>>,
}

impl<B: Word, const T: usize, const C: usize> Factors<B, T, C> {
    /// Builds the tables of this configuration.
    ///
    /// # Errors
    /// See [`Rom::new`].
    pub(super) fn new(config: &Config) -> Result<Self, HdlError> {
        Ok(Self {
            clock: Signal::default(),
            fly: Signal::default(),
            stage: Signal::default(),
            load: Signal::default(),
            row_in: Signal::default(),
            unload: Signal::default(),
            row: Signal::default(),
            inverse: Signal::default(),
            by_rows: Signal::default(),
            streamed: Signal::default(),
            data: Signal::default(),
            select: Signal::default(),
            twiddles: Rom::new(&tables::twiddles::<B>(config), Style::Auto)?,
            powers: Rom::new(&tables::powers_of_coset::<B>(config), Style::Auto)?,
            shift: Signal::default(),
            exponent_row: Signal::default(),
            powers_row: Signal::default(),
            chosen: Signal::default(),
            selected: DFF::default(),
            from_powers: DFF::default(),
            half: Constant::new(U::new(config.rows() / 2)),
            all_rows: Constant::new(U::new(config.rows())),
            log_lanes: Constant::new(U::new(u64::from(config.log_lanes()))),
            every: Constant::new(U::MAX),
        })
    }
}

impl<B: Word, const T: usize, const C: usize> Logic for Factors<B, T, C> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, selected, from_powers);
        clock!(self, clock, twiddles, powers);

        // Lane 0 of twiddle row 0 is 1.
        self.shift.next = 0.into();
        if self.stage.val() > self.log_lanes.val() {
            self.shift.next = self.stage.val() - self.log_lanes.val();
        }
        self.exponent_row.next = 0.into();
        self.chosen.next = 2.into();
        if self.fly.val() {
            self.exponent_row.next = self.row.val() & (self.every.val() << self.shift.val());
            if self.inverse.val() {
                self.exponent_row.next =
                    (self.row.val() & (self.every.val() << self.shift.val())) | self.half.val();
            }
            if self.stage.val() < 2 {
                self.chosen.next = bits_to::<W<2>>(self.stage.val());
            }
        }
        // Powers of g before a forward transform; after an inverse, powers of 1/g, or 1/N, which is
        // in lane 0 of their first row.
        self.powers_row.next = self.all_rows.val();
        if self.load.val() {
            self.powers_row.next = self.row_in.val();
            self.chosen.next = 0.into();
        } else if self.unload.val() & self.by_rows.val() {
            self.powers_row.next = self.row.val() | self.all_rows.val();
            self.chosen.next = 0.into();
        }
        self.twiddles.enable.next = true;
        self.twiddles.address.next = bits_to::<Bits<T>>(self.exponent_row.val());
        self.powers.enable.next = true;
        self.powers.address.next = bits_to::<Bits<C>>(self.powers_row.val());

        self.from_powers.d.next =
            self.load.val() | (self.unload.val() & self.inverse.val() & !self.streamed.val());
        self.selected.d.next = self.chosen.val();
        self.data.next = self.twiddles.data.val();
        if self.from_powers.q.val() {
            self.data.next = self.powers.data.val();
        }
        self.select.next = self.selected.q.val();
    }
}
