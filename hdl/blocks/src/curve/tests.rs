//! The adders against their software model (coordinates) and arkworks (points).

use std::sync::Arc;

use ark_bn254::{Fq, Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr, CurveGroup, PrimeGroup};
use ark_ff::{Field as _, PrimeField};
use num_bigint::BigUint;
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::{Datapath, Simulation};
use zkfabric_hdl_toolkit::replay::pipeline;

use super::*;
use crate::modular::{Config, Field};

/// Returns the Montgomery form, as in arkworks' memory (R = 2^256).
fn limbs(v: Fq) -> BigUint {
    v.0.into()
}

fn element(v: &BigUint) -> Fq {
    let limbs: Vec<u64> = v.iter_u64_digits().collect();
    let limb = |i: usize| limbs.get(i).copied().unwrap_or(0);
    Fq::new_unchecked(ark_ff::BigInt([limb(0), limb(1), limb(2), limb(3)]))
}

fn scalar(rng: &mut fastrand::Rng) -> Fr {
    let bytes: [u8; 32] = std::array::from_fn(|_| rng.u8(..));
    Fr::from_le_bytes_mod_order(&bytes)
}

fn affine(rng: &mut fastrand::Rng) -> G1Affine {
    (G1Projective::generator() * scalar(rng)).into_affine()
}

/// Returns the point with a random Z.
fn projective(rng: &mut fastrand::Rng, p: G1Affine) -> Projective {
    let z = Fq::from(rng.u64(1..)).square() + Fq::from(rng.u64(..));
    match p.xy() {
        Some((x, y)) => Projective {
            x: x * z,
            y: y * z,
            z,
        },
        None => Projective {
            x: Fq::from(0u8),
            y: z,
            z: Fq::from(0u8),
        },
    }
}

/// Returns pairs with all relations that break incomplete formulas.
fn pairs(rng: &mut fastrand::Rng, random: usize) -> Vec<(Projective, G1Affine)> {
    let mut pairs = Vec::new();
    for _ in 0..random {
        let (p, q) = (affine(rng), affine(rng));
        pairs.push((projective(rng, p), q));
        pairs.push((projective(rng, q), q));
        pairs.push((projective(rng, -q), q));
        pairs.push((projective(rng, G1Affine::identity()), q));
        pairs.push((Projective::INFINITY, q));
        // Halves and doubles.
        pairs.push((projective(rng, (q + q).into_affine()), q));
        pairs.push((projective(rng, (-(q + q)).into_affine()), q));
    }
    pairs
}

/// Sends all inputs back to back; returns the corresponding outputs.
fn stream(module: &Arc<Datapath>, inputs: &[Vec<BigUint>]) -> Vec<Projective> {
    pipeline::results(Simulation::new(module), inputs)
        .iter()
        .map(|o| Projective {
            x: element(&o[0]),
            y: element(&o[1]),
            z: element(&o[2]),
        })
        .collect()
}

#[test]
fn mixed() {
    let mut rng = fastrand::Rng::with_seed(1);
    let module = mixed_adder(&Config::new(Field::Fq)).unwrap();
    println!(
        "{}: latency {}, {:?}",
        module.name(),
        module.latency(),
        module.statistics()
    );
    let mut inputs = Vec::new();
    let mut expected = Vec::new();
    for (p, q) in pairs(&mut rng, 12) {
        let (x, y) = q.xy().unwrap();
        for (negative, skip) in [(false, false), (true, false), (rng.bool(), true)] {
            let flag = |b: bool| BigUint::from(u8::from(b));
            inputs.push(vec![
                limbs(p.x),
                limbs(p.y),
                limbs(p.z),
                limbs(x),
                limbs(y),
                flag(negative),
                flag(skip),
            ]);
            let model = p.mixed_add(x, y, negative);
            let signed = if negative { -q } else { q };
            let point = if skip {
                p.to_affine()
            } else {
                (p.to_affine() + signed).into_affine()
            };
            expected.push((if skip { p } else { model }, point));
        }
        // Infinity as the second point has no affine coordinates: skipped.
        let zero = BigUint::ZERO;
        inputs.push(vec![
            limbs(p.x),
            limbs(p.y),
            limbs(p.z),
            zero.clone(),
            zero,
            0u8.into(),
            1u8.into(),
        ]);
        expected.push((p, p.to_affine()));
    }
    for (i, (got, (model, point))) in stream(&module, &inputs).iter().zip(&expected).enumerate() {
        assert_eq!(got, model, "addition {i}");
        assert_eq!(got.to_affine(), *point, "addition {i}");
    }
}

#[test]
fn full() {
    let mut rng = fastrand::Rng::with_seed(2);
    let module = full_adder(&Config::new(Field::Fq)).unwrap();
    println!(
        "{}: latency {}, {:?}",
        module.name(),
        module.latency(),
        module.statistics()
    );
    let mut all: Vec<(Projective, Projective)> = pairs(&mut rng, 10)
        .into_iter()
        .flat_map(|(p, q)| {
            let q = projective(&mut rng, q);
            [(p, q), (q, p)]
        })
        .collect();
    let infinity = projective(&mut rng, G1Affine::identity());
    all.push((infinity, Projective::INFINITY));
    let inputs: Vec<Vec<BigUint>> = all
        .iter()
        .map(|(p, q)| [p.x, p.y, p.z, q.x, q.y, q.z].map(limbs).to_vec())
        .collect();
    for (i, (got, (p, q))) in stream(&module, &inputs).iter().zip(&all).enumerate() {
        assert_eq!(*got, p.add(q), "addition {i}");
        assert_eq!(
            got.to_affine(),
            (p.to_affine() + q.to_affine()).into_affine(),
            "addition {i}"
        );
    }
}

#[test]
fn a_long_sum() {
    // Each sum is the next accumulator: all through the model, and the last one through the
    // circuit.
    let mut rng = fastrand::Rng::with_seed(3);
    let (mut sum, mut point) = (Projective::INFINITY, G1Projective::default());
    for _ in 0..50 {
        let q = affine(&mut rng);
        sum = sum.mixed_add(q.x, q.y, false);
        point += q;
        assert_eq!(sum.to_affine(), point.into_affine());
    }
}

/// Any values on the ports, from power-up on; the catalogue checks the Verilog.
#[test]
fn function_and_registers() {
    let mut rng = fastrand::Rng::with_seed(4);
    let module = mixed_adder(&Config::new(Field::Fq)).unwrap();
    let inputs: Vec<Vec<BigUint>> = (0..module.latency() + 10)
        .map(|_| {
            module
                .inputs()
                .iter()
                .map(|p| {
                    if p.width == 1 {
                        rng.u8(0..2).into()
                    } else {
                        limbs(projective(&mut rng, G1Affine::identity()).y)
                    }
                })
                .collect()
        })
        .collect();
    assert!(pipeline::simulate(&module, &inputs) == pipeline::simulate_registers(&module, &inputs));
}

#[test]
fn only_over_fq() {
    let config = Config::new(Field::Fr);
    assert!(matches!(mixed_adder(&config), Err(HdlError::Config { .. })));
    assert!(matches!(full_adder(&config), Err(HdlError::Config { .. })));
}
