//! Pipelined addition, subtraction and multiplication by small constants modulo p. Operands and
//! results are canonical.

use std::sync::Arc;

use num_bigint::{BigInt, BigUint};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::{Builder, Datapath, Wire};

use super::{
    config::Config,
    field::FIELD_BITS,
    multiplier::reduce_once,
    native,
    sum::{Term, sum},
};

/// Selects the lower 254 bits of `yes` if `yes` is not negative (bit 255), else of `no`.
fn unless_negative(b: &mut Builder, yes: Wire, no: Wire) -> Wire {
    let negative = b.bit(yes, FIELD_BITS + 1);
    let yes = b.slice(yes, 0, FIELD_BITS);
    let no = b.slice(no, 0, FIELD_BITS);
    let result = b.select(negative, no, yes);
    b.register(result)
}

/// Computes c - x for 0 < x <= c < 2^254, in 254 bits.
pub(crate) fn difference(b: &mut Builder, c: &BigInt, x: Wire, config: &Config) -> Wire {
    b.named("opposite", |b| {
        sum(b, &[Term::minus(x, 0)], c, FIELD_BITS, config.chain)
    })
}

fn two_operands(b: &mut Builder) -> (Wire, Wire) {
    (b.input("a", FIELD_BITS), b.input("b", FIELD_BITS))
}

/// Builds the adder. Ports `a`, `b` and `sum`: a + b mod p.
///
/// Computes a + b < 2p < 2^255 and a + b - p in (-2^254, 2^254) side by side.
///
/// # Errors
/// A configuration that can't be built.
pub fn adder(config: &Config) -> Result<Arc<Datapath>, HdlError> {
    config.check()?;
    let mut b = Builder::new(format!("add_{}_w{}", config.field.name(), config.chain));
    let (x, y) = two_operands(&mut b);
    let terms = [Term::plus(x, 0), Term::plus(y, 0)];
    let p = BigInt::from(config.field.modulus());
    let whole = b.named("whole", |b| {
        sum(b, &terms, &BigInt::ZERO, FIELD_BITS + 1, config.chain)
    });
    let less = b.named("less", |b| {
        sum(b, &terms, &-p, FIELD_BITS + 2, config.chain)
    });
    let result = unless_negative(&mut b, less, whole);
    b.model(native::sum(config.field));
    Ok(b.finish(&[("sum", result)])?)
}

/// Builds the subtractor. Ports `a`, `b` and `difference`: a - b mod p.
///
/// Computes a - b and a - b + p in (0, 2p) side by side.
///
/// # Errors
/// A configuration that can't be built.
pub fn subtractor(config: &Config) -> Result<Arc<Datapath>, HdlError> {
    config.check()?;
    let mut b = Builder::new(format!(
        "subtract_{}_w{}",
        config.field.name(),
        config.chain
    ));
    let (x, y) = two_operands(&mut b);
    let terms = [Term::plus(x, 0), Term::minus(y, 0)];
    let p = BigInt::from(config.field.modulus());
    let plain = b.named("plain", |b| {
        sum(b, &terms, &BigInt::ZERO, FIELD_BITS + 2, config.chain)
    });
    let more = b.named("more", |b| sum(b, &terms, &p, FIELD_BITS + 1, config.chain));
    let result = unless_negative(&mut b, plain, more);
    b.model(native::difference(config.field));
    Ok(b.finish(&[("difference", result)])?)
}

/// Builds the scaler. Ports `a` and `product`: factor a mod p, for a factor from 2 to 15.
///
/// floor(factor a / p) is the number of k in 1 .. factor with a >= k p / factor. Only the upper 12
/// bits of a are compared, with the bound rounded up: then at most the last k is missed (bounds are
/// p / factor > 2^249 apart, the comparison is off by less than 2^242), so that with the estimate
/// q, factor a - q p < 2p.
///
/// # Errors
/// A configuration or a factor that can't be built.
pub fn scaler(config: &Config, factor: usize) -> Result<Arc<Datapath>, HdlError> {
    const TOP: usize = 12;
    config.check()?;
    if !(2..=15).contains(&factor) {
        return Err(HdlError::Config {
            block: "scaler".to_owned(),
            parameter: "factor".to_owned(),
            expected: "2 to 15".to_owned(),
            got: factor.to_string(),
        });
    }
    let name = format!("times{factor}_{}_w{}", config.field.name(), config.chain);
    let mut b = Builder::new(name);
    let x = b.input("a", FIELD_BITS);
    let p = config.field.modulus();
    // factor a < 2^258; -q p is added modulo 2^259.
    let width = FIELD_BITS + 5;
    let modulus = BigUint::from(1u8) << width;
    let top = b.slice(x, FIELD_BITS - TOP, TOP);
    let mut multiple = b.constant(&BigUint::ZERO, width);
    let mut bounds: Vec<u64> = Vec::new();
    for k in 1..factor {
        let bound = (&p * k + (factor - 1)) / factor;
        let bound =
            (bound + (BigUint::from(1u8) << (FIELD_BITS - TOP)) - 1u8) >> (FIELD_BITS - TOP);
        bounds.extend(bound.iter_u64_digits());
        let bound = b.constant(&bound, TOP);
        let below = b.named(&format!("below_{k}"), |b| b.less_than(top, bound));
        let value = b.constant(&(&modulus - &p * k), width);
        multiple = b.named("multiple", |b| b.select(below, multiple, value));
    }
    let multiple = b.register(multiple);
    let mut terms: Vec<Term> = (0..4)
        .filter(|shift| factor >> shift & 1 == 1)
        .map(|shift| Term::plus(x, shift))
        .collect();
    terms.push(Term::plus(multiple, 0));
    let rest = b.named("rest", |b| {
        sum(b, &terms, &BigInt::ZERO, width, config.chain)
    });
    // Below 2p < 2^255.
    let rest = b.slice(rest, 0, FIELD_BITS + 1);
    let result = b.within("result", |b| reduce_once(b, rest, config));
    b.model(native::scale(
        config.field,
        factor,
        bounds,
        FIELD_BITS - TOP,
    ));
    Ok(b.finish(&[("product", result)])?)
}
