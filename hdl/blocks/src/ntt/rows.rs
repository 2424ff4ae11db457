//! The streams of the engine.
#![expect(missing_docs, reason = "the derived `join` has none")]

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::word::{W, Word};

/// Rows into the engine. The ports beside `data` form a command, sampled with the first row of a
/// transform.
#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "RowsTx"]
pub struct RowsRx<B: Synth> {
    /// P values, 256 bits each, position 0 lowest: canonical, plain or in Montgomery form.
    pub data: Signal<In, B>,
    /// Inverse instead of forward.
    pub inverse: Signal<In, bool>,
    /// On the coset.
    pub coset: Signal<In, bool>,
    /// Values are multiplied by the rows of `w`.
    pub scaled: Signal<In, bool>,
    /// Results are multiplied by the rows of `w`.
    pub streamed: Signal<In, bool>,
    /// Stages left out.
    pub skip: Signal<In, W<5>>,
    /// The order of the results: 0 bit-reversed, 1 transform after transform, 2 transforms side by
    /// side.
    pub order: Signal<In, W<2>>,
    /// A row is offered.
    pub valid: Signal<In, bool>,
    /// The row is taken at this edge.
    pub ready: Signal<Out, bool>,
}

/// The sending end of [`RowsRx`].
#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "RowsRx"]
pub struct RowsTx<B: Synth> {
    /// P values, 256 bits each, position 0 lowest.
    pub data: Signal<Out, B>,
    /// Inverse instead of forward.
    pub inverse: Signal<Out, bool>,
    /// On the coset.
    pub coset: Signal<Out, bool>,
    /// Values are multiplied by the rows of `w`.
    pub scaled: Signal<Out, bool>,
    /// Results are multiplied by the rows of `w`.
    pub streamed: Signal<Out, bool>,
    /// Stages left out.
    pub skip: Signal<Out, W<5>>,
    /// The order of the results: 0 bit-reversed, 1 transform after transform, 2 transforms side by
    /// side.
    pub order: Signal<Out, W<2>>,
    /// A row is offered.
    pub valid: Signal<Out, bool>,
    /// The row is taken at this edge.
    pub ready: Signal<In, bool>,
}

/// Rows of results.
#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "ResultsRx"]
pub struct ResultsTx<B: Synth> {
    /// P values, 256 bits each, position 0 lowest, in the form of the input.
    pub data: Signal<Out, B>,
    /// The last row of a transform.
    pub last: Signal<Out, bool>,
    /// A row is offered.
    pub valid: Signal<Out, bool>,
    /// The row is taken at this edge.
    pub ready: Signal<In, bool>,
}

/// The receiving end of [`ResultsTx`].
#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "ResultsTx"]
pub struct ResultsRx<B: Synth> {
    /// P values, 256 bits each, position 0 lowest, in the form of the input.
    pub data: Signal<In, B>,
    /// The last row of a transform.
    pub last: Signal<In, bool>,
    /// A row is offered.
    pub valid: Signal<In, bool>,
    /// The row is taken at this edge.
    pub ready: Signal<Out, bool>,
}

zkfabric_hdl_toolkit::ports!(impl [B: Word] RowsRx<B> { data, inverse, coset, scaled, streamed, skip, order, valid, ready });
zkfabric_hdl_toolkit::ports!(impl [B: Word] ResultsTx<B> { data, last, valid, ready });
