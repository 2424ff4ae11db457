//! Arithmetic pipelines of the engine.

use std::sync::Arc;

use num_bigint::BigUint;
use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::{Builder, Datapath};

use crate::modular::{Arithmetic, FIELD_BITS};

zkfabric_hdl_toolkit::datapath_block! {
    /// Binds a value of p and one of q: see [`fold`].
    pub(super) struct Fold {
        p_near: 254, p_far: 254, q_near: 254, q_far: 254, challenge: 254, lambda: 254, first: 1
    } -> { p: 254, q: 254, shifted: 254 }
}

zkfabric_hdl_toolkit::datapath_block! {
    /// Computes a term of the sums: see [`terms`].
    pub(super) struct Terms {
        p_near: 254, p_far: 254, q_near: 254, q_far: 254, weight: 254, difference: 1
    } -> { term: 254 }
}

zkfabric_hdl_toolkit::datapath_block! {
    /// Adder of the sums.
    pub(super) struct Sum { a: 254, b: 254 } -> { sum: 254 }
}

/// Returns a name for the pipeline with these multipliers: equal names are equal circuits.
fn name(kind: &str, arithmetic: &[&Arithmetic]) -> String {
    let suffixes = arithmetic.iter().map(|f| f.config.suffix());
    format!("{kind}_{}", suffixes.collect::<Vec<_>>().join("_"))
}

/// Builds p = near + challenge (far - near), the same for q, and `shifted`: p + lambda q for the
/// first node of a quad and p for the second.
///
/// The multipliers belong to p, q and lambda.
pub(super) fn fold(arithmetic: [&Arithmetic; 3]) -> Result<Arc<Datapath>, HdlError> {
    let mut b = Builder::new(name("fold", &arithmetic));
    let inputs = ["p_near", "p_far", "q_near", "q_far", "challenge", "lambda"];
    let [p_near, p_far, q_near, q_far, challenge, lambda] =
        inputs.map(|name| b.input(name, FIELD_BITS));
    let first = b.input("first", 1);
    let [of_p, of_q, of_lambda] = arithmetic;
    let operands = [("p", of_p, p_near, p_far), ("q", of_q, q_near, q_far)];
    let [p, q] = operands.map(|(name, f, near, far)| {
        b.within(name, |b| {
            let difference = b.named("difference", |b| f.subtract(b, far, near));
            let product = b.named("product", |b| f.multiply(b, difference, challenge));
            b.named("folded", |b| f.add(b, near, product))
        })
    });
    let zero = b.constant(&BigUint::ZERO, FIELD_BITS);
    let factor = b.select(first, q, zero);
    let factor = b.register(factor);
    let product = b.named("shift", |b| of_lambda.multiply(b, factor, lambda));
    let shifted = b.within("shift", |b| of_lambda.add(b, p, product));
    Ok(b.finish(&[("p", p), ("q", q), ("shifted", shifted)])?)
}

/// Builds weight q p, for the near values or for the differences between far and near.
///
/// The multipliers belong to the weight and to p.
pub(super) fn terms(arithmetic: [&Arithmetic; 2]) -> Result<Arc<Datapath>, HdlError> {
    let mut b = Builder::new(name("fold_terms", &arithmetic));
    let inputs = ["p_near", "p_far", "q_near", "q_far", "weight"];
    let [p_near, p_far, q_near, q_far, weight] = inputs.map(|name| b.input(name, FIELD_BITS));
    let difference = b.input("difference", 1);
    let [of_weight, of_term] = arithmetic;
    let zero = b.constant(&BigUint::ZERO, FIELD_BITS);
    let operands = [("p", p_near, p_far), ("q", q_near, q_far)];
    let [p, q] = operands.map(|(name, near, far)| {
        b.named(name, |b| {
            let minuend = b.named("minuend", |b| b.select(difference, far, near));
            let minuend = b.register(minuend);
            let subtrahend = b.named("subtrahend", |b| b.select(difference, near, zero));
            let subtrahend = b.register(subtrahend);
            of_weight.subtract(b, minuend, subtrahend)
        })
    });
    let weighted = b.named("weighted", |b| of_weight.multiply(b, q, weight));
    let term = b.within("weighted_p", |b| of_term.multiply(b, weighted, p));
    Ok(b.finish(&[("term", term)])?)
}
