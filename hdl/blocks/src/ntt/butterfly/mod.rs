//! Radix-2 butterflies over Fr, one per clock.
//!
//! Values are canonical. The factor `w` is in Montgomery form (w R mod p), so the multiplier's
//! division by R preserves the data's form: plain values stay plain, Montgomery values stay
//! Montgomery.

pub(crate) mod catalogue;

use std::sync::Arc;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::{Builder, Datapath};

use crate::modular::{Arithmetic, Config, FIELD_BITS, Field};

/// Position of the multiplication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Decimation {
    /// In time (Cooley-Tukey): x = a + w b, y = a - w b.
    Time,
    /// In frequency (Gentleman-Sande): x = a + b, y = w (a - b).
    Frequency,
}

/// Builds the datapath with ports `a`, `b`, `w` and `x`, `y`, 254 bits each.
///
/// Latency: multiplier plus adder. `a` (or a + b) waits in shift registers.
///
/// # Errors
/// A configuration that can't be built; a field other than Fr.
pub fn butterfly(config: &Config, decimation: Decimation) -> Result<Arc<Datapath>, HdlError> {
    if config.field != Field::Fr {
        return Err(HdlError::Config {
            block: "butterfly".to_owned(),
            parameter: "field".to_owned(),
            expected: Field::Fr.name().to_owned(),
            got: config.field.name().to_owned(),
        });
    }
    let f = Arithmetic::new(config, &[])?;
    let kind = match decimation {
        Decimation::Time => "time",
        Decimation::Frequency => "frequency",
    };
    let mut b = Builder::new(format!("butterfly_{kind}_{}", config.suffix()));
    let [first, second, w] = ["a", "b", "w"].map(|name| b.input(name, FIELD_BITS));
    let (x, y) = match decimation {
        Decimation::Time => {
            let product = b.named("bw", |b| f.multiply(b, second, w));
            (
                b.named("sum", |b| f.add(b, first, product)),
                b.named("difference", |b| f.subtract(b, first, product)),
            )
        }
        Decimation::Frequency => {
            let difference = b.named("difference", |b| f.subtract(b, first, second));
            (
                b.named("sum", |b| f.add(b, first, second)),
                b.named("product", |b| f.multiply(b, difference, w)),
            )
        }
    };
    Ok(b.finish(&[("x", x), ("y", y)])?)
}

#[cfg(test)]
mod tests {
    use ark_bn254::Fr;
    use ark_ff::PrimeField;
    use num_bigint::BigUint;
    use zkfabric_hdl_toolkit::datapath::Simulation;
    use zkfabric_hdl_toolkit::replay::pipeline;

    use super::*;

    fn values(rng: &mut fastrand::Rng) -> Vec<BigUint> {
        let p = Field::Fr.modulus();
        let one = |rng: &mut fastrand::Rng| match rng.u8(0..6) {
            0 => BigUint::ZERO,
            1 => &p - 1u8,
            2 => Field::Fr.one(),
            _ => BigUint::new((0..9).map(|_| rng.u32(..)).collect()) % &p,
        };
        (0..3).map(|_| one(rng)).collect()
    }

    #[test]
    fn both_against_arkworks() {
        let mut rng = fastrand::Rng::with_seed(1);
        for decimation in [Decimation::Time, Decimation::Frequency] {
            let module = butterfly(&Config::new(Field::Fr), decimation).unwrap();
            println!(
                "{}: latency {}, {:?}",
                module.name(),
                module.latency(),
                module.statistics()
            );
            let latency = module.latency();
            let inputs: Vec<_> = (0..200 + latency).map(|_| values(&mut rng)).collect();
            let got = pipeline::results(Simulation::new(&module), &inputs);
            let radix = Fr::from(BigUint::from(1u8) << 256);
            for (one, got) in inputs.iter().zip(&got) {
                let [a, b, w] = [0, 1, 2].map(|i| Fr::from(one[i].clone()));
                let w = w / radix;
                let (x, y) = match decimation {
                    Decimation::Time => (a + w * b, a - w * b),
                    Decimation::Frequency => (a + b, w * (a - b)),
                };
                assert_eq!(got[..], [x, y].map(|v| v.into_bigint().into()));
            }
            pipeline::check_verilog(&module, &inputs[..latency + 20], &[]);
        }
    }

    #[test]
    fn only_over_fr() {
        for decimation in [Decimation::Time, Decimation::Frequency] {
            let error = butterfly(&Config::new(Field::Fq), decimation);
            assert!(matches!(error, Err(HdlError::Config { .. })));
        }
    }
}
