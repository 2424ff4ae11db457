//! The pipelined Montgomery multiplier: one product per clock.
//!
//! R = 2^256; a, b < p < 2^254 canonical.
//!
//! 1. t = a b < p^2 < 2^508.
//! 2. m = t p' mod R, with p' = -1/p mod R: only the lower half of t and of the product.
//! 3. u = (t + m p) / R, exact since t + m p = t (1 + p' p) = 0 mod R. u < (p^2 + R p) / R = p (1 +
//!    p / R) < 1.2 p.
//! 4. a b / R mod p = u - p or u.
//!
//! Step 3 needs only the upper parts. Let s be the sum of the kept parts of t and m p; the omitted
//! part is e >= 0, and s + e = u R. If e < R then u = ceil(s / R) for every e: no carry from below
//! is needed. Omitted are
//! - the bits of t below 254: less than 2^254;
//! - by tiles: tiles that end at or below bit 247; there are 10 x 15 tiles in all, so less than 150
//!   x 2^247 < 2^254.3; and the bits of each cascade (at most 150) below [`CUT`] = 246: less than
//!   150 x 2^246 < 2^253.3;
//! - by additions: the bits of each term (at most 128) below 246; for a negative term, their
//!   omission makes s larger instead, so 2^246 is subtracted for each such term: less than 128 x
//!   2^246 = 2^253.
//!
//! In total less than 2^254 + 2^254.3 + 2^253.3 < 2^256.

use std::sync::Arc;

use num_bigint::{BigInt, BigUint};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::{Builder, Datapath, Wire};

use super::{
    config::{Config, ConstantProduct},
    field::{FIELD_BITS, RADIX_BITS, signed_digits},
    native,
    product::{high_tiles, low_tiles, product},
    sum::{Term, sum},
};

/// Lowest bit of m p in the sum.
const CUT: usize = RADIX_BITS - 10;
/// Tiles that end at or below this bit are omitted.
const TILES_FROM: usize = RADIX_BITS - 9;
/// Lowest bit of t in the sum.
const T_FROM: usize = RADIX_BITS - 2;

/// Builds the multiplier. Ports `a`, `b` and `product`, 254 bits each; `product` = a b / R mod p.
///
/// # Errors
/// A configuration that can't be built.
pub fn multiplier(config: &Config) -> Result<Arc<Datapath>, HdlError> {
    config.check()?;
    let mut b = Builder::new(format!("montgomery_{}", config.suffix()));
    let x = b.input("a", FIELD_BITS);
    let y = b.input("b", FIELD_BITS);
    let t = b.named("t", |b| product(b, x, y, config.karatsuba, config.shape()));
    let m = b.named("m", |b| quotient(b, t, config));
    let u = b.named("u", |b| upper(b, t, m, config));
    let result = b.within("result", |b| reduce_once(b, u, config));
    b.model(native::multiply(config.field));
    Ok(b.finish(&[("product", result)])?)
}

/// Returns the clocks from operands to product; elaborates the circuit, which takes milliseconds.
///
/// # Errors
/// A configuration that can't be built.
pub fn latency(config: &Config) -> Result<usize, HdlError> {
    multiplier(config).map(|m| m.latency())
}

/// Computes m = t p' mod R.
fn quotient(b: &mut Builder, t: Wire, config: &Config) -> Wire {
    let low = b.slice(t, 0, RADIX_BITS);
    let inverse = config.field.negative_inverse();
    let terms: Vec<Term> = match config.constants {
        ConstantProduct::Tiles => low_tiles(b, low, &inverse, RADIX_BITS, config.shape()),
        ConstantProduct::Additions => signed_digits(&inverse)
            .into_iter()
            .filter(|digit| digit.0 < RADIX_BITS)
            .map(|(shift, negative)| Term {
                wire: b.slice(low, 0, RADIX_BITS - shift),
                shift,
                negative,
            })
            .collect(),
    };
    sum(b, &terms, &BigInt::ZERO, RADIX_BITS, config.chain)
}

/// Computes u = ceil(s / R) = floor((s + R - 2^CUT) / R), since s is a multiple of 2^CUT; in bits
/// counted from CUT.
fn upper(b: &mut Builder, t: Wire, m: Wire, config: &Config) -> Wire {
    let p = config.field.modulus();
    let mut constant = BigInt::from((BigUint::from(1u8) << (RADIX_BITS - CUT)) - 1u8);
    let terms = match config.constants {
        ConstantProduct::Tiles => high_tiles(b, m, &p, TILES_FROM, config.shape()),
        ConstantProduct::Additions => signed_digits(&p)
            .into_iter()
            .map(|(shift, negative)| Term {
                wire: m,
                shift,
                negative,
            })
            .collect(),
    };
    let mut kept: Vec<Term> = Vec::with_capacity(terms.len() + 1);
    for term in terms {
        let below = CUT.saturating_sub(term.shift);
        if below >= term.wire.width() {
            continue;
        }
        if below > 0 && term.negative {
            constant -= 1;
        }
        kept.push(Term {
            wire: b.slice(term.wire, below, term.wire.width() - below),
            shift: term.shift + below - CUT,
            ..term
        });
    }
    let t = b.slice(t, T_FROM, t.width() - T_FROM);
    kept.push(Term::plus(t, T_FROM - CUT));
    // u < 2^255.
    let width = RADIX_BITS + FIELD_BITS + 1 - CUT;
    let total = sum(b, &kept, &constant, width, config.chain);
    b.slice(total, RADIX_BITS - CUT, FIELD_BITS + 1)
}

/// Computes u mod p for u < 2p: u - p unless negative.
pub(super) fn reduce_once(b: &mut Builder, u: Wire, config: &Config) -> Wire {
    let p = BigInt::from(config.field.modulus());
    // u - p is between -2^254 and 2^254: bit 255 of 256 is its sign.
    let less = b.named("less", |b| {
        sum(b, &[Term::plus(u, 0)], &-p, FIELD_BITS + 2, config.chain)
    });
    let negative = b.bit(less, FIELD_BITS + 1);
    let less = b.slice(less, 0, FIELD_BITS);
    let same = b.slice(u, 0, FIELD_BITS);
    let result = b.select(negative, same, less);
    b.register(result)
}
