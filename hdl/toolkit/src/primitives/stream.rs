//! The two ends of a stream.
#![expect(missing_docs, reason = "the derived `join` has none")]

use crate::word::Word;
use rust_hdl::prelude::*;

/// The sending end. `valid` does not wait for `ready`, and stays with `data` until the beat has
/// moved.
#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "StreamRx"]
pub struct StreamTx<D: Synth> {
    /// The payload.
    pub data: Signal<Out, D>,
    /// A beat is offered.
    pub valid: Signal<Out, bool>,
    /// The beat is taken at this edge.
    pub ready: Signal<In, bool>,
}

/// The receiving end.
#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "StreamTx"]
pub struct StreamRx<D: Synth> {
    /// The payload.
    pub data: Signal<In, D>,
    /// A beat is offered.
    pub valid: Signal<In, bool>,
    /// The beat is taken at this edge.
    pub ready: Signal<Out, bool>,
}

crate::ports!(impl [D: Word] StreamTx<D> { data, valid, ready });
crate::ports!(impl [D: Word] StreamRx<D> { data, valid, ready });
