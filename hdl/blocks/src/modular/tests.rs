//! Sums and products against integers.

use std::sync::Arc;

use ark_bn254::{Fq, Fr};
use ark_ff::PrimeField;
use num_bigint::{BigInt, BigUint};
use proptest::prelude::*;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::{Builder, Datapath, Simulation};
use zkfabric_hdl_toolkit::replay::pipeline::{self, number};

use super::{
    field::signed_digits,
    product::{Shape, product},
    sum::{Term, sum},
    *,
};

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn sums(seed: u64, count in 1usize..12, width in 1usize..300, chain in 16usize..100) {
        let mut rng = fastrand::Rng::with_seed(seed);
        let mut b = Builder::new("sums");
        let terms: Vec<Term> = (0..count)
            .map(|i| {
                let w = rng.usize(1..200);
                let wire = b.input(&format!("x{i}"), w);
                let stage = rng.usize(0..3);
                let wire = b.delay_to(wire, stage);
                Term { wire, shift: rng.usize(0..width + 10), negative: rng.bool() }
            })
            .collect();
        let constant = BigInt::from(number(&mut rng, width)) * if rng.bool() { 1 } else { -1 };
        let out = sum(&mut b, &terms, &constant, width, chain);
        let module = b.finish(&[("out", out)]).unwrap();
        for _ in 0..10 {
            let inputs: Vec<_> = module.inputs().iter().map(|p| number(&mut rng, p.width)).collect();
            let mut expected = constant.clone();
            for (term, value) in terms.iter().zip(&inputs) {
                let value = BigInt::from(value << term.shift);
                if term.negative { expected -= value } else { expected += value }
            }
            let modulus = BigInt::from(1u8) << width;
            let expected = (expected % &modulus + &modulus) % &modulus;
            prop_assert_eq!(&module.evaluate(&inputs)[0], expected.magnitude());
        }
    }

    #[test]
    fn products(seed: u64, levels in 0usize..3, cascade in 1usize..6, x in 60usize..140, more in 0usize..8) {
        let mut rng = fastrand::Rng::with_seed(seed);
        let mut b = Builder::new("products");
        let (a, c) = (b.input("a", x), b.input("c", x + more));
        let out = product(&mut b, a, c, levels, Shape { cascade, chain: 64 });
        let module = b.finish(&[("out", out)]).unwrap();
        for _ in 0..10 {
            let inputs = [number(&mut rng, x), number(&mut rng, x + more)];
            let expected = &inputs[0] * &inputs[1];
            prop_assert_eq!(&module.evaluate(&inputs)[0], &expected);
        }
        let inputs = [vec![number(&mut rng, x), number(&mut rng, x + more)]];
        let got = pipeline::results(Simulation::new(&module), &inputs);
        prop_assert_eq!(&got[0][0], &(&inputs[0][0] * &inputs[0][1]));
    }
}

/// Returns canonical edge values, and values that generate carries.
fn edges(field: Field) -> Vec<BigUint> {
    let p = field.modulus();
    let ones = |bits: usize| (BigUint::from(1u8) << bits) - 1u8;
    let all = vec![
        BigUint::ZERO,
        1u8.into(),
        2u8.into(),
        &p - 1u8,
        &p - 2u8,
        field.one(),
        &p - field.one(),
        &p >> 1,
        (&p >> 1) + 1u8,
        ones(64),
        ones(128),
        ones(192),
        ones(253),
        &p - ones(64),
        &p - ones(253),
        BigUint::from(1u8) << 253,
    ];
    all.into_iter().map(|v| v % &p).collect()
}

/// Returns all pairs of edges, then random ones.
pub(super) fn pairs(field: Field, random: usize, seed: u64) -> Vec<Vec<BigUint>> {
    let edges = edges(field);
    let mut rng = fastrand::Rng::with_seed(seed);
    let mut pairs: Vec<Vec<BigUint>> = Vec::new();
    for a in &edges {
        for b in &edges {
            pairs.push(vec![a.clone(), b.clone()]);
        }
    }
    for _ in 0..random {
        let mut one = || number(&mut rng, 256) % field.modulus();
        pairs.push(vec![one(), one()]);
    }
    pairs
}

fn by_arkworks<F: PrimeField>(op: &str, a: &BigUint, b: &BigUint) -> BigUint {
    let (a, b) = (F::from(a.clone()), F::from(b.clone()));
    let radix = F::from(2u8).pow([256]);
    match op {
        "product" => a * b / radix,
        "sum" => a + b,
        "difference" => a - b,
        _ => panic!("{op}"),
    }
    .into_bigint()
    .into()
}

pub(super) fn oracle(field: Field, op: &str, a: &BigUint, b: &BigUint) -> BigUint {
    match field {
        Field::Fr => by_arkworks::<Fr>(op, a, b),
        Field::Fq => by_arkworks::<Fq>(op, a, b),
    }
}

fn configurations() -> Vec<Config> {
    let mut all = Vec::new();
    for field in Field::ALL {
        let base = Config::new(field);
        all.push(base);
        for karatsuba in [0, 1, 3] {
            all.push(Config { karatsuba, ..base });
        }
        for (cascade, chain) in [(1, 64), (3, 32), (5, 100), (15, 128), (16, 512)] {
            all.push(Config {
                cascade,
                chain,
                ..base
            });
        }
        all.push(Config {
            constants: ConstantProduct::Additions,
            ..base
        });
        all.push(Config {
            constants: ConstantProduct::Additions,
            chain: 40,
            karatsuba: 1,
            ..base
        });
    }
    all
}

/// Runs pairs back to back through the clocked simulation, one per clock.
fn stream(module: &Arc<Datapath>, field: Field, op: &str, pairs: &[Vec<BigUint>]) {
    let got = pipeline::results(Simulation::registers(module), pairs);
    for (pair, got) in pairs.iter().zip(&got) {
        let expected = oracle(field, op, &pair[0], &pair[1]);
        assert_eq!(got[0], expected, "{} {pair:x?}", module.name());
    }
}

#[test]
fn multipliers() {
    for config in configurations() {
        let module = multiplier(&config).unwrap();
        println!(
            "{}: latency {}, {:?}",
            module.name(),
            module.latency(),
            module.statistics()
        );
        stream(
            &module,
            config.field,
            "product",
            &pairs(config.field, 300, 1),
        );
    }
}

#[test]
fn adders_and_subtractors() {
    for field in Field::ALL {
        for chain in [32, 50, 64, 128, 512] {
            let config = Config {
                chain,
                ..Config::new(field)
            };
            let pairs = pairs(field, 300, 2);
            stream(&adder(&config).unwrap(), field, "sum", &pairs);
            stream(&subtractor(&config).unwrap(), field, "difference", &pairs);
        }
    }
}

#[test]
fn scalers() {
    for field in Field::ALL {
        let p = field.modulus();
        for factor in 2..=15usize {
            let module = scaler(&Config::new(field), factor).unwrap();
            let mut values: Vec<BigUint> = pairs(field, 100, 3).into_iter().flatten().collect();
            for k in 1..factor {
                // Around the multiples of p, and around the bounds of the comparison.
                let bound = &p * k / factor;
                let seen = (&bound >> 242usize) << 242usize;
                for near in [bound, seen.clone(), seen + (BigUint::from(1u8) << 242)] {
                    values.extend([&near - 1u8, near.clone(), &near + 1u8].map(|v| v % &p));
                }
            }
            for value in values {
                let expected = &value * factor % &p;
                assert_eq!(module.evaluate(&[value])[0], expected);
            }
        }
    }
}

/// Models and circuits agree for all operands, including those above p.
#[test]
fn models() {
    let mut rng = fastrand::Rng::with_seed(5);
    for field in Field::ALL {
        let config = Config::new(field);
        let mut modules: Vec<_> = (2..=15).map(|f| scaler(&config, f).unwrap()).collect();
        modules.push(multiplier(&config).unwrap());
        modules.push(adder(&config).unwrap());
        modules.push(subtractor(&config).unwrap());
        for module in modules {
            // An instance, since only instances call the model.
            let mut b = Builder::new("outer");
            let inputs: Vec<_> = module
                .inputs()
                .iter()
                .map(|p| b.input(&p.name, p.width))
                .collect();
            let outputs = b.instance(&module, &inputs);
            let outer = b.finish(&[("out", outputs[0])]).unwrap();
            let mut values = edges(field);
            values.extend((0..200).map(|_| number(&mut rng, FIELD_BITS)));
            let inputs: Vec<Vec<BigUint>> = (0..400 + outer.latency())
                .map(|_| {
                    outer
                        .inputs()
                        .iter()
                        .map(|_| values[rng.usize(0..values.len())].clone())
                        .collect()
                })
                .collect();
            let got = pipeline::simulate(&outer, &inputs);
            assert!(
                got == pipeline::simulate_registers(&outer, &inputs),
                "{}",
                module.name()
            );
        }
    }
}

#[test]
fn verilog_of_a_multiplier() {
    for field in Field::ALL {
        let config = Config::new(field);
        let pairs = pairs(field, 20, 4);
        for module in [multiplier(&config), adder(&config), subtractor(&config)] {
            let module = module.unwrap();
            pipeline::check_verilog(&module, &pairs, &[]);
        }
        let values: Vec<_> = pairs.iter().map(|pair| pair[..1].to_vec()).collect();
        pipeline::check_verilog(&scaler(&config, 9).unwrap(), &values, &[]);
    }
}

#[test]
fn constants_of_the_fields() {
    for field in Field::ALL {
        let radix = BigUint::from(1u8) << RADIX_BITS;
        let p = field.modulus();
        assert_eq!(
            (field.negative_inverse() * &p + 1u8) % &radix,
            BigUint::ZERO
        );
        assert_eq!(p.bits(), FIELD_BITS as u64);
        let digits = signed_digits(&p);
        let value: BigInt = digits
            .iter()
            .map(|&(at, negative)| {
                let power = BigInt::from(BigUint::from(1u8) << at);
                if negative { -power } else { power }
            })
            .sum();
        assert_eq!(value, BigInt::from(p));
        // At most one of two adjacent bits: the bounds of `multiplier` rely on 128.
        assert!(digits.windows(2).all(|w| w[1].0 - w[0].0 >= 2));
    }
    assert_eq!(Field::Fq.one(), BigUint::from(Fq::from(1u8).0));
}

#[test]
fn bad_configurations() {
    let base = Config::new(Field::Fr);
    for (config, name) in [
        (
            Config {
                karatsuba: 4,
                ..base
            },
            "karatsuba",
        ),
        (Config { cascade: 0, ..base }, "cascade"),
        (
            Config {
                cascade: 17,
                ..base
            },
            "cascade",
        ),
        (Config { chain: 31, ..base }, "chain"),
        (Config { chain: 513, ..base }, "chain"),
    ] {
        let is = |error: HdlError| matches!(error, HdlError::Config { parameter, .. } if parameter == name);
        assert!(is(multiplier(&config).unwrap_err()));
        assert!(is(adder(&config).unwrap_err()));
    }
    for factor in [0, 1, 16] {
        assert!(matches!(
            scaler(&base, factor),
            Err(HdlError::Config { .. })
        ));
    }
}
