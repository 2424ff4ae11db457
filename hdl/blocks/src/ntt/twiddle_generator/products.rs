//! The multipliers side by side: table entries in, rows out.

use std::sync::Arc;

use num_bigint::BigUint;
use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::{Builder, Datapath, Leaf};
use zkfabric_hdl_toolkit::word::{W, W512};

use super::super::VALUE_BITS;
use crate::modular::{self, FIELD_BITS, multiplier};

/// Inputs of a multiplier: words of two entries each.
const WORDS: [&str; 4] = ["low0", "high0", "low1", "high1"];
/// Selects for each word its odd entry.
const ODD: [&str; 4] = ["low0_odd", "high0_odd", "low1_odd", "high1_odd"];

/// Builds the pipeline with ports [`WORDS`], [`ODD`] and `row`: the product low x high of lane 0 in
/// the lower half and of lane 1 above.
///
/// Latency: the multiplier, plus one clock for the words, as the memories' output registers, one
/// for the selection, and one for the row.
pub(super) fn pipeline(arithmetic: &modular::Config) -> Result<Arc<Datapath>, HdlError> {
    let multiplier = multiplier(arithmetic)?;
    let mut b = Builder::new(format!("twiddle_generator_{}", arithmetic.suffix()));
    let words = WORDS.map(|name| b.input(name, 2 * VALUE_BITS));
    let odd = ODD.map(|name| b.input(name, 1));
    let mut entries = Vec::new();
    for (word, odd) in words.into_iter().zip(odd) {
        let [first, second] = [0, VALUE_BITS].map(|low| {
            let entry = b.slice(word, low, FIELD_BITS);
            b.register(entry)
        });
        let entry = b.named("entry", |b| b.select(odd, second, first));
        entries.push(b.register(entry));
    }
    let zeros = b.constant(&BigUint::ZERO, VALUE_BITS - FIELD_BITS);
    let mut parts = Vec::new();
    for operands in entries.chunks(2) {
        parts.extend(b.instance(&multiplier, operands));
        parts.push(zeros);
    }
    let row = b.concatenate(&parts);
    Ok(b.finish(&[("row", row)])?)
}

/// [`pipeline`] as a block.
#[derive(Debug, LogicBlock)]
pub(super) struct Products {
    pub(super) clock: Signal<In, Clock>,
    pub(super) low0: Signal<In, W512>,
    pub(super) high0: Signal<In, W512>,
    pub(super) low1: Signal<In, W512>,
    pub(super) high1: Signal<In, W512>,
    pub(super) low0_odd: Signal<In, W<1>>,
    pub(super) high0_odd: Signal<In, W<1>>,
    pub(super) low1_odd: Signal<In, W<1>>,
    pub(super) high1_odd: Signal<In, W<1>>,
    pub(super) row: Signal<Out, W512>,
    _leaf: Box<Leaf>,
}

impl Products {
    pub(super) fn new(module: &Arc<Datapath>) -> Result<Self, HdlError> {
        let words = WORDS.map(|name| (name, 2 * VALUE_BITS));
        let odd = ODD.map(|name| (name, 1));
        let inputs = [words, odd].concat();
        Ok(Self {
            clock: Signal::default(),
            low0: Signal::default(),
            high0: Signal::default(),
            low1: Signal::default(),
            high1: Signal::default(),
            low0_odd: Signal::default(),
            high0_odd: Signal::default(),
            low1_odd: Signal::default(),
            high1_odd: Signal::default(),
            row: Signal::default(),
            _leaf: Box::new(Leaf::new(module, &inputs, &[("row", 2 * VALUE_BITS)])?),
        })
    }
}

impl Logic for Products {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self._leaf.set(0, &self.low0.val());
            self._leaf.set(1, &self.high0.val());
            self._leaf.set(2, &self.low1.val());
            self._leaf.set(3, &self.high1.val());
            self._leaf.set(4, &self.low0_odd.val());
            self._leaf.set(5, &self.high0_odd.val());
            self._leaf.set(6, &self.low1_odd.val());
            self._leaf.set(7, &self.high1_odd.val());
            self._leaf.tick();
            self.row.next = self._leaf.output(0);
        }
    }

    fn connect(&mut self) {
        self.row.connect();
    }

    fn hdl(&self) -> Verilog {
        self._leaf.hdl()
    }
}
