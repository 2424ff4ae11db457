//! The butterflies side by side: the pipeline for all rows.

use std::sync::Arc;

use num_bigint::BigUint;
use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::{Builder, Datapath, Leaf, Wire};
use zkfabric_hdl_toolkit::word::{W, Word};

use super::butterfly::{Decimation, butterfly};
use crate::modular::{self, FIELD_BITS};

/// Bits of a value in a row: a field element and two zeros.
pub const VALUE_BITS: usize = 256;
/// Bits that travel with a row.
pub(super) const TAG_BITS: usize = 24;

/// Builds the pipeline with ports `a`, `b`, `factors` (rows), `select`, `scale`, `swap`, `tag` and
/// `first`, `second` (rows), `tag_out`.
///
/// Lane l computes x = a + b and y = w (a - b). The lane's w comes from lane
/// `(l >> select) << select` of `factors`, since lanes share factors in later stages. The outputs
/// are the two rows with x and y interleaved; `swap` exchanges them; with `scale` both are y.
///
/// Latency: the butterfly, plus one clock for the selection of w and one for the order of the
/// results.
pub(super) fn pipeline(
    arithmetic: &modular::Config,
    lanes: usize,
) -> Result<Arc<Datapath>, HdlError> {
    let butterfly = butterfly(arithmetic, Decimation::Frequency)?;
    let mut b = Builder::new(format!("ntt_lanes{lanes}_{}", arithmetic.suffix()));
    let [first, second, factors] =
        ["a", "b", "factors"].map(|name| b.input(name, lanes * VALUE_BITS));
    let select = b.input("select", 2);
    let [scale, swap] = ["scale", "swap"].map(|name| b.input(name, 1));
    let tag = b.input("tag", TAG_BITS);

    let value =
        |b: &mut Builder, row: Wire, lane: usize| b.slice(row, lane * VALUE_BITS, FIELD_BITS);
    let (mut pairs, mut scaled) = (Vec::new(), Vec::new());
    for lane in 0..lanes {
        let name = format!("lane_{lane}");
        let mut w = value(&mut b, factors, 0);
        // From the largest shift down to none, so that the smaller one wins.
        for shift in (0..lanes.ilog2()).rev() {
            let own = value(&mut b, factors, (lane >> shift) << shift);
            let shift = b.constant(&BigUint::from(shift), 2);
            let is = b.equal(select, shift);
            w = b.named(&format!("{name}_w"), |b| b.select(is, own, w));
        }
        let (x, y) = (value(&mut b, first, lane), value(&mut b, second, lane));
        let operands = [x, y, w].map(|operand| b.register(operand));
        let results = b.within(&name, |b| b.instance(&butterfly, &operands));
        pairs.extend_from_slice(&results);
        scaled.extend(results.get(1));
    }
    let zeros = b.constant(&BigUint::ZERO, VALUE_BITS - FIELD_BITS);
    let row = |b: &mut Builder, values: &[Wire]| {
        let parts: Vec<Wire> = values.iter().flat_map(|&value| [value, zeros]).collect();
        b.concatenate(&parts)
    };
    let (low, high) = pairs.split_at(lanes);
    let (low, high, scaled) = (row(&mut b, low), row(&mut b, high), row(&mut b, &scaled));
    let straight = b.named("straight", |b| b.select(swap, high, low));
    let crossed = b.named("crossed", |b| b.select(swap, low, high));
    let (straight, crossed) = (
        b.select(scale, scaled, straight),
        b.select(scale, scaled, crossed),
    );
    Ok(b.finish(&[("first", straight), ("second", crossed), ("tag_out", tag)])?)
}

/// [`pipeline`] as a block; rows are words of P times 256 bits.
#[derive(Debug, LogicBlock)]
pub(super) struct Lanes<B: Word> {
    pub(super) clock: Signal<In, Clock>,
    pub(super) a: Signal<In, B>,
    pub(super) b: Signal<In, B>,
    pub(super) factors: Signal<In, B>,
    pub(super) select: Signal<In, W<2>>,
    pub(super) scale: Signal<In, W<1>>,
    pub(super) swap: Signal<In, W<1>>,
    pub(super) tag: Signal<In, W<TAG_BITS>>,
    pub(super) first: Signal<Out, B>,
    pub(super) second: Signal<Out, B>,
    pub(super) tag_out: Signal<Out, W<TAG_BITS>>,
    _leaf: Box<Leaf>,
}

impl<B: Word> Lanes<B> {
    pub(super) fn new(module: &Arc<Datapath>) -> Result<Self, HdlError> {
        let rows = ["a", "b", "factors"].map(|name| (name, B::BITS));
        let control = [("select", 2), ("scale", 1), ("swap", 1), ("tag", TAG_BITS)];
        let inputs = [&rows[..], &control[..]].concat();
        let outputs = [
            ("first", B::BITS),
            ("second", B::BITS),
            ("tag_out", TAG_BITS),
        ];
        Ok(Self {
            clock: Signal::default(),
            a: Signal::default(),
            b: Signal::default(),
            factors: Signal::default(),
            select: Signal::default(),
            scale: Signal::default(),
            swap: Signal::default(),
            tag: Signal::default(),
            first: Signal::default(),
            second: Signal::default(),
            tag_out: Signal::default(),
            _leaf: Box::new(Leaf::new(module, &inputs, &outputs)?),
        })
    }
}

impl<B: Word> Logic for Lanes<B> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self._leaf.set(0, &self.a.val());
            self._leaf.set(1, &self.b.val());
            self._leaf.set(2, &self.factors.val());
            self._leaf.set(3, &self.select.val());
            self._leaf.set(4, &self.scale.val());
            self._leaf.set(5, &self.swap.val());
            self._leaf.set(6, &self.tag.val());
            self._leaf.tick();
            self.first.next = self._leaf.output(0);
            self.second.next = self._leaf.output(1);
            self.tag_out.next = self._leaf.output(2);
        }
    }

    fn connect(&mut self) {
        self.first.connect();
        self.second.connect();
        self.tag_out.connect();
    }

    fn hdl(&self) -> Verilog {
        self._leaf.hdl()
    }
}
